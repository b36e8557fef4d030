"""Turns what was heard into answers: buttons, readings, tick lists; corrections and contradictions (rule R12)."""

from __future__ import annotations

import re
from typing import Any

from prescreen.facts.answers import DECLINED, UNKNOWN, BadValue, Json, is_known
from prescreen.facts.values import check_answer
from prescreen.interview import passing
from prescreen.interview.age_told import is_age, too_young_in_passing
from prescreen.interview.called import fold
from prescreen.interview.done_or_ahead import leave_open, noted_once, waits_for_a_day
from prescreen.interview.hearing import Heard, Taken
from prescreen.interview.lexicon.one_more import AFTER_ALL, FORGOT
from prescreen.interview.lexicon.unsure import UNSURE_OR_HEARSAY
from prescreen.interview.merging import corrects, merged
from prescreen.interview.own_words import active_not_absent
from prescreen.interview.replacing import replaces, without_no_before
from prescreen.interview.session import Session
from prescreen.reading import FactReading

_AFTER_ALL = re.compile(f"{AFTER_ALL}|{FORGOT}")
_UNSURE, _NEGATIVE = re.compile(UNSURE_OR_HEARSAY), "negative"


def take(session: Session, heard: Heard, *, broken_off: bool = False) -> Taken:
    """Record what the message answers. Facts of other trials, and impossible values, are left out.

    broken_off: it stopped in the middle of a list, so what it does not name is still open.
    """
    if heard.picked:
        return _take_picked(session, heard)
    if (plain := _plain_choice(session, heard)) is not None:
        return _take_picked(session, plain)
    told = active_not_absent(without_no_before(session, heard))
    heard = noted_once(session, told)
    asked = session.asking.facts
    rest = passing.rest_told(session, heard)
    taken = [*rest]
    back: list[str] = []
    corrected: list[str] = []
    conflicts: list[tuple[str, Any]] = []
    for reading in heard.facts:
        if reading.fact in rest or not _possible(session, reading) or not is_age(session, heard, reading):
            continue
        before = session.answers.get(reading.fact)
        value = merged(session, heard, reading, before)
        if before == _NEGATIVE and value == session.definition(reading.fact).no:
            continue  # "I don't have it" after "the test was negative"
        if before is not None and value != before and is_known(before) and reading.fact not in asked:
            in_so_many_words = (
                reading.fact in heard.instead
                or corrects(heard, reading)
                or replaces(session, heard, reading)
                or _remembered(session, heard, reading, before)
            )
            if too_young_in_passing(session, reading, before) or (
                not in_so_many_words and _contradicts(session, reading.fact, before, value)
            ):
                conflicts.append((reading.fact, value))
                continue
            corrected.append(reading.fact)
        if passing.closes(session, reading.fact):
            taken.append(reading.fact)
        if value == before:
            continue
        passing.begins(session, reading.fact, value, before)
        session.set(reading.fact, value, reader=reading.reader, start=reading.start, end=reading.end)
        taken.append(reading.fact)
        if reading.confirm or reading.fact not in asked or _worth_reading_back(session, reading.fact):
            back.append(reading.fact)
    back = [f for f in back if heard is told or not waits_for_a_day(session, f)]
    back += _beside_read_back(session, heard, back)
    taken += _name_again(session, heard)
    if not broken_off:
        left, said_back = _left_out(session, heard)
        taken += left
        back += said_back
    leave_open(session, noted=heard is not told)
    if not taken and not conflicts and heard.act in ("dont_know", "decline") and asked:
        value = UNKNOWN if heard.act == "dont_know" else DECLINED
        for fact in asked:
            if fact not in session.answers:
                session.set(fact, value, reader="acts")
                taken.append(fact)
    return Taken(
        tuple(dict.fromkeys(taken)), tuple(dict.fromkeys(back)), tuple(dict.fromkeys(corrected)), tuple(conflicts)
    )


def _left_out(session: Session, heard: Heard) -> tuple[list[str], list[str]]:
    """What somebody who answers a list in words leaves out of it, and what of that is said back, to be put right."""
    answered = [r.fact for r in heard.about(session.asking.facts)]
    if not answered or session.asking.kind != "screen" or session.asking.data.get("report"):
        return [], []
    left = _leave_unticked(session, answered, heard.text)
    return left, [] if any(waits_for_a_day(session, f) for f in answered) else left


def _beside_read_back(session: Session, heard: Heard, back: list[str]) -> list[str]:
    """What else of a list was told to apply, where one thing is read back: else it would seem not to be heard."""
    if not back or len(session.asking.facts) == 1:
        return []
    return [r.fact for r in heard.about(session.asking.facts) if r.fact not in back and _applies(session, r.fact)]


