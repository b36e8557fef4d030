"""Tells how somebody stands to a medicine they name, from the words of its own clause and those of an exchange."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from prescreen.reading.coordination import in_one_breath
from prescreen.reading.lexicon import amounts, exchanges, not_had
from prescreen.reading.lexicon import courses as words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_OF_WHOM = re.compile(r"(?:\b(?:my|the|our|his|her) )?(?:(?:dead|late|poor|older|younger|little|big) )?$")
_MERE_HEAD = re.compile(r"[\W]*(?:(?:the|my|el|la|mi)\b ?)?")
Part = Literal["old", "new", "planned"]
"""What a medicine is in an exchange: given up, taken for it, or to be taken for it."""


@dataclass(frozen=True, slots=True)
class Course:
    """`taken`: False where it was planned, refused or never given; `known`: False where it may be a placebo.

    `borrowed`: of another person's supply; `resisted`: told only as what did not help.
    `called_off`: it was planned, and not given in the end.
    """

    taken: bool = True
    known: bool = True
    part: Part | None = None
    borrowed: bool = False
    resisted: bool = False
    called_off: bool = False


class CourseReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._clause = re.compile(words.CLAUSE)
        self._planned_before = re.compile(words.PLANNED_BEFORE)
        self._planned_after = re.compile(words.PLANNED_AFTER)
        self._starting_is_now = re.compile(words.STARTING_IS_NOW)
        self._called_off, self._was_given = re.compile(words.CALLED_OFF), re.compile(words.WAS_GIVEN)
        self._was_planned = re.compile(words.WAS_PLANNED)
        self._later = re.compile(words.GIVEN_LATER)
        self._not_me = re.compile(words.NOT_ME)
        self._resisted, self._goes_on = re.compile(words.RESISTED), re.compile(words.TAKES_STILL)
        self._happened = re.compile(not_had.HAPPENED), re.compile(not_had.HAPPENED_ES)
        self._only_how = re.compile(words.ONLY_HOW_IT_WENT)
        self._never = re.compile(words.NEVER_GIVEN)
        self._no_trouble = re.compile(words.NO_TROUBLE_WITH.removesuffix("$"))
        self._blinded = re.compile(words.BLINDED)
        self._misnamed, self._amount = re.compile(words.MISNAMED), re.compile(amounts.AMOUNT_AFTER)
        self._somebody_elses = re.compile(words.SOMEBODY_ELSES)
        self._exchanged = re.compile(exchanges.EXCHANGED)
        self._link = re.compile(exchanges.EXCHANGE_LINK)
        self._between = re.compile(exchanges.EXCHANGED_BETWEEN)
        self._exchanged_for = re.compile(exchanges.EXCHANGED_FOR)
        self._takes_place = re.compile(exchanges.TAKES_THE_PLACE)
        self._instead_before = re.compile(exchanges.INSTEAD_BEFORE)
        self._then = re.compile(exchanges.THEN)
        self._once_before, self._once_after = re.compile(exchanges.ONCE_BEFORE), re.compile(exchanges.ONCE_AFTER)
        self._now_leads, self._now_follows = re.compile(exchanges.NOW_LEADS), re.compile(exchanges.NOW_FOLLOWS)
        self._added = re.compile(exchanges.ADDED)
        self._given_then, self._given_several = re.compile(exchanges.GIVEN_THEN), re.compile(exchanges.GIVEN_SEVERAL)
        self._run_link = re.compile(exchanges.RUN_LINK)
        self._not_yet = re.compile(words.NOT_YET)
        self._own = re.compile(words.OWN)
        self._of_another = re.compile(words.OF_ANOTHER_AFTER)
        self._borrowed = re.compile(words.BORROWED)
        self._took = re.compile(words.TOOK)
        self._relative = re.compile(rf"\b(?:{RELATIVES})(?:'s|s'|s)?\b")

    def clause(self, text: Text, mention: Mention) -> tuple[int, int]:
        """The clause that holds a mention."""
        start, end = text.sentence_at(mention.start)
        for mark in self._clause.finditer(text.norm, start, end):
            if mark.end() <= mention.start:
                start = mark.end()
            elif mark.start() >= mention.end:
                return start, mark.start()
        return start, end

    def read(self, text: Text, mentions: list[Mention], mention: Mention) -> Course:
        """How the person stands to one of the medicines that a message names."""
        group = in_one_breath(text, mentions, mention)
        head = text.norm[self.clause(text, group[0])[0] : group[0].start]
        part = self._part(text, mentions, mention)
        if part == "planned":
            return Course(taken=False)
        if part is None and self._is_only_planned(head, text, mentions, group[-1]):
            return Course(taken=False)
        says_how_much = len(mentions) == 1 and self._amount.match(text.norm, mention.end) is not None
        if self._misnamed.search(head) and not says_how_much:
            return Course(taken=False)
        own = self._no_trouble.sub(" ", self._own_words(text, mentions, mention))
        if self._never.search(own):
            return Course(taken=False)
        if self._is_called_off(own, mention):
            return Course(taken=False, called_off=True)
        borrowed = self._borrowed.search(head) or (
            self._took.search(head) and self._of_another.match(text.norm, mention.end)
        )
        resisted = self._resisted.search(head) is not None and not self._goes_on.search(text.norm, group[-1].end)
        if len(mentions) == 1 and _MERE_HEAD.fullmatch(head) and self._only_how.match(text.norm[mention.end :]):
            resisted = True
        return Course(known=self._blinded.search(own) is None, part=part, borrowed=bool(borrowed), resisted=resisted)

    def _is_only_planned(self, head: str, text: Text, mentions: list[Mention], last: Mention) -> bool:
        """Was it planned, offered or refused, and not taken after all?"""
        after = _up_to_next(text, mentions, last)
        if any(happened.search(after) for happened in self._happened):
            return False
        leads = last is not mentions[-1] and self._planned_before.search(after) is not None
        return self._is_planned(head) or (not leads and self._planned_after.match(after) is not None)

    def _is_called_off(self, own: str, mention: Mention) -> bool:
        """Was it planned, and not given in the end: "they put me down for CAR-T but the slot fell through"?"""
        off = self._called_off.search(own)
        if off is None or self._was_given.search(own[: off.start()]) or self._later.search(own, off.end()):
            return False
        return _CELLS in mention.term.name or self._was_planned.search(own) is not None

    def _own_words(self, text: Text, mentions: list[Mention], mention: Mention) -> str:
        """A lone medicine has the whole message; one of several has the words up to its neighbours in its sentence.

        What is said of a relative after it is not about it.
        """
        if len(mentions) == 1:
            return text.norm
        place = mentions.index(mention)
        first, last = text.sentence_at(mention.start)
        start = max(first, mentions[place - 1].end) if place else first
        end = min(last, mentions[place + 1].start) if place + 1 < len(mentions) else last
        other = self._relative.search(text.norm, mention.end, end)
        return text.norm[start : other.start() if other else end]

    def whose(self, text: Text, mention: Mention) -> bool | None:
        """True for one's own, False for another person's, None where the clause does not tell."""
        start, end = self.clause(text, mention)
        before, after = text.norm[start : mention.start], text.norm[mention.end : end]
        if self._somebody_elses.match(text.norm, mention.end) or self._not_me.match(text.norm, mention.end):
            return False
        if self._of_another.match(after):
            return self._took.search(before) is not None
        if (held := self._borrowed.search(before)) is not None:
            taken = _OF_WHOM.sub("", before[: held.start()])
            return True if self._took.search(taken) else None
        others = self._relative.search(before + " " + after) is not None
        return True if self._own.search(before + " " + after) and not others else None

    def given_up(self, text: Text, mention: Mention) -> bool:
        """True for what another one is taken instead of: it was taken before."""
        first, _ = text.sentence_at(mention.start)
        return self._instead_before.search(text.norm[first : mention.start]) is not None

    def _is_planned(self, head: str) -> bool:
        planned = self._planned_before.search(head)
        return planned is not None and self._starting_is_now.search(head[: planned.start()]) is None

    def _part(self, text: Text, mentions: list[Mention], mention: Mention) -> Part | None:
        place = mentions.index(mention)
        sentence = text.sentence_at(mention.start)
        if place and self._exchanged_for.search(text.norm[mentions[place - 1].end : mention.start]):
            return "new"
        earlier = later = None
        if place and mentions[place - 1].start >= sentence[0]:
            earlier = self._pair(text, sentence[0], mentions[place - 1], mention)
        if place + 1 < len(mentions) and mentions[place + 1].end <= sentence[1]:
            later = self._pair(text, sentence[0], mention, mentions[place + 1])
        if earlier is None and later is None and self._was_given_then(text, mentions, place):
            return "old"
        if earlier is None or (later is not None and later[0] == "old"):
            return None if later is None else later[0]  # what took another's place may have been followed itself
        return earlier[1]

    def _was_given_then(self, text: Text, mentions: list[Mention], place: int) -> bool:
        """Is a medicine one of a run that was given before the one that is taken now?"""
        first = last = place
        while first and self._joins(text, mentions[first - 1], mentions[first]):
            first -= 1
        while last + 1 < len(mentions) and self._joins(text, mentions[last], mentions[last + 1]):
            last += 1
        if last + 1 == len(mentions):
            return False
        following = mentions[last + 1]
        now = self._now_leads.search(text.norm[mentions[last].end : following.start])
        if now is None or self._added.match(text.norm[following.end : following.end + _NEAR]):
            return False
        head = text.norm[text.sentence_at(mentions[first].start)[0] : mentions[first].start]
        return self._given_then.search(head) is not None or (
            last > first and self._given_several.search(head) is not None
        )

    def _joins(self, text: Text, one: Mention, two: Mention) -> bool:
        return self._run_link.fullmatch(text.norm, one.end, two.start) is not None

    def _pair(self, text: Text, first: int, one: Mention, two: Mention) -> tuple[Part | None, Part | None] | None:
        """The parts of two medicines that follow each other."""
        before, between = text.norm[first : one.start], text.norm[one.end : two.start]
        if self._takes_place.fullmatch(between):
            return "new", "old"
        led = between + (_FOR if two.words.startswith(_FOR) else "")
        if (exchanged := self._exchanged_for.search(led)) is not None:
            return self._old_new(between[: exchanged.end()])
        if self._between.fullmatch(between) or (self._instead_before.search(before) and len(between) < _NEAR):
            return self._old_new(before)
        verbs = list(self._exchanged.finditer(before))
        if verbs and one.start - first - verbs[-1].end() < _NEAR and self._link.fullmatch(between):
            return self._old_new(before + text.norm[two.end : two.end + _NEAR])
        if self._once_and_now(before, between, text.norm[two.end : two.end + _NEAR]):
            return "old", "new"
        others = any(_NO_IMMUNE_DRUG in m.term.classes for m in (one, two))
        return self._old_new("") if self._then.fullmatch(between) and not others else None

    def _once_and_now(self, before: str, between: str, after: str) -> bool:
        """Was the first taken at one time, and is the second taken now: "before X, now Y"?"""
        once = self._once_before.search(before) is not None or self._once_after.match(between) is not None
        now = self._now_leads.search(between) is not None or self._now_follows.match(after) is not None
        return once and now and self._added.match(after) is None

    def _old_new(self, around: str) -> tuple[Part | None, Part | None]:
        return (None, "planned") if self._not_yet.search(around) else ("old", "new")


_CELLS = "CAR-T"
"""Given once, so that what was called off was all of it."""
_NEAR = 28
_NO_IMMUNE_DRUG = "not_immunosuppressant"
_FOR = "for "


def _up_to_next(text: Text, mentions: list[Mention], mention: Mention) -> str:
    place = mentions.index(mention)
    end = mentions[place + 1].start if place + 1 < len(mentions) else len(text.norm)
    return text.norm[mention.end : end]
