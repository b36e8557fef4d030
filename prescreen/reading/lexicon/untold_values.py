"""Words that say of a laboratory test by its name that its value is not known, on normalised text (en, es)."""

from typing import Final

NOT_KNOWN: Final = (
    r"[ :=,-]*(?:(?:is|was|i am|i|we|they|value|level|one|es|era|esta)\W+)*(?:do not know|dunno|idk|no idea|not sure|unsure|"
    r"unknown|can ?not (?:find|see|read)|could not (?:find|see|read)|do not (?:have|see)(?: (?:it|that|one))?|did not (?:do|test|get)(?: (?:it|that|one))?|"
    r"not (?:there|on (?:it|there|here|the (?:sheet|report|paper))|listed|shown|known|tested|done|measured)|missing|n/?a|"
    r"no clue|not a clue|\?+|no (?:lo |la )?(?:se|tengo|encuentro|veo|viene|aparece|sale)|ni idea)"
    r"(?= *(?:$|[.,;!?\n]|(?:and|but|y|pero|for|sorry)\b))"
)
"""Right behind the name: "EF i dunno"."""
NO_IDEA_OF: Final = (
    r"\b(?:do not (?:know|have|see)|dunno|no idea|not sure|unsure|can ?not find|could not find|missing|no clue|ni idea|"
    r"no (?:se|tengo|encuentro|veo))(?: (?:about|of|on|what|is|was|the|my|a|any|value|for|de|del|el|la|mi|que|cual|es))* *$"
)
"""Right before the name: "no idea about the EF"."""
