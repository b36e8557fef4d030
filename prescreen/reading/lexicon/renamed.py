"""Words between the name of a thing that was not meant and the right one; names stand as NUL characters."""

from typing import Final

STRONG: Final = (
    r"i mean|i meant|i lie|make that|or rather|rather|correction|scratch that|strike that|my mistake|my bad|digo|"
    r"mejor dicho|quise decir|quiero decir|miento|mentira|me equivoque|me confundi"
)
"""Takes back what was said, by itself."""
WEAK: Final = r"no+|nope|wait|sorry|actually|oops|whoops|hang on|hold on|perdon[ea]?|espera|espere|ay"
"""Takes something back together with another such word, or with "it was"."""
_IT_WAS: Final = (
    r"(?:(?:it|that|this)(?: one)?(?: was| is|'s)|i (?:got|had|mean|meant)|was|fue|era|es|esa (?:fue|era)|"
    r"eso (?:fue|era))"
)
_ARTICLE: Final = r"(?: ?\b(?:actually|ordinary|normal|regular|usual|plain|standard|other|normalita|the|a|an|my|for|just|only|la|el|una|un|de|del|contra)\b)*"
_SHORT: Final = (
    r"(?:(?:nasal|nose|live|del|en) )*(?:spray|mist|jab|shot|injection|drops|live one|nasal one|inyeccion|gotas)"
)
"""The wrong one without its name: "not the spray"."""
INSTEAD: Final = (
    rf"(?:^|[ ,.;!?-]+)"
    rf"(?P<marks>(?:(?:{WEAK}|{STRONG})(?![a-z])[ ,.;!-]*){{0,5}})"
    rf"(?P<not>(?:{_IT_WAS} )?(?:not|no (?:era|fue))(?: (?:the|a|an|my|that|la|el|una|un|de))* (?:\x00+|{_SHORT})[ ,.;-]*(?:but |sino )?)?"
    rf"(?P<was>{_IT_WAS})?{_ARTICLE} ?$"
)
"""Before the right name: ". no hang on it was the ", ", not flu, that was the ". A bare no alone denies another thing."""
LONE_NO: Final = r" ?[,.;-]+ ?(?:no+|nope)[,.;!-]+ ?(?:(?:the|a|an|my|la|el|una|un) )*"
"""All that stands between two names, of which the second is meant: "Zostavax, no, Shingrix"."""
YES_OR_NO: Final = r"\W*(?:yes|no+|nope|si|yep|neither|either)(?![a-z])"
"""After the second name: each has an answer of its own."""
NO_THEN: Final = r"[,.;!] *(?:no+|nope|wait|sorry|hang on|perdon|i mean|scratch that)(?![a-z])[ ,.;!-]"
SAYS_AGAIN: Final = r"\W*(?:no+|nope)[ ,.!]+(?:(?:like|as) )?i (?:already |just )?(?:said|told you|wrote|meant)(?: that)?\b(?! no\b)[ ,:]*"
"""Opens what was said before: "no I said the MMR was last Friday"."""
AT_ONCE: Final = r"[ ,-]+(?:(?:oh|no|ah|uh)[ ,-]+)?(?:wait|sorry|oops|whoops|hang on|hold on|perdon|espera)[ ,-]+(?:(?:it is|it was|es|era) )?"
"""Between the name of a medicine and the right one, in one breath: "Rituxan, sorry, Remicade"."""
TOO: Final = r"(?: [a-z0-9.]+){0,3} (?:too|also|as well|tambien)\b"
"""After the second name: both are meant."""
