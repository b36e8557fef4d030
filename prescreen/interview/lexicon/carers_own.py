"""Words by which a carer tells their own age, on folded text."""

from typing import Final

OWN_AGE: Final = (
    r"(?<![a-z])(?:i am|i'm|im|i(?= 1\d\d?\b)|my (?:own )?age is|yo tengo|yo soy de|tengo|mi (?:propia )?edad es|yo|mine is|"
    r"la mia es)(?: (?:only|just|really|actually|solo|apenas))? (?P<years>1[89]|[2-9]\d|1[01]\d)"
    r"(?: ?(?:years?|yrs?|anos)(?: old| of age)?)?(?= ?(?:[.,;:!?)]|$|\b(?:and|but|not|y|pero|no|she|he|ella|el|myself|by the way|though|too|por cierto|de paso|tambien)\b))|"
    r"我(?:自己)?(?:今年)?(?P<age>1[89]|[2-9]\d|1[01]\d)岁"
)
DENIED: Final = r"(?:\b(?:not|isn'?t|no|instead of|rather than|en vez de)(?: (?:es|son|era|eran|tiene|tengo|the|los))*|不是) ?{age}\b"
"""The age that stands, called wrong: what is said instead is of the patient."""
