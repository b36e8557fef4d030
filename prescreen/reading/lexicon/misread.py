"""Answers whose pole a guess mistakes, by the kind of question."""

from typing import Final

MISREAD: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        "no",
        r"",
        r"\bprefer (?:it|that|this|these|those|them)\b|\busually (?:go for|choose|pick) (?:that|those|it)\b",
        r"\bnot\b",
    ),
    (
        "no",
        r"",
        r"\bcan not (?:stop|wait|resist|get enough|live without|do without|count|complain|imagine|go (?:a day|wrong))\b|"
        r"\bnever (?:bother\w*|miss\w*|fail\w*|been (?:this|so))\b|\bproblem free\b|"
        r"\bwithout (?:incident|a hitch|any problem)\b",
        r"",
    ),
    (
        "no",
        r"\b(?:first time|new (?:to|here|in|around)|just move)",
        r"\bnever\b|\bjust\b|\bonly (?:just|lived|been)\b|\brecent",
        r"",
    ),
    (
        "no",
        r"\b(?:any|have|your|got|make|made|other) (?:\w+ )?plans\b|\bdoing anything\b|\bbusy\b|\bup to anything\b|"
        r"\bgoing anywhere\b",
        r"\bi (?:am|will be|usually|have to|need to|was going to|thought|plan)\b|\bwe are\b",
        r"\b(?:not|never|no|none|nothing|nobody|nowhere|free|relax\w*|home|stay\w*|sleep\w*|just|only|off|open|"
        r"available|yours)\b",
    ),
    (
        "no",
        r"\b(?:restrictions?|allerg\w*|diet\w*|can not eat|avoid)\b",
        r"\b(?:allergic|avoid|can ?not|try not|do not eat|stay away|intoleran\w*|makes? me)\b",
        r"\b(?:not allergic|no allerg\w*|do not avoid)\b",
    ),
    (
        "no",
        r"\b(?:sad|bored|tired|unhappy|unchallenged|stressed|exhausted|upset|difficult|hard)\b",
        r"\b(?:bored|boring|tired|exhaust\w*|wish|miss\w*|stress\w*|hard\w*|demanding|draining|enough)\b",
        r"\b(?:not|never|no|none|nothing|hardly|barely|without)\b",
    ),
    (
        "no",
        r"\bdo you know (?:how|what|that|if|where|who|why|when)\b",
        r"^(?:i|we) (?:am|have|was|saw|read|heard|will|looked)\b",
        r"\b(?:not|never|no|idea|forgot\w*|lost|confus\w*|unsure|wonder\w*|ask\w*|look it up|find out)\b",
    ),
    (
        "no",
        r"\b(?:glad|happy|good to|miss(?:ed)?|sad|like)\b",
        r"\bmissed (?:you|it|this|the|them|every)|\bcould not wait\b|"
        r"\bwish i (?:had )?(?:never (?:left|moved|gone)|could (?:have )?stay)",
        r"\b(?:no|nothing|not miss\w*)\b",
    ),
    (
        "no",
        r"\b(?:leaving|heading|getting out|taking off|going (?:home|away))\b",
        r"\b(?:i am heading|be back|i am going (?:home|straight)|on my way|in a minute)\b",
        r"\b(?:not|never|no|first|still|later|after)\b",
    ),
    ("no", r"\b(?:overtime|a lot|too much|work hard)\b", r"\b(?:far |way )?too much\b", r"\b(?:not|never|no)\b"),
    ("no", r"", r"^i (?:sure |certainly |really |do )*hope (?:so|to|i will|i can)\b", r""),
    ("no", r"\bmind\b", r"\b(?:prefer|rather)\b", r""),
    (
        "no",
        r"^(?:can|do) you\b.*\b(?:any|all|every\w*)\b",
        r"\bno (?:limit\w*|restrictions?|problems?|issues?|objections?)\b",
        r"",
    ),
    (
        "yes",
        r"\btoo (?:much|[a-z]+ for you)\b",
        r"\b(?:love|favou?rite|enjoy|like|worth|perfect|just right)\b",
        r"\bnot\b",
    ),
    (
        "yes",
        r"^(?:and |so |hey )*(?:have|did) you\b",
        r"\balways (?:been )?(?:wanted|interested|curious)\b|\bplanned for\b|"
        r"\binterested in (?:learning|trying|going|doing)\b",
        r"",
    ),
    (
        "yes",
        r"\bstill\b",
        r"\b(?:next door|moved|any ?more|no longer|used to|was living|left|sold)\b",
        r"\b(?:not|never|came back)\b",
    ),
    ("yes", r"", r"\b(?:i disagree|beg to differ|quite the (?:contrary|opposite|reverse))\b", r""),
    (
        "yes",
        r"",
        r"\b(?:is|are) what i (?:read|eat|drink|watch|play|like|do|listen to|go for|prefer)\b",
        r"\b(?:that|it|this|exactly) (?:is|are)\b",
    ),
    ("yes", r"", r"^true (?:crime|stor\w+|events?)\b", r""),
    ("no", r"\b(?:books?|novels?|read\w*|stor\w+)\b", r"^true crime\b", r""),
    ("yes", r"\bfavou?rite\b", r"\bsecond\b|\bbut\b|\bused to be\b|\bone of many\b", r""),
    (
        "yes",
        r"^(?!.*\b(?:hate|mind|bother\w*|dislike|avoid|scared|afraid|tired|sick|annoy\w*|bad|boring|bored|problems?|"
        r"trouble|quit|leav\w+)\b)",
        r"\bi (?:\w+ly |just |do )?(?:hate|despise|loathe|detest|can not stand) (?:it|them|that|him|her|those|these)\b|"
        r"\b(?:never|not) (?:once )?got? (?:on|along) with\b",
        r"\b(?:but|though|when|without|not hate)\b",
    ),
    (
        "yes",
        r"^(?:do|have) (?:you|they|we) (?:\w+ )?(?:have|own|got)\b",
        r"\b(?:need|have|want|going|hope|plan|looking|would like|would love) to (?:buy|get|find|replace|borrow|rent|save up)\b|"
        r"\bsaving (?:up )?for\b",
        r"\b(?:another|second|more|new|rid)\b",
    ),
    (
        "yes",
        r"\b(?:a lot|lots|many|much|often|a long time|regularly|all the time)\b",
        r"\bonly (?:a few|once|twice|a couple|two|three|on|at|when)\b|^(?:just )?(?:once|twice|two|three)\b|"
        r"\b(?:a couple|two|three|few) (?:of )?(?:days|weeks|hours) ago\b|\b(?:two|three) (?:\w+ )?(?:times|bands|books)\b",
        r"\b(?:day|daily|week|night|already)\b",
    ),
    (
        "yes",
        r"\ballergic to (?!any|some)",
        r"\b(?:only |just )?allergic to (?!it|them|that|those|all|every)",
        r"\b(?:too|also|both)\b",
    ),
    (
        "yes",
        r"\b(?:like|love|fan|into|keen|fond|enjoy|want|touch|pet)\b",
        r"\b(?:cross (?:the|over the) (?:street|road)|keep my distance|"
        r"(?:stay|keep|back|walk|run) (?:well |far )?away|run a mile|"
        r"(?:walk|go|run|turn) the other way|steer clear|hide)\b",
        r"\b(?:not|never|can not)\b",
    ),
    (
        "yes",
        r"\b(?:los[et]e? (?:touch|contact)|drift\w* apart|fall(?:en)? out|split up|(?:break|broke) up|separated?)\b",
        r"\b(?:wedding|best man|married|talk\w*|speak|every|together|still|see (?:him|her|them|each other))\b",
        r"\b(?:not|never|no|used to|until|stopped|hardly|barely)\b",
    ),
    (
        "yes",
        r"\bstill\b",
        r"\b(?:clear|cleared|gone|stopped|over|better|healed|cured|well) (?:up )?(?:since|by now|for|now|again|ages ago|long ago)\b|"
        r"\bback to normal\b|\bgood as new\b",
        r"\b(?:not|never)\b",
    ),
    (
        "yes",
        r"\b(?:from home|remote\w*)\b",
        r"\b(?:commut\w+|drive (?:in|to)|to the office|in the office)\b",
        r"\b(?:no|not|never|without|hate)\b",
    ),
    (
        "no",
        r"",
        r"\b(?:the|they are the|that is the) only (?:\w+ ){1,3}i (?:will |would |can |ever |really |always )*\w+",
        r"\b(?:not|no|have|had)\b",
    ),
    ("no", r"\bstill\b", r"\b(?:came|moved|went|am|got) back\b|\breturned\b", r"\b(?:not|never)\b"),
    (
        "no",
        r"^(?:have|did|has) (?:you|he|she|they) (?:\w+ )?(?:heard|seen|read|tried|watched|been|played|taken|had|gone)\b",
        r"\b(?:do|did|does) not (?:really |much )?(?:like|care for|enjoy|agree with|help)\b|"
        r"\bi (?:am|was) (?:really |very |so |pretty )?(?:bad|terrible|awful|hopeless)\b|"
        r"\bi (?:have )?heard (?:of|about) (?:it|them|that)\b|\btrained\b",
        r"\b(?:never|because|so i|would)\b",
    ),
    (
        "no",
        r"\b(?:want|wanna|would you|shall|let us|get together|grab|meet|join|come)\b",
        r"\bi (?:think i |should |do )?(?:have|got|can spare) (?:a little |a bit of |some |plenty of |enough |an hour|time)|"
        r"\bi am (?:off|free|done|starving|starved|hungry)\b|\bi (?:get|finish) (?:off )?(?:work )?at (?:five|six|\d)",
        r"\b(?:not|no|never|too|to finish|to do|work to|diet)\b",
    ),
    (
        "no",
        r"\b(?:do|did|have) you play\w*\b|\binstruments?\b",
        r"\bi (?:play|am an?) (?:the |trained )?\w+",
        r"\b(?:not|no|never|only|used)\b",
    ),
    ("yes", r"^(?:do you )?(?:want|wanna)\b", r"^let us\b.*\b(?:instead|your|else|somewhere|another|different)\b", r""),
    # whoever has thought of something tells what; nothing in it denies
    (
        "no",
        r"\b(?:in mind|criteria|requirements?|thought (?:about|of|through)|looked (?:into|at)|considered|"
        r"decided (?:on|what|where)|"
        r"a (?:\w+ )?(?:reason|preference|goal|plan|idea)|know (?:what|where|which|how) (?:you|it|the))\b",
        r"^(?:i (?:want|need|would like|would love|would prefer|like|plan|hope|am (?:looking|thinking|aiming|going|planning))|"
        r"(?:at least|something|somewhere|anything|preferably|mostly|the|my|it has)|there (?:is|are))\b",
        r"\b(?:not|never|no|none|nothing|open|undecided|anywhere|whatever|know|later|yet)\b",
    ),
    # doubts that are put away
    (
        "no",
        r"^(?:and |so |but )*are you (?:\w+ )?(?:sure|certain|positive|serious)\b",
        r"\b(?:not|never|no|nothing)\b",
        r"\b(?:not (?:really |too |so |entirely |quite |completely |very |all that )?(?:sure|certain|positive)|"
        r"not decided|not know|no idea|second thoughts)\b",
    ),
    # all of a time is not all of it with a gap
    (
        "yes",
        r"\b(?:whole (?:life|time)|all (?:this|that|the|your|these) (?:time|life|years|while)|"
        r"always (?:lived|been|worked)|(?:ever )?since)\b",
        r"\b(?:moved? (?:away|out|back|here)|came back|abroad|left|returned|lived in|grew up in|years in|"
        r"for (?:a while|a few|some|\w+ years|years)|only|until)\b",
        r"\b(?:never (?:left|moved)|not (?:left|moved)|my whole|all my)\b",
    ),
    # the number asked about is another one
    (
        "yes",
        r"\b(?:one|1|single|only one|just one)\b(?! (?:day|of|more|time))",
        r"\b(?:two|three|four|five|2|3|4|5|several|couple|second)\b",
        r"\b(?:not|never|no)\b",
    ),
    # who needs it does not do without
    (
        "yes",
        r"\b(?:need|important|must|have to|matter\w*|looking for|require\w*|prefer\w*)\b",
        r"\b(?:do not (?:really |much )?(?:mind|care)|would not mind|either way|without (?:one|it)|"
        r"makes no difference|open to|flexible)\b",
        r"\bbut (?:i|it|we)\b",
    ),
    # another way is taken instead
    (
        "yes",
        r"^(?!.*\b(?:instead|rather|alternative|change|switch\w*)\b)",
        r"\binstead\b",
        r"\b(?:no|not|never) \w+ instead\b|\binstead of (?:driving|going|staying|working|walking|eating)\b",
    ),
    # a reserve about what was to be liked or good
    (
        "yes",
        r"\b(?:like|love|enjoy|good|nice|well|happy|fun|great|fan|friendly|easy|pleasant)\b",
        r"\b(?:a (?:bit|little|tad)|kind of|sort of|rather|somewhat) (?:too |over[- ]?|on the )?(?:loud|noisy|boring|"
        r"bored|slow|long|sad|dull|cold|rude|nosy|strange|weird|odd|much|"
        r"expensive|pricey|heavy|harsh|rough|tired\w*|stress\w*|hard|eager|tight|crowded|small|short|dark|sour|greasy|"
        r"bland|salty|dry|disappoint\w*|old|far|hectic|messy|childish|silly)\b",
        r"\b(?:but|still|though|anyway|in a good)\b",
    ),
    # one who eats nothing but plants or fish
    (
        "no",
        r"\b(?:vegetarian|vegan|pescatarian|plant[- ]based)\b",
        r"\b(?:only|just|nothing but|strictly|solely) (?:\w+ ){0,3}(?:fish|seafood|plants?|vegetables|veggies|vegetarian|vegan|tofu|meatless)\b|"
        r"\b(?:fish|plants|vegetables|veggies|tofu) (?:\w+ ){0,2}(?:only|is the only|are the only)\b|\bonly eat\w*\b",
        r"\b(?:not|never|used to|sometimes|on (?:fridays|weekdays|mondays))\b",
    ),
    # what was given up or sold is no longer had
    (
        "yes",
        r"^(?:and |so )*(?:do|have) you (?:\w+ )?(?:have|own|got)\b",
        r"\bi (?:\w+ly |just |already )?(?:sold|lost|gave (?:away|up)|got rid of|broke|returned|traded in)\b",
        r"\b(?:bought|new one|another|still|replac\w+|got a)\b",
    ),
    # what is better is another thing
    (
        "yes",
        r"\b(?:like|love|enjoy|into|fan|fond|want|prefer)\b",
        r"\b(?:is|are|tastes?|looks?|sounds?|would be|works?) (?:so much |much |way |far |a lot |even )?better\b|"
        r"\bgive me \w+ (?:any|over)\b",
        r"\b(?:nothing|not|no one|feel|than)\b",
    ),
    # who sits all day does not stand, who drives does not walk
    (
        "yes",
        r"\b(?:stand|walk|on (?:your|foot)|bike|cycle)\b",
        r"^i (?:usually |mostly |always |just )*(?:sit|drive|ride|take the)\b",
        r"\b(?:not|never|bike|bicycle)\b",
    ),
    # always the other of two habits
    (
        "yes",
        r"\b(?:prefer|rather|mostly|usually|healthy|fresh|home)\b",
        r"\b(?:fast food|junk|frozen|take ?out|takeaway|drive[- ]through|from a (?:box|can|packet)|microwave)\b",
        r"\b(?:not|never|no|hate|avoid|stay away|gave up|given up|rarely|hardly)\b",
    ),
    # tastes that are told as a fault
    (
        "yes",
        r"\b(?:like|love|enjoy|into|fan|fond)\b",
        r"\b(?:is|are|it's|they're) (?:usually |often |always |very |so |too |really |quite |pretty |all |"
        r"just )*(?:bad|awful|terrible|horrible|greasy|boring|dull|gross|nasty|"
        r"overrated|pretentious|depressing|tasteless|bland|disgusting|smelly|annoying|silly|stupid|ugly)\b",
        r"\b(?:not|never|but|still|anyway|guilty)\b",
    ),
    # ready for what is offered
    (
        "no",
        r"\b(?:want|wanna|would you|shall|let us|grab|join|come|up for|feel like|energy|eat|drink|hungry|thirsty|ready)\b",
        r"\b(?:famished|starv\w+|ravenous|parched|dying (?:for|to)|craving|(?:all |so )?ready (?:to|for|when)|raring|"
        r"pumped|all yours|all ears)\b",
        r"\b(?:not|never|no|bed|sleep|home|nap)\b",
    ),
    # all of it is there
    (
        "no",
        r"\b(?:bring|brought|pack\w*|have you got|arrive\w*|luggage|enough|remember to|get your|finish\w*|collect\w*)\b",
        r"\bi (?:have|brought|packed|got|took|own|carry|travel with)\b.*\b(?:everything|all|both|every|"
        r"my (?!\w+ (?:is|are|was|were)\b)\w+)\b|"
        r"^i (?:have )?packed\b",
        r"\b(?:not|never|no|forgot|lost|missing|only|except|almost|instead|buy)\b",
    ),
    # help that is not needed
    (
        "yes",
        r"\b(?:(?:can|may|could|shall) (?:i|we) (?:help|carry|give|get|offer|take|drive)|"
        r"(?:need|want) (?:any |some |a )?(?:help|hand|lift|ride))\b",
        r"\bi (?:have )?(?:got|have) (?:it|this|them|everything)\b|"
        r"\b(?:under control|covered|manage|all set|on my own|by myself|almost done|all done)\b",
        r"\b(?:not|never|can not|hardly)\b",
    ),
    # a few are not a lot
    (
        "yes",
        r"\b(?:a lot|lots|many|much|often)\b",
        r"\b(?:been to|seen|read|met|had|tried|know|have) (?:about |maybe |exactly |just )?(?:one|two|three|four|"
        r"a couple|a few)\b",
        r"\b(?:today|week|month|already|hundred|thousand|dozen)\b",
    ),
    # what has not been good for long
    (
        "yes",
        r"",
        r"\bnot (?:felt|been|had|slept|eaten|seen) (?:\w+ ){0,4}in (?:years|ages|weeks|months|days|a long time)\b|"
        r"\bto save my life\b|"
        r"\b(?:took|takes) (?:me )?(?:\w+ )?(?:years|months|weeks|forever|ages) to (?:get through|finish|read)\b|"
        r"\bbetter taste than\b|"
        r"\b(?:can not|could not|never) (?:give|gave) up (?!on)",
        r"\b(?:this|such|so)\b",
    ),
    # what is done all the time
    (
        "no",
        r"^(?:and |so )*(?:do|have|are) you\b",
        r"\b(?:i|we) (?:am|have|\w+) (?:\w+ )?(?:always|constantly|all the time|my whole|all my)\b|\bi am always\b|"
        r"\bi have my whole\b",
        r"\b(?:not|never|no|other|else|instead|alone|home|hated|preferred|wanted|wished|avoid\w*|late|tired|busy|sick|"
        r"too)\b",
    ),
    # somebody else sees to it
    (
        "yes",
        r"\b(?:need|want|would you like|can i (?:give|offer|get)|shall i)\b",
        r"\bmy (?:wife|husband|son|daughter|sister|brother|mother|father|mom|dad|partner|friend|neighbou?r|boss|ride|"
        r"cab|taxi|girlfriend|boyfriend|parents|kids|friends)\b"
        r".*\b(?:on (?:her|his|their|the|its) way|picking me up|waiting|outside|"
        r"(?:is|are) (?:coming|driving|helping|taking|bringing)|will (?:drive|help|take|bring|pick)|brought|dropped)\b",
        r"\b(?:not|never|late|stuck|but|can not)\b",
    ),
    # whoever runs miles is not out of breath
    (
        "yes",
        r"\b(?:short of breath|out of breath|breathless|winded|tire\w*|dizzy|weak|exhaust\w*|"
        r"trouble (?:walking|breathing|climbing)|hard to (?:walk|climb|breathe))\b",
        r"\bi (?:still |can |could |\w+ly )*(?:run|swim|hike|climb|dance|bike|cycle|jog|lift|row)\b",
        r"\b(?:not|never|no|when|after|if|used to|until|stop\w*|slow\w*|try|tried|only)\b",
    ),
    # whoever leaves the thing behind does without it
    (
        "no",
        r"\bwithout\b",
        r"\b(?:left|leave|threw|gave|put|sold|returned|keep|forget) (?:it|them|mine|that|those)\b|"
        r"\b(?:in the (?:closet|cupboard|car|corner|attic|trash)|gathers dust|gathering dust)\b",
        r"\b(?:not|never|no|need|back)\b",
    ),
)
"""Poles that a guess mistakes: the pole, what was asked, what is said, and a word beside which it is right after all."""
