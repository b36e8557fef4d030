"""Words that agree to the hand-over before a name comes are no name: "Yes, pass them on. Anna Weber"."""

from __future__ import annotations

import re
from typing import Final

_YES: Final = (
    r"(?:(?:oh|well|ah|hi|hello|bueno|pues|hola)[ ,.!]+)?(?:yes|yeah|yep|sure|ok|okay|of course|certainly|absolutely|"
    r"by all means|go (?:ahead|on)(?: then)?|please do|do so|do it|do that|that is (?:fine|ok|okay|all right)|"
    r"put (?:me|us) (?:through|down|in touch|forward)(?: then)?|(?:sign me up|count me in)|why not|perfect|great|"
    r"(?:(?:it|that|they|everything)(?: is|['’]?s| are|['’]?re) )?all "
    r"(?:is |of it is |of that is )?(?:right|good|correct|fine)|"
    r"everything(?: is|['’]?s) (?:right|fine|good|correct|ok|okay)|"
    r"(?:looks|sounds) (?:good|right|fine)|"
    r"(?:that|it)(?: is|['’]?s) (?:all )?(?:right|correct|good)|correct|"
    r"off you go|go for it|ok go|"
    r"that['’]?s (?:fine|ok|okay|all right)|fine (?:by|with) me|i agree|agreed|all right|alright|i am happy with that|"
    r"s[ií]|claro(?: que s[ií])?|vale|por supuesto|adelante|de acuerdo|c[oó]mo no|est[aá] bien|me parece bien|"
    r"estoy de acuerdo|acepto|va(?= *,)|h[aá]galo|est[aá] conforme|estoy conforme|perfecto|genial|"
    r"estupendo|venga(?: va)?|"
    r"(?:ya )?pues s[ií]|ya pues|s[ií] pues|ya est[aá]|listo|[aá]ndale(?: pues)?|[oó]rale(?: pues)?|muy bien|"
    r"(?:est[aá] )?todo (?:est[aá] )?(?:bien|correcto|perfecto)|correcto|as[ií] (?:est[aá] bien|es)|(?:okey|okay|oka))"
    r"(?:[ ,]+(?:please|thanks|thank you|of course|sure|do|then|now|por favor|gracias|claro|pues|ya|nom[aá]s))*"
)
_MAY: Final = (
    r"(?:(?:and|please|do|just|you|they|we|i|he|she|can|may|could|should|would|like|want|to|go ahead and|feel free|"
    r"happy|for|"
    r"agree|agrees|let|them|pueden?|podr[ií]an?|y|por favor|quiero|quiere|que|s[ií]|les|le|lo|la|los|las|me|se)"
    r"\s+)*"
)
_GIVE: Final = (
    r"(?:pass(?:ed)?|send|sent|share|shared|give|given|forward|forwarded|hand|submit|transfer|take|note|write|jot|"
    r"(?:p[aá]s|env[ií]|comp[aá]rt|m[aá]nd|entr[eé]g|reenv[ií]|tra?nsm[ií]t|ap[uú]nt|an[oó]t)"
    r"(?:e|a|en|an|ar|ir)(?:se)?(?:l[aoe]s?)?|tom(?:e|en|ar)|"
    r"d[eé](?:n|se|nse)?l[aoe]s?|pasar(?:se)?(?:l[aoe]s?)?|dar(?:se)?l[aoe]s?)"
)
_WHAT: Final = (
    r"(?:them|it|that|this|those|these|all|everything|on|along|over|through|too|as well|also|both|please|now|of|to|"
    r"with|for|by|the|my|his|her|their|our|answers?|details?|info|information|results?|data|study|trial|team|doctors?|"
    r"down|away|off|number|phone|whats ?app|tel[eé]fono|n[uú]mero|celular|m[oó]vil|"
    r"cent(?:er|re)|clinic|hospital|people|researchers?|anything|what i (?:said|told you)|"
    r"l[ao]s?|mis?|sus?|todo|todas?|todos|respuestas?|datos|detalles|informaci[oó]n|resultados|al?|del?|el|con|ellos|"
    r"equipo|estudio|ensayo|m[eé]dicos?|doctor(?:es|a)?|centro|cl[ií]nica|tambi[eé]n|por favor|eso|esto|nom[aá]s|"
    r"ya|ahora|y|and)"
)
_HAND_ON: Final = rf"{_MAY}{_GIVE}(?:[ ,]+{_WHAT}(?![^\W_]))*"
_MAY_ENCLITIC: Final = re.compile(r"(?:l[aoe]s?|se)$|^(?:an[oó]te|ap[uú]nte)n?$", re.IGNORECASE)
_AGREED: Final = re.compile(
    rf"\W*(?:(?:{_YES})(?:\s*[,.;:!\n–—-]+\s*|\s+(?=(?:{_YES}|{_HAND_ON})(?![^\W_]))|$))*"
    rf"(?:(?P<handed>{_HAND_ON})(?![^\W_])\s*(?P<mark>[,.;:!\n–—-]*)\s*)?"
    rf"(?:(?:{_YES})\s*(?:[,.;:!\n–—-]+\s*|$))*",
    re.IGNORECASE,
)
_HANDS_ON: Final = re.compile(rf"(?<![^\W_]){_GIVE}(?![^\W_])", re.IGNORECASE)
_NOTHING: Final = re.compile(
    r"^\W*(?:(?:nothing(?: (?:to change|at all|else|is wrong))?|none(?: of (?:it|them|those|these))?|never ?mind|nvm|"
    r"(?:do not|don['’]?t|no need to|not)(?: change)? (?:anything|a thing|any of it)|"
    r"leave (?:it|them|all)(?: (?:as (?:it|they) (?:is|are)|like that))?|"
    r"no (?:quiero |hay que |hace falta )?(?:cambi\w+|corrij\w+|corregir) (?:nada|ningun[oa])|"
    r"nada(?: (?:que cambiar|m[aá]s|de nada))?|ningun[oa]|d[eé]j(?:elo|alo|elos|alos)(?: as[ií])?|"
    r"oh|sorry|actually|well|perd[oó]n|bueno|pues|al final|no(?=\W+\w))(?:\W+|$))+",
    re.IGNORECASE,
)
"""Nothing of the details is to be changed."""
_WRITE: Final = re.compile(
    r"\b(?:(?:write|drop|send)(?: to)? me(?: (?:a line|one|an? e-?mail|it))?|e-?mail me|let me know|"
    r"keep me (?:posted|informed)|"
    r"escr[ií]b[ae](?:n)?me|av[ií]s[ae](?:n)?me|m[aá]nd[ae](?:n)?me(?:lo| (?:un |el )?(?:correo|e-?mail))?|"
    r"env[ií][ae](?:n)?me(?:lo| (?:un |el )?(?:correo|e-?mail))?)(?![^\W_])",
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


def agrees_to_send(text: str) -> bool:
    """Is nothing said but that all is right, or that it may go: "perfecto, envíalos", "send them"?

    >>> agrees_to_send("Perfecto, envíalos"), agrees_to_send("yes send it"), agrees_to_send("Grace Pass")
    (True, True, False)
    """
    return any(c.isalpha() for c in text) and not any(c.isalnum() for c in without_agreement(text))


def changes_nothing(text: str) -> bool:
    """Is nothing to be changed after all, and does a message say no more than that?

    >>> changes_nothing("Nada, no cambio nada, envíalos ya"), changes_nothing("nothing, send it"), changes_nothing("no")
    (True, True, False)
    """
    rest = _NOTHING.sub("", text)
    return rest != text and (not any(c.isalnum() for c in rest) or agrees_to_send(rest))


def says_to_send(text: str) -> bool:
    """Do words say that it is to be handed on, and not only that all is right?"""
    return _HANDS_ON.search(text) is not None


def agrees_to_letters(text: str) -> bool:
    """Is nothing said but a yes to being written to?

    >>> agrees_to_letters("venga, vale, escríbeme"), agrees_to_letters("ok go on, email me"), agrees_to_letters("email")
    (True, True, False)
    """
    rest = _WRITE.sub("", text)
    return agrees_to_send(text) or (rest != text and (not any(c.isalnum() for c in rest) or agrees_to_send(rest)))
