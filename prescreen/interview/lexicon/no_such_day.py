"""Words that say of a day to come that none is set, on folded text."""

import re
from typing import Final

_SET: Final = r"(?:set|fixed|booked|planned|scheduled|agreed|given|made|arranged|appointed)"
_CELLS: Final = (
    r"(?:(?:taking|collecting|harvesting|drawing|the taking of|the collection of)(?: of)?(?: (?:my|the|her|his|any|our))*"
    r" cells|(?:my |the |her |his )?(?:cells? (?:collection|harvest)|collection of cells|(?:leuk\w*)?apheresis|cells)|"
    r"(?:sacar|extraer|recoger|la extraccion de|la recogida de)(?:me|le)?(?: (?:mis|las|sus))* celulas|"
    r"(?:la |mi |su )?(?:leuc\w+)?aferesis)"
)
NONE_SET: Final = re.compile(
    rf"\b(?:(?:there (?:is|was)|there'?s|i (?:have|had|got|gave|said)|she has|he has|they(?: have|'ve)?) )?(?:no|not a|never (?:a|any))"
    rf" (?:such )?(?:date|day|appointment)(?: (?:is|was|has been|had been))?(?: {_SET})?(?: yet)?(?: (?:for|of) {_CELLS})|"
    rf"\b(?:nobody|no ?one|they never|they have not|they haven'?t) (?:has )?(?:ever )?{_SET} (?:a|any|the) (?:date|day) for {_CELLS}|"
    rf"\bno (?:hay|tengo|tiene|existe)(?: ninguna?)? (?:fecha|dia|cita)(?: (?:fijad[ao]|puest[ao]|dad[ao]|programad[ao]))? (?:para|de) {_CELLS}"
)
"""No day is set, and it is said for what."""
NO_SUCH: Final = re.compile(
    r"\b(?:(?:there (?:is|was)|there'?s|i have|i had|i gave|i said) (?:no|not (?:a|any))|i never (?:had|gave|said|got)(?: (?:a|any))?) "
    r"(?:such )?(?:date|day|appointment)\b|"
    r"\bno (?:such )?(?:date|day) (?:is|was|has been)(?: ever)? (?:set|fixed|booked|given)\b|"
    r"\bno (?:hay|tengo|existe)(?: (?:tal|esa|ninguna))? fecha\b"
)
"""The same, where the day was named before."""
