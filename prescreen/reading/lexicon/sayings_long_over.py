"""Turns of phrase for what was once and is no more: "not in years, at 17 yes", "saw things on 80 of pred, gone since"."""

from typing import Final

_SPAN: Final = r"(?:(?:many |some )?years|ages|decades|a (?:very )?long (?:time|while)|forever|a while|\w+ years)"
_NOT_NOW: Final = (
    rf"(?:(?:have |had )?not (?:in|for) {_SPAN}|not (?:now|any ?more|today|currently|lately|at the moment|these days|recently|since)|(?:these days|now|today|lately|currently|nowadays),? no|"
    rf"(?:no|nope|nah),? (?:not )?(?:now|any ?more|these days|today|but))"
)
_AGE: Final = r"(?:1\d|2\d|[5-9]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
_THEN: Final = (
    rf"(?:at (?:age |the age of |around )?{_AGE}|in (?:my|the|me) (?:early |late )?(?:teens|twenties|thirties|20s|30s|youth)|(?:back |way back )?(?:in )?(?:19|20)\d\d|"
    r"back (?:at|in) (?:uni\w*|school|college|high school)|when i was (?:\w+ ){0,3}?(?:\d\d?|young\w*|little|small|a \w+|an? \w+|\w+teen)|as a (?:teen\w*|kid|child|student|youngster))"
)
_YES: Final = r"(?:yes|yeah|yep|i did|i was(?! (?:happy|fine|ok|okay|good|well|great))|i had(?! (?:no|a (?:good|great|nice)))|i have|definitely|absolutely|it was (?:bad|different|very bad|awful|terrible|hell))"
_AGAIN: Final = r"\b(?:again(?! and never)|still|even|(?:until|till) (?:last|this|now|recently)|(?:came|come|coming) back|but now|never (?:at|even))\b"
_SAW: Final = r"(?:saw|see|seeing|seen|heard|hear|hearing|hallucinat\w*|visions|voices|paranoi\w*|delusion\w*|psychosis|psychotic|delirious|delirium|imagin\w+)"
_CAUSE: Final = (
    r"(?:pred\w*|steroids?|roids|medrol|solu ?-?medrol|dex\w*|cortison\w*|morphine|ketamine|fentanyl|fever|sepsis|icu|itu|intensive care|an?aesthe\w*|meds?|medicine|medication|"
    r"tablets?|opioids?|oxy\w*|tramadol|keppra|\d+ ?mg|pulses?|infection|uti|malaria)"
)
_GONE: Final = (
    r"(?:(?:all |it |they |was |were )*gone (?:once|when|after|as soon|since|by|the)|(?:went|gone) away|nothing (?:like it )?(?:since|after|again)|never (?:since|again|happened again|had it again)|"
    r"none since|not since|(?:fine|ok|good|normal|well|clear) (?:ever )?since|(?:it |they )?(?:stopped|ended|cleared|disappeared|vanished|faded|settled) (?:when|once|after|as|the moment|by|up|with)|all gone)"
)
_NOT_OVER: Final = (
    r"\bheard (?:good|bad|great|that|about|of|from)\b|"
    r"\b(?:still|currently|every (?:night|day)|keeps?|comes? and goes?|at the moment|last (?:week|night|month)|yesterday|this (?:week|month)|"
    r"(?:my|his|her) (?:mum|mom|mother|dad|father|sister|brother|nan|gran\w*|aunt|uncle|son|daughter|friend|wife|husband) (?:saw|heard|had|was|hallucinat\w*|thought))\b"
)
_YA_NO: Final = r"(?:(?:ahora|hoy|actualmente|ya|de momento|hoy en dia)(?: mismo)? (?:ya )?no|hace (?:\w+ )?(?:anos|mucho|tiempo|decadas) que (?:ya )?no|no,? ahora no|(?:no|nada),? pero)"
_ENTONCES: Final = (
    r"(?:a los \w+(?: anos)?|con (?:\d\d|\w+) anos|en (?:el )?(?:19|20)\d\d|de (?:joven|nin[oa]|adolescente|chic[oa]|pequen[oa]|chaval\w*|moz[oa])|cuando (?:era|tenia) [^.;,]{1,20}|"
    r"hace (?:\w+ )?anos|en (?:la|mi) (?:adolescencia|juventud|universidad))"
)
_VI: Final = r"(?:vi|veia|oi|oia|escuch\w+|alucin\w+|voces|visiones|delir\w+|delirio)"
_CAUSA: Final = r"(?:cortison\w*|corticoid\w*|prednis\w+|bolos?|esteroid\w*|morfina|fiebre|uci|anestesia|tramadol|medicina\w*|medicament\w*|pastilla\w*|sepsis|infeccion)"
_SE_FUE: Final = r"(?:se (?:me )?(?:fue|quito|paso|acabo)(?:ron)?|nunca mas|jamas (?:volvio|otra)|no (?:me )?(?:ha|han|he) vuelto|no volvio|ya no|desde entonces (?:nada|no)|nada desde)"
_ROW: Final = (
    "past",
    rf"^(?!.*{_AGAIN})\W*{_NOT_NOW}\b[^?]{{0,40}}?\b{_THEN}[ ,]*(?:(?:was|though|however|but|then|oh|well|a bit|maybe)[ ,]+)*{_YES}\b(?! (?:not|never))",
)
_ROW_DIFFERENT: Final = (
    "past",
    rf"^(?!.*{_AGAIN})\W*{_NOT_NOW}\b[^?]{{0,40}}?\b{_THEN} was (?:different|another story|bad|rough|the bad (?:year|time))\b",
)
_NOT_FOR_YEARS: Final = (
    "past",
    rf"^(?!.*{_AGAIN})(?!.*\b(?:never|ever|close to)\b)\W*(?:(?:no|nah|nope|well|thankfully|luckily)[,.]? )*(?:have |had |i have )?not (?:for|in) {_SPAN}\b",
)
_NO_EN_ANOS: Final = (
    "past",
    r"^(?!.*\b(?:nunca|jamas|otra vez|de nuevo|todavia|aun|hasta (?:ahora|ayer|hace))\b)\W*(?:(?:pues|no|uy|gracias a dios)[,.]? )*"
    r"(?:(?:ya )?no,? (?:en|desde hace) (?:muchos |much[io]simos |unos |\w+ )?(?:anos|decadas|mucho(?: tiempo)?)\b|"
    r"(?:desde hace|hace) (?:muchos |much[io]simos |unos |\w+ )?(?:anos|decadas|mucho(?: tiempo)?|tiempo)(?: que)?(?: ya)? no\b)",
)
_FILA: Final = ("past", rf"^(?!.*\b(?:otra vez|de nuevo|todavia|ni siquiera|hasta (?:ahora|ayer|hace poco)|ni (?:a los|de))\b)\W*{_YA_NO}\b[^?]{{0,40}}?\b{_ENTONCES}[ ,]*(?:(?:pues|la verdad|que)[ ,]+)*"
    r"(?:si|lo (?:pense|tuve|pase)|tuve|estuve|pense)\b(?! (?:bien|feliz|content))")  # fmt: skip
