"""`python -m benchmarks.delivery`: how long queued mails take to an SMTP server, and what a promise costs its turn.

The server is aiosmtpd in a process of its own, which counts and forgets. The courier is the worker's, on a database of
its own; every mail is one of a real hand-over, text and HTML, to the study team and to the person.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import structlog

from benchmarks.product import TRIAL
from prescreen.clock import now
from prescreen.content import Library, load_library
from prescreen.handoff import hand_over
from prescreen.handoff.deliver import Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.smtp import SmtpServer, SmtpTransport
from prescreen.settings import Settings
from prescreen.store import Store, hash_token

WITHIN_SECONDS = 60.0
"""The bound for 10,000 mails."""
PERSON = {"first_name": "Jane", "last_name": "Roe", "email": "jane@example.org", "phone": "+14155552671"}


@dataclass(frozen=True, slots=True)
class Delivered:
    """How many mails arrived, in how many seconds, and the processor time the worker took for them."""

    mails: int
    seconds: float
    processor_seconds: float


def main() -> int:
    """Measure and print; the exit code is 1 when mails were lost or 10,000 would take longer than a minute."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.delivery", description=__doc__)
    asked.add_argument("--mails", type=int, default=10_000, help="how many mails are queued")
    wanted = asked.parse_args().mails
    library = load_library(Settings.from_env().content_dir)
    with TemporaryDirectory(prefix="prescreen-delivery-") as folder:
        store = Store(f"sqlite:///{Path(folder) / 'prescreen.db'}")
        store.migrate()
        bare, promising = turn_costs(store, library)
        print(f"a turn's transaction: {bare:.2f} ms, with a hand-over {promising:.2f} ms (median)")
        found = deliver(store, library, wanted)
        store.close()
    per_minute = found.mails / found.seconds * WITHIN_SECONDS
    print(
        f"{found.mails} mails in {found.seconds:.1f} s ({found.mails / found.seconds:.0f} a second, "
        f"{found.processor_seconds:.1f} s of processor time)"
    )
    return 0 if found.mails == wanted and per_minute >= 10_000 else 1


def turn_costs(store: Store, library: Library, turns: int = 200) -> tuple[float, float]:
    """Return the median milliseconds of a transaction that saves a turn, without and with a hand-over in it."""
    took: dict[bool, list[float]] = {False: [], True: []}
    trial = library.trial(TRIAL).entry
    for number in range(2 * turns):
        promising = bool(number % 2)
        with store.unit() as unit:
            talk = _conversation(unit, f"cost-{number}")
        began = time.perf_counter()
        with store.unit() as unit:
            unit.conversations.save(talk.id, state={"asked": number}, stage="contact", language="en", at=now())
            if promising:
                hand_over(unit, talk, PERSON, {}, trial, now())
        took[promising].append((time.perf_counter() - began) * 1000)
    with store.unit() as unit:
        for item in unit.outbox.claim(now(), 10 * turns):
            unit.outbox.done(item.id, now())
    return statistics.median(took[False]), statistics.median(took[True])


def deliver(store: Store, library: Library, mails: int) -> Delivered:
    """Queue so many mails, two for each person, and deliver them all."""
    trial = library.trial(TRIAL).entry
    for first in range(0, mails // 2, 100):
        with store.unit() as unit:
            for number in range(first, min(first + 100, mails // 2)):
                hand_over(unit, _conversation(unit, f"mail-{number}"), PERSON, {}, trial, now())
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))
    with sink() as (port, counted):
        courier = Courier(
            store,
            SmtpTransport(SmtpServer("127.0.0.1", port, "none")),
            Stationery(library.wording),
            letter_kinds(),
            inbox="study-team@localhost",
            public_url="https://studies.example.org",
            clock=now,
            chance=lambda: 0.5,
            log=structlog.get_logger(),
        )
        began, used = time.perf_counter(), time.process_time()
        while courier.round():
            pass
        took, used = time.perf_counter() - began, time.process_time() - used
        courier.rest()
        return Delivered(counted(), took, used)


@contextmanager
def sink() -> Iterator[tuple[int, Any]]:
    """Run the server until the block ends; yields its port and a function that tells how many mails arrived."""
    here, there = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    server.start()
    there.close()

    def counted() -> int:
        here.send("count")
        return int(here.recv())

    try:
        yield int(here.recv()), counted
    finally:
        server.terminate()
        server.join()


def _serve(line: Connection) -> None:
    from aiosmtpd.smtp import SMTP, Envelope, Session  # noqa: PLC0415 - only here, and only in the development set-up

    class Counting:
        arrived = 0

        async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
            self.arrived += 1
            return "250 OK"

    counting = Counting()

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(counting, loop=loop, hostname="localhost"), "127.0.0.1", 0)
        line.send(server.sockets[0].getsockname()[1])
        while await loop.run_in_executor(None, line.recv) == "count":
            line.send(counting.arrived)

    asyncio.run(serve())


def _conversation(unit: Any, token: str) -> Any:
    return unit.conversations.create(
        trial=TRIAL, content_hash="", language="en", channel="web", token_hash=hash_token(token), at=now()
    )


if __name__ == "__main__":
    sys.exit(main())
