"""Farewells and ends that are said sideways: what somebody gives away or puts in order for good, appointments and years
that will not be needed, who would have it easier, sleep without a morning. English; parts that have to stand together.
No clinician has reviewed these lists.
"""

from typing import Final

_LATER: Final = (
    r"\b(?:appointments?|book\w*|slot|visits?|follow ?up|next (?:year|month|summer|spring|winter|christmas)|"
    r"results?|future|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|"
    r"autumn|winter|christmas)|"
    r"letters?|diary|years?|yrs?|ring|call|phone|chase|contact)\b"
)
_NOT_THERE: Final = (
    r"\b(?:(?:will not|won't|not going to|do not (?:intend|plan|mean|expect|want)(?: to)?|"
    r"not (?:planning|meaning|intending)(?: on| to)?|no longer)(?: [a-z]+){0,2} (?:be (?:here|around|alive|there|"
    r"needing (?:it|one|them|any))|see (?:it|spring|summer|christmas|next)|live|survive|"
    r"need (?:one|it|them|any of it))|"
    r"(?:nobody|no ?one) (?:(?:will be )?(?:left|here|there) to (?:open|answer|pick|read|ring|call)|"
    r"to (?:open|answer) it)|"
    r"be (?:under ?ground|in the ground|under the ground|dead|gone by then|six feet under|ashes|a memory))\b"
)
_BY_CHOICE: Final = (
    r"\b(?:intend|plan|planning|decided|choice|choose|on purpose|made (?:my|sure)|by then|needing|under ?ground|"
    r"in the ground|dead|six feet|ashes|nobody|no ?one|alive|live|survive|doing it myself|do it myself|seen to it|made sure)\b"
)
_AWAY: Final = (
    r"\b(?:holiday|travel\w*|abroad|mov(?:e|ing)|work\w*|away (?:in|at|on|from|till|until)|dentist|wedding|spain|"
    r"portugal|country|vacation|trip|cruise|school|visiting|family|town|moved|retire\w*|pregnan\w*|surgery|"
    r"operation|birth|my (?:daughter|son|sister|mum|mom|brother)'?s?|instead|already|thanks to|"
    r"since (?:the|my) new|(?:last|my|no more) (?:dose|pred\w*|steroid|infusion|injection|tablet|session)s?|"
    r"dialysis|crutches|cane|wheelchair|walker|oxygen|stitches)\b"
)
_DECIDED: Final = (
    r"(?:decided|chose|chosen)(?! (?:to|not|on|that|against|about|for|in favou?r|we|he|she|they|it would)\b)|"
    r"made (?:up my mind|my mind up|my (?:decision|choice))(?! (?:to|not|about|on|against)\b)|"
    r"(?:picked|chose|chosen|set|know|fixed) (?:the|a|my) (?:day|date|night|place|way)\b(?! (?:of|for) (?:the|my))"
)

_MEANS: Final = r"(?:pills|tablets|train|rope|bridge|gun|gas|river|roof|razor|blades?|noose|cliff|knife|water)"

_AGE: Final = r"(?:my )?(?:1[5-9]|[2-9]\d|(?:fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -][a-z]+)?)\b(?! ?(?:am|pm|mg|km|miles|minutes?|%|percent|o'?clock|visits?|kg|pounds|stairs|steps|weeks)\b)(?![:/.]\d)(?! (?!this\b)[a-z]{3,}s\b)"
_SURE: Final = (
    r"\b(?:(?:it is |that is )?(?:decided|settled)|made up my mind|made (?:sure|certain)|mind is made up|i (?:have )?decided|made my (?:mind|decision)|my (?:choice|decision|plan)|"
    r"that is the plan|i have seen to it|i saw to it|by my own hand|(?:never|not) plan\w* (?:to|on))\b"
)

CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:blade|razor|knife|scalpel|box cutter)s?\b(?!.{0,30}\b(?:surgeon|shav\w*|kitchen|cook\w*|slipped|accident|operat\w*)\b)",
        r"\b(?:my )?(?:veins?|wrists?|forearms?)\b",
        r"\b(?:look\w*|held|hold\w*|think\w*|thought|press\w*|trac(?:e|ed|ing)|drag\w*)\b",
    ),
    (
        r"\b(?:want|wish|waiting for|wait for|hope|hoping|pray\w*|beg\w*)\b.{0,8}\b(?:my (?:heart|body|lungs|kidneys|liver)|it|the (?:heart|body))\b.{0,8}\b(?:to )?(?:just )?(?:quits?|stops?|gives? (?:up|out|in)|shuts? down|fails?)\b",
        r"\b(?:heart|body|lungs|kidneys|liver)\b(?!.{0,24}\b(?:racing|flutter\w*|skipping|hurting|attacking|itself|fighting me)\b)",
        r"\b(?:unfortunately|sadly|pray\w*|just|alone|every (?:night|day)|sick of|tired|pity|worse luck)\b",
    ),
    (
        r"\b(?:signed|put|transferred|moved|made)\b.{0,30}\b(?:over to|in(?:to)? (?:her|his|their) name|out to)\b",
        r"\b(?:wife|husband|daughter|son|kids|children|mum|mom|mother|sister|brother|partner)\b",
        r"\b(?:need (?:it|them)|theirs|hers|his|on (?:her|his|their) own)\b.{0,8}\bafter (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tonight|tomorrow|the weekend|this week|i am gone)\b",
    ),
    (
        r"\b(?:gave|given|giving) away\b",
        r"\bmy (?:dog|cat|guitar|piano|things|clothes|books|records|jewell?e?ry|car|bike|tools|stuff|plants|birds?|parrot|rabbit)\b",
        r"\b(?:wrote|written|said|sent) (?:a letter |letters |good ?bye |bye )?(?:to )?(?:my|everyone|them all|each)\b(?!.{0,20}\b(?:landlord|council|boss|doctor|gp)\b)",
    ),
    (
        rf"\b(?:(?:not (?:going to|gonna|gona|gunna|planning (?:to|on)|about to)|will not(?: be)?|wont|never going to|no way i am|do not (?:want|plan|intend)(?: to)?)"
        rf"(?: ever)? (?:mak(?:e|ing)|see(?:ing)?|reach(?:ing)?|get(?:ting)? to|turn(?:ing)?|hit(?:ting)?|be(?:ing)?|celebrat\w+) (?:it (?:to|past) )?{_AGE}|no {_AGE} for me\b)",
        _SURE,
    ),
    (
        rf"\b(?:not|never) (?:intend|plan|mean|expect|care)(?:ing|ning|ed|ned)? (?:to|on) (?:be(?:ing)?|turn(?:ing)?|see(?:ing)?|reach(?:ing)?|mak(?:e|ing)|celebrat\w+)(?: it to)? {_AGE}",
    ),
    (
        r"\b(?:corpse|cadaver|dead body|dead (?:wo)?man)\b",
        r"\b(?:no (?:use|point|sense)|why (?:fix|bother|repair|mend|waste)|what for|pointless|wasted? on)\b",
    ),
    (
        r"\b(?:skip\w*|miss(?:ed|ing)|stopp?(?:ed|ing)|not go(?:ing)?|quit\w*|refus\w*)\b",
        r"\b(?:deliberate(?:ly)?|on purpose|intentional(?:ly)?)\b",
        r"\b(?:i am (?:so )?done|to die|so (?:it|i)|nobody knows|(?:do|does) not know|over with|had enough|let it)\b(?!.{0,16}\b(?:with (?:the|your|this) (?:form|chat|questions)))",
    ),
    (
        r"\b(?:never|not) plan(?:n?ed|n?ing)? (?:to|on) (?:get(?:ting)?|be(?:ing)?|live|living|reach\w*|grow\w*) (?:to be )?(?:any |this |that |so )(?:older|old|far|long)\b",
        r"\bnot (?:going to|gonna|gona|planning (?:to|on)) (?:get\w*|be\w*|mak\w*|see\w*|live|living|grow\w*|stay\w*|reach\w*)\b",
    ),
    (
        r"\b(?:i(?: will|'ll| am going to| should| would)|ill)(?: hopefully)? be (?:buried|in (?:the|my) (?:ground|grave|coffin|box)|six feet under|under the ground|ashes)\b",
        r"\b(?:by|before|soon|hopefully|if (?:it goes|i have|things go|i get)|my way|who cares|anyway)\b",
    ),
    (rf"^(?!.*{_AWAY}).*{_NOT_THERE}", _LATER, _BY_CHOICE),
    (
        r"\b(?:gave|given|giving|passed|handed|left|labell?ed|sorted|boxed|packed|cancell?ed|paid|returned|"
        r"signed over|transferred)\b",
        r"\b(?:clothes|coat|ring|watch|jewell?ery|photo\w*|albums?|tools|guitar|piano|dog|cat|hens|horse|car|house|"
        r"lease|everything|things|belongings|bills|passwords?|papers|phone|milk|newspaper)\b",
        r"\b(?:(?:will not|no longer|not going to) (?:need|be (?:needing|here|around))|where i am going|"
        r"when i am gone|after i am gone|once i am gone|after me\b|does not know why|do not know why|"
        r"nobody (?:knows|gets stuck)|it ends|nothing left to do|that is (?:everything|all) done|"
        r"not worry about (?:me|her|him) any ?more|who gets what|"
        r"who it goes to)\b(?!.{0,30}\b(?:since|thanks to|walk|remission|moved|new meds)\b)",
    ),
    (
        r"\b(?:breathe|easier|lighter|calmer|freer|better|happier|peace|quieter|cheaper|rest|relieved|remarry|holiday|"
        r"their life back|her life back|his life back)\b",
        r"\b(?:if i (?:was not|were not|was|were|did not|just|wasnt|werent)(?: [a-z]+){0,2} (?:around|here|there|gone|"
        r"exist\w*|alive|out of the (?:picture|way|house)|dead|born|vanish\w*|disappear\w*)|"
        r"without me\b|minus me\b|with me gone|once i am (?:gone|out)|when i am (?:gone|out of the way)|"
        r"if i (?:died|went|vanished|disappeared|got out of the way))\b(?!.{0,30}\b(?:at work|on holiday|driving|"
        r"cooking|in charge|for the weekend)\b)",
        r"\b(?:mum|mom|mother|dad|father|parents?|kids|children|son|sons|daughters?|wife|husband|family|they|everyone|"
        r"everybody|she|he|sister|brother|house|world|all)\b",
    ),
    (
        r"\b(?:fine|nice|lovely|good|relieved|glad|happy|grateful|thank\w*|great|okay|ok|peaceful|mercy|wish|hope|"
        r"hoping|pray|love)\b",
        r"\b(?:morning|tomorrow|sunrise|alarm|dawn)\b.{0,16}\b(?:did not|never|does not|just) (?:came?|come|arrive|"
        r"happen|exist)\b|"
        r"\b(?:have|had|with|there (?:was|were|is)) no (?:morning|tomorrow)\b|"
        r"\bgod (?:takes|took|would take|calls|called) me\b|"
        r"\b(?:lord|god|jesus)(?: to| would| will)? (?:take|call|fetch|collect) me\b|"
        r"\b(?:heart|lungs?) (?:just |would |to |will |simply )*(?:stops?|stopped|gives? (?:up|out)|packs? (?:it )?in|"
        r"gave (?:up|out))\b(?=.{0,20}(?:$|\b(?:tonight|night|sleep)\b))",
    ),
    (
        r"\b(?:drive|driving|walk\w*|stand\w*|wait\w*|cross\w*|look(?:ing)?|pass\w*)\b",
        r"\b(?:bridge|viaduct|tree|wall|pillars?|lorry|truck|train|platform|cliff|river|canal|railing|lake|motorway)\b",
        r"\b(?:only take a second|would take (?:a|one) (?:second|moment|step)|one (?:turn|step|second|pull|jerk)|"
        r"calls? (?:to )?me|pulls? me|calling me|let go of the wheel|be so (?:easy|quick|simple)|"
        r"not (?:turn|brake|stop|swerve)\b(?=.{0,14}$))\b",
    ),
    (
        r"\b(?:keep\w*|kept|sav\w+|put(?:ting)?|hold\w*|stash\w*|hoard\w*|hid\w*|collect\w*|stor\w+)\b",
        r"\b(?:tablets|pills|capsules|sleepers|painkillers|morphine|insulin|stash|patches|meds)\b",
        r"\b(?:there is|there are|that is|i have|got|nearly|almost|just about|big|plenty|"
        r"should be)\b.{0,8}\b(?:enough|"
        r"plenty)\b(?!.{0,24}\b(?:for (?:the )?(?:month|week|trip|holiday|days)|till|until|to (?:last|get))\b)",
    ),
    (
        r"\b(?:thank\w*|goodbye|bye|farewell|nice to|kind|sorry)\b",
        r"\b(?:for good|for ?ever|signing off from (?:all|life|everything)|"
        r"last (?:one|person|thing) i (?:will |shall )?(?:talk|speak|write|say)|before the end|"
        r"before i go (?:for good|for ever|tonight)|will not hear from me (?:again|any more|ever)|"
        r"never hear from me)\b(?!.{0,20}\b(?:study|trial|chat|account|subscription)\b)",
    ),
    (
        r"\bi (?:just |only |really |actually |do )*(?:do not|did not|no longer) (?:want|wanna|wish|care) (?:to |"
        r"if i |whether i )?(?:exist|be (?:me|a person|anything|anywhere|conscious)|live or die|live)\b|"
        r"\b(?:past|beyond|stopped) caring (?:if|whether) i (?:live|die|wake|survive|make it)\b|"
        r"\bnot care (?:if|whether) (?:i (?:live|die|wake|survive)|(?:a|the) (?:truck|car|bus|train|lorry) hits me)\b|"
        r"\bthink(?:ing)? (?:about|of) ending (?:things|it|it all|my life|everything)\b|"
        r"\bnot (?:do|face|manage|survive) (?:one|another|a single) more (?:day|night|hour|morning)(?: as me| alive|"
        r" of (?:this )?(?:life|living))\b",
    ),
    (
        r"\b(?:can not|cannot|could not|will not|not able to) (?:promise|guarantee|swear|"
        r"say)(?: (?:that|you))* i (?:will|'ll) (?:be (?:here|alive|around)|see|wake|"
        r"make it)\b(?!.{0,40}\b(?:appointment|visit|time|traffic|work|because of my shift)\b)",
    ),
    (
        r"\b(?:should not|must not|can not|do not|not safe to) (?:be (?:left )?|leave me )alone with (?:these|my|"
        r"the) (?:pills|tablets|meds|knives|thoughts|insulin)\b",
    ),
    (
        r"\b(?:waiting|counting the (?:days|hours))\b.{0,12}\b(?:for me to be (?:over|gone|dead)|"
        r"to be (?:dead|gone))\b|"
        r"\bno ?(?:one|body) would (?:come )?(?:look\w*|search\w*) for me\b|\bwho(?: will|'ll) find me\b|"
        r"\bwhen they find me\b|\bi (?:hope|pray) (?:it is|it's) (?:a stranger|not the kids|not my)\b",
    ),
    (
        r"\b(?:calm\w*|peace\w*|relie\w+|lighter|light|slept|sleep\w*|serene|quiet|easier|smil\w+|weight off|"
        r"stopped crying|not (?:scared|afraid))\b",
        rf"\b(?:since|once|after|now|ever since|because)(?: that)? i(?: have| had)? (?:finally |really |"
        rf"at last )?(?:{_DECIDED})",
    ),
    (
        r"\b(?:wrote|written|writing|finished|addressed|sealed|left|leaving|recorded|"
        r"recording)\b(?!.*\b(?:thank you|birthday|invitation|wedding|school|teacher|complain\w*|insurance|doctor\w*|"
        r"pharmac\w*)\b)",
        r"\b(?:letters?|notes?|cards?|messages?|videos?)\b",
        r"\b(?:one (?:for|to) (?:each|every)|each of (?:the|my) (?:kids|children|boys|girls|grand\w+|sons|daughters)|"
        r"(?:on|under|by) (?:the|my|her|his|their) (?:pillows?|mantelpiece|kitchen table|bedside|piano)|"
        r"for (?:when|after|once) (?:i|it|they)|open (?:it|them) (?:after|when|once)|to be opened|"
        r"for afterwards?)\b(?! (?:am (?:back|home|better)|get (?:back|home|better)|come))",
    ),
    (
        r"\b(?:tell|let) (?:them|her|him|everyone|my [a-z]+|"
        r"the (?:kids|boys|girls|children|family))(?: know)?(?: that)? (?:i (?:always |did |really |"
        r"do )*loved?(?= (?:them|her|him|you|everyone|all)\b|[.,!]|$)|"
        r"it (?:is|was) not (?:their|her|his|anyone's|anybody's) fault|"
        r"not to (?:blame|look for me|come looking|cry))\b",
    ),
    (
        r"\b(?:signing|checking|bowing|logging|opting) (?:off|"
        r"out)\b(?!.{0,20}\b(?:facebook|hotel|work|twitter|instagram|the (?:app|chat|form|study|trial))\b)",
        r"\b(?:from|of) (?:everything|it all|all of it|life|the world|this world|living)\b|"
        r"\bfor (?:good|ever|the last time)\b",
    ),
    (
        rf"^(?!.*{_AWAY}).*\b(?:address|house|flat|bed|room|chair|place|number|line|inbox|seat) (?:will|would|"
        rf"is going to) be (?:empty|vacant|dead|disconnected|free|cold)\b",
        r"\b(?:do not|no need|no point|not worth|stop|send\w*|newsletter|letters?|post|ring\w*|call\w*|by then|"
        r"after (?:that|this|sunday|monday|friday|christmas)|soon|next (?:week|month|year))\b",
    ),
    (
        r"\b(?:she|he|they|wife|husband|kids|children|mum|mom|dad|family|everyone|everybody)(?:'d| would| will|"
        r"'ll)? (?:all )?(?:sleep|be|live|do|feel|rest|cope|get on) (?:best|better|easier|happier|easiest|happiest|"
        r"lighter)\b",
        r"\bif i (?:just |simply )?(?:never|did not|do not|were never to|"
        r"was never to) (?:(?:come|came|get|got|make it|made it|go) (?:back|home|out)|return\w*|wake|"
        r"woke)\b(?! (?:so|that|at|late|too|early)\b)",
    ),
    (
        r"\b(?:side effects?|risks?|complications?|mortality|death rate)\b",
        r"\b(?:hoping|hope|praying|counting|waiting|longing) (?:for|on) (?:them|it|"
        r"the (?:worst|fatal|deadly)[a-z ]{0,10})\b(?! to (?:be|stay|go))|"
        r"\ball the better\b|\bdo me a favou?r\b",
    ),
    (
        r"\b(?:there is|there will be|there's|will be|see|have|has) no (?:january|february|march|april|may|june|july|"
        r"august|september|october|november|december|spring|summer|autumn|next (?:year|month|week)|tomorrow|future|"
        r"later) (?:for|with) me\b(?! (?:this|because|as|if|without))",
    ),
    (
        r"\b(?:should have|should of|ought to have|wish i had|meant to have) (?:just )?(?:gone|died|slipped away|"
        r"stayed under|not (?:woken|come back|survived|pulled through))\b(?!.{0,30}\b(?:for|to (?:the|see|a)) )",
        r"\b(?:pneumonia|covid|operation|surgery|crash|accident|coma|sepsis|icu|intensive care|heart attack|stroke|"
        r"transplant|that night|the flood|fire)\b",
    ),
    (
        r"\b(?:decid\w*|decision|choice|choose|choosing|question|whether|which|left|only)\b",
        rf"\b{_MEANS} or (?:the |a |my )?{_MEANS}\b(?! (?:station|ticket|ride|museum))",
        r"\b(?:train|rope|bridge|gun|gas|river|roof|razor|blades?|noose|cliff)\b",
    ),
    (
        r"\b(?:would|will|does) (?:anyone|anybody|they|somebody|people) (?:even |ever |really )?(?:notice|care|"
        r"miss me|mind|come looking)\b",
        r"\bif i (?:just |"
        r"simply )?(?:(?:stopped|quit|stop) (?:answering|breathing|existing|living|being (?:here|there|alive))|"
        r"(?:was|were|am) (?:gone|dead)|died|disappear\w*|vanish\w*)\b",
    ),
    (
        r"\b(?:only|just)\b.{0,30}\b(?:until|till)\b.{0,30}\b(?:birthday|wedding|graduat\w+|christmas|exams?|"
        r"anniversary|christening|prom)\b",
        r"\b(?:after that|afterwards|and then|then)\b.{0,24}\b(?:permission|done|that is it|can go|i go|let go|i stop|"
        r"enough|no more|finish\w*|am free to)\b(?!.{0,20}\b(?:study|trial|visits?|free to (?:come|start)|start)\b)",
    ),
    (
        r"\b(?:no use|useless|worthless|no good|good for nothing) to (?:anyone|anybody|everyone|them|"
        r"my (?:family|kids|wife|husband))\b",
        r"\b(?:time|act(?:ed)?|end|stop|go|gone|leave|better|over|finish\w*)\b",
    ),
    (
        r"\b(?:bridge|train|tracks|platform|river|rope|pills|tablets|ledge|cliff|balcony|viaduct|rails)\b",
        r"\b(?:looks?|seems?|feels?|is|are|getting|starting to look) (?:so |very |more and more |awfully |"
        r"almost )?(?:friendly|inviting|tempting|welcoming|kind|"
        r"like (?:an answer|a way out|a friend|rest))\b(?!.{0,24}\b(?:swim\w*|fish\w*|walk|picnic|paddle)\b)",
    ),
)
