"""Words around corrections."""

from typing import Final

NOT_AFTER_ALL: Final = (
    r"(?:\b(?:not|never|wasnt|isnt|didnt|instead of|rather than|no (?:era|fue|es)|nunca)\b|n't\b|不是|没有?)"
)
"""Before the name of what an earlier answer held by mistake."""
MEANT: Final = r"\b(?:sorry|i meant|i mean|should (?:be|have been|say)|make that|correction|oops|typo|wait|no wait|actually|is wrong|was wrong|change|update|fix|correct)\b"
WRONG: Final = r"^[^.;]{0,24}\b(?:was|is|were|came from|belongs to) (?:my|the|for|from|a|an|actually|really|for my|old|wrong|not|someone|somebody)\b"
_BREAK: Final = r"(?:^|[\s,.;!?:)(-]+)"
_TAKEN_BACK: Final = (
    r"(?:(?:no|oh|ah|oops|ups|wait|sorry|actually|hang on|hold on)[ ,.!]+)*"
    r"(?:no,? wait|wait,? no|sorry,? no|no,? sorry|no,? i mean|i meant?(?= )(?! (?:it|that|this)\b)|i meant to (?:say|write|type)|scratch that|strike that|"
    r"make that|or rather|correction|my (?:mistake|bad)|i got that wrong|perdon,? no|no,? perdon|no,? espere?|quise decir|quiero decir|mejor dicho|digo)"
)
RETOLD: Final = rf"{_BREAK}{_TAKEN_BACK}(?:[ ,.!:]+(?:sorry|no|i meant?|wait|that (?:is|was)|it (?:is|was)(?= not)))*(?=[\s,.;!:])[ ,.!:]*"
"""Between what is taken back and what holds instead."""
INSTEAD: Final = (
    r"(?:(?:no|oh|ah|oops|ups|wait|sorry|actually|hang on|typo|perdon)[ ,.!]+)*(?:i meant?|i meant to (?:say|write|type)|make that|quise decir|digo|mejor dicho)"
    r"(?: (?:i am|it is|it was|my age is))? +"
)
"""All that stands before a number which takes the place of the one before: "no, I meant "."""
LED_IN: Final = (
    r"(?:\b(?:oh|ah|and|also|wait|sorry|oops|ups|btw|by the way|actually|perdon(?:e|a)?)\b[ ,.!-]*)+"
    r"(?:(?:i am|i was|it is|my age is|the age is|soy|tengo)\s+)?$"
)
"""What stands before the new value, and says nothing else."""
