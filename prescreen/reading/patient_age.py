"""Reads the patient's age or date of birth, and nobody else's: not "nursing my 8 month old" nor "a wife aged 54"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from prescreen.facts import UNKNOWN, Json
from prescreen.reading.ages import AgeReader
from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon.ages import DOSE_AFTER, DOSE_BEFORE, GOAL, MY, OF_ANOTHERS_BIRTH, OWN_AGE, THIRD
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.mentions import MentionReader
from prescreen.reading.text import Text
from prescreen.reading.two_ages import of_the_patient, without_others

AGE, BIRTH = "age_years", "date_of_birth"
_OF_WHOM = frozenset({"prescreen_consent", "respondent"})
_GROWN = 18
_MY, _OWN_AGE, _THIRD, _GOAL = re.compile(MY), re.compile(OWN_AGE), re.compile(THIRD), re.compile(GOAL)
_DOSE_AFTER, _DOSE_BEFORE, _NUMBER = re.compile(DOSE_AFTER), re.compile(DOSE_BEFORE), re.compile(r"\d")
_RELATIVE = re.compile(rf"\b(?:{RELATIVES})\b(?:(?!\bi\b)[a-z ,]){{0,14}}$")
"""Before the age of somebody of the family: "a man with a wife aged 54"."""
_RELATIVE_BORN = re.compile(rf"\b(?:{RELATIVES})\b(?: (?!i\b)[a-z]+){{0,3}} $")
"""Before a date of birth that belongs to a relative: "my son was born in 2020"."""
_BIRTH_OF_RELATIVE = re.compile(rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES})\b{OF_ANOTHERS_BIRTH}")


class PatientAgeReader:
    """Made once for all facts."""

    def __init__(self, facts: Collection[str], ages: AgeReader, mentions: MentionReader) -> None:
        self._facts = facts
        self._ages = ages
        self._mentions = mentions

    def read(self, heard: Heard, *, asked: bool, beside_choice: bool = False) -> tuple[Found, ...]:
        """Age or date of birth; unasked only where it is unmistakable.

        beside_choice: what was asked is answered by a choice, never by a number.
        """
        told = heard.text if heard.carer else without_others(heard.text)
        theirs = of_the_patient(told, carer=heard.carer)
        text, asked = (told, asked) if theirs is None else (theirs, True)
        age = self._ages.read(self._without_doses(text), heard.context.today, asked=asked, beside_choice=beside_choice)
        if age is None:
            return ()
        before = heard.text.norm[: age.start]
        if age.born is not None and not heard.carer and _RELATIVE_BORN.search(before) is not None:
            return ()
        if not asked and _may_be_another(before, age.years, heard):
            return ()
        found = []
        if age.born is not None and BIRTH in self._facts:
            found.append(Found(BIRTH, age.born, age.start, age.end, "age", age.confirm))
        if age.years is not None and AGE in self._facts:
            found.append(Found(AGE, age.years, age.start, age.end, "age", age.confirm))
        if age.vague and asked:
            found.append(Found(AGE, UNKNOWN, age.start, age.end, "age", confirm=True))
        return tuple(found)

    def _without_doses(self, text: Text) -> Text:
        """The message without how much of a medicine is taken: "L-thyroxine 50", "40 of prednisone"."""
        if not _NUMBER.search(text.norm):
            return text
        spans = []
        for drug in self._mentions.find("drug", text, guess=False):
            for dose in (_DOSE_AFTER.match(text.norm, drug.end), _DOSE_BEFORE.search(text.norm, 0, drug.start)):
                spans += [] if dose is None else [dose.span("dose")]
        return text.without(spans) if spans else text

    def instead_of_birth(self, heard: Heard) -> tuple[Found, ...]:
        """What answers the question for a date of birth without one: the age of a grown person."""
        return tuple(f for f in self.read(heard, asked=True) if f.fact == BIRTH or _is_grown(f.value))

    def born(self, heard: Heard) -> tuple[Found, ...]:
        """The date of birth that a message writes in full."""
        born = self._ages.birth(heard.text, heard.context.today)
        return () if born is None else (Found(BIRTH, born.born, born.start, born.end, "age", born.confirm),)


def without_births_of_relatives(heard: Heard) -> Heard:
    """The message without the day on which a relative of the patient was born."""
    others = [] if heard.carer else [m.span() for m in _BIRTH_OF_RELATIVE.finditer(heard.text.norm)]
    return replace(heard, text=heard.text.without(others)) if others else heard


def _may_be_another(before: str, years: int | None, heard: Heard) -> bool:
    """Is an age that nobody asked for somebody else's, or one to be reached: "I have a 2 year old"?"""
    if _GOAL.search(before):
        return True
    patient = not _OF_WHOM.isdisjoint(heard.context.asked)  # "it is for my daughter, she is 14": whom it is for
    if years is not None and (_MY.search(before) or (years < _GROWN and not patient and not _OWN_AGE.search(before))):
        return True
    return not heard.carer and not patient and (_THIRD.search(before) or _RELATIVE.search(before)) is not None


def _is_grown(years: Json) -> bool:
    return isinstance(years, int) and years >= _GROWN
