from datetime import UTC, datetime, timedelta

import pytest

from prescreen.store import Conversation, Inbound, Store, StoreError

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
REPLY = {
    "messages": [
        {
            "text": "How old are you?",
            "choices": [
                {"label": "Prefer not to say", "payload": {"status": "declined"}},
                {"label": "None of these", "group": "none", "payload": {"none": True}},
            ],
        },
        {"id": "own-id", "text": "Take your time."},
    ],
    "progress": {"asked": 1, "about": 14},
    "state": "screening",
}


def receive(store: Store, conversation: Conversation, message_id: str = "m1", text: str = "hello") -> bool:
    with store.unit() as unit:
        return unit.journal.receive(conversation.id, message_id, kind="text", text=text, choice_id=None, at=NOON)


def test_a_message_is_received_once_and_the_first_text_stays(store: Store, conversation: Conversation) -> None:
    assert receive(store, conversation, text="first")
    assert not receive(store, conversation, text="second")
    with store.read() as unit:
        assert unit.journal.inbound(conversation.id, "m1") == Inbound(
            conversation.id, "m1", "text", "first", None, NOON
        )
        assert unit.journal.inbound(conversation.id, "m2") is None


def test_a_message_for_nobody_is_refused(store: Store) -> None:
    with pytest.raises(StoreError), store.unit() as unit:
        unit.journal.receive("nobody", "m1", kind="text", text="", choice_id=None, at=NOON)


def test_a_reply_hides_payloads_behind_ids(store: Store, conversation: Conversation) -> None:
    receive(store, conversation)
    with store.unit() as unit:
        assert unit.journal.reply(conversation.id, "m1", REPLY, NOON)
    with store.read() as unit:
        reply = unit.journal.reply_to(conversation.id, "m1")
        assert reply is not None
        question, calm = reply["messages"]
        declined, none = question["choices"]
        assert (reply["progress"], reply["state"]) == (REPLY["progress"], "screening")
        assert set(declined) == {"id", "label"}
        assert set(none) == {"id", "label", "group"}
        assert question["id"]
        assert calm["id"] == "own-id"
        chosen = unit.choices.resolve(conversation.id, none["id"])
    assert chosen is not None
    assert (chosen.label, chosen.payload, chosen.used) == ("None of these", {"none": True}, False)


def test_a_second_reply_changes_nothing(store: Store, conversation: Conversation) -> None:
    receive(store, conversation)
    with store.unit() as unit:
        unit.journal.reply(conversation.id, "m1", REPLY, NOON)
        first = unit.journal.reply_to(conversation.id, "m1")
        assert not unit.journal.reply(conversation.id, "m1", {"messages": [{"text": "other"}]}, NOON)
        assert unit.journal.reply_to(conversation.id, "m1") == first
        assert first is not None
        still = unit.choices.resolve(conversation.id, first["messages"][0]["choices"][0]["id"])
    assert still is not None
    assert not still.used


def test_choices_expire_with_the_next_reply(store: Store, conversation: Conversation) -> None:
    receive(store, conversation)
    receive(store, conversation, "m2")
    with store.unit() as unit:
        unit.journal.reply(conversation.id, "m1", REPLY, NOON)
        first = unit.journal.reply_to(conversation.id, "m1")
        unit.journal.reply(conversation.id, "m2", REPLY, NOON)
        assert first is not None
        old = unit.choices.resolve(conversation.id, first["messages"][0]["choices"][0]["id"])
    assert old is not None
    assert old.used


def test_a_choice_of_another_conversation_is_unknown(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        other = unit.conversations.create(
            trial="NCT06350110", content_hash="abc", language="en", channel="web", token_hash="other", at=NOON
        )
        offered = unit.choices.offer(conversation.id, "m1", "Yes", {"value": True})
        assert unit.choices.resolve(other.id, offered) is None


def test_everything_after_a_cursor_comes_in_order(store: Store, conversation: Conversation) -> None:
    receive(store, conversation, "m1", "one")
    with store.unit() as unit:
        unit.journal.reply(conversation.id, "m1", REPLY, NOON)
    receive(store, conversation, "m2", "two")
    with store.read() as unit:
        rows = unit.journal.after(conversation.id, 0)
        assert [(row.direction, row.message_id, row.text) for row in rows] == [
            ("in", "m1", "one"),
            ("out", "m1", ""),
            ("in", "m2", "two"),
        ]
        reply = unit.journal.reply_to(conversation.id, "m1")
        assert reply is not None
        assert reply["cursor"] == rows[1].cursor
        assert unit.journal.after(conversation.id, rows[1].cursor) == rows[2:]


def test_messages_wait_until_they_have_a_reply(store: Store, conversation: Conversation) -> None:
    receive(store, conversation, "m1")
    receive(store, conversation, "m2")
    with store.unit() as unit:
        unit.journal.reply(conversation.id, "m1", REPLY, NOON)
    with store.read() as unit:
        assert [each.message_id for each in unit.journal.pending(NOON)] == ["m2"]
        assert unit.journal.pending(NOON - timedelta(seconds=1)) == []


def test_a_text_can_be_redacted(store: Store, conversation: Conversation) -> None:
    receive(store, conversation, text="I am Jane, jane@example.org")
    with store.unit() as unit:
        unit.journal.replace_text(conversation.id, "m1", "I am [removed]")
    with store.read() as unit:
        inbound = unit.journal.inbound(conversation.id, "m1")
    assert inbound is not None
    assert inbound.text == "I am [removed]"
