"""Buttons in a terminal: each gets a key; what was typed is read as a choice or as the person's own words."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.chat.client import BotMessage, Choice

_NUMBERED = frozenset({"choice", "checklist", "none", ""})
_SEVERAL = re.compile(r"[\s,;]+")


@dataclass(frozen=True, slots=True)
class Said:
    """What goes to the gateway: a choice, or a text."""

    text: str | None = None
    choice: Choice | None = None

    @property
    def shown(self) -> str:
        """The words the person said, as a transcript shows them."""
        return self.choice.label if self.choice is not None else self.text or ""


def keys(message: BotMessage) -> list[tuple[str, Choice]]:
    """Each choice with its key: numbers, or letters where a number could be the answer itself."""
    numbered = str(message.input.get("kind", "")) in _NUMBERED
    names = [str(number) for number in range(1, len(message.choices) + 1)] if numbered else list(string.ascii_lowercase)
    return list(zip(names, message.choices, strict=False))


def read(typed: str, messages: Sequence[BotMessage]) -> Said:
    """Read a line as a key or label of the last message with choices, or several keys of a tick list; else as text."""
    text = typed.strip()
    asking = next((message for message in reversed(messages) if message.choices), BotMessage(text=""))
    offered = keys(asking)
    for key, choice in offered:
        if text.casefold() in (key, choice.label.casefold()):
            return Said(choice=choice)
    by_key = dict(offered)
    parts = [part for part in _SEVERAL.split(text) if part]
    if asking.input.get("kind") == "checklist" and len(parts) > 1 and all(part in by_key for part in parts):
        # The gateway reads the labels as it would read them typed.
        return Said(text=", ".join(by_key[part].label for part in dict.fromkeys(parts)))
    return Said(text=typed)
