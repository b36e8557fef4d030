"""Words that set what was against what is: "they used to get it first go, these days it is five tries"."""

from typing import Final

CLAUSE: Final = r"[.;!?\n]+(?!\d)|,(?!\d)|\b(?:but|and|pero|y|although|though|aunque)\b"
THEN: Final = (
    r"\b(?:used to|before|back then|back when|when (?:i|she|he|my|they|it) (?:was|were|had|got|still)|at first|"
    r"initially|once|in the past|previously|until|till|til|years? ago|months? ago|(?:last|the) year(?: before)?|"
    r"was|were|would have|if (?:you|u) had asked|had you asked|antes|al principio|hasta|"
    r"cuando (?:estaba|tenia|era|tomaba)|hace (?:\d+ |un[oa]? )?(?:mes|meses|ano|anos|years?|months?|tiempo)|"
    r"ano pasado|last year|me (?:quitaban|pinchaban|sacaban)|hubiera|habria)\b"
)
NOW: Final = (
    r"\b(?:now|nowadays|these days|today|currently|at (?:the moment|present)|any ?more|no longer|lately|recently|"
    r"since (?:then|the|my|i (?:got|have|had)|they (?:put|placed|gave))|ahora|hoy(?: en dia)?|actualmente|"
    r"ultimamente|ya no|desde (?:entonces|que|la|el))\b(?! (?:and then|a days|again and))"
)
