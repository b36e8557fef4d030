"""How people say, unasked, that something does not apply: "no seizures, strokes or cancer", "heart and lungs all fine".

`ENGLISH` is matched on the comparable form of a message, `SPANISH` on its words in lower case without accents. A name
belongs to a piece; a fact counts as denied when all pieces of one of its rows in `COVERED` are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from prescreen.reading.lexicon import denied_spanish as es

COVERED: Final[dict[str, tuple[frozenset[str], ...]]] = {
    fact: tuple(frozenset(row.split("+")) for row in rows.split())
    for fact, rows in {
        "prior_targeted_therapies": "car_t+b_cell_drugs",
        "clinical_study": "studies",
        "cancer_history": "cancer",
        "heart_disease": "heart",
        "liver_disease": "liver",
        "kidney_disease": "kidneys",
        "dialysis": "dialysis",
        "blood_disease": "blood",
        "endocrine_disease": "hormones diabetes+thyroid",
        "other_vital_organ_disease": "lungs+other_organs",
        "epilepsy": "seizures",
        "stroke": "stroke",
        "encephalitis": "encephalitis",
        "psychosis": "psychosis",
        "cns_vasculitis": "brain_vessels",
        "organic_encephalopathy": "encephalopathy",
        "other_autoimmune": "other_immune",
        "active_infection": "infections",
        "immunodeficiency": "immune_deficiency",
        "peptic_ulcer": "ulcers",
        "severe_allergy": "allergies",
        "recent_vaccines": "vaccines",
        "planned_vaccines": "vaccines_planned",
        "surgeries_recent": "surgery",
        "surgery_planned": "surgery_planned",
        "tubes": "tubes catheters port+line port+drain line+drain",
        "pregnant": "pregnant",
        "breastfeeding": "breastfeeding",
        "plans_children_1yr": "plans_children",
        "hiv": "hiv",
        "hepatitis_b": "hepatitis hepatitis_b",
        "hepatitis_c": "hepatitis hepatitis_c",
        "syphilis": "syphilis",
    }.items()
}
"""The pieces that make up what a fact asks: "no thyroid trouble" alone says nothing of diabetes."""

BROAD: Final = frozenset(
    "prior_targeted_therapies cancer_history heart_disease liver_disease kidney_disease blood_disease endocrine_disease "
    "other_vital_organ_disease other_cns_disease active_infection severe_allergy recent_vaccines".split()
)
"""Facts with many kinds under them: "no breast cancer" denies one of them."""

ORGANS: Final = frozenset({"heart", "liver", "kidneys", "lungs", "blood", "thyroid", "hormones", "other_organs"})
"""Pieces that are named by what they are, so that "heart" alone says nothing."""
FOR_LIFE: Final = frozenset(
    "car_t b_cell_drugs studies cancer dialysis seizures stroke encephalitis psychosis brain_vessels encephalopathy ulcers "
    "hiv hepatitis hepatitis_b hepatitis_c syphilis".split()
)
"""Pieces that are asked about as now or ever: "no cancer right now" leaves the past open."""
FOR_LIFE_FACTS: Final = frozenset(f for f, rows in COVERED.items() if any(row & FOR_LIFE for row in rows))
TIMED: Final = (
    r"\b(?:since|in (?:19|20)\d\d|no (?:more|longer)|any ?more|now|currently|at (?:the moment|present)|lately|"
    r"recently|today|this year|yet|for (?:years|months|\w+ (?:years|months))|ahora|desde|ultimamente|ya no)\b"
)
"""In a clause that denies something: the denial is for a time."""
NOT_MEANT: Final = (
    r"\b(?:(?:your|the|this) (?:page|site|website|web|criteria|ad|flyer|leaflet|form|rules?|study|trial)|criteria|"
    r"if|someone|somebody|people|anyone|before|used to|as a (?:child|kid|baby|teenager)|"
    r"when i was|growing up|wish|would|could|hope|hoping|hopefully|want|wants|need|needs|pagina|criterios|"
    r"si (?:no|tengo|tuviera)|antes|cuando era|ojala|quisiera|quiero|alguien|gente|solia)\b"
)
"""In a sentence, before a denial: it tells of a rule, a wish or another time."""
DENIES: Final = (
    r"\b(?:no|not|never|none|nor|neither|without|den(?:y|ies|ied)|negative|neg|free|zero|nothing|nobody|ruled|sin|"
    r"ni|nunca|jamas|ningun[oa]?s?|niego|nada|tampoco|descart\w+|negativ[oa]s?)\b"
)
HINTS: Final[dict[str, str]] = {
    "cancer_history": r"cancer\w*|carcinoma|tumou?r\w*|malignan\w*|lump\w*|mole|cervix|cervical|displasia|dysplasia|in situ|"
    r"melanoma|lymphoma|leuk\w*|"
    r"neoplasia|linfoma|leucemia|lunar|bulto|cuello del utero|quimio\w*|radioterapia",
    "active_infection": r"infect\w*|infec\w+|antibiot\w*|uti|fever\w*|fiebre|cough\w*|tos|sinus\w*|shingles|herpes|culebrilla|zoster|"
    r"abscess|sepsis|pneumonia|neumonia|covid|flu|gripe|resfri\w*|cold",
    "recent_vaccines": r"(?:shots?|jabs?|boosters?|vaccin\w*|vacun\w*)",
    "surgeries_recent": r"surger\w*|operat\w*|operacion\w*|operad[oa]|operaron|cirug\w*|procedure|transplant\w*|removed|taken out|"
    r"out (?:last|two|three|a|\d)",
    "surgery_planned": r"surger\w*|operat\w*|operacion\w*|cirug\w*|operan|operar\w*|procedure|booked|scheduled|programad[oa]",
    "tubes": r"port|picc|catheter\w*|cateter\w*|drains?|drenaje\w*|sonda\w*|tubes?(?! tied)|lines?|hickman|fistula|shunt|valvula",
    "heart_disease": r"murmur|soplo|palpitat\w*|afib|pacemaker|marcapasos|stents?|valves?|pericard\w*|blood pressure|hypertension|"
    r"presion alta|hipertens\w*|infarto|cardi\w*|heart\w*|corazon",
    "liver_disease": r"liver\w*|higado|cirrho\w*|cirros\w*|hepatic\w*|fatty",
    "kidney_disease": r"kidneys?|rinon\w*|renal|nephr\w*|nefr\w*|stones?|piedras|calculos|transplant\w*|trasplant\w*|ckd",
    "blood_disease": r"an(?:a)?emi[ac]?\w*|sickle|clot\w*|thrombo\w*|marrow|platelets are low|hemo\w+|coagul\w*|coagulos",
    "endocrine_disease": r"diabet\w*|thyroid\w*|tiroid\w*|hashimoto\w*|cortisol|adrenal|hormon\w*|pcos|sugar|azucar",
    "severe_allergy": r"allerg\w*|alerg\w*|anaphyla\w*|anafila\w*|epipen|hives|urticaria|throat clos\w*",
    "peptic_ulcer": r"ulcer\w*",
    "clinical_study": r"(?<!this )(?<!your )(?<!the )(?:trials?|stud(?:y|ies))|(?<!este )(?<!su )(?<!el )(?:estudios?|ensayos?)",
    "prior_targeted_therapies": r"rituximab|rituxan|benlysta|belimumab|obinutuzumab|gazyva|uplizna|b cells?|car[- ]?t|celulas b",
}
"""Words that, anywhere else in the message, may tell of the same thing: then nothing is taken."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; all are regular expressions, matched at a place."""

    names: dict[str, str]
    statements: dict[str, str]
    heads: str
    intro: str
    lead: str
    determiner: str
    of_trouble: str
    tail: str
    now: str
    no_after: str
    fine: str
    fine_of_all: str
    joint: str
    or_joint: str
    and_joint: str
    more: str
    planned: str
    idle: str
    turn: str
    but: str
    own: str
    glue: str


