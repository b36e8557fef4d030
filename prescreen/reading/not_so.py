"""What becomes of the things that a message says do not apply: they are taken, or they keep others from being taken."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import UNKNOWN, FactDefinition
from prescreen.reading.denied import DenialReader, Denied
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.hearing import Hearing
from prescreen.reading.lexicon.denied import BROAD
from prescreen.reading.lexicon.items import CHILDHOOD
from prescreen.reading.lexicon.volunteered import AHEAD, DENIES_DIAGNOSIS, DIAGNOSIS_WRONG, OF_A_THING
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.sayings import SayingReader
from prescreen.reading.text import Text

_NO, _DIAGNOSIS, _INFECTION = "no", "sle_diagnosis", "active_infection"
_NAMED_KINDS = frozenset({"enum", "record", "list"})
_PLANNED = frozenset({"surgery_planned", "planned_vaccines"})
_LISTED, _DONE, _AHEAD = 2, "surgeries_recent", "surgery_planned"
_IN_AN_ORGAN = frozenset({"lupus_nephritis", "cns_vasculitis", "other_cns_disease"})
"""Facts at which "I don't have lupus" is said of the organ."""
_OF_A_THING, _BREAKS = re.compile(OF_A_THING), re.compile(r"[.,;:!-]")
_WORD = re.compile(r"[a-z0-9]")
_JOINT = re.compile(r"(?:[\s,]|\b(?:and|also|plus|nor|or|but|y|ni|o)\b){1,8}\Z")
_WHEN = re.compile(r"\b(?:recent\w*|lately|last|past|since|so far|yet|done|had)\b")


class NotSo:
    """Made once for all facts of one language."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        one: OneFactReader,
        reader: DenialReader,
        hearing: Hearing,
        sayings: SayingReader,
    ) -> None:
        self._facts = facts
        self._one = one
        self._reader = reader
        self._hearing = hearing
        self._sayings = sayings
        self._ahead = re.compile(AHEAD)
        self._childhood = re.compile(CHILDHOOD)
        self._denies, self._wrong = re.compile(DENIES_DIAGNOSIS), re.compile(DIAGNOSIS_WRONG)

    def denied(self, heard: Heard) -> Denied:
        """What a message denies, and where."""
        return self._reader.read(heard.text, carer=heard.carer)

    def without_denied(self, heard: Heard, denied: Denied) -> Heard:
        """The message without what it denies of other things, where something is left: "no to all, and no cancer"."""
        beside = denied.beside(heard.context.asked)
        if not beside or not heard.context.asked or self._is_said(heard):
            return heard
        text = heard.text.without([(_joined_at(heard.text, start), end) for start, end in beside])
        if not _WORD.search(text.norm) or any(_goes_on(text, start) for start, _ in beside):
            return heard
        return self._hearing.anew(heard, text)

    def _is_said(self, heard: Heard) -> bool:
        """Does the whole message, with what it denies, answer the one question in a turn of phrase?"""
        asked = heard.context.asked
        if len(asked) != 1 or asked[0] not in self._facts or self._facts[asked[0]].kind != "enum":
            return False
        said = self._sayings.read(asked[0], heard.text, carer=heard.carer)
        return said is not None and said.value is not None

    def with_listed(self, heard: Heard, denied: Denied, answer: Answer) -> Answer:
        """With what an answer to a list denies by name, and that alone: "no vaccines no operations no tubes"."""
        asked = heard.context.asked
        answer = self._without_rest(heard.text, denied, answer)
        both = {_DONE, _AHEAD} <= denied.facts.keys()
        if len(asked) < _LISTED or (not both and self._ahead.search(heard.text.norm)):
            return answer
        have = {f.fact for f in answer.found}
        facts = {f: place for f, place in denied.facts.items() if f in asked and f in self._facts}
        if _DONE in facts and _AHEAD in asked and _WHEN.search(heard.text.norm) is None:
            facts.setdefault(_AHEAD, facts[_DONE])
        more = tuple(
            Found(f, no, *place, "denied")
            for f, place in facts.items()
            if f not in have and self._facts[f].kind in _NAMED_KINDS and (no := self._one.no(f)) is not None
        )
        if not more:
            return answer
        only_open = not answer.found and set(answer.unclear) == set(asked)
        return Answer((*answer.found, *more), () if only_open else answer.unclear)

    @staticmethod
    def _without_rest(text: Text, denied: Denied, answer: Answer) -> Answer:
        """Without a none for the whole list that is the no to one thing of it: "no surgery" says nothing of tubes."""
        places = [denied.facts[f.fact] for f in answer.found if f.fact in denied.facts]
        kept = []
        for found in answer.found:
            of_one = found.reader == "choice" and any(start <= found.start and found.end < end for start, end in places)
            if found.fact in denied.facts or not of_one or _BREAKS.search(text.norm[: found.end + 1]):
                kept.append(found)
        return Answer(tuple(kept), answer.unclear)

    def leaves(self, found: Found, heard: Heard, denied: Denied) -> bool:
        """Not what denies one kind of many, nor what finds something where the message says that there is none."""
        if found.fact in heard.context.asked:
            return True
        if found.value != self._one.no(found.fact):
            return not self._lies_in(found, denied)
        if found.fact in denied.facts:
            return True
        if any(m.start() <= found.start < m.end() for m in _OF_A_THING.finditer(heard.text.norm)):
            return False
        if self._lies_in(found, denied) or (found.fact in BROAD and found.reader != "saying"):
            return False
        if found.fact in _PLANNED and not self._ahead.search(heard.text.norm):
            return False
        return self._reader.is_plain(found.fact, heard.text, found.start, found.end, carer=heard.carer)

    @staticmethod
    def _lies_in(found: Found, denied: Denied) -> bool:
        return any(first <= found.start < last for first, last in denied.places)

    def more(self, heard: Heard, denied: Denied, found: list[Found], unclear: tuple[str, ...]) -> list[Found]:
        """What does not apply by the message's own words, where no reader told of it, now or before."""
        known = {fact for fact, value in heard.context.prior.items() if value != UNKNOWN}
        done = {*(f.fact for f in found), *heard.context.asked, *known, *unclear}
        more = []
        for fact, (start, end) in denied.facts.items():
            if fact in self._facts and fact not in done and (no := self._one.no(fact)) is not None:
                if self._facts[fact].kind == "enum" or self._one.mentioned(fact, heard) is None:
                    more.append(Found(fact, no, start, end, "denied", confirm=True))
        return more

    def in_passing(self, found: Found, heard: Heard) -> bool:
        """Is what nobody asked no news: a fever of childhood, or the diagnosis the study is about, hardly denied?"""
        if found.fact == _INFECTION and found.fact not in heard.context.asked:
            return self._childhood.search(heard.text.norm[slice(*heard.text.sentence_at(found.start))]) is not None
        if found.fact != _DIAGNOSIS or found.fact in heard.context.asked or found.reader == "correction":
            return False
        of_an_organ = not _IN_AN_ORGAN.isdisjoint(heard.context.asked)
        denies = self._wrong if of_an_organ else self._denies
        return found.value == _NO and denies.search(heard.text.norm) is None


def _goes_on(text: Text, start: int) -> bool:
    """Is anything left in the sentence after a denial that was taken out? It may be denied too."""
    return _WORD.search(text.norm, start, text.sentence_at(start)[1]) is not None


def _joined_at(text: Text, start: int) -> int:
    joint = _JOINT.search(text.norm, 0, start)
    return joint.start() if joint else start
