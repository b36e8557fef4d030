"""Words beside which a guess at an answer without a yes or no is not to be trusted."""

from typing import Final

NOT_A_NO: Final = (
    r"^i (?:really |do |just |usually |also |always )*(?:like|enjoy|love|am (?:really )?in ?to)\b(?!.*\b(?:more|better|prefer|instead|rather|only|but|mostly)\b)|"
    r"\bnot (?:an? |too |so |that |half |at all )*bad\b|\bnever been (?:happier|better|more|so)\b|\bcan not complain\b|"
    r"^i (?:am )?(?:doing )?(?:ok|okay|fine|well|good)\b|\bfor noticing\b|^(?:we|i) just (?:got|moved|arrived|came)\b"
)
"""Liking something near, understatement, "we just moved here": seldom a no, whatever it is like."""
NOT_A_NO_TO_EVER: Final = r"^i have (?:just |only |already |recently )+[a-z]+|^not since\b"
EVER: Final = r"^(?:and |so |hey )*have you\b"
"""To "have you ever...?" "I have only..." and "not since..." are no no."""
NOT_A_YES: Final = (
    r"\bi would prefer\b|\bi have (?:plans|to work)\b|\b(?:until|till) (?:last|this)\b|\byears ago\b|\bseparate ways\b|"
    r"\b(?:was|were) planning (?:on|to)\b|\bscheduled me\b"
)
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
        r"\bnever (?:bother\w*|miss\w*|fail\w*|been (?:this|so))\b|\bproblem free\b|\bwithout (?:incident|a hitch|any problem)\b",
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
        r"\b(?:any|have|your|got|make|made|other) (?:\w+ )?plans\b|\bdoing anything\b|\bbusy\b|\bup to anything\b|\bgoing anywhere\b",
        r"\bi (?:am|will be|usually|have to|need to|was going to|thought|plan)\b|\bwe are\b",
        r"\b(?:not|never|no|none|nothing|nobody|nowhere|free|relax\w*|home|stay\w*|sleep\w*|just|only|off|open|available|yours)\b",
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
        r"\bmissed (?:you|it|this|the|them|every)|\bcould not wait\b|\bwish i (?:had )?(?:never (?:left|moved|gone)|could (?:have )?stay)",
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
        r"\balways (?:been )?(?:wanted|interested|curious)\b|\bplanned for\b|\binterested in (?:learning|trying|going|doing)\b",
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
        r"^(?!.*\b(?:hate|mind|bother\w*|dislike|avoid|scared|afraid|tired|sick|annoy\w*|bad|boring|bored|problems?|trouble|quit|leav\w+)\b)",
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
        r"\b(?:cross (?:the|over the) (?:street|road)|keep my distance|(?:stay|keep|back|walk|run) (?:well |far )?away|run a mile|"
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
        r"\b(?:do|did|does) not (?:really |much )?(?:like|care for|enjoy|agree with|help)\b|\bi (?:am|was) (?:really |very |so |pretty )?(?:bad|terrible|awful|hopeless)\b|"
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
)
"""Poles that a guess mistakes: the pole, what was asked, what is said, and a word beside which it is right after all."""
NO_WORDS: Final = r"(?:\W|\b(?:xxx+|uh+m*|um+|ah|oh|ay|alo|hola|hello|hi|hey|bueno|oiga|oye|mira|pues|este|eh|mm+)\b)*"
"""A greeting, a call or what could not be made out: no answer, however likely one is."""
