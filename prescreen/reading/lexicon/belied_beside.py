"""Values that nobody asked for and that the words tell of another time, another person or another thing."""

from typing import Final

from prescreen.reading.lexicon.belied_rows import NEVER_IS, NO, Row

_APHERESIS: Final = r"(?:aph?eresis|leuk\w+|plasma\w*|cells|collect\w*|cyto\w*|cyclo\w*|endoxan|flud\w*|aferesis|leuc\w+|celulas|genoxal|ciclo\w*)"
ROWS: Final[tuple[Row, ...]] = (
    # An infection of another time, of a drug, of a flare; a fever that only goes with something else.
    Row(
        frozenset({"active_infection"}),
        frozenset({"suspected"}),
        r"\b(?:old|past|previous|earlier|childhood) infections?\b|\b(?:did have|used to|years ago|as a (?:child|kid|teen\w*)|in hospital (?:for|"
        r"with)|hospitali[sz]ed (?:for|with)|after (?:a|an|the|my|having)) |"
        r"\bi mean the (?:infection|illness|virus)\b|\b(?:cough|fever|rash)(?: (?:was|is|came|it|that))* (?:from|caused by|due to) [a-z]+|"
        r"\b(?:from|because of|due to|by|during) (?:the |a |my |high |an )*(?:fever|pneumonia|infection|tonsil+itis|covid|flu)\b|"
        r"\b(?:when|whenever|if|every time|as soon as) (?:i |the |my )(?:have |get |had |run )?(?:a )?(?:high )?(?:fever|temperature|infection)|"
        r"\bflares? (?:give|gives|bring|brings|cause|causes)\b|\b(?:fever|feverish)\b[^.;]{0,16}\b(?:flares?|last time|that time|back then)\b|"
        r"\b(?:fits?|seizures?|convuls\w+)\b[^.;]{0,24}\b(?:with|and|from|during|because of)\b[^.;]{0,16}\b(?:fever|temperature)\b"
        r"(?!.*\b(?:now|today)\b)|"
        r"\bfever\b[^.;]{0,30}\b\d+ years ago\b|\b(?:cyst\w+|cistitis)\b|\bonce\b",
        r"\b(?:tras|despues de|a raiz de|por|durante|desde) (?:el |la |una? |mi |esa )?(?:fiebre|neumonia|infeccion|covid|gripe|cistitis|"
        r"meningitis|pulmonia)\b|\b(?:cuando|si|cada vez que) (?:me |tengo |tenia |sube |subia |da )*(?:la )?fiebre\b|"
        r"\b(?:tuve|tenia|me dio|me dieron|hace anos|de (?:nin[oa]|joven|chic[oa])|cuando tuve|infeccion (?:vieja|antigua|"
        r"pasada))\b(?!.*\b(?:ayer|hoy|ahora|esta semana|todavia|sigo)\b)|\bbrotes? (?:me )?(?:dan?|traen?)\b|\bla ultima vez\b|"
        r"\bconvuls\w+[^.;]{0,24}\b(?:con|por|de)\b[^.;]{0,12}\b(?:fiebre|calentura)\b(?!.*\b(?:ahora|hoy)\b)|"
        r"\bfiebre\b[^.;]{0,30}\bhace \w+ anos\b",
    ),
    # The partner's pregnancy, and the months of an age.
    Row(
        frozenset({"pregnant"}),
        frozenset({"yes"}),
        r"\b(?:my|our) (?:wife|girlfriend|partner|fiancee?|gf|missus|daughter|sister|friend)\b|^\W*she (?:is|was)\b|\bshe is (?:already |"
        r"now )?(?:pregnant|expecting|due|\w+ (?:weeks|months))\b|"
        r"\bi am the (?:dad|father)\b|\bwe are (?:pregnant|expecting)\b|\b\d{1,2}(?: years?)?,? (?:and )?\d{1,2} months\b",
        r"\b(?:mi|nuestra) (?:esposa|mujer|novia|pareja|senora|hija|hermana|amiga)\b|\bella (?:ya )?esta\b|\bestamos (?:esperando|embarazad)|"
        r"\bsoy el (?:papa|padre)\b|"
        r"\b\d{1,2}(?: anos?)?,? (?:y )?(?:con )?\d{1,2} meses\b",
    ),
    # An operation that was only offered.
    Row(
        frozenset({"pregnancy_possible"}),
        NO,
        r"\b(?:suggest\w*|offered|wanted to|recommend\w*|proposed|talked about|considered|advised|booked|planned|scheduled)\b.*\b(?:said no|"
        r"refused|declined|did not|never|not (?:do|have|want)|"
        r"turned (?:it )?down|cancel\w*)\b|\bi said no\b",
        r"\b(?:querian|quisieron|ofrecieron|sugirieron|propusieron|recomendaron|aconsejaron)\b|\bno quise\b",
    ),
    # A way that is too far once is no refusal of visits.
    Row(
        frozenset({"followup_agrees"}),
        NO,
        r"^(?!.*\b(?:visits?|appointments?|stud(?:y|ies)|trial|follow)).*$|\b(?:more than|only|unless|every (?:day|week)|without)\b",
        r"^(?!.*\b(?:visitas?|citas?|consultas?|estudio|ensayo)).*$|\b(?:mas de|solo|todavia|a menos que|cada (?:dia|semana))\b",
    ),
    Row(
        frozenset({"leukapheresis_contraindication", "cyflu_contraindication"}),
        NO,
        rf"^(?!.*\b{_APHERESIS}).*$",
        NEVER_IS,
    ),
    # Without protection from one illness, as a blood test shows before a vaccine.
    Row(
        frozenset({"immunodeficiency"}),
        frozenset({"*", "none"}),
        r"\b(?:never|not|no longer|was|am|be) immune\b(?! deficien\w*| compromis\w*)|\bno (?:immunity|antibod(?:y|ies))\b|\bimmune to\b",
        r"\b(?:no|nunca) (?:soy|era|estaba|estoy|fui|he sido) inmune\b|\b(?:sin|no tengo|no tenia) (?:inmunidad|anticuerpos|defensas (?:contra|para))\b|\binmune a(?:l)?\b",
    ),
    # What is booked was not given yet.
    Row(
        frozenset({"recent_vaccines"}),
        frozenset({"[...]"}),
        r"^(?!.*\b(?:had|got) (?:it|the|my|one|mine|both|two|a)\b)(?!.*\b(?:given|done|already)\b).*\b(?:booked|scheduled|appointment|due|pencil+ed in|down for)\b",
        r"^(?!.*\b(?:me pus\w+|ya|aplicaron|dieron)\b).*\b(?:cita|agendad[oa]|programad[oa]|turno|reservad[oa]|me toca)\b",
    ),
    # A parent to be, a wife beside her husband: still oneself.
    Row(
        frozenset({"respondent"}),
        frozenset({"carer"}),
        r"^(?!.*\b(?:for (?:my|him|her|them)|patient'?s?|behalf|care for|carer)\b).*\bi am the (?:dad|father|husband|boyfriend|wife|girlfriend)\b",
        r"^(?!.*\b(?:por (?:mi|el|ella)|paciente|cuido)\b).*\bsoy (?:el|la) (?:papa|padre|espos[oa]|novi[oa]|marido|mujer)\b(?! de)",
    ),
)
