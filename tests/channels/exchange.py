"""The gateway with every channel, the real interview and scripted providers; nothing runs but what a test asks for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from litestar import Litestar

from prescreen.content import Library
from prescreen.interview import Interview
from prescreen.store import Store, Thread
from tests.channels.providers import PUBLIC_URL, Provider, SlackProvider, Taken, Webhook, all_providers
from tests.criteria.people import library
from tests.handoff.atlas import small_places
from tests.interview.interviews import interview_on, kept_store
from web.api.errors import answering_errors
from web.channels.parts import ChannelParts, build
from web.channels.running import Running
from web.coming_back import ComingBack
from web.conversing import Conversing
from web.exchange import Interviewing
from web.front import Front
from web.limits import Limits
from web.metrics import Metrics
from web.rasa_client import RasaClient
from web.turns import Turns
from web.writing import Writer

TRIAL = "NCT06350110"
"""What takes seconds to make and is the same for every exchange on the one library."""
WIDE = Limits(requests="1000000000/s")


@dataclass
class Exchange:
    """Everything a test reaches."""

    http: httpx.AsyncClient
    store: Store
    turns: Turns
    running: Running
    providers: dict[str, Provider]
    clock: Callable[[], datetime]
    together: asyncio.Event
    interview: Interview

    async def post(self, webhook: Webhook) -> httpx.Response:
        """Deliver a webhook; nothing is answered yet."""
        return await self.http.post(webhook.path, content=webhook.body, headers=dict(webhook.headers))

    async def deliver(self, *webhooks: Webhook) -> None:
        """Deliver webhooks of one moment, each of which must be taken, then let everything be answered and sent."""
        self.together.clear()
        for webhook in webhooks:
            answer = await self.post(webhook)
            assert answer.status_code == 200, answer.text
        self.together.set()
        await self.running.settled()

    def person(self, channel: str, name: str = "a person") -> Person:
        """Somebody on a channel."""
        return Person(self, self.providers[channel], name)

    def thread(self, provider: Provider, person: str) -> Thread | None:
        """The thread with somebody."""
        with self.store.read() as unit:
            connection = unit.channels._connection
            from prescreen.store.tables import channel_threads

            ids = [row.id for row in connection.execute(channel_threads.select())]
            found = [unit.channels.thread(each) for each in ids]
        address = provider.address(person)
        return next((t for t in found if t and t.channel == provider.name and t.address.endswith(address)), None)


@dataclass
class Person:
    """Somebody who writes on a channel and reads what comes."""

    exchange: Exchange
    provider: Provider
    name: str
    read: int = 0

    async def say(self, text: str) -> Person:
        """Write."""
        return await self.send(self.provider.text(self.name, text))

    async def send(self, *webhooks: Webhook) -> Person:
        """Have webhooks delivered."""
        self.read = len(self.provider.to(self.name))
        await self.exchange.deliver(*webhooks)
        return self

    async def press(self, label: str) -> Person:
        """Press a native button by the beginning of its label."""
        buttons = [b for message in self.provider.to(self.name) for b in message.buttons]
        found = next(b for b in reversed(buttons) if b[1].startswith(label))
        return await self.send(self.provider.press(self.name, found))

    @property
    def got(self) -> list[Taken]:
        """What came since the person wrote last."""
        return self.provider.to(self.name)[self.read :]

    @property
    def words(self) -> str:
        """Its words."""
        return "\n".join(message.text for message in self.got)

    @property
    def conversation(self) -> str:
        """The id of the person's conversation."""
        thread = self.exchange.thread(self.provider, self.name)
        assert thread is not None
        assert thread.conversation is not None
        return thread.conversation

    @property
    def answers(self) -> dict[str, Any]:
        """What is recorded now."""
        with self.exchange.store.read() as unit:
            rows = unit.answers.current(self.conversation)
        return {f: r.value if r.status == "value" else r.status for f, r in rows.items()}

    @property
    def stage(self) -> str:
        """Where the conversation is."""
        with self.exchange.store.read() as unit:
            found = unit.conversations.get(self.conversation)
        assert found is not None
        return found.stage


@asynccontextmanager
async def opened(
    folder: Path,
    clock: Callable[[], datetime],
    *,
    interview: Callable[[Store], Interviewing] | None = None,
    content: Library | None = None,
    store: Store | None = None,
) -> AsyncIterator[Exchange]:
    """Open an exchange with a database in a folder."""
    own = store or kept_store(folder, "exchange.db")
    content = content or library()
    real = interview_on(content, own, clock, public_url=PUBLIC_URL, places=small_places())
    speaking: Interviewing = real if interview is None else interview(own)

    async def rasa(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        if request.url.path.endswith("/forget"):
            return httpx.Response(200, json={"forgotten": True})
        await asyncio.to_thread(speaking.take_turn, body["conversation"], body["message_id"], None)
        return httpx.Response(200, json={"turn": body["message_id"]})

    with ThreadPoolExecutor(4) as threads, ThreadPoolExecutor(2) as writers:
        writer = Writer(own, writers)
        turns = Turns(
            Conversing(own, speaking, content, clock),
            ComingBack(own, clock),
            RasaClient(httpx.MockTransport(rasa), url="http://rasa.invalid", secret="s"),
            Metrics(),
            threads,
            writer,
            apology="Sorry.",
            crowd=12,
            clock=clock,
        )
        providers = all_providers(clock, writers)
        channels = {name: provider.channel for name, provider in providers.items()}
        together = asyncio.Event()
        together.set()
        parts = ChannelParts(channels, writers, TRIAL, PUBLIC_URL, lambda: 0.5, settle=together.wait)
        built = build(parts, turns, writer, own, content, clock=clock, longest=4000)
        inner = Litestar(
            route_handlers=list(built.routes),
            exception_handlers={Exception: answering_errors(lambda *_: "")},
            openapi_config=None,
            logging_config=None,
        )
        front = Front(inner, limits=WIDE, metrics=Metrics())  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=front), base_url="http://gateway") as http:
            yield Exchange(http, own, turns, built.running, providers, clock, together, real)
        for channel in channels.values():
            await channel.close()
        slack = providers["slack"]
        assert isinstance(slack, SlackProvider)
        slack.stop()
    if store is None:
        own.close()
