"""Turns what was heard into answers: buttons, readings, tick lists; corrections and contradictions (rule R12)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from prescreen.facts.answers import DECLINED, UNKNOWN, BadValue, Json, is_known
from prescreen.facts.dates import parse_date
from prescreen.facts.values import check_answer
from prescreen.interview import passing
from prescreen.interview.age_told import is_age, too_young_in_passing
from prescreen.interview.called import calls, fold
from prescreen.interview.done_or_ahead import leave_open, noted_once, waits_for_a_day
from prescreen.interview.hearing import Heard, Taken
from prescreen.interview.lexicon.ended import ENDS
from prescreen.interview.lexicon.one_more import AFTER_ALL, FORGOT
from prescreen.interview.lexicon.told_anew import ANOTHER, THE_SAME, UNNAMED
from prescreen.interview.lexicon.unsure import UNSURE_OR_HEARSAY
from prescreen.interview.own_words import active_not_absent
from prescreen.interview.replacing import replaces, without_no_before
from prescreen.interview.session import Session
from prescreen.reading import FactReading, takes_back
from prescreen.reading.lexicon.courses import OVER, REST_IS_OVER, TO_ANOTHER_DOSE
from prescreen.reading.named_again import never_had

_KEEPS = frozenset({"list"})
_AFTER_ALL = re.compile(f"{AFTER_ALL}|{FORGOT}")
_NO_END = re.compile(TO_ANOTHER_DOSE)
_ENDS, _OVER = re.compile(ENDS), re.compile(f"{OVER}|{REST_IS_OVER}")
_RECENT = timedelta(days=60)
"""Some medicines are given no more often than every other month."""
_OTHER_SCALE = 8
"""So many times more or less is hardly the same unit."""
_UNSURE, _NEGATIVE = re.compile(UNSURE_OR_HEARSAY), "negative"
_THE_SAME, _ANOTHER = re.compile(THE_SAME), re.compile(ANOTHER)
_A_YEAR, _YEARS_FREE = re.compile(r"\b(?:19|20)\d\d\b"), "years_progression_free"
_UNCLEAR, _OF_AN_END = "unclear", frozenset({"last_dose_date", "last_date"})


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
                or _corrects(heard, reading)
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
    return Taken(tuple(dict.fromkeys(taken)), tuple(back), tuple(corrected), tuple(conflicts))


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


def _corrects(heard: Heard, reading: FactReading) -> bool:
    return heard.act == "correct" or reading.reader == "correction"


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


def merged(session: Session, heard: Heard, reading: FactReading, before: Json) -> Json:
    """A list spoken of in passing grows, one that was asked for is replaced; a corrected test keeps its date.

    A no to one thing of a list by its name takes only that out.
    """
    kind = session.definition(reading.fact).kind
    if reading.fact in heard.instead:
        return reading.value
    if kind == "record" and _corrects(heard, reading) and isinstance(before, dict) and isinstance(reading.value, dict):
        return _with_known(before, reading.value)
    if kind == "lab" and _corrects(heard, reading) and isinstance(before, dict) and isinstance(reading.value, dict):
        told: dict[str, Any] = {key: part for key, part in reading.value.items() if part is not None}
        return {**(before if _same_scale(before, told) else _without_unit(before)), **told}
    if kind in _KEEPS and reading.value == [] and isinstance(before, list):
        named = {c.entry for c in calls(session, heard.text, [reading.fact])} - {None}
        if named and (others := [e for e in before if _name(e) not in named]):
            return others
    asked = reading.fact in session.asking.facts and session.asking.kind != "detail"
    if kind not in _KEEPS or (asked and not passing.asks_for_rest(session, reading.fact)):
        return reading.value
    if not isinstance(before, list) or not isinstance(reading.value, list):
        return reading.value
    told_rows = [_of_the_only_one(heard, before, entry) for entry in reading.value]
    names = {_name(entry) for entry in told_rows}
    kept = [e for e in before if _name(e) in names or not takes_back(heard.text, _name(e))]
    told = {_name(entry): entry for entry in told_rows}
    grown = [_told_anew(session, heard, e, told[_name(e)]) if _name(e) in names else e for e in kept]
    known = {_name(k) for k in kept}
    return grown + [e for name, e in told.items() if name not in known and not never_had(heard.text, name)]


def _of_the_only_one(heard: Heard, before: list[Json], entry: Json) -> Json:
    """The only cancer that stands, where no more is said than "the cancer was in January 2016"."""
    if len(before) != 1 or not isinstance(entry, dict) or not isinstance(before[0], dict):
        return entry
    unnamed = UNNAMED.match(_name(entry)) and not UNNAMED.match(_name(before[0]))
    said = fold(heard.text)
    if not unnamed or not _THE_SAME.search(said) or _ANOTHER.search(said):
        return entry
    return {**entry, next(iter(entry)): _name(before[0])}


def _told_anew(session: Session, heard: Heard, before: Json, told: Json) -> Json:
    """An entry with what is said of it now; years without a cancer are counted anew after "that was in 2014"."""
    if isinstance(before, dict) and isinstance(told, dict) and _YEARS_FREE in before and _YEARS_FREE not in told:
        if _A_YEAR.search(heard.text):
            before = {key: part for key, part in before.items() if key != _YEARS_FREE}
    return _with_known(before, _still_taken(session, heard, before, told))


def _same_scale(before: Mapping[str, Json], told: Mapping[str, Json]) -> bool:
    """May a new amount without a unit be in the unit of the old one? 112 after 11.2 is not."""
    old, new = before.get("value"), told.get("value")
    if "unit" in told or not isinstance(old, (int, float)) or not isinstance(new, (int, float)) or not (old and new):
        return True
    return 1 / _OTHER_SCALE < new / old < _OTHER_SCALE


def _without_unit(before: Mapping[str, Json]) -> dict[str, Any]:
    return {**before, "unit": None}


def _still_taken(session: Session, heard: Heard, before: Json, told: Json) -> Json:
    """A medicine that is taken now does not end by a mere day of its last dose: "around 10 November the Benlysta".

    Nor by what it was taken for: "I had the mycophenolate instead".
    """
    said = _NO_END.sub(" ", fold(heard.text))
    if not isinstance(before, dict) or not isinstance(told, dict) or _ENDS.search(said) or _OVER.search(said):
        return told
    day = told.get("last_dose_date")
    if before.get("status") != "current" or told.get("status") != "stopped":
        return told
    recent = not isinstance(day, str) or parse_date(day).latest >= session.today - _RECENT
    return {**told, "status": "current"} if recent else told


def _with_known(before: Json, value: Json) -> Json:
    """What stands, with all that is told anew; what is not told again stays: a dose beside a new day."""
    if not isinstance(before, dict) or not isinstance(value, dict):
        return value
    told = {key: part for key, part in value.items() if part not in (None, _UNCLEAR) or key not in before}
    if told.get("status") == "current" and before.get("status") != "current":
        before = {key: part for key, part in before.items() if key not in _OF_AN_END}
    return {**before, **told}


def _name(entry: Json) -> str:
    if isinstance(entry, dict):
        return str(next(iter(entry.values()), ""))
    return str(entry)


def _contradicts(session: Session, fact: str, before: Json, value: Json) -> bool:
    if session.definition(fact).kind == "list" and before != []:
        return False
    return is_known(value)


def _worth_reading_back(session: Session, fact: str) -> bool:
    """Numbers, units, dates and names are read back (rule R15); a plain "none" is not."""
    definition = session.definition(fact)
    return definition.kind != "enum" and session.answers[fact] not in ([], definition.none, UNKNOWN, DECLINED)
