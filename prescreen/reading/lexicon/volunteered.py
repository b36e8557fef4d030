"""Words that make something unasked unmistakable."""

from typing import Final

STATED: Final = (
    r"\b(?:my|have|has|had|got|get|went|gone|am|is|was|diagnosed|suffer\w*|take|taking|takes|on|also|plus|too|"
    r"with|no|not|never|"
    r"without|neither|nor|since|tested|yes|yeah|did|forgot|forgotten|left out|missed out|tuve|tengo|tuvo|olvide|"
    r"dx|hx|pmh|bx|biops[a-z]+[- ]proven)\b"
)
DATED: Final = (
    r"[ ,(]*(?:(?:class|cl) [2-5iv]+[ ,(]*)?(?:(?:(?:on|by|per|at|por) )?(?:renal |kidney )?(?:bx|biops[a-z]+)\b|as a (?:kid|child|baby|teen\w*|toddler)|(?:back )?in (?:19|20)?\d\d\b|at (?:age )?\d{1,2}\b|"
    r"when i was|last (?:year|month|week)|"
    r"(?:\w+ ){1,2}(?:years?|yrs?|months?|weeks?|wks?) (?:ago|back)|de (?:niñ[ao]|nin[ao]|bebe|pequeñ[ao]))"
)
"""A time right after an illness makes a statement of it: "meningitis as a baby"."""
STATES: Final = r"\b(?:i|he|she) (?:am|is|have|has|had|was|do|does|did|can)\b"
"""A name of the vocabulary that is a statement by itself: "I am pregnant"."""
ASKS: Final = r"\s*(?:is|are|does|do|can|could|will|would|should|how|what|when|where|which|who)\b"
MATTER: Final = (
    r"\s*(?:(?:was|is|at|of|reads?|runs|runs? at) )?\d{2,3} ?(?:/|over|sobre) ?\d{2,3}|"
    r"\s*(?:questions?|stuff|info(?:rmation)?|doctors?|clinics?|trials?|stud(?:y|ies)|research|"
    r"tests?(?! (?:was|were|is|are|came|neg|pos|result)))\b"
)
"""After an illness: the talk is of something about it, not of having it."""
ON: Final = (
    r"\bon (?:(?:just|only) (?:the |my )?)?(?:\d+ ?(?:mg|milligrams?)? (?:of )?)?$|"
    r"\b(?:never (?:ever )?(?:miss|skip|forget)(?: (?:a|one) (?:dose|pill|tablet|shot|day) of)?|"
    r"(?:no|never)(?: le)?(?: (?:me|se me))? (?:fallo|falto|salto|brinco|olvida)(?: (?:nunca|never|con|with|a|ni un day))*)(?: (?:my|the|el|la|mi|los|las))? $"
)
"""Before a medicine that is taken."""
WAS_ON: Final = (
    r"\b(?:was|were|went|gone|got|had|came|rose|shot|been|fell|felt|heard|saw|seen|thought|lost|broke|"
    r"hallucinat\w+|[a-z]{2,}(?<!need)(?<!freed)(?<!breed)ed) (?:[^.;, ]{1,16} ){1,4}"
    r"(?<!put )(?<!started )(?<!placed )(?<!kept )(?<!switched )(?<!moved )(?<!back )(?:on|from|with) (?:the |my |"
    r"high dose |a |big dose of )*(?:\d+ ?(?:mg|milligrams?)? (?:of )?)?$"
)
"""Before a medicine on which something happened: "my sugar went up on prednisone"."""
THEN: Final = (
    r"[ ,]*(?:[a-z]+ )?(?:i|he|she|we|they) (?:was|were|had|saw|heard|thought|felt|went|got|lost|swore|became|threw|could not|"
    r"did not sleep|[a-z]{3,}ed)\b"
)
"""After "on 80 of pred": what happened then."""
COLLECTS: Final = (
    r"\b(?:(?:t[- ]?|white |stem |immune )?cells? (?:collect\w*|harvest\w*|are (?:being )?(?:taken|collected))|"
    r"(?:collect|tak|harvest|draw)\w* (?:of )?(?:my|the|our|her|his|some) (?:own )?(?:t[- ]?|white |"
    r"immune )?cells|"
    r"(?:leuk\w*)?apheresis|"
    r"(?:aph|leuka|leuk|pheresis) (?:slot|date|day|appt|appointment|booked|scheduled|planned|sched))\b"
)
"""Speaks of the day on which cells are taken for the study."""
NO_WARNING: Final = (
    r"\b(?:no|not|denies|none|zero) (?:known |documented |listed |stated )?(?:c/?i|contra-?ind\w*|warnings?)\b"
)
"""Says that nothing stands against it, beside the day of it: "no c/i documented, aph slot 14/12"."""
OF_ADVICE: Final = (
    r"\b(?:(?:no|not|never|nobody|no ?one|none) (?:[a-z]+ ){0,3}(?:warn\w*|advis\w*|told|said|forb\w+)|"
    r"(?:warn|advis|told|tell|caution)\w* (?:(?:me|us|her|him|you) )?(?:off|against|not to|away))\b[^.;]{0,30}$"
)
"""Before the name: it tells of a doctor's advice, and of no day: "no doctor ever warned me off apheresis"."""
NOT_COLLECTED: Final = (
    r"\b(?:plasma|platelets?|donat\w*|if|maybe|might|may(?= (?:be|have|get|need|do))|not|cancel\w*|question|talk|"
    r"info\w*|last|was|were|had|did)\b"
)
OF_IT: Final = (
    r" (?:\w+ )?(?:drugs?|meds?|medicines?|medications?|treatments?|pills?|tablets?|therap(?:y|ies)|shots?|"
    r"infusions?|doctors?|specialists?|clinics?|symptoms?|flares?(?:[- ]ups?)?|activity|rash\w*|pains?|aches?|"
    r"problems?|issues?|stuff|trouble|support|group|tests?|damage|involvement)\b"
)
"""After the name of an illness: "no lupus drugs" does not deny the lupus."""
DENIES_DIAGNOSIS: Final = (
    r"\b(?:not|never|do not have|did not have|without|ruled out|instead of|rather than) (?:\w+ ){0,3}(?:lupus|sle)\b(?! (?:\w+ )?(?:drugs?|med\w*|treat\w*|pills?|tablets?|symptoms?|flares?|activity|rash\w*|pains?|problems?|nephritis|related|in|on|there|up there|down there|doctors?|specific)\b)|"
    r"\bno (?:lupus|sle)\b(?=\W*(?:$|(?:and|but|at all|here|for me|just|only)\b)|\s*[.,;!?])|"
    r"\b(?:lupus|sle)\b.{0,24}\b(?:ruled out|was wrong|is not what|a mistake|do not have)\b|"
    r"\b(?:sin|no (?:tengo|es|era)|nunca|descart\w+)\b.{0,16}\blupus\b(?! (?:ahi|alli|alla|there|en|renal|"
    r"del? )\b)"
)
DIAGNOSIS_WRONG: Final = (
    r"\b(?:turn\w* out|misdiagnos\w*|wrong diagnosis|diagnosis (?:was|is) wrong|ruled out (?:the )?(?:lupus|sle)|"
    r"never had (?:lupus|sle)|(?:lupus|sle)\b.{0,12}\b(?:at all|ruled out|was a mistake|was wrong)|"
    r"lupus (?:lo |fue )?descart\w+|nunca (?:he tenido|tuve) lupus)\b"
)
"""The diagnosis is denied, not only that it has reached the organ that is asked about."""
"""The diagnosis itself is denied: "I don't have lupus", but not "no lupus drugs"."""
NO: Final = (
    r"\b(?:no|not (?:on |taking |having )?any|without(?: any)?|zero|never (?:had|took|on)(?: any)?|"
    r"off (?:all )?)(?: \w+)? ?$"
)
INSISTS: Final = (
    r"\b(?:actually|i do have|i did have|i do not have|i never had|i have|i had|i am|i was|i went|wait|sorry|also|"
    r"i said|i got|i forgot|forgot|mixed up|says? (?:it|that|i|they|there)|reminds? me|reminded me|remembered|"
    r"just remembered|olvide|me olvide)\b"
)
"""Said of something that was answered before, these words answer it again."""
TAKES: Final = (
    r"\b(?:i|he|she|they|patient)\b[a-z ]{0,16}\b(?:take|takes|taking|am on|is on|are on|use|using|started|stopped|"
    r"been on|get|getting|receive|receiving|quit|came off|went off)\b|"
    r"\b(?:i|he|she|they|patient) (?:only |also |just )?(?:took|was taking|was on)\b[^.;!?]{0,40}\b(?:until|till|til)\b|"
    r"\b(?:tome|tomaba|estuve con|tomando)\b[^.;!?]{0,40}\b(?:hasta|until)\b|"
    r"\b(?:still|currently|now)\b[a-z ]{0,16}\b(?:taking|on|take)\b|"
    r"\b(?:llevo|lleva|sigo|sigue|estoy|esta|ando|i am)\b[a-z0-9 ]{0,20}\b(?:tomando|con|with|on)\b|"
    r"\b(?:me|le) (?:dan|ponen|pinchan)\b"
)
DOSE: Final = (
    r"[ :(]{1,2}(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|mcg|milligrams?|grams?|g|miligramos?|tabs?|tablets?|pills?)\b|"
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?:[.,]\d{1,2})?(?=$| ?[,;.)]|"
    r" (?:and|plus|y|a day|daily|once|twice|per day|at night|every)\b))"
)
"""A dose right after a name: who gives one takes the drug."""
HEADING: Final = (
    r"\b(?:my |current |mis )?(?:meds?|medications?|medicines|drugs|rx|medicamentos|medicinas)(?: list)? ?(?::|-|"
    r"=|are\b|son\b)"
)
RECEIVED: Final = r"\b(?:had|got|received|given|tried)\b"
WAS_TREATED: Final = (
    r"\b(?:(?:i|he|she|they) (?:have )?(?:already )?(?:had|got|received|took|tried|was (?:given|on)|did (?:a|the|six|four|\w+) \w+ of)|(?:was|were|been) (?:given|put on|on)|(?:they|doctors?) (?:gave|put) (?:me|him|her)|"
    r"recibi\w*|tome|me (?:administr\w+|dieron|han dado|trataron|infundieron)|(?:after|since|despues de|tras|desde)(?: (?:the|my|mi|la|el))?)"
    r"(?: (?!not?\b|never\b|nunca\b|ni\b|if\b|si\b|when\b)[\w.]+){0,4} $"
)
"""Before a medicine that somebody was treated with: "in 2016 they gave me ...", "despues del ..."."""
WAS_TREATED_AFTER: Final = (
    r" (?:did (?:nothing|not (?:do|help|work|hold)|little|great)|has done nothing|was useless|made me|gave me|"
    r"(?:ya )?me l[ao]s? (?:pusieron|dieron|administraron|pasaron|recetaron)|que me (?:pusieron|pasaron|dieron|administraron))\b"
)
"""After it."""
GIVEN: Final = (
    r"\b(?:got|had|gotten|received|given|took|getting|have had|vaccinated|was (?:on|in|last|yesterday|\d)|"
    r"me (?:pusieron|puse|han puesto|aplicaron|di) (?:la|las|una|otra)|le (?:pusieron|aplicaron) (?:la|una))\b"
)
LATELY: Final = r"\b(?:ago|yesterday|last (?:night|week|month|weekend|\w+day)|this morning)\b(?! (?:was|were) cancel)"
"""A time that lies behind, for "flu jab 3 weeks ago"."""
VACCINE: Final = r"\b(?:vaccin\w*|shots?|jabs?|boosters?|immuni[sz]\w*|dose)\b"
NAMED_VACCINE: Final = (
    r"\b(?:m-?m-?rv?|flu ?mist|fluzone|fluad|flucelvax|shingrix|zostavax|prevnar|pneumovax|vaxneuvance|capvaxive|varivax|proquad|tdap|boostrix|"
    r"gardasil|heplisav|engerix|twinrix|yf-?vax|stamaril|vivotif|typhim|comirnaty|spikevax|novavax|arexvy|abrysvo|bexsero|menveo|"
    r"menquadfi|ixiaro|imvamune|jynneos|bcg|triple viral|srp)\b"
)
"""Names that only a vaccine has."""
ILLNESSES: Final = (
    r"(?:the |a )?(?:covid|covid-?19|corona\w*|flu|influenza|shingles|zoster|pneumonia|measles|mumps|chicken ?pox|"
    r"rsv|hep(?:atitis)? b|tetanus|gripe|varicela)"
)
"""Names that mean the illness as well as the vaccine against it."""
SHOT_AFTER: Final = r"[a-z0-9 ,&/-]{0,24}\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|dose)\b"
SHOT_BEFORE: Final = (
    r"\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|dose)(?: (?:for|against|of|contra|de))?(?: (?:the|la|el))? $"
)
OPERATED: Final = (
    r"\b(?:had|underwent|got|(?:took|taken|removed|whipped|cut) (?:out )?(?:my|the)|"
    r"(?:was|were|got) (?:removed|taken out))\b"
)
PLANNED: Final = (
    r"\b(?:booked|scheduled|planned|planning|upcoming|coming up|set for|waiting (?:list|for)|due for|"
    r"will (?:be )?hav(?:e|ing)|going to have|getting|"
    r"am having|have (?:a|an|my) [a-z ]{0,30}(?:on|in|next)|"
    r"me (?:l[oa]s? )?(?:operan|quitan|sacan|ponen|implantan|cambian|van a)|voy a (?:tener|operarme|ponerme|hacerme|quitarme)|"
    r"tengo (?:una|otra|la) (?:operacion|surgery|cirugia))\b"
)
GIVEN_UP: Final = (
    r"\b(?:failed|failing|tried|trying|did not work|does not work|been through|previous(?:ly)?|formerly|"
    r"used to (?:take|be on)|prior|past|history of|"
    r"came off|stopped|quit|dropped|allergic to|fracas\w+|fallaron|(?<!no )(?<!never )fallo|no me (?:hizo|hicieron) nada|probe|"
    r"probado|deje|suspend\w+|antes tomaba|tome)\b"
)
"""Before a list of medicines: they were taken before."""
GOES_ON: Final = r"\b(?:now|current\w*|still|am on|is on|take|takes|taking|on|ahora|actual\w*|sigo|tomo)\b"
SCORE: Final = (
    r"\beular(?: ?/ ?| and | |"
    r"-)?(?:acr)?(?: 2019)?(?: (?:lupus|classification|criteria|score|points|total))*(?: ?(?:is|was|of|at|"
    r"comes to|came to|:|=))* ?(?P<points>\d{1,2})(?![\d.,/]\d|"
    r"/| of| out)\b"
)
"""The score of the 2019 classification, with its points."""
HAS_TUBE: Final = (
    r"\b(?:i|he|she) (?:still |also |now )?(?:have|has|have got|has got)(?: got|"
    r" still)? (?:(?:an?|my|the|this|un|una|el|la) )?(?:\w+ ){0,2}$"
)
"""Before the name of a tube that is in the body."""
TUBE_CARED_FOR: Final = (
    r"[^.;!?]{0,40}\b(?:cambian|cambio|recambi\w+|chang(?:e|es|ed|ing)|swap\w*|replac\w+|lav\w+|flush\w*|curan|empty|empties)\b[^.;!?]{0,24}"
    r"\b(?:cada|every|mensual\w*|monthly|weekly|daily|once a|vez (?:al|a la))\b"
)
"""After its name: it is changed again and again, so it is in the body."""
AHEAD: Final = (
    r"\b(?:plan\w*|book\w*|schedul\w*|coming|upcoming|lined|future|ahead|soon|programad\w*|prevista?s?|pendientes?)\b"
)
"""Words of what is to come."""
NONE_BOOKED: Final = (
    r"\b(?:nothing|none|"
    r"no (?:other |more |further |new )?(?:ops?|operations?|surger(?:y|ies)|procedures?|ones?|shots?|jabs?|"
    r"vaccines?)|"
    r"no more|nada|ningun[ao]?|no (?:hay|tengo) (?:nada|mas|otra|ninguna))"
    r"(?: (?:else|more|further|is|are|there|at the moment|right now|currently|i have|mas|otra|operacion|cirugia|"
    r"vacuna))*"
    r" (?:booked|planned|scheduled|coming up|lined up|on the (?:books|calendar|horizon)|in the (?:diary|pipeline)|"
    r"programad[oa]s?|planead[oa]s?|previst[oa]s?|pendientes?)\b"
)
"""Beside what was done: nothing more will be."""
HAS_CANCER: Final = (
    r"\b(?:i (?:have|had|have had|got)|i am (?:being )?treated for|i was (?:diagnosed with|treated for)|"
    r"i survived|i beat|tengo|tuve|he tenido|me diagnosticaron|me trataron de|me estan tratando)"
    r"(?: (?:a|an|un|una|the|el|la|some|little|small|tiny|one|two|2|couple|pequen[oa]|now|already|ya|active|stage \d|early|breast|skin|lung|colon|bowel|"
    r"cervical|thyroid|kidney|prostate|ovarian|hodgkin'?s?|non-?hodgkin'?s?|my|mi|de|of)){0,4} "
    r"(?:cancer|lymphoma|linfoma|leuk(?:a?e)mia|leucemia|melanoma|myeloma|mieloma|carcinoma|"
    r"sarcoma|basal cell|basal-cell|bcc|squamous cell|basocelular)\b(?! (?:scare|screening|test|check|in (?:my|the) family))"
)
"""Somebody says that they have or had a cancer, whatever was asked."""
FOR_CANCER: Final = (
    r"\b(?:for|por|para|against|to treat|contra|de) (?:my |a |an |un |una |el |la |mi |the )?(?:\w+ )?(?:lymphoma|"
    r"linfoma|leuk(?:a?e)mia|leucemia|myeloma|mieloma|cancer|melanoma|cll|dlbcl)\b"
)
"""What a medicine was for."""
TRYING: Final = (
    r"\b(?:we|i|(?:my|me and my) (?:husband|wife|partner|boyfriend|girlfriend|fiance)(?: and i)?) (?:are|am|"
    r"have been)(?: (?:actually|currently|still|now|also|both|actively|really))*"
    r" (?:trying|hoping|planning)(?: (?:for|to (?:have|get|conceive|be|become)|on having))?(?: (?:an?|another|our|first|second|third|one more|more))* ?(?:bab(?:y|ies)|child(?:ren)?|kids?|pregnan\w+|family)\b|"
    r"\b(?:we|i) (?:are|am|have been)(?: (?:actually|currently|still|now|also))* (?:trying to conceive|ttc)\b|"
    r"\b(?:estamos|i am|estoy|andamos) (?:buscando|intentando|tratando de|"
    r"planeando)(?: (?:tener|quedarnos?|quedarme|un|una|otro|el|nuestro|primer|mi))* ?(?:bebe|hij[oa]s?|"
    r"embaraz\w+|pregnant|pregnancy|my baby)\b"
)
"""Plans for a child that are told whatever was asked."""
TRIED_BEFORE: Final = (
    r"\b(?:not|no longer|stopped|never|years ago|used to|if|would|until|before|next (?:decade|life)|no)\b"
)
"""Beside such words there is no plan, or it is not sure."""
WHEN: Final = r"\b(?:ago|last|yesterday|on|in)\b"
TARGETED: Final = frozenset({"cd19_targeted", "bcma_targeted", "car_t"})
"""A drug of these classes matters wherever it is named."""

