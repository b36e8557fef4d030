"""Words around an age that is put right, on folded text."""

import re
from typing import Final

AGE: Final = re.compile(r"\b(?:age|how old|edad)\b")
TURNED: Final = re.compile(
    r"\b(?:i|he|she)(?: have| has| just| recently| already|'ve)* (?:turned|became) (?P<age>\d{2,3})\b(?! (?:weeks|months|mg))|"
    r"\b(?:acabo de cumplir|(?:ya |he |ha )?cumpl(?:i|io|ido))(?: los)? (?P<anos>\d{2,3})\b"
)
"""A birthday that was."""
BESIDE: Final = frozenset(
    "age is was wrong its it s my the your his her should be change to change i am im m not no years year yrs old of how "
    "that sorry actually please and oh wait he she put says say said you have got correct fix update mistake typo as a "
    "instead rather than isn t right now "
    "la edad mi su esta mal son tengo tiene es era eran anos ano cambie cambia corrija corrige ponga pon perdon dice "
    "no por en vez de realidad y ya equivocada equivocado incorrecta los".split()
)
"""All that may stand beside the numbers."""
_LEAD: Final = (
    r"\W*(?:(?:and|oh|no|wait|sorry|well|hang on|hold on|oops|hey|also|but|y|perdon|espere|ay|no no)\b[ ,:-]*)*"
)
_OWN: Final = r"(?:i'?m|i am|tengo)"
_OF_ANOTHER: Final = r"(?:s?he is|s?he'?s|tiene)"


def _actually(who: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_LEAD}{who} (?P<first>\d{{2,3}}) (?:actually|in fact|really|now actually|actually now|en realidad)\W*|"
        rf"{_LEAD}(?:actually|in fact|en realidad)[ ,]*{who} (?P<last>\d{{2,3}})(?: (?:now|years old|anos))?\W*"
    )


ACTUALLY: Final = {"self": _actually(_OWN), "carer": _actually(_OF_ANOTHER)}
"""Another age in fact, and nothing else in the clause, by who answers: "I'm 37 actually", of the patient "she's 37"."""
