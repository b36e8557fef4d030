"""Hears that somebody is down and does not wake, or that words come out wrong: no wish to die, whatever it is like."""

from __future__ import annotations

from prescreen.reading.lexicon import down_now, signs, signs_abroad
from prescreen.reading.together import Together

_NEVER = "(?!)"


class DownNow:
    """Made once."""

    def __init__(self) -> None:
        self._english = Together(down_now.EMERGENCY, _NEVER, _NEVER, signs.SUPPOSED, _NEVER)
        self._spanish = Together(down_now.EMERGENCY_ABROAD, _NEVER, _NEVER, signs_abroad.SUPPOSED, _NEVER)

    def told(self, norm: str, plain: str) -> bool:
        """Does a message tell so? `norm` is read as English, `plain` as Spanish without accents.

        >>> DownNow().told("she slumped over and will not wake", "")
        True
        >>> DownNow().told("my laptop collapsed and will not wake", "")
        False
        """
        return self._english.found(norm) or (
            signs_abroad.MAY_BE.search(plain) is not None and self._spanish.found(plain)
        )
