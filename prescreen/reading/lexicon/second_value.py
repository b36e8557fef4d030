"""Words by which a number is one more value of the same test, on normalised text (en, es)."""

from typing import Final

BREAK: Final = r"[,;.:]+(?=\s|$)|\b(?:but|and|then|though|while|now|pero|y|luego|ahora)\b"
_MONTHS: Final = r"(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
DAY: Final = (
    r"[ ,]*(?:[a-z0-9^]+/[a-z0-9.]+ |g |k |% ?)?(?:\(?(?:now|today|yesterday|ahora|hoy|ayer)\b|"
    r"(?:(?:on|in|by|at|from|as of|back in|since|the|el|en|de|la) )*(?:(?:early|late|mid|the) )*"
    rf"(?:last (?:week|month|time|one|year)|this (?:week|month|morning)|(?:a|an|one|two|three|four|five|six|few|\d+|couple of|a few|a couple of) (?:days?|weeks?|months?) (?:ago|back|later)|"
    rf"{_MONTHS}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTHS}|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)|spring|summer|autumn|fall|winter|"
    r"primavera|verano|otono|invierno|semana pasada|mes pasado|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)"
)
"""When a value was measured."""
AGAIN: Final = (
    r"\b(?:redid|redone|re-?did|repeat(?:ed|s)?|re-?check(?:ed)?|re-?test(?:ed)?|re-?ran|re-?drew|did (?:it|them|that) again|(?:it|they|that|which) (?:was|were|is|are|has|had) (?:now |since |then )?"
    r"(?:back|up|down|risen|dropped|recovered|gone|come|been)|back (?:up|down|to)|(?:came|come|went|gone|crept|dropped|fell|shot|rose|climbed|jumped|bounced)(?: right)? (?:back |up |down |back up |back down )?(?:to|at)|"
    r"now (?:it is|they are|it|at)?|second (?:one|time|test|sample)|lo repitieron|repitieron|repetid[ao]|(?:it|they) (?:is|are) now|but (?:it|they) (?:was|were)|subio a|bajo a|ahora)\b"
)
"""Before a value that was measured once more."""
HEADS: Final = r"\b(?:normal|ref(?:erence)?|range|limit|cut ?off|uln|lln|upper|lower)\b"
"""Before a number that is no value."""
