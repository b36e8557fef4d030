"""Words that deny all trouble of the kidneys. For normalised text, English and Spanish."""

from typing import Final

OF_ALL: Final = (
    r"\b(?:no|nope|never(?: had)?(?: any)?|nothing|not any|without)(?: (?:known|real|other|had|any|wrong with(?: my| the)?|with my|of the))*"
    r" (?:kidney|renal) (?:stuff|things?|problems?|troubles?|issues?|disease|trouble|damage|involvement|anything|complaints?)\b|"
    r"\bnothing (?:wrong )?(?:with|on|in) (?:my|the|her|his) kidneys?\b|"
    r"\b(?:nada|ningun problema|sin problemas?|ningun[ao]?)(?: (?:de|en|del|con|malo))* (?:l[oa]s |mis )?(?:rinon(?:es)?|kidneys?)\b|"
    r"\b(?:del?|en|con|por)(?: (?:el|l[oa]s?|mis?|parte))*(?: del?)? ?(?:rinon(?:es)?|kidneys?),? (?:nothing|nada|cero|no nothing|bien|todo bien|ok|ningun problema)\b|"
    r"^\W*(?:(?:el|los|mis?) )?rinon(?:es)?,? (?:(?:esta|estan|va|van|muy|todo|perfectamente|siempre)[ ,]+)*(?:bien|perfectos?|sanos?|ok|fine)\b|"
    r"\bno (?:tengo|tiene) nada (?:de|en) (?:l[oa]s |mis )?(?:rinon(?:es)?|kidneys?)\b"
)
OTHER_CLASS: Final = (
    r"\b(?:nyha|who|functional|teach\w*|taught|attend\w*|school|spanish|maths?|yoga|missed|heart|obes\w+|angle|malocclusion|dental|study|economy|"
    r"first|second|drug|schedule|doy|ensen\w+) (?:[a-z]+ ){0,2}$"
)
"""Before a class that is none of lupus in the kidneys: "NYHA class III", "I teach class IV"."""
OTHER_CLASS_AFTER: Final = r"[ ,]*(?:heart|hf|cardi\w+|obes\w+|failure|angina|malocclusion|students?|drugs?|bmi|nyha)\b"
NAMED_APART: Final = (
    r"\b(?:lupus|nephritis|nefritis|except|apart|aside|other than|besides|but|only|class (?:i|v|\d)|protein\w*|biops\w*|pero|salvo|"
    r"excepto|aparte|solo)\b"
)
"""Beside it: something is told apart."""
