"""Lines up the names, numbers and limits of a laboratory report that was typed in one go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from rapidfuzz import fuzz, process

from prescreen.facts import FactDefinition
from prescreen.facts.units import factor
from prescreen.reading.lab_layout import Layout
from prescreen.reading.lab_limits import LimitReader
from prescreen.reading.lab_names import Name, NameReader, group_before, in_parallel
from prescreen.reading.lab_row import Row
from prescreen.reading.lab_units import in_percent, powers, share_units
from prescreen.reading.lab_worded import WordedReader
from prescreen.reading.lexicon import laboratory as words
from prescreen.reading.lexicon.common_words import COMMON_WORDS
from prescreen.reading.lexicon.standing import EITHER
from prescreen.reading.numbers import FoundNumber, Number
from prescreen.reading.quantities import Quantity
from prescreen.reading.second_value import is_second_value
from prescreen.reading.standing import standing
from prescreen.reading.text import Text

_ALIKE = 70
_WITH_LIMIT = 2
_PART_OF: dict[str, str] = {"neutrophils": "wbc"}
"""Of which count a fact's percentage is a part."""
_FROM_URINE = frozenset({"clearance", "clearance_indexed"})
_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|y|pero)\b")
_NOW_AFTER = re.compile(r" ?(?:now|currently|these days|today|ahora|hoy)\b")
_OF = re.compile(
    r"\s*(?:of|out of|from|de)(?: (?:a|an|my|the|total|white|whites|count|of|cells|un|una|los|leucos))*\s*"
)


