"""Phrases with their readings, one file a kind. The wording is our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from prescreen.content.yaml_source import load

HERE = Path(__file__).parent


def rows(name: str) -> list[Any]:
    """One test parameter for each phrase of a corpus file: `{expected: [phrases]}` or `{phrase: expected}`."""
    document, mistakes = load(HERE / f"{name}.yml", f"{name}.yml")
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    return [pytest.param(text, expected, id=f"{text[:50]}") for text, expected in _pairs(document.data)]


def by_fact(name: str) -> list[Any]:
    """One test parameter for each phrase of a corpus of answers: `{fact: {phrase: value}}`; "-" is no value."""
    document, mistakes = load(HERE / f"{name}.yml", f"{name}.yml")
    assert document is not None, mistakes
    assert isinstance(document.data, dict)
    return [
        pytest.param(fact, text, expected, id=f"{fact}: {text[:44]}")
        for fact, phrases in document.data.items()
        for text, expected in phrases.items()
    ]


def _pairs(data: dict[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in data.items():
        if isinstance(value, list) and all(isinstance(v, str) for v in value) and not key.startswith("= "):
            found += [(text, key) for text in value]
        else:
            found.append((key.removeprefix("= "), value))
    return found


def fits(expected: Any, read: Any) -> bool:
    """True when a reading holds what is expected; keys that are left out are not judged, null must not be there."""
    if isinstance(expected, dict):
        return isinstance(read, dict) and all(
            read.get(key) is None if value is None else key in read and fits(value, read[key])
            for key, value in expected.items()
        )
    if isinstance(expected, list):
        return isinstance(read, list) and len(expected) == len(read) and all(map(fits, expected, read))
    return bool(expected == read)
