"""Reads one value of a fact that has a fixed list of values, from words that any fact shares and from its own cues.

What counts, strongest first: the exact label of a value; a cue of a value or a condition of the vocabulary, unless
denied or said of another person; yes or no, read as the fact's author says. A new fact needs no code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Terms
from prescreen.reading.contrast import ContrastReader
from prescreen.reading.dates import DateReader
from prescreen.reading.lexicon import manner as words
from prescreen.reading.lexicon.contrast import SAYS
from prescreen.reading.lexicon.scope import DISMISSED_AS_HARMLESS, NOT_THOUGHT, RELATIVES
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, GRADES, HEALING, PAST_VALUES, MannerReader
from prescreen.reading.mentions import Mention
from prescreen.reading.polarity import Polarity
from prescreen.reading.scope import Scope, ScopeReader
from prescreen.reading.stray import stands_elsewhere
from prescreen.reading.text import Text, normalise
from prescreen.reading.votes import ABOUT_OTHERS, Poll, Vote, VoteReader

_NAMES, _BRIEFLY = 4, 30
_OF_NOW = frozenset({"pregnant", "breastfeeding"})
"""Facts of this moment, without a value for what was."""
_FROM_MEDICINES, _UNGRADED, _MILD = "from_medicines_or_unclear", "unspecified", "mild_controlled"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read for one fact: a value, or `addressed` without a readable one."""

    value: str | None
    start: int = 0
    end: int = 0
    confirm: bool = False
    addressed: bool = False


