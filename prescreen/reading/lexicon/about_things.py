"""Questions about a thing: what it is, whether it counts. Comparable text, English words beside Spanish ones."""

from __future__ import annotations

from typing import Final

_LEADS: Final = r"(?:^|(?<=[.,;:!?])) ?(?:(?:and|but|so|ok|okay|also|wait|hang on|sorry|oh|y|pero|oye|oiga|perdon|by the way)[ ,]+)*"
_ASKS_WHAT: Final = (
    r"(?:wh?[ao]ts?(?: the hell)?(?: is|'s| are|s)(?! (?:wrong|left|more|called|worse|best|true|known|new|next|the (?:point|use))\b)|"
    r"wh?[ao]ts(?! (?:wrong|left|more|worse|next|the (?:point|use))\b)|"
    r"what (?:do you mean (?:by|with)|(?:counts|qualifies) as|does (?=[a-z ,'-]{2,40} mean\b))|define|"
    r"(?:que|q|qe) (?:es|son|significan?|quiere decir)(?! (?:lo|mejor|peor|para|que)\b))"
)
_NAMED_FIRST: Final = (
    r"(?:(?:is it|eso|esto|lo) (?:de(?: la| las| los)?|del) [^.?!;,]{3,40}?,? (?:que|q) (?:es|son|significan?|quiere decir|seria)(?: (?:eso|exactamente|pues))? ?(?:\?|$)|"
    r"(?:is it|la|el|las|los) (?!(?:que|cual|unic[oa])\b)[^.?!;,]{3,30}?,? (?:que|q) (?:es|son|significan?|quiere decir)(?: (?:eso|exactamente|pues))? ?\?)"
)
WHAT: Final = rf"{_LEADS}(?:{_ASKS_WHAT} [^.?!;,]{{2,60}}\??|{_NAMED_FIRST})"
"""What a thing is: "nah none. wats car t", "¿qué es la aféresis?"."""

_MAY_BE: Final = (
    r"(?:allowed|all right|alright|ok(?:ay)?|fine|included|covered|meant|accepted|possible|enough|part of (?:it|this|that)|in|"
    r"a problem)"
)
COUNTS: Final = (
    rf"{_LEADS}(?:(?:is|are|would|will|can|could) (?!(?:it|this|that|there|i|we|you|they|my|the (?:study|trial))\b)[a-z0-9 '-]{{2,50}}? "
    rf"(?:be )?(?:{_MAY_BE})(?: (?:too|also|as well|here|then|for (?:this|you)))*|"
    r"(?:do|does|would|will) (?!(?:it|this|that|you|i|they|we)\b)[a-z0-9 '-]{2,50}? (?:count|matter|qualify|fit|include)\b[^.?!;]{0,50}|"
    r"(?:is |tambien |y )?[a-z0-9 '-]{3,40}? (?:cuentan?|valen?|entran?|sirven?)(?: (?:tambien|aqui|como [a-z ]{3,30}))*) ?\?"
)
"""Whether a thing counts or is allowed: "is skin lupus allowed too?", "¿belimumab cuenta?"."""

WHICH: Final = (
    rf"{_LEADS}(?:which|what|que|cuales) (?:kind of |sort of |tipo de )?(?:drugs?|medicines?|meds|ones?|things?|illness\w*|studies|vaccines?|"
    r"medicamentos?|enfermedades|estudios|vacunas|cosas) (?:do you mean|are (?:those|meant|you asking about)|count|are these|"
    r"se refieren?|cuentan?|son (?:es[ao]s|est[ao]s))[^.?!;]{0,30}\??"
)
"""Which things are meant: "which drugs do you mean by that?"."""

JUDGED: Final = (
    r"(?:^|(?<=[.,;:!?])) ?(?:(?:and|but|so|ok|y|pero) )*(?:"
    r"(?:is|will|would) (?:that|this|it|those)(?: be)? (?:(?:a|an|very|too|any) )?"
    r"(?:problem|issue|bad|good|ok(?:ay)?|fine|serious|normal|high|low|worr\w+|enough)"
    r"(?: (?:or not|then|for (?:you|this)))*|"
    r"wh?[ao]t(?: is|'s|s| are| would be) (?:a |an |the )?(?:good|normal|bad|healthy|right|usual|safe)(?: [a-z0-9]+){1,2}|"
    r"(?:does|do) (?:that|this|it|those) matter|should i (?:be worried|worry)|"
    r"(?:is it )?(?:es |sera |seria )?(?:eso )?(?:es )?(?:un |muy )?(?:problema|mal[oa]|grave|severe|normal)(?: eso)?|"
    r"(?:is it )?(?:eso )?importa(?: eso)?|pasa algo) ?\?"
)
"""What something means for the person: not for a program to say."""

DISOWNED: Final = (
    r"(?:^|(?<=[.,;!?])) ?(?:not that|no es que|no que)(?: (?:i|he|she|we|it|they|yo))?(?: (?:have|has|had|got|am|is|ever|lo|la|"
    r"tengo|tenga|tuve|take|takes|do|does))+(?: (?:it|that|them|any|one))*(?=\W*(?:$|[.,;!?]))"
)
"""After a question: it was only asked."""
