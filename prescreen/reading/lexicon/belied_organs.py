"""A value of an organ beside words that take it back: nobody has looked yet, it does not work, it was feared, it is over."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import NO, ORGANS, Row

_LUPUS: Final = frozenset({"sle_diagnosis", "refractory", "lupus_nephritis"})
_DEFENCES: Final = frozenset({"immunodeficiency"})
_OTHERS: Final = frozenset({"other_autoimmune"})
_GRADES: Final = frozenset({"serious", "unspecified", "mild_controlled"})

_TESTS: Final = (
    r"(?:(?:blood|heart|liver|kidney|lung|thyroid|more|latest|last|full|all|final|lab|hormone|genetic) ?)?(?:tests?|results?|scans?|labs?|blood ?work|bloods|biops(?:y|ies)|echo(?:cardiogram)?|"
    r"ekg|ecg|ultrasound|x-?ray|mri|ct|panel|appointment|check ?-?up|fibroscan|spirometry|numbers?|report|letter|referral|diagnosis)"
)
NOT_LOOKED: Final = (
    r"\b(?:have|has|had) (?:not|never)(?: (?:yet|even|really|actually|ever))*(?: (?:been|gotten|got|gone|managed))?(?: (?:tested|checked|scanned|screened|looked at|examined|assessed|seen (?:a|the|my|any|by)|"
    rf"to (?:see|go to|get)|able to (?:go|see|get))\b| (?:had |gotten )?(?:my|it|that|them|the|this|those)(?: [a-z]+){{0,2}} (?:tested|checked|scanned|looked at|examined|done)\b| (?:had |done |to |got |get |been |for |seen |heard |received )*(?:(?:the|a|an|my|any|that|those|their) )?{_TESTS}\b)|"
    r"\b(?:they|nobody|no ?one|doctors?|he|she) (?:(?:have|has|had|did|do) )?(?:not|never)(?: (?:yet|even|ever))*(?: (?:tested|test|checked|check|looked|look|scanned|scan|run|ran|done)\b)|"
    r"^\W*(?:nobody|no ?one)(?: has| ever| have)* (?:tested|checked|looked|scanned)\b|"
    rf"\b(?:do|did) not (?:yet )?have (?:the|my|any|all the) {_TESTS}\b|\bnot (?:yet )?(?:been )?(?:tested|checked|scanned|looked at)\b(?! positive)|"
    rf"^\W*(?:no|not) {_TESTS} (?:yet|done|so far|back)\b|\bstill (?:waiting|to)\b[^.;,]{{0,12}}\b{_TESTS}\b|\b(?:waiting|wait) (?:for|on)\b[^.;,]{{0,16}}\b{_TESTS}\b"
)
_PRUEBA: Final = (
    r"(?:pruebas?|analisis|analitica|examen(?:es)?|estudios?|resultados?|eco\w*|electro\w*|ultrasonido|placas?|radiografia|tomografia|tac|resonancia|biopsia|"
    r"perfil|chequeo|fibroscan|espirometria|laboratorios?|diagnostico|cita|valores|numeros?)"
)
NO_MIRADO: Final = (
    rf"\b(?:no|nunca|aun no|todavia no|tampoco)(?: (?:me|se|nos|lo|la|los|las|le|ha|han|he|hemos|habia))* (?:hecho|hicieron|hice|hago|hacen|sacado|sacaron|mandado|mandaron|pedido|pidieron|tomado|tomaron|realizado|dado|dan|dieron|entregado|entregaron|"
    rf"salido|llegado|llegan?|llego|tenido|tengo|tenemos|visto|recogido|pasado|tocado)(?: (?:todavia|aun|ni|a|ninguna?|nada|todos?|todas?|el|la|los|las|un|una|mi|mis|de|para|bien))* {_PRUEBA}\b|"
    r"\b(?:no|nunca|aun no|todavia no|tampoco)(?: (?:me|se|nos|lo|la|los|las|le|ha|han|he|hemos|habia))+ (?:revis\w+|chec(?:o|ado|aron|an|ar)|cheque\w+|mirado|miraron|visto|vieron|estudi\w+|examin\w+|explor\w+|analiz\w+|valor\w+|explicado|confirmado (?:nada|aun|todavia)|checado)\b"
    r"(?! (?:nada (?:malo|raro)|mal|un problema))|"
    r"\bno(?: (?:he|ha|hemos|habia))? (?:podido|pude|puedo|ido|fui|voy|logrado|conseguido)(?: (?:ir|hacer\w*|ver|sacar\w*|pagar|a|al|con))+ (?:(?:el|la|los|las|mi|al|un|una|unos) )*(?:medic\w+|doctor\w*|laboratorio\w*|hospital|clinica|consulta|reumatolog\w+|"
    rf"nefrolog\w+|cardiolog\w+|especialista|{_PRUEBA})\b|\b(?:esperando|espero|a la espera de|pendiente de)(?: (?:el|la|los|las|mi|mis|un|una))* {_PRUEBA}\b|"
    rf"\b(?:falta|faltan)(?: (?:el|la|los|las|que me den|hacerme|por|hacer))* {_PRUEBA}\b"
)
_NOT_TOLD: Final = r"\b(?:they|doctors?|he|she|nobody|no ?one)(?: (?:have|has|had|did))?(?: (?:not|never|ever|yet))* (?:said|say|told me|tell me|explained)\W*$"
_NO_DICHO: Final = r"\bno me (?:la |lo )?(?:han|ha) dicho(?: (?:nada|aun|todavia|si|cual|como|bien))*\W*$"
_HEART_AND_CO: Final = (
    r"(?:heart|liver|kidneys?|lungs?|blood|thyroid|hormones?|organs?|health|tests?|labs?|bloods|it|that|this|them|those|these|any|immune|pancreas|body|stomach|"
    r"other|anything|breathing|sugar|results|numbers|levels|function|things?|stuff|rhythm|pressure|bp|pulse|clotting|bleeding)"
)
_WORKS_NOT: Final = (
    r"\b(?:does|do|is|are|has|have|can|will)? ?(?:not|hardly|barely|no longer)(?: (?:really|quite|being|been|able to|properly))* (?:pump\w*|work(?:s|ing)?|filter\w*|beat\w*|function\w*|produc\w+|mak(?:e|es|ing)|clot\w*|"
    r"clean\w*|respond\w*|regulat\w+|controlled|under control|absorb\w*)\b(?! (?:a |any )?(?:trouble|problems?|issues?|difference|sense|up|out|for me|as an?|in an?|at|there|now because|me |love|plans))"
)
_NO_ANDA: Final = (
    r"\bno(?: (?:me|se|le|nos|esta|estan|la|lo|los|las|ha|han|termina de|acaba de))*? (?:bombe\w+|lat(?:e|en|ia)|filtr\w+|regul\w+|funcion\w+|trabaj(?:a|an|aba)|fabric\w+|produc\w+|coagul\w+|limpi(?:a|an)|jal(?:a|an)|"
    r"and(?:a|an)|sirv\w+|control\w+|compens\w+|oxigen\w+|depur\w+|normaliz\w+|estabiliz\w+|se regula)\b(?! mal\b)"
)
_NOT_BETTER: Final = r"^(?!.*\b(?:not|never|no|hardly)(?: (?:yet|really|fully|any|been|get|got|getting))* (?:back to|recovered|fine|resolved|normal|better|gone|cured|over it|healed|improved|ok|okay|well|clear)\b)"

ROWS: Final[tuple[Row, ...]] = (
    # Nobody has looked yet, or what they found is not known.
    Row(ORGANS | _DEFENCES | _OTHERS | _LUPUS, NO, NOT_LOOKED, NO_MIRADO),
    Row(frozenset({"lupus_nephritis", "refractory"}), NO, _NOT_TOLD, _NO_DICHO),
    Row(
        ORGANS,
        _GRADES,
        rf"^\W*(?:i |they )?(?:{NOT_LOOKED})[^.;,]*$",
        rf"^\W*(?:{NO_MIRADO})[^.;,]*$",
    ),
    # It does not work: "el corazón no me bombea bien".
    Row(ORGANS | _DEFENCES, NO, _WORKS_NOT, _NO_ANDA),
    Row(
        ORGANS,
        frozenset({"mild_controlled"}),
        r"\b(?:not|never|hardly|barely)(?: (?:well|really|properly|very well|fully|yet|been|being|quite|at all))* (?:controlled|under control|in control|regulated)\b|\b(?:out of|un)(?: ?)control(?:led)?\b|"
        r"\bcan ?not (?:get|keep|bring) [^.;,]{0,20}\b(?:control|down|stable)\b|\bno control\b",
        r"\bno (?:(?:esta|estan|la|lo|se|me|tengo|llevo|muy|bien|logro|logran|puedo|pueden|consigo|consiguen) )*(?:control\w+|regul\w+|estabiliz\w+|compens\w+)\b|\b(?:des|sin )control\w*",
    ),
    # What the illness forbids: "no puedo tomar alcohol por la cirrosis".
    Row(
        ORGANS,
        NO,
        r"\b(?:can|could) not\b[^.;,]{0,30}\b(?:without|because of|due to|on account of|thanks to|from) (?:my |the |an? )?(?!(?:lupus|work|cost|money)\b)[a-z]|\b(?:need|on) (?:home )?oxygen\b",
        r"\bno (?:(?:me|lo|la) )?(?:puedo|dejan|debo)\b[^.;,]{0,30}\b(?:sin|por (?:la|el|lo|mi|mis|los|las|culpa)|debido a) (?!(?:lupus|trabajo|dinero)\b)[a-z]|"
        r"\b(?:corazon|higado|rinon(?:es)?|pulmon(?:es)?|tiroides)[^.;,]{0,16}\b(?:muy|bien|bastante|tan) (?:debil\w*|mal\w*|danad\w+|grande|fastidiad\w+|jodid\w+|tocad\w+|agrandad\w+)\b|"
        r"\bno aguanto\b",
    ),
    # No trouble with what is worn or taken for it.
    Row(
        ORGANS,
        NO,
        rf"\b(?:no|not any|zero|without)(?: (?:more|recent|new|major|big|real|bad))* (?:problems?|issues?|trouble|complaints?|flares?|flare-ups?|attacks?|episodes?|exacerbations?|crises) (?:with|from|of|in) (?:my|the|this|that) "
        rf"(?!{_HEART_AND_CO}\b)[a-z]|\bno (?:flares?|attacks?|episodes?|relapses?|crises)\b[^.;,]{{0,24}}\b(?:lately|recently|since|so far|for (?:a|two|three|\d+|months|years)|in (?:a|two|three|\d+|months|years)|this year)\b",
        r"\b(?:no|ningun|sin)(?: (?:me|da|dan|he tenido|tengo|tuve|ha dado))* (?:problemas?|lios?|molestias?|quejas?|ataques?|crisis|brotes?|episodios?) (?:con|de|del?) (?:el|la|mi|los|las|mis)? ?"
        r"(?!(?:corazon|higado|rinon(?:es)?|pulmon(?:es)?|sangre|tiroides|hormonas?|organos?|salud|analisis|eso|nada|ningun[oa]?|ese|esos|pancreas|estomago|respiracion|azucar|presion|coagulacion|ese tipo|ritmo)\b)[a-z]|"
        r"\b(?:marcapasos|stents?|valvula|desfibrilador)\b[^.;,]{0,10}\bno (?:me )?(?:da|dan|molesta|falla)\b|\bno me (?:da|dan|molesta) (?:problemas? )?(?:el|la) (?:marcapasos|stent|valvula|desfibrilador)\b",
    ),
    # Nothing, but this.
    Row(
        ORGANS,
        NO,
        r"^\W*(?:nothing|no|nope|nah),? (?:really,? |much,? |serious,? )?(?:just|only|but|apart from|other than) (?:an? |one |my |the |some )?(?:(?:small|smaller|single|solitary|leaky|missing|hole|extra) [a-z]+|(?:\w+ )?(?:kidney|valve|hole|stent|stone|clot)s? )|\b(?:one|single|solitary) kidney\b",
        r"^\W*(?:nada|no|nel|nop),? (?:mas que |solo |solamente |nomas |salvo |pero )?(?:un|una|el|la|unos|unas) (?!problema)(?:[a-z]+ ){0,2}(?:chic\w+|pequen\w+|menos|agrandad\w+|dilatad\w+|inflamad\w+|mas (?:chico|grande|pequeno)|tocad\w+|poquito|cicatriz\w*)\b|\b(?:un solo|solo un) rinon\b",
    ),
    Row(
        frozenset({"other_autoimmune"}),
        NO,
        r"\b(?:other than|apart from|aside from|besides|except(?: for)?|but) (?:the |my )?(?!(?:lupus|sle|that|this|it)\b)[a-z]",
        r"\b(?:que no sea|aparte de|ademas de|fuera de|quitando|excepto|salvo|mas que)(?: (?:l[oa]s?|el|mis?|de))* (?!(?:lupus|les|eso|esa|esta|ese|del? lupus|l[oa]s?|el|mis?|de)\b)[a-z]",
    ),
    # Serious only in a question, or denied, or by the name alone.
    Row(
        ORGANS,
        frozenset({"serious"}),
        r"\b(?:serious|severe|bad|grave)\? |\bdepends (?:on )?what\b|\bdefine (?:serious|severe|bad)\b|\b(?:not|nothing|never|none|no one|nobody|hardly)(?: (?:is|was|too|that|so|really|very|called it|said|says|it is|considered))* (?:serious|severe|bad)\b|"
        r"\b(?:early|mild|compensated|beginning|start(?:s|ing)? of|slight|borderline)\b[^.;,]{0,14}\b(?:cirrhosis|failure|scarring|fibrosis)\b|\b(?:cirrhosis|scarring|fibrosis)\b[^.;]{0,14}\b(?:compensated|stable|mild|early|controlled|under control)\b|"
        r"\b(?:(?:may|might|could) (?:be|have|turn|become|develop)|maybe|possibl[ey]|perhaps|turning into|heading (?:for|to|towards?)|risk of|feared|suspect(?:s|ed)?|ruled? out)\b|"
        rf"{_NOT_BETTER}(?:.*\b(?:had|was|were|at diagnosis|back (?:in|then)|years ago|when i was|used to)\b[^!?]*\b(?:back to|recovered|recovery|fine|resolved|normal(?:ised|ized)?|better|gone|cured|over it|healed|remission|improved|no longer)\b|"
        r".*\b(?:fine|ok|okay|normal|clear|recovered|gone|remission|no (?:more )?(?:problems?|trouble|relapse))\b[^.;,]{0,12}\b(?:since|after|now|these days|for (?:years|\d+))\b|.*\bnow (?:it is |i am |is )?(?:fine|normal|ok|better|well|recovered|gone)\b)",
        r"\b(?:grave|serio|seria|sever[oa])\?|\bdepende (?:de )?(?:que|lo que)\b|\b(?:no|nada|ningun[oa]?|nunca|tampoco)(?: (?:es|era|fue|son|tan|muy|del todo|me dijeron que|dicen que sea|creo que sea|lo llaman|algo))* (?:graves?|seri[oa]s?|sever[oa]s?)\b|"
        r"\b(?:incipiente|inicial|leve|(?<!des)compensad[oa]|principio de)\b|\bcirrosis\b[^.;]{0,14}\bestable\b|\b(?:(?:puede|podria) (?:ser|que|estar)|quizas?|tal vez|a lo mejor|posible\w*|temen?|temian|sospech\w+|pensaban|creian|descart\w+|se esta volviendo|va para|riesgo de)\b|"
        r"^(?!.*\b(?:no|nunca|nada)(?: (?:me|se|ha|he|esta|estoy))* (?:recuper\w+|cur\w+|normal|bien|mejor\w*|san\w+|super\w+)\b).*\b(?:tuve|tenia|tuvo|fue|era|estuve|hace (?:anos|tiempo|\d+ anos)|de nin[oa]|al principio)\b[^!?]*\b(?:recuper\w+|cur\w+|normal|bien|mejor\w*|ya no|resuelt[oa]|san[oeao]\w*|super\w+)\b",
    ),
    Row(
        ORGANS,
        frozenset({"serious"}),
        r"^(?!.*\b(?:since|still|i have|diagnosed|found|got)\b).*\b(?:failure|severe|serious)\b[^.;]{0,24}\b(?:in|back in|around) (?:19|20)\d\d\b",
        r"^(?!.*\b(?:desde|sigo|todavia|aun|tengo|detectaron|diagnosticaron)\b).*\b(?:insuficiencia|grave|sever[oa]|falla)\b[^.;]{0,24}\ben (?:19|20)\d\d\b",
        beside=True,
    ),
    # It is over.
    Row(
        ORGANS,
        frozenset({"unspecified"}),
        r"^(?!.*\b(?:not (?:gone|cured|resolved|better|healed)|still|came back|again|never|clots?|dvt|embol\w+|thromb\w+)\b).*\b(?:(?:it |all |long |now )?(?:gone|cured|resolved|settled|healed|went away|disappeared|cleared up|over|closed|outgrown|outgrew it|grew out of it)(?: (?:now|since|by itself|completely|years ago|long ago|for good|in (?:19|20)\d\d|after))*\W*$|gone now|long gone|no longer\W*$|"
        r"not any ?more\W*$|(?:used to|was|were) (?:be )?[a-z ,]{0,40}\b(?:no longer|not any ?more|but not now|not now|gone|cured|reversed)\b|it settled\b|in the past\W*$|"
        r"(?:years ago|as a (?:child|kid|baby)|when i was [a-z ]{1,16}),? (?:it )?(?:is |was |has )?(?:gone|cured|closed|fine|settled|resolved|healed|nothing since|fixed|better|ok)\b)",
        r"^(?!.*\b(?:no (?:se )?(?:me )?(?:ha |he )?(?:cur\w+|quit\w+|sano)|todavia|aun|volvio|otra vez|sigo|coagul\w+|tromb\w+|embol\w+)\b).*\b(?:ya (?:esta )?(?:curad[oa]|sanad[oa]|resuelt[oa]|bien)|ya no(?: (?:tengo|la tengo|lo tengo|hay|nada))?\W*$|se me (?:quito|curo|fue|paso|cerro)|"
        r"ya se (?:me )?(?:quito|curo|fue|paso|cerro|resolvio)|(?:curad[oa]|resuelt[oa]|superad[oa])\W*$|ahora nada\b|ya paso\b|me cure\b|desaparecio\b)",
    ),
    # It was thought of, and was not there.
    Row(
        ORGANS | _DEFENCES | _OTHERS,
        frozenset({"*", "[...]"}),
        r"\b(?:thought|feared|suspected|worried|wondered|said it (?:might|may|could)|(?:might|may|could) (?:be|have been)|looked like|was told|were told|told me|misdiagnosed|first said|checked for|tested(?: me)? for|screened for|looking for)\b[^.;]{0,44}(?:\b(?:but|and|then|until)\b|[,;])[^.;]{0,40}"
        r"\b(?:(?<!not )normal|clear|negative|fine|nothing|ruled out|turned out|it was not|was not|is not|were not|they were wrong|was wrong|do not have (?:it|that)|did not have|said no|it was (?!confirmed|true|there|bad|serious|that|found)[a-z]+|wrong|just (?:fat|gas|stress|anxiety|reflux|muscle|nerves|a))\b|"
        r"\b(?:that|which|what) (?:i|they|we|everyone) (?:thought|feared|believed) (?:was|were|to be)\b|\b(?:panic attack|heartburn|indigestion|anxiety)\b[^.;]{0,24}\b(?:thought|felt like|looked like)\b|\bfalse alarm\b",
        r"^[^.;]*\b(?:pensaban?|pense|pensaron|creian?|crei|creyeron|temian?|sospechaban?|sospecharon|parecia|decian|dijeron que (?:podia|era|tenia)|podia ser|me buscaron|me estudiaron por|me hicieron (?:los|las|la|el|pruebas?|anticuerpos|analisis)|descartaron)\b[^.;]{0,50}"
        r"(?:\b(?:pero|y|luego|hasta que|al final)\b|[,;])[^.;]{0,34}\b(?:no (?:era|fue|es|son|tengo|lo tengo|tenia|salio|resulto)|que no|era (?!cierto|verdad|grave|peor)[a-z]+|eran|fue (?!cierto|verdad|grave|peor|confirmad)[a-z]+|fueron|son|es (?!cierto|verdad|grave)[a-z]+|resulto|salio (?:todo )?(?:bien|normal|negativ\w+|limpi\w+)|salieron (?:bien|normales|negativ\w+)|normal|negativ[oa]s?|limpi[oa]|nada|descart\w+|se equivocaron)\b|"
        r"\bfalsa alarma\b",
    ),
    Row(
        _DEFENCES,
        frozenset({"*"}),
        r"\b(?:tested|checked|screened|checking|testing|test) (?:me )?for\b[^.;]{0,24}[,.; ]+(?:and |but )?(?:i )?(?:do not have|have not got|negative|clear|fine|normal|no\b|none|all good|came back)",
        r"\b(?:me (?:hicieron|buscaron|estudiaron|checaron|revisaron))\b[^.;]{0,40}\b(?:no (?:la |lo )?tengo|negativ\w+|normal\w*|nada|bien|que no)\b",
    ),
    # A yes that says all is well: "sí, me hicieron un eco y está perfecto".
    Row(
        ORGANS,
        frozenset({"unspecified"}),
        r"^\W*(?:yes|yeah|yep|yup|sure|of course|oh yes)\b(?!.*\b(?:but|pills?|meds?|medicat\w+|tablets?|take|took|with (?:my|the)|treat\w*|control\w*|not|surgery|operat\w+|disease|failure|problem|illness|condition|diagnosed|had(?! (?:an?|my|the|it|some) (?:echo\w*|ekg|ecg|scans?|tests?|check\w*|ultrasound|mri|x|bloods?|labs?|physical))|now|since)\b)"
        r".*\b(?:fine|good|great|normal|healthy|clear|clean|perfect|all (?:ok|right|well)|ok|okay|excellent|in order)\b",
        r"^\W*si,? sin (?:ningun )?problemas?\W*$|^\W*(?:si|claro|por supuesto|simon)\b(?!.*\b(?:pero|pastillas?|medic\w+|tomo|tratamiento|control\w*|no|operad[oa]|operaron|enferm\w+|problema\w*|insuficiencia|diagnostic\w+|desde|tuve|mal)\b)"
        r".*\b(?:san[oa]s?|limpi[oa]s?|perfect[oa]s?|normal(?:es)?|bien|en orden|excelente|de maravilla|sin problemas?|al cien|todo ok)\b",
    ),
    # Not an illness of this organ, or no illness at all.
    Row(
        frozenset({"heart_disease"}),
        _GRADES,
        r"\b(?:valve|shunt|stent|pump)\b[^.;,]{0,16}\b(?:head|brain|skull|bladder|stomach|kidney|ureter|bile)\b|"
        r"\b(?:give|gives|gave|giving|almost had|nearly had|will have|going to have) (?:me |you |him |her )?(?:a |the )?heart attack\b(?=[^.;]*\b(?:bill|price|cost|when i saw|seeing|reading|lol|haha|traffic|question|kids?|scared|fright|surprise|money|team|game|match)\b)|"
        r"\b(?:takes?|on|use)\b[^.;,]{0,30}\b(?:beta ?-?blockers?|[a-z]+olol)\b[^.;,]{0,10}\bfor (?:my |the )?(?:migraines?|headaches?|anxiety|nerves|tremors?|shak\w+|stage fright|thyroid)\b",
        r"\b(?:valvula|derivacion|stent|bomba)\b[^.;,]{0,14}\b(?:cabeza|cerebro|craneo|vejiga|estomago|rinon|ureter|vesicula)\b|"
        r"\b(?:me (?:va a|van a|vaya a) dar|casi me da|me (?:dio|da) casi)(?: de)? ?(?:el |un )?(?:infarto|ataque|patatus|sincope)\b|\binfarto\b[^.;]{0,10}\bme (?:va a dar|van a dar|da)\b|"
        r"\b(?:tomo|tomar|uso)\b[^.;,]{0,30}\b(?:beta ?-?bloque\w+|[a-z]+olol)\b[^.;,]{0,8}\b(?:por|para) (?:la|las|el|los|mi|mis)? ?(?:migra\w+|jaquecas?|dolor(?:es)? de cabeza|ansiedad|nervios|temblor\w*|tiroides)\b",
        beside=True,
    ),
    Row(
        frozenset({"endocrine_disease"}),
        frozenset({"mild_controlled", "unspecified"}),
        r"\bnodules?\b[^.;]{0,20}\b(?:biops\w+|pending|waiting|benign|scan|checked)\b",
        r"\bnodulos?\b[^.;]{0,24}\b(?:biopsia|pendiente|esper\w+|benign\w+)\b",
        beside=True,
    ),
    Row(
        frozenset({"endocrine_disease"}),
        frozenset({"*"}),
        r"^\W*(?:but |and )?mine(?:'s\b| (?:is|are|was|were)\b)|\bfamily history\b(?=.*\b(?:mine|my (?:a1c|sugar|own|levels?|thyroid|tests?))\b)|\b(?:mother|mum|mom|dad|father|family|parents)\b[^.;]{0,20}\b(?:but|and) mine (?:is|was|are) ",
        r"^\W*(?:pero |y )?(?:la mia|el mio|los mios)\b|\b(?:en mi familia|antecedentes?)\b(?=.*\b(?:la mia|el mio|yo no|los mios)\b)",
    ),
    # What is under control is the pressure; how bad the valve is was not said.
    Row(
        frozenset({"heart_disease"}),
        frozenset({"mild_controlled"}),
        r"^(?=.*\b(?:pressure|hypertension|bp|cholesterol|rhythm|palpitations?)\b)"
        r"(?=.*\b(?:leak\w*|faulty|floppy|narrow\w*|prolaps\w*|regurg\w*|stenosis|valves?|murmur|heart failure|angina)\b)"
        r"(?!.*\b(?:leak\w*|faulty|floppy|narrow\w*|prolaps\w*|regurg\w*|stenosis|valves?|murmur|heart failure|angina)\b[^.;]{0,40}"
        r"\b(?:mild|minor|trivial|trace|slight|small|harmless|innocent|stable|fine|nothing|controlled|no problem)\b)"
        r"(?!.*\b(?:mild\w*|minor|trivial|trace|slight\w*|small|tiny|harmless|innocent|both|all|everything|bit of an?)\b[^.;]{0,24}"
        r"\b(?:leak\w*|regurg\w*|valves?|murmur|prolaps\w*|controlled|under control)\b)",
        r"^(?=.*\b(?:presion|tension|hipertension|colesterol)\b)(?=.*\b(?:valvulas?|soplo|insuficiencia|angina)\b)"
        r"(?!.*\b(?:leve|ligero|ligera|pequen[oa]|inocente|estable|nada|l[oa]s dos|tod[oa]s?|ambas)\b)",
    ),
    # Antibodies without a clot.
    Row(
        frozenset({"blood_disease"}),
        frozenset({"unspecified"}),
        r"\bantibod(?:y|ies)\b[^;]*\b(?:no|never|not)\b[^.;,]{0,14}\b(?:clots?|thromb\w+|dvt|embol\w+)\b",
        r"\banticuerpos?\b[^;]*\b(?:no|nunca|sin)\b[^.;,]{0,20}\b(?:coagul\w+|tromb\w+|embol\w+)\b",
    ),
    # Of medicines and vaccines, not of one's defences.
    Row(
        _DEFENCES,
        NO,
        r"\bimmun(?:e|o|ity)[ -]?(?:drugs?|meds?|medic\w+|pills?|tablets?|suppress\w+|treatments?|boosters?|therapy)\b|\bbecause of (?:my )?(?:immun\w+|defen[cs]es)\b",
        r"\b(?:por|para|debido a) (?:las|mis|tener) (?:bajas )?defensas\b|\b(?:medicinas?|pastillas?|farmacos?|medicamentos?) (?:para|de|inmun)[a-z ]{0,14}(?:defensas|inmun\w+|depresor\w+|supresor\w+)\b",
        beside=True,
    ),
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected", "uncontrolled", "current"}),
        r"\b(?:suspected|thought|feared)\b[^.;]{0,30}\b(?:it was|turned out|but it was)\b",
        r"\b(?:sospechaban?|pensaban?|creian?|temian?)\b[^.;]{0,30}\b(?:era|fue|resulto)\b",
        beside=True,
    ),
    Row(
        frozenset({"dialysis"}),
        NO,
        r"\bbetter (?:if )?(?:they|you) (?:had )?never (?:had )?(?:put|hooked|connected)\b",
        r"\b(?:mejor|ojala) (?:que )?(?:nunca|jamas|no) (?:me |le )?(?:hubiera\w*|[a-z]+(?:aran|ieran|aron))\b",
    ),
)
