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
    r"have|got|use|give|share|tell|you|out|say|really|even|hold with|hold|like|trust|believe in|do|bother with|"
    r"bother|care for|care|look at|check|with|"
    r"working|one|of|un|una|mi|el|la|los|las|dar|darles?|dejar|poner|usar|ning[uú]n|compartir|por)\b){{0,6}}\W+(?:{it})(?![a-záéíóúñ])"
    r"(?!\W+(?:number\W+|n[uú]mero\W+)?(?:is|ends?|has|starts?|should|es|termina|acaba|empieza)\b))|"
    r"(?<![^\W\d_])(?:{it}),?\s+(?:yo\s+|i\s+)?(?:(?:no|nunca)\s+(?:tengo|uso|manejo|tuve|doy)|"
    r"(?:do not|don['’]?t|dont|never)\s+(?:have|had|do|use))\b|"
    r"(?:没有|不想给|不想留|不用|不给|去掉)(?:我的|个)?(?:{it})"
)
_ONLY = (
    r"\b(?:only|just|solo|s[oó]lo|[uú]nicamente)\W+"
    r"(?:(?:by|via|use|have|on|with|me|my|the|an?|por|con|tengo|uso|el|mi)\W+)*(?:{it})(?![a-záéíóúñ])|"
    r"(?<![^\W\d_])(?:{it})\W+(?:(?:is|es)\W+)?(?:only|alone|solo|s[oó]lo|[uú]nicamente|nada m[aá]s)\b|"
    r"只(?:有|用|能用)(?:{it})"
)
_ABSENT = {name: re.compile(_WITHOUT.format(it=words), re.IGNORECASE) for name, words in _WORDS.items()}
_ALONE = {name: re.compile(_ONLY.format(it=words), re.IGNORECASE) for name, words in _WORDS.items()}


_NONE = re.compile(
    r"\W*(?:(?:no|nope|nah|oh|sorry|well|pues|bueno|ay|i['’]?m afraid)\W+)*"
    r"(?:(?:i |we )?(?:(?:do not|don['’]?t|dont|have not|haven['’]?t|havent|ain['’]?t|"
    r"never)(?: (?:have|got|had|use|do))*) "
    r"(?:one|any|it|that|those|none|no such thing)|(?:i |we )?(?:have|got) none|without one|"
    r"(?:yo |de eso )?(?:no|nunca) (?:tengo|uso|manejo|tuve|dispongo|cuento)(?: (?:de eso|eso|ningun[oa]|uno|una|"
    r"con eso))?)"
    r"(?:\W+(?:dear|love|at all|sorry|i['’]?m afraid|anymore|any more|gracias|thanks|de eso|nada|mij[ao]|joven))*\W*",
    re.IGNORECASE,
)
"""Said where a way of being reached is asked for, it is not there: "I haven't got one"."""


def has_none(text: str) -> bool:
    """Is there none of what is asked for?

    >>> has_none("I haven't got one"), has_none("no tengo"), has_none("don't have one, sorry"), has_none("I have one")
    (True, True, True, False)
    """
    return _NONE.fullmatch(text) is not None


def other(name: str) -> str:
    """The other way of reaching a person."""
    return "phone" if name == "email" else "email"


def does_without(name: str, text: str) -> bool:
    """Does a text say that there is no such way, or that it is not given, or that the other one is all there is?

    >>> does_without("phone", "I don't do phones, email only"), does_without("phone", "I'd rather not give a phone")
    (True, True)
    >>> does_without("email", "no tengo correo"), does_without("phone", "no, my phone ends in 7")
    (True, False)
    >>> does_without("email", "correo no tengo mija"), does_without("email", "e-mail I don't do")
    (True, True)
    >>> does_without("email", "I don't hold with e-mail, just the telephone")
    True
    """
    if _ABSENT[name].search(text) is not None:
        return True
    if _ABSENT[other(name)].search(text) is not None:
        return False  # "no uso correo, solo WhatsApp"
    return _ALONE[other(name)].search(text) is not None and _ALONE[name].search(text) is None
