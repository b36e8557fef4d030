"""Turns of phrase for what an illness left, how it closed, and who treats it now. See `prescreen.reading.sayings`."""

from typing import Final

_OPEN: Final = "-"
_LIMB: Final = (
    r"(?:manos?|brazos?|piernas?|pies?|pie|cara|boca|labio|cachete|mejilla|dedos?|lado|costado|ojo|parpado|cuerpo|hemicuerpo|lengua|habla|"
    r"izquierd[oa]|derech[oa])"
)
_WEAK: Final = (
    r"(?:torpes?|debil(?:es|itad[oa])?|floj[oa]s?|dormid[oa]s?|chuec[oa]s?|torcid[oa]s?|entumid[oa]s?|entumecid[oa]s?|adormecid[oa]s?|"
    r"paraliza\w*|inutil(?:es)?|caid[oa]s?|ties[oa]s?|rigid[oa]s?|engarrotad[oa]s?|acalambrad[oa]s?|lent[oa]s?|pesad[oa]s?|medio mal|sin fuerzas?|sin sensibilidad|enredad[oa]|trabad[oa])"
)
_NOT_OF_IT: Final = (
    r"(?!.*\b(?:lupus|artritis|artrosis|reuma|caida|cai|accidente|choque|carpian\w*|operacion|fractura|ciatica|raynaud|nunca|jamas|ictus no|derrame no|"
    r"un rato|unas horas|unos dias|por (?:un|unos|unas|dos|tres) (?:rato|minutos|horas|dias)|al principio|recuper\w+|se me (?:quito|paso|fue|compuso)|"
    r"como antes|como si nada|igual que antes|normal|hasta que|despues ya|ya no)\b)"
)
_WELL_AGAIN: Final = (
    r"\b(?:ya|luego|despues|al (?:mes|dia|ano)|a l[oa]s [a-z0-9]+(?: [a-z]+)?) (?:ya )?(?:la |lo |l[oa]s |me )?(?:mov|habl|camin|and|recuper|compus)\w+\b[^.;]{0,30}"
    r"\b(?:igual que antes|como antes|como si nada|normal|del todo|perfect\w+)\b"
)
_LEFT: Final = (
    "current",
    rf"^{_NOT_OF_IT}(?!\W*(?:no|nunca|nada)\b).*(?<!no )(?<!no se )(?:se )?me (?:quedo|quedaron|ha quedado|han quedado)(?: [a-z]+){{0,3}}? (?:{_WEAK}(?: [a-z]+){{0,2}}? {_LIMB}|{_LIMB}(?: [a-z]+){{0,3}}? {_WEAK})\b|"
    rf"^{_NOT_OF_IT}(?!\W*(?:no|nunca|nada)\b).*(?<!no )\b(?:me )?quede (?:arrastrando|cojeando|coj[oa]|cojit[oa]|rengueando|reng[oa]|tartamudeando|hemiplejic[oa]|(?:con|de) (?:la |el |un |una |medi[oa] |este |esta )*{_LIMB}(?: [a-z]+){{0,2}}? {_WEAK}|sin (?:fuerza|sensibilidad|mover|poder (?:hablar|mover|escribir)) (?:bien )?(?:en |de )?(?:la |el |un |medi[oa] ){{0,2}}{_LIMB})|"
    rf"^(?!.*\b(?:lupus|artritis|artrosis|caida|accidente|operacion)\b)(?!\W*no\b).*\b{_LIMB}(?: (?:izquierd[oa]|derech[oa]))? (?:ya )?no (?:me |se me )?(?:quedo|quedaron|ha quedado|volvio a ser|responde) ?(?:la misma|el mismo|igual|bien|del todo|como antes|lo mism[oa])?(?=\W|$)",
)
_LEFT_NOTHING: Final = (
    "past",
    rf"^(?!\W*(?:no|nunca)\b)(?=.*\b(?:en|el|hace|cuando|desde)\b).*(?:{_WELL_AGAIN}|"
    r"\bno me (?:quedo|dejo|ha quedado) (?:nada|ni rastro|ninguna secuela|secuelas?|mas que el susto)\b)",
)
_STAYED: Final = (
    "current",
    r"^(?!.*\b(?:not|no|never|lupus|arthritis|accident|fall|fell|for (?:a|an|some|few|two|three) \w+|at first|until|back to normal|recovered)\b).*"
    r"\bmy (?:left |right |whole )*(?:hands?|arms?|legs?|foot|feet|face|mouth|side|speech|fingers?)(?: [a-z]+)? (?:stayed|remained|has stayed|has remained|(?:was|were|is|got) left|has been) (?:a bit |a little |very |kind of |so )?"
    r"(?:clumsy|weak\w*|numb|floppy|limp|crooked|droop\w*|heavy|slurred|dead|stiff|paraly[sz]ed|lame)\b|"
    r"^(?!.*\b(?:lupus|arthritis|accident|fall|fell)\b).*\bmy (?:left |right )*(?:hand|arm|leg|foot|side|face|speech) (?:never (?:came back|recovered)|has never been the same|was never the same)\b",
)

