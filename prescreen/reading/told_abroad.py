"""Hears danger that is told in Spanish or Chinese, in the words as they were written, without their accents."""

from __future__ import annotations

import re
from functools import lru_cache

from prescreen.reading.by_sound import usual_spelling
from prescreen.reading.danger import CHECK
from prescreen.reading.lexicon import danger_abroad as words
from prescreen.reading.lexicon import harmless, signs_abroad
from prescreen.reading.sieve import Patterns, compiled
from prescreen.reading.text import MAX_LENGTH
from prescreen.reading.written import bare

ENDS = re.compile(r"[.!?;\n。]")
"""Where a sentence ends."""
_HARMLESS = f"{harmless.SPANISH}|{harmless.CHINESE}"
_TOUCHES = re.compile(r"(?:no|nunca|jamas|tampoco|ni|sin|没|从|不|无|未|怕|害怕|会|差点|能)")
_REMEMBERED = 32
"""Messages whose words are kept: one is looked at by several readers."""


@lru_cache(maxsize=_REMEMBERED)
def plain_abroad(raw: str) -> str:
    """A message in its usual spelling, with what only sounds like danger made unreadable."""
    plain = _plain(raw)
    for spelling, usual in words.SPELLING:
        plain = compiled(spelling).sub(usual, plain)
    plain = usual_spelling(plain) if signs_abroad.MAY_BE.search(plain) else plain
    return compiled(_HARMLESS).sub(lambda match: "_" * len(match.group()), plain)


class AbroadReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._kinds = [
            ("crisis", Patterns(words.CRISIS), re.compile(words.CRISIS_NOT)),
            ("emergency", Patterns(words.EMERGENCY), re.compile(words.EMERGENCY_NOT)),
            ("abuse", Patterns(words.ABUSE), re.compile(words.ABUSE_NOT)),
            ("adverse", Patterns(words.ADVERSE), re.compile(words.ADVERSE_NOT)),
        ]

    def read(self, raw: str) -> str | None:
        """The danger that is told, where no word in its sentence takes it back."""
        plain = plain_abroad(raw)
        for kind, patterns, exceptions in self._kinds:
            if any(not _is_taken_back(plain, match, exceptions) for match in patterns.matches(plain)):
                return kind
        return None

    def takes_back(self, raw: str, kind: str) -> bool:
        """Is there a word that takes a danger of this kind back?"""
        plain = _plain(raw)
        return any(exceptions.search(plain) for own, _, exceptions in self._kinds if kind in (own, CHECK))


def _is_taken_back(plain: str, match: re.Match[str], exceptions: re.Pattern[str]) -> bool:
    """Does an exception stand in the sentence: a time or a person anywhere, a no only where it touches the words?"""
    start, end = _sentence(plain, match.start())
    return any(
        (m.start() < match.end() - start and m.end() > match.start() - start) or _TOUCHES.match(m.group()) is None
        for m in exceptions.finditer(plain[start:end])
    )


def _sentence(plain: str, place: int) -> tuple[int, int]:
    start = max((m.end() for m in ENDS.finditer(plain, 0, place)), default=0)
    end = ENDS.search(plain, place)
    return start, end.end() if end else len(plain)


def _plain(raw: str) -> str:
    return bare(raw[:MAX_LENGTH].replace("’", "'"))
