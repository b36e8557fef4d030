"""Reads what the answer to a tick list tells, thing by thing: what is described, called by name, or meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.done_or_planned import nearer
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.choices import BARE
from prescreen.reading.lexicon.items import MALIGNANT, ORGAN
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.lexicon.studies import IN_STUDY
from prescreen.reading.none_closes import NoneClosesReader
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.tick_box import BoxReader
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_BARE = re.compile(BARE)
_FEW = 3
"""Facts of a list that is so short that words tell which of them is meant."""
_CANCER = "cancer"
_MALIGNANT, _ORGAN, _IN_STUDY = re.compile(MALIGNANT), re.compile(ORGAN), re.compile(IN_STUDY)
_RELATIVE = re.compile(rf"\b(?:{RELATIVES})\b")
_SAID_WHOLE = frozenset(
    {
        "peptic_ulcer",
        "severe_allergy",
        "kidney_disease",
        "lupus_nephritis",
        "heart_disease",
        "depression",
        "suicidal_thoughts",
        "pregnant",
    }
)
"""Facts told in a turn of phrase over several clauses, which one clause alone would belie."""


class ListToldReader:
    """Made once for all facts."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        tools: Toolbox,
        one: OneFactReader,
        topics: TopicReader,
        boxes: BoxReader,
        closes: NoneClosesReader,
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._topics = topics
        self._boxes = boxes
        self._closes = closes

    def read(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        """The asked facts that a message tells of; what is not named in it is not judged."""
        described = self._described(asked, heard)
        have = {f.fact for f in described}
        answer = Answer(described)
        for choice in self._tools.choices.read(heard.text, asked):
            told_of = any(f.start < choice.end and choice.start < f.end for f in described)
            if choice.fact not in have and not told_of:
                answer += self._boxes.read(choice, heard)
        if len(asked) <= _FEW:
            answer = self._with_their_words(asked, heard, answer)
        answer += self._topics.among(tuple(f for f in asked if f not in answer.unclear), heard, list(answer.found))
        answer += self._asked_for(asked, heard, answer)
        answer = self._with_studies(asked, heard, answer)
        answer = self._without_mere_organs(heard, answer)
        return answer + self._over(asked, heard, answer)

    def with_shared(self, shared: Sequence[tuple[str, ...]], heard: Heard, answer: Answer) -> Answer:
        """With facts of which one is named, but not which: what the words beside it tell, else each is asked about.

        A no by mere likeness does not stand where the thing is named.
        """
        named = {f for meant in shared for f in meant}
        found = [
            f for f in answer.found if f.fact not in named or f.reader != "likeness" or f.value != self._one.no(f.fact)
        ]
        unclear = list(answer.unclear)
        for meant in shared:
            if {f.fact for f in found}.isdisjoint(meant) and set(unclear).isdisjoint(meant):
                told = [t for f in meant for t in self._one.beside(f, heard).found]
                found += told
                unclear += () if told else meant
        return Answer(tuple(found), tuple(unclear))

    def _described(self, asked: tuple[str, ...], heard: Heard) -> tuple[Found, ...]:
        """What a message says of things by their own names, and in turns of phrase over several clauses."""
        mentioned = tuple(found for f in asked if (found := self._one.mentioned(f, heard)) is not None)
        described = self._at_one_time(mentioned, heard)
        in_words = tuple(s for f in asked if f in _SAID_WHOLE for s in self._one.beside(f, heard).found)
        stands = {s.fact for s in in_words if s.value != self._one.no(s.fact)}
        described = tuple(d for d in described if d.fact not in stands or d.value != self._one.no(d.fact))
        described += tuple(g for f in asked if all(f != d.fact for d in described) and (g := self._one.gone(f, heard)))
        return described + tuple(s for s in in_words if all(s.fact != d.fact for d in described))

    def _at_one_time(self, described: tuple[Found, ...], heard: Heard) -> tuple[Found, ...]:
        """Without the second reading of a thing that was read both as done and as planned: the nearer day counts."""
        kept = list(described)
        for done in described:
            for ahead in (f for f in described if self._kind(f.fact) == self._kind(done.fact)):
                both = self._facts[ahead.fact].future and not self._facts[done.fact].future
                if not both or not (isinstance(done.value, list) and isinstance(ahead.value, list)):
                    continue
                past, coming = nearer(done.value, ahead.value, heard.context.today)
                for found, values in ((done, past), (ahead, coming)):
                    place = next(i for i, f in enumerate(kept) if f.fact == found.fact)
                    kept[place] = replace(kept[place], value=values)
        return tuple(f for f in kept if f.value != [] or next(d for d in described if d.fact == f.fact).value == [])

    def _kind(self, fact: str) -> str | None:
        return self._tools.items.kind_of(fact) if self._facts[fact].kind == "list" else None

    def _with_their_words(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """With what is said in the words of one of a few facts; what they tell is unclear no more."""
        worded = self._by_their_words(asked, {f.fact for f in answer.found}, heard)
        known = {f.fact for f in worded.found}
        unclear = (u for u in (*answer.unclear, *worded.unclear) if u not in known)
        return Answer((*answer.found, *worded.found), tuple(dict.fromkeys(unclear)))

    def _by_their_words(self, asked: tuple[str, ...], have: set[str], heard: Heard) -> Answer:
        """Values said in words that only one of a few asked facts has: "yes since 2010, still active".

        A cry for help, now or before, is not read from a mere time beside other things, such as "some days I feel low",
        but such a time ("yes, years ago") is no answer to the other fact either.
        """
        spoken = [
            found
            for f in asked
            if f not in have and self._facts[f].kind == "enum"
            for found in self._one.spoken(f, heard, None).found
            if found.value not in (UNKNOWN, DECLINED) and found.reader == "enum"
            if len(asked) == 1 or not _BARE.fullmatch(heard.text.norm[found.start : found.end])
        ]
        apart = {f.fact: all(o is f or o.end <= f.start or f.end <= o.start for o in spoken) for f in spoken}
        alone = tuple(f for f in spoken if apart[f.fact] and (len(asked) == 1 or not self._facts[f.fact].alarm))
        either = tuple(f.fact for f in spoken if not apart[f.fact] and f.value != self._one.no(f.fact))
        return Answer(alone, either if any(self._facts[f].alarm for f in either) else ())

    def _asked_for(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """Illnesses that are named and count only where they are asked for, such as a mild asthma beside others."""
        done = {f.fact for f in answer.found} | set(answer.unclear)
        more: dict[str, Found] = {}
        for named in heard.conditions:
            values = dict(c.split("=", 1) for c in named.term.classes if "=" in c and ":" not in c)
            for fact in (f for f in values if f in asked and f not in done and values[f] != self._one.no(f)):
                if "only_when_asked" in named.term.classes and self._closes.applies(named, heard):
                    told = Found(fact, values[fact], named.start, named.end, "enum", confirm=True)
                    more.setdefault(fact, told)
        return Answer(tuple(more.values()))

    def _with_studies(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """With the study that a sentence tells of, read from the whole sentence, where its last visit stands."""
        part = _IN_STUDY.search(heard.text.norm)
        if part is None or self._tools.scope.at(heard.text, part.end() - 1, part.end()).stands is False:
            return answer
        first, last = heard.text.sentence_at(part.start())
        for fact in asked:
            item = self._facts[fact].item
            if self._facts[fact].kind != "record" or not isinstance(item, dict) or "last_date" not in item:
                continue
            before = next((f for f in answer.found if f.fact == fact), None)
            if before is not None and not (isinstance(before.value, dict) and "last_date" not in before.value):
                continue
            told = self._topics.answered(fact, heard, heard.text.part(first, last), first)
            if told is not None and isinstance(told.value, dict):
                rest = tuple(f for f in answer.found if f.fact != fact)
                answer = Answer((*rest, told), tuple(u for u in answer.unclear if u != fact))
        return answer

    def _without_mere_organs(self, heard: Heard, answer: Answer) -> Answer:
        """Without a cancer for which only an organ was named: "thyroid" answers the question which cancer, no list."""
        cancers = {f.fact for f in answer.found if f.value != [] and self._kind(f.fact) == _CANCER}
        if not cancers or _MALIGNANT.search(heard.text.norm):
            return answer
        mentions = self._tools.mentions.find(_CANCER, heard.text)
        if not all(_ORGAN.fullmatch(m.words) for m in mentions):
            return answer
        return Answer(tuple(f for f in answer.found if f.fact not in cancers), answer.unclear)

    def _over(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """What a message says of the only illness it names, when that is over: "a cold in January, all gone"."""
        named = self._topics.named(asked, heard)
        if len(named) != 1 or answer.found or _RELATIVE.search(heard.text.norm):
            return Answer()
        told = self._topics.answered(next(iter(named)), heard, heard.text, 0)
        return Answer() if told is None else Answer((told,))
