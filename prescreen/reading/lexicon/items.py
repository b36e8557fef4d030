"""Words that fill the fields of list entries and records, by the value they mean; the same for every fact."""

from typing import Final

from prescreen.reading.lexicon.scope import NONE_OF_IT, OF_A_TIME, RELATIVES

FIELD_CUES: Final[dict[str, str]] = {
    # status of a medicine
    "stopped": r"stopped|they took off|stop(?:ping)? (?:it|taking)|quit|came off|come off|got off|taken off|took me off|"
    r"went off|off (?:it|of it|them)|discontinued|finished|ended|used to (?:take|be on|get|use)|"
    r"no longer (?:take|taking|on|get)|not (?:taking|on) (?:it|them) (?:anymore|any more|now)|"
    r"(?:was|were) (?:on(?! (?:the |a |last |this |my )?(?:\d|first|second|third|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|"
    r"(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|christmas|thanksgiving))|"
    r"taking|getting)|"
    r"(?:was|were) given|anymore|any more|until|till|tapered off|weaned off|"
    r"switched from|dropped|gave up|ran out|paused|on hold|held|before that|in the past|previously|last course|"
    r"completed|did \d+ (?:rounds|cycles)|"
    r"(?<!than )(?<!like )(?<!as )(?<!day )(?<!week )(?<!night )(?<!que )(?<!de )(?<!como )(?<!said )(?<!told )(?<!wrote )(?<!one )(?<!dose )(?<!drip )(?<!shot )(?<!infusion )(?:before|b4|antes|back then|back in the day|at (?:one|some) (?:point|time))(?= *(?:$|[.,;!?)]|(?:and|but|n|now|y|pero|ahora)\b))|"
    r"(?:antes|before) (?:me )?(?:hice|tome|use|tenia|tuve|pusieron|ponian|dieron|daban|estuve con|estaba con)|"
    r"(?:was|were) (?:so |pretty |totally |kinda |just )?(?:mid|useless|no good|no use|no help|rubbish|crap|trash|pointless|a disaster|awful|terrible|horrible)(?! (?:at first|to|for (?:the|a) first))|"
    r"had (?:two|three|four|five|six|\d+)? ?(?:rounds|cycles|infusions|doses|courses)|tried|took|failed|dejado|"
    r"deje|prob(?:e|amos|o|aron|ado)(?! de nuevo)",
    "current": r"(?:am|still|currently|now|presently) (?:on|taking|take|using|use|getting|get)|i take|i use|taking|take|on\b|"
    r"still(?! (?:(?:will|would|do|does|did|have|has|had|can|could|am|is) not|no|blind(?:ed)?|secret|waiting|wonder\w*)\b)|currently|"
    r"now\b|daily|every (?:day|week|month|year|few|other|\d|two|three|four|five|six|eight|ten|twelve|couple|second|third|fortnight)|"
    r"cada (?:[a-z0-9]+ )?(?:dia|dias|semanas?|mes|meses|days?|weeks?|months?|horas?|hours?|quincena|noche|manana)|"
    r"took (?:it|them|mine|that|my [a-z]+) (?:at|with|after|before) (?:my )?(?:breakfast|lunch|dinner|supper|tea)|a day|per day|each day|each week|"
    r"once a|twice a|nightly|weekly|monthly|mg/day|bid|qd|tid|prn|as needed|every morning|every night|at night|"
    r"in the morning|regularly|ongoing|started|restarted|began|switched to|just started|since|"
    r"for (?:\w+ )?(?:years|months|weeks)|"
    r"(?:una|1|dos|2|tres|3) vez (?:al|por|a la)|(?:dos|2|tres|3) veces (?:al|por|a la)|al mes\b|mensual\w*|semanal\w*|quincenal\w*|"
    r"a (?:day|week)\b|"
    r"active|being treated|in treatment|under treatment|enrolled|ongoing|tomo|tomando",
    # anaesthetic
    "general": r"(?:dormid[oa]|duermen|durmieron|anestesiad[oa]) (?:del todo|enter[oa]|por completo|completamente|"
    r"complet[oa])|"
    r"knock(?:ed)?[- ]?out(?: job)?|out cold|(?:completely|totally|right|fully|all the way) (?:out|asleep)|"
    r"general(?: an?(?:a?es)thes?ia| an?(?:a?es)thetic)?|(?:full|deep|whole|complete|proper) an?a?esthe\w+|"
    r"an?a?estesia (?:total|completa|entera)|"
    r"put(?:ting)? (?:me |him |her )?(?:right |fully |all the way |completely )?(?:to sleep|under)|knocking (?:me|him|her) out|be(?:ing)? put (?:to sleep|under)|"
    r"knocked (?:me )?out|asleep|put under|fully under|go(?:ing)? under|under for it|intubated",
    "regional": r"(?:needles?|jabs?|injections?|shots?|sticks?|pricks?|numb\w*|pinch\w+|inyec\w+|"
    r"pinchazos?)\b[^.;]{0,16}\b(?:in|into|en|por) (?:the|my|la|el) (?:back|spine|espalda|columna)|"
    r"raquidea|raquianestesia|intradural|de cintura para abajo|from the waist down|waist down|regional|"
    r"spinal(?! (?:fusion|surgery|operation|op|decompression|stenosis|cord|tap|disc|canal|stimulator|tumou?r|injury|problems?)\b)|"
    r"epidural|nerve block|block\b|numb from the waist|numbed from the waist",
    "local": r"local(?: an?(?:a?es)thes?ia| an?(?:a?es)thetic)?|numbing|numbed|numb\b|awake|lidocaine|novocaine|"
    r"just numbed|a shot in the gum|freez\w+ the|froze the|frozen? (?:it|the (?:eye|area|skin|spot))|"
    r"numbing drops|con gotas|duermen (?:solo )?(?:el ojo|la zona|la boca|el dedo|la mano|la piel)|adormec\w+|"
    r"dormi(?:da|do) la zona",
    "sedation": r"sedat\w+|sedacion|sedad[oa]|twilight|conscious sedation|drowsy|propofol|light sleep",
    # size of an operation
    "yes": r"major|big (?:operation|surgery|one)|serious (?:operation|surgery)|open surgery",
    "no": r"minor|small (?:operation|surgery|one|procedure)|little (?:operation|surgery|procedure)|outpatient|day surgery",
    # stage and status of a cancer
    "in_situ": r"in[- ]?situ|stage (?:0|zero)|pre-?invasive|non-?invasive|not invasive|very early(?: stage)?|dcis|lcis|cis\b|"
    r"cin ?(?:3|iii)|had not (?:spread|invaded)",
    "invasive": r"(?<!non-)(?<!not )(?<!pre-)(?<!non)invasive|stage (?:[1-4]|one|two|three|four|i{1,3}v?)\b|metasta\w+|spread|"
    r"mets\b|lymph nodes?|nodes",
    "active": r"(?:only|solo|just)? ?(?:l[ao]s?|me|le) (?:vigilan|controlan|observan)|en (?:vigilancia|observacion)|"
    r"no esta(?:n)? tratad[oa]s?|"
    r"(?:without|sin|no) (?:any )?(?:treatment|tratamiento)(?! (?:since|desde|for|in|now|needed|any)\b)|active|"
    r"currently|now\b|being treated|in treatment|under treatment|on chemo|having chemo|getting chemo|doing chemo|"
    r"start(?:ing)? (?:chemo|treatment|radiation)|watch(?:ful|ing)?[, -]*(?:and|n|&|'?n'?|\+|then)?[ -]?wait(?:ing)?|"
    r"keep(?:ing|s)? (?:a close |a |an )?(?:eye|watch) on|(?:keytruda|opdivo|pembrolizumab|nivolumab|ibrutinib|imatinib|gleevec) (?:since|now|every|still)|"
    r"just watch\w*|(?:they|we|docs?|doctors?) (?:just |only )*(?:watch|monitor|keep an eye|(?:count|check) my)|nobody treats it|"
    r"no treatment yet|vigilancia|en tratamiento|con (?:la )?quimio|with quimio|en quimio|"
    r"still (?:with|on|in) (?:la )?quimio|surveillance|"
    r"on (?:tamoxifen|letrozole|anastrozole|herceptin|hormone therapy|immunotherapy)|watchful waiting|watching it|"
    r"monitoring|still (?:have|got|there|being)|just (?:been )?diagnosed|"
    r"just found|"
    r"(?<!no )(?<!any )(?<!never )(?<!not )(?<!without )(?:recurr\w+|came back(?! (?:clea[rn]|benign|neg|normal))|"
    r"relapsed?)|"
    r"has spread|waiting for (?:surgery|treatment)|have (?:it )?now|tomorrow|next (?:week|month)|not treated|"
    r"untreated|i have\b(?! (?:had|never|not|no|none|nothing|been|done|taken|ever|tried|seen|all|other|also|only had)\b)",
    "treated": r"removed|quemaron|quemad[oa]|they took off|limpi[oa]|quitad[oa]|extirp\w+|operad[oa]|laser\w*|frozen|"
    r"burn\w* off|cut (?:it )?out|taken (?:out|off)|cured|remission|treated|all clear|clear since|clear\b|"
    r"cancer[- ]free|no (?:sign|evidence) of|ned\b|surgery|excised|mohs|leep|lletz|cone biopsy|conization|had\b|"
    r"gone|finished (?:chemo|treatment|radiation)|"
    r"years? ago|in (?:19|20)\d\d|as a (?:kid|child|teen\w*|baby)|when i was|burned off|burnt off|frozen off|"
    r"lasered|got rid|beat|survivor|free (?:since|for)|back in|lumpectomy|mastectomy|radiation|done|since then|"
    r"no (?:recurrence|relapses?)|without (?:recurrence|relapse)|never came back|nothing since|off\b|healed|over",
    # studies
    "interventional": r"drug (?:trial|study)|clinical trial|medicine (?:trial|study)|treatment (?:trial|study)|"
    r"phase (?:[1-4]|i{1,3}|one|two|three)|placebo|trial drug|study drug|"
    r"test(?:s|ing|ed)? (?:a|the) (?:new )?(?:drug|medicine|pill|vaccine|device|treatment)|"
    r"pr(?:o|ue)b(?:o|a|an|as|aba|aban|aron|ando|amos|ar) (?:de )?(?:un |una |el |"
    r"la )?(?:nuev[oa] )?(?:tratamiento|treatment|medic\w+|drug|farmaco|pastilla|vacuna)|"
    r"(?:medicamento|tratamiento|farmaco) nuevo|nuevo (?:medicamento|tratamiento|farmaco)|"
    r"(?:medicine|treatment|drug) nuevo|nuevo (?:medicine|treatment|drug)|vaccine (?:trial|study)|"
    r"device (?:trial|study)|"
    r"new (?:drug|medicine|pill|treatment)|infusions?|got (?:a |the )?(?:drug|pill|shot|injection)s?|blinded|"
    r"double[- ]blind|randomi[sz]ed|interventional|experimental|took (?:a |the )?(?:pill|drug|medicine)s?|"
    r"trial of|trial for|trial with|exercise (?:study|program|trial)|diet (?:study|trial)",
    "observational": r"surveys?|questionnaires?|registry|registries|observational|interviews?|only (?:blood|asked|answer\w*)|"
    r"just (?:blood|asked|answer\w*|a blood|gave|give)|gave (?:a )?(?:blood|saliva|sample|samples|tissue)|"
    r"give (?:a )?(?:blood|saliva|sample|samples)|blood (?:sample|samples|donation)|biobank|cohort|"
    r"data (?:study|only)|natural history|no (?:drug|drugs|medicine|treatment)|app study|focus group|sleep study|"
    r"genetic study|dna study|follow-?up only|just answering|filling (?:out|in) forms|track(?:ing)?|spit",
    "ended": r"ended|over\b|finished|done|completed|last visit|stopped|dropped out|left|quit|was in|were in|withdrew|until|"
    r"till|ago|in the past|closed|wrapped up|used to",
    # pregnancy test
    "negative": r"negative|neg\b|not pregnant|(?:one|1|single|just the one|only one|a) (?:\w+ )?line\b|"
    r"came back (?:clear|neg)|-ve\b|"
    r"(?:said|says|was|read|reads|showed|shows|came back|it is) (?:a |an |the )?(?:no\b(?! (?:idea|result|one))|"
    r"nope|minus|not (?:preg\w*|pregnant))|"
    r"minus sign|big (?:fat )?(?:no|neg\w*)",
    "positive": r"positive|pos\b|\+ve\b|(?:two|2|both|double) (?:\w+ )?lines?\b|(?:second|2nd) line|"
    r"(?:said|says|was|read|reads|showed|shows|came back|it is) (?:a |an |the )?(?:yes\b|plus\b|pregnant)|"
    r"plus sign|i am pregnant",
    "not_done": r"(?:have |did |do )?not (?:done|taken|had|have|take|do|yet|tested|take one|been tested|needed|need)|"
    r"never (?:done|taken|had|tested)|no (?:test|pregnancy test)\b|none\b|haven't|not this month|not yet|"
    r"not recently|no need|nope|no\b(?! ?(?:one|idea|result|news|word|answer))",
    # SLEDAI
    "SELENA": r"selena",
    "SLEDAI-2K": r"2k\b|2-k\b|sledai[- ]2k|2000 version",
}
"""Keys are values of enum fields, whatever the fact."""
YEAR_OF_DAYS: Final = 366
LONG_OVER: Final = (
    r"\b(?:last|latest|most recent|only) (?:one|surgery|operation|op|time|procedure)\b|"
    r"\b(?:nothing|none|no(?:ne)? other|no more) (?:since|after|lately|recent\w*)\b|"
    r"\bl[ao] (?:ultim[ao]|unic[ao])\b|\bultima (?:operacion|cirugia|vez)\b|"
    r"\b(?:nothing|nada|ninguna)(?: mas)? (?:desde|despues)|\byears? ago\b|"
    r"\b(?:ages|long|a long time|donkey's years|(?:many|lots of|several|some) years) (?:ago|back)\b|"
    r"\bhace (?:mucho|anos|muchos anos|mucho tiempo|tiempo)\b|"
    r"\bhace (?:como |unos |ya |mas de )?\d+ years?\b"
)
"""Said of an operation that is long over: there was none after it."""
STAR_SIGN: Final = (
    r"\b(?:star ?sign|horoscope|zodiac|horoscopo|signo)\b|"
    r"\bi am (?:a |an )?(?:leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|aries|taurus|gemini)\b|"
    r"\bi am a cancer\b(?! (?:survivor|patient|victim))|"
    r"\bde signo\b|\bcancer\b[^.;a-z]{0,6}(?:june|july|junio|julio|\d{1,2} de (?:junio|julio))\b|"
    r"\bsoy (?:leo|virgo|libra|escorpio|sagitario|capricornio|acuario|piscis|aries|tauro|g[eé]minis|c[aá]ncer)\b"
)
"""The sign of the zodiac is meant, not the illness."""
ONLY_A_STAR_SIGN: Final = r"\b(?:never (?:the|had the)|the illness ?\? ?(?:never|no)|del otro(?:,? pues)?,? (?:no|nada|not?)|not the other|only|just|solo|solamente|nomas|nothing but|no (?:illness|disease|enfermedad))\b"
"""Beside it: there is no such illness."""
LONG_AGO: Final = (
    r"\b(?:years ago|long ago|ages ago|not (?:lately|recently|in (?:the last|ages|years))|"
    r"back in (?:the day|(?:19|20)\d\d)|hace anos|ultimamente no)\b"
)
"""A study that is no answer to what was asked of the last months."""


