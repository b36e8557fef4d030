"""Words of a day that is told instead of one that was told before, on folded text (en, es)."""

import re
from typing import Final

PART: Final = re.compile(
    r"[,;.!\n]+(?!\d)|\b(?:sino(?: que)?|but|rather|it (?:was|is)|it's|i mean(?:t)?|quise decir|digo)\b|"
    r"(?<!no)(?<!not)(?<=\w) (?=(?:fue|era|es|was) (?:el|en|on|in|the|a)\b)"
)
"""Between what is denied and what is told."""
DENIED: Final = re.compile(
    r"\b(?:not|never|no|nunca|wasn'?t|isn'?t|instead of|rather than|en vez de|en lugar de)\b|n't\b"
)
NAMED: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|setiembre|octubre|noviembre|diciembre)[a-z]*\b|\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}\b"
)
"""A day or a month that is named, and no length of time."""
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
