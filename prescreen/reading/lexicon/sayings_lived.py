"""Turns of phrase about illnesses as people lived them, in everyday words. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

_OPEN: Final = "-"
_SEVERAL: Final = r"(?:dos|tres|cuatro|cinco|varias|muchas|[2-9])"
_SOME: Final = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|ten|several|many|loads of|lots of|all(?: the| these| my)?|"
    r"every|[2-9]|1\d)"
)
_MEDS: Final = (
    r"(?:meds?|drugs?|medicines?|medications?|biologics?|treatments?|therap(?:y|ies)|immunosuppressants?|pills|"
    r"tablets|tries|attempts)"
)
_AILS: Final = (
    r"(?:flar\w+|swell\w*|swollen|hurt\w*|ach\w+|pains?|painful|rash\w*|stiff\w*|light(?:s|ing)? up|lit up|"
    r"scream\w*|burn\w*|bad|active|sick|ill|suffer\w*|struggl\w*|no better|not better|the same|in agony|angry|"
    r"raging|"
    r"protein|can not|can barely|bedbound|in bed|miserable)"
)
_ALL_WELL: Final = (
    r"\b(?:finally|remission|calm\w*|quiet|settled|under control|stable|helps?|helped|helping|works|worked|"
    r"working|sorted|better|fine)\b"
)
_THEY: Final = r"(?:people|everyone|everybody|someone|somebody|they|the \w+|my \w+|a \w+|strangers|men|cops|aliens)"
_PLOT: Final = (
    r"(?:film\w*|watch\w*|follow\w*|spy\w*|poison\w*|(?:out )?after me|out to get me|plot\w*|"
    r"listen\w* (?:in|to me)|record\w*|track\w*|bug(?:ged|ging)|talk\w* (?:to|about) me|"
    r"trying to (?:kill|hurt|get) me|reading my (?:mind|thoughts)|sending me (?:messages|signals))"
)
_DELUDED: Final = (
    rf"\b(?:convinced|sure|thought|believed|certain|swore|paranoid)\b(?: that)? {_THEY} (?:was|were|is|are|"
    rf"had been|kept) (?:all )?{_PLOT}|"
    rf"\bthe (?:tv|radio|telly) was (?:talking|speaking) to me\b|\blost touch with (?:reality|what)\b"
)
_BY_DOSE: Final = (
    r"(?:cleared|stopped|went|gone|better|fine|ok|normal|passed|settled|faded|lifted|"
    r"came (?:back )?(?:down|round)|over|never (?:again|since|came back)|once|(?:until|til|till) (?:they|the|i)|"
    r"years? (?:ago|back)|(?:19|20)\d\d|back to (?:normal|myself))"
)

_FIT_PILLS: Final = (
    r"(?:lamotrigine|lamictal|keppra|leve?tiracetam|valpro\w+|depakote|epilim|tegretol|carbamazepine|topiramate|"
    r"topamax|dilantin|phenytoin|vimpat|lacosamide|briviact|zonisamide|oxcarbazepine|trileptal|clobazam)"
)
_ASKED_ABOUT: Final = (
    r"\b(?:queried|suspected|wondered|thought|mentioned|worried|feared|considered|said maybe|raised|floated|"
    r"talk of|talked about|tested|checked|first said|were (?:leaning|thinking))\b"
)
_THROWN_OUT: Final = (
    r"\b(?:(?:threw|tossed|chucked|took|crossed|struck|ruled|threw) (?:it|that|this|\w+)? ?(?:out|off|back|away)|"
    r"binned|scrapped|dismissed|overturned|dropped|discounted|debunked|laughed (?:it|that) off|"
    r"(?:came|come) to nothing|came back (?:clear|clean|normal|fine|negative)|was not (?:it|that)|said no)\b"
)

_BUT: Final = (
    r"(?!.*\b(?:until|only|now|used to|was|were|had|since|fail\w*|diseases?|attack|transplant\w*|not|never|"
    r"control\w*|pills?|tablets?|meds|medication)\b)"
)


def _well(organ: str, test: str) -> tuple[tuple[str, str], ...]:
    """An organ, or its test, of which somebody says that it is well and nothing else."""
    fine = (
        r"(?:normal|fine|ok|okay|good|healthy|clear|clean|perfect|great|sound|strong|top notch|spot on|in order|"
        r"tip ?top|working (?:fine|well|ok))"
    )
    turn = r"\b(?:but|except|apart|though|however|although|other than)\b"
    poorly = (
        rf"\b{organ} (?:is |are |does |do |has |have |did )(?:really |just |still )?not (?:(?:too |very |so |all that |working |doing |been |quite |behaving |in ){{0,3}}(?:right|good|great|well|fine|healthy|normal|strong|work\w*|best|happy|shape))\b|"
        rf"\b(?:my |the |both )?{organ} (?:is |are )?(?:a bit |pretty |really |kind of |completely |totally )?(?:bad|"
        rf"shot|knackered|damaged|dodgy|weak|poorly|struggling|packing up|packed up|giving up|on the blink|playing up|"
        rf"not up to much|wrecked|buggered)\b(?!.*\b(?:used to|no longer|were|was|years ago)\b)"
    )
    return (
        (
            "unspecified",
            rf"^(?!.*\b(?:severe\w*|serious\w*|advanced|fail\w*|end stage|says? it is bad|not (?:bad|damaged|shot|weak)|"
            rf"no longer|never)\b).*(?:{poorly})",
        ),
        (
            "none",
            rf"^{_BUT}.*\b{organ}(?:'s|s)? (?:is |are |looks? |seems? |works? |function is |tests? (?:is |are )?)?(?:all |"
            rf"both |perfectly |absolutely |totally |still )*{fine}\b(?!.*{turn})",
        ),
        (
            "none",
            rf"^{_BUT}.*\b{test}(?: \w+){{0,2}} (?:is |are |was |were |came back |come back |always |all |"
            rf"perfectly )+{fine}\b(?!.*{turn})",
        ),
        (
            "none",
            rf"\b(?:nothing|not a thing|nowt|never (?:had )?anything) (?:is |at all )?wrong (?:with|in) (?:my |the |"
            rf"that )?{organ}\b(?! (?:except|but|apart))",
        ),
    )


_SICK_ORGAN: Final = (
    r"(?:attack|fail\w*|stents?|valve|murmur|bypass|arrhythm\w*|afib|pacemaker|infarct\w*|cardiomyop\w*|"
    r"pericard\w*|myocard\w*|angina|hypertension|pressure|copd|ild|fibrosis|asthma|emphysema|clots?|embol\w*|"
    r"cirrhosis|hepatitis|stones?|ckd|transplant|nephritis|fluid|scar\w*|apnea|cancer|leak\w*|condition|disease|"
    r"damage)"
)
_SIGNED_OFF: Final = (
    r"\b(?:no (?:complaints|concerns|worries|issues|comments) from (?:the|my) \w+|"
    r"(?:clinic|specialist|consultant|cardiolog\w+|hepatolog\w+|nephrolog\w+|h(?:a?e)matolog\w+|pulmonolog\w+|"
    r"doctors?|docs?|hospital|they) (?:has |have )?"
    r"(?:discharged me|signed me off|gave me (?:the|an) all clear|let me go|found nothing|"
    r"sent me (?:home|away) (?:happy|fine|with nothing)))\b"
)
_UNCONCERNED: Final = (
    ("none", rf"^(?!.*\b{_SICK_ORGAN}\b)(?!.*\b(?:but|except|until|yet|not sure|again)\b).*{_SIGNED_OFF}"),
)

_BAD_NOW: Final = (
    r"(?:it|lupus|mine|my lupus|things|everything|flare)(?: is|'s)? (?:really |so |very |pretty |quite |still |"
    r"just )*(?:bad|terrible|awful|rough|horrible|wild|crazy|out of control)"
    r" (?:right now|rite now|now|at the (?:moment|minute)|lately|these days|again|this (?:week|month|year))\b"
)
"""The illness as it is now."""
ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "followup_agrees": (
        ("yes", r"\bi (?:will|would|can|am going to|shall) (?:\w+ )?(?:hitch ?hike|walk|crawl|swim|cycle|bike|come|be there|"
            r"get there|manage|find a way|take (?:the|a) (?:bus|train|taxi|cab)|drive|fly|"
            r"make it)\b[^.;!?]{0,16}\b(?:if i (?:must|have to|need to)|if need be|if necessary|"
            r"if it comes to (?:it|that))\b"),
    ),
    "immunodeficiency": (
        ("from_medicines_or_unclear", r"\b(?:drugs?|meds|medicines?|medication|doctors?|treatments?|chemo|steroids?|pills|tablets|"
            r"they)\b[^.;!?]{0,20}\b(?:switch\w*|turn\w*|knock\w*|shut\w*|dampen\w*|wiped?|wipes|killed?|kills|lower\w*|"
            r"suppress\w*|flatten\w*|crush\w*)\b[^.;!?]{0,16}\b(?:defen[cs]es?|immun\w+)\b(?! (?:disease|deficiency))"),
    ),
    "respondent": (
        ("carer", rf"\b(?:helping|assisting|doing (?:this|it) (?:with|for)) (?:my|our) (?:\w+ )?(?:{RELATIVES}|nan|mam|"
            rf"gran)\b(?! (?:to )?(?:move|cook|clean))"),
    ),
    "pregnant": (
        ("no", r"\bhope not\b[^.;!?]{0,16}\b(?:at|i am|being|aged) (?:4[5-9]|[5-9]\d)\b|"
            r"\b(?:at|i am) (?:4[89]|[5-9]\d)\b[^.;!?]{0,20}\bhope not\b"),
    ),
    "hepatitis_c": (
        ("active", r"^(?!.*\b(?:finished|done|cured|cleared|gone|completed|ended|years ago)\b).*\b(?:half ?way (?:through|into)|"
            r"week (?:\d+|one|two|three|four|five|six|seven|eight) (?:of|into)|in the middle of|still (?:on|taking)|"
            r"just started|started|currently on|on) (?:my |the |a |with )?(?:\w+ )?(?:tablets|pills|treatment|course|meds|"
            r"epclusa|mavyret|harvoni|sofosbuvir|antivirals)\b"),
    ),
    "pregnancy_possible": (
        ("no", r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|[2-9]|[1-3]\d) (?:full |good )?years (?:since|"
            r"without) (?:my |a |any )?(?:last )?(?:period|bleed|one)s?\b|"
            r"\blast (?:period|bleed|one) (?:was |came )?(?:about |over |more than )?(?:two|three|four|five|six|seven|"
            r"eight|nine|ten|twenty|[2-9]|[1-3]\d) years (?:ago|back)\b|"
            r"\bnot (?:bled|had (?:a |my |one )?(?:period|bleed)?s?|menstruated) (?:in|for|since) (?:about |over |"
            r"more than |at least )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|[2-9]|[1-3]\d) years\b"),
    ),
    "hepatitis_b": (
        ("vaccinated", r"^(?!.*\b(?:hbc|core)\b).*\b(?:positive|pos|antibod(?:y|ies))\b(?:(?!\b(?:hiv|hep(?:atitis)? c|syphilis|never|despite|before)\b)[^!?]){0,40}\b(?:from|because of|due to|just|only|was|is|comes? from|through)"
            r"(?: (?:just|only|from|the|my|a|those|childhood|old|baby|because of))* (?:vaccin\w+|jabs?|shots?|immuni[sz]ations?)\b(?! (?:did|does) not| (?:for|against|contra) (?:the )?(?:flu|covid|hpv|tetanus|shingles|measles))"),
        ("vaccinated", r"^(?!.*\b(?:flu|covid|tetanus|never|not|hep(?:atitis)? (?:a|c)|before i could|"
            r"since (?:then )?i caught)\b).*\b(?:(?:needles?|jabs?|shots?|series|course|"
            r"injections?)\b[^.;!?]{0,24}\b(?:for (?:it|that)|at (?:work|school|uni|college|birth)|"
            r"for (?:work|school|uni|my (?:job|course|training)|travel|nursing)|in the (?:army|navy|forces|military)|"
            r"as a (?:baby|kid|child|nurse|student))|"
            r"boosters?)\b"),
        ("active", r"^(?!.*\b(?:hiv|prep|stopped|came off|used to|years ago|prevent\w*|as a precaution|just in case|"
            r"because of (?:the )?rituximab)\b).*\b(?:tenofovir|"
            r"entecavir|baraclude|vemlidy|viread|lamivudine|"
            r"adefovir)\b(?=.*\b(?:it|virus|count|load|liver|hep\w*|grew up|born|carrier|level)\b)"),
    ),
    "dialysis": (
        ("past", r"\b(?:finished|done|stopped|came off|no more|off it|until|till|ended)\b[^.!?]{0,24}\b(?:when|once|after|"
            r"since|until|till)? ?(?:i )?(?:got|had|received) (?:my|the|a|this) (?:new |donor )?(?:kidney|"
            r"transplant)\b(?!.*\b(?:back on|again|still)\b)"),
    ),
    "sle_diagnosis": (
        (_OPEN, r"^(?=.*\b(?:mctd|uctd|mixed connective|undifferentiated|overlap)\b)(?!.*\b(?:and|plus|then|now|also|"
            r"with) (?:\w+ )?(?:lupus|sle)\b).*\b(?:not (?:officially|exactly|really|quite|lupus|sle)|"
            r"instead|rather than|not yet)\b"),
        ("no", r"\b(?:ruled|crossed|struck) (?:it|that|lupus|sle) (?:out|"
            r"off)\b(?=.*\b(?:turned out|it is|it was|ended up|actually|they say)\b)(?!.*\b(?:but|then|later|"
            r"now (?:it|they))\b)"),
    ),
    "heart_disease": (
        *_UNCONCERNED,
        *_well(r"(?:heart|ticker)", r"(?:ecg|ekg|echo)"),
        ("serious", r"\b(?:need|needs|waiting (?:for|on)|listed for|list for) (?:a |an )?(?:new|donor|transplanted?) heart\b|"
            r"\b(?:need|needs|waiting (?:for|on)|list for) a (?:heart )?transplant\b"),
        ("mild_controlled", r"^(?!.*\b(?:fail\w*|serious|severe|faint\w*|pass\w* out|afib|fibrillation|attack)\b).*\b(?:skip\w*|miss\w*|"
            r"flutters?|fluttering|extra|dropped|ectopic) (?:the odd |a |an |the |some |a few )?beats?\b|"
            r"^(?!.*\b(?:atrial|auricular|pacemaker|marcapasos)\b).*"
            r"\bflutter\w*\b(?=[^.;!?]*\b(?:nothing|fine|harmless|nerv\w*|coffee|caffeine|stress|anxi\w*|normal)\b)"),
        ("none", r"\b(?:ticker|heart|echo|ecg|ekg|"
            r"pump)\b[^.;!?]{0,30}\b(?:(?:is |are )?(?:better|stronger|younger|fitter) than (?:his|hers|theirs|mine|yours|"
            r"most|a|an|my|the)|"
            r"(?:strong|fit|healthy|sound) as (?:a|an)|"
            r"(?:like|of) (?:a|an) (?:horse|ox|lion|athlete|teenager|\w+ year old|marathon\w*|clock|swiss watch|bull))\b"),
    ),
    "kidney_disease": (
        ("unspecified", r"\b(?:down to|left with|only got|only have|just|managing on|living on|running on|i have) (?:just |"
            r"only )?one (?:left|now|kidney|after|since|of them)\b|"
            r"\bone of (?:them|mine|my kidneys) (?:had to come out|was removed|got removed|was taken|is gone|came out|"
            r"packed up|does not work)\b"),
        *_well(r"kidneys?", r"(?:kidney function|egfr)"),
        ("unspecified", r"\b(?:gave|donated|lost|gifted) (?:one of (?:mine|them|my kidneys)|mine|one) (?:to (?!the|a\b|be)|away|"
            r"in (?:19|20)\d\d|when|after|years? ago)|"
            r"\b(?:gave|donated|lost|gifted) (?:my |a |the |one )?(?:(?:left|right|other) )?(?:kidney|"
            r"one of (?:mine|my kidneys|them))\b"),
    ),
    "other_vital_organ_disease": (
        *_UNCONCERNED,
        *_well(r"lungs?", r"(?:breathing|chest x ?-?ray|spirometry|lung function)"),
        ("unspecified", r"^(?=.*\b(?:apno?ea\w*|cpap|mild|slight)\b)(?!.*\b(?:never|without|off|no longer) (?:on |been on )?oxygen\b)"
            r".*\b(?:on|need|use|with|sleep with) (?:\w+ )?oxygen\b"),
        ("serious", r"^(?!.*\b(?:off|no longer on|not on|came off|never (?:been )?on|without) oxygen\b)(?!.*\b(?:covid|hospital|"
            r"surgery|years ago|last (?:year|winter)|was on|had to be)\b).*\b(?:on|"
            r"need|use|with|sleep with|carry) (?:\w+ )?oxygen\b"),
        ("unspecified", r"\bfibrosis\b"),
    ),
    "epilepsy": (
        ("past", r"^(?!.*\b(?:my \w+ (?:has|had)|never (?:had|in my life)|birth|born)\b).*\b(?:not|never) (?:had|have|"
            r"seen) (?:a|an|any|one|another|a single|so much as a)? ?(?:\w+ )?(?:fits?|seizures?|attacks?|episodes?|"
            r"convulsions?|one|turns?|do)\b[^.;!?]{0,8}\b(?:since\b(?! i was born)|"
            r"(?:in|for) (?:over |about |nearly |more than )?(?:\w+ )?(?:years|decades|ages))\b"),
        ("none", r"\b(?:said|told me|decided|concluded|reckon\w*|says?|confirmed)\b[^.;!?]{0,16}\bnot (?:a |an |"
            r"any )?(?:seizures?|fits?|epilep\w*|convulsions?)\b(?!.*\b(?:but|though|until|later)\b)"),
        ("none", rf"^(?=.*\b{_FIT_PILLS}\b)(?!.*\b(?:fits?|seizures?|epilep\w*) (?:pill|med|too|as well|and)).*\b(?:for|"
            rf"because of|only for|just for) (?:my |the |those )?(?:\w+ )?(?:migraines?|moods?|bipolar|nerves?|nerve pain|"
            rf"pain|headaches?|cluster|face|trigeminal|sleep|weight)\b"),
        ("current", rf"^(?!.*\b(?:never|no|not had|not a|without) (?:\w+ )?(?:fits?|seizures?|epilep\w*)\b)(?!.*\b(?:used to|"
            rf"stopped|came off|taken off|no longer|mood|bipolar|migraines?|pain|weaned|was (?:on|given|put on)|took|"
            rf"for (?:six|6|a few|three|3|two|2|a couple of|some|several) months)\b)(?=.*\b(?:fits?|seizures?|diagnosed|"
            rf"epilep\w*|last one|grand mal|absences?|attacks?)\b).*\b(?:still |"
            rf"i am |now )?(?:on|take|taking|takes) (?:\w+ ){{0,2}}{_FIT_PILLS}\b"),
    ),
    "other_cns_disease": (
        ("none", rf"{_ASKED_ABOUT}[^.!?]{{0,60}}{_THROWN_OUT}"),
    ),
    "peptic_ulcer": (
        ("none", r"^(?!.*\bulcers?\b)(?=.*\b(?:h ?\.? ?pylori|helicobacter|the stomach bug)\b).*\b(?:clear\w*|gone|cured|"
            r"eradicated|negative|treated|healed)\b"),
        ("recurrent", r"^(?!.*\b(?:mouth|leg|cold sores?|same (?:one|ulcer))\b)(?=.*\b(?:ulcer\w*|bleed\w*|bled|stomach|duoden\w*|"
            r"one)\b).*\b(?:one|"
            r"ulcer|bleed\w*|bled|first|once)\b[^.!?]{0,40}\b(?:and|then|plus|,) (?:then )?(?:another(?: one)?|"
            r"a second(?: one)?|(?:one )?again|a (?:new|fresh) one)\b"),
    ),
    "active_infection": (
        ("suspected", r"^(?!.*\b(?:no|not|never|had|was|stopped|gone|used to|menopaus\w*|the change|steroids?|pred\w*|"
            r"last (?:month|year))\b(?! (?:one|idea|clue|body))).*\b(?:running (?:hot|warm|a (?:temp\w*|fever))|"
            r"night sweats|burning up|hot and cold|shivery|shivering|the shivers|chills)\b"),
        ("suspected", r"^(?!.*\b(?:no|without|had|was|gone|better|over|finished|last (?:month|year)|"
            r"my (?:son|daughter|kids?|husband|wife))\b)(?=.*\b(?:not|no one|nobody|yet to)\b[^.!?]{0,24}\b(?:doctor|gp|"
            r"anyone|seen|looked at|checked|clinic|swab\w*|anything for it)\b).*\b(?:throat|"
            r"ear|chest|cough\w*|tooth|gum|wound|cut|toe|boil|abscess|pee|wee|burn\w*|fever\w*|temp\w*|shiver\w*|sinus\w*|"
            r"rash|cold|flu|pus)\b"),
    ),
    "refractory": (
        ("yes", rf"\b(?:never|not|no) (?:\w+ )?(?:gets?|getting|got|gotten|going|goes) (?:any |really |much )?better\b|"
            rf"(?<!not )(?<!never )\b{_BAD_NOW}|\b(?:worse|bad) (?:than|as) ever\b|"
            rf"\b(?:gets?|getting|got|gone|going|keeps getting|is) (?:\w+ )?worse\b(?! (?:before|years ago|"
            rf"in (?:19|20)\d\d|then|when))"),
        ("yes", r"\b(?:lying if i said|lie to say|(?:can|could|would) not (?:say|claim|call it)|far from|anything but|"
            r"nowhere near)\b[^.;!?]{0,20}\b(?:under control|quiet|calm|settled|stable|in remission|inactive)\b"),
        ("no", r"^(?!.*\b(?:but|then|not|never|until|again|now (?:it|back)|came back|wore off|anymore)\b).*\b(?:settled|"
            r"calmed|quiet(?:en)?ed|died|came right|under control|behav\w+|went quiet)\b(?: \w+){0,2} (?:once|since|after|"
            r"when|with|thanks to|on)\b"),
        ("no", rf"^(?!.*\b(?:but|though|yet|until|till|on paper|not|never|no (?!flares?|symptoms?|pain)|"
            rf"{_AILS})\b).*(?:\b(?:i am |it is |been |all |both )?doing (?:so |very |really |just |absolutely )?(?:grand|"
            rf"great|fine|well|brilliant\w*|good|ok|okay|lovely)\b|"
            rf"\b(?:levels?|bloods?|labs?|numbers|counts?|results)(?: (?:are|is|all|been|come back|came back))* (?:normal|"
            rf"good|fine|perfect|clean|spot on|great)\b)"),
        ("yes", r"\b(?:whatever|everything|anything|all) (?:they|the doctors?|we|you) (?:throw|threw|have thrown|chuck|"
            r"chucked|try|tried) at it\b(?!.*\b(?:works?|worked|helps?|finally|now)\b)|"
            r"\b(?:finds?|finding|found) (?:\w+ )?ways? (?:round|around|past|back)\b|"
            r"\bkeeps? (?:coming|bouncing|roaring|flaring) back\b"),
        ("yes", r"\b(?:every time|each time|whenever|as soon as|the (?:minute|moment|second)|soon as|"
            r"if)\b[^.;!?]{0,16}\b(?:drop|lower|cut|taper|reduce|come down|go down|went down|get below|dip below|wean|"
            r"stop)\w*\b[^.;!?]{0,40}\b(?:flar\w*|comes? back|came back|back (?:it|they) comes?|hell|wors\w*|returns?|"
            r"bites|kicks off)\b"),
        ("yes", rf"\b{_SOME} (?:\w+ )?{_MEDS} (?:deep|in|later|down|on|and|so far|since)\b(?!.*{_ALL_WELL}).*\b{_AILS}\b"),
        ("yes", rf"\b(?:been (?:on|through|thru)|tried|had|taken|failed|gone through|"
            rf"worked (?:my way )?through) {_SOME} (?:\w+ )?{_MEDS}?\b(?!.*{_ALL_WELL}).*\bstill\b"),
    ),
    "liver_disease": (
        *_UNCONCERNED,
        *_well(r"liver", r"(?:lfts?|liver (?:tests?|enzymes))"),
        ("mild_controlled", r"^(?!.*\b(?:cirrh\w*|scar\w*|fail\w*|serious|severe|hepatitis|still (?:high|up)|keep\w*)\b).*\b(?:enzymes?|"
            r"lfts?|alt|ast|liver (?:tests?|numbers?|bloods?|values?))\b[^!?]{0,60}\b(?:dropped|normali[sz]ed|"
            r"(?:went|came|gone|back|are|is|been) (?:back )?(?:down|to normal|normal|fine|ok)|settled|recovered)\b"),
        ("mild_controlled", r"^(?!.*\b(?:cirrh\w*|scar\w*|fail\w*|serious|severe|hepatitis|nash|fibrosis|bad)\b).*\b(?:some|bit of|little|"
            r"touch of|slight|extra|too much|a)? ?fat(?:s|ty)?\b[^.,;!?]{0,14}\b(?:on|in|around|liver|it)\b"),
    ),
    "blood_disease": (
        *_UNCONCERNED,
        *_well(r"blood", r"(?:blood (?:count|counts|work)|cbc|clotting)"),
        ("unspecified", r"\b(?:clots?|dvt|thrombus|thrombosis)\b[^.;!?]{0,12}\b(?:in|on|behind) (?:my |the |one |both |a )?(?:left |"
            r"right |lower )?(?:calf|calves|leg|legs|thigh|groin|lungs?|arm|knee|foot|vein|belly)\b|"
            r"\b(?:had|got|have|get|threw|thrown|throw) (?:a|one|two|three|some|several|my|another|2|3) (?:\w+ )?clots?\b"),
    ),
    "endocrine_disease": (
        ("serious", r"^(?!.*\b(?:never|no|not had|once|years ago|as a (?:kid|child)|"
            r"my (?:mum|mom|dad|son|daughter|brother|sister))\b).*\b(?:dka|"
            r"ketoacidosis|adrenal crisis|addisonian crisis|swings? (?:like|all over|wildly|from)|brittle)\b"),
        ("mild_controlled", r"^(?!.*\b(?:crisis|severe|serious|not (?:well )?controlled|out of|all over|over ?active|graves|hyper\w*|"
            r"high as)\b).*\b(?:borderline|slightly (?:high|raised)|a (?:touch|bit|little) (?:high|raised)|"
            r"pre ?-?diabet\w*)\b[^.;!?]{0,12}\b(?:sugars?|glucose|a1c|diabet\w*|thyroid|tsh)\b|"
            r"^(?!.*\b(?:severe|serious|dangerously|very|really|now)\b).*\b(?:sugars?|glucose|"
            r"a1c)\b[^.;!?]{0,8}\b(?:borderline|slightly (?:high|raised|up)|a (?:touch|bit|little|tad) (?:high|raised|up)|"
            r"on the high side)\b"),
        ("mild_controlled", r"^(?!.*\b(?:crisis|severe|serious|not (?:well )?(?:controlled|right|stable)|out of|all over|over ?active|"
            r"graves|hyper\w*|cancer|never (?:took|needed|had)|not (?:on|taking))\b).*\b(?:levo ?thyroxine|"
            r"thyroxine|synthroid|eltroxin|thyroid (?:pill|tablet|med)\w*)\b"),
        ("serious", r"\b(?:not|never|nobody|no ?one|nothing|no \w+|struggl\w+ to|unable to)\b[^.;!?]{0,24}\b(?:get|gets|bring|"
            r"keep|keeps|hold|got|kept)\b[^.;!?]{0,16}\b(?:sugars?|glucose|diabetes|"
            r"a1c)\b[^.;!?]{0,8}\b(?:under (?:any )?control|stable|in range|in check|down|right)\b"),
    ),
    "encephalitis": (
        ("past", r"^(?!.*\b(?:still|now|currently|never|not|no)\b).*\b(?:auto ?immune|viral|herpes|limbic|nmda|west nile|"
            r"measles|tick) (?:one|kind|type|sort|"
            r"encephalitis)\b(?=.*\b(?:ago|back|(?:19|20)\d\d|when i was|as an? (?:kid|child|baby)|"
            r"last (?:year|spring|summer|winter|autumn|fall))\b)"),
        ("current", r"\b(?:auto ?immune|viral|herpes|limbic|nmda|west nile|measles|tick) (?:one|kind|type|sort|"
            r"encephalitis)\b(?=.*\bstill\b)"),
        ("past", r"^(?!.*\b(?:still|now|currently|never|not|no|nearly|almost)\b(?! (?:fine|ok|well|good|normal|gone|better|"
            r"since|again))).*\b(?:brain (?:swelled|swoll?en|swelling|was swollen|got (?:swollen|inflamed)|"
            r"(?:was )?inflamed)|"
            r"(?:swelling|inflammation) (?:on|of|in) (?:my|the) brain)\b[^.!?]{0,60}\b(?:when i was|when i had|as an? \w+|"
            r"at (?:age )?\d|in (?:19|20)\d\d|years? (?:ago|back)|once)\b"),
    ),
    "syphilis": (
        ("treated_past", r"^(?!.*\b(?:allerg\w*|vaccin\w*|flu|covid|hep\w*|still)\b).*\b(?:had|got|gave me|given|"
            r"took)\b[^.;!?]{0,16}\b(?:jabs?|shots?|injections?|needles?)\b[^.;!?]{0,20}\bfor (?:it|that|this)\b"),
        ("treated_past", r"^(?!.*\b(?:allerg\w*|still|never|hep\w*|vaccin\w*|flu)\b).*\b(?:shots?|jabs?|needles?|"
            r"injections?)\b[^.!?]{0,12}\b(?:bum|butt|backside|behind|cheek|arse|ass|rear|"
            r"bottom)\b(?=.*\b(?:since|ago|back|years|army|navy|service|days|(?:19|20)\d\d|back then|teens|twenties|20s|"
            r"30s|young\w*)\b)"),
    ),
    "psychosis": (
        ("past", rf"^(?!.*\b(?:now|still|these days|at the moment|"
            rf"lately)\b(?! (?:i am |it is |all )?(?:fine|ok|well|good|normal|gone|"
            rf"better))).*(?:{_DELUDED})(?=.*\b{_BY_DOSE}\b)"),
    ),
    "depression": (
        ("none", r"^(?=.*\b(?:never|not|no) (?:\w+ )?(?:for |had |about |actually )?depress\w*)(?!.*\b(?:but|until|though|"
            r"now)\b).*\bfor (?:my |"
            r"the )?(?:\w+ )?(?:anxiety|panic\w*|ocd|ptsd|nerves|sleep|pain|hot flushes|migraines?)\b"),
        ("past", r"^(?!.*\b(?:still|now|currently|again|these days|not depress\w*)\b(?! (?:fine|ok|well|good|"
            r"better)))(?=.*\b(?:shrink|therap\w+|counsel\w+|psych\w*|pills|tablets|meds|depress\w*|antidepressants?|"
            r"bad (?:spell|patch|time)|rough (?:spell|patch|time)|dark (?:spell|patch|time))\b).*\b(?:years?|"
            r"ages|decades|way|while) (?:ago|back)\b"),
        ("current_psychiatric_care", r"^(?!.*\b(?:used to|stopped|no longer|years? (?:ago|back)|was|were|had|not (?:for|about) (?:depress\w*|mood)|"
            r"adhd|anxiety|sleep|bipolar|not depress\w*)\b).*\b(?:shrink|"
            r"psych|psych doc\w*|psychiatrist|head doctor)\b[^.!?]{0,40}\b(?:upped|ups|raised|changed|adjusts?|adjusted|"
            r"prescribes?|prescribed|writes|gives|gave|put|started|switched|tweaks?|tweaked|doubled)\b"),
    ),
    "severe_allergy": (
        ("mild_only", r"^(?!.*\b(?:epi ?pen|adrenalin\w*|epinephrine|anaphyl\w*|ambulance|a&e|icu|closed|shut|could not|"
            r"passed out))(?=.*\b(?:lips?|rash\w*|hives|itch\w*|spots|bumps|red|sneez\w*|swell\w*|puff\w*|"
            r"blotch\w*)\b).*\bno (?:breathing|airway|throat|breath) (?:bother|trouble|problems?|issues?|stuff|drama)\b|"
            r"\bno (?:bother|trouble|problems?|issues?) with (?:my )?(?:breathing|throat)\b"),
        ("mild_only", r"^(?!.*\b(?:epi ?pen|adrenalin\w*|epinephrine|anaphyl\w*|hospital|ambulance|a&e|icu|throat|breath\w*|"
            r"passed out|collapsed|blister\w*|peel\w*)\b)(?=.*\b(?:rash\w*|hives|itch\w*|spots|bumps|welts|red|blotch\w*|"
            r"sneez\w*|runny|sick|nausea|tummy|stomach|headache|eyes)\b).*\b(?:never|"
            r"not|nothing|no) (?:been |had |got |gone |was |is |anything |any )*(?:worse|more|further|beyond|serious|"
            r"dangerous|that bad|major|dramatic)\b"),
    ),
}  # fmt: skip

_OAK: Final = (
    r"^(?!.*\b(?:pero|but|salvo|menos|excepto|aunque|corazon|higado|rinon(?:es)?|pulmon(?:es)?|vista|huesos)\b)"
    r".*\b(?:como un (?:roble|toro|chaval|reloj|campeon|joven)|"
    r"como una (?:rosa|chavala|joven)|sin novedad|de hierro)\b"
)
_SOUND: Final = (("none", _OAK),)


def _mal(organ: str) -> tuple[tuple[str, str], ...]:
    """An organ that somebody says is not well, in Spanish."""
    return (
        (
            "unspecified",
            rf"^(?!.*\b(?:grave\w*|sever[oa]s?|avanzad[oa]s?|insuficiencia|falla\w*|terminal|"
            rf"mi (?:mama|papa|madre|padre|herman[oa]|espos[oa]|hij[oa]))\b).*(?:\b{organ} (?:\w+ )?(?:no (?:me )?(?:anda|"
            rf"andan|esta|estan|funciona|funcionan|trabaja|trabajan|va|van) (?:muy |del todo |tan |nada )?bien|"
            rf"(?:esta|estan|anda|andan|lo tengo|los tengo|la tengo) (?:medio |muy |algo |un poco )?(?:mal|fatal|"
            rf"tocad[oa]s?|danad[oa]s?|delicad[oa]s?|flojos?|chung[oa]s?|pachuch[oa]s?))\b|"
            rf"\btengo (?:mal|tocad[oa]s?|danad[oa]s?|delicad[oa]s?) (?:el |los |la )?{organ}\b|"
            rf"\btengo (?:el|los|la) {organ} (?:\w+ )?(?:mal|fatal|tocad[oa]s?|danad[oa]s?|delicad[oa]s?)\b)",
        ),
    )


SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnant": (
        ("no", r"\b(?:acabo de|recien) (?:parir|dar a luz|tener (?:a mi|al|un|una|el|mi)|parid[ao]|aliviarme|aliviad[ao])\b|"
            r"\bme alivie (?:hace|el|de)\b|\b(?:pari|di a luz)\b"),
    ),
    "severe_allergy": (
        ("severe", r"(?<!no tengo )(?<!ninguna )(?<!sin )\b(?<!no hay )(?<!no )alergias? (?:muy )?(?:graves?|fuertes?|severas?|severe|serious)\b"
            r"(?!,?:? (?:no|ninguna|nunca|tampoco|nada)\b)|"
            r"\b(?:grave|severa)mente alergic[oa]\b|\bmuy alergic[oa] a\b"),
        ("mild_only", r"^(?!.*\b(?:garganta|respir\w*|ahog\w*|urgencias|hospital|epinefrina|adrenalina|desmay\w*|cara|"
            r"lengua)\b).*\b(?:(?:nomas|solo|nada mas|puro?s?|solamente|unicamente) (?:\w+ ){0,2}(?:estornud\w+|ronch\w+|"
            r"comezon|picazon|salpullido|sarpullido|granit\w+|moqueo|mocos)|"
            r"(?:estornud\w+|ronch\w+|comezon|picazon|salpullido|sarpullido|granit\w+)[^.!?]{0,20}\b(?:nada mas|nomas|"
            r"y ya|y listo))\b"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"\b(?:ya )?(?:van|llevo|he tenido|tuve|me han salido|son) (?:ya )?(?:como )?(?:dos|tres|cuatro|cinco|varias|"
            r"muchas|[2-9]) (?:veces|ulceras)\b|"
            r"^(?!.*\b(?:boca|pierna\w*|nariz|piel|labios?|lengua|genital\w*)\b)"
            rf".*\b(?:ulceras?,? (?:(?:fueron|eran|son|han sido|tuve|he tenido|ya) )*{_SEVERAL}|(?<!tengo )(?<!tiene ){_SEVERAL} ulceras|"
            rf"(?:fueron|eran|han sido|tuve|he tenido|tuvo|ha tenido) {_SEVERAL}(?: ulceras)?,? (?:y )?(?:la )?(?:ultima|primera|segunda|otra|una en))\b|"
            r"\bme (?:vuelve|vuelven|sigue|siguen) (?:a salir|saliendo|sangrando)\b"),
    ),
    "hepatitis_c": (
        ("unclear", r"\banticuerpos?\b(?=.*\b(?:nunca|no|nadie)\b[^.!?]{0,30}\b(?:otr[oa]|segund[oa]|confirm\w*|carga|pcr|"
            r"volvi\w*|hicieron|repiti\w*)\b)"),
    ),
    "depression": (
        ("feels_low_no_diagnosis", r"\b(?:ando|estoy|me siento|me pongo|me da|me dan|me entra)\b[^.!?]{0,30}\b(?:a veces|a ratos|de repente|"
            r"de vez en cuando|algunos dias|hay dias|unos dias|con el brote)\b[^!?]*\b(?:nunca|no|"
            r"jamas) (?:he (?:ido|visto|visitado|consultado)|fui|voy|me han|me ha)\b[^.!?]{0,20}\b(?:nadie|medic\w+|"
            r"doctor\w*|psic\w+|psiq\w+|diagnos\w+|dicho|tratado)"),
    ),
    "epilepsy": (
        ("suspected", r"^(?!.*\b(?:mi (?:hij|herman|prim|mama|papa|espos)\w*|epilep\w*|varias)\b)(?=.*\b(?:una|1) (?:sola |"
            r"unica )?vez\b|"
            r".*\bsolo una\b).*\b(?:convulsion\w*|convulsio|convulsione|convulse|ataque|me desmaye temblando)\b"),
        ("past", r"^(?!.*\b(?:mi (?:hij|herman|prim|mama|papa|espos)\w*|todavia|aun|sigo)\b).*\b(?:de (?:chiquill[oa]|chic[oa]|"
            r"chiquit[oa]|nin[oa]|pequen[oa]|bebe|chamac[oa]|jovencit[oa])|"
            r"cuando era \w+|en la infancia|hasta los \w+)\b[^.!?]{0,24}\b(?:ataques|crisis|convulsion\w*|"
            r"epilep\w*)\b[^!?]*\b(?:nada|ya no|nunca mas|ni una|sin (?:crisis|ataques)|se me quit\w+|anos)\b"),
        ("past", r"^(?!.*\b(?:corazon|cardiac\w*|panico|ansiedad|nervios|asma|tos|risa|vesicula|gota|lupus de|isquemic\w*|cerebral\w*|"
            r"hij[oa]|herman[oa]|madre|padre|mama|papa|todavia|aun|sigo|siguen)\b)"
            r".*\bataques?\b[^.!?]{0,24}\b(?:hace (?:\w+ ){1,3}anos|en (?:19[5-9]\d|20[01]\d)|de (?:nin[oa]|joven|pequen[oa]))\b"
            r".*\b(?:(?:desde entonces|despues|luego)[ ,]+(?:ningun[oa]?|nada|no|nunca|ni uno|cero)|nunca mas|ya no (?:me|han|he)|"
            r"no (?:me )?(?:ha|han|he|volvi\w*|repiti\w*)\b|(?:ningun[oa]?|nada|ni uno) (?:desde|mas|despues))"),
    ),
    "heart_disease": (
        *_mal("corazon"),
        ("none", r"^(?!.*\b(?:soplo|infarto|arritmi\w*|marcapasos|insuficiencia|pastilla\w*)\b).*\bcorazon\b(?: (?:lo|la|que|tengo|tiene|esta|muy|bien|es))* "
            r"(?:como un (?:roble|toro|reloj|chaval)|como una rosa|de hierro)\b"),
        *_SOUND,
    ),
    "liver_disease": (*_mal("higado"), *_SOUND),
    "blood_disease": _SOUND,
    "kidney_disease": (
        ("unspecified", r"\b(?:rinones )?poliquistic[oa]s?\b|\bpoliquistosis\b"),
        ("none", r"^(?!.*\b(?:pero|piedras?|calculos?|quiste\w*|insuficiencia|un solo)\b).*\b(?:solo|nada mas|nomas|unicamente|"
            r"aparte de|fuera de|quitando) (?:\w+ ){0,2}(?:lo |la |el )?(?:del? lupus|nefritis|lupic\w+)\b"),
        *_mal("rinon(?:es)?"),
        *_SOUND,
        ("unspecified", r"\b(?:me (?:sacaron|quitaron|extirparon|falta)|don[eo]|naci con|tengo|vivo con|perdi|regale) (?:solo |nomas |"
            r"solamente )?(?:un|uno de mis|el) (?:solo |unico )?rinon\b(?! (?:mal|inflamad))"),
    ),
    "other_vital_organ_disease": (
        ("-", r"\b(?:use|usaba|me pusieron|necesite) (?:el |un )?oxigeno\b"),
        *_mal("pulmon(?:es)?"),
        ("unspecified", r"^(?=.*\b(?:apneas?|cpap|leves?|ligera)\b)(?!.*\b(?:sin|ya no|nunca)\b).*\b(?:uso|con|necesito|duermo con) (?:el |un )?oxigeno\b"),
        ("serious", r"^(?!.*\b(?:no (?:uso|necesito|tengo)|sin|use|usaba|tuve|ya no|covid|solo cuando)\b).*\b(?:uso|con|necesito|"
            r"llevo|conectad[oa] al?|dependo del?|duermo con|tengo que usar) (?:el |un )?(?:tanque de |concentrador de |"
            r"bombona de )?oxigeno\b"),
        *_SOUND,
    ),
    "refractory": (
        ("yes", r"\bno (?:me )?(?:esta|esta para nada|anda|se (?:me )?(?:ha )?(?:calma|quita|controla)\w*|lo tengo|"
            r"hay)\b[^.;,!?]{0,16}\b(?:tranquil\w+|calm\w+|controlad\w+|dormid\w+|estable|en remision|mejor\w*)\b|"
            r"\bcada (?:vez|dia|ano) (?:esta |va |anda )?(?:peor|mas (?:activ\w+|fuerte))\b|"
            r"\b(?:anda|esta|sigue|va|ando|estoy) (?:muy |bien |bastante )?(?:mal|peor|fatal) (?:ahor\w+|hoy|ultimamente|"
            r"estos dias|en este momento)\b|"
            r"\b(?:ahor\w+|ultimamente|estos dias) (?:anda|esta|va|ando|estoy) (?:muy |bien )?(?:mal|fatal|peor)\b"),
        ("yes", r"\b(?:apenas|en cuanto|cada vez que|siempre que|cuando|nomas|si) (?:\w+ ){0,2}(?:baj\w+|reduc\w+|quit\w+|"
            r"dej\w+|suspend\w+)\b[^.!?]{0,40}\b(?:vuelv\w+|regres\w+|brot\w+|empeor\w+|recaig\w+|otra vez)\b"),
    ),
    "sle_diagnosis": (
        ("yes", r"^(?!.*\b(?:no|quiza\w*|creen|podria|sospech\w*|descart\w*|a mi (?:hij|mam|pap|herman|espos)\w*|piel|"
            r"discoide|cutaneo|artritis|fibromialgia)\b).*\bme lo (?:diagnosticaron|"
            r"detectaron|descubrieron|encontraron|confirmaron|hallaron|sacaron)\b"),
        ("no", r"\b(?:me lo |lo |el lupus )?(?:descart\w+|quitaron|retiraron)(?: el lupus|"
            r" el diagnostico)?\b(?=.*\b(?:result\w+|era|es|fue|al final|tengo)\b)(?!.*\b(?:pero|luego|despues|todavia|"
            r"ahora (?:si|dicen))\b)"),
    ),
    "active_infection": (
        ("treated_improving", r"\b(?:llevo|voy|tomo|tomando|estoy|con|desde)\b[^.!?]{0,28}\bantibiotic\w*\b[^.!?]{0,16}\b(?:ya )?casi "
            r"(?:no|ni|nada|sin|bien|curad[oa])\b"),
        ("suspected", r"^(?!.*\b(?:ya (?:no|paso|se)|antibiotic\w*|mi (?:hij|marid|espos|niet|mama|papa)\w*|"
            r"la semana pasada)\b)(?!.*\b(?:no|sin) (?:tengo |hay )?(?:fiebre|tos|dolor|nada|ningun\w*)\b).*\b(?:tengo|"
            r"ando|estoy|llevo|traigo|amanec\w+|me duele|me arde)\b[^.!?]{0,20}\b(?:garganta|tos|mocos|anginas|oido|muela|"
            r"flemas|gripe|gripa|resfri\w+|catarro|calentura|fiebre|pus|al orinar|orina|"
            r"herida)\b(?=.*\b(?:fatal|mal|horrible|roja|inflamad\w+|infect\w+|desde|dias|hoy|ayer|no he ido|sin ir|"
            r"medic\w+|doctor\w*|hincha\w+|feo|fea)\b)"),
    ),
    "endocrine_disease": (
        ("mild_controlled", r"^(?!.*\b(?:mal|descontrol\w*|nubes|no (?:baja|hay|logro|puedo|se me)|altisim\w+|tipo (?:1|uno)|crisis|"
            r"insulina)\b)(?=.*\b(?:diabet\w+|azucar|glucosa)\b).*\b(?:me cuido|"
            r"con (?:la )?(?:dieta|comida|ejercicio|metformina)|caminando|ando en (?:1[0-3]\d|[89]\d)|"
            r"(?:la |lo |el )?(?:llevo|tengo|mantengo) (?:muy |bien )*(?:bien|a raya|controlad\w+)|controlad\w+)\b"),
        ("mild_controlled", r"\b(?:hipotiroide\w+|"
            r"tiroides(?!,? (?:(?:esta|estan|me (?:sale|funciona)|la tengo|muy|todo|va) )*(?:bien|en orden|perfect\w+|"
            r"normal\w*|tambien)\W*$)|"
            r"tiroidea|"
            r"hashimoto)\b(?=.*\b(?:pastilla\w*|pastillita\w*|levotiroxina|eutirox|tirox\w*|control\w*|bien|en orden|"
            r"estable\w*|normal\w*|regulad\w+)\b)(?!.*\b(?:mal|descontrol\w*|no (?:esta|estan)|fatal|altisim\w+|hiper\w+|"
            r"cancer)\b)"),
    ),
}  # fmt: skip
