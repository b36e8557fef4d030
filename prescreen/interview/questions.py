"""How a question looks: its words, its buttons, its kind of input."""

from __future__ import annotations

from typing import Any

from prescreen.content.library import text_in
from prescreen.content.models import Screen
from prescreen.facts.answers import DECLINED, UNKNOWN
from prescreen.facts.definition import FactDefinition
from prescreen.interview import patient_here
from prescreen.interview.agenda import Due
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading.model import CARERS


def put_screen(session: Session, due: Due, *, again: bool = False) -> None:
    """Ask a screen; `again` keeps the count of questions."""
    screen = due.screen
    if not again:
        session.state.asked += 1
        if screen.id not in session.state.screens:
            session.state.screens.append(screen.id)
    lead = carer_note(session, screen)
    one_left = len(due.facts) == 1 and (screen.style != "choice" or len(screen.facts) > 1)
    if screen.style == "single" or one_left:
        put_fact(session, due.facts[0], lead=lead, screen=screen.id)
    elif screen.style == "choice":
        _put_choice(session, due, lead)
    elif screen.style == "checklist":
        _put_checklist(session, due, lead)
    else:
        _put_report(session, due, lead)


def carer_note(session: Session, screen: Screen) -> str:
    """The line that softens private questions for a carer (rule R02)."""
    if screen.sensitivity != "normal" and patient_here.softened(session):
        return session.say("carer_private") + "\n"
    return ""


def put_fact(session: Session, fact: str, *, lead: str = "", screen: str | None = None, tries: int = 0) -> None:
    """Ask one fact by its own question."""
    definition = session.definition(fact)
    language = session.language
    question = text_in(definition.question, language)
    text = lead + _asked(session, definition) + _help_line(text_in(definition.help, language))
    asking = Asking("fact" if screen is None else "screen", [fact], screen, tries, data={"text": question})
    session.ask(asking, text, fact_buttons(session, fact), asks=[fact], **_input(session, fact))


def _asked(session: Session, of: FactDefinition | Screen) -> str:
    """A question as it is put: to a carer about the person they answer for, where that has words of its own."""
    carer = session.answers.get("respondent") in CARERS
    return (text_in(of.of_another, session.language) if carer else "") or text_in(of.question, session.language)


def _input(session: Session, fact: str) -> dict[str, Any]:
    definition = session.definition(fact)
    shape: dict[str, Any] = {
        "kind": {"enum": "choice", "integer": "number", "lab": "quantity"}.get(definition.kind, definition.kind)
    }
    if definition.kind in ("record", "list"):
        shape["kind"] = "text"
    if definition.units:
        shape["unit"] = list(definition.units)
    if definition.plausible is not None and definition.kind in ("integer", "number"):
        shape |= {"min": definition.plausible.low, "max": definition.plausible.high}
    return shape


def fact_buttons(session: Session, fact: str) -> list[Button]:
    """Buttons for one fact: its values where it has some, "none" for a list, and always a way out."""
    definition = session.definition(fact)
    buttons = [
        Button(text_in(value.label, session.language), {"set": {fact: name}})
        for name, value in definition.values.items()
        if value.offer
    ]
    if definition.kind == "list":
        buttons.append(Button(session.say("button_none"), {"set": {fact: []}}))
    elif definition.kind == "record" and definition.none is not None:
        buttons.append(Button(session.say("button_no"), {"set": {fact: definition.none}}))
    return buttons + ways_out(session, [fact], private=definition.sensitivity != "normal")


def ways_out(session: Session, facts: list[str], *, private: bool) -> list[Button]:
    """The buttons "I don't know" and, for private matters, "I would rather not say"; both are always accepted."""
    buttons = [Button(session.say("button_unknown"), {"set": dict.fromkeys(facts, UNKNOWN)}, "skip")]
    if private:
        buttons.append(Button(session.say("button_declined"), {"set": dict.fromkeys(facts, DECLINED)}, "skip"))
    return buttons


def _put_choice(session: Session, due: Due, lead: str) -> None:
    screen, language = due.screen, session.language
    question = text_in(screen.question, language)
    buttons = [Button(text_in(c.label, language), {"set": dict(c.sets)}) for c in screen.choices]
    facts = list(due.facts)
    buttons += ways_out(session, facts, private=screen.sensitivity != "normal")
    asking = Asking("screen", facts, screen.id, data={"text": question})
    session.ask(
        asking,
        lead + _asked(session, screen) + _help_line(text_in(screen.help, language)),
        buttons,
        kind="choice",
        asks=facts,
    )


def _put_checklist(session: Session, due: Due, lead: str) -> None:
    screen, language = due.screen, session.language
    question = text_in(screen.question, language)
    facts = list(due.facts)
    buttons = [Button(session.speech.title(f), {"tick": f}, "item") for f in facts]
    buttons.append(Button(session.say("button_none_of_these"), {"none": True}, "none"))
    buttons += [
        Button(b.label, {"all": next(iter(b.payload["set"].values()))}, "skip")
        for b in ways_out(session, facts, private=screen.sensitivity != "normal")
    ]
    asking = Asking("screen", facts, screen.id, data={"text": question})
    session.ask(
        asking,
        lead + _asked(session, screen) + _help_line(text_in(screen.help, language)),
        buttons,
        kind="checklist",
        asks=facts,
    )


def _put_report(session: Session, due: Due, lead: str) -> None:
    screen, language = due.screen, session.language
    question = text_in(screen.question, language)
    facts = list(due.facts)
    extra = [f for f in screen.optional if f not in session.answers]
    comma = session.say("comma")
    names = comma.join(session.speech.short(f) for f in facts)
    text = f"{lead}{question}\n{session.say('report_names', names=names)}"
    if extra:
        text += " " + session.say("report_optional", names=comma.join(session.speech.short(f) for f in extra))
    text += _help_line(text_in(screen.help, language))
    buttons = [Button(session.say("button_no_report"), {"set": dict.fromkeys(facts, UNKNOWN)}, "skip")]
    asking = Asking("screen", facts, screen.id, data={"text": question, "report": True})
    session.ask(asking, text, buttons, kind="multiline", asks=facts)


def _help_line(text: str) -> str:
    return f"\n{text}" if text else ""
