"""The gateway: `python -m web` serves until it is told to stop."""

import os
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import structlog
import uvicorn

from prescreen.clock import now
from prescreen.composition import interview_on
from prescreen.content import BadContent, Library
from prescreen.desk.draft import Draft
from prescreen.desk.identity import IdentityProvider
from prescreen.handoff import Deliverability
from prescreen.handoff.deliverable import ask_resolver
from prescreen.opening import open_library, open_store
from prescreen.settings import Settings, SettingsError
from prescreen.store import Periods, StoreError
from web import logs
from web.aiohttp_transport import AiohttpTransport
from web.app import Parts, create_app
from web.channels.parts import ChannelParts
from web.channels.setup import make_channels
from web.desk.provider import CALLBACK
from web.desk.router import Entrance
from web.outbox import OutboxDoor

THREADS = 8
CHANNEL_THREADS = 4
RASA_CONNECTIONS = 64
SWITCH_SECONDS = 0.0005
"""So soon a thread lets another run: webhooks and pages must not wait for turns that are under way."""
SENDING_THREADS = 32
"""Where a provider's SDK waits; apart from the others, so that a slow provider holds nothing else up."""


def _provider(settings: Settings) -> IdentityProvider | None:
    if not settings.oidc_issuer:
        return None
    return IdentityProvider(
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        redirect_uri=settings.public_address + CALLBACK,
        http=httpx.Client(timeout=10),
        name=settings.oidc_name,
    )


def _usual_trial(library: Library) -> str:
    """The trial of a person on a channel who names none: the first that is no demonstration, if there is one."""
    trials = library.trials.values()
    return next((trial.id for trial in trials if not trial.entry.demonstration), next(iter(library.trials)))


def main() -> int:
    """Read the settings, check the content, migrate the store, serve."""
    logs.configure()
    log = structlog.get_logger("gateway")
    try:
        settings = Settings.from_env()
        library = open_library(settings)
        store = open_store(settings)
        store.migrate()
    except (SettingsError, BadContent, StoreError) as problem:
        log.critical("the gateway cannot start", problem=str(problem))
        return 2
    if settings.channel_trial and settings.channel_trial not in library.trials:
        log.critical("the gateway cannot start", problem="PRESCREEN_CHANNEL_TRIAL names no trial")
        return 2
    with (
        ThreadPoolExecutor(THREADS, thread_name_prefix="turn") as threads,
        ThreadPoolExecutor(CHANNEL_THREADS, thread_name_prefix="channel") as channel_threads,
        ThreadPoolExecutor(SENDING_THREADS, thread_name_prefix="sending") as sending_threads,
    ):
        parts = Parts(
            library=library,
            store=store,
            interview=interview_on(settings, library, store),
            rasa_http=AiohttpTransport(connections=RASA_CONNECTIONS),
            rasa_url=settings.rasa_address,
            secret=settings.internal_secret.get_secret_value(),
            threads=threads,
            clock=now,
            periods=Periods.of(**settings.keeping),
            mail=Deliverability(ask_resolver, time.monotonic),
            outbox_door=OutboxDoor(settings.mail_dir, settings.outbox_password.get_secret_value()),
            channels=ChannelParts(
                make_channels(settings, sending_threads),
                channel_threads,
                settings.channel_trial or _usual_trial(library),
                settings.public_address,
                random.random,
            ),
            secure=settings.public_address.startswith("https://"),
            draft=Draft(settings.edited_dir, settings.approved_dir, live=(settings.content_dir, library)),
            content=settings.content_dir,
            entrance=Entrance(provider=_provider(settings)),
        )
        log.info("gateway starts", host=settings.host, port=settings.port, trials=len(library.trials))
        sys.setswitchinterval(SWITCH_SECONDS)
        trusted = os.environ.get("FORWARDED_ALLOW_IPS", "")
        uvicorn.run(
            create_app(parts),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=bool(trusted),
            forwarded_allow_ips=trusted or None,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=10,
            limit_concurrency=1_000,
            h11_max_incomplete_event_size=32_768,
        )
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
