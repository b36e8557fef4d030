"""Words of somebody who is not sure, or tells what others say, in the three languages."""

from typing import Final

UNSURE_OR_HEARSAY: Final = (
    r"\b(?:(?:do not|don'?t|dont) know|not sure|no idea|unsure|no clue|"
    r"(?:wife|husband|partner|mother|mom|mum|daughter|son|sister|brother|father|dad|they) (?:says?|said|thinks?|told)|"
    r"no (?:lo )?s[eé]\b|ni idea|no estoy segur[oa]|(?:mujer|esposa|esposo|marido|hij[oa]|herman[oa]|madre|padre|mam[aá]|pap[aá]) (?:dice|dijo|cree))|"
    r"不知道|不清楚|不确定|不太记得"
)
