"""Lines up the names, numbers and limits of a laboratory report that was typed in one go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from prescreen.facts import FactDefinition
from prescreen.facts.units import factor
from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.numbers import FoundNumber, Number, plain_number
from prescreen.reading.quantities import Quantity
from prescreen.reading.text import Text, normalise

_LIMIT_REACH = 60
_NAME_REACH = 30
_TIMES: dict[str, Number] = {"twice": 2, "double": 2, "three times": 3, "triple": 3}


@dataclass(frozen=True, slots=True)
class Name:
    """A test that is named; `fact` is None for a test that no fact asks for."""

    fact: str | None
    start: int
    end: int


@dataclass(slots=True)
class Row:
    """One value of a report. `fact` is empty for a value that belongs to no fact; no `quantity` means "normal"."""

    fact: str
    quantity: Quantity | None
    start: int
    end: int
    name: Name | None = None
    uln: Number | None = None
    confirm: bool = False
    called_normal: bool = False
    dates: list[FoundDate] = field(default_factory=list)


class RowReader:
    """Compiles the names of every laboratory fact once."""

    def __init__(self, facts: Mapping[str, FactDefinition], language: str) -> None:
        self._facts = facts
        self._aliases: dict[str, str] = {}
        for fact, definition in facts.items():
            for alias in (*definition.aliases.get("en", ()), *definition.aliases.get(language, ())):
                self._aliases.setdefault(normalise(alias, language).norm, fact)
        alternatives = "|".join(re.escape(a) for a in sorted(self._aliases, key=len, reverse=True)) or "(?!)"
        self._name = re.compile(
            rf"(?<![a-z])(?:(?P<other>{words.OTHER_TESTS})(?![a-z0-9])|(?P<fact>{alternatives})(?![a-z]))"
        )
        self._other_specimen = re.compile(words.OTHER_SPECIMEN)
        self._verb_got = re.compile(words.VERB_GOT)
        self._belongs_after = re.compile(words.BELONGS_AFTER)
        self._continues = re.compile(words.CONTINUES)
        self._replaces = re.compile(words.REPLACES)
        self._word_before = re.compile(r"(?<![a-z])([a-z]{3,}) *[:=]? *$")
        self._urine = re.compile(r"\burin")
        self._shared = re.compile(words.SHARED)
        self._limit = re.compile(words.BEFORE_LIMIT)
        self._worded_limit = re.compile(words.WORDED_LIMIT)
        self._normal = re.compile(words.NORMAL)
        self._not_normal = re.compile(words.NOT_NORMAL)
        self._called_normal = re.compile(words.CALLED_NORMAL)
        self._fold = re.compile(words.FOLD)
        self._trend = re.compile(words.REPLACED)

    def read(self, text: Text, quantities: list[Quantity], wanted: tuple[str, ...]) -> list[Row]:
        """All values of a message; one without a name belongs to the only asked fact."""
        names = self._names(text)
        ratios = self._ratios(text, names, wanted)
        quantities = [
            q
            for q in quantities
            if not any(n.start <= q.number.start < n.end for n in names)
            and not any(r.start <= q.number.start < r.end for r in ratios)
        ]
        rows = self._rows(text, names, quantities, wanted) + ratios
        for row in rows:
            row.called_normal = self._called_normal.match(text.norm, row.end) is not None
        return rows + self._normals(text, names, rows, wanted)

    def _names(self, text: Text) -> list[Name]:
        found = []
        for match in self._name.finditer(text.norm):
            word = match["fact"]
            fact = self._aliases[word] if word else None
            before, after = text.norm[: match.start()], text.norm[match.end() :]
            if word == "got" and (self._verb_got.search(before) or not re.match(r"\s*[:=(]?\s*\d", after)):
                continue
            if fact is not None and self._other_specimen.search(before):
                fact = None
            found.append(Name(fact, match.start(), match.end()))
        return found

    def _rows(self, text: Text, names: list[Name], quantities: list[Quantity], wanted: tuple[str, ...]) -> list[Row]:
        rows: list[Row] = []
        last: Row | None = None
        for position, quantity in enumerate(quantities):
            number = quantity.number
            if last is not None and self._is_limit(text, quantities[position - 1], quantity, last):
                last.uln, last.end = number.value if number.high is None else number.high, quantity.end
                self._share_limit(text, quantities[position - 1], quantity, last, rows)
                continue
            name = self._name_of(text, names, quantities, position)
            fact = name.fact if name else wanted[0] if len(wanted) == 1 else None
            strange = name is None and self._strange_word_before(text, number.start)
            if strange and self._urine.search(text.norm[: number.start]):
                fact = None
            row = Row(fact or "", quantity, number.start, quantity.end, name, confirm=number.approximate or strange)
            if fact is None:
                last = row
                continue
            again = last is not None and last.fact == fact
            if again and last is not None and name is None and last.name is None:
                if not self._replaces.search(text.norm, last.end, number.start):
                    last.confirm = True
                    continue
            if not self._possible(fact, quantity):
                continue
            if again and last in rows and self._trend.search(text.norm[: last.start if last else 0]):
                rows.pop()
            rows.append(row)
            last = row
        return rows

    def _strange_word_before(self, text: Text, start: int) -> bool:
        """True for "egr 88": the number may belong to another test, or its name is misspelt."""
        word = self._word_before.search(text.norm[:start])
        return word is not None and word[1] not in COMMON_WORDS and word[1] not in words.BEFORE_VALUE

    def _share_limit(self, text: Text, previous: Quantity, limit: Quantity, row: Row, rows: list[Row]) -> None:
        """The limit of "AST 24 and ALT 31, both ULN 40" is that of every enzyme before it."""
        if self._shared.search(text.norm, previous.end, limit.number.start):
            for other in rows:
                if other.uln is None and self._facts[other.fact].quantity == "enzyme":
                    other.uln, other.confirm = row.uln, True

    def _possible(self, fact: str, quantity: Quantity) -> bool:
        """A number far outside what the fact can be in its written unit is something else."""
        definition = self._facts[fact]
        value = quantity.number.value if quantity.number.high is None else quantity.number.high
        if value < 0:
            return False
        if quantity.unit is None:
            ranges = definition.unitless
            return not ranges or min(r.low for r in ranges) <= value <= max(r.high for r in ranges)
        if quantity.unit not in definition.units:
            return False
        if definition.plausible is None or quantity.unit in ("%", "/uL"):
            return True
        converted = Fraction(str(value)) * factor(definition.quantity or "", quantity.unit, definition.units[0])
        return definition.plausible.low / 2 <= converted <= definition.plausible.high * 2

    def _name_of(self, text: Text, names: list[Name], quantities: list[Quantity], position: int) -> Name | None:
        """The test a number belongs to: the last one named before it, else the one named right after it."""
        start, end = quantities[position].number.start, quantities[position].end
        floor = quantities[position - 1].end if position else 0
        first, last = text.sentence_at(start)
        before = [n for n in names if max(floor, first) <= n.start and n.end <= start]
        if before:
            return before[-1]
        ceiling = quantities[position + 1].number.start if position + 1 < len(quantities) else last
        after = next((n for n in names if end <= n.start < min(ceiling, end + _NAME_REACH)), None)
        if after is not None and self._belongs_after.fullmatch(text.norm, end, after.start):
            listed = "," in text.norm[end : after.start] and not text.norm[after.end : ceiling].strip(" :=")
            if not listed:
                return after
        if position and floor > first and self._continues.fullmatch(text.norm, floor, start):
            earlier = [n for n in names if first <= n.start and n.end <= quantities[position - 1].number.start]
            return earlier[-1] if earlier else None
        return None

    def _is_limit(self, text: Text, previous: Quantity, quantity: Quantity, row: Row) -> bool:
        between = text.norm[previous.end : quantity.number.start]
        if len(between) > _LIMIT_REACH:
            return False
        if self._limit.match(between):
            return True
        enzyme = row.fact in self._facts and self._facts[row.fact].quantity == "enzyme"
        if enzyme and self._worded_limit.match(between) and not self._name.search(between):
            return True
        if row.fact not in self._facts or self._facts[row.fact].quantity != "enzyme":
            return False
        if re.fullmatch(r"\s*(?:/|out of|of)\s*", between):
            return True
        closes = text.norm[quantity.end : quantity.end + 2].strip().startswith((")", "]"))
        return re.fullmatch(r"\s*[\[(]\s*", between) is not None and (quantity.number.high is not None or closes)

    def _ratios(self, text: Text, names: list[Name], wanted: tuple[str, ...]) -> list[Row]:
        """Values in units of the limit, as in "1.5 times the upper limit"."""
        found: list[Row] = []
        for match in self._fold.finditer(text.norm):
            before = [n for n in names if n.end <= match.start() and n.fact]
            fact = before[-1].fact if before else wanted[0] if len(wanted) == 1 else None
            if fact is None or self._facts[fact].quantity != "enzyme":
                continue
            times = _TIMES[match["word"]] if match["word"] else plain_number(match["times"])
            quantity = Quantity(FoundNumber(times, match.start(), match.end()), None, match.end())
            found.append(Row(fact, quantity, match.start(), match.end(), uln=1, confirm=True))
        return found

    def _normals(self, text: Text, names: list[Name], rows: list[Row], wanted: tuple[str, ...]) -> list[Row]:
        """A bare "it was normal" for tests with no number; several may share it."""
        done = {r.fact for r in rows}
        found: list[Row] = []
        for match in self._normal.finditer(text.norm):
            if self._not_normal.search(text.norm[: match.start()]):
                continue
            first, last = text.sentence_at(match.start())
            named = [n for n in names if first <= n.start and n.end <= match.start()]
            named += [n for n in names if match.end() <= n.start < min(last, match.end() + _NAME_REACH)]
            facts = [n.fact for n in named if n.fact] if named or rows else list(wanted)
            for fact in dict.fromkeys(facts):
                if fact not in done:
                    done.add(fact)
                    found.append(Row(fact, None, match.start(), match.end()))
        return found
