"""Words of somebody who says that what was just noted is another person's, on folded text."""

import re
from typing import Final

from prescreen.interview.lexicon.taking_back import OTHER

ANOTHERS: Final = re.compile(
    r"\W*(?:(?:no+|nope|oh|sorry|wait|but|hang on|actually|perdon|pero|espere?|ay)\b[ ,.!]*)*"
    r"(?:(?:it|that|this|eso|esa|ese|el que (?:l[oa] )?(?:tenia|tuvo)|la que (?:l[oa] )?(?:tenia|tuvo)) "
    r"(?:is|was|es|era|fue|fueron)(?: (?:for|about|de))? "
    rf"(?:my|his|her|our|mi|su) (?:\w+ )?(?:{OTHER})(?:'?s)?(?:,? ?(?:and )?(?:not|no) (?:me|mine|i|yo|mi[oa]|a mi|mi))?|"
    r"(?:it|that)(?: is| was|'s) not (?:me|mine|about me)|not mine|no (?:es|era|fue) mi[oa])"
    r"(?:[ ,]+(?:not me|no yo|years ago|hace anos|long ago|last year|sorry|perdon))*[ .!]*"
)
"""The whole of a message that names no answer: "no that was my brother not me"."""
