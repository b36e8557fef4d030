"""Turns of phrase for an illness that was looked for and not found: "the biopsy came back clean", "lo descartaron"."""

from typing import Final

_SCANS: Final = r"(?:scans?|mri|ct|cat scan|angiogra\w+|angio|lumbar\w*|lp|spinal tap|(?:lumbar )?puncture|eeg|tests?|dye|ultrasound|dopplers?|imaging|results?)"
_BIOPSY: Final = r"(?:biops\w+|bx)"
_TESTS: Final = {
    "lupus_nephritis": rf"(?<!breast )(?<!skin )(?<!marrow )(?<!lung )(?<!liver )(?<!node )(?<!nerve )(?<!thyroid ){_BIOPSY}",
    "epilepsy": _SCANS,
    "stroke": _SCANS,
    "encephalitis": _SCANS,
    "cns_vasculitis": rf"(?:{_SCANS}|{_BIOPSY})",
    "organic_encephalopathy": _SCANS,
    "other_cns_disease": _SCANS,
    "heart_disease": r"(?:echo\w*|ecg|ekg|stress test|angiogra\w+|angio|heart (?:scan|mri|tests?|monitor)|holter)",
    "liver_disease": rf"(?:liver (?:scan|tests?|ultrasound)|fibroscan|ultrasound|{_BIOPSY})",
    "peptic_ulcer": r"(?:camera|endoscop\w+|gastroscop\w+|scoped?|egd|ogd|breath test)",
}
"""By which tests an illness is looked for."""
_OPENS_WITH: Final = (
    r"^\W*(?:yes[ ,]+)?(?:autoimmune |bleeding |two |one |a )*(?:epilepsy|ms|strokes?|itp|vasculitis|encephalitis|afib|arrhythmia|hepatitis|pacemaker|"
    r"stents?|heart attack|myocarditis|ulcers?)\b|^\W*(?:yes[ ,]+)?(?:i had |had |just |only )*(?:one|two|a small one) (?:back )?(?:in|at|when)\b"
)
"""The illness stands at the head of the answer: it is there, whatever a later test found."""
_STILL: Final = (
    rf"(?:{_OPENS_WITH}|\b(?:caus\w+|explain\w*|i have (?!had\b|never\b|no\b|not\b|been\b|seen\b|nothing\b)[a-z]+|it is (?:an? )?(?:vasculitis|ms|epilepsy|stroke))\b)|"
    r"\b(?:waiting|wait|pending|not (?:yet|back|sure|fully|completely|so sure)|until|second|next|other one|later|then they|then (?:it|one)|"
    r"(?:at|but) first|first (?:scan|one|biopsy|mri)|again|abnormal|positive|"
    r"still|despite|(?:had|got|have) (?:it|one|mine)|did have|"
    r"(?:i|i have|i'd) had (?:an? )?(?:\w+ )?(?:stroke|seizure|fit|attack|bleed|clot|ulcer|nephritis)s?|was treated|treatment|treated|healed|"
    r"recovered|remission|these days|now|"
    r"(?:last|latest|recent) (?:\w+ )?(?:eeg|scans?|mri|ct|biops\w+|bx|echo\w*|tests?|bloods?|check\w*)|diagnosed|dx|my (?:epilepsy|stroke|fits|hepatitis|nephritis|ms|heart failure|afib)|"
    r"(?:since|after) (?:(?:19|20)\d\d|i|then|the|my|they|treat\w*)|class|keppra|lamictal|cellcept|clopidogrel|tia|mini|seizures?|convuls\w*|blackouts?|blacked|clots?|"
    r"covid|flu|hiv|hep\w*|tb|pregnancy|breast|skin|mole|urine|smear|strep|mail|inbox|"
    r"leak\w*|murmur|cirrho\w*|fatty|except|apart from|else|new|more|worse|not (?:so |very |that )?(?:clean|clear|normal|fine|ok|good))\b"
)
_TURNS: Final = r"(?!.*\b(?:but|though|although|except|however|until|yet|only that)\b)"
_CLEAN: Final = r"(?:clean|clear|normal|negative|neg|fine|ok|okay|good|nothing)"
_SHOWS: Final = r"(?:came (?:back|out|up|through)|looked|said|brain vessels|vessels|was|were|is|are|showed|shows|found|turned out|all|said)"
_NONE_FOUND: Final = (
    r"(?:(?:did|could|can) not (?:find|see|spot|detect|show) (?:it|one|any\w*|a thing|a trace|signs?)|never found (?:it|one|any\w*)|(?:came|come) up empty|drew a blank|"
    r"found (?:nothing|none|no (?:sign|trace|evidence)s?)|nothing (?:was |has been )?(?:found|there|showed|shown|showing|turned up|came up|on it|came of it)|"
    r"no (?:signs?|traces?|evidence) of (?:it|that|one|any\w*)|(?:and|,) nothing\W*$|all (?:clear|clean|normal|fine)\b)"
)
_LOOKED: Final = (
    r"(?:look(?:ed|ing)|check(?:ed|ing)?|test(?:ed|s)?|scan(?:ned|s)?|screen(?:ed|ing)|poked|prodded|hunted|search(?:ed|ing)|examined|investigated|biopsied|camera|eeg|mri|ct|"
    r"angio\w*|lumbar|biops\w+|scoped?)"
)
_RULED_OUT: Final = (
    r"(?<!not )(?<!never )(?<!to )(?<!be )(?<!yet )(?:(?:ruled|crossed|struck) (?:it|that|this|one|everything) out|excluded (?:it|that|this)|tested negative for (?:it|that|this)|(?:got|was|were|been|is|all|completely|fully) ruled out|"
    r"^\W*(?:no[ ,.]+)?ruled out)\b(?! (?:for|of|as|an?|the|my|ms|from)\b)"
)
_NOT_THAT: Final = (
    r"\b(?:he|she|they|doctors?|doc|dr|gp|neuro\w*|nephro\w*|kidney (?:man|lady|doctor)|rheum\w*|cardio\w*|consultant|specialist|"
    r"the \w+ist)(?: (?:\w+ ){0,5}?)?(?:said|says|told me|was sure|is sure|confirmed)"
    r"(?: to me)?(?: that)? (?:it|this|that) (?:is|was|'s) (?:definitely |certainly )?not (?:that|it|this)(?=\W*$|\s*[.,;!]| (?:just|only|it|at all)\b)"
)
_ABROAD_TESTS: Final = {
    "lupus_nephritis": r"biopsi\w+",
    "heart_disease": r"(?:eco\w*|electro\w*|holter|prueba de esfuerzo)",
    "liver_disease": r"(?:eco\w*|biopsi\w+|fibroscan)",
    "peptic_ulcer": r"(?:gastroscopi\w+|endoscopi\w+|camara)",
}
_ABROAD_SCANS: Final = (
    r"(?:resonancia\w*|tac|escaner|angio\w*|puncion\w*|lumbar|electro\w*|eeg|encefalograma|prueba\w*)"
)
_ABROAD_STILL: Final = (
    r"(?:^\W*(?:si[ ,]+)?(?:arritmia|infarto|epilepsia|esclerosis|ictus|derrame|encefalitis|vasculitis|hepatitis|ulceras?)\b(?! (?:descart|no\b))|\btengo (?!nada\b))|"
    r"\b(?:esperando|a la espera|falta|pendiente|todavia|aun|segund[ao]|despues|luego|otra vez|positiv[oa]s?|sigo|sigue|desde que|tuve|tenia|he tenido|"
    r"clase|tratamiento|convulsi\w+|crisis|ataques?|trombo|coagulo|soplo|nuev[oa]s?|mas|no (?:sali\w+|vin\w+|era|fue) (?:bien|limpi[oa]|normal|negativ[oa]))\b"
)
_ABROAD_TURNS: Final = r"(?!.*\b(?:pero|aunque|salvo|menos|excepto)\b)"
_SALIO: Final = (
    r"(?:sali[oe]\w*|result[oa]\w*|dio|dieron|vino|vinieron|estaba|fue|y)(?: (?:todo|toda|muy|completamente))* "
    r"(?:limpi[oa]s?|normal(?:es)?|bien|negativ[oa]s?|clar[oa]|perfect[oa])\b"
)
_NADA: Final = (
    r"(?:no (?:me |se )?(?:encontr\w+|vieron|vio|hall\w+|sali[oe]\w*|aparecio|habia|hubo)(?: absolutamente)? nada|no (?:me )?l[oa] (?:encontraron|vieron)|"
    r"y nada\W*$)"
)
_BUSCARON: Final = (
    r"(?:busc\w+|mir\w+|biopsi\w+|hicieron|hizo|estudi\w+|revis\w+|resonancia|tac|electro\w*|gastroscopi\w+|comprob\w+)"
)
_DESCARTADO: Final = r"\bdescart(?:aron|ado|ada|o|adisim[oa])\b(?! (?:un|una|el|la|los|las|que)\b)"
_NO_DESCARTADO: Final = r"\b(?:no|sin|nunca|todavia|aun|falta|faltan)\b[^.;!?]{0,20}\bdescart\w+"
_NO_ES_ESO: Final = (
    r"\b(?:dice|dijo|dijeron|dicen|aseguro|asegura)\b[^.;,!?]{0,24}\bque no (?:es|era) (?:eso|esto|por eso)\b"
)


