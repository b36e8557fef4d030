"""Words of a doubt about a day or a dose (en, es)."""

from typing import Final

DOUBT: Final = (
    r"\b(?:(?:do|can|could) not (?:know|remember|recall|say)|no idea|no clue|not sure|unsure|forgot|forget)\b[^.;!?]{0,12}"
    r"\b(?:when|how (?:much|many|long|often)|what dose|which (?:day|dose|month)|cuando|cuant[oa]s?|que dosis|desde cuando)\b"
)
"""What is not known here, no question about whether something is so asks for."""
