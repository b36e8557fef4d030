"""What people call an answer beside its own name, on folded text."""

from typing import Final

PARTS: Final[dict[str, dict[str, str]]] = {
    "prior_targeted_therapies": {
        "CAR-T": r"(?:car[- ]?t(?:[- ]?cells?)?|celulas car[- ]?t|car[- ]?t细胞)(?!,? (?:or|and|nor|o|y|ni)\b|[,/])",
        "transplant": r"(?:(?:stem[- ]cell|bone[- ]marrow) )?transplants?|trasplantes?(?: de (?:medula(?: osea)?|celulas madre))?",
    }
}
"""Kinds of things in a list, by which a part of it is called: "CAR-T: none" says nothing of its other drugs."""
PLAIN: Final[dict[str, dict[str, str]]] = {
    "en": {
        "age_years": r"age|how old",
        "immunosuppressants": r"(?:(?:lupus|immune) )?(?:drugs?|medicines?|medications?|meds?|pills?|tablets?)(?: list)?",
        "recent_vaccines": r"vaccin(?:e|ation)s?|shots?|jabs?",
        "leukapheresis_date": r"(?:date|day) (?:that (?:is|was) )?(?:set |fixed )?(?:for|of) (?:taking|collecting|the collection of)(?: (?:my|the|her|his|our))? cells|"
        r"cell (?:collection|harvest)(?: (?:date|day))?|(?:leuk\w*)?apheresis (?:date|day)",
        "planned_vaccines": r"(?:planned|upcoming|future) (?:vaccin(?:e|ation)s?|shots?|jabs?)|"
        r"(?:vaccin(?:e|ation)s?|shots?) (?:that (?:is|are) )?planned",
        "clinical_study": r"(?:the )?(?:other |another |last |drug |research )*(?:research )?(?:study|trial)(?: visits?)?"
        r"|last (?:study |trial )?visit|last visit (?:of|to|in|for) the (?:other )?(?:study|trial)",
        "cancer_history": r"cancers?|tumou?rs?",
        "active_infection": r"infections?|infxn|fevers?|cold sores?|utis?|thrush|sinusitis|tonsillitis",
        "heart_disease": r"heart(?: (?:trouble|disease|condition|illness|murmur))?|murmur|high blood pressure|hypertension|angina|palpitations",
        "liver_disease": r"(?:fatty )?liver(?: (?:trouble|disease|condition|illness))?|cirrhosis",
        "lupus_nephritis": r"lupus (?:in|of|on) (?:the |my |your |his |her )?kidneys?|(?:kidney|renal) lupus|(?:lupus )?nephritis",
        "kidney_disease": r"kidneys?(?: (?:trouble|disease|condition|illness|problems?|stones?))?",
        "other_vital_organ_disease": r"lungs?(?: (?:trouble|disease|condition|illness))?|asthma|copd|emphysema|bronchitis|sleep apno?ea",
        "endocrine_disease": r"thyroid(?: (?:trouble|disease|condition|problems?))?|diabet\w+|hashimoto'?s?|sugar",
        "blood_disease": r"blood (?:disease|disorder|problem|condition|clots?)|an(?:ae|e)mia|haemophilia|hemophilia|(?<=kidneys )blood|(?<=kidneys, )blood|(?<=liver )blood|"
        r"(?<=liver, )blood|(?<=heart )blood|(?<=heart, )blood|blood(?=,? (?:and|n|&) (?:lungs?|heart|liver|kidneys?)\b)",
        "peptic_ulcer": r"(?:stomach |peptic )?ulcers?",
        "severe_allergy": r"(?:bad |severe )?allerg(?:y|ies)|allergic reactions?",
        "surgeries_recent": r"(?:recent |past )?(?:operations?|surger(?:y|ies))",
        "surgery_planned": r"planned (?:operations?|surger(?:y|ies))",
        "tubes": r"tubes?|catheters?|drains?|(?:iv|central) lines?|lines? (?:or|and|nor) (?:tubes?|drains?|ports?)",
        "venous_access": r"veins?",
        "followup_agrees": r"(?:the )?(?:study |follow-?up )?visits",
        "contraception_agrees": r"birth control|contracept\w+|the pill|condoms?",
        "cyflu_contraindication": r"(?:cyclo(?:phosphamide)?|cytoxan|flu(?:darabine)?) warnings?|warnings?(?: (?:against|about|for) cyclo\w*)?|cyclophosphamide|cytoxan|fludarabine",
        "pregnant": r"pregnan(?:cy|t)",
        "can_cause_pregnancy": r"(?:(?:whether|if) (?:i|he|she) (?:could|can) )?(?:getting|get|making|make) (?:someone|somebody|anyone|"
        r"anybody|others?|a woman|women|my (?:partner|wife|girlfriend)) pregnant|causing (?:a |any )?pregnanc(?:y|ies)",
        "can_become_pregnant": r"(?:(?:whether|if) (?:i|he|she) (?:could|can) )(?:become|get|fall|be) pregnant|"
        r"(?:becoming|getting|falling) pregnant",
        "plans_children_1yr": r"plans? for (?:a )?(?:bab(?:y|ies)|child(?:ren)?|kids?)|baby plans?",
        "depression": r"depress(?:ion|ed)|mood",
        "hepatitis_b": r"hep(?:atitis)? ?b|hbv",
        "hepatitis_c": r"hep(?:atitis)? ?c|hcv",
        "epilepsy": r"epilep\w+|seizures?|fits",
        "stroke": r"strokes?|tia|mini-?strokes?",
        "psychosis": r"psychosis|psychotic",
        "other_cns_disease": r"other (?:brain|spinal cord)(?: (?:and|or) (?:spinal cord|brain))?"
        r" (?:illness(?:es)?|diseases?|problems?|conditions?)",
    },
    "es": {
        "age_years": r"edad",
        "immunosuppressants": r"medicamentos?|medicinas?|medicacion|farmacos?|pastillas?|remedios",
        "recent_vaccines": r"vacunas?|vacunacion(?:es)?",
        "planned_vaccines": r"vacunas? (?:planead|programad|previst|futur)as?",
        "clinical_study": r"(?:(?:el )?otro |(?<=ningun ))(?:estudio|ensayo)(?: clinico| de investigacion)?(?! de)|"
        r"ultima visita(?: (?:del|al|en el) (?:otro )?(?:estudio|ensayo))?",
        "cancer_history": r"cancer(?:es)?|tumor(?:es)?",
        "active_infection": r"infeccion(?:es)?|fiebre",
        "heart_disease": r"corazon|problemas? (?:de|del) corazon|soplo(?: (?:en el|del|al) corazon)?|hipertension|(?:presion|tension) alta",
        "liver_disease": r"higado(?: graso)?|problemas? (?:de|del) higado|cirrosis",
        "lupus_nephritis": r"lupus (?:en|de|del) (?:el |los |mi |mis |su |sus )?rinon(?:es)?|lupus renal|nefritis(?: lupica| por lupus)?",
        "kidney_disease": r"rinon(?:es)?|problemas? (?:de|del|de los) rinon(?:es)?",
        "other_vital_organ_disease": r"pulmon(?:es)?|asma|epoc|enfisema|bronquitis|apnea(?: del sueno)?",
        "endocrine_disease": r"(?:hipo|hiper)?tiroid(?:es|ismo)|diabetes|azucar",
        "peptic_ulcer": r"ulceras?",
        "severe_allergy": r"alergias?",
        "surgeries_recent": r"operacion(?:es)?|cirugias?",
        "surgery_planned": r"(?:operacion|cirugia)(?:es|s)? (?:planead|programad|previst)as?",
        "tubes": r"tubos?|sondas?|cateter(?:es)?|drenajes?|vias? (?:y|o|ni) (?:tubos?|sondas?)",
        "venous_access": r"venas?",
        "followup_agrees": r"(?:las )?visitas(?: del estudio)?",
        "contraception_agrees": r"condon(?:es)?|preservativos?|anticoncepti\w+|metodos? anticoncepti\w+",
        "pregnant": r"embaraz(?:o|ada)",
        "can_cause_pregnancy": r"(?:si (?:puedo|podria|puede) )?(?:causar|provocar) un embarazo|"
        r"(?:si (?:puedo|podria|puede) )?(?:embarazar|dejar embarazada) a (?:alguien|nadie|una mujer|mi pareja)",
        "can_become_pregnant": r"si (?:puedo|podria|puede) (?:tener un embarazo|quedar(?:me|se)? embarazada)",
        "plans_children_1yr": r"planes de (?:tener )?(?:un )?(?:bebe|hijos?)",
        "depression": r"depresion|animo",
        "hepatitis_b": r"hepatitis b",
        "hepatitis_c": r"hepatitis c",
        "refractory": r"lo de (?:si |que )?(?:el lupus |mi lupus |lo )?(?:sigue|esta|este|siga|tengo|tan) activ[oa]|lo (?:del? )?activ[oa]",
        "epilepsy": r"epilepsia|convulsiones",
        "stroke": r"derrames?|ictus|infarto cerebral",
        "other_cns_disease": r"otras? (?:enfermedad(?:es)?|problemas?) del? (?:cerebro|cabeza|medula)",
    },
    "zh": {
        "age_years": "年龄",
        "immunosuppressants": "药",
        "recent_vaccines": "疫苗",
        "cancer_history": "癌症|癌",
        "active_infection": "感染|发烧",
        "heart_disease": "心脏病|心脏",
        "liver_disease": "肝病",
        "epilepsy": "癫痫",
        "stroke": "中风",
    },
}
"""What people call an answer, on folded text, beside its own name; a fact that is not here has its own name only."""
ILLNESSES: Final[dict[str, dict[str, str]]] = {
    "es": {
        "heart_disease": r"hipertension|(?:presion|tension)(?: arterial)?(?: alta)?|soplo|arritmias?",
        "liver_disease": r"higado graso",
        "other_vital_organ_disease": r"asma|epoc|bronquitis cronica|reflujo|apnea(?: del sueno)?",
        "endocrine_disease": r"hipotiroidismo|hipertiroidismo|tiroiditis|el azucar",
        "blood_disease": r"anemia",
    }
}
"""Illnesses by which people call an answer that tells of one."""
OF_A_VACCINE: Final = (
    r"(?:{name})(?:[ -]?19)? (?:vaccines?|vaccination|shots?|jabs?|one|boosters?|dose)|"
    r"(?:vacuna|la|una|dosis) (?:de la|de las|del|de|contra la|contra el|contra) (?:{name})(?:[ -]?19)?|"
    r"la (?:{name})(?:[ -]?19)?(?=,? (?:no|nunca|jamas) me (?:la )?(?:puse|pusieron|puso|han puesto)\b)"
)
"""One of several vaccines by what it is against; the illness alone is none of them."""
NTH: Final[dict[str, dict[int, str]]] = {
    "en": {0: r"first|1st", 1: r"second|2nd", 2: r"third|3rd", 3: r"fourth|4th", -1: r"last|final"},
    "es": {0: r"primer[ao]?", 1: r"segund[ao]", 2: r"tercer[ao]?", 3: r"cuart[ao]", -1: r"ultim[ao]"},
}
"""The place of a thing in its list."""
