"""Units as people write them: a pattern on normalised text and the product's one spelling."""

from typing import Final

_LITRE = r"l(?:it(?:er|re|ro)s?)?\b"
_DECILITRE = r"(?:d(?:eci)?l(?:it(?:er|re|ro)s?)?\b|100 ?ml\b)"
_MICROLITRE = (
    r"(?:u ?l\b|mcl\b|micro ?l(?:it(?:er|re|ro)s?)?\b|mm ?\^?3|cu ?mm\b|c\.?mm\b|"
    r"cubic (?:mm|mill?imet(?:er|re)s?)|ul\b)"
)
_TEN_TO_THE = r"(?:,?\s*(?:x|\*|times|by|por))?\s*(?:10|ten|diez) ?(?:\^|e|\*|\*\*|exp|to the(?: power(?: of)?)?|a la|elevado a)?\s*\(?"
_PER = r"\s*(?:/|slash|over|per|por|pro|a|x(?=\s*(?:micro|u ?l\b|mcl\b|mm|d(?:eci)?l(?:it(?:er|re|ro)s?)?\b)))\s*"

LAB_UNITS: Final[tuple[tuple[str, str], ...]] = (
    (
        rf"{_TEN_TO_THE}(?:9(?:th)?|nine|ninth|nueve)\)?(?:\s*cells)?{_PER}{_LITRE}|e9{_PER}{_LITRE}|"
        rf"giga{_PER}{_LITRE}|gpt{_PER}{_LITRE}|billion(?:\s*cells)?{_PER}{_LITRE}",
        "10^9/L",
    ),
    (
        rf"{_TEN_TO_THE}(?:3(?:rd)?|three|third|tres)\)?(?:\s*cells)?{_PER}{_MICROLITRE}|e3{_PER}{_MICROLITRE}|"
        rf"k{_PER}{_MICROLITRE}|thou(?:sand)?s?(?:\s*cells)?{_PER}{_MICROLITRE}|miles{_PER}{_MICROLITRE}|"
        rf"th{_PER}{_MICROLITRE}|tsd{_PER}{_MICROLITRE}",
        "10^9/L",
    ),
    (rf"la(?:kh|c)s?(?:{_PER}{_MICROLITRE})?", "lakh/uL"),
    (rf"(?:cells?|cel(?:ulas?)?\.?)?{_PER}{_MICROLITRE}|cells\b|celulas\b", "/uL"),
    (rf"g(?:m|ms|ram|rams|r|ramos?|rammes?)?{_PER}{_DECILITRE}|g(?:m|ms)?\s?%|gdl\b", "g/dL"),
    (rf"mg(?:s)?{_PER}{_DECILITRE}|mgs?\s?%|milligrams?{_PER}{_DECILITRE}|mgdl\b", "mg/dL"),
    (rf"g(?:m|ms|ram|rams|r|ramos?|rammes?)?{_PER}{_LITRE}", "g/L"),
    (rf"(?:mmol|millimoles?)(?:{_PER}{_LITRE})?\b", "mmol/L"),
    (rf"(?:umol|umoles|mcmol|micromol(?:es?|s)?|mikromol|micro ?mol(?:es?)?)(?:{_PER}{_LITRE})?\b", "umol/L"),
    (rf"(?:i\.?u\.?|u\.?i\.?|units?|unidades|u){_PER}{_LITRE}|(?:iu|ui|units)\b", "U/L"),
    (rf"(?:ukat|mikrokat|microkat(?:al)?s?)(?:{_PER}{_LITRE}|\b)", "ukat/L"),
    (rf"mls?{_PER}min(?:ute)?{_PER}1[.,]73(?:\s*m\s*\^?2)?", "mL/min/1.73m2"),
    (
        rf"(?:mls?|mils?|mill?ilit(?:er|re)s?|mililitros?){_PER}min(?:ute|uto)?s?\b|ml{_PER}m\b|ml a la? minut[eo]\b",
        "mL/min",
    ),
    (rf"mls?{_PER}s(?:ec(?:ond)?)?\b", "mL/s"),
    (r"%|percent\b|per cent\b|pct\b|por ?ciento\b", "%"),
    (r"points?\b|pts\b", "points"),
)

