"""What SMS and WhatsApp share: Twilio's signature, its form, its API.

Signatures and sending are the SDK's (https://www.twilio.com/docs/usage/webhooks/webhooks-security). A signature covers
names and values run together, so a name could lend letters to its value: what counts is checked for its shape too.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import httpx
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from web.channels.protocol import Hook, SendError, Trouble

API = "https://api.twilio.com"
PATIENCE_SECONDS = 15.0
_MESSAGE = re.compile(r"[SM]M[0-9a-f]{32}")
_SHAPES = {
    "ApiVersion": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "MessageSid": _MESSAGE,
    "SmsMessageSid": _MESSAGE,
    "SmsSid": _MESSAGE,
    "NumMedia": re.compile(r"[0-9]{1,2}"),
    "NumSegments": re.compile(r"[0-9]{1,2}"),
    "SmsStatus": re.compile(r"received"),
    "Body": re.compile(r"(?s:(?!.*(?:Button(?:Payload|Text)|ChannelMetadata|Forwarded(?:true|false))).*)"),
}
"""Fields that every incoming message has. A body holds no name of a field that would come after it in the signature."""
_OPTIONAL = frozenset({"OptOutType", "Latitude", "Longitude", "MessagingServiceSid", "MediaUrl0", *_SHAPES})
_FIELDS = 64
_SUBSCRIBER = frozenset({21211, 21214, 21217, 21408, 21612, 21614, 63003, 63024})
"""Nobody can be reached at this address (https://www.twilio.com/docs/api/errors)."""
_TROUBLE: dict[int, Trouble] = {21610: "stopped", 63016: "window", **dict.fromkeys(_SUBSCRIBER, "gone")}


@dataclass(frozen=True, slots=True)
class Account:
    """The account, the secret it signs with, where this installation is reached, and where the API is."""

    sid: str
    token: str = field(repr=False)
    public_url: str
    api: str = API


class OverHttpx(AsyncHttpClient):  # type: ignore[misc]
    """Twilio's HTTP over one transport that is kept open, to another address of its API if there is one."""

    def __init__(self, http: httpx.AsyncBaseTransport, api: str = API) -> None:
        super().__init__(logging.getLogger("twilio"), True)
        self._http = http
        self._api = api

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the SDK's own name
        allow_redirects: bool = False,
    ) -> Response:
        """Make one request."""
        request = httpx.Request(
            method,
            self._api + url.removeprefix(API),
            params=params or None,
            data=data or None,
            headers=headers,
            extensions={"timeout": httpx.Timeout(timeout or PATIENCE_SECONDS).as_dict()},
        )
        if auth is not None:
            request = next(httpx.BasicAuth(*auth).sync_auth_flow(request))
        answer = await self._http.handle_async_request(request)
        await answer.aread()
        return Response(answer.status_code, answer.text)


class TwilioAccount:
    """Verifies and sends for one account."""

    def __init__(self, account: Account, http: httpx.AsyncBaseTransport) -> None:
        self._account = account
        self._validator = RequestValidator(account.token)
        self._http = http
        self._client = Client(account.sid, account.token, http_client=OverHttpx(http, account.api))
        self._messages = self._client.messages  # the SDK loads its modules here, not when the first person waits

    def form(self, hook: Hook) -> dict[str, str] | None:
        """Return the form if Twilio signed it for this address and account; None otherwise."""
        signature = hook.headers.get("x-twilio-signature", "")
        kind = hook.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not signature.isascii() or kind != "application/x-www-form-urlencoded":
            return None
        try:
            pairs = _pairs(hook)
        except ValueError:
            return None
        form = dict(pairs)
        if len(form) != len(pairs):  # Twilio names each field once; a second one would not be covered
            return None
        if not self._validator.validate(self._account.public_url + hook.path, form, signature):
            return None
        return form if form.get("AccountSid") == self._account.sid and _is_sound(form) else None

    @staticmethod
    def verified(hook: Hook) -> dict[str, str]:
        """Return the form of a webhook that `form` has found good, without a second look at its signature."""
        return dict(_pairs(hook))

    async def create(self, **message: str) -> None:
        """Send a message (Message resource); raises SendError."""
        try:
            await self._messages.create_async(**message)
        except TwilioRestException as problem:
            code = int(problem.code or 0)
            raise SendError(_TROUBLE.get(code, "later"), f"twilio_{code or problem.status}") from None
        except (TwilioException, httpx.HTTPError) as problem:
            raise SendError("later", f"http_{type(problem).__name__}") from None

    async def check(self) -> list[str]:
        """Ask whether the account is there and the secret right."""
        try:
            found = await self._client.api.v2010.accounts(self._account.sid).fetch_async()
        except TwilioRestException as problem:
            return [f"Twilio refuses the account's SID or auth token (HTTP {problem.status})"]
        except (TwilioException, httpx.HTTPError):
            return ["Twilio cannot be reached"]
        return [] if found.status == "active" else [f"the Twilio account is {found.status}, not active"]

    async def webhook_of(self, number: str) -> str | None:
        """Return the address that a phone number's messages go to; None if the account has no such number."""
        found = await self._client.incoming_phone_numbers.list_async(phone_number=number, limit=1)
        return str(found[0].sms_url or "") if found else None

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()


def _pairs(hook: Hook) -> list[tuple[str, str]]:
    return parse_qsl(hook.body.decode(), keep_blank_values=True, strict_parsing=True, max_num_fields=_FIELDS)


def _is_sound(form: Mapping[str, str]) -> bool:
    """Whether every field that counts is there in its own shape, and none lent letters to its name."""
    shaped = all(name in form and shape.fullmatch(form[name]) for name, shape in _SHAPES.items())
    whole = not any(name not in _OPTIONAL and name.startswith(tuple(_OPTIONAL)) for name in form)
    return shaped and whole and form["MessageSid"] == form["SmsMessageSid"] == form["SmsSid"]
