"""Reads answers that say yes or no without a word for it: "Do you drive?" - "I sold my car last year".

Small models vote, a linear one on words and signs, networks on likeness and signs, and the examples that are most like
the question with its answer; they are made by `prescreen.reading.training` from examples written for it, and what they
say together must pass a threshold that was set on situations they had not seen. Below it nothing is read. An answer
that only says the question back (`said_back`) needs no more than that they are not against it. What is read is soft: it
is never a fact without being read back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from prescreen.reading import answer_signs
from prescreen.reading import indirect_features as features
from prescreen.reading.lexicon import hints
from prescreen.reading.lexicon.misread import MISREAD
from prescreen.reading.likeness import embed_one, plain
from prescreen.reading.neighbours import Neighbours
from prescreen.reading.polarity import Polarity, Pole
from prescreen.reading.said_back import said_back
from prescreen.reading.text import Text

ARTEFACT = Path(__file__).with_name("models") / "indirect.npz"
LABELS = ("yes", "no", "unknown")
SHARE = 3.0
"""How far the words and the signs of an answer reach in the linear model, whatever their number."""
LINEAR, NEAR = 0.2, 0.4
"""The weights of the linear model and of the likest examples beside the networks."""
YES_IS_SURER = 0.03
"""Added to the likelihood of a yes: a guessed no is wrong twice as often."""
_DOUBT, _DOUBT_SAID_BACK = 0.6, 0.8
"""A statement, or words said back, are not believed when the opposite is at least so likely."""
_NOT_A_YES = re.compile(hints.NOT_A_YES)
_NOT_A_NO, _NOT_A_NO_TO_EVER, _EVER = (re.compile(p) for p in (hints.NOT_A_NO, hints.NOT_A_NO_TO_EVER, hints.EVER))
_MISREAD = tuple(
    (pole, re.compile(asked), re.compile(said), re.compile(beside) if beside else None)
    for pole, asked, said, beside in MISREAD
)
_NUMBER, _PREFERS = re.compile(hints.NUMBER), re.compile(hints.PREFERS)
_NO_WORDS = re.compile(hints.NO_WORDS)
_LONGEST = 220
"""Characters; a longer answer tells a story, and its pole is not guessed."""


@dataclass(frozen=True)
class Weights:
    """The numbers of the artefact. `hidden` are the layers of each network: weights and biases, twice."""

    words: np.ndarray
    bias: np.ndarray
    hidden: tuple[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray], ...]
    near: Neighbours
    threshold: float
    threshold_abroad: float
    made_from: str


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The artefact, loaded once."""
    with np.load(ARTEFACT, allow_pickle=False) as kept:
        near = Neighbours.of(kept)
        others = [name for name in kept.files if name != "made_from" and not name.startswith("near_")]
        numbers = {name: kept[name].astype(np.float32) for name in others}
        made_from = str(kept["made_from"])
    return Weights(
        numbers["words"],
        numbers["bias"],
        tuple(
            (numbers[f"w1_{i}"] * numbers[f"scale_{i}"], numbers[f"b1_{i}"], numbers[f"w2_{i}"], numbers[f"b2_{i}"])
            for i in range(sum(name.startswith("w1_") for name in numbers))
        ),
        near,
        float(numbers["threshold"]),
        float(numbers["threshold_abroad"]),
        made_from,
    )


class IndirectReader:
    """Keeps no state; the artefact and the encoder are loaded with the first answer."""

    def chances(self, text: Text, question: Text, raw_question: str) -> tuple[float, float, float]:
        """How likely the answer is a yes, a no, neither."""
        known = weights()
        asked, said = (_unit(embed_one(plain(s))) for s in (raw_question, text.raw))
        found = answer_signs.present(question, text)
        active, signs = features.slots(question, text), features.crossed(question, found)
        linear = known.words[active].sum(axis=0) * (SHARE / np.sqrt(len(active)))
        linear = linear + known.words[signs].sum(axis=0) * (SHARE / np.sqrt(max(1, len(signs))))
        linear = linear + known.bias
        kinds = features.marks([features.frame(question)])
        shown = answer_signs.row(found)[np.newaxis, :]
        row = features.deep(asked, said, kinds, shown)[0]
        votes = [_softmax(np.maximum(row @ w1 + b1, 0) @ w2 + b2) for w1, b1, w2, b2 in known.hidden]
        near = known.near.chances(asked, said, shown, len(LABELS))[0]
        yes, no, unknown = mixed(_softmax(linear), np.mean(votes, axis=0), near)
        return float(yes), float(no), float(unknown)

    def settle(
        self, text: Text, question: Text, raw_question: str, stated: Polarity | None, language: str = "en"
    ) -> Polarity | None:
        """The pole of an answer in which no word says yes or no: none where it is not clear enough.

        `stated`: what a statement in it seems to say; it stands unless the examples speak clearly against it.
        """
        if not question.norm.strip() or len(text.norm) > _LONGEST or _NO_WORDS.fullmatch(text.norm):
            return stated
        yes, no, _ = self.chances(text, question, raw_question)
        back = said_back(text.norm, question.norm) if language == "en" else None
        if back is not None and (stated is None or stated.value == back):
            against = no if back == "yes" else yes
            return None if against > _DOUBT_SAID_BACK else Polarity(back, 0, len(text.norm), soft=True, stated=True)
        if stated is not None:
            against = no if stated.value == "yes" else yes
            return None if against > _DOUBT else stated
        value: Pole = "yes" if yes + YES_IS_SURER > no else "no"
        known = weights()
        needed = known.threshold if language == "en" else known.threshold_abroad
        if max(yes + YES_IS_SURER, no) < needed:
            return None
        if self._not_to_be_trusted(value, text.norm, question.norm):
            return None
        return Polarity(value, 0, len(text.norm), soft=True, stated=True)

    @staticmethod
    def _not_to_be_trusted(value: Pole, norm: str, asked: str) -> bool:
        """Is it put in words that mislead: "not bad", "I like fishing" to a question about the open air?"""
        norm, asked = norm.strip(), asked.strip()
        if (value == "yes" and _another_number(norm, asked)) or (value == "no" and _prefers_it(norm, asked)):
            return True
        for pole, of_question, of_answer, beside in _MISREAD:
            if pole == value and of_question.search(asked) and of_answer.search(norm):
                if beside is None or not beside.search(norm):
                    return True
        if value == "yes":
            return _NOT_A_YES.search(norm) is not None
        to_ever = _EVER.search(asked) is not None and _NOT_A_NO_TO_EVER.search(norm) is not None
        return to_ever or _NOT_A_NO.search(norm) is not None


def _another_number(said: str, asked: str) -> bool:
    """Is so many asked about and so many others told: "is it two rooms?" - "three"?"""
    wanted, told = (set(_NUMBER.findall(norm)) for norm in (asked, said))
    return bool(wanted and told) and not wanted & told


def _prefers_it(said: str, asked: str) -> bool:
    """Is what somebody prefers the very thing that was asked about?"""
    return any(match["what"] in asked.split() for match in _PREFERS.finditer(said))


def mixed(linear: np.ndarray, networks: np.ndarray, near: np.ndarray) -> np.ndarray:
    """The chances of all that vote."""
    chances: np.ndarray = LINEAR * linear + (1 - LINEAR - NEAR) * networks + NEAR * near
    return chances


def _unit(row: np.ndarray) -> np.ndarray:
    return (row / max(float(np.linalg.norm(row)), 1e-9))[np.newaxis, :].astype(np.float32)


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max())
    shares: np.ndarray = powers / powers.sum()
    return shares
