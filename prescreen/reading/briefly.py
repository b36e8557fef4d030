"""Hears dangers that are told in few words, at home or beside an answer, in English and Spanish."""

from __future__ import annotations

import re

from prescreen.reading.lexicon import endings, said_at_home, said_briefly, signs, signs_abroad
from prescreen.reading.text import Text
from prescreen.reading.together import Together

_END = re.compile(r"[.!?;\n。]")


class Briefly:
    """Made once. What is found here is told in words that leave little doubt."""

    def __init__(self) -> None:
        at_home = (endings.OVER, endings.NOW, endings.SUPPOSED, endings.CALM)
        of_the_body = (signs.OVER, signs.NOW, signs.SUPPOSED, signs.CALM)
        abroad = (signs_abroad.OVER, signs_abroad.NOW, signs_abroad.SUPPOSED, signs_abroad.CALM)
        self._in_a_sentence = {
            "emergency": Together((*said_briefly.EMERGENCY, *said_briefly.EMERGENCY_TOO), *of_the_body),
            "abuse": Together((*said_briefly.ABUSE, *said_at_home.ENGLISH, *said_at_home.ENGLISH_TOO), *at_home),
        }
        self._in_all = {
            "emergency": Together(said_briefly.WHOLE_EMERGENCY, *of_the_body),
            "abuse": Together(said_at_home.WHOLE, *at_home),
        }
        self._abroad = {
            "emergency": Together((*said_briefly.EMERGENCY_ABROAD, *said_briefly.EMERGENCY_ABROAD_TOO), *abroad),
            "abuse": Together(
                (*said_briefly.ABUSE_ABROAD, *said_at_home.SPANISH),
                said_at_home.OVER_ABROAD,
                said_at_home.NOW_ABROAD,
                *abroad[2:],
            ),
        }

    def told(self, kind: str, norm: str, text: Text, plain: str) -> bool:
        """Does a message tell of this danger? `norm` is read as English, `plain` as Spanish without accents.

        >>> from prescreen.reading.text import normalise
        >>> fire, dog = normalise("the kitchen is on fire"), normalise("my dog is on fire today, so funny")
        >>> Briefly().told("emergency", fire.norm, fire, ""), Briefly().told("emergency", dog.norm, dog, "")
        (True, False)
        """
        if kind not in self._in_a_sentence:
            return False
        if any(self._in_a_sentence[kind].found(norm[start:end]) for start, end in text.sentences):
            return True
        if self._in_all[kind].found(norm):
            return True
        if not signs_abroad.MAY_BE.search(text.raw):
            return False
        return any(self._abroad[kind].found(part) for part in _END.split(plain) if part.strip())
