"""What travels between the gateway's parts: a message that came in, a reply that goes out, and the interview's face."""

import hashlib
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as a client sent it, already normalised: a text, the ids of chosen choices, or the code of a wish."""

    key: str
    kind: Literal["text", "choice", "wish"]
    text: str = ""
    choices: tuple[str, ...] = ()

    @property
    def message_id(self) -> str:
        """The message's id in the journal, the same for the same Idempotency-Key."""
        return "m-" + hashlib.sha256(self.key.encode()).hexdigest()[:32]

    @property
    def fingerprint(self) -> str:
        """Tells whether two messages with one key say the same, and, without the key, nothing about what."""
        said = "\x00".join((self.key, self.kind, self.text, *self.choices))
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back: messages, and where the conversation stands after them."""

    messages: list[dict[str, Any]]
    cursor: int
    state: str
    progress: dict[str, int] = field(default_factory=lambda: {"asked": 0, "about": 0})

    @classmethod
    def of(cls, stored: dict[str, Any]) -> "Reply":
        """Return a reply as the journal keeps it."""
        progress = stored.get("progress") or {"asked": 0, "about": 0}
        return cls(stored["messages"], stored["cursor"], stored.get("state", ""), progress)

    def body(self) -> dict[str, Any]:
        """Return the reply as clients see it."""
        return {"messages": self.messages, "progress": self.progress, "cursor": self.cursor, "state": self.state}


class Interviewing(Protocol):
    """The interview as the gateway needs it; `prescreen.interview.Interview` is one."""

    def open(
        self, trial: str, language: str, channel: str, token_hash: str, *, urgent: bool = False
    ) -> tuple[str, str]:
        """Start a conversation; return its id and the id of its first message. urgent: whatever is closed."""

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> object:
        """Answer a journalled message."""

    def attend(self, conversation_id: str, who: str, key: str) -> bool:
        """Let a person of the study team answer in the chat; False if somebody else is there."""

    def say_as_person(self, conversation_id: str, who: str, text: str, key: str) -> bool:
        """Send what that person wrote; False if it is not they who attend."""

    def hand_back(self, conversation_id: str, key: str) -> bool:
        """Let the assistant go on; False if nobody attended."""


class UnknownTokenError(Exception):
    """No living conversation has this token."""


class LinkGoneError(Exception):
    """A letter's link opens nothing: unknown, run out, or used."""


class KeyReusedError(Exception):
    """The Idempotency-Key came before with another message."""


class ChoiceGoneError(Exception):
    """A choice is unknown, or belongs to a question that is no longer open."""


class CrowdedError(Exception):
    """Too many messages of one conversation wait for their turn."""


class UnansweredError(Exception):
    """The message is kept, but could not be answered now; the same request may be sent again."""
