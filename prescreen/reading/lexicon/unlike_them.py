"""Words of somebody who sets themselves apart from the one they told of, on normalised text."""

from typing import Final

from prescreen.reading.lexicon.scope import RELATIVES

OF_ANOTHER: Final = rf"\b(?:{RELATIVES}|friend|neighbou?r|amig[oa]|vecin[oa])\b"
NOT_ME: Final = (
    r"[,.;!-]\s*(?:(?:but|and|though|pero|y|aunque) )?(?:not me|(?:i|me|myself|yo|a mi)(?:,)?"
    r"(?: (?:have|did|had|never|do|am|was|not|nope|no|nunca|jamas|he tenido|tuve|it|one|that|any|either|tampoco))+)\W*$"
)
"""The end of a message: "my dad had a stroke, I never did"."""
