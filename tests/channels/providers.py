"""Scripted providers: they write webhooks as the real ones do, signed, and take what is sent to their API.

Shapes are those of the providers' documentation and SDKs: Twilio's form (guides/webhook-request), Telegram's Update,
Meta's batch of entries, Slack's event_callback and block_actions.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from slack_sdk.web import WebClient
from telegram import Bot
from telegram.request import HTTPXRequest
from twilio.request_validator import RequestValidator

from web.channels.messenger import Messenger
from web.channels.protocol import Channel
from web.channels.slack import Slack
from web.channels.sms import Sms
from web.channels.telegram_bot import Telegram
from web.channels.twilio_account import Account, TwilioAccount
from web.channels.whatsapp import WhatsApp

PUBLIC_URL = "https://studies.example.org"
SENDER = "+14155550100"
FORM = "application/x-www-form-urlencoded"


_NUMBERS = itertools.count(1)
"""A provider never gives an id twice, whoever else uses the database."""


@dataclass(frozen=True)
class Webhook:
    """A request to the gateway."""

    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Taken:
    """A message the provider took: to whom, its words, its buttons as (id, label)."""

    address: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    template: str = ""


@dataclass
class Provider:
    """What all scripted providers share. fault: what the API answers while it is not None, by status and body."""

    clock: Callable[[], datetime]
    taken: list[Taken] = field(default_factory=list)
    fault: tuple[int, Any] | Exception | None = None
    calls: int = 0
    numbers: Any = field(default_factory=lambda: _NUMBERS)
    channel: Channel = field(init=False)
    name = ""

    @property
    def path(self) -> str:
        return f"/channels/{self.name}"

    def to(self, person: str) -> list[Taken]:
        """What a person got."""
        address = self.address(person)
        return [message for message in self.taken if message.address == address]

    def address(self, person: str) -> str:
        """How the API calls a person."""
        raise NotImplementedError

    def text(self, person: str, text: str) -> Webhook:
        """A person wrote."""
        raise NotImplementedError

    def press(self, person: str, button: tuple[str, str]) -> Webhook:
        """A person pressed a native button; where there are none, they write its label."""
        return self.text(person, button[1])

    def media(self, person: str) -> Webhook:
        """A person sent a voice note or an image."""
        raise NotImplementedError

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Be the provider's API."""
        self.calls += 1
        if isinstance(self.fault, Exception):
            raise self.fault
        if self.fault is not None:
            return httpx.Response(self.fault[0], json=self.fault[1])
        return self.accept(request)

    def accept(self, request: httpx.Request) -> httpx.Response:
        """Take a message."""
        raise NotImplementedError


class TwilioProvider(Provider):
    """SMS."""

    name = "sms"
    sid = "AC" + "0" * 32
    token = "twilio-auth-token"
    prefix = ""

    def __init__(self, clock: Callable[[], datetime], threads: Executor) -> None:
        super().__init__(clock)

        def answer(request: httpx.Request) -> httpx.Response:
            return self.answer(request)  # a test may put another in its place

        self.account = TwilioAccount(Account(self.sid, self.token, PUBLIC_URL), httpx.MockTransport(answer))
        self.channel = self._channel()

    def _channel(self) -> Channel:
        return Sms(self.account, SENDER)

    def address(self, person: str) -> str:
        return self.prefix + "+1415555" + str(int(hashlib.sha256(person.encode()).hexdigest(), 16))[-6:]

    def text(self, person: str, text: str, **more: str) -> Webhook:
        number = f"SM{next(self.numbers):032x}"
        form = {
            "AccountSid": self.sid,
            "ApiVersion": "2010-04-01",
            "Body": text,
            "From": self.address(person),
            "MessageSid": number,
            "NumMedia": "0",
            "NumSegments": "1",
            "SmsMessageSid": number,
            "SmsSid": number,
            "SmsStatus": "received",
            "To": self.prefix + SENDER,
            **more,
        }
        return self.signed(form)

    def signed(self, form: Mapping[str, str]) -> Webhook:
        """A form as Twilio signs it."""
        signature = RequestValidator(self.token).compute_signature(PUBLIC_URL + self.path, dict(form))
        headers = {"content-type": FORM, "x-twilio-signature": signature}
        return Webhook(self.path, headers, urlencode(form).encode())

    def media(self, person: str) -> Webhook:
        return self.text(person, "", NumMedia="1", MediaContentType0="audio/ogg", MediaUrl0="https://api.twilio.com/x")

    def accept(self, request: httpx.Request) -> httpx.Response:
        form = dict(parse_qsl(request.content.decode()))
        assert request.url.path == f"/2010-04-01/Accounts/{self.sid}/Messages.json"
        assert form["From"] == self.prefix + SENDER
        self.taken.append(Taken(form["To"], form.get("Body", ""), template=form.get("ContentSid", "")))
        return httpx.Response(201, json={"sid": f"SM{next(self.numbers):032x}", "status": "queued"})


