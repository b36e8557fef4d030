"""Infections, viruses, allergies, veins: what is over, only guarded against, not treated yet, or ill after all."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import HEALTH, NEVER_IS, NO, VIRUSES, Row
from prescreen.reading.lexicon.scope import RELATIVES

_ILL: Final = frozenset({"suspected", "treated_improving", "uncontrolled"})
_SOME_B: Final = frozenset({"vaccinated", "past_resolved", "active", "carrier_or_unclear"})
_SEASON: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|spring|summer|autumn|fall|winter)"
)
_STILL: Final = (
    r"(?!.*\b(?:still|but|yet|not (?:gone|better|working|helping)|again|came back|lingers?|left over|another)\b)"
)
_STILL_SPANISH: Final = (
    r"(?!.*\b(?:pero|todavia|aun|sigo|sigue|otra vez|me queda|volvio|no (?:se|me) (?:quita|quito))\b)"
)
_BAD: Final = r"(?:anaphyl\w+|shock|throat|hospital\w*|ambulance|died?|choque|anafil\w+|garganta|urgencias|ahog\w+)"
"""What an allergy without a pen is severe by."""

_QUIET_ENGLISH: Final = (
    r"(?:(?:has|have|had|is|was|it has) )?never (?:really |once |ever )?(?:given|gave|gives|caused|causes|bother\w*|been (?:active|a (?:problem|bother)|trouble\w*)|"
    r"troubl\w+|affect\w+|flar\w+|hurt\w*|acted up|played up)\b"
)
_QUIET_SPANISH: Final = r"(?:nunca|jamas|no) (?:me |se )?(?:ha |han )?(?:molest\w+|da(?:do|n)?\b|dio\b|activ\w+|afect\w+|caus\w+|traj\w+|traido)"
_OWN_ILLNESSES: Final = {
    "epilepsy": (r"(?:epilepsy|seizure disorder)", r"epilepsia"),
    "hiv": (r"hiv", r"(?:vih|sida)"),
    "hepatitis_b": (r"(?:hepatitis b|hep b|hbv)", r"hepatitis b"),
    "hepatitis_c": (r"(?:hepatitis c|hep c|hcv)", r"hepatitis c"),
    "heart_disease": (
        r"(?:angina|arr?h?ythmia|a-?fib|atrial fibrillation|heart (?:disease|failure|murmur|defect|condition)|cardiomyopathy)",
        r"(?:angina|arritmia|soplo|insuficiencia cardiaca|cardiopatia)",
    ),
    "liver_disease": (r"(?:cirrhosis|fatty liver|liver (?:disease|condition))", r"(?:cirrosis|higado graso)"),
    "kidney_disease": (
        r"(?:lupus )?(?:nephritis|kidney (?:disease|failure|condition)|ckd)",
        r"(?:nefritis|insuficiencia renal|enfermedad renal)",
    ),
    "lupus_nephritis": (r"(?:lupus )?nephritis", r"nefritis"),
    "endocrine_disease": (
        r"(?:diabetes|hashimoto'?s?|graves'?|hypothyroidism|hyperthyroidism)",
        r"(?:diabetes|hipotiroidismo|hipertiroidismo)",
    ),
    "blood_disease": (
        r"(?:thalass?a?emia|sickle cell|ha?emophilia|blood (?:disease|disorder))",
        r"(?:talasemia|hemofilia)",
    ),
    "psychosis": (r"(?:schizophrenia|bipolar|psychosis)", r"(?:esquizofrenia|bipolaridad|psicosis)"),
    "peptic_ulcer": (r"(?:stomach |peptic )?ulcers?", r"ulceras?"),
}
"""What is called by its name and one's own: "my epilepsy never bothers me" tells that it is there."""

