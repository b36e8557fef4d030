"""Turns a reply of the assistant into messages that a provider can show.

Native buttons where they are few and short enough, else a list with numbers (letters where a number could be the answer
itself); long texts cut at sentences. `options` is the one place that says which key stands for which choice.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.channels.protocol import Button, Capabilities, Outgoing
from web.channels.segments import thrifty

NUMBERED = frozenset({"choice", "checklist", "none", ""})
FIRST_QUESTIONS = 2
"""So long the person is told how to answer a list; a tick list says it each time."""
_BREAKS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?。！？;；])\s*"), re.compile(r"\s+"))


@dataclass(frozen=True, slots=True)
class Option:
    """A choice under its key. group: "item" of a tick list, "none" of it, "skip", or empty."""

    key: str
    id: str
    label: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """The question that a reply leaves open: its message, its options, and whether several may be ticked."""

    message: Mapping[str, Any]
    options: tuple[Option, ...]
    several: bool
    asks: tuple[str, ...]


def open_question(messages: Sequence[Mapping[str, Any]]) -> Open:
    """Find the open question: the last message with choices, or that asks something, or the last at all."""
    asking = next(
        (m for m in reversed(messages) if m.get("choices") or m.get("asks")), messages[-1] if messages else {}
    )
    kind = str(asking.get("input", {}).get("kind", ""))
    choices = asking.get("choices", [])
    keys = [str(n) for n in range(1, len(choices) + 1)] if kind in NUMBERED else list(string.ascii_uppercase)
    options = tuple(
        Option(key, choice["id"], choice["label"], choice.get("group", ""))
        for key, choice in zip(keys, choices, strict=False)
    )
    return Open(asking, options, kind == "checklist", tuple(asking.get("asks", [])))


def render(
    messages: Sequence[Mapping[str, Any]], can: Capabilities, say: Callable[[str], str], *, asked: int = 99
) -> list[Outgoing]:
    """Return what to send for a reply. say: a sentence of the wording in the person's language; asked: so far."""
    question = open_question(messages)
    texts = [str(m["text"]) for m in messages if m.get("text")]
    buttons: tuple[Button, ...] = ()
    if question.options and texts:
        listed, buttons = _offer(question, can)
        hint = _hint(question, say, asked) if listed else ""
        texts[-1] = "\n".join(part for part in (texts[-1], *listed, hint) if part)
    if can.segments:
        texts = [thrifty(text) for text in texts]
    parts = _pack(texts, can.text_limit)
    return [Outgoing(part, buttons if number == len(parts) - 1 else ()) for number, part in enumerate(parts)]


def _offer(question: Open, can: Capabilities) -> tuple[list[str], tuple[Button, ...]]:
    """Return the lines of the list, none where native buttons say all, and the native buttons."""
    options = question.options
    listed = [f"{option.key} {option.label}" for option in options]
    if question.several:
        apart = [option for option in options if option.group != "item"]
        fits = len(apart) <= can.buttons and all(len(option.label) <= can.label_limit for option in apart)
        return listed, tuple(Button(o.id, o.label) for o in apart) if fits else ()
    if len(options) > can.buttons:
        return listed, ()
    if all(len(option.label) <= can.label_limit for option in options):
        return [], tuple(Button(option.id, option.label) for option in options)
    return listed, tuple(Button(option.id, option.key) for option in options)


def _hint(question: Open, say: Callable[[str], str], asked: int) -> str:
    if question.several:
        return say("channel_hint_several")
    return say("channel_hint_one") if asked <= FIRST_QUESTIONS and question.options[0].key == "1" else ""


def _pack(texts: Sequence[str], limit: int) -> list[str]:
    """Put texts together as far as they fit, and cut what is too long."""
    packed: list[str] = []
    for text in texts:
        for piece in cut(text, limit):
            if packed and len(packed[-1]) + 2 + len(piece) <= limit:
                packed[-1] += "\n\n" + piece
            else:
                packed.append(piece)
    return packed


def cut(text: str, limit: int) -> list[str]:
    """Cut a text into pieces of at most `limit` characters, at paragraphs, lines, sentences, or words; else anywhere.

    >>> cut("One. Two three. Four", 15)
    ['One. Two three.', 'Four']
    """
    pieces: list[str] = []
    rest = text.strip()
    while len(rest) > limit:
        at = next((place for mark in _BREAKS if (place := _last(mark, rest, limit))), limit)
        pieces.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return [*pieces, rest] if rest else pieces


def _last(mark: re.Pattern[str], text: str, limit: int) -> int:
    """The last place before `limit` at which a mark lets the text be cut; not in its first half, 0 if nowhere."""
    places = [found.start() for found in mark.finditer(text, 0, limit + 1)]
    return next((place for place in reversed(places) if limit // 2 <= place <= limit), 0)
