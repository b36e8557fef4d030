"""The words of a message that speak for or against values of one fact, and which of them counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from prescreen.facts import UNKNOWN, FactDefinition, Terms
from prescreen.reading.lexicon import manner as words
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, GRADES, HEALING, MannerReader
from prescreen.reading.mentions import Mention
from prescreen.reading.scope import Scope, ScopeReader
from prescreen.reading.text import Text, normalise

_ASKED, _CARRIER = "asked:", "carrier_or_unclear"
_SIGN = "suspected"
OVER_IS_MILD = "over_is_mild"
_LUPUS = frozenset({"sle_diagnosis", "refractory", "lupus_nephritis"})
_HARM = frozenset({"unspecified"})
ABOUT_OTHERS = frozenset({"basics", "willingness"})
"""Groups of questions in which other people belong to the answer."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A value with the words that speak for it. `weak`: only a sign, a clearer word wins.

    `harmless`: the name of what is none of what was asked, such as "brain fog".
    """

    value: str
    start: int
    end: int
    weak: bool = False
    guessed: bool = False
    harmless: bool = False


@dataclass(frozen=True, slots=True)
class Poll:
    """All votes of a message for one fact.

    `denied` are values or illnesses that it speaks of and denies, `others` those of somebody else, `unreal` what
    nearly happened.
    """

    votes: list[Vote]
    denied: list[Vote]
    others: list[Vote] = field(default_factory=list)
    unreal: list[Vote] = field(default_factory=list)


class VoteReader:
    """Compiles the cues of every enum fact once."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], terms: Terms, language: str, scope: ScopeReader, manner: MannerReader
    ) -> None:
        self._facts = facts
        self._scope = scope
        self._manner = manner
        self._cues = {name: _cues(f, language) for name, f in facts.items()}
        self._recent = {c for t in terms.all("condition") if "recent_is_current" in t.classes for c in t.classes}
        self._clause = re.compile(r"[,.;!?]+(?!\d)| - |\b(?:but|and|plus|pero|y)\b")
        self._uncontrolled = re.compile(words.UNCONTROLLED)
        self._now_and_then = re.compile(words.NOW_AND_THEN)
        self._well_after = re.compile(words.WELL_AFTER)
        self._measured, self._in_order = re.compile(words.MEASURED), re.compile(words.IN_ORDER)
        self._by_pills = re.compile(words.BY_PILLS)
        self._only, self._not = re.compile(r"(?:just|only|solo|solamente)\b"), re.compile(r"\b(?:not|no) $")
        self._while, self._precaution = re.compile(words.WHILE), re.compile(words.PRECAUTION)
        self._apart_from = re.compile(words.APART_FROM)
        self._contrast = re.compile(words.CONTRAST)
        self._carrier = re.compile(words.CARRIER)

    def is_recent_present(self, fact: str) -> bool:
        """True for a fact that counts as present for some months after it happened."""
        return fact in self._recent

    def poll(self, fact: str, text: Text, conditions: list[Mention], today: date, *, asked: bool, carer: bool) -> Poll:
        """What a message says about one fact; unasked facts are read from conditions only."""
        others = carer or self._facts[fact].group in ABOUT_OTHERS
        poll = Poll([], [])
        if asked:
            self._poll_cues(poll, fact, text, conditions, today, others=others)
        self._poll_conditions(poll, fact, text, conditions, today, asked=asked, others=others)
        return poll

    def _poll_cues(
        self, poll: Poll, fact: str, text: Text, conditions: list[Mention], today: date, *, others: bool
    ) -> None:
        pattern, values = self._cues[fact]
        definition = self._facts[fact]
        for match in pattern.finditer(text.norm):
            start, end = match.span(1)
            if any(m.start <= start and end <= m.end and (m.start, m.end) != (start, end) for m in conditions):
                continue
            value = values[match.group(1)]
            if self._of_another_illness(fact, text, conditions, start, end):
                continue
            if self._only.match(text.norm, start) and self._not.search(text.norm[:start]):
                continue  # "not just the skin" tells of more than the skin
            if value == definition.no and self._apart_from.match(text.norm, end):
                continue
            if definition.group == "pregnancy" and self._while.search(text.norm[:start]):
                continue
            scope = self._standing(poll, Vote(value, start, end), text, others=others)
            if scope is None:
                continue
            if value == definition.yes and set(definition.values) >= GRADES:
                first, last = text.sentence_at(start)
                value = self._manner.grade(text.norm[first:last]) or value
            if self._is_sign_of_then(fact, value, text, start, end, today):
                value = str(definition.no)
            if value == "mild_controlled" and definition.yes and self._uncontrolled.search(text.norm):
                value = definition.yes
            if value == "serious" and definition.yes and self._is_over(fact, text, start, conditions, scope):
                value = definition.yes
            elif value in CURRENT_VALUES:
                recent = self.is_recent_present(fact)
                value = self._manner.in_time(definition, text, start, today, recent=recent) or value
            lay = value == definition.no and any(
                m.start <= start and end <= m.end and _says(m, fact, asked=True) == value for m in conditions
            )
            poll.votes.append(Vote(_doubted(definition, value, scope), start, end, harmless=lay))

    def _poll_conditions(
        self, poll: Poll, fact: str, text: Text, conditions: list[Mention], today: date, *, asked: bool, others: bool
    ) -> None:
        definition = self._facts[fact]
        for mention in conditions:
            value = _says(mention, fact, asked=asked)
            if value is None or any(_lies_within(mention, v) for v in poll.votes if not v.weak):
                continue
            scope = self._standing(poll, Vote(value, mention.start, mention.end), text, others=others)
            if scope is None:
                continue
            if not asked and value == "suspected" and "past" not in definition.values:
                first, last = text.sentence_at(mention.start)
                if scope.historical or self._now_and_then.search(text.norm, first, last):
                    continue  # a fever long ago, or that comes and goes, says nothing about an infection now
            if definition.group == "pregnancy" and self._while.search(text.norm[: mention.start]):
                continue  # "diagnosed while pregnant" tells of that time
            recent = self.is_recent_present(fact)
            part, first = self._own_part(fact, mention, text, conditions)
            settled = value or self._manner.settle(
                definition, part, mention.start - first, mention.end - first, scope, today, recent=recent
            )
            if self._is_sign_of_then(fact, value, text, mention.start, mention.end, today):
                settled, value = str(definition.no), ""
            settled = self._regraded(fact, settled, mention, text, conditions, scope)
            if settled in CURRENT_VALUES and self._as_precaution(fact, mention, text):
                scope = replace(scope, uncertain=True)
            if settled is None or (not asked and not value and settled == definition.no):
                continue  # what is over, told in passing, is no answer to "do you have it now?"
            settled = _doubted(definition, settled, scope)
            poll.votes.append(
                Vote(
                    settled, mention.start, mention.end, weak=not value, guessed=mention.guessed,
                    harmless=value == definition.no,
                )
            )  # fmt: skip

    def _is_sign_of_then(self, fact: str, value: str, text: Text, start: int, end: int, today: date) -> bool:
        """Is a sign of an infection told of long ago, or as one that is over: "had a cold in August"?"""
        definition = self._facts[fact]
        if value != _SIGN or not (set(definition.values) >= HEALING and isinstance(definition.no, str)):
            return False
        return self._manner.is_sign_of_then(text, start, end, today)

    def _own_part(self, fact: str, mention: Mention, text: Text, conditions: list[Mention]) -> tuple[Text, int]:
        """What a message says of one infection, and where that begins.

        The day of another illness is not its own: "pneumonia right now, and an ulcer ten years ago".
        """
        others = [m for m in conditions if _is_of_another_fact(m, fact)]
        if not others or not set(self._facts[fact].values) >= HEALING:
            return text, 0
        breaks = [m.span() for m in self._clause.finditer(text.norm)]
        before = [b for _, b in breaks if b <= mention.start and any(o.start < b for o in others)]
        behind = [a for a, _ in breaks if a >= mention.end and any(o.start > a for o in others)]
        last = [o.end for o in others if o.end <= mention.start]
        first = min((b for b in before if b >= max(last, default=0)), default=0) if before else 0
        ahead = min((o.start for o in others if o.start >= mention.end), default=len(text.norm))
        end = max((a for a in behind if a <= ahead), default=len(text.norm))
        return text.part(first, end), first

    def _as_precaution(self, fact: str, mention: Mention, text: Text) -> bool:
        """Is a medicine named that speaks for the illness, but is taken to be safe: "keppra, as a precaution"?"""
        first, last = text.sentence_at(mention.start)
        is_medicine = f"{_ASKED}{fact}" in mention.term.classes
        return is_medicine and self._precaution.search(text.norm, first, last) is not None

    def _of_another_illness(self, fact: str, text: Text, conditions: list[Mention], start: int, end: int) -> bool:
        """True for words such as "years ago" in a clause that names another illness and not the one asked about."""
        if any(m.start < end and start < m.end for m in conditions):
            return False
        first, last = text.sentence_at(start)
        breaks = [m.span() for m in self._clause.finditer(text.norm, first, last)]
        opens = max((b for _, b in breaks if b <= start), default=first)
        closes = min((a for a, _ in breaks if a >= end), default=last)
        named = [c for m in conditions if opens <= m.start < closes for c in m.term.classes if _names_illness(m, c)]
        return bool(named) and all(c.partition("=")[0] != fact for c in named)

    def _standing(self, poll: Poll, vote: Vote, text: Text, *, others: bool) -> Scope | None:
        """The scope of what is said of the person; anything else is noted in the poll."""
        scope = self._scope.at(text, vote.start, vote.end, carer=others)
        if scope.stands and vote.value in _HARM and self._well_after.match(text.norm, vote.end):
            scope = replace(scope, negated=True)
        if scope.stands and self._measured.fullmatch(text.norm, vote.start, vote.end):
            if (well := self._in_order.match(text.norm, vote.end)) and not self._by_pills.search(text.norm, well.end()):
                scope = replace(scope, negated=True)
        if scope.stands:
            return scope
        if scope.unreal:
            poll.unreal.append(vote)
        elif scope.other_person:
            poll.others.append(vote)
        else:
            poll.denied.append(vote)
        return None

    def _is_over(self, fact: str, text: Text, place: int, conditions: list[Mention], scope: Scope) -> bool:
        """An illness that is the only one of its kind in a message may be said to be over in another sentence."""
        alone = len({m.term.name for m in conditions if _says(m, fact, asked=False) is not None}) <= 1
        return self._manner.is_over(text, place, scope, whole=alone)

    def _regraded(
        self, fact: str, settled: str | None, mention: Mention, text: Text, conditions: list[Mention], scope: Scope
    ) -> str | None:
        """The grade of an illness by what is said of it: over, or not under control."""
        definition = self._facts[fact]
        if _CARRIER in definition.values and settled == "active" and self._carrier.search(text.norm):
            return _CARRIER
        if not set(definition.values) >= GRADES or settled is None:
            return settled
        if settled == "mild_controlled":
            first, last = text.sentence_at(mention.start)
            said = text.norm[first:last]
            worse = self._manner.grade(said) == "serious" or self._uncontrolled.search(said) is not None
            return definition.yes if worse else settled
        if self._is_over(fact, text, mention.start, conditions, scope):
            if OVER_IS_MILD in mention.term.classes:
                return "mild_controlled"
            return definition.yes if settled == "serious" else settled
        return settled

    def names(self, fact: str, text: Text, conditions: list[Mention], *, carer: bool) -> bool:
        """Is the illness itself named as one's own, neither denied nor doubted?"""
        others = carer or self._facts[fact].group in ABOUT_OTHERS
        for mention in conditions:
            if _says(mention, fact, asked=True) == "":
                scope = self._scope.at(text, mention.start, mention.end, carer=others)
                if scope.stands and not scope.uncertain:
                    return True
        return False

    def elect(self, fact: str, text: Text, votes: list[Vote]) -> tuple[Vote, bool]:
        """The vote that counts, and whether the choice is clear."""
        definition = self._facts[fact]
        strong = [v for v in votes if not v.weak] or votes
        turns = [m.start() for m in self._contrast.finditer(text.norm)]
        named = [v for v in votes if v.weak and v.value != definition.no]
        if named and all(v.harmless and not any(t < v.start for t in turns) for v in strong):
            strong = named  # "encephalopathy in 2019, brain fog now": the one takes nothing away from the other
        values = {v.value for v in strong}
        if len(values) == 1:
            return max(strong, key=lambda v: v.end - v.start), True
        later = [v for v in strong if turns and v.start > turns[-1]]
        if later and len({v.value for v in later}) == 1:
            return later[-1], True
        for doubtful in DOUBTFUL_VALUES:
            if doubtful in values and not values >= HEALING:
                return next(v for v in strong if v.value == doubtful), True
        if {"past", "current"} <= values:
            return next(v for v in strong if v.value == "current"), False
        qualified = [v for v in strong if v.value == definition.no and _qualifies(text.norm[v.start : v.end])]
        if qualified:
            return qualified[0], False
        others = [v for v in strong if v.value not in (definition.no, "negative")] or strong
        exact = [v for v in others if v.value in CURRENT_VALUES and v.value != definition.yes]
        if len({v.value for v in exact}) == 1 and all(v.value == definition.yes for v in others if v not in exact):
            return exact[0], True  # "depression, I see a psychiatrist": the name alone says less
        if GRADES & values:
            return _by_grade(definition, others)
        return max(others, key=lambda v: (v.end - v.start, v.start)), len({v.value for v in others}) == 1


