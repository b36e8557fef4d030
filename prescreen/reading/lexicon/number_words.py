"""The number words of English and of Spanish, for `prescreen.reading.number_grammar`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from prescreen.reading.lexicon.numbers import MISSPELT


@dataclass(frozen=True, slots=True)
class NumberVocabulary:
    """The number words of a language. Plurals of parts are made with "s"."""

    adds: Mapping[str, int]
    scales: Mapping[str, int]
    parts: Mapping[str, int]
    leads: frozenset[str]
    """Scales that may open a number: "hundred thousand"."""
    shy: frozenset[str]
    """Scales that digits take only where any number is wanted; elsewhere they are units or names of tests."""
    half: frozenset[str]
    half_alone: frozenset[str]
    """Words for a half that need no number or scale beside them."""
    article: frozenset[str]
    joins: frozenset[str]
    point: frozenset[str]
    mixes: frozenset[str]
    """Words that put a part or a decimal behind a whole number: the Spanish "con"."""
    over: frozenset[str]
    joins_tens: bool
    """True where "and" stands between tens and ones."""
    ordinal_before: str
    """What follows when a word for a part is an ordinal: "a third dose"."""


_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH_ADDS: Final = (
    {w: n for n, w in enumerate(_ONES)} | {w: n * 10 for n, w in enumerate(_TENS, start=2)} | {"nought": 0, "naught": 0}
)
_ENGLISH_SCALES: Final = {
    "hundred": 100, "hundreds": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "thousands": 1000, "millions": 10**6, "billions": 10**9, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5,
    "lacs": 10**5, "lkh": 10**5, "lkhs": 10**5, "crore": 10**7, "crores": 10**7, "cr": 10**7, "dozen": 12,
    "dozens": 12, "doz": 12, "dozs": 12,
}  # fmt: skip
_ENGLISH_PARTS: Final = {
    "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12, "first": 1,
}  # fmt: skip
_MONTH: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
ENGLISH: Final = NumberVocabulary(
    adds=_ENGLISH_ADDS | {wrong: _ENGLISH_ADDS[right] for wrong, right in MISSPELT.items() if right in _ENGLISH_ADDS},
    scales=_ENGLISH_SCALES | {"hundered": 100},
    parts=_ENGLISH_PARTS,
    leads=frozenset({"hundred", "thousand", "million", "billion", "trillion", "hundered"}),
    shy=frozenset({"lakh", "lakhs", "lac", "lacs", "lkh", "lkhs", "cr"}),
    half=frozenset({"half"}),
    half_alone=frozenset({"half"}),
    article=frozenset({"a", "an"}),
    joins=frozenset({"and"}),
    point=frozenset({"point"}),
    mixes=frozenset(),
    over=frozenset({"over", "in"}),
    joins_tens=False,
    ordinal_before=(
        r"[ -](?:dose|shot|time|day|week|month|year|hour|opinion|one\b|person|child|baby|infusion|injection|vaccine|"
        rf"booster|trimester|cycle|round|attempt|visit|floor|of (?:{_MONTH}))"
    ),
)
"""English with the Indian scales."""

_SPANISH_ADDS: Final = {
    w: n
    for n, names in enumerate(
        (
            "cero zero", "un una uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
            "once", "doce", "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve",
            "veinte", "veintiuno veintiun veintiuna", "veintidos", "veintitres", "veinticuatro", "veinticinco",
            "veintiseis", "veintisiete", "veintiocho", "veintinueve",
        )
    )
    for w in names.split()
} | {
    w: n * 10
    for n, w in enumerate("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), start=3)
} | {
    "cien": 100, "ciento": 100, "siento": 100, "venti": 20, "veinti": 20, "venticinco": 25, "ventiuno": 21, "ventidos": 22, "ventitres": 23,
} | {
    stem + ending: n * 100
    for n, stem in enumerate(
        "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(), start=2
    )
    for ending in ("os", "as")
}  # fmt: skip
_SPANISH_PARTS: Final = (
    {"medio": 2, "tercio": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "decimo": 10, "decima": 10}
    | {
        stem + ending: size
        for stem, size in (
            ("quint", 5), ("sext", 6), ("septim", 7), ("octav", 8), ("noven", 9), ("vigesim", 20), ("trigesim", 30),
            ("centesim", 100), ("milesim", 1000), ("diezmilesim", 10**4), ("cienmilesim", 10**5),
            ("millonesim", 10**6), ("billonesim", 10**12), ("dosmilesim", 2000), ("tresmilesim", 3000),
            ("cincomilesim", 5000), ("veintemilesim", 20_000),
        )
        for ending in ("o", "a")
    }
    | {
        word + ending: size
        for word, size in _SPANISH_ADDS.items()
        if 5 <= size <= 100 and word not in ("ciento", "siento", "veintiuno")
        for ending in ("avo", "ava")
    }
)  # fmt: skip
SPANISH: Final = NumberVocabulary(
    adds=_SPANISH_ADDS,
    scales={
        "mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12,
        "decena": 10,
        "decenas": 10,
        "docena": 12, "docenas": 12, "cientos": 100,
    },
    parts=_SPANISH_PARTS,
    leads=frozenset({"mil"}),
    shy=frozenset(),
    half=frozenset({"medio", "media", "mitad"}),
    half_alone=frozenset({"mitad"}),
    article=frozenset(),
    joins=frozenset({"y"}),
    point=frozenset({"coma", "punto"}),
    mixes=frozenset({"con"}),
    over=frozenset({"sobre"}),
    joins_tens=True,
    ordinal_before=r"[ -](?:dosis|piso|planta|vez|dia|semana|mes|ano|hora|persona|hij[oa]|"
    r"infusion|inyeccion|vacuna|ciclo|ronda|toma|operacion|cirugia|linea|infeccion|fase)",
)  # fmt: skip
"""Spanish; "billon" is a million millions."""