_AGAIN: Final = r"\b(?:otra vez|otra|dos|varias|de nuevo|again|two|several|sigue|todavia|aun|me molesta|cada|boca|nariz|lengua|encias?|piel|pierna|mouth|nose|tongue|still|keeps?|every)\b"
_CLOSED: Final = r"(?:(?:se )?(?:me )?(?:cerro|cicatrizo|sano|curo|cerraron|curaron|trataron|quito)|(?:con|me dieron) (?:tratamiento|omeprazol|pastillas))"
_SINCE: Final = (
    r"(?:hasta (?:el (?:sol|dia) de hoy|hoy|la fecha|ahorita|ahora|el presente)|nunca mas|jamas (?:volvi\w*|mas)|desde entonces (?:nada|bien|ninguna)|"
    r"no (?:ha vuelto|volvio|me ha vuelto|me volvio|he vuelto a|volvi a)|y ya|ni una mas|de ahi nada)"
)
_HEALED: Final = (
    "past_single_healed",
    rf"^(?!.*{_AGAIN})(?=.*(?:\b(?:una|un|ulcera|uno)\b|\bme (?:sangro|salio|dio)\b)).*\b(?:una|me (?:sangro|salio|dio|hicieron|encontraron|dieron)|tuve|hace)\b.*\b{_CLOSED}\b.*\b{_SINCE}\b",
)
_HEALED_ENGLISH: Final = (
    "past_single_healed",
    rf"^(?!.*{_AGAIN}).*\b(?:one|an ulcer|it) (?:bled|in (?:19|20)\d\d|from|was found)\b.*\b(?:healed|closed|cleared(?: up)?|cured|treated)\b.*\b(?:nothing (?:ever )?since|never (?:again|came back|since)|fine (?:ever )?since|to this day|not? (?:trouble|problems?) since)\b",
)

_CONFIRMS: Final = r"(?:fta(?:[- ]?abs)?|tp ?ha|tppa|mha[- ]?tp|treponemic[oa]s?|treponemal|confirmatori[oa]|confirmacion|confirmatory|confirming)"
_UNCONFIRMED: Final = (
    "false_positive",
    rf"^(?!.*\b(?:falta|pendiente|esper\w+|todavia|aun|pending|waiting|repet\w+|penicilina|penicillin|benzetacil|treated)\b)(?=.*\b(?:vdrl|rpr)\b[^.;]{{0,20}}\b1 ?[:/] ?\d{{1,3}}\b).*\b{_CONFIRMS}\b(?: \w+){{0,4}} (?:no reactiv[oa]|negativ[oa]|non[- ]?reactive|not reactive|negative)\b",
)
_NOT_CONFIRMED_YET: Final = (
    _OPEN,
    rf"^(?=.*\b(?:vdrl|rpr)\b)(?!.*\b(?:falso|false|lupus)\b).*\b(?:falta|pendiente|esper(?:o|ando|amos)|todavia no|aun no|pending|waiting (?:for|on)|awaiting)\b[^.;]{{0,24}}\b{_CONFIRMS}\b",
)
_DRUGS: Final = (
    r"(?:metotrex\w+|azatiopr\w+|micofenol\w+|predni\w+|cortico\w*|cortisona|rituxim\w+|ciclofosf\w+|belimumab|benlysta|cellcept|imuran|tacrolim\w*|leflunomida|"
    r"ciclosporina|inmunosupres\w+|biologic[oa]s?|quimio\w*|medicament\w+|medicinas?|remedios?|pastillas|tratamientos?)"
)
_DEFENCES: Final = r"(?:defensas|inmunidad|sistema inmun\w+)"
_BY_MEDICINES: Final = (
    "from_medicines_or_unclear",
    rf"^(?!.*\b{_DEFENCES}\b[a-z ]{{0,20}}\b(?:bien|normal\w*|buenas)\b)(?:.*\b(?:defensas|inmunidad)\b[^.;]{{0,30}}\b(?:piso|suelo|subsuelo|bajas?|bajitas|bajisimas?|cero|caidas)\b[^.;]{{0,40}}\b(?:por|desde|con|debido a|a causa de)\b[^.;]{{0,24}}\b{_DRUGS}|"
    rf"(?=.*\b(?:baj(?:o|an?|aron|as?)|por|desde|debido a)\b[^.;]{{0,30}}\b{_DRUGS})(?!.*\b(?:tomo|uso)\b[^.;]{{0,30}}\b(?:pero|aunque)\b).*\b(?:(?:de nacimiento|genetic[oa]|de familia|hereditari[oa]|congenit[oa]) (?:eso )?no\b|no (?:es|son|naci|lo es|era)(?: (?:algo|asi|cosa))? ?(?:de nacimiento|genetic[oa]|de familia|hereditari[oa]|congenit[oa]|asi)))",
)

