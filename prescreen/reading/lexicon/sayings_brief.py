"""Turns of phrase of nurses' notes, and of people who answer in passing; these count before all others."""

from typing import Final

_WHEN_LEFT = (
    r"(?:bar(?:ring)?|except(?:ing)?(?: for)?|apart from|other than|save for|aside from|excluding|but not|but never|"
    r"just not|only not)(?! (?:none|disasters?|accidents?|anything|emergenc\w+|deaths?|illness\w*|acts?|unforeseen|"
    r"some\w*|any\w*|miracles?|that i)\b)"
)
_LEFT_OUT_ES = (
    r"(?:menos|salvo|excepto|quitando|pero no)(?! (?:mal|que (?:nada|me (?:muera|pase))|fallo|error|imprevist\w+|causa|"
    r"emergencias?|algo|accidentes?|hoy que)\b)"
)
_THOSE = r"(?:rheum\w*|doctors?|docs?|gp|pcp|specialist|consultant|they|he|she|team|hospital|clinic)"
_MIXED = r"(?:mctd|uctd|mixed|undifferentiated|overlap|connective|mixta|indiferenciada)"
_DRUGS = (
    r"(?:plaquenil|hcq|hydroxychloroquine|hidroxicloroquina|cellcept|mmf|mycophenolate|micofenolato|myfortic|benlysta|"
    r"belimumab|pred(?:nisone|nisolone|nisona)?|steroids?|medrol|imuran|azathioprine|azatioprina|aza|methotrexate|"
    r"metotrexato|mtx|rituximab|rituxan|saphnelo|anifrolumab|cytoxan|ctx|cyclophosphamide|ciclofosfamida|tacrolimus|"
    r"lupkynis|voclosporin|leflunomide|arava)"
)
_LIFTER_ES = (
    r"(?:sertralina|fluoxetina|citalopram|escitalopram|paroxetina|venlafaxina|duloxetina|mirtazapina|bupropion|trazodona|"
    r"amitriptilina|lexapro|prozac|zoloft|antidepresiv\w+)"
)
_LOW_ES = (
    r"(?<!\bno para la )(?<!\bno por la )(?<!\bno por )(?<!\bno de )(?<!\bsin )(?<!\bno )(?<!\bnunca )(?<!\bnada de )"
    r"\b(?:depres\w*|depre|animo|triste\w*|bajon\w*)\b(?! (?:no|nunca|nada|ninguna)\b)"
)
"""A low mood that is not denied."""
_WELL = r"(?:fine|ok|okay|good|well|great|calm|quiet|controlled|in control|stable|take|taking|on|use|using|see|seeing|think|hope)"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "followup_agrees": (
        (
            "unsure",
            rf"^\W*(?:yes|yeah|yep|yup|sure|ok|okay|of course|absolutely|definitely)\b[^.!?]{{0,30}}\b{_WHEN_LEFT} "
            r"(?:in |on |during |for |around |over |when |while |the |my |at )*[a-z]+",
        ),
    ),
    "wants_to_take_part": (
        ("yes", r"^\W*(?:well |honestly |i )*(?:would|will) not (?:really |exactly )?(?:say no|turn it down)\b(?! (?:but|yet|if)\b)"),
    ),
    "can_sign_consent": (
        (
            "legal_representative",
            r"(?<!\bno )(?<!\bnot )(?<!\bwithout )\b(?:m|hc)?poa\b(?: (?:will|would|to|can|has|must))? (?:signs?|signed|consents?)\b",
        ),
        ("-", r"\b(?:no|not|lacks?|without|lost|questionable|limited|impaired|fluctuating)\b[^.,;!?]{0,16}\bcapacity\b"),
        (
            "self",
            r"\b(?:has|have|had|with|full|retains) (?:full |mental |legal |decision(?:al)?(?:[- ]making)? )*capacity\b|"
            r"\b(?:signs?|signing|will sign|can sign|to sign) (?:(?:his|her|their|my|the|own) )*own\b(?! (?:risk|name only)\b)|"
            r"\ba ?&? ?o ?x ?[34]\b[^.!?]{0,12}\bcan sign\b(?! not)|\boriented\b[^.!?]{0,12}\bcan sign\b|"
            r"\b(?:signs?|signing|can sign|consents?) for (?:him|her|them|my|one)sel(?:f|ves)\b",
        ),
    ),
    "leukapheresis_contraindication": (
        (
            "told_by_doctor",
            rf"^(?!.*\b(?:never|nobody|no one|not (?:say|said|tell|told)|no doctors?)\b).*\b(?:hematolog\w*|haematolog\w*|"
            rf"{_THOSE}|nephrolog\w*|cardiolog\w*|nurse)\b(?: he| she| they)? (?:has |have )?"
            r"(?:say|says|said|tell|tells|told|telling|saying)(?: me| us)?(?: that)? (?:no|not|it is not)\b"
            r"(?! (?:problem|problems|reason|contra\w*|warning|issue|issues|idea|worries|risk|objection)\b)[^.!?]{0,24}"
            r"\b(?:for me|machine|apheresis)\b",
        ),
    ),
    "dialysis": (
        (
            "peritoneal",
            r"^(?!.*\b(?:used to|stopped|until|till|no longer|not|no|before|was on|were|switched|changed|moved|hd|h(?:a)?emo\w*|"
            r"fistula|avf|instead of|from pd|three times|3x|mwf|tts|now on the machine)\b)(?=.*\b(?:nights?|nightly|overnight|"
            r"home|machine|cycler|every|daily|day|bags?)\b).*\b(?:pd|apd|capd|ccpd)\b",
        ),
    ),
    "sle_diagnosis": (
        ("suspected", rf"^(?=.*\b{_MIXED}\b)(?!.*\bsle\b).*\b(?:half|part|partly|semi|quasi|sort of|kind of|type of)[- ](?:a )?lupus\b"),
        ("suspected", r"\bhalf[- ](?:a )?lupus\b(?!.*\b(?:sle|confirmed)\b)"),
        (
            "suspected",
            rf"\b(?:my |the )?{_THOSE}(?: (?:is|are|was|were|all|still|kind of|sort of|seems?|seem to be))* lean(?:s|ing|ed)? "
            r"(?:that (?:way|direction)|in that direction|(?:to|towards?) (?:it|that|yes|lupus|sle))\b",
        ),
    ),
    "refractory": (
        ("yes", rf"\bno (?:luck|joy|success|improvement|relief|response|effect) (?:with|on|from) (?:the |my |any |either )?{_DRUGS}\b"),
        (
            "yes",
            r"^(?!.*\b(?:not|no longer|never|off|stopped)\b).*\b(?:second|third|fourth|fifth|2nd|3rd|[4-9]th|another|yet another|"
            r"umpteenth) (?:big |bad )?flares?\b[^!?]{0,40}\b(?:on|taking|with|despite|in spite of|through) (?:\w+ )?(?:everything|"
            rf"max\w*|full dose|all (?:of )?(?:them|these|that|the (?:meds|drugs|pills))|the works|{_DRUGS})\b",
        ),
        (
            "yes",
            rf"\b{_DRUGS}\b[^!?]*\b(?:and|but|yet|&)\W+(?:(?:i|it|my \w+|am|is|are) )*still (?!{_WELL}\b)(?!(?:not|no)\b)"
            r"(?:look|feel|ache|hurt|swell|flar|itch|burn|get|got|have|wake|cannot|can not|sore|tired|swollen|red|bad|in pain|sick|"
            r"covered|limp|lose|losing|hot|ill)\w*\b(?! (?:a lot |much )?(?:fine|ok|okay|good|well|great|better|the same dose)\b)",
        ),
    ),
    "peptic_ulcer": (
        ("-", r"\bulcers?\b[^.!?]{0,20}\b(?:no (?:dey|de)|not (?:act|bother|flare|come)\w*)\b"),
        (
            "recurrent",
            r"(?<!mouth )(?<!leg )(?<!skin )(?<!foot )(?<!nose )(?<!tongue )\bulcers?\b(?! in my mouth)[^.!?]{0,20}\b(?:(?:dey|de) (?:\w+ )?"
            r"(?:worry|disturb|pain|trouble|catch|do|bother|bite|hook)|acts? up|flares?(?: up)?|comes? back|bothers?|"
            r"plays? up|starts? up)\b[^.!?]{0,20}\b(?:any ?time|every ?time|when|whenever|each time|if) (?:i|we|he|she|am)\b",
        ),
        (
            "active",
            r"(?<!mouth )(?<!leg )(?<!skin )(?<!foot )(?<!nose )(?<!tongue )\bulcers?\b[^.!?]{0,12}\b(?:dey|de) (?:\w+ )?"
            r"(?:worry|disturb|pain|trouble|catch|do|bother|bite|hook)\b",
        ),
    ),
    "liver_disease": (
        (
            "mild_controlled",
            r"^(?!.*\b(?:very|really|severe\w*|bad\w*|lot|cirrho\w*|fibros\w*|scar\w*|hepatitis|serious\w*|used to|no longer|not|"
            r"stage|moderate\w*)\b).*\b(?:a (?:bit|little|touch|tad)(?: of (?:a )?)?|slight(?:ly)?|mild(?:ly)?|"
            r"somewhat|early|just|only|small) ?(?:fatty|fat)\b",
        ),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "followup_agrees": (
        (
            "unsure",
            rf"^\W*(?:si|claro(?: que si)?|por supuesto|vale|ok|desde luego|bueno)\b[^.!?]{{0,30}}\b{_LEFT_OUT_ES} (?:en|los|las|el|"
            r"la|cuando|por|durante|a|al|de|los dias|si) ?[a-z]+",
        ),
    ),
    "wants_to_take_part": (
        ("yes", r"^\W*(?:pues |yo |bueno )*no (?:diria|le diria|voy a decir) que no\b(?! (?:pero|si)\b)"),
        ("unsure", r"^\W*(?:pues |yo |bueno )*no digo que no\b"),
    ),
    "leukapheresis_contraindication": (
        (
            "told_by_doctor",
            r"^(?!.*\b(?:nunca|nadie|ningun[oa]?|jamas)\b).*\b(?:hematolog[oa]|reumatolog[oa]|nefrolog[oa]|medic[oa]|doctora?|"
            r"especialista|enfermer[oa])\b[^.!?]{0,12}\b(?:dice|dijo|me ha dicho|dicen)\b[^.!?]{0,10}\bno\b[^.!?]{0,24}"
            r"\b(?:no es para mi|esa maquina|aferesis|para mi)\b",
        ),
    ),
    "depression": (
        (
            "none",
            rf"^(?!.*{_LOW_ES})(?!.*\?).*\b{_LIFTER_ES}\b[^!?]{{0,60}}\b(?:para|por|pa|contra)"
            r" (?:la |los |mi |mis |el |lo de (?:la |los ))?"
            r"(?:ansiedad|nervios|panico|ataques de|dolor\w*|dormir|sueno|migran\w*|neuropat\w*|fibro\w*)\b",
        ),
    ),
    "sle_diagnosis": (
        ("suspected", r"\bmedio lupus\b|\bmitad lupus\b|^(?=.*\bmixta\b).*\b(?:una especie|un tipo|como un) de lupus\b"),
        (
            "suspected",
            r"\b(?:reumatolog[oa]|medic[oa]s?|doctor(?:a|es)?|especialista|ellos)\b[^.!?]{0,16}\bse inclinan? (?:mas )?(?:por|hacia|a) "
            r"(?:ahi|eso|ese lado|el lupus|lupus|que si)\b|\b(?:todo )?apuntan? (?:a|hacia) (?:eso|ahi|lupus|que si)\b",
        ),
    ),
    "refractory": (
        (
            "yes",
            r"\bni (?:siquiera )?con\b[^.!?]{1,40}\b(?:me (?:da|dan|dio) (?:tregua|respiro|descanso|un respiro)|mejor[oa]|"
            r"se (?:me )?(?:calma|quita|controla|va|para|baja)|hay (?:manera|forma)|me (?:calmo|alivia|hace nada))\b",
        ),
    ),
}  # fmt: skip
