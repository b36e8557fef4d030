"""What those near a person tell of that person's wish to die, in English. No clinician has reviewed these lists.

Looked for in the whole message: who is meant stands in one sentence, and what was seen in the next.
"""

from typing import Final

_KIN: Final = (
    r"(?:mother|mom|mum|mam|ma|father|dad|da|husband|wife|son|daughter|partner|boyfriend|girlfriend|fianc\w+|"
    r"brother|sister|bro|sis|patient|friend|child|kid|girl|boy|lad|aunt\w*|uncle|cousin|nephew|niece|grand\w+|"
    r"gran\w*|nana|room ?mate|flat ?mate|client|resident|lady|man|neighbou?r|mother in law|father in law)"
)
_THEY: Final = (
    rf"\b(?:(?:my|our|the|this|a) (?:[a-z]+ )?{_KIN}|he|she|him|her|his|they|grandma|grandpa|granddad|mum|mom|dad|"
    rf"nana)\b"
)
_SELF: Final = r"(?:himself|herself|themsel\w+|hisself)"
_LIFE: Final = r"(?:it(?: all)?|everything|things|(?:his|her|their) (?:own )?life)"
_WISH: Final = (
    rf"\b(?:(?:kill|shoot|hang|drown|harm|starv|poison|top|off|stab|gas|smother|cut|burn)\w* {_SELF}|"
    rf"do(?:ing)? away with {_SELF}|do {_SELF} in|hurt(?:ing)? {_SELF}(?: (?:on purpose|again|badly))?|"
    rf"(?:(?<!in the )end|ending|finish|finishing) {_LIFE}|tak(?:e|ing) (?:his|her|their) (?:own )?life|"
    r"(?:wants?|wanting|wish(?:es|ing)?|ready|rather|asks?|asking|asked|begs?|begging|begged|prays?|praying|"
    r"prayed|hopes?|hoping|longs?|would like|time|deserves?|decided|trying|tried|going|threat\w+|"
    r"talks? (?:of|about)|talking (?:of|about)|plans?|"
    r"planning)(?: (?:me|god|us|the nurse|the doctor|for|that|just|to|only|he|she|they|could|would|be|let|him|"
    r"her))* "
    r"(?:die(?! of (?:boredom|embarrassment|laughter|hunger|shame|heat))|dying|be dead|death|not wake|never wake|stop (?:living|existing|breathing)|jump|join (?:my|his|her) (?:late )?[a-z]+|be with (?:my late|his late|her late|god|jesus|grand\w+|(?:his|her|my) (?:dead )?(?:mother|father|mom|mum|dad|husband|wife|son|daughter|brother|sister)) ?(?:again|now|by|in heaven|up there|who died|soon)?|overdose|go to (?:god|heaven)|(?:go to|fall a)(?: )?sleep and (?:not|never) wake(?: up)?|be (?:gone|let go|put down|put to sleep))|"
    r"(?:does not|do not|did not|no longer|not) (?:really |even )?(?:want to (?:live|be alive|be here|go on|wake up|carry on|exist)|(?:see|have) (?:any |a |the |much )?(?:point|reason)(?: (?:in|to|of|for))? (?:liv\w+|go\w* on|carry\w* on|being (?:here|alive)|be here|get\w* up))|"
    r"nothing (?:left )?(?:to live|worth living) for|lived long enough|"
    r"(?:tired|sick|done|weary|finished) (?:of|with) (?:living|life|being alive)|"
    r"better off (?:dead|without (?:him|her))|"
    r"wish(?:es)? (?:he|she) (?:(?:was|were) (?:dead|never|not)|"
    r"had (?:died|(?:never|not) (?:been born|woken|survived|lived|made it)))|"
    r"suicidal|(?:commit\w*|threat\w* (?:to commit )?|attempt\w*|plan\w*|consider\w*) suicide|"
    r"not (?:be here|be around|need) (?:much longer|for long|after|by)|help (?:him|her|them) (?:die|end|go))\b"
)
_PREPARES: Final = (
    r"\b(?:gave|giv\w+|hand\w+|sort\w+|wrote|writ\w+|list|letters?|notes?|texted|message|bought|hid|hiding|"
    r"hoard\w*|sav\w+|collect\w*|stash\w*|stock\w*|found|googl\w+|search\w*|looking up|packed|paid|said|says)\b"
)
_WHAT: Final = (
    r"\b(?:watch|rings?|jewell?e?ry|things|belongings|clothes|papers|savings|dog|cat|guitar|rope|noose|pills|"
    r"tablets|insulin|good ?bye|suicide note|notes?|letters?|who gets what|blades?|razors?|gun|bleach|funeral|"
    r"will|passwords?)\b"
)
_END: Final = (
    r"\b(?:(?:when|once|after) (?:he|she|they) (?:is|are|am|has)?(?: )?(?:gone|dead|goes|dies)|when i am gone|"
    r"look after (?:them|mum|mom|dad|the kids|everyone|your)|good ?bye|will not say (?:what|why)|"
    r"(?:scared|afraid|frightened|worried|think|sure|terrified) (?:that )?(?:he|she|they) (?:means?|will|is going|"
    r"might|wants?|plans?)|"
    r"means (?:it|to do it)|for good|does not (?:plan|expect|intend)|suicide|rope|noose|painless|"
    r"how (?:many|much|to)|who gets what|already in (?:him|her)|do it|not need (?:it|them) any ?more)\b"
)
_STOPS: Final = r"\b(?:stopped|quit|refus\w+|will not (?:eat|take|go)|given up|not eating|threw|stops)\b"
_TREATED: Final = (
    r"\b(?:eating|food|eat|drink\w*|tablets|pills|meds|medicines?|medication|dialysis|insulin|treatment|steroids?|"
    r"inhaler)\b"
)
_WHY: Final = (
    r"\b(?:so (?:that )?(?:it|he|she|they) (?:goes|go|is over|die|can (?:die|go))|goes? quicker|"
    r"to (?:die|go|be with|join|end)|had enough|let (?:him|her|it) (?:go|end|happen|take)|join|no point|"
    r"on purpose|deliberately|over sooner|over with|finish (?:him|her)|let me go|burden|"
    r"wants? (?:to )?(?:go|die|be with|out|it over))\b"
)

