"""Checks that a JSON answer is one its fact can take, naming the fact and what is allowed, never the answer."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from prescreen.facts.answers import BadValue, Json, is_known
from prescreen.facts.dates import parse_date
from prescreen.facts.definition import FactDefinition, FieldType
from prescreen.facts.labs import parse_labs


def check_answers(answers: Mapping[str, Json], facts: Mapping[str, FactDefinition]) -> None:
    """Check every answer of one person.

    Raises:
        BadValue: the first answer that its fact cannot take, or a fact that nobody defined.
    """
    for name, value in answers.items():
        if (definition := facts.get(name)) is None:
            near = difflib.get_close_matches(str(name), facts, n=1)
            raise BadValue(f"no fact is called {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
        check_answer(name, value, definition)


def check_answer(name: str, value: Json, definition: FactDefinition) -> None:
    """Check one answer; "unknown" and "declined" are always allowed.

    Raises:
        BadValue: when the fact cannot take this value.
    """
    if not is_known(value):
        return
    match definition.kind:
        case "enum":
            if not isinstance(value, str) or value not in definition.values:
                raise BadValue(f"{name} is one of {', '.join(definition.values)}, unknown or declined")
        case "integer":
            if isinstance(value, bool) or not isinstance(value, int):
                raise BadValue(f"{name} is a whole number, unknown or declined")
        case "number":
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise BadValue(f"{name} is a number, unknown or declined")
        case "date":
            _check_date(name, value)
        case "lab":
            parse_labs(value, name)
        case "record":
            if value != definition.none:
                _check_item(name, value, definition.item)
        case "list":
            if not isinstance(value, list):
                raise BadValue(f"{name} is a list, unknown or declined")
            for item in value:
                _check_item(name, item, definition.item)


def _check_item(name: str, value: Json, shape: FieldType | dict[str, FieldType] | None) -> None:
    if isinstance(shape, FieldType):
        _check_field(name, value, shape)
        return
    assert shape is not None
    if not isinstance(value, Mapping):
        raise BadValue(f"{name}: each entry is an object with {', '.join(shape)}")
    for key, field in value.items():
        if key not in shape:
            raise BadValue(f"{name} has no {key!r}; allowed: {', '.join(shape)}")
        if field is not None and is_known(field):
            _check_field(f"{name}.{key}", field, shape[key])


def _check_field(name: str, value: Json, kind: FieldType) -> None:
    if kind.enum is not None:
        if value not in kind.enum:
            raise BadValue(f"{name} is one of {', '.join(kind.enum)} or unknown")
    elif kind.date:
        _check_date(name, value)
    elif kind.number is not None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise BadValue(f"{name} is a number or unknown")
    elif not isinstance(value, str):
        raise BadValue(f"{name} is a text or unknown")


def _check_date(name: str, value: Json) -> None:
    if not isinstance(value, str):
        raise BadValue(f"{name} is a date as text, like 2026-03-06")
    try:
        parse_date(value)
    except BadValue as error:
        raise BadValue(f"{name}: {error}") from None
