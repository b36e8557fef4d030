"""Turns of phrase whose words mean something else in the other tables, so these are looked for first."""

from typing import Final

_DEVICE: Final = (
    r"(?:pacemaker|defibrillator|icd|stents?|(?:heart |triple |double )?bypass|valve (?:replacement|repair)|"
    r"(?:mechanical|artificial|metal|new|replaced) (?:heart )?valve|marcapasos|desfibrilador)"
)
_NOT_HAD: Final = r"(?<!\bno )(?<!\bnot a )(?<!\bnever a )(?<!\bnever had a )(?<!\bnot have a )(?<!\bnot got a )(?<!\bany )(?<!\bwithout a )(?<!\bsin )"
_KIDNEYS_BY_LUPUS: Final = r"(?<!\bnot )\bkidneys?\b[^.;!?,]{0,24}\b(?<!apart )(?<!aside )(?:from|because of|due to|thanks to|caused by|by) (?:the |my |her |his |this )?lupus\b"

_ELSEWHERE_SORE: Final = r"(?:mouth|leg|skin|foot|nose|tongue|eye|pressure|genital|lips?|same time|at once|together|my (?:mum|mom|dad|brother|sister|husband|wife))"
_SEVERAL: Final = r"(?:2|3|4|5|6|two|three|four|five|six|several|a few|many|a couple of|lots of|loads of)"

