"""Words of a tube that is out of the body, on folded text with § for its name."""

from typing import Final

_WHEN: Final = (
    r"(?: (?:in|on|at|since|last|this|the|a|an|ago|long|already|now|just|years?|months?|weeks?|days?|yesterday|again|for good|"
    r"en|el|la|hace|desde|ya|ahora|pasad[oa]|este|esta|anos?|mes(?:es)?|semanas?|dias?|ayer|mucho|tiempo|de|"
    r"jan\w*|feb\w*|mar\w*|apr\w*|may\w*|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|"
    r"enero|abril|agosto|dic\w*|\d{1,4}(?:st|nd|rd|th)?))*"
)
OUT: Final = (
    r"(?:(?:no|oh|and|but|so|sorry|actually|wait|y|pero|perdon|ya)[ ,.]+)*(?:(?:the|my|his|her|that|el|la|los|las|mi|su|ese|esa) )*§ "
    r"(?:(?:line|catheter|tube|drain) )?"
    r"(?:(?:already |just )?came out|(?:is|was|has been|got|were|are)(?: already| just)? (?:out|gone|removed|taken out|pulled(?: out)?)|"
    r"went out|(?:ya )?(?:me |le )?(?:l[oa]s? )?(?:quitaron|sacaron|retiraron)|ya no (?:l[oa]s? )?(?:tengo|tiene|esta)|"
    rf"fue (?:quitad|sacad|retirad)[oa]){_WHEN}[ .!]*"
)
PRESENT: Final = r" (?:now|anymore|any ?more|any longer|currently|today|at the moment|right now|ahora|actualmente|hoy|ya|en este momento)\b"
