from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from prescreen.store import Conversation, Store, Unit
from prescreen.store.channel_outbox import HELD, LEASE, ChannelPart
from tests.databases import everything

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
NUMBER = "+14155552671"


def take(unit: Unit, provider_id: str, text: str = "hi", address: str = NUMBER, **more: Any) -> str | None:
    given = {"place": "", "language": "en", "trial": "NCT06350110", "at": NOON, **more}
    return unit.channels.take("sms", address, provider_id, {"text": text}, **given)


def queue(unit: Unit, thread: str, key: str, *texts: str, **more: Any) -> None:
    given = {"conversation": None, "cursor": None, "at": NOON, **more}
    unit.channels.outbox.add(thread, key, [{"text": text} for text in texts], **given)


def test_a_message_is_taken_once_and_sealed(store: Store, url: str) -> None:
    with store.unit() as unit:
        thread = take(unit, "SMprovider1", "a zebra in my kidney")
        assert thread is not None
        assert take(unit, "SMprovider1", "another text") is None
    with store.read() as unit:
        assert [m.content["text"] for m in unit.channels.waiting(thread)] == ["a zebra in my kidney"]
        found = unit.channels.thread(thread)
        assert found is not None
        assert (found.address, found.trial, found.heard_at) == (NUMBER, "NCT06350110", NOON)
    raw = everything(url)
    assert b"zebra" not in raw
    assert NUMBER.encode() not in raw
    assert b"SMprovider1" not in raw


def test_the_same_address_is_the_same_thread_and_another_channel_is_not(store: Store) -> None:
    with store.unit() as unit:
        first, again = take(unit, "SM1"), take(unit, "SM2")
        other = unit.channels.take("whatsapp", NUMBER, "SM3", {}, place="", language="en", trial="NCT06350110", at=NOON)
        assert first == again != other
        assert unit.channels.with_fresh() == [first, other]


def test_messages_come_in_the_providers_order(store: Store) -> None:
    with store.unit() as unit:
        thread = take(unit, "2", "second", place="0002") or ""
        take(unit, "1", "first", place="0001")
        found = unit.channels.waiting(thread)
        assert [m.content["text"] for m in found] == ["first", "second"]
        unit.channels.handled(found[0].id)
        assert [m.content["text"] for m in unit.channels.waiting(thread)] == ["second"]
        assert take(unit, "1", "first") is None, "what was dealt with is still known"


def test_parts_of_a_thread_go_out_one_after_the_other(store: Store) -> None:
    with store.unit() as unit:
        thread, other = take(unit, "1") or "", take(unit, "2", address="+14155552672") or ""
        queue(unit, thread, "m1", "one", "two", cursor=7)
        queue(unit, thread, "m1", "one", "two", cursor=7)
        queue(unit, other, "m1", "elsewhere")
    with store.unit() as unit:
        claimed = unit.channels.outbox.claim(NOON, 10)
        assert [(p.content["text"], p.attempts) for p in claimed] == [("one", 1), ("elsewhere", 1)]
        assert unit.channels.outbox.claim(NOON, 10) == []
        found = unit.channels.thread(thread)
        assert found is not None
        assert found.shown_at is None, "the question comes with the last part"
        for part in claimed:
            unit.channels.outbox.sent([part.id])
    with store.unit() as unit:
        assert [p.content["text"] for p in unit.channels.outbox.claim(LATER, 10)] == ["two"]
        found = unit.channels.thread(thread)
        assert found is not None
        assert (found.shown_cursor, found.shown_at) == (7, LATER)


def test_a_part_that_failed_keeps_its_place_and_a_lost_one_comes_back(store: Store) -> None:
    with store.unit() as unit:
        thread = take(unit, "1") or ""
        queue(unit, thread, "m1", "one", "two")
        (part,) = unit.channels.outbox.claim(NOON, 10)
        unit.channels.outbox.later(part.id, LATER, "http_503")
        assert unit.channels.outbox.next_due() == LATER
        assert unit.channels.outbox.claim(NOON, 10) == []
        assert unit.channels.outbox.counts() == {"waiting": 2, "sent": 0, "failing": 1}
        assert [p.content["text"] for p in unit.channels.outbox.claim(LATER, 10)] == ["one"]
        (again,) = unit.channels.outbox.claim(LATER + LEASE, 10)
        assert (again.content["text"], again.attempts) == ("one", 3)


