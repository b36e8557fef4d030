"""How hard the sentences are that patients read: their Flesch-Kincaid grade, with medical names masked.

Syllables are counted in the pieces into which pyphen would hyphenate a word, in each piece by its vowels, because
pyphen alone takes "area" for one syllable and vowels alone take "something" for three. pyphen is a tool of authors and
tests: where it is not installed nothing is graded.

Source of the formula: Kincaid et al., Derivation of new readability formulas, 1975:
0.39 x words per sentence + 11.8 x syllables per word - 15.59.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.content.yaml_source import Document, Mistake, load
from prescreen.facts.answers import Json

HIGHEST = 8.0
HIGHEST_OF_A_QUESTION = 6.0
SHORTEST, SHORTEST_LABEL = 4, 5
"""Words from which on a sentence, and what has no full stop, is graded; the grade of less means nothing."""
NAMES = "medical_names.yml"
_TO_THE_TEAM = ("mail_team", "mail_erasure", "mail_withdrawal", "months")
"""Sentences that no patient reads, and what is a list of words and no sentence."""
_MASK = "name"
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+|\n+")
_ENDED = re.compile(r"[.!?][\"'”’)]*$")
_BLANK = re.compile(r"\{[a-z_]+\}")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*|\d[\d.,]*")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![aeiouytdscxzgh])es$|(?<![aeiouytd])ed$")

Hyphenate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Grader:
    """Takes the grade of a sentence. hyphenate: puts hyphens into a word; masked: names that count as short words."""

    hyphenate: Hyphenate
    masked: tuple[str, ...] = ()
    _names: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        names = "|".join(re.escape(name) for name in sorted(self.masked, key=len, reverse=True))
        object.__setattr__(self, "_names", re.compile(rf"\b(?:{names or '(?!)'})s?(?!\w)", re.IGNORECASE))

    def words(self, sentence: str) -> list[str]:
        """The words of a sentence, with names masked and blanks filled by a short word."""
        return _WORD.findall(self._names.sub(_MASK, _BLANK.sub(_MASK, sentence)))

    def grade(self, sentence: str) -> float:
        """The Flesch-Kincaid grade of one sentence; 0 where there is no word."""
        words = self.words(sentence)
        if not words:
            return 0.0
        syllables = sum(self._syllables(word) for word in words)
        return 0.39 * len(words) + 11.8 * syllables / len(words) - 15.59

    def too_hard(self, text: str) -> Iterator[tuple[str, float, float]]:
        """Each sentence of a text that is harder than it may be: the sentence, its grade, the highest allowed."""
        for sentence in sentences(text):
            highest = HIGHEST_OF_A_QUESTION if sentence.endswith("?") else HIGHEST
            shortest = SHORTEST if _ENDED.search(sentence) else SHORTEST_LABEL
            if len(self.words(sentence)) >= shortest and (grade := round(self.grade(sentence), 1)) > highest:
                yield sentence, grade, highest

    def _syllables(self, word: str) -> int:
        if word[0].isdigit() or (word.isupper() and len(word) < SHORTEST):
            return 1
        return sum(_vowels(piece) for piece in self.hyphenate(word.lower()).split("-"))


def _vowels(piece: str) -> int:
    count = len(_VOWELS.findall(piece))
    return max(1, count - 1 if count > 1 and _SILENT.search(piece) else count)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a new line ends one too.

    >>> sentences("Do you smoke? Tell us: yes or no.")
    ['Do you smoke?', 'Tell us: yes or no.']
    """
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]


def open_grader(root: Path) -> Grader | None:
    """The grader with the names of the content below `root`; None where pyphen is not installed."""
    try:
        import pyphen  # noqa: PLC0415
    except ImportError:
        return None
    return Grader(pyphen.Pyphen(lang="en_US").inserted, tuple(_names(root)))


def hard_sentences(root: Path, grader: Grader) -> list[Mistake]:
    """Every sentence of the content below `root` that is too hard to read, with file and line."""
    patterns = ("facts/*.yml", "trials/*/trial.yml", "trials/*/faq.yml", "faq/*.yml", "wording/en/*.yml")
    found: list[Mistake] = []
    for path in sorted(each for pattern in patterns for each in root.glob(pattern)):
        document, _ = load(path, f"{root.name}/{path.relative_to(root)}")
        if document is not None:
            found += _of(document, grader)
    return sorted(found)


def graded(texts: Iterable[tuple[str, str]], grader: Grader) -> list[str]:
    """What is too hard among texts with their places, such as ("trial.title", "Studies"), in words for their author."""
    return [f"{place}: {_says(*hard)}" for place, text in texts for hard in grader.too_hard(text)]


def _of(document: Document, grader: Grader) -> Iterator[Mistake]:
    for path, text in _texts(document.data, ()):
        for hard in grader.too_hard(text):
            yield document.mistake(path, _says(*hard))


def _says(sentence: str, grade: float, highest: float) -> str:
    return f"reading grade {grade:g}, more than {highest:g}: {sentence!r}; use shorter words or two sentences"


def _texts(data: Json, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The English texts that patients read, with their places."""
    if isinstance(data, dict):
        if isinstance(english := data.get(FALLBACK_LANGUAGE), str):
            yield (*path, FALLBACK_LANGUAGE), english
            return
        for key, value in data.items():
            if path == ("phrases",) and not key.startswith(_TO_THE_TEAM):
                said = value if isinstance(value, list) else [value]
                yield from (((*path, key), str(each)) for each in said)
            else:
                yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _texts(value, (*path, i))


def _names(root: Path) -> Iterator[str]:
    document, _ = load(root / NAMES, NAMES)
    if document is not None and isinstance(document.data, dict):
        for names in document.data.values():
            yield from map(str, names if isinstance(names, list) else [])
