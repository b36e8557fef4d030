"""Words that tell the upper limit of a test, on folded text where the names of tests stand as §."""

import re
from typing import Final

LIMIT: Final = (
    r"\b(?:(?:upper|top|high(?:er|est)?|normal|reference|lab(?:oratory)?|max(?:imum)?|cut) )*"
    r"(?:limits?|ranges?|ulns?|cut ?-?offs?|ceilings?|maximums?|max)(?: of (?:the )?normal)?\b|"
    r"\b(?:limites?|topes?|rangos?|maximos?|lsn|valor(?:es)? (?:de referencia|maximos?|normal(?:es)?))"
    r"(?: (?:superior(?:es)?|maximos?|normal(?:es)?|de referencia|de (?:la |lo )?normal(?:idad)?))*\b"
)
NUMBER: Final = r"(?<![\d.,a-z])(?:\d+(?:[.,]\d+)?(?: ?[-\u2013] ?| to | a )(?P<high>\d+(?:[.,]\d+)?)|(?P<only>\d+(?:[.,]\d+)?))(?![\d§])"
NOT_SO: Final = (
    r"(?:,? ?\b(?:and |y )?(?:not|no|isn'?t|is not|instead of|rather than|en (?:vez|lugar) de)"
    r"(?: (?:it|is|es|the|el|at|a|son|era|de))* (?P<wrong>\d+(?:[.,]\d+)?)\b(?: (?:as you (?:wrote|have)|como puso))?)"
)
"""A number that is none: "35, not 2"."""
BETWEEN: Final = (
    r"(?:[ ,:=(]|§+|\b(?:of|for|on|in|the|my|is|are|was|were|should|be|say|says|it|its|it's|at|really|actually|to|up|and|"
    r"both|their|u/l|test|tests|not|de|del|la|el|los|las|lo|para|en|mi|mis|es|son|era|eran|debe|debia|deberia|ser|dice|pone|sale|"
    r"a|hasta|y|ambas|ambos|dos|cada|una|uno|prueba)\b)*?"
)
"""What may stand between the word for a limit and its number."""
FOR_BEHIND: Final = r"(?: ?(?:u/l|ui/l|units?|unidades))?,? (?:for|of|on|de|del|para|en)(?: (?:the|la|el|my|mi|los|las))? §+(?:(?:,| and| y| e)(?: (?:the|la|el))? §+)*"
"""The tests of a limit that is told first: "35 for ALT and AST"."""
UP_TO: Final = r"(?P<between>§+:?)(?: (?:normal|goes|va|es|is|de 0))?,? (?:up to|hasta|no more than|as far as) "
"""A bound that stands right after the name of a test: "AST up to 40"."""
WENT_UP: Final = re.compile(
    r"\b(?:went|gone|go(?:ing)? (?:as )?(?:high|up)|shot|rose|risen|climb\w*|jump\w*|creep\w*|crept|came|was|were|has|have|had|got|"
    r"sub\w+|lleg\w+|aument\w+|estuv\w+|tuv\w+|fue|era|anda\w*|salio|me sale)\b"
)
"""The value itself is that high."""
NEXT: Final = (
    r"(?:,|,? and|,? y|;)(?: (?:the|la|el|that|the one|of|for|on|de|del|para|en|las?|one))* §+"
    r"(?: (?:is|es|at|a|to|de|from|:|up|hasta|va))* "
)
"""Before the limit of one more test: "and 40 of AST" is told like this: "and of AST 40"."""
IS_LIMIT: Final = r" (?:is|are|es|son|was|era) (?:the|my|its|their|el|la|los|mi|su)? ?"
"""After a number that is called a limit behind it."""
EVERY: Final = re.compile(
    r"\b(?:both|each|ambas|ambos|(?:los|las) dos|(?:the )?two of (?:them|those)|for the two|los 2|las 2|the 2)\b"
)
VALUE_FIRST: Final = (
    r"§+(?: (?:is|was|es|era|fue|at|a|de|salio|sale))*[ :=]+(?P<value>\d+(?:[.,]\d+)?)(?: ?(?:u/l|ui/l))?"
    r"(?:[ ,;(]|\b(?:and|y|con|with|but|pero|its|the|el|la|su|an?|un)\b)*$"
)
"""A value that is told of the test before its limit: "ALT is 25 and the upper limit is 35"."""
PAST_IT: Final = re.compile(
    r"\b(?:over|above|under|below|within|beyond|inside|outside|exceed\w*|past|twice|double|times|higher than|lower than|more than|"
    r"less than|close to|near|almost at|in|(?:por )?encima del?|(?:por )?debajo del?|sobre|supera\w*|pasa\w*|dentro del?|fuera del?|"
    r"mayor (?:que|al?)|menor (?:que|al?)|mas (?:que|alt[oa] (?:que|del?)) ?|veces|doble del?|cerca del?|en)(?: (?:the|its|my|el|la|lo|su|mi))* ?$"
)
"""Before the word for a limit: a value is compared with it, and no limit is told."""
QUESTION: Final = re.compile(r"[?¿？]")
