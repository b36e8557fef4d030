"""Words that say yes, no, "I do not know" and "I would rather not say".

Every entry is a pattern on normalised text (lower case, contractions opened). Order matters inside a table only where
a comment says so.
"""

from typing import Final

FILLERS: Final = (
    r"(?:ok|okay|alright|all right|right|well|fine|very well|go on) then|"
    r"i (?:just |already |have |have already )*(?:said|told you)(?: that| so)?(?= )|"
    r"(?:she|he|they) (?:says?|said|is saying)(?= (?:yes|yeah|no|nope)\b(?! (?:one|more|longer|idea|way|doctor|doctors|evidence)\b))|"
    r"u+h+m*|u+m+|hm+|er+m*|oh|ah+|aw|well|so|hey|hi|hello|hola|dear|love|darling|sweetie|"
    r"good (?:morning|afternoon|evening|day)|okay|ok|alright|like|honestly|frankly|actually|basically|"
    r"(?:like|as) i (?:said|told you|mentioned)|to be honest|tbh|i meant|i mean|digo|mejor dicho|quise decir|"
    r"you know|let me (?:see|think)|let us see|thankfully|luckily|fortunately|unfortunately|"
    r"(?:(?:good|oh|my|dear|by|for) )*(?:heavens?|goodness|lord|gracious|mercy|christ|jesus|blimey|crikey|hell|grief|gods?|gosh)(?: (?:sake|above|alive|me))?(?= ?(?:no|yes|not|never|[,.!]))|"
    r"at my age|sadly|sorry|thank (?:god|goodness)|thanks|thank you|doctor|sir|ma'?am|nurse|man|dude|lol|omg|"
    r"haha+|ja(?:ja)+|pfft|pff+|eww*|lmao|yo|ha|wow|gosh|god|"
    r"my god|jeez|please|and|because|as i said|like i said|i would say|i have to say|i guess|the answer is|"
    r"that would be|that is|it is|it would be|i will say|fine|yikes|whew|phew|ugh|obviously|clearly|at the moment|"
    r"(?:as|so) far as (?:i|we) (?:know|am aware|can tell)|to my knowledge|"
    r"(?:you can |please |just |i would |i will |let us )*(?:put|mark|write|say|choose|pick|select|enter|check)(?: (?:me|it|that|this|down|as|for|a|in))*|"
    r"(?:my |the )?(?:final )?answer(?: (?:is|would be|to that is))?|no matter what|for the (?:last|second|third) time|"
    r"currently|right now|as of now|for now|now|today|personally|"
    r"a (?:hard|big|firm|definite|clear|resounding|solid)|hard|big|a(?! (?:little|bit|lot|few|tad|touch))"
)
"""What may stand before the word that counts."""

TAIL: Final = (
    r"(?:(?<!\bi am)[ ,]+(?:right|sorry|sir|doctor|man|dude|ma'?am|yet|either)(?![a-z])|"
    r"[ ,]+(?:100 ?%|i guess|i think|i believe|i suppose|all good|anyways?|"
    r"(?:as|so) far as i (?:know|am aware|can tell)|"
    r"for sure|next(?: question)?|(?:i am |(?:i am )?(?:pretty |fairly ))sure|probably|thank (?:god|goodness)|"
    r"thankfully|"
    r"luckily|fortunately|thanks(?: for asking)?|thank you|unfortunately|sadly|though|tbh|to be honest|honestly|"
    r"x+|actually|"
    r"at the moment|right now|currently|at present|these days|i am (?:fine|good|ok|okay)|lol|please|today)(?![a-z])|"
    r"[^a-z0-9%])++$"
)
"""What may stand after the words that count."""

_NOT_TO_DO: Final = (
    r"(?! (?:to )?(?:get up|listen|be (?:in|an?|the|on|near|with|around|alone)|eat|drink|work|go(?! there| into)|"
    r"live|drive|"
    r"move|travel|watch|read|play|wear|cook|wait|sleep|sit|stand|walk|fly|spend)\b)"
)
"""Who would rather not do something answers; who would rather not say it does not."""

