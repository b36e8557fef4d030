"""Signs of an infection that stand against "it's probably nothing"."""

from typing import Final

_C, _F = r"(?:3[89]|4[01])(?:[.,]\d)?", r"(?:10[1-5](?:[.,]\d)?|100[.,][4-9])"
_WHEN = (
    r"(?:this (?:morning|afternoon|evening)|last night|tonight|today|yesterday|"
    r"at (?:lunch|breakfast|bedtime|night)|since|desde|ayer|hoy|anoche|esta (?:manana|noche|tarde)|in the night|"
    r"overnight|and (?:shak|shiver|sweat|chill|ach)\w*|y (?:tirit|sud|escalofri)\w*)"
)
HOT: Final = (
    r"(?<![\d.,])(?:(?:3[89]|4[01])[.,]\d|10[1-5][.,]\d|100[.,][4-9]|(?:3[89]|4[01]|10[1-5]) ?(?:c|f|degrees?|grados?|°)(?![a-z]))(?![\d%]|[.,]\d| ?(?:mg|kg|years|anos|k\b))|"
    rf"\b(?:temp(?:erature|s)?|fever|thermometer|fiebre|temperatura|calentura|termometro)\b(?! (?:is |was )?(?:normal|fine|gone))[a-z ,:]{{0,22}}(?<![\d.,])(?:{_C}|{_F})(?!\d|[.,]\d)|"
    rf"(?:^|[.;,!?] ?)(?:(?:i am|i was|estoy|am|was|had|running|hit|touching|at|a|con|tuve|tengo) )*(?:{_C}|"
    rf"{_F})(?:,? {_WHEN}\b)"
)
"""A body temperature that is a fever."""
SIGNS: Final = (
    r"\b(?:shaking (?:under|all|with|like|so)|shiver\w*|teeth (?:are |were )?chattering|rigors?|chills|"
    r"sweating through|drenched in sweat|pus|abscess\w*|"
    r"infected|weeping wound|oozing|boil on|burning (?:wee|pee|urine|when i (?:wee|pee))|burns when i (?:wee|pee)|"
    r"tirit\w+|escalofrios?|absceso|flemon|panadizo|infectad[oa]|supura\w*|"
    r"(?:muela|tooth pulled) (?:picada|infectada|mala|podrida))\b"
)
"""What an infection does."""
PAST: Final = (
    r"\b(?:years? ago|months? ago|last (?:year|month|winter|spring|summer|autumn|fall)|in (?:19|20)\d\d|back in|"
    r"hace (?:\w+ )?(?:anos?|meses|years|months)|used to|"
    r"(?:all |it is |is |has |now )?(?:gone|cleared|healed|over|drained|sorted|went away|curad[oa]|"
    r"se (?:me )?(?:quito|paso|curo))|"
    r"antibiotics? (?:sorted|cleared|worked))\b"
)
"""In the sentence of a sign that is no longer there."""
NORMAL_COLD: Final = (
    r"\b(?:run|runs|running|feel|feels|feeling|felt|always|am|is|are|get|getting|so|too|freezing|stone|ice|a bit|"
    r"rather|very|being|gone|go|goes|hands|feet|weather|the|in the|hot and) $"
)
"""Before a "cold" that is no illness."""
THE_TIME: Final = (
    r" (?:happened|hit|came along|struck|started|began|times|era|lockdowns?|years|got in the way|messed|delayed|"
    r"shut|closed|cancelled)\b"
)
"""After "covid" where it is the time of the epidemic."""
