"""Words that take back a value read beside them: a no that denies something else, and what is somebody else's.

Each row: the facts it holds for (none: all), the values it takes back (none: the fact's own no), English, Spanish. English
is looked for in the readers' words, Spanish in the words as written without accents.
"""

from typing import Final, NamedTuple

from prescreen.reading.lexicon.scope import RELATIVES


class Row(NamedTuple):
    """See above. `values` name a value as it is read, "[...]" any list, "{...}" any object, "*" all but
    the no; `alone`: of a single question.
    """

    facts: frozenset[str]
    values: frozenset[str]
    english: str
    spanish: str
    alone: bool = False


_ALL: Final = frozenset[str]()
_NO: Final = frozenset[str]()
_NEVER_IS: Final = r"(?!)"
_BRAIN: Final = frozenset(
    {"epilepsy", "psychosis", "organic_encephalopathy", "stroke", "encephalitis", "cns_vasculitis", "other_cns_disease"}
)
_ORGANS: Final = frozenset(
    {
        "heart_disease",
        "liver_disease",
        "kidney_disease",
        "blood_disease",
        "endocrine_disease",
        "other_vital_organ_disease",
    }
)
_VIRUSES: Final = frozenset({"hiv", "hepatitis_b", "hepatitis_c", "syphilis"})
_MOOD: Final = frozenset({"depression", "suicidal_thoughts"})
_EVER: Final = (
    _BRAIN | _ORGANS | {"peptic_ulcer", "cancer_history", "dialysis", "syphilis", "hepatitis_c", "depression"}
)
"""What is asked of all of one's life: a no since a day is none of these."""
_LASTS: Final = _EVER | _VIRUSES | _MOOD | {
    "breastfeeding", "clinical_study", "tubes", "active_infection", "immunodeficiency", "lupus_nephritis", "pregnant",
}  # fmt: skip
_DEGREES: Final = _MOOD | {
    "epilepsy",
    "dialysis",
    "breastfeeding",
    "active_infection",
    "immunosuppressants",
    "hepatitis_c",
}
_HEALTH: Final = _LASTS | {"severe_allergy", "other_autoimmune", "pregnancy_test", "cyflu_contraindication"}
_OF_ONES_WORK: Final = frozenset(
    {"surgeries_recent", "tubes", "recent_vaccines", "immunosuppressants", "clinical_study", "depression"}
)
_WILLING: Final = frozenset({"contraception_agrees", "followup_agrees", "wants_to_take_part"})

_NOT: Final = (
    r"\b(?:never|not(?: yet| fully| really| completely| quite)?|no plans? to|yet to|no way to|without ever|nothing (?:ever )?|"
    r"(?:has|have|had|did|do|does|is|was|can|could|will) not(?: yet| ever| fully| been able to)?)"
)
_NADA: Final = (
    r"\b(?:no|nunca|jamas|tampoco)(?: (?:me|se|lo|la|los|las|le|te|he|ha|han|hemos|habia|puedo|pude|quiero|pienso|voy a|esta|estoy|"
    r"termina de|acaba de|ha podido|han podido|pueden|logro|logran))*"
)