# --- the person does not want to say
DECLINED: Final = (
    r"(?:i (?:will|would|am going to) (?:rather |just )?)?(?:leave|leaving) (?:that|this|it|the)(?: one| box)? (?:blank|empty|out)",
    r"(?:i (?:would|will|prefer|want|choose|chose)[a-z ]{0,14})?(?:rather|prefers?|choose|(?<=would )like) (?:to )?not"
    r"(?: to)?(?: (?:say|answer|tell|share|talk|discuss|disclose|get into|go into|comment|respond|give|mention)\b)?"
    + _NOT_TO_DO,
    r"(?!i would not say (?:so|that|i|it|they|there|we|he|she)\b)"
    r"i (?:do not|would not|am not going to|will not|am not) (?:want|like|wish|care|feel comfortable|comfortable|"
    r"willing|ready|prepared|going)?(?: to)? ?(?:list(?:ing)?|name|naming|mention(?:ing)?|say(?:ing)?|"
    r"answer(?:ing)?|tell(?:ing)?|shar(?:e|ing)|discuss(?:ing)?|"
    r"disclos(?:e|ing)|talk(?:ing)? about|get(?:ting)? into)\b(?! how| which| when)",
    r"not (?:comfortable|happy|ok|okay) (?:with )?(?:saying|answering|telling|sharing|discussing|talking)",
    r"i will not (?:say|answer|tell)",
    r"i (?:do not|never|will not|would not|am not going to) (?:give|hand|share|send|show)(?:ing)?(?: out|"
    r" over)? (?:my|our|that|this|those|these|any|such)\b",
    r"not (?:answering (?:that|this)|telling (?:you|u)(?! (?:a lie|lies))|saying(?= *(?:$|[,.!])))",
    r"(?:i am |am )?(?:going to |will |just )*(?:skip(?:ping)?|pass(?:ing)? on|leav(?:e|ing)) (?:that|this|"
    r"it)(?: (?:one|1|question))?(?= *(?:$|[,.!]))",
    r"no comment",
    r"(?:i (?:would |will |am |prefer to |want to )*)?(?:rather |going to |sooner )?keep(?:ing)? (?:that|this|"
    r"it)(?: (?:one|1))? (?:to|between) (?:myself|me|us|private)|"
    r"(?:that|this|it)(?: one)? (?:stays|is) between me and my (?:doctor|maker|god|wife|husband)",
    r"(?:it is |that is )?none of your (?:damn |bloody )?(?:business|beeswax|concern)",
    r"(?:(?:that|this|it) is(?: all| quite| really)?|too|very|kind of|a bit)? ?(?:private|too personal|"
    r"very personal|personal)(?: (?:matter|"
    r"question|information))?",
    r"(?:can i |could i |can we |may i |i want to |i would like to |let us |let's |lets |let me |please |"
    r"(?:i )?(?:would |will )?(?:rather |sooner |prefer to )?(?:just )?)?skip"
    r"(?: (?:this|that|it|please|question|the question|this one|that one|this question|that question))*",
    r"(?:i )?(?:will )?pass(?! (?:out|away|along|over|the|them|by|through)\b)(?! (?:that|this|it|those) (?:on|along|over)\b)(?: (?:on )?(?:this|that|it|please|this one|that one))?",
    r"next(?! (?:week|month|year|spring|summer|autumn|fall|winter|time|visit|dose|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|"
    r"november|december)\b)(?: question|"
    r" one| q| 1)?(?: (?:please|plz|pls))?(?= *(?:$|[.,;!?:-]|thanks?\b|and\b|then\b|i\b))",
    r"(?:i (?:would|will|want|prefer)(?: (?:like|rather|prefer))?(?: to)? )?(?:keep|keeping) (?:that|this|"
    r"it) (?:to myself|private)",
    r"i (?:really |just |would )*(?:prefer|choose|chose|"
    r"elect)(?: to)? not(?: to)?(?: (?:say|answer|tell|share|talk|discuss|disclose|give))?" + _NOT_TO_DO,
    r"(?:i )?(?:decline|refuse)(?: to (?:answer|say|state|tell(?: you)?|discuss))?",
    r"no way (?:am i|i am|will i|i will|i would) (?:ever )?(?:answer|say|tell)(?:ing)?\b(?: (?:that|this|you|it))*",
    r"(?:i am |we are )?not (?:going to (?:dig|look|go|fetch|hunt|search|rummage|get)|digging|looking|fetching|hunting|searching|rummaging|"
    r"giving (?:you )?(?:any |my |the |out )?(?:blood |lab )?(?:results?|numbers|values))(?: (?:for|through|up|out|it|that|this|those|them|these|my|the|papers?|"
    r"results?|numbers|reports?|again|now))*",
    r"(?:i am |am )?not (?:doing|touching|taking) (?:that|this) (?:one|1|question)(?= *(?:$|[.,!]))",
    r"(?:(?:you know what|know what|actually|oh|ah|just|never mind|ok)[ ,.]*)*forget (?:it|that|"
    r"about (?:it|that))(?= *(?:$|[.,!]))",
    r"(?:(?:sabe[s]? que|mire|mira|bah|ay|mejor)[ ,.]*)*(?:olvid[ae]l[oa]|olvideselo|olvidate)(?= *(?:$|[.,!]))",
    r"(?:i am )?not going there",
    r"(?:you|u) do not need to know(?: that)?",
    r"prefiero no (?:decirlo|decir|contestar|responder)",
    r"mejor no(?: lo)? digo",
)

_ABLE: Final = r"(?! how to (?:drive|cook|swim|ride|play|dance|ski|skate|sew|knit|bake|read|write|sail|fly|walk)\b)"
"""Not to know how to do something is to know that one can not."""

