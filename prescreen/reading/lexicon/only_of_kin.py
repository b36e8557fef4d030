"""Words of a message that tells of relatives alone. For normalised text, English and Spanish."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

KIN: Final = rf"(?<!\bas )(?<!\blike )\b(?:my|our|mi|mis|a|an|one|2|3|several) (?:[a-z]+ ){{0,2}}?(?:{RELATIVES})\b|\bun[oa]? (?:prim|ti|abuel|amig|vecin|conocid)[oa]\b"
OF_ONESELF_OR_NO: Final = (
    r"\b(?:i|me|mine|myself|no|not|none|nope|nah|never|neither|nothing|only|just|but|yo|a mi(?= no\b|[ ,.]*$)|conmigo|mi[oa]s?|as an?|when|cuando|ninguna?|nunca|nada|nadie|solo|"
    r"nomas|pero|sino|tampoco|yes|si|also|too|tambien|both|same|had to|healthy|fine|clear|negative)\b|\?"
)
