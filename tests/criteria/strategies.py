"""Random people: every fact of a trial with any value its definition allows, or unknown, or declined."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from prescreen.content.library import Trial
from prescreen.facts.definition import FactDefinition, FieldType
from tests.criteria.people import library

DATES = st.one_of(
    st.dates(min_value=date(2019, 1, 1), max_value=date(2027, 12, 31)).map(lambda d: d.isoformat()),
    st.sampled_from(["2026", "2025", "2026-03", "2026-02", "2025-12"]),
)


def value_of(definition: FactDefinition) -> st.SearchStrategy[Any]:
    """Any real value of a fact."""
    match definition.kind:
        case "enum":
            return st.sampled_from(list(definition.values))
        case "integer":
            assert definition.plausible is not None
            return st.integers(int(definition.plausible.low), int(definition.plausible.high))
        case "number":
            assert definition.plausible is not None
            return st.integers(int(definition.plausible.low), int(definition.plausible.high))
        case "date":
            return DATES
        case "lab":
            return _lab(definition)
    assert definition.item is not None
    item = _entry(definition.item)
    if definition.kind == "record":
        return st.one_of(item, st.just(definition.none)) if definition.none else item
    return st.lists(item, max_size=3)


def answer_to(definition: FactDefinition) -> st.SearchStrategy[Any]:
    """Any answer to a fact."""
    return st.one_of(value_of(definition), st.sampled_from(["unknown", "declined"]))


def _lab(definition: FactDefinition) -> st.SearchStrategy[Any]:
    numbers = st.decimals(0, 500, places=1).map(float)
    units = st.sampled_from([*definition.units, None])
    return st.one_of(
        st.fixed_dictionaries(
            {"value": numbers, "unit": units}, optional={"date": DATES, "uln": st.sampled_from([35, 40])}
        ),
        st.tuples(numbers, numbers).flatmap(
            lambda p: st.fixed_dictionaries({"low": st.just(min(p)), "high": st.just(max(p)), "unit": units})
        ),
        st.fixed_dictionaries({"value": numbers, "op": st.sampled_from(["<", ">"]), "unit": units}),
    )


def _entry(shape: FieldType | dict[str, FieldType]) -> st.SearchStrategy[Any]:
    if isinstance(shape, FieldType):
        return _field(shape)
    names = list(shape)
    return st.fixed_dictionaries({names[0]: _field(shape[names[0]])}, optional={n: _field(shape[n]) for n in names[1:]})


def _field(kind: FieldType) -> st.SearchStrategy[Any]:
    if kind.enum is not None:
        return st.sampled_from(kind.enum)
    if kind.term is not None:
        terms = library().terms.all(kind.term)
        return st.one_of(st.sampled_from([t.name for t in terms]), st.just("something nobody has heard of"))
    if kind.date:
        return DATES
    if kind.number is not None:
        return st.integers(int(kind.number.low), int(kind.number.high))
    return st.just("text")


def people(trial: Trial, *, complete: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """Anybody's answers: any subset of the trial's facts, or all of them."""
    facts = {name: answer_to(library().facts[name]) for name in trial.facts}
    return st.fixed_dictionaries(facts) if complete else st.fixed_dictionaries({}, optional=facts)
