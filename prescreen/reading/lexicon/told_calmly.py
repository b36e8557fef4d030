"""Emergencies told calmly, as an aside or in pictures: a hand that does not obey, half a face as after the dentist, air
that does not reach the bottom. English; parts that have to stand together. No clinician has reviewed these lists.
"""

from typing import Final

from prescreen.reading.lexicon.signs import NOW

_LIMB: Final = (
    r"\b(?:(?:left|right|one|my|his|her|the) )(?:[a-z]+ )?(?:hands?|arms?|legs?|foot|feet|fingers?|side|mouth|"
    r"tongue|lips?|thumb|eyelid)\b"
)
_DISOBEYS: Final = (
    r"\b(?:not|never|stopped|refus\w+ to|will not) (?:quite |really |even )?(?:do(?:ing)? (?:what|as|anything)|"
    r"obey\w*|listen\w*|follow\w*|cooperat\w*|respond\w*|grip\w*|"
    r"hold(?:ing)? (?:the|a|my|anything)|lift\w*|mov\w+|work\w*|button\w*|type|typing|write|writing)\b|"
    r"\bmind of (?:its|it is|their) own\b|\b(?:belongs?|belonging) to (?:someone|somebody|another)\b|"
    r"\b(?:feels?|is) like (?:someone|somebody) else's\b|"
    r"\b(?:go(?:es|ing)?|end(?:s|ing)? up) where (?:it|they) (?:like|want|please)s?\b|"
    r"\bkeeps? (?:dropping|letting go|missing|slipping)\b|\bdropp?(?:s|ing|ed) everything\b|"
    r"\b(?:gone|went|going|is|are|feels?) (?:all |completely |totally |"
    r"like )?(?:(?:a )?(?:dead weight|jelly|lead|rubber|wood(?:en)?|lump)|floppy|limp|useless)\b"
)
_FACE: Final = (
    r"\b(?:half|one side|(?:left|right|other) side|side|corner|part) (?:of )?(?:my |the |his |her )?(?:face|mouth|tongue|lips?|smile|cheek)\b|"
    r"\b(?:my|his|her) (?:face|mouth|smile|cheek|tongue|lip|coffee|tea|water|drink)\b.{0,24}\b(?:one side|"
    r"one corner|half|lopsided|crooked|wonky|the (?:left|right))\b"
)
_FACE_WRONG: Final = (
    r"\b(?:dentist|novocaine?|an(?:a)?esthe\w+|injection wearing|frozen|numb|asleep|dead|drop\w*|droop\w*|slid\w*|"
    r"slipp\w*|hang\w*|sagg?\w*|melt\w*|lopsided|crooked|wonky|rubber\w*|"
    r"run(?:s|ning) out|dribbl\w*|drool\w*|leak\w*|spill\w*|not (?:mov\w+|work\w*|go(?:ing)? up))\b"
)
_TODAY: Final = (
    rf"{NOW}|\b(?:(?:have|has) not been (?:to|near) (?:the|a) dentist|no dentist|without the dentist|today|suddenly)\b"
)
_NO_AIR: Final = (
    r"\b(?:can not|could not|not able to|unable to|struggl\w+ to|hard to|trying to|fight\w* to|not|barely|"
    r"hardly)(?: (?!pay|afford)[a-z]+){0,3} "
    r"(?:(?:full|proper|deep|whole|decent|good|real) (?:breath|breaths|lungful)|(?:catch|get|finish|find)(?: [a-z]+){0,2} (?:breath|air)|(?:enough|any) air|a sentence)\b|"
    r"\b(?:air|breath|breaths?) (?:does not|do not|is not|will not|only|stops?|"
    r"ends?) (?:seem to )?(?:(?:go|get|reach|gett?ing|going|reaching) (?:all the way |right |past |to |"
    r"half ?way )?(?:down|in|the bottom|my|half|far)|"
    r"halfway|half way)\b"
)
_UPRIGHT: Final = (
    rf"{NOW}|"
    rf"\b(?:sit(?:ting)? (?:up|upright|bolt)|prop\w* (?:up|myself)|lie (?:flat|down)|lying (?:flat|down)|"
    rf"lean\w* (?:forward|over)|three words|few words|to (?:talk|speak))\b"
)
_HEART: Final = r"\b(?:heart|pulse|watch|heart rate)\b"
_TOO_FAST: Final = (
    r"\b(?:1[5-9]\d|2[0-4]\d)\b(?! ?(?:over|/|mg|mmhg|bpm when i run))|"
    r"\b(?:flutter\w*|flip\w*|gallop\w*|hammer\w*|racing|skipp\w*|pound\w*)\b"
)
_FAINT: Final = (
    r"\b(?:grey|gray|black|fad\w+|see(?:ing)? (?:stars|spots)|pass(?:ed|ing)? out|faint\w*|went down|keel\w*|"
    r"floor|clammy|cold sweat|dizzy|light ?headed|lying down|sitting still|at rest|doing nothing)\b"
)

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (_LIMB, _DISOBEYS, NOW),
    (_FACE, _FACE_WRONG, _TODAY),
    (_NO_AIR, _UPRIGHT),
    (_HEART, _TOO_FAST, _FAINT, NOW),
    (
        r"\b(?:methotrexate|mtx)\b",
        r"\b(?:every day|daily|each day|every morning)\b",
        r"\b(?:instead of|rather than|should (?:be|have been)|supposed to be|meant to be) (?:once|weekly|one|a week|"
        r"every (?:week|monday|sunday))\b",
    ),
    (
        r"\b(?:urine|pee|peeing|wee|weeing|water(?! tablets?)|bladder)\b",
        r"\b(?:clots?|pure blood|nothing but blood|like (?:red |tomato )?(?:wine|ketchup|juice)|bright red|"
        r"claret)\b(?!.*\b(?:beet\w*|rhubarb|berries)\b)",
        NOW,
    ),
    (
        r"\b(?:took|taken|swallowed|had|ate|eaten)\b",
        r"\b(?:\d\d|ten|twelve|fifteen|twenty|thirty|forty|fifty|a handful|handfuls?|"
        r"the whole (?:box|bottle|strip|pack)|"
        r"all) (?:of (?:my|his|her|the) (?:[a-z]+ ){0,3}(?:pills|tablets|capsules|meds)|"
        r"(?:[a-z]+ ){0,2}(?:pills|tablets|capsules))\b",
        r"\b(?:did not mean|not mean to|i thought (?:they|it)|by (?:mistake|accident)|accident\w*|mistook|confused|"
        r"mixed up|wrong (?:box|bottle))\b",
    ),
    (
        r"\b(?:can not|could not|not able to|unable to|when i|as soon as i|if i|every time i) (?:even )?(?:lie|lay|"
        r"lying|recline)\b",
        r"\b(?:drown\w*|suffocat\w*|smother\w*|gasp\w*|choking|gurgl\w*|no air|get no air|run out of air|"
        r"fight for (?:air|breath))\b",
    ),
    (
        r"\b(?:squirt\w*|spurt\w*|gush\w*|pump(?:s|ing) out|soak\w* through|red through|will not close)\b",
        r"\b(?:cut|gash\w*|arm|wrist|leg|finger|hand|thigh|vein|wound|mower|knife|saw|axe|glass|blade)\b",
        rf"{NOW}|\b(?:towels?|press\w*|bandages?|faint\w*|help|belt|it is)\b",
    ),
)
