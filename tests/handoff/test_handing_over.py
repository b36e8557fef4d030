import os
import signal
import stat
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from prescreen.content import Wording
from prescreen.content.models import Contact
from prescreen.handoff import hand_over, withdraw
from prescreen.handoff.deliver import ATTEMPTS, LONGEST_WAIT, Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.store import Conversation, Store
from tests.databases import key_path
from tests.handoff.builders import JANE, NOON, ROOT, Clock, Recorded, Referring, mail_of, reread, words


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log() -> Recorded:
    return Recorded()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mail"


@pytest.fixture
def courier(store: Store, wording: Wording, folder: Path, clock: Clock, log: Recorded) -> Courier:
    return Courier(
        store,
        Mailbox(folder),
        Stationery(wording),
        letter_kinds(),
        inbox="study-team@localhost",
        public_url="https://studies.example.org",
        clock=clock,
        chance=lambda: 0.5,
        log=log,
    )


def mails(folder: Path) -> list[Path]:
    return sorted((folder / "new").glob("*.eml"))


def give(store: Store, conversation: Conversation, study: Referring) -> str:
    with store.unit() as unit:
        return hand_over(unit, conversation, JANE, {"outcome": "needs_review"}, study, NOON).reference


def test_handing_over_twice_promises_once(store: Store, conversation: Conversation, study: Referring) -> None:
    assert give(store, conversation, study) == give(store, conversation, study)
    with store.read() as unit:
        assert unit.outbox.counts()["waiting"] == 2


def test_a_person_who_wants_no_copy_gets_none(store: Store, conversation: Conversation, study: Referring) -> None:
    with store.unit() as unit:
        hand_over(unit, conversation, JANE, {}, study, NOON, copy=False)
        assert [item.kind for item in unit.outbox.claim(NOON, 10)] == ["team"]


def test_a_trial_says_what_the_mail_to_its_team_holds(
    store: Store, conversation: Conversation, wording: Wording
) -> None:
    for mail, shown in (("link", False), ("contact", True)):
        contact = Contact.model_validate({"name": {"en": "The team"}, "mail": mail})
        with store.unit() as unit:
            own = unit.conversations.create(
                trial="X", content_hash="", language="en", channel="web", token_hash=mail, at=NOON
            )
            hand_over(unit, own, JANE, {"answers": {"hiv": "yes"}}, Referring("X", contact), NOON, copy=False)
            (item,) = unit.outbox.claim(NOON, 10)
        found = words(reread(mail_of(store, item, wording)))
        assert (JANE["phone"] in found) == shown
        assert "hiv" not in found


def test_what_is_rolled_back_is_not_promised(store: Store, conversation: Conversation, study: Referring) -> None:
    with pytest.raises(ZeroDivisionError), store.unit() as unit:  # noqa: PT012
        hand_over(unit, conversation, JANE, {}, study, NOON)
        _ = 1 / 0
    with store.read() as unit:
        assert unit.outbox.counts()["waiting"] == 0
        assert unit.leads.of(conversation.id) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"email": "nowhere"},
        {"phone": "12"},
        {"last_name": "<b>"},
        {"first_name": ""},
        {"other_language": "{{X}}"},
    ],
)
def test_unusable_details_are_refused_without_quoting_them(
    store: Store, conversation: Conversation, study: Referring, wrong: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))) as caught, store.unit() as unit:
        hand_over(unit, conversation, {**JANE, **wrong}, {}, study, NOON)
    assert not any(value and value in str(caught.value) for value in (*wrong.values(), *JANE.values()))


def test_both_mails_arrive_once(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path, log: Recorded
) -> None:
    reference = give(store, conversation, study)
    assert courier.round() == 2
    assert courier.round() == 0
    assert len(mails(folder)) == 2
    assert all(reference in path.read_text() for path in mails(folder))
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in mails(folder))
    assert list((folder / "tmp").iterdir()) == []
    with store.read() as unit:
        assert unit.outbox.counts() == {"waiting": 0, "done": 2, "dead": 0}
    assert not any(value in str(log.events) for value in JANE.values())


def test_a_worker_that_died_after_writing_doubles_nothing(
    store: Store,
    conversation: Conversation,
    study: Referring,
    courier: Courier,
    wording: Wording,
    folder: Path,
    clock: Clock,
) -> None:
    give(store, conversation, study)
    with store.unit() as unit:
        items = unit.outbox.claim(clock(), 10)
    for item in items:
        Mailbox(folder).deliver(mail_of(store, item, wording))
    written = {path: path.read_bytes() for path in mails(folder)}
    assert len(written) == 2
    assert courier.round() == 0, "still leased to the worker that died"
    clock.forward(timedelta(minutes=2))
    assert courier.round() == 2
    assert {path: path.read_text().count("Message-ID") for path in mails(folder)} == dict.fromkeys(written, 1)


