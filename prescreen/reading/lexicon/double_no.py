"""A no that is taken back as it is said: "I can't say I've never had one"."""

from typing import Final

_NEVER: Final = r"(?:never|not|nunca|no)"
OPENS: Final = (
    r"\A\W*(?:(?:well|so|oh|pues|bueno|honestly|to be honest|la verdad)[ ,]+){0,2}(?:"
    rf"(?:i )?(?:can|could|would|will) not (?:say|claim|swear|tell you|pretend|"
    rf"deny)(?: (?:that|to you))?(?: (?:i|it|we))?(?: (?:have|had|did|do|am|was|has))? {_NEVER}\b"
    r"(?: (?:have|had|did|been|has|happened))*(?: (?:one|1|it|any|that|so))?|"
    r"(?:i )?(?:can|could) not deny (?:it|that|i (?:have|had|did)(?: one)?)|(?:i )?would not say never|never say never|"
    rf"(?:i do not know|"
    rf"no (?:puedo|podria) (?:decir|jurar|asegurar)) que {_NEVER}\b(?: (?:l[oa]s? )?(?:haya|he|tuve|tenido|had|"
    rf"have|i have|i had|been|una?|1))*)"
    r"(?= *(?:[,.;:!-]|but\b|pero\b|there\b|i had\b|because\b|$))"
)
"""What opens such an answer; the story follows."""
