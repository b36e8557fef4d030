"""The reader of one language: a message and the question that was asked -> what the message does and says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from prescreen.facts import UNKNOWN, FactDefinition, Json, Terms
from prescreen.reading import (
    about_things,
    leaving,
    other_doubts,
    other_noes,
    plainly_told,
    routing,
    thoughts_denied,
    unlike_them,
)
from prescreen.reading.act_or_answer import (
    ASIDE,
    CERTAIN,
    CONSENT,
    is_not_any_more,
    may_be_pole,
    name_of,
    only_holds_on,
    only_taken_back,
    protests,
    spoken_act,
    yields,
)
from prescreen.reading.acts import ActReader, ActReading
from prescreen.reading.answers import AnswerReader
from prescreen.reading.apart import is_small_talk
from prescreen.reading.belied import Belied
from prescreen.reading.doubt_first import without_doubt_first
from prescreen.reading.for_whom import with_writer
from prescreen.reading.found import Found
from prescreen.reading.goes_on import hinted, instead_of_leaving
from prescreen.reading.good_mood import good_mood
from prescreen.reading.how_active import ACTIVITY, with_activity
from prescreen.reading.identifiers import find_identifiers
from prescreen.reading.kinds import KindReader
from prescreen.reading.lasting_method import with_lasting_method
from prescreen.reading.lexicon.laboratory import OTHER_TESTS
from prescreen.reading.model import CARERS, Context, FactReading, MessageReading
from prescreen.reading.moderate import without_mere_visits
from prescreen.reading.not_yet_adult import with_age_before_adult
from prescreen.reading.of_another import of_oneself
from prescreen.reading.open_no import without_orders
from prescreen.reading.own_grade import without_own_grade
from prescreen.reading.respelling import PutRight, put_right
from prescreen.reading.tag_questions import tags
from prescreen.reading.text import Text, normalise
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.trimming import trimmed
from prescreen.reading.two_ages import is_of_a_relative
from prescreen.reading.waiting import is_all, waits_at
from prescreen.reading.weighed_danger import WeighedDanger
from prescreen.reading.willing import willing
from prescreen.reading.writers_own import without_the_writer

_SOMETHING = re.compile(r"[^\W_]")
_COUNTS = re.compile(
    r"\b(?:do|does|would|will) [a-z0-9 ,'-]{2,40} count ?\?|\bis it [^?;.]{2,60} (?:cuentan?|valen?|entran?) ?\?"
)
_ANOTHER_TEST = re.compile(rf"\W*(?:(?:the|you mean|my|el|la) )*(?:{OTHER_TESTS}) ?\?*")
_STATED = 8
_PLAIN_ANSWER = "no, nothing like that"
_ANSWERING = frozenset({"answer", "affirm", "deny", "dont_know", "decline", "correct"})
_REMEMBERED = 1000
_RIGHT, _AGE = "delete_data", "age_years"
"""A wish that is a person's right: no likeness to talk of another world takes it away."""
_OF_BOTH = frozenset({"plans_children_1yr", "contraception_agrees", "breastfeeding"})
"""What a partner or a baby has to do with as well."""


