"""Words of a period that is late now, on folded text (en, es, zh)."""

from typing import Final

_PERIOD: Final = r"(?:periods?|menstruation|menses|monthl(?:y|ies)|time of the month|cycle)"
_REGLA: Final = r"(?:regla|periodo|menstruacion|mes)"
_ON_PAPER: Final = (
    r"(?:nada |tampoco |ya )*(?:(?:en|por) (?:(?:el|la|las|los|mi|mis|ese|esa|este|esta|ningun|mis) )*(?:hojas?|papel(?:es)?|informes?|analisis|analiticas?|"
    r"resultados?|reportes?|examen(?:es)?|pruebas?|lado|documentos?|carpeta|correo)|escrit\w+|marcad\w+|apuntad\w+|impres\w+|el (?:resultado|dato|valor|numero)|ese (?:dato|valor|numero))\b"
)
"""What does not come is a number on a sheet of paper."""
LATE: Final = (
    rf"\b{_PERIOD}\b[^.;!?]{{0,24}}\b(?:late|delayed|overdue|missed|missing|(?:did|has|have|does) ?(?:not|n'?t) (?:come|came|arrived?|started?|shown?(?: up)?))\b|"
    rf"\b(?:late|missed|skipped|overdue|delayed|late with)(?: (?:my|her|a|the|this|on))*(?: last)? {_PERIOD}\b|"
    r"\b(?:i'?m|i am|she is|she's)(?: (?:about|like|already|now|almost|\w+))? (?:days?|weeks?) late\b|"
    r"\b(?:tengo|tiene|con|llevo|lleva|hay)(?: (?:un|una|como|unos|\w+ (?:dias?|semanas?) de))* (?:atraso|retraso)s?\b(?! (?:mental|del? (?:vuelo|tren|pago)))|"
    r"\bno (?:me |le )(?:ha |a )?(?:bajado|baja|bajo|vino|viene|venido|llega|llego|llegado)(?: (?:la|el|todavia|aun|este) (?:regla|periodo|mes|menstruacion))?\b"
    rf"(?! {_ON_PAPER})|"
    rf"\b{_REGLA}\b[^.;!?]{{0,16}}\b(?:(?:se (?:me |le )?)?(?:atras|retras)\w+|no (?:me |le )?(?:ha |a )?(?:bajado|baja|vino|viene|venido|llega|llego|llegado))\b|"
    r"(?:月经|例假|大姨妈)(?:已经)?(?:推迟|晚了|没来|迟到|迟了|延迟)"
)
NOT_NOW: Final = (
    r"\b(?:not late|never late|n't late|no late|without|sin (?:atraso|retraso)|no (?:tengo|tiene|hay)(?: ningun)? (?:atraso|retraso)|always|usually|often|sometimes|used to|last year|"
    r"years? ago|as a (?:girl|teen\w*)|when i was|menopaus\w*|siempre|a veces|suele|solia|antes|hace anos|if|si se)\b"
)
"""Beside these nothing is late now."""
TOLD: Final = r"\b(?:pregnan\w*|expecting|embaraz\w*|encinta|test(?:ed)?|prueba)\b|怀孕|验孕"
"""Words that say themselves whether there is a pregnancy."""
