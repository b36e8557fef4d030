"""Words about another study that is put right, on folded text (en, es)."""

import re
from typing import Final

NAMES: Final = re.compile(
    r"\b(?:(?:the|that|this|other|another|a|my|research|drug|it was a) )*(?:other |research )?(?:study|trial)\b(?! (?:team|doctor|nurse|visits?\b))|"
    r"\b(?:el|ese|este|otro|un|fue un|era un|aquel) (?:otro )?(?:estudio|ensayo)\b(?! (?:de sangre|del sueno|genetico|de laboratorio))"
)
"""The other study by its name."""
THIS_ONE: Final = re.compile(
    r"\b(?:this|your|este|su) (?:study|trial|estudio|ensayo)\b|\b(?:join|take part|be in|entrar|participar|interesa\w*)\b"
)
"""The study that the conversation is about."""
KIND: Final = re.compile(
    r"\W*(?:(?:no|yes|well|it|that|this|they|the study|si|pues|eso|ese|el estudio)[ ,]+)*(?:was |were |is |era |fue |estaba[n]? |just |solo )*"
    r"(?:test(?:ed|ing|s)?|tried|probaba[n]?|probaron|probando|only (?:watched|asked)|solo (?:observaban?|preguntaban?))\b"
    r"(?: (?:a|an|the|new|some|un|una|el|la|nuev[oa]|on|me|my))* (?:treatment|drug|cream|medicine|pill|tratamiento|medicamento|crema|pastilla|farmaco|questions|preguntas)s?[ .!]*"
)
"""What kind it was, and nothing else: "it tested a treatment"."""
OVER: Final = re.compile(
    r"\W*(?:(?:no|nope|it|its|it's|it is|that|that's|that is|thats|is|i am|already|ya|se|eso|pero|but|well)[ ,.!]+)*"
    r"(?:over|ended|finished|done|acabo|termino|se acabo)\b"
)
"""It is over, said without its name, right after it was read back."""
STATUS: Final = re.compile(
    r"\b(?:still|now|over|ended|finish\w*|left|stopped|done|last (?:visit|dose|day|appointment)|quit|termin\w+|acab\w+|sigo|ya no|todavia|ultima (?:visita|cita|dosis)|"
    r"dej[eo]|sali)\b"
)
"""Tells whether it goes on."""
CUT: Final = re.compile(
    r"(?:[;\n]|[.!?](?!\d))+|,? \b(?:and|y) (?:also|tambien|ademas)\b|,? \b(?:also|ademas|tambien)\b"
)
"""Where a message goes over to something else."""
