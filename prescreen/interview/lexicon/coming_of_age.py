"""Words by which somebody under 18 speaks of the day they will be of age, or of coming back then (en, es, zh)."""

import re
from typing import Final

TURNS_18: Final = re.compile(
    r"\b(?:turn|turning|will be|i'?ll be|going to be|gonna be|about to be|almost|nearly|until i'?m|when i'?m|once i'?m) "
    r"(?:18|eighteen|of age|an adult)\b|\b(?:18th|eighteenth) (?:birthday|bday)\b|\bmy birthday is\b|"
    r"\b(?:cumplo|cumplir[eé]|voy a cumplir|cumpla|tendr[eé]|hago)(?: los)? (?:18|dieciocho)\b|"
    r"\b(?:cuando|hasta que) (?:sea mayor(?: de edad)?|tenga 18)\b|\bmi cumplea[nñ]os\b|"
    r"(?:满|到|快|就)\s*(?:18|十八)岁?",
    re.IGNORECASE,
)
"""The day of coming of age lies ahead."""
COMES_BACK: Final = re.compile(
    r"\b(?:can|could|may|should|shall|do|will) i (?:come|try|do (?:it|this)|start|apply|return|ask|check|join|write)\b.{0,30}"
    r"\b(?:again|back|then|later|on \d{1,2}|after|when)\b|\bwhen can i (?:come|try|do|start|return|join|ask)\b|"
    r"\b(?:puedo|podr[ií]a|podr[eé]|cu[aá]ndo puedo) (?:volver|regresar|intentarlo|hacerlo|empezar|preguntar|entrar)\b|"
    r"(?:可以|能)(?:再来|以后来|回来)",
    re.IGNORECASE,
)
"""The wish to come back."""
