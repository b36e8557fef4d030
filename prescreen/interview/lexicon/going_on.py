"""Words of going on, at an offer to stop (en, es, zh)."""

from typing import Final

GOES_ON: Final = (
    r"\b(?:go|carry|keep|move) (?:on|going)\b|\bcontinue\b|\bnext question\b|"
    r"\b(?:seguir|seguimos|sigamos|siga|sigue|continuar|continuemos|continua|adelante|siguiente)\b|继续|接着"
)
NOT_ON: Final = r"\b(?:not|no|never|n't|cannot|stop|rather|instead of|without|point|sin|dejar)\b|n't\b|不"
"""Beside such words it is no wish to go on."""
