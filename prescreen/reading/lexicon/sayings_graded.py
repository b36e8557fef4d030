"""Turns of phrase for an illness with its grade beside the name: "fibrosis moderada"."""

from typing import Final

_NAME: Final = (
    r"(?:insuficiencia (?!cardiac\w*)|estenosis|fibrosis|anemia|hepatitis|soplo|fuga|reflujo|prolapso|hemofilia|hipotiroidismo|hipertiroidismo|enfisema|"
    r"trombocitopenia|plaquetopenia|hipertension (?:pulmonar|portal))"
)
_ROWS: Final = (("unspecified", rf"^(?!.*\b(?:no|nunca|sin|nada|grave|sever[oa]|controlad\w+|avanzad\w+|tuve|tenia|era|fue|aguda)\b).*\b{_NAME}[^.;!?]{{0,24}}\bmoderad[oa]s?\b"),)  # fmt: skip
_ORGANS: Final = {
    "heart_disease": r"mitral|aortic\w*|valv\w*|corazon|tricusp\w*|soplo|fuga|prolapso|estenosis",
    "liver_disease": r"higado|hepat\w*|fibrosis|portal",
    "kidney_disease": r"renal|rinon\w*",
    "blood_disease": r"anemia|hemofilia|\w+penia",
    "endocrine_disease": r"hip(?:o|er)tiroidismo|suprarrenal|tiroid\w*",
    "other_vital_organ_disease": r"pulm\w*|fibrosis|enfisema|respiratoria",
}

ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    fact: tuple((value, rf"^(?=.*\b(?:{part})\b){pattern.removeprefix('^')}") for value, pattern in _ROWS)
    for fact, part in _ORGANS.items()
}