ROWS: Final[tuple[Row, ...]] = (
    *(
        Row(
            frozenset({fact}), NO, rf"\bmy {english} {_QUIET_ENGLISH}", rf"\bmi {spanish} {_QUIET_SPANISH}", beside=True
        )
        for fact, (english, spanish) in _OWN_ILLNESSES.items()
    ),
    # The illness, not the vaccine against it.
    Row(
        frozenset({"recent_vaccines"}),
        frozenset({"[...]"}),
        r"\bi mean the (?:infection|illness|virus|disease)\b|\bnot the (?:shot|vaccine|jab)\W*$",
        r"\b(?:digo|o sea|me refiero a) (?:a )?la (?:enfermedad|infeccion)\b|\bno la vacuna\W*$",
    ),
    # It is over.
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected"}),
        rf"(?<!not )(?<!never )(?<!nor )\b(?:went away|is gone|gone (?:now|since)|has passed|cleared(?: up)?|got over (?:it|that)|"
        rf"(?<!mostly )(?<!almost )(?<!nearly )over (?:it|with)|recovered|is over|all better|"
        rf"fine now|better now)\b{_STILL}|"
        rf"^\W*(?:no|not|nope)\b[^?]*\bhad\b[^.;]*\b(?:in (?:the |early |late )?{_SEASON}|last (?:year|month|{_SEASON})|months? ago|years? ago|"
        rf"(?:as|when) i was)\b{_STILL}|"
        rf"^\W*(?:i )?had\b[^.;]*\b(?:in (?:the |early |late )?{_SEASON}|last (?:year|{_SEASON})|months? ago|years? ago)\W*$|"
        r"\b(?:low )?(?:fever|temperature)s? (?:with|in|during) (?:every|each|my|a|the) flares?\b|\bfever(?:s|ish)? when(?:ever)? i flare\b|"
        r"\bflares? (?:(?:give|gives|bring|brings) me|comes? with)\b",
        rf"\b(?:ya (?:me )?(?:paso|pasaron|se (?:me )?(?:quito|fue|curo|controlo|paso|quitaron)|estoy (?:bien|curad[oa])|no (?:la |lo )?tengo|"
        rf"termine|acabe)|se me (?:quito|paso|curo)|"
        rf"(?:acabe|termine) (?:con )?(?:el |la |los |mi |un )?(?:antibiotic\w*|tratamiento|antiviral\w*)|me cure)\b{_STILL_SPANISH}|"
        rf"\b(?:tuve|me dio|estuve)\b[^.;]*\b(?:hace (?:\w+ )?(?:meses|anos?)|el ano pasado|en (?:enero|febrero|marzo|abril|mayo|junio|julio|"
        rf"agosto|septiembre|octubre|primavera|verano))\b{_STILL_SPANISH}|"
        r"\b(?:los|mis|cada|un) brotes? (?:me )?(?:dan?|da|traen?)\b[^.;]{0,10}\bfiebre|\bfiebre (?:con|en) (?:cada|los|mis) brotes?\b",
    ),
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected"}),
        rf"\b(?:finished|completed|done with|ended|came off)(?: (?:my|the|all|taking|a|course|of|last|with))* (?:antibiotic\w*|antiviral\w*|"
        rf"course|treatment|meds|pills|tablets)\b{_STILL}|"
        rf"\b(?:antibiotics?|course|treatment) (?:are |is |was |were )?(?:all )?(?:finished|done|over|completed)\b{_STILL}",
        rf"\b(?:acabe|termine|complete)(?: (?:ya|con|el|la|los|mi|mis|un|una))* (?:antibiotic\w*|tratamiento|antiviral\w*|"
        rf"pastillas)\b{_STILL_SPANISH}",
    ),
    # It was looked for and not found, or was something else.
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected"}),
        r"\b(?:culture|swab|pcr|urine(?: test)?|tests?|x-?ray)\b[^.;]{0,24}\b(?:negative|clean|clear|showed nothing)\b(?!.*\b(?:but|fever|"
        r"cough\w*|burn\w*|still)\b)|"
        r"\b(?:thought|looked like|suspected)\b[^.;]{0,30}\b(?:allerg\w+|flare|lupus|nothing|hay ?fever|reflux|stress|dust|side effect)\b",
        r"\b(?:cultivo|prueba|test|analisis|pcr|hisopado)\b[^.;]{0,30}\b(?:negativ[oa]|limpi[oa])\b(?!.*\b(?:pero|tos|toso|fiebre|sigo|ardor|"
        r"arde)\b)|"
        r"\b(?:pensaron|pensaban|pense|creian|creyeron|crei|parecia|dijeron)\b[^.;]{0,30}\b(?:era|fue|resulto)\b[^.;]{0,12}\b(?:alergia|brote|"
        r"lupus|nada|reflujo|estres|polvo)\b|"
        r"\byo\b[^.;]{0,24}\bnegativ[oa]\b",
    ),
    # It is being treated, or the second treatment helped.
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected", "uncontrolled"}),
        r"\b(?:cream|ointment|drops|antibiotics?|antifungals?|tablets?|pessar\w+|inhaler) for (?:it|that|them)\b(?!.*\bnot (?:work|help))|"
        r"\b(?:second|next|other|new|another|different)(?: (?:one|course|round|lot|antibiotics?))?(?: [a-z]+){0,2} (?:did|worked|works|is working|"
        r"helped|helps|cleared)\b",
        r"\b(?:el|la|los) (?:segund[oa]s?|otr[oa]s?|nuev[oa]s?)\b[^.;]{0,16}\b(?:si|funciono|funciona|sirvio|hizo efecto|me quito|me curo)\b|"
        r"\b(?:me dieron|me pongo|uso|estoy con|tengo) (?:una? |la )?(?:crema|pomada|ovulos|gotas)\b",
    ),
    # None that counts, and then one.
    Row(
        HEALTH,
        NO,
        r"^\W*(?:none|nothing|no (?:infections?|allerg\w+))(?: (?:that|to|too|very|so))? (?:worr\w+(?: (?:me|about))?|special|major|serious|"
        r"out of the ordinary|important|big)\b ?[,;:-]+ ?(?:just |only |but )?"
        r"(?!thank|i am|all|just routine|really|no\b|not\b)[a-z]{3,}",
        r"^\W*(?:ninguna?|nada) (?:que (?:me |yo )?preocup\w+|importante|grave|seri[oa]|del otro mundo|especial|"
        r"de que preocupar\w*) ?[,;:-]+ ?(?:solo |nomas |pero )?"
        r"(?!gracias|todo|estoy|no\b|nada|de verdad)[a-z]{3,}",
    ),
    Row(
        frozenset({"active_infection"}),
        NO,
        r"^\W*(?:no|not)\b[^.;]*\b(?:but|though)\b(?! no\b| not\b)[^.;]*\b(?:i (?:have|am|do|keep)? ?(?:a )?(?:cough\w*|sneez\w*)|sore throat|"
        r"runny nose|burns? when|phlegm|chills)\b(?!.*\b(?:allerg\w+|always|lupus|smok\w+)\b)",
        r"^\W*no\b[^.;]*\b(?:pero|aunque)\b(?! no\b)[^.;]*\b(?:toso|estornudo|moqueo|escurr\w+|flemas?|ardor|arde|escalofrios)\b(?!.*\b(?:alergia|"
        r"siempre|lupus|fum\w+)\b)",
    ),
    # All but one, which stands first.
    Row(
        HEALTH,
        NO,
        r"^\W*(?:apart from|other than|except(?: for)?|besides|aside from|not counting|outside of)\b(?! (?:that|this|it|(?:my |the )?(?:lupus|"
        r"sle)(?: nephritis)?|what i)\b)[^.;]*,? (?:no|none|nothing|never|nope)\b",
        r"^\W*(?:quitando|fuera de|fuera del|aparte de|aparte del|ademas de|ademas del|descontando|sin contar|excepto|menos|salvo|"
        r"con excepcion de)\b(?! (?:eso|esto|(?:el |mi )?lupus|lo que|(?:la |mi )?nefritis lupica)\b)[^.;]*,? "
        r"(?:no|nada|ningun\w*|nunca)\b",
        alone=True,
    ),
    # Not looked for, no result yet.
    Row(
        VIRUSES | {"ana_history", "pregnant", "severe_allergy"},
        NO,
        r"\b(?:not|never)(?: (?:yet|been|ever|had|have|actually))* (?:pick\w* up|collect\w*|receiv\w*|got|gotten|get|had|seen|given|heard|know\w*|"
        r"told)(?: (?!positive|illness|disease|hiv|hep)[a-z]+){0,2} (?:results?|bloods? back)\b|"
        r"\bwaiting (?:for|on) (?:the |my |those )?(?:test|results?|bloods?)\b|\b(?:no|without) results? (?:yet|so far)\b",
        r"\bno (?:(?:me|se|lo|la|los|las|han|he|ha) )*(?:ido a recoger|recogi\w*|dado|dieron|dan|entreg\w+|visto|llegado|llegan|llego|sali\w+|"
        r"tengo)(?: [a-z]+)? (?:los |el |la |las )?(?:resultados?|pruebas?|analisis)\b|"
        r"\bno he ido (?:a|por) (?:recoger|los|la)\b|\besper(?:o|ando) (?:los |el )?resultados?\b",
    ),
    Row(
        frozenset({"ana_history", "severe_allergy"}),
        NO,
        r"\b(?:never|not|nobody|no one)(?: (?:yet|been|ever|had|have|has|got|did|done|do|it|that|this|them|the|a|an|any|ana|allergy|kind|of|"
        r"blood))* (?:test(?:ed|s)?|checked|measured|done|ran)\b(?! positive)(?!.*\bpositive\b)|\bnever (?:did|ran|had|ordered|sent) (?:one|it|"
        r"that one|the test|this)\b(?!.*\b(?:positive|react\w*|allerg\w*)\b)",
        r"\b(?:no|nunca|jamas)(?: (?:me|se|lo|la|los|las|le|han|he|ha))* (?:hicieron|hecho|hice|hizo|hacen|midieron|medido|sacaron|sacado|pedido|"
        r"pidieron|mandaron|mandado|analiz\w+|comprob\w+|buscaron|chec\w+|revis\w+)\b"
        r"(?!.*\b(?:positiv|negativ))",
    ),
    # The virus is there and not treated, not felt.
    Row(
        VIRUSES,
        NO,
        r"^\W*no (?:treatment|symptoms?|meds?|medication|medicines?|pills?|antivirals?|damage|complications?|problems?|issues?|trouble|"
        r"pain)\b(?=.*\b(?:yet|from it|with it|because of it|for it|so far|watch\w*|"
        r"monitor\w*|follow\w*|keep an eye)\b)|\b(?:not|never) (?:been )?(?:started|given|offered|on|put on|had) (?:any )?(?:treatment|meds|"
        r"antivirals|medicine|pills)(?: for it)?(?: yet)?\b",
        r"\bno (?:me |la |lo )*(?:dieron|han dado|dan|recetaron|pusieron|han puesto|mandaron|trat\w+)(?: [a-z]+)? (?:tratamiento|pastillas|"
        r"medicinas?|medicamentos?|antivirales|nada para)\b|"
        r"\bno (?:estoy en|llevo|tomo|recibo|tengo) (?:ningun |ninguna )?(?:tratamiento|pastillas|medicina|antivirales|sintomas|molestias)\b",
    ),
    # Another hepatitis.
    Row(
        frozenset({"hepatitis_b"}),
        _SOME_B,
        r"\b(?:not|never)(?: (?:for|against|the|had|got|get))* (?:hep(?:atitis)? ?)?b\b|\bexcept(?: for|"
        r" against)?(?: the)? (?:hep(?:atitis)? ?)?b\b|\b(?:everything|all)(?: [a-z]+){0,2} but (?:the )?(?:hep(?:atitis)? ?)b\b|"
        r"\b(?:only|just) (?:for |against |the |had )*(?:hep(?:atitis)? ?)?(?:a|c)\b(?! (?:bit|little|few|carrier|child|kid|baby|vaccine|shot|"
        r"while|long|test))|\b(?:for|against|hep(?:atitis)?) a (?:only|alone)\b",
        r"\b(?:no|nunca|menos|excepto|salvo)(?: (?:la|el|de|contra|para|fue|era|contra la))* (?:hepatitis )?b\b|\b(?:solo|nomas)(?: (?:la|el|de|"
        r"contra|para|fue|era))* (?:hepatitis )?[ac]\b(?! [a-z])|\b(?:de|contra|para) la a (?:nada mas|nomas|solamente|solo)\b",
    ),
    Row(
        frozenset({"hepatitis_b"}),
        NO,
        r"\bnot (?:hep(?:atitis)? ?)?[ac],? (?:but )?(?:hep(?:atitis)? ?)?b\b",
        r"\bno (?:es |fue )?(?:la |de la )?[ac],? (?:sino |es |solo )?(?:la )?b\b",
    ),
    Row(
        frozenset({"hepatitis_c"}),
        frozenset({"cured", "active", "unclear"}),
        r"\b(?:not|never)(?: (?:for|against|the|had|got))* (?:hep(?:atitis)? ?)?c\b|\b(?:only|just) (?:for |against |the |"
        r"had )*(?:hep(?:atitis)? ?)[ab]\b",
        r"\b(?:no|nunca|menos|excepto)(?: (?:la|el|de|fue|era))* (?:hepatitis )?c\b",
    ),
    # Tablets that only guard against it.
    Row(
        frozenset({"hepatitis_b"}),
        frozenset({"active"}),
        r"^\W*(?:no|not now|not any ?more|nope)\b(?! (?:cure|doubt|treatment|meds|idea|symptoms))|\b(?:do|did) not have (?:it|hep\w*)\b|"
        r"\b(?:to (?:protect|be (?:safe|sure)|keep (?:it|me)|stop it)|(?:for|as)(?: a)? (?:safety|protection|precaution))\b|\bjust a precaution\b|"
        r"\b(?:because of|due to|since|with|along with|before|during|while on) (?:the |my |i (?:started|had|got|take) |they (?:gave|"
        r"started) me )*(?:rituximab|chemo\w*|biologics?|immun\w+|steroids|infusions?)\b",
        r"\b(?:para|por) (?:prevenir\w*|proteger\w*|si acaso|precaucion|evitar\w*|seguridad|proteccion)\b|\b(?:por|con|desde) (?:el|la|"
        r"los) (?:rituximab|biologic\w+|quimio\w*|inmuno\w+|cortisona)\b|"
        r"^\W*no\b[^.;]*,",
    ),
    # It came back.
    Row(
        frozenset({"hepatitis_b"}),
        frozenset({"past_resolved", "vaccinated"}),
        r"(?<!never )(?<!not )\b(?:came|come|flared|woke) (?:back|up)\b|(?<!never )(?<!not )\breactivat\w+|\bantivirals? (?:since|now|still|"
        r"ever since)\b",
        r"(?<!no )(?<!nunca )(?<!no se )\b(?:me |se (?:me )?)(?:volvio|regreso|reactivo|desperto)\b",
    ),
    Row(
        frozenset({"hepatitis_c"}),
        frozenset({"cured", "negative"}),
        r"^(?!.*\b(?:cured?|cleared|finished|completed|ended|done|gone|svr|undetect\w*)\b).*\b(?:(?:am|still|currently|now|presently) (?:on|"
        r"taking|in|having|under|being)|(?:in|on|under|having) treatment|"
        r"(?:weeks?|months?|pills) (?:left|to go|more)|half ?way|started|not finished)\b",
        r"^(?!.*\b(?:cur(?:e|o|ad[oa])|ya (?:termine|acabe)|termine|acabe|indetectable)\b).*\b(?:en tratamiento|(?:estoy|sigo|voy) (?:tomando|con|"
        r"en|a la mitad)|me faltan?|empece|ahorita|todavia)\b",
    ),
    Row(
        frozenset({"hepatitis_c", "hepatitis_b"}),
        frozenset({"negative"}),
        r"\bpositive\b[^.;]{0,20}\b(?:then|later|after\w*|but now)\b[^.;]{0,20}\bnegative\b|\bnegative\b[^.;]{0,20}\b(?:then|later|"
        r"after\w*)\b[^.;]{0,20}\bpositive\b",
        r"\bpositiv[oa]\b[^.;]{0,20}\b(?:luego|despues|ahora)\b[^.;]{0,20}\bnegativ[oa]\b|\bnegativ[oa]\b[^.;]{0,20}\b(?:luego|"
        r"despues)\b[^.;]{0,20}\bpositiv[oa]\b",
    ),
    # Allergies: gone only because the thing is avoided, mild after a no, bad after all.
    Row(
        frozenset({"severe_allergy"}),
        NO,
        r"\b(?:no|not|none|never)(?: [a-z]+){0,3} (?:since|as long as|if|because|when|now that) i (?:stopped|avoid\w*|do not|keep|quit|cut|carry|"
        r"stay\w*|steer)\b|"
        r"\b(?:but|though|although)\b(?! (?:no|not|never|nothing|i (?:do not|never|have no))\b)[^.;]*\b(?:epi-?pen|swell\w*|swollen|blister\w*|"
        r"hives|rash(?:es)?|itch\w*|sneez\w*|welts?|bumps|puffy|wheez\w*|break out|breaks? me out)\b"
        r"(?!.*\b(?:lupus|flares?|the sun|uv)\b)|"
        r"^\W*no\b[^.;]*[.,;] ?(?:[a-z]+ ){1,4}(?:makes?|gives?|brings?|leaves?) me (?:a )?(?:sneez\w*|itch\w*|hives|rash\w*|bumps|wheez\w*|"
        r"swell\w*|stuffy|cough\w*|runny)|"
        r"\bcan not (?:even )?(?:smell|touch|eat|be near|look at|be around|go near)\b|\b(?:nothing|not) (?:much|special|major|dramatic|"
        r"a big deal)\b[^a-z]+(?:just |only )?(?:[a-z]+ )*(?:anaphyl\w+|shock)\b",
        r"\b(?:no|nunca|ya no)(?: [a-z]+){0,3} (?:desde que|mientras|si) (?:(?:no|lo|la|los|las|ya|me) )*(?:evit\w+|dej\w+|com[oae]\w*|"
        r"tom[oae]\w*|cuido)\b|"
        r"\b(?:pero|aunque|solo que)\b(?! (?:no|nunca|nada)\b)[^.;]*\b(?:epi-?pen|adrenalina|ronchas?|urticaria|comezon|picazon|me pica|"
        r"estornud\w+|hinch\w+|sarpullido|salpullido|granitos|ampollas)\b(?!.*\b(?:lupus|brotes?|sol)\b)|"
        r"\bno puedo (?:ni )?(?:oler|ver|tocar|probar|comer|usar|acercar\w*)|\bno me mori\b|\bde milagro\b|"
        r"(?<!a )(?<!en )(?<!sin )(?<!ni )\burgencias por\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        frozenset({"none", "mild_only"}),
        r"^(?!.*\b(?:no|not|never|without|nor|or)(?: [a-z]+){0,3} (?:anaphyl\w+|shock)).*\bwent into (?:anaphyl\w+|shock)\b",
        r"^(?!.*\b(?:no|nunca|ni|sin|jamas)(?: [a-z]+){0,3} (?:choque|shock|anafila\w+)\b).*\bme (?:dio|dieron|vino|causo|provoco) (?:un |"
        r"una )?(?:choque|shock|anafila\w+|reaccion anafila\w+)",
    ),
    # A hospital, a pen, a course for something else.
    Row(
        frozenset({"severe_allergy"}),
        frozenset({"severe"}),
        r"^\W*(?:no|none|never|nope)\b.*(?:\b(?:hospital\w*|icu|ambulance|er|breath\w*|intubat\w*)\b[^.;]{0,24}\b(?:lupus|flares?|pneumonia|"
        r"asthma|covid|kidneys?|heart|birth|surgery|operation|infection)\b|"
        r"\b(?:lupus|flares?|pneumonia|asthma|covid|kidneys?|heart|infection)\b[^.;]{0,30}\b(?:hospital\w*|icu|ambulance|er|breath\w*)\b)|"
        r"\banaphyl\w+ (?:training|course|class|drill|kit)\b|\b(?:training|course|first aid)\b[^.;]{0,20}\banaphyl\w+|\bnever had (?:one|it|any)\b(?! again| since)|"
        rf"\bepi-?pens?\b[^.;]{{0,12}}\bfor (?:my|our|the|his|her) (?:[a-z]+ )?(?:{RELATIVES}|dog|school|class|students?|patients?)\b|"
        rf"\b(?:{RELATIVES})'s epi-?pen\b",
        r"^\W*(?:no|nunca|nada|ninguna)\b.*(?:\b(?:hospital\w*|urgencias|ambulancia|respirar|uci|intub\w+)\b[^.;]{0,24}\b(?:lupus|brotes?|"
        r"neumonia|asma|covid|rinon\w*|corazon|parto|cirugia|operacion|infeccion)\b|"
        r"\b(?:lupus|brotes?|neumonia|asma|covid|rinon\w*|infeccion)\b[^.;]{0,20}\b(?:hospital\w*|urgencias|uci|respirar)\b)|"
        r"\bepi-?pen\b[^.;]{0,10}\b(?:de|para) (?:mi|su|la escuela)\b|\b(?:curso|"
        r"capacitacion|taller)\b[^.;]{0,20}\b(?:anafila\w+|alergias)\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        frozenset({"severe"}),
        rf"^(?!.*\b{_BAD})(?=.*\b(?:never|not|no)(?: (?:ever|had|have|needed|need|used|use|to|carr\w+|an?|own|owned|got|been|given|"
        r"prescribed|my|the))* epi-?pens?\b)",
        rf"^(?!.*\b{_BAD})(?=.*\b(?:nunca|no|jamas)(?: [a-z]+){{0,4}} (?:epi-?pen|adrenalina)\b)",
    ),
    # A treatment that had to be stopped.
    Row(
        frozenset({"cyflu_contraindication", "leukapheresis_contraindication"}),
        NO,
        r"\bbut\b[^.;]*\b(?:(?:they|doctors?|we|he|she) stopped|had to stop|reacted|reaction|passed out|fainted|blood pressure dropped|bled|"
        r"bladder bled)\b",
        r"\bpero\b[^.;]*\b(?:me (?:puse mal|desmaye|suspendieron|pararon|cayo mal|lo quitaron|la quitaron)|reaccion|suspendieron|se me bajo|"
        r"sangr\w+)\b",
    ),
    # Veins.
    Row(
        frozenset({"venous_access"}),
        frozenset({"adequate"}),
        r"\bimpossible\b(?! to miss)|\bno (?:chance|way|hope|luck|veins?|good (?:ones?|veins?))\b|\b(?:do not|not) have (?:any )?(?:good |"
        r"decent )?veins\b|\b(?:do|did) not like (?:needles|being|it)\b|"
        r"\bnot (?:on |at )?the first\b",
        r"^\W*no,? a la primera no\b|\bno tengo (?:buenas? )?(?:venas?|donde)\b|\bno (?:dan|atinan|le atinan|aciertan|la pescan|las agarran|"
        r"le pegan)\b|\bno me gusta(?:n)? (?:que|las agujas)\b|"
        r"\b(?:como|de) (?:coladera|colador|alfiletero|acerico)\b|\bmorad[oa]s?\b|\bimposible\b",
    ),
    Row(
        frozenset({"venous_access"}),
        frozenset({"difficult"}),
        r"\b(?:never|not)(?: [a-z]+){0,5} (?:twice|more than once|(?:a )?second (?:time|try|stick|needle))\b|"
        r"^\W*(?:yes|yeah),? (?:they )?(?:always |usually )?(?:find|get|see|hit) (?:them|it|one)\b(?! (?:hard|after|with))|"
        r"(?<!not )(?<!no )\b(?:i have|i got|they are|mine are|very|really) (?:got )?(?:good|great|big|thick|easy|juicy|fat)"
        r" ?(?:veins|ones)?\W*$",
        r"\b(?:nunca|no|jamas)(?: [a-z]+){0,6} (?:dos veces|mas de una vez|(?:una )?segunda vez)\b|^\W*si,? (?:siempre |casi siempre |"
        r"si )?(?:me )?(?:l[ao]s? )(?:encuentran|ven|hallan|agarran)\b(?! (?:con|despues|tras|hasta|mal))|"
        r"(?<!no )(?<!no las )\b(?:las tengo|son|tengo (?:las )?venas|tengo) (?:muy |bien )?(?:gruesas|buenas|grandes|marcadas|gordas|saltonas|"
        r"visibles|faciles)\b",
    ),
    Row(
        frozenset({"venous_access"}),
        frozenset({"difficult"}),
        NEVER_IS,
        r"\ba la primera (?:siempre|las encuentran|me)\b(?<!no a la primera)",
    ),
)
