"""A message that tells of relatives alone denies nothing of oneself: "my mum had RA" is no empty list."""

from __future__ import annotations

import re
from typing import Final

from prescreen.reading.lexicon.only_of_kin import KIN, OF_ONESELF_OR_NO
from prescreen.reading.text import Text

_KIN: Final = re.compile(KIN)
_OF_ONESELF_OR_NO: Final = re.compile(OF_ONESELF_OR_NO)


def is_only_of_kin(text: Text) -> bool:
    """Is nothing said but what a relative has or had?

    >>> from prescreen.reading.text import normalise
    >>> is_only_of_kin(normalise("my mum had RA")), is_only_of_kin(normalise("only my mum has RA"))
    (True, False)
    """
    return _KIN.search(text.norm) is not None and _OF_ONESELF_OR_NO.search(text.norm) is None
