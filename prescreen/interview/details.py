"""The one follow-up an answer may need before it can decide: a unit, an upper limit of normal, a date.

Each is asked once and only where the missing piece keeps a criterion open; then the matter is left to the study team.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from prescreen.facts.answers import DECLINED, UNKNOWN, Json, is_known
from prescreen.facts.dates import parse_date
from prescreen.facts.definition import FactDefinition
from prescreen.facts.units import spell
from prescreen.interview.agenda import undecided_by
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.days_and_limits import day_told, limits_told, places_of
from prescreen.interview.done_or_ahead import is_open, placed
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.days_and_limits import BOTH_TESTS, LIMIT_ALONE
from prescreen.interview.lexicon.still_taken import NOT_STILL, STILL_TAKEN
from prescreen.interview.merging import merged
from prescreen.interview.reply import Button
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import Context, Reader

_FOR = re.compile(r"\b(?:for|in both|para|en)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_STILL, _ENDED = re.compile(STILL_TAKEN), re.compile(NOT_STILL)
Kind = Literal["unit", "uln", "date"]


@dataclass(frozen=True, slots=True)
class Detail:
    """What is missing: of which facts, and in which of a list's entries."""

    kind: Kind
    facts: tuple[str, ...]
    entry: int | None = None
    field: str = "date"


def without_alarm(session: Session, heard: Heard) -> Heard:
    """What was heard without a mere likeness to danger, where a limit is told and nothing else."""
    if heard.safety != "check" or heard.worded or session.asking.data.get("kind") != "uln":
        return heard
    return replace(heard, safety=None) if LIMIT_ALONE.fullmatch(fold(heard.text)) else heard


def missing_detail(session: Session) -> Detail | None:
    """The next detail worth asking for, if any."""
    ulns: list[str] = []
    for fact, value in session.answers.items():
        if fact in session.state.detailed or not is_known(value) or not undecided_by(session.verdict, fact):
            continue
        definition = session.facts.get(fact)
        if definition is None:
            continue
        if definition.kind == "lab" and isinstance(value, dict) and value.get("value") != "normal":
            if value.get("unit") is None and len(_units(definition, value)) > 1:
                return Detail("unit", (fact,))
            if definition.quantity == "enzyme" and value.get("uln") is None:
                ulns.append(fact)
            elif value.get("date") is None and definition.quantity == "creatinine":
                return Detail("date", (fact,))
        elif definition.kind == "list" and isinstance(value, list):
            if (found := _undated(fact, definition, value)) is not None:
                return found
    return Detail("uln", tuple(ulns)) if ulns else None


def _units(definition: FactDefinition, value: dict[str, Json]) -> tuple[str, ...]:
    amount = value.get("value")
    if not isinstance(amount, (int, float)):
        return definition.units
    for reading in definition.unitless:
        if reading.low <= amount <= reading.high:
            return reading.units
    return definition.units


def _undated(fact: str, definition: FactDefinition, entries: list[Json]) -> Detail | None:
    if not isinstance(definition.item, dict):
        return None
    dates = [name for name, shape in definition.item.items() if shape.date]
    for i, entry in enumerate(entries):
        if isinstance(entry, dict) and dates and not is_known(entry.get(dates[0]) or UNKNOWN):
            if entry.get("status") != "current":
                return Detail("date", (fact,), i, dates[0])
    return None


def ask_detail(session: Session, detail: Detail) -> None:
    """Put the follow-up question."""
    session.state.detailed += detail.facts
    facts = list(detail.facts)
    asking = Asking("detail", facts, data={"kind": detail.kind, "entry": detail.entry, "field": detail.field})
    skip = [Button(session.say("button_unknown"), {"do": "skip"}, "skip")]
    if detail.kind == "unit":
        definition = session.definition(facts[0])
        value = session.answers[facts[0]]
        assert isinstance(value, dict)
        units = _units(definition, value)
        text = session.say(
            "ask_unit", what=session.speech.short(facts[0]), value=session.speech.number(value.get("value"))
        )
        buttons = [Button(unit, {"unit": unit}) for unit in units] + skip
        session.ask(asking, text, buttons, kind="choice", asks=facts)
    elif detail.kind == "uln":
        names = session.say("and").join(session.speech.short(f) for f in facts)
        session.ask(asking, session.say("ask_uln", what=names), skip, kind="number", asks=facts)
    else:
        name = _entry_name(session, detail) or session.speech.short(facts[0])
        session.ask(asking, _day_asked(session, detail, name), skip, kind="date", asks=facts)
    asking.data["text"] = session.messages[-1].text


