"""How old somebody was at a cancer, and is now: "lymphoma at 19, I'm 52 now" tells of no cancer that is there now.

>>> from prescreen.reading.text import normalise
>>> text = normalise("Hodgkin's at 19, I'm 52 now")
>>> without_own_age(text).norm.strip(" ,"), is_long_past(text)
("hodgkin's at 19", True)
"""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.lexicon import cancer_ages as words
from prescreen.reading.text import Text

_OWN, _THEN = re.compile(words.OWN_AGE_NOW), re.compile(words.AGE_THEN)
_YEARS: Final = 5
"""So many years later a cancer that nobody speaks of as being there was treated."""


def without_own_age(text: Text) -> Text:
    """The message without the age of today, whose "now" tells nothing of the cancer."""
    dated = _THEN.search(text.norm) is not None
    found = [match.span() for match in _OWN.finditer(text.norm) if dated or match["now"]]
    return text.without(found) if found else text


def is_long_past(text: Text) -> bool:
    """Do years lie between the age at a cancer and that of today?"""
    now, then = _OWN.search(text.norm), _THEN.search(text.norm)
    if now is None or then is None:
        return False
    return int(now["now"] or now["am"]) - int(then["age"]) >= _YEARS
