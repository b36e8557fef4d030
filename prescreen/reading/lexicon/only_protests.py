"""How people say that something is wrong, and not what: one whole message, on normalised text."""

import re
from typing import Final

_WHAT = r"(?:that|this|it|you|some(?: of (?:it|that|this|them))?|something|part of (?:it|that|this)|a few|one(?: of them)?|not all(?: of (?:it|that))?|there|eso|esto|algo|una|alguna)"
_WRONG = (
    r"(?:(?:is|are|was|were|has|got|have|s|it|hay|esta|estan|es) )*(?:still |all |just |really |very |something |algo |un )*"
    r"(?:wrong|not (?:all )?(?:right|correct|true|quite right)|incorrect|mistaken?s?|mistakes?|an? (?:mistake|error)|errors?|mal|error|equivocado|no (?:esta|es) (?:bien|correcto)|incorrecto)"
)
_REST = r"(?:[ ,.!]*(?:some|part|most|all|bits|parts) of (?:it|that|this|them)|[ ,.!]*(?:i think|i am afraid|sorry|mate|there|here|now|you know|please|no|alguna|creo))*"
PROTEST: Final = re.compile(
    rf"\W*(?:(?:no|hey|wait|hang on|sorry|oh|but|well|actually|oiga|perdon|espere)[ ,.!]+)*{_WHAT} {_WRONG}{_REST}\W*"
)
"""A protest and nothing else."""