_ONCE: Final = (
    "suicidal_thoughts",
    "depression",
    "psychosis",
    "epilepsy",
    "encephalitis",
    "cns_vasculitis",
    "other_cns_disease",
    "organic_encephalopathy",
    "stroke",
    "dialysis",
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
    **dict.fromkeys(_ONCE, (_ROW, _ROW_DIFFERENT, _NOT_FOR_YEARS)),
    "epilepsy": (_SINCE_WHEN, _ROW, _ROW_DIFFERENT, _NOT_FOR_YEARS),
    "suicidal_thoughts": (
        ("current", r"^\W*not (?:in|for) (?:\w+ )?(?:years|ages|a long time)\b[^?]*\b(?:(?:and|but) (?:now|lately|recently|this \w+)(?: again)?|now again|again now|until (?:last|this|recently))\b(?!.*\b(?:no|not|none|never|fine|gone)\b)"),
        _ROW,
        _ROW_DIFFERENT,
        _NOT_FOR_YEARS,
    ),
    "psychosis": (
        ("past", rf"^(?!.*(?:{_NOT_OVER}))(?=.*\b{_SAW}\b)(?=.*\b{_CAUSE}\b).*\b{_GONE}"),
        ("current", r"^(?!.*\b(?:stars|doctor|therapist|psych\w*|friends?|family|not|never|garden|when i was)\b)\W*(?:i )?(?:can |still |do )*(?:see|hear|am seeing|am hearing|seeing|hearing) (?:\w+ ){0,3}?(?:voices?|spiders|bugs|people|things|shadows?|figures?|rats|faces|insects|snakes|ghosts?|demons?|whisper\w*|someone)\b(?: \w+){0,6}? (?:every (?:single )?(?:night|day)|all the time|right now)\b"),
        _ROW,
        _ROW_DIFFERENT,
        _NOT_FOR_YEARS,
    ),
}  # fmt: skip
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    **dict.fromkeys(_ONCE, (_FILA, _NO_EN_ANOS)),
    "epilepsy": (_DESDE_CUANDO, _FILA, _NO_EN_ANOS),
    "psychosis": (
        ("past", rf"^(?!.*\b(?:todavia|sigo|sigue|cada noche|ahora (?:veo|oigo)|mi (?:madre|padre|abuel[oa]|herman[oa]|hij[oa]) (?:vio|oyo|tuvo))\b)(?=.*\b{_VI}\b)(?=.*\b{_CAUSA}\b).*\b{_SE_FUE}\b"),
        _FILA,
        _NO_EN_ANOS,
    ),
}  # fmt: skip
