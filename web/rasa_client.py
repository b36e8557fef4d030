"""Talks to Rasa's channel: one shared HTTP client, short timeouts, a few retries, then an honest "not there".

Only references travel: the conversation, the message id, and the text for naming the dialogue act.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

PATH = "/webhooks/gateway/turn"
FORGET = "/webhooks/gateway/forget"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long Rasa is waited for. After a failure it is left alone for `rest` seconds, so a dead Rasa costs once."""

    connect: float = 1.0
    answer: float = 8.0
    attempts: int = 3
    altogether: float = 10.0
    rest: float = 3.0


class RasaUnavailableError(Exception):
    """Rasa did not take the turn; `reason` is a short fixed word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _PassingError(Exception):
    """A failure that may be over at the next attempt."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RasaClient:
    """Hands turns to Rasa."""

    def __init__(
        self,
        http: httpx.AsyncBaseTransport,
        *,
        url: str,
        secret: str,
        patience: Patience | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._http = http
        self._url = httpx.URL(url.rstrip("/") + PATH)
        self._forget = httpx.URL(url.rstrip("/") + FORGET)
        self._headers = {"authorization": f"Bearer {secret}", "content-type": "application/json"}
        self._patience = patience or Patience()
        self._timeout = httpx.Timeout(self._patience.answer, connect=self._patience.connect).as_dict()
        self._clock = clock
        self._resting_until = 0.0
        self._retrying = AsyncRetrying(
            stop=stop_after_attempt(self._patience.attempts - 1),  # the first attempt is made without it
            wait=wait_exponential_jitter(multiplier=0.05, max=0.5, jitter=0.05),
            retry=retry_if_exception_type(_PassingError),
            reraise=True,
            sleep=sleep,
        )

    async def turn(self, conversation: str, message_id: str, text: str, *, at_contact: bool = False) -> None:
        """Have Rasa take a journalled message through the dialogue; raises RasaUnavailableError if it did not.

        at_contact: the message is about contact details, so Rasa opens the form for those and gets no text.
        """
        if self._clock() < self._resting_until:
            raise RasaUnavailableError("resting")
        body = {"conversation": conversation, "message_id": message_id, "text": text}
        if at_contact:
            body |= {"text": "", "form": "contact"}
        try:
            async with asyncio.timeout(self._patience.altogether):
                try:
                    await self._once(body)
                except _PassingError:
                    await self._retrying.copy()(self._once, body)
        except (_PassingError, TimeoutError) as problem:
            self._resting_until = self._clock() + self._patience.rest
            raise RasaUnavailableError(getattr(problem, "reason", "timeout")) from None

    async def forget(self, conversation: str) -> bool:
        """Have Rasa drop what it keeps of an erased conversation, which is no word of it; True if it did.

        Tried once: a Rasa that is not there starts without any memory, and one that is drops the unused by itself.
        """
        try:
            answer = await self._post(self._forget, {"conversation": conversation})
        except httpx.HTTPError:
            return False
        return answer.is_success

    async def _post(self, url: httpx.URL, body: dict[str, str]) -> httpx.Response:
        """One request, without what a client adds for the open internet (cookies, redirects, proxies)."""
        request = httpx.Request(
            "POST", url, headers=self._headers, content=json.dumps(body).encode(), extensions={"timeout": self._timeout}
        )
        answer = await self._http.handle_async_request(request)
        await answer.aread()
        return answer

    async def _once(self, body: dict[str, str]) -> None:
        try:
            answer = await self._post(self._url, body)
        except httpx.TimeoutException:
            raise _PassingError("timeout") from None
        except httpx.HTTPError:
            raise _PassingError("connection") from None
        if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise _PassingError("server_error")
        if not answer.is_success:
            raise RasaUnavailableError("refused")
        try:
            receipt = answer.json()
        except ValueError:
            raise RasaUnavailableError("unreadable") from None
        if not isinstance(receipt, dict) or receipt.get("turn") != body["message_id"]:
            raise RasaUnavailableError("wrong_receipt")
