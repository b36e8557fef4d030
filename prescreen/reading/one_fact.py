"""Reads the value of one fact, each kind by its own reader."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading import after_effects
from prescreen.reading.asides import without_asides
from prescreen.reading.cell_counts import CELLS
from prescreen.reading.concluded import conclusion
from prescreen.reading.dates import FoundDate
from prescreen.reading.fever import sign_of_infection
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.irony import sincere
from prescreen.reading.kernel import Kernels
from prescreen.reading.learned import MODELS, NOTHING_SAID, Models
from prescreen.reading.lexicon.ages import GOAL, MY, OF_ANOTHERS_BIRTH, ONLY_AN_AGE, OWN_AGE, THIRD
from prescreen.reading.lexicon.dates import DAY_NUMBER, MOVED, NOT_BOOKED
from prescreen.reading.lexicon.items import MALIGNANT, NAME_GUESSED, PRESENT_ONLY
from prescreen.reading.lexicon.laboratory import NEVER, NO_MORE, NO_SCAN, NO_VALUE_DENIED, REST_MISSING
from prescreen.reading.lexicon.manner import UNCONTROLLED
from prescreen.reading.lexicon.open_no import OF_A_STATE, OF_PLANS
from prescreen.reading.lexicon.sayings_in_place import MERE_KIDS
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.lexicon.values_of_then import DAYS_BESIDE_A_TEST
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, GRADES, PAST_VALUES
from prescreen.reading.not_had import NotHadReader
from prescreen.reading.now_and_then import what_is
from prescreen.reading.open_no import is_guess
from prescreen.reading.own_grade import tells_own_grade
from prescreen.reading.polarity import Polarity
from prescreen.reading.remarks import names_a_score, without_ratings, without_remarks
from prescreen.reading.sayings import NOTHING
from prescreen.reading.sieve import Patterns
from prescreen.reading.sight import Tense
from prescreen.reading.standing import standing
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.two_ages import of_the_patient, without_others
from prescreen.reading.values_of_then import of_another, of_then
from prescreen.reading.votes import ABOUT_OTHERS

MEASURED = frozenset({"lab", "integer", "number", "date"})
"""Kinds whose value is measured: a bare yes says nothing about them."""
_OTHER_SCALE = re.compile(r"\b(?:of|out of|de|de los|of los)(?: the| those)? 11\b|/ ?11\b|\bslicc\b|\b1997\b|\bbilag\b")
_FROM = re.compile(r"\bfrom (?:the )?$")
_NOT_BOOKED = re.compile(NOT_BOOKED)
_LEAST_WORDS, _FEW_WORDS = 2, 3
_YEAR, _DAY, _SHORTEST_MONTH = 4, 10, 28
_DAY_NUMBER = re.compile(DAY_NUMBER)
_GROWN = 18
_BIRTH = "date_of_birth"
_TITER = re.compile(r"(?<![\d.])1 ?[:/] ?\d{2,5}(?!\d)")
"""How far a blood was thinned: "ANA 1:1280"."""
_AGES = frozenset({_BIRTH, "age_years"})
_OF_WHOM = frozenset({"prescreen_consent", "respondent"})
_BARE_VALUES = frozenset({"yes", "no", "unsure"})
_OF_NOW, _EVER = frozenset({"venous_access"}), frozenset({"lupus_nephritis"})
"""Facts that ask for what is, and one with the same values that asks whether it ever was."""
_BY_REASONS = frozenset({"pregnancy_possible", "can_cause_pregnancy"})
"""What somebody concludes here says less than why: a coil makes no pregnancy impossible."""
_TREATED = "current_treated"
_BY_TREATMENT = {"depression": (_TREATED,), "dialysis": ("hemodialysis", "peritoneal", "past")}
"""Values that a treatment stands for, if it was given."""
_LOW, _ANTIDEPRESSANT = "depression", "antidepressant"
_MERE_TIME = re.compile(
    r"\W*(?:sometimes|often|always|now|at times|(?:every|some|most|these) days?|lately|still|right now)\W*"
)
"""A mere time, which tells of no treatment: "sometimes I feel low"."""
_INFECTION, _ACTIVE, _SCAN, _DIAGNOSIS = "active_infection", "refractory", "lvef", "sle_diagnosis"
_SAYS_NO_VALUE = re.compile(NO_VALUE_DENIED)
_MALIGNANT, _NAME_GUESSED = re.compile(MALIGNANT), re.compile(NAME_GUESSED)
_MY, _OWN_AGE, _THIRD = re.compile(MY), re.compile(OWN_AGE), re.compile(THIRD)
_RELATIVE = re.compile(rf"\b(?:{RELATIVES})\b(?:(?!\bi\b)[a-z ,]){{0,14}}$")
"""Before the age of somebody of the family: "a man with a wife aged 54"."""
_GOAL = re.compile(GOAL)
_CAREFUL = frozenset({*DOUBTFUL_VALUES, "unspecified", UNKNOWN, DECLINED})
_TIMES = frozenset({*PAST_VALUES, *CURRENT_VALUES, *DOUBTFUL_VALUES})
_COUNTED = re.compile(r"\bhow (?:many|often)\b|\bnumber of\b")
_MILD, _UNCONTROLLED = "mild_controlled", re.compile(UNCONTROLLED)
UNSURE, _SUSPECTED = "unsure", "suspected"
_NUMBER_PUT_RIGHT = re.compile(
    r"\b(?:sorry|oops|i mean|i meant|wait|perdon\w*|digo|quise decir|me equivoque|error mio)\b[^.;!?]{0,20}"
    r"(?:\bis|'s|\bes|\bson|,)? ?\d"
)
"""A number that takes the place of an earlier one: "sorry, it's 45"."""
_CALLED_WRONG = re.compile(
    r"(?<!something )(?<!what )\b(?:is|was|are|were) (?:wrong|not right|incorrect|a mistake)\b|\besta(?:ba)? mal\b"
)
"""An earlier answer is called wrong, which answers nothing."""
_AGAINST = 0.85
"""How likely another value must be, by the examples, before one that the words say is not believed."""
_WHICH = re.compile(r"\s*(?:which|what|que|cuales?) ")
_REFUSES = re.compile(r"\W*(?:no|nah|nope),? (?:thanks?|thank you|thx|ty|gracias)\W*")
"""To "which ones?" a refusal, where it is a no to "do you have any?"."""
_NOTHING_MORE = re.compile(
    r"\W*(?:no[, ]+)?(?:nothing|none|no others?|nada|no) (?:else|more|mas)\W*|\W*that is (?:all|it)\W*"
)
"""Said after something else: nothing is told of what is asked now."""
_NOT_KNOWN = re.compile(r"\bi do not (?:know|remember|recall)[\s.,!]*$")
_OF_ONESELF = re.compile(
    r"(?<![a-z])(?:i|me|my|mine|myself|we|us|our|yo|mi|mis|mio|mia|conmigo|no|nope|yes|si)(?![a-z])"
)
_AS_A_CHILD = re.compile(r"\bas an? (?:\w+ )?(?:child|kid|baby|toddler|infant|newborn)\b")
_NEPHRITIS = "lupus_nephritis"
_OF_LUPUS = re.compile(r"lupus|nephr|nefr|\bln\b|\bclas[se]s? [1-6iv]|biops|狼疮", re.IGNORECASE)
"""What must be named before an answer about other kidney problems says anything of this one."""
_THOUGHTS = "suicidal_thoughts"
_OF_THOUGHTS = re.compile(
    r"th(?:ought|ink)|suicid|\b(?:die|dying|death|dead|end|kill|liv(?:e|ing)|life|harm|hurt|hope|dark)|pens|idea|\bmor[ia]|muer|"
    r"\bmat(?:ar|e)|vida|vivir|dano|自杀|死|活|想不开|伤害"
)
"""What must be said before an answer about low mood tells, but for a cry for help, anything of thoughts of death."""
_CAUSES, _MAY_BE = "can_cause_pregnancy", "pregnancy_possible"
_MERE_KIDS = re.compile(MERE_KIDS)
_PLANS, _OF_PLANS = "plans_children_1yr", re.compile(OF_PLANS)
_OF_A_STATE = re.compile(OF_A_STATE)
_WONDERING = re.compile(
    r"(?: for (?:sure|certain))?,? (?:if|whether|what|which|how|when|who|where|why|about|that it)\b"
    r"(?:(?!\bbut\b)[^.;,!])*[.!? ]*"
)

_NOW, _BRAIN, _HAS_OUTCOME = "current", "brain", frozenset({"brain", "cancer"})
"""The value of an illness that is there, and the groups of those that leave something behind or come back."""
_WORD = re.compile(r"[a-z0-9]")
_ENDS = re.compile(r"\W*\Z| ?[,.;:!?-]")
_HEDGED = re.compile(
    r"\b(?:not sure|do not know|no idea|do not remember)\b[ ,.]*(?:but |well |so )?i do not think so\b"
)
"""A "no" that is no more than a guess, and settles no list."""
_FALSELY = re.compile(r"\b(?:lupus|false|but|mistake|wrong|later|again|retest\w*|repeat\w*|second|pero)\b")
_NEGATIVE = "negative"
_POSITIVE = re.compile(r"(?<!not )(?<!never )(?<!false )(?<!no )(?<!tested )\bpositiv[eo]\b")


class OneFactReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools
        self._moved, self._not_had = re.compile(MOVED), NotHadReader()
        self._never, self._rest_missing = re.compile(NEVER), re.compile(REST_MISSING)
        self._no_more = re.compile(NO_MORE)
        self._no_scan = re.compile(NO_SCAN)
        self._born_relative = re.compile(rf"\b(?:{RELATIVES})\b(?: (?!i\b)[a-z]+){{0,3}} $")
        self._other_days = Patterns(DAYS_BESIDE_A_TEST)
        self._birth_of_relative = re.compile(rf"\b(?:my|mi) (?:\w+ )?(?:{RELATIVES})\b{OF_ANOTHERS_BIRTH}")
        self._a_relative = re.compile(rf"(?<![a-z])(?:my |mi |mis )?(?:\w+ )?(?:{RELATIVES})(?:'s|s)?(?![a-z])")
        self._learned, self._topics = Kernels(MODELS / "answers.npz"), Models(MODELS / "topics.npz")

    def _of_child(self, before: str) -> bool:
        """Does a date of birth belong to a relative: "my son was born in 2020"?"""
        return self._born_relative.search(before) is not None

    def no(self, fact: str) -> Json:
        """The value that a bare no gives a fact, None when it gives none."""
        definition = self._facts[fact]
        if isinstance(definition.no, list):
            return list(definition.no)
        return definition.none if definition.kind == "record" and definition.none is not None else definition.no

    def spoken(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        """The answer to a question about one enum, record or list fact."""
        heard, pole = self._sincere(fact, heard, pole)
        if self._facts[fact].kind == "enum" and (place := self._left_by(fact, heard)) is not None:
            return _one(fact, _NOW, *place, "enum", confirm=True)
        answer = self._spoken(fact, heard, pole)
        if answer.found and answer.found[0].value in (self.no(fact), _NOW):
            answer = self._without_outcome(fact, heard, answer)
        if self._facts[fact].kind != "enum" or not (answer.unclear or answer.found[0].value == self.no(fact)):
            return answer
        ill = sign_of_infection(self._facts[fact], heard.text, self._tools.scope, carer=heard.carer)
        return answer if ill is None else _one(fact, _SUSPECTED, *ill, "enum", confirm=True)

    def _left_by(self, fact: str, heard: Heard) -> tuple[int, int] | None:
        """Where the message says what an illness has left behind: "I can't drive because of the epilepsy"."""
        if self._facts[fact].group != _BRAIN or _NOW not in self._facts[fact].values:
            return None
        named = [m for m in heard.conditions if m.term.classes & {fact, f"{fact}={_NOW}"}]
        return after_effects.left_by(heard.text, named, carer=heard.carer)

    def _without_outcome(self, fact: str, heard: Heard, answer: Answer) -> Answer:
        """What is left of an answer without the after-effects that it denies: "no symptoms left, it was in 2017"."""
        if self._facts[fact].group not in _HAS_OUTCOME or not (denied := after_effects.denied(heard.text)):
            return answer
        text = heard.text.without(denied)
        if not _WORD.search(text.norm):
            return Answer(unclear=(fact,))
        pole = self._tools.polarity.read(text, heard.question)
        conditions = self._tools.mentions.find("condition", text, overlapping=True)
        return self._spoken(fact, replace(heard, text=text, conditions=conditions, pole=pole), pole)

    def _spoken(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        text, today = heard.text, heard.context.today
        if fact == _DIAGNOSIS and is_guess(text):
            return Answer(unclear=(fact,))
        if (ungraded := self._tools.enums.ungraded(fact, text)) is not None:
            return _one(fact, ungraded.value, ungraded.start, ungraded.end, "enum", confirm=True)
        if pole is not None and UNSURE not in self._facts[fact].values and self._wonders(text, pole):
            return _one(fact, UNKNOWN, pole.start, pole.end, "polarity", confirm=False)
        match self._facts[fact].kind:
            case "enum":
                if fact == CELLS and (cells := self._tools.cells.over_time(text, today)) is not None:
                    return _one(fact, cells.value, cells.start, cells.end, "count", confirm=True)
                if (saying := self._saying(fact, heard)) is not None:
                    return saying
                if fact == CELLS and (count := self._tools.cells.read(text, today)) is not None:
                    return _one(fact, count.value, count.start, count.end, "count", confirm=True)
                outcome = self._tools.enums.read(fact, text, heard.conditions, pole, today, carer=heard.carer)
                if outcome.value is None:
                    return self._likeness(fact, heard) or Answer(unclear=(fact,))
                of_times = outcome.value == _TREATED and _MERE_TIME.fullmatch(text.norm, outcome.start, outcome.end)
                if self._is_refused(fact, outcome.value, outcome.start, outcome.end, text):
                    return Answer(unclear=(fact,))
                if of_times or self._spoken_against(fact, outcome.value, heard):
                    return Answer(unclear=(fact,))
                return _one(fact, outcome.value, outcome.start, outcome.end, "enum", confirm=outcome.confirm)
            case "record":
                record = self._tools.records.read(fact, self._valued(fact, text, pole), pole, today)
                if record is None:
                    return Answer(unclear=(fact,))
                return _one(fact, record.value, record.start, record.end, "record", confirm=record.confirm)
        return self._list(fact, heard, pole)

    def _is_refused(self, fact: str, value: str, start: int, end: int, text: Text) -> bool:
        """Is a treatment that an answer rests on one that was refused, avoided or not taken up?"""
        if value in _BY_TREATMENT.get(fact, ()) and self._not_had.says_refused(text, start, end):
            return True
        if fact != _LOW or value != self.no(fact):
            return False
        drugs = self._tools.mentions.find("drug", text)
        taken = [d for d in drugs if _ANTIDEPRESSANT in d.term.classes]
        return any(self._not_had.says_refused(text, d.start, d.end) for d in taken)

    def _sincere(self, fact: str, heard: Heard, pole: Polarity | None) -> tuple[Heard, Polarity | None]:
        """The message without what it says and does not mean, for a question about one value."""
        if self._facts[fact].kind != "enum":
            return heard, pole
        summed_up = self._facts[fact].values.keys() <= _BARE_VALUES
        text = conclusion(heard.text) if summed_up and fact not in _BY_REASONS else None
        if text is None and (summed_up or fact in _OF_NOW) and fact not in _EVER:
            text = what_is(heard.text)
        text = text or sincere(heard.text)
        if text is None or (not text.words and self._saying(fact, heard) is not None):
            return heard, pole
        pole = self._tools.polarity.read(text, heard.question)
        conditions = self._tools.mentions.find("condition", text, overlapping=True)
        return replace(heard, text=text, conditions=conditions, pole=pole), pole

    def _valued(self, fact: str, text: Text, pole: Polarity | None) -> Text:
        """The message without the numbers that are no value of a fact with a score."""
        item = self._facts[fact].item
        scored = self._facts[fact].kind == "number" or (
            isinstance(item, dict) and any(shape.number is not None for shape in item.values())
        )
        if isinstance(item, dict) and "result" in item:
            return text.without([m.span() for m in self._other_days.matches(text.norm)])
        if not scored:
            return text
        text = text.without([*(m.span() for m in _TITER.finditer(text.norm)), *of_then(text)])
        return without_remarks(without_ratings(text), pole, names_a_score)

    def _wonders(self, text: Text, pole: Polarity) -> bool:
        """Is nothing said but that the person does not know: "no idea if it's active"?"""
        before, after = text.norm[: pole.start].strip(" .,!'\""), text.norm[pole.end :]
        return pole.value == UNKNOWN and not before and _WONDERING.fullmatch(after) is not None

    def _spoken_against(self, fact: str, value: str, heard: Heard) -> bool:
        """True where the examples are sure of another value than the words seem to say.

        A careful reading ("suspected", "not sure") stands; so does now or the past beside a time, which only the rules
        can count.
        """
        if heard.context.asked != (fact,) or len(heard.text.words) < _FEW_WORDS or value in _CAREFUL:
            return False
        if (model := self._learned.get(fact)) is None or (value in GRADES and tells_own_grade(heard.text)):
            return False
        guess = model.guess(_said(heard.text))
        if not guess.sure or guess.probability < _AGAINST or guess.name in (value, NOTHING_SAID):
            return False
        timed = {value, guess.name} <= _TIMES and re.search(r"\d|\bsince\b|\bago\b", heard.text.norm) is not None
        return not timed

    def _saying(self, fact: str, heard: Heard, *, beside: bool = False) -> Answer | None:
        """The value of a turn of phrase; always read back."""
        said = self._tools.sayings.read(fact, heard.text, carer=heard.carer, beside=beside)
        if said is None or self._tools.enums.labelled(fact, heard.text) is not None:
            return None
        if said.value is None:
            return Answer(unclear=(fact,))
        return _one(fact, said.value, said.start, said.end, "saying", confirm=True)

    def beside(self, fact: str, heard: Heard) -> Answer:
        """What the answer to one question says, in a turn of phrase, to another that it often settles."""
        if fact == _PLANS and _OF_PLANS.search(heard.text.norm) is None:
            return Answer()
        if fact == _CAUSES and _MAY_BE in heard.context.asked and _MERE_KIDS.search(heard.text.norm):
            return Answer()
        if fact == _NEPHRITIS and _OF_LUPUS.search(heard.text.raw) is None:
            return Answer()
        answer = self._saying(fact, heard, beside=True)
        if answer is None or not answer.found:
            return Answer()
        if fact == _THOUGHTS and answer.found[0].value != _NOW and _OF_THOUGHTS.search(heard.text.norm) is None:
            return Answer()
        return answer

    def by_its_words(self, fact: str, heard: Heard) -> Answer:
        """What a message says of a fact in that fact's own words, where the question asked for it too."""
        if (saying := self._saying(fact, heard)) is not None:
            return saying if saying.found else Answer()
        outcome = self._tools.enums.read(
            fact, heard.text, heard.conditions, None, heard.context.today, carer=heard.carer
        )
        if outcome.value is None or outcome.value in (UNKNOWN, DECLINED):
            return Answer()
        return _one(fact, outcome.value, outcome.start, outcome.end, "enum", confirm=True)

    def _likeness(self, fact: str, heard: Heard) -> Answer | None:
        """The value that answers like this one had among the examples; always read back."""
        if heard.context.asked != (fact,) or len(heard.text.words) < _LEAST_WORDS:
            return None
        if _NOT_KNOWN.search(heard.text.norm) or self._tells_of_another(fact, heard):
            return None
        if _NUMBER_PUT_RIGHT.search(heard.text.norm) or _CALLED_WRONG.search(heard.text.norm):
            return None
        if fact == _ACTIVE and (_MALIGNANT.search(heard.text.norm) or self._only_takes(heard.text)):
            return None
        if fact == CELLS and any(c.isdigit() for c in heard.text.norm):
            return None
        if ONLY_AN_AGE.fullmatch(heard.text.norm):
            return None
        model = self._learned.get(fact)
        if model is None:
            return None
        said = _said(heard.text)
        about = topic.guess(said) if (topic := self._topics.get("topic")) is not None else None
        if about is not None and about.sure and about.name not in (fact, NOTHING_SAID):
            return None
        guess = model.guess(said)
        if guess.name == _NEGATIVE and _POSITIVE.search(heard.text.norm) and not _FALSELY.search(heard.text.norm):
            return None
        if not guess.sure or guess.name not in self._facts[fact].values:
            return None
        if guess.name == _MILD and _UNCONTROLLED.search(heard.text.norm):
            return None
        if guess.name == self.no(fact) and self._tools.enums.names(
            fact, heard.text, heard.conditions, carer=heard.carer
        ):
            return None
        return _one(fact, guess.name, 0, len(heard.text.norm), "likeness", confirm=True)

    def _tells_of_another(self, fact: str, heard: Heard) -> bool:
        """Does a message tell of a relative and not of the person: "my mum had a clot in her leg"?"""
        if heard.carer or self._facts[fact].group in ABOUT_OTHERS:
            return False
        said = _AS_A_CHILD.sub(" ", heard.text.norm)
        rest = self._a_relative.sub(" ", said)
        return rest != said and _OF_ONESELF.search(rest) is None

    def _only_takes(self, text: Text) -> bool:
        """Does a message name medicines without a word of what they do: "Benlysta every week, nothing else"?"""
        drugs = self._tools.mentions.find("drug", text, guess=False)
        return bool(drugs) and _OF_A_STATE.search(text.norm) is None

    def _is_vaccine(self, fact: str, place: int, heard: Heard) -> bool:
        """Is the fever only part of a vaccine's name, as in "yellow fever shot"?"""
        if fact != _INFECTION:
            return False
        return any(m.start < place < m.end for m in self._tools.mentions.find("vaccine", heard.text))

    def _tense(self, fact: str, heard: Heard) -> Tense | None:
        """That of the asked lists of the same kind of thing, for a list that was not asked."""
        if fact in heard.context.asked:
            return None
        kind = self._tools.items.kind_of(fact)
        lists = [f for f in heard.context.asked if f in self._facts and self._facts[f].kind == "list"]
        alike = [self._facts[f].future for f in lists if self._tools.items.kind_of(f) == kind]
        return "future" if alike and all(alike) else "past"

    def mentioned(self, fact: str, heard: Heard) -> Found | None:
        """A value that the message gives by naming the thing, whatever was asked."""
        text, today = heard.text, heard.context.today
        match self._facts[fact].kind:
            case "enum":
                if (place := self._left_by(fact, heard)) is not None:
                    return Found(fact, _NOW, *place, "enum", confirm=True)
                outcome = self._tools.enums.read(
                    fact, text, heard.conditions, None, today, asked=False, carer=heard.carer
                )
                if outcome.value is None or self._is_vaccine(fact, outcome.start, heard):
                    return None
                return Found(fact, outcome.value, outcome.start, outcome.end, "enum", outcome.confirm)
            case "record":
                record = self._tools.records.read(fact, text, None, today, asked=False)
                if record is None:
                    return None
                return Found(fact, record.value, record.start, record.end, "record", record.confirm)
        reading = self._tools.items.read(fact, text, today, carer=heard.carer, tense=self._tense(fact, heard))
        if reading is None or not reading.entries:
            return None
        return Found(fact, list(reading.entries), reading.start, reading.end, "list", confirm=True)

    def gone(self, fact: str, heard: Heard) -> Found | None:
        """None of a list of what is there now, where all that is named of it was taken out."""
        if fact not in PRESENT_ONLY:
            return None
        reading = self._tools.items.read(fact, heard.text, heard.context.today, carer=heard.carer)
        if reading is None or reading.entries or reading.unsettled or not reading.denied:
            return None
        return Found(fact, [], reading.start, reading.end, "list", confirm=True)

    def _only_guessed(self, fact: str, entries: Sequence[Json], heard: Heard) -> bool:
        """Is nothing known of a medicine but its first letter: "some biologic, starts with a B?"."""
        if _NAME_GUESSED.search(heard.text.norm) is None or self._tools.items.kind_of(fact) != "drug":
            return False
        named = {m.term.name: m.term for m in self._tools.mentions.find("drug", heard.text)}
        terms = [named.get(str(e.get("drug"))) for e in entries if isinstance(e, dict)]
        return all(t is not None and "group_word" in t.classes for t in terms)

    def _list(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        reading = self._tools.items.read(fact, heard.text, heard.context.today, carer=heard.carer)
        value = None if pole is None else pole.value
        if reading is not None and reading.refused and not _of_all(heard, pole, reading.refused):
            return Answer(unclear=(fact,))
        if reading is not None and reading.entries and self._only_guessed(fact, reading.entries, heard):
            return _one(fact, UNKNOWN, reading.start, reading.end, "list", confirm=True)
        if reading is not None and reading.entries:
            return _one(fact, list(reading.entries), reading.start, reading.end, "list", confirm=reading.confirm)
        if (
            reading is not None
            and value != DECLINED
            and (reading.empty or (reading.denied and (value in (None, "no") or (pole is not None and pole.stated))))
        ):
            return _one(fact, [], reading.start, reading.end, "list", confirm=value != "no")
        if self._no_list(fact) and not heard.carer and (place := self._tools.sayings.not_me(heard.text)) is not None:
            return _one(fact, [], *place, "list", confirm=True)
        if (nothing := self._found_nothing(fact, heard)) is not None:
            return nothing
        if pole is None or value == "yes" or (reading is not None and reading.unsettled and not _alone(heard, pole)):
            return Answer(unclear=(fact,))
        if value == "no" and _HEDGED.search(heard.text.norm):
            return Answer(unclear=(fact,))
        if value == "no" and _WHICH.match(heard.question.norm):
            if _REFUSES.fullmatch(heard.text.norm):
                return _one(fact, DECLINED, pole.start, pole.end, "list", confirm=False)
            if _NOTHING_MORE.fullmatch(heard.text.norm):
                return Answer(unclear=(fact,))
        none = self.no(fact)
        known: Json = (none if isinstance(none, list) else []) if value == "no" else value
        return _one(fact, known, pole.start, pole.end, "list", confirm=pole.stated)

    def _found_nothing(self, fact: str, heard: Heard) -> Answer | None:
        """The empty list of somebody in whom it was looked for and not found: "just a scare, the lump was benign"."""
        said = self._tools.sayings.read(fact, heard.text, carer=heard.carer) if self._no_list(fact) else None
        return _one(fact, [], said.start, said.end, "saying", confirm=True) if said and said.value == NOTHING else None

    def _no_list(self, fact: str) -> bool:
        """Has a list a value of its own for nothing?"""
        return isinstance(self.no(fact), list)

    def measured(self, asked: tuple[str, ...], heard: Heard, *, alone: bool) -> Answer:
        """The answer to a question about numbers and dates; `alone`: nothing else was asked with them."""
        text, pole = heard.text, heard.pole
        labs = tuple(f for f in asked if self._facts[f].kind == "lab")
        found = self.laboratory(labs, heard) if labs else ()
        for fact in asked:
            if fact not in labs:
                found += self.single(fact, heard)
        if _BIRTH in asked and "age_years" not in asked and all(f.fact != _BIRTH for f in found):
            found += tuple(f for f in self.age(heard, asked=True) if f.fact == _BIRTH or _is_grown(f.value))
        if _SCAN in labs and all(f.fact != _SCAN for f in found) and (none := self._no_scan.search(text.norm)):
            found += (Found(_SCAN, UNKNOWN, *none.span(), "polarity"),)
        have = {f.fact for f in found}
        if have & set(labs) and len(labs) > 1 and self._rest_missing.search(text.norm):
            missing = tuple(f for f in labs if f not in have)
            return Answer((*found, *(Found(f, UNKNOWN, 0, len(text.norm), "polarity") for f in missing)))
        if alone and labs and not found and self._no_more.fullmatch(text.norm):
            return Answer(tuple(Found(f, UNKNOWN, 0, len(text.norm), "polarity") for f in labs))
        if have & set(asked) or (have & _AGES and _AGES & set(asked)):
            return Answer(found)
        value = None if pole is None else pole.value
        if not alone and value not in (UNKNOWN, DECLINED):
            return Answer(found)
        start, end = (pole.start, pole.end) if pole else (0, len(text.norm))
        if value == "no" and (zero := self._zero(asked, heard)):
            return Answer((*found, Found(zero, 0, start, end, "number")))
        if value == DECLINED:
            return Answer((*found, *(Found(f, DECLINED, start, end, "polarity") for f in asked)))
        if value == "no" and pole is not None and _SAYS_NO_VALUE.match(text.norm, pole.start):
            return Answer(found, () if have else asked)
        if value in (UNKNOWN, "no") or (labs and self._never.search(text.norm)):
            return Answer((*found, *(Found(f, UNKNOWN, start, end, "polarity") for f in asked)))
        return Answer(found, () if have else asked)

    def laboratory(self, asked: tuple[str, ...], heard: Heard) -> tuple[Found, ...]:
        """All laboratory values of a message."""
        text = without_remarks(heard.text, heard.pole, self._tools.labs.names_a_test) if asked else heard.text
        text = text.without(of_another(text, carer=heard.carer))
        values = self._tools.labs.read(text, asked, heard.context.today)
        return tuple(Found(v.fact, v.value, v.start, v.end, "lab", v.confirm) for v in values)

    def single(self, fact: str, heard: Heard) -> tuple[Found, ...]:
        """An age, a date or a number."""
        definition = self._facts[fact]
        if fact == "age_years":
            return self.age(heard, asked=True)
        if fact == _BIRTH and not heard.carer:
            others = [m.span() for m in self._birth_of_relative.finditer(heard.text.norm)]
            heard = replace(heard, text=heard.text.without(others)) if others else heard
        if fact == _BIRTH and (born := self._tools.ages.birth(heard.text, heard.context.today)) is not None:
            return (Found(fact, born.born, born.start, born.end, "age", born.confirm),)
        if definition.kind == "date":
            if definition.future and _NOT_BOOKED.search(heard.text.norm):
                return (Found(fact, UNKNOWN, 0, len(heard.text.norm), "date", confirm=True),)
            tense: Tense = "future" if definition.future else "past"
            if (moved := self._moved.search(heard.text.norm)) is not None:
                dates = self._tools.dates.find(heard.text, heard.context.today, tense=tense)
                later = [
                    d
                    for d in dates
                    if d.end > moved.end() and d.start >= moved.start() and not _FROM.search(heard.text.norm[: d.start])
                ]
                if later:
                    return (Found(fact, later[0].iso, later[0].start, later[0].end, "date", confirm=True),)
                if dates and dates[-1].end <= moved.start():
                    return self._moved_to(fact, dates[-1], moved.end(), heard)
            day = self._tools.dates.first(heard.text, heard.context.today, tense=tense)
            if day is not None and fact == _BIRTH and int(day.iso[:_YEAR]) >= heard.context.today.year - 1:
                return ()  # "soy de marzo": the month of a birthday, and no year
            return () if day is None else (Found(fact, day.iso, day.start, day.end, "date", day.rough),)
        if definition.kind == "number" and _OTHER_SCALE.search(heard.text.norm):
            return (Found(fact, UNKNOWN, 0, len(heard.text.norm), "number", confirm=True),)
        return self._number(fact, definition, heard)

    def _moved_to(self, fact: str, old: FoundDate, place: int, heard: Heard) -> tuple[Found, ...]:
        """The later day of the same month to which something was moved: "the 2nd of December, moved to the 9th"."""
        number = _DAY_NUMBER.match(heard.text.norm, place)
        if number is None or len(old.iso) < _DAY or not int(old.iso[-2:]) < int(number[1]) <= _SHORTEST_MONTH:
            return ()
        iso = f"{old.iso[:-2]}{int(number[1]):02}"
        return (Found(fact, iso, number.start(1), number.end(1), "date", confirm=True),)

    def _number(self, fact: str, definition: FactDefinition, heard: Heard) -> tuple[Found, ...]:
        bounds, text = definition.plausible, self._valued(fact, heard.text, heard.pole)
        if definition.kind == "number":
            days = self._tools.dates.find(text, heard.context.today)
            text = without_asides(text.without([(d.start, d.end) for d in days]))
        fitting = [
            n
            for n in self._tools.numbers.find(text)
            if n.high is None
            and n.op is None
            and (bounds is None or bounds.low <= n.value <= bounds.high)
            and (definition.kind != "integer" or isinstance(n.value, int))
        ]
        chosen = 0 if len({n.value for n in fitting}) == 1 else None
        if definition.kind == "number" and len(fitting) > 1 and chosen is None:
            chosen = standing(text.norm, [(n.start, n.end) for n in fitting])
        if chosen is None or not fitting:
            return ()
        number = fitting[chosen]
        return (Found(fact, number.value, number.start, number.end, "number", number.approximate or len(fitting) > 1),)

    def _zero(self, asked: tuple[str, ...], heard: Heard) -> str | None:
        """The fact for which "none" is a number: it was asked how many."""
        if len(asked) != 1 or self._facts[asked[0]].kind != "integer" or not _COUNTED.search(heard.question.norm):
            return None
        bounds = self._facts[asked[0]].plausible
        return asked[0] if bounds is not None and bounds.low <= 0 else None

    def age(self, heard: Heard, *, asked: bool) -> tuple[Found, ...]:
        """Age or date of birth; unasked only where it is unmistakable."""
        told = heard.text if heard.carer else without_others(heard.text)
        theirs = of_the_patient(told, carer=heard.carer)
        text, asked = (told, asked) if theirs is None else (theirs, True)
        age = self._tools.ages.read(text, heard.context.today, asked=asked)
        if age is None or (age.born is not None and not heard.carer and self._of_child(heard.text.norm[: age.start])):
            return ()
        patient = not _OF_WHOM.isdisjoint(heard.context.asked)  # "it is for my daughter, she is 14": whom it is for
        before = heard.text.norm[: age.start]
        if not asked and age.years is not None and _of_another(before, age.years, patient=patient):
            return ()
        if not asked and not heard.carer and not patient and (_THIRD.search(before) or _RELATIVE.search(before)):
            return ()
        if not asked and _GOAL.search(before):
            return ()
        found = []
        if age.born is not None and _BIRTH in self._facts:
            found.append(Found(_BIRTH, age.born, age.start, age.end, "age", age.confirm))
        if age.years is not None and "age_years" in self._facts:
            found.append(Found("age_years", age.years, age.start, age.end, "age", age.confirm))
        if age.vague and asked:
            found.append(Found("age_years", UNKNOWN, age.start, age.end, "age", confirm=True))
        return tuple(found)


def _said(text: Text) -> str:
    """The words of a text as they were written, without those that another reader took."""
    return " ".join(text.kept().split())


def _is_grown(years: Json) -> bool:
    return isinstance(years, int) and years >= _GROWN


def _of_another(before: str, years: int, *, patient: bool) -> bool:
    """Is an age that nobody asked for somebody else's: "nursing my 8 month old", "I have a 2 year old"?"""
    return _MY.search(before) is not None or (years < _GROWN and not patient and _OWN_AGE.search(before) is None)


def _one(fact: str, value: Json, start: int, end: int, reader: str, *, confirm: bool) -> Answer:
    return Answer((Found(fact, value, start, end, reader, confirm),))


def _of_all(heard: Heard, pole: Polarity | None, refused: tuple[int, int]) -> bool:
    """Does a no stand beside what was refused that says it of everything: "no, they cancelled it"?"""
    if pole is None:
        return False
    before, after = heard.text.norm[: pole.start].rstrip(), heard.text.norm[pole.end :]
    opens = not before.strip(" .,!") and _ENDS.match(heard.text.norm, pole.end) is not None
    closes = before.endswith((",", ";")) and not after.strip(" .!")
    return opens or closes or not refused[0] <= pole.start < refused[1] or pole.value not in ("yes", "no")


def _alone(heard: Heard, pole: Polarity) -> bool:
    """Does a pole stand by itself: "no, ..." and not "no one ..."?"""
    return _ENDS.match(heard.text.norm, pole.end) is not None
