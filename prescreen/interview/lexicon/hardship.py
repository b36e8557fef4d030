"""Words by which somebody says how hard it is for them, on folded text (en, es)."""

from typing import Final

HARD: Final = (
    r"\b(?:ruin(?:ing|ed|s)|wreck(?:ing|ed|s)|destroy(?:ing|ed|s)|taken over|taking over) my (?:\w+ )?(?:life|marriage|career)\b|"
    r"\bthis is (?:so |all |just |totally )*(?:pointless|hopeless|useless|exhausting|awful|too much)\b|"
    r"\bnobody (?:is )?(?:reads?|reading|listens?|listening|cares?)\b|\bno ?one (?:is )?(?:reads?|reading|listens?|listening|cares?)\b|"
    r"\bi (?:am|'m) (?:so |just |really |completely )*(?:exhausted|worn out|at my wits'? end|scared|frightened|desperate)\b|"
    r"\bi (?:can'?t|cannot) (?:cope|live like this|work|leave the house)(?: any ?more)?\b|\bi hate (?:this|my) (?:disease|illness|lupus)\b|"
    r"\b(?:me|nos) (?:esta|ha|tiene) (?:arruinando|arruinado|destrozando|destrozado|amargando|quitando) la vida\b|"
    r"\b(?:esto )?no sirve (?:de|para) nada\b|\bnadie (?:lee|me escucha|escucha|hace caso|me hace caso)\b|"
    r"\bestoy (?:muy |tan |ya )*(?:agotad[oa]|desesperad[oa]|asustad[oa]|hart[oa])\b|\bno puedo mas\b|\bodio (?:esta enfermedad|el lupus)\b"
)
"""Told beside an answer it gets one kind word; danger is looked for elsewhere, and first."""
