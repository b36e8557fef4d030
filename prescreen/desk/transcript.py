"""The transcript as the desk shows it: bubbles of segments, each knowing which answers and notes rest on its words.

What is sensitive, or would tell who somebody is, is left out here, on the server, and not merely hidden on the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any, Literal

from prescreen.store import AnswerRow, JournalRow, Note

Who = Literal["person", "assistant", "team"]
_AT_CONTACT = frozenset({"contact"})
_PRIVATE_TALK = frozenset({"with_person"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a text. `rests`: the numbers of the answers read from it; `notes`: ids of the notes on it."""

    text: str
    rests: tuple[int, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text of the conversation. `number` counts from 1; `message` and `part` say where it stands in the journal.

    hidden: "" or why its words are left out: "sensitive", "contact", "words".
    """

    number: int
    message: str
    part: int
    who: Who
    at: datetime
    segments: tuple[Segment, ...]
    chosen: bool = False
    notice: str = ""
    choices: tuple[str, ...] = ()
    hidden: str = ""

    @property
    def place(self) -> tuple[str, str, int]:
        """Where it stands in the journal: the message, "in" or "out", the number of the text in it."""
        return self.message, "in" if self.who == "person" else "out", self.part

    @property
    def text(self) -> str:
        """All of its words."""
        return "".join(segment.text for segment in self.segments)

    @property
    def rests(self) -> tuple[int, ...]:
        """The numbers of all answers read from it."""
        return tuple(dict.fromkeys(number for segment in self.segments for number in segment.rests))


@dataclass(frozen=True, slots=True)
class Hiding:
    """What is left out. sensitive: names of facts; names: words by which the assistant would speak of them.

    who: whether contact details and talk with a person are left out; words: whether all typed words are.
    """

    sensitive: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    who: bool = False
    words: bool = False


@dataclass(slots=True)
class _Asked:
    """What stands open while the next message comes."""

    facts: frozenset[str] = frozenset()
    state: str = ""
    hidden: bool = False


def transcript(
    rows: Sequence[JournalRow],
    history: Sequence[AnswerRow],
    notes: Iterable[Note],
    hiding: Hiding,
    since: datetime | None = None,
) -> tuple[Bubble, ...]:
    """Return the bubbles of a conversation.

    history: every answer ever given; its numbers in `Segment.rests` count from 0. since: nothing before it is shown.
    """
    read_from: dict[str, list[tuple[int, AnswerRow]]] = {}
    for number, answer in enumerate(history):
        read_from.setdefault(answer.message_id, []).append((number, answer))
    noted: dict[tuple[str, str, int], list[Note]] = {}
    for note in notes:
        noted.setdefault(place_of(note), []).append(note)
    bubbles: list[Bubble] = []
    asked = _Asked()
    for row in rows:
        made = _said(row, read_from, hiding, asked) if row.reply is None else _replied(row, hiding, asked)
        for part, bubble in made:
            if since is None or row.at >= since:
                number = len(bubbles) + 1
                bubbles.append(_with_notes(bubble, number, part, noted.get(bubble.place, ()), read_from))
    return tuple(bubbles)


def _said(
    row: JournalRow, read_from: Mapping[str, list[tuple[int, AnswerRow]]], hiding: Hiding, asked: _Asked
) -> Iterator[tuple[int, Bubble]]:
    if row.kind in ("start", "resume"):
        asked.hidden = False
        return
    facts = {answer.fact for _, answer in read_from.get(row.message_id, ())}
    why = ""
    if hiding.who and asked.state in _AT_CONTACT:
        why = "contact"
    elif (hiding.words and row.kind != "choice") or (hiding.who and asked.state in _PRIVATE_TALK):
        why = "words"
    elif hiding.sensitive & (facts | asked.facts):
        why = "sensitive"
    asked.hidden = why == "sensitive"
    segment = (Segment("" if why else row.text),)
    yield 0, Bubble(0, row.message_id, 0, "person", row.at, segment, chosen=row.kind == "choice", hidden=why)


def _replied(row: JournalRow, hiding: Hiding, asked: _Asked) -> Iterator[tuple[int, Bubble]]:
    reply = row.reply or {}
    state = str(reply.get("state", ""))
    after_hidden = asked.hidden
    facts: set[str] = set()
    for part, message in enumerate(reply.get("messages", [])):
        asks = frozenset(str(fact) for fact in message.get("asks", []))
        facts |= asks
        text = str(message.get("text", ""))
        who: Who = "team" if _is_of_the_team(message) else "assistant"
        summary = not asks or message.get("notice") == "review"
        why = ""
        if hiding.who and (state in _AT_CONTACT or asked.state in _AT_CONTACT):
            why = "contact"
        elif hiding.who and who == "team":
            why = "words"
        elif (after_hidden and (not asks or asks & hiding.sensitive)) or (summary and _names(text, hiding.names)):
            why = "sensitive"
        choices = () if why else tuple(str(choice.get("label", "")) for choice in message.get("choices", []))
        yield (
            part,
            Bubble(
                0,
                row.message_id,
                part,
                who,
                row.at,
                (Segment("" if why else text),),
                notice=str(message.get("notice") or ""),
                choices=choices,
                hidden=why,
            ),
        )
    if reply.get("messages"):
        asked.facts = frozenset(facts)
    asked.state = state
    asked.hidden = False


def _is_of_the_team(message: Mapping[str, Any]) -> bool:
    return message.get("notice") == "person" and message.get("input", {}).get("kind") == "text"


def _names(text: str, names: Collection[str]) -> bool:
    folded = text.casefold()
    return any(name in folded for name in names)


def _with_notes(
    bubble: Bubble,
    number: int,
    part: int,
    notes: Iterable[Note],
    read_from: Mapping[str, list[tuple[int, AnswerRow]]],
) -> Bubble:
    text = bubble.text
    spans: list[tuple[int, int, int | None, str]] = []
    if bubble.who == "person" and not bubble.hidden:
        for answer, row in read_from.get(bubble.message, ()):
            start, end = (row.start, row.end) if 0 <= row.start < row.end <= len(text) else (0, len(text))
            spans.append((start, end, answer, ""))
    for note in notes:
        if (span := found(text, note)) is not None:
            spans.append((*span, None, note.id))
    return Bubble(
        number,
        bubble.message,
        part,
        bubble.who,
        bubble.at,
        tuple(_cut(text, spans)) or bubble.segments,
        bubble.chosen,
        bubble.notice,
        bubble.choices,
        bubble.hidden,
    )


def _cut(text: str, spans: Sequence[tuple[int, int, int | None, str]]) -> Iterator[Segment]:
    """Cut a text at every end of a span, so that overlapping spans stand side by side."""
    edges = sorted({0, len(text), *(edge for start, end, _, _ in spans for edge in (start, end))})
    for start, end in pairwise(edges):
        over = [span for span in spans if span[0] <= start and end <= span[1]]
        rests = tuple(answer for _, _, answer, _ in over if answer is not None)
        yield Segment(text[start:end], rests, tuple(note for _, _, _, note in over if note))


def place_of(note: Note) -> tuple[str, str, int]:
    """Where the bubble stands that a note is on."""
    anchor = note.anchor
    return str(anchor.get("message")), str(anchor.get("direction", "in")), int(anchor.get("part", 0))


def found(text: str, note: Note) -> tuple[int, int] | None:
    """Where the words of a note stand now: at their place, else where the same words stand nearest; None: nowhere."""
    quote = str(note.anchor.get("quote", ""))
    start = int(note.anchor.get("start", 0))
    if not quote:
        return None
    if text[start : start + len(quote)] == quote:
        return start, start + len(quote)
    places = [at for at in range(len(text)) if text.startswith(quote, at)]
    if not places:
        return None
    nearest = min(places, key=lambda at: abs(at - start))
    return nearest, nearest + len(quote)