def _english(fact: str, none: str) -> tuple[tuple[str, str], ...]:
    head = rf"^(?!.*(?:{_STILL}))"
    rows = [
        ("open", r"\b(?:biops\w+|bx|scan|mri|ct|eeg|echo) (?:was|is|were|came back|came out) (?:not|far from|anything but) (?:so |very |that |exactly |totally )*(?:clean|clear|normal|ok|fine)\b"),
        (none, rf"{head}.*(?P<at>{_RULED_OUT}){_TURNS}"),
        (none, rf"{head}.*(?P<at>{_NOT_THAT}){_TURNS}"),
        (none, rf"{head}.*?\b(?P<at>{_LOOKED})\b.*\b{_NONE_FOUND}{_TURNS}"),
    ]  # fmt: skip
    if fact in _TESTS:
        rows.append(
            (
                none,
                rf"{head}.*\b(?P<at>{_TESTS[fact]})\b[^.;!?]{{0,40}}?\b(?:{_SHOWS}[ ,]+)+{_CLEAN}\b(?! (?:else|new|more|for|at first)){_TURNS}",
            )
        )
    return tuple(rows)


def _spanish(fact: str, none: str, doubted: str) -> tuple[tuple[str, str], ...]:
    head = rf"^(?!.*(?:{_ABROAD_STILL}))"
    tests = _ABROAD_TESTS.get(fact, _ABROAD_SCANS)
    return (
        (doubted, _NO_DESCARTADO),
        (none, rf"{head}.*(?P<at>{_DESCARTADO}){_ABROAD_TURNS}"),
        (none, rf"{head}.*(?P<at>{_NO_ES_ESO}){_ABROAD_TURNS}"),
        (none, rf"{head}.*?\b(?P<at>{_BUSCARON})\b.*\b{_NADA}{_ABROAD_TURNS}"),
        (
            none,
            rf"{head}.*\b(?P<at>{tests})\b[^.;!?]{{0,40}}?(?<!\bno )(?<!\bno me )\b(?:{_SALIO}|todo (?:bien|normal|limpio)\b){_ABROAD_TURNS}",
        ),
    )


