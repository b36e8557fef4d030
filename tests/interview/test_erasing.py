"""From any state of a conversation, erasing it leaves no residue anywhere but the receipt."""

from __future__ import annotations

import atexit
import re
import shutil
import sqlite3
import tempfile
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from prescreen.handoff import erase
from prescreen.handoff.carriers import RecallCarrier
from prescreen.handoff.deliver import Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.taking_back import RECALL
from prescreen.interview import Interview
from prescreen.store import Store
from prescreen.store.tables import metadata
from tests.conftest import NIGHTLY
from tests.conversations.test_conversations import answer_all
from tests.criteria.people import library
from tests.handoff.builders import Recorded
from tests.interview.interviews import interview_on
from tests.interview.talk import START, Talk

CANARY = "zebracanary"
NUMBER = re.compile(r"\b415\D{0,3}555|555\D{0,3}2671")
"""Of the telephone number more than three digits, which a mail's own id may hold too."""
SAYINGS = (
    "yes", "no", "34", "I don't know", "none of these", f"I had {CANARY} in 2019", "hb 11.2 g/dl", "stop", "go on",
    "prednisone 5 mg every day", "what do you know about me?", "a sheet for my doctor", "can i talk to a person",
    "i want to die", "I withdraw my consent", "please stop sending me messages", "START", "sorry, i meant 43",
    "please don't share my answers", "start over", "en español, por favor",
)  # fmt: skip


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _interview() -> Interview:
    store = Store(f"sqlite:///{_folder() / 'erasing.db'}")
    store.migrate()
    return interview_on(library(), store, lambda: START)


def _worker(talk: Talk) -> Courier:
    return Courier(
        talk.store,
        Mailbox(_folder() / "mail"),
        Stationery(library().wording),
        letter_kinds(),
        inbox="team@localhost",
        public_url="https://studies.example.org",
        clock=talk.clock,
        chance=lambda: 0.5,
        log=Recorded(),
        carriers={RECALL: RecallCarrier(Mailbox(_folder() / "mail"))},
    )


def _hand_over(talk: Talk, share: bool) -> None:
    answer_all(talk, labs=False)
    talk.pick("Yes, leave my contact")
    if any(choice["label"].startswith("Yes, pass on") for choice in talk.choices):
        talk.pick("Yes, pass on" if share else "No, only")
    talk.say(f"Jane Roe, jane.{CANARY}@example.org, +1 415 555 2671").pick("Skip this").pick("Skip this")
    talk.pick("Skip this").pick("Yes, send it").pick("Yes, pass them on")


steps = st.lists(
    st.one_of(st.sampled_from(SAYINGS), st.integers(0, 7), st.just("worker"), st.just("ticket")), max_size=12
)


@settings(
    max_examples=400 if NIGHTLY else 12,
    deadline=None,
    derandomize=not NIGHTLY,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(first=st.sampled_from(["new", "handed over", "shared"]), walk=steps, channel=st.sampled_from(["web", "sms"]))
def test_erasing_leaves_nothing_but_the_receipt(first: str, walk: list[str | int], channel: str) -> None:
    talk = Talk(_folder(), interview=_interview(), channel=channel)
    worker = _worker(talk)
    if first != "new":
        _hand_over(talk, share=first == "shared")
    for step in walk:
        _take(talk, step, worker)
    others = _ids_beside(talk)
    if not _erased(talk):
        talk.say("delete my data")
        for _ in range(3):
            if not _erased(talk):
                talk.say("delete my data" if not _asked_to_delete(talk) else "yes, delete everything")
        if not _erased(talk):  # whoever is in the middle of danger or contact details may press the page's button
            with talk.store.unit() as unit:
                conversation = unit.conversations.get(talk.id)
                assert conversation is not None
                erase(unit, conversation, talk.trial.entry, talk.clock())
    _nothing_is_left(talk, worker)
    assert _ids_beside(talk) == others, "nobody else's conversation is touched"


def _take(talk: Talk, step: str | int, worker: Courier) -> None:
    if _erased(talk):
        return
    if step == "worker":
        worker.round()
    elif step == "ticket":
        with talk.store.unit() as unit:
            unit.tickets.issue(talk.id, "data", talk.clock())
    elif isinstance(step, str):
        talk.say(step)
    elif talk.choices:
        talk.pick(talk.choices[step % len(talk.choices)]["label"])


def _erased(talk: Talk) -> bool:
    with talk.store.read() as unit:
        conversation = unit.conversations.get(talk.id)
    return conversation is None or conversation.erased_at is not None


def _asked_to_delete(talk: Talk) -> bool:
    return any(choice["label"] == "Yes, delete everything" for choice in talk.choices)


def _rows() -> sqlite3.Connection:
    return sqlite3.connect(_folder() / "erasing.db")


def _ids_beside(talk: Talk) -> set[str]:
    raw = _rows()
    found = {str(row[0]) for row in raw.execute("select id from conversations where erased_at is null")}
    raw.close()
    return found - {talk.id}


def _nothing_is_left(talk: Talk, worker: Courier) -> None:
    while worker.round():
        pass
    raw = _rows()
    for table in metadata.sorted_tables:
        if "conversation" in table.c and table.name != "conversations":
            rows = raw.execute(f"select * from {table.name} where conversation = ?", (talk.id,)).fetchall()
            assert len(rows) <= (table.name == "journal"), (table.name, rows)
    tombstone = dict(
        zip(
            (column.name for column in metadata.tables["conversations"].columns),
            raw.execute(
                "select " + ", ".join(c.name for c in metadata.tables["conversations"].columns)
                + " from conversations where id = ?", (talk.id,)
            ).fetchone(),
            strict=True,
        )
    )  # fmt: skip
    waiting = raw.execute("select count(*) from outbox where state = 'waiting'").fetchone()[0]
    raw.close()
    assert waiting == 0
    kept = {name for name, value in tombstone.items() if value not in (None, "", 0)}
    assert kept <= {"id", "stage", "created_at", "updated_at", "erased_at", "receipt", "keep"}, kept
    assert tombstone["receipt"].startswith("D")
    with talk.store.read() as unit:
        words = [row for row in unit.journal.after(talk.id, 0) if row.reply is not None]
        assert all("D-" in str(row.reply) for row in words), "the sentence that tells the receipt, and no other"
        assert all(row.text == "" for row in words)
    database = b"".join(path.read_bytes() for path in _folder().glob("erasing.db*"))
    assert CANARY.encode() not in database
    mails = [path.read_text() for part in ("tmp", "new") for path in (_folder() / "mail" / part).glob("*")]
    assert not any(CANARY in mail or NUMBER.search(mail) for mail in mails)
