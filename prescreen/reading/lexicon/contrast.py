"""Words that set oneself against somebody else, and what was asked against another thing."""

from typing import Final

_HARMLESS: Final = (
    r"(?: (?:gracias a dios|thank god|por suerte|luckily|thankfully|personally|always|siempre|am|is|are|both|was|"
    r"do|did|have|have been|had|test|tested|"
    r"testing|get|come|came|came back|up|i am|al menos|at least|pero|all|totally|perfectly|me salio|sali|doy|di|"
    r"salgo|siempre salgo|todo|de momento|hasta ahora|estoy|"
    r"que yo sepa))*"
)
OWN_DENIAL: Final = (
    r"(?<![a-z])(?:(?:a mi|yo|me|myself|i|mine(?:'s)?)\b,?"
    + _HARMLESS
    + r" (?:(?:do )?no(?! lo se)|(?:do )?not(?! know| remember| recall)|nada|nunca|ningun[ao]?|never|nothing|none|"
    r"nope|fine|ok|okay|grand|spared|clear|clean|"
    r"negative|neg|negativ[oa]|healthy|san[oa]|bien)\b(?! (?:sure|know|certain|idea|se\b|too|either|seguro))|"
    r"not (?:me|myself)\b|\bi (?:only|just) (?:get|have|had|got)\b|just not me|never me\b|"
    r"\b(?:nothing|none|nada|all clear|not a thing) (?:here|on my (?:side|end)|so far for me)\b|\bclean bill\b|"
    r"\b(?:check|test|scan|screen)(?:s|ed)? (?:me|mine|my [a-z]+)\b[^;!?]{0,40}\b(?:clear|clean|fine|normal|"
    r"negative)\b(?! (?:but|yet|until))|"
    r"\bi (?:have |somehow |just |luckily )*(?:dodged|escaped|avoided|skipped|swerved) it\b|"
    r"\b(?:skipped|missed|spared|passed) me\b|\byo (?:tan|como una?) [a-z]+|\bme (?:he )?libr(?:e|ado)\b|"
    r"\ba mi (?:no me|ni me))"
)
"""What the person says of themselves after speaking of somebody else's illness."""
TO_ME: Final = (
    r"\bwhen i was (?!(?:pregnant|checked|tested|diagnosed|told|scanned)\b)|"
    r"\b(?:i|me) (?:had|got|caught|did have|came down with|went through) (?:it|one|that|a|an|two|some)\b|"
    r"\bas an? (?:baby|infant|kid|child|toddler|teen\w*|newborn|new born)\b(?! (?:my|she|he))|"
    r"\bhappened to me\b|\b(?:cuando (?:yo )?(?:era|tenia)|de (?:nin[oa]|pequen[oa]|bebe)|me (?:dio|paso))\b"
)
"""Before "I am fine": it was the person who had it."""
NEGATIVE: Final = r"\b(?:negative|neg|negativ[oa]|clear|clean)\b"
THE_OTHER: Final = (
    r"\b(?:not (?:the other|that other|that) (?:one|thing|kind|type|sort)\b|not the other\b|"
    r"not (?:the )?(?:one|thing) (?:you|u) (?:said|mean|meant|asked)\b|"
    r"no (?:la|el|lo) otr[ao]|(?:la|el|lo) otr[ao] no|es[ao] otr[ao] no)"
)
"""The illness that was asked about is not the one the person had: "not the other one"."""
UNREAL: Final = (
    r"\bso[- ]called(?: \w+)? $|\bdizque $|"
    r"\b(?:wish(?:ed)?|(?:be lying|lie|a lie) (?:if i |to )(?:said|say)|"
    r"(?:can|could|would) not (?:say|claim|call it|pretend)|anything but|if only|"
    r"would (?:love|like) to (?:say|tell you)|wanted to say|ojala)\b[^.;!?]{0,30}$|"
    r"\b(?:nearly|almost|practically|casi|as good as|virtually)(?: \w+){0,3} (?:a |an |un |una )?$|"
    r"\b(?:mixed up|muddled(?: up)?|mistaken about|wrong about|confundi) (?:the |my |that |el |la |lo del )?$"
)
"""Before what did not happen: "I nearly had a stroke when I saw the bill", or is taken back."""
UNREAL_AFTER: Final = (
    r"[^.;!?]{0,14}\bbut (?:then )?(?:(?:we|i|they|he|she|it|the \w+) )?(?:was |got |were )?(?:cancell?ed|"
    r"called (?:it|that) off|backed out|decided (?:against|not)|chickened out|said no|refused)\b|"
    r"\s*(?:scare|scares|false alarm|risk|charity|awareness|ward|unit|clinic)\b|"
    r",? (?:(?:that|which) )?(?:they|the \w+|my doctors?|he|she|we|i|someone) (?:had )?(?:first |once |wrongly |initially |only )?"
    r"(?:thought|believed|suspected|assumed) (?:(?:that )?(?:i|he|she|it|this) )?(?:had|was|might have|could have|may have|to have)"
    r"(?=\W*$|\s*[,.;!?]|\s+(?:but|and|at first|back then|then|first|until)\b)"
)
"""After the name of what did not happen: "a stroke scare"."""
THOUGHT_TO_BE: Final = (
    r"\b(?:told|thought|said|believed|suspected|looked like|guess(?:ed)?|pensaron|creyeron|dijeron)\b"
    r"(?: (?:me|us|her|him|that|que))*(?: (?:i|it|this|he|she|they))?(?: (?:might|could|may|would))?(?: (?:be|have|had|was|is|era|tenia))?"
    r"(?: (?:a|an|just|only|like))? $"
)
AT_FIRST: Final = r"(?: \w+)? (?:at )?(?:first|initially|to (?:begin|start) with|in the beginning|before (?:the |they (?:found|knew) )?(?:lupus|sle|it)|al principio|primero)\b"
"""Around a name: what was thought of before the right name was found, "told it might be rheumatoid first"."""
SAYS: Final = r"[ ,]*(?:says?|said|calls?|called|thinks?|told|reckons?|dice|dijo|cree)\b"
"""Someone who gives an opinion is no treatment."""
SINCE_OVER: Final = (
    r"\b(?:was|had|used to|did|hace|tuve|estuve|at (?:1\d|2\d|3\d)\b|back (?:then|in)|years? ago|years? back|once|"
    r"before|in (?:19|20)?\d\d|as a (?:kid|teen\w*|child)|when i was)\b"
)
_NOT_NOW: Final = (
    r"(?:not (?:now|right now|at the moment|these days|any ?more|currently|lately|today)|ahora no|"
    r"no ahora|ya no|actualmente no|hoy no)\b"
)
NOT_NOW: Final = rf"\s*(?:no[, ]+)?{_NOT_NOW}"
"""Opens "not now. it was bad at 19"."""
ONLY_BEFORE: Final = (
    r"\W*(?:(?:yes|yeah|yep|si|maybe|only|just|solo)\W+)?(?:(?:once|a few times|a long time ago|long ago|in the past|before|"
    r"(?:back )?(?:in|at|around) (?:my (?:teens|twenties|thirties)|(?:19|20)?\d\d|(?:the )?\w+ties|school|college|uni\w*)|"
    r"(?:(?:many |some |a few |\w+ )?years? (?:back|ago))|as a (?:kid|teen\w*|child)|una vez|hace (?:\w+ )?(?:anos|tiempo)|antes|"
    r"a los \w+|en (?:el )?(?:19|20)?\d\d|de (?:joven|nin[oa]|adolescente))\W+)(?:(?:yes|yeah|si)\W+)?"
    rf"(?:but |pero )?(?P<not_now>{_NOT_NOW})\W*"
)
"""Is the whole of "at 19. not now"."""
_YEARS_AGO: Final = (
    r"(?:(?:hace|from|more than|over|about|some|mas de|unos|like|como|around|casi|nearly|ya) )*(?:(?:\d+|many|several|a few|"
    r"muchos|varios|unos|un monton de|a|un|one|[a-z]+(?:teen|ty|een)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )*"
    r"(?:years?|decades?|anos?|decadas?)(?: (?:ago|back|atras))?"
)
ONLY_THEN: Final = (
    rf"\W*(?:(?:no|nope|nah)\W+)?(?:(?P<not_now>{_NOT_NOW}|not yet)\W+(?:(?:no|ya no)\W+)?)?"
    r"(?P<then>(?:(?:only|since|desde|just|solo|solamente|nomas|but|pero|eso|that|it|fue|was|era|me dio|me dieron|tuve|i had (?:it|them|one)|"
    r"the last (?:one|time)|(?:la|el) ultim[oa]|y)\W+)*"
    rf"(?:(?:hace|from) \W*{_YEARS_AGO}|{_YEARS_AGO} (?:ago|back)|(?<=not now )|(?:when i was|cuando era|cuando tenia|"
    r"back when) [a-z0-9 ]{2,24}|as an? (?:kid|child|teen\w*|baby))"
    r"(?: (?:nomas|nada mas|solo|only|and never again|y nunca mas|once|twice|una vez|dos veces|que no|de eso|no|nada|ninguno|ninguna))*)\W*"
)
"""Is the whole of "no, not now, only fifteen years ago": a no to "do you have it now?" that tells of the past."""
FINE: Final = (
    r"\s*(?:(?:it|they|that|mine|all|everything|those|thats) (?:is|are|was) |(?:all|todo) )?(?:ok|okay|fine|good|"
    r"perfect|healthy|in order|normal|all good|all fine|bien|perfecto)\b"
    r"(?=\s*(?:$|[,.;!]))(?! (?:with|on|thanks to))"
)
"""Opens the answer to "do you have a problem of ...": it is fine."""
