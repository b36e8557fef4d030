"""What the assistant says in one turn, in the shapes of the gateway's contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A choice: what it says, and what choosing it means. The meaning stays on the server."""

    label: str
    payload: dict[str, Any]
    group: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The choice for the journal, which mints its id."""
        return {"label": self.label, "payload": self.payload} | ({"group": self.group} if self.group else {})


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble. `asks` names the facts it asks; `notice` marks crisis, emergency and outcome texts.

    opens: a page of the person's own that the client may open with the bearer token: "sheet" or "data".
    """

    text: str
    buttons: tuple[Button, ...] = ()
    input: dict[str, Any] = field(default_factory=lambda: {"kind": "text"})
    asks: tuple[str, ...] = ()
    notice: str | None = None
    opens: str | None = None

    def to_json(self, language: str) -> dict[str, Any]:
        """The message for the journal."""
        shape: dict[str, Any] = {
            "text": self.text,
            "lang": language,
            "choices": [b.to_json() for b in self.buttons],
            "input": self.input,
            "asks": list(self.asks),
        }
        more = {"notice": self.notice, "opens": self.opens}
        return shape | {name: value for name, value in more.items() if value}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the dialogue manager learns of a committed turn: no word of it, only that it happened."""

    message_id: str
    stage: str
    finished: bool
