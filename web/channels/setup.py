"""Makes the channels that are set up, from the settings; the one place that knows all providers.

A provider's library is loaded only where its channel is set up: together they take 20 MB.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

import httpx

from prescreen.settings import Settings
from web.aiohttp_transport import AiohttpTransport
from web.channels.protocol import Channel

if TYPE_CHECKING:
    from web.channels.twilio_account import TwilioAccount

CONNECTIONS = 32


def make_channels(settings: Settings, threads: Executor) -> dict[str, Channel]:
    """Return the channels that are set up, by name. threads: where those wait whose SDK cannot wait otherwise."""
    return {name: _MAKERS[name](settings, threads) for name in settings.channels}


def _twilio(settings: Settings) -> TwilioAccount:
    from web.channels.twilio_account import Account, TwilioAccount

    account = Account(
        settings.twilio_account_sid,
        settings.twilio_auth_token.get_secret_value(),
        settings.public_address,
        settings.twilio_api,
    )
    return TwilioAccount(account, AiohttpTransport(connections=CONNECTIONS))


def _sms(settings: Settings, _: Executor) -> Channel:
    from web.channels.sms import Sms

    return Sms(_twilio(settings), settings.sms_sender)


def _whatsapp(settings: Settings, _: Executor) -> Channel:
    from web.channels.whatsapp import WhatsApp

    pairs = (each.partition("=")[::2] for each in settings.whatsapp_templates.split(",") if each)
    return WhatsApp(_twilio(settings), settings.whatsapp_sender, dict(pairs))


def _telegram(settings: Settings, _: Executor) -> Channel:
    from telegram import Bot
    from telegram.request import HTTPXRequest

    from web.channels.telegram_bot import Telegram

    bot = Bot(
        settings.telegram_token.get_secret_value(),
        request=HTTPXRequest(httpx_kwargs={"transport": AiohttpTransport(connections=CONNECTIONS)}),
    )
    return Telegram(bot, settings.telegram_secret.get_secret_value())


def _messenger(settings: Settings, _: Executor) -> Channel:
    from web.channels.messenger import Messenger

    return Messenger(
        httpx.AsyncClient(transport=AiohttpTransport(connections=CONNECTIONS)),
        settings.messenger_token.get_secret_value(),
        settings.messenger_secret.get_secret_value(),
        settings.messenger_verifying.get_secret_value(),
    )


def _slack(settings: Settings, threads: Executor) -> Channel:
    from slack_sdk.web import WebClient

    from web.channels.slack import Slack

    client = WebClient(settings.slack_token.get_secret_value(), timeout=15, retry_handlers=[])
    return Slack(client, settings.slack_secret.get_secret_value(), threads)


_MAKERS: dict[str, Callable[[Settings, Executor], Channel]] = {
    "sms": _sms,
    "whatsapp": _whatsapp,
    "telegram": _telegram,
    "messenger": _messenger,
    "slack": _slack,
}
