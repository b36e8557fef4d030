"""A value beside words that take it back: it was suspected only, it is of another test, it is what somebody works with."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import (
    BRAIN,
    HEALTH,
    MOOD,
    NADA,
    NEVER_IS,
    NOT,
    OF_ONES_WORK,
    Row,
)
from prescreen.reading.lexicon.scope import RELATIVES

ROWS: Final[tuple[Row, ...]] = (
    # Not now, and so before.
    Row(
        BRAIN | MOOD,
        frozenset({"current", "current_treated"}),
        r"^(?!.*\b(?:last night|yesterday|today|this (?:week|morning))\b).*\bnot (?:now|any ?more)\W*$",
        r"\b(?:ahora|ya|ahorita) no\W*$",
    ),
    # A yes that says no.
    Row(
        HEALTH,
        frozenset({"*"}),
        r"^yes,? (?:sir |doctor |i )?(?:do not|not|no) (?:have|got)\b|^yes,? the result no\b",
        r"^si,? no (?:tengo|hay)\b",
    ),
    # What is done for a living.
    Row(
        OF_ONES_WORK,
        frozenset({"*"}),
        r"^(?!.*\b(?:i (?:had|got|take|have|am on)|(?:got|had|took) (?:my|the|a)|my own|mine)\b)(?:.*\b(?:i am an? (?:\w+ )?(?:nurse|surgeon|pharmacist|psychiatrist|doctor|"
        r"vet|midwife|paramedic|technician)|(?:nurse|pharmacist|doctor) here|"
        r"i (?:give|do|put|administer|place) (?:the )?(?:vaccin\w+|catheters?|operations|shots|jabs|injections|them)|work in an? operating|"
        r"at my (?:pharmacy|work)|in others|none for me)\b|(?:nurse|doctor|pharmacist),)",
        r"^(?!.*\b(?:me (?:puse|pusieron|hicieron)|tomo|yo tengo)\b).*\b(?:soy (?:enfermer[oa]|cirujan[oa]|medic[oa]|doctor[oa]|farmaceutic[oa]|"
        r"psiquiatra)|trabajo (?:en|con|poniendo))\b",
    ),
    # A child's vaccine.
    Row(
        frozenset({"recent_vaccines", "planned_vaccines"}),
        frozenset({"*"}),
        r"^my (?:little one|kids?|children|daughters?|sons?|baby|twins?|boys?|girls?) (?:just )?(?:got|had|has|have|was|were)\b[^,;.]*$|"
        r"\bi mean my (?:kids?|son|daughter|children)\W*$",
        r"^mis? (?:hij[oa]s?|bebe|nin[oa]s?|niet[oa]s?) [^,;.]*$",
    ),
    # An age that is reckoned, or another's.
    Row(
        frozenset({"age_years"}),
        frozenset({"*"}),
        rf"\bi am \d+ years? (?:younger|older)\b(?! than \d)|^\d+.*\bmy (?:{RELATIVES})\b[^.;]*\b(?:she|he) is \d+",
        r"\bmi \w+\b[^.;]*\b(?:tiene|cumplio) \d+\b(?=.*\byo\b)|^\d+.*\bmi \w+\b[^.;]*\btiene \d+",
    ),
    Row(
        frozenset({"can_sign_consent"}),
        frozenset({"self", "neither"}),
        NEVER_IS,
        r"\byo no,? (?:mi|la|el|mis)\b|\bno hace falta que firme nadie\b",
    ),
    Row(
        frozenset({"clinical_study"}),
        frozenset({"{...}"}),
        r"\bnever left\b|\bmy (?:husband|wife|son|daughter|mum|mom|dad|sister|brother|partner) (?:still )?is\b",
        NEVER_IS,
    ),
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        r"^(?!.*\b(?:treated|chemo\w*|radi\w+|removed|cut out|in situ|carcinoma|margins|basal|melanoma)\b).*\b(?:biops\w+|scare|lump|mole|checked)\b[^.;]*\b(?:benign|clear|a cyst|nothing|fine|"
        r"negative)\b|\bfalse alarm\b",
        r"\b(?:biopsia|susto|bulto|lunar)\b[^.;]*\b(?:salio|resulto|era) (?:benign[oa]|limpi[oa]|negativ[oa]|un quiste|nada)\b",
    ),
    Row(
        frozenset({"severe_allergy", "kidney_disease", "heart_disease"}),
        frozenset({"severe", "serious"}),
        r"\b(?:thought|feared|suspected)\b[^.;]{0,30}\bbut\b|\bbut after\b[^.;]{0,40}\bfine\b",
        r"\b(?:pensaban|creian|temian)\b[^.;]{0,30}\bpero\b",
    ),
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        r"\bstill (?:getting|being|having|under|in|on) (?:treat\w*|chemo\w*|therapy)\b|\bnot in remission\b",
        r"\b(?:todavia|aun|sigo) (?:me |en |con )?(?:trat\w+|quimio\w*)\b|\bno (?:esta|estoy) en remision\b",
    ),
    Row(
        frozenset({"pregnant"}),
        frozenset({"yes"}),
        r"\b(?:do not|not) think so\b|\bperiod is due\b",
        r"\bno creo\b|\bme toca la regla\b",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        frozenset({"suspected"}),
        r"\bturned out (?:to be |it was |that it was )?lupus\b",
        r"\bresulto (?:ser )?lupus\b",
    ),
    Row(
        frozenset({"depression"}),
        frozenset({"current_treated", "current_psychiatric_care"}),
        r"\bnot (?:being )?treated\b|\bnever went\b|\b(?:suggested|recommended|referred)\b(?=.*\b(?:not|never|yet)\b)",
        r"\bsin tratamiento\b|\bnunca fui\b|\bme (?:recomendaron|sugirieron)\b",
    ),
    Row(
        frozenset({"surgery_planned"}),
        frozenset({"[...]"}),
        r"\b(?:unless|only if)\b",
        r"\b(?:a menos que|salvo que|solo si)\b",
    ),
    Row(
        frozenset({"prior_targeted_therapies", "immunosuppressants", "prior_lupus_treatments"}),
        frozenset({"[...]"}),
        r"\bwould be my first\b",
        r"^(?!.*\b(?:pero|aunque|ahora|solo|sino)\b).*\b(?:no|nunca|jamas)(?: me)? (?:he|han|habia|habian) (?:recibido|tomado|usado|probado|tenido|llevado)\b|"
        r"\bseria mi primer[ao]?\b",
    ),
    Row(
        BRAIN | {"depression"},
        frozenset({"past"}),
        NEVER_IS,
        r"\b(?:soy|estoy|tengo|tomo|sigo|padezco)\b[^.;]{0,30}\bdesde hace\b|\bdesde hace\b[^.;]{0,14}\b(?:tomo|sigo)\b|\bme quedo\b",
    ),
    Row(
        BRAIN | {"cancer_history", "severe_allergy"},
        frozenset({"*"}),
        NEVER_IS,
        r"\b(?:pensaron|pensaban|creyeron|creian|dijeron|sospecharon|sospechaban|parecia)\b[^.;]{0,40}\b(?:pero|y (?:luego|al final))\b[^.;]{0,16}"
        r"\b(?:no|fue|fueron|era|eran|resulto)\b",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        frozenset({"yes", "suspected"}),
        r"\b(?:in the end|turned out) (?:it was |that it was )?(?:not|fibro\w*|something else)\b",
        r"\b(?:al final|resulto que|luego|despues) no (?:era|fue|es)\b",
    ),
    Row(
        frozenset({"hepatitis_b"}),
        frozenset({"vaccinated"}),
        r"\b(?:do not|not) (?:know|remember|sure) (?:if|whether)\b",
        r"\bno (?:se|recuerdo|me acuerdo) si\b",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        frozenset({"yes"}),
        NEVER_IS,
        r"\b(?:dijeron|creian|creyeron|pensaron|pensaban)\b[^.;]{0,24}\blupus\b[^.;]*\b(?:no (?:era|fue)|resulto ser (?!lupus)|se equivocaron|"
        r"y no\W*$)",
    ),
    Row(
        frozenset({"ana_history"}),
        frozenset({"never_positive"}),
        r"\bnever negative\b|\bnot always\b",
        r"\bnunca negativ\w+\b|\bno siempre\b",
    ),
    Row(
        frozenset({"prior_targeted_therapies", "prior_lupus_treatments"}),
        frozenset({"[...]"}),
        r"\bnever (?:had|got|received|been given) (?:it|them|any)\b",
        r"\bpero (?:nunca|no)(?: me)?(?: l[oa]s?)? (?:he|han) (?:recibido|tomado|puesto|dado|usado)\b",
    ),
    Row(frozenset({"psychosis"}), frozenset({"current"}), r"\bnot (?:heard|seen)[^.;]*since\b", r"\bno he vuelto a\b"),
    Row(
        frozenset({"clinical_study"}),
        frozenset({"{...}"}),
        r"\b(?:turned me (?:away|down)|turned (?:away|down) (?:from|by|for|at)|rejected (?:me|from|by|for)|refused me|screened out|would not (?:have|take) me)\b"
        r"(?!.*\b(?:yes|another one|finished|completed|until|till)\b)",
        r"\bno pase\b|\bme rechazaron\b|\bal final no\b",
    ),
    Row(
        frozenset({"depression"}),
        frozenset({"current_psychiatric_care", "current_treated"}),
        r"\bdischarged\b|\bhave not (?:gone|been|seen)\b",
        r"\bdieron (?:el|de) alta\b|\bno es depresion\b",
    ),
    Row(
        frozenset({"epilepsy"}),
        frozenset({"past"}),
        r"\b(?:on|thanks to|with) (?:meds|medication|tablets|pills|keppra|lamotrigine|lamictal|depakote|tegretol|topamax)\b",
        r"\b(?:con|gracias a|tomo) (?:la |el )?(?:medic\w+|pastillas|keppra|lamotrigina|depakine|valproato|tegretol)\b",
    ),
    Row(
        frozenset({"pregnant"}),
        frozenset({"yes"}),
        r"\b(?:pregg?\w*|pregnant|expecting)\?+ ?(?:no|nah|nope)\b|\byes\b[^.;]{0,14}\b(?:i am )?not\b(?! (?:due|far))",
        r"\b(?:atraso|retraso)\b",
    ),
    # Veins that are not easy.
    Row(
        frozenset({"venous_access"}),
        frozenset({"adequate"}),
        r"\b(?:not|never|far from|is not|are not) (?:that |very |so |always |really |exactly )?(?:easy|good|great|simple)\b",
        r"\b(?:no|nunca) (?:son|es|estan|se|las|les|me|tan|muy|las encuentran|hay) ?(?:son |las |muy |tan )?(?:faciles|facil|buenas|encuentran|"
        r"hallan|manera|forma)\b",
    ),
    Row(frozenset({"venous_access"}), frozenset({"difficult"}), NEVER_IS, r"\bno les cuesta\b"),
    # A positive that is not of this test, or not one's own.
    Row(
        frozenset({"hiv"}),
        frozenset({"positive"}),
        r"\bfalse(?:ly)?[ -]positive|\b(?:blood (?:group|type)|ana|anticoagulant|anti ?coagulant)\b|^\W*(?:o|a|b|ab) ?(?:\+|positive)\b|"
        r"\bpositive (?:that|thinking|about|i)\b|\b(?:pretty|quite|fairly|almost|absolutely) positive\b(?! for)|\bneedle ?stick|\b(?:hiv|positive|a) patients?\b|\bpatients? (?:with|who)\b|"
        rf"\b(?:{RELATIVES}|people|he|she|they)(?: (?:is|was|are|were|who|me|told|that))* (?:hiv|positive|undetectable)\b|"
        r"\bhiv[ -]positive (?:mother|mum|mom|father|dad|partner|man|woman|people|person|friend|husband|wife)\b|"
        r"\bundetectable (?:partner|husband|wife|boyfriend|girlfriend)\b|\bmix(?:ed)?[ -]?up\b|\b(?:it was|was) a mistake\b|"
        r"\bas a joke\b|\bwrong (?:sample|person|file)\b|\b(?:on|take) prep\b|\bpep\b|\byes\b.{0,16}\bno (?:have|hiv|tengo)\b",
        r"\bfalso positivo\b|\b(?:grupo|tipo) (?:de sangre|sanguineo)\b|\b(?:mi|su) (?:ex|pareja|marido|esposo|esposa|novi[oa])\b|\bpacientes?\b|"
        r"\bse equivocaron\b|\bde broma\b",
    ),
    Row(
        frozenset({"hiv"}),
        frozenset({"negative", "no_known"}),
        NEVER_IS,
        r"\b(?:el|la) (?:confirmatori[oa]|segund[oa])[^.;]{0,14} positiv[oa]\b|\bluego\b[^.;]{0,20}\bque si\b|\b(?:anti)?retrovirales\b|"
        r"\bno (?:(?:es )?detectable|se me detecta|contagio)\b|\bno es sida\b",
    ),
    Row(
        frozenset({"hepatitis_c"}),
        frozenset({"cured"}),
        rf"{NOT}(?: [a-z]+){{0,2}}? (?:cured|cleared|gone)\b|\brelapsed?\b|(?<!never )(?<!not )\bcame back\b",
        rf"{NADA} (?:cur\w+|elimin\w+)\b|\bme volvio\b|\brecai\b",
    ),
    Row(
        frozenset({"hepatitis_b"}),
        frozenset({"active"}),
        r"\b(?:prophyla\w+|preventi\w+|just in case|as a precaution|to prevent)\b",
        r"\b(?:profila\w+|preventiv\w+|por si acaso|por prevencion)\b",
    ),
    Row(
        frozenset({"hepatitis_b"}),
        frozenset({"vaccinated"}),
        r"\bnot (?:been |yet )?vaccinated\b",
        r"\bno (?:me he vacunado|estoy vacunad)",
    ),
    # Words that only look like it.
    Row(
        frozenset({"heart_disease"}),
        frozenset({"serious", "unspecified", "mild_controlled"}),
        r"\bheart ?burn\b|\bnurse on\b|\bward\b",
        r"\bagruras\b",
    ),
    Row(
        frozenset({"heart_disease"}),
        frozenset({"mild_controlled"}),
        r"\b(?:still|1[6-9]\d(?:/| over )\d\d|2\d\d(?:/| over )\d\d)\b(?=.*\b(?:pills?|drugs?|meds|tablets)\b)|\bnot (?:well )?controlled\b",
        r"\bno (?:esta |la )?control\w+\b",
    ),
    Row(
        frozenset({"stroke"}),
        frozenset({"current", "past"}),
        r"\bstroke of (?:luck|genius)\b|\bdifferent strokes\b",
        NEVER_IS,
    ),
    Row(
        frozenset({"epilepsy"}),
        frozenset({"current", "past"}),
        r"\b(?:pseudo ?-?seizures?|non[ -]?epileptic|psychogenic|functional) ?(?:seizures?)?\b|\bfor (?:the |my )?(?:migraines?|nerves?|pain|mood)\b",
        r"\b(?:pseudo ?crisis|psicogenas?|no epileptic\w+)\b|\bpara (?:la |las )?(?:migranas?|jaquecas?)\b",
    ),
    Row(
        frozenset({"dialysis"}),
        frozenset({"hemodialysis", "peritoneal"}),
        r"\b(?:avoided|was not needed|never needed|dodged)\b|\bi work (?:at|in|on)\b|\bworks (?:at|in)\b|\b(?:am|as) a nurse\b|^nurse\b",
        r"\b(?:se evito|no hizo falta|trabajo en)\b",
    ),
    # What was before, beside what is now; what one is glad to be rid of.
    Row(
        frozenset({"dialysis"}),
        frozenset({"past", "none"}),
        r"\b(?:used to|before)\b[^.;]*\bnow (?:it is|i do|i am on|i have|they are|on|with)\b(?! (?:nothing|none|not|no|off|done|fine|over|ok|good|well|free|better))",
        r"\b(?:antes|solia)\b[^.;]*\bahora (?:es|son|hago|me hago|estoy (?:con|en)|con|uso|me dializo)\b(?! (?:nada|sin|no|bien))",
    ),
    Row(
        frozenset({"dialysis"}),
        frozenset({"hemodialysis"}),
        r"\b(?:beats|better than|rather than|instead of|no more|not) (?:going|driving|trekking|sitting|having to|being)\b",
        r"\b(?:mejor que|en (?:vez|lugar) de|sin tener que|ya no tengo que) (?:ir|estar|manejar|conducir)\b",
    ),
    Row(
        frozenset({"dialysis"}),
        frozenset({"hemodialysis", "past", "none"}),
        r"\b(?:pd|peritoneal)(?: dialysis)?(?: (?:now|since|at (?:home|night))|,? (?:used to|before))\b",
        r"\b(?:peritoneal|la (?:otra|de la (?:panza|barriga)))\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        frozenset({"severe"}),
        r"\b(?:i (?:work with|teach|train)|for my (?:son|daughter|kid|child|boy|girl))\b",
        r"\bpara mi hij[oa]\b",
    ),
    Row(
        frozenset({"depression"}),
        frozenset({"current_treated", "current_psychiatric_care"}),
        rf"\b(?:my )?(?:{RELATIVES}|people|they|everyone|he|she)\b[^.;]{{0,12}}\b(?:says?|thinks?|reckons?|said|believes?)\b[^.;]{{0,10}}\bdepress\w*|"
        r"\b(?:offered|prescribed|suggested|recommended)\b[^.;]{0,40}\b(?:not (?:take|taken|fill\w*|start\w*)|never (?:took|fill\w*|start\w*|picked)|declined|"
        r"refused|said no)\b|\b(?:adhd|add|autism|anxiety|insomnia|ocd|sleep)\b(?=.*\b(?:only|mood is (?:fine|good|ok)|not depressed)\b)|"
        r"\bnot depressed\b|\bi was(?: depressed)?,? (?:but|until|till)\b",
        r"\b(?:dicen|dice|piensa|cree)n? que (?:estoy|tengo) depre\w*|\b(?:me (?:recetaron|ofrecieron|mandaron))\b[^.;]{0,40}\bno (?:l[oa]s? )?(?:tome|tomo|compre|surti)\b",
    ),
    # What was suspected and was something else; what a test is still to tell.
    Row(
        BRAIN | {"immunodeficiency", "cancer_history"},
        frozenset({"suspected", "primary", "current", "serious"}),
        r"\b(?:suspected|thought|mentioned|wondered|considered|worried about|looked like)\b[^.;]{0,40}\b(?:turned out|ruled out|it was|but it was|"
        r"said no|said lupus|was not|were not)\b|\bsuspected\b(?=\W*$)",
        r"\b(?:pensaban|creian|sospechaban|parecia|podia ser)\b[^.;]{0,40}\b(?:resulto|fue|era|y no|pero no|descart\w+)\b",
    ),
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        r"\b(?:thought|suspected|looked like)\b[^.;]{0,40}\b(?:turned out|biopsy said|it was|ruled out|benign|lupus)\b|"
        r"\bi (?:work|worked) with\b|\bthyroid overactive\b|\boveractive thyroid\b|\bgraves\b",
        r"\b(?:pensaban|creian|parecia|podia ser)\b[^.;]{0,40}\b(?:resulto|fue|era|y no|pero)\b|\btrabaj(?:e|o|aba) con\b|\b(?:por )?(?:el )?graves\b",
    ),
    Row(
        frozenset({"refractory"}),
        frozenset({"yes"}),
        r"\bnot (?:yet )?(?:tried|taken|had|started) any(?:thing)?\b",
        r"\bno he (?:probado|tomado) nada\b",
    ),
    Row(
        frozenset({"pregnancy_test"}),
        frozenset({"{...}"}),
        rf"\b(?:covid|flu)\b|^my (?:{RELATIVES})\b|\bmy (?:{RELATIVES})'s\b",
        r"\b(?:covid|gripe|influenza)\b|\b(?:la|el) de mi\b|\bde sangre positiva\b.*\bnegativa\b",
    ),
    # A gland that works too little or too much.
    Row(
        frozenset({"cancer_history"}),
        frozenset({"[...]"}),
        r"^(?!.*\b(?:cancer|tumou?r|carcinoma|malignant|nodule|papillary|removed|taken out)\b).*"
        r"\b(?:(?:low|slow|lazy|sluggish|under-?active|over-?active|high) thyroid|thyroid (?:is )?(?:low|slow|lazy|sluggish|under-?active|over-?active|high)|"
        r"hypothyroid\w*|hyperthyroid\w*)\b",
        r"^(?!.*\b(?:cancer|tumor|carcinoma|malign\w+|nodulos?|papilar|quitaron|extirp\w+|operaron)\b).*"
        r"\btiroides (?:(?:la |lo )?(?:tengo|es|esta|va|anda) )?(?:un poco |muy |algo )?(?:baj[oa]|lent[oa]|alt[oa]|perezos[oa]|floj[oa]|hipo|hiper|acelerad[oa])\b|"
        r"\bh(?:ipo|iper)tiroid\w+",
    ),
)
