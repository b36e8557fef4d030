"""Chinese names of medicines, illnesses and tests and the words around them, in words that the readers know.

>>> [new for _, _, new in names("吃泼尼松和羟氯喹")]
[' prednisone ', ' hydroxychloroquine ']
>>> [new for _, _, new in beside("没有 hypertension , 没有")]
[' do not have any ']
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from prescreen.reading.lexicon import chinese_phrases as phrases
from prescreen.reading.lexicon.chinese_drugs import DRUGS
from prescreen.reading.lexicon.chinese_illness import ILLNESSES, PROCEDURES, TESTS, TUBES, VACCINES
from prescreen.reading.phrase_book import PhraseBook
from prescreen.reading.spanish_numbers import Edit

_HAN = "\u4e00-\u9fff"
_MARK = re.compile(r"[。、]|[,;:!?](?=[^\s\d])|(?<!\d)[,;:](?=\d)")
_MARKS = {"。": ". ", "、": ", "}
_CLAUSE = re.compile(r"[,.;:!?\n]+(?!\d)")
_LATIN = re.compile(r"[a-z]{2,}")
_OWN = re.compile(r"\s*我(?:自己|本人)?可?没")
"""After others were spoken of: the person's own part."""
_TOUCHING = re.compile(rf"[{_HAN}](?=[a-z0-9])|[a-z0-9](?=[{_HAN}])")
_DENIED = re.compile(r"(?:还|并|也|都|从来)?(?:没有?|没能|未|不是|不会|不能|不)$")
_NEAR = 6
_HEALTH = PhraseBook(phrases.HEALTH, anywhere=True)
_STOPPED = PhraseBook(phrases.STOPPED, anywhere=True)
_BESIDE = PhraseBook(phrases.BESIDE, anywhere=True)


def _by_first() -> dict[str, tuple[tuple[str, str], ...]]:
    """The names by their first character, longest first."""
    table: dict[str, dict[str, str]] = {}
    for book in (DRUGS, ILLNESSES, VACCINES, PROCEDURES, TUBES, TESTS):
        for english, han in book.items():
            for name in han.split():
                table.setdefault(name[0], {}).setdefault(name, f" {english.lower()} ")
    return {first: tuple(sorted(own.items(), key=lambda pair: -len(pair[0]))) for first, own in table.items()}


_NAMES = _by_first()


def names(norm: str) -> list[Edit]:
    """Where a known name stands, the longest at each place, and what it is called in English."""
    found: list[Edit] = []
    place = 0
    while place < len(norm):
        for name, english in _NAMES.get(norm[place], ()):
            if norm.startswith(name, place):
                found.append((place, place + len(name), english))
                place += len(name)
                break
        else:
            place += 1
    return found


def health(norm: str) -> list[Edit]:
    """Turns of phrase about one's health; after 没 or 不 the opposite, or none."""
    found: list[Edit] = []
    for start, end, new in _HEALTH.edits(norm):
        denied = _DENIED.search(norm, max(0, start - _NEAR), start)
        if denied is None or norm[start] in "没不未":
            found.append((start, end, new))
        elif new in phrases.NEGATED and not (found and denied.start() < found[-1][1]):
            found.append((denied.start(), end, phrases.NEGATED[new]))
    return found


def stopped(norm: str) -> list[Edit]:
    """How long ago something was stopped."""
    return _STOPPED.edits(norm)


def beside(norm: str) -> Iterator[Edit]:
    """Everyday words, in the clauses that name something."""
    naming: list[tuple[int, int]] = []
    for start, end in _clauses(norm):
        if _LATIN.search(norm, start, end) or (naming and _OWN.match(norm, start)):
            naming.append((start, end))
    return (edit for edit in _BESIDE.edits(norm) if any(start <= edit[0] < end for start, end in naming))


def spaced(norm: str) -> Iterator[Edit]:
    """A blank after each mark, and between characters and Latin words or digits that touch."""
    marks = ((m.start(), m.end(), _MARKS.get(m.group(), f"{m.group()} ")) for m in _MARK.finditer(norm))
    touching = ((m.start(), m.end(), f"{m.group()} ") for m in _TOUCHING.finditer(norm))
    return iter(sorted((*marks, *touching)))


def _clauses(norm: str) -> list[tuple[int, int]]:
    found, start = [], 0
    for mark in _CLAUSE.finditer(norm):
        found.append((start, mark.start()))
        start = mark.end()
    return [*found, (start, len(norm))]