# --- the person does not know
UNKNOWN: Final = (
    r"i (?:really |honestly |just |still |truly |actually |genuinely )*(?:do not|would not|can not|could not|did not|"
    r"have not)(?: (?:really|even|quite|honestly|actually|exactly))* (?:know|kno|remember|recall|tell|say for sure|"
    r"say for certain|be sure|be certain|have a clue|have any idea|have the foggiest|have an idea|understand|"
    r"found out|find out|have (?:that|those|the|my) (?:info|information|number|numbers|result|results|report|value))"
    r"(?! of (?:any|anything|having|ever)| about any| having| ever having| any| me having)" + _ABLE,
    r"(?:i )?(?:do not have|have not(?: got)?) (?:a|the) (?:clue|foggiest|faintest)",
    r"can not (?:recall|remember|say(?! (?:that )?i (?:have|do|did|am|was|had)\b)|tell|be sure)",
    r"do not (?:know|remember|recall)(?! of (?:any|anything)| any)" + _ABLE,
    r"(?:do not|not) (?:exactly|really) (?:know|remember)",
    r"(?:i )?(?:really |honestly |truly |still |just |literally )*(?:have |had |have got |got )?(?:absolutely |"
    r"really |honestly |literally )?no (?:idea|clue|earthly|way of knowing|way to know)s?",
    r"(?:i am |i am really |i am honestly |honestly |really |still |am )?(?:not|never) (?:too |so |really |entirely |"
    r"completely |totally |100 ?% |100 percent |quite |exactly |very |yet |fully |all that |at all )*"
    r"(?:sure|certain|positive about|clear)",
    r"(?:i am )?(?:unsure|uncertain|undecided|clueless)",
    r"(?:it is )?(?:hard|difficult|tough|impossible) to (?:say|tell|know)",
    r"(?:that is |it is )?(?:anyone|anybody|everyone) ?'?s guess",
    r"who knows",
    r"(?:god|goodness|heaven|lord) (?:only )?knows",
    r"beats me",
    r"your guess is as good as mine",
    r"(?:i am |we are |i was )?(?:not been|never been|have not been|was never|were never|never) (?:told|informed|"
    r"checked|tested|asked|"
    r"measured)(?! (?:that i (?:have|had)|i have|positive|negative|by))",
    r"(?:nobody|no ?one|no doctor)(?: (?:has|have|had|did|ever))* (?:told|said|checked|tested|"
    r"mentioned)(?: (?:me|it|that|anything|us))*(?= |$)(?! (?:i|that|no|yes))",
    r"(?:they|she|he|my doctor|doctors|the doctor)(?: (?:has|have|had|did))* (?:never|not)(?: ever)? (?:told|said|"
    r"tell|say|checked|tested|mentioned)(?: (?:me|it|that|anything|us))*(?= |$)(?! (?:i|that|no|yes))",
    r"(?:i )?forg[eo]t(?:ten)?(?! (?:to (?!check|ask|look|write|note|count|measure|weigh)\w+|them|him|her|"
    r"any ?(?:one|body))\b)",
    r"(?:i )?(?:would|will|need|have) (?:have )?to (?:check|ask|look|find out|see|think)",
    r"(?:let me|i should|i can|i could|i will) (?:check|ask|look|find out)",
    r"(?:still )?(?:waiting|wait) (?:for|on) (?:the |my )?(?:results?|test|report)",
    r"i (?:can|could) go either way",
    r"(?:i )?(?:really |honestly |truly |just )*(?:could|would|can|do|did) not (?:really |even |honestly |"
    r"quite )*(?:tell you|say|know(?: for (?:sure|certain|a fact))?|have a clue|begin to (?:say|guess)|place it|"
    r"swear to it|commit (?:to )?either way)(?= *$|[.,!;]| (?:if|whether|for sure|what|which|how|exactly|off)\b)"
    + _ABLE,
    r"(?:i )?(?:have not|did not|never|"
    r"do not have) (?:the (?:foggiest|faintest|slightest|first|least)(?: (?:idea|clue|notion))?|"
    r"(?:yet )?(?:decided|made up my mind|given it (?:any|much) thought|thought about it|figured (?:it|that) out|"
    r"paid attention|kept track))",
    r"(?:have|has) not (?:yet )?(?:decided|made up my mind)|"
    r"(?:it |that )?(?:would be |will be |is )?(?:hard|difficult|tough|tricky) to (?:say|tell|know|judge|remember)",
    r"search me|beats the (?:hell|heck|crap) out of me|no clue|not a clue|clueless here|you tell me|"
    r"ask me (?:later|tomorrow|again|another)\b|your guess\b|drawing a blank|i am drawing a blank|"
    r"(?:i )?lost track|(?:it |that )?(?:has )?(?:slip(?:s|ped)|escapes|escaped) (?:my mind|me)|"
    r"(?:my )?memory (?:is|fails|is not)\b|"
    r"(?:i have )?no (?:recollection|memory of|earthly idea|opinion|way to tell|information)|"
    r"(?:i have|i have got|i have my|having) (?:some |my |a few |serious )?doubts|"
    r"(?:i am )?(?:a bit |a little |still |quite |really )?(?:doubtful|not convinced|in two minds|in the dark)",
    r"(?:it is |that is |still |it is still )*(?:up in the air|too (?:early|soon) to (?:say|tell|know)|"
    r"to be (?:decided|determined|seen|confirmed)|tbd|tbc|undecided|not (?:decided|settled|confirmed) yet)|"
    r"(?:that |it )?remains to be seen|(?:the )?jury is (?:still )?out|"
    r"(?:we|i) (?:will|shall) (?:see|have to see|have to wait and see)|time will tell",
    r"(?:let me|i will|i need to|i want to|i have to|i would need to|i would want to|i am going to|"
    r"we will have to) (?:think(?: about (?:it|that)| it over| on it| it through)?|sleep on it|get back to you|"
    r"let you know|consider it|confirm|double[- ]?check|consult|discuss it with|run it by|"
    r"talk (?:it over|to my|with my))\b",
    r"(?:you (?:would|will) (?:have|need) to|better|you should|best to) ask (?:my|the|him|her|them)\b|"
    r"my (?:wife|husband|mom|mum|mother|partner|doctor|son|daughter) (?:would|will|might) know|"
    r"only my (?:doctor|wife|husband|mother|mom) knows",
    r"no se(?: sabe)?$",
    r"no lo se",
    r"ni idea",
    r"no estoy segur[oa]",
    r"no (?:me acuerdo|recuerdo)",
)

MAYBE: Final = (
    r"(?:yes and no|yes no|yes or no|both yes and no)",
    r"(?:well )?(?:maybe|perhaps|possibly|potentially|mayb|may be|could be|might be|it might|it may|i might|i may|"
    r"may have|might have|i could have|it is possible|that is possible|anything is possible|conceivably)",
    r"(?:it |that |this )?(?:all |really |sort of |kind of )?depends?\b",
    r"(?:it is |maybe )?(?:50[/ -]50|fifty fifty)",
    r"(?:it )?(?:does not|do not|did not)(?: really)? (?:matter|care)|no preference|i do not (?:really )?care|"
    r"either(?: is fine| way)?(?= *$|[,.])",
    r"i (?:hope|wish i knew)(?: (?:so|not))?(?= *$|[.,!])|more or less|so[- ]so|"
    r"(?:it |that )?(?:varies|comes and goes|changes)\b|sort of in between|in between|"
    r"somewhere in (?:the middle|between)|could go either way|a bit of both|neutral|"
    r"no strong (?:feelings|opinion)|meh\b",
    r"hopefully(?: not)?",
    r"(?:i am )?(?:still )?(?:thinking about it|on the fence|torn|deciding)",
    r"(?:quizas?|tal vez|a lo mejor|puede ser|depende)",
    r"\?+$",
)