def _day_asked(session: Session, detail: Detail, name: str) -> str:
    """The question for a day: of what was, of what is to come, or of what may be either."""
    if is_open(session, detail.facts[0], _entry_called(session, detail)):
        return session.say("ask_date_or_plan", what=name)
    if session.definition(detail.facts[0]).future:
        return session.say("ask_date_ahead", what=name)
    return session.say("ask_date", what=name)


def _entry_name(session: Session, detail: Detail) -> str:
    name = _entry_called(session, detail)
    return session.library.wording.name(name, session.language) if name else ""


def _entry_called(session: Session, detail: Detail) -> str:
    value = session.answers[detail.facts[0]]
    return "" if detail.entry is None or not isinstance(value, list) else entry_name(value[detail.entry])


def take_detail(session: Session, heard: Heard, reader: Reader) -> bool:
    """Fill the missing piece in from a button or a text; True when the follow-up is over."""
    asking = session.asking
    if asking.data["kind"] == "date" and _still_taken(session, heard, reader):
        return True
    kind = asking.data["kind"]
    if kind == "uln" and heard.no and _puts_right_another(session, heard, reader):
        heard = replace(heard, act="correct")
    unsaid = heard.act in ("dont_know", "decline") and not gives_day(session, heard, reader)
    if heard.picks("skip") or unsaid or _not_told(session, heard):
        return True
    if heard.no and not (kind == "uln" and (_NUMBER.search(heard.text) or limits_told(session, heard.text, reader))):
        return True
    chosen = next((str(p["unit"]) for p in heard.picked if "unit" in p), None)
    if kind == "unit":
        unit = chosen or _typed_unit(session, heard.text) or _worded_unit(session, heard.text, reader)
        if unit is None:
            return _whole_answer(session, heard)
        for fact in (asking.facts[0], *_also_named(session, heard.text, unit)):
            _change(session, fact, {"unit": unit})
        return True
    if kind == "uln" and _puts_right_another(session, heard, reader):
        session.state.detailed = [f for f in session.state.detailed if f not in asking.facts]  # it is still missing
        return False
    if kind == "uln":
        limits = limits_told(session, heard.text, reader)
        for fact, limit in limits.items():
            _change(session, fact, {"uln": limit})
        if limits and len(set(limits.values())) == 1 and BOTH_TESTS.search(fold(heard.text)):
            for fact in _other_enzymes(session, limits):
                _change(session, fact, {"uln": next(iter(limits.values()))})
        left = [f for f in asking.facts if f not in limits]
        if limits and left:
            session.state.detailed = [f for f in session.state.detailed if f not in left]  # asked once more
        return bool(limits)
    return _take_day(session, heard, reader)


def _other_enzymes(session: Session, told: Collection[str]) -> list[str]:
    """The liver tests that stand without their limit, beside those it was told of: "40, same for both"."""
    return [
        f
        for f, value in session.answers.items()
        if f not in told
        and session.definition(f).quantity == "enzyme"
        and isinstance(value, dict)
        and not value.get("uln")
    ]


def _puts_right_another(session: Session, heard: Heard, reader: Reader) -> bool:
    """Is another answer put right where limits were asked, so that its numbers are none: "it isn't 8.1, it's 11.8"?"""
    if heard.about(session.asking.facts) or not any(r.fact not in session.asking.facts for r in heard.facts):
        return False
    corrected = heard.act == "correct" or any(r.reader == "correction" for r in heard.facts)
    named = any(places_of(session, f, fold(heard.text)) for f in session.asking.facts)
    return (corrected and not named) or not limits_told(session, heard.text, reader)