class RowReader:
    """Made once for all laboratory facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], language: str) -> None:
        self._facts = dict(facts)
        self._english = language == "en"
        self._names = NameReader(facts, language)
        self._limits = LimitReader(self._names.pattern)
        self._replaces = re.compile(words.REPLACES)
        self._word_before = re.compile(r"(?<![a-z])([a-z]{3,}) *[:=]? *$")
        self._subject_before = re.compile(words.SUBJECT_BEFORE)
        self._urine, self._blood = re.compile(words.IN_URINE), re.compile(words.IN_BLOOD)
        self._urine_heads = re.compile(words.URINE_HEADS)
        self._comments = re.compile(words.COMMENTS)
        self._either, self._starts = re.compile(EITHER), re.compile(words.NORMAL_STARTS)
        self._moving = re.compile(words.MOVING)
        self._per_field = re.compile(words.PER_FIELD)
        self._part, self._called_a_part = re.compile(words.BILIRUBIN_PART), re.compile(words.CALLED_A_PART)
        self._worded = WordedReader(facts)
        self._lower = re.compile(words.LOWER_LIMIT)
        self._both = re.compile(words.BOTH)
        self._liver = re.compile(words.LIVER_PAIR)

    def read(self, text: Text, quantities: list[Quantity], wanted: tuple[str, ...]) -> list[Row]:
        """All values of a message; one without a name belongs to the only asked fact."""
        names = self._names.find(text, wanted)
        ratios = self._worded.ratios(text, names, wanted)
        units, multiples = powers(text), self._worded.multiples(text)
        quantities = [
            q
            for q in quantities
            if not any(start <= q.number.start < end for start, end in units)
            and not any(n.start <= q.number.start < n.end for n in names)
            and not any(r.start <= q.number.start < r.end for r in ratios)
            and not any(start <= q.number.start < end for start, end in multiples)
        ]
        quantities = self._without_lower_limits(text, quantities)
        rows = self._rows(text, names, quantities, wanted)
        rows = [r for r in rows if not self._is_of_a_part(text, r)]
        rows += [r for r in ratios if all(r.fact != other.fact for other in rows)]
        rows += self._for_both(text, names, quantities, rows, wanted)
        in_percent(text, rows, self._facts, self._possible)
        share_units(text, rows, quantities, self._facts, self._possible, self._fractions(text, names, quantities))
        limits = self._limits.repeated(text, [(r.end, r.uln) for r in rows])
        for row, limit in zip(rows, limits, strict=True):
            row.uln = limit
            row.called_normal = self._worded.called_normal(text, row.end)
        return rows + self._worded.normals(text, names, rows, wanted)

    def _is_of_a_part(self, text: Text, row: Row) -> bool:
        """Is a bilirubin called direct after its number: "11, but that's the conjugated"? The total is asked for."""
        return (
            self._facts[row.fact].quantity == "bilirubin" and self._called_a_part.match(text.norm, row.end) is not None
        )

    def _without_lower_limits(self, text: Text, quantities: list[Quantity]) -> list[Quantity]:
        """Without "normal is over 60" beside a value: that is where normal begins."""
        kept = [
            q
            for i, q in enumerate(quantities)
            if not (
                i
                and (
                    (q.number.op in (">", ">=") and self._lower.search(text.norm, 0, q.number.start))
                    or self._starts.search(text.norm, 0, q.number.start)
                )
            )
        ]
        return kept or quantities

    @property
    def names(self) -> re.Pattern[str]:
        """The names of all tests."""
        return self._names.pattern

    def named(self, text: Text, wanted: tuple[str, ...]) -> list[str | None]:
        """The facts of the tests that a text names, None for a test that no fact asks for."""
        return [n.fact for n in self._names.find(text, wanted)]

    def places(self, text: Text, wanted: tuple[str, ...]) -> list[tuple[str, int, int]]:
        """The facts whose tests a text names, with the places of the names."""
        return [(n.fact, n.start, n.end) for n in self._names.find(text, wanted) if n.fact is not None]

    def names_a_test(self, text: Text) -> bool:
        """Is any laboratory test named, asked or not?"""
        return self._names.pattern.search(text.norm) is not None or bool(self._names.misspelt(text, []))

    def _rows(self, text: Text, names: list[Name], quantities: list[Quantity], wanted: tuple[str, ...]) -> list[Row]:
        rows: list[Row] = []
        last: Row | None = None
        led: Number | None = None
        skipped = 0
        paired, layout = in_parallel(text, names, quantities), Layout(text, names, quantities)
        for position, quantity in enumerate(quantities):
            if position < skipped:
                continue
            number = quantity.number
            previous = quantities[position - 1]
            if last is not None and position not in paired:
                if self._limits.is_limit(text, previous, quantity, enzyme=self._is_enzyme(last.fact)):
                    last.uln, last.end = number.value if number.high is None else number.high, quantity.end
                    limits = self._limits.listed(text, previous, quantities, position)
                    enzymes = [r for r in rows if self._is_enzyme(r.fact)][-len(limits) :]
                    if len(limits) > 1 and len(enzymes) == len(limits):
                        for other, limit in zip(enzymes, limits, strict=True):
                            other.uln, other.confirm = limit, True
                        skipped = position + len(limits)
                    self._share_limit(text, previous, quantity, last, rows)
                    continue
            elif position not in paired and self._limits.leads(text, quantity):
                led = number.value if number.high is None else number.high
                continue
            name = paired[position] if position in paired else layout.name_of(position)
            fact = self._fact_of(text, quantities, position, name, last, wanted)
            if position in paired and name is None:
                fact = None
            strange = name is None and self._strange_word(text, number.start) is not None
            value = self._in_its_unit(fact, quantity)
            row = Row(fact or "", value, number.start, quantity.end, name, confirm=number.approximate or strange)
            if fact is None:
                last = row
                continue
            again = last is not None and last.fact == fact
            if again and last is not None and name is None and self._compares(text, last, number):
                continue
            if again and last is not None and name is None and last.name is None:
                apart = self._replaces.search(text.norm, last.end, number.start) or self._told_apart(text, last, row)
                if not apart and not self._either.search(text.norm[last.end : number.start]):
                    last.confirm = True
                    continue
            if not self._possible(fact, value):
                continue
            row.uln = led if self._is_enzyme(fact) else None
            rows.append(row)
            last = row
        return rows

    def _in_its_unit(self, fact: str | None, quantity: Quantity) -> Quantity:
        """The value in the unit that is meant where a report or a person leaves a part of it out."""
        kind = None if fact is None else self._facts[fact].quantity
        if kind == "cell_count" and quantity.unit == "g/L":
            return replace(quantity, unit="10^9/L")
        if kind == "clearance_indexed" and quantity.unit == "mL/min":
            return replace(quantity, unit="mL/min/1.73m2")
        return quantity

    def _fact_of(
        self, text: Text, quantities: list[Quantity], position: int, name: Name | None, last: Row | None,
        wanted: tuple[str, ...],
    ) -> str | None:  # fmt: skip
        """The fact that a number is about; None for another test, or when it cannot be told."""
        if self._in_urine(text, quantities, position, name.fact if name else wanted[0] if len(wanted) == 1 else None):
            return None
        if name is not None:
            return name.fact
        start = quantities[position].number.start
        if last is not None and last.quantity is not None and last.quantity.unit == "%" and position:
            if last.fact in _PART_OF and _OF.fullmatch(text.norm, quantities[position - 1].end, start):
                return _PART_OF[last.fact]
        if last is not None and last.fact and _NOW_AFTER.match(text.norm, quantities[position].end):
            if text.sentence_at(last.start) == text.sentence_at(start):
                return last.fact  # "10 in March, 12 now"
        if last is not None and is_second_value(text, last, quantities[position]):
            return last.fact
        if self._of_another_test(text, start):
            return None
        if self._liver.search(text.norm[:start]) or self._both.search(text.norm):
            if len(wanted) == 1 and self._is_enzyme(wanted[0]) and len(quantities) == 1:
                return None
        return wanted[0] if len(wanted) == 1 else None

    def _in_urine(self, text: Text, quantities: list[Quantity], position: int, fact: str | None) -> bool:
        """True for what was counted in urine; a clearance is measured there and is none of it."""
        if fact is None or self._facts[fact].quantity in _FROM_URINE:
            return False
        start, first = quantities[position].number.start, text.sentence_at(quantities[position].number.start)[0]
        floor = max(first, quantities[position - 1].end if position else 0)
        breaks = [m.end() for m in _CLAUSE.finditer(text.norm, floor, start)]
        before = text.norm[breaks[-1] if breaks else floor : start]
        if self._per_field.match(text.norm, quantities[position].end) or self._urine_heads.search(text.norm[:start]):
            return True
        return self._urine.search(before) is not None and self._blood.search(before) is None

    def _compares(self, text: Text, last: Row, number: FoundNumber) -> bool:
        """Is a bound only what the value before it is compared with: "99, so just under 100"?"""
        return number.op is not None and self._comments.search(text.norm, last.end, number.start) is not None

    @staticmethod
    def _told_apart(text: Text, last: Row, row: Row) -> bool:
        """True where the words say which of two values holds today."""
        end = last.quantity.end if last.quantity else last.end
        return standing(text.norm, [(last.start, end), (row.start, row.end)]) is not None

    def _is_enzyme(self, fact: str) -> bool:
        return fact in self._facts and self._facts[fact].quantity == "enzyme"

    def _of_another_test(self, text: Text, start: int) -> bool:
        """True for the number after a strange word, as in "pdw 12", unless it is nearly the name of a test."""
        word = self._strange_word(text, start) if self._english else None
        alike = process.extractOne(word, self._names.aliases, scorer=fuzz.ratio, score_cutoff=_ALIKE) if word else None
        return word is not None and alike is None

    def _strange_word(self, text: Text, start: int) -> str | None:
        before = text.norm[:start]
        if (subject := self._subject_before.search(before)) and subject[1] not in COMMON_WORDS | words.ABOUT_A_TEST:
            return subject[1]
        match = self._word_before.search(before)
        if match is None or match[1] in COMMON_WORDS or match[1] in words.BEFORE_VALUE:
            return None
        return None if self._moving.fullmatch(match[1]) else match[1]

    def _share_limit(self, text: Text, previous: Quantity, limit: Quantity, row: Row, rows: list[Row]) -> None:
        """The limit of "AST 24 and ALT 31, both ULN 40" is that of every enzyme before it."""
        if self._limits.shared(text, previous, limit):
            for other in rows:
                if other.uln is None and self._is_enzyme(other.fact):
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

    def _for_both(
        self, text: Text, names: list[Name], quantities: list[Quantity], rows: list[Row], wanted: tuple[str, ...]
    ) -> list[Row]:
        """The one number of "ast n alt both 41", or of "both under 20" where one of AST and ALT was asked."""
        values = [q for q in quantities if not any(r.end > q.number.start >= r.start for r in rows)]
        limit: Number | None = None
        if len(values) == _WITH_LIMIT and self._limits.is_limit(text, values[0], values[1], enzyme=True):
            number = values.pop().number
            limit = number.value if number.high is None else number.high
        if rows or len(values) != 1:
            return []
        quantity = values[0]
        both = self._both.search(text.norm) is not None
        bound = quantity.number.op is not None
        group = [n.fact for n in group_before(text, names, quantities, quantity.number.start) if n.fact]
        enzymes = [f for f in self._facts if self._is_enzyme(f)]
        facts: list[str] = []
        if len(group) > 1:
            facts = group if both or bound else []
        elif not names or all(n.fact in enzymes for n in names):
            asked = len(wanted) == 1 and wanted[0] in enzymes
            collective = self._liver.search(text.norm) is not None
            facts = enzymes if (both and (asked or collective)) or (bound and collective) else []
        return [
            Row(f, quantity, quantity.number.start, quantity.end, uln=limit, confirm=True)
            for f in facts
            if self._possible(f, quantity)
        ]

    def _fractions(self, text: Text, names: list[Name], quantities: list[Quantity]) -> dict[int, str]:
        """The kind of what is a part of an asked value, by where its number stands: direct bilirubin."""
        parts, layout = {}, Layout(text, names, quantities)
        for position, quantity in enumerate(quantities):
            name = layout.name_of(position)
            if name is not None and name.fact is None and self._part.match(text.norm, name.start):
                parts[quantity.number.start] = "bilirubin"
        return parts
