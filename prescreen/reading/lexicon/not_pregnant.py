"""Words that deny a pregnancy or breastfeeding outright. For normalised text, English and Spanish."""

from typing import Final

_OPENS: Final = r"(?:(?<=^)|(?<=[.,;!?] )|(?<=\bbut )|(?<=\band )|(?<=\bpero )|(?<=\by ))"
NOT_PREGNANT: Final = (
    rf"{_OPENS}(?:(?:i|she) (?:am|is) )?(?:now )?(?:not|no) (?:pregnant|embarazada|estoy embarazada|esta embarazada|estoy pregnant|esta pregnant)(?= *(?:$|[.,;!?]|and|y|ni|nor|or|now|ahora))|"
    rf"{_OPENS}(?:embarazada|pregnant|encinta) (?:no (?:estoy|esta|ando)|(?:i am|she is|is|am) not)(?= *(?:$|[.,;!?]|and|y|ni))"
)
NOT_BREASTFEEDING: Final = r"\b(?:no|not|ni|tampoco|nor) (?:le |les )?(?:doy|dando|da|estoy dando) (?:ya )?(?:(?:la|el|de) )?(?:teta|pecho|mamar)\b|\b(?:not|nor|or) breast ?feeding\b"
UNSURE: Final = (
    r"\b(?:if|si|think|believe|creo|hope|ojala|espero|maybe|quizas?|sepa|know|test|prueba|late|atras\w*|todavia no|yet|saco|extraigo|pump\w*|formula y|biberon y|"
    r"mixta|solo|only|but still|aunque)\b"
)
