"""What is said of lupus and takes back what a word beside it seems to say: an earlier name of it, a doubt about something else."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import HEALTH, NO, Row

_LUPUS: Final = frozenset({"sle_diagnosis"})
_OTHERS: Final = frozenset({"other_autoimmune"})
_LIST: Final = frozenset({"[...]"})
_ACTIVE: Final = frozenset({"refractory"})
_NEPHRITIS: Final = frozenset({"lupus_nephritis"})

ROWS: Final[tuple[Row, ...]] = (
    # An earlier name of it.
    Row(
        _LUPUS,
        frozenset({"suspected", "drug_induced", "cutaneous_only"}),
        r"^(?!.*\b(?:not|never|nothing|nobody|no one)(?:\s+(?:yet|been|really|ever|officially|has|have|is|was))*\s+(?:confirmed|diagnosed|proven|sure)\b)(?!.*\b(?:may|might|could|would|will|can|before|doubts?|mine|just|if|waiting|only(?! (?:suspected|possible|probable)\b))\b).*(?:\b(?:confirmed|proved|proven|made it official)\b|\bnow (?:it is |they are |i am )?(?:definite|certain|sure)\b|\b(?:then|became|later) definite\b|"
        r"\b(?:changed|switched|moved|went|turned|progressed|developed|upgraded|evolved|became|spread|(?:in)?to|into|now (?:it is|they (?:say|call))|turned out)\b[^.;]{0,24}\b(?:sle|systemic|full (?:blown )?lupus|the real (?:one|thing)|lupus\W*$)|"
        r"\bthe (?:real|actual|proper|true|full) (?:one|thing|lupus|sle)\b|\b(?:then|later|now|and) (?:it )?(?:is |was |became )?(?:the )?(?:sle|systemic|real)\b)",
        r"^(?!.*\b(?:no|nunca|nadie|nada)(?: (?:me|lo|se|ha|han|esta|fue|sido))* (?:confirm\w+|diagnostic\w+|segur\w+)\b)(?!.*\b(?:puede|podria|pudiera|dudas?|lo mio|la mia|el mio|solo|nomas|si|esperando|hasta)\b).*(?:\bconfirm(?:o|aron|ado|ada|a)\b|\b(?:pas(?:o|e|ado)|cambi(?:o|aron|ado)|evoluciono|progreso|se (?:hizo|volvio)|ya es|ahora es|luego|despues|resulto)\b[^.;]{0,24}"
        r"\b(?:sistemic[oa]|les|el de verdad|lupus\W*$)|\bel (?:de verdad|bueno|real|verdadero)\b)",
    ),
    # Of the skin, and of the rest as well.
    Row(
        _LUPUS,
        frozenset({"cutaneous_only"}),
        r"^(?!.*\b(?:no|not|never|nor)(?: (?:the|yet|have|full|it is))* (?:sle|systemic)\b)(?!.*\b(?:before|doubts?|may|might|could|would|mine|only|just|if)\b).*(?:\b(?:sle|systemic)\b(?!,? (?:no|not|negative)\b)|"
        r"^\W*(?:yes|yeah|yep)\b[^.;]*\b(?:too|as well|also)\b|\b(?:both (?:kinds?|types?|of them|sorts?|the)|also (?:my |the |in my )?(?:kidneys?|joints?|lungs?|heart|blood))\b)",
        r"^(?!.*\b(?:no|nunca|ni)(?: (?:el|es|tengo|llega a|al))* (?:sistemic[oa]|les)\b)(?!.*\b(?:puede|podria|dudas?|lo mio|el mio|solo|nomas)\b).*(?:\b(?:sistemic[oa]|les)\b(?!,? no\b)|^\W*si\b[^.;]*\b(?:tambien|ademas)\b|\b(?:los dos|ambos|las dos)\b)",
    ),
    # Not from a pill after all.
    Row(
        _LUPUS,
        frozenset({"drug_induced"}),
        r"\b(?:thought|said|suspected|wondered|figured|blamed|believed)\b[^.;]*\b(?:but|until|then|and)\b[^.;]*\b(?:not\b|never|turned out|wrong|stayed|still there|did not go)|\bnot (?:from|caused by|because of|due to) (?:the|my|a|any) (?:drug|pill|med\w*|tablet)s?\b|\bnot (?:the )?drug[ -]induced\b",
        r"\b(?:pensaban?|creian?|crei|decian|dijeron|sospechaban)\b[^.;]*\b(?:pero|y|hasta que)\b[^.;]*\b(?:no (?:era|fue|es)|resulto|siguio)\b|\bno (?:por|inducido por|de) (?:la|el|los|las|un|una) (?:medic\w+|pastillas?|farmaco\w*)\b",
    ),
    # Taken back later, or now called otherwise.
    Row(
        _LUPUS,
        frozenset({"yes", "suspected"}),
        r"\b(?:took|taken|take|taking|walked|withdrew|withdrawn|revoked|reversed|retracted|removed|dropped|overturned|changed)\b[^.;,]{0,12}\b(?:back|diagnosis|label)\b(?![^.;]*\b(?:to|into) (?:sle|lupus))|\bun ?-?diagnosed\b|\bchanged (?:their|his|her) minds?\b|\b(?:yes|yeah)\b[^.;]{0,14}\bthen (?:no|not)\b|"
        r"\b(?:but|now|then|until|later)\b[^.;]{0,40}\b(?:say|says|said|thinks?|calls? it|called it|diagnosed me with|changed (?:it|the diagnosis) to|it is|turned out|decided)(?: (?:that|it|is|was|i|have|had|to be|really|actually|just|only|me|has|probably))* "
        r"(?:uctd|undifferentiated|mixed connective|mctd|fibro\w*|rheumatoid|ra|sjogren\w*|not lupus|no lupus|never (?:was )?lupus|something else|lyme|not(?: sle)?\W*$|no\W*$|i do not|it is not|i did not)\b",
        r"\bsi\b[^.;]{0,14}\b(?:luego|despues|al final) (?:que )?no\b|\bcambiaron de (?:opinion|idea)\b|\b(?:pero|ya|luego|despues|ahora|al final|y)\b[^.;]{0,30}\b(?:que (?:siempre )?no\b(?! (?:era|es|habia) (?:otra|duda|grave))|(?:me )?(?:quitaron|retiraron|cambiaron) el diagnostico)|"
        r"\b(?:pensaban?|pense|creian?|crei|creyeron|pensaron|sospechaban?|primero|al principio|antes)\b[^.;]{0,24}\b(?:lupus|les)\b[^.;]*\b(?:pero|y|luego|despues|al final|hasta que|resulto)\b[^.;]*\b(?:era|es|fue|resulto(?: ser)?|dicen que es|dijeron que es) (?!(?:cierto|verdad|lupus|les|eso|sistemico|si)\b)[a-z]|"
        r"\b(?:me )?(?:quitaron|retiraron|cambiaron) el diagnostico\b",
    ),
    Row(
        _LUPUS,
        NO,
        r"\b(?:could|can|did) not (?:quite |really |even )?believe (?:it|them|him|her|my)\b|\bno (?:surprise|shock)\b|\bwas not (?:diagnosed|found|told|picked up|caught)\b[^.;]{0,24}\b(?:until|till|before)\b",
        r"\bno (?:me )?lo (?:podia |puedo |quise |quería |queria )?(?:cre\w+|acept\w+|esperaba)\b|\bno (?:fue|es) (?:ninguna )?sorpresa\b",
    ),
    # A doubt about something else than lupus.
    Row(
        _LUPUS,
        frozenset({"suspected"}),
        r"\b(?:my|the|from|of) lupus\b(?! (?:clinic|doctors?|tests?|panel|nurse|specialist|thing|bloods?|antibod\w+|markers?|question|team)\b)(?! (?:diagnosis )?(?:is|was) (?:only |just |still )*(?:suspected|possible|probable|maybe|not confirmed|unconfirmed))(?!-like)|"
        r"(?<!if it )(?<!whether it )\b(?:is|was|just|only|said) (?:sle|lupus)\W*$|^\W*(?:yes|yeah|yep|yup|si)\b[^.;]*\b(?:sj(?:o|oe)gren\w*|ra|rheumatoid|hashimoto\w*|as well|too|also|overlap|nephritis|kidneys?|aps|antiphospholipid)\b",
        r"\b(?:mi|del|al) lupus\b(?! (?:es|esta|fue|sigue) (?:solo |aun |todavia )*(?:sospech\w+|posible|probable|por confirmar|en estudio))|(?<!si )\b(?:es|era|fue) lupus\W*$|"
        r"^\W*si\b[^.;]*\b(?:sjogren\w*|artritis|hashimoto|tambien|ademas|nefritis|rinon\w*|antifosfolip\w+)\b",
        beside=True,
    ),
    # An illness beside it that is only looked for, or was an earlier name of lupus.
    Row(
        _OTHERS,
        _LIST,
        r"^(?!.*\bnegative\b).*(?:\b(?:being|getting|got|gets|to be|be) (?:tested|checked|screened|investigated|worked up|evaluated)\b|\b(?:watch\w*|monitor\w*|look\w*|test\w*|check\w*|screen\w*)(?: (?:me|out|closely))* for\b(?! (?:it|years)\b)(?!.*\b(?:and (?:i |it |they )(?:have|is|was positive|found)|came back positive|confirmed it)\b))|"
        r"\bkeep(?:s|ing)? an eye (?:out )?(?:for|on)\b|\b(?:mentioned|raised|considered|suspected|possible|queried|floated|brought up)\b[^.;]{0,30}\b(?:but|not|never|nothing|no)\b[^.;]{0,16}\b(?:confirmed|diagnos\w+|proven|official\w*|certain|sure|tested)\b|"
        r"\b(?:maybe|perhaps|possibl[ey]|might|may have|could (?:be|have)|suspect(?:s|ed|ing)?|thinks? (?:i|it) (?:may|might|could)|borderline)\b|\b(?:nothing|not(?: yet| been)?|never|un) ?(?:confirmed|official|definite|diagnosed)\b|\b(?:tests?|results?|bloods?|biopsy|referral) (?:is |are |still )?(?:pending|next|to come|not back)\b",
        r"\b(?:estudi\w+|investig\w+|evalu\w+|vigil\w+|checando|revisando|buscando\w*|descartando|observando|haciendo (?:pruebas|estudios|analisis))\b[^.;]{0,16}\b(?:por|para|si|de)\b|\bpara (?:ver si|descartar)\b|\b(?:sospech\w+|posible\w*|quizas?|tal vez|a lo mejor|puede que|podria|a ver si)\b|"
        r"\b(?:no|sin|falta|por)(?: (?:esta|me|lo|ha|han|hay|es))* (?:confirm\w+|diagnostic\w+|segur[oa])\b|\b(?:mencion\w+|hablaron de|hablan de)\b[^.;]{0,30}\b(?:pero|no)\b|\b(?:pendiente|falta)(?:n|s)? (?:de |la |el |los |las )*(?:prueba|analisis|biopsia|resultado|estudio)s?\b|"
        r"\b(?:dicen|dijeron|dijo|dice|salio|dio|resulto) que (?:siempre )?no\b|^[^.;]*\b(?:salieron|salio|dieron|dio|fueron|resultaron) negativ[oa]s?\b|\bse equivocaron\b",
        beside=True,
    ),
    Row(
        _OTHERS | {"other_cns_disease"},
        frozenset({"[...]", "current"}),
        r"\b(?:it was|used to be|was|diagnosed(?: me)? (?:with|as)|called it|thought|as)\b[^.;]*\b(?:until|till|at first|first|originally|initially|then|later|but|now|changed to|became)\b[^.;]*\b(?:lupus|sle)\b(?! (?:too|as well|also|on top|nephritis))(?!.*\b(?:too|as well|also|still|both|and i have|besides|on top)\b)|"
        r"\b(?:first|original|initial|earlier|old|previous|former|wrong) (?:diagnosis|label|name)\b(?!.*\b(?:too|as well|also|still|both)\b)|\b(?:mis ?-?diagnos\w+|lupus all along|changed to (?:sle|lupus))\b",
        r"\b(?:primero|al principio|antes|inicialmente|era|decian|dijeron|pensaban|creian|me diagnosticaron)\b[^.;]*\b(?:pero|luego|despues|hasta que|ahora|al final|resulto|y)\b[^.;]*\b(?:lupus|les)\b(?!.*\b(?:tambien|ademas|todavia|las dos|los dos|ambas)\b)|"
        r"\b(?:primer|antiguo|mal) diagnostico\b|\bera lupus\b|\bcambi\w+ a (?:lupus|les)\b",
        beside=True,
    ),
    # Nephritis that does not yield, is of a class, or is not known.
    Row(
        _NEPHRITIS,
        NO,
        r"\bnephritis,? (?:is |has |was |will |does |still |that |which )*(?:not|never|hardly|barely)(?: (?:yet|been|really|fully|well|getting|got|going|being|under|in))* (?:any |fully |well )?(?:control\w*|respond\w*|yield\w*|better|improv\w+|settl\w+|gone|go|remission|cured|stable|calm\w*|budg\w+|away|quiet\w*|stopp\w+|let)\b|"
        r"(?<!no )(?<!not )(?<!never )(?<!nor )(?<!or )(?<!without )(?<!of )(?<!have )(?<!had )(?<!any )\b(?:lupus )?nephritis,? (?:since|class [1-6iv]+|stage|diagnosed|in (?:19|20)\d\d|\(?class)\b|"
        r"^(?!.*\b(?:no|not|nothing)\b[^.;,]*\b(?:kidneys?|nephritis)\b).*\bkidneys? (?:are|is) the (?:problem|issue|trouble)\b",
        r"\bnefritis(?: lupica)?(?:,? (?:que|aun|todavia|la|sigue))? no (?:(?:se|me|esta|ha|han|la|le|tengo|muy|bien|termina de|acaba de|hay quien la|la logran|logran|pueden|han podido) )*(?:ced\w+|control\w*|mejor\w*|quit\w+|respond\w+|baj\w+|va|curad\w+|cura\w*|desapar\w+|remit\w+|calm\w+|estab\w+|par\w+|aguant\w+)\b|"
        r"\bno(?: (?:me|se|la|le|ha|han|logran|pueden|han podido|esta))+ (?:control\w+|quit\w+|curad\w+|cur\w+|ced\w+|mejor\w+|baj\w+|remit\w+)\b[^.;,]{0,8}\bnefritis\b|"
        r"(?<!no )(?<!sin )(?<!ni )(?<!tengo )(?<!de )\bnefritis(?: lupica)?,? (?:desde|clase|grado|en (?:19|20)\d\d|diagnosticada)\b",
        beside=True,
    ),
    Row(
        _NEPHRITIS,
        frozenset({"yes"}),
        r"\b(?:no (?:idea|clue)|(?:do|did) not (?:really |even )?(?:know|remember)|not (?:sure|certain)|unsure|never (?:told|heard)|not (?:been )?told)\b[^.;,]{0,24}\b(?:nephr\w+|kidneys?|class|lupus (?:in|of))",
        r"\b(?:no (?:lo )?(?:se|recuerdo|me acuerdo)|ni idea|no estoy segur[oa]|no me (?:han )?(?:dicho|dijeron)|no sabria)\b[^.;,]{0,24}\b(?:nefr\w+|rinon\w*|clase)",
        beside=True,
    ),
    # Not until a day: and so it came.
    Row(
        (HEALTH | {"sle_diagnosis", "lupus_nephritis"}) - {"pregnancy_test", "pregnant"},
        NO,
        r"\b(?:not|never|no [a-z]+)\b[^.;,]{0,34}\b(?:until|till|before) (?!(?:now|this|today|recently|the present|so far|i|we|they)\b)(?:(?:last|about|around|early|late|the|my|age|i was|that|after) )*(?:year|month|week|summer|winter|spring|autumn|fall|christmas|january|february|march|april|may|june|july|august|september|october|november|december|"
        r"pregnan\w+|lupus|covid|diagnos\w+|accident|\d+)\b|\bnot until\b(?! (?:now|today)\b)",
        r"\bno(?: (?:me|se|lo|la|le|los|las|tuve|tenia|ha|he|habia|supe|hubo))*(?: [a-z]+){0,3},? hasta (?!(?:ahora|ahorita|el momento|la fecha|hoy|donde|la presente|este momento|el dia de hoy|que yo|aqui|aca)\b)[a-z0-9]",
        beside=True,
    ),
    # It is active, whatever the no says.
    Row(
        _ACTIVE,
        NO,
        r"\bcan not (?:really |honestly )?(?:say|claim|pretend) (?:that )?(?:it|my lupus|the lupus) is (?:not|in remission|quiet|controlled|calm|inactive)\b|\b(?:not|never|no)\b[^.;,]{0,16}\b(?:stop\w*|let(?:s|ting)? up|respond\w*|improv\w+|better|worked|work|works|help(?:s|ed)?|in remission|under control|controlled|a (?:day|week|month) without)\b|"
        r"\bnot (?:just )?active,? (?:but )?(?:very|super|extremely|more than|hyper)\b",
        r"\bno (?:puedo|podria|se puede) decir que no\b|\b(?:no|nunca|nada)(?: (?:me|se|le|ha|han|he|hay|es que|acaba de|termina de|lo|la|esta))* (?:dej\w+|par\w+|mejor\w+|respond\w+|ced\w+|calm\w+|control\w+|quit\w+|funcion\w+|sirv\w+|ayud\w+|afloj\w+|hace (?:nada|efecto)|hizo (?:nada|efecto))\b|"
        r"\bno hay (?:dia|semana|mes|ano|forma|manera|quien)\b|\b[a-z]+o no,? [a-z]+isim[oa]\b|\bno,? lo siguiente\b",
    ),
    Row(
        _ACTIVE,
        frozenset({"yes"}),
        r"\bwas (?:refractory|active|resistant|uncontrolled|flaring|bad|out of control)\b[^.;]{0,20}\b(?:before|until|till|then)\b|\bused to be (?:refractory|active|resistant)\b",
        r"\b(?:era|estaba|fue|estuvo) (?:refractari[oa]|activ[oa]|resistente|descontrolad[oa])\b[^.;]{0,20}\b(?:antes|hasta)\b|\bantes (?:era|estaba)\b",
    ),
    Row(
        _ACTIVE,
        NO,
        r"\b(?:lymphoma|cancer|tumou?r|leuk(?:a)?emia|hepatitis|infection|hiv|tb|tuberculosis)\b",
        r"\b(?:linfoma|cancer|tumor|leucemia|hepatitis|infeccion|vih|tuberculosis|melanoma)\b",
        beside=True,
    ),
)
