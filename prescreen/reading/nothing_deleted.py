"""Tells who wants nothing deleted: "no, don't delete anything! I asked whether you noted my allergy"."""

from __future__ import annotations

import re
import unicodedata

from prescreen.reading.lexicon import nothing_deleted as words
from prescreen.reading.text import MAX_LENGTH

_KEEPS = tuple(re.compile(pattern) for pattern in words.KEEPS)


def without_keeping(text: str) -> str | None:
    """What a message says beside that nothing is to be deleted, each word at its place; None where it does not say it.

    >>> without_keeping("No borres nada, sigo").strip(" ,"), without_keeping("borre mis datos") is None
    ('sigo', True)
    """
    if len(text) > MAX_LENGTH:
        return None
    folded = "".join(_plain(c) for c in text)
    found = next((m for pattern in _KEEPS if (m := pattern.search(folded)) is not None), None)
    if found is None:
        return None
    return text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]


def _plain(character: str) -> str:
    """One lower case letter without accents for each character, so that places stay."""
    if character in "¿¡":
        return " "
    return unicodedata.normalize("NFD", "'" if character == "’" else character)[0].casefold()[:1]