DEFAULTS: Final[dict[str, str]] = {"version": "unspecified", "stage": "unclear", "type": "unclear", "major": "unclear"}
"""What a field is when nothing was said, by field name, if the field has that value."""

RELEVANT: Final[dict[str, frozenset[str]]] = {
    "prior_targeted_therapies": frozenset(
        {
            "cd19_targeted",
            "bcma_targeted",
            "car_t",
            "unclear_target",
            "car_t_unknown_target",
            "anti_cd20",
            "baff_april",
            "b_cell_lookalike",
        }
    ),
    "prior_lupus_treatments": frozenset(
        {"immunosuppressant", "not_usually_counted", "cd19_targeted", "bcma_targeted", "car_t", "unclear_target"}
    ),
}
"""Facts that take only terms of some classes; every other list takes all that its question is about."""

TARGETED: Final = "prior_targeted_therapies"
GIVEN_FOR_SURE: Final = frozenset({"immunosuppressants", "prior_lupus_treatments", "prior_targeted_therapies"})
"""Lists of what was surely given: a drug that may have been a placebo does not count."""

NOT_COUNTED: Final[dict[str, frozenset[str]]] = {
    "immunosuppressants": frozenset({"not_immunosuppressant"}),
    "recent_vaccines": frozenset({"not_vaccine"}),
    "planned_vaccines": frozenset({"not_vaccine"}),
    "tubes": frozenset({"not_a_tube"}),
    "cancer_history": frozenset({"not_cancer"}),
    "surgeries_recent": frozenset({"not_surgery"}),
    "surgery_planned": frozenset({"not_surgery"}),
}
"""Classes that answer the question with "none of that": an IUD is no tube."""

FORMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        r"\b(?:spray|espray|aerosol|nariz|nose|nasal|nostrils?|sniff(?:ed)?|squirt\w*|mist|up (?:my|the) nose)\b",
        ("nasal", "spray"),
    ),
    (
        r"\b(?:pills?|capsules?|tablets?|oral|by mouth|swallow(?:ed)?|drops?|drink|drank|sugar (?:cubes?|lumps?)|terron(?:es)? de azucar)\b",
        ("oral", "by mouth", "pills", "drops", "drink"),
    ),
    (r"\b(?:shots?|needles?|arm|jabs?|injection|injected|jabbed|poke)\b", ("shot", "injection")),
    (
        r"\b(?:new one|newer|two[- ]dose|two[- ]part|2[- ]part|part (?:two|2)|second part|2[- ]dose|second dose|"
        r"both doses|two doses|recombinant)\b",
        ("new",),
    ),
)
"""How something was given, and a word in the names of the products that are given so."""
DOSE: Final = (
    r"(?<![\d.,/])(?:[13]/[234]|\d+(?:[.,]\d+)?)(?: ?- ?\d+(?:[.,]\d+)?)? ?(?:mg|mgs|mcg|ug|g|grams?|ml|units?|iu|milligrams?|tablets?|tabs?|"
    r"pills?|capsules?)\b(?:/(?:day|d|week|kg|m2))?"
    r"(?: ?(?:x|times) ?\d)?(?:,? (?:a|per|each|every) (?:day|week|month|night|morning|dose|other day|"
    r"\d+ (?:days|weeks|months|hours)))?(?:,? (?:daily|once daily|twice daily|once a day|twice a day|"
    r"three times a day|"
    r"weekly|once a week|monthly|bid|qd|tid|q ?\d{1,2} ?h(?:rs?|ours)?\b|at night|"
    r"every (?:(?:other|second|single|damn|bloody|freaking|fucking|goddamn) )*(?:day|night|morning|evening|week|"
    r"month|weekend|\d+ \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?|"
    r"(?:every )?morning(?:,? (?:noon|midday|afternoon))? and (?:at )?(?:night|evening)|in the morning))?"
)
LOCAL: Final = frozenset({"local_steroid"})
"""Classes of medicines that act where they are put."""
SKIN: Final = "topical"
"""The way of what is made for the skin."""
BEFORE_NOW: Final = (
    r"\b(?:been through|ago|used to|in the past|before|tried|failed|only (?:ibuprofen|tylenol|advil|aspirin))\b"
)
TAKEN_OR_DONE: Final = ("drug", "vaccine", "procedure", "tube", "cancer")
"""Kinds of things with a date of their own."""
PRESENT_ONLY: Final = frozenset({"tubes"})
"""Lists of what is there now: what was removed does not count."""
GONE: Final = (
    r"\b(?:(?:had|was|were|wore)\b[^.;!?]{0,40}\b(?:until|till|til) (?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:until|till|til|hasta) (?:yesterday|ayer|last (?:week|month|year|night)|this morning|recently|"
    r"a (?:week|month|few \w+) ago|the \d|(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)\w*)|"
    r"d/?c'?d\b|discontinued|"
    r"removed|taken out|came out|fell out|comes? out (?:already|yesterday)|pulled(?! (?:on|at))|they took off|"
    r"(?:me|se|te|nos) (?:lo|la|los|las) (?:quitaron|han quitado|sacaron|retiraron)|"
    r"(?<!comes )(?<!coming )(?<!goes )(?<!going )(?<!come )out (?:since|yesterday|last (?:week|month|night)|already|"
    r"(?:a|an|\d+|two|three|four|few|couple of) (?:days?|weeks?|months?|years?) ago|ayer|"
    r"(?:(?:back )?in |en )?(?:early |late |mid )?(?:19|20)\d\d)|(?:is|are|was|were) out(?= *(?:now\b|$|[.,;!]))|"
    r"(?<!no )(?<!de )(?<!la )(?<!su )(?<!para )(?<!ser )(?<!sea )(?:retirad|quitad|sacad)[oa]s?(?= (?:(?:en|in) (?:el )?(?:19|20)\d\d|hace|desde|since|ayer|yesterday|ya)\b)|"
    r"fuera (?:desde|since|en|in) (?:el )?(?:19|20)\d\d|ya no (?:lo |la )?(?:llevo|tengo)|yanked|"
    r"took (?:\w+ ){0,3}out|no longer|not any ?more|had (?:a|an|one|the)|used to have|"
    r"gone)\b(?!.*\b(?:still|but i have|now i have|new one|(?:put|placed|gave|got|pusieron|colocaron) "
    r"(?:me )?(?:in )?(?:an?other|a new|otr[ao]|un[ao]? nuev[ao]))\b)"
)
OTHER_TAKEN: Final = (
    r"\b(?:since|after|from when|because|when|where|as) (?:they|the \w+|my \w+|he|she|we|i) (?:took|remov\w+|"
    r"pulled|cut|whipped|had|got)"
    r" (?!(?:it|them|that|this|one|the (?:drain|tube|cath\w*|line|port|picc|bag))\b)[^.;!?,]*"
)
"""What was taken out of the body, not the tube: "a drain since they took my appendix out"."""
NOT_IN_YET: Final = (
    r"\b(?:want(?:s|ed)?(?: me)? to|going to|will|plan(?:s|ning|ned)?(?: on| to)?|might|may|supposed to|"
    r"talk\w* (?:about|of)|thinking (?:of|about)|suggest\w*|offer\w*|recommend\w*|scheduled (?:for|to)|"
    r"booked (?:for|to)|"
    r"me van a|van a|quieren|hablan de|getting|need(?:s)?|(?:have|has|got) to (?:have|get)|tengo que)\b(?! (?:go|come|be (?:taken|removed|changed)))[^.;!?]{0,24}$"
)
"""Before a tube that is only spoken of."""
TAKES_OUT: Final = r"\b(?:out|remov\w*|pull\w*|chang\w*|replac\w*|flush\w*|quit\w*|sac\w+|cambi\w*|retir\w*|off)\b"
CANCER_PLACE: Final = (
    r" (?:cancer )?(?:genes?|mutation|risk|scare|support|cent(?:er|re)|clinic|hospital|ward|unit|institute|"
    r"charity|doctors?|society|walk|run|research|awareness|department|floor|screening|nurse)s?\b"
)
"""After "cancer" in the name of a place."""
NEVER_WAS: Final = (
    r"\b(?:(?:was|were) (?:supposed|meant|going|due|booked|scheduled|down) (?:to|for)|should have had|"
    r"iban? a (?:operar|quitar|sacar|hacer)\w*|me iban a|"
    r"tenia que operarme)\b(?=.*\b(?:but|pero|cancel\w*|postpone\w*|moved|aplaz\w*|until|"
    r"(?:put|pushed) (?:it|that|me|them)? ?(?:off|back)|called (?:it |that )?off|delayed|never happened|posp\w+|"
    r"suspend\w+|anul\w+)\b)"
)
"""An operation that did not take place."""
ENDS_IN_NO: Final = (
    r"\b(?:but|pero|though|only)\b.*\b(?:so|asi(?: que)?|y|and|entonces)[, ]+(?:no|not|nope|nothing|not at all|"
    r"it did not happen|it never happened)\W*\Z"
)
"""It was booked and did not happen: "booked for October, but I had a cold so no"."""
LAST_ONE: Final = (
    r"\b(?:last|latest|most recent|next)\b(?: \w+)? (?:dose|infusion|injection|shot|one|pill|tablet|treatment|"
    r"drip|round|cycle|time|course|capsule|was|is)\b|"
    r"\blast (?:took|had|got|taken|on|in)\b|\bdue\b|"
    r"\b(?:last|latest|ultim[oa])[:,]? (?:(?:el|the) )?(?=\d{1,2}(?:st|nd|rd|th)? (?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\d{1,2}[/.-]\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b)|"
    r"\b(?:la|el) (?:proxim[oa]|siguiente|que (?:viene|sigue))\b|"
    r"\b(?:llamaron|citaron|agendaron|cita|turno|hora|fecha)(?: ya)? para (?:la|el)\b|\bcalled me for the\b|"
    r"(?<!era )\b(?:la|el) anterior(?= (?:(?:fue|in|on|en)\b|me l|(?:el )?\d))|(?<!was )\bthe (?:previous|one before)(?= (?:one |dose |infusion |drip )?(?:was|on|in|\d))"
)
DELETE: Final = (
    r"(?:^|"
    r"[.;,!:] ?)\W*(?:(?:please|and|then|so|can you|could you|you can|por favor|puede[ns]?|sorry|no|oh|"
    r"actually)[ ,]+)*(?:(?P<plain>delete|erase|cross out|strike|unlist|borr(?:e|a|en|ar)|elimin(?:e|a|en|ar)|"
    r"tach(?:e|a|en|ar))|"
    r"remove|take|scratch|drop|leave|quit(?:e|a|en|ar)?|"
    r"sa(?:que|ca|car))(?: (?:out|off|the|my|that|el|la|los|las|lo|del?|mi))* $"
)
FROM_LIST: Final = (
    r" ?(?:off|out|from|away|de)(?: (?:of|from))?(?: (?:the|my|that|this|la|mi|esa))? ?(?:list|answers?|form|it|"
    r"again|lista|respuestas?|formulario|ahi)?(?= *(?:$|[.,;!]|please|por favor))|"
    r" *$"
)
"""Around a thing that is to be taken out of what was written down."""
SWITCH: Final = (
    r"\bswitched (?:me )?(?:from (?P<old>[a-z0-9' -]+?) )?to\b|"
    r"\b(?:changed|moved|swapped)(?: me)? (?:over )?(?:from (?P<old2>[a-z0-9' -]+?) )?to\b|"
    r"\breplaced (?:by|with)\b"
)
SWITCHED_TO: Final = r"\b(?:switched|changed|moved|swapped)\b[a-z0-9' -]*\bto\s*(?:the )?$|\breplaced (?:by|with)\s*$"
SWITCHED_FROM: Final = r"\b(?:switched|changed|moved|swapped)(?: me)?(?: over)? from\s*$"
COMING: Final = (
    r"\b(?:next|due|(?<!and )(?<!then )(?<!& )again|scheduled|will|upcoming|booked|coming up|me tocan?|toca|otr[ao] (?:en|para)|"
    r"proxim[ao]|siguiente|(?:la|el) que (?:viene|sigue)|(?:llamaron|citaron|agendaron|cita|turno|hora) para|called me for|"
    r"another one (?:in|on))\b[^,.]{0,20}$"
)
"""Before the date of a dose that has not been given."""
CLASS: Final = (
    r"\b(?:class|clase|stage|type|grade|grado|estadio|tipo|phase|fase|level|nephritis|nefritis|ln)"
    r"(?: (?:is|was|iii|de|es))*(?:[ ,/&+-]|and|or|y|o)*$"
)
"""Before a Roman four, which is no way into a vein: "LN class IV"."""
OTHER_EVENT: Final = (
    r"\b(?:(?:class|clase) (?:i{1,3}v?|iv|vi?|[1-6])|(?:on|by|in) (?:bx|biopsy)|dx|"
    r"(?:cells?|blood|stem cells?|t[- ]?cells?) (?:collect\w*|harvest\w*)|"
    r"(?:collect|tak|harvest|draw)\w* (?:of )?(?:my|the|our|his|her|some) (?:own )?(?:t[- ]?)?cells|"
    r"(?:leuk\w*)?apheresis|"
    r"my (?:birthday|appointment|appt|visit|operation|surgery|scan|flight|holiday) (?:is|was|on)|"
    r"(?:see|saw|seeing|meet|met) (?:my|the|a) (?:doctor|rheum\w*|nurse|specialist|team)|"
    r"(?:stopped|stopping|quit|gave up|given up|dejado|deje|i stopped taking)(?: de)? (?:smok\w+|drink\w*|fum\w+|beb\w+|alcohol|"
    r"cigar\w+|vap\w+|tabaco|work\w*|trabaj\w+|driving|manejar)|"
    r"(?:particip\w+|taken? part|took part|taking part|enrolled|been|was)(?: (?:in|en|de|any|other|a|the|un|una|el|"
    r"ningun[oa]?|otr[oa]s?|clinical|drug))* (?:research|stud(?:y|ies)|trials?|investigacion(?:es)?|estudios?|ensayos?)|"
    r"(?:research|stud(?:y|ies)|trials?|investigacion(?:es)?|estudios?|ensayos?)(?: clinicos?)?,? (?:(?:i|we|do|did|have|had|not|no|ya|he|"
    r"nunca|never) ){1,4}(?:particip\w+|taken? part|been|done))\b"
)
"""In a clause whose day is not that of a dose."""
DRIPS: Final = (
    r"(?:the |my |an? |el |la |un |una )?(?:(?:iv|last|final) )?(?:drips?|ivs?|iv lines?|goteos?|sueros?|via|vias)"
)
"""How a medicine is given: no tube of its own beside one."""
OF_DOSE: Final = (
    r"\b(?:took|takes?|taken|taking|last|dos(?:e|es|ed)|had|got|gets?|given|infus\w+|shots?|jabs?|inject\w*|"
    r"stop\w*|quit|start\w*|pills?|tablets?|med(?:s|ic\w+)?|"
    r"drugs?|since|off|treat\w*|drip|iv|mg|swallow\w*|morning|night|tom\w+|deje|dosis|pastillas?|pusieron)\b"
)
"""In a sentence whose day may be that of a dose."""
CHILDHOOD: Final = (
    r"\b(?:(?:and|but|when|then|,) i was (?:about |only |just )?(?:[1-9]|1\d|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen)\b(?! (?:hours?|days?|weeks?|minutes?|mg|in)\b)|"
    r"as a (?:child|kid|baby|teen\w*|toddler)|when i was (?:born|little|young|small|a (?:kid|child|baby)|\d+)|"
    r"at birth|as a newborn|al nacer|cuando naci|de (?:nin[oa]|chic[oa]|bebe|pequen[oa])|in childhood|years ago|"
    r"(?:from|since) birth|de nacimiento|desde que naci|al nacimiento|decades ago|at age \d+|at (?:1?\d|six|seven|eight|nine|ten))\b"
)
LATELY_SAID: Final = (
    r"\b(?:last (?:week|month|night|year|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|today|ago|this (?:week|month|year|morning|fall|autumn)|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d|"
    r"pasad[oa]|ayer|hoy|hace|este (?:mes|ano)|esta semana|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b"
)
"""Beside one of several things, a time of its own: "MMR when I was 5 and flu last week"."""
FOR_LUPUS: Final = frozenset({"prior_lupus_treatments"})
"""Facts in which a drug counts only if it was for lupus."""
RECENT_ONLY: Final = frozenset({"recent_vaccines", "surgeries_recent"})
"""Lists of the last months: what happened in childhood does not count."""
ANOTHER_CANCER: Final = (
    r"\b(?:another|second|two|2|both|also|again|then|later|other|different|otro|segundo|dos|tambien|luego)\b"
)
"""Beside the names of two cancers that are not the same."""
ONLY_SUSPECTED: Final = (
    r"\b(?:biopsy|scan|mri|ultrasound|mammogram|tests?|results?)\b[^.;!?]{0,24}\b(?:next (?:week|month)|tomorrow|pending|coming up|booked|scheduled|soon|on (?:mon|tues|wednes|thurs|fri)day|not (?:in|back) yet)\b|"
    r"\b(?:waiting (?:for|on)|awaiting|until) (?:\w+ )?(?:biopsy|results?|pathology|scan)\b|"
    r"\b(?:found|saw|felt|there is|have) (?:something|a (?:spot|lump|mass|shadow|nodule)) (?:on|in|"
    r"at)\b(?!.*\b(?:removed|cut out|cancer|treated|gone|benign)\b)"
)
"""A lump of which nobody knows yet what it is."""
_WELL: Final = r"(?:all |todo |muy |very |completely |doing |perfectly )*(?:good|fine|well|ok|okay|clear|healthy|great|better|bien|san[oa]|limpi[oa]|perfect)"
WELL_NOW: Final = rf"\b(?P<well>{_WELL}) (?:now|ahora)\b|\b(?:now|ahora)(?: i am| estoy)? (?P<after>{_WELL})\b"
"""A now that only says how well somebody is."""
CHECK_UP: Final = (
    r"\b(?:(?:next|my|yearly|annual|routine|follow[- ]?up) )*(?:mammograms?|check(?:s|[- ]?ups?)?|appointments?|"
    r"appts?|visits?|reviews?|colonoscopy|follow[- ]?ups?|bloods?|"
    r"blood tests?)\b[^.;,]{0,24}\b(?:next (?:week|month|year|spring|summer)|tomorrow|soon)\b"
)
"""A visit to come is no treatment."""
CAUSE: Final = (
    r"\b(?:after|because of|due to|thanks to|caused by|(?:side )?effects? of|reaction to|blame\w*(?: it on)?|"
    r"por culpa del?|por (?:el|la)|tras) (?:the |my |all the |too much |years of |taking |getting |having |el |"
    r"la )*$"
)
"""Before a medicine that something came of: named in passing, it may be over."""
ALL_BUT: Final = (
    r"\b(?:everything|all(?: of (?:them|those|it))?|the (?:whole )?lot|them all|every(?: \w+)?|most(?: of them)?|"
    r"tod[oa]s?)(?: \w+){0,3}?,? (?:except|apart from|other than|aside from|but(?: not)?|besides|bar|menos|excepto|"
    r"salvo|quitando)(?: for)? (?:(?:the|el|la|las|los|de|del|against|contra) )*(?:[a-z]+ (?:and|or|y|,) )?$|"
    r"^\W*(?:except|menos|excepto|salvo|quitando)(?: for)? (?:(?:the|el|la|las|los|de|del) )*$"
)
"""Before the one that is not among them: "everything except Cytoxan"."""
GIVEN_UP: Final = (
    r"[ ,]*(?:(?:que|which|that|and|y|lo|la|i|me|they|we) )*(?:stopped|quit|came off|dropped|gave up|deje|quitaron)\b"
)
"""After the one left out: it was taken before."""
NONE_SINCE: Final = (
    r"\b(?:none|nothing|zero|no (?:more|others?|vaccines?|shots?|jabs?|surger\w+|operations?)|"
    r"not (?:had )?(?:any|one|a single one|anything)|never|not (?:a|one) [a-z]+|ningun[oa]|"
    r"nada)(?: (?:else|at all|had|mas))? (?:since|desde) (?:then |the |my |that |i had (?:the|my|a) |a |"
    r"(?:(?:la|el|lo) )?(?:de (?:la |el )?|del |la )?)?$"
)
"""Before the one that was the last, long ago: "none since the measles jab at school"."""
LATELY_AFTER: Final = (
    r"[^.;!?]{0,24}\b(?:(?:\d+|a|two|three|four|five|six|few|couple of|some|unas|dos|tres) (?:days?|weeks?|dias|"
    r"semanas)|"
    r"(?:last|this) (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)\w*|yesterday|ayer|"
    r"(?:la semana|el mes) pasad[oa]|fortnight)\b"
)
"""After the one since which there was none: it was given lately."""
CONCLUDES_NO: Final = (
    r"\A\W*(?:no|nope|none)\b[ ,.]|"
    r"\b(?:so|then|therefore|asi que|entonces|o sea que|luego) (?:that is a |it is a |that would be |"
    r"i would say )?(?:no|none|nothing)\W*\Z|"
    r"\b(?:since|desde|despues de|after)\b[^.;!?]{2,50}[, ]+(?:nothing|none|nada|ninguna?)(?: (?:mas|more|else|yet))?\W*\Z|"
    r"\b(?:nothing|none|nada|ninguna?)(?: (?:mas|more|else))? (?:since|desde|despues de) (?:the|my|la|el|mi)\b"
)
"""The answer is no for all that is told beside it of long ago."""
NAME_GUESSED: Final = (
    r"\b(?:starts?|begins?|starting|beginning|empieza|empezaba|comienza) (?:with|in|by|con|por) (?:an? |the |una? |la )?(?:letter |letra )?"
    r"[a-z]\b|\b(?:ends?|ending|acaba|termina) (?:with|in|en|con) (?:-|an? )?[a-z]{1,4}\b|\bsomething[- ](?:mab|nib|cept)\b"
)
"""All that is known of a name: "some biologic, starts with a B?"."""
FOR_ANOTHER_ILLNESS: Final = (
    r"[ ,(]*(?:(?:but|that|which|it|this)(?: one)? )*(?:was|is|were|are)(?: only| just| actually| really)? (?:for|"
    r"because of) (?:my |the |his |her )?"
    r"(?:psoria\w+|rheumatoid|ra\b|arthritis|ms\b|multiple sclerosis|crohn\w*|colitis|asthma|cancer|breast|"
    r"leukemia|lymphoma|migraines?|sleep|"
    r"malaria|allerg\w+|eczema|uveitis|ectopic|acne|copd|gout|shingles|transplant)"
)
"""After a drug: it was for something else than lupus."""
_LITTLE: Final = (
    rf"(?:{RELATIVES}|little (?:one|man|girl|boy|guy)s?|kiddos?|grandbab(?:y|ies)|bub|niet[oa]s?|nietecit[oa]s?|bisniet[oa]s?|bebe|cri[oa]s?|"
    rf"nen[ea]|nin[oa]s?|pequen\w+|peques?)"
)
FOR_OTHERS: Final = (
    rf"\s*(?:(?:shots?|jabs?|vaccines?|boosters?|drops?|spray|one) )?(?:was |were |is |fue |era |es |"
    rf"son )?(?:only |just )?(?:for|para|de) (?:my|the|our|her|his|mi|el|la|los|las|al) {_LITTLE}\b|"
    rf"\s*(?:was|were|is) (?:my|the|our|her|his) {_LITTLE}(?:'s|s'|s)?\b"
)
ANOTHERS: Final = (
    rf"\b(?:was|were|is|fue|era|es|la|lo) (?:only |just |actually |solo )?(?:(?:for|de|para|a) )?(?:my|our|mi|"
    rf"la de mi|el de mi) (?:[a-z]+ )?{_LITTLE}(?:'s|s'|s)?(?= *(?:$|[.,;!)]|last\b|the other\b|not\b|one\b))"
)
"""Says whose a thing was that is not called by its name: "the nasal one was my son's"."""
OTHERS_GOT: Final = (
    rf"(?:^|[,.;]|\b(?:and|y|pero|but))\s*(?:a|"
    rf"al) (?:(?:my|mi|la|el|los|las|mis) )?{_LITTLE}(?: (?:le|les) (?:pusieron|dieron|toco|tocaba|tocan?|puse|"
    rf"pusimos))?(?: only|"
    rf" solo)? (?:la|el|las|los|una)(?: \w+)? ?(?:del? (?:la )?)?$"
)
"""Before a vaccine that another person got: "al nieto la triple vírica"."""
SOMEBODY: Final = (
    rf"\b(?:{_LITTLE}|mare|horse|pony|dogs?|puppy|cats?|kitten|cow|parrot|rabbit|perr[oa]s?|gat[oa]s?|caballo|yegua)\b"
)
BUT_NOT_MINE: Final = (
    r"(?:[.;,!?]|\b(?:but|y|pero|and)\b)\s*(?P<none>(?:but |and |y |pero )?(?:a mi|yo|en mi caso|me|myself|"
    r"i|i myself|as for me|mine)[,:]? *(?:i )?(?:have )?(?:had )?(?:not at all|never|none|nothing|nada|nunca|jamas|ningun[ao]?)"
    r"(?: (?:of (?:it|that|them)|ever|at all|de eso))*\W*)$"
)
"""The end of a message about somebody: "the baby got rotavirus, me none"."""
ALLERGIC: Final = (
    r"\b(?:allerg\w+|alergi\w+|intoleran\w+|anaphyla\w+|(?:bad |severe )?reactions?)\b[^.;!?]{0,12}\b(?:to|a|al|"
    r"of|with|from)\b"
    r"(?:(?!\b(?:take|takes|taking|on|use|using|start\w*|so|but|now|i|he|she|get|switch\w*|was|"
    r"had)\b)[^.;!?]){0,40}$|"
    r"\ballerg(?:y|ies)\s*:[^.;!?]*$"
)
"""Before a medicine that is not taken: "allergic to penicillin"."""
ALLERGY_AFTER: Final = (
    r" (?:allerg(?:y|ies)|anaphylaxis)\b|"
    r" (?:(?:has |have )?(?:gave|gives|given|made|makes|got|brought) (?:me|her|him|us) (?:\w+ ){0,5}|(?:brought|broke) (?:me|her|him) out in (?:\w+ )?)"
    r"(?:hives|rash\w*|itch\w*|welts|blister\w*|swell\w*|swollen|sick|ill|vomit\w*|throw up|anaphyla\w+|reaction)\b|"
    r" (?:me|le) (?:(?:dio|dieron|da|dan|provoco|produjo|produce|causo|saco|saca|sacaron|hizo|hace|cae|sienta|sento|cayo|puso|pone)(?: \w+){0,4} )"
    r"(?:ronchas|rash|urticaria|habones|sarpullido|picor\w*|comezon|alergia|reaccion|mal|fatal|hinch\w+|vomit\w+|mala)\b"
)
"""After it: "a penicillin allergy", "gave me hives"."""
MEASURED: Final = (
    r"\s*(?:levels? )?(?:is|was|are|were|has been|came back|deficien\w+|anemia|"
    r"anaemia)(?: (?:too|very|a bit|a little|always|so))?(?: (?:low|high|normal|fine|ok|down|up)\b|$)"
)
NUTRIENTS: Final = frozenset(
    {"iron", "vitamin D", "cholecalciferol", "calcium", "potassium", "magnesium", "zinc", "vitamin B12", "folic acid"}
)
"""Names of what is measured in blood, too: "my iron is low"."""
WITHOUT: Final = r"\b(?:without|sin)(?: (?:my|the|mi|la|el|los|las))? $"
I_WOULD: Final = (
    r"[ ,]{1,2}(?:i|yo|me)? ?(?:would|will|can ?not|could not|am (?:a|dead|useless|lost)|"
    r"no (?:(?:me |lo |la )?(?:camino|vivo|puedo|aguanto|funciono|soy|levanto|muevo|duermo|paro|sirvo|ando|trabajo|valgo)))\b"
)
"""Around what somebody could not do without."""
PLAINLY_NOT: Final = (
    r"\bnothing $|"
    r"(?:\b(?:no|not|never|none|nobody|no ?one|without|neither|nor|nunca|ningun[oa]?|jamas|ni|sin|zero|nope|nah|"
    r"hardly|denies|instead of|rather than)\b)"
    r"(?:[ ,]+(?:of|have|had|has|been|be|being|take|taken|taking|took|on|in|use|used|using|got|get|getting|gets|"
    r"give|given|gave|giving|a|an|any|the|my|our|his|her|their|ever|even|yet|done|did|do|does|it|need|needed|such|"
    r"currently|really|actually|"
    r"more|having|i|we|he|she|they|tried|try|and|or|nor|ni|to|for|me|him|us|with|prescribed|offered|filled|"
    r"collected|started|put|begun|touched|needed|required|allowed|let|want|wanted|seen|heard|know|known|new|other|"
    r"another|that|this|those|these|yet|too|also|either|"
    r"receive|received|reciv\w+|inject\w*|infus\w*|shots?|jabs?|pills?|tablets?|vaccines?|drugs?|meds?|"
    r"treatments?|doses?|lupus|immune|one|ones|1|right|now|recently|lately|this|year|month|week|last|"
    r"una?|el|la|los|las|de|del|he|han|ha|puesto|puesta|puesta|pusieron|ponen|tomado|tomo|tuve|tenido|tengo|llev[oa]|trai?go|trae|us[oa]|dado|"
    r"dieron|dan|recibi\w*|usado|uso|vacuna|vacunas|medicina|y|o|con|algun\w*|nada|hecho|hice)\b)*[ ,(\"']*$"
)
"""A denial that reaches the name by words of having and taking alone."""
PLAINLY_NOT_AFTER: Final = (
    r"[\s,:=?()-]*(?:(?:i|yo|a mi|me|mine|the|is|was|are|were|it|itself|that|vaccine|shot|jab) )*(?:no|not|none|"
    r"never|nope|nah|nunca|tampoco|neither|nada|negative|neg|denied|has not|have not|had not|did not|do not|"
    r"does not)\b|"
    rf"(?:{OF_A_TIME}){NONE_OF_IT}"
)
"""Or follows it."""
ANY_MORE: Final = (
    r"\b(?:any ?more|no longer|since (?:last|\d|january|february|march|april|may|june|july|august|september|october|"
    r"november|december))\b"
)
OF_A_TEST: Final = (
    r"\b(?:creatinine?|creatinina|h(?:a)?emoglobina?|hb|hgb|platelets?|plaquetas|wbc|leucocitos|alt|ast|"
    r"bilirr?ubina?|egfr|gfr|a1c|labs?|bloods?|bloodwork|"
    r"blood (?:test|work|draw)s?|analisis|echo\w*|ecocardiograma|scan|mri|x-?ray|tattoos?|piercings?|tatuajes?)\b"
)
"""A test: its day is none of a vaccine or of an operation."""
CAR_T: Final = {("cd19",): "study CD19 CAR-T", ("bcma",): "study BCMA CAR-T", ("cd19", "bcma"): "CD19/BCMA dual CAR-T"}
CAR_T_TARGETS: Final = {"cd19": r"\bcd[ -]?19\b", "bcma": r"\bbcma\b"}
CAR_T_OPEN: Final = r"\b(?:not|no|never|or|o|maybe|think|either|rather than|instead of|creo|quizas?)\b"
CAR_T_ENDS: Final = r"[;:(]|\b(?:and|but|then|y|pero|after|before|despues|antes|followed)\b(?! (?:cd|bcma))"
"""The target of CAR-T cells that is told after their name; what leaves it open; where another thing begins."""
SWALLOWED: Final = frozenset({"antimetabolite", "jak_tyk2", "calcineurin_mtor"})
"""Classes of what is taken every day or week: a last dose months ago was the last."""
TAKEN_LATELY: Final = frozenset({"immunosuppressants"})
"""Lists in which a medicine that was left out for a while still stands."""
ABSENT: Final = (
    r"\b(?:for|in|since|hace|desde)(?: (?:the|last|past|about|around|like|over|almost|nearly|hace))* (?:\d{1,2}|"
    r"an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|a couple of|una?|dos|tres) "
    r"(?:days?|weeks?|wks?|months?|dias?|semanas?|mes(?:es)?)\b|"
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|una?|dos|tres) (?:days?|weeks?|wks?|months?|dias?|semanas?|"
    r"mes(?:es)?) (?:now )?(?:without|sin|off)\b|"
    r"\bdesde (?!que naci)"
)
"""How long a medicine has been left out: it was taken before."""
ASKED_SPAN: Final = r"\b(?:last|past|ultimos) (?:3|three|tres|few) (?:months|meses)\b"
CLEAR_AFTER: Final = (
    r"(?: now| already)?\s*(?:clear|cancer[- ]free|free|ned|in remission|clean|out\b|since|limpi[oa]|libre|"
    r"sin (?:recaidas?|nada|cancer)|without (?:recaidas?|relapse|recurrence))"
)
OF_AN_END: Final = (
    r"(?<![a-z])(?:removed|remov\w+|quemad\w+|they took off|quitad\w+|quit(?:e|aron)|extirp\w+|operad\w+|operaron|"
    r"operation|surgery|laser\w*|frozen|burn\w*|cut|taken (?:out|off)|"
    r"cured?|remission|remision|treated|treatment|tratad\w+|tratamiento|clear|free|ned\b|"
    r"no (?:sign|evidence|recurrence|relapses?)|without|excised|mohs|leep|lletz|conization|cone|gone|"
    r"finish\w*|ended|chemo\w*|quimio\w*|radi\w+|beat|surviv\w+|lumpectomy|mastectomy|done|never came back|off|"
    r"healed|over|out|since|last|until|till?|hasta|terminad\w+|termin[eo]|curad\w+|"
    r"as a (?:kid|child|teen\w*|baby)|ablat\w+|transplant\w*)(?![a-z])"
)
"""Of a cancer that was treated or left no sign: a year beside it is that of the end."""
REMOVED_AT_ONCE: Final = frozenset({"nonmelanoma_skin", "in_situ"})
"""Small cancers that are taken out when they are found."""
CLEAR_BEFORE: Final = (
    r"\b(?:clear|free|remission|ned|fine|clean|nothing|good|sign|back|recurrences?|relapses?|recaidas?|limpi[oa]|"
    r"libre|llevo|nada)\b[a-z ]*(?:for|in|over|hace|en)?"
    r"(?: the last| the past| over| more than| about| almost| casi| mas de)?\s*$"
)
SAYS_NO_KIND: Final = frozenset({"group_word", "review"})
UNSETTLED: Final = frozenset({"ambiguous"})
JOINED: Final = (
    r"(?:[\s,&+/.]|\b(?:at|from|for|before|para) (?:(?:the|my|a|our|mi|un|una|el|la) )?[a-z]+(?: trip)?\b|"
    r"\bsame (?:morning|afternoon|evening)\b|"
    r"\ben (?:el|la|mi|un|una) (?!manana|noche|tarde)[a-z]+\b|"
    r"\b(?:and|plus|both|all|on|in|at|shots?|jabs?|boosters?|vaccines?|the|my|same|day|time|arm|arms|each|one|"
    r"other|left|right|first|second|third|fourth|week|half|early|late|mid|end|beginning|start|of|together|go|once|"
    r"visit|appointment|needles?|pokes?|pinchazos?|agujas?|jab|sticks?|sitting|two|2|1|una?|en|cada|misma|misma|"
    r"cita|visita|brazos?|juntas?|"
    r"were|was|done|got|i|had|them|then|also|with|sometime|around|about|back|y|la|las|de|del|el|mismo|dia|a|vez|"
    r"brazo|juntas|hace|ya|como)\b)*"
)
"""What stands between two things that share a date."""
ONLY_A_VACCINE: Final = frozenset({"mmr", "mmrv", "bcg", "tdap", "dtap", "srp", "triple viral"})
"""Names that no illness has: "I had the MMR"."""
VACCINE_WORD: Final = (
    r"\b(?:vaccin\w*|vacun\w*|shots?|jabs?|boosters?|dose|immuni[sz]\w*|spray|drops?|capsules?|pills?|needle|"
    r"injection|stamaril|brand)\b"
)
HAS_IT: Final = (
    r"\b(?:i have|having|i am having|i think i have|caught|came down with|sick with|down with|recovering from|"
    r"getting over|still have|i had)(?: a| the| got)?(?: bit of| touch of)?(?: the| a)? $"
)
"""Before the name of an illness that there is a vaccine against."""

