"""Turns of phrase of who was told "go for it", goes along nicely on what they take, is well where a relative is not, or forgot since when."""

from typing import Final

_THEY: Final = r"(?:he|she|they|dad|mum|mom|mam|(?:my|the) (?:husband|wife|partner|son|daughter|brother|sister|mother|father|mum|mom|dad))"
_GO_AHEAD: Final = (
    "yes",
    rf"^(?!.*\b(?:if|but|unless|not sure|would|might|joke|before)\b).*\b{_THEY} (?:just |already |all |both )?(?:said|says|told me|was like|went)(?: to)?,? (?:go for it|go ahead|go on then|fine by (?:me|him|her)|do it|crack on|of course|sure|yes|why not)\b",
)
_DIJO_QUE_SI: Final = (
    "yes",
    r"^(?!.*\b(?:si (?:el|ella|quiere)|pero|no se|quiza)\b).*\b(?:me |nos )?(?:dijo|dice|dio luz verde|contesto)(?: que)?,? (?:dale|adelante|ande|andale|sale|hazle|metele|que si|claro que si|por supuesto|luz verde)\b",
)
_NICELY: Final = (
    "no",
    r"^(?!.*\b(?:but|still|yet|except|until|was|were|used to|never|not)\b(?! (?:change|touch|mess))).*\b(?:tick(?:ing)? (?:along|over) (?:nicely|well|fine)|(?:going|doing|getting) along (?:nicely|very well|just fine)|"
    r"(?:would not|wouldn'?t|will not|won'?t|does not want to|sees no (?:need|reason) to) (?:change|touch|alter|mess with) (?:a thing|anything|it|my (?:meds|medicines?|tablets|treatment|dose)))\b",
)
_NO_MORE_PERIOD: Final = (
    "no",
    r"^(?!.*\b(?:because|pill|iud|coil|mirena|implant|injection|depo|chemo|cytoxan|cyclophosphamide|stress|breast\w*|pregnan\w*|months?|weeks?|still|back)\b)(?=.*\b(?:(?:[3-9]|[12]\d|three|four|five|six|seven|eight|nine|ten|many) years|menopaus\w*)\b)"
    r".*\b(?:(?:have|get|had|has|with) no (?:more )?(?:the |my )?(?:periods?|menses|menstruation|rules?)|no (?:more )?(?:periods?|menses|menstruation)|(?:periods?|menses|menstruation)(?: \w+)? (?:stopped|ended|finished|gone))\b",
)
_MIND_NOT_MADE_UP: Final = (
    "suspected",
    r"^(?!.*\b(?:ruled (?:it )?out|turned out|in the end|nothing|negative|clear|definitely not)\b).*\b(?:neurolog\w+|rheumatolog\w+|doctors?|specialists?|consultant|they|he|she)(?: (?:still|yet|just))* "
    r"(?:(?:has|have|had)(?: not|n'?t)(?: yet| really)? (?:made up (?:her|his|their) minds?|decided|committed)|(?:can(?: ?not|'t)) (?:make up (?:her|his|their) minds?|decide|agree))\b",
)
_MINE_IS_WELL: Final = (
    "none",
    r"^(?!.*\b(?:graso|soplo|cirrosis tengo)\b).*\b(?:mi (?:papa|padre|mama|madre|herman[oa]|abuel[oa]|ti[oa]|hij[oa]|espos[oa]|marido|mujer|suegr[oa])|de (?:mi|su) familia)\b.*\bpero (?:yo )?(?:el mio|la mia|los mios|las mias|lo mio|yo)"
    r"(?: (?:lo|la|los|las))?(?: tengo)? (?:est(?:a|an|oy)|va|van|bien|perfect\w+|san[oa]s?|limpi[oa]s?)\b(?!.*\b(?:mal|regular|alto|dana\w+)\b)",
)
_ANDELE: Final = (
    "yes",
    r"^\W*(?:(?:si|bueno|pues|ok|okay|ah)[ ,]+)*(?:andele|andale|orale|dele|dale|sale|ande|venga|hagale|hagamosle)(?: (?:pues|entonces|ya|si))*[ ,]*(?:preguntem?e?|pregunt[aeo]\w*|empec\w+|adelante|vamos|con (?:las|sus) preguntas)\b(?!.*\b(?:pero|antes|primero)\b)",
)

_SINCE_WHEN: Final = (
    "current",
    r"^(?!.*\b(?:had|used to|as an? (?:kid|child|teen\w*)|no longer|not any ?more|not have|never)\b).*\b(?:have|has|got) (?:got )?epilepsy\b.*\bsince when\b",
)
_DESDE_CUANDO: Final = (
    "current",
    r"^(?!.*\b(?:tuve|tenia|tuvo|de nin[oa]|ya no|no tengo|nunca)\b)(?=.*\bdesde cuando\b).*\b(?:tengo|tiene|padezco|padece|sufro|sufre|si)\b[ ,]*(?:de )?(?:la )?epilepsia\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "carer_authorised": (_GO_AHEAD,),
    "refractory": (_NICELY,),
    "pregnancy_possible": (_NO_MORE_PERIOD,),
    "cns_vasculitis": (_MIND_NOT_MADE_UP,),
    "other_cns_disease": (_MIND_NOT_MADE_UP,),
    "epilepsy": (_SINCE_WHEN, _MIND_NOT_MADE_UP),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "carer_authorised": (_DIJO_QUE_SI,),
    "epilepsy": (_DESDE_CUANDO,),
    "prescreen_consent": (_ANDELE,),
    "kidney_disease": (_MINE_IS_WELL,),
    "liver_disease": (_MINE_IS_WELL,),
    "heart_disease": (_MINE_IS_WELL,),
}
