"""What is taken out again: figures of speech, denials, old stories, other people's dangers. English."""

from typing import Final

IDIOMS: Final = (
    r"(?:carry|carries|carried|carrying|keeps?|got|have|has|owns?|with|need)(?: (?:an?|my|two|one|the|her|his|always|to|me|it|around))* epi ?pens?(?: (?:now|just in case|around|everywhere|with me|in my [a-z]+))*(?! (?:and|but|just)? ?(?:just )?(?:used|not|did))|"
    r"(?:told|said|gave|thought|expected|reckoned)(?: (?:me|i|us|that))*(?: (?:would|had|will))? be dead by(?: the age of)? \d\d|i will survive|stayin'? alive|"
    r"jump(?:ing)? off (?:a|the) (?:bridge|cliff|roof) before (?:i|doing|another|having)|rather jump off (?:a|the) (?:bridge|cliff|roof) than|"
    r"(?:wife|mother|mum|mom|boss|doctor|dad|daughter|kids|sister|girlfriend|teacher|coach)(?: (?:says|said|reckons))? (?:she|he|they)?(?:'ll|'d| will| would| is going to| are going to)? kill me (?:if|when) i (?:do not|forget|miss|eat|spend|am late|lose|skip|finish|come home late|buy|break|drop|cancel)|"
    r"(?:phone|battery|laptop|tablet|mobile|ipad|screen)(?:'s| is) (?:about|going|ready) to die|(?:only|just) a (?:nick|scratch|graze|paper ?cut)|big baby|(?:scar\w+|frighten\w*|bored|sucked|crushed) the (?:life|living daylights|hell|soul) out of|butterflies (?:in my stomach )?before|beat us (?:\d|at|in|by|last|again|to)|die on (?:that|this|my) hill|watching (?:a|the|some|my) (?:[a-z]+ )?(?:show|film|movie|series|drama|match|news)[a-z ,]{0,40}|(?:series|film|movie|show|novel|book|episode) where [a-z ]{0,40}|only way out of (?:this|the|here) (?:building|place|car park|hospital|town)|blood everywhere (?:when|after|because|from)(?: i)? (?:shav\w+|cut (?:my|a|the) (?:finger|thumb|chin))|(?:dog|cat|puppy|hamster|goldfish|parrot|rabbit|horse|hen|chicken)(?: (?:has|just|nearly|almost|had))* (?:choked|died|jumped|swallowed|drowned|got hit|collapsed|bled)|"
    r"be dead (?:by now |already |long ago )?without (?:my |the |these |your )?(?:prednisone|pred|steroids?|dialysis|plaquenil|insulin|meds?|medicines?|medication|pills|tablets|drugs|transplant|treatment|doctors?|inhaler|oxygen|pacemaker)|sleep for ?ever(?=[^.]{0,30}\b(?:tired\w*|fatigue|unreal|exhaust\w*)\b)|"
    r"live (?:so |too |very |that |quite |really )?(?:far|hours|miles|near|close|abroad|alone|in |at )|(?:last|final) words? again|kms this|suffocating me|(?:chok\w+|suffocat\w+) (?:with|in|from) (?:laugh\w*|summer|the heat|it|joy)|(?:mask|bra|collar|belt|corset|scarf|heat) is (?:suffocating|choking)|overdosed on (?:mince|christmas|turkey|cake|cheese|sun)|breathe through my nose|having a (?:stroke|seizure) (?:trying|reading|looking)|suicide helpline|helpline as a volunteer|cliff if you|joke about dying|attacked by (?:geese|a goose|a dog|wasps|bees|mosquito\w*)|"
    r"suicide inducing|be here (?:all (?:night|day|evening|week)|for hours|long|until|till|forever filling)|(?:feels?|felt|feeling) like (?:i have been |i was |i got |i have |being )?(?:run over|hit by)|mobile(?:\'s| is)? (?:about to |going to )?(?:die|dead|dying)|worr(?:y|ied|ying) about (?:dying|death)(?! by| tonight| to)|(?:beat|beats|beating|beaten) me (?:at|to it|in (?:a|the) (?:race|game)|every time)|hit me (?:hard|up|like)|(?:take|takes|taking) (?:all )?(?:of )?my (?:[a-z]+ )?(?:pills|meds|tablets|medicines?|medication) (?:every|each|as|in the|with|at|on time|daily|before|after|regularly|from)|can not do (?:this|it) any ?more (?:tonight|today|now|right now)|(?:want|need) (?:this|it) to be over (?:quickly|soon|fast|with|by|before|now)|"
    r"suicidal(?:ly)? (?:hungry|tired|bored|sleepy)|"
    r"(?:this|it|that|these|they|paperwork|forms?|questions?|wait(?:ing)?|heat|feet|back|knees?|joints?|head|hands?|hips?|pain|fatigue|job|boss|kids?|traffic|suspense|work|stress|pills?|steroids?|hunger|all this|lupus|arthritis|curiosity|shoes|diet)(?: [a-z]+){0,3} (?:is|are|was|were|'s|has been|have been)? ?(?:literally |just |really |slowly |seriously |absolutely )*killing me|killing me(?: softly)?(?: lol| haha)|"
    r"dying (?:to (?:know|hear|see|get|find|meet|try|start|join|go|eat|be (?:in|part))|of (?:boredom|curiosity|laughter|embarrassment|heat|hunger|thirst)|laughing|for (?:a|some|an answer|food|coffee|chocolate|news|the weekend)|over here (?:lol|laughing))|"
    r"jump(?:ing)?(?: off| start)? (?:my |the |a )?(?:dead )?(?:car )?battery|"
    r"(?:i would|i'd|could|would) (?:kill|die) for (?:a|an|some|that|this|good|one)|die[d]? (?:of (?:laughter|embarrassment|boredom)|laughing)|dead (?:tired|serious|line|end|on my feet|battery|last|right|wrong)|drop dead gorgeous|to die for|bored to death|scared to death|worried to death|"
    r"sick to death of|(?:love|loved|work(?:ed|ing)?|tickled|starv\w+|frozen|freezing|bleed\w*) (?:you |it |him |her |me |myself )?to death|over my dead body|shoot me (?:an|a|the|your)|kill (?:the )?(?:time|two birds|it\b|the (?:pain|mood|germs?|bacteria|virus|cells|cancer|infection|lights))|(?:drugs?|chemo|car-?t|treatment|antibiotics?|it|they|cells?)(?: (?:that|which|will|would|can|could|to|might|may))* kill(?:s|ed)? (?:the |my |off |all |bad |b |cancer |immune |white |these |those )*(?:cells?|b cells?|cancer|germs?|bacteria|virus\w*|infections?|immune)|"
    r"suicide prevention\b|suicide (?:hotline|squad|bomber|door|mission|hotline number is on|prevention (?:walk|training|volunteer|work))|hang (?:on|out|up|in there)|hanging (?:on|out|in there)|overdosed? on (?:chocolate|coffee|caffeine|sugar|sunshine|netflix|candy|sweets|cute)|could (?:just )?murder a|my phone (?:died|is (?:dying|dead)|battery)|battery is d(?:ying|ead)|(?:car|laptop|computer|internet|phone|line|connection) (?:died|is dying)|die-?hard|"
    r"(?:kill|shoot|bury|slap|strangle|murder) me now\b(?=[^.]{0,30}(?:question|form|page|more|lol|haha|again))|(?:just |somebody |someone )?shoot me(?: now)?(?=\s*(?:$|[,.!]? ?(?:haha|lol|more|another)))|"
    r"(?:wife|husband|mother|mum|mom|boss|doctor|dad|daughter|kids|sister|girlfriend|boyfriend|rheumy|rheumatologist)(?: (?:is|are|will|would|'ll|is going|are going|gonna|to|going)){1,3} kill me (?:if|when|for)|"
    r"(?:i would |i'd |would )?(?:rather|sooner) die than (?:do|have|tell|eat|drink|take|fill|answer|go (?:back )?(?:to|through)|wear|get|admit|show|see|say|give|read|use|be (?:seen|late))|die of (?:shame|embarrassment|boredom)|"
    r"(?:will|would|gonna|going to) be the (?:death|end) of me|death warmed up|life and death for|matter of life and death|(?:political|career|social|schedule) suicide|suicide (?:for|to) my (?:schedule|career|diet)|tired to death|freezing to death|(?:bored|scared|worried|frightened|starving|tickled|thrilled|sick|laughed (?:my ?self)?|laughing (?:my ?self)?) to death|"
    r"dead (?:after work|by (?:noon|the evening|night|bedtime)|to the world|weight off|easy|simple|slow|boring|wrong|set|sure|keen)|(?:legs|feet|arms|phone|battery|laptop|memory|line|internet|wifi|signal|tablet|computer)(?: (?:is|are|was|went|goes|go|'s|just|about to|may|might|will|almost|nearly|has|gone|on me))* (?:dead|die|dies|dying|died)|"
    r"(?:dying|die|died|dead) (?:of|from|for) (?:hunger|thirst|heat|cold|boredom|laughter|embarrassment|curiosity|sleep|a (?:coffee|cigarette|smoke|drink|nap|snack|holiday|wee|pee)|tea|coffee|good|chocolate)|dying (?:for|to) (?!die|end|be dead)[a-z]+|die laughing|"
    r"end (?:this|the|my|our) (?:chat|conversation|call|form|questionnaire|interview|survey|session|subscription|treatment|course|prednisone)|want (?:this|the) (?:chat|form|conversation|questionnaire|survey) to (?:end|be over)|"
    r"(?:can not|could not) (?:go on|carry on|continue|keep going|do this|take (?:any ?more|it)|take any more|any ?more) (?:with (?:the|this|these|that)(?! (?:life|living|pain|world|illness|lupus|disease|body))|of (?:the|this|these)|on|now|today|tonight|right now) ?(?:form|questions?|chat|survey|questionnaire)?|can not any ?more with|"
    r"(?:no|any|the|what is the|see the|not see the) point (?:of|in) (?:this|these|that|the|another|asking|answering|going on if|continuing|vaccin\w+|filling|a biopsy|more)|no point continuing|hopeless (?:with|at|about)|useless (?:with|at)|"
    r"(?:a|such a) (?:burden|nuisance|bother|pain|weight) (?:on|to|for) (?:the|my|your) (?:clinic|gp|doctor\w*|team|study|nurse\w*|hospital|receptionist)|"
    r"(?:sleep|slept) for(?:ever| a week| days)(?=[^.]{0,30}\b(?:fatigue|tired|flare|lupus|after)\b)|sleep through|disappear (?:on|to|into) |wake (?:me )?up (?:when|at|early|so early)|would kill (?:for|to)|nobody would miss (?:prednisone|steroids|the|this)|everyone (?:would be|is) better off (?:with\b|if we|vaccin)|"
    r"took (?![a-z ]{0,60}\bon purpose\b)(?:all )?(?:of )?my (?:morning |evening |daily |usual )?(?:pills|meds|tablets|medicines?|medication)(?: (?:this morning|today|yesterday|last night|with|as usual|already|on time|like|at|before|after|every|as (?:usual|told|normal|prescribed)|late))|took all my (?:morning|evening|daily|usual)|"
    r"cut(?:ting)? (?:myself|my (?:arm|hand|leg|thumb|finger|foot)(?: open)?) (?:shaving|cooking|on (?:a|the|some)|chopping|while|gardening|by accident|opening|peeling|with a (?:kitchen|tin|can))|cut(?:ting)? (?:my )?(?:self )?(?:some )?(?:slack|down)|hurt(?:ing)? myself (?:lifting|playing|at|in the gym|running|skiing|when i fell|falling|moving|dancing|doing|while)|burn(?:ed|t)? myself (?:cooking|on|with the (?:iron|oven|kettle|pan|stove|grill|hot|tea|coffee|soup|toaster|steam|curling)|ironing|in the sun)|"
    r"(?:almost|nearly|about) died (?:of|from)? ?(?:laughter|embarrassment|laughing)|i am dead lol|i am (?:dying|dead)(?: here)? (?:lol|haha|laughing|\W*:d)|chest (?:x-?ray|infection last|cold last)|heart (?:attack|skipped|breaks?|broken) (?:lol|haha|when i saw (?:the )?(?:bill|price))|gave me a heart attack|having a heart attack (?:lol|over)|almost had a heart attack when"
)
CRISIS_OF_ANOTHER: Final = (
    r"\b(?:wants?|wanting|going|gonna|trying|(?:just|has|have|is) tried|threaten\w*|talk\w*|plan\w*|thinking|thinks)(?: to| of| about)? "
    r"(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|end(?:ing)?|tak(?:e|ing)) (?:himself|herself|themsel\w+|(?:his|her|their) (?:own )?life)\b|"
    r"\b(?:he|she|my (?:mother|mom|mum|father|dad|husband|wife|son|daughter|partner|brother|sister|patient|friend|child)|the patient[a-z ']{0,30})(?: (?:is|has been|keeps?|told me|tells me|says|said|saying|threatens?|threatening|that|wrote|texted|he|she|just)){1,5} (?:(?:to )?(?:kill|shoot|hang|hurt|harm|drown|cut) (?:himself|herself|themsel\w+)|(?:he |she |they )?(?:wants?(?: to)?|would rather|wishes|plans? to|is going to) (?:die\b|be dead|kill|end (?:it|his|her)|not (?:wake|live|be here)|was dead)|(?:he |she )?(?:does not|do not|no longer) wants? to (?:live|be alive|be here any ?more|wake up|go on living))\b|\b(?:he|she|they)(?:'d| would) rather be dead\b"
)
"""Someone near the person is in danger now: the same help is named."""
CRISIS_PAST: Final = (
    r"\b(?:years? (?:ago|back)|(?:in|since|around|until|from|back in) (?:19|20)\d\d|as a (?:teen|teenager|kid|child|student|young \w+)|when i was (?:a |an |in |at |\d+|young|little|\w+teen|twenty|thirty|still)|"
    r"in (?:my )?(?:college|high school|school|teens|twenties|thirties|20s|30s|youth|younger|early|late)|long (?:time )?(?:ago|past|over|gone)|in the past|in my past|used to|back then|decades? ago|at (?:age )?(?:1\d|2\d|fifteen|sixteen|seventeen|eighteen|nineteen)\b|"
    r"after (?:the|my) (?:divorce|birth|baby|diagnosis) (?:in|years)|once (?:wanted|tried|thought|had|felt)|years now|for (?:\d+|ten|twenty|many) years)\b"
)
CRISIS_NOW: Final = r"\b(?:now|again|still|lately|today|tonight|these days|sometimes|every (?:single )?(?:day|night)|currently|at times|often|recently|any ?more|this (?:week|month)|some days|keep|always|since then|ever since)\b"
NOT_NOW: Final = r"\b(?:(?:not|no|fine|well|ok|okay|better|good|over it|stable) (?:now|any ?more|today|these days|lately|recently|currently)|\d\d now|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ]\w+)? now|no longer|never again|not since|no more|now (?:i am |it is )?(?:fine|well|ok|okay|better|good|over|gone|stable|not|never|it is (?:over|fine)))\b"
CRISIS_DENIED: Final = r"\b(?:no(?! one)|not|never|nope|nah|none|without|do not have|have not had|am not|have never|not having|no thoughts of|never had|never thought|would never|not been|do not have any|not thinking|deny|denies|neither|nor)\b[a-z ,'/]{0,36}$"
BARE_NO: Final = r"(?:^|[,.] ?)\s*(?:no|nope|nah|none(?: of (?:those|these|them|that))?)[, ]+(?=(?:i|just|honestly|my|life|and|everyone|everybody|sorry|but)\b)"
"""A no that answers the question, before other words."""
OTHERS: Final = r"\b(?:my (?:late )?(?:mother|mom|mum|father|dad|sister|brother|aunt|uncle|cousin|friend|husband|wife|son|daughter|grand\w+|neighbou?r|ex|partner|coworker|colleague|boss|roommate)|a (?:friend|colleague|neighbou?r|cousin)|someone i know|he|she|robin williams)\b[a-z' ]{0,30}$"
TOPIC: Final = (
    r"^(?:so |and |but |wait |ok |also |hi |sorry )*(?:why|am|do|does|did|is|are|can|could|will|would|what|has|have|how|should|which)\b(?=.*\b(?:suicid\w*|self[- ]?harm|overdos\w*|attempt\w*|depress\w*|die|died|kill|dying|death)\b)"
    r".*\b(?:you (?:ask|want|mean|have|need|exclude|know|be)|your|questions?|(?:you|they|are) (?:asking|asked)|exclud\w*|mean|means|study|trial|trials|form|drug|treatment|car-?t|attempt [a-z0-9 ]*ago|rule|me out|people|anyone|patients)\b|"
    r"\b(?:runs? in (?:my|the) family|prevention|awareness|hotline|helpline worker)\b"
)
"""A question about a word of danger, and not a word of danger."""
DENIES: Final = r"\b(?:temp\w*|fever|thermometer)\b.{0,30}\b(?:3[67]|9[78])\b|\b(?:no|not|never|nope|without|deny|none|do not|did not|have not|has not|nobody|neither|nunca|jamas|sin)\b(?! (?:(?:quite|even|really|fully|properly|seem to|manage to|always|just) )*(?:stop|stopping|breathe|catch|(?:get|take|draw) (?:my|any|a|enough)(?: [a-z]+)? (?:breath|air)|move|wake|let up|go away|able|only|sure|feel my|care|mind|matter|bother|wee|urine|pee|peeing|pulse|breath))[a-z ,']{0,24}\b(?:pain|breath\w*|fever|seizures?|fits?|strokes?|heart|bleed\w*|faint\w*|collaps\w*|pass(?:ed)? out|allerg\w*|reactions?|suicid\w*|self|hurt(?:s|ing)? me|hits? me|abus\w*|violence|harm\w*|die|dead|depress\w*|thoughts|thought (?:of|about)|emergenc\w*|side effects?|danger|chest|overdos\w*|chills|poison\w*|dolor|fiebre|convulsiones|pensado)\b"
"""A denial near words of danger: the net would hear only the words."""

