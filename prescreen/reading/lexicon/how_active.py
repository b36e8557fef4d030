"""Words for an illness that is calm or active, on normalised text (en, es)."""

from typing import Final

CALM: Final = (
    r"(?:calm(?:s|ed|er|ing)?(?: down)?|quiet(?:er|ens?|ened)?(?: down)?|(?:settl(?:e|es|ed|ing)|die[sd]?|"
    r"dying)(?: right)? down|settl(?:e|es|ed|ing)|(?:in )?remission|"
    r"under control|(?:well )?controlled|inactive|dormant|asleep|sleeping|"
    r"calm(?:a|ad[oa]|an|ado|arse|o)|se calme|tranquil[oa]|dormid[oa]|dormido|duerm[ae]|remision|(?:bien )?controlad[oa]|"
    r"bajo control|inactiv[oa]|quiet[oa]|apagad[oa])"
)
ACTIVE: Final = r"(?:(?<!in)activ(?:e|o|a)|flar(?:e|es|ed|ing)(?: up)?|acting up|playing up|raging|en brote|con brotes)"
LUPUS: Final = r"\b(?:lupus|sle|les)\b"
NOT: Final = (
    r"\b(?:never|not once|not|no|nor|neither|without|nunca|jamas|sin|tampoco|ni un(?:a)? \w+)"
    r"(?: (?!(?:if|whether|before|until|till|unless|when|hasta|cuando|know|sure|tell|think|believe|always|this|so|that|active|but|and|or|more|si|se si|creo|sabe|"
    r"siempre|tan|pero|y|o|mas|activ[oa]|entirely sure|problems?|trouble|longer active)\b)[a-z']+){0,5}? "
)
"""Before a word of calm or of activity, in the same clause: "it has never gone", "no se me ha"."""
RESISTS: Final = (
    r"\b(?:no (?:me )?(?:afloja|cede|remite|mejora|responde|para|se (?:me )?(?:va|quita|pasa))"
    r"(?! (?:el|la|los|las|un|una|ese|esa|este|esta|mi|mis) (?!lupus|les\b|brotes?|enfermedad|tratamiento|medic\w+|pastillas?))"
    r"(?: (?:ni|con|a|de|por|nada|lo|los|las|el|la|ningun[oa]?|mas|el tratamiento|tratamientos?|medicamentos?|medicinas?|"
    r"pastillas?|remedios?|drugs?|treatments?|medicines?|pills?|medication|nothing|none|with))*(?! dinero| de peso| bien)|"
    r"no (?:me )?(?:lo|la) (?:controlan?|calman?|paran?|quitan?|bajan?|domina[n]?)\b|"
    r"(?:no hay|no hay nada ni nadie|no existe) (?:quien|manera|forma|modo|nada)(?: de)?(?: que)? (?:me )?(?:lo|la|se) (?:me )?"
    r"(?:pare|controle|calme|quite|baje|pase)|"
    r"(?:con nada|with nothing) (?:se me|me|se) (?:quita|calma|pasa|va|controla)|nada (?:me )?(?:lo|la) (?:controla|calma|para|quita)|"
    r"(?:will|would|does|do|did) not (?:let up|budge|ease|ease off|give in|back off|back down|respond)|"
    r"nothing (?:touches|helps|stops|controls|tames|calms|works on|shifts) it)\b"
)
"""Treatment does nothing to it: "no afloja con nada", "it won't let up"."""
REST_NOT_KNOWN: Final = (
    r"\b(?:(?:(?:de|del|sobre) )?(?:lo (?:otro|demas|de activo)|(?:el |l )?resto|la otra(?: parte)?)|"
    r"(?:the )?(?:rest|other (?:part|bit|thing|half|one|question)|second (?:part|bit|half|question)))[ ,:.]*"
    r"(?:i |yo )?(?:really |honestly )?(?:do not know|no idea|no clue|not sure|unsure|dunno|who knows|que se(?: yo)?|no (?:lo )?se)\b|"
    r"\b(?:do not know|no idea|no clue|not sure|unsure|dunno)(?: (?:about|of|on|de))* "
    r"(?:(?:de|del|sobre) )?(?:lo (?:otro|demas)|(?:el |l )?resto|la otra(?: parte)?|"
    r"the (?:rest|other (?:part|bit|thing|half|one|question)|second (?:part|bit|half|question)))\b"
)
"""Of two things asked, the second is not known: "lupus yes, the rest no idea"."""
CEASED: Final = (
    r"(?:(?:go|goes|going|gone|went) (?:fully |completely |entirely |really |all the way )?away|let(?:s|ting)?[ -]ups?|eas(?:e|es|ed|ing)(?: (?:off|up))?|"
    r"relief|respite|rest from (?:it|this|them)|break from (?:it|this|them)|reliev\w+|leaves? (?:me|him|her)(?: (?:alone|be))?|left (?:me|him|her)(?: alone)?|"
    r"stops(?= *(?:$|[.,;!]))|stop(?:s|ped|ping)? (?:hurting|flaring|aching|bothering)|end in sight|quits(?= *(?:$|[.,;!]))|"
    r"(?:good|decent|easy|pain[ -]?free|symptom[ -]?free|flare[ -]?free|clear) (?:day|week|weekend|month|year|spell|patch|stretch|moment)s?|"
    r"(?:1 )?(?:day|week|month)s? (?:well|good)|gone(?: now)?(?= *(?:$|[.,;!]))|"
    r"(?:day|week|month|moment)s? (?:goes by |passes |has gone by |has passed )?(?:without|off(?= *(?:$|[.,;!])))|"
    r"get rid of (?:it|this)|shake (?:it|this)(?: off)?|"
    r"(?:se (?:me |le )?)(?:va|ha ido|fue|iba|quita|ha quitado|quito|pasa|ha pasado)|afloj\w+|tregua|ced(?:e|io|ido)|para(?= *(?:$|[.,;!]))|"
    r"(?:me |le )?(?:suelta|da (?:un )?respiro|da (?:un )?descanso|deja (?:en paz|tranquil[oa]|descansar))|alivio|"
    r"(?:dia|semana|mes|rato) (?:muy )?buen[oa]|(?<=dia )buen[oa]|(?<=mes )bueno|(?<=semana )buena|buen (?:dia|mes|rato)|buena semana|(?:dia|semana|mes) sin (?:dolor\w*|brotes?|molestias|sintomas))"
)
"""What an illness that is active has not done: "never really gone away", "no let up", "not a single good month"."""
NOT_OPENING: Final = r"(?!no (?:it|that|this|they|mine|he|she|i|the|my|ya|yo|el|la|eso|esto|lo|gracias)\b)"
"""A no that opens the message and denies something else: "no it went away"."""
PROTEST: Final = r"(?!no (?:no )*(?:it|its|it's|that|this|my|the|i|mine|he|she|his|her|sorry|actually|el lupus|mi lupus|la enfermedad|eso)\b)"
"""A no without a comma before what holds denies what was noted: "no my lupus is still active", "no no el lupus ..."."""
ANOTHER: Final = (
    r"\b(?:arthritis|artritis|ra|sjogren\w*|fibro\w*|psoria\w*|ms|crohn\w*|colitis|gout|gota|eczema|migraines?|migran\w*|asthma|asma|"
    r"copd|cough|tos|headaches?|back ?(?:ache|pain)|bad back|(?:my|mi) (?:back|espalda|knees?|rodillas?)|sciatica|ciatica|tinnitus|anxiety|ansiedad|raynaud\w*|scleroderma|"
    r"myositis|vasculitis|cancer|kids?|phone|work|neighbou?rs?|(?:my|mi) (?:mother|mum|mom|sister|brother|aunt|wife|husband|daughter|son|"
    r"madre|mama|hermana|tia|hija|mujer|esposa|marido))\b"
)
"""What may never stop as well, and is not the lupus."""
BESIDE_IT: Final = (
    r"\b(?:(?:blood )?pressure|bp|hypertension|hypertensive|(?:blood )?sugar|glucose|diabet\w*|thyroid|cholesterol|heart(?: \w+)?|lungs?|"
    r"epilepsy|seizures|anemia|anaemia|pain|reflux|hiv|hep(?:atitis)?(?: [bc])?|depression|"
    r"(?:la |mi )?(?:presion|tension)(?: (?:alta|arterial))?|hta|hipertens\w+|(?:el |mi )?azucar|glucosa|glicemia|glucemia|tiroid\w*|"
    r"colesterol|corazon|pulmon(?:es)?|epilepsia|convulsiones|dolor\w*|reflujo|vih|hepatitis(?: [bc])?|depresion)\b"
)
"""What is controlled beside a lupus that may be active: "the blood pressure is controlled"."""
CLAUSE: Final = r"[,;.!]+(?!\d)|\b(?:but|and|while|whereas|though|although|only|it is|pero|y|e|mientras(?: que)?|aunque|solo|sino)\b"
"""Where the next clause begins, which may be about something else."""
NOT_KNOWN: Final = (
    rf"\b(?:(?:do|does|did|could|can|would)(?: not|n't|nt)(?: really| even)? (?:know|tell|say)|cannot (?:tell|say)|"
    rf"not (?:really )?sure|unsure|no idea|no clue|no se|no sabria decir|ni idea)(?: (?!why\b|because\b)[a-z']+){{0,2}} "
    rf"(?:if|whether|how|si|que tan|cuan)(?: [a-z']+){{0,4}} (?:{ACTIVE}|{CALM})\b|"
    rf"\b(?:{ACTIVE}|{CALM})(?: (?:o no|or(?: not)?|o calmado|o que)(?= *[ ,.?]))?[ ,.?]+(?:that |y |and |pues |eso )*(?:i |yo )?(?:really |honestly )?"
    rf"(?:(?:do not know|not sure|no idea|cannot (?:tell|say)|could not (?:tell|say)|no se|no lo se|(?:tampoco|neither) (?:lo )?se|ni idea)"
    rf"(?! (?:why|how|what|when|por que|cuando)\b)|(?:yo )?que se yo\b|yo que se\b|que se(?=[ ]*(?:$|[,.;!?]))|"
    rf"quien sabe\b|who knows\b|(?:vaya|anda|vete) (?:usted |uno |tu |vos )?a saber\b|a saber\b)"
)
"""Whether it is active is not known."""
DENIES_LUPUS: Final = (
    r"\b(?:no|not|n't|without|never had|ruled out|sin|no tengo|no tiene|no es|descartaron)"
    r"(?: (?:a|the|have|had|el|really|actually|un))* (?:lupus|sle|les)\b"
)
GUESSED: Final = (
    r"\b(?:think|thinks|suspect\w*|may|maybe|might|possib\w*|probabl\w*|perhaps|could|if|whether|skin|discoid|drug|"
    r"not sure|unsure|cree\w*|sospech\w*|quiza\w*|puede|si|piel|discoide|another|other|instead|else|otr[oa])\b"
)
"""Words by which a diagnosis is not plain."""