# --- no that sounds like something else, or is soft; read before the plain words
SOFT_NO: Final = (
    r"not that (?:any ?(?:one|body)|they|he|she|"
    r"(?:a|any|my) (?:doctors?|rheum\w*))(?:'s)?(?: (?:has|have|had|ever|is|are))* (?:said|says|told|tell|"
    r"mentioned?|mentions|found|noticed|know|knows|aware|seen|saw)(?: (?:me|us|so|it|of))*",
    r"(?:no[, ]+)?not (?:that|as far as|so far as|to) (?:i|my|we)(?: (?:can|could|would|have|am|was|been|ever))* ?"
    r"(?:know|knowledge|aware|recall|remember|think of|told|notice|noticed|seen|heard|see|tell|believe|have noticed)?"
    r"(?: of)?",
    r"(?:none|nothing|no(?:t)?(?: any| one| ones)?)(?: (?:that|which))? (?:i|we) (?:am|can|could|have|know|was|would)"
    r"(?: (?:aware|think|recall|remember|been|told|name|know))*(?: of)?",
    r"(?:as far as|so far as|for all|to the best of) (?:i|my) ?(?:know|knowledge|am aware|can tell|remember|recall)?"
    r"[, ]*(?:i )?(?:no|nope|not|none|never|do not|have not|"
    r"am not)\b(?! (?:idea|clue|sure|certain|know|remember|recall))",
    r"i (?:really |honestly |just )?(?:do not|did not|would not) (?:really |actually |honestly )?(?:think|believe|"
    r"suspect|feel|reckon)(?: (?:so|it|that|i|we|there|any|anything|not))*",
    r"i (?:do not|did not) (?:know|remember|recall) (?:of )?(?:any(?:thing)?|having|ever having|me having)",
    r"i (?:highly |strongly |seriously |really )?doubt (?:it|that|so|i)",
    r"i would not (?:really |exactly |quite )?say (?:so|that)(?= *$| *[.,!;])",
    r"(?:it is |that is |very |highly |most |quite )*unlikely",
    r"(?:probably|presumably|i guess|i suppose|apparently|likely|most likely|maybe|perhaps|i think|i believe|"
    r"i would say|i would think|pretty sure|i am pretty sure|i am fairly sure|i assume|i reckon) "
    r"(?:no|not|nope|never|none|nothing)\b(?! (?:sure|idea|clue|certain|problem|doubt))",
    r"not (?:usually|often|generally|typically|normally|really|particularly|especially|exactly|quite|much|so much|"
    r"too much|very|anything|specifically|personally|"
    r"necessarily|as such|per se)\b",
    r"(?:n/a|n\.a\.|not applicable|(?:it |that |this )?does not apply(?: to me)?|not relevant(?: to me)?)",
    r"(?:can|could) not (?:honestly |really )?say (?:that )?i (?:have|do|did|am|was|ever have|"
    r"ever did)(?: (?:ever|had|any|one|it))*(?= *(?:$|[,.!;]|but|though))",
    r"creo (?:que|q|k) no|no creo|que yo sepa no|no que yo sepa",
)

PLAIN_NO: Final = (
    r"i (?:do|am|have|did|was|ain't) not (?:\w+ ){0,2}(?:nothing|none|no\w*|anything|"
    r"any of (?:it|that|those|these|them))(?= *$|[,.!;])",
    r"i (?:really |honestly |actually |personally |just |still |certainly |definitely )*(?:do|am|did|have|was|can|"
    r"could|will|would|had|should) "
    r"not(?: (?:really|actually|ever|currently|personally|have|had|been|it|one|any|that|them|those|anything|"
    r"either|at all|yet|now|so))*(?= *$|"
    r"[,.!;]| but\b| any ?more|"
    r" (?:right now|at the moment|these days|as of now|today|though|tbh|lol|sorry|sir|doctor|honestly)\b)",
    r"i (?:have |"
    r"had )?never(?: (?:have|had|did|been|was|ever|it|one|any|that|them|those|this|anything|like|so))*(?= *$|"
    r"[,.!;])",
    r"not(?= *$|[.!,])",
    r"(?:i am |we are |am )?not (?:currently |now )?(?:in|on|part of|taking|using|getting|having|doing) (?:any|"
    r"anything|nothing|it|them|those|one|another)\b",
    r"(?:it|that|this|they|he|she|those|these) (?:really |certainly |surely )?(?:is|was|does|did|has|have|are|"
    r"were|do|would|will|can) not(?= *$|[.,!]|"
    r" (?:it|that|so|what|how|my|the (?:right|correct|case|one|answer)|right|correct|true|work|really|anymore|"
    r"any more)\b)(?! matter|"
    r" really matter)",
    r"no+(?=$|[^a-z0-9])(?! (?:idea|clue|doubt|question about|wait|way of knowing))(?:[ ,.!]+no+\b)*",
    r"(?:nope+|nop|noep|nah+|naw|nay|nao|noo+|nein|non(?!-)|nup|noppe|nopes|nada|nil|nix|mno|nno|npe|nuh[- ]?uh|"
    r"uh[- ]uh|"
    r"unh[- ]uh|mm-mm|negative|neg|false)(?=$|[^a-z0-9])(?! positive)",
    r"n(?=$|\.|!| *$)",
    r"(?:absolutely|definitely|certainly|of course|surely|obviously|clearly|totally|hell|heck|god|oh) (?:no|not|"
    r"nope|never)\b(?! (?:problem|doubt|worries|issue))",
    r"(?:no|by no|not by any) (?:means|way)\b",
    r"not at all|not in the (?:least|slightest)|not a (?:chance|bit|single|one)|not one\b|"
    r"not even (?:one|once|close)|no such\b",
    r"not (?:me|i|him|her|us|mine|any|anymore|any more|any longer|yet(?! [a-z]+ed\b)|currently|now|right now|"
    r"at the moment|at present|"
    r"at this time|so far|recently|lately|today|ever|once|since|these days|this (?:month|year|week)|"
    r"in (?:the last|years|a long|my|ages)|"
    r"for (?:a|years|ages|me|now)|presently|interested|any ?time soon|in the near future|planning|planned|soon|"
    r"pregnant|possible)\b",
    r"(?:never|nevr|nver)\b(?! ?mind| been (?:told|checked|tested|asked)| (?:sure|certain|know)|"
    r" (?:been )?(?:better|more|busier|happier|healthier|stronger)\b| (?:miss|say no|tire|get enough|get tired)\b)",
    r"none\b|nothing\b(?! (?:beats|better|like|compares|tops|but|makes me|wrong with|against))|neither\b|"
    r"nobody\b(?!(?:'s)? (?:(?:has|have|is|was|will|did|ever|even|can|could) )*(?:re-?)?(?:book|schedul|"
    r"call(?!ed it)|rang|ring|phon|ask|listen|help|look|know|believ|check|car(?:e|ing)|bother|came|come|got back|"
    r"wrote|explain|warn|follow)\w*)|"
    r"zero\b|zip\b|zilch\b",
    r"no longer\b",
    r"(?:that is|it is|this is) (?:not (?:the case|true|right|correct|me|happening|so)|false|incorrect|wrong)",
    r"nunca|jamas|ninguno|ninguna|para nada|tampoco",
)

