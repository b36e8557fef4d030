"""What a turn needs from the interview, and how Rasa's view of a message becomes the interview's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, Self

ACTS = {"start_over": "restart"}
"""Rasa's intents whose dialogue act has another name: Rasa reserves the intent `restart` for an action of its own."""

NO_OPINION = frozenset({"nlu_fallback"})


class Receipt(Protocol):
    """What the interview gives for a committed turn."""

    @property
    def message_id(self) -> str:
        """The message that was answered."""

    @property
    def stage(self) -> str:
        """Where the conversation now stands."""

    @property
    def finished(self) -> bool:
        """Whether the interview is over."""


class TakesTurns(Protocol):
    """The interview, as the actions see it."""

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> Receipt:
        """Answer a journalled message; the same message again changes nothing and gives the same receipt."""


class UnusableTrackerError(ValueError):
    """Rasa sent a tracker without the references of a turn. The message names the missing part and shows no content."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A message to answer: where it is journalled, and what act Rasa takes it for."""

    conversation_id: str
    message_id: str
    act: tuple[str, float] | None

    @classmethod
    def from_latest_message(cls, message: Mapping[str, Any]) -> Self:
        """Read the references from the metadata the channel attached.

        Raises:
            UnusableTrackerError: if the metadata are missing.
        """
        metadata = message.get("metadata")
        if not isinstance(metadata, Mapping):
            raise UnusableTrackerError("the latest message carries no metadata")
        return cls(_reference(metadata, "conversation"), _reference(metadata, "message_id"), _act(message))


def _reference(metadata: Mapping[str, Any], name: str) -> str:
    value = metadata.get(name)
    if not isinstance(value, str) or not value:
        raise UnusableTrackerError(f"the latest message's metadata carry no {name}")
    return value


def _act(message: Mapping[str, Any]) -> tuple[str, float] | None:
    """Return the act and Rasa's confidence in it, or None if Rasa has no opinion."""
    intent = message.get("intent")
    if not isinstance(intent, Mapping):
        return None
    name, confidence = intent.get("name"), intent.get("confidence")
    if not isinstance(name, str) or not name or name in NO_OPINION:
        return None
    if isinstance(confidence, bool) or not isinstance(confidence, int | float):
        return None
    return ACTS.get(name, name), float(confidence)
