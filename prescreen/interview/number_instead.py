"""A number that is said instead of one that stands, named or not: "it's not 15, it's ten", "wrong, it's 59".

Which answer is meant is told by the name, by the number that is called wrong, or, where answers are read back and
nothing but a number is told, by the one answer that a slip of the key makes of it. Else it stays open.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.age_put_right import BY_ITS_NAME
from prescreen.interview.called import Call, calls, entry_name
from prescreen.interview.lexicon import number_instead as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.reading import Context, FactReading, Reader
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.respelling import put_right as respelt
from prescreen.reading.text import normalise

_AGE: Final = "age_years"
_YEARS: Final = range(18, 121)
_DOSE: Final = "dose"
_MEASURED: Final = frozenset({"integer", "number", "lab"})
_READ_BACK: Final = frozenset({"review", "which"})
_PAIR: Final = 2
_LONGEST: Final = 120
"""Characters of a message that can tell of a number alone."""
_MOST_CUTS: Final = 6
_MOST_PARTS: Final = 6
_DIGITS: Final = re.compile(r"\d\D+\d")
"""Two numbers: the one that is wrong and the one that holds."""
_AMOUNT: Final = re.compile(r"\d+(?:[.,]\d+)?")
_WORD: Final = re.compile(r"[a-z']+")
_NUMBERS: Final = NumberReader()


@dataclass(frozen=True, slots=True)
class _Standing:
    """A number that was noted: that of an answer, or the dose of one thing of a list."""

    fact: str
    amount: float
    row: int | None = None


def number_instead(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The answers with their new numbers, where a message or parts of it say nothing else than that.

    Two doses of one list are two readings, the later with both.
    """
    if "?" in text or "？" in text or not re.search(r"\w", text):
        return []
    found: list[FactReading] = []
    while len(found) < _MOST_PARTS and (one := _next(session, text, reader, found)) is not None:
        found.append(one)
        text = text[: one.start] + ";" + " " * (one.end - one.start - 1) + text[one.end :]
    return found


def _next(session: Session, text: str, reader: Reader, found: list[FactReading]) -> FactReading | None:
    """The next number that is put right beside those that were found."""
    held = {r.fact: r.value for r in found}
    whole = not found
    if one := _instead(session, text, reader, held, whole=whole):
        return one
    begin = next((m.start() for m in re.finditer(r"\w", text)), 0)
    cuts = [m.span() for m in words.PART.finditer(text[: begin + _LONGEST], begin)][:_MOST_CUTS]
    if not cuts or not _DIGITS.search(text):
        return None
    starts, ends = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)]
    for start, end in itertools.product(starts, reversed(ends)):
        if start < end and (start, end) != (0, len(text)):
            if part := _instead(session, text[start:end], reader, held, whole=False):
                return replace(part, start=start, end=end)
    return None


def _instead(
    session: Session, text: str, reader: Reader, held: Mapping[str, Json], *, whole: bool
) -> FactReading | None:
    """What a text that says nothing else puts right; a part of a message has to say which number is wrong."""
    if len(text.strip()) > _LONGEST:
        return None
    norm = normalise(respelt(text, session.language).text, session.language).norm
    norm = words.BIRTHDAY.sub("", norm)
    numbers = [n for n in _NUMBERS.find(normalise(norm)) if n.high is None and n.op is None]
    old, new = _old_and_new(norm, numbers) if numbers else (None, None)
    if new is None or (old is None and not whole):
        return None
    standing = [s for s in _standing(session, held) if s.fact not in session.asking.facts]
    named = calls(session, norm, list({s.fact for s in standing}))
    if not standing or not _says_only(norm, numbers, named):
        return None
    meant = _meant(session, norm, standing, named, old, new)
    if len(meant) != 1 or meant[0].amount == new.value:
        return None
    fact = meant[0].fact
    value = _with(session, held.get(fact, session.answers[fact]), meant[0], norm, new, old, reader)
    by = BY_ITS_NAME if fact == _AGE else "correction"
    return None if value is None else FactReading(fact, value, 0, len(text), by, confirm=True)


def _standing(session: Session, held: Mapping[str, Json]) -> Iterator[_Standing]:
    for fact, value in {**session.answers, **held}.items():
        if fact not in session.trial.facts or not may_change(session, fact):
            continue
        if session.definition(fact).kind in _MEASURED:
            amount = value.get("value") if isinstance(value, dict) else value
            if isinstance(amount, (int, float)) and not isinstance(amount, bool):
                yield _Standing(fact, float(amount))
        for place, row in enumerate(value) if isinstance(value, list) else ():
            found = _AMOUNT.match(str(row.get(_DOSE) or "")) if isinstance(row, dict) else None
            if found is not None:
                yield _Standing(fact, float(found.group().replace(",", ".")), place)


