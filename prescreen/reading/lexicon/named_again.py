"""Words around a medicine that is named once more with its dose. For normalised text, English and Spanish."""

from typing import Final

CLAUSE: Final = r"[.;!?,:(\n](?!\d)"
"""Ends what was said before."""
PUTS_RIGHT: Final = (
    r"\b(?:actually|sorry|no|nope|wait|hang on|hold on|correction|i mean|i meant|scratch that|oops|rather|"
    r"en realidad|perdon|perdona|mejor dicho|digo|espera|al reves)\b"
)
"""Leads to a dose that takes the place of the one before."""
LEADS: Final = (
    rf"(?:[ ,.:!-]|{PUTS_RIGHT}|\b(?:oh|ah|and|but|y|pero|so|the|my|el|la|mi|de|that|it is|is|now|i|he|she|take|takes|am|on|still|currently|taking|tomo|toma|"
    r"todavia|aun|sigo|sigue|con|tomando|estoy|also)\b)*"
)
"""All that stands before the name in its clause."""
TAKEN_NOW: Final = (
    r"\b(?:take|takes|taking|(?:am|is|still) on|tomo|toma|sig(?:o|ue) (?:con|tomando)|estoy (?:con|tomando))\b"
)
"""Before the name: it is taken now, whatever was said of it first."""
TRIED: Final = r"\b(?:tried|trying|failed|been (?:on|through)|was on|used to (?:take|be on)|probe|he probado|tome|tomaba|he tomado)\b"
"""Before a list of what was taken in vain or once."""
STATES: Final = r"[ ,]*(?:is|are|es|son|should be|now|ahora|at the moment|down to|up to|went (?:up|down) to)\b"
"""After the name: its dose is this one."""
ENDS: Final = (
    r"(?: (?:now|currently|these days|today|ahora|actualmente|instead|at the moment))*"
    r"(?P<not>[ ,]*(?:and |y )?(?:not|no|rather than|instead of|en vez de)(?: the| la| el)? \d+(?:[.,]\d+)?(?: ?mgs?)?)?"
)
"""After the dose, with the one that it is not."""
NEVER: Final = r"\b(?:never|nunca|jamas)\b"
NEVER_HAD: Final = (
    r"\b(?:never|nunca|jamas)(?: (?:actually|really|ever|had|have|has|took|taken|take|been|on|got|tried|given|did|me|la|"
    r"lo|i|he|ha|tuve|tome|tomado|pusieron|puesto|dieron|dado|recibi|any|a|the|that))* $"
)
"""Before the name of what was named by mistake."""
HEADING_OF_NONE: Final = r"[^.,;!?:]{0,40}: ?(?:none|no|never|nothing|nada|ningun[oa]?|nunca)\b"
"""After a name that only heads a list of none: "CAR-T or B cell drugs: none"."""
