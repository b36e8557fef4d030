"""Words that deny all trouble of the kidneys. For normalised text, English and Spanish."""

from typing import Final

OF_ALL: Final = (
    r"\b(?:no|nope|never(?: had)?(?: any)?|nothing|not any|without)(?: (?:known|real|other|had|any|wrong with(?: my| the)?|with my|of the))*"
    r" (?:kidney|renal) (?:stuff|things?|problems?|troubles?|issues?|disease|trouble|damage|involvement|anything|complaints?)\b|"
    r"\bnothing (?:wrong )?(?:with|on|in) (?:my|the|her|his) kidneys?\b|"
    r"\b(?:nada|ningun problema|sin problemas?|ningun[ao]?)(?: (?:de|en|del|con|malo))* (?:l[oa]s |mis )?(?:rinon(?:es)?|kidneys?)\b|"
    r"\bno (?:tengo|tiene) nada (?:de|en) (?:l[oa]s |mis )?(?:rinon(?:es)?|kidneys?)\b"
)
NAMED_APART: Final = (
    r"\b(?:lupus|nephritis|nefritis|except|apart|aside|other than|besides|but|only|class (?:i|v|\d)|protein\w*|biops\w*|pero|salvo|"
    r"excepto|aparte|solo)\b"
)
"""Beside it: something is told apart."""
