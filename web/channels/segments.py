"""How many segments of SMS a text takes, and the same text in fewer.

GSM 03.38: 160 characters, or 153 in each of several segments. With any character outside of it the whole text is UCS-2:
70 and 67 (https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding).
"""

from __future__ import annotations

import unicodedata

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWO = frozenset("^{}\\[~]|€\f")
_SAME = str.maketrans(
    {
        **dict.fromkeys("’‘‚´`ʼ", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("–—−‐‑", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\u2007", " "),
        **dict.fromkeys("\u200b\u200e\u200f\ufeff", ""),
        "…": "...",
        "•": "-",
        "·": "-",
        "≥": ">=",
        "≤": "<=",
        "µ": "u",
        "μ": "u",
        "×": "x",
        "²": "2",
        "³": "3",
        "→": "->",
        "✓": "*",
        "ç": "c",
    }
)


def segments(text: str) -> int:
    """Return how many segments carry a text.

    >>> segments("a" * 160), segments("a" * 161), segments("á" * 70), segments("á" * 71), segments("")
    (1, 2, 1, 2, 0)
    """
    if not text:
        return 0
    if all(c in _BASIC or c in _TWO for c in text):
        return _count([2 if c in _TWO else 1 for c in text], 160, 153)
    return _count([len(c.encode("utf-16-le")) // 2 for c in text], 70, 67)


def _count(widths: list[int], alone: int, each: int) -> int:
    if sum(widths) <= alone:
        return 1
    count, room = 1, each
    for width in widths:  # a character that takes two places is never cut
        if width > room:
            count, room = count + 1, each
        room -= width
    return count


def is_gsm(text: str) -> bool:
    """Tell whether a text needs no UCS-2."""
    return all(c in _BASIC or c in _TWO for c in text)


def thrifty(text: str) -> str:
    """Return the text with plain quotes and dashes; without its accents too where that saves segments.

    >>> thrifty("¿Tiene “lupus” – sí o no?")
    '¿Tiene "lupus" - sí o no?'
    >>> thrifty("¿" + "Tomó usted algún medicamento más? " * 3)[:34]
    '¿Tomo usted algun medicamento mas?'
    """
    plain = text.translate(_SAME)
    if is_gsm(plain):
        return plain
    bare = "".join(c if c in _BASIC or c in _TWO else _bare(c) for c in plain)
    return bare if is_gsm(bare) and segments(bare) < segments(plain) else plain


def _bare(character: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
