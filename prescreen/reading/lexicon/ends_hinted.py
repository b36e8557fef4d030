"""Ends that are hinted at in all of a message: an illness that would do it for one, a death that failed and is to be put
right, a store for the day one dares, a visit one will not live to, who finds the body and who feeds the cat. English in
normalised text, Spanish in lower case without accents. No clinician has reviewed these lists.
"""

from typing import Final

_ILL: Final = (
    r"\b(?:heart|cancer|strokes?|infections?|diseases?|kidneys?|liver|clots?|illness|allerg\w+|lungs?|none|sepsis|tumou?rs?|aneurysm|"
    r"embolism|pneumonia|diabetes|virus|seizures?|one)\b"
)
_WISHED: Final = (
    r"\b(?:unfortunately|sadly|shame|pity|worse luck|alas|wish|regret\w*|would not mind|bad luck|no such luck|if only|hoping|more is the|"
    r"disappoint\w*|almost hope|not (?:that|so) lucky|would be (?:nice|easier|handy)|would make it easier)\b"
)
_FOR_ME: Final = (
    r"\b(?:(?:sav|spar)\w+ me (?:the (?:trouble|bother|job|effort|hassle|work)|(?:from )?having to|doing (?:it|the))|"
    r"do(?:es|ne|ing)? (?:the job|it) for me|out of my hands|not (?:need|have) to do it(?: by| to)? ?(?:my ?self|with my own hands)?|"
    r"(?:than|without) (?:doing|having to do) it|doing it (?:my ?self|with my own hands|by my own hand))\b"
)
_ERRAND: Final = (
    r"(?!.*\b(?:lift|ride|taxi|bus|ring|phone|call|answers?|forms?|stairs|send|post|fax|e-?mail|drive|driving|shopping|paperwork|typing|"
    r"cook\w*|clean\w*|app|knee|hip|insurance|claim|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|records?|dictat\w*)\b)"
)
_SHOULD_HAVE: Final = (
    r"\b(?:(?:should|ought to|would) (?:have|of) (?:just |really )?(?:died?|been the end|been me|finished|taken|killed|let|gone|stayed)|should not (?:have|of) (?:\w+ )?(?:brought|saved|revived|woken|found|survived)|"
    r"(?:was|were) (?:meant|supposed) to (?:die|go|be (?:dead|the end|it)|end)|wish (?:it|that|they|i) (?:had )?(?:finish\w*|taken|killed|let|died?|not)|"
    r"survived (?:my|the|an?|it|that)|they (?:saved|revived|brought) me|overdosed?|my attempt|tried (?:it|once|to end)|did not (?:work|take)|failed)\b"
)
_PUT_RIGHT: Final = (
    r"\b(?:i (?:keep|still|often|sometimes|mean|want|plan|think|will|can|could|should|might|have|am|intend)|i'?d like|lately|been|this time|next time)\b.{0,44}?"
    r"\b(?:(?:fix\w*|correct\w*|put(?:ting)?|set(?:ting)?)(?: (?:that|it|this|the))?(?: (?:mistake|error|right|straight))?(?= *(?:$|[.,;!])|.{0,10}\b(?:mistake|error|right|myself)\b)|"
    r"finish(?:ing)? (?:it|what|the job|myself|off)|do(?:ing)? it (?:properly|right|better|myself)|(?:another|second|one more) (?:go|try|shot|chance|attempt)|"
    r"get(?:ting)? it right)\b"
)
_THANKFUL: Final = (
    r"(?!.*\b(?:glad|grateful|enjoy\w*|happy|thank (?:god|goodness)|never again|grand ?kids|blessed|sooner|screws?|surgeon|second chance (?:at life|to)|"
    r"doctor (?:earlier|about)|form|answer|spelling|typo)\b)"
)
_ELSEWHERE: Final = (
    r"(?!.*\b(?:fly\w*|mov(?:e|ing)|new job|away|travel\w*|holiday|vacation|visit(?:ing)? (?:my|the)|staying|airport|abroad|back (?:in|on|by)|"
    r"at (?:work|school|my)|town|office|weekends?|retir\w*)\b)"
)
_HOARDS: Final = (
    r"\b(?:keep\w*|kept|put(?:ting)?|sav(?:e|ed|ing)|hid(?:e|den|ing)?|stash\w*|shoe ?box\w*|squirrel\w*|stor(?:e|ed|ing)|collect\w*|got|"
    r"bag|drawer|tin|jar|stock\w*|set aside|pil(?:ed|ing) up)\b"
)
_PILLS: Final = (
    r"\b(?:pills?|tablets?|meds|bottles?|pens|morphine|capsules?|insulin|patches|oxy\w*|tramadol|codeine|\w+pam|amitriptyline|"
    r"medicines?|medication|sleepers|painkillers|ones i do not take)\b"
)
_DARES: Final = (
    r"\b(?:(?:for|until|till) (?:the (?:day|night)|when|whenever|once) (?:that )?i(?: am| have| will)? (?:finally |ever )?(?:get|got|work|have|find|found|am|brave|dare|ready|need|can not)?[a-z ]{0,14}"
    r"\b(?:nerve|courage|guts|bravery|brave|dare|enough of (?:it|this|life)|had enough|can not (?:take|go|stand|do)|bottle)\b|"
    r"(?:work\w*|screw\w*|pluck\w*) up the (?:nerve|courage|guts)|for when (?:it is|it'?s|my) time\b|(?:nearly|almost) (?:enough|there) now\b)"
)
_FOUND: Final = (
    r"\b(?:how (?:long|many (?:days|weeks)|soon|quick\w*)\b.{0,40}?\b(?:find|finds|found|notic\w*|discover\w*|miss(?:es|ed)?)|"
    r"who (?:would|will|is going to|is gonna|gets to|might)(?: be the one to)? (?:find|discover))\b.{0,24}?\b(?:body|bodies|you|me|anybody|someone|somebody|anyone|a person|gone|dead)\b|"
    r"\bhow (?:long|many (?:days|weeks))\b.{0,30}\b(?:anybody|anyone|someone|somebody|people)(?: would| to)? (?:find|finds|found|notice)\b"
)
_OF_A_BODY: Final = (
    r"\b(?:body|bodies|corpse|smell|dead|do not want (?:it|that) to be|not (?:my|the) (?:kids?|daughter|son|sister|mum|mom|wife|husband))\b|"
    r"\b(?:dog|cat|cats|dogs|pets?)\b.{0,30}\b(?:hungry|food|fed|starv\w*)\b"
)
_FALLS: Final = r"(?!.*\b(?:house|address|driver|ambulance|door|donor|fall|fell|slip\w*|seizure|fit|faint\w*|flat number|parking|match)\b)"
_ALONE: Final = (
    r"\b(?:(?:live|lives|living) (?:alone|on (?:your|my|their) own|by (?:my|your)self)|on (?:my|your) own|alone)\b|"
    r"\b(?:dog|cat|cats|dogs|pets?|animals?|budgie|parrot)\b.{0,40}\b(?:hungry|food|fed|feed|eat|alone|starv\w*)\b"
)

