from datetime import UTC, datetime, timedelta

from prescreen.store import Conversation, Store
from prescreen.store.outbox import LEASE

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


def test_a_conversation_has_one_lead(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        first = unit.leads.add(conversation.id, {"email": "a@example.org"}, {"outcome": "needs_review"}, NOON)
        assert unit.leads.add(conversation.id, {"email": "b@example.org"}, {}, NOON) == first
        lead = unit.leads.get(first)
    assert lead is not None
    assert (lead.conversation, lead.contact) == (conversation.id, {"email": "a@example.org"})


def test_a_key_is_promised_once(store: Store) -> None:
    with store.unit() as unit:
        assert unit.outbox.add("mail", "lead-1/team", {"lead": "1"}, NOON)
        assert not unit.outbox.add("mail", "lead-1/team", {"lead": "2"}, NOON)
        assert [item.payload for item in unit.outbox.claim(NOON, 10)] == [{"lead": "1"}]


def test_a_claimed_item_is_not_claimed_again_before_its_lease_ends(store: Store) -> None:
    with store.unit() as unit:
        unit.outbox.add("mail", "k", {}, NOON)
    with store.unit() as unit:
        assert [item.attempts for item in unit.outbox.claim(NOON, 10)] == [1]
    with store.unit() as unit:
        assert unit.outbox.claim(NOON + LEASE - timedelta(seconds=1), 10) == []
        assert [item.attempts for item in unit.outbox.claim(NOON + LEASE, 10)] == [2]


def test_claims_are_limited_and_oldest_first(store: Store) -> None:
    with store.unit() as unit:
        for number in range(5):
            unit.outbox.add("mail", f"k{number}", {}, NOON - timedelta(minutes=number))
        assert [item.key for item in unit.outbox.claim(NOON, 2)] == ["k4", "k3"]


def test_what_is_done_failed_or_laid_aside_is_counted(store: Store) -> None:
    with store.unit() as unit:
        for key in ("kept", "later", "dead"):
            unit.outbox.add("mail", key, {}, NOON)
        kept, later, dead = unit.outbox.claim(NOON, 10)
        unit.outbox.done(kept.id, NOON)
        unit.outbox.failed(later.id, "disk", NOON + timedelta(hours=1), NOON)
        unit.outbox.failed(dead.id, "address", None, NOON)
    with store.unit() as unit:
        assert unit.outbox.counts() == {"waiting": 1, "done": 1, "dead": 1}
        assert unit.outbox.claim(NOON + timedelta(minutes=59), 10) == []
        assert [item.key for item in unit.outbox.claim(NOON + timedelta(hours=1), 10)] == ["later"]


def test_a_late_failure_does_not_undo_what_is_done(store: Store) -> None:
    with store.unit() as unit:
        unit.outbox.add("mail", "k", {}, NOON)
        (item,) = unit.outbox.claim(NOON, 1)
        unit.outbox.done(item.id, NOON)
        unit.outbox.failed(item.id, "late", NOON, NOON)
        assert unit.outbox.claim(NOON + LEASE, 1) == []
        assert unit.outbox.counts() == {"waiting": 0, "done": 1, "dead": 0}
