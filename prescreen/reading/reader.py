"""The reader of one language: a message and the question that was asked -> what the message does and says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json, Terms
from prescreen.reading import about_things, leaving, routing, thoughts_denied
from prescreen.reading.acts import ACTS, ActReader, ActReading
from prescreen.reading.answers import AnswerReader
from prescreen.reading.apart import is_small_talk
from prescreen.reading.contrast import not_now_but_before
from prescreen.reading.danger import CHECK, Danger
from prescreen.reading.doubt_first import without_doubt_first
from prescreen.reading.for_whom import with_writer
from prescreen.reading.found import Found
from prescreen.reading.goes_on import hinted, instead_of_leaving
from prescreen.reading.good_mood import good_mood
from prescreen.reading.how_active import ACTIVITY, with_activity
from prescreen.reading.identifiers import find_identifiers
from prescreen.reading.kinds import KindReader
from prescreen.reading.lasting_method import with_lasting_method
from prescreen.reading.lexicon import acts as act_words
from prescreen.reading.lexicon.ages import TOLD_PLAINLY
from prescreen.reading.lexicon.contrast import SINCE_OVER
from prescreen.reading.lexicon.laboratory import NO_MORE
from prescreen.reading.lexicon.safety import HARM
from prescreen.reading.mentions import Mention
from prescreen.reading.model import CARERS, Context, FactReading, MessageReading
from prescreen.reading.no_danger import Titles
from prescreen.reading.of_another import of_oneself
from prescreen.reading.only_protests import only_protests
from prescreen.reading.open_no import without_orders
from prescreen.reading.own_grade import without_own_grade
from prescreen.reading.past_harm import is_long_over
from prescreen.reading.polarity import Polarity
from prescreen.reading.respelling import PutRight, put_right
from prescreen.reading.safety import SafetyReader
from prescreen.reading.tag_questions import tags
from prescreen.reading.text import Text, normalise
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.trimming import trimmed
from prescreen.reading.waiting import is_all, waits_at
from prescreen.reading.willing import willing
from prescreen.reading.writers_own import without_the_writer

_FEW_MORE, _LEADS = 0, " .,~=:(-"
_NUMBER_ENDS = re.compile(
    r" ?(?:[.;!?)]|,(?! ?\d))(?!\d)| (?:sorry|perdon|now|today|yesterday|ahora|ayer|hoy|on|el|del|hace|in|en|"
    r"pone[ns]?|dice[ns]?|sale[ns]?|me sal\w+|here|it says?|is what|according|segun|aqui)\b"
)
"""After a number that opens a message and is an answer of its own."""
_PLAIN_AGE = re.compile(TOLD_PLAINLY)
_TURNS = re.compile(r"\bturn(?:ing|s)?\b|\bcumpl")
_NOT_NOW = re.compile(act_words.NOT_NOW)
_OVER = re.compile(SINCE_OVER)
_SOMETHING = re.compile(r"[^\W_]")
_POLAR_QUESTION = re.compile(act_words.POLAR_QUESTION)
_HARM = re.compile(HARM)
_BREAK = re.compile(r"[.!?;,]+|\b(?:but|and)\b")
_BREAKS = 8
_CLAUSE = 14
"""Characters of the shortest clause that can tell of a danger by itself."""
_NAMED = ("crisis", "emergency", "abuse")
_COUNTS = re.compile(
    r"\b(?:do|does|would|will) [a-z0-9 ,'-]{2,40} count ?\?|\bis it [^?;.]{2,60} (?:cuentan?|valen?|entran?) ?\?"
)
_BARE_POLE = re.compile(act_words.BARE_POLE)
_STATED = 8
_SURE, _CERTAIN = 0.5, 0.8
_SHORT_NAME = 3
_DATED = frozenset({"date", "last_dose_date", "dose"})
_ANSWERING = frozenset({"answer", "affirm", "deny", "dont_know", "decline", "correct"})
_SCORES = frozenset({"sledai", "eular_acr_score"})
"""Told by their own names, which nothing else has."""
_OF_HARM = frozenset({"allergy", "infections"})
"""Groups of questions whose answers sound like a harm."""
_ACTIVITY = "refractory"
"""The illness in spite of its medicines: what they do not help sounds like a harm that they do."""
_OF_THE_STUDY = re.compile(
    r"\b(?:trial|study|infusions?|new (?:drug|med\w*|pills?)|cells|car-?t|estudio|ensayo|infusion\w*|celulas)\b"
)
_WORDY = 3
_FEW_SENTENCES = 4
_REMEMBERED = 1000
_RIGHT = "delete_data"
"""A wish that is a person's right: no likeness to talk of another world takes it away."""
_BRIEF, _BARE = 5, 2
_NO_MORE = re.compile(NO_MORE)
_HOLDS_ON = re.compile(r"\W*(?:(?:hang|hold) on|wait)(?: (?:a )?(?:second|sec|minute|moment))?\W*")
_NOT_ANY_MORE = re.compile(r"\s*no(?:t any)? more\b(?! (?:questions?|of (?:this|these)|please|chat\w*|today|for)\b)")
_ASIDE = frozenset({"frustration", "small_talk", "greet", "thanks", "goodbye", "resume", "correct"})
_YIELDS_TO_AN_ANSWER = frozenset(
    {"stop", "pause", "thanks", "greet", "goodbye", "small_talk", "resume", "ask_help", "ask_repeat"}
)
_NAMED_IN_ANSWERS = ("drug", "condition", "vaccine", "tube", "procedure", "cancer", "autoimmune")
_CONSENT = frozenset({"prescreen_consent", "respondent", "carer_authorised", "can_sign_consent"})
_OF_BOTH = frozenset({"plans_children_1yr", "contraception_agrees", "breastfeeding"})
"""What a partner or a baby has to do with as well."""
_WEAK_CORRECTION = re.compile(act_words.WEAK_CORRECTION)


