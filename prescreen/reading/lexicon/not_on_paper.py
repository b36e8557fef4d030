"""Words beside a test of which a report has no value, on normalised text."""

from typing import Final

ABSENT: Final = (
    r"(?: (?:value|result|number|one|is|was|it|there|has|have|been|la|el|me|se|que))*,? ?"
    r"(?:(?:is|was|are|were|has|have|do|does|did) not (?:on|there|in|listed|given|done|shown?|included|tested|measured|"
    r"been|appear|see|have|say)|missing|not (?:on|there|listed|done|given|in)|"
    r"no (?:viene|sale|aparece|esta|figura|trae|lo (?:trae|tiene|pone)|me (?:la|lo) hicieron)|falta)\b"
)
NO_BEFORE: Final = r"\b(?:no|without(?: an?)?|there is no|sin|ningun[ao]?) $"
