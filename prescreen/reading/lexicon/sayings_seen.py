"""Turns of phrase about what was seen, checked, finished or kept back. See `prescreen.reading.sayings`."""

from typing import Final

_HEALS: Final = r"(?:crust\w*(?: over)?|scab\w*|dr(?:y|ied)(?: (?:up|now|out))?|heal(?:ing|ed)|clear(?:ing|ed)(?: up)?|fad(?:ing|ed)|almost gone|nearly gone)"
_PILLS: Final = (
    r"(?:valtrex|valac\w+|acic\w+|acyc\w+|famvir|antivirals?|antibiotics?|tablets?|pills?|capsules?|doses?|amoxi\w*|doxy\w*|cipro\w*|"
    r"bactrim|course)"
)
_FEW_LEFT: Final = (
    rf"(?:(?:last|final) (?:\w+ )?{_PILLS}|(?:one|two|three|four|five|a few|\d) (?:more )?(?:\w+ )?{_PILLS} (?:left|to go)|"
    rf"{_PILLS} (?:ends?|end(?:ed|ing)|finish\w*|done|nearly (?:done|over))|(?:on|with) (?:the )?(?:\w+ )?{_PILLS})"
)
_KIN: Final = (
    r"(?:husband|wife|partner|son|daughter|kids?|baby|mother|mom|mum|dad|father|roommate|flatmate|neighbou?r|dog|cat|brother|sister|boy|girl|"
    r"grandson|granddaughter)"
)
_NICELY: Final = (
    "no",
    r"^(?!.*\b(?:but|still|yet|except|until|was|were|used to|never|not)\b(?! (?:change|touch|mess))).*\b(?:tick(?:ing)? (?:along|over) (?:nicely|well|fine)|(?:going|doing|getting) along (?:nicely|very well|just fine)|"
    r"(?:would not|wouldn'?t|will not|won'?t|does not want to|sees no (?:need|reason) to) (?:change|touch|alter|mess with) (?:a thing|anything|it|my (?:meds|medicines?|tablets|treatment|dose)))\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "suicidal_thoughts": (
        ("current", r"^(?!.*\b(?:years? ago|used to|back then|at (?:1\d|2\d)|not any ?more)\b)\W*(?:(?:well|yes|yeah|maybe|i do|i have|ok|honestly)[ ,]+)*"
            r"(?:now and (?:then|again)|sometimes|at times|some (?:nights|days)|once in a while|occasionally|on bad (?:days|nights))\b[^.!?]*"
            r"\b(?:would (?:not|never)|not going to|never|will (?:not|never)|could (?:not|never)) (?:ever )?(?:do|act|go through|try)\b"),
    ),
    "active_infection": (
        ("treated_improving", rf"^(?!.*\b(?:worse|spreading|fever|not (?:better|working)|still (?:wet|open|weeping))\b)(?=.*\b{_HEALS}\b).*\b{_FEW_LEFT}\b"),
        ("none", rf"\b(?:cough\w*|sneez\w*|sniff\w*|hacking|wheez\w*)\b[^.!?]{{0,28}}\b(?:is|comes from|belongs to) (?:only |just )?(?:my|our|the) "
            rf"(?:\w+ )?{_KIN}\b(?!.*\b(?:me too|and me|i have it|caught it)\b)"),
        ("none", r"\b(?:flu|colds?|covid|bugs?|virus|strep|germs|sick(?:ness)?)\b[^.!?]{0,30}\b(?:(?:but|just|somehow|luckily|only|so far) )+not me\b"
            r"(?! (?:yet|sure))"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"^(?!.*\b(?:same one|one ulcer)\b)(?=.*\b(?:ulcers?|bleeder|bled|one|first)\b).*\b(?:in |back in )?(?:19|20)\d\d\b[^.!?]{0,24}\b"
            r"(?:and|then|plus|&) (?:again|another|one more|a second|the next|the other)\b[^.!?]{0,16}\b(?:19|20)\d\d\b"),
    ),
    "syphilis": (
        ("active", r"^(?!.*\b(?:years? ago|in (?:19|20)\d\d)\b).*\b(?:(?:one|two|1|2) (?:of|out of) (?:two|three|2|3)|first|second) (?:\w+ )?"
            r"(?:shots?|jabs?|injections?|doses?)\b[^!?]*\b(?:last|third|next|one more|to go|left|coming|tomorrow|next week)\b"),
    ),
    "liver_disease": (
        ("mild_controlled", r"^\W*(?:it is |a bit |a little |just |slightly |only )*fatty\b(?!.*\b(?:cirrho\w*|fibros\w*|scar\w*|nash|fail\w*|transplant)\b)"),
    ),
    "leukapheresis_contraindication": (
        ("told_by_doctor", r"^\W*(?:dr\.?|doctor|professor|prof\.?) [a-z'-]+ (?:did|has|said so)\b"),
        ("told_by_doctor", r"\b(?:in writing|on (?:my |the )?(?:file|notes|chart|records?)|letter)\b[^!?]{0,40}\bno (?:leuk\w* ?)?(?:apheresis|aphoresis|pheresis)\b"),
    ),
    "followup_agrees": (
        ("yes", r"\bnever (?:once )?(?:missed|skipped) (?:a |an |any |one |my |the )?(?:single )?(?:roll call|shift|day|visit|appointment|class|mass|game|"
            r"meeting|check-?up|session|payment|train|service|rehearsal|practice)\b(?!.*\b(?:but|until|except|though)\b)"),
        ("yes", r"\b(?:car|drives?|driver|lift|ride|bus|free|retired|time)\b[^.!?]{0,20}\bso why not\b"),
    ),
    "wants_to_take_part": (("yes", r"\bso why not\W*$"),),
    "refractory": (
        ("yes", r"^\W*(?:is the pope (?:a )?catholic|(?:does|do) (?:a )?bears?\b.*\bwoods)\b"),
        _NICELY,
    ),
    "hiv": (("declined", r"\b(?:stays?|is|remains?|that is) between (?:me|myself) and (?:my|the|god)\b"),),
    "hepatitis_b": (("declined", r"\b(?:stays?|is|remains?|that is) between (?:me|myself) and (?:my|the|god)\b"),),
    "hepatitis_c": (("declined", r"\b(?:stays?|is|remains?|that is) between (?:me|myself) and (?:my|the|god)\b"),),
    "sle_diagnosis": (
        ("no", rf"\b(?:my|our) (?:twin(?: sister| brother)?|sister|brother|mother|mom|mum|daughter|cousin|aunt|{_KIN})\b[^!?]*\b(?:they )?(?:checked|tested|screened) me\b"
            r"[^!?]*\b(?:nothing|negative|all clear|came back (?:clear|clean|fine|normal))\b(?!.*\b(?:doubt|positive|lupus too|me too|i have it)\b)"),
    ),
    "ana_history": (
        ("positive", r"\b1 ?[:/] ?(?:80|1[0-9]{2}|[2-9][0-9]{2}|[1-9][0-9]{3,4})\b"),
        ("never_positive", r"\bana\b[^.!?]{0,24}\bnever\b[^.!?]{0,16}\bpositive\b|\bana\b[^.!?]{0,30}\bnegative (?:every|each|all|both|always)\b"),
    ),
    "pregnancy_possible": (
        ("no", r"\bi am (?:6[0-9]|7[0-9]|8[0-9]|9[0-9])\b(?! (?:kg|kilos|days|weeks|months|percent))"),
    ),
    "plans_children_1yr": (
        ("yes", r"\b(?:toss\w*|threw|throw\w*|ditch\w*|stopped (?:using|with)|quit|chuck\w*|binned|lost) (?:away |out )?(?:the |our )?(?:condoms?|pill|protection|birth control|rubbers)\b"
            r"[^!?]{0,30}\b(?:on purpose|deliberately|to (?:try|get)|trying|hoping|fingers crossed)\b"),
    ),
    "contraception_agrees": (
        ("yes", r"\b(?:coil|iud|ius|implant|condoms?|mirena|copper|vasectomy|depo|ring)\b[^.!?]{0,16}\b(?:is|are|would be|works?|sounds?)? ?(?:ok(?:ay)?|fine|good|all right|alright)\b"
            r"(?! (?:for (?:others|them)))"),
    ),
    "carer_authorised": (
        ("no", r"\b(?:he|she|they) (?:would|'d|will) (?:hit the roof|kill me|be (?:furious|livid|mad|cross|angry)|go (?:mad|nuts|spare|ballistic)|blow up|flip)\b[^.!?]{0,12}"
            r"\bif (?:he|she|they) (?:knew|found out|heard)\b"),
    ),
    "respondent": (
        ("carer", r"\bi (?:am )?(?:type|typing|write|writing) for (?!me\b|myself\b|a living\b|work\b|the (?:paper|press|job)\b)(?:my |our |the )?[a-z]+"),
        ("carer", rf"\b[a-z]+'s {_KIN} here\b"),
    ),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "heart_disease": (
        (
            "none",
            r"^(?!.*\b(?:pero|salvo|menos|excepto|aunque)\b).*\bcorazon\b.*\b(?:como un (?:roble|toro|reloj|chaval)|de hierro)\b",
        ),
    ),
    "active_infection": (
        (
            "treated_improving",
            r"^(?!.*\b(?:peor|fiebre|no (?:me hace|mejora|se quita|funciona))\b).*\b(?:llevo|voy por|ando con|estoy con)\b[^.!?]{0,24}"
            r"\b(?:antibiotic\w*|tratamiento|pastillas?|amoxi\w*|cipro\w*|fosfomicina)\b[^!?]*\b(?:mejor\w*|casi (?:ni|nada|no)|apenas|ya no (?:me )?(?:duele|arde|molesta))\b",
        ),
        ("none", r"\b(?:la tos|los estornudos|el que tose|la que tose)\b[^.!?]{0,28}\b(?:es|son) (?:de |del )?(?:solo )?(?:mi|el|la|mis) (?:\w+ )?"
            r"(?:marido|esposo|mujer|esposa|hij[oa]|perro|gato|madre|padre|herman[oa]|niet[oa]|bebe|vecin[oa])\b"),
    ),
    "ana_history": (
        ("positive", r"\b1 ?[:/] ?(?:80|1[0-9]{2}|[2-9][0-9]{2}|[1-9][0-9]{3,4})\b"),
        ("never_positive", r"\banas?\b[^.!?]{0,24}\b(?:always|siempre|never|nunca)\b[^.!?]{0,24}\b(?:negativ\w+)|\banas?\b[^.!?]{0,24}\b(?:nunca|never)\b[^.!?]{0,24}\bpositiv\w+"),
    ),
    "refractory": (
        ("no", r"\b(?:ando|estoy|voy) (?:muy |mas |bastante )?(?:bien|tranquil[oa]|calmad[oa]|controlad[oa]|estable)\b[^.!?]{0,12}\b(?:desde|since|con|gracias a)\b"),
    ),
    "psychosis": (
        ("past", r"^(?!.*\b(?:sigo|todavia|aun|ahora|cada noche)\b).*\bvi (?:bichos|cosas|gente|sombras|aranas|ratas)\b.*\b(?:corticoid\w*|bolos?|cortisona|prednis\w+|steroids?|pulses?)\b"),
    ),
    "sle_diagnosis": (
        ("yes", r"^\W*(?:(?:si|yo|tengo|con)[ ,]+)*les (?:desde|diagnosticad\w+|dx|confirmad\w+|(?:hace|en|del) \d)(?!.*\b(?:descart\w+|dud\w+|no (?:es|era))\b)"),
        ("cutaneous_only", r"^(?!.*\b(?:sistemic\w+|les|rinon\w*|articul\w+)\b)\W*(?:lupus )?discoide (?:no mas|nomas|nada mas|solo|solamente|unicamente)\b"),
    ),
}  # fmt: skip
