"""Words of what is years over, and of what goes on."""

from typing import Final

YEARS_AGO: Final = (
    r"\b(?:a|two|three|four|five|six|seven|eight|nine|ten|few|couple of|many|several|some|\d{1,2}|dos|tres|cuatro|cinco|varios|muchos) (?:years?|anos) (?:ago|back|before|atras)\b|"
    r"\b(?:years|ages|long) ago\b|\bhace (?:\w+ )?anos\b|\bin (?P<year>(?:19|20)\d\d)\b"
)
NOW: Final = (
    r"\b(?:now|today|tonight|yesterday|still|since|again|lately|makes?|making|is|are|am|keeps?|"
    r"this (?:morning|week|month)|last (?:night|week|month)|"
    r"ahora|hoy|ayer|todavia|desde|sigo|sigue|estoy|esta|me (?:hace|da|pone)|trial|study|estudio|ensayo)\b"
)