CRISIS: Final = (
    rf"^(?=.*(?:{_ILL}))(?=.*(?:{_WISHED}))(?=.*(?:{_FOR_ME})){_ERRAND}",
    rf"^(?=.*(?:{_SHOULD_HAVE}).*(?:{_PUT_RIGHT})){_THANKFUL}",
    rf"^(?=.*\b(?:not that i|(?:do|am|will) not|never|nor do i)(?: really| actually| honestly)? (?:intend|plan|expect|mean|propose|count|planning|intending|expecting)(?: on| to)? "
    rf"(?:still )?(?:be(?:ing)?|stick\w*|liv\w+)(?: still)? (?:around|about|alive|here|that long)\b){_ELSEWHERE}"
    r"(?=.*\b(?:by then|anyway|any (?:day|one|date)|whatever|that long|alive|for it|not that|point|bother|matter)\b)",
    rf"^(?=.*(?:{_HOARDS}))(?=.*(?:{_PILLS}))(?=.*(?:{_DARES}))(?!.*\b(?:chemist|pharmac\w+|travel\w*|holiday|flight|refill\w*|strike|injection day)\b)",
    rf"^(?=.*(?:{_FOUND}))(?=.*(?:{_OF_A_BODY})){_FALLS}",
    r"^(?=.*\bi am (?:gonna|going to) be with my \w+ pronto\b)",
    r"^(?=.*\b(?:pain|pains|this|lupus|life|illness|disease|suffering)\b.{0,24}\bwho (?:would|does) not (?:want|wanna|wish|rather)(?: to)? (?:die|be dead|end it|go)\b)",
)
CHECKS: Final = (rf"^(?=.*(?:{_FOUND}))(?=.*(?:{_ALONE})){_FALLS}",)
"""Worth a kind question: it may be no more than a worry of somebody who lives alone."""

