"""Plays personas on every way and compares: facts, verdict, the assistant's words, and that all of them arrived."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prescreen.criteria import judge
from tests.channels.exchange import TRIAL, Exchange
from tests.criteria.people import library
from tests.parity.personas import persona
from tests.parity.ways import OnChannel, Page, Way, latest

_NOTED = library().wording
WAYS = ("web", "sms", "whatsapp", "telegram", "messenger", "slack")
LONGEST = 70
_RANDOM = re.compile(r"\b[A-Z]-?[0-9A-Z]{4}(?:-[0-9A-Z]{4})+\b|\b[0-9A-Z]{5}-[0-9A-Z]{5}\b")


@dataclass(frozen=True)
class Played:
    """What came of a persona on one way."""

    facts: dict[str, Any]
    outcome: str
    stage: str
    words: tuple[str, ...]
    missing: tuple[str, ...]
    turns: int


async def play(exchange: Exchange, name: str, way: Way, language: str) -> Played:
    """Hold the whole conversation."""
    who = persona(name)
    await way.begin(language)
    turns = 0
    for turns in range(1, LONGEST + 1):  # noqa: B007
        question, stage = latest(exchange, way.conversation)
        reaction = who.next(question, stage)
        if reaction is None:
            break
        await way.take(reaction)
    else:
        raise AssertionError(f"{name} does not come to an end: {way.read[-500:]}")
    with exchange.store.read() as unit:
        conversation = unit.conversations.get(way.conversation)
        rows = unit.answers.current(way.conversation)
        journal = unit.journal.after(way.conversation, 0)
    assert conversation is not None
    facts = {f: r.value if r.status == "value" else r.status for f, r in sorted(rows.items())}
    verdict = judge(library().trial(TRIAL).criteria, facts, exchange.clock().date())
    said = [message for row in journal if row.reply for message in row.reply["messages"]]
    words = tuple(_RANDOM.sub("#", message["text"]) for message in said if not _reads_back(message))
    arrived = _plain(way.read)
    texts = [_RANDOM.sub("#", message["text"]) for message in said]
    missing = tuple(text for text in texts if "#" not in text and _plain(text) not in arrived)
    return Played(facts, verdict.outcome.value, conversation.stage, words, missing, turns)


async def row(exchange: Exchange, name: str, ways: Sequence[str] = WAYS) -> dict[str, Played]:
    """Play a persona on every way."""
    language = persona(name).language
    found: dict[str, Played] = {}
    for way in ways:
        talk: Way = Page(exchange) if way == "web" else OnChannel(exchange.person(way, f"{name} on {way}"))
        found[way] = await play(exchange, name, talk, language)
    return found


def differences(found: dict[str, Played], outcome: str) -> dict[str, str]:
    """What differs from the page, by way, or from the outcome that is right for the persona; empty text: nothing."""
    page = found["web"]
    said: dict[str, str] = {}
    for way, played in found.items():
        wrong = []
        if played.facts != page.facts:
            names = sorted(n for n in {*played.facts, *page.facts} if played.facts.get(n) != page.facts.get(n))
            wrong.append(f"facts: {', '.join(names)}")
        if (played.outcome, played.stage) != (outcome, page.stage):
            wrong.append(f"{played.outcome}/{played.stage}")
        if played.words != page.words:
            wrong.append(f"words: {next((a for a, b in zip(played.words, page.words, strict=False) if a != b), '…')!r}")
        if played.missing:
            wrong.append(f"not arrived: {played.missing[0]!r}")
        said[way] = "; ".join(wrong)
    return said


def _reads_back(message: Mapping[str, Any]) -> bool:
    """Whether a message only says what was read: that is said for words, not for a choice, and is the same to both."""
    language = message["lang"]
    variants = (_NOTED.say("noted", language, variant, what="|").partition("|")[0] for variant in range(3))
    return str(message["text"]).startswith(tuple(variants))


def _plain(text: str) -> str:
    """Words alone: no marks, no accents, no breaks; a list's numbers and the cuts between messages do not count."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("≥", ">=").replace("≤", "<=").replace("…", "..."))
    return "".join(c for c in folded if c.isalnum())
