"""Units as people write them: a pattern on normalised text and the product's one spelling."""

from typing import Final

_LITRE = r"l(?:it(?:er|re)s?)?\b"
_DECILITRE = r"(?:d(?:eci)?l(?:it(?:er|re)s?)?\b|100 ?ml\b)"
_MICROLITRE = r"(?:u(?:l|l\.)\b|mcl\b|micro ?l(?:it(?:er|re)s?)?\b|mm ?\^?3|cu ?mm\b|c\.?mm\b|cubic (?:mm|mill?imet(?:er|re)s?)|ul\b)"
_PER = r"\s*(?:/|per|pro|a)\s*"

LAB_UNITS: Final[tuple[tuple[str, str], ...]] = (
    (
        rf"(?:x|\*)?\s*10\s*(?:\^|e|\*|\*\*|exp)?\s*9(?:\s*cells)?{_PER}{_LITRE}|e9{_PER}{_LITRE}|giga{_PER}{_LITRE}|gpt{_PER}{_LITRE}|billion(?:\s*cells)?{_PER}{_LITRE}",
        "10^9/L",
    ),
    (
        rf"(?:x|\*)?\s*10\s*(?:\^|e|\*|\*\*|exp)?\s*3(?:\s*cells)?{_PER}{_MICROLITRE}|e3{_PER}{_MICROLITRE}|k{_PER}{_MICROLITRE}|thou(?:sand)?s?(?:\s*cells)?{_PER}{_MICROLITRE}|th{_PER}{_MICROLITRE}|tsd{_PER}{_MICROLITRE}",
        "10^9/L",
    ),
    (rf"la(?:kh|c)s?\.?(?:{_PER}{_MICROLITRE})?", "lakh/uL"),
    (rf"(?:cells?)?{_PER}{_MICROLITRE}|cells\b", "/uL"),
    (rf"g(?:m|ms|ram|rams|r)?{_PER}{_DECILITRE}|g(?:m|ms)?\s?%|gdl\b", "g/dL"),
    (rf"mg(?:s)?{_PER}{_DECILITRE}|mgs?\s?%|milligrams?{_PER}{_DECILITRE}|mgdl\b", "mg/dL"),
    (rf"g(?:m|ms|ram|rams|r)?{_PER}{_LITRE}", "g/L"),
    (rf"(?:mmol|millimoles?)(?:{_PER}{_LITRE})?\b", "mmol/L"),
    (rf"(?:umol|umoles|mcmol|micromol(?:es?|s)?|mikromol|micro ?mol(?:es?)?)(?:{_PER}{_LITRE})?\b", "umol/L"),
    (rf"(?:i\.?u\.?|units?|u){_PER}{_LITRE}|(?:iu|units)\b", "U/L"),
    (rf"(?:ukat|microkat(?:al)?s?){_PER}{_LITRE}", "ukat/L"),
    (rf"mls?{_PER}min(?:ute)?{_PER}1[.,]73(?:\s*m\s*\^?2)?", "mL/min/1.73m2"),
    (rf"mls?{_PER}min(?:ute)?s?\b|ml{_PER}m\b", "mL/min"),
    (rf"mls?{_PER}s(?:ec(?:ond)?)?\b", "mL/s"),
    (r"%|percent\b|per cent\b|pct\b|por ciento\b", "%"),
    (r"points?\b|pts\b", "points"),
)

GENERAL_UNITS: Final[tuple[tuple[str, str], ...]] = (
    (r"mcg\b|ug\b|micrograms?\b", "mcg"),
    (r"mgs?\b|milligrams?\b|milligrammes?\b", "mg"),
    (r"kgs?\b|kilos?\b|kilograms?\b|kilogrammes?\b", "kg"),
    (r"lbs?\b|pounds?\b", "lb"),
    (r"stones?\b", "st"),
    (r"oz\b|ounces?\b", "oz"),
    (r"gms?\b|grams?\b|grammes?\b|g\b", "g"),
    (r"mls?\b|millilit(?:er|re)s?\b|cc\b", "mL"),
    (r"lit(?:er|re)s?\b|l\b", "L"),
    (r"kms?\b|kilomet(?:er|re)s?\b", "km"),
    (r"cms?\b|centimet(?:er|re)s?\b", "cm"),
    (r"mm\b|millimet(?:er|re)s?\b", "mm"),
    (r"met(?:er|re)s?\b|m\b", "m"),
    (r"feet\b|foot\b|ft\b|'(?=\d|\s|$)", "ft"),
    (r"inch(?:es)?\b|in\b(?! )|\"", "in"),
    (r"miles?\b|mi\b", "mi"),
    (r"yards?\b|yds?\b", "yd"),
    (r"(?:degrees? ?|deg ?|° ?)c(?:elsius)?\b|celsius\b|centigrade\b|(?:degrees? )centigrade\b", "°C"),
    (r"(?:degrees? ?|deg ?|° ?)f(?:ahrenheit)?\b|fahrenheit\b", "°F"),
    (r"degrees?\b|°", "°"),
    (r"mm ?hg\b", "mmHg"),
    (r"years?\b|yrs?\b|y/?o\b", "year"),
    (r"months?\b|mos?\b|mths?\b", "month"),
    (r"weeks?\b|wks?\b", "week"),
    (r"days?\b", "day"),
    (r"hours?\b|hrs?\b", "hour"),
    (r"minutes?\b|mins?\b", "minute"),
    (r"(?:tablets?|tabs?|pills?|capsules?|caps?|pastillas?)\b", "tablet"),
)
