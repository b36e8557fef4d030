"""Words of a question whether something of one's own counts."""

from typing import Final

INCLUDES: Final = (
    r"\b(?:does|do|did|would|will|is|are|should|can)\b[^?]{0,60}\b(?:includ\w*|count\w*|cover\w*|mean\w*|matter\w*|part of|one of|the same as|"
    r"called|tell you about|mention)\b|\b(?:incluye\w*|cuenta\w*|vale\w*|entra\w*|seria|es lo mismo)\b"
)
OF_ONES_OWN: Final = (
    r"(?<![a-z])(?:my|mine|i (?:had|have|got|was|am|hear|heard|see|saw|get|take|took|once)|hearing|seeing|having had|mi|mis|tuve|tengo|"
    r"he tenido|oir|escuchar)(?![a-z])"
)