_PILL: Final = (
    r"(?:sertralina|fluoxetina|paroxetina|escitalopram|citalopram|venlafaxina|desvenlafaxina|duloxetina|mirtazapina|bupropion|trazodona|"
    r"vortioxetina|antidepresiv[oa]s?)"
)
_PILL_ENGLISH: Final = (
    r"(?:sertraline|zoloft|fluoxetine|prozac|paroxetine|paxil|escitalopram|lexapro|citalopram|celexa|venlafaxine|effexor|"
    r"duloxetine|cymbalta|mirtazapine|bupropion|wellbutrin|trazodone|antidepressants?)"
)
_OTHER_USE: Final = r"(?!.*\b(?:dormir|dolor(?:es)?|ansiedad|nervios|migranas?|jaqueca\w*|fibromialgia|neuropat\w+|bochornos|sofocos|sleep|pain|anxiety|migraines?|nerves?|fibro\w*|hot fl\w+)\b)"
_LEFT_OFF_TOO: Final = r"(?!.*\b(?:tambien (?:l[oa]s? )?(?:deje|quite|suspendi)|ya no (?:tomo|la tomo|lo tomo)|me l[oa]s? quit\w+|off (?:it|them)|stopped (?:it|them|taking))\b)"
_TREATED_STILL: Final = (
    "current_treated",
    rf"^{_OTHER_USE}{_LEFT_OFF_TOO}(?=.*\b(?:no|deje|dejamos|alta|sin)\b)(?=.*\b(?:p?siquiatr\w+|p?sicolog\w+|p?sic|terapia|terapeuta|salud mental|consulta)).*(?:\b{_PILL}\b[^.;,]{{0,20}} (?:me )?l[oa]s? (?:sigue[ns]?|sigo|receta[ns]?|renueva[ns]?|da[ns]?|manda[ns]?|prescribe[ns]?|surte[ns]?|controla[ns]?)\b|"
    rf"\b(?:sigo (?:tomando|con)|todavia (?:tomo|me)|aun (?:tomo|me)|me (?:siguen? |todavia |aun )?(?:recetan?|dan?|dando|renuevan?|recetando|renovando|mandan?))\b[^.;,]{{0,16}}\b{_PILL}\b)",
)
_TREATED_STILL_ENGLISH: Final = (
    "current_treated",
    rf"^{_OTHER_USE}{_LEFT_OFF_TOO}(?=.*\b(?:stopped|quit|no longer|not|do not)\b[^.;]{{0,20}}\b(?:see\w*|going to|psychiatr\w+|therap\w+|shrink|counsel\w+)).*\b(?:gp|doctor|pcp|rheum\w*|nurse|internist|still|keeps?)\b[^.;]{{0,24}}\b(?:prescri\w+|renew\w*|refill\w*|gives?|giving|on|take|taking)\b[^.;]{{0,16}}\b{_PILL_ENGLISH}\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "stroke": (_STAYED,),
    "peptic_ulcer": (_HEALED_ENGLISH,),
    "syphilis": (_NOT_CONFIRMED_YET, _UNCONFIRMED),
    "depression": (_TREATED_STILL_ENGLISH,),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "stroke": (_LEFT_NOTHING, _LEFT),
    "peptic_ulcer": (_HEALED,),
    "syphilis": (_NOT_CONFIRMED_YET, _UNCONFIRMED),
    "immunodeficiency": (_BY_MEDICINES,),
    "depression": (_TREATED_STILL,),
}
