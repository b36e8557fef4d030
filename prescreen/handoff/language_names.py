"""Which other language a person speaks: told from other words by the names that languages have."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

import yaml

LONGEST: Final = 80
_NAMES: Final = Path(__file__).parent / "languages.yml"
_NO_OTHER: Final = frozenset(
    (
        *("no", "none", "nope", "skip", "no thanks", "no thank you", "nothing", "n/a", "na", "-", "english"),
        *("english only", "only english", "just english", "no other", "no other language", "ninguno", "ninguna"),
        *("no gracias", "nada", "omitir", "solo español", "prefer not to say", "i don't know", "no lo sé"),
        *("没有", "不用", "不需要", "跳过"),
    )
)
_NO_LANGUAGE: Final = re.compile(
    r"(?:\b(?:no|without(?: an?y?)?|not an?y?|ning[uú]n|sin|remove the|delete the|quite el|borre el)\s+"
    r"(?:(?:other|second|extra|otro|segundo)\s+)?(?:language|idioma)s?\b|"
    r"\b(?:languages?|idiomas?)\b\s*(?:(?:is|should be|es|to)\b|:|=|：)?\s*(?:no(?:ne)?|nothing|ningun[oa]|nada)\b)",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"(?:yes|sure|ok|please|i|we|also|speak|talk|use|prefer|know|would|like|and|or|some|a|an|bit|little|of|in|fluent\w*|"
    r"native|mostly|mainly|too|my|is|language|with|them|the|team|well|not|very|much|only|basic|"
    r"s[ií]|claro|por|favor|hablo|habla|tambi[eé]n|y|o|un|poco|de|en|prefiero|mi|idioma|es|bien|algo|lengua)",
    re.IGNORECASE,
)
_SPOKEN: Final = re.compile(
    r"[^,.;!?\n]*\b(?:speak|talk in|understand|fluent in|native|mother tongue|hablo|hablamos|entiendo|lengua materna|"
    r"me manejo)\b(?P<which>[^,.;!?\n]*)",
    re.IGNORECASE,
)
"""A clause that tells which language somebody speaks."""
_UNSPOKEN: Final = re.compile(
    r"\b(?:no|not|don['’]?t|dont|can['’]?t|cannot|never|only|just|nor|without|tampoco|nunca|s[oó]lo|sin)\b",
    re.IGNORECASE,
)
_NEVER: Final = frozenset(
    "yes yep yeah y sure ok okay maybe si sí claro vale quizás both either all ambos email mail".split()
)


def read_language(text: str) -> tuple[str | None, bool]:
    """Return the other language a person speaks and whether the text answers the question at all.

    >>> read_language("Spanish and some French"), read_language("no thanks"), read_language("<b>")
    (('Spanish and some French', True), (None, True), (None, False))
    >>> read_language("Polish, mornings are best"), read_language("email, mornings is good"), read_language("yes")
    (('Polish', True), (None, False), (None, False))
    """
    said = _plain(text)
    if said.casefold() in _NO_OTHER or wants_no_other(said):
        return None, True
    names = list(_named().finditer(said)) if may_be_language(said) else []
    if not names:
        return None, False
    words = re.findall(r"[^\W\d_]+", _named().sub(" ", said))
    if all(_BESIDE.fullmatch(word) for word in words):
        return said, True
    return ", ".join(dict.fromkeys(name[0] for name in names)), True


def language_beside(text: str) -> str | None:
    """The language that a text says is spoken, beside something else: "by phone, and I speak German better".

    >>> language_beside("by phone, and I speak German better"), language_beside("tarde, hablo mejor alemán")
    ('German', 'alemán')
    >>> language_beside("mornings, I don't speak German"), language_beside("I only speak English")
    (None, None)
    """
    for told in _SPOKEN.finditer(text):
        if not _UNSPOKEN.search(told[0]) and (names := [name[0] for name in _named().finditer(told["which"])]):
            return ", ".join(dict.fromkeys(names))
    return None


def may_be_language(text: str) -> bool:
    """May this be a language in a person's words: short, of letters, and no plain yes or no?

    >>> may_be_language("Ixil"), may_be_language("yes"), may_be_language("<b>")
    (True, False, False)
    """
    said = _plain(text)
    return (
        0 < len(said) <= LONGEST
        and said.casefold() not in _NO_OTHER | _NEVER
        and any(c.isalpha() for c in said)
        and all(c.isalpha() or unicodedata.category(c)[0] == "M" or c in " ,;-/()'’." for c in said)
    )


def wants_no_other(text: str) -> bool:
    """Does a text say that there is no other language?

    >>> wants_no_other("other language: none"), wants_no_other("ningún otro idioma"), wants_no_other("another language")
    (True, True, False)
    """
    return _NO_LANGUAGE.search(text) is not None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).strip(" .!")


@cache
def _named() -> re.Pattern[str]:
    """Every name of a language in one pattern, the longest first; Chinese ones need no space around them."""
    names = [name for line in yaml.load(_NAMES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) for name in line]
    names.sort(key=len, reverse=True)
    letters = "|".join(re.escape(name) for name in names if name.isascii() or ord(name[0]) < 0x3400)
    signs = "|".join(re.escape(name) for name in names if ord(name[0]) >= 0x3400)
    return re.compile(rf"(?<![^\W\d_])(?:{letters})(?![^\W\d_])|{signs}", re.IGNORECASE)
