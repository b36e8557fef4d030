"""The audit log: complete, chained, append-only, and without a word of health or contact data."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from prescreen.store import AuditHead, Conversation, Store, StoreError
from prescreen.store.audit import EVENTS
from tests.databases import open_store

REST = "at, actor, event, subject, details, previous, hash, told"
NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


def note(store: Store, *kinds: str) -> None:
    with store.unit() as unit:
        for kind in kinds:
            unit.audit.add("consent.given", actor="person", subject="c1", at=NOON, kind=kind)


def events(store: Store) -> list[tuple[str, str]]:
    with store.read() as unit:
        return [(entry.event, entry.details) for entry in unit.audit.entries()]


def tamper(url: str, *statements: str) -> None:
    """Change the log behind the triggers' back, as somebody with the database in hand could."""
    engine = create_engine(url)
    with engine.begin() as connection:
        if url.startswith("sqlite"):
            connection.execute(text("DROP TRIGGER IF EXISTS audit_no_update"))
            connection.execute(text("DROP TRIGGER IF EXISTS audit_no_delete"))
        else:
            connection.execute(text("DROP TRIGGER audit_no_change ON audit"))
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_entries_are_numbered_and_each_follows_from_the_one_before(store: Store) -> None:
    note(store, "a", "b")
    note(store, "c")
    with store.read() as unit:
        entries = list(unit.audit.entries())
        assert [(entry.number, entry.details) for entry in entries] == [
            (1, '{"kind":"a"}'),
            (2, '{"kind":"b"}'),
            (3, '{"kind":"c"}'),
        ]
        assert [entry.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
        assert unit.audit.verify() is None
        assert unit.audit.head() == AuditHead(3, entries[2].hash)
        assert AuditHead.parse(str(unit.audit.head())) == unit.audit.head()


def test_an_empty_log_is_whole(store: Store) -> None:
    with store.read() as unit:
        assert unit.audit.verify() is None
        assert unit.audit.head().number == 0


def test_a_unit_that_is_undone_leaves_no_entry(store: Store) -> None:
    with contextlib.suppress(ZeroDivisionError), store.unit() as unit:
        unit.audit.add("data.exported", actor="operator", subject="", at=NOON)
        unit.outbox.add("mail", str(1 / 0), {}, NOON)
    assert events(store) == []


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET actor = 'nobody'", "DELETE FROM audit", "DELETE FROM audit WHERE number = 2"]
)
def test_the_database_refuses_to_change_or_delete_an_entry(store: Store, statement: str) -> None:
    note(store, "a", "b")
    with pytest.raises(StoreError), store.unit() as unit:
        unit.audit._connection.execute(text(statement))
    assert len(events(store)) == 2


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE audit SET actor = 'nobody' WHERE number = 2", 2),
        ("UPDATE audit SET details = '{}' WHERE number = 1", 1),
        ("UPDATE audit SET hash = previous WHERE number = 3", 3),
        ("UPDATE audit SET previous = hash WHERE number = 3", 3),
        ("UPDATE audit SET number = 7 WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 2", 2),
        (f"INSERT INTO audit SELECT 0, {REST} FROM audit WHERE number = 1", 1),
    ],
)
def test_whatever_was_done_behind_its_back_is_found(store: Store, url: str, statement: str, number: int) -> None:
    note(store, "a", "b", "c", "d")
    tamper(url, statement)
    with store.read() as unit:
        fault = unit.audit.verify()
    assert fault is not None
    assert fault.number == number


def test_what_was_cut_off_shows_by_the_head_that_was_noted(store: Store, url: str) -> None:
    note(store, "a", "b", "c")
    with store.read() as unit:
        noted = unit.audit.head()
    tamper(url, "DELETE FROM audit WHERE number = 3")
    with store.read() as unit:
        assert unit.audit.verify() is None
        fault = unit.audit.verify(noted)
    assert fault is not None
    assert (fault.number, fault.reason) == (3, "is missing: entry 3 was noted")
    note(store, "another")
    with store.read() as unit:
        fault = unit.audit.verify(noted)
    assert fault is not None
    assert (fault.number, fault.reason) == (3, "is not the one that was noted")


