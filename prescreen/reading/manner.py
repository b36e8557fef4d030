"""How a condition is meant: now or in the past, mild or serious, suspected, healing. For any fact with such values.

The values are recognised by their names (`past`, `current`, `suspected`, `mild_controlled`, `serious`, ...), which the
facts of all trials share; see "add a question" in the documentation.
"""

from __future__ import annotations

import re
from datetime import date

from prescreen.facts import FactDefinition
from prescreen.reading.dates import DateReader
from prescreen.reading.lexicon import manner as words
from prescreen.reading.lexicon.polarity import STOP_WORDS
from prescreen.reading.lexicon.scope import BEGAN, RELATIVES
from prescreen.reading.scope import Scope
from prescreen.reading.text import Text

PAST_VALUES = ("past", "past_single_healed")
CURRENT_VALUES = ("current", "active", "current_treated", "current_psychiatric_care")
DOUBTFUL_VALUES = ("suspected", "unsure")
GRADES = frozenset({"mild_controlled", "serious"})
HEALING = frozenset({"treated_improving", "suspected"})
_RECENT_DAYS = 183
_ILLNESS_DAYS, _LONG_OVER_DAYS = 10, 30
_JUST_NOW_DAYS, _NEAR = 3, 90
_CLAUSE = re.compile(r"[,;()]|\b(?:but|and|now|pero|y|ahora)\b")
_SHORT_ANSWER = 12


_EACH = re.compile(r"\b(?:every|each|cada|todos los|all the)(?: \w+)? $")
"""Before the time of what comes again and again: "they photograph it every January"."""
_I_HAVE = re.compile(
    r"([.;,!]|\b(?:and|but))\s+(?:(?:and|also|now|but)\s+)*(?:i|he|she) (?:(?:also|still|do|now) )*"
    r"(?:have|has)(?: (?:also|an?|my|got))*\s*$"
)


