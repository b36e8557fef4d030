"""Birth control that lasts: who has their tubes tied and needs nothing more refuses nothing.

"Yes, and I don't use birth control, my husband had a vasectomy" is no refusal of birth control.
"""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.reading.found import Found
from prescreen.reading.lexicon import lasting_method as words
from prescreen.reading.text import Text

_BIRTH_CONTROL = "contraception_agrees"
_HAS, _REFUSES = re.compile(words.HAS_ONE), re.compile(words.REFUSES)
_UNDONE = re.compile(words.UNDONE)


def with_lasting_method(found: list[Found], message: Text) -> list[Found]:
    """The readings, with a yes to birth control where a lasting method is told and no more than its need denied.

    A method that was undone, or that is another person's, is no answer.
    """
    if _HAS.search(message.norm) and _UNDONE.search(message.norm):
        return [f for f in found if f.fact != _BIRTH_CONTROL or f.value != "yes" or f.reader == "polarity"]
    if not any(f.fact == _BIRTH_CONTROL and f.value == "no" for f in found):
        return found
    if _HAS.search(message.norm) is None or _REFUSES.search(message.norm):
        return found
    return [replace(f, value="yes", confirm=True) if f.fact == _BIRTH_CONTROL else f for f in found]
