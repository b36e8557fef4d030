"""Words that open an item of a list which no vocabulary knows."""

from typing import Final

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
UNKNOWN_ITEM: Final = (
    r"(?:\b(?:and|plus|also|y|mas|con|with)\b|"
    r"[,;&+.])[ ]*(?:(?:also|then|there is|i take|i have|i am on|tomo|tambien|and|y) )*"
    r"(?:the|a|an|some|my|this|that|another|one more|one other|something|other|un|una|la|el|mi|otr[oa]s?|algo|1)\b"
    r"(?! (?:dose|other half|other dose|half|quarter|second (?:dose|one|half)|first|evening|night|morning|noon|"
    r"lot|bit|time|last|rest|same|most|max\w*|next|final|total|year|month|week|day|media|mism[oa]|mitad|noche|"
    r"manana|dosis|ultim[oa]|tarde|otra mitad|final|resto)\b)"
    r"(?:(?! ?\b(?:i|it|is|was|are|were|they|doctor|dose|dosis|take|took|taking|takes|now|every|twice|once|daily|"
    r"mg|off|he|she|we|es|fue|son|cada|him|her|me quit\w*|same|last|ultim[oa]|ago|since|down|up|to|until|stopped|"
    r"started|last|cut|went)\b) ?[a-z'-]+){1,6}?"
    rf"[ ,:]*(?=\d+(?:[.,]\d+)? ?(?:mgs?|mcg|g|milligrams?|units?|iu|miligramos?)\b|"
    rf"\d{{1,4}} (?:every|each|a day|at night|twice|once|in the|daily)\b|(?:every|each|on|cada|los) {_WEEKDAY}|"
    rf"{_WEEKDAY}\b)"
)
"""From the joint to the dose, or the day, of a thing that has no name here."""
ABBREVIATED: Final = (
    r"(?:^|[.;,+/\n] |[.;+\n]) ?"
    r"(?P<name>(?!(?:BID|TID|QID|QHS|PRN|SUBQ|ORAL|DOSE|DOSIS|LAST|NOW|ONLY|JUST|THEN|ALSO|"
    r"ONCE|TWICE|DAY|DAILY|HOY|DIA|AND|WITH|ABOUT|LIKE|TOTAL|MAX)\b)[A-Z]{3,5})"
    r"(?=:? \d+(?:[.,]\d+)? ?(?:mg|g|mcg|ui?|iu)\b)"
)
"""A medicine in capitals with its dose, as it stands in a chart: "MTX 15 mg. CFM 500 mg"."""
THE_REST: Final = (
    r"[,;.!(]+(?!\d)[^,;.!]{0,44}\b(?:the (?:rest|others|other (?:ones|two|three|drugs|pills|meds))|"
    r"everything else|all (?:the|of the) (?:rest|others?)|el resto|lo demas|l[oa]s (?:demas|otr[oa]s)|"
    r"todo lo demas)\b"
)
"""From where others are spoken of as "the rest"."""
OF_ALL: Final = r"\b(?:both|all|everything|ambos|ambas|tod[oa]s?|the two|los dos|las dos)\b"
"""What is said after it of everything that was named."""
OF_THE_ILLNESS: Final = (
    r"\b(?:diagnos\w+|dx|(?:doctors?|they|he|she|rheum\w*|hospital) (?:first )?told (?:me|us)|found (?:it )?out|"
    r"me (?:lo |la )?(?:dijeron|dijo|diagnostic\w+|detect\w+|encontr\w+|descubr\w+)|"
    r"(?:have|had|having|got|tengo|with|con) (?:lupus|sle|les|it)|(?:lupus|sle|les) (?:for|since|started|began|desde|hace)|"
    r"(?:fell|got|became) (?:ill|sick)|me enferme|enfermedad|(?:it|this|todo) (?:all )?(?:started|began|empezo|comenzo)|"
    r"symptoms?|sintomas?)\b"
)
"""In a clause whose day is that of the illness: "my doctor told me 9 years ago"."""
