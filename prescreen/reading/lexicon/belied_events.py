"""Vaccines, operations, tubes and studies beside words that take back how they were read: a no to what might have come of it, one that
was not given or not done, one that is still to come, one of somebody else.
"""

from typing import Final

from prescreen.reading.lexicon.belied_owners import KIN
from prescreen.reading.lexicon.belied_rows import NEVER_IS, NO, Row
from prescreen.reading.lexicon.scope import RELATIVES

_GIVEN: Final = frozenset({"recent_vaccines"})
_VACCINES: Final = frozenset({"recent_vaccines", "planned_vaccines"})
_DONE: Final = frozenset({"surgeries_recent"})
_PLANNED: Final = frozenset({"surgery_planned"})
_OPERATIONS: Final = _DONE | _PLANNED
_TUBES: Final = frozenset({"tubes"})
_STUDY: Final = frozenset({"clinical_study"})
_ONES: Final = _VACCINES | _OPERATIONS | _TUBES
_A_LIST: Final = frozenset({"[...]"})
_ANY_LIST: Final = frozenset({"no", "[...]"})
_ONE: Final = frozenset({"[one]"})
_DATED: Final = frozenset({"[dated]"})
_A_STUDY: Final = frozenset({"{...}"})
_NOTHING: Final = r"(?:nothing|none|no|not|nada|ningun[oa]?)\b"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MES: Final = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno)"
_DAYS: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

