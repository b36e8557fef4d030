"""Short answers that name a thing or a sign in place of the answer: "two lines this morning", "on my shin, yes"."""

from typing import Final

_COUNT: Final = r"(?:\d|two|three|four|five|six|a couple of)"
_KIDS: Final = r"(?:kids|children|boys|girls|sons|daughters|little ones)"
_GRAVE: Final = (
    r"(?:throat|breath\w*|swell\w*|swol\w+|hospital|ambulance|epi ?pen|faint\w*|anaphyl\w*|collaps\w*|airway|wheez\w*|"
    r"shock|icu|a ?& ?e|emergency|tongue|lips?|face|blister\w*|peel\w*)"
)
MERE_KIDS: Final = (
    r"^(?!.*\b(?:wife|girlfriend|gf|fiancee|missus|father\w*|dad|man|male|guy|bloke|sperm|swimmers|vasectom\w*|snip\w*|testic\w*|balls?|"
    r"prostate|pregnant by|got (?:her|him|someone|somebody|a woman)|get (?:her|someone|somebody|a woman)|esposa|novia|padre|papa|hombre|varon|mujer)\b)"
    r".*\b(?:kids?|children|child|boys|girls|sons?|daughters?|babies|little ones|hij[oa]s?|ninos|ninas|crios)\b"
)
"""Having children, where it was asked who could become pregnant, says nothing of getting somebody pregnant."""
_ELSEWHERE: Final = (
    r"(?:shins?|legs?|foot|feet|ankles?|calf|calves|mouth|tongue|lips?|gums?|cheeks?|heels?|toes?|fingers?|fingertips?|"
    r"eyes?|nose|skin|bottom|hips?|back|elbows?)"
)
_GUT: Final = r"(?:stomach|gut|duoden\w*|gastric|peptic|belly|tummy|intestin\w*|bowel)"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnant": (
        ("yes", r"\b(?:two|2|double|second|both) (?:(?:faint|clear|strong|pink|blue|red|bright|little|pregnancy|test) )*"
            r"lines?\b(?!.{0,12}\b(?:of|ago|years?|picc|last (?:year|time)|in (?:19|20)\d\d)\b)(?!.*\b(?:not|never|no longer|"
            r"lost|miscarr\w*|covid|baby is born)\b)"),
    ),
    "breastfeeding": (
        ("no", r"\b(?:only|just|nothing but|all)\b[^.!?;]{0,24}\bpump(?:ing|ed|s)? (?:is |are )?(?:(?:some|the|my) )?(?:iron|weights?|gas|"
            r"petrol|tyres?|tires?|muscles?|bikes?)\b(?!.*\b(?:milk|feed\w*|breast\w*|nurs\w*)\b)"),
        ("-", r"\bpump(?:ing|ed|s)? (?:is |are )?(?:(?:some|the|my|up) )*(?:iron|weights?|gas|petrol|tyres?|tires?|muscles?|bikes?)\b"
            r"(?!.*\b(?:breast ?milk|feed\w*|breast\w*|nurs\w*)\b)"),
    ),
    "pregnancy_possible": (
        ("yes", r"^(?!.*\b(?:hysterectom\w*|removed|taken out|menopaus\w*|sterili[sz]ed)\b)(?=.*\b(?:on|taking|take) (?:t|testo\w*)\b).*"
            r"\b(?:kept|keep|still (?:have|got)|have (?:still )?(?:got )?) ?(?:(?:all|the|my|everything|it|of|whole) ?)*\b(?:plumbing|womb|uterus|"
            r"ovaries|parts|bits|equipment|insides|organs|lot|everything|it all)\b"),
        ("no", r"\b(?:have had|had|have been through|went through|gone through|been through|through|past|finished|after) "
            r"(?:with )?(?:the|my) change\b(?! of)(?!.*\b(?:not|never)\b.{0,12}\bchange\b)"),
        ("no", r"^\W*(?:no|nope)\b(?!.*\b(?:i|she) (?:can|could) (?:get|become|be|fall) pregnant\b).*\b(?:i|he) (?:can|could|might) (?:still |probably )?"
            r"(?:get|make) (?:her|my \w+|his \w+|some ?one|some ?body|a woman) pregnant\b"),
    ),
    "can_cause_pregnancy": (
        ("no", r"^(?!.*\b(?:not|never|partner|wife|girlfriend)\b).*\b(?:womb|uterus|(?:both )?ovaries) (?:was |were |is |are |got |all |been )*(?:taken|removed|out|gone|cut)\b|"
            r"\b(?:took|taken|removed|cut) (?:out )?(?:my|her) (?:womb|uterus|ovaries)\b(?!.*\b(?:not|never)\b)|"
            r"^\W*(?:no|nope|neither)\b.*\b(?:no|not|neither) (?:to |of )?(?:(?:the|them) )?(?:both|either|two)\b"),
        ("yes", rf"^\W*(?:(?:well|yes|yeah|yep|sure|got|i have|i got|i have got|have)[ ,]+)*{_COUNT} {_KIDS}\b,? (?:so|says so|here|already|and counting|"
            r"prove it)\b(?!.*\b(?:snip\w*|vasectomy|adopt\w*|step\w*|not|no)\b)"),
        ("no", r"\b(?:can|could) not (?:get|make|have gotten|have got) (?:any ?one|any ?body|some ?one|some ?body|a woman|her|my \w+) "
            r"(?:pregnant|expecting)\b"),
    ),
    "peptic_ulcer": (
        ("none", rf"^(?!.*\b{_GUT}\b)\W*(?:(?:yes|yeah|yep|no|nope|well|just|only|but|an?|one|some|the|had|have|i|got)[ ,]+)*"
            rf"(?:(?:leg|foot|skin|mouth|pressure|eye|venous|diabetic|bad|old|open) )*(?:ulcers? |sores? )?(?:on|in) (?:my|the|her|his) "
            rf"(?:left |right |lower |upper )?{_ELSEWHERE}\b"),
        ("recurrent", r"^(?!.*\b(?:scopes?|\w*scopy|tests?|tested|checked|biops\w*|h pylori|scans?|operat\w*)\b)\W*(?:(?:yes|had|one|two|ulcers?|i|it|bleeding|in|first|"
            r"back)[ ,]+)*(?:19|20)\d\d,? (?:and|then|&|plus)(?: (?:again|another|one|in|then))* (?:19|20)\d\d\b"),
    ),
    "syphilis": (
        ("treated_past", r"^(?!.*\b(?:allerg\w*|tomorrow|next|still|waiting|now|due|not|never|strep|throat|ear|tonsil\w*|rheumatic)\b).*"
            r"\b(?:needles?|shots?|jabs?|injections?|doses?) of (?:penicillin|bicillin|benzathine\w*)\b|"
            r"^(?!.*\b(?:allerg\w*|tomorrow|next|still|waiting|now|due|not|never|strep|throat|ear|tonsil\w*|rheumatic)\b).*"
            r"\b(?:penicillin|bicillin) (?:needles?|shots?|jabs?|injections?)\b"),
    ),
    "severe_allergy": (
        ("mild_only", rf"^(?!.*\b{_GRAVE}\b)(?=.*\b(?:blotch\w*|rash\w*|hives|itch\w*|spots|spotty|bumps|(?:red|pink) (?:skin|patches|arms?|chest))\b).*"
            r"\b(?:for (?:about |only |just )?(?:an?|one|1|two|2|three|3|half an?|a couple of|a few) (?:days?|hours?|evenings?|nights?|minutes?|hour or two|day or two)|"
            r"that (?:was|is) (?:it|all)|nothing (?:more|else|worse)|went away (?:by itself|on its own|the next day)|gone (?:the next day|by morning))\b"),
    ),
    "endocrine_disease": (
        ("unspecified", r"\b(?:my |blood |the )*(?:sugars?|glucose)(?:'s)?(?: (?:is|are|was|runs?|reads?|sits?|hovers?|stays?|goes|at|about|around|over|up to|between|often))* "
            r"(?:1[2-9]|[2-3]\d|1[5-9]\d|[2-5]\d\d)(?:\.\d)?\b(?!.{0,8}\b(?:years?|grams?|cubes?|spoons?|days?|weeks?)\b)"),
    ),
    "immunodeficiency": (
        ("from_medicines_or_unclear", r"\b(?:not|never|was not) born (?:with|w|like) (?:it|one|this|that)\b(?=.*\b(?:pills?|tablets?|meds?|medicines?|medications?|drugs?|steroids?|"
            r"prednison\w*|pred|cell ?cept|mycophenolate|methotrexate|azathioprine|imuran|rituximab|chemo\w*|cyclophosphamide|immunosuppress\w*)\b)|"
            r"\b(?:pills?|tablets?|meds|medicines?|drugs?|steroids|cell ?cept|mycophenolate|methotrexate|azathioprine|imuran)\b[^.;!?]{0,40}\bnot born (?:with|like)\b"),
    ),
    "cns_vasculitis": (
        ("none", r"^(?!.*\b(?:brain|cns|head|cerebral|mind)\b)(?=.*\bvasculit\w*).*\b(?:in|on|of) (?:my|the|her|his|both) (?:legs?|skin|feet|arms?|hands?|kidneys?|lungs?|fingers?|toes|shins?)\b"
            r"(?!.*\b(?:not only|too|also|as well|and elsewhere)\b)|"
            r"\b(?:skin|leg|cutaneous|leukocytoclastic|kidney|renal|lung) (?:vasculitis|lcv) only\b|\bonly (?:skin|leg|cutaneous) (?:vasculitis|lcv)\b|"
            r"\b(?:mra|mri|angiogram|angiography|lp|imaging|scan)s? (?:was |is |came back |were )?(?:neg\w*|clear|clean|normal|fine) for (?:cns |brain |cerebral )?vasc\w*"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnant": (
        ("yes", r"\b(?:dos|doble|2) (?:rayitas?|rayas?|lineas?|palitos?|franjas?)\b(?!.*\b(?:no|nunca|perdi|hace (?:anos|un ano))\b)"),
    ),
    "peptic_ulcer": (
        ("none", r"^(?!.*\b(?:estomago|duoden\w*|gastric\w*|peptic\w*|barriga|panza|intestin\w*)\b)\W*(?:(?:si|no|bueno|solo|una|unas|la|las|tengo|tuve)[ ,]+)*"
            r"(?:ulceras? |llagas? )?(?:en|de) (?:la|el|las|los|mi|mis) (?:piernas?|espinillas?|pies?|tobillos?|boca|lengua|labios?|encias?|piel|dedos?|ojos?|talon(?:es)?)\b"),
    ),
    "cns_vasculitis": (
        ("none", r"^(?!.*\b(?:cerebr\w*|cabeza|sistema nervioso)\b)(?=.*\bvasculitis\b).*\b(?:en|de) (?:la|el|las|los|mi|mis) (?:piernas?|piel|pies|brazos?|manos?|rinon(?:es)?|pulmon(?:es)?|dedos)\b"
            r"(?!.*\b(?:tambien|ademas)\b)"),
    ),
    "can_cause_pregnancy": (
        ("no", r"\bno (?:puedo|podria|puede) (?:embarazar|dejar embarazada) a (?:nadie|alguien|ninguna|una)\b"),
        ("no", r"\b(?:me|le) (?:quitaron|sacaron|extirparon|han quitado) (?:ya )?(?:la matriz|el utero|los (?:dos )?ovarios)\b|\b(?:no tengo|sin) (?:matriz|utero)\b|"
            r"^\W*no\b.*\bno (?:a|para) (?:las dos|ambas|los dos|ninguna)\b|^\W*no\b.*\b(?:ninguna|ni una) de las dos\b"),
    ),
}  # fmt: skip
