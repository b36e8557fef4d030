"""A no or a yes beside what somebody would do, may do or does not mind: taking part, coming, signing, answering for another."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import NEVER_IS, NO, WILLING, Row
from prescreen.reading.lexicon.scope import RELATIVES

_THEY: Final = rf"(?:(?:my )?(?:{RELATIVES})|he|she|they)"
_OTHER_THINGS: Final = r"(?:placebos?|pressure|fears?|rush|hurry|stress|doubts?|second thoughts?|regrets?|hesitation|worr(?:y|ies)|strings|ifs|buts)"
_GOES_ON: Final = (
    r"question about it|way in hell|i|we|he|she|they|you|it|that|this|these|there|my|his|her|our|their|the|an?|not|never|no|nope|nah|thanks?|thank|thx|ty|way|chance|sir|ma'?am|"
    r"madam|miss|doctor|dear|love|sorry|"
    r"but|and|because|cause|cos|since|so|too|for|at|as|only|just|longer|more|intention|interest|desire|wish|please|definitely|absolutely|really|"
    r"actually|sadly|unfortunately|can|could|would|will|"
    r"do|does|did|don'?t|am|is|are|was|time|answer|deal|consent|permission|one|nobody|body|idea|clue|need|yet|or|to|in|on|of|with|gracias|quiero|"
    r"puedo|me|lo|la|le|se|si|por|y|sabe|tengo|ahora|todavia"
)
"""What may follow a no that stands by itself."""
_GOES_ON_SPANISH: Final = r"hay duda de que no|no|nunca|jamas|gracias|quiero|puedo|acepto|muchas|senor\w*|doctor\w*|por|porque|y|pero|ni|para|creo|pienso|gustaria|se|ya|thank\w*|i|en|de|hoy|ahora|ahorita|mi|mis|el|ella|esta|que|pues|tampoco|tan|muy|mucho"
_WOULD: Final = (
    r"quiero|quisiera|queremos|puedo|podria|podemos|podre|deseo|acepto|aceptaria|voy|vamos|iria|ire|vendria|asistir\w*|participo|participar\w*|"
    r"estoy|estaria|es|seria|sera|"
    r"(?:me|lo|la|nos) (?:interesa|interesan|gusta|gustan|gustaria|llama|convence|animo|late|apetece|atrevo|apunto|creo|hare|haria|quiero|voy|"
    r"puedo|veo|hago)|tengo (?:interes|ganas|tiempo|intencion|como|forma|manera|dinero|animo)"
)

I_SIGN: Final = r"\b(?:i (?:can |will |would |do |could )?(?:sign|do it)|i will|i'll|i do|me|firmo|firmaria|yo)\b"
"""Somebody who answers for another signs: nothing is said of the other's name."""

_PASSED_ON: Final = (
    r"(?:sent|send|told|gave|showed|shown|forwarded|found|pointed|shared|passed|texted|messaged|e-?mailed|suggested|recommended|mentioned|"
    r"heard|saw|came across|spotted|read about|made me|got me|put me|set (?:it|this) up|convinced|encouraged|asked me)"
)
_PASO: Final = r"(?:mand|pas|dij|cont|ensen|mostr|recomend|compart|envi|habl|encontr|suger|reenvi|ani)(?:o|a?ron|io|ieron|eron|iero|o|aba|ado|cho)"
_FOR_THEM: Final = r"(?!.*\b(?:for|behalf of|instead of) (?:him|her|them|my (?!self\b))\b)(?!.*\b(?:(?:he|she|they) (?:is|are|has|have|can(?: ?not|'t)|asked)|(?:i am|i'm) (?:the|her|his|their)|has (?:lupus|sle|it)|patient)\b)"

