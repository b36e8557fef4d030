"""Words by which operations of late are denied. For normalised text, English and Spanish."""

from typing import Final

_OPERATIONS: Final = r"(?:operations?|surger(?:y|ies)|procedures?|operacion(?:es)?|cirugias?)"
_OF_LATE: Final = (
    r"(?: (?:now|recent\w*|lately|this (?:month|year)|in the (?:last|past) month|at the moment|ahora|ultimamente|reciente\w*|este (?:mes|ano)|en el ultimo mes|"
    r"por ahora|de momento|last month))"
)
_EXCEPT: Final = (
    r"(?!,? ?(?:but|except|apart|only|just|other than|since|solo|nomas|menos|salvo|excepto|pero|aparte|desde)\b)"
)
NONE: Final = (
    rf"\b(?:recent |recientes? )?{_OPERATIONS}(?: recientes?)?,? (?:no|none|ninguna|nada|zero){_OF_LATE}?{_EXCEPT}(?=\W|$)|"
    rf"\b(?:no|none|ninguna|sin) (?:recent )?{_OPERATIONS}(?: recientes?)?{_OF_LATE}{_EXCEPT}(?=\W|$)"
)
PLANS: Final = (
    r"\b(?:planned|booked|scheduled|will|going to|next|coming|due|waiting|programad\w+|planead\w+|pendiente|voy a|me van a|me van|me toca|proxim\w+|que viene|"
    r"sacar|operar)\b"
)
