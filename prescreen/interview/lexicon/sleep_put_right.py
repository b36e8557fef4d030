"""Words of an operation that is done awake or asleep, on folded text (en, es)."""

from typing import Final

AWAKE: Final = (
    r"\b(?:(?:just|only|with|under|a|solo|con|es)(?: a| the| just| only| some| la)? (?:numb\w*|local(?: an(?:a)?esth\w+)?|anestesia local)|numbing|local an(?:a)?esth\w+|"
    r"anestesia local|(?:not|never|won'?t be|wont be|no need to be)(?: being| be| put| going to be| fully| all the way)* (?:asleep|to sleep|put under|put to sleep|knocked out)|"
    r"(?:stay|be|am|i'm|is|awake) awake|awake|(?:no|sin) (?:me (?:van a )?)?(?:duerm\w+|dormir\w*)(?: del todo| entera)?|despiert[oa]|"
    r"(?:no|without|sin) (?:a )?(?:general an(?:a)?esth\w+|anestesia general|general))\b"
)
ASLEEP: Final = (
    r"\b(?:(?:put|am|be|being|go|going|fully|i'm) (?:fully )?(?:asleep|to sleep|under)|general an(?:a)?esth\w+|under general|knocked out|"
    r"anestesia general|dormid[oa] del todo|me (?:van a )?duerm\w+(?: del todo)?|me van a dormir(?: del todo)?)\b"
)
OPERATION: Final = r"\b(?:operation|op|surgery|procedure|operacion|cirugia)\b"
DOUBTED: Final = r"\b(?:maybe|perhaps|might|not sure|don'?t know|quiza\w*|tal vez|no se|puede que|if|si)\b"
"""Nothing is put right by what is not known."""
