"""Puts typing mistakes in key words right: one letter missing, doubled, wrong or swapped.

Only words that hinge a reading are known here; names have their own search (`mentions`).
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from prescreen.reading.lexicon import respelling as words
from prescreen.reading.lexicon.common_words import COMMON_WORDS

_KNOWN = words.KEY_WORDS | words.REAL_WORDS | COMMON_WORDS


def _shortened(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


_NEAR: dict[str, list[str]] = {}
for _key in sorted(words.KEY_WORDS):
    for _form in {_key} | _shortened(_key):
        _NEAR.setdefault(_form, []).append(_key)


@lru_cache(maxsize=8192)
def respelt(word: str) -> str:
    """The key word that was meant, or the word itself.

    >>> respelt("probelm"), respelt("bother"), respelt("problems")
    ('problem', 'bother', 'problems')
    """
    if len(word) < words.SHORTEST or word in _KNOWN or not word.isalpha():
        return word
    candidates = {key for form in {word} | _shortened(word) for key in _NEAR.get(form, ())}
    near = {key for key in candidates if DamerauLevenshtein.distance(word, key, score_cutoff=1) == 1}
    near = {key for key in near if not key.startswith(word) and not word.startswith(key)}
    return near.pop() if len(near) == 1 else word
