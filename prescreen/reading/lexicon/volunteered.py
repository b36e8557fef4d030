"""Words that make something unasked unmistakable."""

from typing import Final

STATED: Final = (
    r"\b(?:have|has|had|got|get|am|is|was|diagnosed|suffer\w*|take|taking|takes|on|also|plus|too|with|no|not|never|"
    r"without|neither|nor|since|tested)\b"
)
INSISTS: Final = (
    r"\b(?:actually|i do have|i did have|i do not have|i never had|i have|i had|i am|i was|wait|sorry|also)\b"
)
"""Said of something that was answered before, these words answer it again."""
TAKES: Final = (
    r"\b(?:i|he|she|they|patient)\b[a-z ]{0,16}\b(?:take|takes|taking|am on|is on|are on|use|using|started|stopped|"
    r"been on|get|getting|receive|receiving|quit|came off|went off)\b|"
    r"\b(?:still|currently|now)\b[a-z ]{0,16}\b(?:taking|on|take)\b"
)
RECEIVED: Final = r"\b(?:had|got|received|given|tried)\b"
GIVEN: Final = r"\b(?:got|had|gotten|received|given|took|getting|have had|vaccinated)\b"
VACCINE: Final = r"\b(?:vaccin\w*|shots?|jabs?|boosters?|immuni[sz]\w*|dose)\b"
OPERATED: Final = r"\b(?:had|underwent|got)\b"
WHEN: Final = r"\b(?:ago|last|yesterday|on|in)\b"
TARGETED: Final = frozenset({"cd19_targeted", "bcma_targeted", "car_t"})
"""A drug of these classes matters wherever it is named."""
