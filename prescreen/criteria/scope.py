"""One person's answers as the rules see them: parsed once, and looked at entry by entry where a rule says so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias

from prescreen.criteria.judgement import Ground, Judgement
from prescreen.criteria.truth import UNKNOWN
from prescreen.facts.answers import NOT_KNOWN, Json
from prescreen.facts.dates import PartialDate
from prescreen.facts.labs import Lab, parse_labs


class _Absent:
    """The mark of a fact that has not been asked."""

    __slots__ = ()


ABSENT: Final = _Absent()
Answer: TypeAlias = "Json | _Absent"


class Scope:
    """Answers of one person on one day. `today` stands for screening, consent and enrolment (rule R18)."""

    __slots__ = ("_labs", "answers", "today")
    watched = False
    """Does somebody want to know the days on which the rules' answers may change?"""
    aged: bool = False
    """Is this a look at a day after the answers were given?"""

    def __init__(self, answers: Mapping[str, Json], today: date) -> None:
        self.answers = answers
        self.today = today
        self._labs: dict[str, tuple[Lab, ...]] = {}

    def day(self, written: PartialDate) -> PartialDate:
        """The days a date that a rule looks at may stand for."""
        return written

    def changes(self, *days: date) -> None:
        """Where this is watched, a rule names the days on which its answer may become another one."""

    def answer(self, fact: str) -> Answer:
        """The JSON answer, "unknown" and "declined" included, or ABSENT."""
        return self.answers.get(fact, ABSENT)

    def labs(self, fact: str) -> tuple[Lab, ...]:
        """The parsed laboratory values of a fact that is known."""
        if (found := self._labs.get(fact)) is None:
            found = self._labs[fact] = parse_labs(self.answers[fact], fact)
        return found


class Item:
    """One entry of a list fact (or a record fact itself, with `index` None)."""

    __slots__ = ("fact", "index", "lab", "value")

    def __init__(self, fact: str, index: int | None, value: Json, lab: Lab | None = None) -> None:
        self.fact = fact
        self.index = index
        self.value = value
        self.lab = lab

    @property
    def ground(self) -> Ground:
        """Where a conclusion about this entry rests."""
        return Ground(self.fact, self.index)


def missing(fact: str, answer: Answer) -> Judgement | None:
    """The judgement on a fact without a value: unknown, and open if it was not asked. None when there is a value."""
    if isinstance(answer, _Absent):
        return Judgement(UNKNOWN, open=(fact,))
    if isinstance(answer, str) and answer in NOT_KNOWN:
        return Judgement(UNKNOWN, (Ground(fact),))
    return None
