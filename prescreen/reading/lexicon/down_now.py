"""Somebody who is down and does not wake, and words that come out wrong: emergencies with no wish to die in them, also where
nothing else tells of the present. English in normalised text, Spanish in lower case without accents; parts that have to
stand together. No clinician has reviewed these lists.
"""

from typing import Final

_DOWN: Final = (
    r"\b(?:slump\w*|keel\w* over|slid (?:off|down)|out cold|gone (?:all )?(?:floppy|limp)|went (?:all )?(?:floppy|limp)|collaps\w*|passed out|"
    r"face ?down|on the (?:bathroom |kitchen |hall )?floor|fell (?:off|out of|forward|sideways)|head (?:has )?dropped)\b"
    r"(?!.{0,20}\b(?:as always|in front of the (?:tv|telly)|on the sofa watching)\b)"
)
_NO_ANSWER: Final = (
    r"\b(?:(?:will|does|is|can|could|did) not (?:\w+ ){0,3}?(?:wake\w*|waking|come round|coming round|respond\w*|answer\w*|open|rouse|move|moving|breath\w*|stir\w*)|not (?:respond|answer|mov|breath|wak)ing|"
    r"unrespons\w*|(?:get|wake|rouse|make) (?:him|her|them|my \w+) (?:to )?(?:wake|up|respond|answer)|unconscious|will not (?:wake|come to))\b"
)
_SPEECH: Final = (
    r"\b(?:(?:my|his|her|the|wrong|all the|our) words? (?:\w+ )?(?:(?:are|is|keep|keeps|all|come|comes|coming) )*(?:come|coming|comes|comming|came|going)? ?(?:out )?(?:are )?(?:wrong|jumbled|scrambled|backwards?|mixed|slurr\w*|garbl\w*|out)|"
    r"(?:wrong|nonsense|jumbled|made up) words|can not (?:find|get out|get) (?:my |the |any )?words|(?:talk\w*|speak\w*|say\w*|com\w+ out|is|it is)(?: \w+){0,3} (?:gibberish|nonsense|jibberish|word salad|double dutch)|"
    r"not making (?:any )?sense|slurr\w+|(?:sound|talk|speak)\w* (?:like i am )?drunk|tongue will not|calling (?:a |the )?\w+ (?:a|the) \w+)\b"
)
_LATELY: Final = (
    r"\b(?:since (?:an hour|a few|about|this|breakfast|lunch|noon|i woke|last|half|\d)|for (?:the |about )?(?:last )?(?:an |one |half an )?(?:hour|minutes)|an hour|half an hour|(?:hours?|minutes|mins) (?:ago|now)|started (?:after|at|half|an|about|this)|"
    r"since (?:the )?(?:morning|afternoon)|all of a sudden|suddenly|right now|today|this (?:morning|afternoon|evening)|just (?:now|started))\b"
)
_NOT_TYPED: Final = (
    r"^(?!.*\b(?:voice (?:typing|to text)|dictat\w*|auto ?correct|keyboard|translat\w*|haha\w*|lol|before coffee|for years|brain fog|"
    r"kids?|toddler|baby|dog|wrong word,? i meant|no longer|back to normal|years ago|used to|asleep)\b)"
)

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (_DOWN, _NO_ANSWER, r"^(?!.*\b(?:dog|cat|puppy|phone|laptop|app|years ago|last year)\b)"),
    (_SPEECH, _LATELY, _NOT_TYPED),
)
"""In all of a message."""

_CAYO: Final = (
    r"\b(?:se (?:fue de lado|desplom\w+|cayo|desvanecio|desmay\w+|quedo (?:como )?(?:dormid[oa]|tirad[oa]|ti[er]s[oa]|inconsciente|flacid[oa])|resbalo|puso flacid[oa]|me fue|descompuso)|"
    r"esta (?:tirad[oa]|desvanecid[oa]|en el (?:piso|suelo)|inconsciente)|quedo (?:como )?dormid[oa]|dobl\w+ en la silla)\b"
)
_NO_DESPIERTA: Final = (
    r"\b(?:no (?:se )?(?:despierta|responde|me responde|me contesta|contesta|reacciona|abre los ojos|se mueve|respira|vuelve en si)|"
    r"no (?:lo|la|le) (?:puedo|podemos|logro) (?:despertar|reanimar|hacer reaccionar)|no (?:puedo|logro) (?:despertarl[oa]|que despierte|que reaccione))\b"
)
_HABLA: Final = (
    r"\b(?:(?:las )?palabras me (?:salen|estan saliendo) (?:al reves|mal|todas|raras|revueltas|enredadas|cambiadas|trabadas)|no (?:me salen|le salen|encuentro) las palabras|"
    r"(?:me|le|se le|se me) (?:traba|enreda|trabo|enredo)(?: mucho)? la lengua|habl\w+ (?:puras? )?(?:cosas? )?(?:sin sentido|incoherencias|enredado|como borrach[oa]|trabado|raro)|"
    r"no se (?:me|le) entiende|dig[ao] (?:una (?:palabra|cosa) por otra|una por otra)|(?:dice|diciendo|habla|hablando) (?:puras )?(?:incoherencias|disparates|cosas sin sentido))\b"
)
_DESDE: Final = (
    r"\b(?:desde hace (?:rato|un rato|\w+ (?:horas?|minutos)|media hora)|hace (?:rato|un rato|\w+ (?:horas?|minutos)|media hora)|desde (?:el (?:desayuno|almuerzo|mediodia)|la manana|esta manana|anoche|que (?:me )?despert\w+)|"
    r"de repente|de pronto|ahorita|ahora mismo|hoy|esta (?:manana|tarde|noche))\b"
)
_NO_DICTADO: Final = r"^(?!.*\b(?:dictado|teclado|corrector|traductor|ja(?:ja)+|hace anos|de siempre|por el sueno|nin[oa]s?|perr\w+|ya (?:esta|estoy) bien)\b)"

EMERGENCY_ABROAD: Final[tuple[tuple[str, ...], ...]] = (
    (_CAYO, _NO_DESPIERTA, r"^(?!.*\b(?:perr\w+|gat\w+|celular|telefono|pagina|hace anos|el ano pasado)\b)"),
    (_HABLA, _DESDE, _NO_DICTADO),
)
