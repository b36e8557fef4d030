"""The only door into Rasa's process: the gateway hands a message over and gets a receipt back.

An answer of 200 means the interview committed the turn. Everything else is an error with its own status; there is no
empty success. Rasa carries references: the reply's words are in the product's database, where the gateway reads them.
"""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint
from sanic import json as json_response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.problems import ProblemError
from bot.channels.turn_request import ForgetRequest, TurnRequest
from bot.tracker_store import BoundedTrackerStore

logger = logging.getLogger(__name__)

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]

_NO_OPINION: dict[str, Any] = {"text": "", "intent": {"name": "nlu_fallback", "confidence": 0.0}, "entities": []}
"""What is said of a message without words, such as the start of a conversation."""
_CONTACT_DETAILS: dict[str, Any] = {
    "text": "",
    "intent": {"name": "contact_details", "confidence": 1.0},
    "entities": [],
}
"""What is said of a message at the contact details, whose words stay outside; a rule opens the contact form by it."""


class GatewayInput(InputChannel):
    """Takes turns over HTTP on loopback, from whoever knows the shared secret."""

    def __init__(self, secret: str) -> None:
        """Take the secret.

        Raises:
            ValueError: if it is empty, because then anyone would know it.
        """
        if not secret:
            raise ValueError("credentials.yml: the gateway channel needs a secret")
        self._authorization = f"Bearer {secret}".encode()

    @classmethod
    def name(cls) -> str:
        """Return the channel's name and the part of its address after `/webhooks/`."""
        return "gateway"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> GatewayInput:
        """Build the channel from its part of credentials.yml."""
        return cls(str((credentials or {}).get("secret") or ""))

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """Return the routes `POST turn`, `POST forget` and `GET health`."""
        routes = Blueprint("gateway_channel")

        @routes.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            try:
                self._require_secret(request)
                asked = TurnRequest.from_body(request.body)
                return json_response(await self._take(asked, on_new_message))
            except ProblemError as problem:
                return problem.response()

        @routes.route("/forget", methods=["POST"])
        async def forget(request: Request) -> HTTPResponse:
            try:
                self._require_secret(request)
                conversation = ForgetRequest.from_body(request.body).conversation
            except ProblemError as problem:
                return problem.response()
            agent = getattr(request.app.ctx, "agent", None)
            kept = getattr(agent, "tracker_store", None)
            kept = getattr(kept, "_tracker_store", kept)  # Rasa wraps the store in one that survives its failures
            if isinstance(kept, BoundedTrackerStore):
                kept.forget(conversation)
            return json_response({"forgotten": True})

        @routes.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, "no model is loaded").response()
            return json_response({"status": "ok", "model": agent.model_name})

        return routes

    def _require_secret(self, request: Request) -> None:
        shown = request.headers.get("authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(shown, self._authorization):
            raise ProblemError(HTTPStatus.UNAUTHORIZED, "the shared secret is missing or wrong")

    async def _take(self, asked: TurnRequest, on_new_message: OnNewMessage) -> dict[str, str]:
        collected = CollectingOutputChannel()
        message = UserMessage(
            text=asked.text,
            output_channel=collected,
            sender_id=asked.conversation,
            input_channel=self.name(),
            message_id=asked.message_id,
            metadata={"conversation": asked.conversation, "message_id": asked.message_id},
            parse_data=_parse_data(asked),
        )
        try:
            await on_new_message(message)
        except Exception as error:  # noqa: BLE001
            logger.error("A turn failed in Rasa: %s", type(error).__name__)  # noqa: TRY400
            raise ProblemError(HTTPStatus.INTERNAL_SERVER_ERROR, "Rasa could not take the turn") from None
        receipt = _receipt(collected.messages, asked.message_id)
        if receipt is None:
            raise ProblemError(HTTPStatus.BAD_GATEWAY, "the interview gave no receipt for the turn")
        return receipt


def _parse_data(asked: TurnRequest) -> dict[str, Any] | None:
    """Return what is said of a message that is not to be parsed; None for one that is."""
    if asked.at_contact:
        return dict(_CONTACT_DETAILS)
    return None if asked.text else dict(_NO_OPINION)


def _receipt(messages: list[dict[str, Any]], message_id: str) -> dict[str, str] | None:
    """Return the receipt for this message among what the turn sent, or None."""
    for message in messages:
        custom = message.get("custom")
        if isinstance(custom, dict) and custom.get("turn") == message_id and isinstance(custom.get("stage"), str):
            return {"turn": message_id, "stage": custom["stage"]}
    return None
