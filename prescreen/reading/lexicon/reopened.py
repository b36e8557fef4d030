"""Words that take up a question which was answered before, and questions about two things at once."""

from typing import Final

_LEAD: Final = (
    r"(?:(?:btw|by the way|oh|ah|and|also|wait|ps|one more thing|sorry|hang on|actually|por cierto|ah|y)[ ,:]+)*"
)
ASKED_BEFORE: Final = (
    r"(?<![a-z])"
    + _LEAD
    + r"(?:(?:when|earlier when|before when) (?:you|u|they|it) asked(?: me)?(?: earlier| before)?(?: about| for| if i (?:ever )?(?:have|had)| re)?|"
    r"(?:you|u) asked(?: me)?(?: earlier| before)? about|(?:earlier|before) (?:you|u) asked about|"
    r"cuando (?:me )?pregunt(?:o|aste|aron)(?: por| sobre)?|"
    r"(?:about|re|regarding|as for|back to|going back to|sobre|respecto a|lo de)) ?(?:the |that |those |a |my |"
    r"your |la |el |los |las )?$"
)
"""Before the name of what was asked earlier: "when you asked about"."""
THE: Final = r"(?<![a-z])" + _LEAD + r"(?:the|that|those|my) $"
THING: Final = r"\s*(?:things?|question|one|bit|part|stuff|issue|answer|tema|pregunta)\b"
"""After it: "the seizures thing"."""
TWO: Final = r"\bor\b|\bo\b"
OF_A_BABY: Final = {
    "pregnant": r"\b(?:pregnan\w+|embaraz\w+)\b",
    "breastfeeding": r"\b(?:breast ?-?feed\w*|nursing|amamant\w*|lactancia|dando (?:el )?pecho|da (?:el )?pecho)\b",
}
"""What a question for a pregnancy may ask besides."""
LETTER: Final = (
    r"\s*(?:yes|yeah|yep|si|only|just|solo|[ ,])*(?:the |la |hep |hepatitis |hepatitis )*(?P<letter>[bc])(?: one|"
    r" type| only|)?[ .!]*"
)
"""Picks one of two kinds: "yes, the c one"."""
