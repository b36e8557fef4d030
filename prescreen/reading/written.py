"""A message as it was written, in lower case without accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=64)
def folded(raw: str) -> str:
    """Lower case without accents, as long as the message itself.

    >>> folded("¿La CANCELÓ?")
    '¿la cancelo?'
    """
    return "".join(_plain(character) for character in raw)


def bare(said: str) -> str:
    """Lower case without accents, whatever becomes of the places.

    >>> bare("Ningún PROBLEMA")
    'ningun problema'
    """
    return "".join(c for c in unicodedata.normalize("NFKD", said.casefold()) if not unicodedata.combining(c))


def one_line(said: str, most: int = 400) -> str:
    r"""The beginning of a message without its line breaks and doubled spaces.

    >>> one_line("no\n  lupus")
    'no lupus'
    """
    return " ".join(said[:most].split())


def _plain(character: str) -> str:
    bare = [c for c in unicodedata.normalize("NFD", character.casefold()) if not unicodedata.combining(c)]
    return bare[0] if len(bare) == 1 else character
