"""Words of a medicine that took another's place, and of what was taken once and what is taken now."""

from typing import Final

EXCHANGED: Final = (
    r"\b(?:swap(?:ped|t)?|switch(?:ed)?|chang(?:ed|e)|trad(?:ed|e)|mov(?:ed|e)|exchang(?:ed|e)|replac(?:ed|e)|"
    r"went|flipped|transition(?:ed)?|rotated|bumped|subbed out|cambie|cambiaron|me cambiaron|sustituy\w+|swapping|"
    r"switching|changing|moving|going|transitioning)\b"
)
"""A verb of giving one medicine up for another; the one given up comes first."""
EXCHANGE_LINK: Final = (
    r"[ ,0-9.mg]*(?:(?:out|over|it|me|up) )*(?:for|to|with|by|onto|into|->|=>|→|por|a|"
    r"al)(?: (?:the|some|el|la|los|las|now|weekly|monthly|iv|daily|new|\d+ ?(?:mg)?))* ?"
)
"""Between the two medicines of an exchange, after such a verb."""
EXCHANGED_FOR: Final = (
    r"\b(?:(?:it|that|this|they|which) )?(?:was|were|got|has been|is|being) (?:swapped|switched|changed|traded|"
    r"replaced|exchanged)(?: out| over)? (?:for|to|with|by)(?: (?:the|some|my|weekly|monthly|daily))* ?$|"
    r"\b(?:swap(?:ped|t)?|switch(?:ed)?|chang(?:ed|e)|trad(?:ed|e)|exchang(?:ed|e)|replac(?:ed|e)|"
    r"subbed)(?: me)? (?:it|that|this|them)(?: out)? (?:for|to|with|"
    r"by)(?: (?:the|some|my|weekly|monthly|daily|new|good old|\d+ ?(?:mg)?))* ?$"
)
"""Before the medicine that takes the place of the one named before: "so they swapped it for"."""
EXCHANGED_BETWEEN: Final = (
    r"[ ,]*(?:(?:but|and|pero|y|luego|then|until|hasta que|por eso) )*(?:me |se |nos )?(?:lo |la |los |"
    r"las )?(?:han )?(?:cambi\w+|pasaron|pase|paso|sustituy\w+|sustituid\w+|reemplaz\w+|"
    r"quit\w+ (?:y|and) (?:me )?(?:pus\w+|diero\w*)) (?:por |con |al? )?(?:el |la )?|"
    r"[ ,.]*(?:(?:was|got|is|has been|were|being|i|doctor|doctors|my doctor|they|he|she|we|rheum|and|but|so|then|"
    r"later|just|which|until|that|until they) )*(?:replaced|switched|swapped|changed|traded|exchanged|stopped|"
    r"turned|swap|switch|change)(?: out| over| me| it| that| this| them)* (?:by|with|for|to|into|por|and started|"
    r"then started)(?: (?:the|some))* ?|"
    r"[ ]*(?:->|=>|-->|→) *"
)
TAKES_THE_PLACE: Final = (
    r"[ ,]*(?:(?:now|but|and|is|has|just|i am on it|we use) )*(?:instead of|in place of|in lieu of|"
    r"replac(?:ing|ed|es)|to replace|took over from|taking over from|took the place of|en lugar de|"
    r"en vez de)(?: (?:the|my|el|la))* ?"
)
"""Between two medicines: the first is taken, the second no more."""
INSTEAD_BEFORE: Final = r"\b(?:instead of|in place of|in lieu of|en lugar de|en vez de)(?: (?:the|my|el|la))* ?$"
THEN: Final = (
    r"[ ,]*(?:(?:and|first|for (?:a while|years|\w+ (?:years|months|weeks))|didnt work|failed|"
    r"which failed) ?[ ,]*)*(?:then|"
    r"and then|followed by|luego|"
    r"despues)(?: (?:on|came|to|they|put|me|moved|i|went|the|started|switched|tried|el|la))* ?"
)
_HAD: Final = (
    r"(?: (?:it was|there was|i had|i took|i was on|i did|she had|she was on|he had|he was on|"
    r"they gave (?:me|her|him)|con|tome|tomaba|tuve|fue|era|me (?:dieron|pusieron)|the|el|la))*"
)
ONCE_BEFORE: Final = (
    rf"\b(?:before|at first|first|initially|originally|then|after that|antes|al principio|primero|luego|"
    rf"despues){_HAD},? ?$"
)
"""Before a medicine that was taken at one time: "then CellCept"; another is taken now."""
ONCE_AFTER: Final = (
    r"[ ,]*(?:before|at first|first|initially|originally|antes|al principio|"
    r"primero)\b(?! (?:the|my|i|it|we|that|de|el|la|que)\b)"
)
"""The same, behind it."""
NOW_LEADS: Final = (
    r"(?:^|[ ,.;])(?:now|currently|at present|these days|ahora|actualmente|hoy en dia|today|hoy|hoy por hoy|ahorita)"
    r"(?: (?:i am|i|she is|she|he is|he|it is|we are|is|am|on|with|taking|take|takes|tomo|toma|estoy|esta|con|the|"
    r"just|only|el|la|solo))* ?$"
)
NOW_FOLLOWS: Final = r" (?:now|currently|at present|these days|ahora|actualmente)\b(?! (?:too|also|as well|tambien))"
GIVEN_THEN: Final = (
    r"\b(?:(?:already|ya) (?:me )?(?:dieron|pusieron|recetaron|mandaron|aplicaron|i took|tome|probe|use|i had|tuve|gave me|had|took|tried)|"
    r"me (?:daban|ponian|tenian con)|i was on|tomaba|usaba|i (?:have )?(?:already )?tried|probe|"
    r"(?:i have|i had) (?:already )?(?:had|tried|taken|been given)|they (?:have )?(?:already )?tried(?: me on)?)"
    r"(?: (?:the|el|la|con|with))* $"
)
"""Before medicines that were given at one time, where another one is taken now: "they already gave me A, B and now C"."""
GIVEN_SEVERAL: Final = (
    r"\b(?:me (?:dieron|pusieron|recetaron|mandaron)|they gave me|i (?:had|took)|i took|tuve)(?: (?:the|el|la|con))* $"
)
"""The same before at least two, as one may be the beginning of what is taken now."""
RUN_LINK: Final = r"(?:[ ,/&+]|\b(?:and|y|e|then|luego|the|el|la)\b)+"
"""Between the names of such a run."""
ADDED: Final = r"^ ?(?:now )?(?:me )?(?:too|also|as well|on top|tambien|ademas)\b"
"""Around the medicine that is taken now; one that was added took no other's place."""
