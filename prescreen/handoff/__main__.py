"""The worker: `python -m prescreen.handoff` delivers mails until it is told to stop."""

import random
import signal
import sys
import threading
from types import FrameType

import structlog

from prescreen.clock import now
from prescreen.content import load_live
from prescreen.handoff.carriers import RecallCarrier
from prescreen.handoff.deliver import Courier
from prescreen.handoff.jobs import Jobs
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.sweep import Sweep
from prescreen.handoff.taking_back import RECALL
from prescreen.handoff.transport import open_transport
from prescreen.handoff.webhooks import KINDS, Webhooks, endpoints_of
from prescreen.settings import Settings
from prescreen.store import Periods, Store, StoreError, master_keys

INBOX = "study-team@localhost"
"""Where mail for a study team without an address goes, unless PRESCREEN_STUDY_MAIL says otherwise."""
IDLE_SECONDS = 1.0
TROUBLE_SECONDS = 5.0


def main() -> int:
    """Run until SIGTERM or SIGINT; the mail at hand is finished first."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    log = structlog.get_logger()
    try:
        settings = Settings.from_env()
        transport = open_transport(settings.smtp_url.get_secret_value(), settings.mail_dir)
        endpoints = endpoints_of(settings.webhooks.get_secret_value())
    except ValueError as problem:
        log.critical("settings cannot be used", problem=str(problem))
        return 2
    stop = threading.Event()

    def stop_soon(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, stop_soon)
    signal.signal(signal.SIGINT, stop_soon)
    try:
        keys = master_keys(settings.master_key.get_secret_value(), settings.key_path)
    except StoreError as problem:
        log.critical("settings cannot be used", problem=str(problem))
        return 2
    store = Store(settings.database_url, keys=keys)
    library = load_live(settings.content_dir, settings.edited_dir)
    jobs = Jobs(store, library, clock=now, log=log)
    courier = Courier(
        store,
        transport,
        Stationery(library.wording, sender=settings.mail_from),
        letter_kinds(),
        inbox=settings.study_mail or INBOX,
        public_url=settings.public_address,
        clock=now,
        chance=random.random,
        log=log,
        carriers={
            **dict.fromkeys(KINDS, Webhooks(store, endpoints, now)),
            RECALL: RecallCarrier(Mailbox(settings.mail_dir)),
        },
    )
    sweep = Sweep(store, Periods.of(**settings.keeping), now, log)
    log.info("worker ready")
    ready = False
    while not stop.is_set():
        try:
            if not ready:
                store.migrate()
                ready = True
            busy = jobs.round() + courier.round() > 0
            sweep.round()
            pause = 0.0 if busy else IDLE_SECONDS
        except StoreError as problem:
            log.warning("store trouble", problem=str(problem))
            pause = TROUBLE_SECONDS
        stop.wait(pause)
    courier.rest()
    store.close()
    log.info("worker stopped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
