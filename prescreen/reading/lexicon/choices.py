"""Words for picking from a list."""

from typing import Final

from prescreen.reading.lexicon.calendar import ORDINALS

BARE: Final = r"\W*(?:yes|yeah|yep|si|positive|positiv[oa]|是的?|有|阳性)\W*"
"""A word that says of several things alike that they are so: it picks none of them."""
ONE_OF_THEM: Final = (
    r"\W*(?:(?:yes|yeah|yep|yup|ya|well|just|only|i have|tengo|s[ií]|bueno|pues|solo|s[oó]lo)\b[ ,.!]*)+"
    r"(?:one|uno|una)(?: of (?:them|these|those|the list)| de (?:ellas|ellos|esas|esos|estas|estos|la lista))?\W*"
)
"""In the words as written: that one thing of a list applies, and not which."""
COUNTING: Final = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
GENERAL: Final = frozenset(
    "serious bad severe illness illnesses disease diseases problem problems kind another other ever now lately past last month year "
    "report test tests known lupus body person people could would month months very reaction doctor told find hard being whether "
    "help time help yourself next about someone before strong things there hear hearing seeing found true warning "
    "medico medica doctora year called use using having thoughts against warning warned warnings contra advertencia".split()
)
"""Words too common among the names of facts to pick one."""

