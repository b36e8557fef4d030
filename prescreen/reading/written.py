"""A message as it was written, in lower case without accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_REMEMBERED = 64
"""Messages whose words are kept: one is looked at by several readers."""
_QUOTES = str.maketrans("\u2019\u2018`", "'''")


@lru_cache(maxsize=_REMEMBERED)
def folded(raw: str) -> str:
    """Lower case without accents, with plain quotes, as long as the message itself, so that places stay.

    >>> folded("¿La CANCELÓ?")
    '¿la cancelo?'
    """
    plain = raw.translate(_QUOTES)
    return plain.lower() if plain.isascii() else "".join(map(_plain, plain))


@lru_cache(maxsize=_REMEMBERED)
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