def _says_only(norm: str, numbers: list[FoundNumber], named: list[Call]) -> bool:
    rest = norm
    for start, end in sorted([(n.start, n.end) for n in numbers] + [(c.start, c.end) for c in named], reverse=True):
        rest = rest[:start] + " " + rest[end:]
    rest = words.DENIED_BEHIND.sub(" ", rest)
    if {w.strip("'") for w in _WORD.findall(rest)} - words.IDLE:
        return False
    return not re.search(r"[^\W\d_a-z]", words.CHINESE_IDLE.sub("", rest))


def _old_and_new(norm: str, numbers: list[FoundNumber]) -> tuple[FoundNumber | None, FoundNumber | None]:
    """The number that is called wrong, if one is, and the one that holds."""
    denied = [
        n
        for n in numbers
        if words.DENIED.search(norm[: n.start]) is not None or words.DENIED_BEHIND.match(norm[n.end :])
    ]
    if len(numbers) == _PAIR and not denied:
        denied = [n for n in numbers if words.TOLD.search(norm[: n.start]) is not None]
    if len(numbers) == _PAIR and len(denied) == 1:
        return denied[0], next(n for n in numbers if n is not denied[0])
    if len(numbers) == 1 and (not denied or re.match(r"\W*no\W+$", norm[: numbers[0].start])):
        return None, numbers[0]
    return None, None


def _meant(
    session: Session,
    norm: str,
    standing: list[_Standing],
    named: list[Call],
    old: FoundNumber | None,
    new: FoundNumber,
) -> list[_Standing]:
    """The numbers that may be meant; a whole number that nothing calls by its name is an age or nothing."""
    if named:
        standing = [s for s in standing if any(_is_named(session, s, c) for c in named)]
    if old is not None:
        return [s for s in standing if s.amount == old.value]
    if session.asking.kind not in _READ_BACK:
        return []
    if words.OF_AGE.search(norm):
        return [s for s in standing if s.fact == _AGE and new.value in _YEARS]
    if named:
        return []
    slips = [s for s in standing if _is_slip(s.amount, float(new.value))]
    return slips if all(s.fact == _AGE or s.amount % 1 for s in slips) else []


def _is_named(session: Session, standing: _Standing, call: Call) -> bool:
    if call.fact != standing.fact:
        return False
    rows = session.answers[standing.fact]
    if standing.row is None or not isinstance(rows, list):
        return True
    return call.entry is None or call.entry == entry_name(rows[standing.row])


def _is_slip(old: float, new: float) -> bool:
    """Is it the old number with one other digit, or with two in the other order?"""
    a, b = f"{old:g}", f"{new:g}"
    if len(a) != len(b) or len(a) == 1:
        return False
    other = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    swapped = len(other) == _PAIR and other[0] == other[1][::-1]
    return (len(other) == 1 and "." not in other[0]) or swapped


def _with(
    session: Session,
    value: Json,
    meant: _Standing,
    norm: str,
    new: FoundNumber,
    old: FoundNumber | None,
    reader: Reader,
) -> Json:
    """The answer with the new number; None where that cannot be."""
    amount = new.value
    definition = session.definition(meant.fact)
    if meant.row is not None and isinstance(value, list):
        row = value[meant.row]
        assert isinstance(row, dict)
        dose = _dose(session, meant.fact, row, norm, new, old, reader)
        return [{**e, _DOSE: dose} if p == meant.row and isinstance(e, dict) else e for p, e in enumerate(value)]
    if isinstance(value, dict):
        return {**value, "value": amount}
    bounds = definition.plausible
    if bounds is not None and not bounds.low <= amount <= bounds.high:
        return None
    if meant.fact == _AGE and (not isinstance(amount, int) or amount not in _YEARS):
        return None
    return amount


def _dose(
    session: Session,
    fact: str,
    row: dict[str, Json],
    norm: str,
    new: FoundNumber,
    old: FoundNumber | None,
    reader: Reader,
) -> str:
    """The new dose, in the unit that is told or else in the one that stands."""
    behind = norm[new.end : old.start if old is not None and old.start > new.end else len(norm)]
    said = f"{entry_name(row)} {new.value:g}{behind}"
    for reading in reader.read(said, Context(session.today, "en", (fact,), "", {})).facts:
        for told in reading.value if reading.fact == fact and isinstance(reading.value, list) else ():
            dose = str(told.get(_DOSE) or "") if isinstance(told, dict) else ""
            if _AMOUNT.match(dose) and re.search(r"[a-z]", dose):
                return dose
    unit = _AMOUNT.sub("", str(row[_DOSE]), count=1)
    return f"{new.value:g}{unit}"