def _take_day(session: Session, heard: Heard, reader: Reader) -> bool:
    asking = session.asking
    if _tells_values(session, heard) or _is_of_another(session, heard):
        session.state.detailed = [f for f in session.state.detailed if f not in asking.facts]  # it is still missing
        return False
    if _placed(session, heard, reader):
        return True
    day = day_told(session, heard.text, reader)
    if day is None or _is_too_early(session, day):
        return _whole_answer(session, heard)
    for reading in heard.about(asking.facts):
        if isinstance(reading.value, dict) and reading.value.get("unit"):  # the value is told anew with its day
            _change(session, reading.fact, {k: v for k, v in reading.value.items() if v is not None})
    entry, asked = asking.data.get("entry"), asking.data.get("entry")
    if isinstance(asked, int) and (entry := _entry_of(session, heard, asked)) != asked:
        session.state.detailed = [f for f in session.state.detailed if f not in asking.facts]  # it is still missing
    _change(session, asking.facts[0], {str(asking.data.get("field", "date")): day}, entry)
    session.tell("noted", what=session.speech.read_back([(f, session.answers[f]) for f in asking.facts]))
    return True


def _placed(session: Session, heard: Heard, reader: Reader) -> bool:
    """Is an operation that was done or is planned, nobody knows, put where its day says?"""
    fact, entry = session.asking.facts[0], session.asking.data.get("entry")
    rows = session.answers.get(fact)
    if not isinstance(entry, int) or not isinstance(rows, list) or not is_open(session, fact, entry_name(rows[entry])):
        return False
    before = dict(session.answers)
    if not placed(session, heard.text, entry, reader):
        return False
    changed = [(f, v) for f, v in session.answers.items() if before.get(f) != v and v]
    session.tell("noted", what=session.speech.read_back(changed))
    return True


def _tells_values(session: Session, heard: Heard) -> bool:
    """Is a blood report told where the day of something else was asked? The day in it is that of the report."""
    if session.definition(session.asking.facts[0]).kind == "lab" or heard.about(session.asking.facts):
        return False
    return any(session.definition(r.fact).kind == "lab" and isinstance(r.value, dict) for r in heard.facts)


def _is_of_another(session: Session, heard: Heard) -> bool:
    """Is another thing of the same kind told with its day: "I had rituximab in 2019" to the last dose of CellCept?"""
    fact, entry = session.asking.facts[0], session.asking.data.get("entry")
    kind, rows = session.definition(fact).term_kind, session.answers.get(fact)
    if kind is None or not isinstance(entry, int) or not isinstance(rows, list):
        return False
    alike = [r.value for r in heard.facts if session.definition(r.fact).term_kind == kind]
    told = {entry_name(e) for value in alike if isinstance(value, list) for e in value}
    known = {entry_name(row) for row in rows}
    return bool(told) and told.isdisjoint(known) and not any(c.entry for c in calls(session, heard.text, [fact]))


def _is_too_early(session: Session, day: str) -> bool:
    """Does a day lie behind us, and what it was asked of ahead?"""
    return session.definition(session.asking.facts[0]).future and parse_date(day).latest < session.today


def _not_told(session: Session, heard: Heard) -> bool:
    """Is what was asked about a value not known, or kept back? The value itself stays: "it's not on the paper"."""
    said = [r.value for r in heard.about(session.asking.facts)]
    return bool(said) and all(isinstance(value, str) and value in (UNKNOWN, DECLINED) for value in said)


def gives_day(session: Session, heard: Heard, reader: Reader) -> bool:
    """Does a message answer a question for a day, though it sounds like a correction: "3 weeks, I said. 7 November"?"""
    asks_day = session.asking.data.get("kind") == "date" and not heard.picked
    return asks_day and day_told(session, heard.text, reader) is not None


def _entry_of(session: Session, heard: Heard, asked: int) -> int:
    """Which entry of the list a day is of: the one that was asked about, unless another alone is named."""
    fact = session.asking.facts[0]
    value = session.answers[fact]
    rows = value if isinstance(value, list) else []
    named_in = [e for r in heard.about([fact]) if isinstance(r.value, list) for e in r.value]
    called = {c.entry for c in calls(session, heard.text, [fact])} | {entry_name(e) for e in named_in}
    named = [i for i, row in enumerate(rows) if entry_name(row) in called]
    return named[0] if len(named) == 1 else asked


