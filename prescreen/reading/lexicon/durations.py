"""How lengths of time are written."""

from typing import Final

from prescreen.reading.lexicon.calendar import UNITS
from prescreen.reading.lexicon.number_words import ENGLISH

_WORD = "|".join(sorted([*ENGLISH.adds, *ENGLISH.scales], key=len, reverse=True))
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
SPANISH: Final = {
    word: number
    for number, word in enumerate("un dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), start=1)
} | {"una": 1}
_NUMBER = (
    rf"(?:\d+ \d/\d{{1,2}}|\d{{1,2}}/\d{{1,2}}|\d+(?:[.,]\d+)?|(?:{_WORD})(?:[- ](?:{_WORD}))*|"
    rf"an?(?: good| full| whole| solid)? couple(?: of)?|a couple(?: of)?|couple(?: of)?|half an?|half|"
    rf"a half|an?(?: full| whole| good)?|the (?:last|past)|all|full|whole|entire|{'|'.join(SPANISH)})"
)
LENGTH: Final = (
    rf"(?<![\w./])(?<!\d,)(?:(?P<n>{_NUMBER})(?: ?(?:-|to|or) ?(?P<m>\d+|{_WORD}))?(?P<half> and a half|"
    rf" and a quarter| and three quarters|\.5)?(?: more| upcoming| full| whole| long| extra| additional| fewer|"
    rf" further| straight| solid| consecutive)?"
    rf"[ -]?(?P<u>{_UNIT})\b(?P<after> and (?:a half|half|one half|a quarter|three quarters))?)"
)
SHORT: Final = r"(?<![\w.,/])(?P<n>\d+(?:[.,]\d+)?|\d{1,2}/\d{1,2}) ?(?P<u>y|d|w|h)\b(?!/)"
UNIT_AFTER: Final = rf"[ -]?(?:of )?(?:an? |the )?(?:more |full |whole |extra )?(?P<u>{_UNIT})\b"
"""After "three quarters" and "two and a half"."""
GLUE: Final = r",? ?(?:and |y |con |e )?"
"""Between the parts of one length: "1 year and 6 months"."""
RATE: Final = (
    r"(?:\d|"
    r"\b(?:mg|mcg|g|ml|units|times?|veces|vez|once|twice|thrice|pills?|tablets?|tabs?|capsules?|doses?|shots?|"
    r"injections?|"
    r"drinks?|cigarettes?|packs?|days?|nights?|hours?|visits?|one|two|three|four|five|six|half|more|less|each)) ?$"
)
"""Before "a day" and "a week" where they tell how often."""
EACH: Final = ("every ", "each ", "per ", "every other ", "cada ")
"""Before a length that tells how often."""
MINUTES_AFTER: Final = rf" (?P<n>\d{{1,2}}|{_WORD})(?=\s*(?:$|[.;!]))"
