import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from prescreen.store import Conversation, Store, StoreError, UnknownConversationError, hash_token, new_token
from tests.databases import everything

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


def test_a_conversation_reads_back_as_it_was_made(store: Store, conversation: Conversation) -> None:
    with store.read() as unit:
        assert unit.conversations.get(conversation.id) == conversation
    assert (conversation.stage, conversation.state, conversation.created_at) == ("consent", {}, NOON)


def test_ids_are_random_and_at_least_128_bits(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        ids = {begin(unit, token=f"t{number}").id for number in range(50)}
    assert len(ids) == 50
    assert min(len(identifier) for identifier in ids) * 6 >= 128


def test_a_token_finds_its_conversation_and_only_its_hash_is_stored(
    store: Store, begin: Callable[..., Conversation], url: str
) -> None:
    token = new_token()
    with store.unit() as unit:
        made = begin(unit, token=token)
    with store.read() as unit:
        assert unit.conversations.by_token(hash_token(token)) == made
        assert unit.conversations.by_token(token) is None
    store.close()
    assert token.encode() not in everything(url)


def test_two_conversations_cannot_share_a_token(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        begin(unit, token="same")
    with pytest.raises(StoreError), store.unit() as unit:
        begin(unit, token="same")


def test_saving_changes_state_stage_and_language(store: Store, conversation: Conversation) -> None:
    later = NOON + timedelta(minutes=1)
    with store.unit() as unit:
        unit.conversations.save(
            conversation.id, state={"asked": ["age_years"]}, stage="screening", language="es", at=later
        )
    with store.read() as unit:
        saved = unit.conversations.get(conversation.id)
    assert saved is not None
    assert (saved.state, saved.stage, saved.language) == ({"asked": ["age_years"]}, "screening", "es")
    assert (saved.created_at, saved.updated_at) == (NOON, later)


def test_saving_nothing_that_exists_is_an_error(store: Store) -> None:
    with pytest.raises(UnknownConversationError), store.unit() as unit:
        unit.conversations.save("nobody", state={}, stage="screening", language="en", at=NOON)


def test_a_unit_that_raises_leaves_nothing_behind(store: Store, conversation: Conversation) -> None:
    with contextlib.suppress(ZeroDivisionError), store.unit() as unit:
        unit.conversations.save(conversation.id, state={"x": 1}, stage="review", language="en", at=NOON)
        unit.conversations.save(conversation.id, state={"x": 1 / 0}, stage="review", language="en", at=NOON)
    with store.read() as unit:
        assert unit.conversations.get(conversation.id) == conversation


def test_times_keep_their_moment_whatever_zone_they_came_in(store: Store, conversation: Conversation) -> None:
    shanghai = datetime(2026, 3, 16, 21, 0, tzinfo=timezone(timedelta(hours=8)))
    with store.unit() as unit:
        unit.conversations.save(conversation.id, state={}, stage="screening", language="en", at=shanghai)
    with store.read() as unit:
        saved = unit.conversations.get(conversation.id)
    assert saved is not None
    assert saved.updated_at == datetime(2026, 3, 16, 13, 0, tzinfo=UTC)


def test_a_time_without_a_zone_is_refused(store: Store, conversation: Conversation) -> None:
    naive = datetime(2026, 3, 16, 12, 0)  # noqa: DTZ001
    with pytest.raises(StoreError), store.unit() as unit:
        unit.conversations.save(conversation.id, state={}, stage="screening", language="en", at=naive)


def test_idle_conversations_are_found_oldest_first(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        first, second, third = (begin(unit, token=name) for name in ("a", "b", "c"))
        for made, hours in ((first, 2), (second, 1), (third, 9)):
            unit.conversations.save(
                made.id, state={}, stage="screening", language="en", at=NOON + timedelta(hours=hours)
            )
    with store.read() as unit:
        assert unit.conversations.idle_since(NOON + timedelta(hours=3)) == [second.id, first.id]


def test_what_a_person_wrote_is_never_in_an_error(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        made = begin(unit)
    secret = "my-hiv-status"
    with pytest.raises(StoreError) as caught, store.unit() as unit:
        unit.journal.receive("no-such-conversation", "m1", kind="text", text=secret, choice_id=None, at=NOON)
    assert secret not in str(caught.value)
    assert caught.value.__cause__ is None
    assert made.id not in str(caught.value)
