"""Reads the answer to a tick list: several enum, record or list facts in one question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.choices import Choice
from prescreen.reading.done_or_planned import nearer
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.lexicon.choices import (
    BARE_NO,
    ILL,
    KEPT,
    NOT_KNOWN,
    NOT_KNOWN_AT_ALL,
    REST_KEPT,
    REST_NOT_KNOWN,
    STILL_ILL,
    WELL,
)
from prescreen.reading.lexicon.items import IN_STUDY, MALIGNANT, ORGAN
from prescreen.reading.lexicon.scope import EXCEPT, RELATIVES
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, HEALING
from prescreen.reading.none_closes import NoneClosesReader
from prescreen.reading.none_opens import NoneOpensReader
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.rest_of_list import RestReader
from prescreen.reading.sayings import BESIDE
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader

_SHORT_ANSWER, _FEW = 8, 3
_NOT_KNOWN_AT_ALL = re.compile(NOT_KNOWN_AT_ALL)
_NEGATIVE, _CANCER = "negative", "cancer"
_MALIGNANT, _ORGAN = re.compile(MALIGNANT), re.compile(ORGAN)
_SAID_WHOLE = frozenset(
    {
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
_ALSO_TOLD = frozenset({"lupus_nephritis"})
"""What the answer to a list tells, though the list does not ask for it: "kidneys, but that is the lupus"."""
_THINGS = ("drug", "vaccine", "procedure", "tube", "cancer", "autoimmune")
_STILL_ILL = re.compile(STILL_ILL)
_PLAIN_NO = frozenset({"no", "none", "never"})
"""Values that say nothing but no."""


class TickReader:
    """Made once for all facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, topics: TopicReader
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._one = one
        self._topics = topics
        self._rest = RestReader(tools.choices, one.no)
        self._closes = NoneClosesReader(facts, tools.scope, one.no)
        self._none_opens = NoneOpensReader(tools.choices)
        self._ill = re.compile(rf"[a-z]+(?:{ILL})")
        self._positive = re.compile(
            r" (?:and |but )?(?:(?:it|that|the test|which) )?(?:was|is|came back|came out|fue|salio) positiv[eo]\b"
        )
        self._in_study, self._except = re.compile(IN_STUDY), re.compile(EXCEPT)
        self._bare_no, self._well = re.compile(BARE_NO), re.compile(rf"(?<![a-z])(?:{WELL})(?![a-z])")
        self._rest_is = {DECLINED: re.compile(REST_KEPT), UNKNOWN: re.compile(REST_NOT_KNOWN)}
        self._keeps = {DECLINED: re.compile(KEPT), UNKNOWN: re.compile(NOT_KNOWN)}
        self._relative = re.compile(rf"\b(?:{RELATIVES})\b")
        self._clause, self._tested = (
            re.compile(r"[.;,!?]|\b(?:and|but|y|pero)\b"),
            re.compile(r"\b(?:neg|negativ[eo]s?|negativas?)\b"),
        )

    def read(self, asked: tuple[str, ...], heard: Heard) -> Answer:
        """The ticked, denied and described facts; a tick without a value of its own is unclear."""
        whole = len(heard.text.norm)
        if self._tools.choices.none(heard.text, carer=heard.carer) or self._closes.says(heard):
            denied = ((f, self._no(f, heard, 0, whole)) for f in asked)
            return Answer(tuple(Found(f, value, 0, whole, "choice") for f, value in denied if value is not None))
        pole = heard.pole
        kept = self._kept_back(asked, heard)
        if kept is not None and len(kept.found) < len(asked):
            return kept
        if (
            pole is not None
            and pole.value not in ("yes", "no")
            and not heard.conditions
            and len(heard.text.words) <= _SHORT_ANSWER
            and not self._names_anything(asked, heard)
        ):
            return Answer(tuple(Found(f, pole.value, pole.start, pole.end, "choice") for f in asked))
        if self._tools.choices.all(heard.text):
            every = (self._ticked(Choice(f, True, 0, whole), heard) for f in asked)
            return sum(every, Answer())
        if kept is not None:
            return kept
        if (beside := self._beside_opening(asked, heard)) is not None:
            return beside
        if self._tools.choices.none_of_these(heard.text) and not self._names_anything(asked, heard):
            denied = ((f, self._no(f, heard, 0, whole)) for f in asked)
            return Answer(tuple(Found(f, value, 0, whole, "choice") for f, value in denied if value is not None))
        described = self._at_one_time(
            tuple(found for f in asked if (found := self._one.mentioned(f, heard)) is not None), heard
        )
        in_words = tuple(s for f in asked if f in _SAID_WHOLE for s in self._one.beside(f, heard).found)
        stands = {s.fact for s in in_words if s.value != self._one.no(s.fact)}
        described = tuple(d for d in described if d.fact not in stands or d.value != self._one.no(d.fact))
        described += tuple(g for f in asked if all(f != d.fact for d in described) and (g := self._one.gone(f, heard)))
        described += tuple(s for s in in_words if all(s.fact != d.fact for d in described))
        have = {f.fact for f in described}
        answer = Answer(described)
        for choice in self._tools.choices.read(heard.text, asked):
            told_of = any(f.start < choice.end and choice.start < f.end for f in described)
            if choice.fact not in have and not told_of:
                answer += self._ticked(choice, heard)
        if len(asked) <= _FEW:
            worded = self._by_their_words(asked, {f.fact for f in answer.found}, heard)
            known = {f.fact for f in worded.found}
            unclear = (u for u in (*answer.unclear, *worded.unclear) if u not in known)
            answer = Answer((*answer.found, *worded.found), tuple(dict.fromkeys(unclear)))
        answer += self._topics.among(tuple(f for f in asked if f not in answer.unclear), heard, list(answer.found))
        answer += self._asked_for(asked, heard, answer)
        answer = self._with_studies(asked, heard, answer)
        answer = self._without_mere_organs(heard, answer)
        answer += self._over(asked, heard, answer)
        shared = self._tools.choices.shared(heard.text, asked)
        answer = self._shared(shared, heard, answer)
        if (untold := self._rest_untold(asked, heard, answer)) is not None:
            answer += untold
        elif answer.found and _NOT_KNOWN_AT_ALL.match(heard.text.norm):
            done = {f.fact for f in answer.found} | set(answer.unclear)
            answer += Answer(tuple(Found(f, UNKNOWN, 0, whole, "choice") for f in asked if f not in done))
        elif (rest := self._rest.find(heard, answer, self._open(asked, shared, heard))) is not None:
            answer = self._closed(asked, answer, rest, heard)
        answer += self._beside(asked, heard, answer)
        answer = Answer(tuple(self._as_said(f, heard) for f in answer.found), answer.unclear)
        belied = tuple(f.fact for f in answer.found if self._is_belied(f, heard))
        if belied:
            kept_up = tuple(f for f in answer.found if f.fact not in belied)
            answer = Answer(kept_up, tuple(dict.fromkeys((*answer.unclear, *belied))))
        return answer if answer.found or answer.unclear else Answer(unclear=asked)

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
            named = self._open(asked, self._tools.choices.shared(rest, asked), others)
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
        named = self._named_illnesses(heard)
        return bool(named) and named.isdisjoint(asked)

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

    def _rest_untold(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer | None:
        """That what is not named is not known, or not told: "diabetes, no idea about the rest"."""
        told = [(value, hit) for value, p in self._rest_is.items() if (hit := p.search(heard.text.norm)) is not None]
        if not told or not (answer.found or answer.unclear):
            return None
        value, hit = told[0]
        done = {f.fact for f in answer.found} | set(answer.unclear)
        return Answer(tuple(Found(f, value, *hit.span(), "choice") for f in asked if f not in done))

    def _open(self, asked: tuple[str, ...], shared: Sequence[tuple[str, ...]], heard: Heard) -> set[str]:
        """Asked facts that a word may mean, or that an illness is named of."""
        return {f for meant in shared for f in meant} | (self._named_illnesses(heard) & set(asked))

    def _closed(self, asked: tuple[str, ...], answer: Answer, rest: tuple[int, int], heard: Heard) -> Answer:
        """With a no to what is left, said at `rest`; an illness that is named stays open, whatever was said of it."""
        done = {f.fact for f in answer.found} | set(answer.unclear)
        named = tuple(f for f in asked if f not in done and f in self._named_illnesses(heard))
        denied = ((f, self._no(f, heard, *rest)) for f in asked if f not in done and f not in named)
        others = tuple(Found(f, value, *rest, "choice") for f, value in denied if value is not None)
        return answer + Answer(others, named)

    def _names_anything(self, asked: tuple[str, ...], heard: Heard) -> bool:
        """Does a message that opens with "none of these" go on to name a thing all the same?"""
        find = self._tools.mentions.find
        about = {c.partition("=")[0].removeprefix("asked:") for m in heard.conditions for c in m.term.classes}
        return (
            not about.isdisjoint(asked)
            or any(find(kind, heard.text, guess=False) for kind in _THINGS)
            or bool(self._tools.choices.named(heard.text, dict.fromkeys(asked)))
        )

    def _without_mere_organs(self, heard: Heard, answer: Answer) -> Answer:
        """Without a cancer for which only an organ was named: "thyroid" answers the question which cancer, no list."""
        cancers = {f.fact for f in answer.found if f.value != [] and self._kind(f.fact) == _CANCER}
        if not cancers or _MALIGNANT.search(heard.text.norm):
            return answer
        mentions = self._tools.mentions.find(_CANCER, heard.text)
        if not all(_ORGAN.fullmatch(m.words) for m in mentions):
            return answer
        return Answer(tuple(f for f in answer.found if f.fact not in cancers), answer.unclear)

    def _kind(self, fact: str) -> str | None:
        return self._tools.items.kind_of(fact) if self._facts[fact].kind == "list" else None

    @staticmethod
    def _named_illnesses(heard: Heard) -> set[str]:
        """Facts that a message names an illness of, whatever it says of it."""
        return {
            c.partition("=")[0]
            for m in heard.conditions
            if "only_when_asked" not in m.term.classes
            for c in m.term.classes
            if not c.startswith("asked:")
        }

    def _as_said(self, found: Found, heard: Heard) -> Found:
        """What a turn of phrase says of a thing that is named: "a cold last week, gone now"."""
        if found.reader == "enum" and found.value == self._one.no(found.fact):
            return replace(found, value=self._no(found.fact, heard, found.start, found.end))
        if found.reader != "enum":
            return found
        told = self._one.beside(found.fact, heard).found
        if not told and found.value in DOUBTFUL_VALUES and set(self._facts[found.fact].values) >= HEALING:
            course = self._topics.answered(found.fact, heard, *self._named_at(heard.text, found.start))
            known = course is not None and course.value in HEALING and course.reader == "enum"
            still = _STILL_ILL.search(heard.text.norm, found.start, heard.text.sentence_at(found.start)[1])
            return course if course is not None and known and not still and self._is_of(course, found, heard) else found
        if not told and found.value == self._facts[found.fact].yes and found.value in CURRENT_VALUES:
            told = tuple(f for f in self._one.spoken(found.fact, heard, None).found if f.value in CURRENT_VALUES)
        return told[0] if told else found

    @staticmethod
    def _is_of(course: Found, named: Found, heard: Heard) -> bool:
        """Is what is said of the course said of this illness, with no other one named between?"""
        between = [c for c in heard.conditions if named.end <= c.start < course.start]
        return all(any(k.partition("=")[0].endswith(named.fact) for k in c.term.classes) for c in between)

    def _beside(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """What a turn of phrase says of a fact that the answer to another asked one often settles."""
        done = {f.fact for f in answer.found} | set(answer.unclear)
        also = {*asked, *_ALSO_TOLD} & set(self._facts)
        often = dict.fromkeys(b for f in asked for b in BESIDE.get(f, ()) if b in also and b not in done)
        return sum((self._one.beside(f, heard) for f in often), Answer()) if answer.found else Answer()

    def _no(self, fact: str, heard: Heard, start: int, end: int) -> Json:
        """What a no is worth: a negative test where the words around it tell of one."""
        value = self._one.no(fact)
        if _NEGATIVE not in self._facts[fact].values or not isinstance(value, str):
            return value
        last = self._clause.search(heard.text.norm, end)
        around = heard.text.norm[start : last.start() if last else len(heard.text.norm)]
        return _NEGATIVE if self._tested.search(around) else value

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

    def _kept_back(self, asked: tuple[str, ...], heard: Heard) -> Answer | None:
        """What a clause declines, or does not know, by name: "I'd rather not go into X. No to the others"."""
        for first, last in self._tools.choices.clauses(heard.text):
            clause = heard.text.part(first, last)
            value = next((v for v, pattern in self._keeps.items() if pattern.search(clause.norm)), None)
            named = self._tools.choices.named(clause, dict.fromkeys(asked)) if value is not None else []
            if value is None or len(named) != 1:
                continue
            rest = tuple(f for f in asked if f not in named)
            found = Answer(tuple(Found(f, value, first, last, "choice") for f in named))
            text = heard.text.without([(first, last)])
            if not rest or not text.norm.strip(" .,;!?"):
                return found
            pole = self._tools.polarity.read(text, heard.question)
            conditions = [c for c in heard.conditions if not first <= c.start < last]
            others = self.read(rest, replace(heard, text=text, pole=pole, conditions=conditions))
            return found + (Answer(others.found) if others.unclear == rest else others)
        return None

    def _with_studies(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """With the study that a sentence tells of, read from the whole sentence, where its last visit stands."""
        part = self._in_study.search(heard.text.norm)
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

    def _over(self, asked: tuple[str, ...], heard: Heard, answer: Answer) -> Answer:
        """What a message says of the only illness it names, when that is over: "a cold in January, all gone"."""
        named = self._topics.named(asked, heard)
        if len(named) != 1 or answer.found or self._relative.search(heard.text.norm):
            return Answer()
        told = self._topics.answered(next(iter(named)), heard, heard.text, 0)
        return Answer() if told is None else Answer((told,))

    def _shared(self, shared: Sequence[tuple[str, ...]], heard: Heard, answer: Answer) -> Answer:
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

    def _is_belied(self, found: Found, heard: Heard) -> bool:
        """Is a denial belied beside the name: taken out of it, or said to have been positive?"""
        if found.value not in (_NEGATIVE, self._one.no(found.fact)) or not isinstance(found.value, str):
            return False
        norm = heard.text.norm
        return any(
            self._except.search(norm[: m.start]) is not None
            or self._positive.match(norm, m.end, heard.text.sentence_at(m.start)[1]) is not None
            for m in heard.conditions
            if found.fact in m.term.classes
        )

    def _named_at(self, text: Text, place: int) -> tuple[Text, int]:
        """The statement that names something, without the no before it: "no, allergic to nuts" denies no allergy."""
        statement, start = self._topics.statement_at(text, place)
        if self._except.search(text.norm[:place]) or self._ill.match(text.norm, place):
            return text.part(place, start + len(statement.norm)), place
        opens = self._bare_no.match(statement.norm)
        if opens is None or start + opens.end() > place:
            return statement, start
        return statement.part(opens.end(), len(statement.norm)), start + opens.end()

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
        ]
        apart = {f.fact: all(o is f or o.end <= f.start or f.end <= o.start for o in spoken) for f in spoken}
        alone = tuple(f for f in spoken if apart[f.fact] and (len(asked) == 1 or not self._facts[f.fact].alarm))
        either = tuple(f.fact for f in spoken if not apart[f.fact] and f.value != self._one.no(f.fact))
        return Answer(alone, either if any(self._facts[f].alarm for f in either) else ())

    def _called_well(self, choice: Choice, heard: Heard) -> bool:
        """Is what is named said to be none of it, in the words of the fact: "good veins, they always say"?"""
        definition = self._facts[choice.fact]
        if definition.kind != "enum" or definition.tick is None or definition.no in (None, *_PLAIN_NO):
            return False
        part, _ = self._named_at(heard.text, choice.start)
        saying = self._tools.sayings.read(choice.fact, part, carer=heard.carer)
        if saying is not None or self._well.search(part.norm):
            return saying is None or saying.value == definition.no
        said = self._tools.enums.read(choice.fact, part, [], None, heard.context.today, carer=heard.carer)
        return said.value == definition.no

    def _denied_in_words(self, fact: str, heard: Heard) -> tuple[Found, ...]:
        """What a turn of phrase denies of a box that its name alone would tick: "they only mentioned Cytoxan"."""
        if self._facts[fact].tick is None:
            return ()
        return tuple(f for f in self._one.beside(fact, heard).found if f.value == self._one.no(fact))

    def _ticked(self, choice: Choice, heard: Heard) -> Answer:
        definition = self._facts[choice.fact]
        scope = self._tools.scope.at(heard.text, choice.start, choice.end)
        if choice.picked and not heard.carer and scope.other_person:
            return Answer()  # "nobody but my uncle, he had epilepsy"
        said = self._one.beside(choice.fact, heard).found if definition.kind == "enum" else ()
        if said and (not choice.picked or all(f.value == self._one.no(f.fact) for f in said)):
            return Answer(said)
        if choice.picked and self._called_well(choice, heard):
            no = self._one.no(choice.fact)
            return Answer((Found(choice.fact, no, choice.start, choice.end, "choice", confirm=True),))
        if choice.picked and (denied := self._denied_in_words(choice.fact, heard)):
            return Answer(denied)
        if not choice.picked:
            value = self._one.no(choice.fact)
        elif definition.tick is None and definition.kind == "enum":
            value = self._tools.enums.graded(choice.fact, heard.text, choice.start)
        else:
            value = definition.tick
        if value is None and choice.picked:
            told = self._topics.answered(choice.fact, heard, *self._named_at(heard.text, choice.start))
            guessed = told is not None and told.reader == "likeness" and told.value == self._one.no(choice.fact)
            if told is None or guessed:
                return Answer(unclear=(choice.fact,))
            return Answer((told,))
        if value is None:
            return Answer()
        return Answer((Found(choice.fact, value, choice.start, choice.end, "choice"),))
