"""Turns of phrase for how an illness or a treatment went: over, changed for another, held down by a medicine. See `prescreen.reading.sayings`."""

from typing import Final

_DAY: Final = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?"
_DIA: Final = r"(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)"
_AND: Final = r"[ ,/&+-]+(?:and |y |e )?(?:(?:los?|on) )?"
_BELLY: Final = r"(?:belly|tummy|abdomen|abdominal|pd|bags?|peritoneal|stomach)"
_MACHINE: Final = r"(?:machine|ha?emo\w*|blood (?:one|kind|dialysis)|dialysis cent(?:er|re)|clinic)"
_PANZA: Final = r"(?:panza|barriga|bolsas?|peritoneal|abdomen|vientre|dp)"
_MAQUINA: Final = r"(?:maquina|hemo\w*|de sangre|clinica)"
_LEFT: Final = r"(?:stopped|quit|dropped|left|gave up|came off|finished with|no more|no|not|not the|swapped|switched|changed|moved|went)"
_THEN: Final = (
    r"(?:last (?:spring|summer|fall|autumn|winter|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|i (?:got|had) (?:my|the|a)(?: new)? (?:kidney|transplant))"
)
_ANOTHER_DOCTOR: Final = (
    r"(?:gp|g\.p\.|pcp|family doctor|primary|regular doctor|own doctor|rheum\w*|nurse|internist|doctor)"
)
_OTRO_MEDICO: Final = r"(?:medic[oa]|doctor\w*|general|cabecera|reumatolog[oa]|internista|neurolog[oa])"
_LUCK: Final = r"(?! (?:god|dios|goodness|heaven|the lord|luck|my lucky))"
_MEDS: Final = (
    r"(?:meds?|medication|medicines?|medicina|medicamentos?|tablets?|pills?|drugs|pastillas?|injections?|the shot)"
)
_BRAIN_DRUG: Final = r"(?:[a-z]{2,}(?:apine|idone|azole|trigine|zepine|proate|amate|acetam|racetam|apina|idona|azol|trigina|zepina|proato|amato)|keppra|lamictal|depakote|depakine|tegretol|topamax)"
"""Medicines against fits and voices, by how their names end."""