_BRAIN: Final = (
    "epilepsy",
    "stroke",
    "encephalitis",
    "cns_vasculitis",
    "organic_encephalopathy",
    "other_cns_disease",
)
_NONE_IS: Final = {
    "lupus_nephritis": "no",
    **dict.fromkeys((*_BRAIN, "heart_disease", "liver_disease", "blood_disease", "peptic_ulcer"), "none"),
}
_LUMP: Final = (
    r"\b(?:chemo\w*|radio\w*|melanoma|lymphoma|leuk\w*|carcinoma|basal|malignan\w*|stage|margins?|not (?:so )?benign|not clear|"
    r"waiting|pending|until|then it|came back (?:as|again)|recurr\w*|since|cancer in|had cancer|still|years clear|in remission|spread)\b"
)
_NO_CANCER: Final = (
    r"(?:benign|harmless|(?:just|only) (?:a|one) (?:bad )?(?:scare|cyst|false alarm|lipoma|fibroadenoma)|false alarm|not (?:a )?cancer(?:ous)?|"
    r"nothing (?:bad|sinister|nasty)|ruled (?:it |that )?out|(?:came back|follow[- ]?up (?:was|came back)|repeat (?:was|came back)) (?:all )?(?:clean|clear|negative|fine|ok|normal|good))"
)
_BULTO: Final = (
    r"\b(?:quimio\w*|radio\w*|melanoma|linfoma|leucemia|carcinoma|malign\w*|estadio|esperando|pendiente|todavia|aun|desde|tuve cancer|cancer de|no era benign\w+|"
    r"y no\b\W*$|crei\w+ que era benign\w+|metastasis)\b"
)
_NO_ERA_CANCER: Final = (
    r"(?:benign[oa]s?|(?:solo |fue )?un susto|result(?:o|aron) (?:ser )?(?:grasa|un quiste|quistes|un lipoma|nada|benign\w+)|no (?:era|es|fue) (?:nada )?(?:mal[oa]|cancer|maligno)|(?:salio|salieron|dio) (?:todo )?(?:limpi[oa]|bien|negativ[oa]|normal)|"
    r"l[oa] descartaron|descartad[oa])"
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    **{fact: _english(fact, none) for fact, none in _NONE_IS.items()},
    "lupus_nephritis": (
        *_english("lupus_nephritis", "no"),
        ("no", rf"^(?!.*(?:{_STILL})).*(?P<at>\b(?:kidneys? (?:is |are )?(?:(?:lupus[- ]|totally )?free\b|(?:free|clear) of lupus|spared)|(?:said|says) (?:it|that) (?:is|was) not (?:the )?lupus\b))(?! yet)"),
        ("yes", rf"^(?!.*\b(?:not|never|no|neg|negative|without|but|waiting|pending)\b)(?=.*\b{_BIOPSY}\b).*(?P<at>\b(?:class|cl\.?) (?:[2-5]|ii|iii|iv|v)\b)"),
        ("yes", rf"^(?!.*\b(?:not|never|no|but|waiting)\b).*(?P<at>\b{_BIOPSY} (?:came back |was |is |were )?(?:positive|(?:showed|confirmed|proved|found) (?:it|lupus|nephritis|inflammation|that)))\b"),
    ),
    "cancer_history": (("nothing", rf"^(?!.*{_LUMP}).*(?<!not )(?<!never )\b(?P<at>{_NO_CANCER})\b(?!.*\b(?:but|though|until)\b)"),),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    **{fact: _spanish(fact, none, "suspected") for fact, none in _NONE_IS.items()},
    "cancer_history": (("nothing", rf"^(?!.*{_BULTO}).*\b(?P<at>{_NO_ERA_CANCER})\b(?!.*\b(?:pero|aunque)\b)"),),
}  # fmt: skip
