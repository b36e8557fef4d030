"""Answers in plain words: for reading back, for the list of answers, for choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from prescreen.content.library import Wording, text_in
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.facts.dates import parse_date
from prescreen.facts.definition import FactDefinition


@dataclass(frozen=True, slots=True)
class Speech:
    """The assistant's voice in one language."""

    wording: Wording
    language: str
    facts: Mapping[str, FactDefinition]

    def say(self, key: str, variant: int = 0, **values: object) -> str:
        """A sentence of the wording files."""
        return self.wording.say(key, self.language, variant, **values)

    def short(self, fact: str) -> str:
        """What a summary calls a fact."""
        return text_in(self.facts[fact].short, self.language)

    def title(self, fact: str) -> str:
        """The same at the start of a line; names like eGFR keep their letters."""
        return capital(self.short(fact))

    def value(self, fact: str, value: Json) -> str:
        """An answer in plain words."""
        definition = self.facts[fact]
        if value == UNKNOWN:
            return self.say("value_unknown")
        if value == DECLINED:
            return self.say("value_declined")
        match definition.kind:
            case "enum":
                return text_in(definition.values[str(value)].label, self.language)
            case "integer" | "number":
                return f"{value:g}" if isinstance(value, float) else str(value)
            case "date":
                return self.day(str(value))
            case "lab":
                rows = value if isinstance(value, list) else [value]
                return "; ".join(self._lab(row) for row in rows)
        if value == definition.none or value == []:
            return self.say("value_none")
        rows = value if isinstance(value, list) else [value]
        return "; ".join(self._entry(row) for row in rows)

    def read_back(self, answers: Sequence[tuple[str, Json]]) -> str:
        """Several answers in one line."""
        return "; ".join(f"{self.short(fact)}: {self.value(fact, value)}" for fact, value in answers)

    def day(self, text: str) -> str:
        """A possibly partial date in words that no country misreads."""
        found = parse_date(text)
        if len(text) == 4:
            return text
        month = self.say("months").split(",")[found.earliest.month - 1]
        return f"{month} {text[:4]}" if len(text) == 7 else f"{found.earliest.day} {month} {text[:4]}"

    def date(self, day: date) -> str:
        """A whole date in words."""
        return self.day(day.isoformat())

    def _lab(self, row: Json) -> str:
        if not isinstance(row, Mapping):
            return str(row)
        if row.get("value") is not None:
            amount = f"{row.get('op', '').replace('=', '')}{row['value']}" if row.get("op") else f"{row['value']}"  # type: ignore[union-attr]
        elif row.get("low") is not None or row.get("high") is not None:
            amount = f"{row.get('low', '')}-{row.get('high', '')}"
        else:
            amount = self.say("value_normal")
        parts = [amount if not row.get("unit") else f"{amount} {row['unit']}"]
        if row.get("uln") is not None:
            parts.append(self.say("value_uln", uln=row["uln"]))
        if row.get("date"):
            parts.append(self.day(str(row["date"])))
        return ", ".join(parts)

    def _entry(self, row: Json) -> str:
        if not isinstance(row, Mapping):
            return str(row)
        words = []
        for key, field in row.items():
            if field is None or field == UNKNOWN:
                continue
            if "date" in key:
                words.append(self.day(str(field)))
            elif isinstance(field, str) and f"field_{field}" in self.wording.by_language["en"]:
                words.append(self.say(f"field_{field}"))
            elif key == "years_progression_free":
                words.append(self.say("value_years_free", years=field))
            elif key not in ("major", "version") or field not in ("unclear", "unspecified"):
                words.append(str(field).replace("_", " "))
        return ", ".join(dict.fromkeys(words))


def capital(text: str) -> str:
    """A text with a large first letter, unless its second letter is one already."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]
