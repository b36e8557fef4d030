"""The gateway's client: opens a conversation, sends a message once however often the line breaks."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any, Self

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError

_TRIES = 4
_FIRST_PAUSE = 0.5
_ANSWER_WITHIN = 60.0
_TRY_AGAIN = frozenset({502, 503, 504})


class Received(BaseModel):
    """Part of the gateway's answer; what a later gateway adds is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Choice(Received):
    """A button: the id to send back, and what it says."""

    id: str
    label: str


class BotMessage(Received):
    """One bubble of the assistant."""

    text: str
    choices: tuple[Choice, ...] = ()
    input: dict[str, Any] = Field(default_factory=dict)
    asks: tuple[str, ...] = ()
    notice: str | None = None


class Progress(Received):
    """Questions asked so far, and about how many there will be."""

    asked: int = 0
    about: int = 0


class Reply(Received):
    """What the assistant says in one turn."""

    messages: tuple[BotMessage, ...]
    progress: Progress | None = None
    state: str = ""


class ChatError(RuntimeError):
    """The gateway refused or could not be reached; the message is for the person at the terminal."""


class Conversation:
    """One conversation with the gateway at the client's base address."""

    def __init__(self, client: httpx.Client, pause: Callable[[float], None] = time.sleep) -> None:
        self._client = client
        self._pause = pause
        self._token = ""

    @classmethod
    def at(cls, url: str) -> Self:
        """A conversation with the gateway at `url`."""
        return cls(httpx.Client(base_url=url, timeout=_ANSWER_WITHIN, trust_env=False))

    def close(self) -> None:
        """Close the connection; the conversation itself stays on the server."""
        self._client.close()

    def open(self, trial: str, language: str) -> Reply:
        """Begin; the assistant speaks first."""
        body = self._post("/api/conversations", {"trial": trial, "language": language, "channel": "terminal"})
        self._token = str(body.get("token", ""))
        return _reply(body)

    def say(self, *, text: str | None = None, choice: str | None = None) -> Reply:
        """Send a text or a choice's id and get the answer."""
        message = {"choice": choice} if choice is not None else {"text": text or ""}
        headers = {"Authorization": f"Bearer {self._token}", "Idempotency-Key": str(uuid.uuid4())}
        return _reply(self._post("/api/conversations/current/messages", message, headers))

    def _post(self, path: str, body: dict[str, Any], headers: dict[str, str] | None = None) -> dict[str, Any]:
        for last_try, pause in _pauses():
            try:
                answer = self._client.post(path, json=body, headers=headers)
            except httpx.TransportError as error:
                if last_try:
                    raise ChatError(f"{self._client.base_url} does not answer ({type(error).__name__})") from None
            else:
                if answer.status_code not in _TRY_AGAIN or last_try:
                    return _body(answer)
            self._pause(pause)
        raise AssertionError("the last try always returns or raises")


def answers(url: str) -> bool:
    """Whether a gateway is at this address."""
    try:
        return httpx.get(f"{url.rstrip('/')}/health/live", timeout=2.0, trust_env=False).is_success
    except (httpx.HTTPError, httpx.InvalidURL):
        return False


def _pauses() -> Iterator[tuple[bool, float]]:
    for number in range(1, _TRIES + 1):
        yield number == _TRIES, _FIRST_PAUSE * 2.0 ** (number - 1)


def _body(answer: httpx.Response) -> dict[str, Any]:
    try:
        body = answer.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise ChatError(f"the gateway answered {answer.status_code} without a message")
    if not answer.is_success:
        raise ChatError(str(body.get("detail") or body.get("title") or f"the gateway answered {answer.status_code}"))
    return body


def _reply(body: dict[str, Any]) -> Reply:
    try:
        return Reply.model_validate(body)
    except ValidationError as error:
        raise ChatError(f"the gateway's answer is not of this version ({error.error_count()} differences)") from None