_MAL: Final = r"\b(?:corazon|cancer|derrame|infartos?|embolia|infeccion\w*|enfermedad\w*|tumor\w*|rinon\w*|higado|ningun[oa]?|trombo\w*|neumonia|aneurisma|diabetes|alergi\w+|ictus|tuve|tengo)\b"
_OJALA: Final = r"\b(?:por desgracia|lastima|desgraciadamente|ojala|lamentablemente|que mas quisiera|mira que|mala suerte|una pena|que pena|no tengo esa suerte|ni esa suerte|tristemente|ya quisiera)\b"
_POR_MI: Final = (
    r"\b(?:(?:me )?ahorr\w+(?:me|se)? (?:el trabajo|tener que|hacerlo|la molestia|la decision|el esfuerzo|la pena)|no (?:tendria|tuviera|tengo) que hacerlo|sin tener que hacerlo|"
    r"(?:haria|hiciera|hace) (?:el favor|el trabajo)|(?:lo|la) haria por mi|que hacerlo (?:yo|con mis manos|por mi cuenta))\b"
)
_TRAMITE: Final = r"(?!.*\b(?:taxi|aventon|llam\w+|papeleo|formulario|viaje|resultados?|pid\w+|escaleras?|hermana|camion|bus|firma\w*|copia\w*|correo|cocinar|lunes|martes|jueves|viernes)\b)"
_DEBI: Final = (
    r"\b(?:(?:me )?(?:tenia|tendria|hubiera|hubiese|debi|deberia|debio|debia|habia)(?:n|mos)?(?: (?:que|de|haber|haberme))* ?(?:haber(?:me)? )?(?:mor\w+|muert\w+|quedad[oa]|quedarme|llevad[oa]|llevarme|acabad\w*|terminad\w*)|"
    r"me (?:salvaron|revivieron|trajeron de vuelta|encontraron a tiempo|lavaron el estomago)|me tome las pastillas|ojala me hubiera|sobrevivi|no me mori|falle|no funciono)\b"
)
_ARREGLAR: Final = (
    r"\b(?:pienso|quiero|voy|sigo|ganas|cada noche|a veces|esta vez|la proxima|ahora|todavia|ultimamente|vuelvo)\b.{0,40}?\b(?:arregl\w+|correg\w+|corrij\w+|terminar (?:lo|con)|acabar (?:lo|con)|terminarlo|acabarlo|"
    r"(?:hacerlo|lo haria|lo hago|lo hare|lo voy a hacer) bien|no (?:voy a fallar|fallo|fallaria)|remedi\w+|completar\w*|enmend\w+|intentarlo)\b"
)
_CONTENTO: Final = r"(?!.*\b(?:gracias a dios|dando guerra|niet\w+|content[oa]|feliz|agradec\w+|bendicion|formulario|respuesta|me equivoque)\b)"
_NO_ESTARE: Final = r"\bno (?:pienso|cuento con|creo que|creo|espero|planeo|voy a|tengo pensado)\b.{0,24}?\b(?:estar|seguir|llegar|existir|siga|este|exista|llegue|viva|vivir|andar|ande)\b|\bya no (?:voy a|pienso|creo) (?:estar|existir|seguir|vivir|andar)\b"
_DA_IGUAL: Final = r"\b(?:(?:para|pa) que(?! (?:lo|la|me|no|te|les?|se|ustedes|sepa\w*|anot\w*)\b)|da igual|da lo mismo|total|que mas da|lo que (?:quiera|quieran|sea)|el (?:dia )?que (?:quiera|sea)|(?:ponga|apunte|anote) lo que|en este mundo|existir|viv[oa]|no importa)\b"
_DE_VIAJE: Final = (
    r"(?!.*\b(?:viaj\w+|pueblo|ciudad|vacaciones|trabajo|casa|mud\w+|regres\w+|vuelvo|volvemos|operan|campo|playa|rancho|hij[oa]s?|bautizo|boda|extranjero|"
    r"fuera|tomar|usar|embaraz\w+|tarde|tiempo de|turno|escuela)\b)"
)
_JUNTA: Final = r"\b(?:junt\w+|guard\w+|ahorr\w+|apart\w+|escond\w+|acumul\w+|almacen\w+|reserv\w+|separ\w+|coleccion\w+|llevo ya)\b"
_PASTILLAS: Final = r"\b(?:pastill\w+|frascos?|tabletas|capsulas|comprimidos|\w+zepam|morfina|tramadol|insulina|medicin\w+|medicament\w+|las que (?:me )?(?:sobran|no)|caja\w*|bolsa|blisters?|remedios|juntas?|todas)\b"
_SE_ATREVE: Final = (
    r"\b(?:(?:pa|para|hasta|cuando|el dia que)(?: (?:el|la|un))? ?(?:cuando|dia|noche|que)?\b.{0,16}?\b(?:me (?:atreva|anime|decida|de(?: el)? valor)|junte (?:el )?valor|tenga (?:el |los )?(?:valor|huevos|fuerzas?|coraje)|(?:ya )?no (?:pueda|aguante|de)(?: mas)?|llegue (?:el|mi) (?:momento|dia|hora)|tener bastantes|sean suficientes)|"
    r"por si (?:un dia|algun dia|una noche)?.{0,6}(?:ya )?no (?:aguanto|puedo|pueda|aguante)(?: mas)?)\b"
)
_ENCUENTRA: Final = (
    r"\b(?:cuant[oa]s? (?:dias|tiempo|horas|semanas)?\b.{0,30}?\b(?:(?:encontr\w+|encuentr\w+|hall\w+)(?! (?:el|la|los|las|un|una|mis?|algo|sitio|cita)\b)|dar(?:se|ian) cuenta|se dan? cuenta|not\w+ que)|"
    r"quien (?:me|te|lo|la) (?:encontraria|va a encontrar|encuentra|hallaria|encuentre)|se darian cuenta|(?:que|quien) pasa con (?:el|mi) cuerpo|dias sol[oa]s con)\b"
)
_CUERPO: Final = r"\b(?:cuerpo|cadaver|olor|frena|muert[oa]|detiene|no quiero que sea)\b|\b(?:perr\w+|gat\w+|mascotas?)\b.{0,24}\b(?:sin comida|hambre|sin comer|quien (?:le|les) de)"
_SOLO: Final = r"\b(?:viv\w+ (?:uno )?sol[oa]|(?:uno|una|si) vive sol[oa]|vivis sol[oa]|sol[oa])\b|\b(?:perr\w+|gat\w+|mascotas?|animalit\w+)\b"
_HALLA_OTRO: Final = r"(?!.*\b(?:donante|(?:mi|la) casa|direccion|ambulancia|trabajo|cita|porton|vena|estudio|me caigo|caida|desmay\w*|medicina)\b)"
_DECIDIDO: Final = r"\bya (?:(?:decidi|se|elegi|escogi) (?:cuando|el dia|la fecha|que dia|como)|tengo (?:la |el )?(?:fecha|dia)|esta decidid[oa])\b"
_CANSADO: Final = (
    r"\b(?:cansad[oa]|canse|hart[oa]|no (?:puedo|aguanto|doy) mas|(?:con|junto a) mi (?:mama|papa|viej\w+|hij\w+|espos\w+|difunt\w+|madre|padre|abuel\w+|nino|nina|bebe)|"
    r"que en paz descanse|en el cielo|luchar|pelear)\b"
)
_CITA: Final = r"(?!.*\b(?:operan|operacion|cirugia|boda|vacaciones|cita|llam\w+|lunes a|a las|esperar|fin de semana|vuelvo|regreso|unas? semanas?|por telefono)\b)"