class Reader:
    """Reads messages for a set of facts. Everything is compiled when it is made; reading keeps no state."""

    def __init__(self, facts: Mapping[str, FactDefinition], terms: Terms) -> None:
        self._facts = facts
        self._terms = terms
        self._safety = SafetyReader(Danger())
        self._acts = ActReader()
        self._titles = Titles(facts.values())
        self._questions: dict[tuple[str, str], Text] = {}
        self._by_language: dict[str, tuple[AnswerReader, KindReader, Toolbox]] = {}
        self._for("en")

    def _for(self, language: str) -> tuple[AnswerReader, KindReader, Toolbox]:
        if language not in self._by_language:
            tools = Toolbox(self._facts, self._terms, language)
            self._by_language[language] = (AnswerReader(self._facts, tools, language), KindReader(tools), tools)
        return self._by_language[language]

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
        safety = self._danger_in(message, context)
        identifiers = find_identifiers(message)
        spoken = trimmed(message)
        message, denied = thoughts_denied.set_apart(_of_the_patient(spoken, context), self._facts)
        of_others = _is_only_of_others(spoken, message)
        question = self._question(context)
        whole, message = message, self._without_idle(message, question, context)
        safety = self._after_idle(safety, whole, message, context)
        message, act, waits = self._act_of(without_doubt_first(leaving.without_again(message)))
        pole = tools.polarity.read(message, question)
        ends = act is not None and act.act == "stop" and leaving.ends(message.raw)
        act = None if not ends and self._yields(act, pole, message, context) else act
        safety = self._weighed(safety, act, message, context)
        found: list[Found] = []
        unclear: tuple[str, ...] = ()
        if self._may_be_likeness(safety, message, context) and self._only_answers(message, question, context):
            safety = None
        if safety == "crisis":
            found = self._crisis(message) + self._said_before(message, question, context)
        elif safety == "adverse":
            pass
        elif act is None or not act.whole or act.act in ("correct", "frustration"):
            found, unclear = self._answered(act, message, question, context)
        found, unclear = ([], ()) if _only_protests(act, message) else (found, unclear)
        found = willing(found, message, context.asked, lambda less: answers.read(less, question, context)[0])
        found = with_lasting_method(found, message)
        if safety is None and ACTIVITY in self._facts:
            found = with_activity(found, message, context.asked)
            unclear = tuple(u for u in unclear if all(f.fact != u or f.value == UNKNOWN for f in found))
        found = with_writer(without_own_grade(found, message, self._facts), message.raw)
        if safety is None and (well := good_mood(message, context)):
            found, unclear, act = well, (), None
        found = thoughts_denied.beside(found, denied, safety)
        act = None if found and (_is_not_any_more(act, message) or _only_holds_on(act, message)) else act
        act = _only_taken_back(act, found, unclear, message, context) or act
        if found and all(f.fact not in context.asked for f in found) and act is not None and act.act not in _ASIDE:
            unclear = ()
        if any(f.fact == "suicidal_thoughts" and f.value == "current" for f in found):
            safety = "crisis"
        seen = self._seen(act, pole, message, found, tools, context)
        if act is not None and act.act == "correct" and unclear:
            seen = replace(seen, names=True)
        told = any(
            f.reader == "lab" and f.fact in context.asked and (_has_unit(f) or tools.labs.names_a_test(message))
            for f in found
        )
        told = told or any(self._told(f, message, tools) for f in found if f.fact in context.asked)
        told = told or any(f.fact in _SCORES and f.fact not in context.asked for f in found)
        told = told or waits or leaving.says_again(message.raw) or ends or routing.fits(context.asked, message.norm)
        told = told or (act is not None and act.whole and act.act == _RIGHT) or self._says_pole(message, context)
        shares = None if told or self._speaks(safety, pole, message, found, context) else routing.weigh(seen)
        if shares is not None and routing.outside(shares, seen):
            sure = act_hint is not None and act_hint[1] >= _CERTAIN and act_hint[0] not in _ANSWERING
            act, pole, found, unclear = None, None, [], ()
            act_hint = act_hint if sure else (routing.OUTSIDE, 1.0)
        elif shares is not None and act is not None and (other := routing.renamed(shares, seen)) is not None:
            act = replace(act, act=other)
        elif shares is not None and (learned := routing.named(shares, poles=self._may_be_pole(context))) is not None:
            act_hint = (learned, 1.0)
        name = self._name(safety, act, pole, message, found, unclear, context, hinted(act_hint, message.raw))
        name, unclear = _still_asked(name, unclear, context) if of_others else (name, unclear)
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

    def _answered(
        self, act: ActReading | None, message: Text, question: Text, context: Context
    ) -> tuple[list[Found], tuple[str, ...]]:
        """What a message says beside its questions; what it asks about stays open."""
        answers, _, _ = self._for(context.language)
        asked = [*self._acts.questions(message), *about_things.places(message)]
        asked = [q for q in asked if not self._counts(message, q, context)]
        statements = message.without(
            [*asked, *tags(message), *(self._spoken_act(act) if asked or not _COUNTS.search(message.norm) else ())]
        )
        found, unclear = answers.read(
            statements, question, context, correcting=act is not None and act.act == "correct"
        )
        return about_things.still_open(
            found, unclear, message, context.asked, lambda part: answers.read(part, question, context)[0]
        )

    def _without_idle(self, message: Text, question: Text, context: Context) -> Text:
        """The message without what opens or closes it and answers nothing: "I'm on the bus right now. No."."""
        places = list(message.sentences)
        while len(places) > 1 and self._is_idle(message.part(*places[0]), question, context):
            del places[0]
        while len(places) > 1 and self._is_idle(message.part(*places[-1]), question, context):
            del places[-1]
        return message if len(places) == len(message.sentences) else message.part(places[0][0], places[-1][1])

    def _after_idle(self, safety: str | None, whole: Text, message: Text, context: Context) -> str | None:
        """A danger that nothing in words tells of must stand in what is left without the idle sentences too."""
        if safety is None or message is whole or self.names_danger(whole.written, context):
            return safety
        return self._danger_in(message, context)

    def _danger_in(self, message: Text, context: Context) -> str | None:
        """The danger that a message tells of, in its own language or in English."""
        found = self._safety.read(message, context.question_text)
        if found is None and context.language != "en":
            return self._safety.read(normalise(message.written), context.question_text)
        return found

    def _is_idle(self, sentence: Text, question: Text, context: Context) -> bool:
        if not self._for(context.language)[0].is_idle(sentence, question, context):
            return False
        return is_small_talk(sentence) or (
            self._acts.read(sentence) is None and self._danger_in(sentence, context) is None
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
        read = (normalise(text, context.language), *((normalise(text),) if context.language != "en" else ()))
        return any(self._safety.by_words(message, context.question_text) for message in read)

    def knows(self, fact: str) -> bool:
        """True for a fact this reader can read."""
        return fact in self._facts

    def read_kind(self, kind: str, text: str, context: Context, term: str | None = None) -> Json:
        """Read one thing from a message, whatever was asked (see `KindReader.read`)."""
        return self._for(context.language)[1].read(kind, normalise(text, context.language), context, term)

    def _weighed(self, safety: str | None, act: ActReading | None, message: Text, context: Context) -> str | None:
        """A likeness to danger counts less in a question about a medicine, not in an errand or a wish to delete."""
        if safety is not None and (self._is_errand(safety, message, context) or self._titles.is_one(message.raw)):
            return None
        if safety == "adverse" and context.asked and is_long_over(message, context.today.year):
            return None
        if safety == CHECK and act is not None and act.act == "correct" and self._puts_right(message, context):
            return None
        if safety not in ("crisis", CHECK) or act is None or act.act not in ("medical_advice", "delete_data"):
            return safety
        if self._safety.by_words(message, context.question_text):
            return safety
        if act.act == "delete_data":
            rest = normalise(message.without([(act.start, act.end)]).kept(), context.language)
            return self._safety.read(rest, context.question_text)
        return CHECK if safety == "crisis" else None

    def _puts_right(self, message: Text, context: Context) -> bool:
        """Are answers put right in this, and is no word in it one of danger: "some of that is wrong, I'm 28"?"""
        if self._safety.by_words(message, context.question_text):
            return False
        answers = self._for(context.language)[0]
        found, _ = answers.read(message, self._question(context), context, correcting=True)
        return any(f.value not in (UNKNOWN, DECLINED) and self._facts[f.fact].group != "mood" for f in found)

    def _is_errand(self, safety: str, message: Text, context: Context) -> bool:
        """Is it an errand that is only like a danger, without a word of one: "please cancel my table for tonight"?"""
        if not routing.names_errand(message.norm) or self._safety.by_words(message, context.question_text):
            return False
        return routing.only_errand(message.raw, message.norm, asked=safety != CHECK)

    def _only_answers(self, message: Text, question: Text, context: Context) -> bool:
        """Does this answer the question, and no word in it tells of danger, only a likeness?"""
        if not context.asked or self._safety.by_rules(message, context.question_text):
            return False
        if context.language != "en" and self._safety.by_rules(normalise(message.raw), context.question_text):
            return False
        found, _ = self._for(context.language)[0].read(message, question, context)
        told = [
            f
            for f in found
            if f.fact in context.asked and f.reader != "likeness" and f.value not in (UNKNOWN, DECLINED)
        ]
        return (
            bool(told)
            and all(
                any(f.start < end and start < f.end for f in told)
                or self._safety.read(message.part(start, end)) is None
                for start, end in (message.sentences if len(message.sentences) > 1 else ())
            )
            and not self._says_danger_beside(message, told)
        )

    def _says_danger_beside(self, message: Text, told: list[Found]) -> bool:
        """Is a clause a danger by itself, apart from the words that answer?"""
        marks = list(_BREAK.finditer(message.norm))[:_BREAKS]
        starts = [0, *(m.end() for m in marks)]
        ends = [*(m.start() for m in marks), len(message.norm)]
        clauses = [
            (a, b) for a, b in zip(starts, ends, strict=True) if not any(f.start < b and a < f.end for f in told)
        ]
        return len(starts) > 1 and any(
            self._safety.read(message.part(a, b)) in _NAMED for a, b in clauses if b - a >= _CLAUSE
        )

    def _told(self, found: Found, message: Text, tools: Toolbox) -> bool:
        """Is an asked fact told so plainly that it is an answer, whatever else the message is about?"""
        if found.reader == "list":
            rows = found.value if isinstance(found.value, list) else []
            return any(isinstance(row, dict) and _DATED & row.keys() for row in rows) or (
                bool(rows) and not found.confirm
            )
        if found.reader == "enum":
            named = tools.mentions.find("condition", message, guess=False)
            return found.value == self._facts[found.fact].no and any(found.fact in m.term.classes for m in named)
        if found.reader in ("lab", "number", "date"):
            leads = not message.norm[: found.start].strip(_LEADS)
            rest = [w for w, start, _ in message.words if start >= found.end]
            return leads and (len(rest) <= _FEW_MORE or _NUMBER_ENDS.match(message.norm, found.end) is not None)
        if found.reader == "record":
            return tools.records.is_named(found.fact, message)
        if found.reader == "age" and not message.norm[: found.start].strip(_LEADS):
            return _NUMBER_ENDS.match(message.norm, found.end) is not None or not message.norm[found.end :].strip()
        if found.reader == "age":
            plain = _PLAIN_AGE.search(message.norm[: found.start])
            return plain is not None and (not found.confirm or _TURNS.search(message.norm) is not None)
        return found.reader == "saying"

    def _may_be_likeness(self, safety: str | None, message: Text, context: Context) -> bool:
        """A danger that is only a likeness, beside no word that tells of one; a harm is told in words."""
        if safety == CHECK:
            return not self._safety.by_words(message, context.question_text)
        if safety != "adverse":
            return safety is not None and len(message.sentences) <= _FEW_SENTENCES
        asked = [self._facts[f] for f in context.asked if f in self._facts]
        if any(f.group in _OF_HARM for f in asked) or _ACTIVITY in context.asked:
            return True
        if _OF_THE_STUDY.search(message.norm) and all(f.kind not in ("list", "record") for f in asked):
            return False
        lists = any(f.kind in ("list", "record", "enum") for f in asked)
        return lists and _HARM.search(f"{message.norm} {message.raw.casefold()}") is None

    def _crisis(self, message: Text) -> list[Found]:
        if "suicidal_thoughts" not in self._facts:
            return []
        return [Found("suicidal_thoughts", "current", 0, len(message.norm), "safety")]

    def _said_before(self, message: Text, question: Text, context: Context) -> list[Found]:
        """The answer that stands before a cry for help, as in "34, but honestly I don't want to be here"."""
        for mark in reversed(list(_BREAK.finditer(message.norm))[:_BREAKS]):
            answer, rest = message.part(0, mark.start()), message.part(mark.end(), len(message.norm))
            if self._safety.read(rest) == "crisis" and self._safety.read(answer) is None:
                found, _ = self._for(context.language)[0].read(answer, question, context, correcting=False)
                return [f for f in found if f.fact in context.asked and self._facts[f.fact].group != "mood"]
        return []

    @staticmethod
    def _says_pole(message: Text, context: Context) -> bool:
        """Is one of several sentences nothing but a yes or no: "those sound like klingon. no"?"""
        if not context.asked or len(message.sentences) == 1:
            return False
        return any(_BARE_POLE.fullmatch(message.norm, *span) for span in message.sentences)

    @staticmethod
    def _speaks(safety: str | None, pole: Polarity | None, message: Text, found: list[Found], context: Context) -> bool:
        """True for what needs no router: a danger, a bare value, a yes or no to an offer, a short "I don't know"."""
        if safety is not None or _settles(pole, message, context):
            return True
        unsaid = pole is not None and pole.value in (UNKNOWN, DECLINED)
        if unsaid and routing.names_errand(message.norm):
            return False
        length = min(len(message.words), len(message.raw.split()))
        return (bool(found) and len(message.words) <= _BARE) or (unsaid and length <= _BRIEF)

    @staticmethod
    def _seen(
        act: ActReading | None, pole: Polarity | None, message: Text, found: list[Found], tools: Toolbox,
        context: Context,
    ) -> routing.Seen:  # fmt: skip
        """What the router has to know of the other readings."""
        names = any(
            _names_health(mention, message, context)
            for kind in _NAMED_IN_ANSWERS
            for mention in tools.mentions.find(kind, message, guess=False)
        ) or (any(f.reader == "lab" for f in found) and tools.labs.names_a_test(message))
        start, end = len(message.norm) - len(message.norm.lstrip()), len(message.norm.rstrip())
        return routing.Seen(
            message.raw[slice(*message.span(start, end))],
            message.norm,
            act.act if act is not None else None,
            act is not None and act.whole,
            any(f.value not in (UNKNOWN, DECLINED) for f in found),
            pole is not None and pole.value in ("yes", "no") and not pole.stated,
            names,
        )

    @staticmethod
    def _may_be_pole(context: Context) -> bool:
        """A guessed yes may answer a health question, but neither give consent nor confirm what has no fact."""
        return bool(context.asked) and not _CONSENT & set(context.asked)

    def _counts(self, message: Text, question: tuple[int, int], context: Context) -> bool:
        """True for "does B12 count?" beside a statement: what is asked about is what there is to tell."""
        lists = any(f in self._facts and self._facts[f].kind == "list" for f in context.asked)
        said = message.norm[slice(*question)]
        return lists and len(message.norm) - len(said) >= _STATED and _COUNTS.search(said) is not None

    @staticmethod
    def _spoken_act(act: ActReading | None) -> list[tuple[int, int]]:
        if act is None or act.act in ("correct", "frustration", "restart", "stop"):
            return []
        return [(act.start, act.end)]

    def _yields(self, act: ActReading | None, pole: Polarity | None, message: Text, context: Context) -> bool:
        """Is the act only what an answer sounds like? "That's all" while values are asked ends these, not the talk."""
        labs = bool(context.asked) and all(f in self._facts and self._facts[f].kind == "lab" for f in context.asked)
        if labs and act is not None and act.act in ("goodbye", "stop") and _NO_MORE.fullmatch(message.norm):
            return True
        return act is not None and act.act in _YIELDS_TO_AN_ANSWER and self._answers(act, pole, message, context)

    @staticmethod
    def _answers(act: ActReading, pole: Polarity | None, message: Text, context: Context) -> bool:
        """Words that are an act elsewhere but answer this question: "no thanks", "not interested", "a minute ago"."""
        if pole is None or not context.question_text:
            return False
        if _settles(pole, message, context) and act.act in ("thanks", "greet", "small_talk"):
            return True
        if not context.asked:
            return False
        if act.act == "resume":
            return pole.value == DECLINED and act.whole
        if act.act == "pause" and _NOT_NOW.fullmatch(message.norm[act.start :]) and _OVER.search(message.norm):
            return True
        if (_NOT_NOW.fullmatch(message.norm) or not_now_but_before(message.norm)) and _POLAR_QUESTION.search(
            context.question_text.lower()
        ):
            return True
        opens = message.norm[: pole.start].strip(" .,!'\"") == "" and pole.value in ("yes", "no") and not pole.stated
        if act.act == "stop":
            return (
                re.match(r"\s*(?:no|nope|not|i am not)\b", message.norm) is not None
                and re.search(r"\b(?:stop|quit|end|leave|more)\b", message.norm) is None
            )
        return opens and re.match(r"\s*(?:yes|yeah|yep|yup|no|nope|nah|y|n|sure|si)\b", message.norm) is not None

    def _name(
        self, safety: str | None, act: ActReading | None, pole: Polarity | None, message: Text, found: list[Found],
        unclear: tuple[str, ...], context: Context, hint: tuple[str, float] | None,
    ) -> str:  # fmt: skip
        if safety in ("crisis", "emergency", "abuse"):
            return safety
        if safety == "adverse":
            return "out_of_scope"
        if act is not None and act.act == "correct":
            weak = _WEAK_CORRECTION.match(message.norm) is not None
            nothing = not context.prior and all(f.value == UNKNOWN for f in found)
            if nothing and pole is not None and pole.value == UNKNOWN:
                return "dont_know"
            if not weak or any(f.fact in context.prior for f in found):
                return "correct"
        elif act is not None and not (act.act in _ASIDE and found):
            return act.act
        if (
            pole is not None
            and not pole.stated
            and not (pole.value == UNKNOWN and any(f.value not in (UNKNOWN, "unsure") for f in found))
            and (self._bare(message, pole) or (not found and _settles(pole, message, context)))
        ):
            return {"yes": "affirm", "no": "deny", "unknown": "dont_know", "declined": "decline"}[pole.value]
        if pole is not None and pole.value == UNKNOWN and all(f.value in (UNKNOWN, "unsure") for f in found):
            return "dont_know"
        if found:
            return "answer"
        if hint is not None and hint[0] in ACTS and hint[1] >= _SURE:
            if hint[0] not in ("affirm", "deny") or (hint[1] >= _CERTAIN and self._may_be_pole(context)):
                return hint[0]
        if pole is not None and pole.value in ("unknown", "declined"):
            return "dont_know" if pole.value == "unknown" else "decline"
        return "answer" if context.asked and _SOMETHING.search(message.norm) else "out_of_scope"

    @staticmethod
    def _bare(message: Text, pole: Polarity) -> bool:
        rest = message.norm[: pole.start] + message.norm[pole.end :]
        return len(re.findall(r"[a-z0-9]+", rest)) <= _WORDY and not re.search(r"\d", rest)


def _of_the_patient(message: Text, context: Context) -> Text:
    """The message without orders to the program, what a carer says of themselves, or a patient of a relative."""
    if context.prior.get("respondent") in CARERS:
        message = without_the_writer(message, context.patient)
    elif not _CONSENT & set(context.asked):
        message = of_oneself(message, family=not _OF_BOTH.isdisjoint(context.asked))
    return without_orders(message)


def _is_only_of_others(spoken: Text, own: Text) -> bool:
    """Is nothing left of a message without what it tells of other people?"""
    return not _SOMETHING.search(own.norm) and _SOMETHING.search(without_orders(spoken).norm) is not None


def _still_asked(name: str, unclear: tuple[str, ...], context: Context) -> tuple[str, tuple[str, ...]]:
    """The open question stays open where only other people were told of."""
    return ("answer", context.asked) if name == "out_of_scope" and context.asked else (name, unclear)


def _settles(pole: Polarity | None, message: Text, context: Context) -> bool:
    """A yes or no at the start, to a question that asks for no fact: an offer, or whether all is right."""
    if pole is None or context.asked or not context.question_text or pole.stated or pole.value not in ("yes", "no"):
        return False
    return not message.norm[: pole.start].strip(" .,!'\"")


def _is_not_any_more(act: ActReading | None, message: Text) -> bool:
    """Is it an answer that only sounds like a wish to stop: "no more. vasectomy, 2019"?"""
    return act is not None and act.act == "stop" and _NOT_ANY_MORE.match(message.norm) is not None


def _only_holds_on(act: ActReading | None, message: Text) -> bool:
    """Is it no wish for a pause, but a word before a question: "none. Hang on, does that count?"?"""
    return (
        act is not None
        and act.act == "pause"
        and _HOLDS_ON.fullmatch(message.norm, act.start, act.end) is not None
        and _SOMETHING.search(message.norm, act.end) is not None
    )


def _only_protests(act: ActReading | None, message: Text) -> bool:
    """Is it only said that something is wrong, which answers nothing?"""
    return act is not None and act.act == "correct" and only_protests(message)


def _only_taken_back(
    act: ActReading | None, found: list[Found], unclear: tuple[str, ...], message: Text, context: Context
) -> ActReading | None:
    """A correction that says nothing but which earlier answers are wrong."""
    if act is not None or found or not unclear:
        return None
    earlier = all(u in context.prior and u not in context.asked for u in unclear)
    return ActReading("correct", 0, len(message.norm), whole=False) if earlier else None


def _has_unit(found: Found) -> bool:
    return isinstance(found.value, dict) and found.value.get("unit") is not None


def _names_health(mention: Mention, message: Text, context: Context) -> bool:
    """Not short names, which are everyday words too ("me"), nor words that mean something only beside a question."""
    classes = mention.term.classes
    bound = {c.partition("=")[0].removeprefix("asked:") for c in classes if "=" in c}
    only_asked = "only_when_asked" in classes or any(c.startswith("asked:") for c in classes)
    if only_asked and not bound & set(context.asked):
        return False
    raw = message.raw[slice(*message.span(mention.start, mention.end))]
    return mention.end - mention.start > _SHORT_NAME or raw.isupper()


def _as_written(reading: MessageReading, mended: PutRight) -> MessageReading:
    """The reading with its places in the message as it was written."""
    place = mended.written
    return replace(
        reading,
        facts=tuple(replace(f, start=place(f.start), end=place(f.end)) for f in reading.facts),
        identifiers=tuple((place(start), place(end)) for start, end in reading.identifiers),
    )
