"""A learned net behind the rules of danger: sentences like the ones people in danger wrote, whatever the words.

A support vector machine over the likeness of sentences and a plane over their wording, learned from own examples by
`python -m evals.learn_danger`; their sum is the score. It has no sense of time, persons or play, so what tells of the
past, is denied or said in jest is kept from it. A high score is a danger; a middling one is worth a gentle question.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

from prescreen.reading.lexicon import emergency, harmless
from prescreen.reading.lexicon import safety as words
from prescreen.reading.likeness import embed_some, plain
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text
from prescreen.reading.wording import places

LEARNED: Final = Path(__file__).with_name("models") / "danger.npz"
NONE: Final = "none"
CHECK: Final = "check"
_FEWEST_WORDS = 3
_MOST_PARTS = 3
_SHORT_PART = 12
_SURER: Final = 0.2
"""So much more is asked of a report of harm: what people tell of their earlier drugs sounds like one."""
_PLAIN: Final = 1.25
"""From this score on a danger is told so plainly that a time or an ache beside it takes nothing back."""
_SURE: Final = 1.4
"""From this score on an answer beside an emergency or abuse takes nothing away: histories of illness sound like one."""
_PLAINEST: Final = 2.0
"""From this score on an idiom or a denial beside it takes nothing back either."""
_CLEAR: Final = -0.7
"""Below this score a message is ordinary, and words of an emergency, of abuse or of harm in it are none."""
_CLEARER: Final = -1.4
"""The same for a message that says that something goes on now."""
_GOES_ON = re.compile(
    r"\b(?:still|right now|as (?:we|i) (?:speak|type)|minutes ago|this minute|(?:but|and) now|getting worse|"
    r"sigue|todavia|ahora mismo|ahorita|otra vez|de nuevo|(?:pero|but|y|and) ahora)\b"
)
_LONG = 60
_LONGEST = 400
_FEWEST_BESIDE = 4
_BLOCK = 1024
_REMEMBERED = 8
"""Messages whose likeness is kept: one in another language is looked at twice."""
_PART = re.compile(r"[.!?;\n。！？，；]+|,\s|\b(?:but|pero|y la verdad|and honestly)\b|但是?|不过")
_CLAUSE = re.compile(r"[.!?;\n。]+\s*|,\s|\bbut\b")
_WORDS = re.compile(r"[\u4e00-\u9fff]|[^\W\d_]{2,}")
_ACCENTED = re.compile(r"[^\x00-\x7f]")


class Danger:
    """Made once; the encoder is loaded with the first message that has enough words."""

    def __init__(self, learned: Path = LEARNED) -> None:
        with np.load(learned, allow_pickle=False) as kept:
            self._axes = kept["axes"].astype(np.float32)
            self._supports = kept["supports"].astype(np.float32)
            self._lengths = (self._supports**2).sum(axis=1)
            self._pull = kept["pull"]
            self._bias = float(kept["bias"])
            self._width = float(kept["width"])
            self._kinds = [str(kind) for kind in kept["kinds"]]
            self._kind_weights = kept["kind_weights"]
            self._wording = kept["wording"].astype(np.float32)
            self._wording_bias = kept["wording_bias"]
            self._danger, self._check = (float(x) for x in kept["thresholds"])
        self._likened = lru_cache(maxsize=_REMEMBERED)(self._liken)
        idioms = rf"\b(?:{words.IDIOMS}|{harmless.ENGLISH})|{words.ABOUT_DATA}|{words.ABOUT_A_NAME}"
        self._idioms = Patterns((idioms,))
        self._not_meant = Patterns((emergency.SUPPOSED, words.TOPIC, words.DENIES, words.SUPPOSED_ABROAD))
        self._aching, self._grave = re.compile(words.ACHING), re.compile(words.GRAVE)
        self._overwhelmed = re.compile(words.OVERWHELMED)
        past, long_past = re.compile(emergency.EMERGENCY_PAST), re.compile(words.CRISIS_PAST)
        self._past = {"crisis": long_past, "emergency": past, "abuse": long_past, "adverse": long_past}
        self._long_past = re.compile(words.LONG_PAST)
        self._now = re.compile(f"{emergency.EMERGENCY_NOW}|{words.CRISIS_NOW}")
        self._not_now = re.compile(words.NOT_NOW)

    def read(self, text: Text, question: str = "") -> str | None:
        """The kind of danger that the message is like, "check" where it may be one, or None."""
        raw = text.written
        if len(_WORDS.findall(raw[:200])) < _FEWEST_WORDS:
            return None
        kind, score = self._likened(raw)
        if score < _PLAINEST and (self._idioms.found(text.norm) or self._not_meant.found(text.norm)):
            return self._beside(text)
        return self._meant(kind, score, text)

    def is_ordinary(self, text: Text) -> bool:
        """Is a message surely like ordinary ones, so that a word of danger in it is none: "no fever no chills"?"""
        if len(_WORDS.findall(text.written[:200])) < _FEWEST_WORDS:
            return False
        return self._likened(text.written)[1] < (_CLEARER if _GOES_ON.search(text.norm) else _CLEAR)

    def is_plain(self, text: Text) -> bool:
        """Is danger told so plainly that no word beside it takes it back?"""
        return self._likened(text.written)[1] >= _PLAIN

    def is_likely(self, text: Text) -> bool:
        """Is a message, or a clause of one, like those of danger rather than like ordinary ones?"""
        return self._likened(text.written)[1] >= self._danger

    def is_sure(self, text: Text, kind: str) -> bool:
        """Is danger told so surely that an answer beside it takes nothing away?"""
        return self._likened(text.written)[1] >= (self._danger + _SURER if kind == "crisis" else _SURE)

    def _beside(self, text: Text) -> str | None:
        """A danger beside an idiom or a denial: told in what is left of a clause without it, and surer."""
        marks = [0, *(m.end() for m in _CLAUSE.finditer(text.norm[:_LONGEST])), len(text.norm)]
        for start, end in itertools.pairwise(marks):
            clause = text.part(start, end)
            if self._not_meant.found(clause.norm):
                continue
            idioms = list(self._idioms.matches(clause.norm))
            said = text.raw[slice(*text.span(start, end))] if not idioms else _left(clause.norm, idioms)
            if len(_WORDS.findall(said)) < _FEWEST_BESIDE:
                continue
            kind, score = self._likened(said)
            if score >= self._danger + _SURER and (found := self._meant(kind, score, text)):
                return found
        return None

    def _meant(self, kind: str, score: float, text: Text) -> str | None:
        if score < self._check:
            return None
        if kind == "adverse" and score < self._danger + _SURER:
            return None
        if score >= _PLAIN:
            return kind
        past = self._long_past if kind == "emergency" and score >= self._danger + _SURER else self._past[kind]
        if past.search(text.norm) and not self._now.search(self._not_now.sub("", text.norm)):
            return None
        if kind == "emergency" and not self._grave.search(text.norm):
            if self._aching.search(text.norm):
                return None
            if self._overwhelmed.search(text.norm):
                return CHECK
        return kind if score >= self._danger else CHECK

    def _liken(self, raw: str) -> tuple[str, float]:
        """The danger that the part of a message that is likest to one is like, and its score."""
        parts = _parts(raw)
        rows = embed_some([plain(part) for part in parts]) @ self._axes
        words = np.stack([self.worded(part) for part in parts])
        scores = self.scores(rows) + words[:, 0]
        best = int(np.argmax(scores))
        kind = int((self._kind_weights @ np.append(rows[best], 1.0) + words[best, 1:]).argmax())
        return self._kinds[kind], float(scores[best])

    def scores(self, rows: np.ndarray) -> np.ndarray:
        """How far sentences lie on the side of danger by what they are like; `rows` stand on the axes of the net.

        The supports are gone through in blocks that stay in the processor's cache while all rows are compared.
        """
        found = np.full(len(rows), self._bias, dtype=np.float32)
        for start in range(0, len(self._supports), _BLOCK):
            block = slice(start, start + _BLOCK)
            like = np.stack([self._supports[block] @ row for row in rows])
            apart = (rows**2).sum(axis=1)[:, None] + self._lengths[block] - 2.0 * like
            found += np.exp(-self._width * apart) @ self._pull[block]
        return found

    def worded(self, part: str) -> np.ndarray:
        """How far the wording lies on the side of danger, and how much it speaks for each kind."""
        found = places(part)
        return np.asarray(self._wording[:, found].sum(axis=1) / np.sqrt(max(len(found), 1)) + self._wording_bias)


def _left(norm: str, idioms: list[re.Match[str]]) -> str:
    """What is left of a clause without its idioms."""
    for idiom in reversed(idioms):
        norm = f"{norm[: idiom.start()]} {norm[idiom.end() :]}"
    return " ".join(norm.split())


def _parts(raw: str) -> list[str]:
    """The message, and the parts of a long one: what matters may be said beside an answer."""
    whole = raw.strip()
    if len(whole) <= _LONG and "." not in whole and not _ACCENTED.search(whole):
        return [whole]
    parts = [p.strip() for p in _PART.split(whole[:600])]
    parts = sorted((p for p in parts if len(p) >= _SHORT_PART or len(_WORDS.findall(p)) >= 4), key=len, reverse=True)
    return [whole, *(p for p in parts[:_MOST_PARTS] if p != whole)]
