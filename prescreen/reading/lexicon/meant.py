"""Words that show that a yes or a no is about something else than what was asked."""

from typing import Final

NO_STUDY: Final = (
    r"no+[ ,.]+(?:no[ ,.]+)?(?:(?:i|we|she|he) (?:have |has |had |was |am |did )?(?:never|"
    r"not)(?: ever)? (?:[a-z]+ ){0,6}?)?"
    r"(?:(?:other|clinical|research|drug|medical) )*(?:trials?|stud(?:y|ies))\b"
)
"""A no that goes on to say that there never was a study."""
HAS_IT: Final = (
    r"\b(?:i|she|he|they|we|yo|ella) (?:do |does |did )?(?:have|has|had|got|tengo|tiene)\b|\b(?:tengo|tiene)\b"
)
OF_PREGNANCY: Final = (
    r"\b(?:pregnan\w*|conceiv\w*|fertil\w*|bab(?:y|ies)|child\w*|kids?|could|can|period\w*|iud|embaraz\w*|"
    r"hij[oa]s?|puedo|podria)\b"
)
"""Where one of these stands, a yes may be about a pregnancy after all."""