# --- yes that sounds like something else, or is soft
SOFT_YES: Final = (
    r"(?:i |we )?(?:do )?(?:think|believe|guess|suppose|imagine|assume|reckon|suspect|expect|fear|would (?:think|say|"
    r"imagine))(?: so| yes| that i do|(?: i do| i have| i am)(?= *$|[.,!;]))\b(?! not)",
    r"(?:i am )?(?:pretty|fairly|quite|almost|reasonably|very|99 ?%|100 ?%|relatively) (?:sure|certain|positive|"
    r"confident)"
    r"(?: (?:i (?:do|have|am|did|was)|so|yes))?(?= *$|,| so| i do\b| i have\b| yes)",
    r"(?:most |very |quite )?(?:probably|likely|presumably|apparently|supposedly)(?! not| no\b| never)",
    r"(?:as far as|so far as) (?:i|my) (?:know|knowledge|am aware|can tell)[, ]*(?:yes|yeah|i do|i have|i am)\b(?! not)",
    r"(?:i am )?afraid so|it (?:looks|seems|appears) (?:like it|so|that way)|seems so|looks like it|"
    r"so i (?:am|was) told|so they "
    r"(?:say|tell me)|i am told so",
    r"(?:a )?(?:little|bit|tad|touch)(?: bit)?(?= *$|,|\.)|"
    r"(?:just )?a (?:little|bit|few|tiny bit|touch)\b(?! (?:bit )?(?:too|miles|blocks|minutes|hours)\b)|"
    r"somewhat(?= *$|[,.!])|"
    r"(?:sort of|kind of|slightly)(?= *$|[,.!;]| (?:i|it|they|yes|yeah|when|but|if)\b)|"
    r"to (?:some|a certain) extent|in a way|partially|partly|mildly|a lot|lots|"
    r"quite a (?:bit|few|lot)|very much|too much",
    r"(?:only |just )?(?:some ?times|occasionally|now and (?:then|again)|every (?:now and|so often|once in)|"
    r"from time to "
    r"time|off and on|on and off|at times|here and there|once in a while|"
    r"every (?:day|night|week|month|morning|time)(?! (?:is|was|feels)\b)|"
    r"all the time|always(?= *$|[,.!]| (?:have|had|do|am|been|was)\b)|often|frequently|usually|most of the time|"
    r"most days|daily|constantly|regularly)",
    r"creo (?:que|q|k) si",
)

PLAIN_YES: Final = (
    r"(?:y+e+s+i*r*|yess+|yea+h*|ye|yeh|yah|ya+|yep+|yup+|yip|yas+|yus|yesh|yse|yees|yaes|tes|yex|eys|ues|ywa|yeha|"
    r"yhea|yessir|yeap|yesss+|yh|yar|yis|oui|aye|uh[- ]?h[uh]+|mm[- ]?h[m]+|m+hm+|mhm+|mmhmm+|uhuh|yeppers|yuppers|"
    r"affirmative|positive|(?<!oops, )(?<!oops )(?<!please )(?<!pls )(?<!\bto )correct(?! (?:(?:that|this|it)(?: one)? ?(?:[:,]|please|pls)|my|me|something))|indeed|exactly|precisely|absolutely|definitely|definately|certainly|totally|"
    r"obviously|naturally|agreed|true(?= *$|[,.!;]| (?:that|enough)\b)|surely|yes+s*)(?=$|[^a-z0-9])(?! not\b|"
    r" positive)",
    r"sure(?: (?:thing|do|did|am|have|is|was|enough))?(?=$|[^a-z0-9])(?! not)",
    r"right(?: on| you are)?(?=$|[,.!])",
    r"y(?=$|\.|!| *$| all\b| (?:i|we) (?:could|can|do|am|have|would|will|did|think|guess|agree)\b|"
    r" (?:to )?(?:all|both|everything)\b| (?:for )?(?:me|myself)\b)",
    r"s[i]+(?=$|[ ,.!])(?! (?:no|i|you|we)\b)",
    r"claro|por supuesto|asi es|desde luego",
    r"of course|you bet|for sure|without (?:a )?doubt|no doubt|no question(?: about it)?|by all means|why not|"
    r"of cours|ofc|fo sho|hell yes|heck yes|you know it|you got it|guilty(?: as charged)?|"
    r"that is (?:right|correct|true|me|"
    r"it|the case)|(?:that|this|it) is (?:right|correct|true)|it does(?! not\b)|it is(?=$|[,.!])|"
    r"it has(?= *$|[,.!;]| (?:indeed|too|for sure|so far|actually|since)\b)|they (?:do|did|are|have)(?=$|[,.!])|"
    r"that (?:works|would work|sounds good)|sounds (?:good|right)|"
    r"me too",
    r"(?:both|all of (?:them|the above|it)|more than one|plenty)(?= *$| *[,.!;:-]| (?:of (?:them|those|these|em|it|"
    r"the above)|yes|yeah|actually|really|please|and|but|in|at|from|since|when|for|now|i|we|with|as|to|because)\b)"
    r"(?! of (?:them|those|these) (?:have|has|had|are|were|is|got)\b)",
    r"i (?:most |very |surely |certainly |definitely |absolutely |really |still |sure |actually )*(?:do|am|did|"
    r"have|was|can|could|will|"
    r"would|had|should|have had|have been|"
    r"used to be)(?: (?:so|too|indeed|still|actually|for sure|yes|yeah|always|once|before|both|now|"
    r"both of them))*(?= *$|"
    r"[,.!]| but| because| when| since)",
    r"i (?:do|did) (?:have|take|get|use|feel|need|want|know|see|think|suffer|experience|notice|smoke|drink|live)\b",
    r"i (?:have|have had|have got|had|got|do have|did have|still have) (?:it|one|that|them|those|this|both|"
    r"(?:some|many|several|a few|two|three)(?= *$|[,.!;]| (?:of|and|but|at|in|on|from|with|now|right|"
    r"here)\b))(?!(?: one)? planned|"
    r" covered)\b",
    r"(?:had|have|got) (?:it|one|that|them|those|some)\b",
)
OKAY: Final = (
    r"(?:ok(?:ay|ey|i)?|okey dokey|k+|kk|alright|all right|fine|cool|great|sounds good|vale|bueno|de acuerdo)[ .!]*$"
)

