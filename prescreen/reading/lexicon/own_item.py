"""What shows that the last thing in a row is no longer denied: "no methotrexate, prednisone 5 mg a day" (en, es)."""

from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
)
_FORM: Final = r"(?:(?:shot|jab|vaccine|booster|pills?|tablets?|infusions?|injections?|cell|skin|carcinoma|(?:cancer|cut out|removed|treated|finished|given|done|quitad\w+|operad\w+|puesta))\W+)*"
_COUNT: Final = (
    r"(?:\d+|an?|one|two|three|four|five|six|a few|a couple of|un[oa]?|dos|tres|cuatro|cinco|seis|unos|unas)"
)
OWN_AMOUNT: Final = (
    r"^[\s:-]*(?:yes|yeah|si(?= *(?:[,.;!]|$|en |desde |hace )))\b|"
    rf"^[\s:-]*{_FORM}(?:(?:about|around|at|of|just|only|my|como|unos|de)\s+)*"
    r"(?:\d+(?:[.,]\d+)? ?(?:mg|mcg|mgs|milligrams?|miligramos?|grams?|g|units?|a day|per day|daily|diari\w+|al dia|bid|od|bd|every|each|cada)\b|"
    r"(?:twice|once|three times) (?:a|per|daily|weekly)\b|(?:every (?:day|morning|night|evening|week|month)|daily|weekly|nightly|cada (?:dia|noche|manana|semana)|a diario|diari\w+)\b|"
    rf"(?:in|on|en(?: el)?|el|back in|this) (?:early |late |mid |last |the end of |finales de )?(?:{_MONTH}|(?:19|20)\d\d|\d{{1,2}} de {_MONTH}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH})\b|"
    rf"{_MONTH} (?:\d{{1,2}}\b|(?:19|20)\d\d)|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|"
    rf"{_COUNT} (?:days?|weeks?|months?|years?) ago\b|hace {_COUNT} (?:dias?|semanas?|mes(?:es)?|anos?)\b|last (?:week|month|year|spring|summer|autumn|fall|winter)\b|la semana pasada|el (?:mes|ano) pasado)"
)
"""After the name: how much of it is taken, or when it was."""
ALTERNATIVE: Final = r"\b(?:n?or|either|and|y|ni|o|u)\b|/"
"""Before the name: what is denied goes on to it: "no MMR, nasal spray or chickenpox in 2020"."""