def test_a_mail_that_was_read_does_not_come_again(
    store: Store, conversation: Conversation, study: Referring, wording: Wording, folder: Path, clock: Clock
) -> None:
    give(store, conversation, study)
    with store.unit() as unit:
        item, _ = unit.outbox.claim(clock(), 10)
    mail = mail_of(store, item, wording)
    first = Mailbox(folder).deliver(mail)
    first.rename(folder / "cur" / f"{first.name}:2,S")
    Mailbox(folder).deliver(mail)
    assert mails(folder) == []


def test_a_full_disk_is_tried_again_and_again_then_laid_aside(
    store: Store,
    conversation: Conversation,
    study: Referring,
    courier: Courier,
    folder: Path,
    clock: Clock,
    log: Recorded,
) -> None:
    folder.write_text("a file where the folder should be")
    give(store, conversation, study)
    rounds = 0
    while rounds < 2 * ATTEMPTS:
        rounds += 1
        courier.round()
        with store.read() as unit:
            counts = unit.outbox.counts()
        if counts["dead"] == 2:
            break
        clock.forward(LONGEST_WAIT * 2)
    assert rounds == ATTEMPTS
    assert {event for event, _ in log.events} == {"promise put off", "promise laid aside"}


def test_a_mail_is_delivered_once_the_folder_is_back(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path, clock: Clock
) -> None:
    folder.write_text("in the way")
    give(store, conversation, study)
    courier.round()
    folder.unlink()
    assert courier.round() == 0, "not before its time"
    clock.forward(timedelta(seconds=30))
    assert courier.round() == 2
    assert len(mails(folder)) == 2


def test_waits_double_up_to_an_hour(courier: Courier) -> None:
    waits = [courier.wait(attempts) for attempts in range(1, 40)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=5)
    assert waits[1] == timedelta(seconds=10)
    assert waits[-1] == LONGEST_WAIT


def test_who_erases_before_delivery_is_not_handed_over(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    give(store, conversation, study)
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, NOON)
    assert courier.round() == 0
    assert not folder.exists()


def test_who_erases_after_delivery_has_the_team_told(
    store: Store, conversation: Conversation, study: Referring, courier: Courier, folder: Path
) -> None:
    reference = give(store, conversation, study)
    courier.round()
    with store.unit() as unit:
        assert withdraw(unit, conversation, study, NOON)
        unit.conversations.erase(conversation.id, NOON)
    before = set(mails(folder))
    assert courier.round() == 1
    (notice,) = set(mails(folder)) - before
    assert reference in notice.read_text()
    assert not any(value in notice.read_text() for value in JANE.values())


def test_who_was_never_handed_over_needs_no_notice(store: Store, conversation: Conversation, study: Referring) -> None:
    with store.unit() as unit:
        assert not withdraw(unit, conversation, study, NOON)


def test_the_worker_delivers_and_stops_when_told(
    store: Store, conversation: Conversation, study: Referring, tmp_path: Path, database: str
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    program = f"""
import sys
from pathlib import Path
import yaml
from prescreen.content import Wording
from prescreen.content.models import Contact
from prescreen.handoff import __main__ as worker
class Library:
    phrases = yaml.safe_load(Path({str(ROOT)!r}, "content/wording/en/handoff.yml").read_text())["phrases"]
    wording = Wording({{"en": phrases}})
    trials = {{}}
worker.load_library = lambda root: Library
sys.exit(worker.main())
"""
    worker = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        env={
            **os.environ,
            "PRESCREEN_DATABASE_URL": database,
            "PRESCREEN_KEY_FILE": str(key_path(database)),
            "PRESCREEN_MAIL_DIR": str(tmp_path / "mail"),
        },
    )
    give(store, conversation, study)
    deadline = time.monotonic() + 40
    while len(mails(tmp_path / "mail")) < 2 and time.monotonic() < deadline and worker.poll() is None:
        time.sleep(0.1)
    worker.send_signal(signal.SIGTERM)
    _, said = worker.communicate(timeout=20)
    assert worker.returncode == 0, said
    assert len(mails(tmp_path / "mail")) == 2
    assert "worker stopped" in said
    assert not any(value in said for value in JANE.values())
