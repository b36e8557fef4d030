"""What no provider sent, or what came before, has no effect. `python -m tests.channels` runs the storm long."""

from __future__ import annotations

import random
from urllib.parse import parse_qsl

import pytest

from tests.channels.exchange import Exchange
from tests.channels.providers import MessengerProvider, Provider, SlackProvider, TwilioProvider, Webhook
from tests.channels.storms import forgery_storm
from web.channels.protocol import Hook


async def test_none_of_many_false_webhooks_is_accepted(exchange: Exchange) -> None:
    report = await forgery_storm(exchange, random.Random(7), 1_500)
    assert report.effects == 0, report
    assert set(report.refused) == {"forged", "altered", "expired", "replayed"}
    assert all(count > 100 for count in report.sent.values()), report


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "telegram", "messenger", "slack"])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b'{"object": "page", "entry": 3}',
        b'{"event": []}',
        b"payload=%7B",
        b"[" * 9999,
    ],
)
async def test_a_verified_body_of_any_shape_breaks_nothing(exchange: Exchange, channel: str, body: bytes) -> None:
    provider = exchange.providers[channel]
    hook = _signed(provider, body)
    answer = await exchange.post(hook)
    assert answer.status_code in (200, 403)
    assert exchange.running._busy == {}


def _signed(provider: Provider, body: bytes) -> Webhook:
    if isinstance(provider, SlackProvider):
        return provider.signed(body)
    if isinstance(provider, MessengerProvider):
        import hashlib
        import hmac

        signature = "sha256=" + hmac.new(provider.secret.encode(), body, hashlib.sha256).hexdigest()
        return Webhook(provider.path, {"x-hub-signature-256": signature}, body)
    hook = provider.text("a person", "hello")
    return Webhook(hook.path, hook.headers, body)


async def test_a_batch_is_taken_whole_and_in_order(exchange: Exchange) -> None:
    provider = exchange.providers["messenger"]
    assert isinstance(provider, MessengerProvider)
    people = [exchange.person("messenger", name) for name in ("one", "two", "three")]
    await exchange.deliver(
        provider.batch(*(provider.event(p.name, message=provider.message(text="hi")) for p in people))
    )
    assert all("May I ask you" in p.words for p in people)


@pytest.mark.parametrize(
    "event",
    [
        {"delivery": {"mids": ["m"], "watermark": 1}},
        {"read": {"watermark": 1}},
        {"message": {"mid": "m", "text": "from the page itself", "is_echo": True}},
        {"reaction": {"reaction": "love", "mid": "m"}},
    ],
)
async def test_what_is_no_message_of_a_person_is_left_out(exchange: Exchange, event: dict[str, object]) -> None:
    provider = exchange.providers["messenger"]
    assert isinstance(provider, MessengerProvider)
    await exchange.deliver(provider.batch(provider.event("a person", **event)))
    assert provider.taken == []


async def test_a_letter_that_moves_from_a_name_to_its_value_changes_no_message(exchange: Exchange) -> None:
    """Twilio signs names and values run together, so this signature is right; the message id is not a message id."""
    provider = exchange.providers["sms"]
    assert isinstance(provider, TwilioProvider)
    hook = provider.text("a person", "34")
    form = dict(parse_qsl(hook.body.decode()))
    number = form["MessageSid"]
    moved = provider.signed({**{k: v for k, v in form.items() if k != "MessageSid"}, "MessageSidS": number[1:]})
    assert moved.headers["x-twilio-signature"] == hook.headers["x-twilio-signature"]
    assert (await exchange.post(moved)).status_code == 403
    assert (await exchange.post(hook)).status_code == 200


async def test_meta_asks_whether_the_address_is_meant(exchange: Exchange) -> None:
    asked = {"hub.mode": "subscribe", "hub.verify_token": "meta-verifying-word", "hub.challenge": "1158201444"}
    answer = await exchange.http.get("/channels/messenger", params=asked)
    assert (answer.status_code, answer.text) == (200, "1158201444")
    wrong = await exchange.http.get("/channels/messenger", params={**asked, "hub.verify_token": "guess"})
    assert wrong.status_code == 403
    assert (await exchange.http.get("/channels/sms", params=asked)).status_code == 403


async def test_slack_asks_whether_the_address_is_meant(exchange: Exchange) -> None:
    provider = exchange.providers["slack"]
    assert isinstance(provider, SlackProvider)
    answer = await exchange.post(provider.signed(b'{"type": "url_verification", "challenge": "abc"}'))
    assert (answer.status_code, answer.text) == (200, "abc")


async def test_a_refusal_says_nothing_about_what_was_wrong(exchange: Exchange) -> None:
    provider = exchange.providers["sms"]
    said = set()
    for headers in ({}, {"x-twilio-signature": "wrong"}, {"x-twilio-signature": "\u00e9"}):
        answer = await exchange.http.post(
            provider.path, content=b"a=b", headers={k: v.encode() for k, v in headers.items()}
        )
        said.add((answer.status_code, answer.text))
    assert len(said) == 1


def test_verifying_never_raises(exchange: Exchange) -> None:
    chance = random.Random(3)
    for provider in exchange.providers.values():
        for _ in range(200):
            headers = {
                name: chance.choice(("", "é", "v0=é", "\x00", "9" * 400, "nan", chance.randbytes(8).hex()))
                for name in (
                    *("x-twilio-signature", "x-telegram-bot-api-secret-token", "x-hub-signature-256"),
                    *("x-slack-signature", "x-slack-request-timestamp"),
                )
            }
            headers["content-type"] = chance.choice(("application/json", "application/x-www-form-urlencoded", ""))
            hook = Hook(provider.path, headers, chance.randbytes(chance.randrange(60)), exchange.clock())
            assert not provider.channel.verify(hook)
