"""Answers to "may I ask you?" that say two things: "Yes. For myself. No wait, it is for my... no, for myself."

Consent is never guessed, neither given nor refused: who wavers is asked once more.
"""

from __future__ import annotations

import re
from typing import Literal

from prescreen.reading.leaving import plain

_YES = (
    r"\b(?:yes|yeah|yep|yup|sure|of course|ok|okay|go on|go ahead|please do|ask me|ask away|you (?:can|may) ask|i agree|happy to|"
    r"si|claro|por supuesto|adelante|vale|de acuerdo|pregunteme|puede preguntar\w*)\b|可以|好的|同意|是的|行"
)
_SELF = r"\b(?:for|about) (?:me|myself)\b|\bmy own (?:health|behalf)\b|\bi am the patient\b|\b(?:para|por|sobre) mi(?: mism[oa])?(?! \w)|\b(?:soy (?:el|la) paciente)\b|为(?:我)?自己|为我(?:回答|本人)"
_OTHER = (
    r"\b(?:for|about) (?:my|our|an?|the) (?!own\b|self\b)[a-z]{2,}\b|\b(?:for|about) (?:her|him|someone|somebody)\b|"
    r"\b(?:para|por|sobre) (?:mi|mis|nuestr[oa]|un[oa]?|el|la) (?!mism)[a-z]{2,}|替(?:我)?(?!自己)\w"
)
_REFUSES = (
    r"\b(?:rather not|do not want|don't want|dont want|no thanks|no thank you|not interested|don't ask|do not ask|leave me|"
    r"no,? gracias|no quiero|prefiero que no|mejor no|no me pregunte)\b|不用|不想|不要|不愿意"
)
_TURNS = (
    r"\bno[ ,.]+(?:wait|sorry|actually|hold on|hang on|i mean|espere|perdon|digo)\b|\b(?:actually|sorry|wait|hang on|on second thoughts?)[ ,.]+no\b|"
    r"\bi (?:do not|don't|dont) agree\b|\bno estoy de acuerdo\b|\b(?:mejor|pensandolo bien)[ ,.]+no\b|不，等|等等"
)
_NO = r"\b(?:no|nope|nah)\b|不"
_AFTER_ALL = (
    r"\bi (?:meant|mean|said|did say|say) (?:to say )?(?:yes|for myself|for me)\b|\b(?:please |do |you can |you may |go on,? )ask me\b|\bask me (?:then|please|anyway|the questions|after all)\b|"
    r"\b(?:meant|i said) yes\b|\bthat was a yes\b|\bi do (?:agree|want (?:you to ask|to answer))\b|\bi (?:have )?changed my mind\b|"
    r"\bquise decir que si\b|\bdije que si\b|\bqueria decir que si\b|\bpregunteme\b|\bsi,? (?:acepto|quiero (?:contestar|responder|que me pregunte))\b|\bhe cambiado de idea\b|\bcambie de (?:idea|opinion)\b|"
    r"我(?:是说|的意思是)可以|请问我|您可以问"
)
_PATTERNS = {
    name: re.compile(pattern)
    for name, pattern in {
        "yes": _YES,
        "self": _SELF,
        "other": _OTHER,
        "refuses": _REFUSES,
        "turns": _TURNS,
        "no": _NO,
        "after_all": _AFTER_ALL,
    }.items()
}


def wavers(text: str, consent: object) -> bool:
    """Does an answer that was read as this consent ("yes", "no" or nothing) say the other thing too?

    >>> wavers("Yes. For myself. No wait, it is for my... no, for myself.", "no"), wavers("no, thank you", "no")
    (True, False)
    """
    folded = plain(text)
    if consent == "no":
        open_to = _found("yes", folded) or (_found("self", folded) and _found("no", folded))
        return open_to and not _found("refuses", folded)
    return consent == "yes" and _found("yes", folded) and _found("turns", folded)


def last_named(text: str) -> Literal["self", "carer"] | None:
    """For whom the person is here by what they say last: "for my mother. No, sorry, for me".

    >>> last_named("yes it's for me, no, for my husband actually"), last_named("no, for my... for myself")
    ('carer', 'self')
    """
    folded = plain(text)
    ends = {who: max((m.start() for m in _PATTERNS[who].finditer(folded)), default=-1) for who in ("self", "other")}
    if max(ends.values()) < 0:
        return None
    return "self" if ends["self"] > ends["other"] else "carer"


def agrees_after_all(text: str) -> bool:
    """Does somebody who was taken to refuse say that they may be asked: "no no, I meant yes"?"""
    folded = plain(text)
    return _found("after_all", folded) and not _found("refuses", folded)


def _found(name: str, folded: str) -> bool:
    return _PATTERNS[name].search(folded) is not None