POLITE: Final = (
    r"(?:[^a-z0-9]|\b(?:thanks?|thank you|thx|ty|so much|very much|please|pls|lol|haha+|then|bot|doctor|with me|by me|"
    r"i guess|sure|whatever|ok|okay|fine|cool|great|good|gracias|bueno|vale)\b)*"
)
"""Words beside "ok" that leave it an answer."""

HEARD: Final = r"(?:ok )?(?:right|sure|sure thing|good question|got it|i see|understood|yes ?\?+|right ?\?+)[ .!]*"
"""Words that may only say "I heard you": an answer after them counts more."""

WILLING_YES: Final = (
    r"(?:no|not a|not any) (?:problem|worries|issue|trouble|prob|objection|objections|biggie|concerns?)s?\b",
    r"(?:i would|i will|i would be|i am)(?: be)? (?:love|happy|glad|like|delighted|willing|keen|ok|okay|fine|game|"
    r"interested|"
    r"up for (?:it|that|this|anything))(?! (?:in|where|here|at|as|being|the way|already|with (?:my|what|the|how)|"
    r"on my)\b)(?: to|"
    r" that| with| it)*",
    r"i (?:can|will|would|could|am able to|"
    r"shall)(?: (?:definitely|certainly|surely|absolutely|probably|gladly|happily))*(?= *$|[,.!;]|"
    r" (?:do|make|manage|try|be (?:there|able)|come|attend|go|travel|commit|agree|sign|use|but|if|as long|when|"
    r"because|and)\b)",
    r"(?:happy|glad|willing|keen|ready) to\b|count me in|i am in(?= *$|[,.!;])|sign me up|"
    r"(?:all (?:good|fine|ok|okay)|(?:that |it )?(?:all )?works|suits)(?: (?:with|for|by|from) (?:me|us))?"
    r"(?: (?:as long|if)|(?= *$|[,.!;]))|suits me\b|"
    r"let us (?:do|go)(?: it| ahead| for it)?(?= *$|[,.!;])|go (?:ahead|for it)|with pleasure|"
    r"whatever it takes|anything|please do|absolutely(?! not| no\b)|"
    r"(?:ask|fire|shoot|go|carry|crack) (?:away|on(?: then)?)\b|shoot(?= *$|[,.!;])|"
    r"(?:you )?(?:can|may) ask\b(?! (?:my|the|her|him)\b)|be my guest|"
    r"if you (?:must|like|want|have to|need)(?= *$|[,.!;])|"
    r"(?:fine|sure|ok|okay|alright|all right|right|good)(?:[, ]+(?:whatever|then|by me|with me|i (?:guess|suppose)))+(?= *$|[,.!;]| (?:but|go|ask|let|it is|i am|for)\b)|"
    r"(?:fine|sure|ok|okay|alright|all right|right|good)(?= (?:but|go|ask|let)\b)|whatever(?= *$|[,.!;])|"
    r"i (?:guess|suppose)(?: so)?(?= *$|[,.!;])|"
    r"i do not (?:really )?mind(?= *$|[,.!;]| (?:you|if|at all|answering|questions)\b)|do (?:it|so)(?= *$|[,.!;])|"
    r"let us (?:start|begin|get (?:on|going|started))\b|(?:you )?go first",
)
"""Yes to a question about being willing or able: "no problem" is a yes there."""
WILLING_NO: Final = (
    r"i (?:can|will|would|could) not(?= *$|[,.!;]| (?:do|make|come|attend|commit|travel|agree|"
    r"use (?:any|birth|contracept)|take part|participate|go|get (?:there|to)|because|really|be able|promise|want|"
    r"join))|"
    r"not (?:willing|able|interested|going to)|no (?:way|thanks|thank you)|i refuse|not for me|count me out|"
    r"impossible|that is (?:too (?:much|far|long)|not possible)",
)

RETRACT: Final = (
    r"\b(?:wait|hold on|hang on|scratch that|correction|i mean|i meant|sorry|oops|my mistake|let me correct|"
    r"digo|mejor dicho|quise decir|me equivoque|lei mal|i read (?:it|that) wrong|on second thought|"
    r"come to think of it|no wait|actually|strike that|i misspoke|typo)\b"
)
"""After one of these the later word counts."""