class Reader:
    """Reads messages for a set of facts. Everything is compiled when it is made; reading keeps no state."""

    def __init__(self, facts: Mapping[str, FactDefinition], terms: Terms) -> None:
        self._facts = facts
        self._terms = terms
        self._danger = WeighedDanger(facts, lambda language: self._for(language)[0])
        self._acts = ActReader()
        self._belied = Belied(facts)
        self._questions: dict[tuple[str, str], Text] = {}
        self._by_language: dict[str, tuple[AnswerReader, KindReader, Toolbox]] = {}
        self._for("en")

    def _for(self, language: str) -> tuple[AnswerReader, KindReader, Toolbox]:
        if language not in self._by_language:
            tools = Toolbox(self._facts, self._terms, language)
            ahead = [name for name, definition in self._facts.items() if definition.future]
            self._by_language[language] = (AnswerReader(self._facts, tools, language), KindReader(tools, ahead), tools)
        return self._by_language[language]

    def make_ready(self, language: str) -> None:
        """Read a plain answer to every fact, so that nobody waits for what reading in this language needs at first."""
        for fact in self._facts:
            self.read(_PLAIN_ANSWER, Context(date(2000, 1, 1), language, (fact,), "", {}))

    def _question(self, context: Context) -> Text:
        """The question made comparable; questions are few, so they are remembered."""
        key = (context.question_text, context.language)
        if key not in self._questions:
            if len(self._questions) >= _REMEMBERED:
                self._questions.clear()
            self._questions[key] = normalise(*key)
        return self._questions[key]

    def read(self, text: str, context: Context, act_hint: tuple[str, float] | None = None) -> MessageReading:
        """Read one message.

        `act_hint`: a classifier's name for the act and its confidence; it counts only where the rules have no opinion.
        Any text is accepted: nothing a person writes raises.
        """
        mended = put_right(text, context.language)
        reading = self._read(mended.text, context, act_hint)
        return reading if not mended.ends else _as_written(reading, mended)

    def _read(self, text: str, context: Context, act_hint: tuple[str, float] | None) -> MessageReading:
        answers, _, tools = self._for(context.language)
        message = normalise(text, context.language)
        safety = self._danger.read(message, context)
        identifiers = find_identifiers(message)
        spoken = trimmed(message)
        message, denied = thoughts_denied.set_apart(_of_the_patient(spoken, context), self._facts)
        of_others = _is_only_of_others(spoken, message)
        question = self._question(context)
        whole, message = message, self._without_idle(message, question, context)
        safety = self._danger.after_idle(safety, whole, message, context)
        told_aside = safety is not None and message is not whole and self._danger.read(message, context) is None
        message, act, waits = self._act_of(without_doubt_first(leaving.without_again(message)))
        pole = tools.polarity.read(message, question)
        ends = act is not None and act.act == "stop" and leaving.ends(message.raw)
        act = None if not ends and yields(act, pole, message, context, self._facts) else act
        safety = self._danger.weighed(safety, act, message, question, context)
        found: list[Found] = []
        unclear: tuple[str, ...] = ()
        if not told_aside and self._danger.is_only_like(safety, message, question, context):
            safety = None
        if safety == "crisis":
            found = self._danger.cry_for_help(message, question, context)
        elif safety == "adverse":
            pass
        elif act is None or not act.whole or act.act in ("correct", "frustration"):
            found, unclear = self._answered(act, message, question, context)
        found, unclear = ([], ()) if protests(act, message) else (found, unclear)
        found = willing(found, message, context.asked, lambda less: answers.read(less, question, context)[0])
        found = with_lasting_method(found, message)
        if safety is None and ACTIVITY in self._facts:
            found = with_activity(found, message, context.asked)
            unclear = tuple(u for u in unclear if all(f.fact != u or f.value == UNKNOWN for f in found))
        found = found if _is_carer(context) else with_age_before_adult(found, message, context.asked, self._facts)
        found = without_mere_visits(without_own_grade(found, message, self._facts), message, self._facts)
        found = with_writer(found, message.raw)
        if safety is None and (well := good_mood(message, context)):
            found, unclear, act = well, (), None
        found, unclear = self._belied.without(found, unclear, message, context)
        found, unclear = self._without_noes_of_others(found, unclear, message, spoken, context)
        found = thoughts_denied.beside(found, denied, safety)
        act = None if found and (is_not_any_more(act, message) or only_holds_on(act, message)) else act
        act = only_taken_back(act, found, unclear, message, context) or act
        if found and all(f.fact not in context.asked for f in found) and act is not None and act.act not in ASIDE:
            unclear = ()
        if any(f.fact == "suicidal_thoughts" and f.value == "current" for f in found):
            safety = "crisis"
        seen = plainly_told.seen(act, pole, message, found, tools, context)
        if act is not None and act.act == "correct" and unclear:
            seen = replace(seen, names=True)
        told = plainly_told.is_told(found, message, context, tools, self._facts)
        told = told or waits or leaving.says_again(message.raw) or ends or routing.fits(context.asked, message.norm)
        told = told or (act is not None and act.whole and act.act == _RIGHT) or plainly_told.says_pole(message, context)
        shares = None if told or plainly_told.speaks(safety, pole, message, found, context) else routing.weigh(seen)
        if shares is not None and routing.outside(shares, seen):
            sure = act_hint is not None and act_hint[1] >= CERTAIN and act_hint[0] not in _ANSWERING
            act, pole, found, unclear = None, None, [], ()
            act_hint = act_hint if sure else (routing.OUTSIDE, 1.0)
        elif shares is not None and act is not None and (other := routing.renamed(shares, seen)) is not None:
            act = replace(act, act=other)
        elif shares is not None and (learned := routing.named(shares, poles=may_be_pole(context))) is not None:
            act_hint = (learned, 1.0)
        name = name_of(safety, act, pole, message, found, unclear, context, hinted(act_hint, message.raw))
        name, unclear = _still_asked(name, unclear, context) if of_others else (name, unclear)
        name, found, unclear = self._without_other_doubts(name, found, unclear, message, context)
        if name == "correct":
            unclear = tuple(u for u in unclear if u not in context.asked or any(f.fact == u for f in found))
        if name not in ("answer", "affirm", "deny", "correct", "dont_know"):
            unclear = ()
        return MessageReading(
            act=name,
            facts=tuple(
                FactReading(f.fact, f.value, *message.span(f.start, f.end), f.reader, f.confirm) for f in found
            ),
            safety=safety,
            unclear=unclear,
            identifiers=identifiers,
        )

    def _without_other_doubts(
        self, name: str, found: list[Found], unclear: tuple[str, ...], message: Text, context: Context
    ) -> tuple[str, list[Found], tuple[str, ...]]:
        """The open question stays open where the doubt is of something else."""
        _, _, tools = self._for(context.language)
        if name != "dont_know" or not other_doubts.is_of_another(message, context, self._facts, tools.mentions):
            return name, found, unclear
        return "answer", [f for f in found if f.fact not in context.asked], context.asked

    def _answered(
        self, act: ActReading | None, message: Text, question: Text, context: Context
    ) -> tuple[list[Found], tuple[str, ...]]:
        """What a message says beside its questions; what it asks about stays open."""
        answers, _, _ = self._for(context.language)
        asked = [*self._acts.questions(message), *about_things.places(message)]
        asked = [q for q in asked if not self._is_told_of(message, q, context)]
        statements = message.without(
            [*asked, *tags(message), *(spoken_act(act) if asked or not _COUNTS.search(message.norm) else ())]
        )
        found, unclear = answers.read(
            statements, question, context, correcting=act is not None and act.act == "correct"
        )
        return about_things.still_open(
            found, unclear, message, context.asked, lambda part: answers.read(part, question, context)[0]
        )

    def _without_noes_of_others(
        self, found: list[Found], unclear: tuple[str, ...], message: Text, spoken: Text, context: Context
    ) -> tuple[list[Found], tuple[str, ...]]:
        """What is left when a no to another thing, or one that only compares with somebody, answers nothing."""
        found, unclear = other_noes.without(found, unclear, message, context, self._facts)
        of_things = any(f in self._facts and self._facts[f].kind in ("list", "record") for f in context.asked)
        if not found or of_things or not unlike_them.tells_apart(spoken):
            return found, unclear
        _, _, tools = self._for(context.language)
        illnesses = tools.mentions.find("condition", spoken, guess=False)
        return unlike_them.without(found, unclear, illnesses, context)

    def _without_idle(self, message: Text, question: Text, context: Context) -> Text:
        """The message without what opens or closes it and answers nothing: "I'm on the bus right now. No."."""
        places = list(message.sentences)
        while len(places) > 1 and self._is_idle(message.part(*places[0]), question, context):
            del places[0]
        while len(places) > 1 and self._is_idle(message.part(*places[-1]), question, context):
            del places[-1]
        return message if len(places) == len(message.sentences) else message.part(places[0][0], places[-1][1])

    def _is_idle(self, sentence: Text, question: Text, context: Context) -> bool:
        if not self._for(context.language)[0].is_idle(sentence, question, context):
            return False
        return is_small_talk(sentence) or (
            self._acts.read(sentence) is None and self._danger.read(sentence, context) is None
        )

    def _act_of(self, message: Text) -> tuple[Text, ActReading | None, bool]:
        """What a message does; a wish for a moment at its end is cut off, or, where it is all, wants a pause."""
        start = waits_at(message)
        if start is not None and is_all(message, start):
            return message, ActReading("pause", 0, len(message.norm), whole=True), True
        message = message if start is None else message.part(0, start)
        return message, instead_of_leaving(leaving.settled(self._acts.read(message), message), message), False

    def names_danger(self, text: str, context: Context) -> bool:
        """Do words in this tell of danger, so that it is more than like other messages of danger?"""
        return self._danger.is_named(text, context)

    def knows(self, fact: str) -> bool:
        """True for a fact this reader can read."""
        return fact in self._facts

    def read_kind(self, kind: str, text: str, context: Context, term: str | None = None) -> Json:
        """Read one thing from a message, whatever was asked (see `KindReader.read`)."""
        return self._for(context.language)[1].read(kind, normalise(text, context.language), context, term)

    def _is_told_of(self, message: Text, question: tuple[int, int], context: Context) -> bool:
        """Does a question name what is told of: "A1c? that was 6.1", "does B12 count?"?"""
        return _ANOTHER_TEST.fullmatch(message.norm, *question) is not None or self._counts(message, question, context)

    def _counts(self, message: Text, question: tuple[int, int], context: Context) -> bool:
        """True for "does B12 count?" beside a statement: what is asked about is what there is to tell."""
        lists = any(f in self._facts and self._facts[f].kind == "list" for f in context.asked)
        said = message.norm[slice(*question)]
        return lists and len(message.norm) - len(said) >= _STATED and _COUNTS.search(said) is not None


