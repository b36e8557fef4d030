"""Somebody near who has a hold over the writer: an injury passed off as a fall, medicine that is given for money, what is
done in bed against a no. In all of a message; English in normalised text, Spanish in lower case without accents. No
clinician has reviewed these lists.
"""

from typing import Final

_NEAR: Final = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|fianc\w+|sons?|daughters?|brother|sister|father|dad|mother|mom|mum|step\w+|uncle|"
    r"aunt|nephew|niece|in[- ]laws?|carer|caregiver|aide|landlord|room ?mate|cousin|grandson|granddaughter)"
)
_INJURY: Final = (
    r"\b(?:jaw|arms?|nose|ribs?|wrist|eyes?|eye socket|tooth|teeth|fingers?|collar ?bone|legs?|face|chest|head|cheek\w*|spleen|shoulder|"
    r"hand|skull|ear ?drum|neck|bruis\w*|black eye|stitches|wired|pinned|broken|fractur\w*|surgery|operation|plate)\b"
)
_SAID: Final = (
    r"\b(?:told|said|wrote|writes?|put|form says|says (?:fall|stairs|door)|everyone thinks|they think|officially|whatever i (?:told|said)|down as|"
    r"on the (?:form|chart|notes|record)|called it|story|supposedly)\b"
)
_UNTRUE: Final = (
    r"\b(?:was not (?:a |the |any )?(?:fall|stairs?|door|accident|cupboard|slip|ladder|bike|that)|(?:i )?(?:did not|never) (?:slip|fall|trip|walk into|fell|tripped|slipped)\w*|"
    r"it was (?:him|her|them|my (?:[a-z]+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|brother|father|dad|mother|mum|mom))|not true|i lied|a lie|"
    r"(?:he|she) knows what (?:he|she) did|unofficially|not what happened|no (?:fall|stairs|door|accident)|(?:is|are) not from (?:lupus|a fall|falling|the meds))\b"
)
_THERE: Final = (
    rf"\b(?:he|she|him|her|my (?:[a-z]+ )?{_NEAR}|married one|still (?:liv\w+|here|has)|next room|whatever i told)\b"
)
_NO_ACCIDENT: Final = (
    r"(?!.*\b(?:car|accident was|football|soccer|rugby|ski\w*|bike|bicycle|horse|dog|spring|crash\w*|collision|years ago|divorced|prison|jail|"
    r"moved out|left (?:him|her)|blood draws?|needles?|surgeon is|climb\w*|work accident)\b)"
)
_WHAT: Final = (
    r"(?:my |the |her |his )?(?:pills|tablets|meds|medicines?|medication|bottles?|insulin|inhaler|them|it|any|phone|card|food|pain ?killers|"
    r"appointments?|keys)"
)
_HELD: Final = (
    rf"\b(?:hold(?:s|ing)? (?:on ?to|back)|keep(?:s|ing)?|lock(?:s|ed)(?: up| away)?|control(?:s|ling)?|has|took|tak(?:es|en)|hid(?:es|den)?|cancel(?:s|led)?|ration(?:s|ed)?) (?:up |away )?{_WHAT}\b|"
    rf"\b(?:when|if|unless|till|until) (?:he|she|they|my {_NEAR}) lets? (?:us )?me have\b|\bonly (?:get|gives?|hands?)\b|\bi get {_WHAT} (?:only )?(?:if|when|once)\b|\bdrives? me only if\b"
)
_PRICE: Final = (
    r"\b(?:sign(?:s|ing|ed)?\b.{0,30}?\b(?:over|to (?:him|her|them))|hand(?:ing)? (?:over|him|her|them) .{0,20}(?:pension|che(?:ck|que)|money|card|benefits|pay|wages)|"
    r"(?:pay|give) (?:him|her|them) (?:my |the )?(?:disability|pension|che(?:ck|que)|money|card|benefits|wages|cash)|no (?:signature|money|cash|che(?:ck|que)),? no (?:tablets?|pills?|meds|medicine|food)|"
    r"(?:when|if|unless|until) i (?:do not |do )?(?:behave|obey|misbehave|am good|do what (?:he|she|they)|argue|answer back|beg)|sign the (?:card|che(?:ck|que)|house|papers|deed))\b"
)
_KIND: Final = r"(?!.*\b(?:pharmac\w+|insurance|blessing|bless|so (?:that )?i do not (?:forget|lose|mix)|signs my|for me as|petrol|gas money|gp|doctor wants|nurse)\b)"
_BED: Final = r"\b(?:sex|bed|condom\w*|contracept\w*|pregnan\w*|birth control|pill|night|in the mood|periods?|none|nothing|no point|protection)\b"
_AGAINST: Final = (
    r"\b(?:(?:does|will|did) not (?:ever )?take no for an answer|never takes no|(?:has|takes|had) me whether i|whether i (?:like it|want (?:it|to)|feel like it|agree) or not|"
    r"does not (?:stop|ask|listen|care) (?:when|if|whether|even when) i (?:say|am|do not|want|tell)|(?:does|did|takes|gets) it (?:anyway|all the same|regardless)|"
    r"(?:took|takes|slips|pulls) (?:the|it|the condom) off without)\b"
)
_DRIVES: Final = r"(?!.*\b(?:drives? me|lift|feeds?|cooks?|rings?|calls?|clean\w*|dishes|snor\w*|dog|cat|sales\w*)\b)"

