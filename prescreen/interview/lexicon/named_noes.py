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
_TOO: Final = r"(?:too|either|as well)"
_ENDS: Final = r"(?: (?:too|as well|also|either|tambien|tampoco|para tod[oa]s|for all(?: of (?:them|those))?))?"
DENIED: Final = re.compile(rf"(?:{_BESIDE} )*§ (?:(?:{_BESIDE}|{_TOO}|§) )*{NO}{_ENDS}")
"""Names, and a no to each of them: nothing else."""
LIST: Final = re.compile(rf"(?:{_BESIDE} )*§ (?:{_BESIDE} )*§ (?:(?:{_BESIDE}|{_TOO}|§) )*{NO}{_ENDS}")
"""Several names with one no behind them all: "the hepatitis, HIV, syphilis one: all negative"."""
_NO_MORE: Final = (
    r"(?:i|he|she) (?:do not|don'?t|dont|does not|doesn'?t|doesnt|aint|ain'?t) (?:got|have|get) (?:it|that)"
    r"(?: (?:no more|any ?more|now))?"
)
OVER: Final = re.compile(
    rf"(?:{_BESIDE} )*§(?: ?'s)? (?:(?:is|has|was|all|completely|totally|long|now) )*"
    rf"(?:gone away|gone|cured|resolved|cleared up|cleared|went away|over|past)(?: (?:too|also|now|away|for good|completely))*"
    rf"(?: {_NO_MORE})?|"
    rf"(?:i|he|she) (?:no longer have|(?:do not|don'?t|dont) have) (?:(?:the|my) )?§ (?:no more|any ?more)|"
    rf"(?:{_BESIDE} )*§ ya (?:(?:se )?(?:me|le) )?(?:quito|curo|paso|fue)|"
    rf"ya no (?:tengo|tiene) (?:{_BESIDE} )*§"
)
"""An illness that is over: "asthma is gone too, I don't have it no more"."""
AS_A_CHILD: Final = re.compile(
    rf"(?:{_BESIDE} )*§(?: ?'s)? (?:was|were|is) (?:(?:only|just|something|from|back|in|as|when i was|when|a|my|an|the) )*"
    r"(?:kid|child|childhood|teen|teens|teenager|young|younger|school|baby|little)(?: (?:and|but|so))?"
    r" (?:(?:i|he|she) (?:do not|don'?t|dont|does not|doesn'?t|no longer) (?:have|get|got) (?:it|that|them)(?: (?:now|any ?more|no more|today))?|"
    r"(?:it'?s|it is|it has) (?:long )?(?:gone|over)(?: now)?|not (?:now|any ?more))"
)
"""An illness of long ago that is not there now: "the asthma was as a kid, I don't have it now"."""
TOKEN: Final = re.compile(r"§+|[a-z0-9']+")
"""A name or a word: a message is compared as these with a space between, so that it takes no time."""
PRIVATE: Final[dict[str, str]] = {
    "hiv": r"hiv|vih|sida|aids",
    "hepatitis_b": r"hep(?:atitis)?(?: ?b)?|hbv",
    "hepatitis_c": r"hep(?:atitis)?(?: ?(?:b(?: (?:and|or|y|o) |/))?c)?|hcv",
    "syphilis": r"syphilis|sifilis",
}
"""Private answers, of which one word may call two."""
