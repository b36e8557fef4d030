"""The Spanish words of `lexicon.denied`, in lower case without accents."""

from typing import Final

HEADS: Final = r"(?:problemas?|enfermedad(?:es)?|trastornos?|molestias?|condicion(?:es)?|mal)"
_OF = r"(?:de(?:l| la| los| las)?|en (?:el|la|los|las)|con (?:el|la|los|las|mi|mis)|al|a la)"
_AGE = r"(?:(?:tengo |edad:? )?\d{2}(?: anos)?(?: de edad)?(?: (?:mujer|hombre|cumplidos))?[ :.-]+)"
NAMES: Final = {
    "car_t": r"(?:celulas |terapia )?car[- ]?t(?:'?s)?|terapia celular",
    "b_cell_drugs": r"(?:(?:medicamentos?|medicinas?|farmacos?|tratamientos?|remedios?|nada) )?(?:contra|para|"
    r"dirigidos? a) (?:las )?celulas (?:b|plasmaticas)(?:_o_plasmaticas)?|"
    r"anti ?cd20",
    "studies": r"(?:otros? )?(?:estudios?|ensayos?)(?: (?:clinicos?|de investigacion|medicos?))?",
    "cancer": r"cancer(?:es)?(?: de ningun tipo)?|tumores malignos",
    "heart": r"corazon|cardiac[oa]s?",
    "liver": r"higado|hepatic[oa]s?",
    "kidneys": r"rinon(?:es)?|renal(?:es)?",
    "lungs": r"pulmon(?:es)?|pulmonar(?:es)?|respiratori[oa]s?",
    "blood": r"sangre(?! alta)",
    "thyroid": r"tiroides",
    "hormones": r"hormonas|hormonal(?:es)?|endocrin[oa]s?",
    "other_organs": r"(?:ningun )?otros? organos?",
    "diabetes": r"diabetes|azucar(?: alta)?|diabetic[oa]",
    "dialysis": r"(?:hemo)?dialisis",
    "seizures": r"convulsiones|epilepsia|ataques epilepticos|convulsion",
    "stroke": r"derrames?(?: cerebral(?:es)?)?|ictus|infartos? cerebral(?:es)?|acv|embolias? cerebral(?:es)?",
    "encephalitis": r"encefalitis",
    "psychosis": r"psicosis|brotes? psicoticos?",
    "brain_vessels": r"vasculitis (?:cerebral|del cerebro|en el cerebro)",
    "encephalopathy": r"encefalopatia",
    "other_immune": r"(?:otras? )?enfermedad(?:es)? (?:auto ?)?inmun(?:e|es|itarias?|ologicas?)",
    "infections": r"infeccion(?:es)?(?: (?:activas?|ahora|actual(?:es)?|recientes?|en curso))*",
    "immune_deficiency": r"inmunodeficiencias?",
    "ulcers": r"ulceras?(?: (?:de estomago|en el estomago|del estomago|gastricas?|pepticas?))?",
    "allergies": r"(?:reaccion(?:es)? )?alergi(?:a|as|ca|cas)(?: (?:graves?|severas?|fuertes?|serias?|a nada|conocidas?|"
    r"importantes?|de ningun tipo))*|"
    r"anafilaxia|choque anafilactico",
    "vaccines_planned": r"vacunas (?:programadas?|previstas?|pendientes?)",
    "vaccines": r"vacunas?(?: (?:recientes?|puestas?))?",
    "surgery+surgery_planned": r"(?:operacion(?:es)?|cirugias?)(?: |_ni_)(?:hechas?|recientes?|pasadas?|realizadas?)_(?:ni|"
    r"o)_(?:programadas?|planeadas?|previstas?|pendientes?)|"
    r"(?:operacion(?:es)?|cirugias?)(?: |_ni_)(?:programadas?|planeadas?|previstas?|pendientes?)_(?:ni|o)_"
    r"(?:hechas?|recientes?|pasadas?|realizadas?)",
    "surgery_planned": r"(?:operacion(?:es)?|cirugias?) (?:programadas?|planeadas?|previstas?|pendientes?|a la vista)",
    "surgery": r"(?:operacion(?:es)?|cirugias?)(?: (?:recientes?|hechas?))?",
    "tubes": r"tubos?|sondas?",
    "catheters": r"cateter(?:es)?",
    "port": r"port(?:[- ]?a[- ]?cath)?|reservorios?|puertos?",
    "line": r"(?:via|vias|linea) central(?:es)?|picc",
    "drain": r"drenajes?",
    "breastfeeding": r"lactancia|doy (?:el )?pecho|dando (?:el )?pecho|amamant(?:o|ando)",
    "plans_children": r"planes de (?:tener )?(?:mas )?(?:hijos|embarazo|bebes?)",
    "hiv": r"vih|sida",
    "hepatitis_b": r"hepatitis b",
    "hepatitis_c": r"hepatitis c",
    "hepatitis": r"hepatitis(?: b_[a-z]+_c)?(?! [abc]\b)",
    "syphilis": r"sifilis",
}
STATEMENTS: Final = {
    "allergies": r"no soy alergic[oa] a nada|no tengo (?:ninguna )?alergia a nada",
    "studies": r"(?:no|nunca) (?:estoy |he estado |estuve |participo |participe |he participado )+(?:en )?(?:ningun |"
    r"un )?(?:otros? )?(?:estudios?|ensayos?)(?: clinicos?| de investigacion)?|"
    r"(?:ni )?en ningun (?:otro )?(?:estudio|ensayo)(?: clinico)?",
    "dialysis": r"(?:no|nunca) (?:estoy |he estado |estuve |necesite |he necesitado |me han hecho |me hicieron )+(?:en |"
    r"con )?dialisis",
    "pregnant": r"(?:no (?:estoy )?|ni )embarazada",
    "breastfeeding": r"(?:no|ni) (?:estoy )?(?:doy|dando|damos) (?:el )?pecho|(?:no|ni) (?:estoy )?(?:amamantando|amamanto|lactando)",
    "plans_children": r"(?:no|ni) (?:quiero|pienso|planeo|pensamos|planeamos|voy a|vamos a) (?:tener )?(?:mas )?(?:hijos|ninos|"
    r"bebes|embarazos|embarazarme|quedar embarazada)|"
    r"sin planes de (?:mas )?(?:hijos|embarazo|bebes?)",
    "surgery": r"no me (?:han operado|operaron)(?: de nada)?",
    "vaccines": r"no me (?:he puesto|puse|han puesto|pusieron) (?:ninguna )?vacunas?",
    "surgery_planned": r"(?:operar(?:me)?,? )?no (?:me van a operar|me operan|tengo que operarme)(?: de nada)?",
    "cancer": r"nunca (?:he tenido|tuve) (?:ningun )?cancer",
}
INTRO: Final = (
    rf"(?:{_AGE}|"
    rf"(?:y|tambien|ademas|pues|bueno|ok|gracias a dios|por suerte|afortunadamente|si|ah|o sea|entonces|"
    rf"en cuanto a)\b[ ,:]*)*"
)
LEAD: Final = (
    r"(?:(?:yo )?(?:no (?:tengo|tuve|he tenido|padezco|sufro|hay|he recibido|recibi|he tomado)|"
    r"nunca(?: (?:he tenido|tuve|he recibido|recibi|me han dado|padeci|he padecido|he tomado))?|"
    r"jamas(?: (?:he tenido|tuve))?)|"
    r"sin|ningun[oa]?s?|nada|ni|no|niego|niega|tampoco(?: tengo| he tenido)?)"
    r"(?: (?:ningun[oa]?s?|ni|antecedentes|historia|historial|otr[oa]s?|ningun tipo de))*"
)
OF_TROUBLE: Final = rf"{HEADS} {_OF} (?:mi |mis )?|(?:nada )?(?:malo )?{_OF} (?:mi |mis )?"
DETERMINER: Final = r"(?:mi|mis|el|la|los|las) "
TAIL: Final = (
    r"(?:que yo sepa|que sepa|de ningun tipo|alguna|algun[oa]s?|en (?:mi|la) vida|jamas|nunca|para nada|"
    r"gracias a dios|por suerte|hasta (?:ahora|la fecha)|ni nada (?:de eso|asi|por el estilo|parecido)|"
    r"en absoluto|tampoco)"
)
NOW: Final = (
    r"(?:(?:por )?ahora(?: mismo)?|actualmente|por ahora|de momento|en este momento|ultimamente|recientemente|hoy|"
    r"(?:en )?(?:lo que va de |todo )?(?:este|el) ano|"
    r"en (?:el ultimo ano|los ultimos (?:3|4|5|6|12|tres|cuatro|cinco|seis|doce) meses)|desde 20[01]\d|"
    r"desde 202[0-4]|hace (?:anos|meses))"
)
NO_AFTER: Final = r"[ ]*[:=-]*[ ]*(?:no|ningun[oa]?s?|nunca|negativ[oa]s?|nada|cero|tampoco)(?=$)"
FINE: Final = (
    r" ?[:=-]* ?(?:(?:esta|estan|todo|todos|todas|muy|tambien|los tengo|lo tengo|las tengo|la tengo|funcionan?|"
    r"andan?|van?|son|es|siguen?) )*(?:bien|"
    r"sanos?|sanas?|normal(?:es)?|perfect[oa]s?|ok|en orden)"
)
FINE_OF_ALL: Final = (
    r"\b(?:todo|todos|todas|estan|son|funcionan|andan|van|siguen|sanos|sanas|normales|perfectos|perfectas)\b"
)
JOINT: Final = (
    r"\s{0,2},?\s{1,2}pero\s{1,2}|\s{0,2},\s{0,2}(?:(?:y|o|ni|e|u)\s{1,2})?|\s{1,2}(?:y|o|ni|e|u)\s{1,2}|"
    r"\s{0,2}/\s{0,2}|\s{1,2}-+\s{1,2}"
)
OR_JOINT: Final = r"\b(?:o|ni|u)\b|/"
AND_JOINT: Final = r"\b(?:y|e)\b"
MORE: Final = r" (?=(?:no (?:tengo|he|estoy|tuve|soy)|nunca|ningun[oa]?|sin)\b)"
PLANNED: Final = (
    r"(?:ni )?(?:ninguna |nada )?(?:programad[oa]s?|planead[oa]s?|previst[oa]s?|pendientes?|a la vista|en agenda)"
)
IDLE: Final = r"(?:nada|cosas?)(?: (?:de eso|asi|parecid[oa]s?|mas|por el estilo))*|eso"
TURN: Final = (
    r"[\s,.;:()-]*(?:excepto|salvo|menos|aparte|quitando|solo|solamente|hasta|bueno|aunque|si acaso|a no ser|creo|"
    r"espera|perdon|digo|quizas?|tal vez)\b"
)
BUT: Final = r"[\s,.;:()-]*(?:pero|mas que)\b"
OWN: Final = r"\b(?:yo|tengo|tuve|he|estoy|soy)\b"
GLUE: Final = (
    r"(?:(?<=operaciones)|(?<=operacion)|(?<=cirugias)|(?<=cirugia))( ni )(?=hechas?|recientes?|pasadas?|realizadas?)|"
    r"(?:(?<=hechas)|(?<=pasadas)|(?<=realizadas)|(?<=hecha))( (?:ni|o) )(?=programadas?|planeadas?|previstas?|"
    r"pendientes?)|"
    r"(?<=recientes)( (?:ni|o) )(?=programadas?|planeadas?|previstas?|pendientes?)|"
    r"(?:(?<=programadas)|(?<=planeadas)|(?<=previstas)|(?<=pendientes))( (?:ni|o) )(?=hechas?|recientes?|pasadas?|"
    r"realizadas?)|"
    r"(?<=celulas b)( (?:o|y|ni) )(?=plasmaticas)|(?<=hepatitis b)( (?:o|y|ni) )(?=c\b)"
)
