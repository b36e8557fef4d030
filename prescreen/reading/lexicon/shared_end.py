"""Words for several medicines that ended together. For normalised text, English and Spanish."""

from typing import Final

NEAR: Final = 24
"""How far after a word its sentence still belongs to it."""
ALL: Final = (
    r"(?:all\b|everything|the lot|tod[oa]s\b|todo\b|(?:the|l[ao]s) (?:3|4|three|four|tres|cuatro)\b|(?:i )?"
    r"(?:stopped|quit|came off) (?:all|everything))"
)
TOGETHER: Final = (
    r"\b(?:both|"
    r"all(?! (?:the (?:time|while|way|same)|along|week|good|fine|ok|okay|right|i (?:take|take now)|my life|day|night|year|"
    r"of (?:last|this|january|february|march|april|may|june|july|"
    r"august|september|october|november|december))\b)(?: (?:of (?:them|these|those|it)|3|4|three|four))?|"
    r"everything|the (?:lot|two|2|three|3)|"
    r"l[ao]s (?:2|3|4|dos|tres|cuatro)|amb[oa]s|tod[oa]s|together|at the same time|a la vez|juntas?|juntos)(?![a-z0-9])"
)
"""Said of all the names before it."""
_END: Final = (
    r"(?:stopped|stopped taking|quit|finished|ended|over|gone|"
    r"(?<!kicking )(?<!kicks )(?<!kick )(?<!kicked )(?<!going )(?<!goes )(?<!worse )(?<!better )(?<!badly )off|done|dropped|until|till?|up to|came off|"
    r"discontinued|hasta|dej[oe]\w*|dejad[oa]s?|"
    r"suspend\w+|quit(?:e|aron|ad[oa]s?)|termin\w+|acab\w+|par(?:e|aron|ad[oa]s))"
)
OVER: Final = rf"\b{_END}(?![a-z])"
GOES_ON: Final = (
    r"\b(?:still|currently|now|keep(?:ing)?|continu\w+|(?:i|we) (?:still )?take|taking now|"
    r"(?:i am|am|is|are) (?:still |now )?(?:on|taking)|daily|every day|"
    r"except|but not|not stopped|never stopped|did not stop|sigo|tomo|todavia|i will|will|going to|"
    r"plan(?:ning|s)? to)\b"
    r"(?<!off now)(?<!stopped now)"
)
JOINED: Final = r"(?:[\s,&+/]|\b(?:and|or|nor|y|e|o|ni|plus|also|my|the|both|then|el|la|los|las)\b){1,24}"
"""Between the names of a plain list."""
JOINT: Final = r"[&+/]|\b(?:and|or|nor|y|e|o|ni|plus)\b"
ENDS: Final = (
    rf"[\s,]*(?:(?:were|was|both|are|have been|had been|i|we|they|taken|which|that|ya|me|se|l[ao]s|fueron|"
    rf"he)[ ,]+){{0,4}}{_END}(?![a-z])|"
    rf"[\s,]*(?:but|then|so|pero) (?:(?:i|we|they|then|had to|have|just|me|se|los|las|ya) )*{_END}(?: taking)? (?:them|em|both|these|those|the lot|las dos|los dos)\b"
)
"""Right after the last name of a plain list."""
OFF: Final = (
    r"\b(?:off|stopped|quit|came off|without|no|dej[eo]|sin|quit[eo])(?: (?:of|taking|both|my|the|de|tomar|la|el))*\s*$"
)
SINCE: Final = r"[ ,(]*(?:since|from|as of|on|in|desde|el)\b"
"""Before the first and after the last of some names that ended together: "off pred and mmf since August"."""
ENDED_THEN: Final = (
    r"[ ,(]*(?:at all |whatsoever )?(?:since|"
    r"for (?:\d|a|an|one|two|three|four|five|six|the (?:last|past)|over|about)|"
    r"in (?:\d|a|an|two|three|four|weeks|months)|any ?more|no longer|desde|hace|ya no)\b"
)
"""After a name with a no before it: it was taken before."""
NOT_THE_OTHER: Final = r",? ?(?:and |but )?(?:not|rather than|instead of|no) (?:the |my |el |la )?"
DAY_FIRST: Final = r" ?: ?(?:(?:the|my|el|la|los|las|mi|mis) )*"
"""Between a day and the list it is told of: "28 de octubre: micofenolato, hidroxicloroquina y prednisona"."""
ENDED_FIRST: Final = (
    r"\b(?:stopped|quit|finished|dropped|came off|went off|took (?:me|him|her) off|taken off|dej[eo]|quit(?:e|o|aron)|suspend\w+|termin[eo])"
    r"(?: (?:taking|with|the|my|his|her|both|el|la|los|las|de|tomar))*\s*$"
)
"""Before the first of several medicines that ended one after the other: "I stopped CellCept on the 3rd, prednisone on the 20th"."""
ITS_DAY: Final = r"[ ,(]*(?:(?:on|in|at|since|around|about|back in|el|en|desde|the)[ ,]+)*"
"""Between a medicine and the day on which it ended too."""
NEXT: Final = r"[ ,;)]*(?:(?:and|then|also|plus|y|my|the|el|la)[ ,]+)*"
"""Between that day and the next medicine."""
