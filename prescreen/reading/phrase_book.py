r"""A list of patterns with what each is rewritten to, as one pass over a text: the first pattern that fits wins.

>>> PhraseBook(((r"hace (\d) lunes", r"\1 mondays ago"), ("hoy", "today"))).edits("hoy o hace 2 lunes")
[(0, 3, 'today'), (6, 18, '2 mondays ago')]
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.reading.sieve import Patterns

_GROUP = re.compile(r"\\(\d+)")


class PhraseBook:
    """Compiled once. Patterns may have groups, numbered from 1; what they catch is looked up in `names`.

    `anywhere`: a phrase may touch Latin letters, as Chinese does ("CAR-T靶点").
    """

    def __init__(
        self, phrases: tuple[tuple[str, str], ...], names: Mapping[str, str] | None = None, *, anywhere: bool = False
    ) -> None:
        self._names = names or {}
        before, after = ("", "") if anywhere else ("(?<![a-z])", "(?:(?<![a-z])|(?![a-z]))")
        self._patterns = Patterns(f"{before}(?:{pattern}){after}" for pattern, _ in phrases)
        self._new = [new for _, new in phrases]

    def edits(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end and new words for each phrase found, left to right."""
        return [
            (match.start(), match.end(), self._filled(self._new[number], match))
            for number, match in self._patterns.in_turn(text)
            if match.end() > match.start()
        ]

    def _filled(self, new: str, match: re.Match[str]) -> str:
        def word(group: re.Match[str]) -> str:
            caught = match.group(int(group.group(1))) or ""
            return self._names.get(caught, caught)

        return _GROUP.sub(word, new) if "\\" in new else new
