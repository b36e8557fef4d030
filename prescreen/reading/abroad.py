"""Spanish and Chinese said to the program itself, in the words the readers know.

>>> whole_message("por favor, hablar con una persona", "es"), whole_message("不知道。", "zh")
('talk to a person', 'i do not know')
>>> whole_message("tomo prednisona", "es")
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from prescreen.reading.lexicon import talk_abroad as words

_LONGEST = 160


def _whole(book: words.Book, before: str = "", after: str = "") -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(rf"\s*{before}(?:{pattern}){after}"), meaning) for pattern, meaning in book]


_WHOLE = {
    "es": _whole(words.SPANISH_WHOLE, words.BEFORE, words.AFTER),
    "zh": _whole(words.CHINESE_WHOLE),
}
_CHINESE = [(re.compile(pattern), meaning) for pattern, meaning in words.CHINESE_INSIDE]
_QUESTIONS = [(re.compile(rf"{pattern}(?![a-z])"), meaning) for pattern, meaning in words.SPANISH_QUESTIONS]
_TAG = re.compile(r"[, ](?:no|verdad|cierto|si|eh)\?$")
"""A statement that only asks for assent."""
_SENTENCE = re.compile(r"[^.!?;\n]+\?")


def whole_message(norm: str, language: str) -> str | None:
    """What a message says to the program when it says nothing else."""
    if len(norm) > _LONGEST:
        return None
    return next((meaning for pattern, meaning in _WHOLE.get(language, ()) if pattern.fullmatch(norm.strip())), None)


def edits(norm: str, language: str) -> Iterator[tuple[int, int, str]]:
    """Stretches of a longer message to be read as something else, from left to right."""
    if language == "zh":
        yield from _chinese(norm)
    elif language == "es" and "?" in norm:
        for sentence in _SENTENCE.finditer(norm):
            if _TAG.search(sentence.group()):
                continue
            start = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip(" ,"))
            for pattern, meaning in _QUESTIONS:
                if match := pattern.match(norm, start):
                    yield match.start(), match.end(), meaning
                    break


def _chinese(norm: str) -> Iterator[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for pattern, meaning in _CHINESE:
        for match in pattern.finditer(norm):
            if all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((match.start(), match.end(), match.expand(meaning)))
    yield from sorted(found)