def _names_illness(mention: Mention, name: str) -> bool:
    """Is a class an illness of its own, not lupus, not a word that only answers its own question?"""
    return (
        not name.startswith(_ASKED)
        and name.partition("=")[0] not in _LUPUS
        and name not in (OVER_IS_MILD, "recent_is_current")
        and "only_when_asked" not in mention.term.classes
    )


def _is_of_another_fact(mention: Mention, fact: str) -> bool:
    """Is another illness named than the one that is asked about?"""
    named = [c for c in mention.term.classes if _names_illness(mention, c)]
    return bool(named) and all(c.partition("=")[0] != fact for c in named)


def _says(mention: Mention, fact: str, *, asked: bool) -> str | None:
    """The value a condition gives a fact, "" when the words around it decide, None when it says nothing about it."""
    for name in sorted(mention.term.classes):
        about, _, value = name.removeprefix(_ASKED).partition("=")
        only_asked = name.startswith(_ASKED) or "only_when_asked" in mention.term.classes
        if about == fact and (asked or not only_asked):
            return value
    return None


def _lies_within(mention: Mention, vote: Vote) -> bool:
    """Is a name only a part of the words that speak for a value: the "anemia" of "anemia falciforme"?"""
    inside = vote.start <= mention.start and mention.end <= vote.end
    return inside and (mention.start, mention.end) != (vote.start, vote.end)


