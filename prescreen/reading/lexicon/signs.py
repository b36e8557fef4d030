"""Signs of danger to life in English that count only together. No clinician has reviewed these lists."""

from typing import Final

_SINCE: Final = (
    r"(?:this (?:morning|afternoon|evening)|last night|lunch\w*|noon|breakfast|yesterday|dinner|supper|midnight|"
    r"midday|dawn|tea ?time|today|"
    r"(?:about |around )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)(?: ?(?:am|pm|o'?clock))?\b(?! (?:years|months))|"
    r"i (?:woke|got) up|waking|getting up|an hour)"
)
_COUNT: Final = r"(?:an?|half an?|a few|a couple of|\d+|two|three|four|five|ten|fifteen|twenty|thirty|forty|several)"
NOW: Final = (
    rf"\b(?:right now|now|today|tonight|this (?:morning|afternoon|evening|minute)|currently|at the moment|"
    rf"as i (?:type|write)|just (?:now|had|ate|eaten|swallowed|drank|got|gone|went|came|started|fell|passed|fainted|collapsed|dropped|stopped|quit|keeled|swallowed|lost)|since {_SINCE}|"
    rf"started (?:at|about|around) \d|"
    rf"{_COUNT} (?:hours?|hrs?|minutes?|mins?)(?: ago| back|\b)|half an hour|sudden(?:ly)?|all of a sudden|"
    rf"out of nowhere|overnight|(?:started|began|came on|begun) (?:at|about|around|this|last|today|an|\d|suddenly)|"
    rf"(?:getting|got|much|and) worse|will not (?:stop|go)|not stopp\w+|so i can not|"
    rf"can not (?:stop|type|stand|speak|talk)|when i woke up|woke up with|yesterday|last night)\b"
)
CALM: Final = (
    r"\b(?:drooped|dropped|fell|sagged|went|gone|lasted|lost|came|was|were|could not|"
    r"had)(?: [a-z]+){0,5} for (?:about |around |maybe |like |only |just )*(?:an?|one|half an|\d+|two|three|four|"
    r"five|ten|twenty|thirty|a few|a couple of|several) (?:hours?|hrs?|minutes?|"
    r"mins?)\b(?! (?:now|already|so far|today))|"
    r"\b(?:on [a-z]+ now|now and (?:fine|well|ok|okay|good|stable|seizure free))\b|"
    r"\bno (?:fever|temp\w*|pain|chills|bleeding|blood|cough|symptoms?|medicines?|medication|meds|drugs?|tablets|"
    r"pills|treatment|trouble|problems?|seizures?|fits|attacks?|more|"
    r"issues?)(?: (?:for|with|from) (?:it|them|that))? (?:now|today|any ?more|at the moment|right now)\b|"
    r"\b(?:fine|well|ok|okay|better|good|gone|over|stable|clear|normal|healed|recovered|settled|controlled|"
    r"nothing|none|not|never|free|off)(?: [a-z]+){0,2} (?:now|today|since|these days|at the moment|currently|"
    r"right now)\b|"
    r"\b(?:right )?now (?:i am |it is |all |they are )?(?:fine|well|ok|okay|better|good|gone|over|stable|clear|"
    r"normal|healed|recovered|controlled|\d)\b|"
    r"\bbefore now\b|\b\d\d now\b"
)
OVER: Final = (
    r"\b(?:that was (?:back )?(?:in )?(?:19|20)\d\d|same as (?:ever|always)|nothing new|as ever|(?:was|were|turned out to be) (?:just |only |probably )?(?:acid )?(?:reflux|heartburn|gas|wind|"
    r"indigestion|anxiety|muscular|muscle|a (?:pulled|strained) muscle|nothing)|"
    r"usual(?:ly)?|always|for (?:many |several |some |a few |\w+ )?(?:years|months|ages)|years?(?![- ]old)|"
    r"(?:months?|weeks?) (?:ago|back)|(?:in|since|from|around|back in|until) (?:19|20)\d\d|"
    r"since (?:my|birth|childhood|i was)|"
    r"(?<!due )(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|winter|fall)|"
    r"sometimes|now and (?:then|again)|on and off|(?<!instead of )(?<!rather than )once|occasional(?:ly)?|"
    r"when i was|when i (?:run|climb|exercise|floss|shave|cry|laugh)|"
    r"as a (?:child|kid|baby|teen\w*|toddler|student|boy|girl)|"
    r"in (?:college|(?:high |primary |middle )?school|university|uni|kindergarten|"
    r"my (?:teens|twenties|thirties|forties|youth|childhood))\b(?! (?:right )?now)|"
    r"at (?:age )?(?:\d+|six|seven|eight|nine|ten|twelve)\b(?! ?(?:am|pm|o'?clock))|"
    r"every (?:winter|month|few|summer|spring|so|couple|year|week)|most (?:days|mornings|weeks)|in winter|"
    r"raynaud\w*|(?:the|in) cold|used to|last (?:year|month|time)|controlled|known|healed|cleared|recovered|"
    r"resolved|"
    r"back then|last (?:christmas|easter)|stairs|uphill|hills?|exercise|history of|"
    r"in my (?:history|past|file|notes|records)|born|birth|menopause|old injury|chronic|migraines? (?:with|since)|"
    r"from (?:the )?(?:steroids|prednisone|iron|cortisone|tacrolimus)|on (?:prednisone|steroids)(?: face)?|"
    r"all (?:fine|good|clear)|went away|gone by|let me go home|probably a tia|never decided|post stroke|for good|"
    r"(?:is|are) (?:perfect|fine)|fine (?:now|since|today|after)|over it|over now|gone now|better now)\b"
)
SUPPOSED: Final = (
    r"^\W*(?:(?:so|and|but|also|ok|hi|hello|well) )*(?:what if|what happens|what (?:do|should|would|will) (?:i|you|we) do (?:if|when)|(?:is|are) (?:[a-z]+ ){1,4}(?:an? )?(?:side effects?|symptoms?|reasons?|known|common|normal)|could (?:i|it|the|you|this)|can (?:the|it|this|you|car|i get|cells|treatment)|will (?:i|it|my|the|you)|would (?:i|it|my|the) |does (?:the|it|this|a)|do (?:you|they|i (?:call|ring|need|have))|is there|are there|is (?:a|it (?:dangerous|painful|common|likely|safe))|how (?:likely|often|common|many people|do you|soon)|has anyone|did anyone|who do i|why)\b|"
    r"\b(?:what if|side effects?|excludes?|excluded|leaflet|in case (?:of|i|something)|risk of|chance of|"
    r"(?:might|may|could|can) (?:get|cause|give|happen|have)|do you mean|count as|counts as|afraid of|scared of|"
    r"worried about (?:getting|having)|if (?:there is |i get |i have |he has |she has )?(?:a )?fever|i work (?:in|as|on)|my job)\b|"
    r"\bif (?:i|my|the|it|you) (?:get|gets|got|have|has|had|start|starts|feel|run|should|were|swells?|bleeds?)\b"
)

