"""What goes into a reading and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from prescreen.facts import Json

CARERS = frozenset({"carer", "legal_representative"})
"""Who answers for somebody else."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the reader knows beside the message.

    `asked` are the facts the question was about, in the order they were shown; `prior` holds answers given before.
    `patient` is the relative a carer answers for ("mother"), where that was said.
    """

    today: date
    language: str
    asked: tuple[str, ...]
    question_text: str
    prior: Mapping[str, Json]
    patient: str | None = None


@dataclass(frozen=True, slots=True)
class FactReading:
    """One fact with the value read for it and where in the message it stands (`start`, `end` of the raw text).

    `confirm`: read this back before anything relies on it.
    """

    fact: str
    value: Json
    start: int
    end: int
    reader: str
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class MessageReading:
    """All that was read from one message.

    `safety` is "crisis", "emergency", "abuse", "adverse" (harm from the study), "check" (perhaps a danger) or None.
    `unclear` are asked facts that the message speaks of without a readable value: they deserve one clarification.
    `identifiers` are spans to redact before the contact step.
    """

    act: str
    facts: tuple[FactReading, ...]
    safety: str | None
    unclear: tuple[str, ...]
    identifiers: tuple[tuple[int, int], ...]
