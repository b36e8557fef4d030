"""Characters and short forms that are written out before anything is read.

Each short form is a pattern on lower-case text and its long form. Forms that are also words of their own ("were",
"ill", "wed") are opened only when the apostrophe is there, or where the next word leaves no choice ("ill ever").
"""

from typing import Final

CHARACTERS: Final[dict[str, str]] = {
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "ʼ": "'",
    "′": "'",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": " - ",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "…": "...",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u200b": "",
    "\ufeff": "",
    "×": "x",
    "µ": "u",
    "μ": "u",
    "Μ": "u",
    "≥": ">=",
    "≤": "<=",
    "≈": "~",
    "÷": "/",
    "½": ".5",
    "¼": ".25",
    "¾": ".75",
    "º": "°",
    "℃": "°c",
    "℉": "°f",
    "⅓": " 1/3",
    "⅔": " 2/3",
    "⅕": ".2",
    "⅖": ".4",
    "⅗": ".6",
    "⅘": ".8",
    "⅙": " 1/6",
    "⅚": " 5/6",
    "⅛": ".125",
    "⅜": ".375",
    "⅝": ".625",
    "⅞": ".875",
    "⁹": "9",
    "³": "3",
    "⁶": "6",
    "¹": "1",
    "²": "2",
    "¡": " ",
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "👍": " yes ",
    "✅": " yes ",
    "✔": " yes ",
    "👌": " yes ",
    "☑": " yes ",
    "🙆": " yes ",
    "👎": " no ",
    "❌": " no ",
    "✖": " no ",
    "✘": " no, ",
    "✗": " no, ",
    "🚫": " no ",
    "🙅": " no ",
    "🤷": " i do not know ",
    "❓": "?",
    "❔": "?",
}

GESTURES: Final = frozenset("👍👌🙆👎🙅🤷")
SIGNS: Final = GESTURES | frozenset("✅✔☑")
"""Signs that only answer where nothing else does."""

