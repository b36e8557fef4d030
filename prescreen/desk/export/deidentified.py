"""Taking out who a person is: names and own words go, dates are shifted, ages and birthdays are coarsened.

Each person has an own shift of 1 to 364 days back and an own pseudonym. Both are made from the conversation's id with a
key that stays in the database: the same in every export, and nobody without the key can undo them. The time between two
dates of one person stays, so that windows of time can still be checked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from prescreen.content import Library
from prescreen.facts import Json, is_known, parse_date
from prescreen.facts.dates import completed_years
from prescreen.facts.definition import FactDefinition, FieldType
from prescreen.facts.units import spell
from prescreen.store import Consent, Unit

OLDEST = 89
"""Higher ages are told as `OLDEST` + 1, as so few people have them."""
REMOVED = "removed"
"""What stands for words that were the person's own."""
_MONTH = len("2026-03")
_WORD = re.compile(r"[a-z_<>=]{1,20}")


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """What stands for a person: a name, and by how many days their dates are moved back."""

    name: str
    days: int

    @classmethod
    def of(cls, unit: Unit, conversation: str) -> Pseudonym:
        """The pseudonym of a conversation."""
        name = unit.vault.blind("export.name", conversation)[:16]
        return cls(f"P-{name}", 1 + int(unit.vault.blind("export.days", conversation)[:8], 16) % 364)

    def moved(self, day: date) -> date:
        """A day, moved."""
        return day - timedelta(days=self.days)

    def written(self, text: str) -> str:
        """A date as it was told, moved, as exact as it was."""
        try:
            found = parse_date(text)
        except ValueError:
            return REMOVED
        middle = found.earliest + (found.latest - found.earliest) / 2
        moved = self.moved(middle).isoformat()
        return moved if found.earliest == found.latest else moved[: 4 if len(text) == 4 else _MONTH]

    def consent(self, consent: Consent) -> Consent:
        """A consent with its day moved; the hour goes."""
        day = datetime.combine(self.moved(consent.at.date()), time(), UTC)
        return replace(consent, at=day, message_id="")


def without_identity(answers: Mapping[str, Json], library: Library, hidden: Pseudonym, today: date) -> dict[str, Json]:
    """The answers without what could say who the person is.

    A day of birth becomes the age in years on `today`; ages over `OLDEST` become `OLDEST` + 1; names of things that no
    vocabulary knows, and free words, are removed.
    """
    found: dict[str, Json] = {}
    for fact, told in answers.items():
        if fact == "date_of_birth":
            if is_known(told) and "age_years" not in answers:
                found["age_years"] = _age(completed_years(parse_date(str(told)).latest, today))
            continue
        found[fact] = _value(fact, told, library.facts[fact], library, hidden)
    return found


def _value(fact: str, told: Json, definition: FactDefinition, library: Library, hidden: Pseudonym) -> Json:
    if not is_known(told):
        return told
    if fact == "age_years" and isinstance(told, int):
        return _age(told)
    match definition.kind:
        case "date":
            return hidden.written(str(told))
        case "lab":
            return [_lab(row, hidden) for row in told] if isinstance(told, list) else _lab(told, hidden)
        case "record" | "list":
            if isinstance(told, list):
                return [_item(entry, definition.item, library, hidden) for entry in told]
            return told if told == definition.none else _item(told, definition.item, library, hidden)
    return told


def _age(years: int) -> int:
    return min(years, OLDEST + 1)


def _lab(row: Json, hidden: Pseudonym) -> Json:
    if not isinstance(row, dict):
        return row if isinstance(row, (int, float)) else REMOVED
    return {key: _part(key, part, hidden) for key, part in row.items()}


def _part(key: str, told: Json, hidden: Pseudonym) -> Json:
    if not isinstance(told, str):
        return told if isinstance(told, (int, float)) or told is None else REMOVED
    if key == "date":
        return hidden.written(told)
    known = spell(told) is not None if key == "unit" else _WORD.fullmatch(told) is not None
    return told if known else REMOVED


def _item(entry: Json, shape: FieldType | dict[str, FieldType] | None, library: Library, hidden: Pseudonym) -> Json:
    if isinstance(shape, dict):
        if not isinstance(entry, dict):
            return REMOVED
        return {key: _field(part, shape[key], library, hidden) for key, part in entry.items() if key in shape}
    return REMOVED if shape is None else _field(entry, shape, library, hidden)


def _field(told: Json, kind: FieldType, library: Library, hidden: Pseudonym) -> Json:
    if told is None or not is_known(told) or kind.number is not None or kind.enum is not None:
        return told
    if kind.date:
        return hidden.written(str(told))
    if kind.term is not None:
        term = library.terms.find(kind.term, str(told))
        return REMOVED if term is None else term.name
    return REMOVED
