"""Hears dangers whose signs mean one only together, in English as it is spoken everywhere and in Spanish."""

from __future__ import annotations

from prescreen.reading.danger import CHECK
from prescreen.reading.lexicon import (
    endings,
    farewells,
    farewells_abroad,
    learner_english,
    own_means,
    said_briefly,
    signs,
    signs_abroad,
    told_calmly,
)
from prescreen.reading.text import Text
from prescreen.reading.together import Together
from prescreen.reading.told_abroad import ENDS, plain_abroad

_NEVER = "(?!)"
_ENGLISH_CRISIS = (
    *endings.CRISIS,
    *farewells.CRISIS,
    *own_means.ENGLISH,
    *said_briefly.CRISIS,
    *said_briefly.CRISIS_TOO,
)
_SPANISH_CRISIS = (*signs_abroad.CRISIS, *farewells_abroad.CRISIS, *own_means.SPANISH, *said_briefly.CRISIS_ABROAD)


class SignsTogether:
    """Made once."""

    def __init__(self) -> None:
        of_the_end = (endings.OVER, endings.NOW, endings.SUPPOSED, endings.CALM)
        of_the_body = (signs.OVER, signs.NOW, signs.SUPPOSED, signs.CALM)
        of_a_study = (endings.ADVERSE_NOT, _NEVER, signs.SUPPOSED, endings.CALM)
        abroad = (signs_abroad.OVER, signs_abroad.NOW, signs_abroad.SUPPOSED, signs_abroad.CALM)
        self._english = {
            "crisis": Together(_ENGLISH_CRISIS, *of_the_end),
            "emergency": Together((*signs.EMERGENCY, *told_calmly.EMERGENCY), *of_the_body),
            "abuse": Together(endings.ABUSE, *of_the_end),
            "adverse": Together(endings.ADVERSE, *of_a_study),
            CHECK: Together(endings.CHECKS, *of_the_end),
        }
        over = f"{signs.OVER}{learner_english.OVER}"
        self._of_learners = Together(learner_english.EMERGENCY, over, _NEVER, signs.SUPPOSED, signs.CALM)
        over = f"{signs_abroad.OVER}|{signs_abroad.SOMETIMES}"
        self._spanish = {
            "crisis": Together(_SPANISH_CRISIS, *abroad),
            "emergency": Together(signs_abroad.EMERGENCY, over, *abroad[1:]),
            "abuse": Together(signs_abroad.ABUSE, *abroad),
        }

    def told(self, kind: str, norm: str, text: Text) -> bool:
        """Does a sentence tell of this danger? `norm`: of `text`, without idioms."""
        if any(self._english[kind].found(norm[start:end]) for start, end in text.sentences):
            return True
        if kind == "emergency" and self._of_learners.found(norm):
            return True
        if kind not in self._spanish or not signs_abroad.MAY_BE.search(text.raw):
            return False
        return any(self._spanish[kind].found(part) for part in ENDS.split(plain_abroad(text.written)) if part.strip())
