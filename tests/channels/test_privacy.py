"""Telephone numbers, user ids and words are in no log and in no file of the database."""

from __future__ import annotations

import io
import logging
from pathlib import Path

import httpx
import pytest
import structlog

from tests.channels.conftest import Clock
from tests.channels.exchange import opened
from tests.databases import everything
from web import logs


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "telegram", "messenger", "slack"])
async def test_no_address_and_no_word_is_logged_or_lies_open(
    tmp_path: Path, clock: Clock, channel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = logging.getLogger().handlers[:], logging.getLogger().level
    lines = io.StringIO()
    monkeypatch.setattr("sys.stderr", lines)
    logs.configure()
    try:
        async with opened(tmp_path, clock) as exchange:
            person = exchange.person(channel)
            await person.say("hello, my zebra is ill")
            await person.say("yes")
            await person.say("1")
            person.provider.fault = (500, {"error": "zebra"})
            await person.say("I am 34 and my zebra is ill")
            person.provider.fault = httpx.ConnectError(f"zebra {person.provider.address(person.name)}")
            await person.say("zebra " * 900)
            (await exchange.http.post(person.provider.path, content=b"zebra"))
            address = person.provider.address(person.name).removeprefix("whatsapp:")
    finally:
        structlog.reset_defaults()
        logging.getLogger().handlers, _ = kept[0], logging.getLogger().setLevel(kept[1])
    said = lines.getvalue()
    assert "message not sent" in said
    raw = everything(f"sqlite:///{tmp_path / 'exchange.db'}")
    for secret in ("zebra", address):
        assert secret not in said, said
        assert secret.encode() not in raw
