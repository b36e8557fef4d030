"""What goes round between the readers of one message."""

from __future__ import annotations

from dataclasses import dataclass

from prescreen.facts import Json
from prescreen.reading.mentions import Mention
from prescreen.reading.model import Context
from prescreen.reading.polarity import Polarity
from prescreen.reading.text import Text


@dataclass(frozen=True, slots=True)
class Heard:
    """A message with what every reader of it needs: its conditions, its pole, and whether a carer writes."""

    text: Text
    question: Text
    context: Context
    conditions: list[Mention]
    pole: Polarity | None
    carer: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A fact with its value and place in normalised text."""

    fact: str
    value: Json
    start: int
    end: int
    reader: str
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class RecordReading:
    """The fields that were read, the fact's word for none, or nothing although the message speaks of it."""

    value: Json
    start: int
    end: int
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class ListReading:
    """Entries of a list. `empty`: the message names only things outside the question; `denied`: some were denied;
    `unsettled`: a no stands near the names, and is not about having them. `refused`: where that tells that all that is
    named was not had, which says nothing of other things.
    """

    entries: list[Json]
    start: int
    end: int
    confirm: bool = False
    empty: bool = False
    denied: bool = False
    unsettled: bool = False
    refused: tuple[int, int] | None = None


Reading = tuple[list[Found], tuple[str, ...]]
"""The facts of a message, and the asked ones it speaks of without saying a value."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Facts that were read, and asked facts that the message speaks of without a readable value."""

    found: tuple[Found, ...] = ()
    unclear: tuple[str, ...] = ()

    def __add__(self, other: Answer) -> Answer:
        return Answer(self.found + other.found, self.unclear + other.unclear)

    @staticmethod
    def one(fact: str, value: Json, start: int, end: int, reader: str, *, confirm: bool) -> Answer:
        """One fact that was read."""
        return Answer((Found(fact, value, start, end, reader, confirm),))