def _doubted(definition: FactDefinition, value: str, scope: Scope) -> str:
    """The value of what may be so: a doubtful one, or not known where a fact has none."""
    if value == definition.no or not (scope.uncertain or scope.wondered):
        return value
    known = UNKNOWN if scope.wondered or definition.group == "pregnancy" else value
    return next((d for d in DOUBTFUL_VALUES if d in definition.values), known)


def _qualifies(cue: str) -> bool:
    """True for "for pain", "only", "just": they take back what a name beside them seems to say."""
    return re.match(r"(?:for|only|just) ", cue) is not None


def _by_grade(definition: FactDefinition, votes: list[Vote]) -> tuple[Vote, bool]:
    values = {v.value for v in votes}
    if values >= GRADES:
        return Vote(definition.yes or votes[0].value, votes[0].start, votes[-1].end), False
    wanted = next((v for v in ("serious", "mild_controlled") if v in values), votes[0].value)
    return next(v for v in votes if v.value == wanted), len(values) == 1


def _cues(definition: FactDefinition, language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    values: dict[str, str] = {}
    for value, meaning in definition.values.items():
        for cue in (*meaning.cues.get(language, ()), *meaning.cues.get("en", ())):
            values.setdefault(normalise(cue, language).norm.strip(), value)
    values.pop("", None)
    alternatives = "|".join(re.escape(c) for c in sorted(values, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<![a-z0-9])({alternatives})(?![a-z0-9])"), values
