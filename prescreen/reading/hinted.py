"""Hears dangers that only all of a message tells: an end that is hinted at, a hold that somebody near has."""

from __future__ import annotations

from prescreen.reading.danger import CHECK
from prescreen.reading.lexicon import ends_hinted, hold_over
from prescreen.reading.lexicon.signs_abroad import MAY_BE
from prescreen.reading.sieve import Patterns
from prescreen.reading.written import one_line


class Hinted:
    """Made once. What is hinted at may be told in several sentences, of which none is a danger alone."""

    def __init__(self) -> None:
        self._english = {
            "crisis": Patterns(ends_hinted.CRISIS),
            "abuse": Patterns(hold_over.ABUSE),
            CHECK: Patterns(ends_hinted.CHECKS),
        }
        self._spanish = {
            "crisis": Patterns(ends_hinted.CRISIS_ABROAD),
            "abuse": Patterns(hold_over.ABUSE_ABROAD),
            CHECK: Patterns(ends_hinted.CHECKS_ABROAD),
        }

    def told(self, kind: str, norm: str, plain: str) -> bool:
        """Is this danger hinted at? `norm` is read as English, `plain` as Spanish without accents.

        >>> Hinted().told("crisis", "no cancer sadly, it would save me having to do it", "")
        True
        >>> Hinted().told("crisis", "no lift sadly, it would save me having to do it by bus", "")
        False
        """
        if kind not in self._english:
            return False
        return self._english[kind].found(one_line(norm)) or (
            MAY_BE.search(plain) is not None and self._spanish[kind].found(one_line(plain))
        )
