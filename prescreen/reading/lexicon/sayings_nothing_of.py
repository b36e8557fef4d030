"""Turns of phrase of whoever goes through the body by its parts: "del riñón nada, del corazón sí"."""

from typing import Final

_PARTS: Final = {
    "lupus_nephritis": r"rinon(?:es)?",
    "kidney_disease": r"rinon(?:es)?",
    "heart_disease": r"corazon",
    "liver_disease": r"higado",
    "blood_disease": r"sangre",
    "endocrine_disease": r"(?:tiroides|hormonas)",
    "other_vital_organ_disease": r"(?:pulmon(?:es)?|pancreas)",
    "other_cns_disease": r"(?:cabeza|cerebro|nervios)",
}
_OF: Final = (
    r"\b(?:del?|en|con|sobre)(?: (?:el|la|los|las|mi|mis|parte|tema|lo))*(?: del?)?(?: (?:el|la|los|las|mi|mis))?"
)
_QUALIFIED: Final = r"(?! (?:desde|de (?!nada\b|na\b|momento\b)|grave|serio|bueno|rar[oa]|malo|importante|del otro mundo|nuevo|mas|todavia|aun|seguro|claro|confirmado|salvo|excepto|menos|que (?:no|me preocupe)|aparte))"

_NEVER_BAD: Final = r"(?:nunca|jamas) (?:me|le) (?:ha|han) (?:dado|causado|traido) (?:ni )?(?:el menor |ningun[oa]? |un )?(?:problemas?|guerra|lata|molestias?|sustos?)"
_NO_BAD: Final = r"no (?:tengo|he tenido|tiene|ha tenido) (?:ningun )?problemas?"

_OWN_ORGANS: Final = ("kidney_disease", "liver_disease", "heart_disease")
_MINE_IS_WELL: Final = (
    "none",
    r"^(?!.*\b(?:graso|soplo|cirrosis tengo)\b).*\b(?:mi (?:papa|padre|mama|madre|herman[oa]|abuel[oa]|ti[oa]|hij[oa]|espos[oa]|marido|mujer|suegr[oa])|de (?:mi|su) familia)\b.*\bpero (?:yo )?(?:el mio|la mia|los mios|las mias|lo mio|yo)"
    r"(?: (?:lo|la|los|las))?(?: tengo)? (?:est(?:a|an|oy)|va|van|bien|perfect\w+|san[oa]s?|limpi[oa]s?)\b(?!.*\b(?:mal|regular|alto|dana\w+)\b)",
)


def _rows(fact: str, part: str) -> tuple[tuple[str, str], ...]:
    none, some = ("no", "open") if fact == "lupus_nephritis" else ("none", "open")
    if fact.endswith("disease") and fact != "other_cns_disease":
        some = "unspecified"
    return (
        (
            "open",
            rf"{_OF} {part},? (?:(?:la verdad|yo|pues)[ ,]+)*no (?:se nada|lo se|tengo ni idea|me (?:han|ha) (?:dicho|mirado))\b",
        ),
        ("open", rf"{_OF} {part},? nada (?:grave|serio|malo|importante)\b(?=.*\bclase\b)"),
        (some, rf"\bnada\b[^.;!?]{{0,10}}{_OF} {part},? si\b"),
        (
            none,
            rf"{_OF} {part},? (?:(?:yo|pues|gracias a dios|por suerte)[ ,]+)*(?:nada|na|cero|ningun problema)\b(?: de (?:nada|na)\b)?{_QUALIFIED}(?!,? pero\b)",
        ),
        (none, rf"^\W*(?:(?:mis?|el|la|los|las) )?{part} {_NEVER_BAD}\W*$"),
        (none, rf"^\W*(?:no,? )?{_NO_BAD} {_OF} {part}\W*$"),
    )


ENGLISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {}
SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    fact: (*_rows(fact, part), _MINE_IS_WELL) if fact in _OWN_ORGANS else _rows(fact, part)
    for fact, part in _PARTS.items()
}
