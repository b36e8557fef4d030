"""Reads the value that answers like this one had among the examples, and where they belie what the words say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.cell_counts import CELLS
from prescreen.reading.found import Answer, Heard
from prescreen.reading.kernel import Kernels
from prescreen.reading.learned import MODELS, NOTHING_SAID, Models
from prescreen.reading.lexicon.ages import ONLY_AN_AGE
from prescreen.reading.lexicon.items import MALIGNANT
from prescreen.reading.lexicon.manner import UNCONTROLLED
from prescreen.reading.lexicon.open_no import OF_A_STATE
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.manner import CURRENT_VALUES, DOUBTFUL_VALUES, GRADES, PAST_VALUES
from prescreen.reading.own_grade import tells_own_grade
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox
from prescreen.reading.votes import ABOUT_OTHERS

_LEAST_WORDS, _FEW_WORDS = 2, 3
_AGAINST = 0.85
"""How likely another value must be, by the examples, before one that the words say is not believed."""
_CAREFUL = frozenset({*DOUBTFUL_VALUES, "unspecified", UNKNOWN, DECLINED})
_TIMES = frozenset({*PAST_VALUES, *CURRENT_VALUES, *DOUBTFUL_VALUES})
_TIMED = re.compile(r"\d|\bsince\b|\bago\b")
_NOT_KNOWN = re.compile(r"\bi do not (?:know|remember|recall)[\s.,!]*$")
_NUMBER_PUT_RIGHT = re.compile(
    r"\b(?:sorry|oops|i mean|i meant|wait|perdon\w*|digo|quise decir|me equivoque|error mio)\b[^.;!?]{0,20}"
    r"(?:\bis|'s|\bes|\bson|,)? ?\d"
)
"""A number that takes the place of an earlier one: "sorry, it's 45"."""
_CALLED_WRONG = re.compile(
    r"(?<!something )(?<!what )\b(?:is|was|are|were) (?:wrong|not right|incorrect|a mistake)\b|\besta(?:ba)? mal\b"
)
"""An earlier answer is called wrong, which answers nothing."""
_A_RELATIVE = re.compile(rf"(?<![a-z])(?:my |mi |mis )?(?:\w+ )?(?:{RELATIVES})(?:'s|s)?(?![a-z])")
_AS_A_CHILD = re.compile(r"\bas an? (?:\w+ )?(?:child|kid|baby|toddler|infant|newborn)\b")
_OF_ONESELF = re.compile(
    r"(?<![a-z])(?:i|me|my|mine|myself|we|us|our|yo|mi|mis|mio|mia|conmigo|no|nope|yes|si)(?![a-z])"
)
_ACTIVE, _MALIGNANT, _OF_A_STATE = "refractory", re.compile(MALIGNANT), re.compile(OF_A_STATE)
_MILD, _UNCONTROLLED = "mild_controlled", re.compile(UNCONTROLLED)
_NEGATIVE = "negative"
_POSITIVE = re.compile(r"(?<!not )(?<!never )(?<!false )(?<!no )(?<!tested )\bpositiv[eo]\b")
_FALSELY = re.compile(r"\b(?:lupus|false|but|mistake|wrong|later|again|retest\w*|repeat\w*|second|pero)\b")


class ExampleReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools
        self._learned, self._topics = Kernels(MODELS / "answers.npz"), Models(MODELS / "topics.npz")

    def read(self, fact: str, heard: Heard) -> Answer | None:
        """The value that answers like this one had among the examples; always read back."""
        if heard.context.asked != (fact,) or self._says_nothing(fact, heard):
            return None
        if (model := self._learned.get(fact)) is None:
            return None
        said = _said(heard.text)
        about = topic.guess(said) if (topic := self._topics.get("topic")) is not None else None
        if about is not None and about.sure and about.name not in (fact, NOTHING_SAID):
            return None
        guess = model.guess(said)
        if not guess.sure or guess.name not in self._facts[fact].values or self._is_belied(fact, guess.name, heard):
            return None
        return Answer.one(fact, guess.name, 0, len(heard.text.norm), "likeness", confirm=True)

    def speak_against(self, fact: str, value: str, heard: Heard) -> bool:
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
        return not ({value, guess.name} <= _TIMES and _TIMED.search(heard.text.norm) is not None)

    def _says_nothing(self, fact: str, heard: Heard) -> bool:
        """Is a message too short, or of something else, so that no likeness tells what it means?"""
        norm = heard.text.norm
        if len(heard.text.words) < _LEAST_WORDS or _NOT_KNOWN.search(norm) or self._tells_of_another(fact, heard):
            return True
        if _NUMBER_PUT_RIGHT.search(norm) or _CALLED_WRONG.search(norm):
            return True
        if fact == _ACTIVE and (_MALIGNANT.search(norm) or self._only_takes(heard.text)):
            return True
        if fact == CELLS and any(c.isdigit() for c in norm):
            return True
        return ONLY_AN_AGE.fullmatch(norm) is not None

    def _is_belied(self, fact: str, value: str, heard: Heard) -> bool:
        """Does a word of the message say otherwise than the examples?"""
        norm = heard.text.norm
        if value == _NEGATIVE and _POSITIVE.search(norm) and not _FALSELY.search(norm):
            return True
        if value == _MILD and _UNCONTROLLED.search(norm):
            return True
        if value != self._facts[fact].no:
            return False
        return self._tools.enums.names(fact, heard.text, heard.conditions, carer=heard.carer)

    def _tells_of_another(self, fact: str, heard: Heard) -> bool:
        """Does a message tell of a relative and not of the person: "my mum had a clot in her leg"?"""
        if heard.carer or self._facts[fact].group in ABOUT_OTHERS:
            return False
        said = _AS_A_CHILD.sub(" ", heard.text.norm)
        rest = _A_RELATIVE.sub(" ", said)
        return rest != said and _OF_ONESELF.search(rest) is None

    def _only_takes(self, text: Text) -> bool:
        """Does a message name medicines without a word of what they do: "Benlysta every week, nothing else"?"""
        drugs = self._tools.mentions.find("drug", text, guess=False)
        return bool(drugs) and _OF_A_STATE.search(text.norm) is None


def _said(text: Text) -> str:
    """The words of a text as they were written, without those that another reader took."""
    return " ".join(text.kept().split())