ROWS: Final[tuple[Row, ...]] = (
    # No trouble from it: so there was one.
    Row(
        _VACCINES | _OPERATIONS,
        _ANY_LIST,
        r"^\W*(?:no|not|none|zero|never an?y?) (?:real |bad |big |more |any )?(?:reactions?|complications?|infections?|pain|side effects?|problems?|issues?|fevers?|trouble|swelling|soreness|bleeding|"
        r"symptoms?)(?: (?:at all|anymore|any more|so far|whatsoever))*(?: (?:to|from|after|with|since)\b|, (?:the|my|it))",
        r"^\W*(?:sin|no (?:tuve|hubo|me dio|he tenido)|ningun[oa]?) (?:reaccion(?:es)?|complicacion(?:es)?|infeccion(?:es)?|dolor|efectos?(?: secundarios)?|problemas?|molestias?|fiebre)\b"
        r"[a-z ]{0,12}\b(?:a|de|del|con|tras|despues|desde|por)\b",
    ),
    # A turn of phrase before what is told.
    Row(
        _ONES | _STUDY,
        NO,
        r"\b(?:no big deal|nothing (?:big|major|serious|special|much|dramatic)|no biggie|nothing to worry about),? (?:just |only )?(?:an? |the |my )?(?!no\b|not\b|at all)[a-z]{3,}|"
        r"\bno (?:date|day|time) (?:yet|set|fixed)\b|\b(?:have|has) not (?:given me|got|set|fixed|confirmed) (?:a |the |my )?(?:date|day)\b|\bnot (?:until|till|before)\b",
        rf"\bnada (?:grave|serio|importante|del otro mundo|de cuidado|grande),? (?:solo )?(?:un[oa]? |el |la |l[oa]s )[a-z]{{3,}}|\bno (?:me )?(?:han dado|hay|tengo|dieron|dan|tienen) (?:la )?fecha\b|"
        rf"\bno me l[oa] (?:han )?(?:confirm\w+|dado|program\w+)\b|\bno (?:hasta|antes de)\b|\bno me dejan esperar\b|\bno puede esperar\b|"
        rf"\b(?:de momento|por ahora|ahora|ahorita|por el momento|este ano|este mes) no\b[^.;]*\b(?:{_MES}|proxim[oa]|manana)\b",
    ),
    # All but one.
    Row(
        _OPERATIONS | _TUBES,
        NO,
        r"\b(?:apart from|other than|except(?: for)?|besides|aside from) (?:the|my|a|that) [a-z]+",
        r"\b(?:quitando|salvo|sacando|excepto|fuera del?|aparte de|aparte del|sin contar|menos|exceptuando)(?: (?:el|la|los|las|de|del))* (?!eso\b|esto\b)[a-z]{4,}",
    ),
    # It is still in; nothing works without it.
    Row(
        _TUBES,
        NO,
        r"\b(?:not|never)(?: [a-z]+){0,2} (?:taken|removed|come|pulled)\b|\bcan ?not (?:[a-z]+ )?without\b",
        r"\bno (?:me |se )?(?:l[oa] )?(?:han |ha )?(?:sacado|quitado|retirado|sacan|quitan)\b|\bno puedo [a-z ]{2,14} sin\b",
    ),
    # One's own beside another's.
    Row(
        _GIVEN,
        NO,
        rf"\b(?:{RELATIVES})\b[^.;]*,? (?:but |and )?i (?:only |just |myself )?(?:had|got|took)\b(?! {_NOTHING})",
        rf"\bmis? {KIN}\b[^.;]*\b(?:yo|a mi) (?:solo )?(?:me )?(?:puse|pusieron|la de)\b(?! {_NOTHING})",
    ),
    Row(
        _GIVEN,
        _A_LIST,
        rf"\bmy (?:{RELATIVES})\b[^.;]*\bpatient\b[^.;]*,? (?:but |and )?i (?:had|got)\b",
        rf"\b(?:le|les) (?:pusieron|puse|pusimos|toco|aplicaron)\b[^.;]*\bmis? (?:{KIN}|bebe|recien nacido|nin[oa]s?|chiquit[oa]s?)\b|"
        rf"\bmis? (?:{KIN}|bebe|nin[oa]s?) (?:tenia|le toca|tiene|le pusieron|se puso)\b",
        beside=True,
    ),
    Row(
        frozenset({"planned_vaccines", "surgery_planned"}),
        _A_LIST,
        NEVER_IS,
        rf"^mis? (?:{KIN}|bebe|nin[oa]s?) (?:tenia|tiene|le toca|le ponen|le operan)\b",
        beside=True,
    ),
    # Meant to be given or done, and not.
    Row(
        _VACCINES,
        _A_LIST,
        r"\b(?:was|were) (?:going|due|supposed|meant|about|planning|scheduled|booked|planned)\b[^.;]*\b(?:but|so no|however|though)\b(?!.*\bonly\b)|"
        r"\b(?:meant|planned|intended|hoped|wanted) to (?:get|have)\b[^.;]*\b(?:but|forgot|never)\b|"
        r"\b(?:had|got) (?:an? )?(?:appointment|slot|booking) (?:for|to)\b[^.;]*\b(?:but|cancel\w*|missed)\b|\bwanted (?:the|a|my)\b[^.;]*\bbut\b",
        r"\b(?:iba a|me tocaba|tenia (?:cita|turno|hora)|queria|quise|me iban a)\b[^.;]*\b(?:pero|y no|al final)\b|\bno (?:he podido|pude|alcance a|me dejan|habia|me dejaron|me la dejan)\b|"
        r"\bme (?:l[ao] )?(?:prohib\w+|quitaron de la cabeza)\b",
        beside=True,
    ),
    Row(
        _OPERATIONS,
        _A_LIST,
        NEVER_IS,
        r"\btenia que operar\w*\b[^.;]*\bpero\b|\bse quedo en nada\b|\by (?:yo )?no quiero\b|\b(?:me )?(?:dijeron|dijo) que me operara\b|\bestuve a punto\b|\bcasi me operan\b|\bpero no me (?:operaron|han operado)\b|"
        r"\bsi (?:me embarazo|quedo embarazada|no mejora|empeora|sigue (?:asi|igual|mal)|se complica)\b|\bsolo cuando me operan\b",
        beside=True,
    ),
    Row(
        frozenset({"planned_vaccines"}),
        _A_LIST,
        r"\b(?:had|got|done|did) (?:it|them) all\b|\bhad all (?:of )?(?:them|it)\b|\balready (?:had|got|done)\b(?!.*[,;])",
        r"\bya (?:me )?(?:l[oa]s? )?(?:puse|pusieron|tengo)(?: tod[oa]s?)?\b(?!.*\b(?:falta|pendiente|proxim[oa])\b)",
    ),
    Row(
        _GIVEN,
        _ONE,
        r"\b(?:had|got|done|did) (?:it|them) all\b[^.;]*,|\balready (?:had|got) [^.;]* and\b",
        r"\b(?:todas|las tengo todas|tod[oa]s):[^.;]*,",
        beside=True,
    ),
    # One vaccine that somebody never had is not all of them.
    Row(
        frozenset({"recent_vaccines"}),
        NO,
        r"\bnever had the (?:vaccine|shot|jab)\b[^.;]*\bnever had (?:the|it)\b|\bno vaccine,? (?:and |or )?no (?:disease|infection|hepatitis|illness)\b",
        r"\bnunca me (?:puse|pusieron) la vacuna\b",
        beside=True,
    ),
    # Of two doses with their days only one was read.
    Row(
        _VACCINES,
        _ONE,
        r"^(?!.*\b(?:planned|due|next|will|pending|booked|scheduled|not yet|still|coming|to come)\b).*\b(?:first|1st|1)(?: (?:dose|shot|jab|one))?(?: (?:was|on|in))* (?:"
        + _MONTH
        + r"|\d)[^.;]*\b(?:second|2nd|2)(?: (?:dose|shot|jab|one))?(?: (?:was|on|in))* (?:"
        + _MONTH
        + r"|\d)",
        rf"^(?!.*\b(?:toca|falta|pendiente|proxim[oa]|todavia|sera)\b).*\bprimera\b[^.;]*\b{_MES}\b[^.;]*\bsegunda\b[^.;]*\b{_MES}\b",
        beside=True,
    ),
    Row(
        _OPERATIONS,
        _ONE,
        rf"\bboth\b[^.;]*\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:and|then|&) (?:{_MONTH} )?\d",
        rf"\b(?:los|las) dos\b[^.;]*\d{{1,2}} de {_MES} y(?: el)? \d",
    ),
    # A day that is only told by another one.
    Row(
        _VACCINES | _OPERATIONS,
        _DATED,
        rf"\b(?:day|week|weekend) (?:after|before|following) (?:my|our|his|her) [a-z]+|\b(?:week|weekend|{_DAYS}) (?:after|before|following) (?!tomorrow|yesterday|last|next|that\b|thanksgiving|christmas|easter|halloween|new year)[a-z]+|"
        rf"\bnot this {_DAYS}\b",
        r"\b(?:el|un) (?:dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana) (?:despues|antes|siguiente) (?:de|al?)\b|"
        r"\b(?:este|ese) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) no\b",
    ),
    # Not yet done.
    Row(
        _DONE | _GIVEN,
        _A_LIST,
        rf"^\W*(?:no,? )?not yet\b|\bmoved from\b|\bscheduled for\b[^.;]*\bmoved to\b|\b(?:next|other|right|left|second) (?:one|eye|knee|hip|side|hand)(?: is| will be| comes)? (?:in (?:\d|two|a|the|spring|summer|autumn|fall|winter|{_MONTH})|next|later|soon|to come|planned)",
        rf"^\W*(?:no,? )?(?:todavia|aun) no\b[^.;]*\b(?:{_MES}|el \d|proxim[oa])\b|^(?!.*\boperad[oa]\b).*\b(?:la|el) otr[oa]\b[^.;]*\b(?:en (?:dos|\d|unas?|un|{_MES})|el proximo|la proxima|pendiente|me toca)\b|"
        r"\bla operacion es\b|\bme operan el\b|\b(?:la|lo|se) (?:pasaron|movieron|cambiaron|movio|paso) (?:al|para)\b",
    ),
    Row(
        _PLANNED,
        _DATED,
        r"\b(?:see(?:ing)? (?:the|a|an|my|him|her|dr)|seeing|consult(?:ation|ing)?|appointment|meeting|talk(?:ing)? (?:to|with)|(?:first|1st) visit|(?:second|2nd) opinion|check-?up|referr\w+)\b(?!.*\b(?:surgery|operation|op) (?:is |will be )?(?:on|in|date)\b)|"
        r"\bwas (?:on|for|planned|set|scheduled)\b[^.;]*\b(?:moved|pushed|changed)\b(?!.*\bto\b)",
        r"\b(?:consulta|valoracion|cita (?:con|para (?:la )?(?:valoracion|consulta)))\b|\bera (?:el|para)\b[^.;]*\b(?:se movio|la movieron|pero)\b",
    ),
    # Of the other vaccine that is told beside it.
    Row(
        frozenset({"planned_vaccines"}),
        _A_LIST,
        NEVER_IS,
        r"\b(?:el mes|la semana|el ano) pasad[oa]; la de(?:l| la)? [a-z]+ (?:la tengo pendiente|me toca|me falta)\b",
        beside=True,
    ),
    # How one was put to sleep.
    Row(
        _OPERATIONS,
        _A_LIST,
        r"\b(?:asleep|knocked out|put under|sedated)\b[^.;]*\b(?:wisdom|teeth|tooth)\b|\b(?:wisdom|teeth|tooth)\b[^.;]*\b(?:asleep|knocked out|put under)\b",
        r"^(?!.*\b(?:la boca|la encia|la zona)\b)(?:.*\b(?:muelas?|dientes?|juicio)\b[^.;]*\b(?:dormid[oa]|anestesiad[oa] (?:entera|complet[oa])|me durmieron)\b|me durmieron\b[^.;]*\bmuelas?\b)",
    ),
    # In a vessel of the heart, tied, or only while something ran in.
    Row(
        _TUBES,
        _A_LIST,
        r"\b(?:cardiac|heart|coronary) stents?\b|\b(?:put in|placed|inserted) an? [a-z]+ for (?:the |my )?(?:surgery|operation|birth|delivery)\b(?!.*\b(?:still|now)\b)|\bstents?\b[^.;]{0,24}\b(?:heart|arter\w+|coronar\w+|legs?|neck|aorta)\b|\btubes?(?: (?:are|were|got|is|have been|have|being))* (?:tied|ligated|clipped)\b|"
        r"\bnothing (?:stays|is left|left|remains) in\b(?! (?:my |the )?(?:arms?|veins?|hands?)\b)|\biv\b[^.;]*\b(?:each time|every time|takes? it out|only (?:during|when|for|while))\b|\b(?:only|just) (?:an?|the) (?:normal |regular )?iv (?:during|when|for|while)\b|\b(?:comes|came|taken) out (?:after|when|once) (?:the |each |every )?(?:infusion|drip)\b|"
        r"\bhad (?:a|an|the) [a-z]+ (?:in )?(?:during|when|for) (?:the|my) (?:c-section|surgery|birth|operation|labou?r)\b(?!.*\b(?:still|now)\b)",
        r"\bstents?\b[^.;]{0,24}\b(?:corazon|arterias?|coronari\w+|pierna)\b|\btrompas\b|\bme (?:ponen|pusieron)\b[^.;]*\by (?:luego |despues )?me l[oa]s? (?:quitan|quitaron|sacan|sacaron)\b|"
        r"\bme pusieron\b[^.;]*\b(?:cuando|durante)\b(?!.*\b(?:todavia|aun|sigo|sigue|ahora)\b)|\bsolo (?:cuando|durante|para)\b",
    ),
    # A study that was offered, thought of, or is only waited for.
    Row(
        _STUDY,
        _A_STUDY,
        r"\b(?:asked|invited|offered|wanted|contacted|told|suggested|recommended)(?: me)?\b[^.;]*\b(?:no|declined|refused|turned (?:it|them) down|not (?:interested|keen|sure)|nothing yet|did not)\b|\b(?:suggested|recommended|mentioned) (?:a|an|one|the|another) (?:trial|study)\b|\bsigned up\b[^.;]*\b(?:not|never|waiting|yet)\b|\bscreening (?:visit|appointment)\b|\b(?:thinking|thought|asked|asking|wondering|heard|read|talked) about (?:the|a|an|one|another|it|other)\b|"
        r"\b(?:got|had|received) (?:a|an|some) (?:letter|email|call|flyer|leaflet|text|message|invitation) (?:about|for|from|to)\b|\b(?:on|in) (?:a|the) (?:waiting )?list\b|\blooked (?:into|at)\b|\bwaiting list\b|"
        r"\bappointment (?:for|about) (?:the|another|a|an)\b|\bhave not (?:given|started|got|had|done|begun)\b[^.;]*\b(?:me|anything|yet|it)\b|\b(?:seeing|finding out|checking) if i (?:qualify|fit|can)\b|\bapplied (?:for|to)\b",
        r"\bme (?:ofrecieron|invitaron|propusieron|hablaron|llamaron|llego (?:una|un) (?:carta|correo))\b|\b(?:pensando|pense|pregunte) (?:en|por|sobre)\b|\blista de espera\b|\b(?:tengo|mi) (?:la )?cita (?:para|es)\b|"
        r"\b(?:estudios?|examen(?:es)?|analisis) (?:de (?:la )?(?:sangre|orina|sueno|corazon|rutina|laboratorio|gabinete|imagen)|del (?:sueno|corazon)|con contraste)\b|\bestudios me hacen\b",
    ),
    # Until a day to come: it is not over.
    Row(
        _STUDY,
        _DATED,
        r"^(?!.*\b(?:was|were|ended|finished|stopped)\b).*\b(?:till|until|til) (?:the end of )?"
        + _MONTH
        + r"|\b(?:still|i am)\b[^.;]*\b(?:till|until|til)\b|\b(?:consented|signed|agreed to)\b(?!.*\b(?:fail\w*|finished|ended|stopped|dropped|left)\b)",
        r"\b(?:no me sacan|sigo|estoy|todavia|aun|termino|termina|acabo|acaba)\b[^.;]*\bhasta\b|\bestuve en\b[^.;]*\bahora\b",
    ),
    Row(
        _STUDY,
        NO,
        NEVER_IS,
        r"\bno,? perdon,? si\b|\bningun[oa]\b[^.;]*,[^.;]* si\b",
    ),
    # What was had is not planned.
    Row(
        frozenset({"planned_vaccines"}),
        frozenset({"[...]"}),
        r"^\W*(?:yes,? )?(?:i |just |we )?(?:had|got|have had|was given)\b"
        r"(?!.*\b(?:next|soon|will|going|booked|plan\w*|due|scheduled|later|tomorrow|upcoming|another|second|this|wait\w*|jan\w*|dec\w*|in \d)\b)",
        r"^\W*(?:si,? )?(?:ya )?(?:me (?:puse|pusieron|vacune)|tuve|recibi)\b"
        r"(?!.*\b(?:proxim\w+|pronto|voy|van|cita|pendiente|toca|luego|manana|otra|segunda|este|esta|falta|ener\w*|dici\w*)\b)",
        beside=True,
    ),
)