ROWS: Final[tuple[Row, ...]] = (
    # Nobody told me: no no of one's own.
    Row(
        WILLING,
        NO,
        r"\b(?:nor|and) (?:they|nobody|no one) (?:even )?(?:tells?|told|says?|said|explain\w*)\b(?: me| us)?",
        r"\bni (?:siquiera )?(?:me |nos )?(?:dicen|dijeron|han dicho|explican|explicaron|avisan|ponen|se sabe)\b",
        beside=True,
    ),
    # Who told of it is not the one to be asked about.
    Row(
        frozenset({"respondent", "carer_authorised"}),
        frozenset({"carer", "legal_representative", "yes"}),
        rf"^{_FOR_THEM}.*\b(?:{RELATIVES}|nurse|doctor|doc|rheum\w*|pharmacist|therapist)\b(?: (?:just|actually|kindly|has|had|also|who|that|is the one who))* {_PASSED_ON}\b|"
        rf"^{_FOR_THEM}.*\b(?:got|heard|have|found) (?:it|this|about (?:it|this|you)|the link)(?: (?:off|from|through|via))+ (?:my|a|our) (?:\w+ )?(?:{RELATIVES}|nurse|doctor|doc|rheum\w*)\b",
        rf"^(?!.*\b(?:para|por|de parte de) (?:el|ella|mi)\b)(?!.*\b(?:tiene|padece|enferm[oa]|paciente|contesto yo|respondo yo)\b).*\b(?:me|nos) (?:l[oa]s? )?(?:ha |han |habia )?{_PASO}\b(?! que (?:si|yes|dale|adelante|ande|andale|claro|por supuesto|ok|sale|lo haga|conteste|responda|haga)\b)",
        beside=True,
    ),
    Row(
        frozenset({"wants_to_take_part"}),
        NO,
        rf"\bno {_OTHER_THINGS}\b(?! (?:it is|it'?s|this is) (?:all )?(?:an? )?(?:scam|fraud|con\b|joke|hoax))|\bno(?: one|body) (?:is )?(?:forc\w+|push\w+|press\w+|mak\w+)\b|\bnot (?:really |that )?interested in (?!(?:it|"
        rf"this|that|taking|the|any|being (?:part|in|a|involved)|joining|your|participat\w*|trials?|stud\w+|research\w*|more|hear\w*|doing|"
        rf"a (?:trial|study))\b)\w+|"
        r"\bguinea pig\b.*\?|\b(?:not|never) (?:going|go) back (?:on|to)\b|\bnot (?:taking|having|doing|going on) (?!part|it|this|that|the|any|"
        r"anything)\w+.*\?|\bthen (?:yes|ok|sure)\b|"
        r"\b(?:not|no),? (?:if|unless)\b|\bnot (?:now|today|yet|right now|this (?:month|year))\b[^.;]*\b(?:later|next|maybe|perhaps|another|"
        r"in (?:a|the|january|spring|summer))\b|"
        r"\b(?:can not|not ready to|not able to|do not want to) (?:decide|say|commit|choose)\b",
        r"\bno (?:tengo )?(?:miedo|presion|prisa|dudas?|placebo)s?\b|\bno me interesan? (?:nada mas que|mas que|otra cosa que|el (?:dinero|"
        r"placebo|pago))\b|\bno (?:si|a menos que|mientras)\b|"
        r"\b(?:ahora|hoy|ahorita|por ahora|todavia|de momento) no\b[^.;]*\b(?:mas adelante|despues|luego|si\b|decid\w+|quiza\w*|tal vez|"
        r"el (?:proximo|otro))|\bmas adelante si\b|"
        r"\bno (?:puedo|quiero|sabria) decidir\w*\b|\bhoy no puedo\b",
    ),
    Row(
        frozenset({"followup_agrees"}),
        NO,
        rf"\b{_THEY} (?:can |will |could |would )?(?:drives?|takes? me|brings? me|give me|gives me)\b|\b(?:do|can|"
        rf"could) not drive\b(?!.*\bno (?:one|body)\b)|"
        r"\b(?:would not|will not|never) miss\b|\bno (?:other )?(?:choice|option)\b",
        r"\bno me queda (?:de )?otra\b|\bno (?:me )?(?:faltaria|falto|faltare|perderia|perdere|fallaria)\b|\bno (?:manejo|conduzco|se manejar|"
        r"tengo (?:coche|carro|auto))\b|"
        r"\bme (?:llevan?|traen?|lleva|trae|acompana\w*)\b",
    ),
    Row(
        frozenset({"followup_agrees"}),
        frozenset({"unsure"}),
        rf"^(?:yes|yeah|sure)\b[^.;]*\b(?:not|cannot) drive\b[^.;]*\bbut {_THEY} (?:does|do|can|will|drives?)\b",
        r"^si\b[^.;]*\bno (?:manejo|conduzco|puedo manejar|puedo conducir)\b[^.;]*\bpero\b[^.;]*\b(?:si|me llevan?|maneja|conduce)\b",
    ),
    # A no that belongs to the word behind it: "no nerves, ready to go".
    Row(
        frozenset({"wants_to_take_part", "followup_agrees", "carer_authorised", "prescreen_consent"}),
        NO,
        rf"^\W*no (?!(?:{_GOES_ON})\b)[a-z]{{2,}}",
        NEVER_IS,
        language="en",
        unsaid=True,
    ),
    Row(
        frozenset({"wants_to_take_part"}),
        NO,
        NEVER_IS,
        rf"^\W*no (?!(?:{_GOES_ON_SPANISH}|{_WOULD})\b)[a-z]{{2,}}|\bno (?:quiero|busco|pido|deseo) (?:mas|otra cosa|nada mas) que\b",
        unsaid=True,
    ),
    Row(
        frozenset({"followup_agrees"}),
        NO,
        NEVER_IS,
        rf"^\W*no (?!(?:{_GOES_ON_SPANISH}|{_WOULD}|vivo|tengo|me (?:es|dejan|alcanza|queda|quedan|dan)|a tod[ao]s|tod[ao]s|siempre|alcanzo|llego|"
        rf"hay|trabajo)\b)[a-z]{{2,}}",
    ),
    Row(
        frozenset({"carer_authorised"}),
        NO,
        r"\bnever without\b",
        rf"^\W*no (?!(?:{_GOES_ON_SPANISH}|(?:se )?(?:l[aoe]s? )?(?:sabe|saben|sabia|quiere|quiso|esta|acepta|acepto|he|ha|puede|dij\w+|digo|"
        rf"cuento|pregunte|comente|conte|entiende)|hemos|todavia|aun|estoy)\b)[a-z]{{2,}}|"
        r"\b(?:nunca|no)(?: [a-z]+){0,3} sin (?:su permiso|preguntarle|decirle|avisarle|consultarle|que sepa)",
        unsaid=True,
    ),
    # Signing.
    Row(
        frozenset({"can_sign_consent"}),
        frozenset({"legal_representative", "neither"}),
        rf"^(?!.*\b(?:for (?:me|him|her|them)|behalf|instead|power of|guardian)\b)(?:{_THEY}|yes,? {_THEY}) (?:can|could|is able to|will|would|"
        rf"wants to)(?: (?:still|also|definitely))? sign\b|"
        r"\bsigns nothing without\b|\b(?:i|he|she|they) can (?:sign )?(?:it )?(?:my|him|her|them)sel(?:f|ves)\b|\bno (?:problem|issues?|worries|"
        r"trouble)\b|\b(?:do|does) not need (?:any\w*|help|a)\b|"
        r"\bbut i can\b",
        r"\bno (?:hay|tengo|veo|tiene) (?:ningun )?(?:problema|bronca|inconveniente|pega)\b|\bno (?:necesit[oa]|hace falta|me hace falta|"
        r"requiero) (?:a )?(?:nadie|ayuda)\b|"
        r"\bpero (?:yo )?(?:[a-z0-9 ]{0,24} )?(?:puedo|firmo yo|yo firmo|puede)\b|\bpuede firmar (?:ella|el) (?:sol[oa]|mism[oa])\b",
    ),
    # May I ask?
    Row(
        frozenset({"prescreen_consent"}),
        NO,
        r"^\W*no,? (?:i (?:have|got|want to ask|would like to ask) )?(?:a |some |one )?(?:quick )?questions? first\b|\bquestions? first\b|"
        r"\bnot? (?:mind|bother\w*|at all,? (?:ask|go|fire|please|shoot))|"
        r"\bnot a bit\b|\bno (?:problem|worries|issues?|objections?|trouble)\b|\bdo not want (?:my|any ?one|any ?body|people|them|him|"
        r"her) (?:[a-z]+ )?(?:to )?(?:know|find|see|hear|learn)\b|"
        r"\bno (?:other )?(?:choice|option)\b|\bfire away\b",
        r"^\W*no se\b|\bno quiero que\b|\bno me queda (?:de )?otra\b|\bno (?:me (?:importa|molesta)|hay (?:problema|bronca|inconveniente))\b|"
        r"^\W*no\b.*\b(?:pregunt(?:e|a|en|eme|ame)|adelante|digame|dele)\b|\b(?:una |tengo una )(?:duda|pregunta) (?:antes|primero)\b|"
        r"\bantes (?:quiero|quisiera|tengo|una)\b",
    ),
    # The person cared for does not mind.
    Row(
        frozenset({"carer_authorised"}),
        NO,
        r"\b(?:do|does|would|will) not (?:mind|care|object)\b|\b(?:has|have|had) no (?:objections?|problems?|issues?|complaints?)\b|\bnot (?:be |"
        r"been )?bothered\b|\b(?:not|never)\b[^.;]{0,24} behind (?:her|his|their|my|mum'?s|mom'?s|dad'?s) back\b|"
        r"\bno (?:worries|problems?|objections?|secrets?|trouble)\b|\bbut (?:he|she|they) (?:nods?|agrees?|understands?|knows?|said yes|is (?:ok|"
        r"okay|fine|happy)|wants?)\b",
        r"\bno (?:le|les) (?:importa|molesta|preocupa)\b|\bno (?:tiene|pone|hay|puso|ve) (?:ningun )?(?:problema|inconveniente|objecion|pegas?|"
        r"secretos|reparo)s?\b|"
        r"\bno (?:lo |la )?(?:haria|hago|haria esto|hago nada) (?:esto |nada )?a (?:sus|su) espaldas?\b|\bpero (?:asiente|entiende|dice que si|"
        r"acepta|quiere|esta de acuerdo|sabe)\b",
    ),
    Row(
        frozenset({"carer_authorised"}),
        frozenset({"yes"}),
        r"\b(?:will|going to|gonna|have to|need to) (?:tell|ask|let) (?:him|her|them|mum|mom|dad)\b|\bnot (?:really |quite |too |very |so |"
        r"fully )?(?:happy|keen|on board|convinced|agree\w*)\b|"
        r"\b(?:does|do) not (?:really |fully )?agree\b|\bask (?:him|her|them) (?:later|tonight|tomorrow|first)\b",
        r"\b(?:despues|luego|al rato|mas tarde|manana) (?:se )?(?:lo|le) (?:digo|dire|comento|pregunto|aviso|cuento)\b|\bse lo (?:digo|dire|"
        r"comento|pregunto|cuento|voy a decir) (?:despues|luego|al rato|mas tarde|"
        r"manana)\b|\bno (?:esta|anda) (?:muy |del todo |tan )?(?:de acuerdo|convencid[oa]|content[oa])\b|\bsin que (?:sepa|se entere)\b",
    ),
    # Who writes is not who answers.
    Row(
        frozenset({"respondent"}),
        frozenset({"self"}),
        rf"\bi am (?:the|this) patient(?:'s| s)? (?:{RELATIVES}|carer|care ?giver|nurse|guardian)\b",
        r"\bsoy (?:el|la) (?:madre|mama|padre|papa|hij[oa]|espos[oa]|marido|mujer|herman[oa]|cuidador\w*|ti[oa]|abuel[oa]|pareja) (?:de la|del|"
        r"de el) paciente\b",
    ),
    Row(
        frozenset({"can_sign_consent"}),
        frozenset({"neither"}),
        NEVER_IS,
        r"\bsin (?:problema|bronca|ayuda)\b",
    ),
    # There is trouble with it.
    Row(WILLING, frozenset({"yes"}), NEVER_IS, r"(?<!no )(?<!que )\bhay (?:bronca|problemas?|un problema|lio|pedo)\b"),
)
