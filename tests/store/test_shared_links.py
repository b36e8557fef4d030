"""A link opens with its passcode, for a while, with few tries, until it is taken back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from prescreen.store import Conversation, Passcode, Refused, Shared, Store, open_shared
from prescreen.store.passcodes import TRIES, Issued
from tests.databases import everything

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
NOTES = {"trial": "NCT06350110", "notes": [{"quote": "a free word", "note": "ask Dr. Vermeulen about this"}]}
WRONG = "0000-0000"


def share(store: Store, conversation: str | None = None, by: str = "") -> Issued:
    passcode = Passcode.fresh()
    with store.unit() as unit:
        return unit.shared_links.issue("notes", NOTES, NOON, passcode=passcode, conversation=conversation, by=by)


def opening(store: Store, issued: Issued, passcode: str = "", at: datetime = NOON) -> Shared | Refused:
    return open_shared(store.unit, issued.secret, passcode or issued.passcode, "notes", at)


def test_link_and_passcode_together_open_it_as_often_as_needed(store: Store) -> None:
    issued = share(store)
    for typed in (issued.passcode, issued.passcode.lower().replace("-", " ")):
        opened = opening(store, issued, typed, NOON + DAY)
        assert isinstance(opened, Shared)
        assert opened.content == NOTES
    assert open_shared(store.unit, "another", issued.passcode, "notes", NOON) == Refused(0)
    assert open_shared(store.unit, issued.secret, issued.passcode, "screening", NOON) == Refused(0)


def test_five_wrong_passcodes_in_a_row_lock_it_for_good(store: Store) -> None:
    issued = share(store)
    assert [opening(store, issued, WRONG) for _ in range(4)] == [Refused(4), Refused(3), Refused(2), Refused(1)]
    assert isinstance(opening(store, issued), Shared), "a right one starts the count anew"
    assert [opening(store, issued, WRONG) for _ in range(TRIES)][-1] == Refused(0)
    assert opening(store, issued) == Refused(0)


def test_tries_at_the_same_moment_are_counted_each(store: Store) -> None:
    issued = share(store)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: opening(store, issued, WRONG), range(8)))
    assert sorted(each.tries for each in found if isinstance(each, Refused)) == [0, 0, 0, 0, 1, 2, 3, 4]
    assert opening(store, issued) == Refused(0)


def test_it_is_over_after_seven_days_and_its_key_goes(store: Store) -> None:
    issued = share(store)
    assert issued.until == NOON + 7 * DAY
    assert isinstance(opening(store, issued, at=NOON + 7 * DAY - timedelta(seconds=1)), Shared)
    assert opening(store, issued, at=NOON + 7 * DAY) == Refused(0)
    with store.unit() as unit:
        assert unit.shared_links.forget_old(NOON + 6 * DAY) == 0
        assert unit.shared_links.forget_old(NOON + 7 * DAY) == 1
        assert not unit.vault.has(f"link/{issued.id}")


def test_only_who_shared_it_can_take_it_back(store: Store) -> None:
    issued, other = share(store), share(store)
    with store.unit() as unit:
        assert not unit.shared_links.revoke_with(issued.secret, "notes", NOON), "a reader's secret does not"
        assert not unit.shared_links.revoke_with(issued.revoke, "screening", NOON)
        assert unit.shared_links.revoke_with(issued.revoke, "notes", NOON)
        assert not unit.shared_links.revoke_with(issued.revoke, "notes", NOON)
        assert not unit.vault.has(f"link/{issued.id}")
    assert opening(store, issued) == Refused(0)
    assert isinstance(opening(store, other), Shared)


def test_the_desk_sees_and_takes_back_the_links_of_a_conversation(store: Store, conversation: Conversation) -> None:
    issued = share(store, conversation.id, by="account-1")
    opening(store, issued, at=NOON + DAY)
    with store.unit() as unit:
        (seen,) = unit.shared_links.of(conversation.id)
        assert (seen.id, seen.by, seen.opened_at, seen.tries) == (issued.id, "account-1", NOON + DAY, TRIES)
        assert unit.shared_links.revoke(issued.id, NOON, by="account-1")
        assert unit.shared_links.of(conversation.id) == []
        assert unit.vault.has(conversation.id), "the conversation keeps its key"
    assert opening(store, issued) == Refused(0)


def test_erasing_a_conversation_takes_its_links_away(store: Store, conversation: Conversation) -> None:
    issued = share(store, conversation.id)
    with store.unit() as unit:
        unit.conversations.erase(conversation.id, NOON)
    assert opening(store, issued) == Refused(0)


def test_neither_secret_nor_passcode_nor_content_is_at_rest(store: Store, url: str) -> None:
    issued = share(store)
    opening(store, issued, WRONG)
    found = everything(url)
    for secret in (issued.secret, issued.revoke, issued.passcode, issued.passcode.replace("-", ""), "Vermeulen"):
        assert secret.encode() not in found
    assert b"$argon2id$" in found


def test_issuing_opening_and_taking_back_are_audited_and_guessing_leaves_a_trace(store: Store) -> None:
    issued = share(store, by="account-1")
    for _ in range(TRIES):
        opening(store, issued, WRONG)
    with store.unit() as unit:
        unit.shared_links.revoke(issued.id, NOON, by="account-2")
    again = share(store)
    opening(store, again)
    with store.read() as unit:
        told = [(e.event, e.actor) for e in unit.audit.entries() if e.subject in (issued.id, again.id)]
        assert unit.audit.verify() is None
    assert told == [
        ("link.issued", "account-1"),
        ("link.last_try", "person"),
        ("link.revoked", "account-2"),
        ("link.issued", "person"),
        ("link.opened", "person"),
    ]


@pytest.mark.parametrize("typed", ["", " ", "x" * 10_000, "é\x00\ud800"])
def test_whatever_is_typed_is_only_wrong(store: Store, typed: str) -> None:
    issued = share(store)
    assert open_shared(store.unit, issued.secret, typed, "notes", NOON) == Refused(4)
