"""Spanish turns of phrase of men: being one settles who may be pregnant, not knowing leaves open who may beget.

See `prescreen.reading.sayings`.
"""

from typing import Final

_ONE: Final = r"(?:(?:un )?(?:hombre|varon|caballero|senor)|(?:de )?(?:sexo )?masculino)"
_TRANS: Final = r"(?!.*\b(?:trans\w*|utero|matriz|ovarios?|naci (?:mujer|hembra)|mujer al nacer|me baja|regla)\b)"
_OWN: Final = r"(?!.*\b(?:soy mujer|(?:mi|el) (?:pareja|novio|padre))\b)"
"""Not of who begets: "sí, mi pareja es un hombre"."""
_BEGETS: Final = r"(?:(?:embarazar|prenar|dejar (?:embarazada|encinta|en estado|prenada)) a|causar un embarazo)"
_NOT_KNOWN: Final = (
    r"(?:(?:yo )?que se yo|yo que se|no (?:lo )?se|ni idea|quien sabe|(?:vaya|anda|vete) (?:usted |uno |tu )?a saber)"
)

SPANISH: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "pregnancy_possible": (
        (
            "no",
            rf"^{_TRANS}{_OWN}.*(?:^|[,.;!?]|\b(?:porque|ya que|no puede|no puedo),?) *\W*(?:(?:que|si|pero|no|pues|mujer|hija|porque|y)[ ,]+)*"
            rf"(?:soy|es|yo soy|el es)(?: que (?:soy|es))? {_ONE}(?= *(?:$|[.,;!]|y\b|pero\b|aunque\b|de \d))",
        ),
        ("no", rf"^{_TRANS}.*\b(?:hombre|varon) soy(?= *(?:$|[.,;!]|y\b|pero\b))"),
    ),
    "can_cause_pregnancy": (
        (
            "unknown",
            rf"\b{_BEGETS}\b[^.;!?]{{0,40}}\b{_NOT_KNOWN}\b(?! (?:cuand|com|por que))|\b{_NOT_KNOWN} si (?:podria |puedo |todavia )*{_BEGETS}\b",
        ),
    ),
}