_CHEST: Final = r"\b(?:chest|breast ?bone|sternum|across my front|ribcage)\b"
_WRONG_CHEST: Final = (
    r"\b(?:tight\w*|heav\w+|press(?:ure|es|ing)?|squeez\w*|crush\w*|weights?|sitting|parked|ach\w+|pains?|painful|hurts?|"
    r"hurting|stabbing|burn\w*|vice|band|clamp\w*|elephant|brick|grip\w*|constrict\w*|sore)\b"
)
_SPREADS: Final = (
    r"\b(?:jaw|teeth|(?:left|both|down my|my) arms?|shoulders?|neck|sweat\w*|clammy|nause\w*|sick|grey|gray|"
    r"spread\w*|breath\w*|faint\w*|dizzy|pass out|light ?headed)\b"
)
_LIMB: Final = (
    r"\b(?:(?:(?:one|left|right|my|his|her|whole|half)(?: of)? (?:my |his |her |the )?(?:left |right |"
    r"whole )?(?:side|face|mouth|arm|hand|leg|foot|body|cheek|fingers|eyelid|eye|tongue|lip|smile|grip|half))|"
    r"fingers of (?:my )?(?:left|right)|face|mouth|smile|tongue|eyelid|legs)\b"
)
_WEAK: Final = (
    r"\b(?:numb\w*|droop\w*|dropp(?:ed|ing)|weak(?:er|ness)?|"
    r"(?:not|stopped|quit|will not|do not|does not|doesnt|wont|no longer) (?:obey\w*|work\w*|mov\w*|respond\w*|"
    r"do what|listen\w*)|"
    r"drag(?:s|ging|ged)?|gone (?:dead|limp|funny|numb|weak|floppy|weird|odd)|went (?:dead|limp|numb|weak|floppy)|"
    r"dead|limp|lopsided|wonky|crooked|slid|slipp\w*|sagg\w*|tingl\w*|pins and needles|paraly\w*|twisted|"
    r"dribbl\w*|drool\w*|can not (?:feel|move|lift|smile|hold|grip)|down (?:on )?one side|hang\w*)\b"
)
_SPEECH: Final = r"\b(?:words?|speech|speak(?:ing)?|talk(?:ing)?|sentences?|say(?:ing)?|letters|read(?:ing)?)\b"
_SPEECH_WRONG: Final = (
    r"\b(?:wrong|slur\w*|jumbl\w*|mixed|garbl\w*|nonsense|gibberish|not (?:come|coming|find|get|make|making)|"
    r"can not (?:find|get|read|say|speak|talk|name)|will not come|do not come|lisp\w*|mean to say|scrambled|"
    r"make no sense|rubbish)\b"
)
_SIGHT: Final = r"\b(?:vision|sight|eyes?|see(?:ing)?)\b"
_SIGHT_GONE: Final = (
    r"\b(?:gone|vanish\w*|black|grey|gray|curtain|blind|lost|double|went|cut out|disappear\w*|dark|can not see|half)\b"
)
_BLOOD: Final = (
    r"\b(?:blood(?! (?:tests?|pressure|counts?|work|draws?|samples?|group|type|sugar|thinners?|donor))|bleed\w*|"
    r"nose ?bleed\w*|bled|haemorrhag\w*|hemorrhag\w*)\b"
)
_BLOOD_MUCH: Final = (
    r"\b(?:not stop\w*|will not stop|can not (?:stop|get it to stop)|soak\w*|pump\w*|gush\w*|spurt\w*|pour\w*|"
    r"squirt\w*|spray\w*|everywhere|cup ?fuls?|big clots|with clots|running down|down my legs|towels?|pads?|"
    r"puddle|pool|stream\w*|drip\w* (?:down|all)|every heartbeat|"
    r"for (?:an hour|two hours|hours|\d+ (?:hours|minutes|mins)))\b"
)
_UP: Final = r"\b(?:(?:cough|spit|spat|brought|bring|throw|threw|sick|vomit|puk|hack|retch)\w*)\b"
_SWELLS: Final = (
    r"\b(?:(?:getting|gets|got|going) (?:very |so |too )?(?:small(?:er)?|narrow\w*)|like (?:an? )?(?:tyres?|tires?|sausages?|balloons?|cushions?|slugs?|bananas?|rubber rings?)|swell\w*|"
    r"swoll\w*|swole|clos(?:es|ing|ed)|thick|big(?:ger)?|fat|balloon\w*|tight\w*|puff\w*|huge|enormous|sausages?|"
    r"blow\w* up|blew up|golf ball|tingl\w*)\b"
)
_TRIGGER: Final = (
    rf"\b(?:stung|sting|bee|wasp|bit|bitten|ate|eaten|eating|nuts?|prawns?|shrimps?|took|taken|after|antibiotic|"
    rf"penicillin|ibuprofen|amoxicillin|drip|infusion|injection|jab|new|hives|welts|wheez\w*|breath\w*|swallow\w*|"
    rf"choke|choking|voice|faint\w*)\b|"
    rf"{NOW}"
)
_NOT_WARM: Final = r"^(?!.*(?<![\d.,/])3[67][.,]\d\b(?!.*(?<![\d.,/])(?:3[89]|4[01])\b)).*"
_HOT: Final = (
    r"\b(?:fever\w*|temp(?:erature)?|burning up|boiling|burning hot|febrile)\b|"
    r"(?<![\d.,/])(?:3[89]|4[01])(?:[.,]\d)?(?: ?(?:c|degrees))?(?![\d.,/]*\d)(?=[^.]{0,40}\b(?:shak|shiver|chill|"
    r"rigor|teeth|fever|temp|confus|cells|cellcept|infusion|chemo))"
)
_SEPTIC: Final = (
    r"\b(?:shak\w+|shiver\w*|chills?|rigors?|teeth (?:are )?chatter\w*|chattering|confus\w*|nonsense|rubbish|"
    r"muddled|delirious|seeing things|stiff|spots|blotch\w*|purple|mottled|drowsy|sleepy|(?:keep|stay|staying|keeping) awake|port|catheter|picc|line|"
    r"immun\w*|rituximab|cellcept|mycophenolate|cyclophosphamide|chemo\w*|cells|car-?t|infusion|pus|dialysis)\b"
)
_BELLY: Final = r"\b(?:belly|tummy|stomach|abdomen|guts?|abdominal|right side)\b"
_BELLY_WRONG: Final = (
    r"\b(?:rigid|hard|board|drum|doubled|bent over|agony|unbearable|all fours|"
    r"can not (?:stand|straighten|bear|move|touch|walk)|excruciat\w*|worst|screaming|stabbed)\b"
)
_SUGAR: Final = r"\b(?:sugars?|glucose|gluco\w+|bm|meter|monitor|cgm|libre|dexcom|insulin)\b"
_SUGAR_WRONG: Final = (
    r"\b(?:(?:says?|shows?|reads?|just|only|reading|display\w*)(?: only| just)? ['\"]?(?:hi|lo|high|low|"
    r"error)\b['\"]?|"
    r"(?:[4-9]\d\d)(?! ?(?:mg|ml|steps))|four (?:hundred|eighty|fifty)|five hundred|"
    r"(?:2[5-9]|3\d)(?:\.\d)?(?= (?:and|mmol|now))|(?:is|at|of) (?:1\.\d|2\.[0-5]|[23]\d)\b|shak\w+|sweat\w*|"
    r"vomit\w*|passing out|pear drops|twice by|by mistake|double dose)\b"
)
_SKIN: Final = r"\b(?:skin|blister\w*|rash|(?<!mouth )(?<!nose )sores?|mouth is raw|lips are blister\w*)\b"
_SKIN_WRONG: Final = (
    r"\b(?:peel\w*|coming off|lift\w*|falling off|sheets|blister\w*|eyes|mouth|everywhere|raw|sloughing|off my)\b"
)
_FIT: Final = (
    r"\b(?:a fit|fits|third fit|seizures?|jerking|shaking all over|convuls\w+|twitching|seizing|fitting|foaming)\b"
)
_FIT_NOW: Final = (
    rf"\b(?:\d seizures today|\d+ minutes|minutes now|not (?:woken|waking|answer\w*|stopp\w*|wake)|"
    rf"will not (?:answer|wake|stop|come)|between|back to back|first (?:one|ever)|again today|third|"
    rf"second (?:one )?today)\b|"
    rf"{NOW}"
)
_TOOK: Final = r"\b(?:took|taken|swallowed|swallow|gave|given|had|injected|ate|eaten|drank|drunk|mixed up|used)\b"
_TOO_MUCH: Final = (
    r"\b(?:twice (?:today|the dose|by)|double(?:d)?|ten times|all (?:of )?(?:my|his|her|the)|too many|too much|"
    r"the wrong|instead of (?:mine|one|once|weekly)|in one go|every day (?:this week )?instead|"
    r"(?:\d\d|twenty|thirty|ten|fifteen|a dozen)(?: (?:of (?:them|my|the)|tablets|pills))?|bleach|cleaner|poison|"
    r"somebody else's)\b"
)
_MISTAKE: Final = (
    r"\b(?:by (?:mistake|accident)|accident(?:al)?ly|mistakenly|mixed (?:them )?up|got confused|"
    r"wrong (?:bottle|box|boxes))\b"
)
_STEROID: Final = r"\b(?:pred\w*|steroids?|hydrocortisone|cortisone|methylpred\w*|medrol|dexamethasone)\b"
_PREGNANT: Final = (
    r"\b(?:pregnant|(?:[5-9]|[1-4]\d) (?:weeks|wks)|weeks (?:gone|along)|months (?:gone|along)|baby|waters)\b"
)
_PREGNANT_WRONG: Final = (
    r"\b(?:see(?:ing)? (?:sparkles?|stars|spots|flashes|lights)|worst headache|headache like (?:never|nothing)|"
    r"(?:face|hands) (?:[a-z]+ ){0,3}(?:blown up|swollen|puffed|balloon\w*)|bleed\w*|blood|cramp\w*|"
    r"waters? (?:broke|broken|gone)|not (?:mov\w+|kick\w*|felt)|has not (?:mov\w+|kick\w*)|have not felt|"
    r"no movement|stopped (?:mov|kick)\w*|gone quiet|seeing (?:spots|stars)|"
    r"head (?:is )?(?:splitting|pounding|explod\w+)|(?:face|hands) (?:is |are )?(?:very |so |much |too )*swell\w*)\b"
)

