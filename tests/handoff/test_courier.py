"""The courier with a real SMTP server that fails, and with writers that make mistakes."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from prescreen.content import Wording
from prescreen.handoff.deliver import ATTEMPTS, LONGEST_WAIT, Courier
from prescreen.handoff.letters import Desk, Letter, Receiver
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.smtp import SmtpServer, SmtpTransport
from prescreen.handoff.transport import Transport
from prescreen.store import Conversation, OutboxItem, Store
from tests.handoff.builders import NOON, ROOT, Clock, Recorded
from tests.handoff.smtp_server import Inbox, smtp_server

SAID = Wording({"en": {"mail_sender": "Study pre-check", "mail_note_subject": "A note", "mail_note_body": "Hello."}})
Make = Callable[[Transport], Courier]
Promise = Callable[..., None]


def note(item: OutboxItem, desk: Desk) -> Letter | None:
    match item.payload:
        case {"mistake": True}:
            raise KeyError("secret name")
        case {"wanted": False}:
            return None
    return Letter(to=Receiver(str(item.payload["to"])), wording="note", language="en")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log() -> Recorded:
    return Recorded()


@pytest.fixture
def make(store: Store, clock: Clock, log: Recorded) -> Make:
    def make(transport: Transport) -> Courier:
        return Courier(
            store,
            transport,
            Stationery(SAID, sender="studies@example.net"),
            {"note": note},
            inbox="x@localhost",
            public_url="https://studies.example.org",
            clock=clock,
            chance=lambda: 0.5,
            log=log,
        )

    return make


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def courier(make: Make, inbox: Inbox) -> Iterator[Courier]:
    with smtp_server(inbox) as running:
        courier = make(SmtpTransport(SmtpServer("127.0.0.1", running.port, "none"), patience=3))
        yield courier
        courier.rest()


@pytest.fixture
def promise(store: Store, conversation: Conversation) -> Promise:
    def promise(*keys: str, **payload: object) -> None:
        with store.unit() as unit:
            for key in keys:
                given = {"to": f"{key}@example.org", **payload}
                unit.outbox.add("note", key, given, NOON, conversation=conversation.id)

    return promise


def counts(store: Store) -> tuple[int, int, int]:
    with store.read() as unit:
        found = unit.outbox.counts()
    return found["waiting"], found["done"], found["dead"]


def alerts(store: Store, conversation: Conversation) -> list[str]:
    with store.read() as unit:
        return [alert.kind for alert in unit.alerts.of(conversation.id)]


def run(courier: Courier, clock: Clock, rounds: int, step: timedelta = timedelta(hours=2)) -> None:
    for _ in range(rounds):
        courier.round()
        clock.forward(step)


def test_a_receiver_who_is_refused_raises_an_alarm_and_stops_nobody_else(
    store: Store,
    conversation: Conversation,
    courier: Courier,
    inbox: Inbox,
    promise: Promise,
    log: Recorded,
) -> None:
    promise("a", "b", "c")
    inbox.faults = ["", "rcpt 550 5.1.1"]
    courier.round()
    assert inbox.receivers == ["a@example.org", "c@example.org"]
    assert counts(store) == (0, 2, 1)
    assert alerts(store, conversation) == ["undelivered"]
    assert log.events[1][0] == "promise laid aside"
    assert log.events[1][1] == {"item": 2, "kind": "note", "attempts": 1, "code": "rcpt_550_5.1.1"}
    assert "example" not in str(log.events)


@pytest.mark.parametrize("fault", ["rcpt 450", "data 451", "data drop", "after drop"])
def test_a_passing_refusal_is_tried_again(
    store: Store,
    conversation: Conversation,
    courier: Courier,
    inbox: Inbox,
    promise: Promise,
    clock: Clock,
    fault: str,
) -> None:
    promise("a", "b")
    inbox.faults = [fault]
    courier.round()
    assert counts(store) == (1, 1, 0)
    clock.forward(timedelta(seconds=6))
    courier.round()
    assert counts(store) == (0, 2, 0)
    assert set(inbox.receivers) == {"a@example.org", "b@example.org"}
    assert alerts(store, conversation) == []


def test_what_never_goes_out_is_laid_aside_after_the_last_attempt_with_one_alarm(
    store: Store, conversation: Conversation, courier: Courier, inbox: Inbox, promise: Promise, clock: Clock
) -> None:
    promise("a")
    inbox.always = "rcpt 450"
    run(courier, clock, ATTEMPTS - 1)
    assert (counts(store), alerts(store, conversation)) == ((1, 0, 0), [])
    run(courier, clock, 3)
    assert (counts(store), alerts(store, conversation)) == ((0, 0, 1), ["undelivered"])


def test_what_is_laid_aside_goes_out_when_somebody_asks_for_it(
    store: Store, courier: Courier, inbox: Inbox, promise: Promise, clock: Clock
) -> None:
    promise("a", "b")
    inbox.faults = ["rcpt 550", "rcpt 550"]
    courier.round()
    with store.unit() as unit:
        assert unit.outbox.retry(clock(), 1) == 1
        assert unit.outbox.retry(clock(), 99) == 0
    courier.round()
    assert counts(store) == (0, 1, 1)
    with store.unit() as unit:
        assert unit.outbox.retry(clock()) == 1
        assert unit.outbox.retry(clock(), 1) == 0, "what arrived does not go out again"
    courier.round()
    assert inbox.receivers == ["a@example.org", "b@example.org"]


def test_a_server_that_is_away_is_asked_once_a_round_and_costs_the_others_nothing(
    store: Store, courier: Courier, inbox: Inbox, promise: Promise, clock: Clock
) -> None:
    promise(*(f"m{number}" for number in range(30)))
    inbox.always = "mail 421"
    for _ in range(200):  # every tenth of a second
        courier.round()
        clock.forward(timedelta(milliseconds=100))
    assert inbox.connections < 10
    inbox.always = ""
    run(courier, clock, 5)
    assert counts(store) == (0, 30, 0)
    assert len(inbox.receivers) == 30
    with store.read() as unit:
        assert sum(entry.attempts for entry in unit.outbox.entries()) < 45, "what was not tried was not counted"


def test_a_slow_round_gives_back_what_it_did_not_begin(
    store: Store, make: Make, clock: Clock, promise: Promise
) -> None:
    sent: list[str] = []

    class Slow(Mailbox):
        def deliver(self, mail: object) -> Path:
            clock.forward(timedelta(seconds=8))
            sent.append(str(mail["To"]))  # type: ignore[index]
            return Path()

    promise(*(f"m{number}" for number in range(6)))
    courier = make(Slow(Path("nowhere")))
    courier.round()
    assert len(sent) == 3
    courier.round()
    assert len(sent) == len(set(sent)) == 6
    assert counts(store) == (0, 6, 0)


def test_a_writers_mistake_stops_no_other_letter_and_tells_no_secret(
    store: Store, courier: Courier, inbox: Inbox, promise: Promise, log: Recorded
) -> None:
    promise("a", mistake=True)
    promise("b")
    courier.round()
    assert inbox.receivers == ["b@example.org"]
    assert log.events[0][1]["code"] == "mistake_KeyError"
    assert "secret" not in str(log.events)


def test_a_letter_nobody_wants_any_more_is_settled_without_a_mail(
    store: Store,
    conversation: Conversation,
    courier: Courier,
    inbox: Inbox,
    promise: Promise,
    log: Recorded,
) -> None:
    promise("a", wanted=False)
    courier.round()
    assert (inbox.receivers, counts(store), alerts(store, conversation)) == ([], (0, 1, 0), [])
    assert [event for event, _ in log.events] == ["promise not wanted any more"]


@pytest.mark.parametrize(("to", "code"), [("nowhere", "address"), ("jürg@example.org", "no_smtputf8")])
def test_an_address_no_mail_can_go_to_is_laid_aside_with_its_code(
    store: Store, courier: Courier, promise: Promise, to: str, code: str
) -> None:
    promise("a", to=to)
    courier.round()
    with store.read() as unit:
        assert [(entry.state, entry.code) for entry in unit.outbox.entries()] == [("dead", code)]


def test_a_kind_nobody_writes_is_laid_aside(store: Store, courier: Courier) -> None:
    with store.unit() as unit:
        unit.outbox.add("telegram", "t", {}, NOON)
    courier.round()
    with store.read() as unit:
        assert [(entry.state, entry.code) for entry in unit.outbox.entries()] == [("dead", "unknown_kind")]


def test_who_erases_while_a_mail_is_on_its_way_raises_no_alarm(
    store: Store, conversation: Conversation, make: Make, promise: Promise, log: Recorded
) -> None:
    class Erasing(Mailbox):
        def deliver(self, mail: object) -> Path:
            with store.unit() as unit:
                unit.conversations.erase(conversation.id, NOON)
            raise OSError(errno.EIO, "late")

    promise("a")
    make(Erasing(Path("nowhere"))).round()
    assert (counts(store), log.events) == ((0, 0, 0), [])
    assert alerts(store, conversation) == []


# ------------------------------------------------------------------------------------------------------- a full disk


def test_a_disk_that_is_full_loses_nothing(
    store: Store,
    make: Make,
    promise: Promise,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    log: Recorded,
) -> None:
    promise("a", "b")
    courier = make(Mailbox(tmp_path / "mail"))

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        run(courier, clock, 3)
    assert counts(store) == (2, 0, 0)
    assert {fields["code"] for _, fields in log.events} == {f"folder_{errno.ENOSPC}"}
    assert list((tmp_path / "mail" / "new").iterdir()) == [], "half a mail is no mail"
    clock.forward(LONGEST_WAIT)
    courier.round()
    assert counts(store) == (0, 2, 0)
    assert len(list((tmp_path / "mail" / "new").iterdir())) == 2
    assert list((tmp_path / "mail" / "tmp").iterdir()) == []


def test_a_process_that_may_write_no_more_leaves_no_half_mail(tmp_path: Path) -> None:
    program = """
import resource, signal, sys
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from prescreen.handoff.mailbox import Mailbox
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
mail = EmailMessage(policy=SMTP)
mail["Message-ID"] = "<a@localhost>"
mail.set_content("x" * 100_000)
try:
    Mailbox(Path(sys.argv[1])).deliver(mail)
except OSError as problem:
    print(problem.errno)
"""
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "mail")], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == str(errno.EFBIG)
    assert list((tmp_path / "mail" / "new").iterdir()) == []
