"""Validates the contact form's one slot: hands the message to the interview and returns its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rasa_sdk import FormValidationAction, Tracker

from actions.turn import SLOT, TakesTurns, take_turn

if TYPE_CHECKING:
    from rasa_sdk.executor import CollectingDispatcher
    from rasa_sdk.types import DomainDict

STAGE = "contact"


class ValidateContactForm(FormValidationAction):  # type: ignore[misc]  # rasa-sdk is not typed
    """The action of a message at the contact details: one call a turn.

    The form ends with the turn after which no contact detail is asked for: all are handed over, or the person withdrew,
    paused or went elsewhere.
    """

    def __init__(self, interview: TakesTurns) -> None:
        """Take the interview that answers."""
        self._interview = interview

    def name(self) -> str:
        """Return the name Rasa calls the form's validation by."""
        return "validate_contact_form"

    async def validate_answer(
        self,
        slot_value: Any,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,
    ) -> dict[str, Any]:
        """Take the turn and utter its receipt.

        Raises:
            UnusableTrackerError: if the message does not come through the gateway's channel.
        """
        receipt = await take_turn(self._interview, dispatcher, tracker)
        return {SLOT: None if receipt.stage == STAGE else receipt.stage}
