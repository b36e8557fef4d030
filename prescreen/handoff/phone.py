"""Telephone numbers: found in a sentence, with the country they belong to, in international form."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import phonenumbers
import yaml
from phonenumbers import PhoneNumber, PhoneNumberFormat

from prescreen.handoff.spoken_digits import with_digits

_DIALLED = re.compile(r"(?<![\w@])(?:\+|00|\()?\d[\d\s().\-/]{3,}\d(?:\s*(?:ext\.?|x)\s*\d{1,6})?", re.IGNORECASE)
_COUNTRY_CODE = re.compile(r"^\s*(?:\+|00)?(\d{1,3})\s*$")
SHORTEST, LONGEST = 6, 14
"""Digits of a national number anywhere in the world."""
SHORTEST_NAME = 4
"""Letters a country's name needs to be found inside a sentence (Chad, but not the "us" of "call us")."""

_NAMES = Path(__file__).parent / "countries.yml"


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """What a text says about a telephone number.

    `read`: a number that can exist. `doubtful`: a number of the right length that no numbering plan lists.
    `no_country`: digits without a country. `wrong`: digits that cannot be a number. `none`: no digits.
    """

    state: Literal["read", "doubtful", "no_country", "wrong", "none"]
    number: str = ""
    rest: str = ""


def find_phone(text: str, region: str | Sequence[str] | None = None) -> PhoneReading:
    """Look for a telephone number; `region` (two letters, such as ES) is used for numbers without a country code.

    Of several regions the one counts in which the number exists, if it exists in one alone.

    >>> find_phone("call +1 (415) 555-2671 please").number
    '+1 415-555-2671'
    >>> find_phone("415 555 2671").state
    'no_country'
    >>> find_phone("612 34 56 78", "ES").number
    '+34 612 34 56 78'
    >>> find_phone("612 34 56 78", ("GB", "ES", "US")).number
    '+34 612 34 56 78'
    >>> find_phone("+12").state
    'wrong'
    >>> find_phone("987 654 321 de Perú").number, find_phone("you can ring me on 0161 496 0960 in England").number
    ('+51 987 654 321', '+44 161 496 0960')
    """
    text = with_digits(unicodedata.normalize("NFKC", text))
    match = _DIALLED.search(text)
    if match is None:
        return PhoneReading("wrong" if re.search(r"\d", text) else "none", rest=text)
    digits = match[0].strip()
    rest = (text[: match.start()] + text[match.end() :]).strip()
    international = "+" + digits[2:] if digits.startswith("00") else digits
    if not international.startswith("+") and (named := _country_beside(text, match, international)) is not None:
        region, rest = named
    if region is not None and not isinstance(region, str):
        region = _only_region(international, region)
    number = _parse(international, region)
    if number is None:
        long_enough = SHORTEST <= _digits(international) <= LONGEST
        wrong = international.startswith("+") or region is not None or not long_enough
        return PhoneReading("wrong" if wrong else "no_country", number=international, rest=rest)
    shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    if phonenumbers.is_valid_number(number):
        return PhoneReading("read", number=shown, rest=rest)
    if phonenumbers.is_possible_number(number):
        return PhoneReading("doubtful", number=shown, rest=rest)
    return PhoneReading("wrong", number=shown, rest=rest)


def find_country(text: str) -> str | None:
    """Return the region (two letters) a text names, in English, in Spanish, or by its dialling code.

    >>> find_country("I'm in the United States"), find_country("España"), find_country("+44"), find_country("Mars")
    ('US', 'ES', 'GB', None)
    """
    code = _COUNTRY_CODE.match(text)
    if code is not None:
        region = phonenumbers.region_code_for_country_code(int(code[1]))
        return None if region in ("ZZ", "001") else region
    said = " ".join(text.casefold().strip(" .!,").removeprefix("the ").split())
    names = _countries()
    if said in names:
        return names[said]
    found = _inside().findall(said)
    return names[max(found, key=len)] if found else None


def _country_beside(text: str, number: re.Match[str], digits: str) -> tuple[str, str] | None:
    """The country that is named beside a number, and what is left of the text without both."""
    before, after = text[: number.start()], text[number.end() :]
    behind = _beside_patterns()[0].match(after)
    ahead = None if behind is not None else _beside_patterns()[1].search(before)
    found = behind or ahead
    if found is None:
        return None
    region = _countries()[" ".join(found["country"].casefold().split())]
    parsed = _parse(digits, region)
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        return None
    told = bool(found["told"]) or found["country"].isupper() or phonenumbers.is_valid_number(parsed)
    if not told:
        return None
    if behind is not None:
        return region, (before + after[behind.end() :]).strip()
    return region, (before[: found.start()] + " " + after).strip()


@cache
def _beside_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A country behind a number, and one before it; `told`: words say that it is where the number belongs."""
    short = {name for name in _countries() if len(name) < SHORTEST_NAME} - {"us"}
    names = sorted((n for n in _countries() if len(n) >= SHORTEST_NAME or n in short), key=len, reverse=True)
    country = rf"(?P<country>{'|'.join(re.escape(name) for name in names)}|(?<=the )us|US)(?![^\W_])"
    return (
        re.compile(
            r"\W{0,3}(?P<told>(?:(?:(?:that|it|which|this)(?:['’]s| is)|its|is|es|an?|un|una|in|from|of|here|de|del|en|"
            rf"desde|aqu[ií]|ac[aá]|the|number|n[uú]mero|mobile|m[oó]vil|code|el)\W+)*){country}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?P<told>\b(?:in|from|en|de|an?|my|the|mi|un)\s+){country}"
            r"(?:\W+(?:number|n[uú]mero|mobile|m[oó]vil|celular|cell|phone|tel[eé]fono|code|is|es))*\W*$",
            re.IGNORECASE,
        ),
    )


def is_international(text: str) -> bool:
    """Tell whether `text` is a number as `find_phone` writes it."""
    number = _parse(text, None)
    return number is not None and phonenumbers.is_possible_number(number)


def region_of(number: str) -> str | None:
    """The country (two letters) a number in international form belongs to."""
    parsed = _parse(number, None)
    return None if parsed is None else phonenumbers.region_code_for_number(parsed)


def with_ending(number: str, digits: str) -> str | None:
    """A number with its last digits put right; None when that makes no number.

    >>> with_ending("+34 612 34 56 78", "9"), with_ending("+1 415-555-2671", "2672")
    ('+34 612 34 56 79', '+1 415-555-2672')
    """
    plain = "+" + re.sub(r"\D", "", number)
    parsed = _parse(plain[: -len(digits)] + digits, None) if len(digits) < len(plain) - SHORTEST else None
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)


def _only_region(text: str, regions: Sequence[str]) -> str | None:
    """The region in which a national number exists; None when it exists in several (told apart by the whole number)."""
    found: dict[str, str] = {}
    for region in regions:
        number = _parse(text, region)
        if number is not None and phonenumbers.is_valid_number_for_region(number, region):
            found.setdefault(phonenumbers.format_number(number, PhoneNumberFormat.E164), region)
    return next(iter(found.values())) if len(found) == 1 else None


def _parse(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


@cache
def _countries() -> dict[str, str]:
    found = yaml.load(_NAMES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {name: region for region, names in found.items() for name in names}


@cache
def _inside() -> re.Pattern[str]:
    """Every name that is looked for inside a sentence, in one pattern, the longest first."""
    names = sorted((name for name in _countries() if len(name) >= SHORTEST_NAME), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names)})\b")
