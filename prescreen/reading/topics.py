"""Reads what a message says about a fact that was not asked, when it plainly speaks of it: "no kids planned".

What a clause is about is told by its likeness to examples; what it says is read as an answer to that fact's own
question, and is always read back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.cell_counts import CELLS, names_cells
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.learned import MODELS, Models, prepare
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.manner import HEALING
from prescreen.reading.measured import MEASURED
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.shot_told import is_told_as_shot
from prescreen.reading.text import Text, normalise
from prescreen.reading.toolbox import Toolbox

_BREAK = re.compile(r"[.!;\n]+(?!\d)|,? *\b(?:and|but|also|plus)\b|,(?!\d)")
_BAD = re.compile(r"\b(?:bad|poor\w*|rubbish|terrible|awful|failing|weak|trouble|worse|mal[oa]?s?|fatal)\b")
_OPENING_NO = re.compile(r"\W*(?:no|nope|nah)\b[.,;:!]+ *(?!(?:no|not|never|none|nope)\b)[a-z]")
_TURN = re.compile(r"[.!;\n]+(?!\d)|,? *\bbut\b")
_REASON = re.compile(r"\W*(?:no|not|none|nothing) (?:since|because|after|due to|from|with)\b")
"""A "no" to what was named before, with its reason."""
_IDLE = re.compile(
    r"\W*(?:(?:or|and|nor) )?(?:nothing|none|anything|no) (?:else|more|similar|(?:like|of) (?:that|those|the sort))\W*"
)
"""A denial that names nothing."""
_ONLY_WHEN = re.compile(
    r"\W*(?:(?:since|for|in|from|about|around|until|till|ago|back|the|an?|last|next|early|late|mid|of|years?|months?|"
    r"weeks?|days?|now|then|on|at|to|i|it|is|was|have|has|had|been|do|did|not|see|know|think|so|that|this|yes|no|ok|"
    r"\d+|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|"
    r"fall|winter|desde|hace|en|el|la|los|las|anos?|mes(?:es)?|semanas?|dias?)\b[ ,/-]*)+\W*"
)
"""A clause of nothing but a time is about nothing that nobody asked: "since 2020"."""
_SHORTEST = 2
_ONE_OF_THE_ASKED = 0.6
_MOST = 6
_NEVER_VOLUNTEERED = frozenset({"mood", "basics", "start"})
_ONLY_NAMED = {
    "pregnant": re.compile(r"^(?!\W*(?:about |nearly |almost |just |only )*(?:\w+|\d+) (?:weeks|wks|months)\W*$)"),
    "peptic_ulcer": re.compile(
        r"[uú]lcer|stomach|est[oó]mago|peptic|duoden|\bgut\b|belly|gastr|pylori|bleed|bled|sangr"
    ),
    "dialysis": re.compile(r"di[aá]l[iy]s|\bh(?:a?e)mo\b|\bfistula|\bpd\b|\bcycler\b|kidney|ri[nñ]on|bags?\b"),
    "ana_history": re.compile(
        r"\banas?\b|antinuclear|nuclear|1 ?[:/] ?\d{2,4}|lupus (?:blood )?test|titre|titer|titulo|antibod|anticuerpo"
    ),
    "severe_allergy": re.compile(
        r"allerg|alerg|anaph|anafil|reac[ct]|epi ?pen|throat|gargant|breath|respir|swell|swole|hinch|"
        r"pollen|polen|hay ?fever|dust|"
        r"\bnuts?\b|peanut|penicil|antibiotic|sulfa|latex|\bbees?\b|wasp|shellfish|marisco|contrast|sensitiv"
    ),
    "pregnancy_test": re.compile(r"preg|embaraz|\btests?\b|\bprueba|stick|\bhcg\b|beta|lines?\b|clearblue"),
}
"""Facts whose clause, when they were not asked, has a word of their own: "that machine" may be another one."""
_MILD_ALLERGY, _SEVERE = ("severe_allergy", "mild_only"), "severe"
_VACCINES, _MAY_BE = "recent_vaccines", "suspected"
_ONLY_ASKED = frozenset({"wants_to_take_part", "can_sign_consent", "contraception_agrees"})
"""A passing remark decides none of them."""


class TopicReader:
    """Made once for all facts of one language."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, one: OneFactReader, language: str) -> None:
        spoken = {name: f for name, f in facts.items() if f.kind not in MEASURED}
        self._facts = {
            name: f
            for name, f in spoken.items()
            if name not in _ONLY_ASKED and f.group not in _NEVER_VOLUNTEERED and f.sensitivity != "very_private"
        }
        self._questions = {
            name: (text := f.question.get(language) or f.question.get("en", ""), normalise(text, language))
            for name, f in spoken.items()
        }
        self._tools = tools
        self._one = one
        self._models = Models(MODELS / "topics.npz")
        self._relative = re.compile(rf"\b(?:{RELATIVES})\b")

    def elsewhere(self, text: Text, asked: tuple[str, ...]) -> str | None:
        """The fact that a message plainly speaks of, when it is none of those asked."""
        model = self._models.get("topic")
        if model is None or len(text.words) < _SHORTEST:
            return None
        guess = model.guess(text.written)
        return guess.name if guess.sure and guess.name in self._facts and guess.name not in asked else None

    def read(self, heard: Heard, found: list[Found]) -> Answer:
        """Facts that clauses speak of; clauses in which something was read already are left alone."""
        model = self._models.get("topic")
        if model is None or not heard.context.asked or heard.context.language == "zh":
            return Answer()  # no example the model has learned from is in Chinese
        have = {f.fact for f in found} | set(heard.context.asked)
        more: list[Found] = []
        clauses = [c for c in self._clauses(heard.text, found) if self._may_tell(heard, c[0])]
        if clauses:
            prepare([clause.written for clause, _ in clauses])
        for clause, start in self._lists_first(clauses, len(heard.text.norm)):
            if any(f.start < start + len(clause.norm) and start < f.end for f in more):
                continue
            guess = model.guess(clause.written)
            if (
                guess.sure
                and guess.name in self._facts
                and guess.name not in have
                and self._is_named(guess.name, clause)
            ):
                reading = self._graver(self.answered(guess.name, heard, clause, start), heard, start)
                before = heard.context.prior.get(guess.name)
                if reading is not None and (self._only_alike(reading) or self._undated(reading)):
                    continue
                if reading is not None and (before is None or isinstance(before, list) or before == reading.value):
                    more.append(reading)
                    have.add(guess.name)
        return Answer(tuple(more))

    def _may_tell(self, heard: Heard, clause: Text) -> bool:
        """Not a mere denial with its reason, nor what is told of somebody else."""
        if _REASON.match(clause.norm) or _IDLE.fullmatch(clause.norm) or _ONLY_WHEN.fullmatch(clause.norm):
            return False
        return not self._of_another(heard, clause)

    def among(self, asked: tuple[str, ...], heard: Heard, found: list[Found]) -> Answer:
        """What clauses say of one of several asked facts: "they find one at once" in a list that asks of veins."""
        model = self._models.get("topic")
        if model is None:
            return Answer()
        have: set[str] = {f.fact for f in found}
        more: list[Found] = []
        after_no = _OPENING_NO.match(heard.text.norm) is not None
        for clause, start in self._clauses(heard.text, found):
            if after_no and len(clause.norm) == len(heard.text.norm):
                continue  # the no at the start is for the list, not for what is named after it
            guess = model.among(clause.written, asked, _ONE_OF_THE_ASKED)
            if not guess.sure or guess.name in have or self._of_another(heard, clause):
                continue
            named = self.named(asked, heard)
            if named and guess.name not in named and not self._tools.choices.named(clause, {guess.name: None}):
                continue
            if (reading := self._with_its_end(guess.name, heard, clause, start)) is not None:
                scope = self._tools.scope.at(heard.text, reading.start, reading.end)
                foreign = not heard.carer and scope.other_person
                if foreign and reading.value not in (UNKNOWN, self._one.no(reading.fact)):
                    continue
                if not self._only_looks_denied(reading, clause):
                    more.append(reading)
                    have.add(guess.name)
        return Answer(tuple(more))

    @staticmethod
    def named(asked: tuple[str, ...], heard: Heard) -> set[str]:
        """The asked facts whose illnesses a message names: a clause without a name of its own belongs to them."""
        about = {c.partition("=")[0] for m in heard.conditions for c in m.term.classes if not c.startswith("asked:")}
        return about & set(asked)

    def _only_looks_denied(self, reading: Found, clause: Text) -> bool:
        """A no by likeness alone, where the clause speaks of something bad."""
        by_likeness = reading.reader == "likeness" and reading.value == self._one.no(reading.fact)
        return by_likeness and _BAD.search(clause.norm) is not None

    @staticmethod
    def _undated(reading: Found) -> bool:
        """A vaccine told in passing without its day may have been given long ago: "hep B vaccinated"."""
        rows = reading.value if reading.fact == _VACCINES and isinstance(reading.value, list) else []
        return bool(rows) and not any(isinstance(row, dict) and "date" in row for row in rows)

    @staticmethod
    def _is_named(fact: str, clause: Text) -> bool:
        word = _ONLY_NAMED.get(fact)
        return word is None or word.search(clause.written.casefold()) is not None

    @staticmethod
    def _only_alike(reading: Found) -> bool:
        """Nobody asked, and a likeness alone says what the clause means: that is a guess."""
        return reading.reader == "likeness"

    def _of_another(self, heard: Heard, clause: Text) -> bool:
        return not heard.carer and self._relative.search(clause.norm) is not None

    def _lists_first(self, clauses: list[tuple[Text, int]], whole: int) -> list[tuple[Text, int]]:
        """A message that is a list ("prednisone, plaquenil and cellcept") is one thing; others are read by clauses."""
        model = self._models.get("topic")
        for clause, start in clauses:
            if len(clause.norm) == whole and model is not None:
                guess = model.guess(clause.written)
                if guess.sure and guess.name in self._facts and self._facts[guess.name].kind == "list":
                    return [(clause, start), *(c for c in clauses if c[0] is not clause)]
        return clauses

    def answered(self, fact: str, heard: Heard, clause: Text, start: int) -> Found | None:
        """What a clause says when it is read as the answer to the fact's own question."""
        if fact == CELLS and not names_cells(clause):
            return None
        raw, question = self._questions[fact]
        pole = self._tools.polarity.read(clause, question)
        context = replace(heard.context, asked=(fact,), question_text=raw)
        conditions = [
            replace(c, start=c.start - start, end=c.end - start)
            for c in heard.conditions
            if start <= c.start and c.end <= start + len(clause.norm)
        ]
        spoken = self._one.spoken(fact, replace(
            heard, text=clause, question=question, context=context, conditions=conditions, pole=pole
        ), pole)  # fmt: skip
        for reading in spoken.found:
            if reading.fact == fact and reading.value not in (UNKNOWN, DECLINED):
                return replace(reading, start=reading.start + start, end=reading.end + start, confirm=True)
        return None

    def _with_its_end(self, fact: str, heard: Heard, clause: Text, start: int) -> Found | None:
        """What a clause says; of an infection also that it is over, in the rest of its sentence."""
        told = self.answered(fact, heard, clause, start)
        if told is not None and told.reader == "likeness" and fact in self._facts:
            first, last = heard.text.sentence_at(start)
            said = self._tools.sayings.read(fact, heard.text.part(first, last), carer=heard.carer, beside=True)
            if said is not None and said.value is not None:
                return replace(told, value=said.value, reader="saying")
        if told is None or fact not in self._facts or not set(self._facts[fact].values) >= HEALING:
            return told
        if self._is_only_a_shot(fact, heard, start, start + len(clause.norm)):
            return None
        if told.value != _MAY_BE:
            return told
        last = heard.text.sentence_at(start)[1]
        whole = self.answered(fact, heard, heard.text.part(start, last), start)
        return whole if whole is not None and whole.value == self._one.no(fact) else told

    def _graver(self, told: Found | None, heard: Heard, start: int) -> Found | None:
        """A mild allergy, by what the rest of its sentence tells: "a bad rash and my face swelled, had to go to ER"."""
        if told is None or (told.fact, told.value) != _MILD_ALLERGY:
            return told
        whole = self.answered(told.fact, heard, heard.text.part(start, heard.text.sentence_at(start)[1]), start)
        return whole if whole is not None and whole.value == _SEVERE else told

    def _is_only_a_shot(self, fact: str, heard: Heard, first: int, last: int) -> bool:
        """Is the illness that a clause names only the vaccine against it: "gripe el 15 de octubre, inyectada"?"""
        if any(
            c.partition("=")[0] == fact for m in heard.conditions if first <= m.start < last for c in m.term.classes
        ):
            return False
        shots = self._tools.mentions.find("vaccine", heard.text, guess=False)
        return any(first <= m.start < last and is_told_as_shot(heard.text, m) for m in shots)

    @staticmethod
    def statement_at(text: Text, place: int) -> tuple[Text, int]:
        """The statement that holds a place, and where it begins; "but" begins another."""
        start = 0
        for mark in _TURN.finditer(text.norm):
            if mark.start() > place:
                return text.part(start, mark.start()), start
            start = mark.end()
        return text.part(start, len(text.norm)), start

    @staticmethod
    def _clauses(text: Text, found: list[Found]) -> Iterator[tuple[Text, int]]:
        """The clauses without a reading, and the whole message when nothing was read from it."""
        start = 0
        places = []
        for mark in _BREAK.finditer(text.norm):
            places.append((start, mark.start()))
            start = mark.end()
        places.append((start, len(text.norm)))
        if not found and len(places) > 1:
            places.append((0, len(text.norm)))
        for first, last in places[:_MOST]:
            if any(f.start < last and first < f.end for f in found):
                continue
            part = text.part(first, last)
            if len(part.words) >= _SHORTEST:
                yield part, first
