"""Words of somebody who sees a wrong answer among those that were noted."""

import re
from typing import Final

PROTESTS: Final = re.compile(
    r"\bwhere (?:did|do|have|are|on earth|the hell)?\s?(?:you|that|this|it) (?:get|got|getting|take|took|come|came|read|have)\b|"
    r"\bi (?:never|didn'?t|did not|haven'?t|have not) (?:ever )?(?:sa(?:y|id)|tell|told|write|wrote|put|mean|meant)\b|"
    r"\b(?:that|this|it)(?:'s| is| was) (?:not (?:right|true|what i said|correct)|wrong|a mistake)\b|\bnot what i (?:said|told)\b|"
    r"\byou (?:got|have|put|wrote) (?:it|that|this|me|something) (?:all )?(?:wrong|down)\b|"
    r"\bde d[oó]nde (?:sac[oóa]\w*|sale|salió)\b|\b(?:yo )?(?:no|nunca) (?:dije|he dicho|puse) (?:eso|nada)\b|"
    r"\b(?:eso|esto) (?:no es (?:verdad|cierto|así|asi|lo que dije)|está mal|esta mal)\b|我没(?:有)?(?:这么)?说|不是我说的|弄错了|记错了",
    re.IGNORECASE,
)
"""A protest, whatever it is about."""
