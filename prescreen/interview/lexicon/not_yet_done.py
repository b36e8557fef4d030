"""Words of an operation that is only planned, on folded text."""

import re
from typing import Final

NOT_YET: Final = re.compile(
    r"\b(?:has ?n[o']?'?t|have ?n[o']?'?t|did ?n'?t|is ?n'?t|not|hasnt|havent|isnt|never)(?: (?:yet|even|actually|"
    r"it|been|have|had))* (?:happen(?:ed)?|done)\b(?: yet)?|"
    r"(?<!else )(?<!anything )(?<!nothing )(?<!something )\b(?:it is|it's|its|that is|that's|is|only|just) (?:only |just |still )?planned\b|"
    r"\b(?:still )?(?:waiting for (?:the|my|that|it)|on (?:the|a) (?:waiting )?list)\b|\bis still to come\b|"
    r"\b(?:todavia|aun) no (?:me |se |le )?(?:la |l[ao]s? )?(?:han |ha )?(?:hecho|hicieron|opera\w*|pas\w+|hacen|hizo)\b|"
    r"\b(?:todavia|aun) no (?:me |le )?(?:he|ha) operad\w+|\bno (?:ha pasado|se ha hecho|me l[ao] han hecho)(?: todavia| aun)?\b|"
    r"\b(?:esta|solo esta|es) (?:planead|programad|previst)[ao]\b|\b(?:en )?lista de espera\b|还没(?:有)?(?:做|开刀|手术)"
)
OTHER_THING: Final = re.compile(
    r"\b(?:vaccin\w*|shot|jab|test|tests|scan|results?|baby|pregnan\w*|vacun\w*|prueba|analisis|embaraz\w*)\b"
)
"""Something else that has not been done."""
