"""Makes the artefacts of `prescreen.reading.respelling`: `python -m evals.learn_words`.

Known words are those of the lexicon and of the vocabulary that people use, with everyday words. Real words are all
others that lie one edit beside a known one and are no mistake themselves. How common a word is comes from wordfreq
(Speer 2022), whose lists the running product does not need.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import wordfreq
from rapidfuzz.distance import OSA

from prescreen.content import load_library
from prescreen.facts.terms import fold
from prescreen.reading import lexicon
from prescreen.reading.respelling import LANGUAGES, MODELS, NAMES, REAL, SHORTEST

CONTENT = Path(__file__).resolve().parents[1] / "content"
SOURCE = "# Made by evals.learn_words from the frequency lists of wordfreq (CC BY-SA 4.0, Robyn Speer)."
NOT_OF_TALK = ("chinese", "common_words", "near_", "misheard", "short_forms", "spelling")
"""Modules of the lexicon whose words nobody means: other scripts, look-alikes and mistakes."""
KNOWN_FROM, REAL_FROM = 2.2, 1.3
"""How common a known word and a real word must be: powers of ten in a thousand million words (the Zipf scale)."""
MEASURES = {
    "en": frozenset("deciliter decilitre microliter microlitre micromole micromoles millimole millimoles".split()),
    "es": frozenset(
        "decilitro decilitros microlitro microlitros micromol micromoles milimoles mililitro porciento".split()
    ),
}
"""Words of laboratories that a list of common words does not have."""
EVERYDAY = 3.8
"""So common a word is known though no pattern spells it whole."""
LONG = 8
"""From this length on, a known word may be as rare as a real one: "decilitro"."""
USED_ELSEWHERE = 3.5
CLEARLY, RARE = 2.5, 2.9
"""A rare word that is so much less common than a known one beside it is how people mistype that one ("recieve")."""
_ENDING, _STEM = 3, 5
_ZIPF = 9
_PIECE = re.compile(r"(?<![a-z\\])([a-z]{3,})(.?)")
_ESCAPE = re.compile(r"\\[a-zA-Z]")
_PLAIN = re.compile(rf"[a-z]{{{SHORTEST},}}")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, re.Pattern):
        yield value.pattern
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _strings(key)
            yield from _strings(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _strings(inner)


def of_the_lexicon() -> tuple[set[str], set[str]]:
    """The words that stand whole in the patterns of the lexicon, and the stems that a pattern goes on from."""
    whole: set[str] = set()
    stems: set[str] = set()
    for module in pkgutil.iter_modules(lexicon.__path__):
        if any(part in module.name for part in NOT_OF_TALK):
            continue
        values = vars(importlib.import_module(f"{lexicon.__name__}.{module.name}"))
        for pattern in _strings([v for name, v in values.items() if not name.startswith("__")]):
            for word, after in _PIECE.findall(_ESCAPE.sub(" ", pattern)):
                if after in {"[", "("}:
                    stems |= {word} if len(word) >= _STEM else set()
                else:
                    whole |= {word, word[:-1]} if after == "?" else {word}
    return whole, stems


def of_the_vocabulary(content: Path = CONTENT) -> tuple[set[str], set[str]]:
    """The words of all names in the vocabulary, and those of medicines, which have a search of their own."""
    terms = load_library(content).terms
    words = {
        kind: {
            word
            for term in terms.all(kind)
            for label in (term.name, *term.labels)
            for word in fold(label)
            if _PLAIN.fullmatch(word)
        }
        for kind in terms.kinds
    }
    return set().union(*words.values()), words["drug"] | words["vaccine"]


@lru_cache(maxsize=len(LANGUAGES))
def how_common(language: str) -> dict[str, float]:
    """Every word of a language without its accents, with its place on the Zipf scale."""
    found: dict[str, float] = defaultdict(float)
    for word, share in wordfreq.get_frequency_dict(language, "large").items():
        plain = "".join(fold(word))
        if _PLAIN.fullmatch(plain):
            found[plain] = max(found[plain], math.log10(share) + _ZIPF)
    return dict(found)


def talked_of(language: str) -> set[str]:
    """The words that people use often in a language: they are no mistakes in another either."""
    return {word for word, often in how_common(language).items() if often >= USED_ELSEWHERE}


def _with_one_less(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def make(language: str, names: set[str], medicines: set[str]) -> str:
    """The text of one artefact."""
    common = how_common(language) | dict.fromkeys(MEASURES[language], KNOWN_FROM)
    whole, stems = of_the_lexicon()
    spelt = whole | names | MEASURES[language]
    known = {
        word
        for word, often in common.items()
        if often >= (KNOWN_FROM if len(word) < LONG else REAL_FROM)
        and (
            often >= EVERYDAY
            or word in spelt
            or any(word[:n] in stems for n in range(max(_STEM, len(word) - _ENDING), len(word)))
        )
    }
    known -= {word for word in medicines if common.get(word, 0.0) < EVERYDAY}
    beside: dict[str, set[str]] = defaultdict(set)
    for word in known:
        for form in _with_one_less(word):
            beside[form].add(word)

    def near(word: str) -> list[float]:
        candidates = set().union(*(beside.get(form, ()) for form in _with_one_less(word)))
        return [common[other] for other in candidates if OSA.distance(word, other) == 1]

    real = {word for other in LANGUAGES if other != language for word in talked_of(other) - known if near(word)}
    for word, often in common.items():
        if word not in known and often >= REAL_FROM and (nearest := max(near(word), default=0.0)):
            mistyped = often < RARE and nearest - often >= CLEARLY
            real |= set() if mistyped else {word}
    by_often: dict[float, list[str]] = defaultdict(list)
    for word in sorted(known):
        by_often[round(common[word], 1)].append(word)
    lines = [SOURCE, *(f"{often}: {' '.join(by_often[often])}" for often in sorted(by_often, reverse=True))]
    lines += [f"{REAL}: {' '.join(sorted(real - names))}", f"{NAMES}: {' '.join(sorted(names - known))}"]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Writes the artefacts of all languages."""
    names, medicines = of_the_vocabulary()
    for language in LANGUAGES:
        text = make(language, names, medicines)
        (MODELS / f"words-{language}.txt").write_text(text, "utf-8")
        sys.stdout.write(f"{language}: {len(text.split())} words\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
