"""Words between a plain answer and what is put right behind it, on folded text."""

import re
from typing import Final

ANSWER_FIRST: Final = re.compile(
    r"\W*(?P<answer>(?:no|nope|nah|none|nothing|never|yes|yeah|yep|si|nada|ningun[oa]?|nunca)"
    r"(?:,? (?:no|none|nope|never|nothing|to (?:all|both)|of (?:them|those|these|that)|that i know(?: of)?|not that i know(?: of)?|"
    r"no one has|nobody has|thanks|thank you|nada|nunca|gracias))*) ?[.!;]+ *"
    r"(?:(?:and|but|oh|also|now|y|ah|ay|pero)[ ,]+)*"
    r"(?:(?:and|oh|also|y|ah) (?:oops|sorry|wait|perdon)|oops|whoops|(?:and |sorry,? |oh )*one (?:more )?(?:fix|correction|change|mistake)|"
    r"(?:please |can you |could you |also )*(?:correct|fix|change) (?:that|this|something|one thing|an earlier)|correction|"
    r"(?:i (?:have|need|got) (?:to|a) )(?:correct|correction|fix|change)|otra correccion|una correccion|corrija|corrige|me equivoque)\b"
)
"""A plain answer, and then that something told before is put right: "no. And oops, correct that: ..."."""
