"""Telegram: the secret that setWebhook was given comes with each update (https://core.telegram.org/bots/api)."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, Update
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from web.channels.protocol import Arrival, Capabilities, Hook, Outgoing, Received, SendError

KEPT_FOR = timedelta(hours=25)
"""Telegram keeps an update for 24 hours; what is older was not delivered by it."""
_GONE = ("chat not found", "user is deactivated", "peer_id_invalid", "bot was blocked", "bot can't initiate")


class Telegram:
    """A bot in private chats."""

    name = "telegram"
    capabilities = Capabilities(text_limit=4096, buttons=8, label_limit=60)

    def __init__(self, bot: Bot, secret: str) -> None:
        self._bot = bot
        self._secret = secret.encode()

    def verify(self, hook: Hook) -> bool:
        """The secret token, and an update that is not too old."""
        given = hook.headers.get("x-telegram-bot-api-secret-token", "").encode()
        if not hmac.compare_digest(given, self._secret):
            return False
        update = _update(hook.body)
        sent = None if update is None else _written(update)
        return sent is None or abs(hook.at - sent) <= KEPT_FOR

    def receive(self, hook: Hook) -> Received:
        """One update a webhook; what comes from groups and channels is left out."""
        update = _update(hook.body)
        if update is None:
            return Received()
        if update.callback_query is not None:
            query = update.callback_query
            chat = query.message.chat if query.message else None
            # ends the little clock on the button, in the same answer
            answer = json.dumps({"method": "answerCallbackQuery", "callback_query_id": query.id})
            if chat is None or chat.type != "private":
                return Received()
            language = query.from_user.language_code or ""
            press = Arrival(f"press/{query.id}", str(chat.id), "press", choice=query.data or "", language=language)
            return Received((press,), answer, "application/json")
        message, edited = update.message or update.edited_message, update.edited_message is not None
        if message is None or message.chat.type != "private" or message.from_user is None:
            return Received()
        return Received((_arrival(message, edited=edited),))

    def subscribe(self, query: Mapping[str, str]) -> str | None:
        """Telegram asks nothing."""
        return None

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message, its buttons one below the other."""
        rows = [[InlineKeyboardButton(button.label, callback_data=button.id)] for button in message.buttons]
        try:
            await self._bot.send_message(
                int(address),
                message.text,
                reply_markup=InlineKeyboardMarkup(rows) if rows else None,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except RetryAfter as problem:
            wait = problem.retry_after
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
            raise SendError("later", "telegram_flood", seconds) from None
        except Forbidden:
            raise SendError("gone", "telegram_forbidden") from None
        except BadRequest as problem:
            gone = any(words in problem.message.lower() for words in _GONE)
            raise SendError("gone" if gone else "later", "telegram_bad_request") from None
        except TelegramError as problem:
            raise SendError("later", f"telegram_{type(problem).__name__}") from None

    async def nudge(self, address: str, language: str) -> bool:
        """There is no window on Telegram."""
        return False

    async def check(self, url: str) -> list[str]:
        """The token, and where updates go."""
        try:
            await self._bot.get_me()
            hook = await self._bot.get_webhook_info()
        except InvalidToken:
            return ["Telegram refuses the token"]
        except TelegramError:
            return ["Telegram cannot be reached"]
        if hook.url != url:
            return [f"updates go to {hook.url or 'nowhere'}, they must go to {url} (setWebhook)"]
        return [f"Telegram's last delivery failed: {hook.last_error_message}"] if hook.last_error_message else []

    async def close(self) -> None:
        """Let go of connections."""
        for request in self._bot._request:  # noqa: SLF001 - `shutdown` wants a bot that asked for its name first
            await request.shutdown()


def _update(body: bytes) -> Update | None:
    try:
        return Update.de_json(json.loads(body), None)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def _written(update: Update) -> datetime | None:
    if update.edited_message is not None:
        return update.edited_message.edit_date
    return None if update.message is None else update.message.date


def _arrival(message: Message, *, edited: bool) -> Arrival:
    chat, number, text = message.chat.id, message.message_id, message.text or message.caption or ""
    language = (message.from_user.language_code if message.from_user else None) or ""
    at = message.date.astimezone(UTC)
    if edited:
        changed = message.edit_date or message.date
        return Arrival(f"{chat}/{number}/{changed.timestamp()}", str(chat), "edit", text, language=language)
    return Arrival(
        f"{chat}/{number}",
        str(chat),
        "text" if message.text else "media",
        _spoken(text),
        place=f"{int(at.timestamp()):012d}.{number:012d}",
        language=language,
    )


def _spoken(text: str) -> str:
    """A command as words: "/start NCT1" is "NCT1", "/stop" is "stop"."""
    command, _, rest = text.partition(" ")
    if not command.startswith("/"):
        return text
    word = command[1:].partition("@")[0]
    return rest.strip() if word == "start" and rest.strip() else f"{word} {rest}".strip()