def _typed_unit(session: Session, text: str) -> str | None:
    unit = spell(text.strip().strip("."))
    return unit if unit in session.definition(session.asking.facts[0]).units else None


def _worded_unit(session: Session, text: str, reader: Reader) -> str | None:
    """The unit in a few words: "micromol per litre for both"; no number may stand beside it."""
    fact = session.asking.facts[0]
    value = session.answers.get(fact)
    if not isinstance(value, dict) or _NUMBER.search(text):
        return None
    context = Context(session.today, session.language, (fact,), "", {})
    said = _FOR.split(text)[0]
    for reading in reader.read(f"{value.get('value')} {said}", context).facts:
        if reading.fact == fact and isinstance(reading.value, dict):
            unit = reading.value.get("unit")
            return unit if isinstance(unit, str) and unit in session.definition(fact).units else None
    return None


def _also_named(session: Session, text: str, unit: str) -> list[str]:
    """Other values of the report that a message gives the same unit by name."""
    without = [
        f
        for f, v in session.answers.items()
        if session.definition(f).kind == "lab" and isinstance(v, dict) and v.get("unit") is None
    ]
    named = {c.fact for c in calls(session, text, [f for f in without if unit in session.definition(f).units])}
    return sorted(named - set(session.asking.facts))


def _whole_answer(session: Session, heard: Heard) -> bool:
    """The person repeated the whole answer, this time complete, or put something else in it right.

    What changed is read back; a day that is still not told is asked for once more.
    """
    asking, found = session.asking, heard.about(session.asking.facts)
    before = {reading.fact: session.answers.get(reading.fact) for reading in found}
    for reading in found:
        value = merged(session, heard, reading, before[reading.fact])
        session.set(reading.fact, value, reader=reading.reader, start=reading.start, end=reading.end)
    changed = [(fact, session.answers[fact]) for fact, value in before.items() if session.answers[fact] != value]
    if changed:
        session.tell("noted", what=session.speech.read_back(changed))
        session.state.detailed = [fact for fact in session.state.detailed if fact not in asking.facts]
    return bool(found)


def _still_taken(session: Session, heard: Heard, reader: Reader) -> bool:
    """Put right that a medicine ended, where its day was asked: "no, I still take it, took it today"."""
    fact, asked = session.asking.facts[0], session.asking.data.get("entry")
    said, rows = fold(heard.text), session.answers.get(fact)
    if heard.picked or not isinstance(asked, int) or not isinstance(rows, list):
        return False
    ended = [row for row in rows if isinstance(row, dict) and row.get("status") == "stopped"]
    if fact in heard.instead and len(ended) > 1:
        return False  # all of them are taken
    entry = _entry_of(session, heard, asked)
    row = rows[entry]
    if not isinstance(row, dict) or row.get("status") != "stopped" or not _STILL.search(said) or _ENDED.search(said):
        return False
    context = Context(session.today, session.language, (fact,), "", session.answers)
    told = next((r for r in reader.read(heard.text, context).facts if r.fact == fact and r.value), None)
    if told is not None and isinstance(told.value, list) and entry_name(row) in {entry_name(e) for e in told.value}:
        return False  # all that is said of it by its name is taken as an answer
    day = reader.read_kind("date", heard.text, context)
    _change(session, fact, {"status": "current", **({"last_dose_date": day} if isinstance(day, str) else {})}, entry)
    session.tell("noted", what=session.speech.read_back([(fact, session.answers[fact])]))
    return True


def _change(session: Session, fact: str, change: dict[str, Json], entry: int | None = None) -> None:
    value = session.answers.get(fact)
    if entry is not None and isinstance(value, list):
        row = value[entry]
        if isinstance(row, dict):
            session.set(fact, [*value[:entry], {**row, **change}, *value[entry + 1 :]], reader="detail")
    elif isinstance(value, dict):
        session.set(fact, {**value, **change}, reader="detail")
