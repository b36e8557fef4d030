"""WhatsApp through Twilio: like SMS, with a window of 24 hours after which only an approved template may be sent.

https://www.twilio.com/docs/whatsapp/key-concepts. Buttons of WhatsApp need a template made beforehand for each set of
labels, so lists are numbered here too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

from web.channels.protocol import Capabilities, Outgoing
from web.channels.sms import Sms
from web.channels.twilio_account import TwilioAccount

_PERSON = re.compile(r"whatsapp:\+[0-9]{5,15}")


class WhatsApp(Sms):
    """WhatsApp. sender: such as +14155550123. templates: language -> SID (HX...) of an approved template."""

    name = "whatsapp"
    capabilities = Capabilities(text_limit=1600, opener=True, window=timedelta(hours=24))
    person = _PERSON

    def __init__(self, account: TwilioAccount, sender: str, templates: Mapping[str, str]) -> None:
        super().__init__(account, f"whatsapp:{sender}")
        self._templates = templates

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message."""
        await self._account.create(to=address, body=message.text, from_=self._sender)

    async def nudge(self, address: str, language: str) -> bool:
        """Send the template that asks the person to write; False without one."""
        template = self._templates.get(language) or self._templates.get("en")
        if template is None:
            return False
        await self._account.create(to=address, content_sid=template, from_=self._sender)
        return True

    async def check(self, url: str) -> list[str]:
        """The account; the sender's address cannot be read with it."""
        return await self._account.check()
