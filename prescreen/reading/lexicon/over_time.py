"""Words that tell which of two states came later."""

from typing import Final

CLAUSE: Final = r"[,.;!?()\n]+(?!\d)|\b(?:but|and|then|though|although|while|pero|y|luego|despues|aunque|mientras)\b"
"""Parts what is told of one time from what is told of another."""
NOW: Final = (
    r"\b(?:now|currently|today|these days|at the moment|latest|newest|again|"
    r"by (?:the )?(?:end|time|spring|summer|autumn|fall|winter|january|february|march|april|may|june|"
    r"july|august|september|october|november|december)|last (?:one|test|check|draw|time)|this (?:week|month)|"
    r"ahora|hoy|actualmente|otra vez|de nuevo|already|ya|ultim[ao])\b"
)
BEFORE: Final = (
    r"\b(?:before|at first|first|initially|used to|once|earlier|previously|until|right after|"
    r"after (?:the )?(?:rituximab|infusions?)|last (?:year|spring|summer|autumn|fall|winter)|"
    r"the (?:year|month|week|day|time|one|first one) before|the first (?:one|time|test)|antes|al principio|"
    r"primero|anteriormente|hasta|for (?:ages|months|years|a (?:while|long time))|(?:el ano|el mes) pasado)\b"
)
