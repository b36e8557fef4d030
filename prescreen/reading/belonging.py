"""Tells whether a thing that a message names is said of the person, and of now or before, as the fact asks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from prescreen.facts import FactDefinition
from prescreen.reading import no_entry
from prescreen.reading.courses import CourseReader
from prescreen.reading.entries import clauses
from prescreen.reading.keeping import KeepingReader
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import operations, tubes
from prescreen.reading.lexicon import vaccinations as doses
from prescreen.reading.lexicon.courses import KEPT
from prescreen.reading.lexicon.not_had import HAPPENED
from prescreen.reading.lexicon.volunteered import ILLNESSES
from prescreen.reading.mentions import Mention
from prescreen.reading.other_side import is_other_side
from prescreen.reading.scope import Scope, ScopeReader
from prescreen.reading.text import Text
from prescreen.reading.tubes import was_put_in

_OTHER_CLAUSE = re.compile(r"[,;](?! (?:not )?(?:since|any ?more|no longer|for|stopped|quit|until)\b)")
_ITS_OBJECT = re.compile(r" (?:(?:on|the|my|both|that|la|el|las|los|mi|lo de|de|del) ?)*")
"""Between what is called off and its name: "they cancelled my"."""
ONCE = frozenset({"drug", "vaccine"})
"""Kinds that are named where they are taken or given."""

_RIGHT_BEFORE = 16
"""Characters between words and the name that they are said of."""
_BUT_THAT = re.compile(
    r"\b(?:no|not|never|without) (?:had |any )?cancer\b[ ,;-]*(?:well|just|only|but|apart from|except|unless)\b[ ,]*"
    r"(?:(?:you count|for|had|there was|i had) )*(?:an?|the|one|two|some|my)? ?(?:[a-z]+ )?$"
)
"""Before a small cancer that some do not take for one: "no cancer, just a basal cell"."""
_HAD = re.compile(r"\bhad (?:an?|the|my|1|2)\b")
"""Before a tube that was put in, and so is no tube of the past."""
_HAS_NOW, _TOLD_BESIDE = re.compile(tubes.HAS_NOW), re.compile(tubes.TOLD_BESIDE)
_ILLNESS = re.compile(ILLNESSES)
_THOUGHT_OF = frozenset({"autoimmune", "cancer"})
"""Kinds of things that may be only thought of before the right name is found."""


class BelongingReader:
    """Made once for all list facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], scope: ScopeReader, courses: CourseReader) -> None:
        self._facts = facts
        self._scope = scope
        self._courses = courses
        self._not_the_vaccine, self._fell_ill = re.compile(doses.NOT_THE_VACCINE), re.compile(doses.FELL_ILL)
        self._denied_after = re.compile(words.DENIED_AFTER)
        self._of_others_after = re.compile(words.OF_OTHERS_AFTER)
        self._measure = re.compile(doses.MEASURE)
        self._on_a_day = re.compile(doses.ON_A_DAY)
        self._vaccinated = re.compile(doses.VACCINATED)
        self._for_others, self._others_got = re.compile(words.FOR_OTHERS), re.compile(words.OTHERS_GOT)
        self._for_another_illness = re.compile(words.FOR_ANOTHER_ILLNESS)
        self._kept, self._given_up = re.compile(KEPT), re.compile(words.GIVEN_UP)
        self._none_since = re.compile(words.NONE_SINCE)
        self._keeping = KeepingReader()
        self._lately_after = re.compile(words.LATELY_AFTER)
        self._no_operation = re.compile(operations.NO_OPERATION)
        self._childhood, self._lately_said = re.compile(words.CHILDHOOD), re.compile(words.LATELY_SAID)
        self._gone = re.compile(words.GONE)
        self._vaccine_word = re.compile(words.VACCINE_WORD)
        self._has_it = re.compile(words.HAS_IT)
        self._any_more = re.compile(words.ANY_MORE)
        self._absent, self._asked_span = re.compile(words.ABSENT), re.compile(words.ASKED_SPAN)
        self._denied_me, self._happened = re.compile(r"\bdenied\b[^.;!?]{0,20}$"), re.compile(HAPPENED)
        self._allergic = re.compile(words.ALLERGIC)
        self._allergy_after = re.compile(words.ALLERGY_AFTER)
        self._measured = re.compile(words.MEASURED)
        self._other_taken = re.compile(words.OTHER_TAKEN)
        self._still_in, self._stays = re.compile(words.STILL_IN), re.compile(words.STAYS)
        self._called_off = re.compile(operations.CALLED_OFF)
        self._wished, self._booked = re.compile(operations.WISHED), re.compile(operations.BOOKED)
        self._not_booked = re.compile(operations.NOT_BOOKED)
        self._never_was, self._cancer_place = re.compile(words.NEVER_WAS), re.compile(words.CANCER_PLACE)
        self._not_in_yet, self._takes_out = re.compile(words.NOT_IN_YET), re.compile(words.TAKES_OUT)
        self._not_done = re.compile(operations.NOT_DONE)
        self._benign, self._malignant = re.compile(words.BENIGN), re.compile(words.MALIGNANT)
        self._to_come = re.compile(operations.TO_COME)
        self._wonders, self._taken_it = re.compile(words.WONDERS_WHAT), re.compile(words.TAKEN_IT)
        self._done_before = re.compile(operations.DONE_BEFORE)
        self._nothing_ahead = re.compile(operations.NOTHING_AHEAD)
        self._once_was = re.compile(operations.ONCE_WAS)
        self._for_a_trip = re.compile(doses.FOR_A_TRIP)
        self._still_to_do = re.compile(operations.STILL_TO_DO)
        self._delete, self._from_list = re.compile(words.DELETE), re.compile(words.FROM_LIST)

    def holds(self, fact: str, text: Text, mention: Mention, *, carer: bool, named: Sequence[Mention] = ()) -> bool:
        """True when a mention is said of the person; what was stopped is still an answer ("not on Imuran any more").

        `named`: all the things of its kind that the message names.
        """
        scope = self._scope.at(text, mention.start, mention.end, carer=carer)
        first, last = text.sentence_at(mention.start)
        sentence = text.norm[first:last]
        if scope.other_person or (not carer and self._for_others.match(text.norm, mention.end)):
            return mention.term.kind == "drug" and self._courses.whose(text, mention) is True
        if mention.term.kind == "drug" and not carer and self._courses.whose(text, mention) is False:
            return False
        if mention.term.kind == "vaccine" and (
            self._is_ill(text, mention)
            or self._measure.match(text.norm, mention.end)
            or (not carer and self._others_got.search(text.norm, first, mention.start))
        ):
            return False
        if scope.unreal and mention.term.kind in _THOUGHT_OF:
            return False
        if mention.term.kind == "drug" and self._is_not_taken(text, mention, first):
            return False
        if mention.term.kind == "drug" and self._is_asked_about(text, mention):
            return self._taken_it.search(text.norm, last) is not None
        if self._is_none(fact, mention, text, sentence, named) or self._is_to_delete(text, mention):
            return False
        if mention.term.kind in ONCE and self._taken_back(text, mention, carer=carer):
            return False
        if fact in words.FOR_LUPUS and self._for_another_illness.match(text.norm, mention.end):
            return False
        if fact in words.RECENT_ONLY:
            if self._childhood.search(sentence) and not self._is_of_late(text, mention, named):
                return False
            if self._none_since.search(text.norm[first : mention.start]):
                return self._lately_after.match(text.norm, mention.end) is not None
        if fact in words.PRESENT_ONLY and not self._is_in(text, mention, scope, named):
            return False
        if self._keeping.keeps(text, mention):
            return True
        return self._in_scope(fact, text, mention, scope, sentence)

    def _in_scope(self, fact: str, text: Text, mention: Mention, scope: Scope, sentence: str) -> bool:
        """Does a mention hold by the words around it?"""
        if not scope.negated:
            return True
        if self._denied_me.search(text.norm, 0, mention.start) and self._happened.search(text.norm, mention.end):
            return True
        if mention.term.kind == "vaccine" and self._vaccinated.search(text.norm, 0, mention.start):
            return True
        if mention.term.kind == "vaccine" and text.norm[: mention.start].rstrip(" a").endswith(","):
            return self._on_a_day.match(text.norm, mention.end) is not None  # "no tubes, BCG on 10 November"
        if mention.term.kind != "tube" and self._any_more.search(self._clause(text, mention)) is not None:
            return True
        if fact in words.TAKEN_LATELY and self._absent.search(self._clause(text, mention)) is not None:
            return self._asked_span.search(sentence) is None
        return mention.term.kind == "drug" and self._courses.given_up(text, mention)

    def _is_in(self, text: Text, mention: Mention, scope: Scope, named: Sequence[Mention]) -> bool:
        """Is a tube in the body now: not gone, and not only to come? Of several, each by what its own clause says."""
        first, last = text.sentence_at(mention.start)
        if any(first <= other.start < last for other in named if other is not mention):
            part = text.norm[slice(*self._part(text, mention))]
            if self._stays.search(part) or self._still_in.search(part):
                return True
            if self._gone.search(part):
                return False
        sentence = text.norm[first:last]
        if _HAS_NOW.search(text.norm, first, mention.start):
            behind = _TOLD_BESIDE.split(text.norm[mention.end : last])[0]
            if not self._gone.search(behind):
                return True
        if sentence.rstrip().endswith("?"):
            sentence += text.norm[last:]
        if self._not_in_yet.search(text.norm, first, mention.start) and not self._takes_out.search(sentence):
            return False
        stays = was_put_in(sentence)
        told = _HAD.sub(" ", sentence) if stays else sentence
        told = self._other_taken.sub(lambda m: m.group() if mention.words in m.group() else " ", told)
        gone = (scope.historical and not stays) or self._gone.search(told) is not None
        return not gone or self._still_in.search(sentence) is not None

    def plainly_denied(self, text: Text, mention: Mention, *, carer: bool) -> bool:
        """Is what does not hold denied by words of having or taking it, and not by a no to some other verb?"""
        scope = self._scope.at(text, mention.start, mention.end, carer=carer)
        if self._is_to_delete(text, mention) or self._is_asked_about(text, mention):
            return False
        if scope.other_person or not scope.negated:
            return True
        first, _ = text.sentence_at(mention.start)
        return self._is_not_taken(text, mention, first) or self._keeping.denies(text, mention)

    def _is_asked_about(self, text: Text, mention: Mention) -> bool:
        """Is it only asked what a medicine is: "isn't Benlysta BCMA?"?"""
        first, last = text.sentence_at(mention.start)
        ends = text.norm[first:last].rstrip().endswith("?") or text.norm[last:].lstrip().startswith("?")
        return ends and self._wonders.match(text.norm, first) is not None

    def known_still(self, text: Text, mention: Mention) -> bool:
        """Of what is left out of "everything": that it was stopped, or that it alone was not."""
        return self._given_up.match(text.norm, mention.end) is not None or (
            mention.term.kind == "drug" and self._kept.search(text.norm[: mention.start]) is not None
        )

    def is_ahead(self, text: Text, mention: Mention) -> bool:
        """An operation that is to come: "having my gallbladder out in April"; it is none of those that were done."""
        first, last = text.sentence_at(mention.start)
        if self._never_was.search(text.norm, first, last):
            return True
        start, end = self._part(text, mention)
        if self._leads_ahead(text.norm[start : mention.start]):
            return True
        places = ((start, end),) if is_other_side(mention) else ((start, end), (first, last))
        told = [self._ahead_in(text.norm[a:b]) for a, b in places]
        return next((is_so for is_so in told if is_so is not None), False)

    def is_told_ahead(self, text: Text, mention: Mention) -> bool:
        """Do the words of its own clause tell of an operation as one to come?"""
        start, end = self._part(text, mention)
        return self._to_come.search(text.norm, start, end) is not None

    def _leads_ahead(self, before: str) -> bool:
        """Do the words right before a name tell of what is to come: "had a jab and am not well, they are doing my"?"""
        last = next(reversed(list(self._to_come.finditer(before))), None)
        if last is None or len(before) - last.end() > _RIGHT_BEFORE or self._once_was.search(before[: last.start()]):
            return False
        return self._done_before.search(before, last.end()) is None

    def _ahead_in(self, said: str) -> bool | None:
        """Do these words tell of what is to come, or of what was done? None where they do not tell."""
        said = self._nothing_ahead.sub("", said)
        if self._done_before.search(self._not_done.sub("", said)):
            return False
        return True if self._to_come.search(said) else None

    def is_behind(self, text: Text, mention: Mention) -> bool:
        """An operation that was done: "gallbladder was in February"; it is no answer about what is planned."""
        start, _ = self._part(text, mention)
        if self._leads_ahead(text.norm[start : mention.start]):
            return False
        whole = () if is_other_side(mention) else (text.sentence_at(mention.start),)
        for first, last in (self._part(text, mention), *whole):
            said = self._nothing_ahead.sub("", text.norm[first:last])
            if self._still_to_do.search(said) or self._called_off.search(text.norm):
                return False
            if self._done_before.search(self._not_done.sub("", said)):
                return True
            if self._to_come.search(said):
                return False
        return self._nothing_ahead.search(text.norm) is not None

    def _is_of_late(self, text: Text, mention: Mention, named: Sequence[Mention]) -> bool:
        """Has one of several things a time of its own in its clause, and not that of childhood?"""
        part = text.norm[slice(*self._part(text, mention))]
        return len(named) > 1 and not self._childhood.search(part) and self._lately_said.search(part) is not None

    @staticmethod
    def _part(text: Text, mention: Mention) -> tuple[int, int]:
        """The clause of a mention."""
        parts = clauses(text, *text.sentence_at(mention.start))
        return next(((a, b) for a, b in parts if a <= mention.start < b), text.sentence_at(mention.start))

    def _taken_back(self, text: Text, mention: Mention, *, carer: bool) -> bool:
        """Is it denied, or said of somebody else, by the words right after it?"""
        if self._denied_after.match(text.norm, mention.end):
            return True
        return not carer and self._of_others_after.match(text.norm, mention.end) is not None

    @staticmethod
    def _clause(text: Text, mention: Mention) -> str:
        """The words between commas around a mention, with the time that may follow: "no Imuran, since January"."""
        first, last = text.sentence_at(mention.start)
        start = max(text.norm.rfind(sign, first, mention.start) for sign in ",;")
        end = next((m.start() for m in _OTHER_CLAUSE.finditer(text.norm, mention.end, last)), last)
        return text.norm[max(start + 1, first) : end]

    def _is_named_for_another(self, fact: str, mention: Mention, text: Text) -> bool:
        """Is a name told for something that is no entry: not found, only aching, replaced by another?"""
        match mention.term.kind:
            case "autoimmune":
                return no_entry.was_not_found(text, mention.start, mention.end)
            case "cancer":
                place = mention.start, mention.end
                return no_entry.was_not_found(text, *place) or no_entry.is_gland_alone(text, *place)
            case "procedure":
                return no_entry.only_aches(text, mention.start, mention.end)
            case "drug":
                return self._facts[fact].tells_status and no_entry.is_given_up_for(text, mention.end)
        return False

    def _is_none(self, fact: str, mention: Mention, text: Text, sentence: str, named: Sequence[Mention]) -> bool:
        """A lump that is no cancer, a name told for another thing, an operation called off or only wished for."""
        kind = mention.term.kind
        if self._is_named_for_another(fact, mention, text):
            return True
        if kind == "cancer" and self._cancer_place.match(text.norm, mention.end):
            return True
        if kind == "cancer":
            if "nonmelanoma_skin" in mention.term.classes and _BUT_THAT.search(text.norm[: mention.start]):
                return False
            return self._benign.search(sentence) is not None and self._malignant.search(sentence) is None
        if not self._facts[fact].future:
            return False
        if self._is_called_off(text, mention, named):
            return True
        if kind == "procedure" and self._no_operation.search(sentence):
            return True
        wished = self._wished.search(sentence) if kind == "procedure" else None
        rest = self._not_booked.sub("", self._wished.sub("", sentence))
        return wished is not None and self._booked.search(rest) is None

    def _is_called_off(self, text: Text, mention: Mention, named: Sequence[Mention]) -> bool:
        """Will a thing that was planned not be done? Of several things, the one named last before that is said."""
        if len(named) < 2:
            return self._called_off.search(text.norm) is not None
        for said in self._called_off.finditer(text.norm):
            after = next((m for m in named if _ITS_OBJECT.fullmatch(text.norm, said.end(), m.start)), None)
            before = [m for m in named if m.end <= said.start()]
            if mention == (after or (before[-1] if before else None)):
                return True
        return False

    def _is_ill(self, text: Text, mention: Mention) -> bool:
        """The illness, not the vaccine against it: "I have the flu"."""
        if self._for_a_trip.match(text.norm, mention.end) or _is_brand(mention):
            return False
        if self._fell_ill.search(text.norm[: mention.start]) and self._vaccine_word.search(mention.words) is None:
            return True
        if self._not_the_vaccine.search(text.norm) and self._vaccine_word.search(mention.words) is None:
            return True
        return (
            self._vaccine_word.search(mention.words) is None
            and self._vaccine_word.search(text.norm) is None
            and self._has_it.search(text.norm[: mention.start]) is not None
        )

    def _is_to_delete(self, text: Text, mention: Mention) -> bool:
        """An order to take a thing out of what was written down: "delete the azathioprine"."""
        order = self._delete.search(text.norm, text.sentence_at(mention.start)[0], mention.start)
        return order is not None and (
            order["plain"] is not None or self._from_list.match(text.norm, mention.end) is not None
        )

    def is_reacted_to(self, text: Text, mention: Mention) -> bool:
        """Is it only told what one is allergic to: "a penicillin allergy"? That says nothing of what is taken."""
        before = text.norm[text.sentence_at(mention.start)[0] : mention.start]
        return (
            self._allergic.search(before) is not None or self._allergy_after.match(text.norm, mention.end) is not None
        )

    def _is_not_taken(self, text: Text, mention: Mention, first: int) -> bool:
        """A medicine that one reacts to, or a mineral that was measured."""
        if self._allergic.search(text.norm[first : mention.start]):
            return True
        return mention.term.name in words.NUTRIENTS and self._measured.match(text.norm, mention.end) is not None


def _is_brand(mention: Mention) -> bool:
    """Is it a name that no illness has, as a product's: "I had Shingrix", "I had the MMR"?"""
    if mention.words.removeprefix("the ") in words.ONLY_A_VACCINE:
        return True
    if mention.guessed or _ILLNESS.fullmatch(mention.words):
        return False
    labels = (mention.term.name, *mention.term.labels)
    return any(a.casefold() == mention.words and a[:1].isupper() and a[1:].islower() for a in labels)
