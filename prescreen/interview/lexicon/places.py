"""Places in words by which a thing of a list is picked: "just the first one" (en, es, on words without accents)."""

from typing import Final

from prescreen.reading.lexicon.calendar import ORDINALS

_MOST: Final = 9
PLACES: Final[dict[str, int]] = {
    **{word: place for word, place in ORDINALS.items() if place <= _MOST},
    **{
        word: place
        for place, stem in enumerate(("primer", "segund", "tercer", "cuart", "quint", "sext", "septim"), start=1)
        for word in (f"{stem}o", f"{stem}a")
    },
}
_PLACE: Final = rf"(?:the |el |la |lo )?(?:{'|'.join(PLACES)})(?: (?:one|ones|option|opcion))?"
IN_WORDS: Final = (
    rf"(?:(?:yes|yeah|just|only|well|si|solo|bueno|pues) )*{_PLACE}(?: (?:(?:and|y) )?{_PLACE})*"
    r"(?: (?:only|of (?:them|those|these)|on the list|de la lista|applies?|please|por favor|nada mas))*"
)
"""The whole of a message that names nothing but places."""
