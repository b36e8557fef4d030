"""What a rule says of itself, read from the rule as its author wrote it: its facts, its window of time, its limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from prescreen.facts.answers import Json

_DAYS = {"days": 1, "weeks": 7, "months": 30, "years": 365}


class Window(NamedTuple):
    """A length of time, such as 8 weeks."""

    length: int
    unit: str


def facts_in(rule: Json) -> tuple[str, ...]:
    """The facts a rule looks at, in its order, each once.

    >>> facts_in({"all": [{"lab": {"fact": "hemoglobin", "op": ">="}}, {"value": {"fact": "dialysis"}}]})
    ('hemoglobin', 'dialysis')
    """
    return tuple(dict.fromkeys(str(body[key]) for body in _bodies(rule) for key in ("fact", "born") if key in body))


def window_in(rule: Json) -> Window | None:
    """The longest window of time that a rule looks back over; None where it has none.

    >>> window_in({"within": {"field": "date", "weeks": 8, "of": "today"}})
    Window(length=8, unit='weeks')
    """
    found = [
        Window(length, unit)
        for name, body in _named(rule)
        if name == "within"
        for unit in _DAYS
        if isinstance(length := body.get(unit), int)
    ]
    return max(found, key=lambda w: w.length * _DAYS[w.unit], default=None)


def needs_upper_limit(rule: Json, fact: str) -> bool:
    """Is this laboratory value compared with the laboratory's own upper limit of normal?"""
    return any(body.get("ratio_to") == "uln" and body.get("fact") == fact for body in _bodies(rule))


def _bodies(rule: Json) -> Iterator[Mapping[str, Json]]:
    return (body for _, body in _named(rule))


def _named(rule: Json, name: str = "") -> Iterator[tuple[str, Mapping[str, Json]]]:
    if isinstance(rule, Mapping):
        yield name, rule
        for key, value in rule.items():
            yield from _named(value, str(key))
    elif isinstance(rule, list):
        for part in rule:
            yield from _named(part, name)
