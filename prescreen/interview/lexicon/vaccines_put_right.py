"""Words around a vaccine that is named anew, on folded text; one of the list stands as a row of §."""

import re
from typing import Final

COMMON: Final = frozenset(
    "vaccine vaccines vaccination shot shots jab booster vacuna vacunas kind known not live oral nasal spray type the "
    "and for los las del con tipo inyectable".split()
)
"""Words of a vaccine's name that others have too."""
_NOT: Final = r"(?:is not|isn'?t|was not|wasn'?t|no era|no fue|no es)"
WRONG: Final = re.compile(
    rf"\b(?:the |my |la (?:de la |del? )?|el )?§+(?: (?:one|shot|vaccine|jab|bit|part))*,? (?:(?:{_NOT}) (?:right|correct|true|it\b|"
    rf"what i (?:said|had|got)|correct[ao]|verdad|cierto|esa|asi)|(?:is|was) (?:wrong|a mistake|incorrect)|esta mal|es un error)|"
    rf"\b(?:(?:it|that|this) )?(?:{_NOT}|not|never had|instead of|rather than|en vez de)(?: (?:the|a|my|la|el|una|un|de|del))* "
    r"§+(?: (?:one|shot|vaccine|jab))*(?! (?:on|in|last|this|was|is|fue|era|en|el|hace)\b)"
)
"""Says that a vaccine of the list is not the one."""
OPENS: Final = re.compile(
    r"\W*(?:(?:no+|wait|sorry|actually|oops|hang on|hold on|(?:i|you) (?:got|had) (?:that|it) wrong|that(?: is|'s|s) (?:wrong|not right)|"
    r"my mistake|i made a mistake|i mixed (?:that|it|them) up|other way round|the other way (?:round|around)|"
    r"perdon|perdone|espera|espere|(?:no )?(?:te|se|me) (?:equivocaste|equivoco|equivoque|confundi)|esta mal|al reves)"
    r"(?![a-z])[ ,.!:;-]*)+(?:i (?:said|meant)(?: that)?(?![a-z])[ ,:]*)?"
)
"""Opens a message that puts something right."""
OF_A_VACCINE: Final = re.compile(
    r"\b(?:vacc?in\w*|vax\w*|shots?|jabs?|boosters?|jabbed|mmr|shingrix|zostavax|varivax|prevnar|gardasil|flumist|"
    r"vacuna\w*|triple viral|(?:la|el) del?(?: la| los)?|dosis|me (?:la |lo )?(?:puse|pusieron|puso))\b|疫苗|针"
)
"""An illness and the vaccine against it have one name: these words tell that the vaccine is meant."""
SPRAY: Final = re.compile(
    r"\b(?:nasal|nose) (?:spray|mist)(?: (?:vaccine|one))?\b(?! (?:flu|for|i use|every|daily|twice|steroid))|"
    r"\b(?:el |la )?(?:spray|espray)(?: nasal| de la nariz)\b(?! (?:de|para|contra))",
    re.IGNORECASE,
)
"""A vaccine that is a spray, called by that alone where one of them stands."""
