"""The age at which a cancer came, and that of today."""

from typing import Final

_NO_AGE: Final = r"(?! ?(?:weeks?|months?|days?|times|mg|cm|mm|%|/|stage))"
OWN_AGE_NOW: Final = (
    r"\b(?:(?:i am|im|am|i have|tengo|and|aged?) )*(?P<now>[1-9]\d)(?: (?:years? old|years|yo|y/o|anos))? (?:now|today|ahora|hoy)\b(?: (?:i am|en dia))?|"
    r"\b(?:(?:now|ahora|hoy|today),? )?(?:i am|i have|tengo)(?: now| today)? (?P<am>[1-9]\d)\b(?:(?: years? old| years| anos)?(?= ?(?:$|[.,;!)])))"
)
AGE_THEN: Final = rf"\b(?:at(?: (?:the )?age(?: of)?)?|aged?|when i was|since i was|a los|con|when i had|cuando tenia)(?: (?:only|just|about|around|like|como))? (?P<age>[1-9]\d?)\b{_NO_AGE}"
