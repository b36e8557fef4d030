"""Words of a throat that closed. For normalised text, English and Spanish."""

from typing import Final

CLOSED: Final = (
    r"\b(?:my|his|her) (?:throat|tongue|airways?) (?:just |all |completely )?(?:closed|swelled|swole|shut|was closing|swollen)(?: (?:up|shut))?\b|"
    r"\bse (?:me|le) (?:hincho|inflamo|cerro|cerraba) (?:toda )?(?:la|el) (?:garganta|lengua|glotis|traquea)\b"
)
BROUGHT_ON: Final = (
    r"(?: (?:completely|entirely|toda|todita|por completo))?,? (?:with|from|after|because of|due to|on|con|por|al|tras|de) "
    r"(?:(?:the|a|an|some|un[oa]?s?|el|la|l[oa]s|mi|my) )?[a-z]{3,}"
)
"""What brought it on stands right behind."""
THEN: Final = (
    r"\b(?:years? ago|last (?:year|summer|winter|spring|autumn)|once|una vez|as a (?:child|kid|teen\w*)|when i was|in (?:19|20)\d\d|(?:months?|weeks?) ago|"
    r"de (?:chic[oa]|nin[oa]|joven|pequen[oa])|hace (?:anos|mucho|tiempo)|allerg\w+|alerg\w+)\b"
)
OF_NERVES: Final = (
    r"\b(?:nervi?os\w*|nerves?|nervous\w*|emotion\w*|emocion\w*|crying|cried|llor\w+|tears|sad\w*|triste\w*|angusti\w+|ansiedad|anxi\w+|panic\w*|panico|miedo|scared|fear|"
    r"stress\w*|estres\w*|grief|pena|susto|cold|catarro|resfri\w+|gripa?e?|flu|tonsil\w*|amigdal\w*|angina|if|si (?:me|como|tomo))\b"
)
DENIED: Final = r"\b(?:no|not|never|nunca|jamas|without|sin) (?:[a-z]+ ){0,3}(?:my throat|my tongue|se me|se le)\b"
