"""Words of going on, at an offer to stop (en, es, zh)."""

import re
from typing import Final

_GOES_ON: Final = re.compile(
    r"\b(?:go|carry|keep|move) (?:on|going)\b|\bcontinue\b|\bnext question\b|"
    r"\b(?:seguir|seguimos|sigamos|siga|sigue|continuar|continuemos|continúa|continua|adelante|siguiente)\b|继续|接着",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|no|never|can'?t|cannot|don'?t|won'?t|can not|stop|rather|instead of|without|point|sin|dejar)\b|不",
    re.IGNORECASE,
)


def goes_on(text: str) -> bool:
    """Does somebody want to go on?

    >>> goes_on("Go on please, I've got all afternoon."), goes_on("no point to go on")
    (True, False)
    """
    return _GOES_ON.search(text) is not None and _NOT.search(text) is None
