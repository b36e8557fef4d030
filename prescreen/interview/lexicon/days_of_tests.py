"""Words beside the name of a test and its day, on folded text."""

import re
from typing import Final

NOT_THEN: Final = re.compile(
    r"(?<=\w),? (?:and )?(?:not|no|instead of|en vez de) (?:in |on |the |en |el )?[a-z0-9 ]{2,20}$"
)
"""After the day, the one that does not hold: "20 October, not November"."""
BESIDE: Final = frozenset(
    "for also too should be been wrong right correct no wait it its a an i said told you and but not then so only one "
    "en echo scan heart test para es fue era esta mal corrige tambien no digo corazon eco prueba".split()
)
SCORES: Final = frozenset({"sledai", "eular_acr_score"})
TAKE_OFF: Final = (
    r"\W*(?:(?:no|oh|wait|and|also|sorry|please|actually|y|por favor|perdon)[ ,]+)*"
    r"(?:delete|remove|drop|scrap|forget|ignore|erase|take (?:out|off|away)|borr[ae]|quit[ae]|elimin[ae])"
    r"(?: (?:the|my|that|el|la|mi))*(?: (?:value|number|score|valor|puntaje))?(?: (?:of|for|de|del))?(?: (?:the|my|el|la))? "
    r"(?:{named})(?: (?:value|number|score|one|part|again|please))*"
    r"(?:[, ]+(?:i|because|it|that|as|no|porque|me|lo|la)\b.*)?\W*"
)
"""A sentence that wants a value taken off again."""
