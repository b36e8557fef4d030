"""The little of ASGI that two routes need: types, a request's body, a JSON answer."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class ProblemError(Exception):
    """A request that is answered with an RFC 9457 problem detail; `detail` shows nothing of the request's content."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        """Keep the status and a sentence for the developer of the other side."""
        super().__init__(detail)
        self.status = status
        self.detail = detail

    def body(self) -> dict[str, Any]:
        """The problem detail."""
        return {"type": "about:blank", "title": self.status.phrase, "status": self.status, "detail": self.detail}


async def read_body(receive: Receive, largest: int) -> bytes:
    """Read a request's body.

    Raises:
        ProblemError: if it has more than `largest` bytes.
    """
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ProblemError(HTTPStatus.BAD_REQUEST, "the request ended early")
        part: bytes = message.get("body", b"")
        size += len(part)
        if size > largest:
            raise ProblemError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"the body may have {largest} bytes")
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


async def send_json(send: Send, status: HTTPStatus, body: object, content_type: str = "application/json") -> None:
    """Send an answer."""
    encoded = json.dumps(body).encode()
    headers = [(b"content-type", content_type.encode()), (b"content-length", str(len(encoded)).encode())]
    await send({"type": "http.response.start", "status": int(status), "headers": headers})
    await send({"type": "http.response.body", "body": encoded})


async def send_problem(send: Send, problem: ProblemError) -> None:
    """Send a problem detail."""
    await send_json(send, problem.status, problem.body(), "application/problem+json")
