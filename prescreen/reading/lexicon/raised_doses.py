"""Harm since a dose was raised: what suffers, and that it began with more of a medicine. English in normalised text,
Spanish in lower case without accents. No clinician has reviewed these lists.
"""

from typing import Final

from prescreen.reading.lexicon.harm import MEDICINE, MEDICINE_ES, SUFFERS, SUFFERS_ES

_RAISED: Final = (
    r"(?:(?:upped|raised|bumped(?: up)?|increased|doubled|tripled|jacked(?: up)?|pushed(?: up)?|cranked(?: up)?|put up|moved up|went up on|stepped up)\b|"
    r"(?:put|took|pushed|moved|bumped|brought) (?:me|my|the|it|his|her)\b.{0,24}?\b(?:up|higher)\b)"
)
_MORE: Final = r"\b(?:since|ever since|after|with|on) (?:the|this|my) (?:increase|higher dose|new dose|bigger dose|raised dose|extra (?:dose|tablet|pill)|bump|jump)\b"
_OF_IT: Final = rf"(?:{MEDICINE}|\b(?:dose|mgs?|it|them|hydroxychloroquine|plaquenil|\d+(?:\.\d)?)\b)"
_SINCE: Final = r"\b(?:since|ever since|after|not (?:un)?til+|until|till|then|now|and (?:my|i)|so|from then)\b"
_HARM: Final = (
    rf"(?:{SUFFERS}|\b(?:cry|crying|up at \d+|not (?:sleep|slept|sleeping|eat|stop|keep|sit)\w*|snap\w*|toilet|smudge|blur\w*|heart (?:is )?(?:rac\w+|pound\w*|go\w+)|"
    r"racing|tongue|white (?:stuff|patches|spots)|thrush|infections?|swollen|bruis\w*|sweat\w*|manic|wired|climbing the walls|hear\w+ things|lost \d+|spill\w*|gums?|"
    r"periods?|faint\w*|hands shake|ankles?)\b)"
)
_WELL: Final = (
    r"(?!.*\b(?:(?:feel\w*|much|lot|been|is|are|am|all) (?:so much |a lot |much )?(?:better|fine|well|great|good)|no (?:problems?|side|trouble|issues?|changes?|more|infections?|fever\w*)|none|"
    r"nothing|never had|(?<!was )(?<!were )fine|better now|settled|(?:is|are|went|came|gone) down|improv\w*|helped|helps|calmed|cleared|gone|went away|went back|back (?:to|down)|lower\w*|years? ago|(?:in|since) (?:19|20)\d\d|used to|will|would|if|should|"
    r"worried|stopped|came off|because of (?:my|the|a) (?:rash|fever|pain|hair|swell\w*|bruis\w*|tremor|headaches?))\b)"
)

RAISED: Final = (
    rf"^(?=.*\b(?:they|you|y ?all|he|she|doc\w*|rheum\w*|it was|was|nurse|clinic|we|i|team|dr)\b)(?=.*(?:{_RAISED}).{{0,30}}?(?:{_OF_IT}))(?=.*(?:{_SINCE}))(?=.*(?:{_HARM})){_WELL}",
    rf"^(?=.*(?:{_RAISED}))(?=.*{MEDICINE})(?=.*(?:{_SINCE}))(?=.*(?:{_HARM})){_WELL}",
    rf"^(?=.*(?:{_MORE}))(?=.*(?:{_HARM})){_WELL}",
)

_SUBIERON: Final = (
    r"\b(?:(?:desde que|hasta que|cuando|al|a raiz de que|como|ahora que|y)? ?(?:me|le) (?:(?:lo|la|los|las) )?(?:subi\w+|aument\w+|dobl\w+|duplic\w+|increment\w+|triplic\w+)|"
    r"desde (?:el aumento|la subida|que subi\w+)|con (?:la|esta) (?:dosis (?:nueva|mas alta|alta|doble)|nueva dosis)|a raiz (?:del aumento|de la subida))\b"
)
_DANO: Final = (
    rf"(?:{SUFFERS_ES}|\b(?:no (?:duermo|puedo dormir|como|retengo|veo bien)|llor\w+|acelerad[oa]|corazon|(?:baje|perdi|subi) \w+ kilos|tiembl\w+|temblor\w*|retengo|irritable|"
    r"hinchad\w+|moreton\w*|encias|aftas|infeccion\w*|sudo|calores|insoportable|bano)\b)"
)
_BIEN: Final = r"(?!.*\b(?:muy bien|mejor\w*|sin (?:problemas?|molestias)|ningun\w*|tan mal|y eso que|me (?:la|lo) bajaron|ayud\w+|ya se (?:me )?(?:quito|paso)|hace (?:\w+ )?anos|en (?:19|20)\d\d|si me|puede|por (?:la|el|los|las) (?:fiebre|dolor\w*|piel|inflamacion|brote))\b)"
RAISED_ES: Final = (
    rf"^(?=.*(?:{_SUBIERON}))(?=.*(?:{_DANO}))(?=.*(?:{MEDICINE_ES}|\b(?:dosis|aumento|subi\w+|aument\w+|mg)\b)){_BIEN}",
)