GENERAL_UNITS: Final[tuple[tuple[str, str], ...]] = (
    (r"mcgs?\b|ug\b|micrograms?\b|microgrammes?\b|microgramos?\b", "mcg"),
    (r"mgs?\b|m\.g\.|milligrams?\b|milligrammes?\b|miligramos?\b", "mg"),
    (r"kgs?\b|k\.g\.|kilos?\b|kilograms?\b|kilogrammes?\b|kilogramos?\b", "kg"),
    (r"lbs?\b|pounds?\b|libras?\b", "lb"),
    (r"stones?\b", "st"),
    (r"oz\b|ounces?\b|onzas?\b", "oz"),
    (r"gms?\b|grams?\b|grammes?\b|gramos?\b|gs?\b|grs?\b", "g"),
    (r"mls?\b|mililitros?\b|millilit(?:er|re)s?\b|cc\b", "mL"),
    (r"lit(?:er|re)s?\b|litros?\b|l\b|lts?\b", "L"),
    (r"kms?\b|k\.m\.|kilomet(?:er|re)s?\b|kilometros?\b", "km"),
    (r"cms?\b|centimet(?:er|re)s?\b|centimetros?\b", "cm"),
    (r"mms?\b|millimet(?:er|re)s?\b|milimetros?\b", "mm"),
    (r"met(?:er|re)s?\b|metros?\b|mts?\b|m\b", "m"),
    (r"feet\b|foot\b|ft\b|pies?\b|'(?=\d|\s|$)", "ft"),
    (r"inch(?:es)?\b|in\b(?! [a-z])|pulgadas?\b|\"|''", "in"),
    (r"miles?\b|mi\b|millas?\b", "mi"),
    (r"yards?\b|yds?\b|yardas?\b", "yd"),
    (r"cups?\b|tazas?\b", "cup"),
    (r"tablespoons?\b|tablespoonfuls?\b|tbsps?\b|tbs\b|cucharadas?\b", "tbsp"),
    (r"teaspoons?\b|teaspoonfuls?\b|tsps?\b|cucharaditas?\b", "tsp"),
    (r"gallons?\b|gals?\b|galon(?:es)?\b", "gal"),
    (r"pints?\b|pintas?\b", "pt"),
    (
        r"(?:degrees? ?|degs?\.? ?|grados? ?|° ?|o ?(?=c\b))(?:c(?:elsius|entigrad[eo]s?)?\b)|celsius\b|"
        r"centigrad[eo]s?\b|centigrates?\b|"
        r"c\b(?![/'.])",
        "°C",
    ),
    (
        r"(?:degrees? ?|degs?\.? ?|grados? ?|° ?)f(?:ahrenheit|arenheit)?\b|fah?renheit\b|farenheit\b|f\b(?![/'.-])",
        "°F",
    ),
    (r"degrees?\b|degs?\b|grados?\b|°", "°"),
    (r"mm ?hg\b", "mmHg"),
    (r"years?\b|yrs?\b|y/?o\b|anos?\b", "year"),
    (r"months?\b|mos?\b|mths?\b", "month"),
    (r"weeks?\b|wks?\b", "week"),
    (r"days?\b", "day"),
    (r"hours?\b|hrs?\b|horas?\b", "hour"),
    (r"minutes?\b|mins?\b|minutos?\b", "minute"),
    (r"(?:tablets?|tabs?|pills?|capsules?|caps?|pastillas?)\b", "tablet"),
)
BELOW_ZERO: Final = r"\s*(?:degrees?|grados|°)?\s*(?:below zero|bajo (?:cero|0))\b"
AND_HALF: Final = r" (?:and|y) (?:an? |1 )?(?P<part>half|quarter|medi[oa]|cuarto)\b(?! (?:an?|of|de)\b)"
"""After a unit: "two kilos and a half"."""
OF_A: Final = r" (?:of an? |de (?:una? )?)"
"""Between a part and its unit: "3/4 of a cup"."""
ONE: Final = (
    r"(?<![a-z0-9./-])(?:(?P<half>half(?: of)?(?: an?)?|medi[oa])|"
    r"(?P<part>third|quarter|fifth|eighth|tenth) of an?|an?|una?) "
    r"(?=(?P<word>[a-z]{2,14})\b)"
)
"""Before a unit without a number: "a liter", "half a cup", "medio kilo"."""
HALF_A: Final = (
    r"(?<!and )(?<![a-z])(?:half(?: of)? an?|medio|"
    r"una? medio) (?P<unit>(?:mgs?|milligrams?|milligrammes?|miligramos?|micromol(?:es?)?|umol|grams?|gramos?|"
    r"points?|unit)\b(?: ?(?:/|per|por) ?d(?:eci)?l(?:it(?:er|re|ro))?)?)"
)
"""A laboratory value in words."""
PARTS: Final = {"third": 3, "quarter": 4, "fifth": 5, "eighth": 8, "tenth": 10}
SIZES: Final[dict[str, tuple[str, float]]] = {
    "mcg": ("mass", 1e-6), "mg": ("mass", 1e-3), "g": ("mass", 1.0), "kg": ("mass", 1e3), "oz": ("mass", 28.349523125),
    "lb": ("mass", 453.59237), "st": ("mass", 6350.29318), "mm": ("length", 1e-3), "cm": ("length", 1e-2),
    "m": ("length", 1.0), "km": ("length", 1e3), "in": ("length", 0.0254), "ft": ("length", 0.3048),
    "yd": ("length", 0.9144), "mi": ("length", 1609.344), "mL": ("volume", 1e-3), "L": ("volume", 1.0),
    "cup": ("volume", 0.2365882365), "tbsp": ("volume", 0.01478676478), "tsp": ("volume", 0.00492892159),
    "pt": ("volume", 0.473176473), "gal": ("volume", 3.785411784),
}  # fmt: skip
"""The dimension of a unit and its size; only units of one dimension are ever added."""
PERCENT_BEFORE: Final = (
    r"\b(?:percentage|porcentaje|percent|por ?ciento|porcentual)(?: (?:is|was|es|fue|era|sale|dice|says|of|de|en|solo|only|there|"
    r"given|shown|aparece|figura|viene|me))*[ ,:=]*$"
)
PERCENT_AFTER: Final = r" (?:in|en|as an?|como|de) (?:percent(?:age)?|porcentaje|por ?ciento)\b"
"""Words for "%" around a value: "solo figura el porcentaje, 51"."""
