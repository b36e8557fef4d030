"""Serves the actions to Rasa on loopback: rasa-sdk's executor behind two routes of our own.

rasa-sdk's own server asks for no secret, allows all origins and repeats the whole conversation in its error answers.
"""

from __future__ import annotations

import hmac
import json
import logging
from http import HTTPStatus
from typing import Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionNotFoundException

from actions.asgi import ProblemError, Receive, Scope, Send, read_body, send_json, send_problem

LARGEST_BODY = 1024 * 1024
_log = logging.getLogger("actions")


class ActionServer:
    """An ASGI application: `POST /webhook` runs an action, `GET /health` says the process is there."""

    def __init__(self, executor: ActionExecutor, secret: str) -> None:
        """Take the registered actions and the secret Rasa must show.

        Raises:
            ValueError: if the secret is empty, because then anyone would know it.
        """
        if not secret:
            raise ValueError("the action server needs the internal secret")
        self._executor = executor
        self._authorization = f"Bearer {secret}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            return
        try:
            await self._answer(scope, receive, send)
        except ProblemError as problem:
            await send_problem(send, problem)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["path"], scope["method"]:
            case "/health", "GET":
                await send_json(send, HTTPStatus.OK, {"status": "ok"})
            case "/webhook", "POST":
                self._require_secret(scope)
                call = _call(await read_body(receive, LARGEST_BODY))
                await send_json(send, HTTPStatus.OK, await self._run(call))
            case "/health" | "/webhook", _:
                raise ProblemError(HTTPStatus.METHOD_NOT_ALLOWED, "this route takes another method")
            case _:
                raise ProblemError(HTTPStatus.NOT_FOUND, "there is no such route")

    def _require_secret(self, scope: Scope) -> None:
        shown = next((value for name, value in scope["headers"] if name.lower() == b"authorization"), b"")
        if not hmac.compare_digest(shown, self._authorization):
            raise ProblemError(HTTPStatus.UNAUTHORIZED, "the shared secret is missing or wrong")

    async def _run(self, call: dict[str, Any]) -> Any:
        try:
            result = await self._executor.run(call)
        except ActionNotFoundException:
            raise ProblemError(HTTPStatus.NOT_FOUND, "there is no such action") from None
        except Exception as error:  # noqa: BLE001
            # Never 400: Rasa takes it for "the action declines" and runs the form once more in the same turn.
            # Of an unforeseen error only the kind and the place are logged: its words may be a person's.
            _log.error("An action failed: %s at %s", type(error).__name__, _place(error))
            raise ProblemError(HTTPStatus.INTERNAL_SERVER_ERROR, "the action failed") from None
        if result is None:
            raise ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "next_action names no action")
        return result.model_dump()


def _call(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "the body is not JSON") from None
    if not isinstance(found, dict) or not isinstance(found.get("next_action"), str):
        raise ProblemError(HTTPStatus.UNPROCESSABLE_ENTITY, "next_action is missing")
    return found


def _place(error: BaseException) -> str:
    """Return file and line of the innermost frame."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "an unknown place"


async def _live(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return
