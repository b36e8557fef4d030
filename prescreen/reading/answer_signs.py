"""Signs in an answer, by its question: liking, another choice, how often, an opposite of what was asked about."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

import numpy as np

from prescreen.reading.lexicon.answer_signs import (
    ALTERNATIVES,
    AXES,
    FAMILIES,
    LEANINGS,
    QUESTIONS,
    SIGNS,
    SPANISH_SIGNS,
)
from prescreen.reading.lexicon.polarity import STOP_WORDS
from prescreen.reading.text import Text

_SPANISH = dict(SPANISH_SIGNS)
_SIGNS = tuple(
    (name, re.compile(rf"{pattern}|\b(?:{_SPANISH[name]})\b" if name in _SPANISH else pattern))
    for name, pattern in (*SIGNS, *LEANINGS)
)
_QUESTIONS = tuple((name, re.compile(pattern)) for name, pattern in QUESTIONS)
_TONE = {name: pattern for name, pattern in _SIGNS if name in ("good", "bad")}
_WORD = re.compile(r"[a-z]+|\d+")
_NEGATES = frozenset("not no never none without nothing neither nor nobody hardly barely cannot isnt less".split())
_REACH, _SHORT, _MIDDLE = 3, 3, 8
_OPENS = tuple(
    (name, re.compile(rf"^[ ]*(?:well |oh |actually |honestly |yes |no )*(?:{pattern})\b"))
    for name, pattern in (
        ("o_i_have", "i have|i got|i own|we have"),
        ("o_i_am", "i am|we are"),
        ("o_i_do", "i do|i did|we do"),
        ("o_i_would", "i would|i will|i can|we will|i could"),
        ("o_i_was", "i was|i went|i had|i grew|i used|i lived|i did|i saw|we went|we had"),
        ("o_i", "i|we"),
        ("o_it", "it|that|this"),
        ("o_they", "they|he|she|you|there"),
        ("o_my", "my|our"),
        ("o_not", "not|no|never|nothing"),
        ("o_only", "only|just"),
    )
)
_DERIVED = (
    "tone_good", "tone_bad", "asked_good", "asked_bad", "tone_agrees", "tone_disagrees", "asked_no",
    "axis_same", "axis_same_denied", "axis_opposite", "axis_opposite_denied", "other_of_kind", "same_of_kind",
    "member", "member_denied",
    "shared_1", "shared_2", "shared_all", "shared_denied", "shared_late", "denied", "denied_twice",
    "short", "middle", "long", "asks", "exclaims", "has_but", "tone_none",
)  # fmt: skip
_ASKED = (*(f"q_{name}" for name, _ in _SIGNS), *(f"q_about_{name}" for name, _ in _QUESTIONS))
NAMES = (*(name for name, _ in _SIGNS), *(name for name, _ in _OPENS), *_DERIVED, *_ASKED)
_PLACE = {name: i for i, name in enumerate(NAMES)}
_ENDING = re.compile(r"(?<=...)(?:ations?|ings?|ies|ied|es|ed|s|y|e)$")


def _stem(word: str) -> str:
    return _ENDING.sub("", word)


@lru_cache(maxsize=1)
def _axes() -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for i, sides in enumerate(AXES):
        for side, words in enumerate(sides):
            for word in words.split():
                found.setdefault(_stem(word), []).append((i, side))
    return found


@lru_cache(maxsize=1)
def _families() -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    wholes: dict[str, list[int]] = {}
    parts: dict[str, list[int]] = {}
    for i, (whole, members) in enumerate(FAMILIES):
        for words, found in ((whole, wholes), (members, parts)):
            for word in words.split():
                found.setdefault(_stem(word), []).append(i)
    return wholes, parts


@lru_cache(maxsize=1)
def _kinds() -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for i, words in enumerate(ALTERNATIVES):
        for word in words.split():
            found.setdefault(_stem(word), []).append(i)
    return found


def _denied(words: list[str]) -> list[bool]:
    """For each word, whether a denying word stands shortly before it."""
    marks, left = [], 0
    for word in words:
        marks.append(left > 0)
        left = _REACH + 1 if word in _NEGATES else max(0, left - 1)
    return marks


def _tone(norm: str) -> tuple[bool, bool]:
    """Is it said in good words, in bad ones? A denied one counts for the other side."""
    good = bad = False
    for name, pattern in _TONE.items():
        for match in pattern.finditer(norm):
            before = _WORD.findall(norm[max(0, match.start() - 30) : match.start()])[-_REACH:]
            turned = any(w in _NEGATES for w in before)
            if (name == "good") != turned:
                good = True
            else:
                bad = True
    return good, bad


def present(question: Text, answer: Text) -> list[str]:
    """The names of the signs that an answer shows."""
    norm, asked = answer.norm, question.norm
    found = [name for name, pattern in _SIGNS if pattern.search(norm)]
    found += [name for name, pattern in _OPENS if pattern.search(norm)][:1]
    words, asked_words = _WORD.findall(norm), _WORD.findall(asked)
    denied = _denied(words)
    found += _tones(norm, asked)
    found += _shape(norm, words)
    found += ["asked_no"] * any(w in _NEGATES for w in asked_words)
    found += _asked(asked)
    found += _shared(words, denied, asked_words)
    found += _opposed(words, denied, asked_words)
    return list(dict.fromkeys(found))


def _tones(norm: str, asked: str) -> list[str]:
    """Is it said in good words or in bad ones, and were those of the question good or bad?"""
    (good, bad), (asked_good, asked_bad) = _tone(norm), _tone(asked)
    said, meant = _one_side(good, bad), _one_side(asked_good, asked_bad)
    found = [f"tone_{said}"] if said else []
    found += ["tone_none"] * (not good and not bad) + ["asked_good"] * asked_good + ["asked_bad"] * asked_bad
    if said and meant:
        found.append("tone_agrees" if said == meant else "tone_disagrees")
    return found


def _one_side(good: bool, bad: bool) -> str:
    return "" if good == bad else "good" if good else "bad"


def _shape(norm: str, words: list[str]) -> list[str]:
    denying = sum(w in _NEGATES for w in words)
    found = ["denied"] * (denying > 0) + ["denied_twice"] * (denying > 1)
    found.append("short" if len(words) <= _SHORT else "middle" if len(words) <= _MIDDLE else "long")
    found += ["asks"] * norm.rstrip().endswith("?") + ["exclaims"] * ("!" in norm) + ["has_but"] * ("but" in words)
    return found


@lru_cache(maxsize=512)
def _asked(asked: str) -> tuple[str, ...]:
    """The signs that the question itself shows, and what it is about."""
    signs = (f"q_{name}" for name, pattern in _SIGNS if pattern.search(asked))
    return (*signs, *(f"q_about_{name}" for name, pattern in _QUESTIONS if pattern.search(asked)))


def _shared(words: list[str], denied: list[bool], asked: list[str]) -> list[str]:
    wanted = {_stem(w) for w in asked if len(w) > 2 and w not in STOP_WORDS}
    hits = [(i, _stem(w)) for i, w in enumerate(words) if len(w) > 2 and _stem(w) in wanted and w not in STOP_WORDS]
    if not hits:
        return []
    count = len({s for _, s in hits})
    found = ["shared_1" if count == 1 else "shared_2"]
    if count == len(wanted):
        found.append("shared_all")
    if any(denied[i] for i, _ in hits):
        found.append("shared_denied")
    if hits[0][0] > len(words) // 2 and len(words) > 3:
        found.append("shared_late")
    return found


def _opposed(words: list[str], denied: list[bool], asked: list[str]) -> list[str]:
    axes, kinds, (wholes, parts) = _axes(), _kinds(), _families()
    asked_stems = {_stem(w) for w in asked}
    families = {family for s in asked_stems for family in wholes.get(s, ())}
    asked_axes = {place for s in asked_stems for place in axes.get(s, ())}
    asked_kinds = {kind for s in asked_stems for kind in kinds.get(s, ())}
    found: set[str] = set()
    for word, no in zip(words, denied, strict=True):
        stem = _stem(word)
        if stem not in asked_stems:
            for axis, side in axes.get(stem, ()):
                if (axis, side) in asked_axes and (axis, 1 - side) not in asked_axes:
                    found.add("axis_same_denied" if no else "axis_same")
                elif (axis, 1 - side) in asked_axes and (axis, side) not in asked_axes:
                    found.add("axis_opposite_denied" if no else "axis_opposite")
        if stem not in asked_stems and families.intersection(parts.get(stem, ())):
            found.add("member_denied" if no else "member")
        if asked_kinds.intersection(kinds.get(stem, ())):
            found.add("same_of_kind" if stem in asked_stems else "other_of_kind")
    return sorted(found)


def row(found: list[str]) -> np.ndarray:
    """The signs as one row of zeros and ones."""
    marks = np.zeros(len(NAMES), dtype=np.float32)
    marks[[_PLACE[name] for name in found]] = 1.0
    return marks


def crossed(found: list[str], kind: str) -> list[str]:
    """The signs, each alone and with the kind of question, and in pairs."""
    said = sorted(name for name in found if not name.startswith("q_"))
    pairs = [f"{a}+{b}" for a, b in combinations(said, 2)]
    asked = [f"{a}+{b}" for a in found if a.startswith("q_") for b in said]
    return [
        *(f"s:{n}" for n in found),
        *(f"s:{kind}|{n}" for n in said),
        *(f"p:{p}" for p in pairs),
        *(f"p:{kind}|{p}" for p in pairs),
        *(f"a:{p}" for p in asked),
    ]
