"""Words by which an answer is left open after all, on folded text where the names stand as § (en, es)."""

import re
from typing import Final

TOKEN: Final = re.compile(r"§+|[a-z0-9']+")
"""A name or a word: a part is compared as these with a space between."""
PART: Final = re.compile(r"[^,:;¡!¿?()\u2014]+")
"""What is told in one breath."""
_BESIDE: Final = (
    r"(?:lo|eso|esas?|esos?|esto|de|del|el|la|los|las|mi|mis|su|sus|un|una|y|e|o|u|ni|parte|pregunta|tema|lista|cosas?|"
    r"problemas?|enfermedad(?:es)?|si|esta|este|sigue|siga|sea|es|tengo|tiene|tuve|tuvo|tenia|tenga|haya|he|ha|tenido|"
    r"hubo|alguna vez|que|en|sobre|con|respecto|a|the|my|his|her|about|whether|if|i|he|she|have|has|had|ever|got|of|"
    r"and|or|nor|is|was|it|one|ones|stuff|thing|things|part|question|list|any|a|an|bit|for|to|as|either|problem|"
    r"illness|disease|lupus)"
)
_LEAD: Final = (
    r"(?:(?:y|pero|e|no|que|mira|mire|ah|o sea|bueno|ademas|tambien|yo|la verdad|perdon|espere|espera|es que|and|but|"
    r"so|no|well|sorry|wait|also|actually|i said|i told you|i meant|like i said|le dije|te dije|dije|ya le dije|"
    r"quise decir|digo) )*"
)
_NOT_KNOWN: Final = (
    r"(?:(?:(?:yo|la verdad|ya|en realidad|simplemente|eso|pues|es que|dije que|le dije que|te dije que) )*"
    r"(?:(?:no|tampoco) (?:(?:lo|la|los|las|se) )?(?:se|sabe|sabemos|sabria(?: decir(?:lo|le|te)?)?|tengo claro|"
    r"estoy segur[oa]|puedo decir(?:lo)?)|(?:no tengo )?ni idea|"
    r"(?:pon|ponga|pone|ponme|pongame|anota|anote|deja|deje|dejelo|dejalo)(?: (?:ahi|en|como|que))* no (?:lo )?se)|"
    r"(?:(?:also|either|too|i|he|she|we|really|honestly|just|still) )*(?:do not|don't|dont|does not|doesn't|doesnt) "
    r"(?:really |actually |even )?know|(?:(?:i am|i'm|im|am) )?not (?:really |too |so )?sure|(?:i have )?no (?:idea|clue)|"
    r"(?:put|make it|say|leave it as) (?:down )?(?:(?:as|a|i) )*(?:do not know|don't know|dont know|unknown|not sure))"
    r"(?: (?:bien|segur[oa]|con seguridad|la verdad|tampoco|nada|either|too|for sure|at all|really|tambien|che))*"
)
BEHIND: Final = re.compile(rf"{_LEAD}(?:{_BESIDE} )*§(?: (?:{_BESIDE}|§))* {_NOT_KNOWN}")
"""The names first: "lo de la epilepsia tampoco lo sé", "the brain ones I don't know either"."""
BEFORE: Final = re.compile(rf"{_LEAD}{_NOT_KNOWN} (?:{_BESIDE} )*§(?: (?:{_BESIDE}|§|tampoco|too))*")
"""The names last: "no sé lo del derrame", "I don't know about the lupus in the kidneys"."""
NOT_SAID: Final = re.compile(
    rf"\b(?:no|nunca) (?:le |te )?(?:dije|he dicho) que (?:no |si |nunca )?(?:{_BESIDE} )*§(?: (?:{_BESIDE}|§))* "
    rf"(?:sino |solo )?(?:que )?(?:le |te )?(?:dije|he dicho) que no (?:lo )?se\b|"
    rf"\b(?:did not|didn't|didnt|never) (?:say|said) (?:that )?(?:i )?(?:never |no |not |did not |didn't |do not |don't )?"
    rf"(?:{_BESIDE} )*§(?: (?:{_BESIDE}|§))* (?:i )?said (?:that )?i (?:do not|don't|dont) know\b|"
    rf"\b(?:no tengo|no digo que (?:no )?teng[ao]) (?:{_BESIDE} )*§(?: {_BESIDE})* (?:es que )?no se si (?:la |lo )?"
    rf"(?:tuve|tenia|he tenido|tengo)\b"
)
"""What was not said: "yo no dije que no tuve epilepsia, dije que no sé"."""
GROUPS: Final[dict[str, re.Pattern[str]]] = {
    "brain": re.compile(
        r"(?<![a-z])(?:brain(?: and (?:the )?spinal cord)?|cerebro|cabeza|neurologic[oa]s?|neurological)(?![a-z])"
    ),
    "organs": re.compile(r"(?<![a-z])(?:organs|organos)(?![a-z])"),
    "blood-viruses": re.compile(r"(?<![a-z])(?:virus(?:es)?)(?![a-z])"),
}
"""Whole lists of questions by what they are about."""
KIDNEYS: Final = re.compile(r"(?:los? |the )?(?:rinon(?:es)?|kidneys?)")
"""A name of two answers: the lupus in the kidneys and another illness of them."""
ACTIVITY: Final = re.compile(
    r"(?<![a-z])(?:(?:how|que tan|cuan) )?(?:active|activ[oa])(?: (?:it|he|el lupus|esta|is))*(?![a-z])"
)
"""How active the lupus is."""
