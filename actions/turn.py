"""What a turn needs from the interview, and how Rasa's view of a message becomes the interview's."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

if TYPE_CHECKING:
    from rasa_sdk import Tracker
    from rasa_sdk.executor import CollectingDispatcher

ACTS = {"start_over": "restart"}
"""Rasa's intents whose dialogue act has another name: Rasa reserves the intent `restart` for an action of its own."""

NO_OPINION = frozenset({"nlu_fallback", "contact_details"})
"""What stands for an intent where Rasa has none: it was not sure, or it got no words."""

SLOT = "answer"
"""The one slot of each form; it stays empty until the form is done."""


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


async def take_turn(interview: TakesTurns, dispatcher: CollectingDispatcher, tracker: Tracker) -> Receipt:
    """Take the turn in a thread, since the interview works with a database, and utter its receipt.

    What is uttered is a receipt; the words for the person are in the database. An error is raised, not uttered: the
    gateway then has the interview answer itself.

    Raises:
        UnusableTrackerError: if the message does not come through the gateway's channel.
    """
    turn = Turn.from_latest_message(tracker.latest_message)
    receipt = await asyncio.to_thread(interview.take_turn, turn.conversation_id, turn.message_id, turn.act)
    dispatcher.utter_message(json_message={"turn": receipt.message_id, "stage": receipt.stage})
    return receipt


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
