"""Turns of phrase about veins, apheresis and how the lupus does. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_MANY: Final = (
    r"(?:second|third|fourth|fifth|\d ?(?:nd|rd|th)|two|three|four|five|six|several|multiple|[2-9]|few|"
    r"couple(?: of)?|lots of|many|a million)"
)
_POKE: Final = (
    r"(?:stabs?|go(?:es)?|tries|try|attempts?|pokes?|sticks?|jabs?|pricks?|needles?|nurses?|people|times|shots?|turns?)"
)

_LIFTERS: Final = (
    r"(?:lexapro|zoloft|prozac|celexa|cymbalta|effexor|wellbutrin|paxil|remeron|sertraline|fluoxetine|citalopram|"
    r"escitalopram|paroxetine|venlafaxine|duloxetine|mirtazapine|bupropion|amitriptyline|nortriptyline|trazodone|"
    r"zyban|anti ?depressants?)"
)
_LOW: Final = (
    r"(?<!\bno )(?<!\bnot )(?<!\bnot for )(?<!\bnot for my )(?<!\bnever )(?<!\bnever for )(?<!\bdenies )(?<!\bstable )"
    r"(?<!\bgood )(?<!\bok )(?<!\bwithout )\b(?:depress\w*|depr|for (?:my |the )?(?:low )?mood|(?:bad|poor) mood|mood(?: is| was)? (?:not|bad|poor)|low|sad|down)\b"
    r"(?! (?:is |are )?(?:stable|fine|good|ok|normal|great|never)\b)"
)
"""A low mood that is not denied."""
_ANXIETY: Final = r"anxiety|anxious\w*|gad|panic(?: attacks?)?|ocd|ptsd|phobias?|worry|pmdd|ansiedad|ibs"
"""What a pill of that kind is given for beside a depression."""
_ALONE: Final = rf"(?!.*\b(?:my|our|the|his|her) (?:\w+ )?(?:{RELATIVES})\b)"
_COUNTED: Final = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|first|second|third|fourth|fifth|last|half ?way)"
)
_TREATED: Final = (
    r"\b(?:antibiotics?|abx|antivirals?|antifungals?|z-?pak|z-?pack|macrobid|keflex|augmentin|bactrim|cipro|"
    r"levaquin|flagyl|nitro\w+|zithromax|valtrex|diflucan|paxlovid|tamiflu|nystatin|fucidin|monistat|"
    r"[a-z]{2,}(?:cillin|cilina|mycin|micina|floxacin\w?|cycline|ciclina|clovir|conazol\w?|cef\w*|oxacina)|doxy|"
    r"amox\w*|ceph?\w{3,}|cef\w{3,}|antibiotic[oa]s?|antiviral(?:es)?|fosfomicina|monurol)\b"
)
_BETTER: Final = (
    r"\b(?:burn\w*|pains?|fever|temp\w*|cough\w*|swelling|redness|red|itch\w*|sting\w*|throat|pus|rash|blisters|"
    r"spots|lump|phlegm|chills|ache|it|discharge|mucus)\b[^.,!?;]{0,16}(?<!not )(?<!never )(?<!not been )\b"
    r"(?:stopped|gone|going (?:down|away)|went (?:down|away)|eas(?:ed|ing)|better|less|fad(?:ed|ing)|shr[aiu]nk\w*|calm\w*|settl\w*|dropp\w*|down|drying|crusted|heal(?:ed|ing)|clearing|cleared|smaller|nearly|almost|broke)\b|"
    r"(?<!not )(?<!no )(?<!not any )\b(?:way|much|a lot|lots|loads|far|a bit|heaps|tons|already|feel(?:ing)?|"
    r"getting|bit by bit|slowly) (?:less|better|easier|improving)\b|"
    r"\bless \w+y\b|"
    r"\b(?:hardly|barely|almost no|nearly no|no more|no longer) (?:\w+ ){0,2}(?:sting|burn|hurt|itch|cough|sore|"
    r"pain|fever|red|swollen)\w*|"
    r"\bon the mend\b|"
    r"\b(?:finally|at last) (?:\w+ )?(?:clearing|going|working|better|easing|healing|shifting|budging)\b|"
    r"\bturn(?:ed|ing) (?:a|the) corner\b|"
    r"(?<!not )(?<!never )\b(?:is |it is |are )?(?:working|kicking in|kicked in|doing (?:the trick|its job))\b"
)
_WORSE: Final = (
    r"(?<!not )(?<!no )(?<!not getting )(?<!not any )(?<!never got )\b(?:worse|bigger|redder|hotter|angrier)\b|"
    r"\bkeeps? (?:climb|creep|spread|grow|com|gett|swell|ooz|ris)\w*|"
    r"(?<!not )(?<!stopped )(?<!no longer )\b(?:climbing|creeping|spreading|growing|marching)\b|"
    r"\b(?:no|not any|not getting|not a bit) better\b|"
    r"(?<!no )(?<!not )(?<!any )\bmore (?:bad|sick|ill|pain(?:ful)?|fever|swollen|red|sore|"
    r"pus)\b(?! (?:before|yesterday|at first|last))(?!.*\b(?:is|am|are|getting|now|feel\w*|"
    r"but) (?:\w+ )?better\b)|"
    r"\b(?:no|not any|without) improvement\b|\bnot improv\w+|"
    r"\bstill (?:goes|going|gone|shoot\w*|climb\w*|rising) up\b|"
    r"\bnot (?:\w+ )?(?:work|help|touch|shift|budg|mak\w+ a (?:dent|difference)|do\w+ (?:a thing|anything))\w*|"
    r"\bcame (?:right |straight )?back\b|\b(?:did|does|has done|done) nothing\b|"
    r"\bnothing (?:works|helps|touches|shifts)\b"
)
_LINGERS: Final = (
    r"\bstill (?:\w+ )?(?:burn|hurt|sting|ooz|weep|leak|drain|red|swollen|rag|feverish|bad|sore|there|the same|"
    r"sick|ill|hot|run)\w*|"
    r"\bthe same\b|\bno change\b|\bunchanged\b"
)
_NTH: Final = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|[2-9](?:nd|rd|th)|umpteenth|nth)"
_HELPS: Final = r"\b(?:finally|better|working|works|calm|quiet|human|great|good|remission|helping|helps|stable|fine)\b"
_SUFFERS: Final = (
    r"\b(?:hurt\w*|pains?|painful|ach\w+|swollen|swell\w*|flar\w+|can not|can barely|could not|scream\w*|worse|"
    r"rash\w*|stiff\w*|agony|burn\w*|sores?|throb\w*)\b"
)
_ANOTHER: Final = (
    r"\b(?:second|third|fourth|2nd|3rd|4th|another|new|different|next|stronger) (?:\w+ )?(?:antibiotic|abx|course|"
    r"round|kind|one|type|med|drug|cream|iv)s?\b"
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "venous_access": (
        ("-", r"\b(?:left|right|one) (?:arm|side|hand) (?:is )?(?:good|fine|ok|easy)\b[^.!?]{0,8}\b(?:right|left|other)\b|"
            r"\bdepends\b|\b(?:sometimes|some days|hit (?:and|or|n) miss|good days|varies)\b"),
        ("difficult", r"\b(?:never|can not|could not|hardly|cannot|struggle to|trouble|not able to|unable to) (?:ever |even |"
            r"easily )?(?:find|finding|get|getting|hit|hitting) (?:\w+ ){0,2}veins?\b"),
        ("difficult", r"\b(?:poor|difficult|bad|tricky|terrible|awful|rubbish|limited|hard) (?:iv |venous |vein |vascular |intravenous )?"
            r"(?:access|cannulation)\b(?!.{0,12}\b(?:no|not|never)\b)|"
            r"\b(?:needs?|needed|always|usually) (?:uss?|ultrasound)(?:[- ]guided)? (?:for )?(?:cannul\w+|access|ivs?|lines?)\b"),
        ("difficult", rf"\b(?:never|not|rarely|hardly ever|seldom|no one|nobody)\b[^.,!?]{{0,24}}\bfirst {_POKE}|"
            rf"\bfirst {_POKE} (?:never|does not|fails)"),
        (
            "adequate",
            rf"\b(?:first|1st) (?:{_POKE}|time)\b|"
                rf"\b(?:one|1|single) (?:poke|stick|jab|prick|stab|go|try|needle)\b(?! (?:is )?(?:never|not))|"
                rf"\bin one\b(?! (?:arm|hand|place|spot))|\bone and done\b|\bstraight in\b|"
                rf"\bnever (?:a|any) (?:drama|problem|struggle|battle|fuss|issue)\b|"
                rf"\bnever (?:once )?(?:had )?(?:a |an |any )?(?:problem|issue|trouble|bother|miss\w*)|"
            r"\b(?:road ?maps?|drain ?pipes?|hose ?pipes?|garden hoses?|firehoses?|fire hoses?|ropes?|cables|motorways?|"
                r"highways?|tree roots|tunnels|pipes|a body ?builder)\b|"
                r"\b(?:nurses?|phlebotomists?|vampires?|students?|they|staff)\b[^.!?]{0,16}\b(?:love|loves|drool|fight over|"
                r"compliment|praise|admire)\b|"
            r"\bblind ?(?:man|folded|person)\b|\b(?:stick|stand|pop)s? (?:right |straight )?(?:out|up)\b|\bbulg\w+\b|"
                r"\b(?:piece of cake|easy peasy|a doddle|a breeze|no (?:bother|drama|trouble|problem|issues?|fuss))\b|"
                r"\b(?:can|could) see (?:them|it|my veins) from\b",
        ),
        (
            "difficult",
            rf"\b{_MANY} (?:or \w+ |to \w+ )?(?:\w+ )?{_POKE}\b|"
                rf"\b(?:through|thru|in|into|from|use|using|out of|via|try|resort to|end up (?:in|using)) (?:my |the |"
                rf"a )?(?:foot|feet|ankles?|neck|groin|thumb|toes?|big toe|knuckles?|jugular|leg)\b|"
                rf"\b(?:hand|hands|wrist|fingers?) (?:only|instead|because)\b|"
                rf"\b(?:only|always|just) (?:\w+ )?(?:the |my )?(?:hands?|wrist)\b|"
            r"\b(?:dig|digs|digging|dug|fish|fishing|hunt|hunting|poking|rooting|root|search\w*) (?:around|about|for|"
                r"and)\b|"
                r"\b(?:pin ?cushion|dart ?board|human colander|swiss cheese|sieve|voodoo doll)\b|"
                r"\b(?:ultrasound|vein (?:finder|light|viewer)|iv team|an?a?esth\w+ to)\b|"
            r"\b(?:butterfly|baby|babies|kids?|child(?:ren)?'?s?|paediatric|pediatric|infant|tiny) (?:needles?|sizes?|"
                r"one)\b|"
                r"\b(?:blow|blows|blew|blown|burst|bursts|collaps\w+|roll|rolls|rolling|rolly|hide|hides|hiding|vanish\w*|"
                r"disappear\w*|play hide and seek|shy|crap|shit|rubbish|terrible|awful|useless|hopeless|(?:are|is|were|all|totally|completely|veins) shot|knackered|"
                r"wrecked|trashed|a nightmare|nonexistent|non existent)\b|"
            r"\b(?:call|get|fetch|send for|bring in|needs?|need)\b[^.!?]{0,14}\b(?:another|"
                r"the (?:good|special|expert|senior)|specialist|someone else|backup|help|the an?a?esth\w+)\b|"
                r"\b(?:hot|warm) (?:packs?|water|towels?|flannel|blanket|bottle)\b|"
                r"\b(?:nurses?|they|everyone|students?) (?:\w+ )?(?:swear|cry|sigh|give up|hate|draw straws|run|groan)\b|"
                r"\bblack and blue\b|\b(?:a|quite a|bit of a) hunt\b|"
                r"\b(?:torture|agony|ordeal|battle|struggle|mission|drama)\b",
        ),
    ),
    "leukapheresis_contraindication": (
        ("no", r"^\W*(?:no[ ,.]+)?(?:not )?(?:no|none of (?:the|my)|not an?|not one|never an?) (?:doctors?|docs?|"
            r"medic[oa])\b(?!.{0,60}\b(?:but|except) (?:the|my|one|a) (?:\w+ )?(?:doctor|nurse|hematolog\w*|specialist|"
            r"surgeon)\b)|"
            r"(?<!the )(?<!my )\b(?:doctors?|docs|they) (?:have |has )?(?:never said|said nothing|nothing|never mentioned|"
            r"never told)\b"),
        ("no", r"\b(?:no ?one|nobody|no doctors?|never|not|none of (?:them|my doctors))(?: (?:has|have|had|did|been|was|ever|"
            r"even))* (?:said|told|warned|advised|mentioned|brought (?:it )?up|heard (?:that|such))\b(?!.{0,30}\bbut\b)|"
            r"\b(?:doctors?|they) never (?:said|mentioned|told|warned)\b"),
        ("no", r"\b(?:never|not|nobody|no ?one|no doctors?|nunca|jamas)(?: (?:has|have|had|been|was|is|it|ever|yet|formally|officially|"
            r"me|la|lo|ha|han|estado|sido|fue))* (?:contraindicat\w+|contraindicad[oa]|advised against|ruled (?:it|me) out|off limits|"
            r"forbidden|banned|barred|prohibid[oa]|desaconsejad[oa])\b(?!.{0,40}\b(?:but|until|pero|hasta)\b)"),
        (
            "told_by_doctor",
            r"\bnever again\b|"
                r"\b(?:told|said|says|advised|warned|wrote|ordered|insist\w*|reckons?)\b[^.!?]{0,40}\b(?:not to|"
                r"no (?:apheresis|way|go|more)|never|against|avoid|stay (?:away|clear)|absolutely not|hell no|no chance|"
                r"off limits|too (?:risky|dangerous|weak|low|thin)|can not|should not|must not|forbidden|do not)\b|"
                r"\b(?:forbid\w*|forbade|ruled (?:it|that|me) out|off limits|not allowed|vetoed|banned|barred|"
                r"turned (?:me )?down|put (?:his|her|their) foot down|contraindicat\w+)\b|"
            r"\b(?:reacted|reaction|allergic|crashed|seiz\w+)\b[^.!?]{0,30}\bcitrate\b|"
                r"\bcitrate\b[^.!?]{0,30}\b(?:react\w*|crash\w*|seiz\w*|collaps\w*|nearly|almost|bad|cramp\w*)\b",
        ),
        (
            "no",
            r"\b(?:did|done|had|gave|donat\w+|been|went|sat) [^!?]{0,60}\b(?:no (?:drama|problems?|bother|issues?|trouble|"
                r"complications|fuss|worries|sweat|side effects)|(?:was|went|felt|all|is|did) (?:fine|ok|okay|smooth\w*|easy|"
                r"well|great|good|a breeze|brilliant|without)|smooth\w*|easy|piece of cake|breeze|doddle|cakewalk)\b|"
                r"\b(?:platelet|plasma|stem cell|marrow) donor\b(?!.{0,60}\b(?:pass|faint|react|stop|bad|ill|never|told)\w*)|"
                r"\b(?:donate[ds]?|give|gave|donating) (?:my )?(?:platelets|plasma|stem cells|"
                r"bone marrow)\b(?!.{0,60}\b(?:pass|faint|react|stop|bad|ill|never|told)\w*)",
        ),
    ),
    "refractory": (
        ("yes", r"\b(?:not|neither|not even) (?:the |my )?\w+(?: \w+)? n?or (?:even )?(?:the |"
            r"my )?\w+(?: \w+)? (?:makes? (?:it|this|the \w+) (?:go|any|better|stop)|help(?:s|ed)?|touch(?:es|ed)|"
            r"work(?:s|ed)?|calms?|control(?:s|led)?|did (?:anything|a thing|much)|does (?:anything|a thing|much)|"
            r"shift(?:s|ed)|stop(?:s|ped)? (?:it|this))\b"),
        ("yes", r"\b(?:can not|could not|never|not) (?:\w+ )?(?:get|go|have|had|get through|make it through|manage) (?:a|one|"
            r"two|even a|more than a|a single) (?:\w+ )?(?:day|week|month|fortnight|"
            r"night)s? without\b(?!.*\b(?:pill|meds?|tablets?|steroids?)\b$)"),
        ("-", r"\b(?:not (?:on|taking|getting) (?:any\w*|a thing)|no (?:meds|drugs|treatment|medicine|medication)s?|"
            r"off everything|stopped everything)\b.*\b(?:who knows|not sure|no idea|hard to (?:say|tell|know)|do not know|"
            r"can not (?:say|tell))\b"),
        ("yes", r"\b(?:never|hardly ever|far from|nowhere near|"
            r"anything but)(?: (?:really|been|yet|once|gone|fully|properly|truly|got|gotten|completely|"
            r"a)){0,3} (?:calm\w*|"
            r"quiet|stable|under control|in remission|settled)\b(?! (?:since|until|till|before)\b)"),
        ("-", r"\b(?:remission|calm|quiet|inactive|low activity|fine on paper|on paper|"
            r"(?:labs?|bloods?|numbers) (?:look|are|is) (?:good|fine|normal))\b[^.!?]{0,24}\b(?:but|yet|though|"
            r"only)\b[^.!?]{0,40}\b(?:disagree\w*|beg to differ|hurt\w*|pains?|ach\w+|flar\w+|swollen|"
            r"feel (?:awful|terrible|rotten|rubbish|bad)|not so sure|tell (?:a different|another))\b"),
        ("yes", r"\b(?:calm|quiet|stable|in remission|fine|good|under control|dormant|asleep)\b[^.!?]{0,50}\b(?:until|till|"
            r"and then|but then|then)\b[^!?]{0,40}\b(?:came (?:\w+ )?(?:back|roaring)|returned|woke up|flared|kicked off|"
            r"all hell|started (?:up )?again|"
            r"(?:is|it is) back)\b(?!.*\b(?:now|since then|calm\w* (?:down )?again|settled|under control again)\b)"),
        ("yes", r"\bnothing (?:we|they|i|he|she|the doctors?|that|else|has|have|since)\b[^.!?]{0,40}\b(?:calm\w*|settl\w+|"
            r"work\w*|help\w*|held|holds?|touch\w*|brought it down|made a (?:dent|difference))\b"),
        ("no", r"\b(?:not|never|no longer|stopped|without|no) (?:\w+ )?(?:active|flaring|flares?|"
            r"acting up)\b(?! (?:now|today|yet)\b.{0,30}\b(?:but|though)\b)"),
        ("no", r"\b(?:calm|quiet|silent|still|peaceful|sleepy) as (?:a|an|the) [a-z]+\b|"
            r"\b(?:hibernating|dormant|gone to sleep|fast asleep)\b"),
        ("yes", rf"\b{_NTH} (?:\w+ )?(?:meds?|drugs?|medicines?|medications?|biologics?|treatments?|tablets?|pills?|"
            rf"immunosuppressants?)\b(?!.*{_HELPS})(?=.*{_SUFFERS})|"
            rf"{_SUFFERS}(?!.*{_HELPS}).*\b{_NTH} (?:\w+ )?(?:meds?|drugs?|medicines?|medications?|biologics?|"
            rf"treatments?)\b(?!.*{_HELPS})"),
        ("yes", r"\b(?:is|are|am|it's|been|keeps?|still|always|constantly|again|badly) (?:\w+ )?(?:flaring|acting up|"
            r"playing up|in flare)\b|"
            r"\bflar(?:ing|es?) (?:up )?(?:again|at the (?:minute|moment)|all the time|every|despite|in spite|"
            r"even (?:with|on))\b|"
            r"\b(?:despite|in spite of|even (?:with|on)) (?:all |the |my |her |his |these |every )*(?:tablets|pills|drugs|meds|medicines?|medication|treatments?|steroids|pred\w*|plaquenil|cellcept|imuran|mtx|hcq|mmf|saphnelo|benlysta|lupkynis|cytoxan|arava|infusions?|injections?|chemo|\w{3,}(?:mab|prine|trexate|solone|sone|quine|cept|limus|phenolate|phamide|sporine?))\b|"
            r"\b(?:medicines?|drugs?|tablets?|pills?|treatments?|meds|medication) (?:\w+ )?(?:does|do|did|is|"
                r"are)? ?not (?:\w+ )?(?:help|work|enough)\w*|"
                r"\bactive it is\b|\bflares? (?:only )?(?:last|this|yesterday|two|a few)\b|"
            r"\bfailed (?:\w+[ ,]+){1,6}"),
        ("yes", rf"\b(?:did|does|do|done)(?: me)? (?:squat|zilch|nada|jack(?: \w+)?|nothing|naff all|sod all|diddly\w*|"
            rf"bugger all|f\w* all|zip|no good|not a thing)\b(?!.*{_HELPS})"),
        ("yes", r"\b(?:nothing|none of (?:it|them|em|those|the lot|(?:the|my|these) (?:drugs|meds|pills|medicines|"
            r"treatments))|not one of (?:them|em)|no (?:drug|pill|med|medicine|treatment)s?)\b[^.!?]{0,24}\b(?:works?|"
            r"worked|helps?|helped|touch\w*|holds?|stops?|stopped|made a (?:dent|difference)|"
            r"does (?:anything|a thing|the trick)|lasts?|lasted)\b|"
            r"\btried (?:everything|the lot|them all|the whole (?:lot|menu|list))\b(?!.{0,40}\b(?:finally|until|"
            r"now (?:calm|fine|quiet|good)|remission)\b)|"
            r"\b(?:laughs|laughing) at (?:the|my|every)\b"),
    ),
    "active_infection": (
        ("none", r"^(?!.*\b(?:now|still|again|today|since|currently|yesterday|this week)\b).*\b(?:had|was|got|"
            r"there was)\b[^.;!?]{0,30}\b(?:fever|temperature|infection|flu|cold|pneumonia|uti|covid|"
            r"bug)\b[^.;!?]{0,24}\b(?:last (?:year|summer|winter|spring|autumn|fall)|years? ago|"
            r"(?:[2-9]|two|three|four|five|six|several|some) months ago|in (?:19|20)\d\d|as a (?:child|kid)|long ago)\b"),
        ("uncontrolled", rf"^{_ALONE}(?!.*\b(?:no|without|not (?:on|taking)(?: any)?) (?:antibiotics?|"
            rf"abx)\b)(?=.*{_TREATED})(?:.*(?:{_WORSE})|"
            rf"(?=.*(?:{_ANOTHER})).*(?:{_LINGERS}))"),
        ("suspected", r"^(?!.*\b(?:better|improv\w+)\b).*\b(?:finished|completed|done with|came off|off)\b[^.!?]{0,30}\b(?:antibiotics?|abx|"
            r"tablets|pills|course|treatment)\b[^.!?]{0,20}\bstill (?:is |it |feels? )?(?:burn|hurt|ach|sting|itch|sore|swollen|red|"
            r"ooz|weep|sick|ill|there|fever)"),
        ("treated_improving", rf"^{_ALONE}(?!.*\b(?:but|worse|completed|finished|done with|all gone|last (?:month|year)|ago|"
            rf"before)\b)(?=.*{_TREATED}).*(?:{_BETTER})"),
        (
            "treated_improving",
            rf"^{_ALONE}(?!.*\b(?:worse|but (?:still|it|the)|all gone)\b)(?=.*{_TREATED})(?=.*\b(?:left|to go|"
                rf"more (?:days?|pills?|doses?|tablets?)|still (?:on|taking)|day \d|day (?:two|three|four|five|six|seven)|"
                rf"on (?:my |the )?(?:second|third|last) (?:day|pill|dose)|"
                rf"last (?:pill|one|dose|day) (?:is )?(?:tomorrow|tonight|today))\b)"
            r".*(?:\b(?:does not|do not|not|no longer|stopped|barely|hardly) (?:burn|sting|hurt|itch|ach)\w*|"
                r"\bno (?:more )?(?:fever|temp\w*|pain|burning|cough|pus)\b|"
                r"\b(?:throat|cough|fever|chest|ear|skin|tooth|pee\w*|it|toe|cut|eye|i am|i feel|feel\w*)(?: is|"
                r" feels)? (?:all |totally |much |way )?(?:fine|ok|okay|good|great|normal|gone|better) (?:now|already|today|"
                r"again)\b|"
                r"\b(?:already|much|bit|lot|feel\w*|getting) better\b|\bbetter (?:already|now|today|every day|each day)\b|"
                r"(?<!not )\bimproving\b)",
        ),
        (
            "none",
            r"^(?!.*\b(?:fever(?! (?:is |has )?(?:gone|over))|antibiotics?|still|another|but|almost|nearly|"
                r"mostly)\b).*\b(?:cold|"
                r"flu|bug|covid|infection|uti|cough|throat)\b"
            r"[^.;!?]{0,40}\b(?:(?:all |it is |is |has )?(?:gone|over|cleared(?: up)?|"
                r"healed)(?: (?:now|again|completely))?|"
                r"(?:got|am) over it|fully recovered)(?=\W|$)",
        ),
        (
            "none",
            r"^(?!.*\b(?:fever(?! (?:is |has )?(?:gone|over))|antibiotics?|still|another|almost|nearly|mostly|yesterday|"
                r"last week|since|again|now(?<!gone now)|today|this week)\b).*\b(?:cold|"
                r"flu|bug|covid|infection|uti|cough|throat)\b"
            r"[^.;!?]{0,30}(?:\b(?:but|and|,|though)[ ,]*)?(?:(?:that|it|which|this) (?:was|"
                r"were)(?: (?:all|only|back|already))? (?:in|at|around|over|last)\b|"
                r",? (?:but )?(?:it |he |se |that )?(?:gone now|went away|passed|cleared))",
        ),
        (
            "uncontrolled",
            r"\b(?:will not|would not|does not|refuses to|not) (?:budge|go(?:ing)? away|clear(?:ing)?(?: up)?|shift(?:ing)?|respond(?:ing)?)\b|"
            r"\b(?:[2-9]|two|three|four|second|third|fourth) (?:rounds?|courses?|"
                r"lots) of\b(?!.*\b(?:gone|cleared|better|fine|over)\b)",
        ),
        (
            "none",
            r"^(?!.*\b(?:(?<!hay )fever|infect\w*|sinus\w*|antibiotics?|pus|green|antivirals?|not (?:just|only)|"
                r"pneumonia|shingles|flu|covid|bronchitis|cystitis|uti|strep\w*|abscess|cellulitis|tuberculosis|herpes|"
                r"gastroenteritis|otitis|tonsillitis)\b).*(?<!severe )(?<!serious )(?<!bad )(?<!drug )\b(?:allerg(?:y|ies)|"
                r"hay ?fever|pollen)\b(?! (?:to|severe|serious)\b)",
        ),
    ),
    **{
        fact: (
            ("unspecified", rf"(?<!need a )(?<!needs a )(?<!want a )(?<!getting a )(?<!waiting for a )(?<!waiting on a )\b(?:new|donor|"
                rf"donated|"
                rf"transplanted) {organ}\b(?! (?:problems?|issues?|doctors?|troubles?|specialist|disease|infections?|stones?|"
                rf"meds?|pills?|tests?|scan|numbers?|labs?|clinic|team|pain))"),
        )
        for fact, organ in (("kidney_disease", "kidneys?"), ("liver_disease", "liver"), ("heart_disease", "heart"), ("other_vital_organ_disease", "lungs?"))
    },
    "depression": (
        ("-", r"\b(?:stopped|quit|no longer|not) (?:see|seeing|going to|go to|with) (?:the |my |a )?(?:psych\w*|"
            r"shrink)\b(?!.*\b(?:years? ago|in (?:19|20)\d\d|fine|better|gp|family doctor|pills?|sertraline|zoloft)\b)"),
        ("feels_low_no_diagnosis", rf"^\W*(?!.*\b{_LIFTERS}\b)(?!.*\b(?:pills?|tablets?|meds?|antidepress\w*|therap\w*|psych\w*|counsel\w*|"
            rf"diagnosed with|depression|bipolar|years? ago|used to)\b)(?:honestly |"
            rf"well |my |the )*(?:mood|moods|mental health|head|"
            rf"spirits)(?: (?:is|are|has been|have been|goes|go|can be|comes and goes|a bit|bit|just|kind of|sort of|been|"
            rf"really|pretty|quite))*,? (?:up and down|"
            rf"down and up|all over(?: the (?:place|shop))?|so so|so-so|swings?|swinging|meh|"
            rf"not (?:so |that |too |very |the )?(?:good|great|best|brilliant|hot)|low(?:ish)?|varies|variable|"
            rf"could be better|rubbish|iffy|shaky|wobbly|a roller ?coaster|like a yo-?yo|comes and goes)\b"),
        ("past", rf"^(?=.*\b{_LIFTERS}\b[^.!?]*\bfor (?:my |the )?(?:\w+ )?(?:pains?|nerves?|nerve pain|sleep\w*|migraines?|"
            rf"headaches?|fibro\w*|neuropathy|hot flushes|hot flashes)\b)(?!.*\b(?:never|not|no) (?:\w+ )?(?:for |had |"
            rf"about |actually )?depress\w*)(?!.*\b(?:still|again|these days)\b).*\bdepress\w*\b[^.!?]*\b(?:until|"
            rf"till|in (?:19|20)\d\d|years? ago|in my (?:teens|twenties|thirties|forties)|back then|as a teen\w*|"
            rf"when i was|at (?:school|uni\w*|college))\b"),
        ("-", rf"\b{_LIFTERS}\b[^.!?]*\bfor (?:my |the )?(?:\w+ )?(?:pains?|nerves?|sleep|migraines?|"
            rf"fibro\w*)[^.!?]{{0,8}}\b(?:and|plus|but)\b[^.!?]{{0,16}}\b(?:mood|depress\w*|low|sad\w*)\b"),
        (
            "none",
            rf"^(?!.*{_LOW})(?!.*\?).*\b{_LIFTERS}\b(?: \w+){{0,3}}?,? (?:but |only |just )?(?:for|to help (?:with)?|"
                rf"to) (?:my |the |me )?(?:\w+ )?(?:{_ANXIETY}|smoking|quit(?: smoking)?|stop smoking|pains?|nerves?|nerve pain|sleep\w*|"
                rf"migraines?|headaches?|fibro\w*|neuropathy|hot (?:flushes|flashes)|adhd|weight|menopause)\b",
        ),
        (
            "none",
            r"^(?!.*\bdepress\w*\b[^.!?]*\b(?:until|till|in (?:19|20)\d\d|years? ago|in my|back then|as a (?:teen\w*|kid)|"
                r"when i was|at (?:school|uni\w*|college))\b).*\b(?:it is|"
                r"that is|this is|which is|only|just|but) (?:only |just )?for (?:my |the )?(?:\w+ )?(?:pains?|nerves?|feet|"
                r"foot|back|sleep\w*|migraines?|headaches?|fibro\w*|neuropathy|hot flushes|hot flashes)\b",
        ),
    ),
    "ana_history": (("unknown", r"\bnever (?:seen|heard of|noticed|come across) (?:that|this|it|such)\b"),),
    "cd19_b_cells": (
        (
            "absent",
            r"^(?!.*\b(?:back|return\w*|coming|came up|some|few|recover\w*|never (?:had|tested|done|checked)|no (?:test|idea))\b).*(?:\b(?:none|nothing|zero|nil|zip|nada|not (?:a single|even) (?:one|a single one|b cell))\b[^.!?]{0,16}\b(?:detect\w*|found|left|seen|there|remain\w*|showed|to be found|in (?:my|the) blood)\b|"
            r"\b(?:flow|cytometry|cyto|blood test|cd ?19|b ?-?cells?|b cell count)\b[^.!?0-9]{0,30}(?:[:=]| was| were| is|"
                r" said| showed| came back)\s*(?:at )?(?:none|zero|nil|zip|nada|nothing)\b|"
                r"\b(?:wiped|ate|killed|knocked|cleared|took|nuked) (?:them |it |my b cells )?(?:all|every (?:last )?one|"
                r"the lot|clean)(?: of (?:them|em))?(?: out)?\b)",
        ),
    ),
    "lupus_nephritis": (
        ("no", r"^\W*(?:no[ ,]+)?(?:i )?(?:do not have (?:it|that|any|lupus in (?:my|the))|"
            r"(?:never|have not) (?:had|got) (?:it|that))\b|"
            r"\b(?:left|leaves|leaving|spared?|sparing|skipped|missed|has not touched|not touched|never touched|"
            r"has not reached) (?:my |the )?kidneys?\b|"
            r"\b(?:not|no lupus|nothing) in (?:my|the|them|there)(?: kidneys?)?\b(?=\W|$)|"
            r"\b(?:no|do not have|never had|without) (?:any )?lupus (?:down |up )?there\b|"
            r"\bkidneys? (?:are |is )?(?:the one thing|spared|untouched|clear|clean|off the hook|not involved|"
            r"never involved)\b"),
    ),
}  # fmt: skip

_FOLK: Final = r"(?:madre|padre|hij[oa]|herman[oa]|abuel[oa]|marido|espos[oa]|mujer|pareja|novi[oa]|niet[oa]|suegr[oa])"

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "venous_access": (
        ("-", r"\bdepende\b|\ba veces\b|\bsegun\b"),
        ("difficult", r"\b(?:nunca|nadie|casi nunca|raro|ni una|jamas|no)\b[^.,!?]{0,24}\b(?:a la primera|al primer)"),
        (
            "adequate",
            r"\ba la primera\b|\bal primer (?:intento|pinchazo|golpe)\b|\b(?:de|con|a) un (?:solo )?pinchazo\b|"
                r"\bvenas? (?:\w+ )?(?:como|de) (?:tuber\w+|cuerdas?|caballo|manguer\w+|autopistas?|sogas?|tubos|toro|"
                r"sobra)\b|"
                r"\bvenazas?\b|\bse me (?:marcan|ven|notan|senalan)\b|\bni me entero\b|"
                r"\b(?:enfermeras?|todos?) [^.!?]{0,20}(?:encant|enamor|felicit|content)\w*|"
                r"\bvenas? (?:buen[ao]s|estupend\w+|gord\w+|grandes|hermos\w+|perfect\w+)\b|"
                r"\b(?:ningun problema|sin problemas?|facilisim\w+|chupado|pan comido|como la seda)\b",
        ),
        (
            "difficult",
            r"\b(?:enfermer[ao]s?|todos)\b[^.!?]{0,16}\b(?:miedo|panico|huyen|se esconden|tiemblan|lloran)\b|"
                r"\bllam\w+ (?:siempre )?a la (?:veterana|buena|experta|jefa|supervisora|mejor)\b|"
                r"\ba la (?:segunda|tercera|cuarta|quinta|decima|enesima)\b|"
                r"\b(?:dos|tres|cuatro|cinco|seis|varias|varios|mil|muchas|muchos|\d) (?:o \w+ )?(?:veces|pinchazos|intentos|"
                r"piquetes|enfermeras?|agujas?)\b|"
                r"\b(?:colador|acerico|alfiletero|como un cristo|moratones|moretones)\b|"
                r"\bse (?:me )?(?:esconden?|rompen?|revientan?|mueven?|escapan?|estallan?|van|bailan)\b|"
                r"\b(?:aguja|agujita)s? (?:de|para) (?:nin|bebe)\w*|\b(?:palomilla|mariposa|mariposita|ecografo)\b|"
            r"\b(?:del|en el|por el|hasta el|de la|en la) (?:pie|mano|cuello|muneca|tobillo|ingle|dedo)\b|"
                r"\bllam\w+ a (?:otra|la|el|alguien)\b|"
                r"\b(?:odisea|calvario|horror|tortura|suplicio|drama|batalla|pesadilla|desastre|martirio)\b|"
                r"\bse (?:las )?ven (?:negr|y se desean)\w*|\b(?:sudan|sufren) (?:la gota|tinta|para|conmigo|mucho)\b|"
                r"\bno (?:me )?(?:las )?(?:encuentran?|hallan?|ven)\b|\bles? cuesta\b",
        ),
    ),
    "leukapheresis_contraindication": (
        ("no", r"^\W*(?:no[ ,.]+)?(?:ningun[oa]? (?:medic[oa]|doctora?)|"
            r"(?:los |mis )?medicos no)\b(?!.{0,60}\b(?:pero|salvo|menos) (?:el|la|mi|un|una) (?:\w+ )?(?:medic[oa]|"
            r"doctora?|hematolog[oa]|especialista|enfermera)\b)|"
            r"\blos medicos (?:nada|nunca|no (?:me )?(?:han dicho|dijeron))\b"),
        ("-", r"\b(?:comadre|compadre|vecin[oa]|amig[oa]|tia|cunad[oa]|suegra|prima|internet|google|"
            r"curander[oa])\b[^.!?]{0,30}\b(?:dij\w+|dice[n]?|ley[oó]|"
            r"aconsej\w+)\b(?!.*\b(?:medic[oa]|doctora?|hematolog[oa]|enfermer[oa])\b)"),
        ("no", r"\b(?:nadie|nunca|never|ningun medico|jamas|en ningun momento)\b[^.!?]{0,20}\b(?:ha dicho|han dicho|dijo|"
            r"dijeron|comentado|comento|advertido|prohibid[oa]|prohibi(?:o|eron)|hablado|contraindic\w+|desaconsej\w+)\b|"
            r"\bno me (?:l[ao]s? )?(?:han|ha) (?:dicho|comentado|prohibido|advertido|contraindicado|desaconsejado)\b|"
            r"\bno me l[ao]s? (?:prohibi|contraindic|desaconsej)\w+"),
        ("told_by_doctor", r"\bnunca mas\b|(?<!no )(?<!never )(?<!nunca )(?<!jamas )\bme (?:lo |la )?(?:ha |han )?(?:prohibi|desaconsej|contraindic|quit(?:o|aron) la idea)\w*|"
            r"\bni se (?:me|te|le) ocurra\b|\bdij\w+ que (?:no|ni|nunca|para mi no|mejor no|era peligros)\w*|"
            r"\bmejor no (?:me la hiciera|hacerla|hacermela)\b|\breaccion\w* (?:al|con el|por el) citrato\b|"
            r"\bcitrato\b[^.!?]{0,30}\b(?:mal|fatal|convuls|desmay|reaccion)\w*"),
        ("no", r"\b(?:hice|hicieron|he hecho|done|dono|donado|donante)\b[^!?]{0,50}\b(?:sin (?:problemas?|mas|incidentes)|"
            r"bien|perfect\w+|ni me entere|tan (?:ricamente|campante|pancho|pancha)|genial)\b|"
            r"\bdonante? de (?:plaquetas|plasma|medula)\b"),
    ),
    "refractory": (
        ("yes", r"\bni (?:con )?(?:(?:el|la|los|las) )?\w+(?: \w+){0,2} ni (?:con )?(?:(?:el|la|los|"
            r"las) )?\w+(?: \w+){0,2} (?:se me|"
            r"me lo|me la|lo|la|se|me) (?:quita[n]?|baja[n]?|calma[n]?|para[n]?|controla[n]?|va[n]?|frena[n]?|"
            r"hace[n]? (?:nada|efecto)|ayuda[n]?|aplaca[n]?|apaga[n]?)\b"),
        ("-", r"\bpor fin (?:\w+ )?(?:mejor\w*|funciona\w*|bien|calmad\w*)\b"),
        ("no", r"(?<!\bno )\b(?:en remision|"
            r"(?:esta|lo tengo|va|sigue|anda|llevo) (?:\w+ )?(?:dormid[oa]|calmad[oa]|a raya|tranquil[oa]|controlad[oa]|"
            r"parad[oa]|callad[oa])|"
            r"no (?:me )?(?:da|dado|ha dado) (?:guerra|la lata|problemas)|sin (?:un solo |ningun )?brotes?)\b"),
        ("no", r"\b(?:no|ya no|nada|poco) (?:esta |ta |anda )?activ[oa]\b"),
        ("yes", r"\b(?:esta|ta|sigue|anda|muy|bien|bastante|super) activ[oa]\b"),
        ("yes", r"\bsig(?:o|ue|uen) sin (?:poder|cerrar|levantar|doblar|dormir|mejorar|remitir|controlar)\w*|"
            r"\b(?:voy|vamos|ando|estoy) (?:ya )?(?:por|con|en) (?:la|el) (?:segund|tercer|cuart|quint|sext|"
            r"enesim)\w+ (?:\w+ )?(?:medic\w+|pastilla|biologic\w+|tratamiento|farmaco|"
            r"remedio)\b(?!.*\b(?:por fin|mejor\w*|funciona|bien|calmad\w+|tranquil\w+)\b)"),
        ("yes", r"\b(?:bien |muy |bastante )(?:alborotad[oa]|despiert[oa]|brav[oa]|descontrolad[oa])\b|"
            r"\bni con (?:\w+ ){1,3}(?:se (?:me )?(?:aplaca|apaga|quita|controla|baja|duerme|detiene)|se calla|se calma|"
            r"para|mejoro|me controlo|se controla)\b|"
            r"\bnada (?:me )?(?:hace|ha hecho|funciona|ha funcionado|sirve|ha servido|va bien|lo (?:para|calma|frena))\b|"
            r"\b(?:brote tras brote|no hay manera|no levanto cabeza|como si (?:nada|tomara agua|bebiera agua)|"
            r"ni con (?:todo|tres|eso))\b|"
            r"\bsig(?:o|ue) (?:igual|mal|fatal|activ[oa]|con brotes|brotando|dando guerra|peor)\b|"
            r"\b(?:lo he probado todo|he probado de todo|ya (?:he )?prob(?:e|ado) de todo)\b"),
    ),
    **{
        fact: (("unspecified", rf"\b(?:trasplant\w+ (?:\w+ )?(?:el |un |los |de )?{organ}\b|"
            rf"{organ} (?:nuev[oa]s?|de (?:un )?donante|trasplantad[oa]s?))"),)
        for fact, organ in (("kidney_disease", "rinon(?:es)?"), ("liver_disease", "higado"), ("heart_disease", "corazon"), ("other_vital_organ_disease", "pulmon(?:es)?"))
    },
    "active_infection": (
        ("uncontrolled", rf"^(?!.*\b(?:mi|a mi|su) {_FOLK}\b)(?=.*(?:{_TREATED}|"
            rf"\bantibiot\w+))(?=.*(?:\b(?:cada (?:vez|dia|noche) (?:(?:hay|tengo|estoy|me|duele|esta) ){{0,2}}(?:mas|"
            rf"peor)\b(?! (?:mejor|leve|suave|tranquil\w+|bien|animad\w+|alivi\w+|content\w+|fuerte|energia|apetito))|"
            rf"de mal en peor|(?<!no )(?:estoy|estamos|esta|me siento|me encuentro|va|voy|sigo|"
            rf"sigue) (?:\w+ )?peor\b(?! (?:ayer|antes|al principio))|va a mas|va a peor|empeora\w*|se extiende|crece|"
            rf"no (?:se |me )?(?:baja|cede|mejora|quita|va|hace nada|responde)|sube|subiendo)\b|"
            rf"(?:segund|tercer|cuart|otr|nuev)[oa]? (?:\w+ )?antibiot\w+.*\b(?:igual|sigue|sigo|nada|todavia|aun)\b))"),
        ("treated_improving", rf"^(?!.*\b(?:mi|a mi|su) {_FOLK}\b)(?!.*\b(?:pero|peor|termine|acabe|hace)\b)(?=.*(?:{_TREATED}|"
            rf"\bantibiot\w+))(?=.*\b(?:ya (?:casi )?(?:no|menos)|casi no|apenas|mucho (?:mejor|menos)|"
            rf"(?:va|voy|vamos|estoy|esta|algo|bastante|mejor) mejor\w*|mejorando|bajando|ha bajado|bajo|"
            rf"menos (?:\w+ )?(?:dolor|fiebre|tos|roj\w+|hinch\w+)|cede|cediendo|"
            rf"se (?:me )?(?:va|esta) (?:quitando|yendo|curando|secando)|"
            rf"(?:ya )?(?:esta|estan|va|van|anda) (?:ya )?(?:casi |medio |bien )?(?:sec[ao]s?|secandose|cicatriz\w+|"
            rf"curad[ao]s?|cerrad[ao]s?))\b)"),
    ),
    "lupus_nephritis": (
        ("no", r"^\W*(?:no,? ?)?(?:de eso no tengo|eso no(?: lo tengo)?\b|no tengo eso|nefritis no)|"
            r"\b(?:no tengo|no hay|sin|nada de|i do not have|do not have|no) lupus (?:ahi|alli|there)\b|"
            r"\blupus (?:ahi|alli|there),? (?:no|nada)\b|\b(?:ahi|alli|there),? (?:el )?lupus no\b|"
            r"\b(?:rinones|rinon) (?:\w+ )?(?:se ha(?:n)? librado|intact\w+|sin tocar|libres|ni (?:los ha )?tocado|"
            r"limpios)\b|"
            r"\b(?:no|ni) (?:me )?(?:ha )?(?:tocado|afecta(?:do)?|llegado)[^.!?]{0,12}rinon\w*"),
    ),
}  # fmt: skip
