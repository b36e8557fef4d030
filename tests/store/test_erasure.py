import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from prescreen.store import Conversation, Store, Unit, hash_token
from prescreen.store.tables import metadata

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)
SECRET = "zebra-stripes-marker"


def fill(unit: Unit, conversation: str) -> None:
    unit.conversations.save(conversation, state={"note": SECRET}, stage="contact", language="en", at=NOON)
    unit.journal.receive(conversation, "m1", kind="text", text=SECRET * 50, choice_id=None, at=NOON)
    message = {"text": SECRET, "choices": [{"label": SECRET, "payload": {"value": SECRET}}]}
    unit.journal.reply(conversation, "m1", {"messages": [message]}, NOON)
    unit.answers.add(
        conversation,
        fact="hiv",
        status="value",
        value=SECRET,
        message_id="m1",
        start=0,
        end=1,
        reader="yes_no",
        at=NOON,
    )
    unit.consents.add(conversation, kind="screening", given=True, wording=SECRET, message_id="m1", at=NOON)
    unit.alerts.add(conversation, "crisis", NOON)
    lead = unit.leads.add(conversation, {"email": SECRET}, {"why": SECRET}, NOON)
    unit.reminders.add(conversation, message_id="m1", email=SECRET, due_at=NOON, ends_at=LATER, at=NOON)
    unit.subscriptions.add(
        conversation, message_id="m1", email=SECRET, profile={"note": SECRET}, language="en", at=NOON
    )
    unit.outbox.add("team", f"{lead}/team", {"lead": lead}, NOON, conversation=conversation)


def test_erasing_leaves_only_an_empty_tombstone(store: Store, begin: Callable[..., Conversation], url: str) -> None:
    with store.unit() as unit:
        erased, kept = begin(unit, token="gone"), begin(unit, token="stays")
        fill(unit, erased.id)
        fill(unit, kept.id)
    with store.unit() as unit:
        unit.conversations.erase(erased.id, LATER)
    with store.read() as unit:
        tombstone = unit.conversations.get(erased.id)
        assert tombstone is not None
        assert (tombstone.state, tombstone.trial, tombstone.erased_at) == ({}, "", LATER)
        assert tombstone.created_at == LATER
        assert unit.conversations.by_token(hash_token("gone")) is None
        assert unit.conversations.by_token(hash_token("stays")) is not None
    raw = sqlite3.connect(url.removeprefix("sqlite:///"))
    for table in metadata.sorted_tables:
        if "conversation" in table.c:
            found = {row[0] for row in raw.execute(f"select conversation from {table.name}")}
            assert found == {kept.id}, table.name
    raw.close()


def test_no_erased_word_stays_in_any_file(store: Store, conversation: Conversation, url: str) -> None:
    with store.unit() as unit:
        fill(unit, conversation.id)
    folder = Path(url.removeprefix("sqlite:///")).parent
    assert SECRET.encode() in b"".join(path.read_bytes() for path in folder.glob("prescreen.db*"))
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, LATER)
    assert SECRET.encode() not in b"".join(path.read_bytes() for path in folder.glob("prescreen.db*"))


def test_erasing_twice_keeps_the_first_time(store: Store, conversation: Conversation) -> None:
    for at in (NOON, LATER):
        with store.unit() as unit:
            unit.conversations.erase(conversation.id, at)
    with store.read() as unit:
        tombstone = unit.conversations.get(conversation.id)
    assert tombstone is not None
    assert tombstone.erased_at == NOON


def test_a_last_word_can_follow_the_erasure(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        unit.journal.receive(conversation.id, "m1", kind="text", text="delete it", choice_id=None, at=NOON)
        unit.conversations.erase(conversation.id, NOON)
        assert unit.journal.reply(conversation.id, "m1", {"messages": [{"text": "All deleted."}]}, NOON)
    with store.read() as unit:
        reply = unit.journal.reply_to(conversation.id, "m1")
        assert reply is not None
        assert reply["messages"][0]["text"] == "All deleted."
        assert unit.journal.pending(LATER) == []


def test_a_conversation_without_a_person_can_go_without_a_trace(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        fill(unit, conversation.id)
        unit.conversations.remove(conversation.id)
    with store.read() as unit:
        assert unit.conversations.get(conversation.id) is None
        assert unit.journal.after(conversation.id, 0) == []
