"""Which language a person wants, and in which they write.

>>> wanted_language("¿podemos hacerlo en español, por favor?").language, written_in("hola, tengo 34 años y lupus")
('es', 'es')
>>> wanted_language("I had the Spanish flu"), written_in("no"), written_in("da Silva, Los Angeles")
(None, None, None)
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from prescreen.reading.lexicon import languages as words

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_HAN = re.compile("[\u3400-\u9fff]")
_NOT_CHINESE = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
_LONGEST, _FEWEST, _SHARE = 1000, 2, 0.4


@dataclass(frozen=True, slots=True)
class Wish:
    """A language and where in the message it is asked for."""

    language: str
    start: int
    end: int


def _compiled(patterns: tuple[str, ...]) -> dict[str, list[re.Pattern[str]]]:
    return {
        code: [re.compile(p.replace("NAME", f"(?:{name})")) for p in patterns] for code, name in words.NAMES.items()
    }


_WHOLE = _compiled(words.WHOLE)
_INSIDE = _compiled(words.INSIDE)
_ANY = re.compile("|".join((*words.NAMES.values(), words.OTHERS)))
_BARE = re.compile("|".join(words.NAMES.values()))
_REFUSED = re.compile(words.REFUSED)


def wanted_language(text: str, *, whole: bool = True) -> Wish | None:
    """The language a message asks for; `whole`: its bare name is a wish too."""
    folded = _folded(text[:_LONGEST])
    if whole or not _BARE.fullmatch(folded.strip(" .,!?")):
        for code, patterns in _WHOLE.items():
            if any(p.fullmatch(folded) for p in patterns):
                return Wish(code, 0, len(text))
    for code, patterns in _INSIDE.items():
        for pattern in patterns:
            if (hit := pattern.search(folded)) and not _REFUSED.search(folded[: hit.start()]):
                return Wish(code, hit.start(), hit.end())
    return None


def names_a_language(text: str) -> bool:
    """Does the message name any language?"""
    return _ANY.search(_folded(text[:_LONGEST])) is not None


def written_in(text: str) -> str | None:
    """The language a message is plainly written in; None when it is short, mixed, or made of names and numbers."""
    text = text[:_LONGEST]
    han = len(_HAN.findall(text))
    letters = sum(c.isalpha() for c in text)
    if han and han * 2 >= letters:
        return None if _NOT_CHINESE.search(text) else "zh"
    found = _WORD.findall(_folded(text))
    if not found:
        return None
    marks = sum(text.count(c) for c in "¿¡ñ")
    spanish = sum(w in words.SPANISH for w in found) + marks
    english = sum(w in words.ENGLISH for w in found)
    for code, own, other in (("es", spanish, english), ("en", english, spanish)):
        if own >= _FEWEST and own >= _SHARE * len(found) and other * 4 <= own:
            return code
    return None


def _folded(text: str) -> str:
    """Lower case without accents, one character for each character, so that places stay."""
    return "".join(_plain(c) for c in text)


def _plain(character: str) -> str:
    if character < "\x80":
        return character.lower()
    if character in "’‘ʼ":
        return "'"
    first = unicodedata.normalize("NFD", character.lower())[:1]
    return first if len(first) == 1 else " "