EMERGENCY: Final[tuple[tuple[str, ...], ...]] = (
    (
        _TOOK,
        r"\b(?:tablets?|pills?|meds|medicines?|medication|doses?|capsules)\b",
        r"\b(?:at once|all of (?:them|it)|in one go|(?:whole|entire) (?:week|day|box|strip|month)'?s?|twice|double|"
        r"too (?:many|much))\b",
        r"\b(?:drowsy|can not (?:keep|wake)|(?:will|does) not (?:wake|stay awake)|unconscious|passed out|vomit\w*|"
        r"throwing up|slurr\w*|confused now|not breathing|floppy|shaking|fitting)\b",
    ),
    (
        r"\b(?:swallowed|downed|took|taken|ate|eaten) (?:the|a|my|her|his) (?:whole|entire|full) (?:box|bottle|packet|"
        r"pack|strip|blister|"
        r"lot of (?:them|the pills))\b(?!.{0,20}\b(?:antibiotic\w*|over|course|as (?:told|prescribed)))",
    ),
    (
        r"\b(?:words?|sentence|speak|talk)\b",
        r"\b(?:before|between|then|without|and)\b",
        r"\b(?:stop(?:ping)? (?:to|and|for)|pausing|have to|need to|gasp\w*)\b.{0,14}\b(?:breath\w*|breathe|air|gasp\w*)\b",
    ),
    (
        r"\b(?:chok\w+|stuck|lodged|went down the wrong way|swallowed)\b",
        r"\b(?:no (?:sound|noise|air)|not (?:making a sound|coughing)|"
        r"can not (?:cough|make a (?:sound|noise)|speak|talk|get (?:it|air))|silent|"
        r"(?:grabb|clutch|hold|claw)\w* (?:at )?(?:his|her|my|the|their) (?:throat|neck)|purple|blue|going grey)\b",
    ),
    (
        r"\b(?:breath\w*|respirat\w*|resps?)\b",
        r"\b(?:[3-9]\d|1\d\d)\b.{0,16}\bmin\w*|\b(?:thirty|forty|fifty|sixty)\b.{0,16}\bmin\w*|"
        r"\bribs?\b.{0,16}\b(?:suck\w*|pull\w*|show\w*)|"
        r"\b(?:skin|neck|tummy|belly)\b.{0,16}\b(?:suck\w*|pull\w*|pumping)\b|\bnostrils\b|"
        r"\bshallow\b(?=.{0,40}\b(?:blue|grey|wake|talk|answer|rouse|now)\b)",
    ),
    (
        r"\b(?:fits?|seizures?|convulsions?)\b",
        r"\b(?:(?:after|upon) (?:another|the other)|back to back|in a row|one after|"
        r"not (?:woken|woke|waking|come (?:round|to)|coming (?:round|to)|wake|answer\w*)|"
        r"still (?:going|jerking|shaking|twitching))\b",
    ),
    (
        r"\b(?:pupils?)\b",
        r"\b(?:bigger|different|uneven|blown|huge|size)\b",
        r"\b(?:head|fell|fall|hit|confus\w*|rubbish|headache|drowsy|sleepy)\b",
    ),
    (_CHEST, _WRONG_CHEST, NOW),
    (_CHEST, _WRONG_CHEST, _SPREADS),
    (r"\bchest (?:has )?(?:felt|feels|feeling) like\b|\bchest (?:is )?(?:crushing|being crushed|in a vice)\b",),
    (r"\b(?:ach\w*|pains?|hurts?|numb|heavy)\b", r"\bjaw\b", r"\barms?\b"),
    (r"\b(?:sweat\w*|clammy|grey|gray)\b", r"\b(?:jaw|left arm|arm)\b", r"\b(?:ach\w*|pains?|hurts?|numb|heavy)\b"),
    (
        r"\b(?:heart|pulse|hr)\b",
        r"\b(?:1[5-9]\d|2\d\d|[23]\d)\b(?! ?(?:mg|years|kg|minutes))",
        r"\b(?:faint\w*|pass(?:ing)? out|dizzy|light ?headed|sweat\w*|rest(?:ing)?|breath\w*|warn\w*|"
        r"black(?:ing)? out|eyes open)\b",
    ),
    (r"\b(?:defibrillator|icd|pacemaker)\b", r"\b(?:went off|shocked|fired|going off)\b"),
    (_LIMB, _WEAK, NOW),
    (
        r"\b(?:drool\w*|dribbl\w*)\b",
        r"\b(?:mouth|side|face|tea|coffee|water|one)\b",
        r"\b(?:side|droop\w*|tea|coffee|crooked|numb|dropp\w*|gone)\b",
    ),
    (
        r"\b(?:mouth|face|smile)\b",
        r"\b(?:is|has|looks?|gone|went)\b.{0,12}\b(?:droop\w*|lopsided|crooked|wonky|fallen|slipped|dropped|slid|sagg\w*)\b",
    ),
    (
        r"\b(?:gone|going|went|lost|nothing)(?: all| completely| totally)? (?:down|on|in) (?:one|the left|the right|"
        r"my left|my right|my whole)(?: [a-z]+)? ?(?:side|half|arm|leg)?\b",
        r"\b(?:face|tea|mouth|dribbl\w*|numb|weak|speech|arm|leg|side)\b",
    ),
    (_SPEECH, _SPEECH_WRONG, NOW),
    (_SIGHT, _SIGHT_GONE, NOW),
    (
        r"\b(?:head|headache)\b",
        r"\b(?:worst|never (?:had|known|felt)|explo\w*|thunder\w*|clap|like a (?:brick|hammer|bat|bomb))\b",
        rf"{NOW}|\b(?:of my (?:entire |whole )?life|came on|throwing up|vomit\w*|like it)\b",
    ),
    (
        r"\b(?:hit|bang\w*|knock\w*|bumped|smack\w*)\b.{0,16}\bhead\b",
        r"\b(?:warfarin|apixaban|eliquis|xarelto|thinners?|sleepy|drowsy|vomit\w*|sick|bleeding|confused|worse)\b",
    ),
    (
        r"\b(?:stiff|can not (?:put|get|bend).{0,14}chin|neck)\b",
        r"\bneck|chin\b",
        r"\b(?:light|fever|temp\w*|spots|purple)\b",
        rf"{NOW}|\b(?:fever|spots|purple|hot)\b",
    ),
    (r"\b(?:purple|red) (?:spots|blotches|dots|patches)\b", r"\b(?:fever|temp\w*|fade|press)\b"),
    (_BLOOD, _BLOOD_MUCH),
    (
        _UP,
        r"\b(?:blood(?! (?:pressure|tests?|thinners?|sugar))|coffee (?:grounds|granules)|pink froth|red)\b",
        rf"{NOW}|\b(?:fresh|bright|cup\w*|mouthful|dark|froth|grounds|granules|a lot|lots|handful)\b",
    ),
    (
        r"\b(?:stools?|poo\w*|motions?|toilet bowl|crap|shit)\b",
        r"\b(?:tar\w*|black|blood\w*|maroon)\b",
        rf"{NOW}|\b(?:faint\w*|dizzy|weak|wobbly|light ?headed|pass\w* out|sticky|full of)\b",
    ),
    (
        r"\b(?:blood|bleed\w*|platelets)\b",
        r"\b(?:nose|gums|mouth)\b",
        r"\b(?:hours?|not stop\w*|will not|everywhere)\b",
    ),
    (_PREGNANT, _PREGNANT_WRONG),
    (r"\b(?:throat|tongue|lips?|face|mouth|eyes|airway)\b", _SWELLS, _TRIGGER),
    (
        r"\b(?:hives|welts|wheals|lumps|itch\w*|rash)\b",
        r"\b(?:wheez\w*|breath\w*|throat|faint\w*|dizzy|tight\w*|tongue|voice)\b",
    ),
    (
        r"\bepi ?pen\b",
        r"\b(?:(?<!never )(?<!not )used|coming back|not work\w*|second|twice)\b",
        rf"{NOW}|\b(?:but|coming back)\b",
    ),
    (
        r"\b(?:gasp\w*|panting|wheez\w*|suffocat\w*|chok(?:e|ing)|drown(?:ing)?|breathless|short of breath|out of breath)\b",
        rf"{NOW}|\b(?:words?|sentences?|lying|lie|flat|sit(?:ting)?|across the room|froth|bubbl\w*|between)\b",
    ),
    (
        r"\b(?:stop|pause|rest) (?:for|to get|to catch|to take) (?:some )?(?:air|(?:a |my )?breath)\b",
        r"\b(?:words?|sentence|speak|talk)\b",
    ),
    (
        r"\b(?:lips?|mouth|face|fingernails)\b",
        r"\b(?:blue|purple|grey|gray|dusky|ashen)\b",
        r"\b(?:gone|went|turn\w*|are|look\w*|is|round|going)\b",
    ),
    (r"\binhaler\b", r"\b(?:not (?:touch\w*|work\w*|help\w*)|empty|\d+ (?:times|puffs)|twelve|ten)\b"),
    (r"\b(?:stuck|jammed|lodged)\b.{0,16}\bthroat\b|\bcan not swallow my (?:own )?(?:spit|saliva)\b",),
    (rf"{_NOT_WARM}(?:{_HOT})", _SEPTIC),
    (
        r"\b(?:cells?|car-?t|infusion)\b",
        r"\b(?:days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week)\b",
        r"\b(?:confus\w*|muddled|handwriting|can not (?:write|name|find)|shak\w+|fever\w*|temp\w*|shiver\w*|"
        r"losing the thread|hallucinat\w*)\b",
    ),
    (_BELLY, _BELLY_WRONG, rf"{NOW}|\b(?:board|drum|can not|rigid|all fours|doubled|fever|touch|started)\b"),
    (
        _SUGAR,
        _SUGAR_WRONG,
        r"\b(?:thirst\w*|sick|vomit\w*|shak\w+|sweat\w*|dizzy|sleepy|blur\w*|eyes|pear drops|faint\w*|confus\w*|think|"
        r"hi|lo|twice|mistake|weak)\b",
    ),
    (
        _SKIN,
        _SKIN_WRONG,
        r"\b(?:new|started|antibiotic|tablets?|pills?|bactrim|lamotrigine|allopurinol|medicine|drug|medication|septra|"
        r"carbamazepine|phenytoin)\b",
        rf"{NOW}|\b(?:mouth|eyes|coming off|sheets|lifting|back|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    ),
    (_FIT, _FIT_NOW),
    (
        r"\b(?:in|having|has|got) (?:one|a (?:bad|big|long) one) (?:right )?now\b",
        r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) min\w*|\b(?:will|does) not stop\b|\bnot stopp\w+|\bjerk\w*|\bshak\w+",
    ),
    (r"\b(?:passed out|fainted|collapsed|blacked out|lost consciousness|keeled over|came round)\b", NOW),
    (_TOOK, _TOO_MUCH, _MISTAKE),
    (
        r"\b(?:(?:i|he|she) (?:have |has )?just|just now|minutes ago|by mistake just now) ?(?:ate|eaten|had|tasted|swallowed|drank|bit|took)?\b",
        r"\b(?:nuts?|peanuts?|walnuts?|cashews?|almonds?|fish|shellfish|prawns?|shrimps?|crab|eggs?|milk|sesame|biscuit|cookie|cake|bite|wasp|bee|penicillin|amoxicillin|ibuprofen)\b",
        r"\b(?:wheez\w*|hives|(?:itch\w*|tingl\w*|swell\w*|tight\w*|burning|clos\w+) (?:throat|tongue|lips?|mouth)|"
        r"(?:throat|tongue|lips?|mouth|chest) (?:[a-z]+ ){0,3}(?:itch\w*|tingl\w*|swell\w*|clos\w*|tight\w*|burn\w*|numb))\b",
    ),
    (
        r"\b(?:gave|given|giving|took|taken|swallowed)\b",
        r"\b(?:daughter|son|kid|child|baby|toddler|grand(?:son|daughter|child|kid)|niece|nephew|little (?:one|girl|boy))\b",
        r"\bmy (?:[a-z]+ )?(?:tacrolimus|prograf|methotrexate|cellcept|mycophenolate|imuran|azathioprine|prednisone|prednisolone|plaquenil|hydroxychloroquine|warfarin|insulin|morphine|"
        r"tramadol|pills?|tablets?|meds|medicines?|medication)\b",
        r"\b(?:instead of|mistake|accident\w*|wrong|mixed up|muddled)\b",
    ),
    (
        r"\b(?:happening|starting|doing it|coming on) (?:all over )?again\b(?! (?:every|this (?:year|winter|summer)))",
        r"\b(?:speech|words|face|mouth|arm|hand|sight|vision|chest|breath\w*|throat)\b.{0,10}\b(?:going|slurr\w*|droop\w*|numb|gone|weak|tight\w*|clos\w+|swell\w*)\b",
    ),
    (
        r"\b(?:toddler|baby|child|son|daughter|kid|little one|grand\w+|he|she|dog|nephew|niece|boy|girl)\b",
        r"\b(?:swallowed|ate|eaten|got into|drank|drunk|chewed|sucked on|gulped)\b",
        r"\b(?:my |the )?(?:pills|tablets|meds|medicines?|medication|hydroxychloroquine|plaquenil|bleach|battery|"
        r"batteries|morphine|prednisone|methotrexate|cellcept|mycophenolate|azathioprine|imuran|tacrolimus|"
        r"(?:methotrexate|medicine|cleaning|steroid) solution|syrup|patch|insulin|detergent|dishwasher tablet)\b",
    ),
    (
        _STEROID,
        r"\b(?:stopped|ran out|run out|missed|can not keep|without|none for|no more)\b",
        r"\b(?:vomit\w*|weak|floor|collaps\w*|faint\w*|dizzy|can not (?:stand|get up))\b",
    ),
    (
        r"\b(?:can not feel|numb|no feeling|lost feeling)\b",
        r"\b(?:legs?|groin|between|saddle|backside)\b",
        r"\b(?:wet (?:myself|the bed)|bladder|can not pee|pee(?:d|ing)?|can not walk|woke up)\b",
    ),
    (
        r"\b(?:not|no|nothing|hardly|stopped)(?: [a-z]+)? (?:peed|peeing|pee|urine|urinated|passed water|wee|weed)\b|"
        r"\bno urine\b",
        r"\b(?:swell\w*|swollen|breath\w*|puff\w*|since|day)\b",
    ),
    (
        r"\b(?:calf|leg|thigh)\b",
        r"\b(?:huge|swoll\w*|swell\w*|doubled|twice the size|hot|red)\b",
        r"\b(?:breath\w*|chest|cough\w*)\b",
    ),
    (
        r"\b(?:can not|will not|not|hard to|trouble) (?:wake|waking|rouse|rousing)\b",
        r"\b(?:him|her|he|she|husband|wife|mum|mom|dad|baby|son|daughter|properly|up right)\b",
        r"\b(?:breath\w*|properly|right|funny|drowsy|now|fit|diabetic|tablets|pills)\b",
    ),
    (r"\b(?:yellow|jaundice\w*)\b", r"\b(?:drowsy|confus\w*|sleepy|muddled)\b"),
    (
        r"\b(?:i (?:have )?(?:just )?(?:fallen|fell)|on the floor|can not get up)\b",
        r"\b(?:alone|on my own|nobody|no one|floor|off the)\b",
        r"\b(?:can not|nobody|no one)\b",
    ),
    (
        r"\b(?:carbon monoxide|gas leak|house (?:is )?on fire|been (?:stabbed|shot)|electrocuted)\b",
        rf"{NOW}|\b(?:alarm|can not|help|stabbed|shot)\b",
    ),
    (
        r"\bchest pains?\b|\bchest thing\b",
        rf"{NOW}|\b(?:need this|to pass|waiting|have got|i have|got)\b(?!.{{0,30}}\b(?:pleurisy|pericarditis|angina for)\b)",
    ),
    (
        r"\b(?:heart|pulse|palpitations?)\b",
        r"\b(?:flutter\w*|racing|pounding|hammering|galloping|stops|skipp\w*|stopping|nonstop)\b",
        r"\b(?:light ?headed|faint\w*|dizzy|breath\w*|grey|gray|pass(?:ing)? out|chest|black)\b",
    ),
    (r"\bindigestion|\bheartburn", r"\b(?:arm|jaw|sweat\w*|breath\w*|grey|clammy)\b"),
    (
        r"\b(?:left|right) (?:arm|hand|leg|foot|side)\b|\b(?:an?|my) arm\b",
        r"\b(?:ach\w+|numb|dead|useless|heavy|gone)\b",
        r"\b(?:odd|strange|an? (?:half )?hour|typ\w+|slur\w*|face|suddenly|now|speech|words|chest|sweat\w*|tomorrow|"
        r"today)\b",
    ),
    (
        r"\b(?:room (?:is )?spinning|dizzy|vertigo|veer\w*|can not judge|off balance)\b",
        r"\b(?:can not (?:stand|walk|see|judge)|see(?:ing)? (?:double|straight)|double vision|left|one side|speech|numb)\b",
        rf"{NOW}|\b(?:can not stand|see straight|either|double)\b",
    ),
    (
        r"\b(?:went|gone|going|am) blind\b|\b(?:gone|going|went|everything (?:is )?(?:gone )?) ?(?:black|grey|gray|dark)\b",
        rf"{NOW}|\b(?:one eye|again|eye|fading|everything)\b",
    ),
    (r"\bhalf (?:of )?my (?:sight|vision|face|body)\b", r"\b(?:vanish\w*|gone|missing|numb|dropped|lost)\b"),
    (
        r"\b(?:shak|shiver)\w* so (?:hard|much|violently|badly|bad)\b|\brigors?\b",
        r"\b(?:can not|bed|cup|teeth|temp\w*|hold|write|\d\d)\b",
    ),
    (
        r"(?<![\d.,/])(?:38[.,][3-9]|39(?:[.,]\d)?|4[01](?:[.,]\d)?|"
        r"10[2-5](?:[.,]\d)?)(?![\d/.,]*\d)\b(?! ?(?:kg|kilos?|years?|mg|lbs?|pounds|yrs?|weeks|bpm|cm|units|mm|%))",
        r"\b(?:fever\w*|temp\w*|immune|rigors?|shak\w+|shiver\w*|too high|thermometer|burning|chills)\b",
        rf"{NOW}|\b(?:rigors?|shak\w+|shiver\w*|too high|chills|immune|at the moment|my fever is|and i have|since)\b",
    ),
    (
        r"\b(?:line|catheter|port|picc|wound|cut|fistula)\b",
        r"\b(?:red|pus|ooz\w+|hot|black|weep\w*|green)\b",
        r"\b(?:chills|fever\w*|temp\w*|dreadful|shiver\w*|shak\w+|awful|ill)\b",
    ),
    (
        r"\b(?:skin|he|she|his|her)\b",
        r"\b(?:mottled|clammy|grey|gray|cold and|funny colou?r)\b",
        r"\b(?:lips|sleepy|breath\w*|drowsy|confus\w*|sweat\w*|fast|respond\w*)\b",
    ),
    (
        r"\b(?:line|catheter|fistula|port|graft|picc)\b",
        r"\b(?:(?:come|came|fell|fallen|pulled|ripped) out|burst|split|slipped out)\b",
        r"\b(?:red|blood|bleed\w*|soak\w*|spurt\w*)\b",
    ),
    (
        r"\b(?:no feeling|numb\w*|can not feel)\b",
        r"\bsaddle\b|\bbetween my legs\b|\bdown below\b",
        r"\b(?:wee|pee|urine|bladder|back)\b",
    ),
    (r"\bst elevation\b", r"\b(?:my|his|her|clammy|chest|now|alone)\b"),
    (r"\b(?:lying|lie|lay) (?:flat|down)\b", r"\b(?:chok\w*|drown\w*|can not breathe|suffocat\w*|smother\w*)\b"),
    (
        r"\b(?:breath\w*|inhale|air|gasp\w*)\b",
        r"\b(?:sharp|stab\w*|pant\w*|can not (?:walk|finish|talk|lie)|kettle|rattl\w*|froth|bad(?:ly)?|"
        r"got (?:bad|worse)|harder|gasp\w*)\b",
        rf"{NOW}|\b(?:leg|days ago|every time|panting|can not (?:walk|finish|talk|lie))\b",
    ),
    (
        r"\b(?:sats?|saturation|oxygen|spo2|o2|oximeter)\b",
        r"\b(?:[67]\d|8[0-8]|eighty(?: (?:one|two|three|four|five|six|seven|eight))?|seventy(?: \w+)?)\b(?! ?(?:kg|years))",
    ),
    (r"\basthma\b", rf"{NOW}", r"\b(?:bad|worst|times|puffs|not)\b"),
    (r"\bcan not swallow\b", r"\b(?:drool\w*|spit|saliva|throat|swell\w*|swollen|tongue|suddenly|stung|sting)\b"),
    (
        r"\bvoice\b",
        r"\b(?:squeaky|hoarse|tight|gone|strange|changed)\b",
        r"\b(?:new|after|since i (?:took|ate)|antibiotic|tongue|hives|stung|infusion|drip)\b",
    ),
    (r"\bface\b", r"\b(?:balloon\w*|twice the size|eyes (?:are )?(?:shut|closed)|so swollen)\b"),
    (
        r"\b(?:skin|lips|rash|mouth|sheets of skin)\b",
        r"\b(?:blister\w*|lifting|peeling off|turned (?:to blisters|black)|raw)\b",
        r"\b(?:after|since|spread\w*|hurts?|fever\w*|arms|eyes|new)\b(?!.{0,20}\b(?:sun|sunburn\w*|cold)\b)",
    ),
    (r"\b(?:out of all proportion|flesh|spreading as i)\b", r"\b(?:pain|rash|red|swell\w*|black)\b"),
    (
        r"\b(?:gushing|still pouring|can not get it to stop|pouring out|spurting|pumping out)\b",
        r"\b(?:nose|blood|cut|wrist|pressed|platelets|hand|glass|wound|bleed\w*|since)\b",
    ),
    (
        r"\b(?:soak\w*|went through|going through)\b.{0,14}\b(?:pads?|towels?|sheets?)\b|\bpads? soaked\b|"
        r"\bbig clots\b|\bwaters (?:broke|have gone|have broken)\b",
    ),
    (
        r"\b(?:weeks? late|late (?:with )?my period|period is late|and i am late)\b",
        r"\b(?:pain|bleed\w*|faint\w*|shoulder|hurts?|one side)\b",
    ),
    (
        r"\bsudden(?:ly)?\b",
        r"\b(?:balls|testicle\w*|back|shoulders|chest|head|vision|belly|weak\w*|numb\w*|confus\w*)\b",
        r"\b(?:pain|tear\w*|swoll\w*|vomit\w*|can not|agony|ripping|rip\w*)\b",
    ),
    (
        r"\b(?:meter|machine|monitor|sensor|sugar|glucose)\b",
        r"\b(?:hi|lo|low|1\.\d|2\.[0-4]|will not read|off the scale)\b",
        r"\b(?:thirst\w*|shak\w+|sweat\w*|can not think|vomit\w*|sick|dizzy|drowsy|says|shows)\b",
    ),
    (
        r"\b(?:insulin|long acting|fast one|digoxin|methotrexate|heart tablets|blood thinner|warfarin|opioid|morphine|"
        r"painkillers|beta blocker\w*)\b",
        r"\b(?:twice|instead|by mistake|wrong|too many|too much|ten times|with the fast|extra|double)\b",
        r"\b(?:shak\w+|sweat\w*|drowsy|yellow|ringing|dizzy|sick|mine|weak|sleepy|faint\w*|today|this morning|just)\b",
    ),
    (
        r"\b(?:not kept|can not keep|keep (?:the|any|my))\b",
        r"\b(?:steroids?|hydrocortisone|pred\w*)\b",
        r"\b(?:down|in)\b",
    ),
    (
        r"\b(?:muscles?|legs|arms|weak\w*)\b",
        r"\b(?:from the feet up|going up|spread\w* up|hardly lift|can not lift|rising)\b",
        rf"{NOW}|\b(?:now|hardly|breath\w*)\b",
    ),
    (r"\b(?:breathing|swallowing|chewing)\b", r"\b(?:getting harder|harder|weaker|difficult)\b", NOW),
    (
        r"\b(?:stairs|ladder|bike|roof|car)\b",
        r"\b(?:fell|fallen|hit|crash\w*)\b",
        r"\b(?:bone|can not (?:put|move|stand)|bleed\w*|unconscious|what do i do)\b",
    ),
    (
        r"\bhead (?:is )?bleeding\b|\bbone (?:is )?(?:poking|sticking|out)\b|\bgoing to black out\b|"
        r"\bsomething is (?:very|badly|seriously) wrong (?:with (?:me|my body))?",
    ),
    (
        r"\b(?:stroke|strok|heart attack)\b",
        r"\b(?:i think|having|face|happening|feels like)\b",
        rf"{NOW}|\b(?:face (?:has )?drop\w*|i think i am having|happening|feels like)\b",
    ),
    (r"\b(?:breeth\w*|breth\w*|breth|brething|breathin)\b", r"\b(?:not|can not|cant|hard|proper\w*)\b"),
    (r"\b(?:bleding|bleedin|bleading)\b", r"\b(?:will not|wont|not|lots|loads)\b"),
    (
        r"\b(?:cheast|chset|chest|ches)\b",
        r"\bpain\b",
        r"\b(?:bad|terrible|awful|really|strong|severe)\b(?!.{0,30}\b(?:last|ago|in (?:19|20))\b)",
    ),
    (
        r"\bwaiting?\b.{0,14}\b(?:tomorrow|monday|till|until)\b|\b(?:should i|do i|shall i)\b|\bwhat should i do\b",
        r"\b(?:numb|slur\w*|crushing|swelling|blood|chest pain|blue|can not breathe|droop\w*|fever|40[.,]\d)\b",
        r"\b(?:my|arm|hospital|with a|is|has|throat)\b(?!.{0,30}\b(?:study|trial|during)\b)",
    ),
)
