"""Short answers with a turn in them, that say it in a word nobody asked for: "twins, due in March", "Pill no, coil fine"."""

from typing import Final

_FOLK: Final = (
    r"(?:kids?|son|daughter|baby|toddler|little one|children|wife|husband|partner|mum|mom|dad|sister|brother|"
    r"roommate|flatmate|boss)"
)
_BARRIER: Final = (
    r"(?:coil|iud|condoms?|implant|diaphragm|copper(?: coil)?|snip|vasectomy|patch|ring|mini ?pill|barrier|"
    r"anything else|something else|the rest|others?)"
)
_MONTH: Final = (
    r"(?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|fall|winter)"
)

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "sle_diagnosis": (
        ("yes", r"\brhupus\b(?!.*\b(?:not|never|ruled out)\b)"),
        ("suspected", r"\b(?:rheum\w*|doctor|consultant|specialist|they|she|he)\b[^.!?]{0,16}\b(?:says?|said|calls? it|called it|"
            r"wrote|puts? it as)\b[^a-z]{0,3}(?:a )?['\"]?(?:probable|possible|likely|suspected)\b"),
        ("drug_induced", r"\b(?:came|started|began|appeared|showed up|turned up) with (?:the |my )?(?:hydralazine|procainamide|"
            r"minocycline|infliximab|remicade|humira|adalimumab|isoniazid|tablets?|pills?|medicine|"
            r"drug)\b[^.!?]{0,40}\b(?:left|went|gone|stopped|disappeared|cleared)\b"),
    ),
    "wants_to_take_part": (
        ("yes", r"\b(?:see )?no reason (?:not to|why not|(?:i|we) (?:would|should) not)\b"),
    ),
    "refractory": (
        ("yes", r"\b(?:is|are|am|it's) not (?:at all )?not (?:active|flaring|acting up)\b|"
            r"\bnot that it is not (?:active|flaring)\b|\b(?:is|are) (?:not|never|hardly|far from) inactive\b"),
        ("yes", r"\b(?:tells?|telling) (?:me |you |us |them )?(?:a (?:very )?different|another) story\b|"
            r"\b(?:hands?|knees?|fingers|joints|skin|face|kidneys|body|lupus) (?:never got|did not get|missed) the memo\b"),
        ("yes", r"\bwish it (?:would|could|did)\b[^.!?]{0,12}\b(?:calm|settle|stop|quieten|go (?:away|quiet|to sleep))\b"),
        ("no", r"^(?!.*\b(?:not|no longer|barely|hardly|never|stopped|used to|wish|hope|can not|but|until|still|flar\w+|only|"
            r"nothing (?:is|keeps|holds))\b).*\b(?:(?:is|are|has been|have been|seems to be) holding (?:it|things|everything|"
            r"the lupus)|(?:keep|keeps|keeping|kept|hold|holds|holding) (?:it|things|everything|the lupus|my lupus|all of it)"
            r"(?: all)? (?:at bay|calm|quiet|under control|in check|stable|down|asleep|steady|off))\b"),
        ("no", r"^(?!.*\b(?:work\w*|help\w*|but|except|until)\b).*\b(?:nothing|not a (?:thing|twinge|peep|flare)) since "
            r"(?:last |early |late )?(?:spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|"
            r"july|august|september|october|november|december|(?:19|20)\d\d|i (?:started|began|went on))\b"),
    ),
    "pregnancy_possible": (
        ("-", r"^(?!.*\b(?:hysterectom\w*|womb|uterus|ovar\w+|tubes|steriliz\w*|years?)\b).*\b(?:period|bleed|cycle)\b[^.!?]{0,20}"
            r"\b(?:[1-9]|10|11|an?|a few|several|a couple of|(?:half|six|eight) ?) ?(?:months?|weeks?|days?) (?:ago|back)\b|"
            r"\bperiods? (?:stopped|ended|went|dried up|vanished)[^.!?]{0,12}\b(?:[1-9]|10|11|a few|several|a couple of) "
            r"(?:months?|weeks?) (?:ago|back)\b"),
        ("yes", r"\b(?:everything|it all|all (?:of it|the (?:bits|parts|plumbing))|the (?:plumbing|equipment|parts|bits)|"
            r"womb and ovaries|uterus and ovaries)(?: is| are)?(?: all)?(?: still)? (?:inside|in(?: there| place)?|intact|"
            r"there|working)\b(?!.*\b(?:menopaus\w*|the change)\b)"),
        ("yes", r"^(?!.*\b(?:menopaus\w*|the change|hysterectomy|years? ago)\b).*\bno (?:periods?|bleeds?|"
            r"bleeding)\b[^.!?]{0,16}\b(?:since|on|with|from|because of)\b[^.!?]{0,24}\b(?:depo\w*|mirena|coil|iud|"
            r"implant|nexplanon|injection|jab|the pill|mini ?pill)\b"),
        ("no", r"\b(?:womb|uterus)(?:'s| is| was)? (?:gone|out|removed|taken(?: out)?|long gone)\b(?!.*\b(?:not|still)\b)"),
    ),
    "pregnant": (
        ("yes", rf"^\W*(?:(?:yes|yep|yeah|surprise|it is|having|with|carrying|expecting)[ ,!]+)*(?:twins|triplets|"
            rf"a (?:boy|girl|baby)|baby|number \w+)?[ ,]*\bdue (?:in |on |around |at )?(?:early |late |mid |"
            rf"the end of )?{_MONTH}\b(?!.*\b(?:period|vaccine|dose|infusion|shot|scan)\b)"),
    ),
    "breastfeeding": (
        ("yes", r"\b(?:only|just|still)\b[^.!?]{0,16}\b(?:\d{1,2} ?(?:am|pm)|night|morning|bedtime|evening|one|last|"
            r"dream) (?:feeds?|nursing|session)\b|"
            r"\b(?:combo|mixed|combination) feed\w*|"
            r"\b(?:rest|otherwise|top ?ups?|topping up|top up)\b[^.!?]{0,16}\bformula\b|\bhalf (?:breast|formula)\b"),
    ),
    "contraception_agrees": (
        ("yes", r"(?<!not )\banything else(?:,? (?:is|would be|i am|sounds|works))?(?: (?:ok|okay|fine|good|all right|goes|by me|with"
            r" me))+\b|\banything else (?:works|goes)\b"),
        ("no", r"\bover my dead body\b|\bnot on your life\b|\bwhen hell freezes\b|\bno way in hell\b"),
        ("yes", rf"\b(?:pills?|hormones?|hormonal)\b[^.!?]{{0,40}}\b{_BARRIER}(?: is| are|'s)? (?:fine|ok|okay|good|yes|"
            rf"no problem|works?)\b"),
    ),
    "plans_children_1yr": (
        ("no", r"\b(?:baby|bebe|child|kid|hijo)\b[^.;!?]{0,24}\bnot at all\b"),
        ("no", r"^(?!.*\b(?:month|months|now|soon|trying|pregnant)\b).*\b(?:in|after|not for|wait)\b[^.!?]{0,12}\b(?:[2-9]|"
            r"two|three|four|five|six|a few|several|a couple of|couple)(?: (?:or|to) \w+| ?- ?\d)?(?: more)? (?:years?|"
            r"yrs?)\b"),
        ("no", r"^\W*(?:no,? )?not unless (?:the |my |his |our )?(?:pill|coil|iud|condoms?|implant|snip|vasectomy|"
            r"contraception|birth control) (?:fails?|breaks?|splits?|stops working)\b"),
    ),
    "active_infection": (
        ("none", rf"\b(?:my|the) (?:{_FOLK})(?: and (?:my )?{_FOLK})? (?:has|have|had|got|is|are|"
            rf"caught)\b[^!?]{{0,40}}\b(?:i feel|i am|me)(?: [a-z]+)? (?:fine|ok|okay|well|good|healthy|"
            rf"great)\b(?!.*\b(?:but|fever|cough)\b)"),
        ("none", r"\b(?:whole|entire) (?:house(?:hold)?|family|office|class)\b[^!?]{0,40}\b(?:except|but|apart from|not) me\b|"
            r"\beveryone\b[^!?]{0,40}\b(?:except|but|apart from) me\b(?! too)"),
    ),
    "syphilis": (
        ("false_positive", r"\b(?:vdrl|rpr|first(?: one| test)?|screen\w*)\b[^!?]{0,24}\b(?:pos\w*|reactive|"
            r"lit up)\b[^!?]{0,30}\b(?:confirm\w*|fta\S*|tp-?pa|tpha|second|2nd|other|proper|"
            r"follow ?up)\b[^!?]{0,24}\b(?:neg\w*|non-? ?reactive|clear|clean|no)\b"),
    ),
    "cyflu_contraindication": (
        ("no_known", r"(?:\b(?:mention\w*|suggest\w*|offer\w*|talked about|discuss\w*|spoke of|propos\w*)\b[^.!?]{0,24}"
            r"\b(?:endoxan|cytoxan|cyclophosphamide|cyclo|fludarabine)\b|"
            r"\b(?:endoxan|cytoxan|cyclophosphamide|cyclo|fludarabine)\b[^.!?]{0,16}\b(?:mention\w*|suggest\w*|offer\w*|"
            r"talked about|discuss\w*|propos\w*)\b)"
            r"(?!.*\b(?:react\w*|allerg\w*|bladder|bleed\w*|never again|not (?:to|allowed|for me)|against|told|"
            r"(?<!nobody )(?<!no one )(?<!never )(?<!nobody ever )warn\w*|danger\w*)\b)"),
        ("no_known", r"^(?!.*\b(?:react\w*|allerg\w*|bladder|bleed\w*|blood|sick|ill|stopped|stop|never again|told|bad|hospital|"
            r"rash|not (?:to|allowed))\b).*\b(?:had|"
            r"took|got|been on|was on|finished|did)\b[^.!?]{0,24}\b(?:endoxan|cytoxan|cyclophosphamide|cyclo|"
            r"fludarabine)\b"),
    ),
    "encephalitis": (
        ("past", r"\b(?:herpes|virus|measles|infection|flu)\b[^.!?]{0,24}\b(?:in|into|to|on|reached) (?:my|"
            r"the) brain\b(?=.*\b(?:at (?:\d+|[a-z]+)|as a (?:kid|child|baby|teen\w*)|years? ago|in (?:19|20)\d\d|"
            r"all good|fine now|recovered|back then|when i was)\b)"),
    ),
    "epilepsy": (("none", r"^\W*(?:only |just )?laughter\b"),),
    "cns_vasculitis": (
        ("suspected", r"\b(?:possible|query|queried|suspected)\b[^.!?]{0,12}\bvasculitis\b|"
            r"\bvasculitis\b[^!?]{0,30}\b(?:pending|awaiting|waiting for|booked)\b"),
    ),
    "depression": (
        ("current_psychiatric_care", r"^(?!.*\b(?:used to|stopped|no longer|years? (?:ago|back)|was|were|had|adhd|sleep|"
            r"not (?:for|about) (?:depress\w*|mood))\b).*\bshrinks?\b[^.!?]{0,24}\b(?:every|"
            r"each|once a|twice a|weekly|monthly|fortnightly|on (?:mon|tues|wednes|thurs|fri)\w*|sees me|for it|"
            r"for (?:the |my )?depression)\b"),
    ),
    "other_cns_disease": (("none", r"\bnot the brain (?:one|kind|type|sort)\b"),),
    "endocrine_disease": (
        ("serious", r"\b(?:blood )?(?:sugars?|glucose)\b[^.!?]{0,24}\b(?:2[5-9]\d|[3-6]\d\d)\b[^!?]{0,24}\b(?:can not|could not|"
            r"will not|does not|never)\b[^.!?]{0,12}\b(?:down|control|lower|budge|under)\b"),
    ),
    "peptic_ulcer": (
        ("recurrent", r"\b(?:bled|burst|perforated|came|had (?:one|it)|one)\b[^.!?]{0,24}\b(?:19|20)\d\d\b[^.!?]{0,16}\b(?:again|"
            r"then|another)\b[^.!?]{0,16}\b(?:19|20)\d\d\b"),
        ("none", r"^(?!.*\b(?:stomach|gut|duoden\w*|belly|peptic|both)\b)\W*(?:only |just |no,? (?:only |just )?)?(?:the |"
            r"in (?:my|the) )?mouth(?: ones?| ulcers?| sores?)?\b"),
    ),
    "hepatitis_b": (("no_known", r"\b(?:hep(?:atitis)? ?)?b (?:never|no|not ever)\b(?=\W*(?:$|[.,;!]))"),),
    "hepatitis_c": (("no_known", r"\b(?:hep(?:atitis)? ?)?c (?:never|no|not ever)\b(?=\W*(?:$|[.,;!]))"),),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "sle_diagnosis": (
        ("-", r"^\W*(?:supongo|imagino|creo|sera|quizas?|a lo mejor)(?: que)? si\b[^.!?]{0,6}[,.;] ?(?:pregunte(?:le)?|"
            r"preguntale|preguntar|hable|mi (?:mujer|esposa|marido|esposo|hija|hijo) (?:lo )?sabe)\b"),
    ),
    "active_infection": (
        ("uncontrolled", r"\b(?:hongos|herida|llaga|infeccion|tos|fiebre|orina|garganta|absceso|diente|"
            r"muela)\b[^.!?]{0,20}\bque no se (?:me )?(?:quitan?|va|van|curan?|cierran?)(?: con nada)?\b|"
            r"\bno se (?:me )?(?:quitan?|va|van|curan?) con nada\b"),
    ),
    "hepatitis_b": (("no_known", r"\b(?:la )?b,? (?:jamas|nunca|no)\b(?=\W*(?:$|[.,;!]))"),),
    "hepatitis_c": (("no_known", r"\b(?:la )?c,? (?:jamas|nunca|no)\b(?=\W*(?:$|[.,;!]))"),),
    "prescreen_consent": (
        ("yes", r"^\W*(?:de acuerdo|vale|venga|bueno,? (?:si|vale)|ok|claro|dale|si),? (?:pero|aunque) (?:solo|rapido|que sea|"
            r"tengo|no tengo mucho|tiene que ser|con prisa)\b(?!.*\b(?:para|por) (?:mi|el|la|un|una) \w+)"),
    ),
}  # fmt: skip
