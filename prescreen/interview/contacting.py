"""From the outcome to the study team: offer contact, take the details, and say what was really done with them."""

from __future__ import annotations

from prescreen.content.library import text_in
from prescreen.criteria.truth import Truth
from prescreen.criteria.verdict import Outcome
from prescreen.handoff import ContactForm, hand_over
from prescreen.interview import subscribing
from prescreen.interview.hearing import Heard
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking

_ENDS = frozenset({"closed_without_contact", "closed_after_handover"})


def offer(session: Session, key: str = "contact_offer") -> None:
    """Ask whether the person wants the study team to contact them."""
    if session.verdict.outcome is Outcome.NOT_ELIGIBLE and key == "contact_offer":
        key = "contact_offer_anyway"
    text = session.say(key, team=team(session))
    buttons = [
        Button(session.say("button_contact_yes"), {"do": "contact_yes"}),
        Button(session.say("button_contact_no"), {"do": "contact_no"}),
    ]
    if session.verdict.outcome is not Outcome.LIKELY_ELIGIBLE and not session.state.crisis:
        buttons.append(Button(session.say("button_why_outcome"), {"do": "reasons"}))
    session.ask(Asking("contact_offer", [], data={"text": text}), text, buttons, kind="choice")


def team(session: Session) -> str:
    """The study team by name."""
    return text_in(session.trial.entry.contact.name, session.language)


def take_offer(session: Session, heard: Heard) -> bool:
    """Yes leads to the question about sharing, no to a kind goodbye."""
    if heard.picks("contact_no") or heard.no or heard.act in ("goodbye", "stop", "thanks"):
        close(session, "closed_without_contact")
        return True
    if heard.picks("contact_yes") or heard.yes:
        start(session)
        return True
    return False


def start(session: Session) -> None:
    """Ask, apart from the details, whether the answers may go to the study team too."""
    session.stage = "contact" if not _has_answers(session) else "outcome"
    session.state.contact = session.state.contact or ContactForm().to_state()
    if not _has_answers(session):
        session.state.share = False
        put(session)
        return
    text = session.say("ask_share", team=team(session))
    buttons = [
        Button(session.say("button_share_yes"), {"do": "share_yes"}),
        Button(session.say("button_share_no"), {"do": "share_no"}),
    ]
    session.ask(Asking("share", [], data={"text": text}), text, buttons, kind="choice")


def _has_answers(session: Session) -> bool:
    return bool(set(session.answers) - {"prescreen_consent", "respondent", "carer_authorised"})


def take_share(session: Session, heard: Heard) -> bool:
    """The consent to share is recorded on its own; without it only the contact details go."""
    if heard.picks("share_yes") or heard.yes:
        session.state.share = True
    elif heard.picks("share_no") or heard.no:
        session.state.share = False
    else:
        return False
    session.unit.consents.add(
        session.conversation.id,
        kind="share_answers",
        given=bool(session.state.share),
        wording=str(session.asking.data.get("text", "")),
        message_id=session.message_id,
        at=session.now,
    )
    session.stage = "contact"
    put(session)
    return True


def take_details(session: Session, heard: Heard) -> None:
    """Read contact details, show what could not be used, and ask for what is missing."""
    form = ContactForm.from_state(session.state.contact or {})
    field = form.question().field
    if heard.picks("contact_stop"):
        session.state.contact = None
        close(session, "closed_without_contact")
        return
    if heard.picks("contact_right") or (field == "confirm" and heard.yes):
        form.confirm()
    elif heard.picks("contact_change") or (field == "confirm" and heard.no):
        form.change()
    elif any("field" in p for p in heard.picked):
        form.change(next(str(p["field"]) for p in heard.picked if "field" in p))
    elif heard.picks("contact_skip") or (field == "other_language" and heard.act in ("deny", "decline")):
        form.skip()
    elif not heard.picked:
        taken = form.take(heard.text)
        for problem in taken.problems:
            session.tell(problem.text_key)
    session.state.contact = form.to_state()
    if form.complete:
        _commit(session, form)
        return
    put(session)


def put(session: Session) -> None:
    """Ask for the next contact detail, or read all of them back."""
    session.stage = "contact"
    form = ContactForm.from_state(session.state.contact or {})
    question = form.question()
    summary = form.summary()
    buttons: list[Button] = []
    if question.field == "confirm":
        labels = {name: session.say(f"contact_label_{name}") for name in summary}
        lines = ["• " + session.say("line_of", name=labels[name], value=value) for name, value in summary.items()]
        text = "\n".join([session.say("contact_read_back"), *lines, session.say(question.text_key)])
        buttons = [
            Button(session.say("button_contact_pass"), {"do": "contact_right"}),
            Button(session.say("button_change_one"), {"do": "contact_change"}),
        ]
    else:
        text = session.say(question.text_key)
    if question.field == "change":
        buttons = [Button(session.say(f"contact_label_{n}"), {"do": "contact_field", "field": n}) for n in summary]
    elif question.field == "other_language":
        buttons = [Button(session.say("button_contact_skip"), {"do": "contact_skip"})]
    buttons.append(Button(session.say("button_contact_stop"), {"do": "contact_stop"}, "skip"))
    asking = Asking("contact", [], data={"text": text, "input": question.input, "field": question.field})
    session.ask(asking, text, buttons, kind=question.input)


def _commit(session: Session, form: ContactForm) -> None:
    """Write lead and mails into the outbox in this turn's transaction; only then say that it was done."""
    handed = hand_over(
        session.unit,
        session.conversation,
        form.contact(),
        snapshot(session) if session.state.share else {},
        session.trial.entry,
        session.now,
    )
    session.state.handed_over = True
    session.state.contact = None
    key = "handed_over" if session.trial.entry.contact.email else "handed_over_local"
    session.tell(key, team=team(session), reference=handed.reference)
    close(session, "closed_after_handover")


def snapshot(session: Session) -> dict[str, object]:
    """What the study team receives when the person agreed to share: answers and verdict, with the trial's version."""
    verdict = session.verdict
    return {
        "trial": session.trial.id,
        "record_date": session.trial.entry.record_date,
        "content_hash": session.trial.content_hash,
        "today": session.today.isoformat(),
        "outcome": verdict.outcome.value,
        "temporary": verdict.temporary,
        "recheck_date": None if verdict.recheck is None else verdict.recheck.isoformat(),
        "answers": dict(session.answers),
        "criteria": {i: f.truth.value for i, f in verdict.findings.items() if f.truth is not Truth.NOT_APPLICABLE},
        "not_met": list(verdict.not_met),
        "review": list(verdict.review),
        "deferred": list(verdict.deferred),
        "changed_after_rule": list(session.state.changed_after_rule),
    }


def close(session: Session, key: str) -> None:
    """Say goodbye, and ask once whether the person wants to hear of other trials; questions are still answered."""
    session.stage = "closed"
    session.tell(key, team=team(session))
    session.state.asking = Asking("closed")
    if key in _ENDS and subscribing.possible(session):
        subscribing.offer(session)
