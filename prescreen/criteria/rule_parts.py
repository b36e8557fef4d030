"""Small pieces of a rule as written: its mapping, operator, limits and scale, with errors that say what is allowed."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from prescreen.criteria.lab_rule import LabScale, scale_of
from prescreen.facts.answers import Json
from prescreen.facts.definition import FactDefinition
from prescreen.facts.labs import number

Map: TypeAlias = Mapping[str, Json]
_OPS = ("<", "<=", ">", ">=")


class WrongRule(Exception):
    """A mistake in a rule; `path` leads from the rule to the key that is wrong."""

    def __init__(self, text: str, *path: str | int) -> None:
        super().__init__(text)
        self.path = path


def mapping_of(raw: Json, *keys: str) -> Map:
    """The mapping itself, if it has no keys but these."""
    if not isinstance(raw, Mapping):
        raise WrongRule(f"a mapping with {', '.join(keys)} stands here")
    for key in raw:
        if key not in keys:
            raise WrongRule(f"there is no {key!r} here{near(str(key), keys)}; allowed: {', '.join(keys)}")
    return raw


def operator_of(body: Map) -> str:
    """The comparison of a rule."""
    op = body.get("op")
    if op not in _OPS:
        raise WrongRule(f"op is one of {', '.join(_OPS)}", "op")
    return str(op)


def limit_of(body: Map) -> Fraction:
    """The limit of a rule, exact."""
    return number(body.get("limit"), "limit")


def limits_of(raw: Json, scale: LabScale) -> dict[str, Fraction]:
    """A limit for each unit, in that unit."""
    if not isinstance(raw, Mapping) or not raw:
        raise WrongRule("limits is a mapping from unit to limit", "limits")
    for unit in raw:
        if unit not in scale.factors:
            raise WrongRule(f"{unit!r} is not a unit of this fact: {', '.join(scale.factors)}", "limits")
    return {str(unit): number(limit, f"limits.{unit}") for unit, limit in raw.items()}


def scale_for(definition: FactDefinition) -> LabScale:
    """How a laboratory fact is measured."""
    units = tuple(dict.fromkeys((*definition.units, *(u for r in definition.unitless for u in r.units))))
    plausible = definition.plausible
    return LabScale(
        scale_of(str(definition.quantity), units),
        None if plausible is None else (number(plausible.low, "low"), number(plausible.high, "high")),
        tuple((number(r.low, "from"), number(r.high, "to"), r.units) for r in definition.unitless),
    )


def near(name: str, known: Mapping[str, object] | Sequence[str]) -> str:
    """The nearest known name, as a hint in brackets; empty when none is near."""
    match = difflib.get_close_matches(name, list(known), n=1)
    return f" (did you mean {match[0]!r}?)" if match else ""
