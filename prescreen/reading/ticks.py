"""Reads the answer to a tick list: several enum, record or list facts in one question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.beside_name import BesideNameReader
from prescreen.reading.choices import Choice
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.illnesses import named_illnesses
from prescreen.reading.kept_back import kept_back
from prescreen.reading.lexicon.choices import NEVER_TESTED, NOT_KNOWN_AT_ALL, REST_KEPT, REST_NOT_KNOWN
from prescreen.reading.list_told import ListToldReader
from prescreen.reading.none_closes import NoneClosesReader
from prescreen.reading.none_opens import NoneOpensReader
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.rest_of_list import RestReader
from prescreen.reading.sayings import BESIDE
from prescreen.reading.tick_box import BoxReader
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_SHORT_ANSWER = 8
_NOT_KNOWN_AT_ALL = re.compile(NOT_KNOWN_AT_ALL)
_NEVER_TESTED = re.compile(NEVER_TESTED)
_REST_IS = {DECLINED: re.compile(REST_KEPT), UNKNOWN: re.compile(REST_NOT_KNOWN)}
_ALSO_TOLD = frozenset({"lupus_nephritis"})
"""What the answer to a list tells, though the list does not ask for it: "kidneys, but that is the lupus"."""
_OPERATIONS = frozenset({"surgeries_recent", "surgery_planned"})
_NO_OPERATION = re.compile(
    r"\b(?:no|not had any|without|ningun[ao]?|sin) (?:operations?|surger(?:y|ies)|ops?|operacion(?:es)?|cirugias?)\b"
    r"(?! (?:planned|booked|coming|recently|lately|in))"
)
"""Denies those that were and those to come."""
_OPENING_NO = re.compile(r"\W*(?:no|not on|not taking|without|sin|nada de) (?:any |the |more )?")
_THINGS = ("drug", "vaccine", "procedure", "tube", "cancer", "autoimmune")


class TickReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, topics: TopicReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._rest = RestReader(tools.choices, one.no)
        self._closes = NoneClosesReader(facts, tools.scope, one.no)
        self._none_opens = NoneOpensReader(tools.choices)
        self._boxes = BoxReader(facts, tools, one, topics)
        self._told = ListToldReader(facts, tools, one, topics, self._boxes, self._closes)
        self._beside_names = BesideNameReader(facts, one, topics, self._boxes)

    def read(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        """The ticked, denied and described facts; a tick without a value of its own is unclear."""
        of_another = self._denies_another(asked, heard)
        if (of_all := self._said_of_all(asked, heard)) is not None and not of_another:
            return of_all
        answer = self._told.read(asked, heard)
        shared = self._tools.choices.shared(heard.text, asked)
        answer = self._with_rest(asked, heard, self._told.with_shared(shared, heard, answer), shared)
        answer += self._beside(asked, heard, answer)
        answer = self._beside_names.weighed(answer, heard)
        if of_another:
            answer = Answer(tuple(f for f in answer.found if f.reader != "choice" or f.fact not in asked))
        return answer if answer.found or answer.unclear else Answer(unclear=asked)

    def _denies_another(self, asked: tuple[str, ...], heard: Heard) -> bool:
        """Does the no that opens a message belong to a medicine that is not asked for: "no methotrexate, ..."?

        Not where a clause behind it says it of the whole list: "no insulin, no to all of it".
        """
        named = min(self._tools.mentions.find("drug", heard.text), key=lambda m: m.start, default=None)
        if named is None or _OPENING_NO.fullmatch(heard.text.norm, 0, named.start) is None:
            return False
        if any(self._is_none(heard, *place) for place in self._tools.choices.clauses(heard.text)[1:]):
            return False
        return not any(self._tools.items.names(f, heard.text) for f in asked if self._facts[f].kind == "list")

    def _is_none(self, heard: Heard, start: int, end: int) -> bool:
        start += len(heard.text.norm[start:end]) - len(heard.text.norm[start:end].lstrip())
        return self._tools.choices.none(heard.text.part(start, end))

    def _said_of_all(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """The answer that speaks of the whole list: none, all, not known, or all but what it names."""
        if self._tools.choices.none(heard.text, carer=heard.carer) or self._closes.says(heard):
            return self._none(asked, heard)
        if _NEVER_TESTED.fullmatch(heard.text.norm):
            return Answer(tuple(Found(f, UNKNOWN, 0, len(heard.text.norm), "choice") for f in asked))
        kept = self._kept_back(asked, heard)
        if kept is not None and len(kept.found) < len(asked):
            return kept
        if (untold := self._untold(asked, heard)) is not None:
            return untold
        if self._tools.choices.all(heard.text, len(asked)):
            whole = len(heard.text.norm)
            return sum((self._boxes.read(Choice(f, True, 0, whole), heard) for f in asked), Answer())
        if kept is not None:
            return kept
        if (beside := self._beside_opening(asked, heard)) is not None:
            return beside
        if self._tools.choices.none_of_these(heard.text) and not self._names_anything(asked, heard):
            return self._none(asked, heard)
        return None

    def _none(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        return Answer(self._denied(asked, heard, (0, len(heard.text.norm))))

    def _denied(self, facts: Sequence[str], heard: Heard, place: tuple[int, int]) -> tuple[Found, ...]:
        """A no, said at a place, to each fact that has one."""
        values = ((f, self._boxes.no(f, heard, *place)) for f in facts)
        return tuple(Found(f, value, *place, "choice") for f, value in values if value is not None)

    def _untold(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """The answer in brief that nothing of the list is known, or told."""
        pole = heard.pole
        if pole is None or pole.value in ("yes", "no") or heard.conditions or len(heard.text.words) > _SHORT_ANSWER:
            return None
        if self._names_anything(asked, heard):
            return None
        return Answer(tuple(Found(f, pole.value, pole.start, pole.end, "choice") for f in asked))

    def _kept_back(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """What a clause declines, or does not know, by name: "I'd rather not go into X. No to the others"."""
        if (kept := kept_back(self._tools.choices, asked, heard)) is None:
            return None
        value, named, first, last = kept
        rest = tuple(f for f in asked if f not in named)
        found = Answer(tuple(Found(f, value, first, last, "choice") for f in named))
        text = heard.text.without([(first, last)])
        if not rest or not text.norm.strip(" .,;!?"):
            return found
        pole = self._tools.polarity.read(text, heard.question)
        conditions = [c for c in heard.conditions if not first <= c.start < last]
        others = self.read(rest, replace(heard, text=text, pole=pole, conditions=conditions))
        return found + (Answer(others.found) if others.unclear == rest else others)

    def _beside_opening(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """The answer that opens with "all well but for ..." or with "none", and goes on."""
        but = self._tools.choices.but_for(heard.text)
        return self._beside_none(asked, heard) if but is None else self._all_but(asked, but, heard)

    def _all_but(self, asked: tuple[str, ...], opening: tuple[int, int], heard: Heard) -> Answer:
        """The answer "none apart from X": what X says, and a no to everything else if X could be read."""
        text = heard.text.without([opening])
        conditions = [c for c in heard.conditions if c.start >= opening[1]]
        pole = self._tools.polarity.read(text, heard.question)
        answer = self.read(asked, replace(heard, text=text, pole=pole, conditions=conditions))
        return answer if answer.unclear == asked else self._closed(asked, answer, opening, heard)

    def _beside_none(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """The answer "none. ...": what the rest tells of the list, and a no to all that it does not name."""
        if (parted := self._none_opens.parted(heard)) is None:
            return None
        place, rest = parted
        kept = [c for c in heard.conditions if rest.norm[c.start : c.end].strip()]
        others = replace(heard, text=rest, conditions=kept, pole=self._tools.polarity.read(rest, heard.question))
        answer = self.read(asked, others) if rest.words else Answer()
        if answer.unclear == asked:
            named = _open(asked, self._tools.choices.shared(rest, asked), others)
            named |= set(self._tools.choices.named(rest, dict.fromkeys(asked)))
            answer = Answer(unclear=tuple(f for f in asked if f in named))
        denies = not answer.unclear and all(f.value == self._one.no(f.fact) for f in answer.found)
        if denies and self._none_opens.may_tell_more(rest, answer.found) and not self._names_another(asked, others):
            return answer if answer.found else Answer(unclear=asked)
        return self._closed(asked, answer, place, heard)

    def _names_another(self, asked: tuple[str, ...], heard: Heard) -> bool:
        """Does it tell of a thing that the list does not ask about, such as a medicine?"""
        if any(self._tools.mentions.find(kind, heard.text, guess=False) for kind in ("drug", "vaccine")):
            return True
        named = named_illnesses(heard)
        return bool(named) and named.isdisjoint(asked)

    def _names_anything(self, asked: tuple[str, ...], heard: Heard) -> bool:
        """Does a message that opens with "none of these" go on to name a thing all the same?"""
        find = self._tools.mentions.find
        about = {c.partition("=")[0].removeprefix("asked:") for m in heard.conditions for c in m.term.classes}
        return (
            not about.isdisjoint(asked)
            or any(find(kind, heard.text, guess=False) for kind in _THINGS)
            or bool(self._tools.choices.named(heard.text, dict.fromkeys(asked)))
        )

    def _with_rest(
        self, asked: tuple[str, ...], heard: Heard, answer: Answer, shared: Sequence[tuple[str, ...]]
    ) -> Answer:
        """With what a message says of all that it does not name: "diabetes, no idea about the rest"."""
        norm = heard.text.norm
        told = [(value, hit.span()) for value, p in _REST_IS.items() if (hit := p.search(norm)) is not None]
        if not told and answer.found and _NOT_KNOWN_AT_ALL.match(norm):
            told = [(UNKNOWN, (0, len(norm)))]
        if told and (answer.found or answer.unclear):
            value, place = told[0]
            done = {f.fact for f in answer.found} | set(answer.unclear)
            if _NO_OPERATION.search(norm) and any(f.fact in _OPERATIONS and f.value == [] for f in answer.found):
                done |= _OPERATIONS
            return answer + Answer(tuple(Found(f, value, *place, "choice") for f in asked if f not in done))
        rest = self._rest.find(heard, answer, _open(asked, shared, heard))
        return answer if rest is None else self._closed(asked, answer, rest, heard)

    def _closed(self, asked: tuple[str, ...], answer: Answer, rest: tuple[int, int], heard: Heard) -> Answer:
        """With a no to what is left, said at `rest`; an illness that is named stays open, whatever was said of it."""
        named = named_illnesses(heard)
        left = [f for f in asked if f not in answer.unclear and all(f != told.fact for told in answer.found)]
        denied = self._denied([f for f in left if f not in named], heard, rest)
        return answer + Answer(denied, tuple(f for f in left if f in named))

    def _beside(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """What a turn of phrase says of a fact that the answer to another asked one often settles."""
        if not answer.found:
            return Answer()
        done = {f.fact for f in answer.found} | set(answer.unclear)
        also = {*asked, *_ALSO_TOLD} & set(self._facts)
        often = dict.fromkeys(b for f in asked for b in BESIDE.get(f, ()) if b in also and b not in done)
        return sum((self._one.beside(f, heard) for f in often), Answer())


def _open(asked: tuple[str, ...], shared: Sequence[tuple[str, ...]], heard: Heard) -> set[str]:
    """Asked facts that a word may mean, or that an illness is named of."""
    return {f for meant in shared for f in meant} | (named_illnesses(heard) & set(asked))
