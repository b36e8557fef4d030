"""Words by which the way of taking a medicine is put right, after its name, on folded text (en, es)."""

from typing import Final

_IS: Final = r"(?:is|'s|are|comes?|es|son|viene[n]?|(?:i |lo |la )?(?:take|tomo))"
_ORAL: Final = (
    r"(?:oral|orally|pills?|tablets?|capsules?|by mouth|pastillas?|comprimidos?|tabletas?|capsulas?|oral(?:es)?|boca)"
)
_OTHER: Final = (
    r"(?:topical|creams?|gels?|ointments?|lotions?|patch|injections?|injected|shots?|infusions?|iv|"
    r"topic[oa]s?|cremas?|pomadas?|unguento|parche|inyeccion(?:es)?|inyectad[oa]s?|suero)"
)
NOT_THIS_WAY: Final = (
    rf" ?(?:,|pills?|one)? ?(?:is not|isn'?t|are not|aren'?t|was not|wasn'?t|no es|no son|no era|not)"
    rf"(?: (?:an?|the|un[ao]?|en|in|as|de|por|uso|taken|given))* {_OTHER}\b"
)
"""It is not this: "isn't topical"."""
A_PILL: Final = rf" ?,? ?{_IS}(?: (?:actually|really|just|only|an?|un[ao]?|in|as|en|de|por|la|via|solo|una))* {_ORAL}\b"
"""It is taken by mouth: "is a pill"."""
IT_IS_A_PILL: Final = rf"\b(?:it|that|they|eso|esa|este)?(?:'s| is| are| es| son|es|son)(?: (?:an?|un[ao]?|in|en|actually|just))* {_ORAL}\b"