@pytest.mark.parametrize(
    ("event", "details"),
    [
        ("consent.given", {"kind": "I have lupus"}),
        ("consent.given", {"kind": "ana@example.org"}),
        ("consent.given", {"kind": {"fact": "hiv"}}),
        ("consent.given", {"kind": "x" * 129}),
        ("consent.given", {"email": "a"}),
        ("conversation.read", {}),
    ],
)
def test_free_words_and_unknown_names_are_refused_without_being_repeated(
    store: Store, event: str, details: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match=r"audit log|short word") as said, store.unit() as unit:
        unit.audit.add(event, actor="person", subject="c1", at=NOON, **details)
    assert "lupus" not in str(said.value)
    assert "ana@" not in str(said.value)
    assert events(store) == []


@pytest.mark.parametrize("noted", ["", "3", "3:abc", "x:" + "0" * 64, "3:" + "g" * 64])
def test_what_is_no_head_is_refused(noted: str) -> None:
    with pytest.raises(ValueError, match="looks like"):
        AuditHead.parse(noted)


def _note_many(url: str, name: str, news: multiprocessing.Queue[str]) -> None:
    store = open_store(url)
    for number in range(40):
        with store.unit() as unit:
            unit.audit.add("consent.given", actor="person", subject=name, at=NOON, kind=f"k{number}")
    store.close()
    news.put(name)


def test_writers_in_several_processes_share_one_chain(store: Store, url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    news = spawn.Queue()
    processes = [spawn.Process(target=_note_many, args=(url, f"w{n}", news)) for n in range(2)]
    for process in processes:
        process.start()
    assert {news.get(timeout=60) for _ in processes} == {"w0", "w1"}
    for process in processes:
        process.join(30)
    with store.read() as unit:
        assert unit.audit.verify() is None
        entries = list(unit.audit.entries())
    for name in ("w0", "w1"):
        assert [e.details for e in entries if e.subject == name] == [f'{{"kind":"k{n}"}}' for n in range(40)]


def test_what_happens_to_a_persons_data_is_noted_where_it_happens(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        for given, message in ((False, "m0"), (True, "m1"), (True, "m1"), (False, "m2")):
            unit.consents.add(conversation.id, kind="share", given=given, wording="?", message_id=message, at=NOON)
        lead = unit.leads.add(conversation.id, {"email": "ana@example.org"}, {}, NOON)
        unit.leads.add(conversation.id, {"email": "ana@example.org"}, {}, NOON)
        for key in ("k1", "k2"):
            unit.outbox.add("team", key, {}, NOON, conversation=conversation.id)
        kept, lost = unit.outbox.claim(NOON, 2)
        unit.outbox.done(kept.id, NOON)
        unit.outbox.done(kept.id, NOON)
        unit.outbox.failed(lost.id, "550 no such user", None, NOON)
    for _ in range(2):
        with store.unit() as unit:
            unit.conversations.erase(conversation.id, NOON)
    store.rotate_keys(NOON + timedelta(days=1))
    found = events(store)
    assert [event for event, _ in found] == [
        "consent.refused",
        "consent.given",
        "consent.withdrawn",
        "lead.handed_over",
        "mail.delivered",
        "mail.laid_aside",
        "conversation.erased",
        "keys.rotated",
    ]
    assert found[3][1] == f'{{"lead":"{lead}"}}'
    assert found[5][1] == f'{{"code":"550_no_such_user","kind":"team","outbox":{lost.id}}}'
    assert {event for event, _ in found} <= set(EVENTS)
    assert "ana" not in str(found)


def test_a_conversation_of_nobody_leaves_no_entry(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        unit.conversations.remove(begin(unit).id)
    assert events(store) == []
