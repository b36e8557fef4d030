"""Puts the gateway together."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import httpx
from litestar import Litestar
from litestar.config.compression import CompressionConfig
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from prescreen.content import Library
from prescreen.desk.amendments import Amendments
from prescreen.desk.draft import Draft
from prescreen.desk.recording import Recorder
from prescreen.handoff import Deliverability
from prescreen.store import Periods, Store
from web.api.conversations import Conversations
from web.api.errors import answering_errors
from web.api.health import live, numbers, ready
from web.asking import ROUTES as ASKING_ROUTES
from web.asking import Asking
from web.background import redriving, rejudging
from web.canary import Canary
from web.channels.parts import ChannelParts, build
from web.chat_page import ROUTES as CHAT_ROUTES
from web.coming_back import ComingBack
from web.conversing import Conversing
from web.desk.cookies import Cookies
from web.desk.desk import Desk
from web.desk.router import Entrance, desk_router
from web.desk.shared import SHARED_ROUTES
from web.embedding import ROUTES as EMBED_ROUTES
from web.exchange import Interviewing
from web.form_chat import FormChat
from web.front import App, Front
from web.limits import Buckets, Limits
from web.mailed import ROUTES as MAILED_ROUTES
from web.mailed import Mailed
from web.metrics import Metrics
from web.notes import ROUTES as NOTES_ROUTES
from web.notes import Notes
from web.openings import Openings
from web.outbox import OUTBOX_ROUTES, OutboxDoor
from web.own import Own
from web.own_pages import ROUTES as OWN_ROUTES
from web.own_pages import OwnPages
from web.questions_page import ROUTES as QUESTIONS_ROUTES
from web.rasa_client import Patience, RasaClient
from web.saving import Saving
from web.site import ROUTES, Site
from web.texts import load_all
from web.turns import Turns
from web.writing import Writer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_AS_IT_IS = r"^/(?!static/|embed\.js|trials/[^/]+(/chat)?$|$)"
"""Only what is the same for everybody is compressed: next to a secret the size of an answer can tell about it."""
_APOLOGY = "turn_failed"
_APOLOGY_TEXT = (
    "Sorry, something went wrong on my side and I could not use your last message. "
    "Please answer once more, maybe in other words."
)


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the gateway is made of that comes from outside."""

    library: Library
    store: Store
    interview: Interviewing
    rasa_http: httpx.AsyncBaseTransport
    rasa_url: str
    secret: str
    threads: Executor
    limits: Limits = field(default_factory=Limits)
    patience: Patience = field(default_factory=Patience)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    outbox_door: OutboxDoor = field(default_factory=OutboxDoor)
    periods: Periods = field(default_factory=Periods)
    channels: ChannelParts | None = None
    mail: Deliverability | None = None
    """Knows which domains take mail; without it every address counts as one that does."""
    content: Path = Path("content")
    secure: bool = False
    """People reach the pages by https."""
    entrance: Entrance = field(default_factory=Entrance)
    draft: Draft = field(default_factory=lambda: Draft(Path("content"), Path("var/approved")))


def create_app(parts: Parts) -> App:
    """Return the gateway as an ASGI application."""
    metrics = Metrics()
    writer = Writer(parts.store, parts.threads if parts.channels is None else parts.channels.threads)
    turns = Turns(
        Conversing(parts.store, parts.interview, parts.library, parts.clock),
        ComingBack(parts.store, parts.clock),
        RasaClient(parts.rasa_http, url=parts.rasa_url, secret=parts.secret, patience=parts.patience),
        metrics,
        parts.threads,
        writer,
        apology=_apology(parts.library),
        crowd=parts.limits.waiting_per_conversation,
        clock=parts.clock,
    )
    openings = Openings(parts.store, parts.library)
    site = Site(parts.library, load_all(), openings=openings)
    own = Own(parts.store, parts.library, parts.clock, parts.periods.until)
    own_pages = OwnPages(own, site, parts.library, parts.threads)
    saving = Saving(parts.periods, parts.clock)
    desk = Desk(parts.store, parts.library, parts.clock, site.version, Cookies(parts.secure), parts.content)

    def buckets(rate: str) -> Buckets:
        return Buckets(rate, remembered=parts.limits.clients_remembered)

    newcomers = buckets(parts.limits.conversations)
    returners = buckets(parts.limits.returns)
    given: dict[str, Any] = {
        "turns": turns,
        "library": parts.library,
        "limits": parts.limits,
        "metrics": metrics,
        "newcomers": newcomers,
        "returners": returners,
        "saving": saving,
        "canary": Canary(turns, metrics, trial=next(iter(parts.library.trials))),
        "site": site,
        "openings": openings,
        "outbox_door": parts.outbox_door,
        "asking": Asking(
            parts.store, parts.library, parts.threads, parts.clock, buckets(parts.limits.forms), parts.mail
        ),
        "notes": Notes(parts.store, parts.threads, parts.clock, buckets(parts.limits.notes)),
        "own_pages": own_pages,
        "form_chat": FormChat(
            turns, own_pages, site, parts.library, parts.limits, saving, newcomers=newcomers, returners=returners
        ),
        "mailed": Mailed(parts.store, parts.threads, parts.clock),
        "desk": desk,
        "interviewing": parts.interview,
        "recorder": Recorder(parts.library),
    }

    amendments = Amendments(parts.store, parts.library, parts.content, parts.clock)
    channels = (
        build(
            parts.channels,
            turns,
            writer,
            parts.store,
            parts.library,
            clock=parts.clock,
            longest=parts.limits.text_characters,
        )
        if parts.channels is not None and parts.channels.channels
        else None
    )

    @asynccontextmanager
    async def alive(_app: Litestar) -> "AsyncIterator[None]":
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(parts.rasa_http)
            await stack.enter_async_context(redriving(turns))
            await stack.enter_async_context(rejudging(amendments.round))
            if channels is not None:
                await stack.enter_async_context(channels.running.alive())
            yield

    inner = Litestar(
        route_handlers=[
            Conversations,
            live,
            ready,
            numbers,
            *ROUTES,
            *CHAT_ROUTES,
            *EMBED_ROUTES,
            *QUESTIONS_ROUTES,
            *OUTBOX_ROUTES,
            *OWN_ROUTES,
            *MAILED_ROUTES,
            *(channels.routes if channels is not None else ()),
            *ASKING_ROUTES,
            *NOTES_ROUTES,
            *SHARED_ROUTES,
            desk_router(desk, parts.entrance, parts.draft, buckets(parts.limits.signing_in)),
        ],
        dependencies={name: _provide(value) for name, value in given.items()},
        exception_handlers={Exception: answering_errors(site.missing)},
        lifespan=[alive],
        openapi_config=OpenAPIConfig(
            title="Study pre-check",
            version="1",
            path="/schema",
            render_plugins=[JsonRenderPlugin()],
        ),
        compression_config=CompressionConfig(backend="gzip", gzip_compress_level=6, exclude=_AS_IT_IS),
        request_max_body_size=parts.limits.body_bytes,
        logging_config=None,
        debug=False,
    )
    return Front(cast("App", inner), limits=parts.limits, metrics=metrics)


def _provide(value: object) -> Provide:
    return Provide(lambda: value, sync_to_thread=False, use_cache=True)


def _apology(library: Library) -> str:
    try:
        return library.wording.say(_APOLOGY, "en")
    except KeyError:
        return _APOLOGY_TEXT
