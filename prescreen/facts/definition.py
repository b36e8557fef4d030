"""What can be known about a person: the definition of each fact, as study staff write it in `content/facts/`."""

from __future__ import annotations

from typing import Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from prescreen.facts.answers import DECLINED
from prescreen.facts.units import QUANTITIES, factor, spell

Texts: TypeAlias = dict[str, str]
Kind = Literal["enum", "integer", "number", "date", "lab", "record", "list"]


Chart = Literal["blood", "heart_lung", "infections", "treatments", "other", "none"]


class Frozen(BaseModel):
    """A document part: unknown keys are an author's mistake, values do not change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class EnumValue(Frozen):
    """One allowed value: the label a person sees, and words by which a person says it."""

    label: Texts
    cues: dict[str, tuple[str, ...]] = {}
    offer: bool = True


class Bounds(Frozen):
    """A plausible range; both ends belong to it."""

    low: float
    high: float


class UnitlessRange(Frozen):
    """Which units a number without a unit may have: several are ambiguous and the unit stays open."""

    low: float = Field(alias="from")
    high: float = Field(alias="to")
    units: tuple[str, ...]


class FieldType(Frozen):
    """Type of one field of a record, or of a list's items. Exactly one is given."""

    enum: tuple[str, ...] | None = None
    term: str | None = None
    date: Literal[True] | None = None
    number: Bounds | None = None
    text: Literal[True] | None = None

    @model_validator(mode="after")
    def _one_type(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("a field has exactly one type: enum, term, date, number or text")
        return self


class FactDefinition(Frozen):
    """One fact: what kind of value it takes, how it is asked, and how delicate it is.

    chart: the part of a doctor's sheet it stands in when it is open; "none" for what no medical record knows, such as a
    wish. Without it a laboratory value stands among the blood tests, everything else under "other".
    `of_another` asks the same of the person somebody answers for.
    `medicine` marks a fact about medicines that does not name drugs. `changes: soon` marks what may be different within
    weeks, so that somebody who comes back is asked it again. `implies` gives, for a value, what it settles of other
    facts: whoever is pregnant could become pregnant. `in_full` reads a "no" back in its own words, not as one of many.
    """

    kind: Kind
    group: str
    short: Texts
    question: Texts
    of_another: Texts = {}
    help: Texts = {}
    why: Texts = {}
    sensitivity: Literal["normal", "private", "very_private"] = "normal"
    known_by: Literal["patient", "report", "team"] = "patient"
    chart: Chart | None = None
    values: dict[str, EnumValue] = {}
    yes: str | None = None
    no: str | list[str] | None = None
    tick: str | None = None
    quantity: str | None = None
    units: tuple[str, ...] = ()
    plausible: Bounds | None = None
    unitless: tuple[UnitlessRange, ...] = ()
    aliases: dict[str, tuple[str, ...]] = {}
    item: FieldType | dict[str, FieldType] | None = None
    none: str | None = None
    future: bool = False
    ask_next: dict[str, tuple[str, ...]] = {}
    alarm: dict[str, Literal["crisis", "emergency"]] = {}
    implies: dict[str, dict[str, str]] = {}
    in_full: bool = False
    medicine: bool = False
    changes: Literal["soon"] | None = None

    @property
    def term_kind(self) -> str | None:
        """The kind of term that a list or record holds: a drug, a vaccine."""
        shapes = self.item.values() if isinstance(self.item, dict) else (self.item,)
        return next((shape.term for shape in shapes if shape is not None and shape.term), None)

    @property
    def tells_status(self) -> bool:
        """Does a list tell of each thing whether it is taken now, and not only that it was had?"""
        return isinstance(self.item, dict) and "status" in self.item

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        problems: list[str] = []
        if (self.kind == "enum") != bool(self.values):
            problems.append("an enum, and only an enum, has values")
        for key in ("ask_next", "alarm", "implies"):
            allowed = {*self.values, *((DECLINED,) if key == "implies" else ())}
            if extra := sorted(set(getattr(self, key)) - allowed):
                problems.append(f"{key}: {', '.join(extra)} is not one of {', '.join(self.values)}")
        for key in ("yes", "no", "tick"):
            value = getattr(self, key)
            if self.kind == "enum" and value is not None and value not in self.values:
                problems.append(f"{key}: {value!r} is not one of {', '.join(self.values)}")
        if self.kind == "lab":
            problems += self._lab_problems()
        if (self.kind in ("record", "list")) != (self.item is not None):
            problems.append("a record or list, and only these, describe their item")
        if self.kind in ("integer", "number") and self.plausible is None:
            problems.append("a number needs its plausible range")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def _lab_problems(self) -> list[str]:
        if self.quantity not in QUANTITIES:
            return [f"quantity is one of {', '.join(sorted(QUANTITIES))}"]
        if not self.units:
            return ["a laboratory value names its units, the canonical one first"]
        problems = []
        for unit in (*self.units, *(u for r in self.unitless for u in r.units)):
            try:
                factor(self.quantity, spell(unit) or unit, self.units[0])
            except ValueError as error:
                if unit != "%" or self.quantity != "cell_count":
                    problems.append(str(error))
        return problems