LUPUS: Final = r"\b(?:lupus|sle|les)\b"
ACTIVE: Final = (
    r"\b(?:still|remains?|constantly|keeps?|sigue|todavia|aun)(?: (?:very|really|so|quite|pretty|muy|esta|bastante))* "
    r"(?:active|flaring|flarin|acting up|activ[oa]|con brotes|dando guerra)\b|"
    r"\b(?:lupus|it) is (?:very |really |highly |quite )?active\b|"
    r"\b(?:active|flaring|flares?) (?:despite|in spite of|even (?:on|with))\b"
)
"""The illness is active now, told beside the diagnosis."""
TREATED: Final = (
    r"\b(?:despite|in spite of|even (?:on|with)|treatments?|meds|medicines?|pills|tablets|drugs|steroids|pese a|"
    r"a pesar de|tratamientos?|medicamentos?|pastillas)\b"
)
CALM: Final = (
    r"\b(?:not|never|no longer|is not|are not)(?: (?:very|really|so|that))* (?:active|flaring)\b|"
    r"\b(?:in remission|calm|quiet|inactive)\b|"
    r"\b(?:infection|virus|hepatitis|kids?|person|life|lifestyle)\b[^.;!?]{0,12}\bactive\b|\?"
)
"""Words that take that back."""
OF_A_THING: Final = (
    r"\b(?:that|this|it|those|these|they|which|they)(?: (?:is|are|was|were))? not (?:(?:an?|really|any|one|even|for|the|my|of) )*(?:[a-z-]+ ){0,2}"
    r"(?:things?|drugs?|medicines?|meds?|medications?|pills?|tablets?|creams?|gels?|treatments?|stuff)\b"
)
"""A thing that was named is said to be of no such kind, which denies no illness: "that's not an immune drug"."""
