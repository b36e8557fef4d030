"""Turns of phrase for what a doctor is nearly sure of, wonders about, or puts down to a medicine."""

from typing import Final

_DOCTOR: Final = r"(?:doctors?|docs?|dr|gp|rheum\w*|neuro\w*|specialists?|consultants?|dermat\w*|derm|nephro\w*|cardio\w*|psych\w*|hospital|team|he|she|they)"
_NEARLY: Final = (
    r"(?:\d\d ?(?:%|percent|per cent)|(?:7|8|9|seven|eight|nine) (?:out of|in) (?:10|ten)|almost|nearly|fairly|pretty|quite|practically|virtually|all but|"
    r"as good as|about|like)"
)
_NOT_ON_PAPER: Final = (
    r"(?:(?:will|would|does|did|has|have|do|can) not (?:\w+ )?(?:put|write|wrote|written|sign|call|commit|name|said|say|make it official)\b[^.;!?]{0,24}\b(?:paper|"
    r"writing|official|yet|till|til|until|it lupus)|not (?:yet )?(?:official|confirmed|on paper|in writing|on file|set in stone)|(?:needs?|wants?|waiting (?:for|on)|"
    r"until|till|til|pending) (?:\w+ ){0,3}?(?:biops\w+|bloods?|tests?|results?))"
)
_SURE: Final = r"(?:sure|certain|convinced|positive|confident)"
_NOT_LUPUS: Final = (
    r"\b(?:(?:is|was|have|got) not (?:lupus|that|it|sle|got)|not (?:to be )?lupus|100 ?(?:%|percent)|biopsy[- ]proven|diagnosed (?:in|with|at|since)|"
    r"(?:19|20)\d\d|definitely|refractory|fibro\w*|sjogren\w*|rheumatoid|mctd|uctd|it is ra)\b|^\W*no\b(?! (?:one|name|label|official|paper|final))"
)
_CULPRIT: Final = (
    r"(?:hydrala\w+|apresoline|procainamide|minocycl\w+|minocin|isoniazid\w*|inh tablets|quinidine|terbinafine|humira|adalimumab|infliximab|remicade|enbrel|"
    r"etanercept|cimzia|certolizumab|golimumab|simponi|anti[- ]?tnfs?(?: (?:jabs?|shots?|injections?|drugs?))?|tnf \w+|(?:blood pressure|bp|acne|spots?|tb|heart|rhythm|biologic|crohn'?s|psoriasis|"
    r"arthritis) (?:pills?|tablets?|meds?|medicine|medication|injections?|shots?|drugs?))"
)
_FROM: Final = (
    r"(?:blam\w+(?: it| this| that)?(?: on)?|down to|because of|due to|from|caused by|triggered by|brought on by|set off by|came with|reaction to|got it (?:off|from|with)|"
    r"side effect of|(?:it is|is|was) (?:just |only |all )*(?:the|my|those))"
)
_DID_IT: Final = (
    r"(?:brought (?:it|this|lupus) on|gave (?:it to me|me (?:it|this|lupus))|caused (?:it|this|lupus|mine)|did it|triggered (?:it|this)|kicked (?:it|this) off|started it|set (?:it|this) off|"
    r"(?:is|was|are|were) to blame|(?:is|was) the (?:cause|culprit)|induced)"
)
_NOT_FROM_IT: Final = (
    r"\b(?:at first|first|not (?:drug|from|the|because|due|caused|down)|real (?:sle|lupus)|rash|headaches?|hair|nausea|pains?|allerg\w*|hives|sick|dizzy|"
    r"remission|calm(?:ed)?|better|relief|recover\w*|(?:get|got|have|take|taking) (?:my )?(?:\w+ )?from)\b"
)
_LOW: Final = r"(?:low(?:er|ish|ered|s)?|under|below|down|(?:on the )?low(?:er)? side|borderline|drop(?:s|ped)?|reduced|short|wonky|not (?:great|brilliant|where they should))"
_IG: Final = r"(?:iggs?|iga|igm|igs|immunoglobulins?|immune ?globulins?|gamma ?globulins?|antibod(?:y|ies)(?: levels?| counts?| things?| numbers?)?)"
_OTHER_BLOOD: Final = (
    r"\b(?:ds ?-?dna|anti|ana|phospholipid\w*|smith|ro|la|cvid|common variable|scid|xla|primary|since birth|born|inherited|genetic|bruton\w*|"
    r"(?:is|are|was|were|am) (?:not|never) (?:so |that |really |at all )?low|never low|not low|(?<!below )(?<!under )(?<!beneath )normal|no longer)\b"
)
_NAMES: Final = {
    "other_cns_disease": r"(?:ms\b|multiple sclerosis|sclerosis|nmo\w*|neuromyelitis|parkinson\w*|als\b|motor neuron\w*|myelitis|demyelin\w*|huntington\w*|neurosarcoid\w*)",
    "epilepsy": r"(?:epilep\w*|seizures?|fits\b)",
    "cns_vasculitis": r"(?:vasculitis|inflamed (?:brain )?vessels)",
    "encephalitis": r"(?:encephalit\w*|brain inflammation|inflammation of the brain)",
    "organic_encephalopathy": r"(?:encephalopath\w*)",
    "stroke": r"(?:(?:an? )?(?:small |mini |little |silent )?strokes?\b)",
    "psychosis": r"(?:psychosis|schizo\w*|bipolar)",
}
_NOMBRES: Final = {
    "other_cns_disease": r"(?:esclerosis|parkinson|neuromielitis|mielitis|\bela\b|\bem\b)",
    "epilepsy": r"(?:epilepsia|convulsiones)",
    "cns_vasculitis": r"vasculitis",
    "encephalitis": r"encefalitis",
    "organic_encephalopathy": r"encefalopatia",
    "stroke": r"(?:ictus|derrame|infarto cerebral|embolia)",
    "psychosis": r"(?:psicosis|esquizofrenia|bipolar)",
}
_WONDERS: Final = (
    r"(?:(?:is|are|was|were) (?:still |now |also )*(?:thinking|wondering|considering|leaning|looking (?:into|at)|investigating|exploring|debating|checking|querying)|"
    r"wonders?|queried|queries|mentioned|raised|floated|(?:am |being |getting )(?:\w+ )?(?:worked up|investigated|looked at|assessed|tested|checked) for)"
)
_SETTLED: Final = (
    r"\b(?:not (?:thinking|wondering|considering|looking)|diagnosed|since (?:19|20)?\d\d|(?:new|another|different|changing|switching|stronger) (?:drug|treatment|meds?|medicine|"
    r"therapy)|i have (?:had )?(?:ms|epilepsy|parkinson\w*|fits|seizures)|confirmed|relapse|turned out|binned|(?:dropped|scrapped|abandoned|gave up on) (?:it|that|the idea)|decided (?:against|it was not|not)|(?:it|that) (?:was|is) (?:just|only)|my (?:ms|epilepsy|parkinson\w*|seizures|fits|stroke)|ruled out|"
    r"not (?:it|that|ms)|(?:came back|were|was|is) (?:clear|clean|normal|negative|fine))\b"
)
_MANY_WORDS: Final = r"[^.;!?]{0,40}?\b"
_CULPABLE: Final = (
    r"(?:hidrala\w+|procainamida|minociclina|isoniazida|infliximab|remicade|humira|adalimumab|enbrel|etanercept|anti[- ]?tnf|"
    r"(?:pastillas?|medicamentos?|medicinas?|inyeccion\w*|tratamiento) (?:de|para|del) (?:la |el |los )?(?:tension|presion|acne|granos|tuberculosis|corazon|artritis|psoriasis|crohn))"
)
_CASI: Final = (
    r"(?:casi (?:segur[oa]s?|convencid[oa]s?)|(?:un |al )?\d\d ?(?:%|por ciento)|no (?:me )?l[oa] (?:pone|ponen|firma|firman|confirma|confirman|escribe)|"
    r"no (?:lo|la) (?:han )?confirm\w+|falta (?:solo )?(?:la|el|una) (?:biopsia|prueba|analisis|confirmacion))"
)
_BAJAS: Final = r"(?:baj[oa]s?|bajit[oa]s?|just[oa]s?|justit[oa]s?|por debajo|en el limite|flojas?)"
_MIND_NOT_MADE_UP: Final = (
    "suspected",
    rf"^(?!\W*(?:no|never|nope|not)\b)(?!.*\b(?:ruled (?:it )?out|turned out|in the end|nothing|negative|clear|definitely not|dose|date|when|treatment|operat\w*)\b).*\b{_DOCTOR}(?: (?:still|yet|just))* "
    r"(?:has|have|had)(?: not|n'?t)(?: yet| really)? (?:made up (?:her|his|their) minds?|decided|committed)\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    **{
        fact: (
            ("suspected", rf"^(?!.*{_SETTLED}).*(?P<at>\b{_WONDERS}\b{_MANY_WORDS}{name})"),
            ("suspected", rf"^(?!.*{_SETTLED}).*(?P<at>\b(?:has|have) (?:got )?{name} in mind\b)"),
            ("suspected", rf"^(?!.*{_SETTLED}).*(?P<at>\b{name}\b(?: (?:is|are))? (?:still )?(?:on the table|on the cards|a possibility|one of the (?:options|possibilities)|being (?:considered|looked (?:at|into))|"
                r"not (?:yet )?(?:ruled out|excluded)))"),
            _MIND_NOT_MADE_UP,
        )
        for fact, name in _NAMES.items()
    },
    "sle_diagnosis": (
        ("suspected", rf"^(?!.*(?:{_NOT_LUPUS})).*(?:\? ?(?:sle|lupus|dx of (?:sle|lupus))\b|\bquery (?:sle|lupus)\b|\b(?:sle|lupus) \(?\?\)?(?= on | in |$))(?! i have)"),
        ("open", rf"\b{_CULPRIT}(?: (?:tablets?|pills?))? gave me (?!it\b|this\b|lupus\b|for\b)"),
        ("drug_induced", rf"^(?!.*{_NOT_FROM_IT})\W*(?:(?:it|this|that|lupus|mine|they|he|she|doctors?|dr|rheum\w*|say|says|said|think|thinks|thought|reckons?|well|yes|i|apparently|the|my|is|was|just|only|a|came|drug|sle|kind|sort|of|and|so|got|off|all)[ ,]+)*?"
            rf"{_FROM}(?: (?:my|the|those|some|taking|being on|a|an|old))*(?: [a-z-]+){{0,2}}? \(?{_CULPRIT}"),
        ("drug_induced", rf"^(?!.*{_NOT_FROM_IT}).*\b{_CULPRIT}\b[^.;!?]{{0,24}}\b{_DID_IT}\b"),
        ("suspected", rf"^(?!.*(?:{_NOT_LUPUS})|.*\byes\b)(?=.*\b{_DOCTOR}\b).*(?<!i am )\b{_NEARLY}(?: of them)? (?:{_SURE}|there)\b(?! i have)"),
        ("open", rf"^(?!.*\b{_DOCTOR}\b).*\bi am {_NEARLY} {_SURE}\b"),
        ("suspected", rf"^(?!.*(?:{_NOT_LUPUS})).*\b{_DOCTOR}\b(?: \w+)? (?:says?|said|puts? it at|reckons?|gives? it)(?: (?:it is|about|around|like|at))* \d\d ?(?:%|percent|per cent)"),
        ("suspected", rf"^(?!.*(?:{_NOT_LUPUS})|\W*yes\b)(?=.*\b{_NOT_ON_PAPER}).*\b(?:{_SURE}|treating|treats?|thinks?|leaning|likely|probabl\w*|points?|looks like|suspects?)\b"),
    ),
    "immunodeficiency": (
        ("primary", r"^(?!.*\b(?:not|no|never|ruled|maybe|might|suspect\w*|tested|thought)\b).*\b(?:diagnosed|dx|dx'd|have|got)\b[^.;!?]{0,16}\b(?:cvid|common variable|scid|xla)\b"),
        ("none", rf"^(?!.*\bbut\b).*\b{_IG} (?:levels? )?(?:is|are|was|were) (?:not|never) (?:so |that |really |at all )?low\b"),
        ("from_medicines_or_unclear", rf"^(?!.*{_OTHER_BLOOD}|.*\?).*(?P<at>\b{_IG}\b[^.;!?]{{0,30}}?\b{_LOW}\b)(?! (?:vitamin|iron|d\b|the line))"),
        ("from_medicines_or_unclear", rf"^(?!.*{_OTHER_BLOOD}|.*\?).*(?P<at>\b{_LOW} (?:on |in |levels of )?{_IG}\b)"),
        ("from_medicines_or_unclear", rf"^(?!.*{_OTHER_BLOOD})(?=.*\b(?:shrug\w*|not sure|maybe|unsure|watch\w*|keep an eye|monitor\w*|does not know|do not know|not worried)\b).*\bigg\b(?: (?:is|was|at|around|of|level))* \d"),
    ),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    **{
        fact: (
            ("suspected", rf"^(?!.*\b(?:diagnostic\w+|desde (?:el )?(?:19|20)?\d\d|no (?:cree\w*|piensa\w*)|descart\w+|nuevo tratamiento|cambiar\w*)\b).*(?P<at>\b(?:(?:esta|estan) (?:pensando en|viendo si|mirando si|estudiando(?: si)?|valorando|"
                rf"investigando|buscando)|sospech\w+|se plantea\w*|creen? que (?:puede|podria) ser|piensa\w* en|hablan? de)\b[^.;!?]{{0,30}}?\b{nombre})"),
        )
        for fact, nombre in _NOMBRES.items()
    },
    "sle_diagnosis": (
        ("drug_induced", rf"^(?!.*\b(?:al principio|no (?:es|fue|era) (?:por|de)|tomo|de verdad|dolor\w*|caspa|pelo|erupcion)\b).*(?:\b(?:por|culpa de|causa de|debido a|provocad[oa] por|reaccion a|efecto de|viene de|fue|es)|\bme l[oa] (?:provoco|causo|dio|trajo|saco))"
            rf"(?: (?:la|el|los|las|de|mi|mis|una|un|unas|tomar))* {_CULPABLE}"),
        ("suspected", rf"^(?!.*\b(?:no (?:es|tengo|sea) lupus|que no (?:es|lo es|tengo)|desde (?:el )?(?:19|20)\d\d|100)\b)(?!\W*si\b).*\b{_CASI}"),
    ),
    "immunodeficiency": (
        ("from_medicines_or_unclear", rf"^(?!.*\b(?:no (?:estan|esta|salen|sale) baj\w+|anti ?dna|ana|de nacimiento|congenit\w+|primaria|normal\w*)\b).*\b(?:igg|iga|igm|inmunoglobulinas?|gammaglobulinas?|anticuerpos)\b[^.;!?]{{0,30}}\b{_BAJAS}\b"),
    ),
}  # fmt: skip
