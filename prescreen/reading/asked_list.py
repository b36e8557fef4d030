"""Reads the answer to a question for a list, where a message may name things, deny some, or say a mere no."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.found import Answer, Found, Heard, ListReading
from prescreen.reading.lexicon.items import ALL_THERE_IS, NAME_GUESSED, PRESENT_ONLY
from prescreen.reading.lexicon.scope import NONE_OF_IT, OF_A_TIME
from prescreen.reading.polarity import Polarity
from prescreen.reading.sayings import NOTHING
from prescreen.reading.sight import Tense
from prescreen.reading.toolbox import Toolbox

_NAME_GUESSED = re.compile(NAME_GUESSED)
_ENDS = re.compile(r"\W*\Z| ?[,.;:!?-]")
_HEDGED = re.compile(
    r"\b(?:not sure|do not know|no idea|do not remember)\b[ ,.]*(?:but |well |so )?i do not think so\b"
)
"""A "no" that is no more than a guess, and settles no list."""
_WHICH = re.compile(r"\s*(?:which|what|que|cuales?) ")
_REFUSES = re.compile(r"\W*(?:no|nah|nope),? (?:thanks?|thank you|thx|ty|gracias)\W*")
"""To "which ones?" a refusal, where it is a no to "do you have any?"."""
_NOTHING_MORE = re.compile(
    r"\W*(?:no[, ]+)?(?:nothing|none|no others?|nada|no) (?:else|more|mas)\W*|\W*that is (?:all|it)\W*"
)
"""Said after something else: nothing is told of what is asked now."""
_TELLS_MORE = 8
"""Words."""
_LUPUS = ("sle_diagnosis", "lupus_nephritis", "refractory")
_ALL_THERE_IS = re.compile(ALL_THERE_IS)
_NONE_OF_A_TIME = re.compile(rf"(?:{OF_A_TIME}){NONE_OF_IT}")


class AskedListReader:
    """Made once for all facts; `no` gives the value that a bare no gives a fact."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox, no: Callable[[str], Json]) -> None:
        self._facts = facts
        self._tools = tools
        self._no = no

    def read(self, fact: str, heard: Heard, pole: Polarity | None) -> Answer:
        """The list that answers the question for it."""
        reading = self._tools.items.read(fact, heard.text, heard.context.today, carer=heard.carer)
        if reading is not None and reading.refused and not _of_all(heard, pole, reading.refused):
            return Answer(unclear=(fact,))
        if reading is not None and reading.entries and self._only_guessed(fact, reading.entries, heard):
            return Answer.one(fact, UNKNOWN, reading.start, reading.end, "list", confirm=True)
        if reading is not None and reading.entries:
            return Answer.one(fact, list(reading.entries), reading.start, reading.end, "list", confirm=reading.confirm)
        if reading is not None and _is_none(reading, pole) and not self._is_of_an_illness(fact, reading, heard):
            return Answer.one(fact, [], reading.start, reading.end, "list", confirm=pole is None or pole.value != "no")
        if isinstance(self._no(fact), list) and (nothing := self._found_nothing(fact, heard)) is not None:
            return nothing
        unsettled = reading is not None and reading.unsettled
        if pole is None or pole.value == "yes" or (unsettled and not _stands_alone(heard, pole)):
            return Answer(unclear=(fact,))
        return self._by_pole(fact, heard, pole)

    def mentioned(self, fact: str, heard: Heard) -> Found | None:
        """The list of what a message names, whatever was asked."""
        tense = self._tense(fact, heard)
        reading = self._tools.items.read(fact, heard.text, heard.context.today, carer=heard.carer, tense=tense)
        if reading is None or not reading.entries:
            return None
        return Found(fact, list(reading.entries), reading.start, reading.end, "list", confirm=True)

    def gone(self, fact: str, heard: Heard) -> Found | None:
        """None of a list where all that is named of it was taken out, or denied for its time: "surgery lately: no"."""
        of_a_time = self._facts[fact].kind == "list" and _NONE_OF_A_TIME.search(heard.text.norm) is not None
        if fact not in PRESENT_ONLY and not of_a_time:
            return None
        reading = self._tools.items.read(fact, heard.text, heard.context.today, carer=heard.carer)
        none = reading is not None and (reading.denied or (of_a_time and reading.empty))
        if reading is None or reading.entries or reading.unsettled or not none:
            return None
        return Found(fact, [], reading.start, reading.end, "list", confirm=True)

    def _tense(self, fact: str, heard: Heard) -> Tense | None:
        """That of the asked lists of the same kind of thing, for a list that was not asked."""
        if fact in heard.context.asked:
            return None
        kind = self._tools.items.kind_of(fact)
        lists = [f for f in heard.context.asked if f in self._facts and self._facts[f].kind == "list"]
        alike = [self._facts[f].future for f in lists if self._tools.items.kind_of(f) == kind]
        return "future" if alike and all(alike) else "past"

    def _is_of_an_illness(self, fact: str, reading: ListReading, heard: Heard) -> bool:
        """Is a drug only named with its illness, in a message that tells more: "diabetes on metformin, a port, ..."?"""
        if len(heard.text.words) < _TELLS_MORE:
            return False
        with_fields = isinstance(self._facts[fact].item, dict)
        items = self._tools.items
        if reading.denied or not reading.empty or with_fields or items.kind_of(fact) != "drug":
            return False
        if items.names(fact, heard.text):
            return False
        told = [m for m in heard.conditions if not any(c.startswith(_LUPUS) for c in m.term.classes)]
        return bool(told) and _ALL_THERE_IS.search(heard.text.norm) is None

    def _only_guessed(self, fact: str, entries: Sequence[Json], heard: Heard) -> bool:
        """Is nothing known of a medicine but its first letter: "some biologic, starts with a B?"."""
        if _NAME_GUESSED.search(heard.text.norm) is None or self._tools.items.kind_of(fact) != "drug":
            return False
        named = {m.term.name: m.term for m in self._tools.mentions.find("drug", heard.text)}
        terms = [named.get(str(e.get("drug"))) for e in entries if isinstance(e, dict)]
        return all(t is not None and "group_word" in t.classes for t in terms)

    def _found_nothing(self, fact: str, heard: Heard) -> Answer | None:
        """The empty list of somebody who has it not, or in whom it was not found: "just a scare, it was benign"."""
        if not heard.carer and (place := self._tools.sayings.not_me(heard.text)) is not None:
            return Answer.one(fact, [], *place, "list", confirm=True)
        said = self._tools.sayings.read(fact, heard.text, carer=heard.carer)
        return (
            Answer.one(fact, [], said.start, said.end, "saying", confirm=True)
            if said and said.value == NOTHING
            else None
        )

    def _by_pole(self, fact: str, heard: Heard, pole: Polarity) -> Answer:
        """What a no, or that it is not known or not told, says of the whole list."""
        if pole.value == "no" and _HEDGED.search(heard.text.norm):
            return Answer(unclear=(fact,))
        if pole.value == "no" and _WHICH.match(heard.question.norm):
            if _REFUSES.fullmatch(heard.text.norm):
                return Answer.one(fact, DECLINED, pole.start, pole.end, "list", confirm=False)
            if _NOTHING_MORE.fullmatch(heard.text.norm):
                return Answer(unclear=(fact,))
        none = self._no(fact)
        known: Json = (none if isinstance(none, list) else []) if pole.value == "no" else pole.value
        return Answer.one(fact, known, pole.start, pole.end, "list", confirm=pole.stated)


def _is_none(reading: ListReading, pole: Polarity | None) -> bool:
    """Does a message say that the list is empty: it names only other things, or denies those that it names?"""
    if pole is None:
        return reading.empty or reading.denied
    return pole.value != DECLINED and (reading.empty or (reading.denied and (pole.value == "no" or pole.stated)))


def _of_all(heard: Heard, pole: Polarity | None, refused: tuple[int, int]) -> bool:
    """Does a no stand beside what was refused that says it of everything: "no, they cancelled it"?"""
    if pole is None:
        return False
    before, after = heard.text.norm[: pole.start].rstrip(), heard.text.norm[pole.end :]
    opens = not before.strip(" .,!") and _stands_alone(heard, pole)
    closes = before.endswith((",", ";")) and not after.strip(" .!")
    return opens or closes or not refused[0] <= pole.start < refused[1] or pole.value not in ("yes", "no")


def _stands_alone(heard: Heard, pole: Polarity) -> bool:
    """Does a pole stand by itself: "no, ..." and not "no one ..."?"""
    return _ENDS.match(heard.text.norm, pole.end) is not None
