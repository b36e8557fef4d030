r"""A list of patterns with what each is rewritten to, as one pass over a text: the first pattern that fits wins.

>>> PhraseBook(((r"hace (\d) lunes", r"\1 mondays ago"), ("hoy", "today"))).edits("hoy o hace 2 lunes")
[(0, 3, 'today'), (6, 18, '2 mondays ago')]
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_GROUP = re.compile(r"\\(\d+)")


class PhraseBook:
    """Compiled once. Patterns may have groups, numbered from 1; what they catch is looked up in `names`.

    `anywhere`: a phrase may touch Latin letters, as Chinese does ("CAR-T靶点").
    """

    def __init__(
        self, phrases: tuple[tuple[str, str], ...], names: Mapping[str, str] | None = None, *, anywhere: bool = False
    ) -> None:
        self._names = names or {}
        parts: list[str] = []
        self._new: dict[int, str] = {}
        group = 1
        for pattern, new in phrases:
            self._new[group] = _shifted(new, group)
            parts.append(f"({pattern})")
            group += re.compile(pattern).groups + 1
        joined = "|".join(parts)
        self._pattern = re.compile(joined if anywhere else rf"(?<![a-z])(?:{joined})(?:(?<![a-z])|(?![a-z]))")

    def edits(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end and new words for each phrase found, left to right."""
        found = []
        for match in self._pattern.finditer(text):
            if match.end() == match.start():
                continue
            number = next(g for g in self._new if match.start(g) >= 0)
            found.append((match.start(), match.end(), self._filled(self._new[number], match)))
        return found

    def _filled(self, new: str, match: re.Match[str]) -> str:
        def word(group: re.Match[str]) -> str:
            caught = match.group(int(group.group(1))) or ""
            return self._names.get(caught, caught)

        return _GROUP.sub(word, new) if "\\" in new else new


def _shifted(new: str, by: int) -> str:
    return re.sub(r"\\([1-9])", lambda m: f"\\{int(m.group(1)) + by}", new)
