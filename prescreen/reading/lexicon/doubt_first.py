"""A doubt that opens a guess, without a stop between them, on normalised text (en, es)."""

from typing import Final

DOUBT: Final = (
    r"\b(?:i )?(?:(?:really |just |honestly )?(?:do not|don't|dont) (?:really )?know|dunno|idk|no idea|no clue|not (?:too )?sure)"
    r"(?= (?:but )?(?:maybe|mayb|perhaps|possibly|might|may be|could be|it (?:may|might|could)|i (?:may|might|could))\b)|"
    r"\b(?:no (?:lo )?se|ni idea|no estoy segur[oa])"
    r"(?= (?:pero )?(?:maybe|quizas?|tal vez|a lo mejor|puede que|puede ser|capaz|igual)\b)"
)
