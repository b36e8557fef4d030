"""A whole answer of good spirits to the list about mood: "mood fine, no SI", "ánimo bien", "心情很好"."""

from __future__ import annotations

import re

from prescreen.reading.found import Found
from prescreen.reading.leaving import plain
from prescreen.reading.model import Context
from prescreen.reading.text import Text

MOOD = ("depression", "suicidal_thoughts")
_GOOD = re.compile(
    r"(?:(?:none|no|nope|nah|neither|ok|yes|thanks|thank god|honestly|well|my|the|i am|i'm|im|i feel|i have|feeling|and|of|in|mood|moods|mental health|spirits?|head|mind|soul|person|"
    r"a|an|is|are|wise|very|really|quite|pretty|always|just|all|at|most|always been|good|fine|great|ok|okay|well|happy|cheerful|normal|stable|positive|excellent|"
    r"issues?|problems?|troubles?|thoughts?|ideas?|like|that|those|such|kind|nothing|si|s\.i\.|s/i|suicidal ideation|low|depression|dep|"
    r"ninguna|ninguno|nada|de|eso|animo|de animo|el|mi|estado|humor|bien|muy|bueno|buen|estoy|me siento|siento|contenta|contento|alegre|feliz|normal|tranquila|tranquilo|y|gracias|todo|siempre|estable|sin|problemas?|pensamientos?|asi|esos)"
    r"[ ,.;:!/-]*)+"
)
_NEEDS = re.compile(r"\b(?:mood|moods|mental health|spirits|soul|cheerful|happy|animo|humor|alegre|feliz|content[oa]|feel|feeling|siento)\b")
_WELL = re.compile(r"\b(?:good|fine|great|ok|okay|well|happy|cheerful|normal|stable|positive|excellent|no (?:\w+ )?(?:issues?|problems?|troubles?)|bien|buen[oa]?|content[oa]|alegre|feliz|tranquil[oa]|estable|sin problemas?)\b")
_NOT_WELL = re.compile(r"\b(?:not|never|no|nothing|nada|sin)(?: \w+)? (?:good|fine|great|ok|okay|well|happy|cheerful|normal|stable|positive|bien|bueno|buena|feliz|alegre)\b|\blow mood\b")
_CHINESE = re.compile(r"(?:我)?(?:的)?(?:心情|情绪|精神)(?:一直)?(?:都)?(?:很|挺|非常|还)?(?:好|不错|稳定|正常|开心|愉快)(?:的)?[，,。！! ]*(?:都?没有?(?:这些|这样的想法)?)?[。！! ]*")


def good_mood(message: Text, context: Context) -> list[Found]:
    """None of what the list about mood names, where both are asked and nothing else is said; else nothing."""
    if not set(MOOD) <= set(context.asked):
        return []
    folded = plain(message.raw)
    good = _NEEDS.search(folded) and _WELL.search(folded) and not _NOT_WELL.search(folded) and _GOOD.fullmatch(folded)
    if not good and not _CHINESE.fullmatch(folded):
        return []
    return [Found(fact, "none", 0, len(message.norm), "saying") for fact in MOOD]
