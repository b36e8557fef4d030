"""What every messaging channel offers: verify a webhook, read it, send a message, say what the provider can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol

Kind = Literal["text", "press", "media", "edit"]
"""press: a native button. media: a voice note, an image, a sticker, a place: anything that has no words to read."""


@dataclass(frozen=True, slots=True)
class Hook:
    """A webhook as it came: header names in lower case, the body untouched, and when it came (aware)."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message of a person.

    id: the provider's own, the same when it is delivered again. address: where answers go. place: sorts one person's
    messages as the provider ordered them; empty where it does not say. language: what the provider knows of it.
    told: the provider has answered this keyword itself, as carriers let it.
    """

    id: str
    address: str
    kind: Kind
    text: str = ""
    choice: str = ""
    place: str = ""
    language: str = ""
    told: bool = False

    def content(self) -> dict[str, Any]:
        """What is kept until it is dealt with."""
        return {"kind": self.kind, "text": self.text, "choice": self.choice, "told": self.told}


@dataclass(frozen=True, slots=True)
class Received:
    """All messages of one webhook, and what the provider wants to hear."""

    arrivals: tuple[Arrival, ...] = ()
    answer: str = ""
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Button:
    """A native button: what comes back when it is pressed, and what it says."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send."""

    text: str
    buttons: tuple[Button, ...] = ()

    def content(self) -> dict[str, Any]:
        """What is kept until it is sent."""
        return {"text": self.text, "buttons": [[button.id, button.label] for button in self.buttons]}

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Outgoing:
        """Read it back."""
        return cls(content["text"], tuple(Button(*pair) for pair in content.get("buttons", [])))


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a provider can show.

    text_limit: characters in a message. buttons, label_limit: how many native buttons, how many characters each.
    segments: whether it is billed and carried in segments of SMS. opener: whether a first message that names no study
    goes before everything. window: how long after the person's last message free text may be sent.
    """

    text_limit: int
    buttons: int = 0
    label_limit: int = 0
    segments: bool = False
    opener: bool = False
    window: timedelta | None = None


Trouble = Literal["later", "gone", "stopped", "window"]
"""later: try again. gone: nobody is there any more. stopped: the person wants none. window: only after they write."""


class SendError(Exception):
    """A message was not taken. `code` is a short word without anything of the person; `wait`: seconds, if said."""

    def __init__(self, trouble: Trouble, code: str, wait: float = 0.0) -> None:
        super().__init__(code)
        self.trouble: Trouble = trouble
        self.code = code
        self.wait = wait


class Channel(Protocol):
    """One provider. `verify` and `receive` neither wait nor raise for anything a stranger may send."""

    name: str
    capabilities: Capabilities

    def verify(self, hook: Hook) -> bool:
        """Tell whether the provider itself sent this, unchanged and just now."""

    def receive(self, hook: Hook) -> Received:
        """Read a verified webhook. What is no message of a person is left out."""

    def subscribe(self, query: Mapping[str, str]) -> str | None:
        """Answer the provider's question (GET) whether this address is meant; None: refuse."""

    async def send(self, address: str, message: Outgoing) -> None:
        """Send one message; raises SendError if the provider did not take it."""

    async def nudge(self, address: str, language: str) -> bool:
        """Send what is allowed after the window has closed, so that the person writes; False if there is nothing."""

    async def check(self, url: str) -> list[str]:
        """Ask the provider whether the settings work, without sending; return what is wrong, in words."""

    async def close(self) -> None:
        """Let go of connections."""
