"""A yes to something else than was asked: that a test was made, that a treatment was had, that the question applies."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import ALL, NEVER_IS, Row

YES: Final = r"^\W*(?:oh |ay |well |pues )?(?:yes|yeah|yep|yup|yea|aye|sure|of course|si|sip|claro(?: que si)?|correcto|asi es|por supuesto)\b"
FOUND: Final = (
    r"(?:positiv\w*|reactiv\w*|undetect\w*|diagnos\w*|infected|treat\w*|medic\w*|pills?|tablets?|arvs?|anti-?retro\w*|unfortunately|"
    r"sadly|(?<!not )have (?:it|hiv)|(?<!not )got (?:it|hiv)|living with|aids|they found|found (?:it|out|hiv)|showed (?:it|that)|"
    r"high|elevated|low positive|titers?|titres?|speckled|homogen\w*|1 ?[:/] ?\d+)"
)
FOUND_SPANISH: Final = (
    r"(?:positiv\w*|reactiv\w*|indetect\w*|diagnos\w*|infectad\w*|tratamiento|pastillas|medic\w+|retrovirales|antirretro\w*|desgraciad\w*|"
    r"lamentabl\w*|(?<!no )(?<!no lo )(?<!no la )tengo|vivo con|sida|alt[oa]s?|elevad\w*|titulos?|motead\w*|homogen\w*|1 ?[:/] ?\d+)"
)
TESTED: Final = (
    r"(?:test(?:ed|s|ing)?|check(?:ed|s|-?up)?|screen(?:ed|ing)?|routine(?:ly)?|they did(?: it| that)?|(?:i )?did (?:it|that|one)|had (?:it|that|"
    r"one) done|"
    r"(?:got|had|did|done) one|had (?:that|this|the) (?:one|test)|(?:every|each) (?:year|\d|six|few|time)|yearly|annual\w*|insurance|(?:for|at|"
    r"with) (?:my |the |a )?(?:work|job|visa|"
    r"employer|army|marriage|wedding)|before (?:my|the|a|an|i|they|we|starting|surgery|treatment|getting)|when i was (?:pregnant|expecting)|"
    r"(?:in|during) (?:my |the |every |each )?pregnanc\w+|blood (?:bank|drive)|donat\w+|blood (?:work|draw))"
)
TESTED_SPANISH: Final = (
    r"(?:(?:me|se|nos) (?:l[ao]s? )?(?:an |han |he )?(?:hic\w+|hacen|hago|hecho|echo|hizo|saqu\w+|sacaron|sacan|piden|pidieron|mandaron|tomaron)|"
    r"(?:la|una|esa|las) pruebas?|examen|chequeo|analisis|cada (?:ano|seis|6|mes)|antes de (?:casar\w+|la|el|mi|operar\w+|empezar|que)|"
    r"para (?:el|la|mi|un|una) (?:trabajo|visa|seguro|operacion)|en (?:el|mi|cada|los) embarazos?|cuando (?:estaba|estuve) embarazada|"
    r"don(?:e|ar|o|aba) sangre)"
)
WELL: Final = (
    r"(?:all (?:good|well|fine|clear|ok|okay|normal|negative)|(?:i am|it (?:is|was)|everything (?:is|was)|(?:they|results?|tests?) (?:are|were|"
    r"was)|and|came "
    r"back|turned out) (?:all )?(?:fine|ok|okay|good|clean|clear|healthy|normal|well)|clean|clear(?:ed)?|no (?:issues?|problems?|trouble|worries|"
    r"concerns?)|"
    r"nothing (?:wrong|found|there|showed|came|bad|on it)|(?:showed|found|came back with) nothing|never (?:a |any |had a |had any)?(?:problem|"
    r"issue|trouble|thing)|nothing to report|(?:it|they|test|result) (?:said|says) no|"
    r"(?:do|did) not have it|not (?:infected|positive))"
)
WELL_SPANISH: Final = (
    r"(?:(?:todo|toda|y|muy|salio|salieron|sali|estoy|estaba) (?:bien|normal|ok|en orden|limpi[oa]s?|negativ[oa]s?)|(?:y )?no tengo(?: nada)?|"
    r"nunca (?:me )?(?:ha |han )?(?:sal\w+|hubo|encontr\w+) nada|no (?:salio|sale|encontraron|hubo) nada|nada (?:malo|raro)|sin (?:problemas?|"
    r"novedad)|"
    r"gracias a dios(?: no)?|(?:y|que|dijeron) no\W*$|limpi[oa]|negativ[oa]s?)"
)

ROWS: Final[tuple[Row, ...]] = (
    # The test was made; what it found is not told, or it was nothing.
    Row(
        frozenset({"hiv", "ana_history"}),
        frozenset({"positive"}),
        rf"{YES}(?!.*\b{FOUND})(?=.*\b(?:{TESTED}|{WELL})\b)|"
        r"^\W*(?:有|是|嗯|对)(?!.*(?:阳|positive|查出|diagnosed|感染|治疗|吃药|高|滴度)).*(?:scan or test|检查|查过|测过|体检|正常|没事|没问题|阴)",
        rf"{YES}(?!.*\b{FOUND_SPANISH}\b)(?=.*\b(?:{TESTED_SPANISH}|{WELL_SPANISH})(?:\b|$))|"
        rf"{YES}.*\b(?:negativ[oa]s?|no se (?:que|cual|como) (?:salio|dio)|y (?:me )?dijeron que no)\b",
    ),
    Row(
        frozenset({"hiv", "ana_history"}),
        frozenset({"positive"}),
        rf"{YES}.*\b(?:(?:do|did) not (?:know|remember|recall|tell|hear)|not sure|no idea|never (?:told|heard|knew))\b"
        r"[^.;]{0,24}\b(?:results?|what|how it|outcome|if|whether)\b",
        r"\bno (?:se|recuerdo|me acuerdo|me dijeron)\b[^.;]{0,16}\b(?:que|cual|resultado|como|si) ?(?:salio|fue|dio|era)?\b",
    ),
    # Another germ was found.
    Row(
        frozenset({"hiv"}),
        frozenset({"positive"}),
        r"\b(?:not|never|no)(?: (?:for|to|the|have|had|got))* (?:hiv|aids)\b|\b(?:hiv|aids)(?: (?:is|was|test))*,? (?:never|no|not|neg\w*)\b|"
        r"\b(?:hpv|hsv|herpes|covid|chlamydia|gonorrh\w+|syphilis|tb|ebv|cmv|hepatitis(?: [abc])?)(?: (?:test|was|is|came back))* positive\b|"
        r"\bpositive (?:test )?(?:for|to|with) (?:hpv|hsv|herpes|covid|chlamydia|gonorrh\w+|syphilis|tb|ebv|cmv|hepatitis|strep|flu)\b"
        r"(?!.*\b(?:and|plus|also) (?:hiv|aids)\b)",
        r"\b(?:no|nunca)(?: (?:a|al|de|del|para|el|por|en|tengo))* (?:vih|sida|hiv)\b|\b(?:vih|sida|hiv),? (?:no|nunca|jamas|negativo)\b|"
        r"\bpositiv[oa] (?:a|al|en|de|para|por|del) (?:el |la )?(?:vph|papiloma|herpes|sifilis|hepatitis|covid|clamidia|tuberculosis|"
        r"toxoplasm\w+|chagas)\b",
    ),
    # A yes that is put right at once.
    Row(
        ALL,
        frozenset({"*"}),
        rf"{YES}[ ,.!-]+(?:(?:oh|ay|uy|no)[ ,.]+)*(?:sorry|wait|oops|i mean|i meant|perdon|digo|espera\w*|ups|disculp\w+)[ ,.!-]+(?:i (?:mean|"
        rf"meant) )?(?:no|never|nunca)\b|"
        rf"{YES}[ ,.!-]+(?:(?:oh|ay|uy|wait|sorry|perdon)[ ,.]+)*no\b[ ,.!-]+(?:i )?(?:misread|mis ?read|read (?:it|that) wrong|pressed|"
        rf"hit the wrong|"
        r"wrong button|clicked|my mistake|lei mal|me equivoqu\w+|entendi mal)\b",
        rf"{YES}[ ,.!-]+(?:(?:ay|uy|no)[ ,.]+)*(?:perdon|digo|espera\w*|ups|disculp\w+|quise decir)[ ,.!-]+(?:quise decir )?(?:que )?(?:no|nunca)\b|"
        rf"{YES}[ ,.!-]+(?:(?:ay|uy|perdon)[ ,.]+)*no\b[ ,.!-]+(?:lei mal|me equivoqu\w+|entendi mal|me confundi|le pique mal)\b",
    ),
    # The treatment was had, or may be had.
    Row(
        frozenset({"cyflu_contraindication", "leukapheresis_contraindication"}),
        frozenset({"told_by_doctor"}),
        rf"{YES}(?!.*\b(?:said|says|told|warn\w+|never|not|no more|avoid\w*|stop\w*|allerg\w+|react\w*|because|bladder|bleed\w*|side effects?|"
        rf"must|should|advis\w+|"
        r"contra\w+|against|bad|ill|sick|infertil\w*|fertility|toxic\w*)\b)(?=.*\b(?:had (?:it|that|them|one|both|cyto\w*|cyclo\w*|flud\w*)|"
        r"(?:got|received|took|have had|was (?:given|on)|did|done) |infusions?|pulses?|courses?|rounds?|cycles?|doses?|sessions?|\d+ (?:months?|"
        r"times|weeks?)|"
        r"i can|every (?:month|week)|monthly))|"
        r"^\W*(?:有|是|嗯|对)(?!.*(?:不能|不要|不可以|别|医生|过敏|禁)).*(?:用过|打过|做过|可以|能用)",
        rf"{YES}(?!.*\b(?:dij\w+|dice\w*|no|nunca|prohib\w+|evit\w+|alerg\w+|reaccion\w*|porque|por (?:un|una|el|la|mi|los|las)|vejiga|cistitis|"
        rf"mal|suspend\w+|"
        r"quitaron|contra\w+|fertil\w*|sangr\w+)\b)(?=.*\b(?:me (?:l[ao]s? )?(?:pusieron|puse|han puesto|han hecho|hicieron|hice|hacen|ponen|"
        r"dieron|han dado|"
        r"dan|aplicaron)|(?:la|lo|las) (?:tuve|he tenido|recibi|tome|use)|tuve|puedo|recibi\w*|(?:por )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis|"
        r"ocho|diez|doce|varias|varios|muchas) (?:meses|semanas|ciclos|sesiones|dosis|infusiones|"
        r"bolos|pulsos|veces)|cada (?:mes|semana))\b)",
    ),
    # Blood may not be given to others.
    Row(
        frozenset({"leukapheresis_contraindication"}),
        frozenset({"told_by_doctor"}),
        r"^(?!.*\b(?:aph?eresis|plasma|leuk\w+|stem cells?|platelets)\b).*\b(?:(?:give|giving|donat\w+) (?:any |my )?blood|blood don(?:or|"
        r"ation\w*))\b",
        r"^(?!.*\b(?:aferesis|plasma|leuc\w+|plaquetas)\b).*\b(?:donar|dar|donante de|donacion de) sangre\b",
    ),
    # The question applies, or the thing is possible; what was asked is denied.
    Row(
        frozenset({"breastfeeding", "pregnant", "contraception_agrees", "wants_to_take_part", "followup_agrees"}),
        frozenset({"yes"}),
        rf"{YES}[^.;?]*\bbut (?:no|nope|not really|never)\b(?! (?:pills?|hormon\w*|iud|coil|implant|injections?|shots?|problem|worries|doubt|rush|"
        rf"hurry|"
        r"more than|promises|matter))",
        rf"{YES}[^.;?]*\bpero no(?: (?:quiero|estoy|doy|lo|la|pienso|voy|gracias|me)\b(?! (?:se|pongo|tomo|gustan?|importa|molesta|hormon))|\W*$)",
    ),
    Row(
        frozenset({"breastfeeding", "pregnant"}),
        frozenset({"yes"}),
        rf"{YES}[^.;?]*\bbut (?:i (?:am|do|have) not|not (?:any ?more|now|currently|at the moment))\b",
        rf"{YES}[^.;?]*\bpero (?:ahora |ahorita |ya )(?:no)\b",
    ),
    # Put off, or hung on something else.
    Row(
        frozenset({"plans_children_1yr"}),
        frozenset({"yes"}),
        r"\bbut (?:not (?:within|in|for|this|until|till|before|right|now|yet|any ?time|so soon|during)|only (?:when|after|once|if))\b|"
        r"\b(?:after|once|when) (?:the |this )?(?:study|trial|treatment|i (?:am off|stop|finish)|it is over)\b|\bsome ?day\b|"
        r"\b(?:only )?when i am off\b|"
        r"^\W*(?:yes,? )?(?:but )?only if\b|^(?!.*\b(?:still|trying|losses|lost|miscarr\w*|first time|abortos?|seguimos|intent\w+)\b).*\bin (?:two|three|four|five|a few|several|[2-9]|10) years\b",
        r"^(?!.*\b(?:seguimos|intent\w+|aborto\w*|perdidas?)\b).*(?:\bpero (?:no (?:en|este|ahora|ahorita|todavia|antes|pronto|tan)|mas adelante|despues|luego|cuando|dentro de)\b|"
        r"\b(?:despues|cuando (?:termine|acabe)) (?:de )?(?:del?|el|la)? ?(?:estudio|ensayo|tratamiento)\b|\balgun dia\b|"
        r"\b(?:en|dentro de) (?:dos|tres|cuatro|cinco|unos|algunos|[2-9]|10) anos\b)|^\W*(?:si,? )?(?:pero )?solo (?:si|cuando)\b",
    ),
    # Willing on a condition.
    Row(
        frozenset({"wants_to_take_part", "followup_agrees", "contraception_agrees", "plans_children_1yr"}),
        frozenset({"yes"}),
        NEVER_IS,
        r"^\W*(?:solo |nomas )?si (?:me (?:l[ao]s? )?(?:dan|garantiz\w+|asegur\w+|pagan|prometen|ayudan|dejan|curan?|quitan|regalan|llevan|"
        r"recogen|cubren)|"
        r"no (?:me )?(?:duele|cuesta|cobran|hospital\w+|internan|quitan|afecta|tengo que|pagan|hay|es|son)|es (?:gratis|segur[oa]|cerca|en)|"
        r"hay (?:pago|seguro|transporte|parking)|"
        r"pagan|son (?:cerca|pocas|los))\b",
    ),
    # Who does not know, and only tells how it feels.
    Row(
        frozenset({"refractory"}),
        frozenset({"yes"}),
        r"^\W*(?:i have )?(?:no idea|no clue|i do not know|not sure|who knows)\b(?!.*\b(?:but|still|flar\w*|active|doctor\w*|says?)\b)",
        r"^\W*(?:ni idea|no (?:lo )?se(?=\W*$|\W*[.,;])|no sabria|quien sabe)\b(?!.*\b(?:pero|sigue|brot\w*|activ\w*|doctor\w*|medic\w*|dicen?)\b)",
    ),
    # It is refused to say.
    Row(
        ALL,
        frozenset({"no"}),
        r"\b(?:none|not|not any) of (?:your|ya) (?:\w+ )?business\b",
        r"\b(?:no es|eso no es) (?:asunto|cosa|problema) (?:suyo|suya|tuyo|tuya|de ustedes)\b|\b(?:a usted|a ti|y a ustedes) que le importa\b",
    ),
)
