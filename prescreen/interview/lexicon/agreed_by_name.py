"""Words of a yes or no to a thing that is called by its name, on folded text with § for the name (en, es)."""

from typing import Final

NAME: Final = "§"
_LEAD: Final = r"(?:(?:(?:one|two|three|four|some|a few|\d) )?(?:mistakes?|corrections?|errors?|things? (?:is|are)? ?wrong)\b ?:? *)?(?:(?:and|but|also|oh|well|sorry|actually|please|y|pero|tambien|perdon|que)\b[ ,]*)*"
_ART: Final = r"(?:(?:the|all|of|any|coming|to|using|come|use|study|my|a|al|las?|los|el|los|venir|usar|de|del|mis?) )*"
_END: Final = r"(?: (?:too|as well|also|please|though|both|all|then|for me|tambien|igual|por favor|claro))*"
_WOULD: Final = (
    r"(?:i|we|she|he)(?:'d| would|'ll| will| do| am going to|'m going to)?(?: (?:be )?(?:happy|willing|glad|fine|ready) to)? "
    r"(?:agree(?: to)?|use|accept|do)"
)
YES: Final = (
    rf"{_LEAD}(?:but |no )?{_WOULD} {_ART}§{_END}|"
    rf"{_LEAD}(?:yes|yeah|yep|sure|ok|okay|fine|happy|i (?:do |would |will )?agree|i do|i say yes|i would say yes|i'm ok|im ok|i am ok|no problem|si|claro|de acuerdo|"
    rf"acepto|estoy de acuerdo|sin problemas?)(?: (?:to|with|for|on|about|a|con|en|para|al|que si a))?:? {_ART}§{_END}|"
    rf"{_LEAD}{_ART}§:? (?:(?:is|are|would be|will be|esta[n]?|es|son|me parecen?) )?(?:all |both |todo )?(?:yes|yeah|fine|ok|okay|good|sure|no problem|possible|si|bien|claro|sin problemas?){_END}"
)
NO: Final = (
    rf"{_LEAD}(?:no|not|i say no|i don'?t agree|no acepto)(?: (?:to|with|for|about|a|con|al))?:? {_ART}§{_END}|"
    rf"{_LEAD}{_ART}§:? no{_END}"
)
TOO: Final = rf"{_LEAD}{_ART}§(?: (?:too|as well|also|tambien|igual))?"
"""What shares the yes or no before it: "yes to visits, birth control too"."""
JOINED: Final = rf"{NAME}(?:(?: and| or| y| o| ni| nor| &|/) (?:(?:to|the|a|las?|los|el|using|usar|coming) )*{NAME})+"
BEFORE_ANOTHER: Final = r"\b(?:and|but|y|pero) (?=(?:yes|no|not|i\b|si|yo|the|las?|los|el|visits|birth|ok|sure)\b)"
