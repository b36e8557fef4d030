"""How lengths of time are written."""

from typing import Final

from prescreen.reading.lexicon.calendar import UNITS
from prescreen.reading.lexicon.numbers import NUMBER_WORDS

_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
SPANISH: Final = {
    word: number
    for number, word in enumerate("un dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), start=1)
} | {"una": 1}
_NUMBER = (
    rf"(?:1/2|\d+(?:[.,]\d+)?|(?:{_WORD})(?:[- ](?:{_WORD}))*|an?(?: good| full| whole| solid)? couple(?: of)?|a couple(?: of)?|couple(?: of)?|half an?|half|"
    rf"a half|an?(?: full| whole| good)?|the (?:last|past)|all|full|whole|entire|{'|'.join(SPANISH)})"
)
LENGTH: Final = (
    rf"(?<![\w.,/])(?:(?P<n>{_NUMBER})(?: ?(?:-|to|or) ?(?P<m>\d+|{_WORD}))?(?P<half> and a half| and a quarter|\.5)?(?: more| full| whole| long| extra| additional| fewer| further| straight| solid| consecutive)?"
    rf"[ -]?(?P<u>{_UNIT})\b(?P<after> and (?:a half|half|one half|a quarter))?)"
)
