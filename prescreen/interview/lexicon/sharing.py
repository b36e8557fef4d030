"""Whether the answers go along with the contact details: on folded text (en, es, zh)."""

from typing import Final

ALONG: Final = (
    r"\b(?:send|share|pass|give|forward)(?: on)? (?:them|those|these|the answers?|my answers?|all|everything|it all|both)\b|"
    r"\b(?:them|the answers?|my answers?) (?:too|also|as well)\b|\beverything\b|\bboth\b|\bthe lot\b|"
    r"\b(?:manda|mande|mandale|mandele|envia|envie|comparte|comparta|pasa|pase)(?:se)?l[ao]s\b|"
    r"\b(?:mis|las) respuestas tambien\b|\btambien (?:mis |las )?respuestas\b|\blas dos cosas\b|\bambas\b|\btodo\b|"
    r"一起|都(?:发|给|可以)|全部"
)
ALONE: Final = (
    r"\b(?:only|just) (?:my |the )?(?:contact(?: details)?|details|name|number|phone|e-?mail|address)\b|"
    r"\b(?:keep|without) (?:my |the )?answers\b|\b(?:not|don'?t|dont) (?:\w+ )?(?:my |the )?answers\b|"
    r"\b(?:solo|solamente|nada mas|unicamente)(?: con)? (?:el |mi |mis |los )?(?:contacto|datos|nombre|telefono|correo|numero)\b|"
    r"\bno (?:las|los) (?:mande|manda|envie|envia|comparta|pase)\w*\b|\bsin (?:mis |las )?respuestas\b|只(?:给|要|发)?联系方式"
)
