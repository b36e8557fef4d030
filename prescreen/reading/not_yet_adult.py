"""Tells who says in plain words that they are not 18 yet: "I turn 18 on Jan 3", "I'm still 17 until then"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from prescreen.facts import FactDefinition
from prescreen.reading.found import Found
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import not_yet_adult as words
from prescreen.reading.text import Text

_AGE: Final = "age_years"
_ADULT: Final = 18
_ALWAYS, _NO_NUMBER, _ASKED, _ALONE = (
    tuple(map(re.compile, patterns))
    for patterns in (
        words.NOT_YET_ADULT,
        words.WHERE_NO_NUMBER_IS_ASKED,
        words.WHERE_THE_AGE_IS_ASKED,
        words.WHERE_NO_OTHER_AGE_IS_TOLD,
    )
)
_OTHER_AGE: Final = re.compile(r"(?<![\d.,])(?:19|[2-9]\d)(?![\d.,]*\d)")
_NUMBERS: Final = frozenset({"lab", "integer", "number"})


def age_before_adult(text: str, *, numbers: bool = False, asked: bool = False) -> int | None:
    """The age under 18 that a message tells of its writer with no doubt, None where it tells none.

    `numbers`: numbers of something else are asked; `asked`: the age is.

    >>> age_before_adult("I turn 18 on Jan 3"), age_before_adult("im still 17 lol"), age_before_adult("17 but just")
    (17, 17, None)
    >>> age_before_adult("I was still 17 when it began"), age_before_adult("im still 11, so low", numbers=True)
    (None, None)
    """
    said = plain(text)
    alone = _ALONE if asked and _OTHER_AGE.search(said) is None else ()
    for pattern in (*_ALWAYS, *(() if numbers else _NO_NUMBER), *(_ASKED if asked else ()), *alone):
        if (hit := pattern.search(said)) is not None:
            return next((int(age) for age in hit.groupdict().values() if age), _ADULT - 1)
    return None


def with_age_before_adult(
    found: list[Found], message: Text, asked: Sequence[str], facts: Mapping[str, FactDefinition]
) -> list[Found]:
    """What was read, and the age of a writer who is not 18 yet and says so, whatever was asked."""
    numbers = any(_is_number(facts[f]) for f in asked if f in facts and f != _AGE)
    age = age_before_adult(message.raw, numbers=numbers, asked=_AGE in asked) if _AGE in facts else None
    if age is None:
        return found
    told = Found(_AGE, age, 0, len(message.norm), "age")
    if any(f.fact == _AGE and f.value == age for f in found):
        return [replace(f, confirm=False) if f.fact == _AGE else f for f in found]
    return [*(f for f in found if f.fact != _AGE), told]


def _is_number(definition: FactDefinition) -> bool:
    return definition.kind in _NUMBERS or (isinstance(definition.item, dict) and "score" in definition.item)
