"""Words and figures of how much of a medicine is taken, and of a dose that was another one before."""

from typing import Final

TIME: Final = (
    r"(?!\d|[/:.]\d|(?:st|nd|rd|th)\b|"
    r" ?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|hours?|hrs?|am|pm|x|times|rounds?|cycles?|infusions?|doses|"
    r"drips?|shots?|courses?|puls(?:es?|os?)|dosis|ciclos?|infusion(?:es)?|sesion(?:es)?|sessions?|bol(?:us(?:es)?|os?)|goteros?|goteos?|"
    r"inyeccion(?:es)?|injections?|ampollas?|ampoules?|aplicacion(?:es)?|vial(?:es|s)?|rondas?|tandas?|bags?|bolsas?|treatments?|"
    r"veces|semanas?|meses|mes|anos?|dias?|horas?|"
    r"percent|in total|total|ago|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b| ?%)"
)
"""What must not stand after a number that is a dose."""
_NUMBER = r"(?<![\d/.,-])(?!(?:19\d\d|20(?!00)\d\d)\b)\d{1,4}(?:[.,]\d{1,3})?(?: ?- ?\d+(?:[.,]\d+)?)?"
_UNIT = r"(?: ?(?:mgs?|mcg|ug|g|grams?|gramos?|milligrams?|miligramos?|tablets?|tabs?|pills?|units?)\b(?!/d?l\b)(?:/(?:day|d|week)\b)?)?"
_OFTEN = (
    r"(?:,? ?(?:a day|per day|a week|per week|daily|once daily|twice daily|every other day|every day|"
    r"every (?:morning|night|week|\d+ (?:days|weeks|hours))|once a (?:day|week)|"
    r"twice a (?:day|week)|two times a day|three times a day|bid|qd|tid|weekly|monthly|at night|in the morning|"
    r"mornings|nightly|(?:every )?morning(?:,? (?:noon|midday|afternoon))? and (?:at )?(?:night|evening)))?"
)
AMOUNT: Final = rf"{_NUMBER}{_UNIT}{TIME}{_OFTEN}"
AMOUNT_AFTER: Final = (
    rf"[ ,:(-]*(?:(?:comma|de|is|es|son|at|of|to|too|also|up to|down to|back (?:to|at|on|up to|down to)|dose|just|only|about|like|around|currently|now|"
    rf"taking|on|still|tablets|pills|today|this morning|yesterday|(?:that |which |que )?(?:i|he|she) (?:am |is )?(?:now )?tak(?:e|es|ing))[ ,:]+)*({AMOUNT})|"
    rf" ?\. ({AMOUNT})(?=\s*(?:[.,;!](?!\d)|$|\b(?:and|a day|daily|in the|at night|first thing|twice|once)\b))"
)
AMOUNT_BEFORE: Final = (
    rf"(?<![a-z#] )(?<![a-z#])(?<!\d)((?:[5-9]|\d[\d.,]\d*|\d{{3,4}})(?: ?mgs?)?) (?:de |of )?$(?<!20\d\d )|"
    rf"\b(?:and|plus|with|,|&|\+) ((?:[5-9]|\d[\d.,]\d*|\d{{3,4}})(?: ?mgs?)?) (?:de |of )?$(?<!20\d\d )|"
    rf"\b(?:on|taking|take|still|now|down to|up to|tapered to|about|,|^) ?({AMOUNT})(?: (?:of|of the|the|de))? ?$|"
    rf"({AMOUNT}) of (?:the |my )?$"
)
SCHEME: Final = r"(?<![\d/.,-])(?:[0-4]|1/2|0?[.,]5) ?[-–] ?(?:[0-4]|1/2|0?[.,]5)(?: ?[-–] ?(?:[0-4]|1/2|0?[.,]5)){1,2}(?![\d/.,-]*\d)"
"""How many are taken in the morning, at noon and at night: "1-0-1"; no dose."""
PART_OF_A_TABLET: Final = (
    r"(?:\b(?:half|quarter|third|medi[oa]|cuart[oa]|cuarto|mitad|tercio)\b|(?<![\d.,])(?:1/[234]|0?\.(?:25|5|33\d*))(?!\d))"
    r"(?: (?:of|a|an|de|del|la|el|una?|the|my|one|tablets?|pills?|tabs?|pastillas?|comprimidos?|tableta|mg|\d+(?:[.,]\d+)?))* $"
)
"""Before a medicine of which a part of a tablet is taken: the number beside it is that of the tablet."""
FROM_TO: Final = rf"\b(?:from|de|desde) {AMOUNT} ?(?:a day |al dia |daily )?(?:(?:down|up|back|all the way) )?(?:to|al?|hasta) (?:unos |about |solo |just )?({AMOUNT})"
"""Two doses of which the second is taken now: "from 20 to 7.5"."""
STRENGTH_AND_COUNT: Final = (
    r"(?<![\d/.,-])(?:\d{2,4}(?:[.,]\d{1,2})?(?: ?mgs?)?|\d(?:[.,]\d{1,2})? ?mgs?),? (?:[1-4](?:[.,]5)?|one|two|three|four|half|una?|dos|tres|cuatro|media)"
    r"(?: (?:of )?(?:tablets?|tabs?|pills?|capsules?))?"
    r" (?:a day|per day|daily|twice (?:a day|daily)|once (?:a day|daily)|three times a day|every (?:day|night|morning|\d+ hours)|"
    r"at night|in the morning|a week|once a week|bid|bd|tid|tds|qds?|od|mane|nocte|q ?\d{1,2} ?h\b)"
)
"""The strength of a tablet, and how many are taken how often: "de 500 dos tabletas cada 12 horas"."""
DOWN_FROM: Final = (
    rf"\b(?:(?:down|up|back|cut|reduced|tapered|lowered|raised|bajando|subiendo|baje|bajaron|subi|subieron|voy|ahora|now)(?: (?:me|to|at|a|on|en|ya))* )({AMOUNT}),? "
    rf"(?:(?:down|up|coming|ya|desde) )*(?:from|de|desde|since) {AMOUNT}"
)
"""The same with the new one first: "down to 5 from 60"."""
AMOUNT_CHANGED: Final = (
    rf"{FROM_TO}|{DOWN_FROM}|"
    rf"{AMOUNT} ?(?:-+>|=+>) ?({AMOUNT})|"
    rf"\b(?:(?:(?:down|up|cut|reduced|tapered|dropped|lowered|raised|increased|upped|bumped|decreased|went|gone|taper)(?: back| down| up| it| me| from {AMOUNT})* (?:to|at))|"
    rf"now (?:on |at |taking |down to |up to |just |only |i am on )*) ?({AMOUNT})|"
    rf"({AMOUNT}) (?:now|currently|these days|at the moment)\b"
)
_MENDS = (
    r"[ ,.!-]*(?:\b(?:no|sorry|i mean|i meant|wait|actually|scratch that|make that|correction|rather|oops|"
    r"nope|hang on|hold on|ugh|lol|it is|it was|make it|perdon|digo|mejor dicho|espera|son|es)\b[ ,.!-]*)+"
)
AMOUNT_MENDED: Final = rf"{AMOUNT}(?:{_MENDS}{AMOUNT})+"
"""Amounts of which each takes the place of the one before: "5, no 7, sorry 7.5"."""
AMOUNT_MENDS: Final = rf"(?P<link>{_MENDS})(?P<new>{AMOUNT})"
BESIDE_A_DOSE: Final = (
    r"[ ,(]*(?:(?:of (?:it|that)|(?:as of |since )?today|this morning|yesterday|now|currently|at the moment|daily|"
    r"before|earlier|previously|last time|antes|hoy|ahora|ayer|esta manana|al dia|diari[oa]s?|por dia)(?![a-z])[ ,)]*)*"
)
"""What may stand between a dose and the words that take it back: "10, today. No sorry 7.5"."""
DOSE_LINK: Final = (
    r"[ ,.!;-]*(?:\b(?:no|sorry|i mean|i meant|wait|actually|scratch that|make that|correction|rather|oops|i lie|"
    r"my mistake|nope|hang on|hold on|ugh|lol|it is|it was|make it|perdon|digo|mejor dicho|espera|espere|quise decir|"
    r"son|es)\b[ ,.!;-]*)+"
)
LINK_IS_NO: Final = r"[ ,-]*no *"
"""A no without a break after it: in Spanish it denies the number that follows."""
NO_DOSE_UNIT: Final = r" ?(?:weeks?|wks?|days?|months?|years?|yrs?|hours?|times|times?|semanas?|dias?|meses|anos?|veces|percent|%|am\b|pm\b|:\d)"
_PART_OF_A_DAY = (
    r"(?: ?(?:in|at|with|for|every|each|on|por|en|de|a|al|con)(?: (?:the|la|el|my))?)? ?"
    r"(?:mornings?|evenings?|afternoons?|nights?|bedtime|breakfast|lunch|dinner|supper|midday|noon|am|pm|"
    r"mananas?|noches?|tardes?|mediodia|desayuno|comida|cena)\b"
)
_AT_A_PART = rf"{_NUMBER}{_UNIT}{_PART_OF_A_DAY}"
PARTS_OF_A_DAY: Final = rf"({_AT_A_PART}(?:[ ,&+/]*(?:and|y|e|then|plus|luego)?[ ,]*{_AT_A_PART})+)"
"""What is taken at one part of the day and at another: "500 in the morning and 1000 at night"."""
AMOUNT_PAST: Final = (
    r"\b(?:from|was|used to be|instead of|not|was on|started at|started on|used to take|before it was)[a-z ]{0,10}$"
)
"""Before a dose that is no longer the dose."""
