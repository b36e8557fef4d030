"""Whoever has no telephone, or will not give its number, can be reached by e-mail alone, and the other way round."""

from __future__ import annotations

import re
from typing import Literal

from prescreen.handoff.contact_fields import NAMES

REACHED_BY: tuple[Literal["email"], Literal["phone"]] = ("email", "phone")
"""At least one of these has to be there."""

_WORDS = {
    "email": NAMES["email"],
    "phone": rf"{NAMES['phone']}|phones|land ?line|fijo",
}
_WITHOUT = (
    r"(?:\b(?:no|not|without|lack|never (?:had|use|got)|(?:do not|don['’]?t|dont|haven['’]?t|havent|"
    r"have not|won['’]?t|will not|would not|wouldn['’]?t|"
    r"can['’]?t|cannot|rather not|prefer not(?: to)?|not going to|leave out|remove|"
    r"delete|skip|forget|sin|no (?:tengo|uso|quiero|doy|deseo|pongo|hay|manejo)|"
    r"prefiero no|quite|borre|deje fuera|nunca (?:tuve|uso)))\b(?:\W+(?:a|an|any|my|own|the|to|do|"
    r"have|got|use|give|share|tell|you|out|say|really|even|"
    r"working|one|of|un|una|mi|el|la|los|las|dar|darles?|dejar|poner|usar|ning[uú]n|compartir|por)\b){{0,6}}\W+(?:{it})(?![a-záéíóúñ])"
    r"(?!\W+(?:number\W+|n[uú]mero\W+)?(?:is|ends?|has|starts?|should|es|termina|acaba|empieza)\b))|"
    r"(?:没有|不想给|不想留|不用|不给|去掉)(?:我的|个)?(?:{it})"
)
_ONLY = (
    r"\b(?:only|just|solo|s[oó]lo|[uú]nicamente)\W+"
    r"(?:(?:by|via|use|have|on|with|me|my|an?|por|con|tengo|uso|el|mi)\W+)*(?:{it})(?![a-záéíóúñ])|"
    r"(?<![^\W\d_])(?:{it})\W+(?:(?:is|es)\W+)?(?:only|alone|solo|s[oó]lo|[uú]nicamente|nada m[aá]s)\b|"
    r"只(?:有|用|能用)(?:{it})"
)
_ABSENT = {name: re.compile(_WITHOUT.format(it=words), re.IGNORECASE) for name, words in _WORDS.items()}
_ALONE = {name: re.compile(_ONLY.format(it=words), re.IGNORECASE) for name, words in _WORDS.items()}


def other(name: str) -> str:
    """The other way of reaching a person."""
    return "phone" if name == "email" else "email"


def does_without(name: str, text: str) -> bool:
    """Does a text say that there is no such way, or that it is not given, or that the other one is all there is?

    >>> does_without("phone", "I don't do phones, email only"), does_without("phone", "I'd rather not give a phone")
    (True, True)
    >>> does_without("email", "no tengo correo"), does_without("phone", "no, my phone ends in 7")
    (True, False)
    """
    return _ABSENT[name].search(text) is not None or (
        _ALONE[other(name)].search(text) is not None and _ALONE[name].search(text) is None
    )
