"""Words by which a thing that a list has a name for is told as none of the list's entries (en, es)."""

from typing import Final

TESTED_FOR: Final = (
    r"\b(?:check\w*|test\w*|screen\w*|look\w*|scan\w*|worked (?:me )?up|biops\w+|buscaron|miraron|descartaron|analizaron)(?: me| my \w+)?"
    r" (?:for|por|para|a ver si)\b(?:(?!\b(?:after|since|because|when|before|following|had|have|has|my|mi|despues|tras|porque|tuve)\b)[^.;!?])*$"
)
CAME_NEGATIVE: Final = (
    r"^[^.;!?]*\b(?:came (?:back|out|up)|come back|were|was|is|are|all|both|turned out|salio|salieron|dio|dieron) (?:all |both |completely )*"
    r"(?:negative|clear|clean|normal|negativ[oa]s?|limpi[oa]s?|normales)\b(?![^.;!?]*\b(?:except|but|apart|other than|salvo|menos|excepto)\b)"
)
"""What was looked for and not found: "checked me for APS, and the antibodies came back negative"."""

GLAND: Final = r"(?:my |the |la |mi )?(?:thyroid|tiroides)"
"""A gland that stands for a cancer of it, unless something else is said of it."""
GLAND_ILL: Final = (
    r"\b(?:lazy|(?:under|over) ?active|slow|sluggish|hypo\w*|hyper\w*|hashimoto\w*|graves|goit\w*|bocio|floja|perezosa|lenta|"
    r"problems?|condition|issues?)\b"
)
"""How it works. The tablets say nothing: they are taken after a cancer, too."""
GLAND_CANCER: Final = (
    r"\b(?:cancer|carcinom\w*|papillary|papilar|follicular|tumou?r\w*|malign\w*|radioiod\w*|radioactive|yodo|remov\w+|out|operat\w+|"
    r"surgery|thyroidectomy|tiroidectomia|quit\w+|sac\w+|extirp\w+)\b"
)

_WHOSE: Final = r"(?:both|the|my|his|her|left|right|mi|mis|la|las|el|los|su|sus)"
ACHING_PART: Final = r"(?:knees?|hips?|shoulders?|backs?|rodillas?|caderas?|hombros?|espalda|columna)"
"""A part of the body that stands for an operation on it, unless it only aches."""
ACHES_BEFORE: Final = (
    r"\b(?:bad|sore|dodgy|arthritic|stiff|swollen|achy|aching|painful|creaky|gammy|hurt\w*|(?:pains?|aches?|arthritis|trouble|problems?) "
    rf"(?:in|of|with)|duelen?|(?:dolor(?:es)?|artrosis|artritis|problemas?) (?:de|en|con))(?: {_WHOSE})* $"
)
"""Before a part that aches: "pain in my knee"."""
ACHES_AFTER: Final = (
    r" (?:pains?|aches?|aching|hurts?|hurting|trouble|problems?|swells?|(?:is|are|feels?|gets?|got) (?:so |very |really |a bit |always |all )?"
    r"(?:killing|shot|bad|sore|stiff|swollen|dodgy|achy|painful|worn|creaky)|gives? me|kills? me|me duelen?|me molestan?|mal[oa]s?|"
    r"inflamad\w+|hinchad\w+)\b"
)
"""After it: "my knees are shot"."""
OPERATED_ON: Final = (
    r"\b(?:oper\w+|op|ops|surg\w+|procedure\w*|replac\w+|scope\w*|arthroscop\w+|done|fixed|scheduled|booked|cirug\w+|quirurg\w+|protesis|"
    r"interven\w+|artroscop\w+|infiltra\w+|injection\w*)\b"
)
"""Words of an operation beside it, where they are not denied (`NOT_OPERATED_ON`)."""
NOT_OPERATED_ON: Final = (
    r"\b(?:no|not|never|nothing|without|sin|ninguna?|nada)(?: \w+){0,2} (?:surg\w+|oper\w+|ops?|procedures?|scheduled|booked|planned|done|fixed|"
    r"cirug\w+|interven\w+)\b"
)

GIVEN_UP_FOR: Final = (
    r" (?:had )?(?:gave|made|caused|messed|ruined|wrecked|upset|did not agree with|disagreed with|me (?:dio|hizo|cayo|sento|provoco|causo|"
    r"produjo|saco))\b[^?;]{0,60}?[,. ]+(?:(?:so|and|then|but|y|pero|entonces|asi que) )*(?:now|so|ahora|por eso)\b[ ,]*(?:(?:i|we|yo) )?"
    r"(?:(?:am|got|was|have been|went|estoy|me) )?(?:(?:now|back|only|just|switched|put|changed|moved|ahora|cambiaron|pasaron|solo) )*"
    r"(?:on|to|onto|take|taking|use|get|with|con|tomo|en|a|al)\b"
)
"""After a medicine that did harm and whose place another has: "benlysta made my hair fall out so now I'm on ..."."""
