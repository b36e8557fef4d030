"""SMS through Twilio. No buttons; no place in an order; carriers may answer STOP, START and HELP themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping

from web.channels.protocol import Arrival, Capabilities, Hook, Outgoing, Received
from web.channels.twilio_account import TwilioAccount

ANSWER = Received(answer="<Response/>", media_type="text/xml")
"""Twilio takes this for "no reply now"; the reply is sent on its own."""
_PERSON = re.compile(r"\+?[0-9]{3,15}")
_MEDIA = ("MediaUrl0", "Latitude", "Longitude")


class Sms:
    """SMS. sender: a phone number such as +14155550123, or the SID of a messaging service (MG...)."""

    name = "sms"
    capabilities = Capabilities(text_limit=1600, segments=True, opener=True)
    person = _PERSON

    def __init__(self, account: TwilioAccount, sender: str) -> None:
        self._account = account
        self._sender = sender

    def verify(self, hook: Hook) -> bool:
        """Signed by Twilio, for this address, this account and this sender, from a person's number."""
        form = self._account.form(hook)
        return form is not None and self._addressed(form) and self.person.fullmatch(form.get("From", "")) is not None

    def _addressed(self, form: Mapping[str, str]) -> bool:
        return self._sender in (form.get("To"), form.get("MessagingServiceSid"))

    def receive(self, hook: Hook) -> Received:
        """One message a webhook."""
        form = self._account.verified(hook)
        text = form.get("Body", "")
        has_media = form.get("NumMedia", "0") != "0" or any(form.get(name) for name in _MEDIA)
        arrival = Arrival(
            form["MessageSid"],
            form["From"],
            "media" if has_media or not text.strip() else "text",
            text,
            told=form.get("OptOutType", "") in ("STOP", "START", "HELP"),
        )
        return Received((arrival,), ANSWER.answer, ANSWER.media_type)

    def subscribe(self, query: Mapping[str, str]) -> str | None:
        """Twilio asks nothing."""
        return None

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message."""
        await self._account.create(to=address, body=message.text, **self._from())

    def _from(self) -> dict[str, str]:
        service = self._sender.startswith("MG")
        return {"messaging_service_sid": self._sender} if service else {"from_": self._sender}

    async def nudge(self, address: str, language: str) -> bool:
        """There is no window on SMS."""
        return False

    async def check(self, url: str) -> list[str]:
        """The account, and where the number's messages go."""
        wrong = await self._account.check()
        if wrong or self._sender.startswith("MG"):
            return wrong
        hook = await self._account.webhook_of(self._sender)
        if hook is None:
            return [f"the account has no number {self._sender}"]
        return [] if hook == url else [f'the number\'s "A message comes in" is {hook or "empty"}, it must be {url}']

    async def close(self) -> None:
        """Let go of connections."""
        await self._account.close()