SHORT_FORMS: Final[tuple[tuple[str, str], ...]] = (
    (r"(?:(?<=[.;,!?] )|(?<=\band )|^)(?:me|myself|as for me),? (?=[1-9]\d(?: *$|[.,;!]))", "i am "),
    (r"\b(?:the )?sugar (?:one|test|number|average|count)\b", "a1c"),
    (r"(?<=[a-z]{4} )(?:no|nr|num)\.? (?=[1-4] (?:on|in|last|this|was|came|got|given|yesterday|today)\b)", "number "),
    (r"\bno wahala\b", "no problem"),
    (
        r"\b((?:negative|neg) (?:for|to) [a-z0-9 ,]{2,40}?)(?:,| and| but)+ (?=(?:hep(?:atitis)? ?[bc]|hbv|hcv|hiv|syphilis) (?:is |was |came back )?(?:positive|pos\b|\+))",
        r"\1; ",
    ),
    (
        r"\bno+,? (?:you know what|actually|wait|hang on|hold on|scratch that|hmm+|ok(?:ay)?|do you know what)[ ,.]+(?=yes\b)",
        "actually ",
    ),
    (
        r"^(?!.*\b(?:positive|pos|have|had|has|but|except|apart|only)\b)(?:(?!(?:not|never|no|none|hiv|hep\w*|hbv|hcv|syphilis|b|c)\b)[a-z]+,? ){0,6}(?:minus|negative|neg|clean|clear)"
        r"(?:,? (?:and )?(?:negative|minus|clear))*[.:;,-]+ ?(?=(?:hiv|aids|hbv|hcv|hep\w*|syphilis|vdrl|rpr)\b(?![^.;!?]*\b(?:neg\w*|clear|not)\b))",
        "all negative for ",
    ),
    (r"(?<=hcv, )wr\b|(?<=hcv and )wr\b|(?<=hbv, )wr\b|(?<=hiv, )wr\b", "syphilis"),
    (
        r"\b(heart|livers?|kidneys?|lungs?|thyroid|stomach|pancreas|bladder|organs?|brain|bones?|eyes?|bowels?|blood) (?:has|have|had) never "
        r"(?:given|caused|made) (?:me|him|her|us) (?:any |a moment of |a day of |the slightest )?(?:trouble|bother|problems?|grief|difficulty)\b",
        r"\1 are fine",
    ),
    (
        r"\b(?:he|she|they|mum|mom|dad|my [a-z]+)(?: is| are|'s|'re) (?:not|no longer) (?:here|in the room|home|with me|around|in|awake)(?: right now| now| at the moment)?,? (?:and |so )?"
        r"(?=i(?:'d| would)? (?:rather|prefer) (?:to )?not (?:to )?(?:answer|say|go into|discuss|tell))",
        "",
    ),
    (r",? ?\bi am (?:very )?(?:glad|happy|pleased|thankful|relieved) to say\b", ""),
    (
        r"\bnone of (?:the|those|these) (?:conditions|illnesses|things|diseases)(?: (?:that )?(?:you|on your|on the|in your) (?:list(?:ed)?|mention(?:ed)?|name[d]?))?(?: (?:has|have|had) (?:ever )?(?:befallen|afflicted|affected|troubled|applied to) me| appl(?:y|ies)(?: to me)?)?\b",
        "none of these",
    ),
    (r"^(no+|nope|nah) (?=(?:the|my|that|this|those|these) [a-z]+ (?:[a-z]+ )?(?:was|were|is|are)\b)", r"\1, "),
    (r"(?<=vaccinated),? \(?anti[- ]?hbs(?: ?\+| pos\w*)\)?", ""),
    (r"(?<=vacunada),? \(?anti[- ]?hbs(?: ?\+| pos\w*)\)?", ""),
    (r"\banti[- ]?hbs(?: ?\+(?!\w)| pos(?:itiv[eao])?\b)(?!.{0,40}\bhbc\b)", "hepatitis b antibodies from the vaccine"),
    (r"\b(?:ec|neo|iq|sv|vvc|lm|hd|hta) ?= ?(?=[a-z])", ""),
    (
        r",? ?\b(?:because|'?cause|cos|cuz|coz|as|since) (?:i|we|she|he) (?:(?:want(?:ed|s)?|need(?:ed|s)?|plan(?:ned|s)?|have|had|(?:am|is|are|was|were) going)(?: to)? (?:travel|fly|go (?:to|on))|"
        r"(?:(?:am|is|are|was|were) )?travell?(?:ing|ed|s)?)\b(?: to\b)?",
        " for a trip to",
    ),
    (
        r"\b(yellow fever|flu|typhoid|tetanus|covid(?:-?19)?|hepatitis [ab]|hep [ab]|measles|mmr|pneumonia|shingles|meningitis|rabies|hpv) injections?\b",
        r"\1 shot",
    ),
    (r"\btah ?(?:\+|and|&|/|-) ?bso\b", "hysterectomy with both ovaries removed"),
    (
        r"\bbbvs?(?: screen(?:ing)?| status| serology| panel)?(?= (?:all |was |is |came back )*(?:neg|clear|non-?reactive))",
        "hiv, hepatitis b and hepatitis c",
    ),
    (r"\bno ci\b(?= (?:to|for))", "no contraindication"),
    (
        r"\b(?:all (?:of )?(?:my |the )?(?:body |internal |main )?organs|every (?:single )?organ)(?: (?:in|of) my body)?,? (?:(?:is|are|they|all|seem|look)(?: to be)? )*"
        r"(?:work(?:ing|s)?|function(?:ing|s)?|doing|fine|ok|okay|good|well|healthy|normal|intact|in order)(?: (?:fine|well|ok|okay|good|perfect(?:ly)?|properly|normal(?:ly)?))*",
        "all my organs work fine",
    ),
    (
        r"(?<=\bno) o(?= *[,.;!]| *$)|(?<=\bit) o(?= *[,.;!]| *$)|(?<=\bthem) o(?= *[,.;!]| *$)|(?<=\bthat) o(?= *[,.;!]| *$)|(?<=\bme) o(?= *[,.;!]| *$)|(?<=\bfine) o(?= *[,.;!]| *$)",
        "",
    ),
    (
        r"\bi (?:do not|don'?t) take (?:nothing|anything|any(?: of (?:it|them))?)(?: for (?:it|that|my lupus|the lupus|lupus))?(?: right)? (?:now|any ?more|no more|at the moment|these days)\b",
        "nothing now",
    ),
    (r"\b(my|your|her|him|it) self\b(?!-)", r"\1self"),
    (
        r"\b(?:feed(?:s|ing)?|fed|nurs(?:e|es|ing)) (?:(?:him|her|them|it|the baby|my (?:little )?(?:son|daughter|baby|boy|girl|child|one)) )?(?:with|from|at|by|on) (?:the |my )?breasts?\b",
        "breastfeeding",
    ),
    (
        r"(?<!not )\bbefore (\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|some|a few|couple of|a couple of) (days?|weeks?|months?|years?)"
        r"(?= *(?:$|[,.;!)]|and\b|they\b|it\b|now\b|with\b|in\b|at\b))(?! in a row)",
        r"\1 \2 ago",
    ),
    (r"\bflu (and|&|\+|plus) (covid(?:-?19)?) (jab|shot|booster|vaccine)s?\b", r"flu \3 \1 \2 \3"),
    (r"\ball the rest(?= (?:is|are)\b)", "the rest"),
    (
        r"(?:(?<=fine )|(?<=fine, )|(?<=ok )|(?<=okay )|(?<=good )|(?<=good, )|(?<=healthy )|(?<=clear )|(?<=normal ))(?:and )?so (?:is|are) "
        r"(?:(?:everything|all|the) (?:else|the rest|rest|others)|all of the rest)(?: on (?:that|the|your) list)?",
        "and everything else is fine",
    ),
    (r"\b(?:went|gone|been|came|got|am) through the change\b(?! (?:of|in) (?!life)|s)", "went through the menopause"),
    (
        r"\b(?:the |a )?(?:angina, (?:the )?)?(?:throat|tonsils?) angina\b|\bangina (?:of|in|de) (?:(?:the|my|la) )?(?:throat|tonsils|garganta)\b|(?<!las )(?<!de )\banginas(?= [a-z])|(?<=[a-z] )(?<!las )(?<!de )anginas\b",
        "tonsillitis",
    ),
    (r"\byou fit(?= (?:ask|go|start|tell|call|write)\b)", "you can"),
    (
        r"\b(?:he|she|they|i) (?:(?:is|are|am|just) )*shak(?:es?|ing) (?:his|her|their|my) heads?\b[ ,.;:-]*(?=(?:no|none|not|neither)\b)",
        "",
    ),
    (r"\b(?:all neg|neg (?:for|to|on) all|neg(?:ative)? across the board)\b\.?", "all negative"),
    (r"\byrs?(?= (?:ago|back)\b)", "years"),
    (r"\b(?:mths?|mnths?|mos)(?= (?:ago|back)\b)", "months"),
    (r"\bwks?(?= (?:ago|back)\b)", "weeks"),
    (r"\bi do have (?=(?:a|an|my) )", "i have "),
    (
        r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several|a couple of|some|many) (?:winters|summers|"
        r"springs|autumns|falls|christmases|thanksgivings|easters) (ago|back)\b",
        r"\1 years \2",
    ),
    (r"\bhace (\d+) (?:inviernos|veranos|primaveras|otonos|navidades)\b", r"\1 years ago"),
    (r"\bs\.\s?l\.\s?e\b\.?(?!\w)", "sle"),
    *(
        (rf"\b{short} (?=(?:before|b4) (?:thanksgiving|christmas|easter|halloween|new year)\b)", f"the {day} ")
        for short, day in (
            ("sat", "saturday"),
            ("sun", "sunday"),
            ("mon", "monday"),
            ("tues?", "tuesday"),
            ("wed", "wednesday"),
            ("thurs?", "thursday"),
            ("fri", "friday"),
        )
    ),
    *(
        (rf"\b{tens} (?:oh|o) {word}\b", f"{high}0{low}")
        for tens, high in (("one", 1), ("two", 2), ("three", 3))
        for low, word in enumerate("one two three four five six seven eight nine".split(), 1)
    ),
    (r"(?<=[a-z]) n't\b", " not"),
    (r"\b(morn|even)in'?(?![a-z])", r"\1ing"),
    (r"\bd/?c'?e?d\b|\bd/c(?! (?:from|home|to|date|planning|summary)\b)(?![a-z])", "discontinued"),
    (r"\best\.(?= ?\d)", "est"),
    (r"\bafebrile\b", "no fever"),
    (r"\binfxn?s?\b", "infection"),
    (r"\bnkda\b", "no drug allergies"),
    (r"\bpud\b", "peptic ulcer"),
    (r"\bno sz\b", "no seizures"),
    (r"\bcan(?:no|'?)t\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\bsry\b|\bsrry\b|\bsoz\b", "sorry"),
    (r"\bshan'?t\b", "will not"),
    (r"\bi shall\b", "i will"),
    (r"\bain'?t\b", "is not"),
    (r"\bdoesn'?t\b|\bdosen'?t\b|\bdosnt\b", "does not"),
    (r"\bdon'?t\b|\bdon;t\b|\bdont'?\b|\bdo'nt\b", "do not"),
    (r"\bdidn'?t\b|\bdid'nt\b|\bdint\b", "did not"),
    (r"\bhaven'?t\b|\bhavn'?t\b|\bhavent\b", "have not"),
    (r"\bhasn'?t\b", "has not"),
    (r"(?<=\bi )hav\b|(?<=\bwe )hav\b|(?<=\bnot )hav\b|(?<=\bdont )hav\b|(?<=\bdon't )hav\b|(?<=\bto )hav\b", "have"),
    (r"\bactiv\b", "active"),
    (r"\bsomthing\b|\bsumthing\b|\bsomthin\b", "something"),
    (r"\bhadn'?t\b", "had not"),
    (r"\bisn'?t\b", "is not"),
    (r"\baren'?t\b", "are not"),
    (r"\bwasn'?t\b", "was not"),
    (r"\bweren'?t\b", "were not"),
    (r"\bwouldn'?t\b", "would not"),
    (r"\bcouldn'?t\b", "could not"),
    (r"\bshouldn'?t\b", "should not"),
    (r"\bneedn'?t\b", "need not"),
    (r"\bmightn'?t\b", "might not"),
    (r"\bmustn'?t\b", "must not"),
    (r"(?:(?<=\bsept)|(?<=\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)))\.(?=,? ?\d)", ""),
    (r"\bi ?'m\b|\bim\b(?! (?:injection|shot|weekly|monthly|every)|\s*(?:$|[.,;)]))", "i am"),
    (r"\bi'?ve\b|\bi'v\b", "i have"),
    (r"\bwe've\b", "we have"),
    (r"\bthey've\b", "they have"),
    (r"\byou've\b", "you have"),
    (r"\bshould'?ve\b", "should have"),
    (r"\bthey'?re\b", "they are"),
    (r"\byou're\b|\byoure\b", "you are"),
    (r"\bwe're\b", "we are"),
    (r"\bi'll\b", "i will"),
    (
        r"(?<!am )(?<!was )(?<!is )(?<!are )(?<!so )(?<!very )(?<!be )(?<!fell )(?<!fall )(?<!feel )(?<!feeling )(?<!got )(?<!get )(?<!been )"
        r"(?<!too )(?<!really )(?<!mentally )(?<!making me )(?<!made me )\bill (?=(?:ever|never|be|do it|go|end|make sure|kill|take|die|finally|see|pay for)\b)",
        "i will ",
    ),
    (
        r"(?<!the )(?<!to )(?<!like )(?<!of )(?<!in )(?<!raise )(?<!as )(?<!from )\bhell (?=(?:beat|kill|hit|hurt|break|punch|choke|shoot|stab|lock) )",
        "he will ",
    ),
    (r"\bshell (?=(?:beat|kill|hit|hurt|break|punch|choke|shoot|stab|lock) )", "she will "),
    (
        r"\bs[*.@#_!-]+[iu1!]?c[i1!]d[ea](?![a-z])|\bs[u*][i1!*]c[1!*]d[e3]\b|\bsu[1!*]c[i1!*]de?\b|\bsewer[ -]?slid(?:e|ing)\b",
        "suicide",
    ),
    (r"\bwana\b|\bwnat to\b|\bwant too(?= (?:die|kil|end|be dead|dei)\w*)", "want to"),
    (r"\bkil(?= (?:me|my ?self)\b)", "kill"),
    (r"(?<=kill )my self\b", "myself"),
    (r"(?<= to )(?:dei|deid|diie)\b", "die"),
    (r"\b(?:tonite|2nite|tnite)\b", "tonight"),
    (r"(?<=want )2(?= (?:die|go|end|kill|be|live|sleep|stop|hurt|disappear)\b)", "to"),
    (r"\b(?:finna|bouta|gunna|gona)\b", "going to"),
    (
        r"\bi'd\b|\bid(?= (?:rather|prefer|like|say|love|guess|have to|be (?:better|dead|gone|happier)|just (?:go|die|let|step|jump)|step|jump|never wake|not (?:move|wake|mind)|sleep|do it|end)\b)",
        "i would",
    ),
    (r"\bit'?s\b", "it is"),
    (r"\bthat'?s\b", "that is"),
    (r"\bthere'?s\b", "there is"),
    (r"\bwhat'?s\b", "what is"),
    (r"\blet'?s\b", "let us"),
    (r"\bhow'?s\b", "how is"),
    (r"\bwhere'?s\b", "where is"),
    (r"\bwhen'?s\b", "when is"),
    (r"\bhe's\b|\bhes\b", "he is"),
    (r"\bshe's\b|\bshes\b", "she is"),
    (r"\bwho's\b", "who is"),
    (r"\b(?:nto|nott|noot|nnot|noy|npt|noz)\b|\b(?:noo?|non|now|nor|nt) (?=sure\b)", "not "),
    (r"\b(?:nver|nevr|nevre|nevver)\b", "never"),
    (r"\b(positiv|negativ)\b", r"\g<0>e"),
    (r"\byeras\b|\byaers\b|\byars\b", "years"),
    (r"\bweeeks?\b|\bwekes\b", "weeks"),
    (r"\bmnths?\b|\bmonts\b|\bmotnhs\b|\bmonthes\b", "months"),
    (r"(?<=[a-z]ty-)(?:too?|tow)\b", "two"),
    (r"(?<=[a-z]ty-)(?:fore?|foor)\b", "four"),
    (r"(?<=[a-z]ty-)(?:ate|eigth)\b", "eight"),
    (r"(?<=[a-z]ty-)(?:sicks|sics|sixe)\b", "six"),
    (r"(?<=[a-z]ty-)(?:won|wun)\b", "one"),
    (r"\bbig (?:three|3)[- ](?:oh?|0)\b", "thirty"),
    (r"\bbig (?:four|4)[- ](?:oh?|0)\b", "forty"),
    (r"\bbig (?:five|5)[- ](?:oh?|0)\b", "fifty"),
    (r"\bbig (?:six|6)[- ](?:oh?|0)\b", "sixty"),
    (r"\bbig (?:seven|7)[- ](?:oh?|0)\b", "seventy"),
    (r"\bgonna\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"\bgotta\b", "got to"),
    (r"\bkinda\b", "kind of"),
    (r"\bsorta\b", "sort of"),
    (
        r"\b(?:they )?(?:took|drew|collected|removed)(?: out)?(?: (?:my|some|the|of|white|t))* (?:blood|cells|t[- ]cells|lymphocytes),? [a-z ,]{0,40}"
        r"\b(?:changed|modified|engineered|altered|reprogrammed|edited|retrained)\b[a-z ,]{0,50}\b(?:put|gave|infused|injected) (?:them|it) back(?: in(?:to me)?)?",
        "i had car-t",
    ),
    (r"\bd+unn?o+\b|\bidk\b|\bidek\b|\bi dk\b", "i do not know"),
    (
        r"\bhow (?:the (?:hell|heck|fuck) |on earth |in the world )?(?:(?:should|would) i|"
        r"am i (?:supposed|meant) to) know(?: (?:that|this|it|all that))?(?= ?[?.!,;]| ?$) ?\??",
        "i do not know",
    ),
    (
        r"\bfits? of (?:laughter|laughing|giggles|coughing|sneezing|rage|anger|temper|crying|jealousy|the giggles)\b|"
        r"\b(?:hissy|giggling|laughing|sneezing|crying) fits?\b",
        "laughter",
    ),
    (r"(?<![a-z0-9?])\?(?=[a-z]{5,})", "possible "),
    (r"^(?:(?:the|only) )*(?:positive|good) (?:thing|news|part|side)(?: is| here is)?[:,]+ ?", ""),
    (r"(?<=[.!,;] )what do you (?:think|reckon) ?\?|^what do you (?:think|reckon) ?\? ?(?=\w)", ""),
    (r"\bcuz\b|\bcoz\b|\bbc\b|\bb/c\b|\b'?cause\b(?= (?:i|it|my|of|the))", "because"),
    (r"\bw/o\b", "without"),
    (r"\bw/(?= ?[a-z])", "with "),
    (r"\bu\b(?! ?/| l\b)", "you"),
    (r"\bur\b", "your"),
    (r"\bpls\b|\bplz\b|\bplse\b", "please"),
    (r"\btho\b", "though"),
    (r"\babt\b", "about"),
    (r"\bdr\.?(?= )", "doctor"),
    (r"\bdoc\b|\bdocs\b", "doctor"),
    (r"\bb4\b", "before"),
    (r"(?<=[a-z] )4(?= (?:my|him|her|them|me|us|someone|hubby|mum|mom|dad)\b)", "for"),
    (r"\bbtwn\b", "between"),
    (r"(?<=\d) (?:n|an|'n'|&) a half\b", " and a half"),
    (r"\bn (?=\d\d\b)(?:(?<=between \d\d n )|(?<=btwn \d\d n ))", "and "),
    (r" comma\b", ","),
    (r"\bcld\b", "could"),
    (r"\bshld\b", "should"),
    (r"\bwld\b", "would"),
    (r"\btmrw\b|\btmr\b|\btomorow\b|\btommorow\b|\btommorrow\b", "tomorrow"),
    (r"\byesturday\b|\byesterdy\b|\byestarday\b", "yesterday"),
)

_DIGIT: Final = "one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|twelve|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
_HALF: Final = r"(?: (?:and a half|(?:and |& ?)?1/2))"
DOSE_IN_WORDS: Final = (
    rf"\b(?:{_DIGIT})(?:[ -](?:and )?(?:{_DIGIT}))*(?: and a half)?(?= (?:milligrams?|mgs?|micrograms?|mcg|grams?|gms?)\b)|"
    rf"\b(?:{_DIGIT})(?= (?:tablets?|tabs?|pills?|capsules?)\b)|"
    rf"(?<!\d )(?<![\d./,])\b\d{{1,3}}{_HALF}(?= ?(?:milligrams?|mgs?|micrograms?|mcg|grams?|gms?|g)\b)|"
    rf"(?:(?<=\bpred )|(?<=\bpred, )|(?<=prednisone )|(?<=prednisone, )|(?<=prednisolone )|(?<=prednisolone, )|(?<=medrol )|(?<=medrol, ))"
    rf"(?:(?:(?:{_DIGIT}) and a half)|\d{{1,2}}{_HALF}|five|ten|(?:twelve|fifteen|twenty|thirty|forty|fifty|sixty)(?: and a half)?)"
    r"(?=(?: (?:every|each|a|per) (?:morning|day|night|evening)| daily| in the morning| now)?(?: *[.;,!]| *$| and\b| y\b))"
)
"""The number of a dose that was dictated."""
