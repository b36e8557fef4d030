"""What a rule concludes about a person, and what the conclusion rests on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth


class Ground(NamedTuple):
    """A fact that a conclusion rests on, and which entry of it when the fact is a list."""

    fact: str
    item: int | None = None


class Judgement(NamedTuple):
    """A truth with its provenance.

    because: the facts which alone give the same truth.
    open: facts not asked yet that can still turn an unknown into a decision; empty for a decided truth.
    review: an unknown that needs the study team in any case, because the person told a warning sign.
    """

    truth: Truth
    because: tuple[Ground, ...] = ()
    open: tuple[str, ...] = ()
    review: bool = False


ALWAYS_MET = Judgement(MET)
ALWAYS_NOT_MET = Judgement(NOT_MET)
UNCLEAR = Judgement(UNKNOWN)
REVIEW = Judgement(UNKNOWN, review=True)


def grounds(judgements: Iterable[Judgement]) -> tuple[Ground, ...]:
    """All grounds once, in order."""
    return tuple(dict.fromkeys(g for j in judgements for g in j.because))


def open_facts(judgements: Iterable[Judgement]) -> tuple[str, ...]:
    """All open facts once, in order."""
    return tuple(dict.fromkeys(f for j in judgements for f in j.open))


def undecided(judgements: Iterable[Judgement]) -> Judgement:
    """Unknown, because these judgements leave it so."""
    parts = tuple(judgements)
    return Judgement(UNKNOWN, grounds(parts), open_facts(parts), any(j.review for j in parts))


def negated(judgement: Judgement) -> Judgement:
    """The opposite truth on the same grounds."""
    if judgement.truth is UNKNOWN:
        return judgement
    truth = NOT_MET if judgement.truth is MET else MET
    return Judgement(truth, judgement.because)
