"""Spanish written as it sounds or in short, with its usual spelling, on lower-case text without accents."""

from typing import Final

_AMOUNT: Final = (
    r"(?:\d+|un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|much[oa]s?|poc[oa]s?|vari[oa]s|tiempo|"
    r"anos|meses|semanas|dias)\b"
)
AS_IT_SOUNDS: Final[tuple[tuple[str, str], ...]] = (
    (
        r"\bde (?:la |los |las )?(?!eso|esto|momento|ahora|nada|todo|verdad|veras|resto|demas)([a-z]{4,}|car-?t) nada\b"
        r"(?! (?:que|mas|de)\b)",
        r"nada de \1",
    ),
    (r"\bf[iy]e[bv]re amar[iy](?:ll|y|l|li)a\b", "fiebre amarilla"),
    (rf"\b(?:ase|ace|asse|haze|hase)(?= (?:unas? |unos |como |casi |ya |mas de |apenas )?{_AMOUNT})", "hace"),
    (r"\bdla\b", "de la"),
    (r"(?<=\d )d(?= (?:ener|febr|marz|abri|may|juni|juli|agos|sep|set|octu|novi|dici|este|cada)[a-z]*\b)", "de"),
    (r"\b(?:en|in)do(?:z|s|x|cs)[ae]n?\b", "endoxan"),
    (r"\bcel+[sc]ep?t?\b", "cellcept"),
    (r"\bmab ?t[ei]ra\b", "mabthera"),
    (r"\bbacuna(?=s?\b)", "vacuna"),
    (r"\bme iva\b", "me iba"),
    (r"\brodiya(?=s?\b)", "rodilla"),
)