NUMBER: Final = (
    rf"(?:\d{{1,2}}|{'|'.join(COUNTING)}|{'|'.join(o for o in ORDINALS if ORDINALS[o] <= 20)}|"
    rf"(?<![a-z])[a-j](?=[ ,.)]|$))"
)
NUMBERS: Final = (
    rf"\s*(?:yes[ ,]*|number|numbers|no\.|option|the|just|only|i have|ticks?|choose|pick|both|#|"
    rf"\s)*(?P<list>{NUMBER}(?:[\s.)]*(?:st|nd|rd|th|one)?[\s]*(?:[,;&+/]|and|\s)+\s*(?:and |the |number |no\. |"
    rf"#)*{NUMBER})*)[.)\s]*(?:one|"
    rf"ones|please|only|for me|st|nd|rd|th)*[.!\s]*"
)
NONE: Final = (
    r"\W*(?:(?:what|no|but|yes|hey|and|so)[ ,]+)*(?:(?:i (?:got|was|had|have been)|he (?:got|was)|she (?:got|was)|got|was|had|they|been|i do know) ?(?:me |him |her )?(?:all )?"
    r"(?:tested|screened|checked|tests?|they (?:were|are))?(?: (?:for (?:it|all|everything|them|those))(?: of (?:it|them))?)?(?: (?:at|in|by|last|with|before|w) [a-z0-9 ]{2,30}?)?[ ,.]*(?:and|n|&)? ?)?"
    r"(?:(?:it|they|that|those|these|everything|all of (?:it|them|those|these)|all|all (?:three|four|3|4)(?: of (?:those|these|them))?)(?: (?:was|were|is|are|all|has|have))* ?)+"
    r"(?:(?:came|come|been) (?:back |out )?)?(?:all )?(?:clear|negative|neg)(?: (?:for|on) (?:all|everything|all of (?:them|those|these|it)|the lot))?"
    r"(?:[ ,.;]+(?:they|we|the doctors?) (?:tested|checked|screened) (?:me|him|her|it|that|them)(?: [a-z0-9 ]{1,34})?)?[ .!]*|"
    r"\W*(?:i was |got |been )?(?:tested|checked|screened)[ ,]*(?:and|n|&) (?:i was |came back |it was )?(?:negative|neg|clear) (?:for|on|to) (?:all|everything|all of (?:them|those|these|it)|the lot)[ .!]*|"
    r"\W*(?:they|i|we)(?: have| had| was| were| got)? (?:all )?(?:tested|checked|"
    r"screened)(?: me)?(?: for (?:it|all|them|everything)(?: of (?:it|them))?)?[ ,.;]*(?:and )?(?:it |"
    r"they )?(?:was |were |came back )?"
    r"(?:all )?(?:negative|neg)[ .!]*|"
    r"\W*(?:(?:no|nope|nah|none)[ ,.]+)*(?:i (?:was |am )?|they (?:were |are )?|"
    r"it was )?(?:(?:tested|came back|came out) )?(?:(?:all|everything|all of (?:them|it|those)|all (?:four|4)|"
    r"each one)(?: of (?:them|those))? (?:(?:was|were|is|are|came back|came out|tested) )*(?:negative|neg|"
    r"non-?reactive)|"
    r"(?:negative|neg) for (?:all|everything|all of (?:them|those)|the lot))[ ,.;]*(?:(?:they were |i was |"
    r"all )?(?:tested|checked|done|screened)[ ,]*)?"
    r"(?:(?:in|on|last|at|this|the|my|when|since|back|year|years|month|months|week|weeks|ago|a|few|of|early|late|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter|work-?up|check-?up|pregnancy|clinic|hospital|blood test)[ ,./-]*)*[ .!]*|"
    r"\s*(?:(?:i |they )?(?:tested|test|came back|came out) )?neg(?:ative)? (?:for |to |on )?(?:all|everything|the lot|them all|all of (?:them|these|those|it))[ .!]*|"
    r"\W*(?:(?:no|nope)[ ,.]+)*none of (?:these|those|them|the above|"
    r"that)(?:[ ,.;]+(?:and )?(?:no [a-z]{2,14}|(?:my |the )?[a-z]{3,12} (?:is |are |is all |are all |all )?"
    r"(?:good|fine|ok|okay|normal|clear|healthy|perfect)(?![a-z]))){1,10}[ .!]*|"
    r"\s*(?:(?:no|nope|nah|none|nothing|neither|not any|zero|n)\b[ ,.!-]*)+(?:(?:of|to|from|on|in|these|those|them|that|the|list|above|any|all|it|here|apply|applies|for|me|at|thanks|thank you|i have|have|thing|things|thankfully|luckily|whatsoever|either|like|really|sorry|not|do|i|ever|so far|they|mine|us|thank (?:god|goodness|heavens?|the lord)|my dear|dear)\b[ ,.!]*)*|"
    r"\s*(?:i )?(?:do not|have not|never) (?:have |had )?(?:any|one|none|"
    r"anything)(?: of)?(?: (?:these|those|them|that|it))?[ .!]*|"
    r"\s*(?:all|everything|everythin)(?: (?:of them|of these))?[: ]*(?:(?:is|are|seems|was)(?: all)? )?(?:no|negative|clear|fine|good|ok|okay|normal|healthy)(?:,? (?:too|as well|thanks|thank you|with me|here))*[ .!]*|"
    r"\s*(?:i am )?(?:healthy|all good|all clear|clear|fine|ok|okay|good|great|alright|all right)[ .!]*|"
    r"\s*(?:i am )?(?:all|everything|otherwise|perfectly|totally)? ?(?:is )?(?:healthy|fine|good|ok|okay|well|clear) (?:apart|aside|except|other)(?: from| for| than)? (?:my |the |that |this |all the )*(?:damn |stupid |bloody )*(?:lupus|sle)[ .!]*|"
    r"\W*(?:(?:me|nos|le) (?:hicieron|hice) [a-z ]{1,30}? (?:y|and) )?(?:sali|salgo|salio|salimos|doy|di|dio|soy|(?:i )?test\w*|result\w*) (?:negative|negativ[oa]s?) "
    r"(?:de|en|a|para|for|to|on) (?:todo|todos|todas|all|everything|las cuatro|los cuatro|esos|esas)\W*|"
    r"\W*(?:negative|negativ[oa]s?) (?:en|a|para|de) (?:todo|todos|todas)(?: (?:ell[oa]s|es[oa]s|eso))?\W*|"
    r"\W*(?:todo|todos|todas)(?: (?:me|le|eso|esas|esos))* (?:sali\w*|di\w*|fue\w*|es|son)? ?(?:negative|negativ[oa]s?)\W*|"
    r"\W*(?:以上|上面|这些|我)*(?:都|全|均)?(?:没有|没|无|不是)[ ,]+[\u4e00-\u9fff ]{0,8}all (?:negative|normal)\W*|"
    r"\s*(?:no|none|nothing)[ ,]*(?:apart|aside|except|other|but|just|only)(?: from| for| than)? (?:my |the |"
    r"that |this )*(?:lupus|sle)[ .!]*"
)
CLAUSE: Final = r"[.;!?,\n]+(?!\d)|\s-+\s|\b(?:lol|lmao|rofl|(?:ha){2,}h?|(?:ja){2,}j?)\b|\b(?:but|although|though|however|while|pero|aunque)\b"
_NAUGHT: Final = (
    r"(?:not at all|no|nope|nah|none|nothing|never|not (?:a|any|one)(?: single)?(?: one)?|neither|nada|ningun[oa]?)"
)
_THESE: Final = (
    r"(?:(?: to| for| of| like)?(?: all| any)?(?: of)?(?: the)?(?: them| these| those| that| it| this| lot| list| rest| others|"
    r" above| things?| ones?)?"
    r"(?: (?:crap|shit|stuff|rubbish|nonsense|garbage|malarkey|illnesses|conditions|diseases|problems))?"
    r"(?: (?:two|three|four|five|six|seven))?(?: (?:on|in) (?:the|that|this|your) list)?(?: (?:for|with) (?:me|us|"
    r"him|her|them))?"
    r"(?: (?:in|with|of) (?:the|my|her|his|your) (?:brain|head|list|kind|sort))?"
    r"(?: (?:that|as far as) (?:i|we|he|she|they) (?:know|knows|am aware|are aware|is aware|remember|can (?:tell|think|remember))(?: of)?)?"
    r"(?: here| myself| personally| (?:up|in|down) there| upstairs| at all| whatsoever| ever| so far| dear| love| my dear| thank (?:god|goodness|heavens?|the lord))*)"
)
PLAIN_NONE: Final = (
    rf"(?:(?:(?:and |but |as |no )*(?:for )?(?:me|myself)|yo|a mi)[ ,?:]+)?(?:(?:well|oh|so|and|as|good|my|dear|heavens?|goodness|gosh|god|lord|hell|grief|christ|jesus|gracious|crikey|blimey|absolutely|definitely)[ ,]+)*(?:{_NAUGHT}[ ,.]*(?:and |or |(?:my )?dear |love |sir )?)*{_NAUGHT}{_THESE}|"
    rf"(?:and |y )?(?:of|from|on|in|de) (?:that|this|the|your|esa|esta|la|su) list[ao]?[ ,:]*(?:(?:i|we|he|she) (?:have |had |has |got )+)?{_NAUGHT}(?: at all| never| ever)*|"
    rf"(?:both|all)[ ,]+(?:are |is )?(?:no|nope|negative|none)|"
    rf"(?:these|those|them|that|this) (?:(?:two|three|2|3|ones|others) )?(?:also|too)[ ,]+(?:no|not|none|neither)(?: me)?|"
    rf"(?:i |we |she |he |they |the patient )(?:have |has |had )(?:ever )?(?:received|had|taken|got|gotten|been given|used) (?:none|nothing)(?: of)?{_THESE}|"
    rf"(?:i |we |as i )?(?:already |just )?(?:said|say|told you|answered|ticked)(?: that| you)?[ ,:]*(?:{_NAUGHT}[ ,]*(?:and )?)+{_THESE}|"
    rf"(?:i |we |she |he |they |patient |pt )?(?:denies|denied|deny)(?: (?:all|any|every\w*))?{_THESE}|"
    rf"(?:(?:no|nope|nah)[ ,.]+(?:then[ ,]+)?)*(?:i |we |she |he |they )?(?:have |has |is )?(?:never|do not|does not|"
    rf"did not|have not|has not) (?:ever )?(?:had|have|has|got)"
    rf" (?:any|none|anything|one|a single one)(?: like)?{_THESE}|all{_THESE} (?:no|negative|neg|clear)|"
    rf"(?:[a-z]+[ ,]+)?(?:i |we |she |he |they |my [a-z]+ )?(?:is )?(?:has|have|had|got)(?: had| ever had)? (?:none|nothing)(?: of)?{_THESE}|"
    rf"(?:(?:no|nope|nah)[ ,]+)*(?:no|nope|nah|not?) to (?:hiv|any|the first|hep\w*|heart|cancer|all)[a-z, ]{{0,20}} and (?:all|any|everything|the rest|the others)(?: of)?{_THESE}|"
    r"(?:以上|上面|上述|这些|那些|我|我都)*(?:都|全|均)(?:没有|没得过|没有过|无|不是)|以上(?:没有|无)|"
    r"neg(?:ative)?(?: ?x ?[2-9]|(?: to| for| on)? all)|not me|(?:q |que )?(?:no )?i do not have (?:not at all|nothing)|(?:already )?(?:le|te|lo) (?:dije|he dicho)(?: que)? (?:no|not at all)|(?:we|i|she|he) (?:do|does) not have (?:any ?|no)(?:thing|one)?(?: of)? (?:that|this|these|those|it)"
)
"""None of a list, in full words: "no no and no", "I said no to all of them", "denies all"."""
OF_THESE: Final = (
    r"\b(?:of|like|to) (?:all |any )?(?:of )?(?:the )?(?:these|those|them|that|it|this|list|above|things?|two|"
    r"three|four|five|six|seven)\b"
)
TAKES_OUT: Final = (
    r"\b(?:but|except|only|just|apart|aside|other than|besides|though|although|however|unless|maybe|perhaps|"
    r"not sure|unsure|might|"
    r"used to|had|have (?:a|an|some|had)|there (?:is|was)|trouble|problems?|issues?|pain|lump|doctor|hospital|"
    r"pero|salvo|excepto|solo|menos)\b"
)
"""In the rest of a message that opens with "none of these": something may apply all the same."""
SAME_AGAIN: Final = (
    r"(?:i am |we are |she is |he is )?(?:otherwise |perfectly |all )?(?:healthy|fine|well|good|ok|okay) (?:apart|aside|except|other than|but)(?: from| for)? (?:the |my |this |his |her )*(?:lupus|sle)|"
    r"(?:as|like) i (?:have )?(?:already |just )?(?:said|told you|wrote|mentioned|answered)(?: (?:before|already|above|earlier|that))*|"
    r"to (?:the best of )?(?:my|our|his|her) knowledge|"
    r"(?:that|it) is (?:just )?(?:him|her|them|his|hers|theirs|not (?:me|mine))|"
    r"(?:he|she) is (?:(?:right|sitting|just|here|beside|next to|with) ?)+(?: ?me)?|"
    r"(?:they |the doctors? |we )?(?:did|ran|checked|tested|hicieron|me hicieron|"
    r"le hicieron) (?:me )?(?:for )?(?:everything|all(?: of it| of them| the tests)?|every test|todos?|"
    r"todas?(?: las pruebas)?)"
    r"(?:,? (?:and|y))?(?: (?:it|they|that|all|everything|todo))*(?: (?:was|were|came|back|out|all|dio|salio|salieron|dieron|fue))* (?:negativ[eoa]s?|fine|clear|clean|normal|good|ok|bien|limpio)|"
    r"(?:i (?:am|have|was) |(?:she|he|we) (?:is|was|are|has been) |it |they |everything |all )*(?:all |every ?thing |been |was |were |is |are |came (?:back|out) |tests? |tested |always )*(?:negative|neg|clear|clean|fine|good|ok|okay|healthy|well)|"
    r"(?:and )?i (?:do not|will not) (?:want|plan|need)(?: (?:to have|any|more|any more|another))* (?:children|kids|babies|a baby)|"
    r"(?:i am |estoy |soy )(?:healthy|fine|clear|san[oa]s?|limpi[oa]s?|bien)(?: de (?:exactly|eso|es[oa]s|todo|all)(?: cosas)?)?|"
    r"(?:not|none|nothing) (?:that|as far as) (?:i|we|they) (?:know|am aware|are aware|remember|can tell)(?: of)?|"
    r"(?:as|so) far as i (?:know|am aware|can tell)|"
    r"(?:thank|thanks|praise|bless) (?:to |be to )?(?:god|the lord|goodness|heavens?|you)|thankfully|luckily|"
    r"fortunately|touch wood|knock on wood|gracias a dios|"
    rf"not (?:me|her|him|them|myself|us)|"
    rf"{_NAUGHT}(?: (?:like that|of it|at all|ever|thank (?:god|you|the lord|goodness)|thanks))*|"
    rf"i (?:already )?(?:said|told you)(?: (?:so|that|already|before))*|please|next(?: question| one)?|"
    rf"sorry(?: about (?:that|it|this|before))?|really|honestly|move on|"
    r"(?:i am )?(?:just |only |so |very |a bit |a little )*tired|"
    r"(?:my |the )?(?:blood pressure|heart|kidneys?|liver|lungs?|thyroid|health|weight|blood|blood sugar)(?:'s|"
    r" is| are) (?:all )?(?:perfect|fine|good|ok|okay|normal|great|healthy)|"
    r"(?:my |the )?(?:veins?|blood pressure|heart|kidneys?|liver|lungs?|blood)(?: (?:is|are))?(?: all)? (?:perfect|fine|good|ok|okay|normal|great|healthy)|"
    r"(?:and )?(?:they|the doctors?|my doctor|the hospital|we|i) (?:have |had |has |was |were |got |been |"
    r"all )*(?:tested|checked|screened)(?: me| us)?(?: for)?"
    r"(?: (?:all|everything|each|any|it|of|that|them|those|these|this|and|negative))*(?: (?:before|when|for|at|in|last|this)(?: [a-z0-9]+){0,5})?|"
    r"(?:(?:just|only) )?(?:my |the |a bit of |some )?(?:brain fog|(?:head|brain|mind) (?:is|gets|feels) (?:a bit |so |very |always )?(?:foggy|fuzzy|cloudy))|"
    r"(?:(?:is|are) (?:this|that|you)|am i (?:talking|writing|speaking) to) (?:a |an |even )?(?:robot|bot|machine|computer|real|person|human)(?: person)?|"
    r"poor (?:thing|man|woman|love|soul|lamb|her|him|dear)|bless (?:her|him|them)|god rest (?:her|his) soul|"
    r"rest in peace|"
    r"(?:honestly|god|man|wow|but|sorry)? ?(?:all )?(?:this|these|those|the|your) (?:questions?|form|questionnaire|quiz|survey|list|thing|chat) (?:are|is) (?:just |"
    r"really |all |honestly |so |too |a bit |very )*(?:killing?(?: me)?|killin(?: me)?|many|much|long|boring|tiring|"
    r"endless|exhausting|annoying|a lot|wearing me out|doing my head in|driving me (?:mad|crazy|nuts|insane))|"
    r"how (?:many|much)(?: (?:more|longer|questions?|of (?:these|them)|are (?:there|left)|left|is left|to go|"
    r"now))+|"
    r"(?:are we|is (?:this|that|it)) (?:nearly |almost )?(?:done|it|all|over|the (?:end|last(?: one)?))"
)
"""After "none of these": the same in other words, or thanks."""
BARE_NO: Final = r"\W*(?:(?:no|nope|nah)\b[ ]*)+[,;:-]+\s*(?!(?:not|never|no|none)\b)"
"""At the start of an answer to a list that then names what applies."""
_OTHERS = (
    r"(?:(?:the |all the |any of the |of the )?(?:rest|others?|"
    r"other (?:ones|things|stuff|questions))(?: of (?:it|them|that|those|these|the list))?|"
    r"everything else|anything else|(?:(?:de|del|sobre) )?(?:l[oa]s? (?:demas|otr[oa]s?)|(?:el |l )?resto))"
)
_UNKNOWN = (
    r"(?:not (?:so |too |really )?sure|no idea|no clue|dunno|unsure|"
    r"(?:do|can|could|would) not (?:really )?(?:know|say|tell|remember|recall)|have not a clue|who knows|no (?:lo )?se|"
    r"ni idea|(?:yo )?que se(?: yo)?|god knows|your guess is as good as mine|beats me|search me|a saber|quien sabe)"
)
_PRIVATE = (
    r"(?:rather not|prefer not|"
    r"(?:will|do|would|am|is|are) not (?:want |going |wish )?(?:to )?(?:say|tell|talk|discuss|answer|shar|disclos|"
    r"go into|get into)\w*|"
    r"not (?:say|tell|discuss|answer|shar)ing|no comment|skip|pass on|keep|prefiero no|no quiero)"
)
REST_NOT_KNOWN: Final = (
    rf"\b{_UNKNOWN}\b(?: (?:at all|really|though|honestly))?(?: (?:about|of|on|for|as to|regarding|de|sobre))? {_OTHERS}\b|"
    rf"\b{_OTHERS}\b[ ,:-]*(?:(?:i|it|they|is|are|am|just|really|honestly|me|yo) )*{_UNKNOWN}\b"
)
"""What an answer to a list does not name is not known: "diabetes, no idea about the rest"."""
REST_KEPT: Final = (
    rf"\b{_PRIVATE}\b(?: (?:to )?(?:say|tell|talk|discuss|answer|share|go|into|you|anything|about|on|with|to))* {_OTHERS}\b|"
    rf"\b{_OTHERS}\b[ ,:-]*(?:(?:i|it|they|is|are|am|just|would|will|stays?|es|son) )*(?:private|personal|"
    rf"{_PRIVATE}|none of your business|my (?:own )?business)\b"
)
"""What it does not name is not told."""
OWN: Final = (
    r"(?<!not )\b(?:we (?:want|plan|hope|are|try|would|have|had)|i|i am|me|myself|mine|i have|yo|"
    r"mi (?:misma|mismo))\b(?! (?:think|believe|know|guess|suppose|looked? after|care for|cared for))"
)
"""In a clause about a relative: the person speaks of themselves too."""
_ADMITS: Final = (
    r"(?:(?:yes|yea|yeah|yep|yup|ya|aye|sure|well|um|ok|okay|sadly|unfortunately|regrettably|honestly|tbh|truthfully|really|actually|"
    r"i|have|got|am|im|do|feel|think|guess|suppose|it|they|is|are|apply|applies|true|fit|for|to|me|be honest|if i am honest|"
    r"right now|at the moment|currently|sorry|afraid so|of course|please|lol|si|claro|pues|la verdad|por desgracia|"
    r"desgraciadamente|lamentablemente|tristemente|tengo|me|pasan?|son|creo que|cierto|verdad|lo siento|a)\b[\W_]*)*"
)
"""What stands around an "all of them" and changes nothing of it."""
ALL: Final = (
    rf"[\W_]*{_ADMITS}(?:all(?: of)?(?: (?:them|these|those|the above|it|that))?|everything|every (?:single )?one(?: of them)?|each|"
    rf"todo|todos|todas|todo eso|todas (?:esas|estas) cosas)\b(?! right)[\W_]*{_ADMITS}"
)
BOTH: Final = (
    rf"[\W_]*{_ADMITS}(?:both(?: of (?:them|these|those|the above))?|(?:the |them )?two of (?:them|these)|l[oa]s (?:dos|2)(?: cosas)?|"
    rf"amb[oa]s(?: cosas)?)\b[\W_]*{_ADMITS}"
)
"""The same to a list of two."""
NOTHING_LIKE: Final = (
    r"\b(?:nothing|none|never|not|anything) (?:like|of) (?:that|those|these|it|the sort|the kind)\b|"
    r"\bnor nothing\b(?: (?:else|at all))?\W*$|"
    r"\bnor? [a-z ]{2,24}, (?:and )?nor? [a-z ]{2,24},? (?:and )?nothing(?: (?:at all|else))?\W*$"
)
"""In an answer that only denies: the rest of the list is denied with it."""
SOMETHING: Final = (
    r"\b(?:bad|weak|poor\w*|failing|worse|trouble|except|apart|but|"
    r"(?:only|just)(?! ?(?:tho|though)?\W*$)(?! (?:(?:from|because of|due to) )?(?:the |my )?(?:lupus|sle)\b)|yes|"
    r"positive|i (?:have|had|take|got|am on)|mal[oa]?s?|pero|salvo|excepto|menos|solo)\b"
)
"""Words of something that applies, whatever else is denied."""
SEVERAL: Final = (
    r"(?:\A|[,.;]|\band\b|\bnor\b)\s*(?:i |have |never |no |nor |not |had |any )*(?:no|never had|nor|"
    r"not)(?: any)? (?!no\b|not\b|never\b|nor\b|none\b|nothing\b|like\b|of\b)[a-z]"
)
"""One of the denials of a list of them."""
REST: Final = (
    r"\b(?:(?:everything|all|anything|every ?thing) else(?: (?:is|was|looks|seems))? (?:all )?(?:fine|good|ok|okay|normal|no|clear|alright|healthy|in order)|"
    r"(?:the )?(?:rest|others?|other ones)(?: of (?:them|it|the list|these|those))?(?: (?:is|are|was|were))?(?: a| all)? (?:fine|good|ok|okay|no|nope|none|clear|normal|not|neg(?:ative)?)|"
    r"(?:, ?|; ?|\. ?|and |n )(?:all|everythin|everything)(?: else)?(?: is| are)? (?:fine|good|ok|okay|normal|clear|healthy)(?: (?:too|as well|thanks|thank you))*(?=\W*$)|"
    r"(?:, ?|; ?|\. ?|and )(?:everything|all the) (?:else|rest) (?:too|as well)(?=\W*$)|"
    r"(?:all )?(?:the )?other (?:things?|ones?|stuff)(?: (?:are|is))?(?: all)? (?:no|not|none|nothing|fine|ok|okay)(?=\W*$)|nothing other\b|"
    r"nothing (?:else|mas)|none of the (?:others?|rest)|"
    r"that is (?:it|all)(?: for me| really| about it| i think)?(?=\W*$)|eso es todo(?=\W*$)|"
    r"(?:de )?(?:el|lo|los|las|del) (?:demas|resto|otr[oa]s?)(?: (?:todo|toda|todos|esta|estan|va|van|anda|andan|es|son|salio|salieron))* (?:negativ[oa]s?|bien|nothing|nada|no|not at all|none|normal|perfecto|en orden|san[oa]s?|ningun[oa]?)|"
    r"no to (?:all )?(?:the )?(?:rest|others?)|otherwise (?:i am )?(?:fine|healthy|good|ok|okay|none|no|nothing|well)|"
    r"(?:all (?:of )?)?(?:my|her|his|our|the|mis|sus|los) organ(?:s|os)(?: (?:is|are|seem|look|work|all|just|still|esta|estan|son|todos|van))* "
    r"(?:fine|good|ok|okay|great|healthy|normal|well|perfect|bien|sanos|perfectamente)|"
    r"no others?(?! [a-z]+s\b)|"
    r"(?:apart|aside|other) (?:from|than) (?:that|this|it)[ ,]+(?:nothing|no|none|i am (?:fine|healthy|ok|good)|"
    r"all (?:good|fine|clear)|fine|healthy)|"
    r"none of the other(?:s| ones)?)(?![a-z])"
)
"""What is left of a list does not apply."""
OTHERWISE_WELL: Final = (
    r"\W*(?:(?:(?:and |but |as |no )*(?:for )?(?:me|myself)[ ,?:]+))?(?:(?:oh|well|yes|no|nope|honestly|thankfully|gracias a dios)[ ,]+)*(?:none(?: of (?:these|those|them|that|"
    r"it))?|"
    r"nothing(?: (?:wrong|bad|at all|else|(?:up|in|down) there|like (?:that|those|these|it|them)))?(?: with (?:any of )?(?:these|those|"
    r"them|that|it))?|"
    r"no (?:problems?|trouble|issues?)(?: with (?:any of )?(?:these|those|them|that|it|the rest))?|not at all|"
    r"(?:i am |it is )?(?:all|everything|totally|perfectly|every organ|todo|todos|toda)(?: (?:the others?|the rest|else|of (?:it|them)|is|are|seems?|works?|working|looks?|(?:tip )?top|perfect|great|grand|fine|good|ok|okay|well|clear|normal|healthy|esta|funciona|anda|va|bien|normal|sano|limpio|en orden))*|"
    r"(?:i am )?(?:fine|healthy|good|ok|okay))[ ,]+(?:apart|aside|except|excepting|other than|besides|but|bar|barring|save|"
    r"menos|salvo|excepto|quitando|fuera)\b(?: (?:from|for|of|de))?"
)
"""At the start of an answer to a list: all is well but what is named after it."""
NOTHING_OF_IT: Final = (
    r"\W*(?:(?:no|nope|nah|never|jamas|nunca)[ ,.]+)*?(?:(?:none|nothing|neither|"
    r"ningun[oa]?)(?: of (?:it|them|these|those|that))?(?=\s*(?:[,.;:!-]|and\b|$))|"
    r"(?:no|nope|nah)[ ,.]+(?:(?:never|no)[ ,.]+)?(?=nor\b)|"
    r"(?:no|nope|nah) to (?:all|any|every\w*|both|the lot|those|these|them)\b|"
    r"(?:i |we |she |he |they )?never (?:got|had|took|been given|ever had|have had|had any) (?:any |"
    r"anything )?(?:of |like )?(?:that|those|these|it|them)\b)"
)
"""At the start of an answer that only denies: nothing of the list applies, whatever is named after it."""
NOTHING_OF_IT_ABROAD: Final = (
    r"\bnada de (?:es[oa]s?|est[oa]s?|ello|lo anterior|la lista|nada)\b|"
    r"\bningun[oa] de (?:es[oa]s|est[oa]s|ell[oa]s|las? dos|las tres)\b|\bni lo uno ni lo otro\b"
)
"""The same in Spanish, anywhere in such an answer and as it was written."""
OPENS_WITH_NO: Final = (
    r"\W*(?:(?:no|nope|nah)\b[ ]*(?:[,.!]+ ?(?:and )?|and (?=no\b|nor\b|not\b|never\b)))+(?=(?:no|never|not|nor)\b)"
)
"""At the start of an answer that only denies: a no to all of it, and to one thing by name."""
NOT_KNOWN_AT_ALL: Final = (
    r"\W*(?:(?:honestly|well|um+|sorry|oh|i am) )*(?:i (?:really |honestly )?(?:do not|can not) (?:really |"
    r"actually )?(?:know|say|remember)|"
    r"(?:i am )?not (?:too |so |really |at all )?sure|no idea|no clue|no (?:lo )?se\b|ni idea)"
    r"(?: (?:really|honestly|about (?:any|all|most) of (?:it|them|that|these|those)|about (?:it|them|that)|bien|"
    r"mucho))*\s*(?:[,.;!-]|"
    r"but\b|pero\b|and\b|$)"
)
"""At the start of an answer to a list: what is not named is not known."""
BUT: Final = (
    r"\b(?:but|apart from|aside from|except|other than|besides|menos|salvo|excepto|aparte de|fuera de|maybe|"
    r"perhaps|though|although|unless|might|pero|quizas?|tal vez|aunque|a lo mejor)\b"
)
"""After a no: it is not the whole answer."""
MAYBE: Final = (
    r"\b(?:want\w* (?:to have |to get |to try for )?(?:a|another|one|more|kids|children|pregnan\w*)|trying (?:for|to (?:get|have))|"
    r"next (?:spring|summer|autumn|fall|winter|month)|maybe|perhaps|might|may be|possibly|some ?day|next year|soon|later on|quizas?|tal vez|a lo mejor|"
    r"algun dia|el ano que viene)\b"
)
"""After a no to a list: one of its things may apply after all."""
NEVER_TESTED: Final = (
    r"\W*(?:(?:no|nope|nah)[ ,.]+)?(?:not|none|nothing|never|no)(?: (?:had (?:any|it|them|one)|any|of (?:those|these|them)))?"
    r" (?:that|as far as|so far as|what) (?:i|we|she|he)(?: am| are| is)? (?:knows?|aware|remember|recall)(?: of)?"
    r"[ ,.;-]+(?:but |and |though |just )?(?:(?:i|we|she|he|have|has|was|had) )*never (?:ever )?(?:been |got |gotten |was |had )?(?:me )?"
    r"(?:a |any )?(?:tests?|tested|checked|screened)(?: (?:for (?:it|them|those|that|these|any of (?:it|them|those|these))|though|myself))*\W*"
)
"""Nothing of a list is known, and nobody ever looked."""
COMPOUNDS: Final = (
    r"\bbloods\b|\bblood (?:pressures?(?: is)?|sugars?|tests?|works?|counts?|thinners?|draws?|samples?|groups?|results?)\b|"
    r"\b(?:my|our|this|the|mi|nuestr[oa]|este|el)(?: (?:little|new|first|last|own|youngest))? (?:baby|bebe)(?:'s)?\b|"
    r"\b(?:yellow|hay) fever\b|\bfiebre amarilla\b|\b(?:flu|covid|shingles|pneumonia) (?:shot|jab|vaccine|booster)s?\b"
)
"""Things named after what they are not."""
LINKED: Final = r"(?:[\s,&+]|\b(?:and|n|or|nor|y|e|o|ni|both|my|the|el|la|los|las|mi|mis|de|del)\b)+"
"""Between names of which one thing is said."""
ALL_LINKED: Final = (
    rf"(?:{LINKED}|\b(?:heart|liver|kidneys?|lungs?|blood|thyroid|stomach|brain|skin|corazon|higado|rinon(?:es)?|pulmon(?:es)?|"
    r"sangre|tiroides|estomago|cerebro)\b)+"
)
"""The same, with names of other organs between."""
WELL: Final = (
    r"(?:'?s)?(?: (?:is|are|was|were|seems?|looks?|works?|working|ticking|beating|doing|going|running|tests?|"
    r"results?|all|both|also|just|totally|perfectly|really|very))*"
    r" (?:fine|ok|okay|good|great|healthy|normal|clear|perfect|alright|all right|strong|well|excellent|satisfactory|adequate|unremarkable)\b(?! (?:until|before|but|although|though|except))|"
    r"(?: (?:son|estan|es|esta|las tengo|los tengo|lo tengo|la tengo|las tiene|los tiene|lo tiene|la tiene|muy|"
    r"todo|toda|todas|todos|tambien|siempre|l[oa]s? i have|va|van|anda|andan|funciona|funcionan|me|le))*"
    r" (?:como (?:un roble|un toro|un reloj|una rosa|nuevos?|el de un \w+)|de (?:maravilla|hierro|lujo|cine|10)|"
    r"hech[oa] un roble|fuertes?|impecables?|perfectamente|divinamente|bien|buen[oa]s?|san[oa]s?|perfect[oa]s?|normal(?:es)?|estupend[oa]s?|fenomenal(?:es)?|satisfactori[oa]s?|adecuad[oa]s?|"
    r"facil(?:es)?)\b(?! (?:hasta|antes|pero|but|aunque|although|though|salvo|except|mal[oa]s?|dificil|(?:con|with)"
    r"(?! (?:no |la edad|el tratamiento|tratamiento|treatment|dios|medic\w+|pastill\w+|pills?))))"
)
"""After the name of an organ or a problem: there is none."""
WELL_BEFORE: Final = (
    r"\b(?:good|great|excellent|fine|easy|perfect|healthy|strong|lovely|fantastic|brilliant|buen[oa]s?|perfect[oa]s?|san[oa]s?)"
    r"(?: (?:big|fat|thick|young|old))? $"
)
"""Before such a name: "good veins"."""
WITH_EVERYTHING_WELL: Final = (
    r",? (?:and|n|&|y) (?:everythin(?:g|k)?|all|all the rest|the rest|todo|todo lo demas)(?: else)?"
    r"(?: (?:is|are|was|seems|all|also|just|esta|va|anda))* (?:fine|ok|okay|good|great|healthy|normal|clear|perfect|alright|well|bien|normal|perfecto)\b"
    r"(?! (?:until|before|but|except|apart))"
)
"""After the name of an organ: it is well, and so is everything."""
JOINED_WELL: Final = rf"{LINKED}[a-z]+(?:{WELL})"
"""The same, with another name between."""
OF_A_KIND: Final = (
    r"(?: (?:bad|dark|ugly|sad|suicidal|mal[oa]s?|fe[oa]s?|negr[oa]s?|oscur[oa]s?|suicidas?|"
    r"de (?:morir|muerte|suicidio|ese tipo|es[oa]s?)|como es[oa]s|as[ií]))?"
)
"""Between the name of a thing and the no after it: "malos pensamientos, no", "pensamientos malos no"."""
TOLERATED: Final = (
    r"[^.;!?]{0,40}\b(?:with(?:out)? (?:no |any )?|no |sin (?:ningun )?)(?:trouble|problems?|issues?|side effects?|reactions?|complications?|problemas?|reaccion\w*)\b|"
    r"[^.;!?]{0,40}\b(?:went|was|were|all|it|took it|tolerated it|fue|todo) (?:fine|ok|okay|well|good|bien)\b|"
    r"[^.;!?]{0,30}\b(?:tolerated|tolere|sento bien)\b"
)
"""After the name of a treatment that was had and did no harm: nobody warned against it."""
ILL: Final = (
    r"(?:'?s)? (?:is|are|was|were|seems?|looks?|esta|estan|va|"
    r"van)(?: (?:very|really|quite|a bit|rather|pretty|so|muy|bastante|un poco))? "
    r"(?:weak\w*|bad|poor\w*|failing|sick|ill|enlarged|damaged|wrecked|shot|rubbish|terrible|"
    r"not (?:good|great|well|ok|okay|fine)|mal[oa]?s?|debil\w*|fatal)\b"
)
"""After the name of an organ: there is something, whatever was denied before."""
ONLY: Final = (
    r"\W*(?:(?P<no>(?:(?:no|none|nope|nah|nothing|not really|not at all|never)\b[ ,.-]*)+)(?:of (?:them|these|"
    r"those|that|it)[ ,.-]*)?(?:just|"
    r"only|except|apart from|"
    r"other than|besides|but|(?:i|she|he|we|they) (?:have |has |had |do |am |was |is )*(?:just|only))\b|"
    r"(?:yes[ ,]*|yeah[ ,]*|well[ ,]*|i (?:only|just) have|it is )?(?:just|only)\b)"
)
"""At the start of an answer to a list: what follows is all that applies."""
NOTHING_OF_THE_LIST: Final = (
    r"\b(?:of|from|on|in|de) (?:that|this|the|your|esa|esta|la|su) list[ao]?[ ,:]*(?:nothing|none|nada|"
    r"ningun[oa]?)(?: at all)?(?=\W*$)"
)
"""At the end of an answer: nothing of the list applies, whatever else was told."""
ONLY_AFTER: Final = r"\W*(?:(?:yes|yeah|well|oh|si|pues|bueno)[ ,]+)*[a-z][^.;!?,]{2,40} (?:only|solo|nada mas|y ya|y nada mas|and that is it)\W*"
"""A whole answer to a list that names something and no more: "migraines only"."""
NOES_AFTER: Final = r"(?:[ ,.;!]*(?:and |or |nor |y |ni )*(?:(?:god|hell|good lord|heavens|definitely|absolutely|certainly),? )?(?:no|not|never|nor|nope|ni)\b(?: [a-z]+){0,4})+\W*"
"""After "none of that": more of the same, each clause a no of its own."""
NOT_COUNTED: Final = r"\b(?:but|yes|only|just|i have|i had|i get|pero|solo)\b"
"""Words beside a thing that is none of the list's, as in "none, well, migraines yes"."""
SO_NONE: Final = (
    r"(?:\A|[.;!,] ?|\b)(?:so|then|entonces|asi que|o sea(?: que)?)[ ,]+(?:it is |that is |that would be |"
    r"i guess |i would say |really )?(?:none|nothing|no to all|ningun[oa]?|nada)"
    r"(?: (?:of (?:these|them|those|it|that)|then|for me|really|at all|de (?:es[oa]s?|est[oa]s?)))*\W*$"
)
"""At the end of an answer: what was weighed before does not apply."""
TAKEN_BACK: Final = (
    r"\b(?:ruled (?:it |that |an? |the |any )?(?:[a-z]+ ){0,3}out|turned out|false alarm|scare|descart\w+|resulto ser|wait|went away|gone|is over|was over|years? ago|not any ?more|no longer|not mine|does not count|"
    r"mistake|se fue|se quito|ya no|hace anos|me equivoque|no cuenta)\b"
)
FALSE_ALARM: Final = (
    r"\bruled (?:it |that |an? |the |any )?(?:[a-z]+ ){0,3}out\b|\bturned out (?:(?:to be|it was|just|only|an?) )*"
    r"(?:migraines?|nothing|stress|anxiety|nerves|panic|negative|not|a false alarm|fibro\w*|reflux|vertigo|faint\w*|benign)\b|"
    r"\bfalse alarm\b|\bscare\b|\bdescart\w+|\bfalsa alarma\b|\bal final (?:no )?(?:era|fue) (?:nada|migrana|solo|nothing)\b"
)
"""Before "none of these": what was named was never there."""
DOCTORS: Final = frozenset({"doctor", "medica", "medico"})
WARNED: Final = (
    r"\b(?:cyclophosph\w*|cytoxan|endoxan|fludarab\w*|ciclofosf\w*|chemo\w*|quimio\w*|warn\w*|advert\w*|avoid|"
    r"evit\w*|must not|never (?:get|take|have) (?:it|that|them|those))\b"
)
"""With one of these, a doctor who says something warns against a medicine."""
STILL_ILL: Final = r"\bstill\b(?! (?:on|take|taking|finishing|with|using|under|a few|some|the last)\b)"
"""Beside an infection that is not over: "UTI, finished antibiotics, still burning"; not "still on the tablets"."""
ACKNOWLEDGES: Final = (
    r"\W*(?:(?:oh|ah|well|yeah|yes|so)[ ,]+)*(?:ok(?:ay)?|k|kk|alright|all right|i see|got it|understood|right|sure|vale|"
    r"esta bien|bueno|entendido|de acuerdo|listo|ya)(?:[ ,]+(?:then|thanks|thank you|gracias|ok|okay|pues))*\W*"
)
"""Heard, and no more: it denies nothing of a list."""