class WhatsAppProvider(TwilioProvider):
    """WhatsApp, by Twilio."""

    name = "whatsapp"
    prefix = "whatsapp:"
    template = "HX" + "1" * 32

    def _channel(self) -> Channel:
        return WhatsApp(self.account, SENDER, {"en": self.template})


class TelegramProvider(Provider):
    """A Telegram bot."""

    name = "telegram"
    token = "123456:telegram-token"
    secret = "telegram-secret"

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        over = {"transport": httpx.MockTransport(self.answer)}
        self.channel = Telegram(Bot(self.token, request=HTTPXRequest(httpx_kwargs=over)), self.secret)

    def address(self, person: str) -> str:
        return str(int(hashlib.sha256(person.encode()).hexdigest(), 16) % 10**9)

    def update(self, person: str, **parts: Any) -> Webhook:
        """An update as Telegram sends it."""
        body = {"update_id": 10_000 + next(self.numbers), **parts}
        headers = {"content-type": "application/json", "x-telegram-bot-api-secret-token": self.secret}
        return Webhook(self.path, headers, json.dumps(body).encode())

    def message(self, person: str, **parts: Any) -> dict[str, Any]:
        """A message in a private chat."""
        number = int(self.address(person))
        user = {"id": number, "is_bot": False, "first_name": "P", "language_code": "en"}
        chat = {"id": number, "first_name": "P", "type": "private"}
        return {
            "message_id": next(self.numbers),
            "from": user,
            "chat": chat,
            "date": int(self.clock().timestamp()),
            **parts,
        }

    def text(self, person: str, text: str) -> Webhook:
        return self.update(person, message=self.message(person, text=text))

    def press(self, person: str, button: tuple[str, str]) -> Webhook:
        message = self.message(person, text="the question")
        query = {"id": str(next(self.numbers)), "from": message["from"], "message": message, "data": button[0]}
        return self.update(person, callback_query={**query, "chat_instance": "1"})

    def edit(self, person: str, text: str) -> Webhook:
        """A person edits an earlier message."""
        message = self.message(person, text=text)
        return self.update(person, edited_message={**message, "edit_date": message["date"]})

    def media(self, person: str) -> Webhook:
        voice = {"duration": 2, "mime_type": "audio/ogg", "file_id": "f", "file_unique_id": "u"}
        return self.update(person, message=self.message(person, voice=voice))

    def accept(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition("/")[2]
        form = dict(parse_qsl(request.content.decode()))
        assert method == "sendMessage", method
        rows = json.loads(form.get("reply_markup", "{}")).get("inline_keyboard", [])
        buttons = tuple((each["callback_data"], each["text"]) for row in rows for each in row)
        self.taken.append(Taken(form["chat_id"], form["text"], buttons))
        chat = {"id": int(form["chat_id"]), "type": "private"}
        return httpx.Response(200, json={"ok": True, "result": {"message_id": 1, "date": 1, "chat": chat}})


class MessengerProvider(Provider):
    """A Facebook page."""

    name = "messenger"
    secret = "meta-app-secret"
    token = "meta-page-token"
    verifying = "meta-verifying-word"

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        self.channel = Messenger(http, self.token, self.secret, self.verifying)

    def address(self, person: str) -> str:
        return str(int(hashlib.sha256(person.encode()).hexdigest(), 16))[-16:]

    def event(self, person: str, **parts: Any) -> dict[str, Any]:
        """One event of a batch."""
        at = int(self.clock().timestamp() * 1000)
        return {"sender": {"id": self.address(person)}, "recipient": {"id": "PAGE"}, "timestamp": at, **parts}

    def batch(self, *events: Mapping[str, Any]) -> Webhook:
        """Events as Meta sends and signs them."""
        at = int(self.clock().timestamp() * 1000)
        body = json.dumps({"object": "page", "entry": [{"id": "PAGE", "time": at, "messaging": list(events)}]}).encode()
        signature = "sha256=" + hmac.new(self.secret.encode(), body, hashlib.sha256).hexdigest()
        return Webhook(self.path, {"content-type": "application/json", "x-hub-signature-256": signature}, body)

    def message(self, **parts: Any) -> dict[str, Any]:
        """A message with an id of its own."""
        return {"mid": f"m_{next(self.numbers)}", **parts}

    def text(self, person: str, text: str) -> Webhook:
        return self.batch(self.event(person, message=self.message(text=text)))

    def press(self, person: str, button: tuple[str, str]) -> Webhook:
        message = self.message(text=button[1], quick_reply={"payload": button[0]})
        return self.batch(self.event(person, message=message))

    def media(self, person: str) -> Webhook:
        sticker = {"type": "image", "payload": {"url": "https://scontent.example/x", "sticker_id": 1}}
        return self.batch(self.event(person, message=self.message(attachments=[sticker])))

    def accept(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        assert request.url.path.endswith("/me/messages")
        assert request.headers["authorization"] == f"Bearer {self.token}"
        replies = body["message"].get("quick_replies", [])
        assert len(replies) <= 13
        assert all(len(each["title"]) <= 20 for each in replies)
        assert len(body["message"]["text"]) <= 2000
        buttons = tuple((each["payload"], each["title"]) for each in replies)
        self.taken.append(Taken(body["recipient"]["id"], body["message"]["text"], buttons))
        return httpx.Response(200, json={"recipient_id": body["recipient"]["id"], "message_id": "m"})


class SlackProvider(Provider):
    """A Slack workspace; its API is a server on loopback, because the SDK brings its own HTTP."""

    name = "slack"
    secret = "slack-signing-secret"
    token = "xoxb-slack"

    def __init__(self, clock: Callable[[], datetime], threads: Executor) -> None:
        super().__init__(clock)
        provider = self

        class Api(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                try:
                    done = provider.answer(httpx.Request("POST", f"http://slack{self.path}", content=body))
                except Exception:  # noqa: BLE001 - the connection just ends, as in an outage
                    self.connection.close()
                    return
                self.send_response(done.status_code)
                self.send_header("content-type", "application/json")
                self.end_headers()
                self.wfile.write(done.content)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        client = WebClient(self.token, base_url=f"http://127.0.0.1:{self.server.server_port}/", retry_handlers=[])
        self.channel = Slack(client, self.secret, threads)

    def stop(self) -> None:
        """End the server."""
        self.server.shutdown()
        self.server.server_close()

    def address(self, person: str) -> str:
        return "D" + hashlib.sha256(person.encode()).hexdigest()[:9].upper()

    def signed(self, body: bytes, kind: str = "application/json") -> Webhook:
        """A body as Slack signs it now."""
        at = str(int(self.clock().timestamp()))
        base = b"v0:" + at.encode() + b":" + body
        signature = "v0=" + hmac.new(self.secret.encode(), base, hashlib.sha256).hexdigest()
        headers = {"content-type": kind, "x-slack-request-timestamp": at, "x-slack-signature": signature}
        return Webhook(self.path, headers, body)

    def event(self, person: str, **parts: Any) -> Webhook:
        """An event of a direct message."""
        ts = f"{int(self.clock().timestamp())}.{next(self.numbers):06d}"
        event = {"type": "message", "channel": self.address(person), "user": "U1", "channel_type": "im", "ts": ts}
        body = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{ts}", "event": {**event, **parts}}
        return self.signed(json.dumps(body).encode())

    def text(self, person: str, text: str) -> Webhook:
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return self.event(person, text=escaped)

    def press(self, person: str, button: tuple[str, str]) -> Webhook:
        action = {"type": "button", "value": button[0], "action_ts": f"{next(self.numbers)}.1", "action_id": "choice-0"}
        payload = {
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": "U1"},
            "channel": {"id": self.address(person)},
            "actions": [action],
        }
        return self.signed(urlencode({"payload": json.dumps(payload)}).encode(), FORM)

    def media(self, person: str) -> Webhook:
        return self.event(person, subtype="file_share", text="", files=[{"mimetype": "audio/webm"}])

    def accept(self, request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/chat.postMessage"
        try:
            body = json.loads(request.content)
        except ValueError:
            body = dict(parse_qsl(request.content.decode()))
        blocks = body["blocks"] if isinstance(body["blocks"], list) else json.loads(body["blocks"])
        elements = [each for block in blocks if block["type"] == "actions" for each in block["elements"]]
        buttons = tuple((each["value"], each["text"]["text"]) for each in elements)
        self.taken.append(Taken(body["channel"], body["text"], buttons))
        return httpx.Response(200, json={"ok": True, "ts": f"{datetime.now(UTC).timestamp()}"})


def all_providers(clock: Callable[[], datetime], threads: Executor) -> dict[str, Provider]:
    """One of each, by name."""
    made: list[Provider] = [
        TwilioProvider(clock, threads),
        WhatsAppProvider(clock, threads),
        TelegramProvider(clock),
        MessengerProvider(clock),
        SlackProvider(clock, threads),
    ]
    return {provider.name: provider for provider in made}
