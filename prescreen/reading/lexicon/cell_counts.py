"""Words that say whether B cells were found in blood."""

from typing import Final

CELLS: Final = r"\bb[ -]?(?:cells?|lymph[a-z]*)|\bcd ?-?(?:19|20)s?\b|\bcelulas b\b|\blinfocitos b\b|\b(?:19|20)s\b"
"""Names of B cells."""
OF_A_TREATMENT: Final = (
    r"(?:[ -]?(?:/|,|and|or|&|y|o|-)? ?(?:anti-?)?(?:cd ?-?\d+|bcma|baff|car-?t|b cell))*[ -]?(?:targeted |"
    r"directed |based |type |other )*"
    r"(?:drugs?|agents?|therap\w+|treatments?|medic\w+|meds?|antibod\w+|car-?t|biologics?|stuff|products?|"
    r"infusions?|things?|farmacos?|tratamientos?|terapias?|medicamentos?)\b"
    r"|[ -]?(?:/|,? (?:and|or|y|o)) ?(?:anti-?)?bcma\b"
)
"""After the name of the cells, where a drug that aims at them is meant: "no CD19/BCMA agents"."""
OTHER_CELLS: Final = r"\bt[ -]?(?:cells?|lymph[a-z]*)|\bcd ?-?[348]\b|\bnk\b|\bplasma cells?\b|\bcelulas t\b"
"""Cells that are none."""
SAYS: Final = (
    r"\b(?:is|was|were|are|am|at|be|count|read|reads|says|said|showed|shows|result|around|about|en|es|fue|son|de|"
    r"now|salio|salieron|dio|dieron|quedo|quedaron|tengo|marca|pone|dice|came out|came back|got) *[:=]? *$"
)
"""Right before a count."""
NONE: Final = (
    r"\bnone (?:left|found|detected|seen|there|showing|whatsoever|at all|to (?:find|count|see)|"
    r"to be (?:found|seen))\b|"
    r"\b(?:wiped|cleaned|cleared) (?:them )?(?:all )?out\b|"
    r"\b(?:still|now|down to|went to|stayed at|stuck at) (?:zero|nil)\b|^\W*(?:zero|nil) (?:after|since|when|at|ever since)\b|"
    r"\ball (?:gone|wiped)\b|\b(?:zilch|nada)\b|\bnot (?:a single one|any left|1 left|one left)\b|"
    r"\bno (?:hay|quedan?|tengo) (?:ningun[ao]|ya)\b"
)
NOT_NONE: Final = (
    r"\b(?:not|never|no longer|isn't|no (?:es|son|estan|es ya|ha salido)|"
    r"ya no (?:es|son|estan))(?: (?:at|a|quite|exactly|completely|all|any ?more|yet|at all))* (?:zero|0|nil|none|"
    r"gone|absent|undetect\w*|wiped out|cero|ausentes?|indetectables?)\b"
)
"""That they are some, by way of no."""
BACK: Final = (
    r"\b(?:creep|com|grow|trickl|bounc|return|repopulat|recover|sneak)(?:ing|e)(?: back| up)?\b|"
    r"\b(?:are|is|were|was|came) back\b|\b(?:are|is|were) (?:still )?(?:there|present|showing)\b|"
    r"\b(?:low|few|some|a few|a handful|faint) but there\b|"
    r"\b(?:a few|some|a handful|plenty|lots)(?: of them)? (?:left|found|there|showing)\b"
)
NOT: Final = r"\b(?:not|never|none|no|yet to|waiting (?:for|on)|until|before|if|when|any)\b[a-z ]{0,24}$"
_OF_CELLS: Final = r"(?<!contra )(?<!contra las )(?<!against )(?<!anti )(?<!anti-)(?:celulas b|linfocitos b|b[ -]?cells?|b lymph[a-z]*)"
PRESENT: Final = (
    rf"\b{_OF_CELLS}(?: (?:that|que|me|le|test|result|count|came|come|salieron|salio|estan|are|is|were|was|como|as|back|still|todavia))*[ ,:]*"
    r"(?:present(?:es?)?|detect(?:ed|able|ables|adas?)|si (?:que )?(?:i have|tengo|hay|salieron|tiene)|yes i have|yes tengo)\b|"
    rf"\bsi (?:que )?(?:i have|tengo|tiene|hay)(?: (?:las|unas|algunas|the|some))* {_OF_CELLS}\b"
)
"""They are there, in so many words: "células B sí tengo", "B cells present"."""
NOT_PRESENT: Final = r"\b(?:no|not|never|ni|sin|without|none|nunca|if|whether|neither|nor)\b[^.;]{0,24}$"
"""Before it, in the same sentence."""
STATE_NONE: Final = (
    r"\b(?:none|zero|nil|zilch|nothing(?! (?:else|unusual|new|wrong|more|to|special|bad))|undetect\w*|"
    r"not detect\w*|absent|gone|wiped|cleared out|(?<![\d.,])0|no (?:b[ -]?cells?|cells)|"
    r"no (?:habia|hay|tenia|tengo|quedaban?|sali\w+|se (?:veian|detect\w+|encontr\w+))|"
    r"ningun[oa]|cero|ausentes?|indetectables?|desapareci\w+)\b"
)
STATE_SOME: Final = (
    r"(?<!un)\b(?:creep\w*|crept|(?:com(?:e|ing)|came|growing|grew|are|were|is|been) back|back|return\w*|"
    r"reappear\w*|recover\w*|repopulat\w*|present|detectable|detected|show(?:ing|ed|s)? up|some|a few|few|"
    r"a handful|"
    r"there (?:were|are)|they (?:were|are) there|i had(?: (?:them|some)| *$)|volv\w+|vuel[tv]\w+|regres\w+|"
    r"reapareci\w+|aparec\w+|subiendo|recuper\w+|presentes?|habia|hay|tenia|algunas?|unas cuantas|normal(?:es)?)\b"
)
"""What a clause may say of B cells when a message tells of two times."""
STATE_NOT: Final = (
    r"\b(?:not|no|never|none|yet to|waiting|has not|have not|hardly|ni|sin|without|todavia no|aun no)\b[^,.;]{0,24}$"
)