OVER: Final = (
    r"\b(?:(?:tried|attempted|wanted)\b.{0,44}\bin (?:19|20)\d\d|"
    r"(?:killed|shot|hanged|hung|drowned|poisoned|gassed) (?:him|her)self (?:in|when|after|at|over|years?|last|"
    r"\w+ years?|a (?:few|couple))|"
    r"still miss|i miss|lost (?:my|our|him|her)|(?:tried|attempt\w*|did|wanted)\b.{0,30}\bonce|passed away|"
    r"died (?:by|from|of)|committed suicide|funeral was|ago we lost)\b"
)

CRISIS: Final[tuple[tuple[str, ...], ...]] = (
    (
        r"\b(?:rang|rung|called|texted|wrote|messaged|phoned|said|says|told|sent|post\w*)\b",
        r"\b(?:sorry for everything|good ?bye|farewell|last message|forgive (?:him|her)|"
        r"(?:thank\w*|sorry) (?:me|us|everyone|you)? ?for everything|"
        r"(?:was|is) not (?:my|our|anyone's|anybody's|your) fault|"
        r"(?:tonight|today|tomorrow|this|sunday|monday|friday|saturday) (?:is|will be|would be) (?:the|his|"
        r"her) (?:night|day|last [a-z]+|end))\b(?!.{0,20}\b(?:to the nurses|at the door|before work)\b)",
        r"\b(?:patient|lupus|sle|scared|afraid|worried|never|cries|crying|pill\w*|bottle|not answer\w*|ill|rope|"
        r"bridge|alone)\b",
        _THEY,
    ),
    (_WISH, _THEY),
    (_PREPARES, _WHAT, _END, _THEY),
    (_STOPS, _TREATED, _WHY, _THEY),
    (
        rf"\b(?:cut(?:s|ting)?|burn(?:s|ing|ed|t)?|slic\w+|scratch\w+|carv\w+|hurt(?:s|ing)?|starv\w+) (?:{_SELF}|"
        rf"(?:his|her|their) (?:arms?|legs?|thighs?|wrists?|skin))\b",
        r"\b(?:again|keeps?|has been|is|on purpose|found|night|secret\w*|blade|razor|lighter|since|blood|every)\b",
    ),
    (
        r"\b(?:at|on|by|out of|off) (?:the |a )?(?:window|ledge|roof|bridge|balcony|tracks|railway|edge|platform)\b",
        r"\b(?:jump\w*|will not come (?:in|down)|end it|let go|goodbye|die)\b",
        _THEY,
    ),
    (
        r"\b(?:took|taken|swallowed|emptied|has had|in (?:him|her)|downed)\b",
        r"\b(?:pills|tablets|bottle|box|overdose|meds|insulin|everything)\b",
        r"\b(?:good ?bye|on purpose|note|texted|sorry for|wanted to (?:die|go)|not a mistake)\b",
        _THEY,
    ),
)
