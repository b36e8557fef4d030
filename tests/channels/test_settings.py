"""What is not set up is not there; what is half set up is said; checking asks the provider and sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from prescreen.settings import Settings, SettingsError
from tests.channels.exchange import Exchange
from tests.channels.providers import PUBLIC_URL, TelegramProvider, TwilioProvider
from tests.web.fakes import NOON, SECRET, FakeInterview, FakeRasa, make_library
from web.app import Parts, create_app
from web.channels.__main__ import check
from web.channels.parts import ChannelParts
from web.channels.setup import make_channels

WHOLE = {
    "PRESCREEN_PUBLIC_URL": "https://studies.example.org",
    "PRESCREEN_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "PRESCREEN_TWILIO_AUTH_TOKEN": "secret-one",
    "PRESCREEN_SMS_SENDER": "+14155550123",
    "PRESCREEN_WHATSAPP_SENDER": "+14155550124",
    "PRESCREEN_WHATSAPP_TEMPLATES": "en=HX" + "0" * 32 + ",es=HX" + "1" * 32,
    "PRESCREEN_TELEGRAM_TOKEN": "123456:secret-two",
    "PRESCREEN_TELEGRAM_SECRET": "secret-three",
    "PRESCREEN_MESSENGER_TOKEN": "secret-four",
    "PRESCREEN_MESSENGER_SECRET": "secret-five",
    "PRESCREEN_MESSENGER_VERIFYING": "secret-six",
    "PRESCREEN_SLACK_TOKEN": "xoxb-secret-seven",
    "PRESCREEN_SLACK_SECRET": "secret-eight",
}
PATHS = ("sms", "whatsapp", "telegram", "messenger", "slack")


def test_whole_settings_make_every_channel() -> None:
    with ThreadPoolExecutor(1) as threads:
        assert tuple(make_channels(Settings.from_env(WHOLE), threads)) == PATHS
        assert make_channels(Settings.from_env({}), threads) == {}


@pytest.mark.parametrize("missing", [name for name in WHOLE if not name.endswith(("SENDER", "TEMPLATES", "_TOKEN"))])
def test_what_is_missing_is_named(missing: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({name: value for name, value in WHOLE.items() if name != missing})
    assert missing in str(caught.value)
    assert "secret-" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PRESCREEN_SMS_SENDER", "4155550123"),
        ("PRESCREEN_TWILIO_ACCOUNT_SID", "SK123"),
        ("PRESCREEN_WHATSAPP_TEMPLATES", "HX" + "0" * 32),
        ("PRESCREEN_PUBLIC_URL", "http://studies.example.org"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings.from_env({**WHOLE, name: value})


@pytest.mark.parametrize("names", [(), ("telegram",)])
async def test_a_channel_that_is_not_set_up_has_no_address(
    tmp_path: Path, exchange: Exchange, names: tuple[str, ...]
) -> None:
    interview = FakeInterview(exchange.store)
    with ThreadPoolExecutor(2) as threads:
        channels = {name: exchange.providers[name].channel for name in names}
        parts = Parts(
            library=make_library(),
            store=exchange.store,
            interview=interview,
            rasa_http=FakeRasa(interview).transport(),
            rasa_url="http://rasa.invalid",
            secret=SECRET,
            threads=threads,
            clock=lambda: NOON,
            channels=ChannelParts(channels, threads, "NCT06350110", PUBLIC_URL, lambda: 0.5),
        )
        transport = httpx.ASGITransport(app=create_app(parts))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as http:
            for name in PATHS:
                there = name in names
                posted = await http.post(f"/channels/{name}", content=b"{}")
                asked = await http.get(f"/channels/{name}")
                assert (posted.status_code, asked.status_code) == ((403, 403) if there else (404, 404)), name


async def _told(exchange: Exchange, name: str, answer: Callable[[httpx.Request], httpx.Response]) -> list[str]:
    provider = exchange.providers[name]
    provider.answer = answer  # type: ignore[method-assign]
    lines: list[str] = []
    wrong = await check({name: provider.channel}, PUBLIC_URL, lines.append)
    assert (wrong > 0) == (not any("in order" in line for line in lines))
    return lines


def _json(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


async def test_checking_twilio_sees_a_wrong_token_and_a_wrong_address(exchange: Exchange) -> None:
    url = f"{PUBLIC_URL}/channels/sms"

    def twilio(account: httpx.Response, sms_url: str) -> Callable[[httpx.Request], httpx.Response]:
        def answer(request: httpx.Request) -> httpx.Response:
            assert request.method == "GET", "nothing is sent"
            if "IncomingPhoneNumbers" in request.url.path:
                return _json({"incoming_phone_numbers": [{"sid": "PN1", "sms_url": sms_url}], "page": 0})
            return account

        return answer

    good = _json({"sid": TwilioProvider.sid, "status": "active"})
    assert "in order" in (await _told(exchange, "sms", twilio(good, url)))[0]


async def test_checking_twilio_sees_a_wrong_token(exchange: Exchange) -> None:
    lines = await _told(exchange, "sms", lambda request: _json({"code": 20003, "message": "no", "status": 401}, 401))
    assert "refuses" in lines[0]
    assert TwilioProvider.token not in str(lines)


async def test_checking_telegram_sees_where_updates_go(exchange: Exchange) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition("/")[2]
        if method == "getMe":
            return _json({"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "b", "username": "b"}})
        assert method == "getWebhookInfo", "nothing is sent"
        hook = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        return _json({"ok": True, "result": hook})

    provider = exchange.providers["telegram"]
    assert isinstance(provider, TelegramProvider)
    provider.accept = answer  # type: ignore[method-assign]
    lines: list[str] = []
    assert await check({"telegram": provider.channel}, PUBLIC_URL, lines.append) == 1
    assert f"they must go to {PUBLIC_URL}/channels/telegram" in lines[0]
