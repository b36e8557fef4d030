"""Whose an illness is that a message names first: "severe cirrhosis, my dad"."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

KIN: Final = (
    r"(?:herman[oa]s?|madre|padre|mama|papa|abuel[oa]s?|ti[oa]s?|prim[oa]s?|hij[oa]s?|sobrin[oa]s?|suegr[oa]s?|cunad[oa]s?|espos[oa]|marido|"
    r"mujer|pareja|novi[oa]|ex|amig[oa]s?|vecin[oa]s?|niet[oa]s?|viej[oa]|jefit[oa]|nuera|yerno|familia|comadre|compadre)"
)
_PET: Final = (
    r"(?:perr(?:o|a|ito|ita)|gat(?:o|a|ito|ita)|caballo|mascota|conejo|dog|cat|puppy|kitten|horse|pet|rabbit)s?"
)
OF_ANOTHER: Final = (
    r"^(?:(?!\b(?:i|me|my|we|to|like|from|after|by|with|as|than|because|since|when|g[ai]ve|donat\w+|got|had|if)\b)[a-z0-9' -])+?"
    rf"(?:,| -|:) ?(?:(?:it|that) (?:is|was) |(?:but )?for |of )?(?:my|our) (?:[a-z]+ )?(?:{RELATIVES})\b(?!'s| (?:is|has|had|are|have)\b)[^.;]{{0,24}}$|"
    r"^(?:an? |the )?[a-z-]+ for (?:my|our) (?:[a-z]+ )?(?:son|daughter|kid|child|boy|girl)s?\b|"
    rf"\b(?:my|our) {_PET}\b"
)
"""The name of an illness and whose it is: "severe cirrhosis, my dad"."""
OF_ANOTHER_SPANISH: Final = (
    r"^(?:(?!\b(?:yo|me|mi|mis|a|como|con|por|tengo|tuve|le|les|done|di|desde|cuando|si|para)\b)[a-z0-9ñ -])+?,? "
    rf"(?:(?:de|en|es|la|lo|el|tiene|tuvo|fue) )*(?:mi|mis) (?:[a-z]+ )?{KIN}\b[^.;]{{0,24}}$|"
    rf"\b(?:mi|nuestr[oa]) {_PET}\b"
)
ONESELF: Final = r"\b(?:i|me|mine|myself|we|both|also|too|same)\b"
ONESELF_SPANISH: Final = r"\b(?:yo|a mi|conmigo|tengo|tuve|padezco|me|soy|estoy|tambien|igual que)\b"
