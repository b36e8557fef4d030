"""Validates the screening form's one slot: hands the message to the interview and returns its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rasa_sdk import FormValidationAction, Tracker

from actions.turn import SLOT, TakesTurns, take_turn

if TYPE_CHECKING:
    from rasa_sdk.executor import CollectingDispatcher
    from rasa_sdk.types import DomainDict

LATER = "contact"
"""The stage that has a form of its own."""


class ValidateScreeningForm(FormValidationAction):  # type: ignore[misc]  # rasa-sdk is not typed
    """The action of a message from the start to the outcome: one call a turn.

    The slot stays empty, so the form goes on, until the interview is over or asks for contact details; the next message
    then opens the contact form, so that no turn costs a second call.
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
        """Take the turn and utter its receipt.

        Raises:
            UnusableTrackerError: if the message does not come through the gateway's channel.
        """
        receipt = await take_turn(self._interview, dispatcher, tracker)
        return {SLOT: receipt.stage if receipt.finished or receipt.stage == LATER else None}
