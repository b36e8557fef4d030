"""Words that agree to the hand-over before a name comes are no name: "Yes, pass them on. Anna Weber"."""

from __future__ import annotations

import re
from typing import Final

_YES: Final = (
    r"(?:(?:oh|well|ah|hi|hello|bueno|pues|hola)[ ,.!]+)?(?:yes|yeah|yep|sure|ok|okay|of course|certainly|absolutely|"
    r"by all means|go ahead|please do|do so|do it|do that|that is (?:fine|ok|okay|all right)|"
    r"that['’]?s (?:fine|ok|okay|all right)|fine (?:by|with) me|i agree|agreed|all right|alright|i am happy with that|"
    r"s[ií]|claro(?: que s[ií])?|vale|por supuesto|adelante|de acuerdo|c[oó]mo no|est[aá] bien|me parece bien|"
    r"estoy de acuerdo|acepto|h[aá]galo|est[aá] conforme|estoy conforme)"
    r"(?:[ ,]+(?:please|thanks|thank you|of course|sure|do|por favor|gracias|claro))*"
)
_MAY: Final = (
    r"(?:(?:and|please|do|just|you|they|we|i|he|she|can|may|could|should|would|like|want|to|go ahead and|feel free|"
    r"happy|for|"
    r"agree|agrees|let|them|pueden?|podr[ií]an?|y|por favor|quiero|quiere|que|s[ií]|les|le|lo|la|los|las|me|se)"
    r"\s+)*"
)
_GIVE: Final = (
    r"(?:pass(?:ed)?|send|sent|share|shared|give|given|forward|forwarded|hand|submit|transfer|"
    r"(?:p[aá]s|env[ií]|comp[aá]rt|m[aá]nd|entr[eé]g|reenv[ií]|tra?nsm[ií]t)(?:e|a|en|an|ar|ir)(?:se)?(?:l[aoe]s?)?|"
    r"d[eé](?:n|se|nse)?l[aoe]s?|pasar(?:se)?(?:l[aoe]s?)?|dar(?:se)?l[aoe]s?)"
)
_WHAT: Final = (
    r"(?:them|it|that|this|those|these|all|everything|on|along|over|through|too|as well|also|both|please|now|of|to|"
    r"with|for|by|the|my|his|her|their|our|answers?|details?|info|information|results?|data|study|trial|team|doctors?|"
    r"cent(?:er|re)|clinic|hospital|people|researchers?|anything|what i (?:said|told you)|"
    r"l[ao]s?|mis?|sus?|todo|todas?|todos|respuestas?|datos|detalles|informaci[oó]n|resultados|al?|del?|el|con|ellos|"
    r"equipo|estudio|ensayo|m[eé]dicos?|doctor(?:es|a)?|centro|cl[ií]nica|tambi[eé]n|por favor|eso|esto|nom[aá]s|y|and)"
)
_HAND_ON: Final = rf"{_MAY}{_GIVE}(?:[ ,]+{_WHAT}(?![^\W_]))*"
_MAY_ENCLITIC: Final = re.compile(r"(?:l[aoe]s?|se)$", re.IGNORECASE)
_AGREED: Final = re.compile(
    rf"\W*(?:(?:{_YES})(?:\s*[,.;:!\n–—-]+\s*|\s+(?=(?:{_HAND_ON})(?![^\W_]))|$))*"
    rf"(?:(?P<handed>{_HAND_ON})(?![^\W_])\s*(?P<mark>[,.;:!\n–—-]*)\s*)?"
    rf"(?:(?:{_YES})\s*(?:[,.;:!\n–—-]+\s*|$))*",
    re.IGNORECASE,
)
_SAYS_WHAT: Final = re.compile(rf"{_GIVE}[ ,]+{_WHAT}(?![^\W_])", re.IGNORECASE)


def without_agreement(text: str) -> str:
    """A text without the words at its beginning that agree to the hand-over.

    >>> without_agreement("Yes, pass them on. Anna Weber"), without_agreement("Grace Pass, please")
    ('Anna Weber', 'Grace Pass, please')
    >>> without_agreement("Sí, páselas. Me llamo Ana Ruiz"), without_agreement("Pass")
    ('Me llamo Ana Ruiz', 'Pass')
    """
    agreed = _AGREED.match(text)
    if agreed is None or not agreed.end():
        return text
    handed = agreed["handed"]
    if handed is not None and not _is_plain(handed):
        return text
    return text[agreed.end() :]


def _is_plain(handed: str) -> bool:
    """Do the words say what is handed on, or to do so, so that they are no name such as "Pass"?"""
    return _SAYS_WHAT.search(handed) is not None or _MAY_ENCLITIC.search(handed) is not None or " " in handed.strip()
