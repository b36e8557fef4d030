"""Words of somebody who takes back a plan for a baby, on folded text."""

from typing import Final

BABY: Final = r"\b(?:bab(?:y|ies)|child(?:ren)?|kids?|pregnan\w*|bebes?|hij[oa]s?|embaraz\w*)\b"
PUT_OFF: Final = (
    r"\b(?:(?:we|i)(?:'ll|'d| will| would| are going to| am going to| can| have decided to| decided to)? wait (?:with|on|a|at|until|till|for|after|longer)\b"
    r"|(?:we|i)(?:'ll| will| would| can|'d) wait\b|no (?:more )?plans\b|not (?:planning|trying|going to try)\b|no bab(?:y|ies) (?:for|until|till|yet|now|this|next|then)|"
    r"changed (?:my|our) minds?\b|scratch that\b|(?:we|i) (?:decided|agreed) (?:against|not)\b|"
    r"(?:vamos a|podemos|voy a|puedo) esperar\b|(?:mejor )?(?:esperamos|esperaremos|esperare)\b|ya no (?:quiero|queremos|lo vamos|planea\w+|buscamos)\b|"
    r"cambi(?:amos|e) de (?:idea|opinion)\b|sin planes\b)"
)
STILL: Final = (
    r"\b(?:if|unless|but we (?:still )?want|still (?:want|trying|plan)|anyway|si (?:no|puedo)|aunque|igual)\b|\?|"
    r"\b(?:can ?not|can'?t|could ?n[o']t|hardly|no (?:puedo|podemos)) (?:wait|esperar)\b|\bno plans? to (?:wait|stop|delay)\b|"
    r"\b(?:not going to|will not|won'?t|no vamos a|no voy a) (?:wait|esperar)\b"
)
"""What leaves it open."""
