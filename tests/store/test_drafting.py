"""Drafts: what they look at keeps nobody from writing, and what comes of them is written once, on every database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta

import pytest

from prescreen.store import Conversation, Store, StoreError, StoreUnavailableError, Unit
from prescreen.store.drafting import Drafting
from tests.store.conftest import NOON

Draft = Callable[[Unit], Callable[[], str]]
LATER = NOON + timedelta(seconds=1)
on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def kept(store: Store) -> int:
    with store.read() as unit:
        return sum(unit.outbox.counts().values())


def adding(key: str) -> Draft:
    """Writes in its second step, as it should."""

    def draft(unit: Unit) -> Callable[[], str]:
        def write() -> str:
            assert unit.outbox.add("note", key, {}, NOON)
            return key

        return write

    return draft


def adding_at_once(key: str) -> Draft:
    """Writes while it is made."""

    def draft(unit: Unit) -> Callable[[], str]:
        assert unit.outbox.add("note", key, {}, NOON)
        return lambda: key

    return draft


def failing(unit: Unit) -> Callable[[], str]:
    def write() -> str:
        unit.outbox.add("note", "half done", {}, NOON)
        raise ZeroDivisionError

    return write


def refusing(_unit: Unit) -> Callable[[], str]:
    raise LookupError


def test_what_was_drafted_is_committed_and_what_failed_is_undone(store: Store) -> None:
    keys = [str(number) for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda key: store.drafted(adding(key)), keys)) == keys
    assert store.drafted(adding_at_once("at once")) == "at once"
    with pytest.raises(ZeroDivisionError):
        store.drafted(failing)
    with pytest.raises(LookupError):
        store.drafted(refusing)
    assert kept(store) == len(keys) + 1


@on_sqlite
def test_one_that_fails_in_either_step_is_undone_alone(store: Store) -> None:
    one, failed, refused, other = Drafting(store).together([adding("one"), failing, refusing, adding_at_once("other")])
    assert (one.returned, other.returned) == ("one", "other")
    assert isinstance(failed.raised, ZeroDivisionError)
    assert isinstance(refused.raised, LookupError)
    assert kept(store) == 2


@on_sqlite
def test_while_a_draft_is_made_another_writes(store: Store) -> None:
    looking, written = threading.Event(), threading.Event()

    def draft(unit: Unit) -> Callable[[], str]:
        assert sum(unit.outbox.counts().values()) == 0
        looking.set()
        assert written.wait(5), "nobody else could write"
        return adding("mine")(unit)

    with ThreadPoolExecutor(1) as pool:
        mine = pool.submit(store.drafted, draft)
        assert looking.wait(5)
        with store.unit() as unit:
            assert unit.outbox.add("note", "another's", {}, NOON)
        written.set()
        assert mine.result(5) == "mine"
    assert kept(store) == 2


@on_sqlite
@pytest.mark.parametrize(
    "change",
    [
        lambda unit, it: unit.conversations.save(it, state={"a": 1}, stage="screening", language="en", at=LATER),
        lambda unit, it: unit.journal.reply(it, "m1", {"messages": []}, NOON),
        lambda unit, it: unit.conversations.stop(it, NOON),
        lambda unit, it: unit.conversations.erase(it, NOON),
    ],
    ids=["saved", "replied", "stopped", "erased"],
)
def test_a_draft_is_made_anew_when_its_conversation_has_moved_on(
    store: Store, conversation: Conversation, change: Callable[[Unit, str], object]
) -> None:
    with store.unit() as unit:
        assert unit.journal.receive(conversation.id, "m1", kind="text", text="hello", choice_id=None, at=NOON)
    seen: list[object] = []

    def marked() -> object:
        with store.read() as unit:
            return unit.conversations.mark(conversation.id)

    def elsewhere() -> None:
        with store.unit() as unit:
            change(unit, conversation.id)

    def draft(unit: Unit) -> Callable[[], str]:
        unit.watch(conversation.id)
        seen.append(unit.conversations.mark(conversation.id))
        if len(seen) == 1:
            other.start()  # it may take until nobody looks any more, to leave nothing of what it erased
            while marked() == seen[0] and other.is_alive():
                other.join(0.01)
        return adding(f"draft {len(seen)}")(unit)

    other = threading.Thread(target=elsewhere)
    assert store.drafted(draft) == "draft 2"
    other.join(5)
    assert len(set(seen)) == 2
    assert kept(store) == 1


def test_a_message_that_comes_meanwhile_changes_nothing(store: Store, conversation: Conversation) -> None:
    with store.read() as unit:
        before = unit.conversations.mark(conversation.id)
    with store.unit() as unit:
        assert unit.journal.receive(conversation.id, "m2", kind="text", text="and", choice_id=None, at=NOON)
    with store.read() as unit:
        assert unit.conversations.mark(conversation.id) == before


@on_sqlite
def test_a_store_that_is_away_says_so_to_all_but_who_failed_before(store: Store) -> None:
    class Away:
        connected, unit_on, unit, forgot = store.connected, store.unit_on, store.unit, store.forgot

        @contextmanager
        def begun(self, connection: object, *, writing: bool) -> Iterator[None]:
            if writing:
                raise StoreUnavailableError("away")
            with store.begun(connection, writing=False):  # type: ignore[arg-type]
                yield

    refused, one, other = Drafting(Away()).together([refusing, adding("one"), adding("other")])
    assert isinstance(refused.raised, LookupError)
    assert isinstance(one.raised, StoreError)
    assert one.raised is other.raised
    assert kept(store) == 0