_HEADS = r"(?:problems?|diseases?|issues?|troubles?|conditions?|illness(?:es)?|disorders?|stuff|complaints?)"
_AGE = (
    r"(?:(?:i am |am |age |"
    r"aged )?\d{2}(?: ?(?:years?|yrs?|y/?o|yo)(?: old| of age)?)?(?: (?:here|now|woman|female|f|male|man|m|lady|"
    r"guy|gal))*[ :.-]+)"
)

ENGLISH: Final = Words(
    names={
        "car_t": r"car[- ]?t(?:'?s| cells?)?(?: therap(?:y|ies)| treatments?| infusions?)?",
        "b_cell_drugs": r"(?:drugs? |meds? |medicines? |treatments? |anything )?(?:for|against|aimed at|targeting|that targets?) (?:the |my )?(?:b[- ]?|plasma )cells?|"
        r"(?:anti )?(?:b[- ]?cells?|b[- ]?cell_or_plasma cells?|plasma cells?)(?: targeting| depleting| depletion|"
        r" targeted)? (?:drugs?|meds?|medicines?|medications?|treatments?|therap(?:y|ies)|agents?)",
        "studies": r"(?:clinical |research |medical |drug |treatment |past |previous )*(?:stud(?:y|ies)|trials?|research)",
        "cancer": r"(?:cancers?|malignanc(?:y|ies))(?: (?:of any kind|of any sort|history|diagnos[ei]s))?",
        "heart": r"heart|cardiac|cardiovascular|cardio|ticker",
        "liver": r"livers?|hepatic",
        "kidneys": r"kidneys?|renal",
        "lungs": r"lungs?|breathing|pulmonary|respiratory",
        "blood": r"blood(?! (?:pressure|sugars?|clots?|tests?|work|thinners?|cancers?|counts?|transfusions?))",
        "thyroid": r"thyroid",
        "hormones": r"hormon(?:e|es|al)|endocrine",
        "other_organs": r"(?:any )?(?:other|vital) organs?",
        "diabetes": r"diabetes|diabetic|diabetics",
        "dialysis": r"(?:kidney )?(?:hemo)?dialysis",
        "seizures": r"seizures?(?:_or_(?:fits|epilepsy))?|epilepsy|epileptic fits?|fits|convulsions?",
        "stroke": r"strokes?|mini[- ]strokes?_or_strokes?|cvas?(?:/tias?)?|strokes? ?/ ?tias?",
        "encephalitis": r"encephalitis|brain swelling|swelling of the brain|brain inflammation",
        "psychosis": r"psychosis|psychoses|psychotic episodes?|hallucinations_or_psychosis",
        "brain_vessels": r"(?:cns|brain|cerebral) vasculitis|vasculitis (?:in|of) the brain",
        "encephalopathy": r"encephalopathy",
        "other_immune": r"(?:auto ?)?immune (?:diseases?|illness(?:es)?|conditions?|disorders?|problems?)",
        "infections": r"(?:active |current |ongoing |recent |new )*infections?(?:_or_fevers?)?",
        "immune_deficiency": r"(?:immune deficienc(?:y|ies)|immunodeficienc(?:y|ies))",
        "ulcers": r"(?:stomach |peptic |gastric |bleeding )?ulcers?",
        "allergies": r"(?:known |severe |bad |serious |major |very bad |real |big |dangerous |"
        r"life threatening )*(?:allerg(?:y|ies)|allergic reactions?)|"
        r"anaphyla(?:xis|ctic (?:shock|reactions?))",
        "vaccines_planned": r"(?:planned |upcoming |scheduled )(?:vaccin(?:e|es|ations?)|shots|jabs|boosters?)|"
        r"(?:vaccin(?:e|es|ations?)|shots|jabs|boosters?) (?:planned|booked|scheduled|coming up|due)",
        "vaccines": r"(?:recent )?(?:vaccin(?:e|es|ations?)|vax(?:es|xes)?|vaccs?|shots|jabs|"
        r"immuni[sz]ations?)(?:_or_boosters?)?(?: (?:done|given|had|received))?",
        "surgery_planned": r"(?:planned |upcoming |scheduled |future )(?:surger(?:y|ies)|operations?|procedures?|ops)|"
        r"(?:surger(?:y|ies)|operations?|procedures?|ops) (?:are |is )?(?:planned|booked|scheduled|coming up|lined up|"
        r"ahead)|"
        r"plans for (?:an? |any )?(?:surger(?:y|ies)|operations?)",
        "surgery": r"(?:recent |major |big )*(?:surger(?:y|ies)|operations?|ops)(?: (?:done|had))?|procedures?",
        "surgery+surgery_planned": r"(?:recent|done|past)_or_(?:planned|upcoming|scheduled|future) (?:surger(?:y|ies)|operations?|procedures?)|"
        r"(?:surger(?:y|ies)|operations?|procedures?|ops) (?:at all )?(?:done|recently|had|past|recent|lately|"
        r"behind me)_(?:n?or|and)_(?:planned|booked|scheduled|upcoming|coming up|ahead)|"
        r"(?:surger(?:y|ies)|operations?|procedures?|ops) (?:planned|booked|scheduled)_(?:n?or|and)_done",
        "tubes": r"(?:feeding |drainage )?tubes?(?: in (?:me|my body))?",
        "catheters": r"catheters?",
        "port": r"ports?|port[- ]?a[- ]?caths?|mediports?|chest ports?",
        "line": r"(?:picc|central|hickman)(?: lines?)?|picc|lines",
        "drain": r"drains?|drainage bags?",
        "breastfeeding": r"(?:breast ?|chest ?)?feeding|nursing|pumping",
        "plans_children": r"(?:plans? (?:for|to have|of having|on having) |planned )(?:any |more |a )*(?:kids|children|bab(?:y|ies)|"
        r"pregnanc(?:y|ies))|"
        r"(?:kids|babies|children|pregnanc(?:y|ies)) (?:planned|in the plans)",
        "hiv": r"hiv|aids",
        "hepatitis_b": r"hep(?:atitis|s)?[. ]?b|hbv",
        "hepatitis_c": r"hep(?:atitis|s)?[. ]?c|hcv",
        "hepatitis": r"hep(?:atitis)?(?: b(?: ?(?:and|or|/|&|,)|_or_) ?c)?(?! [abc]\b)",
        "syphilis": r"syphilis",
    },
    statements={
        "allergies": r"not (?:really )?allergic to (?:anything|nothing|a thing)(?: (?:bad|serious|much))?",
        "studies": r"(?:(?:have |had )?(?:never|not)|have not) (?:been |ever been |taken part |joined |participated |"
        r"enrolled )*(?:in|part of) (?:an?y? |a )?(?:other |another |clinical |research |drug )*(?:stud(?:y|ies)|"
        r"trials?|research)|"
        r"been in no (?:other |clinical |drug )*(?:stud(?:y|ies)|trials?)",
        "dialysis": r"(?:have |had )?(?:never|not) (?:been |had to go |gone |ever been )?on dialysis",
        "pregnant": r"(?:not|neither) (?:currently |now )?(?:pregnant|expecting)",
        "breastfeeding": r"(?:not|neither|nor) (?:currently |now )?(?:breast ?feeding|nursing|pumping(?: milk)?)",
        "plans_children": r"(?:do |am )?not (?:planning|plan|trying)(?: (?:on|for|to have|to get|to be|having|any|more|a|"
        r"getting))* (?:kids|children|bab(?:y|ies)|pregnan\w+)|"
        r"done having (?:kids|children|babies)",
        "surgery": r"(?:have |had )?not had (?:any |an )?(?:surger(?:y|ies)|operations?)",
        "vaccines": r"(?:have |had )?not (?:had|gotten|got|received) (?:any |a )?(?:vaccin(?:e|es|ations?)|shots|jabs)",
    },
    heads=_HEADS,
    intro=rf"(?:{_AGE}|"
    rf"(?:and|also|plus|so|ok|okay|oh|btw|by the way|then|as for|basically|thankfully|luckily|fortunately|"
    rf"honestly)\b[ ,:]*)*",
    lead=r"(?:(?:i )?(?:do not (?:have|do|take|get)|have not (?:ever )?had|have never had|never had|have not got|"
    r"had no|have no|have never been diagnosed with|had not any|am free of|suffer from no)|"
    r"(?:there )?(?:is|are) no|"
    r"never(?: (?:ever|had|been told i have|been diagnosed with|been|have had))*|not|no|nor|neither|none|zero|"
    r"without|(?:i )?(?:denies|deny|am negative for)|negative for|"
    r"neg for)(?: (?:any|an?|known|of|history of|history|hx of|hx|h/o|prior|past|previous|other|real|kind of|"
    r"sign of|signs of|evidence of|single|active|current))*",
    determiner=r"(?:my|the) ",
    of_trouble=rf"(?:{_HEADS}|anything wrong|nothing wrong) (?:with|of|in) (?:my |the )?",
    tail=r"(?:that i (?:know|am aware) of|as far as i know|(?:that )?i know of|to my knowledge|ever|at all|whatsoever|"
    r"in my life|(?:my )?whole life|either|thank (?:god|goodness|heavens?|the lord)|thankfully|luckily|"
    r"fortunately|so far|of any kind|of any sort|for me|or anything(?: like that| of the sort)?|or the like|"
    r"knock on wood|touch wood|history)",
    now=r"(?:right now|now|currently|at the moment|at present|presently|lately|recently|today|of late|these days|"
    r"(?:so far )?this year|"
    r"in (?:the )?(?:last|past) (?:month|few weeks|(?:4|four) weeks|year|(?:3|4|5|6|12|three|four|five|six|twelve|few|couple of) (?:months|years))|"
    r"since 20[01]\d|since 202[0-4]|in (?:years|ages|months)|just now|for the moment|for now|"
    r"for (?:years|ages|months))",
    no_after=r"[ ]*[:=-]*[ ]*(?:neither|not either|no|none|nope|never|neg|negative|zero|not|nil|n)(?=$)",
    fine=r"(?:'s)? ?[:=-]* ?(?:(?:is|are|was|were|looks?|seems?|both|all|just|totally|perfectly|also|really|doing|"
    r"working|work|works) )*(?:fine|"
    r"ok|okay|good|great|healthy|normal|clear|perfect|alright|all right|in order|well)",
    fine_of_all=r"\b(?:all|both|are|were|look|seem|work)\b",
    joint=r"\s{0,2},?\s{1,2}but\s{1,2}|\s{0,2},\s{0,2}(?:(?:and|or|nor|&)\s{1,2})?(?:also\s{1,2})?|"
    r"\s{1,2}(?:and|or|nor|&|\+)\s{1,2}|\s{0,2}/\s{0,2}|\s{1,2}-+\s{1,2}",
    or_joint=r"\b(?:or|nor)\b|/",
    and_joint=r"\band\b|&|\+",
    more=r" (?=(?:i )?(?:never|no|not|have (?:no|not|never)|do not have|am not|i am not)\b)|"
    r"\s+i (?:have |am |had )?(?=(?:no|not|never)\b)",
    planned=r"(?:(?:and )?(?:none|nothing|not?) )?(?:are |is )?(?:planned|booked|scheduled|coming up|upcoming|lined up)",
    idle=r"(?:any ?thing|nothing|none|stuff|things?)(?: (?:else|like that|similar|of that|of the sort|of that sort))*|"
    r"that|those|the like|such",
    turn=r"[\s,.;:()-]*(?:except|apart|aside|besides|other than|unless|until|till|only|just|well|although|though|"
    r"however|if|yet|maybe|not counting|if you|wait|actually|sorry|i mean|i think|not sure|probably)\b",
    but=r"[\s,.;:()-]*but\b",
    own=r"\b(?:i|i am|me|mine|myself)\b",
    glue=r"(?<=recent)( or )(?=planned|upcoming|scheduled|future)|"
    r"(?<=done)( (?:or|nor|and) )(?=planned|booked|scheduled|upcoming|coming up|ahead)|"
    r"(?:(?<=planned)|(?<=booked)|(?<=scheduled))( (?:or|nor|and) )(?=done\b)|"
    r"(?<=past)( or )(?=planned|upcoming|future)|"
    r"(?:(?<=recently)|(?<=lately))( (?:or|nor) )(?=planned|booked|scheduled|coming up)|"
    r"(?<=cells)( or )(?=plasma)|(?<=cell)( or )(?=plasma)|(?<=hep b)( (?:or|and|nor) )(?=c\b)|"
    r"(?<=hepatitis b)( (?:or|and|nor) )(?=c\b)|(?<=infections)( or )(?=fevers?\b)|"
    r"(?<=infection)( or )(?=fevers?\b)",
)

SPANISH: Final = Words(
    names=es.NAMES,
    statements=es.STATEMENTS,
    heads=es.HEADS,
    intro=es.INTRO,
    lead=es.LEAD,
    determiner=es.DETERMINER,
    of_trouble=es.OF_TROUBLE,
    tail=es.TAIL,
    now=es.NOW,
    no_after=es.NO_AFTER,
    fine=es.FINE,
    fine_of_all=es.FINE_OF_ALL,
    joint=es.JOINT,
    or_joint=es.OR_JOINT,
    and_joint=es.AND_JOINT,
    more=es.MORE,
    planned=es.PLANNED,
    idle=es.IDLE,
    turn=es.TURN,
    but=es.BUT,
    own=es.OWN,
    glue=es.GLUE,
)
