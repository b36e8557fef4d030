"""Noes to answers that are called by their names, on folded text where the names stand as § (en, es)."""

import re
from typing import Final

PART: Final = re.compile(r"(?:[^.!;,\n]|[.,](?=\d))+")
"""One no; where several names share it they are told in one."""
_BESIDE: Final = (
    r"(?:the|my|that|this|and|or|also|but|one|ones|bit|part|question|answers?|stuff|thing|things|is|are|was|were|it'?s|of|"
    r"should be|both|all|them|those|these|"
    r"el|la|los|las|lo|de|del|mi|mis|su|sus|eso|y|o|e|ni|tambien|pero|es|son|era|eran|esta|estan|pregunta|respuesta|cosa|tema)"
)
NO: Final = (
    r"(?:no|not|nope|none|negative|clear|neg|all (?:negative|clear|no|neg|none|of them (?:negative|no))|both (?:negative|no|neg)|"
    r"negativ[oa]s?|tod[oa]s? (?:negativ[oa]s?|no|que no)|(?:l[oa]s? )?(?:dos|tres|cuatro) (?:negativ[oa]s?|no)|que no|tampoco|ningun[oa])"
)
DENIED: Final = re.compile(
    rf"\W*(?:{_BESIDE}\W+)*§+(?:\W+(?:{_BESIDE}\W+)*§*)*\W+(?:(?:{_BESIDE}|too|either|as well)\W+)*{NO}"
    r"(?: (?:too|as well|also|either|tambien|tampoco|para tod[oa]s|for all(?: of (?:them|those))?))?\W*"
)
"""Names, and a no to each of them: nothing else."""
LIST: Final = re.compile(
    rf"\W*(?:{_BESIDE}\W+)*§+(?:\W+(?:{_BESIDE}\W+)*§+)+\W+(?:(?:{_BESIDE}|too|either|as well)\W+)*{NO}\W*"
)
"""Several names with one no behind them all: "the hepatitis, HIV, syphilis one: all negative"."""
_NO_MORE: Final = r"(?:i|he|she) (?:do not|don'?t|dont|does not|doesn'?t|doesnt|aint|ain'?t) (?:got|have|get) (?:it|that)(?: (?:no more|any ?more|now))?"
OVER: Final = re.compile(
    rf"\W*(?:{_BESIDE}\W+)*§+,? (?:is|'?s|has|was)?(?: (?:all|completely|totally|long|now))* ?"
    rf"(?:gone|cured|resolved|cleared(?: up)?|gone away|went away|over|past)(?: (?:too|also|now|away|for good|completely))*"
    rf"(?:\W+{_NO_MORE})?\W*|"
    rf"\W*(?:i|he|she) (?:no longer have|(?:do not|don'?t|dont) have) (?:(?:the|my) )?§+ (?:no more|any ?more)\W*|"
    rf"\W*(?:{_BESIDE}\W+)*§+ ya (?:(?:se )?(?:me|le) )?(?:quito|curo|paso|fue)\W*|"
    rf"\W*ya no (?:tengo|tiene) (?:{_BESIDE}\W+)*§+\W*"
)
"""An illness that is over: "asthma is gone too, I don't have it no more"."""
PRIVATE: Final[dict[str, str]] = {
    "hiv": r"hiv|vih|sida|aids",
    "hepatitis_b": r"hep(?:atitis)?(?: ?b)?|hbv",
    "hepatitis_c": r"hep(?:atitis)?(?: ?(?:b(?: (?:and|or|y|o) |/))?c)?|hcv",
    "syphilis": r"syphilis|sifilis",
}
"""Private answers, of which one word may call two."""
