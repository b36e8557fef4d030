"""May time alone mend what stands in the way? The author of a criterion may say so, but never of a medicine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prescreen.content.models import CriterionEntry
from prescreen.content.yaml_source import Document, Mistake
from prescreen.facts.definition import FactDefinition, FieldType

MEDICINES = "medicines"
_DRUG = "drug"


def with_time(criterion: CriterionEntry, facts: Mapping[str, FactDefinition]) -> bool:
    """May a first day be told for this criterion? What its author says, else wherever no medicine counts."""
    if criterion.with_time is None:
        return criterion.temporary is not False and not _medicines(criterion, facts)
    return criterion.with_time


def mistakes(
    document: Document, path: tuple[str | int, ...], criterion: CriterionEntry, facts: Mapping[str, FactDefinition]
) -> list[Mistake]:
    """`with_time: true` needs a criterion that may change, and a rule that looks at no medicine."""
    if not criterion.with_time:
        return []
    if criterion.temporary is False:
        return [document.mistake((*path, "with_time"), "with_time: true needs temporary: true or {when: rule}")]
    if drugs := _medicines(criterion, facts):
        text = f"{drugs[0]} is about a medicine, and when one may be left out is for the study doctor to say"
        return [document.mistake((*path, "with_time"), text)]
    return []


def is_medicine(definition: FactDefinition) -> bool:
    """Is this fact about a medicine? By its mark, by its group, or because it names drugs."""
    item = definition.item
    shapes = [item] if isinstance(item, FieldType) else list((item or {}).values())
    return definition.medicine or definition.group == MEDICINES or any(shape.term == _DRUG for shape in shapes)


def _medicines(criterion: CriterionEntry, facts: Mapping[str, FactDefinition]) -> list[str]:
    parts = (criterion.rule, criterion.applies_when)
    looked_at = [str(name) for part in parts for key, name in _pairs(part) if key == "fact"]
    return [name for name in looked_at if name in facts and is_medicine(facts[name])]


def _pairs(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield str(key), part
            yield from _pairs(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _pairs(part)