ABUSE: Final = (
    rf"^(?=.*(?:{_INJURY}))(?=.*(?:{_SAID}).*(?:{_UNTRUE}))(?=.*(?:{_THERE})){_NO_ACCIDENT}",
    rf"^(?=.*(?:{_HELD}))(?=.*(?:{_PRICE}))(?=.*\b(?:{_NEAR}|he|she|they)\b){_KIND}",
    rf"^(?=.*(?:{_AGAINST}))(?=.*(?:{_BED}))(?=.*\b(?:he|she|{_NEAR})\b){_DRIVES}",
    r"^(?=.*\b(?:he|she)\b)(?=.*\bi (?:say|said|tell (?:him|her)|told (?:him|her))\b.{0,24}\b(?:no|do not want to|not in the mood|not to|stop|tired)\b.{0,16}\b(?:does it|did it|goes ahead|carries on|went ahead|has me|does not stop|keeps going)\b)",
)

_QUIEN: Final = (
    r"(?:marido|espos[oa]|mujer|novi[oa]|pareja|ex|hij[oa]s?|nuera|yerno|suegr[oa]|cunad[oa]|herman[oa]|papa|mama|padre|madre|padrastro|"
    r"madrastra|abuel[oa]|ti[oa]|sobrin[oa]|prim[oa]|cuidadora?|muchacha|senor|niet[oa])"
)
_HERIDA: Final = r"\b(?:brazos?|mandibula|nariz|costillas?|muneca|ojos?|dientes?|dedos?|piernas?|cara|clavicula|hombro|cabeza|mano|moret\w+|pomulo|quijada|bazo|timpano|operaron|enyes\w+|puntadas)\b"
_DIJE: Final = r"\b(?:dije|puse|pone|dice|escribi|creen|conte|anotaron|segun|inventé|invente|todos piensan|les dije|supuestamente)\b"
_MENTIRA: Final = rf"\b(?:no fue (?:una |la |ninguna )?(?:caida|escalera|puerta|accidente|asi)|fue (?:el|ella|mi (?:{_QUIEN}))(?= *(?:$|[.,;!]|quien|el que|y))|menti|mentira|no me (?:cai|resbale|tropece)|el sabe lo que hizo)\b"
_AHI: Final = rf"\b(?:el|ella|mi (?:{_QUIEN})|sigue (?:viviendo|aqui|en (?:la )?casa|conmigo)|vive conmigo)\b"
_CHOQUE: Final = r"(?!.*\b(?:choque|coche|carro|moto|futbol|caballo|perro|bici\w*|hace (?:\w+ )?anos|divorci\w+|carcel|asi fue|trabajo|error|no fue culpa)\b)"
_DA: Final = (
    r"\b(?:(?:solo|nomas|nada mas|unicamente)? ?(?:me )?(?:las|los|la|lo) (?:da|dan|suelta|entrega) (?:solo )?(?:si|cuando)|si no (?:le|les|lo|se)\b.{0,40}\b(?:no (?:hay|me (?:da|dan|las|los|deja))|me (?:quita|esconde|deja sin))|"
    r"no me da (?:ni )?(?:para|pa|de comer|dinero|mi)|cuando (?:mi \w+|el|ella) quiere|me (?:guarda|esconde|quita|administra) (?:las|mis|los|el|la|mi))\b"
)
_PRECIO: Final = (
    r"\b(?:(?:le |les |se (?:la|lo) )?(?:firm[oae]\w*|doy|pago|entrego|cedo|paso|transfiero)\b.{0,20}?\b(?:cheque|pension|tarjeta|casa|dinero|papeles|escritura|sueldo|bono|terreno)|"
    r"no hago lo que (?:dice|quiere|me dice)|hago lo que (?:dice|quiere|me dice)|si no (?:obedezco|me porto)|me porto (?:bien|mal)|tiene mi (?:tarjeta|cheque|pension|dinero))\b"
)
_SEGURO: Final = r"(?!.*\b(?:seguro social|receta|farmacia|para que no se me olvid\w+|bendicion|el seguro)\b)"
_NO_QUIERO: Final = r"(?:\b(?:si|aunque|cuando|por mas que)\b.{0,12}\b(?:le )?(?:dig[ao]|diga|quiero|quiera|tengo|tenga)\b.{0,24}?\b(?:que no|ganas|no quiero|cansad[oa]|me duele|quiero|quiera)\b|\bno (?:quiero|queria|quise|tengo ganas|tenia ganas)\b)"
_IGUAL: Final = r"\b(?:lo hace|se me (?:sube|monta|echa)|hace lo que quiere(?: conmigo)?|me (?:agarra|toma|obliga|fuerza|usa)|a la fuerza|(?:el )?no me pregunt\w+|le da igual|no le importa|se enoja y)\b"
_AYUDA: Final = r"(?!.*\b(?:me lleva|me trae|cocina|limpia|vasectomia|llama|visita|pregunta la doctora|no pasa nada|me respeta|lo respeta)\b)"

ABUSE_ABROAD: Final = (
    rf"^(?=.*(?:{_HERIDA}))(?=.*(?:{_DIJE}).*(?:{_MENTIRA}))(?=.*(?:{_AHI})){_CHOQUE}",
    rf"^(?=.*(?:{_DA}))(?=.*(?:{_PRECIO}))(?=.*\b(?:{_QUIEN}|el|ella)\b){_SEGURO}",
    rf"^(?=.*(?:{_NO_QUIERO}).{{0,30}}?(?:{_IGUAL}))(?=.*\b(?:el|marido|espos[oa]|novi[oa]|pareja|se me sube)\b){_AYUDA}",
)
