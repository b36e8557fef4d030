"""Words with which somebody doubts that a number is that of the test they were asked about (en, es)."""

from typing import Final

_IT: Final = r"(?:that|it|this|those|that one|this one)"
DOUBT: Final = (
    r"(?<![\w.,])\d+(?:[.,]\d+)?(?: ?[a-z%/]{1,8})?[\s.,;?!-]*"
    rf"(?P<doubt>\b(?:or|unless|but maybe|maybe) (?:maybe |perhaps )?(?:(?:is|was|are|were) {_IT}|"
    rf"{_IT} (?:is|was|might be|may be|could be|are|were))\b|"
    r"\b(?:or|is it|o|a menos que|salvo que) (?:quiza |tal vez )?(?:(?:es|era|sera|seria|sea) (?:es[eao]|est[eao])|"
    r"(?:es[eao]|est[eao]) (?:es|era|sera|seria|sea)|(?:es|era|sera) (?:l[ao]|el|mi)(?= ))(?![a-z])|"
    r"\bis it (?:es|era|sera) (?:l[ao]|el|mi)(?= ))"
    r"[^.;!?\n\d]{0,40}"
)
"""A number, and the doubt behind it, up to the end of its sentence."""
GRADED: Final = (
    r" *(?:$|[.,;!?\d]|(?:about |around )?\d|(?:too|very|a bit|a little|so|really|not|still|already|just|even|on the|"
    r"considered|bad|good|low|high|normal|fine|ok|okay|enough|dangerous|right|wrong|old|from|in|muy|demasiado|un poco|bajo|baja|alto|alta|normal|mal[oa]?|"
    r"buen[oa]|bien)\b)"
)
"""What follows where the value is asked about, and not what it is of."""
