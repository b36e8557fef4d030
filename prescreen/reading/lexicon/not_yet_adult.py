"""Words of people who are not 18 yet (en, es). Patterns on lower case without accents."""

from typing import Final

_AHEAD: Final = (
    r"(?:in (?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|a couple of) (?:days?|weeks?|months?)|"
    r"(?:in|on|this|next|come|this coming|early|late|mid) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|year|spring|summer|autumn|fall|winter|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|birthday)[a-z]*|soon\b|tomorrow\b)"
)
_AHEAD_SPANISH: Final = (
    r"(?:en|el|dentro de|a) (?:\d{1,2} de |\d+ |un |una |unos |unas |dos |tres |cuatro |cinco |seis )?"
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|dias?|semanas?|mes(?:es)?|"
    r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b|(?:mes|ano|semana) que viene|proximo (?:mes|ano))"
)
_OF_YEARS: Final = (
    r"(?=\W*$| ?[,.;!?](?!\d)| (?:years?|yrs?|y/?o|until|till?|and|but|so|now|right|if|then|tho|though|anos|hasta|y|pero|asi|lol|haha|sorry|btw|"
    r"perdon)\b)"
)

NOT_YET_ADULT: Final = (
    rf"\bi (?:only |just )?(?:turn|will turn|will be|am turning|am going to be|get to be) (?:18|eighteen)\b[ ,]*(?:years old )?{_AHEAD}",
    rf"\bi'?(?:ll be|ll turn|m turning|m gonna be) (?:18|eighteen)\b[ ,]*(?:years old )?{_AHEAD}",
    r"\b(?:i am|i'?m) (?P<age>1[0-7])\b,? (?:until|till|til|going on 18|nearly 18|almost 18)\b",
    r"\b(?:i am|i'?m) (?:still |only |just |technically |actually )+(?P<age>1[0-7]) (?:years?|yrs?|until|till?)\b",
    r"\bnot (?:quite |yet )?(?:18|eighteen) (?:yet|until|till)\b|\b(?:i am|i'?m) not (?:yet |quite )?(?:18|eighteen)\b(?! any)",
    rf"\b(?:(?:yo )?cumplo|voy a cumplir|hago) (?:los )?(?:18|dieciocho)(?: anos)? {_AHEAD_SPANISH}",
    r"\b(?:todavia|aun|solo) (?:tengo )(?P<age>1[0-7]) anos\b|\btengo (?:todavia |aun |solo )?(?P<years>1[0-7]) anos,? (?:hasta|pero)\b",
    r"\b(?:aun|todavia) no (?:cumplo|he cumplido) (?:los )?(?:18|dieciocho)\b|\bno (?:he cumplido) (?:los )?(?:18|dieciocho) (?:todavia|aun)\b",
)
"""Said of an age and of nothing else, whatever was asked."""
WHERE_NO_NUMBER_IS_ASKED: Final = (
    rf"\b(?:i am|i'?m) (?:only |just )?(?:18|eighteen) {_AHEAD}",
    rf"\b(?:i am|i'?m) (?:still |only |just |technically |actually )+(?P<age>1[0-7])\b{_OF_YEARS}",
    rf"\b(?:todavia|aun|solo) (?:tengo )(?P<age>1[0-7])\b{_OF_YEARS}",
    r"\b(?:aun|todavia) no (?:tengo|llego a) (?:los )?(?:18|dieciocho)\b",
)
"""The same, but for a question whose answer is a number: "I'm still 11" may be a hemoglobin."""
WHERE_THE_AGE_IS_ASKED: Final = (
    rf"^\W*(?:(?:will be|be|turning|turn) )?(?:18|eighteen) {_AHEAD}(?:[ ,.!]+(?:on )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?(?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?)?\W*$",
    r"^\W*(?P<age>1[0-7])\b,? (?:but|for) (?:only|just|another|almost|nearly)\b",
    r"\b(?:i am|i'?m|tengo) (?P<age>1[0-7])\b,? (?:but (?:only|just|almost|nearly)|for (?:another|only|just)|hasta|pero (?:solo|casi|ya casi))\b",
)
"""A bare number is an age only there."""
