"""Numbers behind a test that is not on the report are of something else: "AST isn't on it, the kidneys are at 58"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.lexicon import not_on_paper as words
from prescreen.reading.text import Text

_NUMBER: Final = re.compile(r"(?<![\w.,/])\d+(?:[.,]\d+)?(?![\d/])")
_LONGEST: Final = 60
_BEHIND, _BEFORE = re.compile(words.ABSENT), re.compile(words.NO_BEFORE)


def numbers_of_others(text: Text, names: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where numbers stand that follow a test of which there is no value, up to the next one that is named.

    >>> from prescreen.reading.text import normalise
    >>> said = normalise("ast isn't on it, and the kidneys are working at 58. alt 19")
    >>> [said.norm[a:b] for a, b in numbers_of_others(said, re.compile(r"ast|alt"))]
    ['58']
    """
    found = list(names.finditer(text.norm))
    places: list[tuple[int, int]] = []
    for at, name in enumerate(found):
        behind = _BEHIND.match(text.norm, name.end())
        if behind is None and not _BEFORE.search(text.norm[: name.start()]):
            continue
        start = behind.end() if behind else name.end()
        end = found[at + 1].start() if at + 1 < len(found) else len(text.norm)
        places += [m.span() for m in _NUMBER.finditer(text.norm, start, min(end, start + _LONGEST))]
    return places
