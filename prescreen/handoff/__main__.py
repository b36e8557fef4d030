"""The worker: `python -m prescreen.handoff` delivers mails until it is told to stop."""

import random
import signal
import sys
import threading
from types import FrameType

import structlog

from prescreen.clock import now
from prescreen.content import load_library
from prescreen.handoff.deliver import Courier
from prescreen.handoff.jobs import Jobs
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.sweep import Sweep
from prescreen.settings import Settings, SettingsError
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
    except SettingsError as problem:
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
    library = load_library(settings.content_dir)
    jobs = Jobs(store, library, clock=now, log=log)
    courier = Courier(
        store,
        Mailbox(settings.mail_dir),
        Stationery(library.wording),
        letter_kinds(),
        inbox=settings.study_mail or INBOX,
        public_url=settings.public_address,
        clock=now,
        chance=random.random,
        log=log,
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
    store.close()
    log.info("worker stopped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
