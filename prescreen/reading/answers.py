"""Reads the facts of one message: those that were asked, those corrected, those volunteered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.amended import AmendedReader
from prescreen.reading.apart import ApartReader
from prescreen.reading.asked import AGREEMENT, CARED_FOR, AskedReader
from prescreen.reading.closed_throat import closed_throat
from prescreen.reading.corrections import Correction, led_in_at
from prescreen.reading.denied import DenialReader
from prescreen.reading.found import Answer, Found, Heard, Reading
from prescreen.reading.hearing import WHO, Hearing
from prescreen.reading.illnesses import IllnessReader
from prescreen.reading.kept_back import keeps_private, kept_private
from prescreen.reading.kidneys import of_all_trouble
from prescreen.reading.measured import MEASURED, MeasuredReader
from prescreen.reading.model import CARERS, Context
from prescreen.reading.named_again import NEVER, denied_later, without_names
from prescreen.reading.none_of_late import without_old_operations
from prescreen.reading.not_pregnant import not_pregnant
from prescreen.reading.not_so import NotSo
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.own_pole import OwnPoleReader
from prescreen.reading.patient_age import AGE
from prescreen.reading.put_right import PutRightReader
from prescreen.reading.recounted import recounted
from prescreen.reading.renewed import RenewedReader
from prescreen.reading.reopened import ReopenedReader
from prescreen.reading.retold import retold, speaks_of_the_rest, with_others
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader
from prescreen.reading.virus_tests import Tested, all_negative, results_told
from prescreen.reading.volunteered import VolunteeredReader
from prescreen.reading.withheld import WithheldReader

_NO, _NEGATIVE, _AHEAD = "no", "negative", "surgery_planned"
_IDLE = " .,!?"
_NO_WAIT = re.compile(
    r"\W*(?:(?:oh|ah|ay|uy|well)[ ,]+)?no(?:[ ,]+no)*[ ,]+"
    r"(?:wait|hold on|hang on|esper(?:a|e|ate|ese|ame|eme)|aguanta|aguarda)\b[ ,.!-]*(?=\w)"
)
"""Opens a correction, and denies nothing that is asked."""


class AnswerReader:
    """Sends a message to the readers that its question needs, and puts the readings together."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, language: str) -> None:
        self._facts = facts
        self._tools = tools
        self._one = OneFactReader(facts, tools)
        self._measured = MeasuredReader(facts, tools)
        self._topics = TopicReader(facts, tools, self._one, language)
        illnesses = IllnessReader(facts, tools)
        self._hearing = Hearing(facts, illnesses, OwnPoleReader(facts, tools, self._topics), language)
        self._asked = AskedReader(facts, tools, self._one, self._measured, self._topics)
        self._reopened = ReopenedReader(facts, tools, self._one, language)
        self._amended = AmendedReader(facts, tools, self._one, self._topics)
        self._renewed = RenewedReader(facts, tools, self._hearing, self._one, self._measured)
        self._volunteered = VolunteeredReader(facts, tools, self._one, self._measured)
        self._not_so = NotSo(facts, self._one, DenialReader(language), self._hearing, tools.sayings)
        self._put_right = PutRightReader(tools.mentions, tools.dates)
        self._withheld = WithheldReader(facts, tools.polarity, illnesses, self._read)
        self._apart = ApartReader(facts, tools, self._all)

    def read(self, text: Text, question: Text, context: Context, *, correcting: bool = False) -> Reading:
        """The facts of a message, and the asked ones it speaks of without saying a value."""
        if again := recounted(text, lambda said: self._day(said, context)):
            found, unclear = self.read(text.without([again.place]), question, context, correcting=correcting)
            return [again.put_right(f) for f in found], unclear
        apart = None if correcting else self._apart.read(text, question, context)
        if apart is None:
            found, unclear = self._all(text, question, context, correcting=correcting)
        else:
            found, unclear = apart
            heard = self._hearing.hear(text, question, context)
            found = [*found, *self._not_so.more(heard, self._not_so.denied(heard), found, unclear)]
        found, unclear = of_all_trouble(found, unclear, text, context.asked)
        if keeps_private(text):
            found = kept_private(self._tools.choices, found, self._hearing.hear(text, question, context), self._facts)
        return self._without_taken_back(found, text, context), unclear

    def is_idle(self, sentence: Text, question: Text, context: Context) -> bool:
        """Is a sentence nothing to an answer: small talk, or something of the day?"""
        return self._apart.is_idle(sentence, question, context)

    def _day(self, said: Text, context: Context) -> str | None:
        """The one day that a text gives."""
        days = self._tools.dates.find(said, context.today)
        return days[0].iso if len(days) == 1 else None

    def _without_taken_back(self, found: list[Found], text: Text, context: Context) -> list[Found]:
        """Lists without what a later sentence says was never had: "I had CAR-T in a dream. Never had CAR-T"."""
        if not NEVER.search(text.norm) or not any(f.value and isinstance(f.value, list) for f in found):
            return found
        denied = denied_later(text, self._tools.mentions.find("drug", text))
        kept = [replace(f, value=without_names(f.value, denied)) for f in found] if denied else found
        return [
            new
            for old, new in zip(found, kept, strict=True)
            if new.value == old.value or new.value or new.fact in context.asked
        ]

    def _all(self, text: Text, question: Text, context: Context, *, correcting: bool = False) -> Reading:
        """Where a message takes back what it said, the later words count for the facts that they tell."""
        if not correcting and (withheld := self._withheld.read(text, context)) is not None:
            return withheld
        tests = results_told(text, carer=context.prior.get(WHO) in CARERS)
        tests = tests if tests.places else all_negative(text, context.asked)
        if tests.places:
            rest = replace(context, asked=tuple(f for f in context.asked if f not in tests.settled))
            others = self.read(text.without(list(tests.places)), question, rest, correcting=correcting)
            return self._with_tests(tests, context, rest, *others)
        text = self._put_right.without_wrong(text, context)
        if _AHEAD in self._facts and (off := self._put_right.called_off(text)) is not None:
            found, unclear = self._read(text.without([off]), question, context, correcting=correcting)
            kept = [f for f in found if f.fact != _AHEAD]
            return [*kept, Found(_AHEAD, [], *off, "list", confirm=True)], tuple(f for f in unclear if f != _AHEAD)
        found, unclear = self._read(text, question, context, correcting=correcting)
        return self._retold(text, question, context, found) or (found, unclear)

    def _with_tests(
        self, tests: Tested, context: Context, rest: Context, found: list[Found], unclear: tuple[str, ...]
    ) -> Reading:
        """With what blood tests found; what is said of an illness beside its test is asked about."""
        told = {*tests.negative, *tests.denied}
        belied = {f.fact for f in found if f.fact in told and f.value not in (self._one.no(f.fact), _NEGATIVE)}
        open_still = [f for f in (*tests.untold, *belied) if f in self._facts]
        negative = [
            Found(f, _NEGATIVE, *p, "enum") for f, p in tests.negative.items() if f in self._facts and f not in belied
        ]
        negative += [
            Found(f, self._one.no(f), *p, "enum")
            for f, p in tests.denied.items()
            if f in self._facts and f not in (*belied, *tests.negative)
        ]
        kept = [f for f in found if f.fact not in told and f.fact not in open_still]
        unclear = () if unclear == rest.asked else unclear
        return [*negative, *kept], tuple(dict.fromkeys((*unclear, *(f for f in open_still if f in context.asked))))

    def _retold(self, text: Text, question: Text, context: Context, found: list[Found]) -> Reading | None:
        """What a message that takes back its first words says in the end; None where it tells nothing anew."""
        spoken = any(f in self._facts and (f == AGE or self._facts[f].kind not in MEASURED) for f in context.asked)
        if not spoken or (parts := retold(text)) is None:
            return None
        before, after, start = parts
        later, _ = self._read(after, question, context)
        later = [replace(f, start=f.start + start, end=f.end + start) for f in later if f.value != UNKNOWN]
        if {f.fact for f in later}.isdisjoint((*context.asked, *(f.fact for f in found))):
            return None
        earlier, open_still = self._read(before, question, context)
        if speaks_of_the_rest(after):
            stays = {f.fact for f in earlier if f.value not in (UNKNOWN, DECLINED, self._one.no(f.fact))}
            later = [f for f in later if f.fact not in stays or f.value != self._one.no(f.fact)]
        told = {f.fact for f in later}
        first = {f.fact: f.value for f in earlier}
        later = [replace(f, value=with_others(first.get(f.fact), f.value, after)) for f in later]
        kept = [f for f in earlier if f.fact not in told and _holds(f, later)]
        return [*kept, *later], tuple(u for u in open_still if u not in told)

    def _read(self, text: Text, question: Text, context: Context, *, correcting: bool = False) -> Reading:
        """What a message says in one piece."""
        if not text.norm.strip(_IDLE):
            return [], ()
        if opening := _NO_WAIT.match(text.norm):
            text = text.without([opening.span()])
        corrections = self._tools.corrections.read(text, context.prior, context.asked)
        said = text
        text = text.without([span for c in corrections for span in ((led_in_at(said, c.start), c.end), c.old)])
        heard = self._hearing.hear(text, question, context)
        corrected = [
            Found(c.fact, self._with_unit(c, said, context), c.start, c.end, "correction")
            for c in corrections
            if c.value is not None
        ]
        again, places = self._amended.read(heard)
        if not places:
            again, places = self._reopened.read(heard)
        if places:
            heard = self._hearing.anew(heard, text.without(places))
        denied = self._not_so.denied(heard)
        nothing_left = bool(places) and not heard.text.norm.strip(_IDLE)
        answer, more = Answer() if nothing_left else self._asked.read(self._not_so.without_denied(heard, denied)), again
        answer = without_old_operations(heard, self._not_so.with_listed(heard, denied, answer))
        if correcting and not corrected:
            more += self._renewed.read(heard, answer)
            if more.found and not places and len(heard.text.sentences) == 1 and not self._names_asked(heard):
                answer = Answer()
        renewed = {f.fact for f in (*corrected, *more.found)}
        found = [*(f for f in answer.found if f.fact not in renewed), *corrected, *more.found]
        have = {f.fact for f in found}
        more += self._volunteered.read(heard, have | set(answer.unclear), correcting=correcting)
        found += [f for f in more.found if f.fact not in have and self._not_so.leaves(f, heard, denied)]
        if not correcting:
            found += self._not_so.more(heard, denied, found, answer.unclear)
            found += [f for f in self._topics.read(heard, found).found if self._not_so.leaves(f, heard, denied)]
        found = [f for f in found if not self._not_so.in_passing(f, heard)]
        if any(f.fact == AGREEMENT and f.value == _NO for f in answer.found):
            found = [f for f in found if f.fact in context.asked]  # who refuses the questions tells nothing of health
        known = {*context.asked, *(f.fact for f in found), *context.prior}
        found += closed_throat(heard, self._facts.keys() - known)
        found += not_pregnant(heard, self._facts.keys() - known)
        found += self._who(heard, {f.fact for f in found})
        have = {f.fact for f in found}
        vague = [f.fact for f in found if f.value == UNKNOWN and f.confirm]
        taken_back = [c.fact for c in corrections if c.value is None]
        unclear = (*answer.unclear, *(f for f in (*taken_back, *more.unclear) if f not in have), *vague)
        return found, tuple(dict.fromkeys(unclear))

    def _who(self, heard: Heard, have: set[str]) -> list[Found]:
        """That somebody else writes, and with whose consent, said beside the answer to another question."""
        place = self._hearing.written_for(heard.text, heard.context)
        if place is None or AGREEMENT in heard.context.asked:
            return []
        found = [] if WHO in have else [Found(WHO, "carer", *place, "saying", confirm=True)]
        if CARED_FOR in self._facts and CARED_FOR not in {*have, *heard.context.asked}:
            found += self._one.beside(CARED_FOR, heard).found
        return found

    def _with_unit(self, correction: Correction, said: Text, context: Context) -> Json:
        """A corrected laboratory value with the unit that stands beside the new number."""
        value = correction.value
        if self._facts[correction.fact].kind != "lab" or not isinstance(value, dict):
            return value
        rest = said.without([correction.old])
        for reading in self._tools.labs.read(rest, (correction.fact,), context.today):
            new = reading.value if reading.fact == correction.fact else None
            if isinstance(new, dict) and new.get("value") == value.get("value") and new.get("unit"):
                return {**value, "unit": new["unit"]}
        return value

    def _names_asked(self, heard: Heard) -> bool:
        return bool(self._tools.choices.named(heard.text, dict.fromkeys(heard.context.asked)))


def _holds(found: Found, later: list[Found]) -> bool:
    """Is what was said first still true? A list that is told anew takes the place of those of the same reading."""
    return not (found.reader == "list" and any(f.reader == "list" for f in later))