def _is_carer(context: Context) -> bool:
    return context.prior.get("respondent") in CARERS


def _of_the_patient(message: Text, context: Context) -> Text:
    """The message without orders to the program, what a carer says of themselves, or a patient of a relative."""
    if _is_carer(context):
        message = without_the_writer(message, context.patient)
    elif not CONSENT & set(context.asked) and not (_AGE in context.asked and is_of_a_relative(message)):
        message = of_oneself(message, family=not _OF_BOTH.isdisjoint(context.asked))
    return without_orders(message)


def _is_only_of_others(spoken: Text, own: Text) -> bool:
    """Is nothing left of a message without what it tells of other people?"""
    return not _SOMETHING.search(own.norm) and _SOMETHING.search(without_orders(spoken).norm) is not None


def _still_asked(name: str, unclear: tuple[str, ...], context: Context) -> tuple[str, tuple[str, ...]]:
    """The open question stays open where only other people were told of."""
    return ("answer", context.asked) if name == "out_of_scope" and context.asked else (name, unclear)


def _as_written(reading: MessageReading, mended: PutRight) -> MessageReading:
    """The reading with its places in the message as it was written."""
    place = mended.written
    return replace(
        reading,
        facts=tuple(replace(f, start=place(f.start), end=place(f.end)) for f in reading.facts),
        identifiers=tuple((place(start), place(end)) for start, end in reading.identifiers),
    )
