"""Words of a wish for a pause, an end or a person, on folded text."""

import re
from typing import Final

MAY_WISH: Final = re.compile(
    r"\b(?:break|pause|rest|later|tomorrow|stop|go|leave|off|finish|enough|quit|back|done|talk|speak|call|ring|phone|human|"
    r"person|people|somebody|someone|team|nurse|dej\w+|par[aoe]\w*|descans\w+|pausa|irme|voy|sigo|seguimos|manana|luego|despues|"
    r"basta|hablar|persona|alguien|humano|llam\w+)\b|停|休息|明天|以后|人工|真人|电话|到此"
)
"""Without one of these there is no such wish in a sentence."""
NO_WISH: Final = re.compile(
    r"\b(?:stopped|was|were|had|told|said|since|after|when|because|used to|never|not|n't|years?|ago|doctor|hospital|ended|"
    r"dejaron|dejo de|deje|paro de|hace|cuando|desde|porque|medico|doctora?)\b|"
    r"\brest\W*(?:(?:is|are|was|were|an?|all|of (?:it|them|those|that)) )*(?:no|none|nope|not|nothing|negative|fine|normal|ok|good|yes|don'?t)\b|"
    r"\b(?:stop|quit|finish|end|leave|dejar|parar) (?:(?:taking|tomar) )?(?:it|them|those|all|la|lo|las|los)\b|\b(?:dejarl|pararl)[ao]s?\b(?! por)"
)
"""Beside one of these it is told of something else."""
PAUSES: Final = re.compile(
    r"\b(?:quiero|necesito|quisiera|voy a|tengo que|prefiero|vamos a|puedo|podemos) (?:ya )?(?:parar|descansar|dejarlo|irme|"
    r"pausar|hacer una pausa|tomar(?:me)? un descanso|seguir (?:luego|manana|despues|otro dia))\b|"
    r"\b(?:lo dejo|lo dejamos) (?:por hoy|por ahora|aqui|de momento|para (?:luego|manana))\b|"
    r"\b(?:let us|let's|lets|can we|could we|i'll|i will|i want to|i'd like to|i would like to) (?:finish|continue|do|carry on|"
    r"go on)(?: (?:this|it|with (?:this|it)|the rest))* (?:later|tomorrow|another (?:day|time)|next week|tonight|on \w+day)\b"
)
"""A pause in words that no reader of acts knows."""