NEGATORS: Final = r"\b(?:not|no|never|none|without|nothing|neither|nor|nobody|hardly|barely|denies|deny)\b"

AGO: Final = (
    r"\b(?:used to|previously|formerly|in the past|back (?:then|in)|once|years ago|long ago|"
    r"as a (?:kid|child|teen|baby))\b"
)

ANY_QUESTION: Final = (
    r"\b(?:any|other) (?:[a-z]+ ){0,3}(?:conditions?|problems?|symptoms?|history|illness(?:es)?|disease|diseases|"
    r"allerg\w+|surger\w+|operations?|medications?|medicines?|"
    r"drugs|complaints?|pains?|injur\w+|issues?|substances?|treatments?|vaccines?|children|kids)\b"
)
NAMES_SOME: Final = (
    r"i (?:do |also |still |just )*(?:have|had|am on|take|took|use|used|got|am taking|suffer from) (?!not\b|no\b|"
    r"to\b|been\b|a question)[a-z0-9]"
)
"""Naming one is a yes to "do you have any"."""
CONCLUDES: Final = (
    r"\bso(?= (?:(?:i (?:guess|suppose|think|would say)|technically|probably|basically|obviously|"
    r"honestly),? )*(?:yes|"
    r"yeah|yep|yup|ya|no|nope|nah)\b)"
)
"""Before the answer that somebody comes to: "I still have my periods, so I guess yes"."""
GOES_ON: Final = (
    r"(?:i|it|that|not|never|obviously|definitely|of course|for sure|probably|they|he|she|we|so|really|thanks|"
    r"thank|please|sir|at all|to)\b"
)
"""How a sentence goes on after a yes or no that answers the question."""
ELSEWHERE: Final = (
    r"\b(?:prefer\w*|rather|instead|hate|dislike|wish|hope|should|need|too|other|others|else|more|less|only|never|"
    r"barely|used to|would|could|if|might|worry|afraid|fear|looking for|out of|"
    r"favou?rite|upset\w*|uncomfortable|tend|stick|usually|than|different|like)\b"
)
"""A statement with one of these does not simply repeat the question."""

IDIOMS: Final = (
    r"\b(?:can|could) not (?:count|get enough|wait|live without|stop|imagine (?:life|living|being) without|do without|complain|beat|go wrong|say enough|resist|be (?:better|happier)|agree more|ask for more|say no|function without|start)\b|"
    r"\b(?:would|will|do|does|did) not (?:miss|mind|say no|change|trade|hurt to|bother)\b|"
    r"\bnever (?:miss|say no|tire|get (?:enough|tired|bored|old)|turn)\b|\bno (?:problem|doubt|place like)\b|"
    r"\bnothing (?:beats|better|like|compares|tops|against|wrong)\b|\bnot (?:bad|only|just|too bad|a bad)\b|"
    r"\bwho (?:does|would|has|did) not\b|\bnot (?:been )?(?:better|happier)\b"
)
"""Negated words that deny nothing, or the opposite."""
GOOD_QUESTION: Final = r"\b(?:ok|okay|good|well|fine|alright|all right|smooth(?:ly)?|nice|safe(?:ly)?)\b"
NO_TROUBLE: Final = (
    r"no (?:real |major |big )?(?:complaints?|problems?|issues?|troubles?|delays?|worries|hitches|surprises)\b"
)
"""Good news for who asks whether something is good."""
NOT_FOR_SURE: Final = (
    r"(?:do|does|did|could|can|would) not (?:know|remember|recall|tell)|"
    r"not (?:too |so |very |really |quite )?(?:sure|certain)|no idea|whether|wonder\w*"
)
"""A statement with one of these repeats the question without answering it."""
SUBJECT: Final = (
    r"(?:i|we|it|they|my|yes|there|yo|me|nos|ella|ellos|ellas|nosotros|tod[oa]s|esta|estan|estamos|hay|fue|he|"
    r"hemos|ha|han)\b"
)
"""How a statement begins that repeats what was asked."""

