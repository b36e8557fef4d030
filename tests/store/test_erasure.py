import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from prescreen.store import Conversation, Passcode, Store, Unit, hash_token
from prescreen.store.tables import metadata
from tests.databases import everything

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
    unit.outbox.add("team", f"{lead}/team", {"lead": lead}, NOON, conversation=conversation)
    unit.tickets.issue(conversation, "sheet", LATER)
    thread = unit.channels.take(
        "sms", f"+1{conversation}", conversation, {}, place="", language="en", trial="NCT06350110", at=NOON
    )
    assert thread is not None
    unit.channels.outbox.add(thread, "m1", [{"text": SECRET}], conversation=conversation, cursor=None, at=NOON)


def await_more(unit: Unit, conversation: str) -> None:
    unit.reminders.add(conversation, message_id="m1", email=SECRET, due_at=NOON, ends_at=LATER, at=NOON)
    unit.subscriptions.add(
        conversation, message_id="m1", email=SECRET, profile={"note": SECRET}, language="en", at=NOON
    )
    unit.desk_acts.add(conversation, "override", "outcome", {"reason": SECRET}, by="u1", at=NOON)
    unit.desk_acts.add_note(conversation, text=SECRET, anchor={"quote": SECRET}, team=True, by="u1", at=NOON)
    unit.desk_acts.reveal(conversation, "u1", LATER)
    where = {"trial": "NCT06350110", "fact": "age_years", "message_id": "m1", "corrected_by": "m2"}
    unit.misreadings.add(conversation, **where, reader="number", language="en", at=NOON)
    person = unit.conversations.get(conversation)
    assert person is not None
    unit.funnel.count_once(person, "contacted")
    unit.amendments.begin("NCT06350110", "before", "after", NOON)
    unit.amendments.add_flip(unit.amendments.judging()[0].id, conversation, {"before": SECRET}, NOON)
    passcode = Passcode("ABCD-1234", "a hash")
    unit.shared_links.issue("screening", {"note": SECRET}, NOON, passcode=passcode, conversation=conversation)


def test_erasing_leaves_only_an_empty_tombstone(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        erased, kept = begin(unit, token="gone"), begin(unit, token="stays")
        for each in (erased, kept):
            fill(unit, each.id)
            await_more(unit, each.id)
    with store.unit() as unit:
        unit.conversations.erase(erased.id, LATER)
    with store.read() as unit:
        tombstone = unit.conversations.get(erased.id)
        assert tombstone is not None
        assert (tombstone.state, tombstone.trial, tombstone.erased_at) == ({}, "", LATER)
        assert tombstone.created_at == LATER
        assert unit.conversations.by_token(hash_token("gone")) is None
        assert unit.conversations.by_token(hash_token("stays")) is not None
        for table in metadata.sorted_tables:
            if "conversation" in table.c and table.name != "channel_threads":  # tests/store/test_channels.py
                found = set(unit.conversations._connection.execute(select(table.c.conversation)).scalars())
                assert found == {kept.id}, table.name


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_erased_word_stays_in_any_file(store: Store, conversation: Conversation, url: str) -> None:
    with store.unit() as unit:
        fill(unit, conversation.id)
        await_more(unit, conversation.id)
    assert SECRET.encode() in everything(url)
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, LATER)
    assert SECRET.encode() not in everything(url)


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


def test_a_receipt_leads_to_the_day_however_it_is_typed_and_to_nothing_else(
    store: Store, conversation: Conversation, url: str
) -> None:
    with store.unit() as unit:
        receipt = unit.conversations.erase(conversation.id, NOON)
        assert unit.conversations.erase(conversation.id, LATER) == receipt, "the first erasure counts"
    assert re.fullmatch(r"D(-[0-9A-Z]{4}){3}", receipt)
    with store.read() as unit:
        for typed in (receipt, receipt.lower(), receipt.replace("-", " "), f"  {receipt.replace('0', 'o')} "):
            assert unit.conversations.erased_on(typed) == NOON, typed
        for typed in ("", "D-0000-0000-0000", receipt[:-1], conversation.id):
            assert unit.conversations.erased_on(typed) is None, typed


def test_a_living_conversation_has_no_receipt(store: Store, conversation: Conversation) -> None:
    with store.read() as unit:
        assert unit.conversations.erased_on("") is None
    with store.unit() as unit:
        assert unit.conversations.erase("no-such-conversation", NOON) == ""


def test_who_wants_no_messages_is_remembered_until_they_want_them_again(
    store: Store, conversation: Conversation
) -> None:
    with store.unit() as unit:
        unit.conversations.stop(conversation.id, NOON)
        unit.conversations.stop(conversation.id, LATER)
    with store.unit() as unit:
        found = unit.conversations.get(conversation.id)
        assert found is not None
        assert found.stopped_at == NOON
        unit.conversations.unstop(conversation.id)
        found = unit.conversations.get(conversation.id)
        assert found is not None
        assert found.stopped_at is None


def test_blanked_words_are_gone_but_a_repeated_message_is_still_known(
    store: Store, conversation: Conversation, url: str
) -> None:
    with store.unit() as unit:
        fill(unit, conversation.id)
        unit.journal.receive(conversation.id, "m2", kind="text", text="that is enough", choice_id=None, at=LATER)
        unit.journal.blank(conversation.id, keep="m2")
        unit.choices.purge(conversation.id)
        unit.alerts.purge(conversation.id)
        assert not unit.journal.receive(conversation.id, "m1", kind="text", text="again", choice_id=None, at=LATER)
        reply = unit.journal.reply_to(conversation.id, "m1")
        assert reply is not None
        assert reply["messages"] == []
        assert [row.text for row in unit.journal.after(conversation.id, 0) if row.direction == "in"] == [
            "",
            "that is enough",
        ]
        assert unit.alerts.of(conversation.id) == []


def test_taking_back_promises_leaves_what_was_kept_already(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        for key in ("kept", "waits", "stays"):
            unit.outbox.add("withdrawal" if key == "stays" else key, key, {}, NOON, conversation=conversation.id)
        (first,) = unit.outbox.claim(NOON, 1)
        unit.outbox.done(first.id, NOON)
        unit.outbox.withdraw(conversation.id, but=("withdrawal",))
        assert [(p.key, p.state) for p in unit.outbox.of(conversation.id)] == [("kept", "done"), ("stays", "waiting")]
