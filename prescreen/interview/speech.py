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
                return self.number(value)
            case "date":
                return self.day(str(value))
            case "lab":
                rows = value if isinstance(value, list) else [value]
                return self.say("separator").join(self._lab(row) for row in rows)
        if value == definition.none or value == []:
            return self.say("value_none")
        rows = value if isinstance(value, list) else [value]
        return self.say("separator").join(self._entry(row) for row in rows)

    def read_back(self, answers: Sequence[tuple[str, Json]], absent: Sequence[str] = ()) -> str:
        """Several answers in one line; `absent` are facts of things that are not there."""
        lines = [self.say("line_of", name=self.short(fact), value=self.value(fact, value)) for fact, value in answers]
        if absent:
            lines.append(self.say("none_of_them", what=self.say("separator").join(self.short(fact) for fact in absent)))
        return self.say("separator").join(lines)

    def number(self, value: Json) -> str:
        """A number with the decimal mark of the language."""
        written = f"{value:g}" if isinstance(value, float) else str(value)
        return written.replace(".", self.say("decimal_mark"))

    def day(self, text: str) -> str:
        """A possibly partial date in words that no country misreads."""
        found = parse_date(text)
        if len(text) == 4:
            return text
        month = self.say("months").split(",")[found.earliest.month - 1]
        if len(text) == 7:
            return self.say("month_and_year", month=month, year=text[:4])
        return self.say("day_and_month", day=found.earliest.day, month=month, year=text[:4])

    def date(self, day: date) -> str:
        """A whole date in words."""
        return self.day(day.isoformat())

    def _lab(self, row: Json) -> str:
        if not isinstance(row, Mapping):
            return str(row)
        op = str(row.get("op") or "")
        if row.get("value") is not None:
            value = row["value"]
            shown = self.number(value) if isinstance(value, (int, float)) else self._word(str(value))
            amount = shown if "=" in op else op + shown
        elif row.get("low") is not None or row.get("high") is not None:
            amount = "-".join("" if (end := row.get(key)) is None else self.number(end) for key in ("low", "high"))
        else:
            amount = self.say("value_normal")
        amount = amount if not row.get("unit") else f"{amount} {row['unit']}"
        if op == "<=":
            amount = self.say("value_at_most", value=amount)
        elif op == ">=":
            amount = self.say("value_at_least", value=amount)
        parts = [amount]
        if row.get("uln") is not None:
            parts.append(self.say("value_uln", uln=self.number(row["uln"])))
        if row.get("date"):
            parts.append(self.day(str(row["date"])))
        return self.say("comma").join(parts)

    def _word(self, value: str) -> str:
        """A fixed value in plain words, where there are some."""
        for key in (f"field_{value}", f"value_{value}"):
            if key in self.wording.by_language["en"]:
                return self.say(key)
        return self.wording.name(value, self.language)

    def _entry(self, row: Json) -> str:
        if not isinstance(row, Mapping):
            return self.wording.name(str(row), self.language)
        words = []
        for key, field in row.items():
            if field is None or field == UNKNOWN:
                continue
            if "date" in key:
                words.append(self.day(str(field)))
            elif key == "years_progression_free":
                words.append(self.say("value_years_free", years=self.number(field)))
            elif key == "major" and field != "unclear":
                words.append(self._word(f"major_{field}"))
            elif key not in ("major", "version", "stage") or field not in ("unclear", "unspecified"):
                words.append(self._word(str(field)))
        return self.say("comma").join(dict.fromkeys(words))


def capital(text: str) -> str:
    """A text with a large first letter, unless its second letter is one already."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]
