"""Words around numbers."""

from typing import Final

NUMBER_WORDS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
).split()
MISSPELT: Final = {
    "fourty": "forty",
    "ninty": "ninety",
    "fivty": "fifty",
    "fiften": "fifteen",
    "forteen": "fourteen",
    "twelv": "twelve",
    "therty": "thirty",
    "thirthy": "thirty",
    "eigth": "eight",
    "fouteen": "fourteen",
    "twety": "twenty",
    "tweny": "twenty",
    "sixy": "sixty",
    "seventi": "seventy",
    "eighten": "eighteen",
    "hundered": "hundred",
}

SCALES: Final = {
    "k": 1_000,
    "thousand": 1_000,
    "thou": 1_000,
    "m": 1_000_000,
    "mil": 1_000_000,
    "mio": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "billion": 1_000_000_000,
    "bn": 1_000_000_000,
    "hundred": 100,
    "dozen": 12,
    "dozens": 12,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "trillion": 1_000_000_000_000,
    "mill": 1_000_000,
    "mn": 1_000_000,
}

OPERATORS: Final[tuple[tuple[str, str], ...]] = (
    (
        r">=|=>|at least|no(?:t)? less than|minimum(?: of)?|equal to or (?:more|greater|above|over|higher) than|"
        r"(?:greater|more|higher) than or equal to",
        ">=",
    ),
    (
        r"<=|=<|at most|up to|no(?:t)? more than|maximum(?: of)?|not (?:over|above|exceeding)|"
        r"(?:less|lower) than or equal to",
        "<=",
    ),
    (r">|over|above|(?:more|greater|higher|bigger|older) than|exceed(?:s|ing)?|upwards of|north of", ">"),
    (r"<|under|below|(?:less|lower|fewer|smaller|younger) than|beneath|south of", "<"),
)
APPROXIMATE: Final = (
    r"~|about|around|approximately|approx\.?|roughly|circa|ca\.|some|nearly|almost|maybe|like|close to|"
    r"somewhere around|i think|give or take|-?ish"
)
HUNDRED: Final = 100
DENOMINATORS: Final = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
QUANTITY_WORDS: Final = {"couple": 2.0, "pair": 2.0, "single": 1.0, "dozen": 12.0, "naught": 0.0, "nought": 0.0}
PRONOUN_BEFORE: Final = (
    r"\b(?:that|this|the|which|each|every|any|some|no|good|bad|new|old|last|next|first|second|other|another|only|right|"
    r"wrong|same|real|big|small|either|neither|latest|previous|recent|my|your|little|loved)\s*$"
)
PRONOUN_AFTER: Final = r"\s+(?:of (?:them|those|these|my|the)|that|who|which|day\b|is\b|was\b)"
"""Around "one" where it stands for a thing."""
_WORD = "|".join(sorted([*NUMBER_WORDS, *MISSPELT], key=len, reverse=True))
_LARGE = "lakhs?|lacs?|crores?|trillion|dozens?"
_SCALE = "|".join(s for s in sorted(SCALES, key=len, reverse=True) if len(s) > 2)
WORDED: Final = (
    rf"\b(?:(?:a|half a|half)\s+(?=hundred|thousand|million))?(?:{_WORD})(?:(?:[\s-]+|(?<=ty)|,?\s+and\s+|,?\s+and\s+a\s+)(?:{_WORD}|{_LARGE}|a (?={_WORD}))\b)*"
    rf"(?:\s+point(?:\s+(?:{_WORD}))+)?(?: and a half| and a quarter)?\b|\bpoint(?:\s+(?:{_WORD}))+\b"
)
_PART = "|".join(f"{d}s?" for d in DENOMINATORS)
FRACTION: Final = (
    rf"\b(?P<count>an?|\d+|(?:{_WORD}))[\s-]+(?P<part>{_PART})\b(?! (?:dose|shot|time|day|week|month|year|opinion|one|of (?:january|february|march|april|may|june|july|august|september|october|november|december)))|"
    r"(?<![\d/.])(?P<slash>\d+(?:/| over )\d+)(?![\d/])|\b(?P<word>a couple|a pair|a dozen|single|naught|nought)\b"
)
"""Parts and words of quantity: read only where any number is wanted, because "third" is mostly no part."""
DIGITS: Final = (
    r"(?<![a-z0-9_.,])(?P<sign>-(?=[\d.])(?<!\d-))?"
    r"(?P<body>\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|"
    r"\d{1,3}(?: 000)+(?!\d)|\d{1,3}(?: \d{3})+(?![\d])(?=\s*(?:/|x|$|cells|per|,|\.|;))|\d+[.,]\d+|\d+ point \d+|\d+(?= 1/2)|\d+|\.\d+)"
    r"(?P<half> and a half| 1/2|\.5(?!\d))?"
    rf"(?P<scale>k(?![a-z/])|\s?(?:{_SCALE})\b|(?<=\d)m\b|(?<=\d)mn\b)?"
)