_HARD_TO_FIND: Final = (
    r"\b(?:not|never (?!miss|fail|a |any )|can not|could not|cannot|hardly|barely|eventually|finally|in the end|after|sometimes|some days|hard|harder|"
    r"struggl\w+|tr(?:y|ies|ying)|only|trouble(?<!no trouble)|ages|until|takes?|took|ultrasound|once|if|when|depends|bad|poor|tiny|"
    r"rolls?|rolling|collapse\w*|difficult\w*|if|used to|before|hope|wish|unless|second|third|one arm)\b"
)
"""Beside veins that are found in the end, or not always."""
_CUESTA_HALLARLAS: Final = (
    r"\b(?:no|nunca|apenas|casi|al final|despues|a veces|dificil\w*|cuesta\w*|trabajo|intent\w*|varias|solo|hasta|tardan|ecograf\w*|si|cuando|"
    r"depende|mal[ao]s?|finas|delgadas|mueven|antes|ojala)\b"
)
_BIG: Final = r"(?:big|fat|juicy|huge|giant|massive|thick|great|prominent|visible|plump|good|nice|solid|gorgeous|beautiful|lovely|easy|ez|ol|ole|old fat)"
_NO_MORE_PERIOD: Final = (
    "no",
    r"^(?!.*\b(?:because|pill|iud|coil|mirena|implant|injection|depo|chemo|cytoxan|cyclophosphamide|stress|breast\w*|pregnan\w*|months?|weeks?|still|back)\b)(?=.*\b(?:(?:[3-9]|[12]\d|three|four|five|six|seven|eight|nine|ten|many) years|menopaus\w*)\b)"
    r".*\b(?:(?:have|get|had|has|with) no (?:more )?(?:the |my )?(?:periods?|menses|menstruation|rules?)|no (?:more )?(?:periods?|menses|menstruation)|(?:periods?|menses|menstruation)(?: \w+)? (?:stopped|ended|finished|gone))\b",
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "wants_to_take_part": (
        ("unsure", r"\b(?:put|mark|have|write|leave|call) (?:me|it|that|us) (?:(?:down|in|as|for|a|an) )*(?:maybe|perhaps|undecided|unsure|not sure|"
            r"don't know|do not know|50/50|fifty ?-?fifty)\b"),
    ),
    "venous_access": (
        ("adequate", rf"^(?!.*{_HARD_TO_FIND}).*\b(?:they|nurses?|everyone|everybody|anyone|staff|(?:the|my) (?:nurse|lab|phlebotomist|tech)s?) "
            r"(?:(?:can|do|will|all|always|usually|easily|just|still|never fail to|have no (?:trouble|problems?)|are able to) )*"
            r"(?:finds?|gets?|hits?|finding|getting) (?:my|her|his|the|a) veins?(?= *(?:$|[.,;!]|easily|fine|ok|okay|right away|straight|quick\w*|no (?:problem|trouble)|"
            r"every time|always|first|at once|and|but|so)\b)"),
        ("adequate", rf"^(?!.*{_HARD_TO_FIND}).*\bveins? (?:(?:are|is|r|all|pretty|super|so|very|totally|just|really|still|always) )*"
            r"(?:chill|a breeze|chilled|sorted|cooperative|no (?:problem|trouble|bother|issue|drama)s?|a piece of cake|popping)(?= *(?:$|[.,;!]|and|so|they|thanks|thank|tbh)\b)"),
        ("adequate", rf"^(?!.*{_HARD_TO_FIND}).*\b(?:they|nurses?|everyone|people|staff|you) (?:(?:can|do|will|all|always|usually|just|still) )*(?:see|sees|spot|spots|feel|find|finds|get|gets) "
            r"(?:(?:my|the) veins?|it|them) (?:very |so |quite |really )?(?:easily|easy|well|fine|quick\w*|fast|no (?:problem|wahala|trouble)|at once|sharp sharp)\b"),
        ("adequate", rf"^(?!.*{_HARD_TO_FIND})(?!.*\b(?:no|not|never|without|used to)\b[^.;!?,]{{0,24}}\bveins?\b).*\b(?:{_BIG} )+veins\b(?! (?:in|on|of) my (?:legs?|feet|face))|"
            rf"\bveins (?:(?:are|r|so|super|pretty|very|real|really|dead|well) )*(?:{_BIG}|for days|pop|popping|there)\b(?! (?:out of|but))"),
        ("difficult", r"\bveins?\b(?:(?!\b(?:not|never|no longer|used to)\b)[^.;!?]){0,40}\b(?:roll(?:s|ing)?|collaps\w+|blow(?:s|n)?|hid(?:e|es|ing)|disappear\w*|run away|vanish\w*)\b|"
            r"\b(?:never had|do not have|have not got|not got|without)(?: any| very)? (?:big|good|decent|great|nice|easy|visible) veins?\b"),
        ("difficult", r"\b(?:nothing|none|no (?:good |decent |usable )?veins?|not (?:a|one) (?:good |decent |single )?(?:vein|one)) left\b|"
            r"\bveins?\b[^.;!?,]{0,16}\b(?:no good|useless|do not (?:work|play)|are (?:shot|done|finished|gone|ruined|wrecked))\b|"
            r"\b(?:go|come|went|draw|take it|get it|bleed me) (?:in )?(?:only )?(?:through|from|via|out of) (?:my |the )?(?:port|central line|picc)\b"),
    ),
    "syphilis": (
        ("active", r"\b(?:next|second|third|2nd|3rd|last|another|one more|final) (?:[a-z]+ )?(?:penicillin |bicillin )?(?:shot|jab|injection|dose)\b"
            r"(?! (?:was|were|of (?:the )?(?:vaccine|covid|flu)))[^.;!?]{0,16}\b(?:is (?:on|due|next|this|tomorrow|in|for)|due|tomorrow|coming up|still to (?:come|go)|to go)\b"),
    ),
    "dialysis": (
        ("peritoneal", r"^(?!.*\b(?:used to|stopped|years? ago|before|until|colostomy|ostomy|stoma|urine|pee|saline)\b).*\b(?:do|on|doing|hang|change|use) (?:the |my |her |his )?bags?\b"
            r"[^.;!?]{0,30}\b(?:overnight|at night|every night|at home|times a day|nightly)\b|"
            r"^(?!.*\b(?:used to|stopped|years? ago|until|not|never|no longer)\b).*\bdialysis\b[^.;!?]{0,30}\b(?:tummy|belly|stomach|abdom\w+)\b"),
    ),
    "heart_disease": (
        ("unspecified", rf"{_NOT_HAD}\b{_DEVICE}\b(?=.*\b(?:heart|ticker|it|all|everything|that)(?: is|'s)?(?: just| all)? (?:fine|ok|okay|good|great|well|strong|healthy)\b)"
            r"(?!.*\b(?:nearly|almost|mother|father|mum|mom|dad|wife|husband|brother|sister)\b)"),
    ),
    "kidney_disease": (
        ("none", rf"^(?!.*\b(?:stones?|cysts?|also|too|as well|other|transplant\w*)\b).*{_KIDNEYS_BY_LUPUS}"),
    ),
    "peptic_ulcer": (
        ("recurrent", rf"^(?!.*\b{_ELSEWHERE_SORE}\b)(?!.*\b(?:no|never|not|any|without)\b[^.;!?]{{0,12}}\bulcers?\b)(?:.*\bulcers\b[^.!?]{{0,16}}\b(?:had|have had|got|been|with|of them|there were)\b "
            rf"(?:about |like |maybe |only )?{_SEVERAL}\b(?! (?:kids|children|weeks|months|years|days|pills|tablets|operations|doctors|scopes))|"
            rf".*\b{_SEVERAL} (?:(?:stomach|gastric|peptic|duodenal|bleeding|different|separate|small|bad) )*ulcers\b(?! (?:at|in) (?:the same|my (?:mouth|leg))))"),
        ("recurrent", rf"^(?!.*\b{_ELSEWHERE_SORE}\b)(?:.*\bulcers?\b[^.!?]{{0,30}}\b(?:on and off|over the years|keeps? coming back|time and again|every few (?:months|years))\b|"
            rf"\W*(?:(?:yes|i|have|had|got|been)[ ,]+)*{_SEVERAL}(?: of them)?,? (?:over the years|so far|in all|in total|since))"),
    ),
    "pregnancy_possible": (
        ("-", r"\b(?:in|going through|starting|started|hitting|hit|into) the change\b(?!.*\b(?:done|finished|over|years? ago|out the other (?:side|end))\b)|"
            r"\blast (?:bleed|period|one|proper one)\b[^.;!?]{0,16}\b(?:easter|this (?:year|spring|summer|autumn|fall|january|february|march)|(?:a |\d |two |three |four |five |six |"
            r"seven |eight |nine |ten |few |couple of )+(?:weeks?|months?) (?:ago|back))\b"),
        ("yes", r"^(?!.*\b(?:not|never|doubt|unless|if|no longer|nor|wish|hop\w*)\b)(?:.*\b)?i (?:could|can|might|may) "
            r"(?:(?:still|technically|probably|maybe|possibly|in theory|be able to|easily) )*(?:get|become|fall|be) pregnant\b"),
        ("-", r"\b(?:could|might|may) be (?:the )?(?:menopause|change)\b[^.;!?]{0,12}\b(?:could|might|may|or) (?:be )?not\b"),
        _NO_MORE_PERIOD,
    ),
    "pregnant": (
        ("no", r"\bi am (?:just )?(?:a |the )?(?:man|male|guy|bloke|dude|fella|gent|chap)\b[^.!]{0,30}\b(?:como|how) (?:am i|would i|could i|can i|voy a|podria|puedo)\b(?!.*\b(?:trans|uterus|womb)\b)"),
        ("-", r"^\W*(?:[a-z0-9]+ here\W+)?no periods? (?:for|in|since)\b(?!.*\b(?:not pregnant|menopaus\w*|test)\b)"),
    ),
    "depression": (
        ("none", r"\b(?:low|down|sad|blue|flat|moody|teary)\b[^.!?;]{0,24}[ ,.;!-]+(?:(?:well|oh|actually|hmm+|wait)[ ,]+)*(?:no|nah|not really|scratch that)\b[ ,.]*"
            r"(?:not really[ ,.]*|not (?:low|down|depressed|sad)[ ,.]*)?(?:(?:i am|it is|really|probably|more|i think|honestly)[ ,]+)*(?:just|only|more) (?:(?:really|very|so|dead|bone|plain) )?"
            r"(?:tired|knackered|exhausted|worn out|shattered|fed up|stressed|sleepy|drained|wiped|bored|tiredness|fatigue)\b(?!.*\b(?:depress\w+|antidepress\w+|sertraline|low|sad|hopeless)\b)"),
        ("none", r"^(?!.*\b(?:depress\w*|low|sad|down|used to|years? ago|back then)\b)(?=.*\b(?:mood|moods|spirits?)(?: is| are|'s)? (?:all )?(?:fine|good|great|ok|okay|stable|normal)\b)"
            r".*\b(?:it is|that is|this is|which is|only|just|but) (?:only |just )?for (?:my |the )?(?:\w+ )?(?:pains?|nerves?|feet|foot|back|sleep\w*|"
            r"migraines?|headaches?|fibro\w*|neuropathy|hot flushes|hot flashes)\b"),
    ),
    "can_cause_pregnancy": (
        ("no", r"\b(?:(?:do|did|would) not (?:really )?(?:think|believe|suppose|imagine|reckon)|doubt(?: very much)?) (?:that )?i (?:can|could|would|am able to|will)\b"
            r"[^.;!?]{0,12}\b(?:get|make|got|knock|father|impregnate)\b (?!pregnant)"),
        ("yes", r"(?<!\bnot )\b(?:could|can|might) (?:probably |maybe |still |also |in theory |technically )*(?:get|make|got|knock) (?:some(?:body|one)|her|a woman|women|a partner|my [a-z]+|"
            r"them|any(?:body|one)) (?:pregnant|up)\b|(?<!\bnot )\b(?:could|can) (?:still |probably |maybe |also )*(?:father|have fathered)\b"),
    ),
    "severe_allergy": (
        ("severe", r"(?<!\bnot )(?<!\bnever )\b(?:closed|closes|shut|shuts|swelled|swells|blocked) (?:up )?(?:her|his|my|their) throat\b"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "depression": (
        ("-", r"^\W*(?:pues |la verdad |de animo |ando |estoy )*no (?:muy|del todo|tan|demasiado|precisamente) bien\W*$"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"^(?!.*\b(?:boca|piel|pierna|lengua|mi (?:madre|padre|hij[oa]|mujer|marido))\b).*\bulceras\b[^.!?]{0,24}\b(?:he tenido|tuve|llevo|van|hubo)(?: ya)? "
            r"(?:dos|tres|cuatro|cinco|varias|[2-6])\b(?! (?:hijos|anos|meses|semanas|veces al))"),
    ),
    "venous_access": (
        ("adequate", rf"^(?!.*{_CUESTA_HALLARLAS}).*\b(?:me|le) (?:las? |los? )?(?:encuentran|hallan|cogen|agarran|pillan|ven) (?:siempre |bien |facil(?:mente)? |rapido )*"
            r"(?:l[ao]s? )?(?:mis )?venas?(?= *(?:$|[.,;!]|siempre|facil\w*|bien|rapido|sin|a la primera|y|pero)\b)|"
            r"\bsiempre (?:me |le )?(?:encuentran|hallan|cogen|agarran|pillan) (?:l[ao]s? |mis )?venas?(?= *(?:$|[.,;!]|facil\w*|bien|rapido|sin|a la primera|y|pero)\b)"),
        ("adequate", rf"^(?!.*{_CUESTA_HALLARLAS}).*\b(?:venot[ae]s?|venon(?:es|as)|venas (?:gruesas|bien marcadas|muy marcadas|visibles|faciles))\b"),
        ("difficult", r"\bvenas?\b[^.;,]{0,12}\bno (?:(?:me|le|nos) )?(?:sirven?|valen?|dan|ayudan?|aguantan?|se dejan|aparecen|salen)\b"),
    ),
    "breastfeeding": (
        ("yes", r"^\W*(?:ya )?(?:solo|solamente|nada mas|nomas) (?:le doy )?(?:la|una|l[ao]s) (?:toma|tetadita|tetada|teta)\b"),
    ),
    "dialysis": (
        ("past", r"\b(?:desde (?:el )?(?:ano )?(?:19|20)\d\d|hace (?:\w+ )?(?:anos?|meses)) que (?:ya )?no (?:me )?(?:\w+ ){1,4}?(?:dialisis|dializ\w+|maquina)\b|"
            r"\b(?:no|ya no) (?:me )?(?:\w+ ){1,4}?(?:dialisis|dializ\w+) desde\b"),
    ),
    "severe_allergy": (
        ("severe", r"^(?!.*\b(?:no|nunca|jamas|ni) (?:se )?(?:me|le) (?:ha )?(?:cerr|hinch|infl|bloq))(?=.*\b(?:me|le) (?:cerro|cerraba|cierra|hincho|hinchaba|hincha|inflamo|bloqueo) (?:toda )?la garganta\b)"
            r"(?!.*\b(?:miedo|nudo|llanto|pena|nervios|angina|amigdal\w+|gripe|catarro|resfriado)\b)"),
        ("severe", r"^(?!.*\b(?:no|nunca|jamas|ni) se (?:me|le) (?:ha )?(?:cerr|hinch|infl|bloq))(?=.*\bse (?:me|le) (?:cerro|cerraba|hincho|hinchaba|inflamo|bloqueo|cierra|hincha) (?:toda )?la garganta\b)"
            r"(?!.*\b(?:miedo|nudo|llanto|pena|nervios|angina|amigdal\w+|gripe|catarro|resfriado)\b)"),
    ),
}  # fmt: skip