class MannerReader:
    """Compiled once, used for every message."""

    def __init__(self, dates: DateReader) -> None:
        self._dates = dates
        self._past = re.compile(rf"\b(?:{words.PAST})")
        self._present = re.compile(rf"\b(?:{words.PRESENT})")
        self._ongoing = re.compile(words.ONGOING)
        self._well_since = re.compile(words.WELL_SINCE)
        self._well_now, self._treated_now = re.compile(words.WELL_NOW), re.compile(words.TREATED_NOW)
        self._began = re.compile(BEGAN)
        self._began_when = re.compile(rf"{BEGAN}[^.,;!?]{{0,16}}?\b(?:last year|in (?:19|20)\d\d|years? ago)\b")
        self._here = re.compile(words.HERE)
        self._last_time = re.compile(words.LAST_TIME)
        self._lasting = re.compile(rf"\b(?:{words.LASTING})")
        self._suspected = re.compile(rf"\b(?:{words.SUSPECTED})")
        self._mild = re.compile(rf"\b(?:{words.MILD})(?![a-z])")
        self._serious = re.compile(rf"\b(?:{words.SERIOUS})(?![a-z])")
        self._pressure, self._pressure_held = re.compile(words.PRESSURE), re.compile(words.PRESSURE_HELD)
        self._not_serious = re.compile(words.NOT_SERIOUS)
        self._over = re.compile(rf"\b(?:{words.OVER})(?![a-z])")
        self._had_it, self._well_again = re.compile(words.HAD_IT), re.compile(words.WELL_AGAIN)
        self._lasts = re.compile(words.LASTS)
        self._goes_on = re.compile(words.GOES_ON)
        self._relative = re.compile(rf"\b(?:{RELATIVES})\b")
        self._old_infection = re.compile(words.OLD_INFECTION)

    def settle(
        self, definition: FactDefinition, text: Text, start: int, end: int, scope: Scope, today: date, *, recent: bool
    ) -> str | None:
        """The value that an illness has by the words around its place; an empty place means the whole message."""
        around = self._sentence(text, start) if end > start else text.norm
        values = set(definition.values)
        if values >= GRADES:
            if end > start and self._pressure.match(text.norm, start) is None:
                around = self._pressure_held.sub(" ", around)
            return self.grade(around) or definition.yes
        if values >= HEALING:
            return self._healing(definition, text, around, today)
        if "suspected" in values and (scope.uncertain or self._suspected.search(around)):
            return "suspected"
        if values & {*PAST_VALUES, *CURRENT_VALUES}:
            if end > start and (own := _from_its_own_statement(text, start)) is not text:
                text, around = own, self._sentence(own, start - len(text.norm) + len(own.norm))
            return self._time(definition, text, around, today, historical=scope.historical, recent=recent)
        return definition.yes

    def grade(self, around: str) -> str | None:
        """How serious something is, when the words say one of the two grades."""
        grave = [m for m in self._serious.finditer(around) if self._not_serious.search(around[: m.start()]) is None]
        serious = bool(grave)
        mild = any(not any(g.start() <= m.start() < g.end() for g in grave) for m in self._mild.finditer(around))
        if mild == serious:
            return None
        return "serious" if serious else "mild_controlled"

    def is_over(self, text: Text, place: int, scope: Scope, *, whole: bool = False) -> bool:
        """True when what is spoken of at a place is said to be over, there or (`whole`) anywhere in the message."""
        around = text.norm if whole else self._sentence(text, place)
        around = self._began_when.sub(" ", around)
        return (scope.historical or self._over.search(around) is not None) and not self._here.search(around)

    def in_time(self, definition: FactDefinition, text: Text, place: int, today: date, *, recent: bool) -> str | None:
        """What a word for "present" becomes beside words of the past or of doubt; None when it stays present."""
        around = self._sentence(text, place)
        if "suspected" in definition.values and self._suspected.search(around):
            return "suspected"
        if (own := _from_its_own_statement(text, place)) is not text:
            text, around = own, self._sentence(own, place - len(text.norm) + len(own.norm))
        value = self._time(definition, text, around, today, historical=False, recent=recent)
        return value if value in PAST_VALUES else None

    def only_a_time(
        self, definition: FactDefinition, text: Text, today: date, *, recent: bool
    ) -> tuple[str, int, int] | None:
        """A short answer that is only a time, such as "in 2015", to a question about something that happened."""
        if one_of(definition, PAST_VALUES) is None or len(text.words) > _SHORT_ANSWER:
            return None
        dates = self._dates.find(text, today)
        for mark in (self._last_time, self._well_since, self._well_now, self._treated_now):
            if (dates or mark is not self._last_time) and (hit := mark.search(text.norm)):
                value = self._time(definition, text, text.norm, today, historical=False, recent=recent)
                return None if value is None or self._relative.search(text.norm) else (value, *hit.span())
        past = self._past.search(text.norm)
        when = (dates[0].start, dates[0].end) if dates else past.span() if past else None
        if when is None or self._relative.search(text.norm):
            return None
        rest = text.norm[: when[0]] + " " + text.norm[when[1] :]
        if any(w not in STOP_WORDS and w not in words.SAYS_LITTLE for w in re.findall(r"[a-z]{3,}", rest)):
            return None
        value = self._time(definition, text, text.norm, today, historical=not dates, recent=recent)
        return None if value is None else (value, *when)

    def is_sign_of_then(self, text: Text, start: int, end: int, today: date) -> bool:
        """Is a fever or a cold told as one of long ago, in its own clause, or as one that is over?"""
        first, last = text.sentence_at(start)
        if self._goes_on.search(text.norm, first):
            return False
        breaks = [m.span() for m in _CLAUSE.finditer(text.norm, first, last)]
        opens = max((b for _, b in breaks if b <= start), default=first)
        closes = min((a for a, _ in breaks if a >= end), default=last)
        days = [d for d in self._dates.find(text, today) if opens <= d.start < closes]
        ago = min((_days_since(d.iso, today) for d in days), default=None)
        if ago is not None and (ago > _LONG_OVER_DAYS or ago <= _JUST_NOW_DAYS):
            return ago > _LONG_OVER_DAYS and not self._is_there_still(text.norm[opens:closes])
        return self._had_it.search(text.norm, opens, start) is not None and self._is_well_again(text.norm[end:])

    def _is_there_still(self, around: str) -> bool:
        return self._began.search(around) is not None or self._lasts.search(around) is not None

    def _is_well_again(self, after: str) -> bool:
        return self._well_again.search(after[:_NEAR]) is not None and self._goes_on.search(after) is None

    @staticmethod
    def _sentence(text: Text, place: int) -> str:
        first, last = text.sentence_at(place)
        return text.norm[first:last]

    def _healing(self, definition: FactDefinition, text: Text, around: str, today: date) -> str | None:
        """An infection: over, or at least a possible one now; a date some time ago leaves it open."""
        if self._over.search(around) and not re.search(r"\bstill\b", around):
            return definition.no if isinstance(definition.no, str) else None
        if self._old_infection.search(around):
            return definition.no if isinstance(definition.no, str) else None
        had = self._had_it.search(around)
        if had is not None and not self._goes_on.search(around) and self._is_well_again(around[had.end() :]):
            return definition.no if isinstance(definition.no, str) else None
        ago = self._days_ago(text, today)
        if ago is None or ago <= _ILLNESS_DAYS or self._is_there_still(around):
            return "suspected"
        return definition.no if ago > _LONG_OVER_DAYS and isinstance(definition.no, str) else None

    def _time(
        self, definition: FactDefinition, text: Text, around: str, today: date, *, historical: bool, recent: bool
    ) -> str | None:
        current, past = one_of(definition, CURRENT_VALUES), one_of(definition, PAST_VALUES)
        ago = self._days_ago(text, today)
        since = re.search(r"\bsince\b", around) is not None
        if ago is not None and ago <= _RECENT_DAYS and self._last_time.search(around):
            return current
        if recent and self._lasting.search(around):
            return current
        if ago is not None and not since:
            if ago > _RECENT_DAYS:
                return current if re.search(r"\bstill\b", around) else past
            if recent:
                return current
        well = self._well_since.search(around) is not None
        if well and past is not None:
            return past
        before = historical or self._past.search(around) is not None
        if self._treated_now.search(around) and (self._began.search(around) or not before):
            return current
        if past is not None and self._well_now.search(around):
            return past
        if (self._ongoing.search(around) or since) and not well:
            return current
        if before:
            return past
        return (current or definition.yes) if self._present.search(around) else definition.yes

    def _days_ago(self, text: Text, today: date) -> int | None:
        days = [
            _days_since(d.iso, today) for d in self._dates.find(text, today) if not _EACH.search(text.norm[: d.start])
        ]
        return min(days, default=None)


def _from_its_own_statement(text: Text, start: int) -> Text:
    """Without the dates of what was said before "and I have ...": they belong to that."""
    opens = re.match(r"(?:have|has)\b", text.norm[start:])
    begins = _I_HAVE.search(text.norm[:start] + (opens.group() if opens else ""))
    return text if begins is None else text.part(begins.end(1), len(text.norm))


def one_of(definition: FactDefinition, values: tuple[str, ...]) -> str | None:
    """The first of these values that the fact has."""
    return next((v for v in values if v in definition.values), None)


def _days_since(iso: str, today: date) -> int:
    """Days since the latest day an ISO date may stand for, roughly: the 28th of a month, the end of a year."""
    latest = iso + "-12-28"[len(iso) - 4 :] if len(iso) < len("2026-01-01") else iso
    return (today - date.fromisoformat(latest)).days
