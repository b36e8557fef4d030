"""The details by which a study team can reach a person: their names, their order, which may be left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

Field = Literal["first_name", "last_name", "email", "phone", "preferred_way", "preferred_time", "other_language"]
FIELDS: tuple[Field, ...] = (
    "first_name",
    "last_name",
    "email",
    "phone",
    "preferred_way",
    "preferred_time",
    "other_language",
)
SHOWN = (*FIELDS, "centre_name", "role")
"""What of a lead's contact people are shown, in this order; each has a label."""
REQUIRED: tuple[Field, ...] = FIELDS[:2]
OPTIONAL: tuple[Field, ...] = FIELDS[4:]
INPUT: Mapping[str, str] = {
    "first_name": "text",
    "last_name": "text",
    "email": "email",
    "phone": "tel",
    "preferred_way": "choice",
    "preferred_time": "text",
    "other_language": "text",
    "phone_country": "text",
    "confirm": "choice",
    "change": "choice",
}
NAMES: Mapping[Field, str] = {
    "first_name": r"(?:first|given)[ -]?name|nombre(?: de pila)?|名字",
    "last_name": r"(?:last|family|sur)[ -]?name|apellidos?|姓氏?",
    "email": r"e-?mail(?: address)?|mail|correo(?: electr[oó]nico)?|邮箱|电子邮箱|邮件",
    "phone": r"(?:tele)?phone(?: number)?|mobile(?: number)?|cell(?:phone)?|number|tel[eé]fono|m[oó]vil|celular|"
    r"n[uú]mero|电话号?码?|手机号?码?|号码",
    "preferred_way": r"(?:best |preferred )?way(?: to (?:reach|contact) me)?|forma(?: de contacto)?|联系方式",
    "preferred_time": r"(?:best |preferred )?times?|hora(?:rio)?s?|时间",
    "other_language": r"(?:other )?language|(?:otro )?idioma|语言",
}
"""What people call each detail, in English, Spanish and Chinese."""
_ANY = {field: re.compile(rf"(?<![^\W\d_])(?:{names})(?![a-záéíóúñ])", re.IGNORECASE) for field, names in NAMES.items()}


class Question(NamedTuple):
    """What to ask next: the key of its wording, the field it fills, and the kind of input."""

    text_key: str
    field: str
    input: str


class Problem(NamedTuple):
    """Something in a message that could not be used; `text_key` names the wording that says so."""

    field: str
    text_key: str


class Taken(NamedTuple):
    """What a message brought: the fields it filled, and what in it could not be used."""

    read: dict[str, str]
    problems: tuple[Problem, ...]


def named_field(text: str) -> Field | None:
    """The detail that a message is about, if it names exactly one.

    >>> named_field("the e-mail"), named_field("mi apellido"), named_field("电话错了"), named_field("hm")
    ('email', 'last_name', 'phone', None)
    """
    found = [field for field, names in _ANY.items() if names.search(text)]
    return found[0] if len(found) == 1 else None


def names_detail(field: Field, text: str) -> bool:
    """Does a text call this detail by its name?"""
    return _ANY[field].search(text) is not None
