"""A name with the mark of a question, before what is told of it: "and the plaquenil? 400 mg every day" (en, es)."""

from typing import Final

ALSO: Final = {"en": "also", "es": "también"}
NAME_ASKED: Final = (
    r"(?:^|(?<=[.!?;,]))\s*¿?(?:(?:and|but|what about|how about|oh and|y|pero|y qu[eé] pasa con|qu[eé] hay de(?:l)?)\s+)+"
    r"(?P<name>(?:(?:the|my|el|la|los|las|mi|mis)\s+)?(?!i\b|you\b|we\b|it\b|how\b|what\b|why\b|when\b|who\b|where\b|which\b|then\b|now\b|so\b|"
    r"yo\b|eso\b|qu[eé]\b|c[oó]mo\b|cu[aá]\w+|d[oó]nde\b|ahora\b)[^\W\d_][\w-]+(?:\s[\w-]+)?)\s*\?+(?=[^?]*\d[^?]*$)(?!\s*(?:how|what|when|where|which|why|who|is|are|do|does|can|cu[aá]|qu[eé]|c[oó]mo|d[oó]nde)\w*\b)"
)
