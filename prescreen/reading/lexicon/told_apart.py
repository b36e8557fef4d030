"""Words between the clauses of a message, and those before a clause that make what it tells no danger of now."""

from typing import Final

CLAUSE: Final = r"[.!?;,\n。！？；，]+(?!\d)|\s-+\s|\b(?:but|pero|and (?:now|then|right now)|y ahora)\b"
FRAME: Final = (
    r"\b(?:if|when|whenever|while|sometimes|occasionally|used to|as if|as though|(?:feels?|felt|looks?|seems?|sounds?|is|was|just|more) like|like (?:when|if|in|an?|the|my)|unless|in case|every time|each time|"
    r"says?|said|told|tells|asked|asks?|thought|heard|read|dream\w*|movie|film|novel|book|tv|imagine|suppose|joke\w*|"
    r"before|until|till|once|(?:years?|yrs?|months?|weeks?|days?|decades?|while|time) (?:ago|back)|back then|at the time|that (?:day|time|year|night)|the (?:day|night|first) (?:time|before)?|"
    r"last (?:year|month|week|summer|winter|spring|fall|autumn|time|\w+day)|as an? (?:kid|child|baby|teen\w*)|in (?:19|20)\d\d|"
    r"cuando|si|a veces|antes|como si|dij[eo]|dice[ns]?|so[nñ][eo]|hace (?:[a-z0-9]+ ){0,2}(?:years?|anos?|mes(?:es)?|months?|semanas?|weeks?|dias?|days?|tiempo)|(?:el|la) (?:ano|mes|semana|vez) pasad[oa]|de nin[oa]|"
    r"pregunt\w+|pelicula|novela|broma)\b|(?<!since )(?<!desde )\b(?:19[5-9]\d|20[01]\d|202[0-5])\b|如果|的时候|有时|以前|曾经|梦|电影|说"
)
"""What makes a clause a case that has not come, another time, or somebody's words."""
PAST: Final = (
    r"\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"\b(?:could not|did not|was|were|had|would|wanted|tried|felt|thought|queria|intente|podia|pude|estaba|era|fue|tuve|tenia)\b"
)
"""In a clause: it tells of then."""
