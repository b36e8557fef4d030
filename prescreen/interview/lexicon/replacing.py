"""Words by which a message itself says that what was noted is wrong, on folded text (en, es, zh)."""

from typing import Final

NOT_OLD: Final = (
    r"(?:\b(?:not|no|n't|isn't|wasn't|instead of|rather than|nor|ni|en vez de|en lugar de)|不是|而非|而不是)"
    r"(?: (?:the|el|la|los|las|a|un|una|as|del|de))* ?{old}(?![\d.,]\d|\d)"
)
"""The number that stands, called wrong: "2.9, not 3.9"."""
OPENLY: Final = (
    r"\b(?:(?:correct|fix|change|mend) (?:it|that|this|my|the|your)|put (?:it|that) right|"
    r"you (?:wrote|noted|put|got|have) (?:it|that|this|down)? ?(?:wrong|down wrong)|"
    r"that is (?:wrong|not right|a mistake)|that's (?:wrong|not right|a mistake)|"
    r"i (?:was wrong|made a mistake|meant)|my mistake|correction|"
    r"(?:corrij|corrig|cambi)\w+(?:lo|la)?|me equivoque|quise decir|eso esta mal|esta mal)\b|改(?:一下|正|成)|更正|说错|写错|弄错|不对"
)
"""A wish to have it put right, in the same message."""
NO_THEN: Final = r"\W*(?:(?:no|nope)(?: no)*|不是?|不对)(?: wait| hold on| sorry| espere?)*\s*[,.!，。！ ]\s*"
"""A no before the number that holds instead."""
