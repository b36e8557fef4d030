"""Words by which somebody who answers for a patient speaks of themselves, of other relatives, and of the patient."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_HAVE: Final = (
    r"(?:have|had|have had|got|get|take|took|am|am on|was|was on|did|do|use|used|tried|suffer|suffered|went|need|"
    r"needed|"
    r"me puse|me pusieron|me operaron|me vacune|traigo|traje|ando|agarre|sufro|sufri|tengo|tuve|tomo|tome|estoy|padezco|llevo|soy)"
)
OF_THE_WRITER: Final = (
    rf"^\W*(?:(?:and|but|though|although|because|while|y|pero|aunque|yo|personally|myself|me|as for me|for me) |, ?)*(?:i|yo)(?: (?:also|too|already|only|just|never|once|myself|recently|tambien|ya))* {_HAVE}\b|"
    rf"^\W*(?:(?:and|but|y|pero) )*(?:yo|a mi) (?:si |no |tambien |ya )*{_HAVE}\b|"
    r"\b(?:is|was|are|were) (?:mine|me|my own|my age)\b|\b(?:i am yo|es mia|es mio|era mio|era mia|soy yo)\b|"
    r"\bfor my own\b|\bmyself\b"
)
"""A clause of the writer's own things: "I had breast cancer", "the PICC is mine"."""
OF_BOTH: Final = (
    r"(?<!not )\b(?:him|her|them)\b|\b(?:we|us|our|together|his|their|think|thought|guess|suppose|believe|know|sure|afraid|told|"
    r"asked|heard|remember|checked|looked|"
    r"carer|caregiver|guardian|"
    r"(?:his|her|their) (?:wife|husband|mother|father|son|daughter|sister|brother|partner)|ellos?|se lo|le di)\b"
)
"""A clause with one of these is not of the writer alone: "I had him tested", "I am her carer"."""
EMPHATIC: Final = (
    rf"^\W*(?:(?:and|but|though|although|y|pero|aunque) |, ?)*(?:i|yo)(?: (?:also|too|already|only|just|once))* {_HAVE}\b"
    r"(?!.*\b(?:inject\w*|give|gave|by|to|at|of|hurt\w*|harm\w*|cut\w*|check\w*|test\w*) myself\b).*\bmyself\b|"
    r"^\W*(?:(?:and|but|though|although|y|pero|aunque) |, ?)*for myself i \w+"
)
"""A clause that sets the writer apart from the patient by itself: "I had breast cancer myself"."""
SET_APART: Final = r"\b(?:is|was|are|were) (?:me|mine),? not (?:him|her|his|hers|them|theirs|she|he)\b"
"""A clause that says whose it is, and whose not: "the lymphoma was mine, not hers"."""
ALL_MINE: Final = r"\b(?:but|pero|and|y|,) ?(?:that|it|this|eso|esa|ese|aquello)(?: one)? (?:is|es|son|are|was)(?: (?:just|only|solo|all|cosa))? (?:(?:lo|la) )?(?:mine|mi[oa]s?|me|my thing|my own)\b"
"""Says of what was told before that it is the writer's: "presion alta tengo yo, pero eso es lo mio"."""
OF_THE_PATIENT: Final = (
    r"\b(?:he|she|him|her|his|they|the patient|ella|a el|"
    r"el(?= (?:tiene|tuvo|toma|esta|no|not|si|es|fue|has|have|had|i)\b)|el (?:paciente)|la paciente)\b"
)
ELIDED: Final = (
    r"^\W*(?:(?:and|but|y|pero|though|,) )*(?:(?:not|never|no|nunca) (?:him|his|hers?|them|theirs|de el|de ella|"
    r"a el|a ella|el|ella)|"
    r"(?:that|it|this|eso) (?:is|was|came|es|fue) .*|"
    r"(?:he|she|they|el|ella)(?: (?:did|does|has|had|is|was|have))? ?(?:not|never|no|nunca|todavia no|aun no|"
    r"not yet)?"
    r"(?: (?:yet|so far|todavia|aun|have (?:it|one|any)|had (?:it|one|any)))*)\W*$"
)
"""What such a clause leaves to be understood of the patient: "but she did not yet"."""
CLAUSE: Final = (
    rf",? and (?=(?:the|my|our) (?:\w+ )?(?:{RELATIVES}) (?:had|has|got|is|was)\b)|"
    r"[.;!?]+ *|,? (?=(?:but|whereas|though|although|pero|aunque|mientras|and i|y yo)\b)|, (?=(?:not|i|yo|he|she|ella|el|my|mi|\d+)\b)"
)
A_RELATIVE: Final = (
    rf"^\W*(?:(?:and|but|y|pero|well|oh|pues|only) )*(?:my|our|mi|nuestr[oa]|the|his|her|su) (?:late |older |"
    rf"younger |big |little |twin |other )?(?P<kin>{RELATIVES})\b"
    rf" (?:(?:also|too|already|once|never|tambien) )*(?:has|had|have|got|gets|takes|took|is|was|suffers|suffered|"
    rf"died|tiene|tuvo|toma|tomo|murio|fue|es|esta|padece|i have)\b"
)
FOR_WHOM: Final = (
    rf"\b(?:for|about|of|on behalf of|it is|this is|para|por|de|es) (?:my|our|mi|nuestr[oa]) (?:\w+ )?(?P<kin>{RELATIVES})\b|"
    rf"\b(?:my|our|mi) (?:\w+ )?(?P<kin2>{RELATIVES}) (?:has|is|who|with|cannot|can not|tiene|es|got|needs)\b"
)
SAME: Final[tuple[tuple[str, ...], ...]] = (
    ("mother", "mom", "mum", "mama", "mommy", "madre", "mam"),
    ("father", "dad", "papa", "daddy", "padre"),
    ("wife", "esposa", "mujer", "missus", "mi mujer"),
    ("husband", "hubby", "esposo", "marido", "hubs"),
    ("son", "hijo"),
    ("daughter", "hija"),
    ("sister", "hermana", "sis"),
    ("brother", "hermano", "bro"),
    ("grandmother", "grandma", "granny", "gran", "nana", "nan", "abuela"),
    ("grandfather", "grandpa", "granddad", "abuelo"),
    ("aunt", "auntie", "tia", "mi tia"),
    ("uncle", "tio", "mi tio"),
)
"""Words for the same relative; of any other word it is not known who is meant by it."""
WOMEN: Final = frozenset({"mother", "wife", "daughter", "sister", "grandmother", "aunt"})
HE: Final = r"^\W*(?:he|el) (?:has|had|takes|took|tiene|tuvo|toma|i have|never|no)\b"
SHE: Final = r"^\W*(?:she|ella) (?:has|had|takes|took|tiene|tuvo|toma|i have|never|no)\b"
