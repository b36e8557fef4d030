"""The first day on which a criterion no longer stands in the way, where nothing but time has to pass.

The same answers are judged again on later days. A rule's answer can change only on the days its dates and birthdays
name, so only these days are looked at, one after the other, until the criterion is no longer "not met".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from prescreen.criteria.scope import Scope
from prescreen.criteria.truth import NOT_MET, Truth
from prescreen.facts.answers import Json
from prescreen.facts.dates import PartialDate

_MOST_DAYS = 200


class Later(Scope):
    """The answers of the day `told`, looked at on a later day.

    A date that is not exact is read as its latest possible day. `planned` is set when a rule looks at a day that lay
    ahead when it was told: what is planned may move, so no date can be built on it.
    """

    __slots__ = ("_told", "aged", "days", "planned")
    watched = True

    def __init__(self, answers: Mapping[str, Json], today: date, told: date) -> None:
        super().__init__(answers, today)
        self._told = told
        self.days: list[date] = []
        self.planned = False
        self.aged = today > told

    def day(self, written: PartialDate) -> PartialDate:
        """The latest day the date may stand for; something that had happened lies not after the telling."""
        latest = written.until(self._told).latest
        if latest > self._told:
            self.planned = True
        return PartialDate(latest, latest)

    def changes(self, *days: date) -> None:
        """Remember the days on which to look again."""
        self.days.extend(days)


def first_clear_day(judged: Callable[[Scope], Truth], answers: Mapping[str, Json], told: date) -> date | None:
    """The first day after `told` on which `judged` is no longer NOT_MET; None when time alone does not mend it.

    Args:
        judged: the truth of one criterion for the answers and the day of a scope; NOT_MET on `told`.
        answers: what the person told.
        told: the day they told it.
    """
    day = told
    for _ in range(_MOST_DAYS):
        scope = Later(answers, day, told)
        truth = judged(scope)
        if scope.planned:
            return None
        if truth is not NOT_MET:
            return day if day > told else None
        ahead = [d for d in scope.days if d > day]
        if not ahead:
            return None
        day = min(ahead)
    return None
