"""Facebook Messenger (https://developers.facebook.com/docs/messenger-platform/webhooks). Meta has no SDK for this."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import httpx

from web.channels.protocol import Arrival, Capabilities, Hook, Outgoing, Received, SendError, Trouble

GRAPH = "https://graph.facebook.com/v23.0"
KEPT_FOR = timedelta(hours=48)
"""Meta tries for 36 hours; what is older was not delivered by it."""
PATIENCE_SECONDS = 15.0
_GONE = frozenset({(551, 0), (200, 1545041), (100, 2018001), (10, 2018108), (230, 0)})
_WINDOW = frozenset({(10, 2018278), (10, 2534022)})
_FIELDS = ("messages", "messaging_postbacks")


class Messenger:
    """A page's inbox. token: the page's. secret: the app's. verifying: the word that subscribing is verified with."""

    name = "messenger"
    capabilities = Capabilities(text_limit=2000, buttons=13, label_limit=20, window=timedelta(hours=24))

    def __init__(self, http: httpx.AsyncClient, token: str, secret: str, verifying: str) -> None:
        self._http = http
        self._headers = {"Authorization": f"Bearer {token}"}
        self._secret = secret.encode()
        self._verifying = verifying.encode()

    def verify(self, hook: Hook) -> bool:
        """The signature over the whole body; nothing in it may be too old."""
        wanted = "sha256=" + hmac.digest(self._secret, hook.body, hashlib.sha256).hex()
        given = hook.headers.get("x-hub-signature-256", "")
        if not hmac.compare_digest(wanted.encode(), given.encode()):
            return False
        now = hook.at.timestamp() * 1000
        times = [entry.get("time") for entry in _entries(hook.body)]
        times += [event.get("timestamp") for event in _events(hook.body)]
        span = KEPT_FOR.total_seconds() * 1000
        return all(abs(now - at) <= span for at in times if isinstance(at, int | float))

    def receive(self, hook: Hook) -> Received:
        """Every message of the batch, of every entry."""
        found = (_arrival(event) for event in _events(hook.body))
        return Received(tuple(arrival for arrival in found if arrival is not None), "EVENT_RECEIVED")

    def subscribe(self, query: Mapping[str, str]) -> str | None:
        """Echo the challenge to who knows the word."""
        known = hmac.compare_digest(query.get("hub.verify_token", "").encode(), self._verifying)
        return query.get("hub.challenge", "") if known and query.get("hub.mode") == "subscribe" else None

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message, its buttons as quick replies."""
        body: dict[str, Any] = {"text": message.text}
        if message.buttons:
            body["quick_replies"] = [
                {"content_type": "text", "title": button.label, "payload": button.id} for button in message.buttons
            ]
        await self._post({"recipient": {"id": address}, "messaging_type": "RESPONSE", "message": body})

    async def nudge(self, address: str, language: str) -> bool:
        """After the window there is nothing that may be sent: the person has to write first."""
        return False

    async def check(self, url: str) -> list[str]:
        """The token, and what the page tells the app."""
        try:
            me = await self._http.get(f"{GRAPH}/me", params={"fields": "id"}, headers=self._headers)
            apps = await self._http.get(f"{GRAPH}/me/subscribed_apps", headers=self._headers)
        except httpx.HTTPError:
            return ["Meta cannot be reached"]
        if not me.is_success:
            return [f"Meta refuses the page's token (HTTP {me.status_code})"]
        listed = apps.json().get("data", []) if apps.is_success else []
        told = {name for app in listed for name in app.get("subscribed_fields", [])}
        return [f"the page does not tell the app of {name} (subscribed_apps)" for name in _FIELDS if name not in told]

    async def close(self) -> None:
        """Let go of connections."""
        await self._http.aclose()

    async def _post(self, body: dict[str, Any]) -> None:
        try:
            answer = await self._http.post(
                f"{GRAPH}/me/messages", json=body, headers=self._headers, timeout=PATIENCE_SECONDS
            )
        except httpx.HTTPError as problem:
            raise SendError("later", f"http_{type(problem).__name__}") from None
        if answer.is_success:
            return
        try:
            error = answer.json()["error"]
            code, sub = int(error.get("code", 0)), int(error.get("error_subcode", 0))
        except (ValueError, KeyError, TypeError, AttributeError):
            code, sub = 0, 0
        raise SendError(_trouble(code, sub), f"meta_{code or answer.status_code}")


def _trouble(code: int, sub: int) -> Trouble:
    if (code, sub) in _WINDOW:
        return "window"
    return "gone" if (code, sub) in _GONE or (code, 0) in _GONE else "later"


def _entries(body: bytes) -> Iterator[Mapping[str, Any]]:
    try:
        batch = json.loads(body)
    except (ValueError, RecursionError):
        return
    if isinstance(batch, dict) and batch.get("object") == "page" and isinstance(batch.get("entry"), list):
        yield from (entry for entry in batch["entry"] if isinstance(entry, dict))


def _events(body: bytes) -> Iterator[Mapping[str, Any]]:
    for entry in _entries(body):
        events = entry.get("messaging")
        yield from (event for event in (events if isinstance(events, list) else []) if isinstance(event, dict))


def _arrival(event: Mapping[str, Any]) -> Arrival | None:
    sender = event.get("sender")
    address = str(sender.get("id", "")) if isinstance(sender, dict) else ""
    message, postback, edit = event.get("message"), event.get("postback"), event.get("message_edit")
    at = event.get("timestamp")
    place = f"{at:015d}" if isinstance(at, int) and at >= 0 else ""
    if not address:
        return None
    if isinstance(edit, dict) and edit.get("mid"):
        return Arrival(f"{edit['mid']}/{edit.get('num_edit', '')}", address, "edit", str(edit.get("text") or ""))
    if isinstance(postback, dict):
        identifier = str(postback.get("mid") or f"{address}/{at}")
        return Arrival(identifier, address, "text", str(postback.get("title") or ""), place=place)
    if not isinstance(message, dict) or message.get("is_echo") or not message.get("mid"):
        return None
    identifier, text = str(message["mid"]), str(message.get("text") or "")
    reply = message.get("quick_reply")
    if isinstance(reply, dict) and reply.get("payload"):
        return Arrival(identifier, address, "press", text, str(reply["payload"]), place)
    media = bool(message.get("attachments")) or not text.strip()
    return Arrival(identifier, address, "media" if media else "text", text, place=place)
