"""Reads the facts of one message: those that were asked, those corrected, those volunteered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.amended import AmendedReader
from prescreen.reading.apart import ApartReader
from prescreen.reading.called_off import called_off
from prescreen.reading.cell_counts import CELLS
from prescreen.reading.corrections import Correction, led_in_at
from prescreen.reading.denied import DenialReader, Denied
from prescreen.reading.double_question import DoubleQuestion
from prescreen.reading.fever import is_no_illness
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.kidneys import is_another_class, of_all_trouble
from prescreen.reading.lexicon.cell_counts import OF_A_TREATMENT
from prescreen.reading.lexicon.choices import WELL
from prescreen.reading.lexicon.corrections import ASKER, MADE_UP
from prescreen.reading.lexicon.courses import DOSE_LINK
from prescreen.reading.lexicon.scope import EXCEPT
from prescreen.reading.lexicon.volunteered import VACCINE
from prescreen.reading.measured import MEASURED, MeasuredReader
from prescreen.reading.mentions import Mention
from prescreen.reading.model import CARERS, Context
from prescreen.reading.named_again import NEVER, denied_later, without_names
from prescreen.reading.not_so import NotSo
from prescreen.reading.on_behalf import OnBehalf
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.open_no import doubts_activity, is_of_activity
from prescreen.reading.own_pole import OwnPoleReader, own_facts
from prescreen.reading.readiness import ReadinessReader
from prescreen.reading.recounted import recounted
from prescreen.reading.redosed import redosed
from prescreen.reading.renamed import renamed, says_again
from prescreen.reading.reopened import ReopenedReader
from prescreen.reading.retold import redated, retold, speaks_of_the_rest, with_others
from prescreen.reading.sayings import BESIDE
from prescreen.reading.text import Text
from prescreen.reading.ticks import TickReader
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.topics import TopicReader
from prescreen.reading.virus_tests import Tested, results_told
from prescreen.reading.volunteered import VolunteeredReader
from prescreen.reading.withheld import parted

_AGREEMENT, _WHO, _NO, _NEGATIVE = "prescreen_consent", "respondent", "no", "negative"
_AGE, _CARED_FOR = "age_years", "carer_authorised"
_WORD = re.compile(r"[a-z0-9]")
_JOINT = re.compile(r"(?:[\s,]|\b(?:and|also|plus|nor|or|but|y|ni|o)\b){1,8}\Z")
_WORDS, _FEW = re.compile(r"[a-z]+"), 4
_NAMED_KINDS = frozenset({"enum", "record", "list"})
_NO_WAIT = re.compile(
    r"\W*(?:(?:oh|ah|ay|uy|well)[ ,]+)?no(?:[ ,]+no)*[ ,]+"
    r"(?:wait|hold on|hang on|esper(?:a|e|ate|ese|ame|eme)|aguanta|aguarda)\b[ ,.!-]*(?=\w)"
)
"""Opens a correction, and denies nothing that is asked."""
_HESITATES = re.compile(
    r"\W*(?:(?:hm+|well|oh|uh+|um+)[ ,.]*)*(?:(?:i )?do not know|(?:i )?(?:am )?not (?:so |really )?sure|no idea|"
    r"unsure|no se)\b(?!.*\b(?:yes|ok|okay|fine|go (?:ahead|on)|sure(?! (?:if|whether|about))|si|vale|adelante)\b)"
)
"""An agreement that opens with a doubt is none: "I don't know, I guess"."""
_ACTIVITY, _AHEAD = "refractory", "surgery_planned"
_MAY_BE_OFF = re.compile(r"off\b|cancel|scrap|fell through|no longer|not happening|against|backed|anul|suspend")
_PUT_RIGHT = ("vaccine", "procedure", "drug")
"""Kinds of things whose name is put right in the same breath."""
_ASKS_ACTIVITY = re.compile(r"\b(?:still )?(?:active|activ[oa])\b|活动|keeps coming back")
_EXCEPT = re.compile(EXCEPT)
_OF_A_TREATMENT = re.compile(OF_A_TREATMENT)
_SENTENCE_ENDS = re.compile(r"[.;!?] ")
_ORGAN = re.compile(r"(?:my |the |la |el )?(?:thyroid|kidneys?|liver|heart|lungs?|blood|pancreas|spleen)")
_MADE_UP = re.compile(MADE_UP)
_ASKER = re.compile(ASKER)
_MENDS = re.compile(rf"{DOSE_LINK}\d")
_POLAR_QUESTION = re.compile(r"(?:do|are|have|has|is|did|were|was) ")


class AnswerReader:
    """Sends a message to the readers that its question needs, and puts the readings together."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, language: str) -> None:
        self._facts = facts
        self._tools = tools
        self._one = OneFactReader(facts, tools)
        self._measured = MeasuredReader(facts, tools)
        self._topics = TopicReader(facts, tools, self._one, language)
        self._poles = OwnPoleReader(facts, tools, self._topics)
        self._reopened = ReopenedReader(facts, tools, self._one, language)
        self._amended = AmendedReader(facts, tools, self._one, self._topics)
        self._doubles = DoubleQuestion(facts, tools)
        self._ticks = TickReader(facts, tools, self._one, self._topics)
        self._readiness = ReadinessReader(facts)
        self._vaccine = re.compile(VACCINE)
        self._volunteered = VolunteeredReader(facts, tools, self._one, self._measured)
        self._denials = DenialReader(language)
        self._not_so = NotSo(facts, self._one, self._denials)
        self._on_behalf = OnBehalf(language)
        self._apart = ApartReader(facts, tools, self._all)
        self._fine = re.compile(
            rf"(?:{WELL})(?! (?:with|on|thanks|since|now|con|gracias|under|as long|if|when|mostly)\b)"
        )

    def read(
        self, text: Text, question: Text, context: Context, *, correcting: bool = False
    ) -> tuple[list[Found], tuple[str, ...]]:
        """The facts of a message, and the asked ones it speaks of without saying a value."""
        if again := recounted(text, lambda said: self._day(said, context)):
            found, unclear = self.read(text.without([again.place]), question, context, correcting=correcting)
            return [again.put_right(f) for f in found], unclear
        apart = None if correcting else self._apart.read(text, question, context)
        if apart is None:
            found, unclear = self._all(text, question, context, correcting=correcting)
        else:
            found, unclear = apart
            heard = self._heard(text, question, context)
            denied = self._denials.read(heard.text, carer=heard.carer)
            found = [*found, *self._not_so.more(heard, denied, found, unclear)]
        found, unclear = of_all_trouble(found, unclear, text, context.asked)
        return self._without_taken_back(found, text, context), unclear

    def is_idle(self, sentence: Text, question: Text, context: Context) -> bool:
        """Is a sentence nothing to an answer: small talk, or something of the day?"""
        return self._apart.is_idle(sentence, question, context)

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

    def _all(
        self, text: Text, question: Text, context: Context, *, correcting: bool = False
    ) -> tuple[list[Found], tuple[str, ...]]:
        """Where a message takes back what it said, the later words count for the facts that they tell."""
        if not correcting and (withheld := self._withheld(text, context)) is not None:
            return withheld
        tests = results_told(text, carer=context.prior.get("respondent") in CARERS)
        if tests.places:
            rest = replace(context, asked=tuple(f for f in context.asked if f not in tests.settled))
            others = self.read(text.without(list(tests.places)), question, rest, correcting=correcting)
            return self._with_tests(tests, context, rest, *others)
        text = text.without([m.span() for m in _ASKER.finditer(text.norm)])
        if amended := redated(text, self._tools.dates.find(text, context.today)):
            text = text.without(amended)
        if _MENDS.search(text.norm) and (drugs := self._tools.mentions.find("drug", text, guess=False)):
            text = text.without(redosed(text, drugs, context.language))
        text = self._with_right_names(text.without([m.span() for m in _MADE_UP.finditer(text.norm)]), context)
        if (off := self._called_off(text)) is not None:
            found, unclear = self._read(text.without([off]), question, context, correcting=correcting)
            kept = [f for f in found if f.fact != _AHEAD]
            return [*kept, Found(_AHEAD, [], *off, "list", confirm=True)], tuple(f for f in unclear if f != _AHEAD)
        found, unclear = self._read(text, question, context, correcting=correcting)
        spoken = any(f in self._facts and (f == _AGE or self._facts[f].kind not in MEASURED) for f in context.asked)
        if (parts := retold(text)) is None or not spoken:
            return found, unclear
        before, after, start = parts
        later, _ = self._read(after, question, context, correcting=False)
        later = [replace(f, start=f.start + start, end=f.end + start) for f in later if f.value != UNKNOWN]
        if not {f.fact for f in later} & {*context.asked, *(f.fact for f in found)}:
            return found, unclear
        told = {f.fact for f in later}
        earlier, open_still = self._read(before, question, context, correcting=False)
        if speaks_of_the_rest(after):
            stays = {f.fact for f in earlier if f.value not in (UNKNOWN, DECLINED, self._one.no(f.fact))}
            later = [f for f in later if f.fact not in stays or f.value != self._one.no(f.fact)]
            told = {f.fact for f in later}
        first = {f.fact: f.value for f in earlier}
        later = [replace(f, value=with_others(first.get(f.fact), f.value, after)) for f in later]
        kept = [f for f in earlier if f.fact not in told and self._holds(f, later)]
        return [*kept, *later], tuple(u for u in open_still if u not in told)

    def _day(self, said: Text, context: Context) -> str | None:
        """The one day that a text gives."""
        days = self._tools.dates.find(said, context.today)
        return days[0].iso if len(days) == 1 else None

    def _with_tests(
        self, tests: Tested, context: Context, rest: Context, found: list[Found], unclear: tuple[str, ...]
    ) -> tuple[list[Found], tuple[str, ...]]:
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

    def _with_right_names(self, text: Text, context: Context) -> Text:
        """The message without names that it puts right itself, and without the "no" of "no, I said the MMR"."""
        for kind in _PUT_RIGHT:
            named = self._tools.mentions.find(kind, text, guess=False)
            if again := says_again(text, named):
                text = text.without(again)
            if len(named) > 1 and (wrong := renamed(text, named, self._tools.dates.find(text, context.today))):
                text = text.without(wrong)
        return text

    def _called_off(self, text: Text) -> tuple[int, int] | None:
        """Where an operation is told that will not be done after all."""
        if _AHEAD not in self._facts or not _MAY_BE_OFF.search(text.norm):
            return None
        return called_off(text, self._tools.mentions.find("procedure", text, guess=False))

    def _withheld(self, text: Text, context: Context) -> tuple[list[Found], tuple[str, ...]] | None:
        """The answer that declines the one asked fact and tells of another illness or test: that is no value of it."""
        if len(context.asked) != 1 or self._kind(asked := context.asked[0]) not in _NAMED_KINDS:
            return None
        for head, rest, start in parted(text):
            pole = self._tools.polarity.read(head)
            if pole is None or pole.value != DECLINED or len(_WORDS.findall(head.norm, pole.end)) > _FEW:
                continue
            named = [own_facts(m) for m in self._conditions(rest, context)]
            others = tuple(dict.fromkeys(f for facts in named for f in facts if self._kind(f) == "enum"))
            if not others or any(asked in facts for facts in named):
                return None
            later, _ = self._read(rest, rest.part(0, 0), replace(context, asked=others, question_text=""))
            told = [replace(f, start=f.start + start, end=f.end + start, confirm=True) for f in later]
            declined = Found(asked, DECLINED, pole.start, pole.end, "polarity")
            return [declined, *(f for f in told if f.fact != asked and f.value not in (UNKNOWN, DECLINED))], ()
        return None

    @staticmethod
    def _holds(found: Found, later: list[Found]) -> bool:
        """Is what was said first still true? A list that is told anew takes the place of those of the same reading."""
        return not (found.reader == "list" and any(f.reader == "list" for f in later))

    def _read(
        self, text: Text, question: Text, context: Context, *, correcting: bool = False
    ) -> tuple[list[Found], tuple[str, ...]]:
        if not text.norm.strip(" .,!?"):
            return [], ()
        if opening := _NO_WAIT.match(text.norm):
            text = text.without([opening.span()])
        corrections = self._tools.corrections.read(text, context.prior, context.asked)
        said = text
        text = text.without([span for c in corrections for span in ((led_in_at(said, c.start), c.end), c.old)])
        heard = self._heard(text, question, context)
        corrected = [
            Found(c.fact, self._with_unit(c, said, context), c.start, c.end, "correction")
            for c in corrections
            if c.value is not None
        ]
        again, places = self._amended.read(heard)
        if not places:
            again, places = self._reopened.read(heard)
        if places:
            text = text.without(places)
            heard = replace(
                heard,
                text=text,
                conditions=self._conditions(text, context),
                pole=self._poles.read(text, question, context),
            )
        nothing_left = bool(places) and not text.norm.strip(" .,!?")
        denied = self._denials.read(heard.text, carer=heard.carer)
        answer, more = (Answer() if nothing_left else self._asked(self._without_denied(heard, denied))), again
        answer = self._not_so.with_listed(heard, denied, answer)
        if correcting and not corrected:
            more += self._renewed(heard, answer)
            if more.found and not places and len(text.sentences) == 1 and not self._names_asked(heard):
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
        if any(f.fact == _AGREEMENT and f.value == _NO for f in answer.found):
            found = [
                f for f in found if f.fact in context.asked
            ]  # whoever refuses the questions tells nothing of health
        found += self._who(heard, {f.fact for f in found})
        have = {f.fact for f in found}
        vague = [f.fact for f in found if f.value == UNKNOWN and f.confirm]
        taken_back = [c.fact for c in corrections if c.value is None]
        unclear = (*answer.unclear, *(f for f in (*taken_back, *more.unclear) if f not in have), *vague)
        return found, tuple(dict.fromkeys(unclear))

    def _heard(self, text: Text, question: Text, context: Context) -> Heard:
        return Heard(
            text,
            question,
            context,
            self._conditions(text, context),
            self._poles.read(text, question, context),
            context.prior.get("respondent") in CARERS or self._writes_for(text, context) is not None,
        )

    def _writes_for(self, text: Text, context: Context) -> tuple[int, int] | None:
        """Where a message says that it is written for another person, while nobody knows yet who writes."""
        if _WHO in context.prior or _WHO in context.asked or _WHO not in self._facts:
            return None
        return self._on_behalf.says(text)

    def _who(self, heard: Heard, have: set[str]) -> list[Found]:
        """That somebody else writes, and with whose consent, said beside the answer to another question."""
        place = self._writes_for(heard.text, heard.context)
        if place is None or _AGREEMENT in heard.context.asked:
            return []
        found = [] if _WHO in have else [Found(_WHO, "carer", *place, "saying", confirm=True)]
        if "carer_authorised" in self._facts and "carer_authorised" not in {*have, *heard.context.asked}:
            found += self._one.beside("carer_authorised", heard).found
        return found

    def _without_denied(self, heard: Heard, denied: Denied) -> Heard:
        """The message without what it denies of other things, where something is left: "no to all, and no cancer"."""
        beside = denied.beside(heard.context.asked)
        if not beside or not heard.context.asked or self._is_said(heard):
            return heard
        text = heard.text.without([(self._joined_at(heard.text, start), end) for start, end in beside])
        if not _WORD.search(text.norm) or any(self._goes_on(text, start) for start, _ in beside):
            return heard
        pole = self._poles.read(text, heard.question, heard.context)
        return replace(heard, text=text, conditions=self._conditions(text, heard.context), pole=pole)

    def _is_said(self, heard: Heard) -> bool:
        """Does the whole message, with what it denies, answer the one question in a turn of phrase?"""
        asked = heard.context.asked
        if len(asked) != 1 or self._kind(asked[0]) != "enum":
            return False
        said = self._tools.sayings.read(asked[0], heard.text, carer=heard.carer)
        return said is not None and said.value is not None

    @staticmethod
    def _goes_on(text: Text, start: int) -> bool:
        """Is anything left in the sentence after a denial that was taken out? It may be denied too."""
        return _WORD.search(text.norm, start, text.sentence_at(start)[1]) is not None

    @staticmethod
    def _joined_at(text: Text, start: int) -> int:
        joint = _JOINT.search(text.norm, 0, start)
        return joint.start() if joint else start

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

    def _kind(self, fact: str) -> str | None:
        return self._facts[fact].kind if fact in self._facts else None

    def _names_asked(self, heard: Heard) -> bool:
        return bool(self._tools.choices.named(heard.text, dict.fromkeys(heard.context.asked)))

    def _conditions(self, text: Text, context: Context) -> list[Mention]:
        """Illnesses that are spoken of; in the name of a vaccine ("flu shot") none is."""
        found = self._tools.mentions.find("condition", text, overlapping=True)
        if any(_EXCEPT.search(text.norm[: c.start]) for c in found):
            found = [c for c in found if _EXCEPT.search(text.norm[: c.start]) or not _is_of_all(c)]
        found = [c for c in found if not _SENTENCE_ENDS.search(text.norm, c.start, c.end)]
        found = [c for c in found if not is_no_illness(c, text) and not is_another_class(c, text)]
        found = [c for c in found if not (_is_of_cells(c) and _OF_A_TREATMENT.match(text.norm, c.end))]
        found = [c for c in found if not (_ORGAN.fullmatch(c.words) and self._fine.match(text.norm, c.end))]
        asked = {
            self._tools.items.kind_of(f) for f in context.asked if f in self._facts and self._facts[f].kind == "list"
        }
        if not found or not ("vaccine" in asked or self._vaccine.search(text.norm)):
            return found
        vaccines = self._tools.mentions.find("vaccine", text, guess=False)
        return [c for c in found if not any(v.start <= c.start and c.end <= v.end for v in vaccines)]

    def _asked(self, heard: Heard) -> Answer:
        asked = tuple(f for f in heard.context.asked if f in self._facts)
        measured = tuple(f for f in asked if self._facts[f].kind in MEASURED)
        spoken = tuple(f for f in asked if f not in measured)
        companions = self._companions(heard, asked) if measured and not spoken else ()
        if len(spoken) == 1 and not measured:
            said = self._kind(spoken[0]) == "enum" and self._one.beside(spoken[0], heard).found
            if not said and (one_of_two := self._doubles.read(spoken[0], heard)) is not None:
                return one_of_two
        if len(spoken) > 1 and _AGREEMENT in spoken:
            answer = self._agreed(spoken, heard)
        elif self._readiness.fits(spoken):
            answer = self._readiness.read(spoken, heard)
        elif len(spoken) > 1:
            answer = self._ticks.read(spoken, heard)
        else:
            answer = sum((self._one.spoken(f, heard, heard.pole) for f in spoken), Answer())
            others = (b for f in spoken for b in BESIDE.get(f, ()) if b in self._facts and b not in asked)
            answer += self._of_carers(sum((self._one.beside(b, heard) for b in dict.fromkeys(others)), Answer()), heard)
            if "sle_diagnosis" in spoken and _ACTIVITY in self._facts and _ASKS_ACTIVITY.search(heard.question.norm):
                answer = self._with_activity(answer, heard)
        if measured:
            answer += self._measured.read(measured, heard, alone=not spoken and not companions)
        if heard.pole is None or heard.pole.value in ("yes", "no"):
            answer += Answer(tuple(f for c in companions for f in self._one.spoken(c, heard, heard.pole).found))
        return answer

    @staticmethod
    def _of_carers(beside: Answer, heard: Heard) -> Answer:
        """Whether the patient agrees to another's answering is told only where another answers, and asked otherwise."""
        others = any(f.fact == _WHO and f.value in CARERS for f in beside.found)
        if heard.carer or others or _WHO in heard.context.asked:
            return beside
        return Answer(tuple(f for f in beside.found if f.fact != _CARED_FOR), beside.unclear)

    def _with_activity(self, answer: Answer, heard: Heard) -> Answer:
        """The answer to "Do you have lupus, and is it still active?": "no, it's very active" denies no lupus."""
        active = (
            Answer(unclear=(_ACTIVITY,)) if doubts_activity(heard.text) else self._one.by_its_words(_ACTIVITY, heard)
        )
        if any(f.value == _NO for f in answer.found) and is_of_activity(heard.text):
            lupus = (replace(f, value="yes", confirm=True) for f in answer.found)
            return Answer(tuple(lupus)) + active if active.found else Answer(unclear=("sle_diagnosis",))
        return answer + active

    def _agreed(self, spoken: tuple[str, ...], heard: Heard) -> Answer:
        """The answer to "May I ask, and for whom?": a yes agrees; "no, it is for my husband" does not refuse."""
        answer = self._one.spoken(_AGREEMENT, heard, heard.pole)
        others = sum((self._one.spoken(f, heard, None) for f in spoken if f != _AGREEMENT), Answer()).found
        if any(f.fact == _WHO and f.value in CARERS for f in others) and "carer_authorised" in self._facts:
            others += self._one.beside("carer_authorised", heard).found
        if any(f.fact == _WHO and f.value in CARERS for f in others) and any(f.value == _NO for f in answer.found):
            answer = Answer()
        if _HESITATES.match(heard.text.norm):
            answer = Answer(unclear=(_AGREEMENT,))
        return answer + Answer(others)

    def _companions(self, heard: Heard, asked: tuple[str, ...]) -> tuple[str, ...]:
        """Facts that the question's words ask about too: "Do you have lupus nephritis? What was your creatinine?"."""
        question = heard.question
        named: list[str] = []
        for mention in self._tools.mentions.find("condition", question, guess=False):
            first, last = question.sentence_at(mention.start)
            sentence = question.norm[first:last].strip()
            part = question.part(first, last)
            labs = all(self._kind(f) == "lab" for f in asked)
            about_asked = (
                self._tools.labs.names_a_test(part) if labs else self._tools.choices.named(part, dict.fromkeys(asked))
            )
            if not about_asked and sentence.endswith("?") and _POLAR_QUESTION.match(sentence):
                named += [c for c in mention.term.classes if c in self._facts and c not in asked]
        return tuple(dict.fromkeys(named))

    def _renewed(self, heard: Heard, answer: Answer) -> Answer:
        """Earlier answers that a correction names and gives a new value ("I meant no for HIV")."""
        values: tuple[Found, ...] = ()
        done = {*heard.context.asked, *(f.fact for f in answer.found)}
        pole = self._tools.polarity.read(heard.text)
        for fact in self._tools.choices.named(heard.text, heard.context.prior):
            kind = self._facts[fact].kind
            if fact in done:
                continue
            if kind in MEASURED and kind != "lab":
                values += self._measured.single(fact, heard)
            elif kind == "enum" and pole is not None and pole.value in ("yes", "no"):
                values += self._one.spoken(fact, heard, pole).found
        return Answer(values)


def _is_of_all(mention: Mention) -> bool:
    """Words for whatever was asked ("all negative"), which an exception beside them belies."""
    return all(c.startswith("asked:") for c in mention.term.classes) and bool(mention.term.classes)


def _is_of_cells(mention: Mention) -> bool:
    """Does a name say whether B cells were found?"""
    return any(c.partition("=")[0] == CELLS for c in mention.term.classes)
