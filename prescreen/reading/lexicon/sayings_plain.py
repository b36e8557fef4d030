"""Turns of phrase about infections that are over, allergies with a hospital, and moods. See `prescreen.reading.sayings`.

These rows come before those of the other tables.
"""

from typing import Final

_NOT_OVER: Final = (
    r"(?!.*\b(?:still|nearly|almost|mostly|half|left|to go|doxy\w*|\w+cillin|pills?|course|treat\w*|val(?:trex|ac\w+)|ac[iy]clovir|cream|antibiotics?|fever(?! (?:is |has )?(?:gone|over))|cough(?! (?:is |has )?gone)|"
    r"new one|another|again|back)\b)"
)
_ILLNESS: Final = (
    r"(?:cold|flu|bug|covid|virus|infection|uti|cough|sore throat|throat|chest infection|sniffles?|shingles)"
)
_REACTION: Final = (
    r"(?:rash(?:es)?|hives|swell\w*|swollen|react\w*|allerg\w*|sulfa\w*|sulph\w*|penicillin|amoxi\w*|antibiotic|peel\w*|blister\w*|"
    r"bees?|wasps?|nuts?|peanuts?|shellfish|latex|contrast)"
)
_WARD: Final = r"(?:hospital\w*|er visit|the er|emergency room|a&e|icu|intensive care|admitted|ambulance)"
_KIDNEYS: Final = r"\b(?:kidneys?|renal|nephr\w+|rinon(?:es)?|proteinuria|protein in my (?:urine|pee))\b"
_SLIGHTLY: Final = (
    r"(?:a (?:bit|little|touch)|slightly|somewhat|mildly|quite|badly|touched|involved|affected|inflamed|inflammation|swollen|leaking|attacked|playing up|damaged|hit|not (?:great|perfect|so good)|at the (?:start|beginning)|at first|"
    r"early on|years ago)"
)
_UN_POCO: Final = (
    r"(?:(?:un poco|un poquit[oa]|algo|alg[uo]na cosa|tocad[oa]s?|afectad[oa]s?|dana(?:do|dos)|regular|mal|al principio|l[oa]s? tengo|me (?:falla|fallan|duele|duelen)|"
    r"esta|estan|tambien|si|causa|culpa|a|por|pero|eso|es|son|solo|de|del|el)[ ,]+)*"
)
_FROM_LUPUS: Final = (
    rf"{_KIDNEYS}[ ,.;:=-]*(?:(?:is|are|was|were|got|gets|have been|has been) )?(?:{_SLIGHTLY}[ ,]+)*(?:(?:but|pero|and|which|well|pues) )?(?:(?:that|it|this|they|those|eso|thats)(?: (?:is|are|was|es))? |is |are |es |= )?"
    r"(?:(?:just|only|all|solo|from|because of|due to|by|down to|part of|por|de|del) )*(?:the |my |el )?(?:lupus\b(?! (?:did|has|have|never|does|spared|no\b))|ln\b|"
    r"(?:lupus )?nephritis)"
)
_NO_KIDNEYS: Final = (
    r"(?!.*\b(?:no|not|never|without|neg|denies|sin|nunca|ni) (?:\w+ )?(?:lupus (?:in (?:my|the) kidneys?|nephritis)|ln|nephritis|kidney|kidneys|renal)\b)"
    r"(?!.*\b(?:kidneys?|renal|rinones|nephritis|ln)(?: (?:is|are|esta|estan))?[ ,:=]+(?:lupus,? (?:(?:i|he|she|we) )?(?:do not|does not|did not|have not|has not|never)|no|none|fine|ok|okay|normal|clear|bien|nothing)\b)"
)
_ALSO: Final = r"\b(?:stones?|cysts?|transplant|one kidney|dialysis|failure|piedras|also|too|and another|tambien|diabet\w+|creatinine|not sure|think|maybe)\b"
_STENT: Final = r"(?<!jj )(?<!j )(?<!ureteral )(?<!ureter )(?<!kidney )(?<!bile )(?<!duct )\bstents?\b(?! (?:in|for) (?:my |the )?(?:kidney|ureter|bile|leg|bladder|liver))"
_NO_TABLETS: Final = r"(?!.*\b(?:levo\w*|synthroid|thyroxine|eutirox|metformin|insulin|ozempic|diet|tablets?|pills?|meds|medicines?|medication|under control|controlled)\b)"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "active_infection": (
        (
            "none",
            rf"^{_NOT_OVER}.*\b{_ILLNESS}\b[^.;!?]{{0,40}}(?:,|\b(?:but|and|it|that|is|has|all|now)\b) ?(?:(?:it|that|is|has|was|all|now|long|"
            rf"well|and|but) )*(?:gone|over(?: with)?|cleared(?: up)?|passed|finished|better now|done)\b(?! (?:to|the|my))",
        ),
        (
            "none",
            rf"\b(?:{_ILLNESS}|fever|temperature)\b[^;!?]{{0,30}}(?:[.;,!] ?(?:(?:no+|wait|sorry|well)\W+)*(?:that|it|this|they) (?:was|were) |\s)"
            r"(?:about |over |like )?(?:an?|\d+|two|three|four|five|six|a few|a couple of|several) (?:weeks?|months?) ago[ ,.;]+(?:and |but )?(?:(?:it|they|that|all|both)(?: is| has| are| was)? )?"
            r"(?:(?:all|now|long|well|completely) )*(?:gone|over(?: with)?|cleared(?: up)?|passed|finished|better now|done)\b"
            r"(?!.*\b(?:new one|another|again|back|still|cough(?:ing)?|since)\b)",
        ),
        (
            "suspected",
            r"^(?!.*\b(?:antibiotics?|abx|worse|blood|pneumonia|steroids for it)\b).*\bcough\w*\b[^.;!?]{0,24}\b(?:will not|would not|does not|"
            r"did not|not|never|refuses to) (?:\w+ )?(?:shift\w*|go\b|going|budge|clear\w*|leave|quit|stop\w*|away)",
        ),
    ),
    "severe_allergy": (
        (
            "severe",
            r"(?<!no )(?<!not )(?<!never )\b(?:carr(?:y|ies|ied)|have|has|got|keep|keeps|need|needs|used|given|prescribed|with|own|an?|my|two|2)"
            r" (?:an? |my |his |her |two |2 )?epi[- ]?pens?\b(?! (?:but )?(?:never|not) (?:needed|prescribed))",
        ),
        (
            "severe",
            rf"\b{_REACTION}\b(?:(?!\b(?:not|never|no|lupus|without|did not)\b)[^.;!?]){{0,70}}\b{_WARD}\b(?! (?:said|gave|told|thought|"
            rf"nurse|doctor|pharmacy|appointment|because of (?:the |my )?lupus))",
        ),
    ),
    "suicidal_thoughts": (
        (
            "none",
            r"\b(?:no|never|not any|without) (?:(?:dark|bad|black|ugly|suicidal|funny|silly) thoughts?(?! of (?:food|work))|such thoughts|thoughts (?:like|of) (?:that|those|it|this|the kind|the sort))\b"
            r"(?!.*\b(?:but|until|except|though|lately|now)\b)|\b(?:thoughts like (?:that|those)|such thoughts|those thoughts)[, ]+(?:no|never|none)\b|"
            r"\b(?:can not|could not|would never|will never|would not) (?:ever )?(?:kill|hurt|harm|end) (?:myself|my life)\b[^.;!?]{0,16}\b(?:god forbid|it is a sin|never|no way|i love life)\b",
        ),
    ),
    "lupus_nephritis": (("yes", rf"^{_NO_KIDNEYS}.*{_FROM_LUPUS}"),),
    "kidney_disease": (("none", rf"^{_NO_KIDNEYS}(?!.*{_ALSO}).*{_FROM_LUPUS}"),),
    "venous_access": (
        (
            "difficult",
            r"\b(?:no|not (?:any|many)|hardly any|barely any|few|never had) (?:good|decent|easy|usable) veins?\b",
        ),
    ),
    "heart_disease": (
        (
            "mild_controlled",
            rf"^(?!.*\b(?:attack|infarct\w*|serious|severe|bad|failing|worse|failure|weak|not (?:well|fine|ok|mild))\b).*{_STENT}"
            r"[^!?]{0,50}\b(?:mild|fine|ok|okay|stable|under control|no (?:trouble|problems?|issues?))\b",
        ),
        ("unspecified", rf"^(?!.*\b(?:no|not|never|without) (?:a |any )?stents?\b).*{_STENT}"),
    ),
    "other_vital_organ_disease": (
        (
            "none",
            r"^(?!.*\b(?:inhaler|puffer|copd|still (?:have|get|use))\b).*\b(?:took|taken|take|removed|struck|crossed|wiped)\b (?:the |my |it |that |his |her )?"
            r"(?:asthma |apnea |reflux |diagnosis |it |that )*(?:off|from|out of) (?:my |his |her |the )?(?:medical )?(?:records?|notes|list|chart|file)\b",
        ),
    ),
    "endocrine_disease": (
        (
            "none",
            rf"^{_NO_TABLETS}.*\bthyroid\b.*\b(?:checked|tested|repeated|retested|looked at|done)\b[^!?]{{0,16}}\b(?:again|since|later|after)\b"
            r"[^!?]{0,30}\b(?:normal|fine|ok|okay|good|clear|perfect)\b",
        ),
        (
            "none",
            rf"^{_NO_TABLETS}(?!.*\b(?:diabet\w*|with|thanks)\b).*\b(?:my |the |blood )?sugars?(?: levels?)? (?:is|are|was) (?:all |perfectly )?(?:fine|ok|okay|"
            r"normal|good)\b",
        ),
    ),
    "depression": (
        (
            "none",
            r"^(?!.*\b(?:down|low|blue|sad|hopeless|crying|cry|but (?:i am|yes|now|lately)|used to|was depressed|treat\w*)\b)(?=.*\b(?:not|never) "
            r"(?:really |been |actually |clinically )?depress\w*\b).*\b(?:fed up|cheesed off|annoyed|frustrated|tired|stress\w*|anxious|ativan|"
            r"lorazepam|xanax|sleep)\b",
        ),
    ),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnant": (
        ("yes", r"^(?!.*\b(?:no|nunca|hija|nuera|hermana|nieta|prima|sobrina|amiga|estuve|perdi)\b).*\b(?:estoy|voy|ando|ya) (?:ya |casi )?"
            r"(?:de|por) (?:la |unas |como |casi )?(?:\w+ ){1,3}(?:semanas?|mes(?:es)?)\b"),
    ),
    "hepatitis_b": (
        ("past_resolved", r"\b(?:la )?(?:pase|tuve|cogi|agarre)\b[^!?]{0,60}\b(?:curad[oa]|se (?:me )?(?:curo|fue)|superad[oa])\b"),
    ),
    "lupus_nephritis": (
        ("no", r"\bde (?:la )?nefritis,? (?:lupica )?(?:nada|cero)\b"),
        (
            "yes",
            rf"^{_NO_KIDNEYS}.*\b(?:rinon(?:es)?)\b[ ,]*{_UN_POCO}(?:lupus|nefritis)\b",
        ),
    ),
    "kidney_disease": (
        ("none", rf"^{_NO_KIDNEYS}(?!.*{_ALSO}).*\b(?:rinon(?:es)?)\b[ ,]*{_UN_POCO}(?:lupus|nefritis(?: del?| por)? "
            r"(?:el )?lupus|nefritis lupica)\b"),
    ),
    "suicidal_thoughts": (
        ("none", r"^(?!.*\b(?:pero ahora|hasta|menos|salvo|a veces si|ultimamente)\b).*\bpensamientos? (?:(?:de (?:es[oa]s?|ese tipo|muerte|morir|"
            r"suicid\w+)|asi|como es[oa]s|mal[oa]s|fe[oa]s|suicidas)[, ]+)(?:eso )?(?:no|ninguno|nunca|jamas|nada)\b(?! (?:se|solo|siempre|puedo))"),
        ("none", r"\b(?:no|nunca|jamas) (?:he )?(?:tengo|tenido|hay|tuve)(?: \w+)? (?:pensamientos|ideas) (?:de (?:es[oa]s?|ese tipo|suicid\w+|muerte)|"
            r"asi|como es[oa]s|suicidas)\b(?!.*\b(?:pero|hasta|salvo|menos)\b)"),
    ),
    "active_infection": (
        (
            "none",
            r"^(?!.*\b(?:todavia|aun|casi|antibiotic\w*|sigo|sigue|otra|fiebre)\b).*\b(?:gripe|gripa|resfri\w*|catarro|covid|infeccion|tos)\b"
            r"[^.;!?]{0,40}\b(?:ya (?:se (?:me )?(?:quito|paso|fue)|paso|no|estoy bien|me cure)|se me (?:quito|paso)|ya pasada?)\b",
        ),
    ),
    "severe_allergy": (
        ("severe", r"\b(?:ronchas|sarpullido|salpullido|hinch\w+|reaccion\w*|alerg\w+|penicilina|sulfa\w*|mariscos?)\b"
            r"(?:(?!\b(?:no|nunca|sin|lupus)\b)[^.;!?]){0,60}\b(?:hospital\w*|urgencias|ingresad\w+|internad\w+|intern[oa]ron|ingresaron)\b"),
    ),
}  # fmt: skip
