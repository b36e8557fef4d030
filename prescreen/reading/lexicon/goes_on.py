"""How people end a message by going on, and leave one question aside: patterns on lower case without accents."""

from typing import Final

_LEAD: Final = (
    r"(?:(?:so|and|but|ok|okay|please|pls|just|now|let us|let's|lets|can we|could we|can you|could you|shall we|we can|you can|"
    r"i want to|i wanna|i would like to|i'd like to|i'd rather|want to|i mean|y|pero|ya|mejor|por favor|podemos|"
    r"quiero|vamos a|hay que|de favor|ande|bueno|venga)[ ,]+)*"
)
_TAIL: Final = r"(?:[ ,]*(?:please|pls|now|then|with (?:it|the (?:rest|questions|others?))|to the next(?: one| question)?|anyway|thanks|por favor|nomas|entonces|pues|吧|吗))*"
GOES_ON: Final = (
    rf"(?:^|[.,;!?][ ]*|\b(?:so|and|but|later|please|can we|let's|lets|y|pero|luego)[ ]+){_LEAD}"
    r"(?:(?:go|carry|move|keep) on|keep going|continue|proceed|next(?: (?:one|question|please))?|"
    r"seguir|seguimos|sigamos|siga|sigue|sigale|continuar|continuemos|continuamos|continue|adelante|(?:la )?(?:siguiente|proxima)(?: pregunta)?)"
    rf"{_TAIL}[ .!?]*$|(?:^|[，,。！ ])(?:请|我们|先)*(?:继续|下一(?:个|题|步)|接着)(?:吧|问|往下)*[。！!？? ]*$"
)
"""The last clause goes on."""
NOT_ON: Final = (
    r"\b(?:not|never|cannot|can't|cant|don't|dont|won't|no reason to|no point|rather not|without|tired of|no (?:puedo|quiero|voy a|vale la pena)|ya no) "
    r"(?:\w+ ){0,3}(?:go on|carry on|keep going|continue|keep on|seguir|continuar)\b|(?:不想|不能|没法|不愿)继续"
)
"""Nor does who cannot, or does not want to."""
LEAVES_ASIDE: Final = (
    r"\b(?:later|another (?:day|time)|afterwards|tomorrow|not here|at home|in (?:a|the|my) (?:drawer|car|bag|house|office|folder)|"
    r"not (?:with|on) me|not (?:at|to) hand|"
    r"come back to (?:it|that|this|them)|luego|despues|mas tarde|otro dia|manana|en (?:mi )?casa|ahora no)\b|"
    r"以后|晚点|回头|不在(?:身边|这)|在家|稍后"
)
"""What was asked is left for another time."""
FETCHES: Final = (
    r"\b(?:get|find|look|bring|send|give|dig|check|fetch|search)\w* (?:for )?(?:it|them|that|those|these|my \w+|the (?!rest|others?)\w+)(?: (?:out|up))? "
    r"(?:later|tomorrow|afterwards|another (?:day|time))\b|^(?:it'?s |they'?re |its )?not here\b|\bcome back to (?:it|that|this|them)\b|"
    r"\b(?:luego|despues|mas tarde|manana) (?:se )?(?:lo|los|las|la) (?:\w+)\b|\b(?:lo|los|las|la) (?:busco|doy|mando|traigo) (?:luego|despues|mas tarde|manana)\b|"
    r"(?:以后|晚点|回头|稍后)(?:再)?(?:找|查|看|给)"
)
"""A paper is fetched another time."""
ENOUGH_OF_IT: Final = (
    r"\b(?:enough|plenty of|all the|too much) (?:\w+ )?(?:details?|info(?:rmation)?|data|about (?:it|that|this|my \w+))\b|"
    r"\b(?:suficiente|bastantes?|demasiado) (?:detalles?|informacion|datos|sobre (?:eso|esto))\b"
)
"""Enough of one answer ends no talk."""
