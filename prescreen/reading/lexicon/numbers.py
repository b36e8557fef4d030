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
_WORD = "|".join(sorted([*NUMBER_WORDS, *MISSPELT], key=len, reverse=True))
_SCALE = "|".join(s for s in sorted(SCALES, key=len, reverse=True) if len(s) > 2)
WORDED: Final = (
    rf"\b(?:(?:a|half a) (?=hundred|thousand|million))?(?:{_WORD})(?:(?:[ -]+|,? and |,? and a )(?:{_WORD}|a (?={_WORD}))\b)*"
    rf"(?: point(?: (?:{_WORD}))+)?(?: and a half| and a quarter)?\b|\bpoint(?: (?:{_WORD}))+\b"
)
DIGITS: Final = (
    r"(?<![a-z0-9_.,])(?P<sign>-(?=[\d.])(?<!\d-))?"
    r"(?P<body>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|"
    r"\d{1,3}(?: \d{3})+(?![\d])(?=\s*(?:/|x|$|cells|per|,|\.|;))|\d+[.,]\d+|\d+ point \d+|\d+(?= 1/2)|\d+|\.\d+)"
    r"(?P<half> and a half| 1/2|\.5(?!\d))?"
    rf"(?P<scale>k(?![a-z/])|\s?(?:{_SCALE})\b|(?<=\d)m\b|(?<=\d)mn\b)?"
)
