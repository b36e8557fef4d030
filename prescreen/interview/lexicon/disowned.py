"""Words by which somebody disowns an answer that was noted for them, on folded text."""

import re
from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

NEVER_SAID: Final = re.compile(
    r"\b(?:i|we)(?: have| had|'ve)? (?:never|did(?: not|n'?t)|have(?: not|n'?t)|not)(?: ever| actually| even)? "
    r"(?:sa(?:id|y)|t(?:old|ell) you|wrote|writ(?:e|ten)|put|typed?|claim(?:ed)?|mean|meant)\b(?: anything about|"
    r" nothing about| about| that)?"
    r"(?P<what>[^.!?;\n]*)|"
    r"\b(?:yo )?(?:no|nunca) (?:le |te |les )?(?:dije|he dicho|puse|conte|mencione)\b(?: que| nada de|"
    r" nada sobre)?(?P<que>[^.!?;\n]*)"
)
"""An answer that was never given: "I never said I had cancer"."""
WISH: Final = re.compile(
    r"\W*(?:(?:no|nope|wait|hey|sorry|hang on|go on|but|and|please|actually|well)[ ,.!]+)*(?:(?:i|we)(?:'d|"
    r" would)? (?:want|need|like|have) to|"
    r"can (?:i|we)|let me|quiero|quisiera|puedo) "
    r"(?:correct|change|fix|mend|put right|corregir|cambiar)\b(?P<what>[^.!?;:\n]*)[.!?;:\n]*"
)
"""A wish to put an answer right, with its name."""
NOT_THIS: Final = (
    r"(?: (?:value|number|result|one|score))*(?: is| was|'s)?(?: not|n'?t| no es|"
    r" no era) (?P<old>\d+(?:[.,]\d+)?)(?![\d.,]\d)"
)
"""After the name of a test: the number that was noted is wrong."""
OF_ANOTHER: Final = (
    rf"(?: ?[a-z%/]{{0,6}})? (?:is|was|belongs to|es|era)(?: from| of| de)? (?:my|his|her|our|mi|"
    rf"su) (?:\w+ )?(?:{RELATIVES})(?:'?s)?(?![a-z])"
)
"""After a number: somebody else's."""
GRADE: Final = re.compile(r"\b(?:serious|severe|bad|advanced|grave|seri[oa])\b")
NOT_TOLD: Final = re.compile(
    r"\b(?:(?:rather|prefer|sooner) (?:to )?not|"
    r"(?:will|do|am|would|is)(?: not|n'?t) (?:want to |going to )?(?:say|tell|talk|answer|discuss|shar|"
    r"go into)\w*|"
    r"won'?t (?:say|tell|talk|answer|discuss|share)|"
    r"not (?:say|tell|talk|answer|discuss|shar)ing|no comment|keep(?:ing)? [^.!?;]{0,20}(?:private|to myself)|"
    r"is (?:private|personal|none of your business)|prefiero no|no quiero (?:hablar|decir))\b"
)
"""In a sentence with the name of an answer: it is not told."""
NOT_KNOWN: Final = re.compile(
    r"\b(?:do(?: not|n'?t) know|(?:am|'m) not sure|not sure|no idea|dunno|no se(?: nada)?) (?:about|of|de|sobre|"
    r"lo de)(?P<what>[^.!?;\n]*)"
)
"""What is not known after all, with its name."""
IT: Final = re.compile(r"\b(?:it|that|this|one|eso)\b|^ ?(?:nada|anything|nothing|algo)?\W*$")
