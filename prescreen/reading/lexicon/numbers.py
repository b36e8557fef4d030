"""Words around numbers."""

from typing import Final

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
        r"<=|=<|at most|"
        r"(?<!back )(?<!gone )(?<!went )(?<!came )(?<!come )(?<!now )(?<!rose )(?<!climbed )(?<!crept )(?<!jumped )(?<!going )(?<!shot )(?<!is )(?<!\d )up to|"
        r"no(?:t)? more than|maximum(?: of)?|not (?:over|above|exceeding)|"
        r"(?:less|lower) than or equal to",
        "<=",
    ),
    (r"(?<![-=])>|over|above|(?:more|greater|higher|bigger|older) than|exceed(?:s|ing)?|upwards of|north of", ">"),
    (
        r"<|under|below|(?:less|lower|fewer|smaller|younger) than|beneath|south of|"
        r"(?:not|nor|ni|no) (?:even|siquiera)(?: (?:at|to|a|los?|las?))?|"
        r"(?:not|never|no|nunca|jamas|tampoco|ni|nor)(?: (?:even|siquiera|quite|yet|really|ever|me|se|ha|han|has|have|had))* "
        r"(?:reach(?:ed|es|ing)?|(?:get|gets|got|gotten|make it|made it|come|came|climb(?:ed)?|go|went|gone) (?:up )?(?:as high as|up to)|"
        r"alcanz(?:an?|o|aron|aba|aban|ado)|lleg(?:an?|o|aron|aba|aban|ado)(?: ni)?)(?: (?:to|a|los?|las?|the))*",
        "<",
    ),
)
NEGATED: Final = (
    r"\b(?:not|no|never|nor|nunca|jamas|tampoco|ni|(?:has|have|had|is|are|was|were|does|do|did|can|could|would)n'?t)"
    r"(?: (?:be|been|being|is|are|was|were|it|they|that|this|has|have|had|ever|even|once|actually|really|yet|usually|normally|"
    r"anything|at|any|go|goes|going|gone|went|gets?|getting|got(?:ten)?|comes?|came|dips?|dipped|drops?|dropped|falls?|fell|fallen|rises?|rose|"
    r"risen|climb(?:s|ed)?|runs?|measured?|tested|reads?|me|se|le|ha|han|he|habia|es|son|era|eran|fue|esta|estan|estaba|estuvo|sido|estado|"
    r"sale|salen|salio|salido|siquiera|llega|llegado|the|a|value|los?|las?))*\s*$"
)
"""Before a bound that is denied: "never over 10" is at most 10."""
OPPOSITE: Final = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}
MOVED_FROM: Final = (
    r"\b(?:went|gone|came|comes|jump\w*|rose|risen|climb\w*|crept|creep\w*|improv\w*|recover\w*|increas\w*|"
    r"bounc\w*|shot|back|up|moved|grew|"
    r"subi\w*|paso|pase|pasado|pasaron|aument\w*|mejor\w*|remont\w*|recuper\w*|crecio|"
    r"salto|baj\w*|ca[iy]\w*|fell|fallen|drop\w*|decreas\w*|down|descend\w*)\b[a-z ,]{0,20}\b(?:from|del?|desde(?: el)?|by)\s*$"
)
"""Before the first of two values that are no range: "it went from 8 to 9"."""
APPROXIMATE: Final = (
    r"~|about|around|approximately|approx\.?|roughly|circa|ca\.|some|nearly|almost|maybe|like|close to|"
    r"somewhere around|i think|give or take|-?ish"
)
QUANTITY_WORDS: Final = {"couple": 2.0, "pair": 2.0, "single": 1.0}
PRONOUN_BEFORE: Final = (
    r"\b(?:that|this|the|which|each|every|any|some|no|good|bad|new|old|last|next|first|second|third|fourth|fifth|"
    r"other|another|only|right|"
    r"wrong|same|real|big|small|either|neither|latest|previous|recent|my|your|little|loved)\s*$"
)
PRONOUN_AFTER: Final = r"\s+(?:of (?:them|those|these|my|the)|that|who|which|day\b|is\b|was\b)"
"""Around "one" where it stands for a thing."""
HAD_ONE: Final = (
    r"\b(?:had|got|have|having|getting|get|done|did|do|took|take|ordered|booked|need|needed|want|wanted)\s+one"
    r"(?=\s*(?:done|taken|drawn|made|in|on|at|last|this|before|when|back|somewhere|with|and|but|or|so|once|ages|recently|"
    r"lately|earlier|already|yesterday|today|(?:a few|two|three|four|five|six|\d+) (?:weeks?|months?|years?|days?))\b|"
    r"\s*(?:[,.;!?]|$))(?! (?:and a half|point))"
)
"""A "one" that was had, such as a scan: "had one done last year"."""
NOT_HAD_ONE: Final = (
    r"\b(?:never|not|without|"
    r"nor)(?: (?:have|has|had|been|got|gotten|get|given|taken|took|take|did|do|done|seen|see|ordered|offered|"
    r"wanted|want|needed|need|ever|even|yet|actually|really|that|i|know|of))*\s*$"
)
"""Before "one" where there is none: "I have never had one"."""
ONES: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9
}  # fmt: skip
_ONE_TO_NINE = "|".join(ONES)
SPOKEN: Final = (
    rf"(?<![a-z])(?<!point )(?<!hundred )(?<!thousand )(?P<hundreds>{_ONE_TO_NINE})[ -]"
    rf"(?P<rest>(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:{_ONE_TO_NINE}))?)|"
    rf"(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve)(?![a-z-])"
    r"(?! (?:point|hundred|thousand|million|years?|yrs?|mg|percent|minutes?|times))"
)
"""Hundreds said short: "one fifty two" is 152."""
FRACTION: Final = (
    r"(?<![\d/.,a-z])(?P<minus>-)?(?P<whole>\d+ (?:and )?)?(?P<slash>\d+(?: ?/ ?| over )\d+)(?![\d/]|[.,]\d)|"
    r"(?<![\d/.,a-z])(?P<base>-?\d+(?:[.,]\d+)?)(?:\^(?P<power>[+-]{0,2}\d{1,3})|e(?P<ten>[+-]?\d{1,3}))(?![\da-z/])|"
    r"(?<![\d/.,a-z])(?P<thousands>\d+(?:[.,]\d+)?) k(?=\s*$)|"
    r"\b(?P<word>a couple|a pair|single)(?:(?: of)? (?P<scale>hundred|thousand|million|dozen))?\b"
)
"""Parts, powers and words of quantity: read only where any number is wanted."""
_SCALE = "|".join(s for s in sorted(SCALES, key=len, reverse=True) if len(s) > 2)
DIGITS: Final = (
    r"(?<![a-z0-9_.,])(?P<sign>-(?=[\d.])(?<!\d-))?"
    r"(?P<body>\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|"
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|"
    r"\d{1,3}(?: 000)+(?!\d)|\d{1,3}(?: \d{3})+(?![\d])(?=\s*(?:/|x|$|cells|per|,|\.|;))|\d+[.,]\d+|\d+ point \d+|"
    r"\d{1,3} (?:pt|dot) \d(?!\d)|\d+(?= 1/2)|\d+|\.\d+)"
    r"(?P<half> and a half| 1/2|\.5(?!\d))?"
    rf"(?P<scale>k(?![a-z/])|\s?(?!thou ?/)(?:{_SCALE})\b|(?<=\d)m\b|(?<=\d)mn\b)?"
)
