"""The readers of one language, made once and shared by all that use them."""

from __future__ import annotations

from collections.abc import Mapping

from prescreen.facts import FactDefinition, Term, Terms
from prescreen.facts.definition import Bounds, FieldType
from prescreen.reading.ages import AgeReader
from prescreen.reading.cell_counts import CellCountReader
from prescreen.reading.choices import ChoiceReader
from prescreen.reading.corrections import CorrectionReader
from prescreen.reading.dates import DateReader
from prescreen.reading.durations import DurationReader
from prescreen.reading.enums import EnumReader
from prescreen.reading.indirect import IndirectReader
from prescreen.reading.items import ItemReader
from prescreen.reading.labs import LabReader
from prescreen.reading.mentions import mentions_of
from prescreen.reading.numbers import NumberReader
from prescreen.reading.polarity import PolarityReader
from prescreen.reading.quantities import QuantityReader
from prescreen.reading.records import RecordReader
from prescreen.reading.sayings import SayingReader
from prescreen.reading.scope import ScopeReader

MEDICATION = "any medication"
"""A list of any medicines, read for `read_kind("medication")` whether or not a fact asks for it."""


class Toolbox:
    """One of each reader."""

    def __init__(self, facts: Mapping[str, FactDefinition], terms: Terms, language: str) -> None:
        self.language = language
        self._terms = terms
        self.polarity = PolarityReader()
        self.indirect = IndirectReader()
        self.scope = ScopeReader()
        self.numbers = NumberReader()
        self.quantities = QuantityReader(self.numbers)
        self.durations = DurationReader()
        self.dates = DateReader(self.durations, day_first=language == "es")
        self.ages = AgeReader(self.numbers, self.dates)
        self.mentions = mentions_of(terms)
        self.enums = EnumReader(facts, terms, language, self.scope, self.dates)
        self.labs = LabReader(facts, language, self.quantities, self.dates)
        self.cells = CellCountReader(language, facts, self.quantities, self.dates)
        self.records = RecordReader(facts, language, self.numbers, self.dates)
        self.sayings = SayingReader(facts, language, self.scope)
        self.choices = ChoiceReader(facts, language, self.scope)
        self.corrections = CorrectionReader(facts, self.numbers)
        lists = {name: f for name, f in facts.items() if f.kind == "list"}
        self.items = ItemReader(
            {**lists, MEDICATION: _any_medication()},
            terms,
            self.mentions,
            self.scope,
            self.dates,
            self.durations,
            language,
        )

    def term(self, kind: str, name: str) -> Term | None:
        """The term of this canonical name."""
        return self._terms.named(kind, name)


def _any_medication() -> FactDefinition:
    return FactDefinition(
        kind="list",
        group="medicines",
        short={},
        question={},
        plausible=Bounds(low=0, high=0),
        item={
            "drug": FieldType(term="drug"),
            "status": FieldType(enum=("current", "stopped")),
            "last_dose_date": FieldType(date=True),
            "dose": FieldType(text=True),
        },
    )
