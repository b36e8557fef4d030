"""A mail server that fails in every way it can, until everything that was promised has arrived all the same."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from prescreen.handoff import hand_over
from prescreen.handoff.commit import PERSON_MAIL, TEAM_MAIL
from prescreen.handoff.deliver import Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery, mail_name
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.smtp import SmtpServer, SmtpTransport
from prescreen.handoff.transport import Transport
from prescreen.store import Store, hash_token, reference_of
from tests.criteria.people import library
from tests.handoff.builders import JANE, Clock, Recorded
from tests.handoff.smtp_server import Certificate, Inbox, certificate, smtp_server

PATIENCE = 0.3
"""Seconds the courier waits for an answer: hangs are part of the game, and there are many."""
FOR_ONE = (
    "mail 421 4.3.2",
    "mail 451 4.3.0",
    "rcpt 450 4.2.1",
    "rcpt 550 5.1.1",
    "data 452 4.3.1",
    "data 554 5.6.0",
    "mail hang",
    "rcpt hang",
    "data hang",
    "mail drop",
    "rcpt drop",
    "data drop",
    "after drop",
    "after hang",
)
"""What happens to one mail: refused for now or for good, left without an answer, cut off before or after it is in."""
FOR_ALL = ("refuse", "untrusted", "disk full")
"""What happens to a whole round: nobody listens, a certificate nobody knows, no room in the local outbox."""
MOST_ROUNDS = 4_000


@dataclass(slots=True)
class Mailed:
    """What a run brought: faults by kind, and what is wrong; nothing, if every promise was kept as one."""

    faults: Counter[str] = field(default_factory=Counter)
    twice: int = 0
    laid_aside: int = 0
    wrong: list[str] = field(default_factory=list)


def fail_until_delivered(folder: Path, faults: int, seed: int, tell: Callable[[str], None] = lambda _: None) -> Mailed:
    """Hand people over and deliver their mails through at least so many faults; time passes as fast as it can."""
    chance = random.Random(seed)
    store = Store(f"sqlite:///{folder / 'mailing.db'}")
    store.migrate()
    world = _World(folder, store, chance)
    wanted: dict[str, str] = {}
    while world.faults.total() < faults:
        wanted |= world.promise(chance.randint(1, 4))
        world.round()
        if world.rounds % 50 == 0:
            tell(f"{world.faults.total()} of {faults} mail faults")
    aside = world.settle()
    result = Mailed(world.faults, world.arrived.total() - len(world.arrived), aside)
    result.wrong = [f"a mail {kind} never arrived" for name, kind in wanted.items() if not world.arrived[name]]
    result.wrong += [f"a mail arrived that nobody was promised: {n}" for n in world.arrived if n not in wanted]
    result.wrong += world.alarms_wrong
    with store.read() as unit:
        if (counts := unit.outbox.counts())["waiting"] or counts["dead"]:
            result.wrong.append(f"promises are left: {counts}")
    store.close()
    return result


class _World:
    """Everything a courier meets: a server that fails as it is told to, a folder, and a clock."""

    def __init__(self, folder: Path, store: Store, chance: random.Random) -> None:
        self._folder = folder
        self._store = store
        self._chance = chance
        self._clock = Clock()
        self._certificate: Certificate = certificate(folder)
        self._people = 0
        self.rounds = 0
        self.faults: Counter[str] = Counter()
        self.arrived: Counter[str] = Counter()
        self.alarms_wrong: list[str] = []

    def promise(self, people: int) -> dict[str, str]:
        """Hand so many people over; the names of their mails, and of which kind each is."""
        entry = library().trial("NCT06350110").entry
        names: dict[str, str] = {}
        for _ in range(people):
            self._people += 1
            with self._store.unit() as unit:
                conversation = unit.conversations.create(
                    trial=entry.id,
                    content_hash="",
                    language="en",
                    channel="web",
                    token_hash=hash_token(str(self._people)),
                    at=self._clock(),
                )
                contact = {**JANE, "email": f"jane{self._people}@example.org"}
                lead = hand_over(unit, conversation, contact, {}, entry, self._clock()).lead
            names |= {mail_name(f"{lead}/{kind}"): f"about {reference_of(lead)}" for kind in (TEAM_MAIL, PERSON_MAIL)}
        return names

    def round(self, *, faults: bool = True) -> None:
        """Let time pass and the courier work, once, with whatever goes wrong this time."""
        self.rounds += 1
        assert self.rounds < MOST_ROUNDS, "promises are never kept"
        self._clock.forward(timedelta(seconds=self._chance.uniform(1, 7200)))
        everywhere = self._chance.choice(FOR_ALL) if faults and self._chance.random() < 0.25 else ""
        with self._way(everywhere, faults=faults) as transport:
            courier = self._courier(transport)
            taken = courier.round()
            courier.rest()
        if everywhere and taken:
            self.faults[everywhere] += 1

    def settle(self) -> int:
        """Bring the server back for good: what was laid aside has raised an alarm, and is tried again by a human."""
        laid_aside = 0
        for _ in range(400):
            self.round(faults=False)
            with self._store.unit() as unit:
                counts = unit.outbox.counts()
                if counts["dead"]:
                    laid_aside += counts["dead"]
                    if unit.alerts.counts().get("undelivered", 0) < counts["dead"]:
                        self.alarms_wrong.append("a mail was laid aside without an alarm")
                    unit.outbox.retry(self._clock())
                elif not counts["waiting"]:
                    break
        return laid_aside

    def _courier(self, transport: Transport) -> Courier:
        return Courier(
            self._store,
            transport,
            Stationery(library().wording, sender="studies@example.net"),
            letter_kinds(),
            inbox="team@example.net",
            public_url="https://studies.example.org",
            clock=self._clock,
            chance=self._chance.random,
            log=Recorded(),
        )

    @contextmanager
    def _way(self, everywhere: str, *, faults: bool) -> Iterator[Transport]:
        match everywhere:
            case "refuse":
                with smtp_server() as gone:
                    port = gone.port
                yield SmtpTransport(SmtpServer("127.0.0.1", port, "none"), patience=PATIENCE)
            case "untrusted":
                with smtp_server(tls_context=self._certificate.server, require_starttls=True) as server:
                    yield SmtpTransport(SmtpServer("127.0.0.1", server.port, "starttls"), patience=PATIENCE)
            case "disk full":
                yield _FullFolder(self._folder / "full")
            case _:
                inbox = Inbox(always="", faults=self._some_faults() if faults else [])
                planned = list(inbox.faults)
                with smtp_server(inbox) as server:
                    yield SmtpTransport(SmtpServer("127.0.0.1", server.port, "none"), patience=PATIENCE)
                self.faults.update(f for f in planned[: len(planned) - len(inbox.faults)] if f)
                self.arrived.update(str(m["Message-ID"]).strip("<>").partition("@")[0] for m in inbox.mails)

    def _some_faults(self) -> list[str]:
        return [self._chance.choice(FOR_ONE) if self._chance.random() < 0.6 else "" for _ in range(12)]


class _FullFolder:
    """The local outbox on a disk without room: each mail's file lies on a device that takes nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mailbox = Mailbox(folder)

    def deliver(self, mail: object) -> object:
        """Try to write; the device says that no room is left."""
        name = str(mail["Message-ID"]).strip("<>").partition("@")[0]  # type: ignore[index]
        (self._folder / "tmp").mkdir(parents=True, exist_ok=True)
        draft = self._folder / "tmp" / f"{name}.eml"
        if not draft.is_symlink():
            draft.symlink_to("/dev/full")
        return self._mailbox.deliver(mail)  # type: ignore[arg-type]

    def rest(self) -> None:
        """Nothing is kept open."""