ROWS: Final[tuple[Row, ...]] = (
    # It goes on: it never stopped, it is not cured.
    Row(
        _LASTS,
        _NO,
        rf"{_NOT}(?: [a-z]+){{0,2}}? (?:stop\w*|quit\w*|finish\w*|end(?:ed|s)?|cured?|heal\w*|clear(?:ed|s|ing)?|rid of|gone|goes? away|"
        r"went away|left (?:it|me)|c[oa]me out|taken out|get over|got over|recover\w*|resolved?|off (?:of )?(?:it|them|my|the|anti\w+|meds|"
        r"pills|tablets)|wean\w*)\b|"
        r"\bcan (?:not|hardly|barely) live without\b|\bno (?:cure|luck|improvement|change|better|relief|let ?up|end (?:to|in))\b",
        rf"{_NADA} (?:dej(?:o|e|a|an|amos|ado|aba|aron|ar)|par(?:o|an|e|ado|aron|a(?: de\b|\W*$))|quit(?:o|a|an|e|ado|aron|ar)|cur(?:o|a|an|e|ado|aron)|"
        r"san(?:o|a|e|ado)|elimin\w+|desaparec\w+|termin(?:o|a|an|e|ado)|acab(?:o|a|an|e|ado)|salgo|super(?:o|e|ado)|cierr[ae]|fue nunca|"
        r"negativizo|baja (?:de|la|el)|me dan de alta|ponen la penicilina|"
        r"recuper\w+|mejor(?:o|a|e|ado)|destet\w+|respet\w+)\b|"
        r"\bno (?:hay|ha habido) (?:mejoria|cambios?|manera|forma)\b|\bno puedo vivir sin\b|\bsigue igual\b",
    ),
    # It is there, untreated or out of hand.
    Row(
        _LASTS - {"depression"},
        _NO,
        rf"{_NOT}(?: [a-z]+){{0,2}}? (?:treated|controlled|under control|respond(?:ed|ing)?|work(?:ed|ing)|active|detectable|detected)\b|"
        r"\b(?:under control|controlled)\? (?:no|not)\b|\bno control\b",
        rf"{_NADA} (?:trat(?:e|o|ado|ada|aron|an)|control\w+|respond(?:i|io|e|ido)|funcion(?:o|a|aron)|hizo efecto|activ[oa]|detect\w+|"
        r"compens\w+)\b",
    ),
    # Never, or only, by kinds: "no, solo la bolsa".
    Row(
        frozenset({"tubes"}),
        _NO,
        r"\b(?:left|put in|replaced (?:it )?with|swapped (?:it )?for) (?:a|an|the|me with)\b|\bno [a-z]+,? (?:just|only|but) (?:a|the|my)\b",
        r"\b(?:me (?:pusieron|dejaron|cambiaron))\b|\bno (?:de (?:la |el |los )?)?[a-z]+,? (?:solo |sino |pero )?(?:la |el |un |una |de(?:l| la)? )?"
        r"(?:sonda|drenaje|bols\w+|vesicula|rinon|orina|cateter)\b",
    ),
    # No more since a day, of what is asked of all of life.
    Row(
        _EVER | {"suicidal_thoughts"},
        _NO,
        r"\b(?:no|not|none|nothing|never|nope|zero)(?: (?:more|another|further))?(?: [a-z' -]+?)?,? (?:since|after)\b"
        r"(?! (?:birth|i was born|childhood|forever))(?=.{0,30}(?:\b(?:19|20)\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
        r"\b(?:my|the|that|they|then|last|i)\b))|"
        r"\bno more (?:[a-z]+ )?(?:on|with|thanks to|since)\b|\bno recurrence\b|"
        r"\bno (?:more )?cancer (?:left|any ?more|now)\b|\bnot any ?more\b|\bmaybe once\b",
        r"\b(?:no|nunca|ningun[oa]?|nada|ya no)(?: [a-z]+){0,3} desde (?:que |el |la |hace |ese |aquel |mi |las? )?[a-z0-9]+|"
        r"\bya no,? (?:con (?:el|la|los|las|mi|mis)|me operaron|se me|cerro|desde|hace)\b|\bno (?:me )?(?:ha|han) vuelto a\b|"
        r"\bno (?:este (?:ano|mes)|ahora),?(?: hace| antes|\W*$)",
    ),
    Row(
        frozenset({"suicidal_thoughts"}),
        _NO,
        r"\bnot? (?:so much |really )?(?:today|lately|recently|right now|at the moment|this (?:week|month|year)|these days|tonight)\b|"
        r"\bno more than (?:anyone|anybody|most|usual|others)\b|\bnever acted\b|\bnot acted\b|\bnot that i would (?:do|act)\b",
        r"\b(?:no|nada)(?: (?:mucho|tanto))? (?:ultimamente|hoy|este (?:mes|ano)|esta semana|ahora|ahorita|por ahora|de momento)\b|"
        r"^\W*(?:hoy|ahora|ahorita|ultimamente|por ahora|este mes|esta semana) no\b|\bno me faltan ganas\b",
    ),
    # How much, how often, where: not all of it, and so some.
    Row(
        _DEGREES,
        _NO,
        r"\bnot (?:always|constantly|daily|every (?:day|time|week|night)|all the time|as (?:much|often|bad|many)|so (?:much|often|bad|many)|"
        r"that (?:much|often|many)|too (?:often|many)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|"
        r"\b(?:hardly|barely|almost never|rarely)\b(?! any)",
        r"\bno (?:tanto|siempre|todos los dias|a? ?diario|seguido|muy seguido|tan seguido|tan (?:mal|fuerte|grave|grande|a menudo)|del todo|"
        r"por completo|exclusivo|todo el dia|mortal|mucha|tanta|tan alta|muy (?:alta|fuerte)|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|aqui|en (?:el|este) hospital|me toca)\b|"
        r"\bhoy no me toca\b|\bcasi (?:no|nunca|nada)\b|\bno (?:fui|me dializaron|me toco)\b",
    ),
    # How many.
    Row(
        _LASTS | {"surgeries_recent", "recent_vaccines"},
        _NO,
        r"\b(?:no|not),? (?:just|only|more than) (?:the )?(?:one|a|two|once|twice|\d)\b(?! (?:of|day|week|month|year|time))|\bnot (?:one|a),? but\b",
        r"\bno,? (?:solo|solamente|nomas|mas que|mas de|mas) (?:el |la )?(?:un[oa]?|dos|tres|\d+|del?)\b|\bno un[oa],? (?:sino )?(?:dos|tres)\b|"
        r"\bno (?:tan grande|mayor|solo|sol[oa]mente)\b",
    ),
    # A no that admits it, or a turn of phrase.
    Row(
        _HEALTH
        | _WILLING
        | {
            "pregnancy_possible",
            "plans_children_1yr",
            "surgery_planned",
            "sle_diagnosis",
            "prescreen_consent",
            "carer_authorised",
        },
        _NO,
        r"\bno (?:question|doubt|denying|secret|need to ask|way to hide|use denying|point (?:in )?denying)\b(?!.*\b(?:not|no|out|scam|never)\b)|\bnever in doubt\b|\bno,? yeah\b|"
        r"\bno,? it is on (?:for|the)\b|\b(?:do|did|will|can|would|could) not (?:rule (?:it|that) out|deny (?:it|that))\b|\bnot impossible\b|"
        r"\bno reason not\b|\bwould not not\b|\bnever had a problem with\b|\bno remission\b",
        r"\bno (?:(?:lo|la|te|le|les|se|os) )*(?:niego|(?:voy|vamos|quiero|puedo|podria) a? ?(?:negar|mentir|decir que no|enganar)\w*|"
        r"puedo negar\w*|miento|cabe duda|hay duda|tengo (?:la menor )?duda|creo que haga falta negar\w*|lo sabe nadie|sabe nadie|"
        r"(?:diga|digan|digas|cuente)[^.;]{0,20} (?:pero )?si|es (?:ningun )?secreto|veo (?:por|el) que no|opongo|me opongo|faltaba mas|"
        r"dejaria|me perderia|descart\w+|(?:es|sera|seria) imposible|te digo que no|"
        r"(?:da pena|gusta) decirlo|estoy orgullos[oa]|tengo sida|sabes? cuanto|pierd[oe] (?:nada|la esperanza)|cierro la puerta|"
        r"(?:me )?(?:cuesta nada|molesta|opondria|opone)|vivo lejos|quiero otra cosa|(?:pienso|voy a) quitarme)\b(?!.*\bque no\b)|"
        r"\bnada me gustaria mas\b|\bno,? (?:adelante|pregunte|dele|digame)\b|\bquisiera decir que no\b|\bsida no\b|"
        r"\bnunca me han dado un resultado negativo\b|\bno[pl]?,? bueno si\b|"
        r"\bno hay (?:dia|semana|mes|noche|ano)[^.;]{0,10} que no\b|\bno pasa (?:un|una) (?:dia|semana|mes|noche)[^.;]{0,10} sin\b|"
        r"\bno es que no\b",
    ),
    Row(frozenset({"followup_agrees"}), _NO, _NEVER_IS, r"\bno trabajo\b"),
    # Not the one, but the other.
    Row(
        frozenset({"stroke"}),
        _NO,
        r"^(?!.*\b(?:scare|turned|thought|lungs?|legs?|arms?|eyes?)\b)(?:no|nope|not)\b.*\b(?:just|only|but|two|three|some) (?:an? |of )?(?:[a-z]+ )?"
        r"(?:tias?|mini ?-?strokes?|clots?|bleeds?|h(?:a|e)emorrhages?)\b|\bbut i had an? (?:[a-z]+ )?(?:bleed|clot)\b",
        r"^(?!.*\b(?:creian|pensaban|resulto|ojo|pulmon|pierna)\b)(?:no|nada|nunca)\b.*\b(?:solo|pero|dos)\b[^.;]*\b(?:tias?|isquemia|coagulos?|hemorragia)\b",
    ),
    Row(
        frozenset({"epilepsy"}),
        _NO,
        r"\b(?:just|only|but)(?! no| not| never)\b[^.;,]{0,14}\b(?:absences?|blank spells?|auras?|jerks)\b",
        r"\b(?:solo|pero)(?! no| nunca)\b[^.;,]{0,14}\b(?:ausencias?|auras?)\b",
    ),
    Row(
        _ORGANS,
        _NO,
        r"\b(?:stage [1-5]|fibrosis|aplastic|since the transplant|on the (?:transplant )?list)\b|^not? [a-z]+,? (?:hepatitis|fatty liver|anemia)\b",
        r"\b(?:fibrosis|aplasica|desde el trasplante|en lista de espera)\b|\bno tengo (?:(?:el|la|los|las|buen[oa]s?|bien) )+[a-z]+(?: bien)?\b"
        r"(?<=(?:.bien))|\bno tengo (?:bien|buen[oa]s?)\b",
    ),
    Row(
        frozenset({"peptic_ulcer"}),
        _NO,
        r"\b(?:just|only|but) (?:a|one|two)? ?(?:hole|perforation|small)\b|\bjust one\b|\balways two\b",
        r"\bpero vuelven\b",
    ),
    Row(
        frozenset({"active_infection"}),
        _NO,
        r"\b(?:flu|covid|strep|rsv|urine|uti) (?:is |was |came back )?positive\b|\b(?:just|only|but) (?:a )?(?:fever|temperature|infection)\b",
        r"\b(?:fiebre|dolor|ardor|tos|infeccion)[a-z ]{0,14} si\b|\bno me baja\b",
    ),
    Row(
        frozenset({"immunosuppressants"}),
        _NO,
        r"\binfusions?\b|\bexcept\b",
        r"\bno (?:se me olvida|traigo|me se)\b|\binfusion\w*\b",
    ),
    Row(
        frozenset({"surgery_planned"}),
        _NO,
        r"\bno surgery,? (?:just|only|but) an? \w+",
        r"\bno (?:cirugia|operacion),? (?:solo|pero) \w+",
    ),
    Row(
        frozenset({"dialysis"}),
        _NO,
        r"\b(?:\d|three|twice|times?) (?:times )?(?:a|per|every) week\b",
        r"\b(?:\d|tres|dos) veces (?:por|a la) semana\b|\bperitoneal\b",
    ),
    # A yes that says no.
    Row(
        _HEALTH,
        frozenset({"*"}),
        r"^yes,? (?:sir |doctor |i )?(?:do not|not|no) (?:have|got)\b|^yes,? the result no\b",
        r"^si,? no (?:tengo|hay)\b",
    ),
    # What is done for a living.
    Row(
        _OF_ONES_WORK,
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
    # Nothing prevents it.
    Row(
        frozenset({"can_cause_pregnancy", "pregnancy_possible"}),
        _NO,
        r"\b(?:no|not|never) (?:had )?(?:a |the )?(?:vasectomy|snip|steril\w+)\b|\bno periods? (?:for|since|because)\b(?!.*\by(?:ea)?rs?\b)",
        r"\bno (?:me (?:hice|he hecho) (?:la )?vasectomia|soy esteril|he dejado de (?:reglar|menstruar))\b|\bnada que lo impida\b|"
        r"\b(?:menopausia|regla) (?:desde )?hace \d+ mes\w*|\bya no me (?:viene|baja) por\b",
    ),
    Row(
        frozenset({"pregnant"}),
        _NO,
        r"\bpositive\b.*\bnegative\b|\bhave not (?:tested|taken a test|done a test)\b",
        r"\bno me he hecho la prueba\b|\bpositiv[oa]\b.*\bnegativ[oa]\b",
    ),
    Row(
        frozenset({"contraception_agrees"}),
        _NO,
        r"\b(?:but|though) (?:ok|okay|fine|yes|i will|sure)\W*$",
        r"\bpero (?:si|bueno|ok|vale|esta bien)\W*$",
    ),
    Row(
        frozenset({"can_sign_consent"}),
        frozenset({"self", "neither"}),
        _NEVER_IS,
        r"\byo no,? (?:mi|la|el|mis)\b|\bno hace falta que firme nadie\b",
    ),
    Row(
        frozenset({"clinical_study"}),
        frozenset({"{...}"}),
        r"\bnever left\b|\bmy (?:husband|wife|son|daughter|mum|mom|dad|sister|brother|partner) (?:still )?is\b",
        _NEVER_IS,
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        _NO,
        r"\bhad it \d|\b\d+ (?:years?|yrs?)\b",
        r"\bme lo dijo la\b|\bla (?:doctora|reumatologa|otra) si\b|\b(?:no (?:me cabe|hay|tengo)) duda\b",
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
        frozenset({"hiv"}),
        _NO,
        r"\bhiv (?:i )?do not want to (?:say|tell|answer)\b",
        r"\bno (?:me )?(?:ha|han) (?:salido|dado) negativ[oa]s? nunca\b|\bno puede ser que pregunten\b",
    ),
    Row(
        frozenset({"suicidal_thoughts", "syphilis", "leukapheresis_contraindication", "hiv"}),
        _NO,
        _NEVER_IS,
        r"^\W*no (?:me lo recuerd\w+|me haga[ns]? hablar|es facil (?:contestar|responder|hablar)|que es eso)\b",
    ),
    Row(
        _WILLING,
        _NO,
        r"\b(?:do not|can not|could not) (?:see|think of|find) (?:why|any|a reason|one reason)\b|\bno (?:objections?|issues? with|problems? with|reason (?:i|not|why))\b",
        r"\b(?:sin|ninguna?) (?:problemas?|objecion\w*|inconveniente)\b|\bno (?:hay|tengo|veo) (?:ningun )?(?:problema|inconveniente|objecion)\b",
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
        frozenset({"suicidal_thoughts"}),
        _NO,
        r"\b(?:never|not|nothing) (?:too |that |really )?serious(?:ly)?\b",
        r"\bnada (?:serio|grave)\b|\bno en serio\b",
    ),
    Row(
        frozenset({"depression"}),
        frozenset({"current_treated", "current_psychiatric_care"}),
        r"\bnot (?:being )?treated\b|\bnever went\b|\b(?:suggested|recommended|referred)\b",
        r"\bsin tratamiento\b|\bnunca fui\b|\bme (?:recomendaron|sugirieron)\b",
    ),
    Row(
        _BRAIN | {"dialysis"},
        _NO,
        r"\bno [a-z]+ (?:for|in) (?:about |over |almost )?(?:\d+|a|two|three|four|five|several|many|some) (?:years?|months?|yrs?)\b",
        r"\b(?:ningun\w*|no) [a-z ]{0,24}(?:hace|en|desde hace) (?:\d+|un|dos|tres|cuatro|cinco|varios|muchos) (?:anos?|meses)\b",
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
        _BRAIN | {"depression"},
        frozenset({"past"}),
        _NEVER_IS,
        r"\b(?:soy|estoy|tengo|tomo|sigo|padezco)\b[^.;]{0,30}\bdesde hace\b|\bdesde hace\b[^.;]{0,14}\b(?:tomo|sigo)\b|\bme quedo\b",
    ),
    Row(
        _BRAIN | {"cancer_history", "severe_allergy"},
        frozenset({"*"}),
        _NEVER_IS,
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
        frozenset({"carer_authorised"}),
        _NO,
        r"\b(?:can|does) not (?:read|write|see|hear|use)\b",
        r"\bno (?:sabe (?:leer|escribir|usar|manejar)|puede (?:leer|escribir|usar|ver)|ve|oye)\b",
    ),
    Row(
        _LASTS | {"blood_disease"},
        _NO,
        _NEVER_IS,
        r"\bno (?:me |se me )?(?:ha |han )?(?:cicatriz\w+|coagul\w+|produzco|se (?:me )?(?:va|quita|cura)|dejaron hacer\w*|quedaron secuelas|"
        r"hace ni|va la)\b|\bno [a-z ]{0,24}desde que (?:tomo|estoy con|me dan)\b|\bno (?:bueno|solo) ",
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
        _NEVER_IS,
        r"\b(?:dijeron|creian|creyeron|pensaron|pensaban)\b[^.;]{0,24}\blupus\b[^.;]*\b(?:no (?:era|fue)|resulto ser (?!lupus)|se equivocaron|"
        r"y no\W*$)",
    ),
    Row(
        _LASTS | {"immunosuppressants"},
        _NO,
        r"\bnever (?:been )?negative\b|\bnever without\b",
        r"\bno me (?:(?:he|ha|falta|faltan|salto|saltado|perdido) )+(?:nunca|ni|una)\b|\bpero si(?= (?:tengo|tuve|tenia|he|oia|oigo|han salido|una?|algun\w*)\b|\W*$)|"
        r"\bno me (?:dan|han dado|entregan) (?:el |los )?resultados?\b",
    ),
    Row(
        frozenset({"severe_allergy"}),
        _NO,
        r"\b(?:almost|nearly) died\b|\bhospitali[sz]ed\b|\bnot allowed\b",
        r"\bcasi me (?:muero|mori)\b|\bme hospitalizaron\b|\bno me dejan tomar\b",
    ),
    Row(
        _ORGANS,
        _NO,
        r"\b(?:is|are) not (?:that |too |so )?(?:bad|serious|right|good|well|great)\b|\bnot (?:that|too|so) (?:serious|bad)\b",
        r"\bno (?:es|son|esta|estan) (?:tan |muy )?(?:graves?|seri[oa]s?|bien|mal|buen[oa]s?)\b|\bno me suben\b|\bno me han puesto\b",
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
        _NEVER_IS,
        r"\bno pase\b|\bal final no\b",
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
    # All but one.
    Row(
        _HEALTH | {"immunosuppressants"},
        _NO,
        r"^(?:\w+ ){0,6}(?:except|apart from|other than|save) (?:the|my|for)\b",
        r"^(?:\w+ ){0,6}(?:menos|excepto|salvo) (?:a |al |el |la |los |las )",
        alone=True,
    ),
    # Trouble with the chat, a cry, a refusal: no answer at all.
    Row(
        _ALL,
        _NO,
        r"^\W*(?:no,? )?(?:i )?(?:do|did|can|could) not (?:understand|get (?:it|that|the question)|follow|read (?:it|that|this)|see "
        r"(?:the|it|what)|type|hear)\b(?!.*[.;!?] *(?:no|yes)\b)",
        r"^\W*no (?:entiendo|entendi|lei|leo|veo (?:las|la|bien|el)|me deja escribir|puedo (?:hablar|escribir|leer|ver)|estoy sol[oa]|"
        r"te (?:escucho|oigo|entiendo)|se (?:lee|ve|entiende)|mames|manches|jodas?|inventes|me digas|friegues|chingues|seas?|sea|"
        r"te importa|le importa|es asunto|vine a|(?:pienso|voy a|quiero|quisiera|deseo|debo) (?:contestar|responder|hablar|recordar|decir)\w*)\b"
        r"(?!.*[.;!?] *(?:no|si)\b)",
    ),
    # What is lacking is ill too.
    Row(
        frozenset(
            {"immunodeficiency", "endocrine_disease", "blood_disease", "other_vital_organ_disease", "kidney_disease"}
        ),
        _NO,
        r"\b(?:have no|without (?:a|my)|have not (?:got )?(?:a|my|any)|do not have (?:a|my|any)) (?:thyroid|spleen|immune system|immunity|antibodies|"
        r"immunoglobulins?|igg|defen[cs]es|working (?:kidneys?|pancreas))\b(?! (?:problems?|disease|issues?|trouble|disorder|condition|deficien))",
        r"\bno (?:me )?(?:tengo|queda|quedan|produzco) (?:ya )?(?:la |el |mi )?(?:tiroides|bazo|defensas|inmunoglobulinas|anticuerpos|suprarrenales)\b"
        r"(?! (?:mal|bajas|enfermas|con))|\bno pero [a-z]+ si\b",
    ),
    # Not born yet; late.
    Row(
        frozenset({"pregnant"}),
        _NO,
        r"\b(?:have not (?:given birth|delivered|lost)|not (?:born|due)|not (?:until|till))\b|\b(?:period|i am|am)\b[^.;]{0,14}\blate\b",
        r"\b(?:no|todavia no|aun no)(?: (?:he|ha|me|se))* (?:parido|pari|nac(?:e|io|ido)|doy a luz|dado a luz|perdido al bebe|aliviado|alivio)\b|"
        r"\b(?:no me (?:vino|ha venido|baja|bajo)|atras[oa]|retraso)\b|\bno falta nada\b",
    ),
    Row(
        frozenset({"pregnant"}),
        frozenset({"yes"}),
        r"\b(?:pregg?\w*|pregnant|expecting)\?+ ?(?:no|nah|nope)\b|\byes\b[^.;]{0,14}\b(?:i am )?not\b(?! (?:due|far))",
        r"\b(?:atraso|retraso)\b",
    ),
    # The breast alone.
    Row(
        frozenset({"breastfeeding"}),
        _NO,
        r"\b(?:no|not|never)(?: any)? (?:formula|bottles?|pump(?:ing)?|solids?)\b",
        r"\bno (?:(?:le|lo|la|se|he|quiere|toma|come|hay|da|doy|usa|uso|quien) )*(?:biberon|mamadera|tetero|formula|otra cosa|destet\w+|"
        r"se la quite|leche de bote)\b|\bcasi,? solo de noche\b",
    ),
    # May not have it.
    Row(
        frozenset({"cyflu_contraindication", "leukapheresis_contraindication"}),
        _NO,
        r"^(?!.*\b(?:nobody|no one|never (?:said|told))\b).*\b(?:can not|must not|should not|not allowed to|am not to) (?:have|get|take|be given|do|donate)\b",
        r"\bno (?:(?:me|la|lo|se|te) )*(?:pueden|puedo|debo|debe|dejan|permiten|quieren) ?(?:poner|recibir|dar|tomar|hacer)?\b",
    ),
    # Veins that are not easy.
    Row(
        frozenset({"venous_access"}),
        frozenset({"adequate"}),
        r"\b(?:not|never|far from|is not|are not) (?:that |very |so |always |really |exactly )?(?:easy|good|great|simple)\b",
        r"\b(?:no|nunca) (?:son|es|estan|se|las|les|me|tan|muy|las encuentran|hay) ?(?:son |las |muy |tan )?(?:faciles|facil|buenas|encuentran|"
        r"hallan|manera|forma)\b",
    ),
    Row(frozenset({"venous_access"}), frozenset({"difficult"}), _NEVER_IS, r"\bno les cuesta\b"),
    # A pregnancy that only care prevents.
    Row(
        frozenset({"pregnancy_possible"}),
        _NO,
        r"^(?!.*\b(?:hysterectomy|womb|uterus|tubes|tied|ovar\w+|menopaus\w*)\b).*\b(?:condoms?|the pill|(?:birth control|contracepti\w+)|vasectomy|snipped|not (?:had|have|having) sex|no sex|have not had sex|"
        r"not sexually|abstin\w+|celibate|single|no (?:partner|boyfriend|husband|man)|lesbian|breast ?feeding|nursing|testosterone|iud|coil|"
        r"implant|depo|patch)\b|"
        r"\b(?:not in menopause|no menopause|too young|not menopausal|not (?:yet )?been through)\b|"
        rf"\b(?:hysterectomy|womb|uterus|menopause)\b[^.;]{{0,24}}\b(?:planned|booked|scheduled|might|next|soon|not me|not yet)\b|"
        rf"\b(?:my )?(?:{RELATIVES}) (?:had|has|got|went through)\b|\bmight (?:take|remove)\b",
        r"\b(?:condon(?:es)?|preservativos?|pastillas?|vasectomia|no tengo (?:relaciones|pareja|sexo|novio|marido)|sin pareja|solter[oa]|diu|"
        r"implante|parche|inyeccion|no me cuido|no nos cuidamos|no tengo (?:la )?menopausia|no se me ha (?:ido|quitado) la regla|"
        r"no me (?:quitaron|han quitado|sacaron|operaron)|veo por que no)\b",
    ),
    Row(
        frozenset({"plans_children_1yr"}),
        _NO,
        r"\b(?:not (?:using|preventing|careful)|can not wait|not want to wait)\b",
        r"\bno (?:nos |me )?(?:cuidamos|cuido|(?:quiero|puedo|queremos|podemos) esperar)\b|\bno hasta\b",
    ),
    # A positive that is not of this test, or not one's own.
    Row(
        frozenset({"hiv"}),
        frozenset({"positive"}),
        r"\bfalse(?:ly)?[ -]positive|\b(?:blood (?:group|type)|ana|anticoagulant|anti ?coagulant)\b|^\W*(?:o|a|b|ab) ?(?:\+|positive)\b|"
        r"\bpositive (?:that|thinking|about|i)\b|\b(?:pretty|quite|fairly|almost|absolutely) positive\b(?! for)|\bneedle ?stick|\bpatients?\b|"
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
        _NEVER_IS,
        r"\b(?:el|la) (?:confirmatori[oa]|segund[oa])[^.;]{0,14} positiv[oa]\b|\bluego\b[^.;]{0,20}\bque si\b|\b(?:anti)?retrovirales\b|"
        r"\bno (?:(?:es )?detectable|se me detecta|contagio)\b|\bno es sida\b",
    ),
    Row(
        frozenset({"hepatitis_c"}),
        frozenset({"cured"}),
        rf"{_NOT}(?: [a-z]+){{0,2}}? (?:cured|cleared|gone)\b|\brelapsed?\b|(?<!never )(?<!not )\bcame back\b",
        rf"{_NADA} (?:cur\w+|elimin\w+)\b|\bme volvio\b|\brecai\b",
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
        _NEVER_IS,
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
        r"\b(?:avoided|was not needed|never needed|dodged)\b|\bi work (?:at|in|on)\b|\bworks (?:at|in)\b|\bnurse\b",
        r"\b(?:se evito|no hizo falta|trabajo en)\b",
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
        frozenset({"severe_allergy"}),
        _NO,
        r"^(?!.*\b(?:no|not|never|none)\b.{0,16}\b(?:lips?|tongue|throat|face)\b).*\b(?:lips?|tongue|throat|face)\b[^.;]{0,16}\b(?:swell\w*|swollen|clos\w+)\b",
        r"^(?!.*\b(?:no|nunca|jamas|ni)\b.{0,24}\b(?:labios?|lengua|garganta|cara)\b).*\b(?:labios?|lengua|garganta|cara)\b[^.;]{0,16}\b(?:hinch\w+|cierr\w+|cerr\w+)\b",
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
    Row(
        frozenset({"depression", "suicidal_thoughts"}),
        _NO,
        r"\b(?:never|not) off (?:my |the )?(?:anti\w+|meds|pills)\b",
        r"\bno (?:voy a terapia|falto|puedo dejar|me han quitado)\b",
    ),
    # What was suspected and was something else; what a test is still to tell.
    Row(
        _BRAIN | {"immunodeficiency", "cancer_history"},
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
        frozenset({"cancer_history"}),
        _NO,
        r"\b(?:waiting (?:for|on)|awaiting|results? (?:of the )?(?:pending|next|on))\b[^.;]{0,20}\bbiops\w+",
        r"\b(?:me dan|espero|esperando|falta)\b[^.;]{0,20}\bbiopsia\b",
    ),
    Row(
        frozenset({"sle_diagnosis"}),
        _NO,
        r"\b(?:in )?remission\b|\bno thanks to\b|\bbut yes\b|\bit was\W*$|\b(?:two|three|other|another) doctors? did\b|"
        r"\b(?:bloods?|labs?|ana|tests?)\b[^.;]{0,12}\bpositive\b(?! for)",
        r"\bremision\b|\bpero si\b",
    ),
    Row(
        frozenset({"refractory"}),
        frozenset({"yes"}),
        r"\bnot (?:yet )?(?:tried|taken|had|started) any(?:thing)?\b",
        r"\bno he (?:probado|tomado) nada\b",
    ),
    Row(
        frozenset({"refractory"}),
        _NO,
        r"\bcontrolled\? no\b|\bno flare[ -]free\b|\bno remission\b|\bno improvement\b",
        r"\bno (?:mejoro|ha habido manera|me hace nada|me funciona)\b",
    ),
    Row(
        frozenset({"pregnancy_test"}),
        frozenset({"{...}"}),
        rf"\b(?:covid|flu)\b|^my (?:{RELATIVES})\b|\bmy (?:{RELATIVES})'s\b",
        r"\b(?:covid|gripe|influenza)\b|\b(?:la|el) de mi\b|\bde sangre positiva\b.*\bnegativa\b",
    ),
)

_KIN: Final = (
    r"(?:herman[oa]s?|madre|padre|mama|papa|abuel[oa]s?|ti[oa]s?|prim[oa]s?|hij[oa]s?|sobrin[oa]s?|suegr[oa]s?|cunad[oa]s?|espos[oa]|marido|"
    r"mujer|pareja|novi[oa]|ex|amig[oa]s?|vecin[oa]s?|niet[oa]s?|viej[oa]|jefit[oa]|nuera|yerno|familia|comadre|compadre)"
)
_PET: Final = (
    r"(?:perr(?:o|a|ito|ita)|gat(?:o|a|ito|ita)|caballo|mascota|conejo|dog|cat|puppy|kitten|horse|pet|rabbit)s?"
)
OF_ANOTHER: Final = (
    r"^(?:(?!\b(?:i|me|my|we|to|like|from|after|by|with|as|than|because|since|when|g[ai]ve|donat\w+|got|had|if)\b)[a-z0-9' -])+?"
    rf"(?:,| -|:) ?(?:(?:it|that) (?:is|was) |(?:but )?for |of )?(?:my|our) (?:[a-z]+ )?(?:{RELATIVES})\b(?!'s| (?:is|has|had|are|have)\b)[^.;]{{0,24}}$|"
    r"^(?:an? |the )?[a-z-]+ for (?:my|our) (?:[a-z]+ )?(?:son|daughter|kid|child|boy|girl)s?\b|"
    rf"\b(?:my|our) {_PET}\b"
)
"""The name of an illness and whose it is: "severe cirrhosis, my dad"."""
OF_ANOTHER_SPANISH: Final = (
    r"^(?:(?!\b(?:yo|me|mi|mis|a|como|con|por|tengo|tuve|le|les|done|di|desde|cuando|si|para)\b)[a-z0-9ñ -])+?,? "
    rf"(?:(?:de|en|es|la|lo|el|tiene|tuvo|fue) )*(?:mi|mis) (?:[a-z]+ )?{_KIN}\b[^.;]{{0,24}}$|"
    rf"\b(?:mi|nuestr[oa]) {_PET}\b"
)
ONESELF: Final = r"\b(?:i|me|mine|myself|we|both|also|too|same)\b"
ONESELF_SPANISH: Final = r"\b(?:yo|a mi|conmigo|tengo|tuve|padezco|me|soy|estoy|tambien|igual que)\b"