_WAS: Final = ("past", r"^\W*(?:yes|yeah|yep)?,? ?(?:but )?(?:i )?(?:was|did|used to(?: be)?)\W*$")
_ERA: Final = (
    "past",
    r"^\W*(?:si|si,)? ?(?:pero )?(?:la |lo )?(?:estuve|estaba|necesite|necesitaba|recibi|recibia)(?: antes)?\W*$",
)
_TREATED_THEN: Final = (
    "past",
    r"^(?!.*\b(?:no|not|never|ruled|false|mistake|still)\b).*\b(?:in|back in) (?:19|20)\d\d\b.*\btreated\b.*\b(?:clean|clear|normal|fine|gone|good)\W*$",
)
_TRATADO: Final = (
    "past",
    r"^(?!.*\b(?:no|nunca|descart\w+|sigo|todavia)\b).*\ben (?:el )?(?:19|20)\d\d\b.*\b(?:me trataron|tratad[oa]|con tratamiento)\b.*\b(?:limpi[oa]|bien|normal|salio bien)\W*$",
)
_HELD: Final = (
    "current",
    r"^(?!.*\b(?:never|migraines?|nerves?|pain|mood|just in case|preventi\w*|precaution)\b)\W*(?:i (?:have|get|hear|see) )?(?:no|none|not|nothing|without)\b[^.;]{0,24}\b"
    rf"(?:thanks to{_LUCK}|as long as i (?:am on|take|keep)|(?:while|when|if|because|since) i (?:am on|take|started|am taking|went on)|"
    rf"(?:with|on|under) (?:my |the )?(?:{_MEDS}|{_BRAIN_DRUG})\b)",
)
_CONTROLADO: Final = (
    "current",
    r"^(?!.*\b(?:nunca|jamas|migranas?|dolor|por si acaso|preventiv\w*|prevencion)\b)\W*(?:ya )?no (?:me (?:dan|da|pasa)|(?:oigo|escucho|veo|tengo|convulsiono|he tenido)\b[^.;]{0,20}?) ?"
    rf"(?:si|mientras|cuando|porque|desde que) (?:me )?(?:tomo|tome|estoy con|tomando|sigo con)\b|"
    rf"^(?!.*\b(?:nunca|jamas|migranas?|dolor|por si acaso|preventiv\w*|prevencion)\b)\W*(?:ya )?(?:no|sin|ningun\w*) [a-z ]{{3,24}} (?:gracias (?:a|al){_LUCK}|con (?:la |el |mi )?(?:{_MEDS}|{_BRAIN_DRUG})\b)|"
    rf"\bsin (?:la |las |mi |mis )?{_MEDS} (?:no puedo|convulsiono|me (?:dan|da))\b",
)
_NOT_NOW_BUT_THEN: Final = (
    "past",
    r"^(?!.*\b(?:never|no thoughts|still|again)\b)\W*(?:only |just |yes,? |yeah,? |maybe )*(?:when|last year|during|after|back when|while|in the)\b.*\b(?:but )?not (?:now|any ?more|today|currently)\W*$",
)
_BEFORE_NOW: Final = (
    "past",
    r"^\W*(?:no,? )?not (?:now|any ?more|today|currently|at the moment|these days)\b.{0,4}\b(?:but|though|just)\b(?!.*\b(?:never|not|no|still|again|yesterday|week)\b)[^;]*\b"
    r"(?:last (?:year|winter|summer|spring|fall|autumn)|in the past|(?:years?|months?) ago|at (?:one|some) point|when i was|before)\b",
)
_ANTES: Final = (
    "past",
    r"^\W*(?:no,? )?(?:ahora|hoy|ya|ahorita|actualmente) no,? (?:pero|aunque|solo) (?!.*\b(?:nunca|no|todavia|otra vez|ayer|semana)\b)[^;]*\b"
    r"(?:antes|el ano pasado|hace (?:\w+ )?(?:anos?|meses)|de joven|cuando (?:era|tenia|murio))\b",
)
_ENTONCES_NO_AHORA: Final = (
    "past",
    r"^(?!.*\b(?:nunca|jamas|todavia|otra vez)\b)(?!\W*hace (?:\w+ )?(?:anos?|meses) si\b)\W*(?:solo |si,? |nomas )*(?:cuando|el ano pasado|durante|despues de|en aquel|hace (?:\w+ )?(?:anos?|meses))\b.*\b(?:ahora|ya|hoy|ahorita) no"
    r"(?:\W*$|[,.;] *(?:ya |ahora |gracias a dios )*(?:estoy|ando|me siento|me encuentro)\b(?!.*\b(?:mal|peor|triste|hart[oa]|no)\b)[a-z ,]{0,40}\W*$)",
)
_BY_MACHINE: Final = (
    "hemodialysis",
    r"^(?!.*\b(?:not on|never|until|till|was|were|stopped|used to|work|peritoneal|pd|belly|bags?|off|finished)\b)(?!\W*no ?[,.](?!.*\byes\b)).*"
    rf"(?P<at>(?<![a-z]){_DAY}{_AND}{_DAY})(?![a-z])",
)
_CON_MAQUINA: Final = (
    "hemodialysis",
    r"^(?!.*\b(?:hasta|antes|nunca|trabajo|peritoneal|panza|barriga|bolsas?|deje|dejaron)\b)(?!\W*no\b(?!.*\bsi\b)).*"
    rf"\b(?P<at>{_DIA}{_AND}{_DIA})\b|(?<!no )(?<!nunca )(?<!ya no )\bme dializan\b(?!.*\b(?:peritoneal|en casa|panza|hasta)\b)|"
    rf"\b(?:hoy|los {_DIA}) no,? (?:pero )?(?:manana|pasado|los? {_DIA}) si\b|\bno (?:falto|fallo) (?:a|con) (?:mi|la|las|mis) (?:hemo)?dialisis\b",
)
_SEVERAL: Final = (
    "recurrent",
    r"\b(?:one|an ulcer|first) (?:in|back in) (?:19|20)\d\d(?:,| and| then| plus)* (?:one|another(?: one)?|again|second)(?: one)? in (?:19|20)\d\d\b|"
    r"^(?!.*\b(?:mouth|gums?|tongue|lips?|cheeks?|nose|throat)\b).*\b(?:it|they) (?:comes? and goes?|keeps? (?:coming|returning))\b",
)
_VARIAS: Final = (
    "recurrent",
    r"\b(?:una|uno|primera) en (?:el )?(?:19|20)\d\d(?:,| y| luego| despues)* (?:la )?(?:otra|otro|segunda|de nuevo)(?: vez)?(?: en)?(?: el)? (?:19|20)\d\d\b|"
    r"^(?!.*\b(?:boca|encias?|lengua|labios?|nariz|garganta)\b).*\b(?:va y viene|van y vienen|se va y regresa|vuelven a salir|me vuelven)\b",
)
_SAID_NOT: Final = (
    "none",
    r"^(?!.*\b(?:but|used to|before|earlier|then)\b).*\b(?:said|told me|says|concluded) (?:that )?(?:i am|i was|it is|it was) not (?:depress\w*|depression|clinical\w*)\b",
)
_DIJO_QUE_NO: Final = (
    "none",
    r"^(?!.*\b(?:pero|antes|tuve)\b).*\bdij\w+ que no (?:es|era|tengo|tenia|estoy|estaba) (?:depre\w*|con depre\w*)|"
    r"^(?!.*\b(?:antes|tuve|tenia|hace)\b).*\bp?si(?:quiatra|colog[oa])\b.*,? depresion no\W*$",
)
_FROM_ANOTHER: Final = (
    "current_treated",
    rf"^\W*(?:no|not a|without a) (?:psychiatrist|shrink|psych\w*)\b(?!.*\b(?:for (?:my )?(?:sleep|pain|anxiety|nerves?|migraines?)))[^;]*\b{_ANOTHER_DOCTOR}\b[^.;]{{0,12}}\b(?:gives?|prescribes?|has me on|put me on|handles|manages|writes)\b|"
    r"\bpsychiatrist (?:has |just )?(?:retired|left|moved|died|quit|closed)\b.*\bstill (?:on|take|taking|get|getting) \w+",
)
_DE_OTRO: Final = (
    "current_treated",
    rf"\b(?:no|sin) (?:tengo |voy (?:a|al|con)? ?|veo (?:a )?)?(?:el |un |la |una |ningun )?p?siquiatra\b(?!.*\b(?:dormir|dolor|ansiedad|nervios|migranas?)\b)[^;]*\b{_OTRO_MEDICO}\b[^.;]{{0,14}}\b(?:da|receta|manda|lleva|controla|medica)\b",
)
_CON_PSIQUIATRA: Final = (
    "current_psychiatric_care",
    r"^\W*si\b(?!.*\b(?:antes|ya no|deje|iba|fui|ansiedad|insomnio|tdah|toc|panico)\b)[^;]{0,48}\bcon (?:el|la|mi|un|una) p?siquiatra\b",
)
_IBA: Final = (
    "past",
    r"^(?!.*\b(?:ahora|sigo|todavia|hoy)\b).*\b(?:iba|acudia|veia|estuve|fui)\b[^.;]{0,20}\bp?siquiatra\b[^.;]{0,6}\b(?:de (?:joven|nin[oa]|adolescente|chic[oa])|hace (?:\w+ )?(?:anos|mucho)|"
    r"cuando (?:era|tenia)|en (?:el )?(?:19|20)\d\d|en la (?:universidad|escuela|prepa|adolescencia))|"
    r"\bya no\b[^;]*\bantes (?:si|iba|veia|tenia|estaba|me)\b[^;]*\b(?:p?siquiatra|terapia|pastillas|tratamiento|antidepresiv\w+)",
)
_WELL_ON: Final = (
    "current_treated",
    r"\bno (?:more )?(?:bad|dark|low|black|blue) (?:days?|moods?|spells?|times?|thoughts)\b[^.;]{0,10}\b(?:since i (?:take|am on|started|have been on|went on)|thanks to(?! (?:god|my (?:family|friends)))|on my) \w+",
)
_STILL: Final = (
    "current",
    r"^(?!.*\b(?:not|no|never|lupus)\b).*\b(?:speech|arm|leg|hand|foot|side|face|balance|memory|vision|eye|walking|talking) (?:is|are) still (?!fine|good|ok|working)|"
    r"^(?!.*\b(?:not|no|never|lupus)\b).*\b(?:still (?:limp\w*|slur\w*|drag\w*|weak|numb|unsteady)|still have (?:a )?(?:weak\w*|numb\w*|limp))\b",
)
_TODAVIA: Final = (
    "current",
    r"^(?!.*\b(?:nunca|lupus)\b).*\b(?:todavia|aun|sigo|sigue) (?:me |con (?:el|la) )?(?:cojeo|cojeando|falla|debil|torpe|arrastro|brazo|mano|pierna|dormid\w+|entumid\w+)",
)
_JUST_IN_CASE: Final = (
    "none",
    r"\b(?:just in case|preventi\w+|as a precaution|prophyla\w+|to be (?:safe|on the safe side))\b.*\b(?:never|not)\b[^.;]{0,14}\b(?:seizures?|fits?|one|convulsion)\b",
)
_POR_SI_ACASO: Final = (
    "none",
    r"\b(?:por si acaso|preventiv\w+|por prevencion|por precaucion)\b.*\b(?:nunca|jamas)\b[^.;]{0,14}\b(?:convuls\w+|crisis|ataques?|epilep\w+|una)\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "depression": (_WAS, _SAID_NOT, _FROM_ANOTHER, _WELL_ON, _BEFORE_NOW),
    "suicidal_thoughts": (_NOT_NOW_BUT_THEN, _BEFORE_NOW),
    "stroke": (_STILL,),
    "epilepsy": (_JUST_IN_CASE, _HELD),
    "psychosis": (_HELD, _BEFORE_NOW),
    "cns_vasculitis": (_TREATED_THEN,),
    "encephalitis": (_TREATED_THEN,),
    "peptic_ulcer": (_SEVERAL,),
    "dialysis": (
        _WAS,
        (
            "past",
            rf"^(?!.*\b(?:still|again|not until)\b).*\b(?:(?:was|were|used to be) (?:on (?:it|that|dialysis|the machine|h(?:a)?emo\w*|pd)|doing it|getting it|having it)|had (?:it|that|to|dialysis)|used to|did it)\b[^.;]{{0,40}}\b(?:until|till|up to) {_THEN}\b|"
            rf"\b(?:times?|x) (?:a|per|every) week,? (?:up )?(?:until|till) (?:last|(?:19|20)\d\d|i (?:got|had))\b|"
            r"^(?!.*\b(?:failed|failing|rejected|lost)\b).*\b(?:was|used to be|were) (?:on|doing|getting)\b[^.;]*\b(?:now|then) (?:i )?(?:have|got|had) (?:a |my |the )?(?:new kidney|transplant|working kidney)",
        ),
        (
            "peritoneal",
            rf"\b{_LEFT}(?: from| off)? (?:the )?{_MACHINE}\b[^.;]{{0,16}}\b(?:now|to|for|doing|do|on|i|using|use)\b[^.;]{{0,16}}\b{_BELLY}\b(?!.*\b(?:was|stopped|before|next|soon|will)\b)",
        ),
        (
            "hemodialysis",
            rf"\b{_LEFT}(?: from| off)? (?:the )?(?:{_BELLY} ?)+(?:one|kind|dialysis)?\b[^.;]{{0,16}}\b(?:now|to|for|doing|on|back)\b[^.;]{{0,12}}\b{_MACHINE}\b(?!.*\b(?:next|soon|will)\b)",
        ),
        _BY_MACHINE,
    ),
}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "depression": (_ERA, _DIJO_QUE_NO, _DE_OTRO, _IBA, _CON_PSIQUIATRA, _ANTES),
    "suicidal_thoughts": (_ENTONCES_NO_AHORA, _ANTES),
    "stroke": (_TODAVIA,),
    "epilepsy": (_POR_SI_ACASO, _CONTROLADO),
    "psychosis": (_CONTROLADO, _ANTES),
    "cns_vasculitis": (_TRATADO,),
    "encephalitis": (_TRATADO,),
    "peptic_ulcer": (_VARIAS,),
    "dialysis": (
        _ERA,
        (
            "past",
            r"^(?!.*\b(?:todavia|sigo|otra vez|fallo|perdi)\b).*\b(?:estaba|estuve|me dializaban|me dializaron|me dialice|iba|tuve)\b[^;]*\b(?:hasta (?:el ano pasado|que me (?:trasplant\w+|operaron|dieron)|mi trasplante|el trasplante|"
            r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(?:19|20)\d\d)|(?:ahora|ya) (?:tengo|con) (?:un |mi )?(?:rinon nuevo|trasplante))",
        ),
        (
            "peritoneal",
            rf"\b(?:deje|ya no (?:uso|es|con)|cambie|pase|me cambiaron|me pasaron|no (?:es|uso))\b[^.;]{{0,10}}\b{_MAQUINA}\b[^.;]{{0,20}}\b{_PANZA}\b",
        ),
        (
            "hemodialysis",
            rf"\b(?:deje|ya no (?:uso|es|con)|cambie|pase|me cambiaron|me pasaron|no (?:es|uso))\b[^.;]{{0,10}}\b{_PANZA}\b[^.;]{{0,20}}\b{_MAQUINA}\b",
        ),
        _CON_MAQUINA,
    ),
}
