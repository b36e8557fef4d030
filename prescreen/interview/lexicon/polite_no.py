"""A no that is also a refusal: "no thanks" to a question about health."""

from typing import Final

POLITE_NO: Final = (
    r"\W*(?:(?:no|nope|nah|not)[ ,.!]+(?:thanks?(?: you)?|thank u|thx|tnx|ty|tks)(?: (?:so much|very much|a lot))?|"
    r"(?:thanks?(?: you)?|thx)[ ,.!]+(?:but )?no[ ,.!]+thanks?|"
    r"no[ ,.!]+(?:muchas |mil )?gracias|(?:muchas )?gracias[ ,.!]+(?:pero )?no(?:[ ,.!]+gracias)?|"
    r"不用?了?[，, ]*(?:谢谢|多谢)(?:你|您|了)?|谢谢[，, ]*不用?了?)\W*"
)
"""On folded text, a whole message."""