LATER_ONE: Final = r"\b(?:last|second)\b"
"""Of several dates the latest counts."""
IN_ARM: Final = r"\b(?:same arm|(?:each|left|right|both|different|one in each) arms?)\b"
"""Several vaccines at once, all of them shots."""
STEROID: Final = "systemic_steroid"
DENIED_AFTER: Final = (
    r"(?<=car-t) (?:nothing|none|nada)(?= *(?:[.,;!?]|$))|"
    r"(?: (?:shot|jab|vaccine|booster|spray|pills?))? ?\?+ *(?:no|nope|nah|never|none|not)\b|"
    r" (?:i )?(?:no|never|not(?: at all)?)(?: (?:had|took|got|tuv\w+|he tenido|ha tenido|tengo))?(?: (?:any|it|that|never))?(?= *(?:[.,;!?]|$))|"
    r"(?: (?:and|or|nor|y|o|ni) [a-z-]+){0,2},? (?:(?:that|it|this|those|them|which) )?(?:i|he|she|they) (?:(?:do|does|did|have|has|am|is|was) not|never) (?:even |ever )?"
    r"(?:takes?|taking|took|taken|used?|using|have|had|get|got|gotten|on|need|done|do|did)(?: (?:it|that|them|those|any(?! ?more)|1|at all|ever|yet))*"
    r"(?= *(?:[.;!?]|, (?:and|but|only|just|i|no|so|y|pero|solo)\b|$))|"
    r" ?\?[ ,.!]*(?:(?:well|oh|anyway|no|i)[ ,]+){0,3}i (?:have )?never (?:had|took|taken|got|did|done|been)\b|"
    r"[ ,:-]*(?:(?:i|that|it|yo) )?(?:(?:have )?(?:never|not even) (?:even )?heard of(?: (?:it|that|them|him|"
    r"her))?\b|"
    r"no (?:idea|clue) what (?:that|it|they) (?:is|are)\b|"
    r"(?:ni idea|i do not know) (?:de )?(?:que|what) (?:es|is)\b|"
    r"(?:nunca|jamas) (?:lo |la )?(?:he )?o[iy]d?[oi]? (?:hablar|nombrar|de)\b|no me suena\b|ni me suena\b|"
    r"ni lo conozco\b)"
)
"""After a name that the person denies: "MMR? no", "CAR-T, never had it"."""
OF_OTHERS_AFTER: Final = (
    r" ?\?+ *(?:(?:no|oh|ah|well|that|it|this|was|is|had|for|of|the|and|eso|era|fue|es|de|lo|la|"
    r"tuvo)\W+){0,6}(?:my|"
    r"our|mi) (?:[a-z]+ )?"
    rf"(?:{RELATIVES})(?:'s|s'|"
    rf"s)?(?: (?:had|has|got|gets|took|takes|did|does|is on|was on|lo tuvo|la tuvo|lo toma|la toma|one|not|"
    rf"ones?)\b|"
    rf" *(?:[.,;!]|$))"
)
"""After a name that turns out to be another person's: "Abecma? my brother had that"."""
STILL_IN: Final = (
    r"\b(?:tomorrow|next (?:week|month)|soon|will be|going to be|to be|waiting|due|(?:me|le) (?:l[oa]s? )?(?:quitan|sacan|retiran)|coming out|"
    r"(?:comes|goes) out (?:in|on|by|at|later|next|when|after))\b"
)
"""A tube that will be taken out is there now."""
STAYS: Final = (
    r"\b(?:stays?|staying|remains?|still|left in|in place|keep(?:ing)?|only|just|sigue|queda|todavia|aun)\b|\bin *$"
)
"""Beside one of several tubes: it is there, though another is gone."""
VERB_DRAIN: Final = r"\s*(?:it|them|myself|every|daily|twice|once|about|off)\b"
"""After "drain" as a verb: "I drain it every other day"."""
BENIGN: Final = (
    r"\b(?:benign\w*|harmless|non[- ]?cancer\w*|not cancer\w*|no cancer|nothing bad|"
    r"just (?:a |an )?(?:cyst|lump|mole|polyp)s?|benign[oa]s?)\b"
)
BAD_KIND: Final = (
    r"\b(?:bad (?:one|kind|sort|mole)|the bad|mal[oa]s?|malign\w*|(?<!pre )(?<!pre-)(?<!not )cancerous|"
    r"cancer cells|cancer(?:os[oa]|igen[oa])s?)\b"
)
"""What makes a harmless thing one that may be none."""
MALIGNANT: Final = (
    r"\b(?:(?<!not )(?<!non )(?<!non-)(?<!no )cancer\w*|carcinoma|melanoma|leuk\w+|lymphoma|sarcoma|myeloma|"
    r"malign\w+|chemo\w*|radiation|linfoma|leucemia)\b"
)
ORGAN: Final = (
    r"(?:my |the |mi |la |el )?(?:thyroid|tiroides|breasts?|pechos?|lungs?|pulmon(?:es)?|liver|higado|kidneys?|"
    r"rinon(?:es)?|skin|piel|bowels?|colon|prostate|prostata|cervix|cervical|pancreas|stomach|estomago|"
    r"ovar(?:y|ies)|ovarios?|brain|cerebro|bones?|huesos?|blood|sangre|testic\w*|womb|uter(?:us|ine)|utero|matriz|"
    r"throat|garganta|bladder|vejiga|spleen|bazo|nose|nariz|mouth|boca|tongue|lengua|eyes?|ojos?)"
)
"""An organ, which is a cancer only where cancer is spoken of."""
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
BARE_MONTH: Final = (
    r"\b(?P<lead>(?:last|latest|newest|(?:last|latest) (?:one|time|visit|survey|draw)|i|just|and|"
    r",))(?P<verb> (?:was|is|did|filled in|filled out|done|sent))"
    rf" (?P<month>{_MONTH})(?P<s>'?s?)(?= ?(?:$|[,.;!]))"
)
"""A month without its small word: "last was january", "did september's"."""
SAYS_CANCER: Final = (
    r"\b(?:cancer|carcinoma|melanoma|sarcoma|lymphoma|tumou?r|cin|cis|dcis|lcis|ais|hsil|situ|stage|neoplas\w+|"
    r"malign\w+|carcinomas?|linfoma)"
)
"""In a name that is one of a cancer, and not only of an organ."""
CELLS: Final = (
    r"\b(?<!cancer )(?<!cancerous )(?:cells|polyps?|cysts?|fibroids?|warts?|lump|nodule|celulas|polipos?|quistes?|"
    r"bulto|nodulo) (?:(?:was|were|lasered|burnt|burned|taken|frozen|found|removed) )*(?:off|on|in|from|inside|of|"
    r"en|del?)(?: (?:the|my|el|la|mi))* $"
)
"""Before an organ of which only odd cells or a harmless lump are told."""
WAY_DENIED_BEFORE: Final = (
    r"\b(?:not|no|never|without|nunca|"
    r"sin)(?: (?:to|be|being|been|go|going|put|gone|fully|completely|totally|an?|the|my|up|in|by|through|that|one|"
    r"for|nose|nasal|la|el|una?|por|de|con|del todo))* $"
)
WAY_DENIED_AFTER: Final = r"[ ,]*(?:one|ones|kind)?(?: ?\?+[ ,]*(?:no|nope|nah)\b|,? no(?= *(?:$|[.,;])))"
"""Around the way in which a thing was not done or given: "not asleep", "up the nose? no"."""
WONDERS_WHAT: Final = r"\W*(?:but |so |wait |hm+ )*(?:is not|are not|was not|were not|no es|no son|(?:(?:is|are) )?(?:(?:that|it|they) )?(?:the )?same as|(?:es|son) l[oa]s? mism[oa]s? que)\b(?! (?:it|there)\b)"
"""Opens a question about what a medicine is, and not about having it."""
TAKEN_IT: Final = r"\bon (?:it|that|them)\b|\b(?:have been|am|was|been) on (?:it|that|them|one)\b|\b(?:take|took|had|got|get|have|use|used) (?:it|that|them|one)\b|\b(?:la|lo) (?:tomo|uso|tuve|he tomado)\b"
"""After it: it was taken."""
OF_URINE: Final = r"\b(?:an? |the |for (?:my |the )?|of |de |para )?(?:urin(?:e|ary)|pee|wee|bladder|foley|orina|orinar|vejiga|pis)\b(?! (?:infection|test|sample|was|is|looks))"
"""Beside a catheter: it is one for urine."""
ALL_THERE_IS: Final = (
    r"\b(?:only|just|nothing|none|never|no|nada|ningun[oa]?|nunca|solo|solamente|all|whole|todo)\b"
    r"(?! (?:dialysis|dialisis))"
)
"""What a message names is all that there is."""
_WARNING: Final = r"(?:warnings?|contra-?indications?|advertencias?|contraindicacion(?:es)?)"
A_WARNING: Final = rf"(?: (?:and|or|/|y|o) [a-z]+)? {_WARNING}\b"
"""Behind a medicine that a warning is about, and that nobody takes by these words."""
A_WARNING_OF: Final = rf"\b{_WARNING} (?:against|about|for|of|on|to|contra|sobre|de|del|para)(?: (?:the|a|la|el|los|las))?(?: [a-z]+ (?:and|or|y|o|ni))? *$"
"""Before such a medicine."""
SPRAY_WITH_DAY: Final = (
    r"(?:^|(?<=[,.;] ))(?:(?:the|my|a|one|had) )*(?:nasal|nose) (?:spray|mist)\b[^,;.]*\d[^,;.]*,(?=[^,;.]*\d ?mg)"
)
"""A spray with its day, told before a medicine that is swallowed: "nasal spray 4 november, pred 15 mg"."""
