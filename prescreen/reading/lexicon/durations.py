"""How lengths of time are written."""

from typing import Final

from prescreen.reading.lexicon.calendar import UNITS
from prescreen.reading.lexicon.numbers import NUMBER_WORDS

_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_NUMBER = (
    rf"(?:\d+(?:[.,]\d+)?|(?:{_WORD})(?:[- ](?:{_WORD}))*|an?(?: good| full| whole| solid)? couple(?: of)?|a couple(?: of)?|couple(?: of)?|half an?|half|"
    r"a half|an?(?: full| whole| good)?|the (?:last|past)|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
)
LENGTH: Final = (
    rf"(?<![\w.,/])(?:(?P<n>{_NUMBER})(?: ?(?:-|to|or) ?(?P<m>\d+|{_WORD}))?(?P<half> and a half| and a quarter|\.5)?(?: more| full| whole| long)?"
    rf"[ -]?(?P<u>{_UNIT})\b(?P<after> and (?:a half|half|one half|a quarter))?)"
)