def _plain_choice(session: Session, heard: Heard) -> Heard | None:
    """A bare yes or no to a question whose author said which button that is."""
    if not (heard.yes or heard.no):
        return None
    screen = next((s for s in session.trial.screens if s.id == session.asking.screen), None)
    if screen is None or screen.style != "choice":
        return None
    wanted = "yes" if heard.yes else "no"
    chosen = [c for c in screen.choices if c.on == wanted]
    return Heard(heard.text, picked=({"set": dict(chosen[0].sets)},)) if chosen else None


def _take_picked(session: Session, heard: Heard) -> Taken:
    taken: list[str] = []
    facts = session.asking.facts
    rest = passing.rest_told(session, heard)
    ticked = [str(p["tick"]) for p in heard.picked if "tick" in p]
    for payload in heard.picked:
        for fact, value in payload.get("set", {}).items():
            if fact not in rest:
                session.set(fact, value)
            taken.append(fact)
        if "all" in payload and not ticked:
            for fact in facts:
                session.set(fact, payload["all"])
                taken.append(fact)
    if ticked:
        taken += _tick(session, ticked)
    elif any(p.get("none") for p in heard.picked):
        taken += [f for f in facts if _set_not_so(session, f)]
    return Taken(tuple(taken))


def _tick(session: Session, ticked: list[str]) -> list[str]:
    taken = []
    for fact in session.asking.facts:
        definition = session.definition(fact)
        if fact not in ticked:
            if fact not in session.answers and _set_not_so(session, fact):
                taken.append(fact)
        elif definition.tick is not None:
            session.set(fact, definition.tick)
            taken.append(fact)
        else:
            session.state.queue.append(fact)
    return taken or ticked


def _leave_unticked(session: Session, named: list[str], said: str) -> list[str]:
    """Set what a tick list shows and the person left out, once they have named what does apply.

    Who is not sure, or tells what others say, has left nothing out; nor has anybody in a list of blood tests.
    """
    tests = any(_NEGATIVE in session.definition(f).values for f in session.asking.facts)
    if tests or _UNSURE.search(said.casefold()):
        return []
    screen = session.asking.screen
    style = next((s.style for s in session.trial.screens if s.id == screen), "single")
    if style != "checklist" or not any(_applies(session, fact) for fact in named):
        return []
    if any(_is_no(session, fact) for fact in named):
        return []  # who says no to one thing by its name goes through the list: "a flu shot. operation no"
    rest = [f for f in session.asking.facts if f not in session.answers and f not in session.state.queue]
    return [f for f in rest if _set_not_so(session, f)]


def _applies(session: Session, fact: str) -> bool:
    value = session.answers.get(fact)
    return value is not None and is_known(value) and value not in (session.definition(fact).no, [])


def _is_no(session: Session, fact: str) -> bool:
    definition = session.definition(fact)
    return fact in session.answers and session.answers[fact] in (definition.no, definition.none, [])


def _set_not_so(session: Session, fact: str) -> bool:
    """Record that a box of a tick list stays empty."""
    definition = session.definition(fact)
    value: Json
    if definition.no is not None:
        value = definition.no if isinstance(definition.no, str) else list(definition.no)
    elif definition.kind == "list":
        value = []
    elif definition.none is not None:
        value = definition.none
    else:
        return False
    session.set(fact, value)
    return True


def _possible(session: Session, reading: FactReading) -> bool:
    if reading.fact not in session.trial.facts:
        return False
    definition = session.definition(reading.fact)
    try:
        check_answer(reading.fact, reading.value, definition)
    except BadValue:
        return False
    bounds = definition.plausible
    if definition.kind in ("integer", "number") and bounds is not None and is_known(reading.value):
        return isinstance(reading.value, (int, float)) and bounds.low <= reading.value <= bounds.high
    return True


def _remembered(session: Session, heard: Heard, reading: FactReading, before: Json) -> bool:
    """Is a thing of a list told that was forgotten: "I forgot, I had my gallbladder out last Tuesday"?"""
    return before == [] and bool(reading.value) and _AFTER_ALL.search(fold(heard.text)) is not None


def _name_again(session: Session, heard: Heard) -> list[str]:
    """Facts of a tick list that are named without a readable value are asked next, each by its own question."""
    asking = session.asking
    screen = next((s for s in session.trial.screens if s.id == asking.screen), None)
    if asking.kind != "screen" or screen is None or screen.style != "checklist":
        return []
    queue = session.state.queue
    named = [f for f in heard.unclear if f in asking.facts and f not in session.answers and f not in queue]
    if not named or len(named) == len(asking.facts):
        return []
    queue += named
    return named


def _contradicts(session: Session, fact: str, before: Json, value: Json) -> bool:
    if session.definition(fact).kind == "list" and before != []:
        return False
    return is_known(value)


def _worth_reading_back(session: Session, fact: str) -> bool:
    """Numbers, units, dates and names are read back (rule R15); a plain "none" is not."""
    definition = session.definition(fact)
    return definition.kind != "enum" and session.answers[fact] not in ([], definition.none, UNKNOWN, DECLINED)
