"""Contact details as they stand, and the question for the next one, or the read-back of all of them."""

from __future__ import annotations

from prescreen.handoff import CentreChoice, ContactForm
from prescreen.handoff.one_way import REACHED_BY
from prescreen.handoff.preferences import TIMES, WAYS, WORDING
from prescreen.interview import centring, contacting
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking


def opened(session: Session) -> tuple[ContactForm, CentreChoice]:
    """The details and the choice of a centre as they are now."""
    stored = session.state.contact or {}
    return ContactForm.from_state(stored), CentreChoice.from_state(stored.get("choice", {}), session.trial.centres)


def wants_copy(session: Session) -> bool | None:
    """Whether the person wants a note by e-mail, which others may read; None while they have not said."""
    return (session.state.contact or {}).get("copy")


def keep(session: Session, form: ContactForm, choice: CentreChoice, copy: bool | None) -> None:
    """Note the details, the choice of a centre and whether a note is wanted."""
    session.state.contact = {**form.to_state(), "choice": choice.to_state(), "copy": copy}


def field_asked(session: Session, form: ContactForm, choice: CentreChoice) -> str:
    """The detail that is asked for next: a field of the form, a step of choosing a centre, `copy` or `confirm`."""
    field = form.question().field
    if field != "confirm":
        return field
    if not choice.done:
        return choice.step
    return "copy" if wants_copy(session) is None and "email" in form.values else field


def put(session: Session) -> None:
    """Ask for the next contact detail, or read all of them back."""
    session.stage = "contact"
    form, choice = opened(session)
    field = field_asked(session, form, choice)
    stop = Button(session.say("button_contact_stop"), {"do": "contact_stop"}, "skip")
    if field in centring.STEPS:
        centring.put(session, choice, stop)
        return
    question = form.question()
    kind = "choice" if field == "copy" else question.input
    text = session.say(f"contact_{field}" if field == "copy" else question.text_key)
    if field in REACHED_BY and form.may_do_without(field):
        text = "\n".join([text, session.say(f"contact_{field}_free")])
    if field == "confirm":
        text = "\n".join([session.say("contact_read_back"), *_lines(session, form, choice), text])
    elif field == "first_name" and session.answers.get("respondent") in ("carer", "legal_representative"):
        text = f"{session.say('contact_own_details')}\n{text}"
    asking = Asking("contact", [], data={"text": text, "input": kind, "field": field})
    session.ask(asking, text, [*_buttons(session, form, choice, field), stop], kind=kind)


def _lines(session: Session, form: ContactForm, choice: CentreChoice) -> list[str]:
    shown = {name: value_in_words(session, value) for name, value in form.summary().items()}
    if choice.centre is not None:
        shown["centre"] = centring.title(session, choice.centre)
    elif choice.left:
        shown["centre"] = contacting.team(session)
    labels = {name: session.say(f"contact_label_{name}") for name in shown}
    return ["• " + session.say("line_of", name=labels[name], value=value) for name, value in shown.items()]


def value_in_words(session: Session, value: str) -> str:
    """A detail as the person reads it; the ways and times that buttons stand for are kept in English."""
    return session.say(WORDING[value]) if value in WORDING else value


def _buttons(session: Session, form: ContactForm, choice: CentreChoice, field: str) -> list[Button]:
    match field:
        case "copy":
            return [
                Button(session.say("button_copy_yes"), {"do": "copy_yes"}),
                Button(session.say("button_copy_no"), {"do": "copy_no"}),
            ]
        case "confirm":
            return [
                Button(session.say("button_contact_pass"), {"do": "contact_right"}),
                Button(session.say("button_change_one"), {"do": "contact_change"}),
            ]
        case "change":
            fields = [*form.summary(), *(["centre"] if len(choice.centres) > 1 else [])]
            return [Button(session.say(f"contact_label_{n}"), {"do": "contact_field", "field": n}) for n in fields]
        case "last_name":
            one = {"do": "contact_value", "field": "last_name", "value": ""}
            return [Button(session.say("button_one_name"), one, "skip")]
        case "email" | "phone":
            label = session.say("button_no_email" if field == "email" else "button_no_phone")
            return [Button(label, {"do": "contact_skip"}, "skip")]
        case "preferred_way" | "preferred_time":
            values: tuple[str, ...] = WAYS if field == "preferred_way" else TIMES
            if field == "preferred_way" and "email" not in form.values:
                values = tuple(way for way in WAYS if way != "e-mail")
            buttons = [
                Button(session.say(WORDING[value]), {"do": "contact_value", "field": field, "value": value})
                for value in values
            ]
            return [*buttons, Button(session.say("button_contact_skip"), {"do": "contact_skip"}, "skip")]
        case "other_language":
            return [Button(session.say("button_contact_skip"), {"do": "contact_skip"})]
    return []
