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
OWN_UNDER_AGE: Final = re.compile(
    r"\b(?:i am|i'?m|tengo)(?: (?:only|just|really|actually|still|solo|s[oó]lo))* 1[0-7](?: (?:years? old|yo|a[nñ]os))?"
    r"(?=\W*(?:$|[.,;!?)]|(?:and|but|so|just|though|y|pero|as[ií])\b))|我(?:今年)?(?:才|只有)?1[0-7]岁",
    re.IGNORECASE,
)
"""The writer's own age under 18, and nothing else that the number could count."""
CALLS_SELF_MINOR: Final = re.compile(
    r"\b(?:i am|i'?m|(?:yo )?soy|como soy)(?: (?:still|only|just|technically|actually|todav[ií]a|a[uú]n|solo|s[oó]lo))* "
    r"(?:a minor|under ?-?age|under 18|below 18|not (?:yet )?(?:18|an adult)|menor(?: de edad)?)(?=\W*(?:$|[.,;!?)]|and\b|but\b|so\b|y\b|pero\b|as[ií]\b))|"
    r"\b(?:i am|i'?m|estoy|voy)(?: (?:still|just|only|todav[ií]a|a[uú]n|a|an|en|in|at|the|la|el|"
    r"sophomore|freshman|junior|senior|student|alumn[oa]|estudiante|my|mi|tercero|segundo|primero|tercer|primer|grado|a[nñ]o|de))* "
    r"(?:(?:high|middle|junior high) ?school(?!['-])|(?:7|8|9|10|11|12)th ?gra?de?\b|(?:seventh|eighth|ninth|tenth|eleventh|twelfth) grade|"
    r"secundaria|prepa(?:ratoria)?|bachillerato|la eso|instituto de secundaria)(?! (?:teacher|counselor|nurse|coach|staff))\b|"
    r"我(?:还)?(?:是未成年|未成年|没成年|未满18|在上?(?:初中|高中)|上(?:初中|高中))",
    re.IGNORECASE,
)
"""Somebody speaks of their own being under age, or of the school they go to."""
OWN: Final = re.compile(r"\b(?:i'?m|i am|me|my age|tengo|soy|yo)\b|我", re.IGNORECASE)
"""The writer speaks of their own age."""