def test_what_is_held_until_the_person_writes_goes_out_then(store: Store) -> None:
    with store.unit() as unit:
        thread = take(unit, "1") or ""
        queue(unit, thread, "m1", "one")
        (part,) = unit.channels.outbox.claim(NOON, 10)
        unit.channels.outbox.later(part.id, NOON + timedelta(days=999), HELD)
    with store.unit() as unit:
        assert unit.channels.outbox.claim(LATER, 10) == []
        take(unit, "2", at=LATER)
        assert [p.content["text"] for p in unit.channels.outbox.claim(LATER, 10)] == ["one"]


def test_an_erasure_takes_what_waits_and_later_the_address(
    store: Store, begin: Callable[..., Conversation], url: str
) -> None:
    with store.unit() as unit:
        conversation = begin(unit)
        thread = take(unit, "1") or ""
        unit.channels.change(thread, conversation=conversation.id)
        for message in unit.channels.waiting(thread):
            unit.channels.handled(message.id)
        queue(unit, thread, "m1", "about the person", conversation=conversation.id)
        unit.conversations.erase(conversation.id, NOON)
        assert unit.channels.outbox.waits(thread) == 0
        queue(unit, thread, "m2", "deleted", conversation=conversation.id)
        assert unit.channels.forget(NOON) == 0, "the last word has not gone out"
        (last,) = unit.channels.outbox.claim(NOON, 10)
        unit.channels.outbox.sent([last.id])
        assert unit.channels.forget(NOON) == 1
        assert unit.channels.thread(thread) is None
        assert not unit.vault.has(thread)
        assert take(unit, "1") is None, "a delivery that comes again is known"
        assert take(unit, "9") not in (None, thread)


def test_who_wants_no_messages_stays_known_as_a_hash(store: Store) -> None:
    with store.unit() as unit:
        thread = take(unit, "1") or ""
        unit.channels.change(thread, stopped_at=NOON)
        for message in unit.channels.waiting(thread):
            unit.channels.handled(message.id)
        assert unit.channels.forget(LATER) == 1
        found = unit.channels.thread(thread)
        assert found is not None
        assert (found.address, found.stopped_at) == ("", NOON)
        assert take(unit, "2", at=LATER) == thread
        again = unit.channels.thread(thread)
        assert again is not None
        assert (again.address, again.stopped_at) == (NUMBER, NOON)


def test_threads_with_unseen_replies_are_found(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        conversation = begin(unit)
        thread = take(unit, "1") or ""
        unit.channels.change(thread, conversation=conversation.id)
        for message in unit.channels.waiting(thread):
            unit.channels.handled(message.id)
        assert unit.channels.spoken_to() == []
        unit.journal.reply(conversation.id, "desk-1", {"messages": [{"text": "hello"}]}, NOON)
        assert unit.channels.spoken_to() == [(thread, conversation.id, 0)]


def test_what_is_queued_can_be_claimed_at_once_unless_something_waits_before_it(store: Store) -> None:
    def reply(unit: Unit, key: str, *texts: str) -> ChannelPart | None:
        parts = [{"text": text} for text in texts]
        to = unit.channels.thread(thread)
        assert to is not None
        return unit.channels.outbox.add_and_claim(to, key, parts, conversation=None, cursor=7, at=NOON)

    with store.unit() as unit:
        thread = take(unit, "1") or ""
    with store.unit() as unit:
        first = reply(unit, "m1", "one", "two")
        assert first is not None
        assert (first.content["text"], first.address, first.attempts) == ("one", NUMBER, 1)
        assert reply(unit, "m1", "one", "two") is None, "queued once"
        assert reply(unit, "m2", "three") is None, "others come before it"
        assert unit.channels.outbox.claim(NOON, 10) == [], "taken"
    with store.unit() as unit:
        for text in ("two", "three"):
            unit.channels.outbox.sent([first.id])
            (following,) = unit.channels.outbox.claim_of([thread], NOON)
            assert following.content["text"] == text
            first = following
        unit.channels.outbox.sent([first.id])
        assert unit.channels.outbox.claim_of([thread], LATER) == []
    with store.unit() as unit:
        again = reply(unit, "m4", "four")
        assert again is not None
    with store.unit() as unit:
        assert [part.key for part in unit.channels.outbox.claim(NOON + LEASE, 10)] == [again.key], (
            "who died is replaced"
        )
