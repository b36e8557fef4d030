"""Words of blood tests for viruses and syphilis, and of what they found; Spanish and Chinese as they stand when made comparable."""

from typing import Final

_HEPATITIS: Final = (
    r"(?:hepatitis|hep\b\.?|heps\b)(?: ?[abc]\b(?:(?: ?[,/&] ?| (?:and|or|y|e|nor|plus) |和|、)[abc]\b)*)?"
)
VIRUS: Final = rf"(?:\bhiv\b|\baids\b|\b{_HEPATITIS}|\bhep[bc]\b|\bh[bc]v\b|\bsyphilis\b|\bvdrl\b|\brpr\b|肝炎|乙肝|丙肝|梅毒|艾滋病?)"
LETTERS: Final = r"\b([abc])\b"
_TEST: Final = (
    r"(?:scan or test|tests?|testing|tested|retested|screens?|screened|screening|checks?|checked|checkups?|"
    r"panels?|results?|bloods?|blood ?work|"
    r"serolog\w+|pruebas?|examen(?:es)?|analisis|analitica|resultados?|hicieron|查(?:过|了)?|检查|化验|筛查|检测)"
)
LINK: Final = (
    rf"(?:[\s,/&+、]|"
    rf"\b(?:and|or|for|of|de|del|the|a|an|la|el|los|las|lo|my|mi|mis|both|also|plus|una?|otra|y|e|{_TEST})\b|和|及|与|"
    rf"检查)+"
)
BEFORE: Final = (
    rf"(?:\b|"
    rf"(?=[查检化筛])){_TEST}(?:[ :]*(?:\b(?:me|us|him|her|them|all|both|positive or negative|for|of|on|to|about|de|"
    rf"del|para|por|the|a|an|my|la|el|los|las|lo|things? like)\b|了|过))*[ :]*$"
)
"""Before the first name: "tested for"."""
AFTER: Final = rf" ?(?:(?:antibod(?:y|ies)|antigen|pcr|blood|igg|igm) )?{_TEST}(?![a-z])"
"""After the last name: "hepatitis tests"."""
NEGATIVE_FOR: Final = (
    r"\b(?:negativ[eo]s?|negativ[oa]s?|neg|clear|clean|"
    r"non-?reactive)(?: (?:for|of|on|to|in|de|del|en|para|a|all|both|the|la|el))+ ?$"
)
"""Before the first name: "I am negative for"."""
NEGATIVE_AHEAD: Final = (
    r"\W*(?:(?:all|both|everything|they|it|i|am|is|are|were|was|tests?|came back|my|the|and|with|todo|todas?|全部?|"
    r"都)[ ,]*)*(?:negativ[eoa]s?|"
    r"neg|阴性)\b[ :,=-]*(?:(?:the|my|for|both|all)[ ,]*)*$"
)
"""The clause before the first name, where it says the result of all that follows: "all negative: HIV, hepatitis"."""
_IS: Final = (
    r"(?:(?:\b(?:all|both|each|everything|every one|it|they|that|this|those|these|which|the|of|them|results?|"
    r"tests?|labs?|came|come|comes|"
    r"turned|was|were|is|are|out|back|up|been|always|just|and|todo|toda?s|todas?|ambas|salio|salieron|salen|dio|"
    r"dieron|fue|fueron|estan?|"
    r"resultados?|muy|perfectly|completely|totally|thankfully|luckily|gracias a dios|thank god)\b|都|全部?|结果|是|为|很|"
    r"均|显示)[ ,.:;-]*)"
)
_WELL: Final = (
    r"(?:clean|clear|fine|ok|okay|good|normal|great|perfect|negativ[oa]s?|bien|limpi[oa]s?|normales|en orden|"
    r"all right|alright)\b|"
    r"正常|没(?:有)?(?:问题|事)|没查出"
)
FOUND_NOTHING: Final = (
    r"(?<!not )(?<!no )(?<!never )\b(?:negativ[eoa]s?|neg|nr|non-?reactive|not reactive|no reactiv[oa]s?)\b|阴性|"
    r"\b(?:not|never|none|nothing|no)(?: (?:of them|one|was|were|came|back|ever|tested|been|is|anything))* positive\b|"
    r"\b(?:found|showed|showing|detected|encontraron|came up with) (?:nothing|none|nada)\b|"
    r"\b(?:nothing|none|nada)(?: (?:was|of them|ever))? (?:found|came up|showed up|detected|there)\b|"
    r"\b(?:did|have|has|do) not (?:find|found|show|have|detect)(?: (?:anything|any|it|them|nothing))?\b|"
    r"\bno (?:me )?(?:encontraron|salio|detectaron|hallaron)(?: nada)?\b|没(?:有)?(?:查出|发现)|"
    rf"{_IS}+(?:{_WELL})|^ ?[:=,-]? ?(?:{_WELL})"
)
"""After the names: the tests found nothing."""
FOUND_NOTHING_HERE: Final = (
    r"[ :=,;(-]*(?:(?:\b(?:all|both|each|everything|they|it|of them|was|were|is|are|also|too|test(?:s|ed)?|"
    r"came back|both of them|todo|todas|ambas|salio|salieron|dio|fue|tambien)\b|都|也|是|"
    r"全部?)[ :,]*)*(?:negativ[eoa]s?\b|"
    r"neg\b|nr\b|non-?reactive\b|阴性)"
)
"""Right after names that stand by themselves."""
EXCEPTED: Final = (
    r"\b(?:except|excepting|apart from|aside from|other than|all but|but (?:for|the|one|not)|save for|menos|salvo|"
    r"excepto)\b|"
    r"除了"
)
FOUND: Final = (
    r"\b(?:positiv\w*|pos|reactive|reactiv[oa]|undetectable|indetectable|detected|carrier|portador\w*|cured|"
    r"treated|waiting|pending|results? (?:yet|soon))\b|"
    r"阳性|携带|"
    r"\b(?:except|excepting|apart from|aside from|other than|all but|but (?:for|the|one|that|not)|save for|"
    r"not all|most|one of|some|menos|salvo|excepto|una de|casi todas?)\b|"
    r"除了|只有|"
    r"\b(?:not|no) (?:negativ\w*|neg|clean|clear|fine|good|normal)\b"
)
"""After the names: something was found, or may have been."""
NOT_TESTED: Final = r"(?:\b(?:never|not|nobody|no one|nunca|jamas|without|no)\b[^.;!?,]{0,24}|没(?:有)?)$"
"""Before the word for the test: there was none."""
BREAK: Final = r"[.;!?,，。；]+(?!\d)|\b(?:but|although|though|however|because|since i|pero|aunque|porque)\b|但是?"
OPENS: Final = (
    r"\W*(?:(?:(?:well|oh|so)[ ,]+)?(?:no|nope|nah|none|nothing|never|"
    r"没有)\b(?: (?:of|to) (?:these|those|them|that|it|the above)| at all|[ ,.!-])*)+"
)
"""A no that stands before the words about the tests."""
BARE: Final = r"(?:(?:(?:and|or|my|the|for|so|ok|well|as|to|both|also|y|mi|el|la|de)\b|也)[ ,:]*)*"
"""Before a name that stands by itself."""
HAS: Final = r"(?:\b(?:have|has|got|caught|carry|living with|lives? with|tengo|tiene|vivo con|with)|有)[ ]*$"
"""Right before a name: the illness itself may be meant."""
DENIES: Final = r"\b(?:no|not|never|nor|none|without|nunca|ni|sin)\b|没"
DENIED_TOGETHER: Final = (
    rf"(?P<names>{VIRUS}(?:(?:\s*[,/&]\s*|\s+(?:and|or|nor|y|e|o|ni)\s+)(?:{VIRUS}|[abc]\b))+)"
    r"\s*[:,-]?\s*(?:no|nope|never|neither|none|nunca|jamas|tampoco)\b(?=\s*(?:$|[.,;!]))"
)
"""Names with one no behind them: "HIV and C no"."""
_PLACE: Final = (
    r"(?:clinics?|wards?|units?|hospitals?|charit(?:y|ies)|centers?|centres?|nurses?|doctors?|specialists?|departments?|"
    r"research\w*|labs?|laborator(?:y|ies)|program(?:me)?s?|projects?|awareness|activis[mt]s?|counsell?ors?|counsell?ing|"
    r"prevention|outreach|hotlines?|campaigns?|foundations?|organi[sz]ations?|world|field|crisis in)"
)
OF_A_PLACE: Final = (
    rf"{VIRUS}(?:(?:\s*[,/&]\s*|\s+(?:and|y)\s+){VIRUS})*(?: (?:and|&) [a-z]+)? {_PLACE}(?![a-z])|"
    r"\b(?:clinicas?|hospital(?:es)?|centros?|unidad(?:es)?|planta|pabellon|fundacion|asociacion|ong|campanas?|"
    rf"prevencion|programas?|laboratorio|ward|clinic|unit|charity|work(?:s|ed|ing)?|nurse|volunteer\w*|trabaj\w+|voluntari\w+)"
    rf"(?: (?:de|del|con|para|contra|el|la|los|las|for|with|in|on|people|patients|gente|pacientes))+ {VIRUS}"
)
"""A place or a task that has the name: "I work in an HIV clinic"."""
ALL_NEGATIVE: Final = (
    r"^(?!.*(?:positiv|\breactiv|\b(?:menos|excepto|salvo|pero|aunque|vph|papiloma|papanicolau|covid|pregnan\w+|embarazo|tuberculosis|ppd|pendientes?|pending|faltan?|"
    r"espero|hope|creo|supongo|except|but|waiting|yet|never|nunca|not|hermano|marido|esposo|novio|pareja|mis? hij[oa]s?|my [a-z]+)\b))"
    r".*(?:\b(?:all|everything|tod[oa]s?|exam(?:en|enes)|analisis|pruebas?|tests?|estudios?|resultados?|results?)\b[^.;]{0,40}?\b(?:(?:salio|salieron|salen|sale|dio|dieron|fue|fueron|"
    r"resulto|resultaron|estan?|vino|vinieron|came (?:back|out)|was|were|is|are)(?: (?:bien|muy bien|ya|all|well|tod[oa]s?))* ?,? )?(?:negativ[oae]s?)\b(?! (?:for|para|en|de)\b)|"
    r"\b(?:salio|salieron|sale|salen|dio|dieron|resulto|resultaron|fue|fueron)\b(?:,? (?:bien|muy bien|well|gracias a dios))*,? negativ[oae]s?,? (?:en )?(?:all|everything|tod[oa]s?)\b)"
)
"""Of tests without a name, all that were asked about: "que todo salió negativo"."""
