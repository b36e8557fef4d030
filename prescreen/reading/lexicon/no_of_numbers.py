"""What a no says where nephritis and creatinine are asked for together. For words as written, without accents."""

from typing import Final

NAMES_IT: Final = r"nephr|nefr|lupus|kidn|renal|\brin[io]n|\brinon|biops|\bclas[se]s? (?:[1-6]|i|v)|\bln\b"
"""The illness, or the organ, by its name: the no belongs to it."""
_LEAD: Final = (
    r"(?:(?:pues|bueno|well|ah|oh|um+|uh+|eh|mmm*|la verdad|honestly|so|ok|okay|thankfully|luckily|fortunately|gracias a dios|thank god|"
    r"por suerte|hola|hi|hello|doctora?|sorry|que yo sepa|creo que|i think|yo|to the first|a lo primero|lo primero|first part|primero)[ ,:.]+)*"
)
_NO: Final = (
    r"(?:no+|nope|nah|nop|nel|never|nunca|jamas|negativo|negative|none|ninguna?|para nada|nada de eso|not (?:that i know(?: of)?|at all|me|yet|really)|"
    r"no (?:que yo sepa|creo|eso no|issues?|problems?|trouble|protein|hay|there is not|sir|senor(?:a|ita)?|ma'?am|doctor[a]?|thank\w*|gracias|i (?:do not|don'?t)(?: have (?:that|it))?)|"
    r"(?:i )?(?:do not|don'?t) (?:think so|believe so)|never had(?: (?:it|that|them|any|those))?|(?:nunca|no) (?:la |lo |eso )?(?:he tenido|tuve|padezco|he padecido)(?: eso| nada)?)"
)
DENIES: Final = (
    rf"^\W*{_LEAD}{_NO}(?=\W*$| *[,.;:!\n(-]| (?:and|y|pero|but|it|the|my|mi|la|el|last|ultima|creo|gracias|thank)\b| \d)(?! *,? ?y? ?no (?:me|la|lo|se|i)\b)|"
    r"[,.;!] ?(?:and |y )?(?:no|nope|never|nunca)\W*$"
)
"""A no for itself, before or after the number."""
WITH_A_NUMBER: Final = r"^\W*(?:no,? )?(?:(?:i )?(?:do not|don'?t) have (?:it|that|any|this)|no (?:lo |la |eso )?tengo(?: eso)?|not? (?:got|have) (?:it|that))\b(?= *[,.;])|\d[^a-z]*[a-z/]{0,6}[ ,.;]+(?:and |y )?no(?:ne|pe)?\W*$"
"""The same where it could also mean that there is no number."""
CORRECTS: Final = (
    r"(?<!\w)(?:no|nope)[ ,.]+(?:sorry|wait|perdon|digo|espere?|mejor dicho|oops|i mean|quise decir|disculpe?|actually|mentira)\b|"
    r"\d[ .,]*(?:no|not)[ ,.]+\d"
)
"""A number put right."""