CRISIS_ABROAD: Final = (
    rf"^(?=.*(?:{_MAL}))(?=.*(?:{_OJALA}))(?=.*(?:{_POR_MI})){_TRAMITE}",
    rf"^(?=.*(?:{_DEBI}).*(?:{_ARREGLAR})){_CONTENTO}",
    rf"^(?=.*(?:{_NO_ESTARE}))(?=.*(?:{_DA_IGUAL})){_DE_VIAJE}(?=.*\b(?:entonces|fechas?|dias?|mes|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|mundo|verano|invierno)\b)",
    rf"^(?=.*(?:{_JUNTA}))(?=.*(?:{_PASTILLAS}))(?=.*(?:{_SE_ATREVE}))(?!.*\b(?:viaje|farmacia|escasez|devolver\w*|papeles|receta)\b)",
    rf"^(?=.*(?:{_ENCUENTRA}))(?=.*(?:{_CUERPO})){_HALLA_OTRO}",
    rf"^(?=.*{_DECIDIDO})(?=.*(?:{_CANSADO})){_CITA}",
    r"^(?=.*\bcon lo que (?:duele|me duele|sufro|se sufre|una? sufre|estoy pasando)\b.{0,30}\bquien no (?:se )?(?:quiere|querria|quisiera|va a querer) (?:morir|matar|acabar)\w*)",
)
CHECKS_ABROAD: Final = (rf"^(?=.*(?:{_ENCUENTRA}))(?=.*(?:{_SOLO})){_HALLA_OTRO}",)
