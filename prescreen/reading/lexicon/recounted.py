"""Words around a length of time that is told anew at once, on normalised text (en, es)."""

from typing import Final

_COUNT: Final = r"(?:\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT: Final = r"(?:days?|weeks?|wks?|months?|years?|yrs?)"
_TAKES_BACK: Final = (
    r"[ ,.;!-]+(?:(?:no+|nope|wait|sorry|actually|oops|hang on|hold on|i mean|i meant|i lie|make (?:that|it)|or rather|"
    r"rather|correction|scratch that|my mistake|it was|perdon|espera|espere|digo|mejor dicho|quise decir|fue|era|"
    r"hace)(?![a-z])[ ,.;!-]*)+"
)
_ENDS: Final = r"(?= *(?:[.,;!?)]|$|(?:and|but|y|pero)\b))"
RECOUNTED: Final = (
    rf"\b(?P<old>{_COUNT} (?P<unit>{_UNIT}) (?:ago|back))(?P<again>{_TAKES_BACK}(?P<new>{_COUNT})(?: (?P<other>{_UNIT}))?"
    rf"(?: ago| back)?){_ENDS}|"
    rf"\bhace (?P<old_es>{_COUNT} (?P<unit_es>{_UNIT}))(?P<again_es>{_TAKES_BACK}(?P<new_es>{_COUNT})(?: (?P<other_es>{_UNIT}))?)"
    rf"{_ENDS}"
)
"""A count back from today and the one that holds instead: "three weeks ago. No, four"."""
DAY_FOLLOWS: Final = r"[ ,]+(?:on |the |el )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)"
"""A day that is told exactly holds instead of any count."""
VALUE_BEFORE: Final = r"\d(?: ?[a-z%/]{1,6})?[,;.] ?$"
"""A value stands before it: "58, six months ago it was 66" counts no months anew."""
