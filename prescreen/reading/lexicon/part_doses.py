"""Words for a part of a tablet, or some tablets, of one strength (en, es)."""

from fractions import Fraction
from typing import Final

HOW_MANY: Final[dict[str, Fraction]] = {
    **dict.fromkeys(("half", "media", "medio", "mitad"), Fraction(1, 2)),
    **dict.fromkeys(("quarter", "cuarto", "cuarta"), Fraction(1, 4)),
    **dict.fromkeys(("one", "una", "uno", "un"), Fraction(1)),
    **dict.fromkeys(("two", "dos"), Fraction(2)),
    **dict.fromkeys(("three", "tres"), Fraction(3)),
    **dict.fromkeys(("four", "cuatro"), Fraction(4)),
}
SINGLE: Final = frozenset({"a", "an", "la", "el", "the"})
_TABLETS: Final = r"(?:tablets?|tabs?|pills?|pastillas?|tabletas?|comprimidos?|grageas?)"
_MANY: Final = r"(?:half|media|medio|mitad|quarter|cuarto|cuarta|one|una|uno|two|dos|three|tres|four|cuatro|[1-4](?:[.,]5)?|0?\.(?:5|25))"
_OF: Final = rf"(?: (?:a|an))?(?:(?: {_TABLETS})? (?:of (?:a |an |the |my )?|de (?:una|la|las|el|los|un)(?: {_TABLETS})? de )|(?P<plain> {_TABLETS} (?:de|of) ))"
_ENDS: Final = (
    r"(?: ?(?:mgs?|miligramos|milligrams?)\b|s\b)?(?= *(?:$|[.,;)!]|(?:tablet|tab|pill|pastilla|y|and|al|a|por|cada|every|each|daily|in|at|en|now|ahora|de|per|"
    r"once|todos|todas|diari\w*|since|desde|with|con)\b))(?![.,]\d)"
)
OF_ONE_STRENGTH: Final = (
    rf"(?<![\w.,/-])(?:(?:a|an|un|la) )?(?P<many>{_MANY})(?: (?:and|y) (?:a )?(?P<more>half|media|medio|quarter|cuarto))?"
    rf"{_OF}(?P<strength>\d{{1,4}}(?:[.,]\d{{1,2}})?){_ENDS}"
)
"""How many of which strength: "half of a 20", "una y media de las de 4"."""
