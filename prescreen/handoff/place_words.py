"""The words of a message about a place: how names are compared, what may name a place, what may be a postcode."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

LONGEST = 160
"""Characters of a message that are looked at."""
MOST_WORDS = 6
"""Words of a name (Las Palmas de Gran Canaria has five)."""
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")
_PARTS = (
    re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}"),  # the outward part of a British postcode
    re.compile(r"([A-Z]\d[A-Z\d])(?:\d[A-Z]\d|[A-Z\d]{4})"),  # the area of a Canadian one, the routing key of an Irish
    re.compile(r"(\d{4})[A-Z]{2}"),  # the digits of a Dutch one
    re.compile(r"(\d{5})\d{4}"),  # the five digits of a long US one
)
_SHORTEST_CODE, _LONGEST_CODE = 3, 10

_IN_FULL = {"st": "saint", "ste": "sainte"}

AROUND = frozenset(
    """
    a about actually also am an and any area around at based be been but by can city close closest come county current
    currently do down east far far for from get go good have hello here hi home hometown house i if im in is it its
    just km like live lived lives living location me mile miles mins minutes moved my near nearby nearest next no north
    not of ok okay on only or our out outside over place please postal code postcode region right say sorry south stay
    staying sure thanks thank that the there they think this to town um up us village was we well west what where with
    work yes you zip hour hours drive suburb between somewhere most best many would will could he she and mother father
    wife husband son daughter lives
    al alrededor aqui bueno calle casa cerca ciudad codigo con de del desde donde el en es esta estamos estoy gracias
    hola la las lo los mas mi muy no o para pero por favor provincia pueblo pues que resido si somos soy su un una vive
    vivimos vivo y yo zona
    """.split()
)
"""Words that stand around a place's name and are seldom one."""


def fold(name: str) -> str:
    """A name as it is compared: small letters, no accents, one blank between words, "saint" in full.

    >>> fold("St-Étienne"), fold("MÜNCHEN"), fold("L'Hospitalet  de Llobregat"), fold("慕尼黑")
    ('saint etienne', 'munchen', 'l hospitalet de llobregat', '慕尼黑')
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", letters))
    return " ".join(_IN_FULL.get(word, word) for word in words)


def spans(text: str) -> list[tuple[str, str]]:
    """What of a text may name a place, with the rest of the text; longest first.

    >>> spans("near Leeds UK")[:3]
    [('near leeds uk', ''), ('near leeds', 'uk'), ('leeds uk', 'near')]
    >>> [name for name, _ in spans("我在慕尼黑") if len(name) == 3]
    ['我在慕', '在慕尼', '慕尼黑']
    """
    words = fold(_CHINESE.sub(lambda run: f" {run[0]} ", text[:LONGEST])).split()
    found = []
    for size in range(min(MOST_WORDS, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            others = " ".join(words[:start] + words[start + size :])
            found.append((" ".join(words[start : start + size]), others))
    for i, word in enumerate(words):
        if _CHINESE.fullmatch(word):
            others = " ".join(words[:i] + words[i + 1 :])
            for size in range(min(len(word) - 1, 8), 1, -1):
                for start in range(len(word) - size + 1):
                    rest = f"{word[:start]} {word[start + size :]} {others}".strip()
                    found.append((word[start : start + size], rest))
    return found


def is_name(span: str, *, whole: int) -> bool:
    """May this part of a message of `whole` words be a place's name, or is it one of the words around one?"""
    return whole <= 2 or not only_around(span)


def only_around(span: str) -> bool:
    """Are these only words that stand around a place's name, and numbers?"""
    return all(word in AROUND or word.isdigit() for word in span.split())


def compact(code: str) -> str:
    """A postcode as it is compared: capitals and digits only.

    >>> compact("sw1a 1aa"), compact("1000-205")
    ('SW1A1AA', '1000205')
    """
    return re.sub(r"[^A-Z0-9]", "", unicodedata.normalize("NFKC", code).upper())


def postcodes(text: str) -> list[str]:
    """What in a text may be a postcode, as it is compared, longest first; then what postcodes are found by.

    >>> postcodes("SW1A 1AA please"), postcodes("28013 Madrid"), postcodes("Leeds"), postcodes("90210-1234")
    (['1AAPLEASE', 'SW1A1AA', 'SW1A', '1AA'], ['28013'], [], ['902101234', '90210', '1234'])
    """
    words = _WORD.findall(unicodedata.normalize("NFKC", text[:LONGEST]))
    single = [part for word in words for part in dict.fromkeys((word, *word.split("-")))]
    pairs = [a + b for a, b in pairwise(words) if _digit(a) or _digit(b)]
    found = dict.fromkeys(compact(word) for word in (*pairs, *single) if _digit(word))
    codes = [code for code in found if _SHORTEST_CODE <= len(code) <= _LONGEST_CODE or re.fullmatch(r"[A-Z]\d", code)]
    parts = [part[1] for code in codes for shape in _PARTS if (part := shape.fullmatch(code))]
    return sorted(dict.fromkeys((*codes, *parts)), key=len, reverse=True)


def _digit(word: str) -> bool:
    return any(c.isdigit() for c in word)
