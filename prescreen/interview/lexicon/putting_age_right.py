"""Words by which somebody says that an age was wrong (en, es, zh)."""

from __future__ import annotations

import re
from typing import Final

PUTS_RIGHT: Final = re.compile(
    r"\b(?:typo|typing|typed|mis-?typed|mis-?spelt|sorry|oops|whoops|mistake\w*|wrong|meant|mean|instead|actually|wait|no|not|correct\w*|"
    r"pressed|hit|tapped|fat finger\w*|i'?m|i am|age|years?|ol[dg]er|over|adult|"
    r"perd[oó]n|disculp\w*|error|equivoqu\w*|equivoc\w*|quise|quer[ií]a|mal|tengo|soy|son|a[nñ]os|mayor|edad|digo|puse)\b|"
    r"打错|写错|输错|不是|应该|岁|成年",
    re.IGNORECASE,
)

OPENING_NO: Final = re.compile(r"^\s*(?:(?:no|nope|nah|wait|oh|sorry|perd[oó]n|不是?)\b[ ,.!]*)+", re.IGNORECASE)
"""A no to the end, before the age."""
UNDER_AGE: Final = re.compile(
    r"\b(?:i am|i'?m|(?:she|he) is|(?:he|she)'?s|tengo|tiene|soy de)(?: (?:only|just|really|actually|still|solo|s[oó]lo))* (1[0-7])\b"
    r"(?!\s*(?:weeks?|months?|days?|hours?|min\w*|mg|%|st\b|stone|kg|pounds|points?|semanas|meses|d[ií]as|puntos|horas|[./:]\d))",
    re.IGNORECASE,
)
"""An age under 18 in so many words."""
OWN: Final = re.compile(r"\b(?:i'?m|i am|me|my age|tengo|soy|yo)\b|我", re.IGNORECASE)
"""The writer speaks of their own age."""
