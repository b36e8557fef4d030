"""A number or a day beside words that take it back: it is of another test, of another visit, or only about right."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import NEVER_IS, Row
from prescreen.reading.lexicon.scope import RELATIVES

LABS: Final = frozenset(
    {
        "hemoglobin",
        "wbc",
        "neutrophils",
        "platelets",
        "ast",
        "alt",
        "creatinine",
        "creatinine_clearance",
        "egfr",
        "bilirubin_total",
        "lvef",
    }
)
_SCORES: Final = frozenset({"sledai", "eular_acr_score"})
_ENZYMES: Final = frozenset({"ast", "alt"})
_ANY: Final = frozenset({"*"})
_COLLECTION: Final = frozenset({"leukapheresis_date"})
_AGE: Final = frozenset({"age_years"})

_LATELY: Final = (
    r"(?!.*\b(?:last|this) (?:week|month)\b)(?!.*\b(?:yesterday|ayer|hoy|semana pasada|mes pasado|esta semana)\b)"
)
_WELL: Final = (
    r"(?:normal(?:es)?|fine|ok|okay|good|recovered|better|within range|in range|back to normal|normali[sz]ed|improved|"
    r"bien|recuperad[oa]s?|recuper(?:e|o|aron)|mejor(?:e|o|aron)?|normaliz\w+)\b"
)
_FILLED: Final = (
    r"(?: (?:it|they|that|has|have|is|are|all|come|came|gone|back|to|been|it is|they are|completely|totally|much|everything|"
    r"se|me|esta|estan|ya|todo|lo|la|l[oa]s|ha|han|han sido|muy|salen|sale|tengo|ando|anda|andan|quedo))*"
)
_ONCE: Final = (
    r"\b(?:i had|i used to have|had|was|were|went|got|dropped|hit|reached|peaked|once|one time|estuv\w+|estab\w+|lleg\w+|baj\w+|sub\w+|"
    r"tuve|tenia|during|durante|when|cuando|before|antes|una vez|at (?:my|the|its) (?:worst|peak|diagnosis)|(?:in|en) (?:el|la|un|my|the|a) "
    r"(?:\w+ )?(?:flare|brote|flaring|hospital|crisis|icu|embarazo|pregnancy)|(?:on|with|con) (?:the |el |la )?[a-z]{5,})\b"
)
_MONTHS: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_OF_THIS: Final = (
    r"\b(?:collect\w*|leuk\w*|leuc\w*|apheresis|aferesis|cells?|celulas?|harvest\w*|recog\w+|extrac\w+|recolec\w+)\b"
)
_FOR_IT: Final = r"\b(?:for (?:it|that|this)|para (?:eso|ello|esto|la recog\w+))\b"

ROWS: Final[tuple[Row, ...]] = (
    # What is well now was otherwise then: "now normal, 3.4 in the flare", "200 in June, back to normal since".
    Row(
        LABS,
        _ANY,
        rf"^{_LATELY}\W*(?:(?:it|they|mine|that) )?(?:already|now|ya|ahora|today|hoy|currently|actualmente|by now|all|fully|is|are|it is|back to)\b"
        rf"{_FILLED} ?{_WELL}[^.\d]{{0,24}}[,;.][^.\d]*{_ONCE}[^.\d]*\d[\d.,]*[^\d]*$|"
        rf"^{_LATELY}\W*(?:normal|fine|recovered)\b[^.\d]{{0,20}}[,;.][^.\d]*{_ONCE}[^.\d]*\d[\d.,]*[^\d]*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:but|and|so) )?(?:[a-z]+ )?(?:already|now|by now|these days|since then|since)\b{_FILLED} ?{_WELL}[^\d]*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:but|and|it|they) )*(?:has |have )?(?:fully )?(?:recovered|normali[sz]ed|back to normal|"
        r"came (?:back )?(?:down|up)|(?:went|gone) back (?:up|down))(?: since| now| again| after that)?\W*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:but|and) )?(?:since|after|without|off)\b[^.;,\d]{{0,40}}\b{_WELL}[^\d]*$",
        rf"^{_LATELY}\W*(?:ya|ahora|hoy|actualmente)\b{_FILLED} ?{_WELL}[^.\d]{{0,24}}[,;.][^.\d]*{_ONCE}[^.\d]*\d[\d.,]*[^\d]*$|"
        rf"^\W*(?:normal(?:es)?|bien|recuperad[oa]s?)\b[^.\d]{{0,24}}[,;.][^.\d]*{_ONCE}[^.\d]*\d[\d.,]*[^\d]*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:pero|y) )?(?:ya|ahora|luego|despues|desde entonces)\b{_FILLED} ?(?:{_WELL}|baj\w+|sub\w+)[^\d]*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:pero|y|me|se|ya|luego) )*(?:recuper\w+|normaliz\w+|mejor[oe]\w*)[^\d]*$|"
        rf"^{_LATELY}[^\d]*\d[\d.,]*[^;\d]*?[,;.] ?(?:(?:pero|y) )?(?:desde que|sin|despues de|al dejar)\b[^.;,\d]{{0,40}}\b{_WELL}[^\d]*$",
    ),
    Row(
        _ENZYMES,
        _ANY,
        rf"(?:\b(?:times|twice|double|triple|fold)|\d ?x)\b.{{0,40}}[,;.] ?(?:but |and |then )?{_FILLED} ?(?:(?:now|again|since|it is) )*{_WELL}(?! (?:limit|range|value))",
        r"\b(?:veces|doble|triple)\b.{0,40}[,;.] ?(?:pero |y |luego )?(?:ya |ahora )?(?:esta |estan )?(?:normal(?:es)?|bien)\b",
    ),
    # "Normal" that is what something is compared with.
    Row(
        LABS,
        _ANY,
        r"^[^\d]*\b(?:a (?:bit|little|touch|hair|tad)|slightly|just|barely|way|well|much|far|(?:two|three|four|five|\d+) times) "
        r"(?:above|over|below|under|outside|off)(?: of)?(?: the| what is)? normal\b[^\d]*$",
        r"^(?:[^\d]|\d veces)*\b(?:arriba|encima|abajo|debajo|fuera)(?: de)?(?: lo| l[oa]s? (?:valor(?:es)?|limites?|rangos?)| el rango)? normal(?:es)?\b[^\d]*$|"
        r"^\W*(?:lo|el rango|los valores|el valor|la cifra) normal(?:es)? (?:es|son|va|van|seria)\b[^;]*$",
    ),
    # A part of what it was.
    Row(
        LABS,
        _ANY,
        r"\b(?:half|a third|a quarter) (?:of )?(?:the |what is )?normal\b|^[^\d]*\b(?:half|a third|a quarter)\b[^\d]*\b(?:before|was|were|used to)\b[^\d]*\d[\d.,]*[^\d]*$",
        r"\b(?:mitad|tercio|tercera parte|cuarta parte) (?:de|por debajo de) (?:lo )?normal\b|^[^\d]*\b(?:mitad|tercio|tercera parte|cuarta parte)\b[^\d]*\b(?:antes|estab\w+|tenia|era|eran)\b[^\d]*\d[\d.,]*[^\d]*$",
    ),
    # Two guesses.
    Row(
        LABS | _SCORES,
        _ANY,
        r"\d ?\?[^\d]{0,40}\d+(?:[.,]\d+)? ?\?|\b\d+(?:\.\d+)? ?\?[^\d]{0,24}\b(?:not sure|do not know|no idea|maybe|perhaps|could be|or)\b[^\d]{0,24}\d",
        r"\d ?\?[^\d]{0,40}\b(?:no (?:se|estoy segur[oa]|me acuerdo)|a lo mejor|quiza|tal vez|o)\b[^\d]{0,24}\d",
    ),
    Row(
        LABS | _SCORES,
        _ANY,
        r"\b(?:i think|maybe|not sure|do not remember|i believe)\b[^\d]*\d+(?:\.\d+)?(?:,| or (?=maybe|was|perhaps|is)) ?(?:or )?(?:maybe |was |perhaps )?(?:it |that )?(?:was |is )?(?:the |my )?(?:[a-z]+ )?"
        r"\d+(?:\.\d+)?(?! ?(?:something|days?|weeks?|months?))\W*$",
        r"\b(?:creo|no me acuerdo|no estoy segur[oa]|a lo mejor)\b[^\d]*\d+(?:[.,]\d+)?, o (?:era |seria |a lo mejor )?(?:(?:el|la|mi) )?(?:[a-z]+ )?\d+(?:[.,]\d+)?\W*$",
    ),
    # Another score.
    Row(
        frozenset({"eular_acr_score"}),
        _ANY,
        r"^(?!.*\b(?:eular|acr)\b).*\b(?:sledai|selena|bilag|slicc)\b",
        NEVER_IS,
    ),
    Row(
        frozenset({"sledai"}),
        _ANY,
        r"^(?!.*\b(?:sledai|selena|2k)\b).*\b(?:eular|acr|slicc|bilag|das ?28)\b",
        NEVER_IS,
    ),
    Row(
        _SCORES,
        _ANY,
        r"\b\d+ (?:is|would be) (?:the )?(?:minimum|least|cut ?-?off|limit|threshold|needed|required)\b|"
        r"\b(?:minimum|cut ?-?off|threshold)(?: (?:is|of|for|it|this|was|are))* \d+\W*(?:right|no|is it not|correct)?\W*$|\b(?:need|needs|requires?) (?:at least )?\d+\W*(?:right|no|is it)?\W*$",
        r"\b\d+ (?:es|seria) (?:el |lo )?(?:minimo|limite|necesario|que (?:piden|se necesita|hace falta))\b|"
        r"\b(?:el )?(?:minimo|corte|limite) (?:es|son|seria)(?: de)? \d+\W*(?:no|verdad|cierto|o no)?\W*$|\b(?:piden|se necesitan?|hacen? falta)(?: minimo| al menos)? \d+\W*(?:no|verdad)?\W*$",
    ),
    # Another number of the heart.
    Row(
        frozenset({"lvef"}),
        _ANY,
        r"^\W*\d{2,3} ?/ ?\d{2,3}\W*$|(?<![\d.])100 ?(?:%|percent)|\b(?:max(?:imum)?|target|predicted) heart ?rate\b|\bpredicted max\b|\bstress test only\b",
        r"(?<![\d.])100 ?(?:%|por ?ciento)|\bfrecuencia (?:cardiaca )?maxima\b",
    ),
    Row(
        frozenset({"creatinine_clearance"}),
        _ANY,
        r"\b(?:that|it|this) is (?:the |my )?(?:e?gfr|filtration)\b.*\bnot\b|\bnot (?:the |my )?clearance\b",
        r"\bes (?:el |mi )?filtrado\b.*\bno\b|\bno (?:es )?(?:el |mi )?aclaramiento\b",
    ),
    # Cells that are not told of.
    Row(
        frozenset({"cd19_b_cells"}),
        frozenset({"absent"}),
        r"\bno (?:b[ -]?cells?|cd ?-?19) (?:problem|issue|trouble|count|test|result|number|report|info\w*|data)s?\b",
        r"\b(?:ningun|no hay|sin) (?:problemas?|dato|recuento|conteo|resultado|prueba)s?\b[^,.;]{0,24}\b(?:linfocitos|celulas|cd ?19)\b",
    ),
    Row(
        frozenset({"cd19_b_cells"}),
        frozenset({"present"}),
        r"\b(?:depleted|wiped|exhausted|knocked out)\b(?!.*\b(?:back|return\w*|recover\w*|now)\b)",
        r"\b(?:agotad|vaciad|borrad|barrid|depletad|deplecionad|eliminad|destruid)[oa]s?\b(?!.*\b(?:volv\w+|regres\w+|recuper\w+|ahora)\b)",
    ),
    # A result that is denied behind its name.
    Row(
        frozenset({"pregnancy_test"}),
        frozenset({"{...}"}),
        r"\b(?:positive|negative) (?:no|it was not|it is not)\W*(?:$|[,.;])|"
        r"^(?!.*\bnegative\b).*\b(?:not|never)(?: (?:ever|yet|been|come|came|back|out|up|test\w*|turn\w*|a|showing|shown))* positive\b",
        r"\b(?:positiv|negativ)[oa] no(?: (?:fue|salio|era|es|ha salido|me salio))?\W*(?:$|[,.;])|"
        r"^(?!.*\bnegativ[oa]\b).*\b(?:no|nunca|jamas)(?: (?:me|ha|han|he|fue|salio|salido|dado|dio|sido|es|sale))+ positiv[oa]\b",
    ),
    # A day that is not that of the collection: of another visit, or when somebody is free.
    Row(
        _COLLECTION,
        _ANY,
        rf"^(?!.*{_OF_THIS})(?!.*{_FOR_IT}).*\b(?:(?:(?:an?|(?:my )?(?:first|next|other)|another|only|the (?:first|next|other)) (?:[a-z]+ )?|(?<=no )(?:my |the )?|(?<=no, )(?:my |the )?)(?:appointment|appt|visit|consult\w*|check ?-?up)|"
        r"(?:appointment|appt|visit) (?:with|at)|scan|biopsy|infusion|interview|mri|ct|x-?ray|echo|dentist|operation|surgery|injection|"
        r"(?:see|seeing|meet|meeting|visit|visiting) (?:my|the|with|dr|them|her|him)|blood ?(?:tests?|work|draws?)|bloods|labs|(?:phone )?call\b|rheum\w*|nephro\w*|screening|follow-?up)\b",
        rf"^(?!.*{_OF_THIS})(?!.*{_FOR_IT}).*\b(?:(?:proxima|primera|siguiente|una|otra|tengo) cita|citas? (?:de|con|en)|(?<=no )(?:la |mi )?cita|consulta|visita|biopsia|analisis|analitica|reumat\w*|nefrol\w*|doctora?|medic[oa]|llamada|revision|control|resonancia|cirugia|operacion|dentista|"
        r"tac|ecografia|infusion)\b",
    ),
    Row(
        _COLLECTION,
        _ANY,
        r"\b(?:i am|i will be|we are|am) (?:only |just )?(?:away|free|available|busy|travell?ing|on (?:vacation|holiday)|off|abroad|out of town|back)\b|"
        r"\bi (?:can|could) (?:only |do |come |make it )|\b(?:vacation|holidays? until|works for me|suits me)\b",
        r"\b(?:estoy|estare|ando|voy a estar) (?:solo )?(?:fuera|libre|disponible|ocupad[oa]|de (?:viaje|vacaciones))\b|\b(?:puedo|podria)\b|\bde vacaciones\b|\bme viene bien\b",
    ),
    # A day that is no more than a guess, a bound or a wish.
    Row(
        _COLLECTION,
        _ANY,
        r"\b(?:maybe|perhaps|probably|possibly|might|hopefully|hoping|hope|i guess|some ?time|likely|not before|no earlier than|thinking (?:of|about)|aiming|talking about|tentative\w*|target\w*|any ?(?:day|time)|(?:they|i|we) (?:would|want|wants|wish)\b|"
        r"(?:would|will) like|if (?:my|all|everything|the|i)|depend\w*|(?:not|no) (?:until|till) after|"
        r"(?:before|after|around) (?:christmas|xmas|new year\w*|easter|thanksgiving|the holidays))\b",
        r"\b(?:piensan|pensando|se habla de|cualquier dia|tentativ\w+|quizas?|tal vez|a lo mejor|probablemente|posiblemente|puede que|ojala|seguramente|espero|quieren?|quisieran?|les gustaria|antes de|despues de|pasad[oa]s?(?= (?:la |las )?(?:navidad|fiestas|reyes|semana))|"
        r"si (?:todo|los|mis|salen|sale|estoy)|depende|no antes|hacia|por ahi de|a partir de)\b",
    ),
    # A no, and the day of something else.
    Row(
        _COLLECTION,
        _ANY,
        r"^\W*(?:no|nope|not yet|nothing|never)\b(?:[ ,.]+(?:date|day|one|appointment|nothing|not yet|yet|set|booked|fixed))*[ ,.;:-]+(?:(?:but|and|so) )*"
        r"(?:(?:just|only|they|we|i|she|he|my|the (?:doctor|nurse|study|team|hospital|lady)) (?!(?:said|told me) (?:it is |it will be )?(?:on )?the\b)[a-z]+|spoke|talked)\b"
        r"(?!.*\b(?:it is|it will be|booked (?:for|on)|set for|scheduled|collection|collected|apheresis|leukapheresis)\b)",
        r"^\W*(?:no|todavia no|aun no|nada)\b(?:[ ,.]+(?:hay|tengo|fecha|dia|nada|todavia|aun|cita|puesta))*[ ,.;:-]+(?:(?:pero|y) )*(?:me|solo|nomas|hable|llame|nada mas|ellos|la doctora|el doctor)\b"
        r"(?!.*\b(?:recogida|colecta|aferesis|leucoferesis|leucaferesis|es el|sera el|quedo)\b)",
    ),
    # Whoever will be told the day.
    Row(
        _COLLECTION,
        _ANY,
        r"^(?!\W*(?:yes,? )?(?:it is )?(?:on )?(?:the )?[a-z]* ?\d{1,2}(?:st|nd|rd|th)?(?: of [a-z]+| [a-z]+)?[,.;]).*\b(?:they (?:will |are going to |said they will )?(?:tell|call|let me know|confirm|decide|ring)|(?:i )?(?:will|should) (?:know|hear|find out|be told)|find out|(?:i )?hear (?:back )?(?:on|by|next))\b",
        r"\bme (?:dicen|avisan|llaman|confirman|van a (?:decir|avisar|llamar|confirmar)|diran|avisaran|llamaran|confirmaran|dan (?:la )?fecha|informan)\b|\b(?:sabre|me entero|lo sabremos)\b",
    ),
    # Called off, or done long ago.
    Row(
        _COLLECTION,
        _ANY,
        r"^(?!.*\b(?:now|new (?:date|one)|re-?(?:scheduled|booked)|moved|instead|changed)\b).*\b(?:cancel\w*|called off|fell through|scrapped|postponed(?! (?:to|till|until))|did not happen|off again|(?:it is|is|was) (?:all |now )?off)\b",
        r"^(?!.*\b(?:ahora|nueva|cambi\w+|movi\w+|pasaron|reprogram\w+)\b).*\b(?:cancel\w+|suspend\w+|no se hizo|aplaz\w+(?! (?:al?|para|hasta))|pospu\w+(?! (?:al?|para)))\b",
    ),
    Row(
        _COLLECTION,
        _ANY,
        r"\b(?:(?:they|i) (?:already )?(?:did|had|took|collected|got) (?:it|that|them|mine|my cells|the cells)|(?:it|that) (?:was|has been|got) (?:already )?done|already (?:done|had|did|collected)|i had (?:it|mine) (?:done|in|on))\b",
        r"\b(?:ya )?me (?:la|lo|las|los) (?:hicieron|hice|sacaron|recogieron|extrajeron|han (?:hecho|sacado))\b|\bya (?:me )?(?:la |lo )?(?:hicieron|se hizo|esta hecha|fue)\b|\bfue el\b",
    ),
    Row(
        _COLLECTION,
        _ANY,
        NEVER_IS,
        r"\ben ocho\b",
    ),
    # An age that is only about right, or the other one of two.
    Row(
        _AGE,
        _ANY,
        rf"^\W*(?:(?:i am|well|oh|probably|just|very) )*(?:almost|nearly|close to|roughly|around|about|approximately|approx|going on|pushing|getting on for|near(?:ing)?|approaching|practically|circa|like) "
        rf"\d[05](?! ?(?:in|on|next|this|soon|tomorrow|come)\b)(?!.*\b{_MONTHS}\b)(?!.*\d)|\b\d[05](?:,)? (?:or so|or thereabouts|give or take|more or less|ish)\b",
        rf"^\W*(?:(?:tengo|ya|pues|voy|ando) )*(?:casi|cerca de|unos|como|alrededor de|aproximadamente|rozando|por ahi de|rondando)(?: l[oa]s)? \d[05](?! ?(?:el|en|la|este)\b)(?!.*\b{_MONTHS}\b)(?!.*\d)|"
        r"\b\d[05](?: anos)? (?:mas o menos|o por ahi|y pico|y tantos|aproximadamente)\b",
    ),
    Row(
        _AGE,
        _ANY,
        rf"\bi am \d{{1,3}}\b.*\bmy (?:{RELATIVES})(?:'s| is) \d{{1,3}}\b.*\b(?:(?:she|he|who) (?:has|is the one|is the patient|is sick|got) ?(?:the |it|lupus)?|the patient)\b|"
        rf"\bmy (?:{RELATIVES})(?:'s| is) \d{{1,3}}\b[^.;]{{0,40}}\b(?:has lupus|(?:one|person) (?:with|who)|is the patient|is sick)\b.*\bi am \d",
        r"\bmi \w+ tiene \d{1,3}\b[^.;]{0,40}\b(?:la enferma|el enfermo|la paciente|el paciente|la del lupus|la que tiene)\b.*\byo (?:tengo )?\d",
    ),
    # An age that is told from a distance, of then, or in jest.
    Row(
        _AGE,
        _ANY,
        r"\bfor the (?:\d+(?:st|nd|rd|th)?|[a-z]+th|umpteenth|nth|last \d+|second|third|hundredth) (?:time|year)\b|\bforever (?:young|\d)|\d forever\b|\bagain and again\b",
        r"\bpor (?:\w+esima|enesima|segunda|tercera|cuarta|quinta|decima) vez\b|\d (?:para|por) siempre\b|\beternos? \d",
    ),
    Row(
        _AGE,
        _ANY,
        r"^(?!\W*\d)(?!.*\b(?:i am|im|i'm|now|age|aged)(?: only| just)? \d).*\b(?:lupus|ill|sick|sle|it|this|diagnosed|unwell)\b (?:ever )?since (?:i was |age |the age of |about )?\d{1,2}\b(?!.*\b\d{2} (?:now|today|years old)\b)",
        r"^(?!\W*\d)(?!.*\btengo (?:ya )?\d).*\b(?:enferm[oa]|con lupus|lupus|con esto) desde l[oa]s \d{1,2}\b",
    ),
    Row(
        _AGE,
        _ANY,
        r"^\W*(?:about |almost |around )?\d{1,2} (?:years? )?(?:with (?:the |this |my )?(?:illness|disease|lupus|sle|condition|it)|since (?:i (?:started|got|was diagnosed)|it (?:started|began)|my diagnosis|diagnosis))\b",
        r"^\W*(?:ya |casi |como |unos )?\d{1,2} (?:anos )?(?:con (?:la enfermedad|el lupus|lupus|esto|el les|ella)|desde que (?:empec|me (?:dio|diagnos|enferm|detect|encontr)|empez|comenz|debut)\w*|desde el diagnostico)\b",
    ),
    Row(
        _AGE,
        _ANY,
        r"^(?!\W*\d)(?!.*\b(?:i am|im|i'm|now)(?: only| just)? \d).*\bdiagnosed (?:me )?(?:at|with it at|when i was) \d{1,2}\b.*\b(?:ago|years)\b",
        r"^(?!.*\btengo (?:ya )?\d).*\b(?:diagnostic|encontr|detect|descubr|dio|enferm|empez|empec|debut)\w*\b[^.;]{0,24}\b(?:con|a los) \d{1,2}\b(?! (?:anos )?(?:y )?(?:ahora|tengo))[^\d]*\b(?:hace|van|llevo|son|pasaron)\b|"
        r"^(?!.*\btengo (?:ya )?\d)\W*(?:a los|con) \d{1,2} (?:anos )?(?:me|la|lo|se|fue)\b",
    ),
    Row(
        _AGE,
        _ANY,
        r"\b(?:i )?turned \d{1,3}\b[^.;]{0,20}\b(?:last year|(?:a|one|two|three|\d+|couple of|few) years? ago|the year before|back in (?:19|20)\d\d|in (?:19|20)\d\d)\b",
        r"\bcumpli (?:l[oa]s )?\d{1,3}\b[^.;]{0,20}\b(?:ano pasado|hace (?:un|dos|tres|\d+) anos?|en (?:19|20)\d\d|antepasado)\b",
    ),
    Row(
        _AGE,
        _ANY,
        r"^(?!\W*\d)(?:[a-z]+ ){0,3}(?:past|over|on the (?:wrong|far) side of|not even|hit|passed) (?:the big )?\d0\b(?!.*\b\d[1-9]\b)",
        r"\bni (?:siquiera )?(?:l[oa]s )?\d{1,3} (?:anos )?(?:tengo|cumplo|he cumplido|llego)\b|\b(?:ya )?(?:pase|rebase|paso) (?:de )?l[oa]s \d{1,3}\b|\bpasad[oa] l[oa]s \d0\b",
    ),
    # Somebody turns 18 on a day that is still to come.
    Row(
        frozenset({"age_years"}),
        frozenset({"18"}),
        r"\b(?:1[0-7]|sixteen|seventeen)\b[^.;]*\b18 (?:in|on|this|next|by) (?!19|20)[a-z\d]+",
        r"\b(?:1[0-7]|dieciseis|diecisiete)\b[^.;]*\b18 (?:en|el|para|a) (?!19|20)[a-z\d]+",
    ),
)
