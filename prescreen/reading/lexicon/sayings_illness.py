"""Turns of phrase about the brain, the mood, allergies, viruses and kidneys. See `prescreen.reading.sayings`."""

from typing import Final

from prescreen.reading.lexicon.manner import PRECAUTION as TO_BE_SAFE

_OPEN: Final = "-"
_ONE_VOICE: Final = (
    r"(?:my|the|our) (?:\w+ )?(?:kids?|twins?|children|boys|girls|wife|husband|mum|mom|neighbou?rs?|radio|tv|"
    r"telly|boss|dogs?|cats?|toddlers?|baby)"
)
_TEST: Final = (
    r"(?:angio\w*|mra?i|scans?|biops\w+|bx|dye (?:thing|test|study)|eeg|lumbar puncture|spinal tap|lp|ct|tests?|"
    r"they|specialist|neuro\w*|doctors?|doctor)"
)
_MOOD: Final = r"(?:blues|mood|down days|low (?:days|mood|patches)|depress\w*|sadness|dark (?:days|patches|moods))"
_LIFTER: Final = (
    r"(?:lexapro|zoloft|prozac|celexa|cymbalta|effexor|wellbutrin|paxil|remeron|sertraline|fluoxetine|citalopram|"
    r"escitalopram|paroxetine|venlafaxine|duloxetine|"
    r"mirtazapine|bupropion|trintellix|pristiq|anti ?depressants?|happy pills?|ssri)"
)
_LIFTER_SPANISH: Final = (
    r"(?:sertralina|fluoxetina|citalopram|escitalopram|paroxetina|venlafaxina|duloxetina|mirtazapina|bupropion|"
    r"lexapro|prozac|antidepresiv\w+)"
)
_DOWN: Final = (
    r"\b(?:(?<!not )(?<!never )(?<!no )(?:feel(?:ing)?|been|am|get(?:ting)?|quite|pretty|bit|really|so|"
    r"very) (?:\w+ )?(?:down|low|sad|blue|flat|miserable|tearful|weepy)|"
    r"low moods?|cry a lot)\b"
)
_DOWN_SPANISH: Final = (
    r"\b(?:triston\w*|(?<!no estoy )triste|decaid\w+|desanimad\w+|bajon\w*|de bajon|apagad\w+|"
    r"animo (?:bajo|por los suelos)|llor\w+ mucho)\b"
)
_DONATES: Final = (
    r"\b(?:(?:donat\w+|gave|give|giving) (?:my )?(?:blood|plasma|platelets)|blood (?:donor|bank|drive)|"
    r"(?:each|every) (?:time i )?donat\w+|donante|don(?:o|e|ar|aba) (?:sangre|plasma|plaquetas))\b"
)
_CLEAN: Final = r"\b(?:clean|clear|negative|neg|fine|all good|nothing|limpi[oa]|negativ[oa]|bien|nada)\b"
_DONATED: Final = (
    (
        "negative",
        rf"^(?=.*{_DONATES})(?=.*\b(?:screen\w*|test\w*|check\w*|analiz\w+|prueba\w*|came back|always|siempre)\b).*{_CLEAN}",
    ),
)
_FIT_MEDICINE: Final = (
    r"(?:keppra|levetiracetam|lamotrigine|lamictal|valpro\w+|depakote|phenytoin|dilantin|carbamazepine|tegretol|lacosamide|vimpat|"
    r"(?:anti[- ]?)?seizure (?:pills?|meds?|medicines?|drugs?))"
)
_MANY_FITS: Final = r"\b(?:epilep\w*|seizures|fits|convulsions|(?:a )?second (?:one|seizure)|another (?:one|seizure|fit)|again last|still (?:get|have))\b"
_INJURY: Final = r"\b(?:after|from|with|at|when|right after) (?:\w+ ){0,3}(?:crash|accident|injur\w*|fall|operation|surgery|head|concussion|fever)\b"

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "suicidal_thoughts": (
        ("none", r"\b(?:no|denies) (?:si|si/hi)(?![a-z])(?=\W*$|\W+(?:or|and|no)\b)"),
        ("-", r"\b(?:never|not) (?:\w+ )?suicidal\b[^.!?]{0,24}\b(?:until|till|except|but (?:lately|now|last|then|since)|"
            r"before (?:last|this|the|that))\b"),
        (
            "none",
            r"(?:^|[.;,]|"
                r"\b(?:and|but|i am|i was|i have)\b)\W*(?:(?:i am|i was|i have|definitely|absolutely) )*(?:never (?:been |"
                r"felt |was |have been )?suicidal|"
                r"not suicidal(?: at all)?[ ,;.]*(?:and |nor )?(?:i )?(?:never (?:have|has|had|was|been)|have never|"
                r"was never))\b(?!.*\b(?:but|except|until|till|lately|sometimes|yet|now|before|like|again|though|thoughts?)\b)",
        ),
        ("current", r"\b(?:just|only) (?:the |some |bad |dark |having |passing |fleeting |silly )*(?:thoughts|"
            r"ideas)\b(?! (?:of|about) (?:the|my|this)\b)|"
            r"(?<!no )(?<!no suicidal )(?<!no bad )(?<!no dark )(?<!any )\bthoughts?(?: (?:of|about|like) (?:it|that|this|ending it|dying))?,? (?:yes,? |but |just |only |"
            r"with )*(?:no|not|without)(?: \w+)? plans?\b|"
            r"\bno plans?,? (?:but|just|only|though)[^.!?]{0,20}\bthoughts?\b"),
        (
            "none",
            r"(?:^|[.;,]|"
                r"\b(?:and|but|nor|with)\b)\W*(?:(?:and|but|i have|i have had|there are|never had|definitely|"
                r"absolutely) )*(?:no|"
                r"not any|never any|without|zero) (?:dark |bad |such |suicidal |ugly |scary |those |of those )*(?:thoughts?|"
                r"urges?) (?:like|of|about) (?:that|those|this|it|dying|ending|hurting|harming|"
                r"suicide)\b(?!.*\b(?:but|plans?|except|only|just|lately|until|till|sometimes|yet|again)\b)",
        ),
        ("none", r"(?:\b(?:and|nor)|[,;.])\W*no (?:dark|bad|such|suicidal|ugly|scary|"
            r"those) thoughts(?: (?:either|at all|ever|neither|now))?\W*$"),
        ("none", r"\bno \w[^.;!?]{0,30}(?:\b(?:and|nor)\b|[,;.])\W*(?:certainly |definitely |absolutely |surely )?(?:nothing|nowt) "
            r"(?:dark|sinister|(?:like|as bad as) that|of (?:that|the) (?:sort|kind))(?: (?:either|at all|neither))?\W*$"),
    ),
    "endocrine_disease": (
        (
            "none",
            r"^(?!.*\b(?:levo\w*|synthroid|thyroxine|metformin|insulin|ozempic|pills?|tablets?|meds?|treat\w*|take|taking|"
                r"control\w*|type (?:1|2|one|two)|graves|hashimoto\w*|hypo\w*|hyper\w*|cushing\w*|addison\w*|"
                r"pre-?diabet\w*)\b)"
            r".*\b(?:thyroid|sugars?|glucose|a1c|cortisol|hormones?|"
                r"tsh)\b.{0,60}\b(?:(?:all |perfectly |totally )?(?:normal|fine|ok|okay|good|settled|"
                r"right)(?: (?:now|again|since|after\w*|these days|nowadays|today))|"
                r"(?:went|came|gone|got|is|are|was) back to normal|"
                r"(?:was|were|got|been|is) (?:checked|tested)[^.!?]{0,12}\b(?:fine|normal|ok|okay|good|clear))\b",
        ),
    ),
    "sle_diagnosis": (
        ("-", r"\bno (?:kidney|renal|brain|cns|skin|discoid|lung|heart) (?:lupus|involvement)\b|"
            r"\bno lupus (?:in|of|on) (?:my|the|her|his) (?:kidneys?|brain|skin|heart|lungs?)\b|\bno lupus nephritis\b"),
        ("yes", r"^\W*(?:yes ?, )?diagnosed with (?:it )?,(?=[^.;!?]*\b(?:uncontrolled|active|keeps|treatment|stable|"
            r"remission)\b)(?!.*\b(?:skin|discoid|not confirmed|suspected)\b)"),
        (
            "suspected",
            r"\b(?:turn|evolv|develop|progress|head|lean|mov|morph|point)\w*(?: \w+)? (?:in)?to(?:wards?)? (?:being |"
                r"full |real |proper |definite |systemic )*(?:lupus|sle)\b|"
                r"\b(?:becoming|looks? like|smells like|probably|likely) (?:\w+ )?(?:lupus|"
                r"sle)\b[^!?]*\b(?:not (?:yet|there|official\w*|sure|confirm\w*|certain|quite)|waiting|until|"
                r"can not (?:call|say)|more tests?)\b|"
            r"\b(?:can not|will not|would not|not ready to|do not want to|does not want to|refuse\w* to|yet to|"
                r"hesita\w+ to) (?:really |officially |quite )?(?:call|name|label|diagnose|confirm) (?:it|this|me|"
                r"that)\b(?! (?:anything else|off))|"
                r"\b(?:lupus|sle)\b[^.!?]{0,16}\b(?:not|nothing|but not|yet) (?:official\w*|confirmed|definite\w*|"
                r"in writing)\b",
        ),
    ),
    "epilepsy": (
        ("none", r"\bnever (?:had |once had )?(?:a|one|any|a single) (?:\w+ )?(?:fits?|seizures?|"
            r"convulsions?)\b(?! (?:since|again|after))"),
        ("suspected", rf"^(?!.*{_MANY_FITS})(?=.*(?<!not )(?<!never )\b(?:one|1|a|single|only) (?:\w+ )?(?:seizure|fit|convulsion)\b)(?=.*\b(?:none|nothing|"
            rf"no more|no other|not|never) (?:\w+ ){{0,2}}(?:since|after|again)\b|.*{TO_BE_SAFE}|.*{_INJURY}).*"),
        ("suspected", rf"^(?!.*{_MANY_FITS}).*\b{_FIT_MEDICINE}\b.*{TO_BE_SAFE}"),
    ),
    "psychosis": (
        ("none", rf"\b(?:only|just) (?:the )?voices? (?:in (?:my|this) (?:head|house) )?(?:i (?:ever )?hear )?(?:are|is|"
            rf"come from|belongs? to) {_ONE_VOICE}\b"),
        (
            "past",
            r"^(?=.*\b(?:heard|hearing|saw|seeing|seen|believed|convinced|"
                r"thought) )(?=.*\b(?:psych (?:ward|unit|hospital)|sectioned|psychiatric (?:ward|unit|hospital)|locked ward|"
                r"antipsychotics?)\b)(?!.*\b(?:still|now|again last)\b).*\b(?:never (?:again|since|came back)|"
                r"(?:19|20)\d\d|years ago|nothing since|none since)\b",
        ),
    ),
    "stroke": (
        ("current", r"\b(?:left|right) (?:arm|leg|side|hand|foot)(?: of \w+ \w+)? (?:never (?:came back|came right|recovered|"
            r"woke up)|has not (?:come back|recovered)|(?:is )?still (?:weak|numb|dead|useless)|"
            r"still (?:drags|does not work))\b|"
            r"\bstill (?:drag|limp)\w* (?:from|since) (?:it|that|the stroke)\b"),
        ("suspected", r"\b(?:mini|small|tiny|little|minor|light|mild|"
            r"wee)(?: (?:one|stroke))\b[^.!?]{0,24}\b(?:(?:in|back in|of|around) (?:(?:19|20)\d\d|'?\d\d\b)|years? ago|"
            r"at \d\d\b|when i was)"),
        ("past", r"\b(?:big|bad|massive|huge|major|proper|"
            r"full)(?: (?:one|stroke))\b[^.!?]{0,24}\b(?:(?:in|back in|of|around) (?:(?:19|20)\d\d|'?\d\d\b)|years? ago|"
            r"at \d\d\b|when i was)"),
    ),
    "cns_vasculitis": (
        ("none", r"\b(?:looked|checked|tested|scanned)\b[^.!?]{0,40}\b(?:n|and|then|but) (?:they |it )?(?:said|came back|found|"
            r"saw) (?:nope|no\b(?! (?:one|idea))|nah|nothing|cle(?:ar|an)|normal|"
            r"negative)\b(?!.*\b(?:but|yet|though|still)\b)"),
        ("none", rf"\b{_TEST}\b(?!.*\b(?:but|yet|though|still|however|not ruled|can not rule|could not rule)\b).*\b(?:(?:both|"
            rf"all|they|everything|it|that|each|were|was|came back) (?:\w+ )?(?:clean|clear|normal|negative|fine|"
            rf"nothing)\b|"
            rf"ruled (?:it |that |this |them )?(?:all )?out\b)"),
        ("none", rf"\b{_TEST} (?:\w+ )?(?:said|says|came back|showed|shows|was|were|is) (?:nah|nope|"
            rf"no\b(?! (?:one|idea|result|doctor))|nothing|cle(?:ar|an)|normal|negative|"
            rf"not (?:it|that|vasculitis))\b(?!.*\b(?:but|yet|though|however|still|other says)\b)"),
    ),
    "depression": (
        (
            "current_psychiatric_care",
            r"\bpsychiatrist\b(?!.*\b(?:used to|stopped|no longer|years ago|not any ?more|in (?:19|20)\d\d|was|"
                r"treated)\b)[^.!?]{0,40}\b(?:(?:is )?treat(?:s|ing)|"
                r"looks? after|manages?|prescribes?) (?:me\b|my (?:depression|mood|low)|it\b|"
                r"the depression)(?! for (?!depression))",
        ),
        ("current_treated", rf"\b{_LIFTER}\b(?!.*\b(?:(?:not|never|no) (?:\w+ )?depress\w*|fibro\w*|used to|stopped|came off|years ago|"
            rf"off (?:it|them)|pain|nerves?|migraines?|sleep|anxiety|hot fl[au]shes|was on|"
            rf"in (?:19|20)\d\d)\b).*\b{_MOOD}\b|"
            rf"\b{_MOOD}\b(?<!not depressed)(?<!never depressed)(?!.*\b(?:fibro\w*|used to|stopped|came off|years ago|"
            rf"was on|off (?:it|them))\b)[^.!?]*\b(?:on|take|taking|got|have|"
            rf"with) (?:\w+ )?{_LIFTER}\b(?!.*\b(?:stopped|came off|until)\b)"),
        ("feels_low_no_diagnosis", rf"{_DOWN}[^!?]*\b(?:never|not|no|nobody|without)\b[^.!?]{{0,24}}\b(?:saw|seen|been|told|diagnos\w*|doctor|"
            rf"anyone|anybody|help|gp|therapist|shrink)\b"),
        ("feels_low_no_diagnosis", r"\bwho (?:would not|wouldnt|would nt|is not) be? ?(?:\w+ )?(?:down|low|sad|depressed|miserable|fed up|blue|"
            r"bummed)\b"),
    ),
    "kidney_disease": (
        (
            "none",
            r"^(?!.*\b(?:dialysis|transplant\w*|stones?|failure|cyst\w*)\b).*\bkidneys?\b[^.;!?,]{0,14}\b(?:only|"
                r"just) (?:have |had |got )?(?:from |because of |due to )?(?:the |my )?(?:lupus|sle)\b",
        ),
    ),
    "severe_allergy": (
        ("severe", r"(?<!no )(?<!not )(?<!never had a )\b(?:severe|serious|bad|grave|fuerte) (?:allerg(?:y|ies)|"
            r"allergic reactions?|alergia) (?:to|a|al|a la|a los)\b|"
            r"\balergia (?:muy )?(?:grave|fuerte) (?:a|al)\b|\b(?:grave|severe)mente alergic[oa]\b|"
            r"\b(?:severely|badly|deathly) allergic\b"),
        ("mild_only", r"^\W*(?:no|nope|nah|not really|"
            r"not (?:a |an )?(?:severe|bad|serious)(?: one)?)[ ,.;-]+(?:(?:just|only|unless you count|maybe|some|a bit of|"
            r"a little|the usual|my|bit of|la|el|al|a la|solo|nomas)[ ,]+)*(?:(?:hay ?fever|pollen|dust\w*|cats?|dogs?|"
            r"grass\w*|ragweed|seasonal(?: stuff| allerg\w+)?|nickel|polen|polvo|gatos|acaros)(?:[ ,/&]|\band\b|"
            r"\by\b)*)+(?: (?:in|during|every|each|when|makes?|season|allerg\w+|en|cada)\b[^.;!?]{0,40})?[ .!]*$"),
        (
            "mild_only",
            r"^(?!.*\b(?:throat|tongue|lips?|face|breath\w*|faint\w*|passed out|hospital|er\b|emergency|epi ?pen|"
                r"ambulance|anaphyla\w*|shock|peel\w*)\b)"
            r".*\b(?:swell\w*|swoll?e?n?\w*|red|redness|itch\w*|lump|puff\w*|blotch\w*)\b.{0,30}\b(?:only|just|"
                r"nothing (?:more|else|worse)|nowhere else|that (?:was|is) (?:it|all))\b",
        ),
        ("mild_only", r"^(?!.*\b(?:epi ?pen|anaphyl\w*|hospital|ambulance|er|breath\w*|throat|passed out)\b)\W*(?!no\b|none|never|"
            r"nothing)[a-z].*\b(?:but|just|only|though)\b[^.!?]{0,12}\b(?:never|not|nothing) (?:that|so|too|really|very|"
            r"all that|anything) (?:bad|severe|serious|strong|terrible)\b"),
        ("mild_only", r"^(?!.*\b(?:epi ?pen|adrenalin\w*|epinephrine|anaphyl\w*|hospital|er\b|ambulance|closed|shut|could not|"
            r"can not|passed out))(?=.*\b(?:rash\w*|hives|itch\w*|swell\w*|swollen|sneez\w*|bumps|welts|red|"
            r"runny)\b).*\b(?:(?:i )?(?:can |could )?breath\w* (?:is |was |\w+ )?(?:fine|ok|okay|normal\w*)|"
            r"no (?:trouble|problems?|issues?) breathing|"
            r"never (?:affected|touched|got to) my (?:breathing|throat|lungs))\b"),
        ("mild_only", r"^(?!.*\b(?:epi ?pen|adrenalin\w*|anafil\w*|hospital|urgencias|ambulanc\w*|cerro|ahog\w*|"
            r"no podia)\b)(?=.*\b(?:hinch\w*|ronch\w*|granit\w*|granos|sarpullid\w*|picor|pica|comezon|urticaria|"
            r"estornud\w*)\b).*\b(?:respir\w+ (?:bien|normal)|"
            r"sin (?:problemas?|dificultad\w*) para respirar|nunca me ha costado respirar)\b"),
        ("severe", r"\b(?:\d+|half|a third|most) ?(?:%|percent|por ciento)? of my skin\b"),
        ("severe", r"\b(?:bp|blood pressure|pressure|presion|tension)\b[^.;!?]{0,16}\b(?:tanked|dropped|crashed|plummeted|"
            r"bottomed|fell|through the floor|desplom\w*|cayo|se me fue)\b|"
            r"\b(?:drop|fall|crash) in (?:my )?(?:blood )?(?:bp|pressure)\b|"
            r"\bse me (?:bajo|cayo|desplomo|fue) la (?:presion|tension)\b"),
        ("severe", r"\bskin (?:\w+ )?(?:came|coming|peel\w+|fell|falling|slough\w+|blister\w+|lifted)(?: \w+){0,2} (?:off|away|"
            r"in sheets|everywhere|all over)\b|"
            r"\bburns? unit\b|\bstevens[ -]johnson\b|\bsjs\b"),
    ),
    "leukapheresis_contraindication": (
        (_OPEN, r"\b(?:nearly|almost|did|i) (?:pass(?:ed)? out|faint\w*|black\w* out|"
            r"went (?:white|down))\b(?!.*\b(?:told|said|says|never again|not to)\b)"),
        ("told_by_doctor", r"\b(?:doctor|doctors|haematolog\w+|hematolog\w+|nurse|specialist|they|rheum\w*|he|she) (?:said|says|told|"
            r"called|reckons?)\b[^.!?]{0,50}\b(?:hard no|no[ -]go|big no|firm no|a no\b|no way|not for me|"
            r"out of the question)"),
    ),
    "cyflu_contraindication": (
        ("no_known", r"\b(?:no (?:doctor\w*|doc\w*|medic\w*|one|body|specialist)|nobody|none of (?:them|my doctors?)|i was never|"
            r"never (?:been )?)(?: (?:has|have|had|ever|yet|did|at all|actually|really))* (?:told|said|says|mentioned|"
            r"warned|"
            r"brought (?:it |that )?up)\b(?: (?:me|us|anything|something|a thing|a word|so|such|about|of|like|that|this|"
            r"those|them|these|any|either|it|thing|to|the|sort|kind))*\W*$"),
        ("no_known", r"\b(?:nobody|no ?one|no doctor|none of (?:them|my doctors))(?:'s| is| has| have)? (?:ever |yet )?(?:said|"
            r"told me|warned(?: me)?|mentioned)(?: that)? (?:i|it)\b[^.!?]{0,30}\b(?:can not|could not|must not|"
            r"should not|is not|not)\b"),
    ),
    "lupus_nephritis": (
        ("yes", r"\bclass (?:i{2,3}|iv|v|vi|[2-6])\b(?!.{0,12}\bheart)|"
            r"\bkidneys? (?:do|does|have|has|got|have got|has got|did get) (?:\w+ ){0,2}(?:lupus|"
            r"it)\b(?! (?:checked|tested))|"
            r"\blupus (?:is|got|has got|went|sits|lives) (?:\w+ )?(?:in|into|to) (?:my|the|his|her) kidneys?\b|"
            r"\b(?:it|lupus|sle) (?:has |have )?(?:got|hit|reached|attacked|damaged|affected|gone for|went for) (?:my|the|his|her|their) kidneys?\b(?! (?:checked|tested))"),
        (_OPEN, r"\b(?:no|not had (?:an?|the)|without an?|never had an?|waiting (?:for|on) (?:the|an?|my)|need an?|want an?|"
            r"until the) (?:kidney )?biopsy\b(?!.*\b(?:but|though) (?:they|he|she|doctor) (?:say|call)\w*)"),
    ),
    "hiv": _DONATED,
    "hepatitis_b": _DONATED,
    "hepatitis_c": (
        *_DONATED,
        ("unclear", r"\bantibod(?:y|ies)\b[^.!?]{0,12}(?:\+|"
            r"\bpos\w*)(?=.*\b(?:never|not|no|nobody|forgot)\b[^.!?]{0,30}\b(?:second|2nd|other|rna|pcr|viral|follow ?up|"
            r"confirm\w*|next) ?(?:test|load|one|bit|part|step)?)"),
    ),
    "syphilis": (
        ("treated_past", r"^(?!.*\b(?:allerg\w*|still|now on|starting|never)\b).*\b(?:penicillin|bicillin|doxycycline|"
            r"a shot in (?:the|my|each) (?:bum|butt|backside|cheek))\b.*\b(?:since|ago|years|army|navy|service|"
            r"(?:19|20)\d\d|back then|in my (?:teens|twenties|20s|30s))\b"),
        *_DONATED,
    ),
    "ana_history": (
        ("positive", r"(?<!not )(?<!never )(?<!false )(?<!no )\bpositive (?:once|twice|one time|at first|the first time|before|"
            r"in (?:19|20)\d\d|years ago|back then|a few times)\b(?!.*\b(?:false|mistake|mixed up|wrong)\b)"),
        (_OPEN, r"\b(?:borderline|equivocal|indeterminate|in between|on the line|went back and forth|"
            r"some(?:times)? (?:positive|negative))\b"),
    ),
    "dialysis": (
        (
            "past",
            r"^(?!.*\b(?:still|now|again|currently|next|waiting|switched|changed|moved|since)\b|"
                r"(?:^|[.,;] ?|\bam )on (?:pd|hemo\w*|dialysis|the machine)\b)(?=.*\b(?:dialysis|h(?:a?e)mo\w*|pd|peritoneal|"
                r"machine|bags?|fistula|cycler|sessions?)\b).*"
            r"\b(?:(?<!kidneys )(?<!kidney )stopped(?! (?:being|work\w*|feel\w*))|"
                r"(?:until|till) (?:(?:\w+ )?(?:19|20)\d\d|last|my kidneys?|it (?:was|stopped)|they (?:stopped|took|woke)|"
                r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)|"
                r"ended|came off|got off|finished|used to|no longer|not any ?more|"
                r"from (?:19|20)\d\d (?:to|until) (?:19|20)\d\d)\b",
        ),
        (
            "peritoneal",
            r"^(?!.*\b(?:used to|stopped|until|till|no longer|years ago|before|was on|were|did it|"
                r"switched)\b)(?:(?=.*\b(?:bags?|fluid|drain\w*|fill\w*|exchange\w*|cycler|solution|tube|machine|"
                r"hook\w*)\b).*\b(?:belly|tummy|abdomen|stomach|gut)\b|"
                r".*\b(?:cycler|(?:manual |fluid |bag |my |do |four |4 |five |5 |night )exchanges?\b(?! (?:rate|student)))\b)",
        ),
        ("hemodialysis", r"\b(?:perm ?cath|dialysis (?:line|chair|catheter)|"
            r"fistula)\b(?=.*\b(?:first|next|every|run|runs|session|sessions|three times|3 times|mon|tues?|wed|thurs?|fri|"
            r"sat)\b)(?!.*\b(?:came out|removed|stopped|no longer|used to|years ago)\b)"),
        ("past", r"\b(?:on the machine|"
            r"on dialysis)\b(?=.*\b(?:never (?:again|since)|not since|since then (?:no|nothing|none)|came back|recovered|"
            r"woke up)\b)(?!.*\bstill\b)"),
    ),
    "can_cause_pregnancy": (
        (_OPEN, r"\bhow (?:i )?(?:would|id|do|could) (?:i )?(?:ever |even )?know\b|"
            r"\bnever (?:been with|had sex with|slept with|tried with) (?:anyone|anybody|a woman|someone)\b"),
    ),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "stroke": (
        ("suspected", r"\b(?:fue|era|seria|como|solo|un) (?:un |como un )?(?:amago|aviso|conato)\b|"
            r"\b(?:amago|aviso|conato|principio) de (?:ictus|derrame|infarto cerebral|embolia|trombosis)\b"),
    ),
    "psychosis": (
        ("none", r"\b(?:las )?unicas voces (?:que oigo )?(?:son|vienen de) (?:las de )?(?:mis?|los|la|el)\b"),
    ),
    "dialysis": (
        ("past", r"\b(?:(?:en|con|a) la maquina|en dialisis)\b"
            r"(?=.*\b(?:nunca mas|ya no|no volvi|de ahi (?:nunca|nada)|desde entonces (?:no|nada)|"
            r"se recupero|y ya)\b)(?!.*\b(?:sigo|todavia)\b)"),
    ),
    "depression": (
        ("none", rf"^(?=.*\b{_LIFTER_SPANISH}\b.*\b(?:por|para) (?:el|la|los|las|mis?|un|una) (?!animo|depre|tristeza|bajon)).*\b(?:de )?animo "
            r"(?:estoy |ando |todo |muy |la verdad )*(?:bien|normal|perfect\w*|genial|estupend\w*)\b"),
        ("current_treated", rf"\b{_LIFTER_SPANISH}\b(?!.*\b(?:deje|dejado|hace anos|antes|dolor|dormir|ansiedad|migrana\w*)\b).*\b(?:animo|"
            rf"bajon\w*|tristeza|depre\w*|decaid\w+|pena)\b|"
            rf"\b(?:animo|bajon\w*|tristeza|depre\w*)\b[^.!?]*\b(?:con|tomo|tomando) (?:\w+ )?{_LIFTER_SPANISH}\b"),
        ("feels_low_no_diagnosis", r"^(?!.*\b(?:pastillas?|antidepres\w*|psic\w+|psiq\w+|diagnos\w*|tratamiento|hace anos|antes)\b).*\b(?:animo|"
            r"humor)\b[^.!?]{0,24}\b(?:altibajos|subidas y bajadas|sube y baja|a ratos|regular|asi asi|por los suelos|"
            r"flojo|bajo|variable|segun el dia|montana rusa)\b|"
            r"^\W*(?:(?:con|tengo|muchos|algunos) )*altibajos\b"),
        ("feels_low_no_diagnosis", rf"{_DOWN_SPANISH}[^!?]*\b(?:nunca|no|sin|jamas|nadie)\b[^.!?]{{0,30}}\b(?:medic\w+|doctor\w*|psic\w+|psiq\w+|"
            rf"diagnos\w+|consult\w+)"),
        ("feels_low_no_diagnosis", r"\b(?:quien no|como no) (?:va a )?(?:estar|estaria|andar)\w* (?:\w+ )?(?:triste|depre|decaid\w+|deprimid\w+|"
            r"bajon|de bajon)\b"),
    ),
    "hiv": _DONATED,
    "hepatitis_b": _DONATED,
    "hepatitis_c": _DONATED,
    "syphilis": _DONATED,
}  # fmt: skip
