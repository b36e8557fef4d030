"""Puts the channels together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache

from litestar.handlers import HTTPRouteHandler

from prescreen.content import Library
from prescreen.reading.danger import Danger
from prescreen.reading.safety import SafetyReader
from prescreen.reading.text import normalise
from prescreen.store import Store
from web.channels.delivery import Delivery
from web.channels.intake import Intake
from web.channels.looking import Desk
from web.channels.protocol import Channel
from web.channels.routes import routes
from web.channels.running import Running
from web.channels.talking import Talking
from web.turns import Turns
from web.writing import Writer

SETTLE_SECONDS = 0.25
"""So long two messages that were sent one after the other may take to come in the right order."""


@dataclass(frozen=True, slots=True)
class ChannelParts:
    """What the channels are made of that comes from outside.

    channels: those that are set up, by name. threads: apart from the turns', so that writing a message down never waits
    for a turn. trial: the study that a person reaches who names none. public_url: without a slash at the end. settle:
    waits until the messages of one moment are all there.
    """

    channels: Mapping[str, Channel]
    threads: Executor
    trial: str
    public_url: str
    chance: Callable[[], float]
    settle: Callable[[], Awaitable[object]] = lambda: asyncio.sleep(SETTLE_SECONDS)


_SHORT = 16
"""Characters of a message that many people send: "2", "yes", "no thanks"."""


@cache
def _safety() -> SafetyReader:
    return SafetyReader(Danger())


def in_danger(text: str) -> bool:
    """Tell whether a text holds words of danger, by the rules alone. What many people send is read once for all."""
    return _short_in_danger(text) if len(text) <= _SHORT else _holds_danger(text)


def _holds_danger(text: str) -> bool:
    return bool(text) and _safety().by_rules(normalise(text)) is not None


_short_in_danger = lru_cache(maxsize=1024)(_holds_danger)


@dataclass(frozen=True, slots=True)
class Built:
    """The work beside the webhooks, and the webhooks."""

    running: Running
    routes: Sequence[HTTPRouteHandler]


def build(
    parts: ChannelParts,
    turns: Turns,
    writer: Writer,
    store: Store,
    library: Library,
    *,
    clock: Callable[[], datetime],
    longest: int,
) -> Built:
    """Put them together. longest: characters of a message that the gateway takes."""
    _safety()  # loaded here, not when the first person waits
    desk = Desk(store, library, clock, parts.public_url)
    delivery = Delivery(store, parts.channels, parts.threads, writer, clock=clock, chance=parts.chance)
    talking = Talking(
        desk,
        turns,
        {name: channel.capabilities for name, channel in parts.channels.items()},
        parts.threads,
        writer,
        send=delivery.send,
        in_danger=in_danger,
        longest=longest,
    )
    running = Running(parts.channels, desk, talking, delivery, settle=parts.settle)
    intake = Intake(writer, library, clock, parts.trial)
    return Built(running, routes(parts.channels, intake, running, clock))