ABOUT_DATA: Final = (
    r"\b(?:delete|erase|remove|wipe|forget) (?:all (?:of )?)?(?:my|the) (?:\w+ )?"
    r"(?:data|answers?|info|information|details|chat|conversation|messages)\b|"
    r"\b(?:borr|elimin|suprim)\w* (?:\w+ ){0,3}"
    r"(?:datos|respuestas?|informacion|mensajes|conversacion|lo que (?:(?:he|les?|te|os|ya) )*(?:dije|dicho|escrib\w+|cont\w+))"
)
"""Who wants words deleted is not in danger for that."""
ABOUT_A_NAME: Final = (
    r"\b(?:turn|evolv|develop|chang|progress|head|lean|mov|go|morph)\w*(?: \w+)? (?:in)?to(?:wards?)? (?:being |a |full |real |proper |definite |systemic )*(?:lupus|sle)\b|"
    r"\b(?:call|name|label|diagnos\w*|class) (?:it|this|me|that)(?: \w+)? (?:lupus|sle|yet)\b"
)
"""Which illness it is, is no danger."""
ACHING: Final = (
    r"\b(?:hurt\w*|ach\w+|sore|stiff\w*|pain\w*|swollen|throb\w*)\b[^.!?]{0,12}\b(?:too|so) (?:bad(?:ly)?|much|sore|painful|stiff|swollen)(?: (?:for me|that))? (?:to|i|me)\b|"
    r"\btoo (?:sore|stiff|painful|swollen|achy) to\b"
)
"""A pain that keeps from sleep or work is what an illness of the joints is like."""
GRAVE: Final = (
    r"\b(?:chest|heart|breath\w*|air|throat|tongue|swallow\w*|face|mouth|head\w*|neck|belly|stomach|tummy|abdomen|guts?|calf|one leg|eyes?|sight|vision|arm and|"
    r"sudden\w*|all of a sudden|numb\w*|can not feel|weak\w*|dead|fever\w*|confus\w*|faint\w*|pass\w* out|bleed\w*|blood|vomit\w*|pregnan\w*|fell|fall|crash\w*|"
    r"this (?:morning|afternoon|evening)|since (?:this|last night|today|an hour)|right now|just now|hours? ago|worst|help|ambulance|hospital|emergency|er|911|999|dying|die)\b"
)
"""Beside an ache, what makes it more than one."""
OVERWHELMED: Final = (
    r"\b(?:too much|(?:a lot|much) (?:to (?:take|handle|deal)|right now|lately)|overwhelm\w*|over my head|on top of me|closing in|pil(?:es|ing) up|cope|coping|handle (?:it|this|any)|"
    r"fall(?:s|ing)? apart|breaking point|end of my (?:rope|tether)|wits'? end|at my limit|burn(?:ed|t)? out|drowning in|crushing me|swallow\w* me)\b"
)
"""It is all too much: said of life, and of no sign of the body."""

