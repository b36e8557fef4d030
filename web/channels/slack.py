"""Slack, for teams that try the product out: direct messages with the app (https://docs.slack.dev/apis/events-api)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import Executor
from datetime import datetime
from typing import Any
from urllib.error import URLError
from urllib.parse import parse_qs

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.signature import Clock, SignatureVerifier
from slack_sdk.web import WebClient

from web.channels.protocol import Arrival, Capabilities, Hook, Outgoing, Received, SendError

_GONE = frozenset({"channel_not_found", "is_archived", "user_disabled", "account_inactive", "cannot_dm_bot"})
_KNOWN = frozenset(
    {"invalid_auth", "not_authed", "token_revoked", "missing_scope", "ratelimited", "internal_error", "msg_too_long"}
)
"""Words of Slack's that may stand in a log."""
_TOO_MANY = 429


class _At(Clock):
    """The moment at which a webhook came."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> float:
        """Return it."""
        return self._at.timestamp()


class Slack:
    """An app's direct messages. The SDK's verifier refuses what is older than five minutes."""

    name = "slack"
    capabilities = Capabilities(text_limit=3000, buttons=8, label_limit=75)

    def __init__(self, client: WebClient, secret: str, threads: Executor) -> None:
        self._client = client
        self._secret = secret
        self._threads = threads

    def verify(self, hook: Hook) -> bool:
        """Slack's signature over body and time."""
        verifier = SignatureVerifier(self._secret, _At(hook.at))
        try:
            return verifier.is_valid_request(hook.body, dict(hook.headers))
        except (ValueError, TypeError, OverflowError):  # a time or a signature that is none, a body that is no text
            return False

    def receive(self, hook: Hook) -> Received:
        """An event, a pressed button, or Slack's question whether this address is meant."""
        try:
            body = _body(hook)
        except (ValueError, RecursionError):
            return Received()
        if not isinstance(body, dict):
            return Received()
        if body.get("type") == "url_verification":
            return Received(answer=str(body.get("challenge", "")))
        arrival = _pressed(body) if body.get("type") == "block_actions" else _said(body)
        return Received(() if arrival is None else (arrival,))

    def subscribe(self, query: Mapping[str, str]) -> str | None:
        """Slack asks by POST."""
        return None

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message, its buttons below."""
        blocks: list[dict[str, Any]] = [{"type": "section", "text": {"type": "plain_text", "text": message.text}}]
        if message.buttons:
            elements = [
                {
                    "type": "button",
                    "text": {"type": "plain_text", "text": button.label},
                    "value": button.id,
                    "action_id": f"choice-{number}",
                }
                for number, button in enumerate(message.buttons)
            ]
            blocks.append({"type": "actions", "elements": elements})

        def post() -> None:
            self._client.chat_postMessage(
                channel=address.partition("/")[2],
                text=message.text,
                blocks=blocks,
                mrkdwn=False,
                unfurl_links=False,
                unfurl_media=False,
            )

        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, post)
        except SlackApiError as problem:
            error = str(problem.response.get("error", ""))
            wait = problem.response.headers.get("Retry-After", "0") if problem.response.status_code == _TOO_MANY else 0
            code = error if error in _GONE | _KNOWN else "error"
            raise SendError("gone" if error in _GONE else "later", f"slack_{code}"[:32], float(wait)) from None
        except (SlackClientError, URLError, OSError) as problem:
            raise SendError("later", f"http_{type(problem).__name__}") from None

    async def nudge(self, address: str, language: str) -> bool:
        """There is no window on Slack."""
        return False

    async def check(self, url: str) -> list[str]:
        """The token; where events go cannot be read with it."""
        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, self._client.auth_test)
        except SlackApiError as problem:
            return [f"Slack refuses the token ({problem.response.get('error')})"]
        except (SlackClientError, URLError, OSError):
            return ["Slack cannot be reached"]
        return []

    async def close(self) -> None:
        """Nothing is kept open."""


def _body(hook: Hook) -> Any:
    if hook.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return json.loads(parse_qs(hook.body.decode()).get("payload", ["null"])[0])
    return json.loads(hook.body)


def _said(body: Mapping[str, Any]) -> Arrival | None:
    event, team = body.get("event"), str(body.get("team_id", ""))
    if not isinstance(event, dict) or event.get("type") != "message" or event.get("channel_type") != "im":
        return None
    channel, ts, kind = str(event.get("channel", "")), str(event.get("ts", "")), event.get("subtype")
    address = f"{team}/{channel}"
    if kind == "message_changed" and isinstance(changed := event.get("message"), dict):
        if changed.get("bot_id") or not changed.get("edited"):
            return None
        return Arrival(f"{channel}/{changed.get('ts')}/{ts}", address, "edit", str(changed.get("text") or ""))
    if event.get("bot_id") or not event.get("user") or kind not in (None, "file_share") or not (channel and ts):
        return None
    text = str(event.get("text") or "")
    media = kind == "file_share" or not text.strip()
    return Arrival(f"{channel}/{ts}", address, "media" if media else "text", _plain(text), place=ts)


def _pressed(body: Mapping[str, Any]) -> Arrival | None:
    try:
        action, channel = body["actions"][0], body["channel"]["id"]
        identifier = f"press/{channel}/{body['user']['id']}/{action['action_ts']}"
        return Arrival(identifier, f"{body['team']['id']}/{channel}", "press", choice=str(action["value"]))
    except (KeyError, IndexError, TypeError):
        return None


def _plain(text: str) -> str:
    """Slack writes three characters as entities."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