class EnumReader:
    """Made once for all enum facts."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], terms: Terms, language: str, scope: ScopeReader, dates: DateReader
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "enum"}
        self._manner = MannerReader(dates)
        self._votes = VoteReader(self._facts, terms, language, scope, self._manner)
        self._labels = {name: _labels(f, language) for name, f in self._facts.items()}
        self._conditional = re.compile(words.CONDITIONAL)
        self._unconfirmed = re.compile(rf"\b(?:{words.UNCONFIRMED})(?![a-z])")
        self._perhaps = re.compile(words.PERHAPS)
        self._hedge = re.compile(words.HEDGE)
        self._believes = re.compile(words.BELIEVES)
        self._no_more = re.compile(words.NO_MORE)
        self._from_medicines = re.compile(words.FROM_MEDICINES)
        self._never_again, self._since_only = re.compile(words.NEVER_AGAIN), re.compile(words.SINCE_ONLY)
        self._not_thought = re.compile(NOT_THOUGHT)
        self._because = re.compile(words.BECAUSE)
        self._negates = re.compile(words.NEGATES)
        self._therapist = re.compile(words.THERAPIST)
        self._split, self._agreed = re.compile(words.SPLIT), re.compile(words.SETTLED)
        self._grade_unknown = re.compile(words.GRADE_UNKNOWN)
        self._beside_grade = re.compile(words.BESIDE_GRADE)
        self._temperature = re.compile(words.TEMPERATURE)
        self._nobody_said = re.compile(words.NOBODY_SAID)
        self._says = re.compile(SAYS)
        self._relative = re.compile(rf"(?<![a-z])(?:{RELATIVES})(?![a-z])")
        self._contrast = ContrastReader()
        self._harmless = re.compile(DISMISSED_AS_HARMLESS)
        self._when_young = re.compile(words.WHEN_YOUNG)
        self._never_tested = re.compile(words.NEVER_TESTED)
        self._echoes_past, self._takes_nothing = re.compile(words.ECHOES_PAST), re.compile(words.TAKES_NOTHING)
        self._not_yet, self._expected = re.compile(words.NOT_YET), re.compile(words.EXPECTED)
        self._untested, self._no_knowledge = re.compile(words.UNTESTED), re.compile(words.NO_KNOWLEDGE)

    def read(
        self,
        fact: str,
        text: Text,
        conditions: list[Mention],
        polarity: Polarity | None,
        today: date,
        *,
        asked: bool = True,
        carer: bool = False,
    ) -> Outcome:
        """The value a message gives a fact. Unasked facts are read from conditions only."""
        if asked and (value := self.labelled(fact, text)) is not None:
            return Outcome(value, 0, len(text.norm))
        if asked and set(self._facts[fact].values) >= GRADES:
            rest, polarity = self._without_grade(text, polarity)
            if rest is not text:
                told = self._read(fact, rest, conditions, polarity, today, asked=asked, carer=carer)
                mild = (
                    told.value == _MILD
                    and self._manner.grade(rest.norm) is None
                    and _UNGRADED in self._facts[fact].values
                )
                return replace(told, value=_UNGRADED) if mild else told
        return self._read(fact, text, conditions, polarity, today, asked=asked, carer=carer)

    def _read(
        self,
        fact: str,
        text: Text,
        conditions: list[Mention],
        polarity: Polarity | None,
        today: date,
        *,
        asked: bool,
        carer: bool,
    ) -> Outcome:
        poll = self._votes.poll(fact, text, conditions, today, asked=asked, carer=carer)
        if polarity is not None:
            poll = replace(poll, votes=[v for v in poll.votes if not self._hedge.fullmatch(text.norm, v.start, v.end)])
        if not asked:
            return self._volunteered(fact, text, poll)
        poll = self._without_opinions(fact, text, poll)
        poll = self._without_stray(text, conditions, poll)
        if self._harmless.search(text.norm):
            poll = replace(poll, votes=[v for v in poll.votes if v.value not in DOUBTFUL_VALUES])
        if poll.votes:
            return self._elected(fact, text, poll, polarity)
        if (set_against := self._set_against(fact, text, poll, conditions, polarity)) is not None:
            return set_against
        if "suspected" in self._facts[fact].values and (
            hit := self._unconfirmed.search(text.norm) or self._split.search(text.norm)
        ):
            return Outcome("suspected", *hit.span())
        if (
            set(self._facts[fact].values) >= HEALING
            and polarity is None
            and (hit := self._temperature.search(text.norm))
        ):
            return Outcome("suspected", *hit.span(), confirm=True)
        if _FROM_MEDICINES in self._facts[fact].values and (hit := self._from_medicines.search(text.norm)):
            return Outcome(_FROM_MEDICINES, *hit.span(), confirm=True)
        if polarity is None or (polarity.stated and polarity.value == "yes"):
            return self._without_pole(fact, text, poll, today)
        return self._from_polarity(fact, text, polarity, poll, today)

    def ungraded(self, fact: str, text: Text) -> Outcome | None:
        """An illness of which nothing is told but that its grade is not known: "I don't know how serious"."""
        hit = self._grade_unknown.search(text.norm)
        if hit is None or _UNGRADED not in self._facts[fact].values:
            return None
        rest = f"{text.norm[: hit.start()]} ; {text.norm[hit.end() :]}"
        if self._beside_grade.fullmatch(rest) is None:
            return None
        return Outcome(_UNGRADED, *hit.span(), confirm=True)

    def _without_grade(self, text: Text, polarity: Polarity | None) -> tuple[Text, Polarity | None]:
        """The message without "not sure how bad it is", which tells of the grade and not of the illness."""
        hit = self._grade_unknown.search(text.norm)
        if hit is None or not text.norm[: hit.start()].strip(" .,!?"):
            return text, polarity
        inside = polarity is not None and hit.start() <= polarity.start < hit.end()
        return text.without([hit.span()]), None if inside else polarity

    def _doubtful(self, fact: str, text: Text, chosen: Vote) -> bool:
        """Do those who should know disagree about what was chosen?"""
        definition = self._facts[fact]
        if "suspected" not in definition.values or chosen.value not in {definition.yes, *CURRENT_VALUES, *PAST_VALUES}:
            return False
        return self._split.search(text.norm) is not None and self._agreed.search(text.norm) is None

    def _only_a_sign(self, fact: str, text: Text, chosen: Vote, poll: Poll) -> bool:
        """Is the illness denied by its own name where only a sign of it stands: "two seizures, but not epilepsy"?"""
        if "suspected" not in self._facts[fact].values or chosen.value not in CURRENT_VALUES:
            return False
        name = fact.replace("_", " ")
        denied = any(text.norm[v.start : v.end] == name for v in poll.denied)
        return denied and name not in text.norm[chosen.start : chosen.end]

    def _without_opinions(self, fact: str, text: Text, poll: Poll) -> Poll:
        """Where the illness itself is denied, the one who says so is no treatment: "my therapist says burnout"."""
        if not any(not v.value for v in poll.denied):
            return poll
        treated = [
            v
            for v in poll.votes
            if v.value in CURRENT_VALUES
            and (self._says.match(text.norm, v.end) or self._therapist.fullmatch(text.norm, v.start, v.end))
        ]
        return replace(poll, votes=[v for v in poll.votes if v not in treated])

    @staticmethod
    def _without_stray(text: Text, conditions: list[Mention], poll: Poll) -> Poll:
        """Without mere words of time in a sentence about another thing, where the illness is denied by its name."""
        denied = [v for v in poll.denied if not v.value]
        if not denied:
            return poll
        kept = [
            v
            for v in poll.votes
            if v.value not in PAST_VALUES
            or any(m.start < v.end and v.start < m.end for m in conditions)
            or not stands_elsewhere(text, denied[0].start, v.start)
        ]
        return replace(poll, votes=kept)

    def _set_against(
        self, fact: str, text: Text, poll: Poll, conditions: list[Mention], polarity: Polarity | None
    ) -> Outcome | None:
        """What a message says by contrast: of oneself beside another, or of another illness and not this one."""
        definition = self._facts[fact]
        if poll.unreal and polarity is None:
            return Outcome(None, addressed=True)
        if (then := self._contrast.not_now(definition, text)) is not None:
            return Outcome(*then, confirm=True)
        said = None
        if polarity is None or polarity.value == "no" or polarity.soft:
            if definition.group not in ABOUT_OTHERS and (poll.others or self._relative.search(text.norm)):
                said = self._contrast.own_part(definition, text)
            if said is None and conditions:
                said = self._contrast.another_thing(definition, text)
        if said is not None and definition.known_by != "patient" and self._never_tested.search(text.norm):
            return Outcome(UNKNOWN, *said[1:])
        if said is None and polarity is None and not poll.denied:
            said = self._contrast.fine(definition, text)
        return None if said is None else Outcome(*said, confirm=True)

    def labelled(self, fact: str, text: Text) -> str | None:
        """The value whose label, as on a button, is the whole message."""
        return self._labels[fact].get(text.norm.strip(" .!"))

    def names(self, fact: str, text: Text, conditions: list[Mention], *, carer: bool) -> bool:
        """Is what the fact asks about named as the person's own, and nothing denied beside it?"""
        if self._negates.search(text.norm):
            return False
        return self._votes.names(fact, text, conditions, carer=carer)

    def graded(self, fact: str, text: Text, place: int) -> str | None:
        """How serious the fact is said to be around a place, for facts with such values."""
        first, last = text.sentence_at(place)
        return self._manner.grade(text.norm[first:last]) if set(self._facts[fact].values) >= GRADES else None

    def _no(self, fact: str) -> str | None:
        no = self._facts[fact].no
        return no if isinstance(no, str) else None

    def _volunteered(self, fact: str, text: Text, poll: Poll) -> Outcome:
        if len({v.value for v in poll.votes}) == 1:
            first = poll.votes[0]
            if self._only_a_sign(fact, text, first, poll):
                return Outcome("suspected", first.start, first.end, confirm=True)
            return Outcome(first.value, first.start, first.end, confirm=any(v.guessed for v in poll.votes))
        near = [v for v in poll.denied if self._denied_near(text, v)]
        if not poll.votes and near and (no := self._no(fact)) is not None:
            return Outcome(no, near[0].start, near[0].end, confirm=self._only_thought(text, near[0].start))
        return Outcome(None)

    def _only_thought(self, text: Text, place: int) -> bool:
        """Is what is named no more than thought not to be so: "I don't think I'm pregnant"?"""
        return self._not_thought.search(text.norm, text.sentence_at(place)[0], place) is not None

    def _denied_near(self, text: Text, vote: Vote) -> bool:
        """Is a denial of what nobody asked about said in the same clause, or in a list of names?"""
        first, last = text.sentence_at(vote.start)
        clause = re.split(r"[,;:]", text.norm[first : vote.start])[-1]
        if self._because.search(clause):
            return False
        after = text.norm[vote.end : min(last, vote.end + _BRIEFLY)]
        return len(clause.split()) <= _NAMES or self._negates.search(f"{clause} {after}") is not None

    def _elected(self, fact: str, text: Text, poll: Poll, polarity: Polarity | None) -> Outcome:
        chosen, clear = self._votes.elect(fact, text, poll.votes)
        if self._doubtful(fact, text, chosen) or self._only_a_sign(fact, text, chosen, poll):
            return Outcome("suspected", chosen.start, chosen.end, confirm=True)
        against = (
            polarity is not None
            and polarity.value == "no"
            and not polarity.soft
            and polarity.end <= chosen.start
            and chosen.value != self._no(fact)
        )
        confirm = not clear or against or chosen.guessed or chosen.value == UNKNOWN
        return Outcome(chosen.value, chosen.start, chosen.end, confirm=confirm)

    def _without_pole(self, fact: str, text: Text, poll: Poll, today: date) -> Outcome:
        definition = self._facts[fact]
        recent = self._votes.is_recent_present(fact)
        if (dated := self._manner.only_a_time(definition, text, today, recent=recent)) is not None:
            return Outcome(*dated, confirm=True)
        if "past" in definition.values and (young := self._when_young.match(text.norm)):
            return Outcome("past", *young.span(), confirm=True)
        if poll.denied and (no := self._no(fact)) is not None:
            return Outcome(no, poll.denied[0].start, poll.denied[0].end, confirm=len(poll.denied) == 1)
        if definition.yes and not set(definition.values) >= GRADES and self._since_only.fullmatch(text.norm):
            return Outcome(definition.yes, 0, len(text.norm), confirm=True)
        if "unsure" in definition.values and (hit := self._conditional.search(text.norm)):
            return Outcome("unsure", *hit.span())
        return Outcome(None, addressed=bool(poll.denied))

    def _from_polarity(self, fact: str, text: Text, polarity: Polarity, poll: Poll, today: date) -> Outcome:
        if polarity.value == "declined":
            return Outcome(DECLINED, polarity.start, polarity.end)
        if polarity.value == "unknown":
            if (no := self._no(fact)) is not None and any(not v.value for v in poll.denied):
                if hit := self._nobody_said.search(text.norm):
                    return Outcome(no, *hit.span(), confirm=True)
            return self._not_known(fact, text, polarity)
        definition = self._facts[fact]
        if polarity.value == "no" and self._takes_nothing.fullmatch(text.norm, polarity.start, polarity.end):
            return Outcome(None, addressed=True)
        if polarity.value == "no" and self._only_untested(text, polarity):
            return self._not_known(fact, text, polarity)
        if "suspected" in definition.values and (thought := self._thought_so(text, polarity)) is not None:
            return Outcome("suspected", *thought.span(), confirm=True)
        if polarity.value == "no" and "past" in definition.values and (again := self._never_again.search(text.norm)):
            return Outcome("past", *again.span(), confirm=True)
        hit = self._conditional.search(text.norm) if "unsure" in definition.values else None
        if hit is not None and (polarity.value == "yes" or polarity.soft):
            return Outcome("unsure", *hit.span(), confirm=polarity.value == "yes" and not polarity.soft)
        return (
            self._denied(fact, text, polarity)
            if polarity.value == "no"
            else self._affirmed(fact, text, polarity, today)
        )

    def _only_untested(self, text: Text, polarity: Polarity) -> bool:
        """Does the no only say that nobody looked, beside words of not knowing: "no idea, never had a scan"?"""
        looked = [m for m in self._untested.finditer(text.norm) if m.start() <= polarity.start < m.end()]
        return bool(looked) and self._no_knowledge.search(text.norm) is not None

    def _thought_so(self, text: Text, polarity: Polarity) -> re.Match[str] | None:
        """The words after a "not yet" that say it is expected: "not yet, but everything points to it"."""
        if polarity.value != "no" or (not_yet := self._not_yet.match(text.norm, polarity.start)) is None:
            return None
        return self._expected.search(text.norm, not_yet.end())

    def _not_known(self, fact: str, text: Text, polarity: Polarity) -> Outcome:
        values = self._facts[fact].values
        if "unsure" in values:
            return Outcome("unsure", polarity.start, polarity.end)
        if "suspected" in values and self._perhaps.match(text.norm.strip()):
            return Outcome("suspected", polarity.start, polarity.end, confirm=True)
        return Outcome(UNKNOWN, polarity.start, polarity.end)

    def _denied(self, fact: str, text: Text, polarity: Polarity) -> Outcome:
        definition, no = self._facts[fact], self._no(fact)
        tested = definition.known_by != "patient"
        if tested and (no is None or self._never_tested.search(text.norm)):
            return Outcome(UNKNOWN, polarity.start, polarity.end)
        if no is None:
            return Outcome(None, addressed=True)
        if "past" in definition.values and (hit := self._no_more.search(text.norm)):
            return Outcome("past", *hit.span())
        return Outcome(no, polarity.start, polarity.end, confirm=polarity.stated)

    def _affirmed(self, fact: str, text: Text, polarity: Polarity, today: date) -> Outcome:
        definition = self._facts[fact]
        said = text.norm[polarity.start : polarity.end]
        if polarity.soft and "suspected" in definition.values and self._believes.search(said):
            return Outcome("suspected", polarity.start, polarity.end, confirm=True)
        settled = self._manner.settle(
            definition, text, 0, 0, Scope(), today, recent=self._votes.is_recent_present(fact)
        )
        if settled is None or (fact in _OF_NOW and self._echoes_past.fullmatch(said)):
            return Outcome(None, addressed=True)
        return Outcome(settled, polarity.start, polarity.end)


def _labels(definition: FactDefinition, language: str) -> dict[str, str]:
    """Values by their labels: what a button says is what it means."""
    labels: dict[str, str] = {}
    for value, meaning in definition.values.items():
        for text in (meaning.label.get(language), meaning.label.get("en")):
            if text:
                labels.setdefault(normalise(text, language).norm.strip(" .!"), value)
    return labels