HARM: Final = (
    r"\b(?:sick|ill|unwell|rash\w*|hives|itch\w*|swell\w*|swollen|reaction|side effects?|worse|dizz\w*|faint\w*|vomit\w*|"
    r"throw\w* up|threw up|bleed\w*|bled|(?<!yellow )fever\w*|pain\w*|hurts?|hospital|er|emergency|breath\w*|chok\w*|yellow(?! fever)|seizure\w*|"
    r"collaps\w*|passed out|numb\w*|burn\w*|blister\w*|peel\w*|awful|terrible|horrible|nearly died|"
    r"mal|peor|enferm\w*|ronchas|sarpullido|picor|comezon|hinch\w*|reaccion|efectos?|mare\w*|desmay\w*|vomit\w*|sangr\w*|"
    r"fiebre|dolor\w*|duele|urgencias|respir\w*|convulsion\w*)\b|[疼痛吐血烧肿疹痒晕]|过敏|反应|不舒服|难受"
)
"""What a harm is told with; where none of it stands, a list of medicines is only that."""

LONG_PAST: Final = (
    r"\b(?:years?|yrs?|months?|weeks?|decades?) (?:ago|back|later|old(?! (?:wo)?m[ae]n| (?:fe)?male| lady| mother| girl| boy))\b|\b(?:in|since|from|until|around) (?:19|20)\d\d\b|\b(?:19[5-9]\d|20[01]\d|202[0-5])\b(?! ?(?:mg|mcg|ml|pills|steps))|"
    r"\b(?:last|two|three|few) (?:year|month|summer|winter|spring|fall|autumn|week|time|winters|summers)s?\b(?: (?:ago|back))?|\bas a (?:child|kid|baby|teen\w*|toddler|girl|boy|student)\b|\b(?:when|while) (?:i was|she was|he was|we were)\b|"
    r"\b(?:used to|back then|in the past|history of|went away|recovered|resolved|gone now|turned out|ruled out|passed now|ya paso|healed|better now|fine now|ok now|okay now|all clear|usually|always|sometimes|occasional\w*|often|chronic|raynaud\w*|moon face|died|passed away|once (?:had|fainted|passed|was)|never|no longer|since (?:my|childhood|birth)|mild|slight\w*|stable|ever had|on and off|comes? and goes?|every (?:winter|summer|spring|month|few))\b|"
    r"\bat (?:age )?(?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|twenty)\b(?! ?(?:am|pm|o'?clock|mmol|bpm))|\b(?:my|his|her) (?:father|dad|mother|mom|mum|brother|sister|uncle|aunt|grand\w+|cousin|neighbou?r) (?:had|died|passed|suffers|gets)\b|"
    r"\b(?:from (?:the )?(?:steroids|prednisone|peanuts?|penicillin|bees?|shellfish)|when i (?:run|climb|exercise|walk up|laugh|cough|floss|brush))\b"
)
"""What puts even plain words of an emergency into the past."""
