"""Fills the fields of a medicine: whether it is still taken, and its last dose."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from prescreen.facts import parse_date
from prescreen.reading.courses import Course
from prescreen.reading.dates import FoundDate
from prescreen.reading.entries import Entry, is_of_the_illness
from prescreen.reading.lexicon import courses as words
from prescreen.reading.lexicon import items as shared
from prescreen.reading.lexicon.calendar import WEEKDAYS

_COURSE_DAYS = 183
_JUST_NOW = 14
_MONTHS_AGO = 75
_TO_A_DOSE = re.compile(r" ?(?:(?:back|down|up|off) )*(?:to|a) (?:about |around |just |only )?\d")
"""After the name of what is only taken in another dose: "dropped the prednisone to 12.5"."""
_WEEK = 7
_LAST_WEEK = "last week"
_WHOLE = 10
_PLAN = 30
_TWO_GRAMS = "2000"
_ANY_MORE = re.compile(r"any ?more")
"""Ends what a no before it denies, and is not undone by it: "I do not take Imuran any more"."""
_AGO = re.compile(r"\b(?:hace|ayer|pasad[oa]|ago|yesterday|last)\b")
_UNTIL, _THEN = re.compile(r"\b(?:until|till|til|hasta)(?: el)? $"), re.compile(r",? (?:and )?(?:then|luego|despues)\b")
"""A dose that will change: "10 until Friday, then 5"."""
_THIS = re.compile(r"(?:in |since )?this (?P<unit>week|wk|month|year|yr)")
_LAST_OF_DAILY = re.compile(
    r"\blast (?:dose|one|pill|tablet|day)(?: (?:of (?:it|that)|i (?:took|had)))?(?: (?:was|were|in|on)\b|:)|"
    r"\bultim[oa] (?:dosis|pastilla|toma|dia)\b"
)
_ONLY_LEFT, _ONLY_LEFT_AFTER = re.compile(words.ONLY_LEFT), re.compile(words.ONLY_LEFT_AFTER)


class MedicineReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._cues = {v: re.compile(rf"(?<![a-z])(?:{shared.FIELD_CUES[v]})(?![a-z])") for v in ("current", "stopped")}
        self._ends_soon = tuple(re.compile(p) for p in words.ENDS_SOON)
        self._over = re.compile(words.OVER)
        self._off_before = re.compile(words.OFF_BEFORE)
        self._again = re.compile(words.AGAIN)
        self._beside = re.compile(
            f"{words.OTHER_DOSE}|{words.TO_ANOTHER_DOSE}|{words.ASKED_TO_STOP}|{words.ILLNESS_GOES_ON}|{words.NOT_TAKEN}"
        )
        self._rest_is_over = re.compile(words.REST_IS_OVER)
        self._last_before, self._last_after = re.compile(words.WAS_LAST_BEFORE), re.compile(words.WAS_LAST_AFTER)
        self._dose_now = re.compile(
            r" ?(?:mgs?\b|milligrams?\b)? ?(?:now|currently|these days|today|at the moment|ahora)\b"
        )
        self._earlier_dose = re.compile(words.EARLIER_DOSE)
        self._years_ago, self._next_dose = re.compile(words.YEARS_AGO), re.compile(words.NEXT_DOSE)
        self._now_and_then = re.compile(words.NOW_AND_THEN)
        self._spell = re.compile(words.SPELL)
        self._in_hospital = re.compile(words.IN_HOSPITAL)
        self._nothing_now = re.compile(words.NOTHING_NOW)
        self._not_yet = re.compile(words.NOT_YET)
        self._all_over, self._none_now = re.compile(words.ALL_OVER), re.compile(words.NONE_NOW)
        self._and_day = re.compile(r" ?(?:and|&|,|then) ?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b")
        self._since = re.compile(r"\b(?:since|desde)(?: about| around| the| like| el| la| hace)? *$")
        self._slowly = re.compile(words.SLOWLY)
        self._undone = re.compile(r"\b(?:never|not)\b[a-z ]{0,8}$")
        self._got, self._kept = re.compile(words.GOT), re.compile(words.KEPT)
        self._short_course, self._last_of_it = re.compile(words.SHORT_COURSE), re.compile(words.LAST_OF_IT)
        self._not_given_up = re.compile(words.NOT_GIVEN_UP)
        self._not_given_up_after = re.compile(words.NOT_GIVEN_UP_AFTER)
        self._blamed_before, self._blamed_after = re.compile(words.BLAMED_BEFORE), re.compile(words.BLAMED_AFTER)
        self._switch = re.compile(shared.SWITCH)
        self._switched_to = re.compile(shared.SWITCHED_TO)
        self._switched_from = re.compile(shared.SWITCHED_FROM)
        self._last_one = re.compile(shared.LAST_ONE)
        self._start = re.compile(words.DOSE_START)
        self._restarted = re.compile(words.RESTARTED)
        self._start_after = re.compile(words.START_AFTER)
        self._ends_later = re.compile(words.ENDS_LATER_BEFORE), re.compile(words.ENDS_LATER_AFTER)
        self._last_left_out = re.compile(words.LAST_LEFT_OUT)
        self._over_since = re.compile(words.OVER_SINCE)
        self._coming = re.compile(shared.COMING)
        self._not_a_dose = re.compile(words.NOT_A_DOSE)
        self._habit = re.compile(words.HABIT)
        days = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
        self._weekday = re.compile(rf"\b(?:every|each|on|cada|todos los|los)? ?(?P<day>{days})s?\b")
        self._no_before, self._since_after = re.compile(words.NO_BEFORE), re.compile(words.SINCE_AFTER)

    def status(self, entry: Entry, course: Course, message: str, today: date) -> str:
        """`current` or `stopped`; taken now and then is current."""
        if self._is_ending(entry) or self._kept.search(entry.before) or self._not_given_up.search(entry.before):
            return "current"
        entry = replace(entry, around=self._beside.sub(lambda m: "#" * len(m.group()), entry.around))
        if self._not_given_up_after.match(entry.tail) or self._is_left(entry):
            return "current"
        if self._all_over.search(message) or self._none_now.search(message):
            return "stopped"
        if self._blamed_before.search(entry.head) and self._blamed_after.match(entry.tail):
            return "stopped"
        if self._none_since(entry) or self._was_last(entry, message) or self._rest_is_over.search(entry.before):
            return "stopped"
        stopped = self._stopping(entry)
        again = self._again.search(entry.around)
        if course.part is not None:
            return "stopped" if course.part == "old" or (stopped and stopped.start() > len(entry.head)) else "current"
        if self._switched_to.search(entry.before):
            return "current"
        switch = self._switch.search(entry.tail)
        if self._switched_from.search(entry.before) or (switch and not (again and again.start() < len(entry.head))):
            return "stopped"
        if stopped is not None and not (again and again.start() > stopped.start()):
            return "stopped"
        if self._short_course.search(entry.around) and self._last_of_it.search(entry.tail) and not again:
            return "stopped"
        if again or self._now_and_then.search(entry.around) or self._next_dose.search(entry.tail):
            return "current"
        if (ago := self._years_ago.search(entry.around)) and not self._start.search(entry.around[: ago.start()]):
            if not is_of_the_illness(entry.around, ago.span(), len(entry.head)):
                return "stopped"
        if self._takes_nothing(entry, message) or course.borrowed or self._was_a_spell(entry):
            return "stopped"
        return self._by_date(entry, today)

    def _is_ending(self, entry: Entry) -> bool:
        """Is it taken until a day to come: "no more cellcept after tonight", "dejo la prednisona en enero"?"""
        before, after = self._ends_later
        if (before.search(entry.head) or after.match(entry.tail)) and not _AGO.search(entry.around):
            return True
        before, after = self._ends_soon
        return before.search(entry.head) is not None and after.match(entry.tail) is not None

    def _by_date(self, entry: Entry, today: date) -> str:
        ago = min((days_back(d.iso, today) for d in self._dose_dates(entry)), default=0)
        now = self._cues["current"].search(entry.around)
        one_of_many = self._last_one.search(entry.around) and not self._was_the_last(entry)
        swallowed = not now and ago > _MONTHS_AGO and bool(entry.mention.term.classes & shared.SWALLOWED)
        if swallowed or ago > _COURSE_DAYS or (ago > _JUST_NOW and not now and not one_of_many):
            return "stopped"
        lately = 0 <= ago <= _JUST_NOW and self._dose_dates(entry)
        return "stopped" if self._cues["stopped"].search(entry.around) and not now and not lately else "current"

    def _is_left(self, entry: Entry) -> bool:
        """Is it the one that is left after what was stopped: "nothing since. Just Plaquenil 400"?"""
        alone = entry.head.rstrip().endswith((".", ";", ",")) and _ONLY_LEFT_AFTER.match(entry.tail) is not None
        if alone:
            return True
        if _ONLY_LEFT.search(entry.head) is None or self._dose_dates(entry):
            return False
        return self._over.search(entry.tail) is None and self._cues["stopped"].search(entry.tail) is None

    @staticmethod
    def _was_the_last(entry: Entry) -> bool:
        """Tablets of every day of which the last was some time ago are not taken any more: "last pred was in may"."""
        daily = shared.STEROID in entry.mention.term.classes
        named = re.search(r"\blast $", entry.head) is not None and re.match(r" (?:was|on|in)\b", entry.tail) is not None
        return daily and (named or _LAST_OF_DAILY.search(entry.tail) is not None)

    def _stopping(self, entry: Entry) -> re.Match[str] | None:
        """The last words that say it is over; not those of a plan, nor "on and off"."""
        around = self._now_and_then.sub(lambda m: "#" * len(m.group()), entry.around)
        found = None
        off = () if _TO_A_DOSE.match(entry.tail) else self._off_before.finditer(around[: len(entry.head)])
        for match in (*off, *self._over.finditer(around)):
            before = around[max(0, match.start() - 24) : match.start()]
            if self._slowly.search(before):
                continue
            undone = self._undone.search(before) is not None and _ANY_MORE.fullmatch(match.group()) is None
            if not undone and not self._not_yet.search(before):
                found = match
        return found

    def _none_since(self, entry: Entry) -> bool:
        """Is there none since a day or for some time: "no pred since august", "sin prednisona desde hace un mes"?"""
        if self._no_before.search(entry.head) is None:
            return False
        return self._since_after.match(entry.tail) is not None or any(d.absent for d in entry.dates)

    def _was_last(self, entry: Entry, message: str) -> bool:
        """Was it the last medicine of all: "the last thing I had was Cellcept"?"""
        if self._again.search(entry.around):
            return False
        after = self._last_after.match(message, entry.mention.end)
        return after is not None or self._last_before.search(entry.before) is not None

    def _takes_nothing(self, entry: Entry, message: str) -> bool:
        """Is nothing taken now? "Rituximab in January, nothing since. Pred 5" says that only of what stands before."""
        nothing = self._nothing_now.search(message)
        return nothing is not None and not (entry.first < nothing.start() and nothing.end() <= entry.place[0])

    def _was_a_spell(self, entry: Entry) -> bool:
        return bool(self._spell.search(entry.head) or self._in_hospital.search(entry.around))

    def last_dose(self, entry: Entry, course: Course, today: date) -> str | None:
        """The date of the last dose, as far as it was said."""
        if self._is_ending(entry) or self._last_left_out.search(entry.around):
            return None
        if course.part == "new" or self._switched_to.search(entry.before) or self._kept.search(entry.before):
            return None
        dates = self._dose_dates(entry)
        if (restarted := self._restarted.search(entry.around)) is not None:
            dates = [d for d in dates if d.start - entry.place[0] > restarted.start()]
        if course.part == "old" or (not dates and self._switch.search(entry.after)):
            return next((d.iso for d in (*dates, *entry.later)), None)
        return self._on_its_day(entry, dates[-1], today) if dates else None

    def _on_its_day(self, entry: Entry, day: FoundDate, today: date) -> str:
        """Of "every Tuesday, last week as usual" the Tuesday of last week."""
        start = day.start - entry.place[0]
        if start >= 0 and _LAST_WEEK in entry.around[start : start + day.end - day.start] and day.rough:
            named = {WEEKDAYS[m["day"]] for m in self._weekday.finditer(entry.around)}
            if len(named) == 1:
                return (today - timedelta(days=today.weekday() + _WEEK - named.pop())).isoformat()
        also = self._and_day.match(entry.around, max(0, day.end - entry.place[0]))
        if also is not None and len(day.iso) == _WHOLE and int(also["day"]) > int(day.iso[-2:]):
            later = f"{day.iso[:-2]}{int(also['day']):02}"
            return later if is_day(later) and later <= today.isoformat() else day.iso
        return day.iso

    def _dose_dates(self, entry: Entry) -> list[FoundDate]:
        """Dates of doses: not of the start of a course, of a habit, or of something else."""
        return [
            d for d in entry.dates if d.absent or self._is_dose(entry, d.start - entry.place[0], d.end - entry.place[0])
        ]

    def _is_dose(self, entry: Entry, start: int, end: int) -> bool:
        if start < 0:
            return True
        before, said = entry.around[:start], entry.around[start:end]
        if _UNTIL.search(before) and _THEN.match(entry.around, end):
            return False
        if "," in said and self._dose_now.match(entry.around, end):
            return False
        if self._not_yet.search(before[-_PLAN:]) or (
            said == _TWO_GRAMS and not before[len(entry.head) :].count(" in ")
        ):
            return False
        if self._over_since.search(before) or (start >= len(entry.head) and self._none_since(entry)):
            return True
        since = self._since.search(before)
        if said.startswith(("since ", "desde ")) or since is not None:
            stopped = self._stopping(entry)
            head = before[: since.start()] if since else before
            return stopped is not None and stopped.end() <= start and not self._start.search(head)
        this = _THIS.fullmatch(said.strip())
        if this and (this["unit"] not in ("week", "wk") or not self._got.search(before)):
            return False
        if re.match(r"from\b", said) or self._start.search(before) or self._coming.search(before):
            return False
        if self._start_after.match(entry.around, end):
            return False
        if self._not_a_dose.search(before) or self._earlier_dose.search(before):
            return False
        return not (self._weekday.fullmatch(said) and (said.endswith("days") or self._habit.search(before)))


def is_day(iso: str) -> bool:
    """Is there such a day: not 31 February?"""
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def days_back(iso: str, today: date) -> int:
    """Days since the latest day a date may stand for; -1 when it lies ahead."""
    when = parse_date(iso)
    return (today - min(when.latest, today)).days if when.earliest <= today else -1