STOP_WORDS: Final = frozenset(
    "a an the and or but if so of in on at to for from with without by as is are was were be been being am do does did "
    "done have has had having will would can could shall should may might must not no never any some ever you your "
    "yours i me my mine we us our it its this that these those there here he she they them his her their what which "
    "who when where why how all both more most other such only own same than too very just now then also about into "
    "over after before again still yet get got go going feel like know think say said tell told take taking make made "
    "one two ones thing things anything something nothing really currently right time doctor kind lot many much "
    "yes okay well oh um uh please problem problems issue issues trouble".split()
)
WILLING_QUESTION: Final = (
    r"\b(?:could|can|would|will) you\b|\bare you (?:willing|interested|able|free)\b|"
    r"\bare you (?:ok|okay|happy|open|fine) (?:to|for|if)\b|\bare you (?:ok|okay|open|fine)\b|\bmay (?:i|we)\b|"
    r"\b(?:shall|should) (?:i|we)\b|\bis it (?:ok|okay|alright)\b|\bdo you (?:agree|mind|want|consent)\b|"
    r"\b(?:participaria|vendria|acudiria|usaria|aceptaria|querria|quisiera|asistiria|podria (?:venir|ir|acudir|asistir|usar|participar|volver)|le (?:gustaria|interesaria|parece bien|importa)|"
    r"estaria|esta (?:dispuest[oa]|de acuerdo)|acepta|puedo (?:hacer|pregunt|pasar|enviar)\w*|quiere (?:que|participar|"
    r"seguir|continuar))\b"
)
OF_NO_USE: Final = (
    r"(?:no,? )?not (?:very|that|too|so|really|particularly|exactly|all that) (?:good|great|well|brilliant|fine|happy)\b|"
    r"(?:none|nothing|not one|"
    r"neither)(?: (?:of (?:it|them|those|these|that|this|the [a-z]+)|i (?:have )?(?:tried|took|take)|"
    r"they (?:gave|give|tried)(?: me)?|"
    r"really|ever|yet|even|has|have|had|did|does|is|was|seems?|seemed|to|so far))* (?:work\w*|help\w*|h[eo]lds?|"
    r"touch\w*|do(?:es|ne)?|did|last\w*|"
    r"control\w*|cuts?|ma(?:de|kes?)|stop\w*|eas\w*|reliev\w*|calm\w*|tam\w*)\b(?! (?:not|to me))"
)
"""A treatment that failed, or a state that is bad, which is no "no": "none of it worked", "not very good"."""
RIGHT_QUESTION: Final = (
    r"\bis it todo (?:bien|correcto)\b|"
    r"\bis (?:everything|all|that|this|it)(?: of it)? (?:right|correct|ok|okay|fine|well)\b"
)
RIGHT_YES: Final = (
    r"(?:it |that |this |everything |all |they )?(?:all |everything )?(?:looks?|seems?|sounds?|is|are) (?:all |"
    r"about |just |exactly |pretty |very |perfectly )*(?:right|good|fine|correct|ok|okay|great|perfect|well|"
    r"in order|accurate|true|me)\b(?! (?:except|apart|but|until))",
    r"(?:all|everything|every bit)(?: of it)? (?:right|good|fine|correct|ok|okay|great|perfect|there|true|well)\b(?! (?:except|apart|but))|"
    r"(?:perfect|correct|spot on|accurate|exactly|precisely|bang on|great|good|well done|lovely|"
    r"nothing to (?:change|add|correct)|no (?:changes|mistakes|errors|corrections)|"
    r"nothing (?:wrong|missing))\b(?! (?:except|apart|but|question))",
)
"""Yes to a question whether all that was noted is right."""
NEGATIVE_QUESTION: Final = (
    r"^(?:and |so |but )?(?:you (?:do|did|have|are|were|can|could|will) not|no |not |"
    r"(?:do|did|have|are|were) (?:not you|you not)|never )"
)
THEN_DECLINES: Final = (
    r"[ ,.]*(?:i am )?(?:not|no) (?:(?:doing|touching|taking) (?:that|this) (?:one|1|question)|"
    r"(?:answering|telling you|saying|going (?:there|into (?:that|it|this)))(?: (?:that|this|it))?(?: (?:one|1|"
    r"question))?)(?= *(?:$|[.,!]))|"
    r"[ ,.]*(?:but |and )?i (?:really |just )?(?:do not (?:want to|care to|wish to|like to|feel like)|will not|would not|"
    r"am not going to|refuse to|decline to|(?:would )?rather not|prefer not to) (?:answer|answering|say|saying|tell|"
    r"(?:talk|talking) about (?:it|that|this)|discuss|share|disclose|get into)(?: (?:that|this|it|you|one|question))*(?= *(?:$|[.,!]))|"
    r"[ ,.]*(?:but |and )?i (?:would |will )?(?:rather|prefer to) keep (?:that|this|it) (?:private|to myself)(?= *(?:$|[.,!]))|"
    r"[ ,.]*(?:pero |y )?no (?:quiero|voy a|pienso|deseo|me gusta) (?:contestar|responder|decir|hablar de|contar)(?:lo|te|les?)?"
    r"(?: (?:eso|esto|esa|de eso|a eso|pregunta))*(?= *(?:$|[.,!]))"
)
"""After a no that refuses the question: "nope, not doing that one"."""
NOTHING_MORE: Final = r"\b(?:that|this|it|one|question|to you|you|exactly|about|eso|esto|esa|de eso|a eso|pregunta)\b"
"""What may stand after a refusal and tells nothing more: "no, I don't want to answer that question"."""
THEN_NO: Final = (
    r"[ ,]*(?:no|nah|nope)\b(?! (?:problems?|doubt|worries|wait|issues?|objections?|question|trouble|prob|biggie))"
)
NOT_SWORN: Final = (
    r"\b(?:can|could|would|will) not (?:really |honestly |quite |absolutely |even )*(?:swear|bet|promise|guarantee|rule (?:it|that|this) out|"
    r"be (?:\w+ )?(?:sure|certain|positive)|say (?:that )?for (?:sure|certain)|vouch|put money)\b|"
    r"\bdo not (?:quote|hold) me\b|\bnot (?:entirely |totally |completely )?impossible\b|\byou never know\b|\bstranger things\b|"
    r"\bnot (?:100 ?(?:%|percent|per cent)|(?:a )?hundred percent|totally|completely|entirely|absolutely) (?:sure|certain)\b|"
    r"\bno (?:pondria|meteria) la mano\b|\bno (?:lo |me lo |te lo |se lo )?(?:juraria|apostaria|aseguro|aseguraria|garantizo|descarto|descartaria)\b|"
    r"\bnunca se sabe\b"
)
"""After a "no" that is a guess: the person cannot be sure, "but I couldn't swear to it"."""
THEN_NOT_KNOWN: Final = (
    r"[ ,]*i (?:do not|really do not|am not|am really not) (?:know|remember|recall|sure|certain)(?= *$|[.,!]| if|"
    r" whether)"
)
ONLY_SOME: Final = (
    r"\b(?:no|not|never|any|an?)(?: [a-z]+){0,4}? (?:any |an? |too |so |very |that |really |overly )*"
    r"(?P<how>major|serious|severe|big|bad|significant|huge|terrible|heavy|life[- ]threatening|dangerous|critical|"
    r"important|grave)\b(?! (?:enough|deal))"
)
"""A no that leaves something open: "I have not had any major accident"."""
COUNTED: Final = (
    r"(?:well |oh |so )?(?:i|we)(?: do| actually| currently)? (?:have|got|"
    r"have got) (?:(?:about|over|at least|around) )?"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|many|lots of|a lot of|a few|plenty of|"
    r"a couple of) [a-z]"
)
"""So many of what was asked about."""
HAS_QUESTION: Final = r"^(?:and |so |okay |ok )*(?:do|have) you (?:have|got)\b"
