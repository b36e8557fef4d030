"""What is sealed opens where it was sealed, for whom it was sealed, while the key is there; and nowhere else."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prescreen.store import Conversation, ForgottenError, SealBrokenError, Store, StoreError, Unit
from prescreen.store.columns import SEAL, clean_json
from tests.databases import everything, open_store
from tests.store.test_erasure import fill
from tests.store.test_text_safety import ANY_JSON, ANY_TEXT

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def unit(store: Store) -> Any:
    with store.unit() as unit:
        unit.vault.create("ana")
        unit.vault.create("ben")
        yield unit


def test_what_is_sealed_opens_for_the_same_subject_and_place(unit: Unit) -> None:
    sealed = unit.vault.seal("ana", "mail.address/1", {"to": "ana@example.org"})
    assert "ana@" not in sealed
    assert unit.vault.open("ana", "mail.address/1", sealed) == {"to": "ana@example.org"}
    assert unit.vault.seal("ana", "mail.address/1", {"to": "ana@example.org"}) != sealed


@pytest.mark.parametrize(
    ("subject", "place"), [("ben", "mail.address/1"), ("ana", "mail.address/2"), ("ana", "mail.name/1")]
)
def test_a_sealed_value_that_was_moved_does_not_open(unit: Unit, subject: str, place: str) -> None:
    sealed = unit.vault.seal("ana", "mail.address/1", "ana@example.org")
    with pytest.raises(SealBrokenError):
        unit.vault.open(subject, place, sealed)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_changed_or_cut_value_never_opens(unit: Unit, data: st.DataObject) -> None:
    sealed = unit.vault.seal("ana", "t.c/1", "a private word")
    raw = base64.b64decode(sealed.removeprefix(SEAL))
    at = data.draw(st.integers(0, len(raw) - 1))
    other = bytes([raw[at] ^ data.draw(st.integers(1, 255))])
    for broken in (raw[:at] + other + raw[at + 1 :], raw[:at], raw[at:][1:], raw[:at] + raw[at + 1 :], raw + other):
        with pytest.raises(SealBrokenError):
            unit.vault.open("ana", "t.c/1", SEAL + base64.b64encode(broken).decode())


@pytest.mark.parametrize("broken", ["", "plain", "{}", SEAL, f"{SEAL}é", f"{SEAL}=", f"{SEAL}AAAA", f"{SEAL}A A"])
def test_what_was_never_sealed_does_not_open(unit: Unit, broken: str) -> None:
    with pytest.raises(SealBrokenError):
        unit.vault.open("ana", "t.c/1", broken)


@given(value=ANY_JSON, place=ANY_TEXT)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_comes_back_clean(unit: Unit, value: Any, place: str) -> None:
    assert unit.vault.open("ana", place, unit.vault.seal("ana", place, value)) == clean_json(value)


def test_who_is_forgotten_cannot_be_read_again_even_with_a_new_key(unit: Unit) -> None:
    sealed = unit.vault.seal("ana", "t.c/1", "word")
    unit.vault.forget("ana")
    unit.vault.forget("ana")
    with pytest.raises(ForgottenError):
        unit.vault.open("ana", "t.c/1", sealed)
    with pytest.raises(ForgottenError):
        unit.vault.seal("ana", "t.c/1", "word")
    unit.vault.create("ana")
    with pytest.raises(SealBrokenError):
        unit.vault.open("ana", "t.c/1", sealed)


def test_another_process_forgets_at_once(store: Store, url: str) -> None:
    other = open_store(url)
    with store.unit() as unit:
        unit.vault.create("ana")
        sealed = unit.vault.seal("ana", "t.c/1", "word")
    with other.read() as reading:
        assert reading.vault.open("ana", "t.c/1", sealed) == "word"
    with store.unit() as unit:
        unit.vault.forget("ana")
    with other.read() as reading, pytest.raises(ForgottenError):
        reading.vault.open("ana", "t.c/1", sealed)
    other.close()


def test_creating_a_key_again_keeps_the_first(unit: Unit) -> None:
    sealed = unit.vault.seal("ana", "t.c/1", "word")
    unit.vault.create("ana")
    assert unit.vault.open("ana", "t.c/1", sealed) == "word"


def test_a_blind_index_is_the_same_each_time_and_apart_by_purpose(store: Store, url: str) -> None:
    with store.read() as unit:
        first = unit.vault.blind("email", "ana@example.org")
        assert unit.vault.blind("phone", "ana@example.org") != first
        assert unit.vault.blind("email", "ana@example.com") != first
    again = open_store(url)
    with again.read() as unit:
        assert unit.vault.blind("email", "ana@example.org") == first
    again.close()


def test_the_index_of_another_database_is_another(store: Store, tmp_path: Path) -> None:
    other = Store(f"sqlite:///{tmp_path / 'other' / 'prescreen.db'}")
    other.migrate()
    with store.read() as unit, other.read() as elsewhere:
        assert unit.vault.blind("email", "a@b.org") != elsewhere.vault.blind("email", "a@b.org")
    other.close()


def test_a_plain_value_cannot_reach_a_sealed_column(store: Store, conversation: Conversation) -> None:
    from sqlalchemy import insert

    from prescreen.store import tables

    row = {"id": "c1", "conversation": conversation.id, "message_id": "m1", "label": "plain", "payload": "", "used": 0}
    with pytest.raises(StoreError), store.unit() as unit:
        unit.choices._connection.execute(insert(tables.choices), row)


def test_no_word_of_a_person_is_in_the_raw_files(store: Store, begin: Callable[..., Conversation], url: str) -> None:
    words = ("word-of-text", "word-of-reply", "word-of-label", "word-of-payload", "word-of-value", "word-of-contact")
    with store.unit() as unit:
        made = begin(unit).id
        unit.conversations.save(made, state={"x": "word-of-state"}, stage="contact", language="en", at=NOON)
        unit.journal.receive(
            made, "m1", kind="text", text="word-of-text", choice_id=None, at=NOON, fingerprint="word-of-fingerprint"
        )
        choice = {"label": "word-of-label", "payload": {"v": "word-of-payload"}}
        unit.journal.reply(made, "m1", {"messages": [{"text": "word-of-reply", "choices": [choice]}]}, NOON)
        unit.answers.add(
            made, fact="hiv", status="declined", value="word-of-value", message_id="m1", start=0, end=1,
            reader="word-of-reader", at=NOON,
        )  # fmt: skip
        unit.leads.add(made, {"email": "word-of-contact"}, {"why": "word-of-snapshot"}, NOON)
        unit.outbox.add("team", "k", {"to": "word-of-payload"}, NOON, conversation=made)
        unit.outbox.add("team", "l", {"to": "word-of-product"}, NOON)
    raw = everything(url)
    more = ("word-of-state", "word-of-fingerprint", "word-of-reader", "word-of-snapshot", "word-of-product", "declined")
    assert [word for word in words + more if word.encode() in raw] == []
    with store.read() as unit:
        assert [row.text for row in unit.journal.after(made, 0)] == ["word-of-text", ""]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_erasing_a_conversation_makes_its_rows_in_an_older_copy_unreadable(
    store: Store, conversation: Conversation, url: str, tmp_path: Path
) -> None:
    with store.unit() as unit:
        fill(unit, conversation.id)
    path = Path(url.removeprefix("sqlite:///"))
    source, copied = sqlite3.connect(path), sqlite3.connect(tmp_path / "copy.db")
    source.backup(copied)
    source.close()
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, NOON)
        assert not unit.vault.has(conversation.id)
    kept = sqlite3.connect(path)
    copied.execute("DELETE FROM vault")
    copied.executemany("INSERT INTO vault VALUES (?, ?, ?)", kept.execute("SELECT * FROM vault").fetchall())
    copied.commit()
    kept.close()
    copied.close()
    older = Store(f"sqlite:///{tmp_path / 'copy.db'}", keys=store._keys)
    with older.read() as unit:
        with pytest.raises(ForgottenError):
            unit.conversations.get(conversation.id)
        with pytest.raises(ForgottenError):
            unit.journal.after(conversation.id, 0)
    older.close()


def test_a_promise_to_somebody_who_was_forgotten_is_withdrawn(store: Store) -> None:
    with store.unit() as unit:
        unit.vault.create("subscription-1")
        unit.outbox.add("news", "news-1", {"to": "ana@example.org"}, NOON, subject="subscription-1")
        unit.outbox.add("news", "news-2", {"to": "the team"}, NOON)
        unit.vault.forget("subscription-1")
        assert [item.key for item in unit.outbox.claim(NOON, 9)] == ["news-2"]
        assert unit.outbox.counts()["waiting"] == 1
