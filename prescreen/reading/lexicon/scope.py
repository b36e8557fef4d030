"""Words that change what a mention means: negation, past, doubt, another person; and the words that end their reach."""

from typing import Final

PSEUDO_NEGATION: Final = (
    r"(?:no )?(?:nothing|nada) (?:at all )?(?:desde|since)|"
    r"(?:do|does|did) not (?:really |even |quite )?(?:know|remember|recall),? (?:but )?(?:it )?(?:maybe|perhaps|possibly|probably|might|may|could be|"
    r"(?:i|it|she|he) (?:might|may|could))|"
    r"not only|not just|no (?:increase|change|doubt|question|wonder|idea|clue|longer than)|"
    r"not (?:sure|certain|clear|known|know)(?: yet| for sure| for certain| exactly)? "
    r"(?:if|whether|why|how|what|when|about)|not (?:sure|certain)|unsure|not necessarily|not unlike|"
    r"without (?:doubt|question)|not to mention|no matter|"
    r"not (?:able to )?(?:control|manage|shake|fix|cure|beat|tame|get rid of)\b|not controlled|not under control|"
    r"not getting better|not healed|not well|not cured|no better|not improving|not gone|"
    r"not (?:so|that|very|too) (?:bad|serious|severe)|"
    r"(?:can|could) not (?:quite |really |still )?believe|"
    r"(?:rather|prefer|choose|like) (?:to )?not (?:to )?(?:take|be on|use|start|try) [a-z ]{1,24} for\b|"
    r"prefiero no (?:tomar|usar|empezar) [a-z ]{1,24} para\b|"
    r"(?:do not |does not |never )(?:ever )?(?:miss|misses|skip|skips|forget|forgets)\b(?: (?:a|one|any) (?:dose|pill|tablet|shot|day)s?(?: of)?)?|"
    r"(?:no|never)(?: le)?(?: (?:me|se me))? (?:fallo|falto|fallan?|salto|brinco|olvidan?)\b(?:[^.;!?]{0,40}? nor\b)?|"
    r"no significant change|no interval change|not extend|not certain if|gram negative"
)
_DONE_TO_ME: Final = (
    r"(?: (?:me|se|le|nos|he|ha|han|hemos|habia|puesto|recibido|tomado|usado|tenido|probado|dado|hecho|aplicado|inyectado|administrado|"
    r"puse|puso|pusieron|dieron|hicieron|aplicaron|recibi|tuve|tome|use|es[oa]s?|de|del|las|los|lo|el|la|una?|ningun[oa]?s?|celulas|cells|tratamientos?|medicinas?|medicamentos?|con|with))+"
)
"""Spanish words of having been given something: "nunca me he puesto", "jamas me pusieron eso de"."""
NEGATION_BEFORE: Final = (
    rf"(?:never|nunca|jamas){_DONE_TO_ME}|"
    r"(?:nobody|no ?one|no (?:doctor|doc))(?:'?s| has| have| had)?(?: ever| yet| even)? (?:put|started|given|gave|offered|prescribed|let)(?: (?:me|him|her|have|take))*(?: (?:on|with|to))?(?: (?:a|an|any|the|my))*|"
    r"(?:do|does|did|have|has|had|am|is|are|was|were|can|could|would|will) (?:not|"
    r"never)(?: (?:really|actually|currently|yet|ever|even|also))*"
    r"(?: (?:have|had|got|get|been|take|taken|taking|use|used|using|on|show|shown|see|seen|find|found|reveal|need|"
    r"needed|think|believe|"
    r"feel|diagnosed with|told|say|said|called it|consider|know of|remember|recall|i|we|that|so|any|a|an|the|it is|it was|it|such))*|"
    r"can not (?:see|have)|"
    r"never(?: (?:ever|had|have|been|got|took|taken|used|diagnosed|a|an|any|tested positive for|with|on|told))*|"
    r"no(?: (?:known|history of|hx of|signs? of|evidence of|evidence for|sign|evidence|symptoms? of|indication of|"
    r"trace of|more|new|active|current|other|"
    r"recent|past|real|actual|definite|acute|obvious|previous|prior|significant|such|such thing as|"
    r"family history of|suggestion of|"
    r"findings? (?:of|to (?:suggest|indicate))|mention of|complaints? of|problems? with|issues? with|trouble with))*|"
    r"no de(?: (?:la|las|los|el))?(?= [a-z])|"
    r"not(?: (?:have|a|an|any|on|the|in|from|with|had|yet|currently|really|been|demonstrate|appear|associated with))*|"
    r"nothing(?=\s*$)|without(?: (?:any|evidence of|signs? of|a|an|the))*|none of|none(?=\s*$)|neither|nor|"
    r"denies(?: any)?|denied(?: any)?|deny(?: any)?|denying(?: any)?|"
    r"(?:nobody|no one|noone|no doctor|none of (?:them|my doctors))(?:'?s| has| have| had)?(?: ever| even)? (?:said|says|told(?: me)?|mentioned|called it|diagnosed(?: me with)?|found|suspected|brought up)|"
    r"(?:^ *|(?<=[.;:,(] ))neg\.?|"
    r"free (?:of|from)|absence of|absent|lack of|lacks?|lacking|negative for|neg for|tested negative for|negative|"
    r"ruled out(?: for)?|[-(]ve for|"
    r"clear of|instead of|rather than|as opposed to|unlike|zero|fails? to (?:reveal|show)|resolved|declined|"
    r"unremarkable for|hardly any|"
    r"(?:nobody|no ?one|no (?:doctor|doc|one|medico)|ningun (?:medico|doctor))(?: (?:has|have|had|ever|yet|me|ha|dijo|llamo))* (?:said|called|named|mentioned|diagnosed|used the word|told me|dijo|dicho|llamado)(?: (?:it|i have|i had|that|me|a|an|the|que|es|tengo|was|is))*|"
    r"do not think (?:i|it is|that)|(?:(?<!not )i (?:(?:do|really|very much|highly|seriously|strongly) )*|^[ .,]*)doubt(?: very much| it)?(?: that)?|dud[oa]n?(?: mucho| muchisimo)? que|unlikely to (?:be|have)|anything but|exclude[sd]?|(?:to )?prevent(?:s|ing)?|"
    r"prevention of|prophylaxis (?:for|against)|protect(?:s|ed|ion)? (?:from|against)|vaccinated (?:for|against)|"
    r"nothing like|no such thing as|niego|niega[ns]?|descart(?:aron|o|ada|ado|an)|ausencia de|libre de"
)
NOT_IN_HAND: Final = (
    r"\b(?:not|never|nobody|no ?one|nothing|no [a-z]+|unable to|struggl\w+ to|"
    r"fail\w* to)(?: (?:yet|seem to|seems to|really|been able to|able to|even|manage to|can|could|will|has|"
    r"have))* "
    r"(?:get|bring|keep|have|hold|got|kept|had|brought)(?: (?:my|the|his|her|this|that|it|these))* $",
    r"\s*(?:[a-z]+ ){0,2}(?:under (?:any |proper |good )?control|in (?:hand|check)|sorted|"
    r"to (?:heal|go|behave|settle|budge|clear|respond|calm)|stable|regulated|at bay)\b",
)
"""Around what cannot be got under control, and is there."""
NOT_THE_PATIENT: Final = (
    r"[^.;!?]{0,30}\b(?:not|never) (?:her|him|them|the patient)\b|"
    r"[^.;!?]{0,40}, ?(?:but |pero |y |and )?(?:she|he|they|ella|el|la paciente|el paciente) (?:never|nunca|jamas|"
    r"has not|have not|did not|does not|no)\b"
)
"""After an illness that a carer tells of: "my dad had cancer but not her"."""
WONDERS: Final = (
    r"\b(?:not (?:(?:even|really|so|too|quite|yet|100%|entirely|completely) )*(?:know|known|sure|certain|clear|tell|say|rule out)|no (?:i )?know|no idea|no clue|unsure|uncertain|"
    r"wonder(?:ing)?|no se|no sabe[ns]?|no sabemos|no estoy segur[oa]|no i am segur[oa]|ni idea|quien sabe)"
    r"(?: (?:yet|for sure|for certain|exactly|right now|myself|todavia|aun|de))* (?:if|whether|that|si)\b"
    r"(?: (?:i|he|she|they|we|my|am|is|are|was|have|has|had|might|may|could|be|been|actually|really|now|again|perhaps|estoy|esta|estaba|salgo|estare|sere|it|a|an|the|or not|yo|ella))*\s*$"
)
"""Before what somebody does not know of themselves: "not sure if I am pregnant"."""
INFERS: Final = r"\b(?:so|then|does|do) (?:(?:that|this|it|which) )(?:is|was|mean|means|must be|makes it|would be|counts as)(?: (?:i have|it is|that|a|an|my|the|like))*\s*$"
ASKS_AFTER: Final = r"[^.;!]{0,24}\?"
"""Around what somebody concludes and asks: "so that is lupus, right?"."""
DISMISSED: Final = (
    r"(?: scares?| attack scare| symptoms?| alarm)?"
    r"(?: (?:was|is) (?:the|their|his|her|a) first (?:guess|thought|idea)| at first| first|"
    r" initially)?[, ]*(?:(?:but|and|then|til|until) )*(?:they |he |she |it )?"
    r"(?:later |then |have |had |has )*(?:took (?:it|that|this) back|taken (?:it|that) back|changed (?:their|his|her) minds?|walked (?:it|that) back|were wrong|was wrong)\b|"
    r"(?: at first| first| initially)?[, ]*(?:but|and|then|til|until) (?:they |it |that |then |later |was |got |"
    r"has been |the \w+ )*(?:ruled (?:it |that )?out|turned out (?:not|to be nothing)\b|"
    r"came back (?:clear|clean|normal|fine|negative)|"
    r"(?:the |my |a |an |el |la )?(?:doctors?|docs?|neuro\w*|specialists?|consultants?|surgeons?|they|medic[oa]s?|"
    r"neurolog[oa])(?: later| then| luego| despues)? (?:said|decided|told me|found(?: out)?|dijo|dijeron)(?: that|"
    r" que)? (?:it|they|those|these|that|eran?|fueron|fue)? ?(?:was|were|"
    r"is)?(?: (?:just|only|actually|really|solo))* (?:faints?|fainting|panic(?: attacks?)?|nerves|stress|"
    r"migraines?|anxiety|nothing|cramps?|reflux|benign|desmayos?|nervios|ansiedad|migranas?|nada)\b|"
    r"(?:said|say|dijeron|dijo) (?:no|que no|not at all)[ ,]+(?:it|that|que|but|era|it was) |"
    r"(?:it |that |they )?(?:turned out (?:to be|it was|that it was|they were)|(?:it |that )?(?:was|were) (?:actually|really|in fact|"
    r"just|only)|resulto ser|(?:al final )?(?:era|fue) (?:en realidad|solo)) (?:(?:just|only|actually|really|an?|"
    r"the|my|un|una|el|la) )*(?!(?:one|it|true|that|this|real|right|worse|bigger|big|massive|small|mild|serious|"
    r"severe|cancer|yes|eso|cierto)\b)[a-z])"
)
"""After a name, in the next clause: it was thought of and is not there."""
DISMISSED_AS_HARMLESS: Final = (
    r"(?: scares?| attack scare| symptoms?| alarm)?(?: (?:in|last|back in) [a-z0-9]+)?[, ]+(?:(?:but|and|then) )*(?:it |that |they |which )?"
    r"turned out (?:(?:to be|it was|that it was|they were|just|only|as|an?|my|the|simple|normal|ordinary) )*"
    r"(?:migraines?|nothing|stress|anxiety|nerves|panic|negative|false alarm|fibro\w*|reflux|vertigo|faint\w*|benign|side effects?|cramps?)\b"
)
"""After a name: it turned out to be something harmless."""
_MONTH: Final = (
    r"(?:in|en|over|during|for|within|the|el|la|los|las|this|este|esta|last|past|ultim[oa]s?|pasad[oa]s?|month|mes|week|"
    r"semana|30|thirty|treinta|four|cuatro|weeks|semanas|days|dias|recent|recientes?|recently|lately|recientemente|"
    r"ultimamente)"
)
_AHEAD: Final = (
    r"(?:planned|planead[oa]s?|planificad[oa]s?|programad[oa]s?|previst[oa]s?|pendientes?|agendad[oa]s?|scheduled|"
    r"booked|upcoming|coming up|ahead|due)"
)
NONE_OF_IT: Final = (
    r" ?[:=-]* ?(?:none|nil|zero|cero|ningun[oa]?|tampoco|neither|nada)"
    r"(?= *(?:$|[.,;!)]|(?:and|y|but|pero|ni)\b))"
)
"""After a name and what is said of its time: "operations planned none"."""
OF_A_TIME: Final = (
    rf"(?: {_MONTH}){{2,6}}|(?: {_MONTH})?(?: {_AHEAD})(?: {_MONTH}){{0,4}}| (?:recent\w*|lately|recientes?)"
)
NONE_LATELY: Final = (
    rf"(?:(?: {_MONTH}){{2,6}}| (?:recent\w*|lately|recientes?)){NONE_OF_IT}(?!,? (?:(?:and|y|ni) )?(?:ni )?{_AHEAD})"
)
"""After "operation": there was none of late, which says nothing of what is planned."""
NONE_AHEAD: Final = rf"(?: {_MONTH})?(?: {_AHEAD})(?: {_MONTH}){{0,4}}{NONE_OF_IT}"
"""After "operation": none is planned, which says nothing of what was done."""
WITHOUT_EFFECT: Final = (
    r"(?:tampoco )?no (?:me|le|nos) (?:hizo|hicieron|hace|hacia|ha hecho|han hecho|ayudo|ayudaron|sirvio|sirvieron|"
    r"funciono|funcionaron|funciona)\b"
)
"""After a medicine that was had and did nothing: "azatioprina no me hizo nada"."""
NEGATION_AFTER: Final = (
    r"(?:(?:'s |s )?(?:antibod(?:y|ies)|panel|factor|bloods?|blood ?work|serology|biopsy|workup|markers?)\s+)?"
    r"(?:(?:is|was|were|are|got|gets|get|es|fue|dio|salio|ha salido|quedo|resulto|has been|have been|came back|"
    r"comes back|test(?:ed)?|tests?|screen(?:ed)?|result|both|all)\s*)*"
    r"(?:ruled out|negative|negativ[oa]s?|descartad[oa]s?|neg\b|unlikely|excluded|absent|"
    r"not (?:present|detected|found|seen|there|shown|an issue|a problem|applicable|identified|"
    r"noted|demonstrated|visualized|appreciated|evident|true|me|for me|mine|so|the case)|no\b|none\b|never\b|nope\b|denied|cle(?:ar|an)\b)|"
    r"(?:(?:and |or |y |, ?|/ ?)[a-z' ]{2,30})?, ?(?:both|all(?: three)?|everything|ambos|ambas|tod[oa]s?)(?: (?:came back|come back|were|was|are|is|dieron|salieron))* (?:neg\w*|cle(?:ar|an)|fine|normal\w*)\b|"
    r", ?(?:nope|nah|nada|no|negative|neg)\s*(?=$|[.!;])|,? ?-? ?(?:no|nope),(?! (?:wait|sorry|hang|hold|i|it|that|actually|but|not|no)\b)|"
    r"(?:\s*[:=-]+\s*|\s+)(?:(?:itself |proper |per se |as such )?(?:no|none|neg|negative|nope|never|not that i know|denies|denied|absent|(?:all )?cle(?:ar|an)(?! (?:since|for|from|of|now|margins|on|after)\b))\b|n(?=\s*(?:$|[,.;!])))|"
    r"(?:is|was|were|are|has|have|had|did|does|do) (?:not|never)\b(?! (?:(?:too |very |so |that |all that |really |quite |exactly |been |doing |looking |feeling )*(?:right|good|great|fine|ok|okay|happy|healthy|stable|normal|perfect|working|sorted|behaving|brilliant|strong|playing|the best|what (?:it|they)|clear(?: yet)?$|better|the same|in (?:good|great) shape)|controlled|under control|getting|healed|well|bad|better|cured|been treated|treated|gone|severe|serious))|"
    r"\s*,?(?: (?:al final|luego|despues|ya|later|finally|in the end))? ?(?:(?:me|le|se|nos) )?(?:l[oa]s? )?(?:han |ha )?descart(?:aron|o|ado|aba)\b|"
    r"\s*,?(?: is| are)? (?:also|too|likewise|tambien),? (?:no|not|none|never|negative)\b(?! (?:sure|certain|clear|known|great|good|so)\b)|\s*,?\s*(?:tampoco|neither)\b(?! (?:of|do|does|did|one|the)\b)|[,\s]+not (?:that i (?:know|am aware)|at all|anymore|yet|any more|me|really)\b|"
    r"(?: (?:not yet|now|ahorita|por ahora|yet))?(?: no)?,? (?:i|he|she|we) (?:have|has|had) (?:none|not any|ningun[oa]?)\b|"
    r"(?:,? ?(?:and|or|y|o|e|ni|/|&)(?: (?!(?:did|does|do|has|had|have|was|were|is|are|i|he|she|they|made|no|not|me|hizo|hicieron|hace)\b)[a-z]+){1,3})"
    r"[ ,:]+(?:nothing|none|nada|zero|nope)\b"
    r"(?: (?:he|she|they|i|ella|el|yo|of (?:that|those|it)|de es[ao]s?|at all|para nada|tampoco))*(?=\s*(?:$|[,.;!]))|"
    r"(?:,? (?:or|o|ni|nor) (?:the likes?|similar\w*|parecid\w+|anything (?:like (?:it|that|those)|similar|else)|algo (?:asi|parecido)|cosas asi|its kind))"
    r"[ ,:]+(?:none|nothing|never|nada|nunca|no)\b(?= *(?:$|[.,;!]))|"
    rf"(?:{OF_A_TIME}){NONE_OF_IT}"
)
CANCER: Final = r"[a-z] cancer|cancer (?=de)|lymphoma|leuk|melanoma|carcinoma|sarcoma|myeloma|seminoma|tumou?r|linfoma|leucemia|mieloma|(?:basal|squamous) cell"
HAD_IT: Final = (
    r"\b(?:had|my|survived|beat|got|after|since|following|through|tuve|mi|tras|despues de|desde)"
    r"(?: (?:an?|the|my|own|early|small|invasive|bad|stage [\w-]+|left|right|bilateral|localised|localized|el|un|mi))*\s*$|^\s*$"
)
CLEARED: Final = r"(?:cle(?:ar|an)|limpi[oa]s?|fine)\s*$"
"""Who had a cancer and is clear has had it: "I had breast cancer, all clear"."""
NO_AFTER: Final = (
    r"(?:'s|s)?(?:,? (?:and|y|or|o|nor|ni|/|&) [a-z-]{2,20}(?: [a-z-]{2,20})?)?"
    r" (?:(?:i )?(?:no|nope|never)|i (?:am|do|did|have|was) (?:not|never)|never had)"
    r"(?: (?:estoy|tengo|tuve|tuvo|tiene|ha tenido|he tenido|hay|hubo|i have not had|i do not have|i am not|had|"
    r"have|been|never|ever|it|that|any|nothing|thanks|thank you|gracias|either|tampoco|for me|now|ahora)){0,4}"
    r"(?= *(?:[.,;!]|$|(?:and|y|but|pero)\b))"
)
"""After a name that opens its clause: "CAR-T and studies no", "pregnant I am not"."""
EXCEPT: Final = (
    r"\b(?:except(?: for)?|excepting|apart from|aside from|other than|save for|excepto|salvo|"
    r"menos(?= (?:el|la|los|las|lo)\b))"
    r"(?: (?:my|the|for|that|this|these|an?|some|el|la|los|las|lo de|mi|mis|este|esta|un|una|bit of|touch of|"
    r"slight|little|bad|[a-z]{4,}(?:ing|y)))* \Z"
)
"""Before what is taken out of a denial: "none of these except my heart"."""
OPENS_CLAUSE: Final = (
    r"(?:\A|"
    r"[.,;!?:])[\s\"'-]*(?:(?:and|or|y|o|nor|ni|but|pero|well|so|pues|bueno|mas|the|my|a|an|any|la|el|los|las|lo|"
    r"de|del|un|una|por|what about|about|no|never)[ ,]+){0,5}\Z"
)
PAST_BEFORE: Final = (
    r"(?:personal )?antecedentes?(?: (?:personal(?:es)?|medicos?))* (?:de|of)|"
    r"(?:history|hx|h/o|past history|past medical history|previous history|status post|s/p)(?: of)?|"
    r"previous(?:ly)?|prior|former(?:ly)?|past|"
    r"(?<!year-)(?<!years-)(?<!year )(?<!years )(?<!yr )(?<!yo )old(?! (?:man|woman|male|female|lady|gentleman))|"
    r"childhood|"
    r"used to (?:have|be|take|get|be on|suffer from|use)|once had|"
    r"i (?:have )?had(?: (?:a|an|the|some|my|one|two|three|several|that|it|bad|severe|mild|just|only|single))*|"
    r"i was(?! (?:also |just |very |so |really |quite )?(?:concerned|worried|told|afraid|scared|thinking|wondering|hoping|asked|asking|sure|born|reading|looking))|"
    r"i did have|once upon a time|growing up|in my (?:teens|twenties|thirties|forties|fifties|youth|childhood|\d0s)|"
    r"been through|recovered from|survived|beat|got over|cured of|remote|years ago|in (?:19|20)\d\d|"
    r"back in|as a (?:child|kid|teen|teenager|baby|young)|when i was|last year|i took|i tried|was on|were on|"
    r"came off|went off|"
    r"i stopped|i finished|quit|outgrew|grew out of"
)
PSEUDO_PAST: Final = (
    r"since (?:i was|i had|i took|when i was)(?: born| an? \w+| \w+)?|history of present illness|"
    r"(?:\d+|one|two|three|four|five|few|several|couple)[- ](?:hour|day|week)s?[- ]history(?: of)?|"
    r"(?:give|gives|provide|provides|take|took) (?:a |my )?history(?! of)|"
    r"previously (?:noted|described|seen|mentioned|reported|identified|discussed|stated)|"
    r"(?:previous|prior|old) (?:exams?|examinations?|stud(?:y|ies)|scans?|images?|imaging|films?|x-?rays?|ct|mri|"
    r"echo|visit|note|dictation)"
)
"""A history that is going on, and an earlier report of what is there now."""
PAST_HEADING: Final = (
    r"\b(?:(?:past|medical|surgical|social|previous|prior|old) (?:medical |surgical |psychiatric |oncologic |"
    r"obstetric(?:al)? )?"
    r"(?:history|problems|conditions|illnesses|operations|surgeries)|pmh?x?|pshx?|shx?|"
    r"antecedentes(?: \w+){0,2})\s*:[^:.]*$"
)
"""A heading before the mention, with the list it opens."""
LISTED: Final = (
    r"\W*(?:(?:chronic|stable|known|longstanding|morbid|essential|benign|primary|type (?:1|2|i|ii)|"
    r"non ?insulin dependent|insulin dependent) )*"
    r"(?:diabetes(?: mellitus)?(?: type (?:1|2|i|ii))?|(?:pulmonary )?hypertension|gout|"
    r"(?:atrial fibrillation|afib)|adrenal insufficiency|asthma|copd|chronic obstructive pulmonary disease|"
    r"emphysema|hypothyroidism|hyperthyroidism|hyperlipid\w+|hypercholesterol\w+|dyslipid\w+|"
    r"coronary artery disease|cad|(?:congestive )?heart failure|chf|(?:osteo|rheumatoid )arthritis|"
    r"osteoporosis|obesity|depression|anxiety|bipolar disorder|schizophrenia|gerd|"
    r"gastroesophageal reflux(?: disease)?|sleep apnea|(?:chronic )?(?:kidney|renal) (?:disease|insufficiency)|"
    r"cirrhosis|"
    r"epilepsy|seizure disorder|glaucoma|fibromyalgia|migraines?|peripheral vascular disease|pvd|"
    r"benign prostatic hyp\w+|bph|hiatal hernia|anemia|dementia|alzheimer'?s?(?: disease)?|"
    r"parkinson'?s?(?: disease)?)\W*"
)
"""The name of a lasting illness as a whole line of a clinical note: an entry in the list of what the patient has had."""
SOCIAL: Final = (
    r"\b(?:denie[sd]|denying)\b[^.]*\b(?:alcohol|etoh|tobacco|smoking|cigarettes?|"
    r"(?:illicit |recreational |other )?drugs?(?: use| abuse)?)\b"
)
"""What a note says of habits is history, also where it is denied."""
_YEAR_IN_WORDS: Final = (
    r"(?:nineteen|twenty|two thousand(?: and)?)[ -](?:(?:oh|o|hundred)[ -])?(?:ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:[ -][a-z]+)?|one|two|three|"
    r"four|five|six|seven|eight|nine)"
)
PAST_AFTER: Final = (
    r"(?:(?:\w+[ ,]+){0,6}?)(?:in the past|"
    rf"in {_YEAR_IN_WORDS}\b|"
    r"years? ago|ages ago|long ago|months ago|decades ago|years back|"
    r"a while (?:back|ago)|way back|(?:a )?long time (?:ago|back)|as a (?:child|kid|teen|teenager|baby|young \w+)|"
    r"when i was|"
    r"back (?:then|in)|in (?:19|20)\d\d|last year|"
    r"(?:all )?(?:gone|resolved|healed|cleared|cured|recovered|better now|fine now|ok now|"
    r"over(?! (?:the|a|an|my|his|her|your|our|last|past|next|several|time|and|with|\d)\b))\b|"
    r"in childhood|"
    r"went away|used to|outgrew|grew out|not any ?more|no longer|"
    r"previously(?! (?:noted|described|seen|mentioned|reported|identified|discussed|stated))|before|"
    r"since resolved|at age|"
    r"once\b|one time|the last time|growing up|"
    r"in (?:my|high|middle|primary|elementary) (?:teens|twenties|thirties|youth|\d0s|school))"
)
GOING_ON: Final = (
    r"[\s,]*(?:for (?:the (?:last|past) |about |over |almost |more than |at least |nearly )*(?:\w+ ){0,3}"
    r"(?:years?|months?|weeks?|days?)\b(?! as\b| when\b| in\b)|since\b|all my life|my (?:whole|entire) life)"
)
"""After "I have had" and a mention: it is there still."""
CURRENT: Final = (
    r"\b(?:(?<!over )(?<!gone )(?<!better )(?<!fine )(?<!ok )(?<!healed )now|currently|still|at the moment|"
    r"right now|today|"
    r"these days|at present|ongoing|active)\b"
)
BEGAN: Final = (
    r"\b(?:found (?:it|that|this|them)|spotted|picked (?:it )?up|discovered|came on|told me|caught it|diagnosed|"
    r"dx(?:'d)?|began|begun|started|since|found out|first (?:noticed|seen|noted))\b"
)
"""Before the year in which something began, which says nothing of its end."""
DENIAL: Final = r"\b(?:denies|denied|denying|deny)\b"
"""Ends what was said of the past: "history of asthma and denies fever"."""
MY_OTHER: Final = (
    r"\bmy (?!(?:body|skin|face|brain|heart|liver|kidneys?|lungs?|stomach|gut|bowels?|eyes?|ears?|joints?|blood|"
    r"bones?|mouth|nose|"
    r"throat|chest|back|legs?|arms?|head|hands?|feet|fingers?|immune|nervous|thyroid|bladder|muscles?|veins?|"
    r"whole|left|right|"
    r"lupus|sle|disease|illness|condition|history|past|case|medical|chart|records?|labs?|tests?|results?|doctors?|"
    r"rheum\w*|own)\b)"
    r"[a-z]+ (?:has|had|got|takes|took|was on|is on|suffers from|suffered from|was diagnosed with|"
    r"is diagnosed with) (?:a |an |the )?$"
)
"""Whatever "my moom has" may be, it is not the person who writes."""
NO_DOCTOR: Final = (
    r"(?:(?:dr\.? )?google|the internet|internet|chat ?gpt|ai|tik ?tok|web ?md|reddit|online|an app|the app|"
    r"(?:online|symptom) (?:test|quiz|checker))"
    r"(?: (?:test|quiz|search|kinda|just|all|also))* (?:says?|said|thinks?|told|suggests?|points? to|pointed to|reckons?|gave me|dice|dijo|cree)|"
    r"(?:aunt|uncle|mum|mom|mother|dad|sister|brother|friends?|husband|wife|boyfriend|girlfriend|cousin|"
    r"neighbou?r|coworker|partner|family|everyone)"
    r"(?: all)? (?:thinks?|reckons?|suspects?|(?:is|are) (?:convinced|sure))"
)
"""An opinion that is no doctor's."""
DOUBT: Final = (
    rf"{NO_DOCTOR}|"
    r"maybe|perhaps|possibl[ey]|probabl[ey]|might|may (?:be|have)|could (?:be|have)|suspect(?:s|ed|ing)?|"
    r"suspicion|suspicious for|not sure|unsure|"
    r"not certain|i think|they think|looks?(?: (?:like|a bit|very|quite|kind of))*(?=\W*$)|looked(?=\W*$)|"
    r"(?:they|he|she|doctors?|docs?|neuro\w*|rheum\w*|everyone|"
    r"someone)(?: (?:all|first|once|at first|originally|initially))* (?:thought|figured|assumed|believed|feared|"
    r"wondered)(?: (?:that|if|maybe))? (?:i|it|this|mine)(?: (?:had|have|was|were|might|could|be))*|"
    r"doctor thinks|thinks it|think it|questionable|query|rule out|r/o|"
    r"being (?:checked|tested|investigated|worked up)|(?:checking|testing|looking|tested|checked)(?: me)? for|"
    r"waiting (?:for|on)|under investigation|borderline|concern for|concerning for|worr(?:y|ied)|afraid|presumed|"
    r"likely|uncertain|unclear|potential|"
    r"if (?:i|he|she|you|they|there|it|my \w+|the patient) (?:get|gets|had|have|has|is|are|was|were|feel|feels|felt|develops?|experiences?|notices?)|"
    r"(?:if|si) (?:salgo|quedo|me quedo|estoy|salga|saliera|quedara|estuviera)|(?:podria|puedo|pudiera) (?:estar|haber quedado)|"
    r"as if|in the event of|"
    r"(?:call|return|come back|go to)\b[^.]{0,60}\b(?:if|for|with)(?: there is| there was| any)?|at risk|risk of|"
    r"in case|consistent with|"
    r"not (?:know|known|sure|certain|clear)(?: yet| for sure| for certain| exactly)? (?:if|whether)|apparently|"
    r"suggest(?:s|ive|ed)?|\?|"
    r"posible(?:mente|s)?|probable(?:mente|s)?|sospech(?:a|as|an|o|oso|osa)|"
    r"(?:no i know|i do not know|no se|no sabe[ns]?) si|"
    r"(?:estudiando|evaluando|investigando|pruebas)(?: (?:por|para|de))|a ver si|puede que|parece que|por si"
)
RELATIVES: Final = (
    r"mother|mom|mum|mama|mommy|father|dad|papa|daddy|parents?|sister|brother|siblings?|sis|bro|aunt|auntie|uncle|"
    r"cousins?|niece|nephew|grand(?:bab(?:y|ies)|mother|father|ma|pa|mom|mum|dad(?:dy)?|parents?|son|daughter|child|kids?)|"
    r"granny|grannies|gran|grandad|gramps|nana|grandpa|nan|wife|husband|hubby|spouse|partner|boyfriend|girlfriend|fiancee?|son|daughter|"
    r"child|children|kids?|(?<!like a )baby(?! (?:doses?|amounts?|bit|steps?|aspirin|tylenol|portions?)\b)|toddler|newborn|"
    r"infant|twins?|"
    r"friend|neighbou?r|roommate|co-?worker|colleague|boss|in-laws?|"
    r"(?:mother|father|sister|brother|son|daughter)-in-law|stepson|stepdaughter|"
    r"(?:the )?(?:whole|entire|half (?:of )?(?:my|the|our)|most of (?:my|the|our)|rest of (?:my|the|our)|"
    r"all (?:of )?(?:my|the|our)) (?:house(?:hold)?|family|office|class(?:room)?|school|ward|team|crew|street|"
    r"building|floor|dorm|shift|daycare|nursery|department|choir)|"
    r"household|classmates|(?:lots|plenty|loads|many|most|some|a few|other)(?: of)? (?:other )?(?:people|folks|patients)|"
    r"toda la (?:casa|familia|oficina|clase)|(?:toda la|media) (?:casa|familia|oficina|clase)|"
    r"todos en (?:casa|el trabajo|la oficina|mi casa|clase)|"
    r"companer[oa]s?|bf|gf|hubs|missus|mam|other half|flatmate|housemate|fella|everybody|everyone|"
    r"sobrin[oa]s?|cunad[oa]s?|suegr[oa]s?|yern[oa]s?|nueras?|ahijad[oa]s?|bisabuel[oa]s?|padrastr[oa]|madrastra|"
    r"herman(?:as|os)|niet[oa]s|mi viej[oa]|(?:mi|tu|su|una|la) (?:tia|prima|amiga|pareja|vecina|novia|nieta|mujer)|"
    r"(?:mi|un|el|su) (?:tio|primo|amigo|vecino|novio|nieto)|mis (?:tios|primos|tias|primas|amig[oa]s)|mis padres|"
    r"esposo|"
    r"family(?: member| history)?|relatives?|famil(?:y|ial) (?:hx|history)|ex|(?<!as a )(?<!like a )dog|cat|puppy|pet|"
    r"everyone (?:else )?at home|roomie|madre|padre|hermana|hermano|hijo|hija|marido|esposa|abuela|abuelo"
)
_MEDICINES_OR_ALL: Final = (
    r"(?:(?:all|up|out|of) )*(?:(?:my|the|our|all|those|these|mis|las|los|la|el)(?: my| the| those)? (?:\w+ )?(?:tablets?|pills?|meds?|medicines?|medications?|drugs?|doses?|"
    r"prescriptions?|scripts?|box(?:es)?|organi[sz]ers?|pastillas?|medicinas?|medicamentos?|medicacion|pastillero)|"
    r"all (?:of )?(?:that|this|it|them)|them(?: all)?|that|it all|everything|that side|mine)\b"
)
SPEAKS_OR_HELPS: Final = (
    rf"\b(?:does|do|handles?|manages?|deals? with|looks? after|sees? to|takes? care|is in charge|keeps?|orders?|collects?|fetche?s?|runs?|knows?|"
    rf"gets?|lleva|maneja|organiza|guarda|da|pone|se encarga de|sabe) {_MEDICINES_OR_ALL}|\b(?:picks?|fetche?s?) (?:them|it|mine) up\b|"
    r"\b(?:says?|said|thinks?|told|tells?|asked|wants?|made|makes|drove|typing|helps?|helping|"
    r"counts?|sorts?|fills?|sets?(?: out| up)?|lays|hands|puts|reminds?|organi[sz]es|picks? up|reads?|writes?|"
    r"reading|brings?|gives? me|injects? me|gets me|forgot|keeps track|cuenta|prepara|recuerda|lee|escribe|trae|"
    r"compra)\b"
)
"""After a relative who only says or does something about what is one's own: "my wife fills my box"."""
OWNER_AFTER: Final = (
    rf"(?: itself| thing)?,? (?:(?:that|this|it|es[eao]) )?(?:is|was|were|are|belongs to|fue|era|es|la tiene|"
    rf"lo tiene|la tuvo|lo tuvo) (?:de |a )?(?:my|mi|mis|our|the) "
    rf"(?:late |older |younger |big |little |twin |step)?(?:{RELATIVES})(?:'s)?\b"
)
"""After the name of an illness: whose it is."""
AUXILIARY_HE: Final = r"he (?:[a-z]{2,}(?:ad|id)[oa]s?|puesto|hecho|dicho|visto|vuelto|escrito|abierto)\b"
"""The Spanish "he" of "nunca me he puesto", and no pronoun."""
STOPPERS: Final = (
    r"(?<=, )(?:(?:and|but) )?(?:i )?(?:(?:have )?tried|took|had|used|received|was on|have been on)|"
    r"(?<=, )(?:had|got|have|has)(?= [a-z]| ?\Z)(?! (?:no|not|never|none|any|been|to|had|it|them|either)\b)|but|"
    r"and (?:got|had|took|received)(?= (?:an?|the|my|his|her|some|one)\b)|"
    r"luego|despues|entonces|however|except(?: for)?|although|though|aside from|apart from|besides|still|because|"
    r"since|who|then|yet(?! another)|otherwise|"
    r"nevertheless|whereas|while|only|just|secondary to|due to|caused by|now i|"
    r"i (?:do|did|am|have|had|got|get|take|took|use|was|can|feel|still|only|just|also|stay|stayed|stick|stuck|"
    r"remain|continue|kept|keep|went|tolerate)|(?:oh|ah|uh|no|oops),? wait|hang on|hold on|"
    r"there (?:is|was|are|were)|it (?:is|was)|yes|other than|he|she|they|which|until|unless|so\b|\d{1,2}\)"
)
TURNS: Final = (
    r"\b(?:but|however|although|though|because|since|except|however|and i (?:have|am|had))\b|;|"
    r",(?= i (?:have|had|am|take)\b)"
)
DOUBT_AFTER: Final = (
    r"[\s,(]*(?:maybe|perhaps|i think|possibly|probably|not sure|i am not sure|is suspected|suspected|"
    r"was suspected|but not sure|they think|unclear|unconfirmed|not confirmed|though not confirmed|"
    r"has not been confirmed)\b"
)
HAS_A: Final = (
    r"\bi (?:have|had|am having|gave birth to|delivered)(?: just)? (?:a |an |my |two |twins? |\d )?(?:new |"
    r"healthy |second |first )?$"
)
"""Before a relative who is only there: "I had a baby by C-section"."""
AS_AN_OBJECT: Final = (
    r"\bi (?:did not |could not |do not |even |nearly |no longer )*(?:know|knew|recogni[sz]ed?|remember(?:ed)?|"
    r"recall(?:ed)?|hit|bit|attacked|scared|frightened|shouted at|called|phoned|rang|left|raised|carried|"
    r"delivered|buried) (?:my|the) (?:own |poor )?$|"
    r"\b(?:pastillas?|medicinas?|medicamentos?|medicacion|pills?|tablets?|meds?|medicines?|them|las|los) ?\b[^.;!?]{0,20}"
    r"\b(?:lleva|maneja|prepara|organiza|da|pone|compra|(?:done|handled|managed|sorted|kept|looked after) by) (?:my|the|mi|la|el) $"
)
"""Before a relative to whom the person did something: "I did not know my own husband"."""
SINCE_A_LOSS: Final = (
    r"^ (?:died|passed(?: away| on)?|left(?: me)?|murio|fallecio)\b[^.;!?]*\b(?:(?:ever )?since(?: then)?|and now|"
    r"after that|desde entonces|y ahora)\b"
)
"""After a relative whose loss only dates what is one's own: "my husband died in May and since then it is worse"."""
LOOKED_FOR: Final = (
    r"\b(?:thought|suspect\w*|worried|wonder\w*|feared|test(?:ed|ing|s)?|check(?:ed|ing)?|screen(?:ed|ing)?|"
    r"scanned|looked|looking|scare|afraid|miraron|miran|mirado|buscaron|analizaron|analizan|sospech\w+|pens\w+|"
    r"temian|creian|pruebas?|estudi(?:aron|an|ado))\b"
)
"""Before what was looked for: it need not be there."""
THE_REASON: Final = (
    r"\b(?:after|since|because of|due to|following|given|when i (?:had|got)|despues de|tras|por (?:mi|el|la)|desde|"
    r"a raiz de)\b(?![^.;!?]*\b(?:for|por si|para (?:ver|saber))\b)"
)
"""Between the search and what it was made because of, which is there: "tested for BRCA after my breast cancer"."""
NOT_FOUND: Final = (
    r"[^.;!?]{0,28}[ ,.]+(?:(?:but|and|then|y|pero|so far|hasta ahora|always|siempre|each time|every time|"
    r"cada vez) )*(?:(?:the|my|an?|all|el|la) )?(?:(?:\w+ )?(?:biops(?:y|ies)|scans?|tests?|eeg|mri|ct|results?|"
    r"pathology|bloods?|blood work|angiogram|echo|it|that|biopsia|prueba) )?"
    r"(?:(?:was|were|came back|is|turned out(?: to be)?|said|showed|salio|salieron|salen|dio|dieron|dan|fue|"
    r"era)(?: all| always| still| siempre)? (?:clear|clean|normal|fine|negative|benign|ok|okay|nothing|"
    r"not(?: that| it)?|negativ[oa]s?|bien|limpi[oa]s?)\b|"
    r"(?:negative|neg|clear|clean|negativ[oa]|no\b(?! (?:idea|one|answer|news|result))|nope|nothing|not|"
    r"no fue(?: nada)?|no era(?: nada)?|false alarm|falsa alarma)(?=\s*(?:$|[.,;!])))"
)
"""After it: it was not there."""

NOT_THOUGHT: Final = (
    r"\b(?:do|does|did|would) not (?:really )?(?:think|believe|suppose|imagine)\b|\bdoubt\b|\bdudo\b|\bno digo que\b"
)
"""Before what somebody denies as far as they know: "I don't think I'm pregnant"."""
ASKED_AND_DENIED: Final = r"[^.!?;,]{0,24}\?\s*(?:no|nope|nah|never|none|nothing|nunca|nada)\b(?!\s*(?:idea|clue|se\b))"
"""Behind what somebody asks themselves and answers: "a catheter? no. nothing"."""
