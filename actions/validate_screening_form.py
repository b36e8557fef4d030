"""Validates the screening form's one slot: hands the message to the interview and returns its receipt."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from rasa_sdk import FormValidationAction, Tracker

from actions.turn import TakesTurns, Turn

if TYPE_CHECKING:
    from rasa_sdk.executor import CollectingDispatcher
    from rasa_sdk.types import DomainDict

SLOT = "answer"
FINISHED = "finished"


class ValidateScreeningForm(FormValidationAction):  # type: ignore[misc]  # rasa-sdk is not typed
    """The only action of the product: one call a turn.

    The slot stays empty, so the form goes on, until the interview is over. What is uttered is a receipt; the words for
    the person are in the database. An error is raised, not uttered: the gateway then has the interview answer itself.
    """

    def __init__(self, interview: TakesTurns) -> None:
        """Take the interview that answers."""
        self._interview = interview

    def name(self) -> str:
        """Return the name Rasa calls the form's validation by."""
        return "validate_screening_form"

    async def validate_answer(
        self,
        slot_value: Any,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> dict[str, Any]:
        """Take the turn in a thread, since the interview works with a database, and utter its receipt.

        Raises:
            UnusableTrackerError: if the message does not come through the gateway's channel.
        """
        turn = Turn.from_latest_message(tracker.latest_message)
        receipt = await asyncio.to_thread(self._interview.take_turn, turn.conversation_id, turn.message_id, turn.act)
        dispatcher.utter_message(json_message={"turn": receipt.message_id, "stage": receipt.stage})
        return {SLOT: FINISHED if receipt.finished else None}
