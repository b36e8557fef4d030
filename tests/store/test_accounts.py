"""Accounts, sessions, failed tries and versions of trials, on both databases."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from prescreen.store import EVERY, Account, Grant, Scope, Store, StoreError, Tries
from prescreen.store.scopes import within
from prescreen.store.tables import conversations
from tests.databases import everything

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def jane(store: Store) -> Account:
    with store.unit() as unit:
        made = unit.accounts.add(" Jane.Roe ", "Jane Roe", [Grant("monitor")], actor="operator", at=NOON)
    assert made is not None
    return made


def test_a_name_is_taken_once_however_it_is_written(store: Store, jane: Account) -> None:
    assert jane.name == "jane.roe"
    with store.unit() as unit:
        assert unit.accounts.add("JANE.ROE", "", [], actor="operator", at=NOON) is None
        found = unit.accounts.named("Jane.Roe ")
        assert found == jane
        assert unit.accounts.count() == 1
        assert unit.accounts.full_names([jane.id, "nobody"]) == {jane.id: "Jane Roe"}


def test_rights_are_replaced_as_a_whole(store: Store, jane: Account) -> None:
    wanted = [Grant("coordinator", "T1", "leeds"), Grant("coordinator", "T1", "leeds"), Grant("admin")]
    with store.unit() as unit:
        unit.accounts.change_grants(jane, wanted, actor="operator", at=NOON, reason="")
    with store.read() as unit:
        found = unit.accounts.get(jane.id)
        assert found is not None
        assert set(found.grants) == {Grant("coordinator", "T1", "leeds"), Grant("admin", EVERY, EVERY)}
        entry = list(unit.audit.entries())[-1]
        assert unit.audit.told(entry) == {
            "old": ["monitor:*:*"],
            "new": ["admin:*:*", "coordinator:T1:leeds"],
        }


def test_the_secret_of_the_second_factor_is_sealed_and_a_step_is_used_once(
    store: Store, url: str, jane: Account
) -> None:
    with store.unit() as unit:
        unit.accounts.set_secret(jane, "JBSWY3DPEHPK3PXP", step=100, actor=jane.actor, at=NOON)
        assert unit.accounts.secret(jane) == "JBSWY3DPEHPK3PXP"
        assert [unit.accounts.use_step(jane, step) for step in (99, 100, 101, 101, 100, 103)] == [
            False,
            False,
            True,
            False,
            False,
            True,
        ]
    assert b"JBSWY3DPEHPK3PXP" not in everything(url)


def test_a_step_that_two_show_at_once_lets_one_in(store: Store, jane: Account) -> None:
    used: list[bool] = []

    def show() -> None:
        with store.unit() as unit:
            used.append(unit.accounts.use_step(jane, 7))

    threads = [threading.Thread(target=show) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(used) == [False, False, False, True]


def test_recovery_codes_are_used_once_and_replaced(store: Store, jane: Account) -> None:
    with store.unit() as unit:
        unit.accounts.set_recovery_codes(jane, ["a" * 64, "b" * 64], actor=jane.actor, at=NOON)
        assert [unit.accounts.use_recovery_code(jane, code * 64, at=NOON) for code in "aab"] == [True, False, True]
        unit.accounts.set_recovery_codes(jane, ["c" * 64], actor=jane.actor, at=NOON)
        assert unit.accounts.recovery_codes_left(jane) == 1
        unit.accounts.remove_secret(jane, actor="operator", at=NOON, reason="")
        assert unit.accounts.recovery_codes_left(jane) == 0


def test_an_identity_belongs_to_one_account(store: Store, jane: Account) -> None:
    with store.unit() as unit:
        other = unit.accounts.add("john", "", [], actor="operator", at=NOON)
        assert other is not None
        unit.accounts.bind(jane, "https://login.example", "person-1", at=NOON)
        found = unit.accounts.of_provider("https://login.example", "person-1")
        assert found is not None
        assert found.id == jane.id
    with pytest.raises(StoreError), store.unit() as unit:
        unit.accounts.bind(other, "https://login.example", "person-1", at=NOON)


def test_sessions_are_found_by_their_secret_and_end(store: Store, url: str, jane: Account) -> None:
    with store.unit() as unit:
        first, second, third = (
            unit.sessions.begin(jane.id, "open", at=NOON, ends_at=NOON + timedelta(hours=hours)) for hours in (1, 2, 3)
        )
        found = unit.sessions.of(second)
        assert found is not None
        unit.sessions.seen(found, NOON + timedelta(minutes=5))
        assert unit.sessions.of_account(jane.id)[0].hash == found.hash
        unit.sessions.forget_old(NOON + timedelta(hours=1, seconds=1))
        assert unit.sessions.of(first) is None
        assert unit.sessions.end_all(jane.id, but=found.hash) == 1
        assert unit.sessions.of(third) is None
        unit.sessions.end(found.hash)
        assert unit.sessions.of(second) is None
    held = everything(url)
    assert all(secret.encode() not in held for secret in (first, second, third))


def test_tries_that_failed_are_counted_and_forgotten(store: Store) -> None:
    with store.unit() as unit:
        assert unit.sessions.tries("k") is None
        for failures in (1, 2):
            tries = Tries(failures, NOON, NOON + timedelta(seconds=failures))
            unit.sessions.failed("k", tries)
            assert unit.sessions.tries("k") == tries
        unit.sessions.failed("old", Tries(1, NOON - timedelta(days=2), None))
        unit.sessions.forget_tries(NOON - timedelta(days=1))
        assert unit.sessions.tries("old") is None
        unit.sessions.succeeded("k")
        assert unit.sessions.tries("k") is None


def test_many_tries_at_the_same_moment_are_as_few_as_one_after_the_other(store: Store) -> None:
    from prescreen.desk.signing_in import LOCK

    tried = []

    def try_it() -> None:
        with store.unit() as unit:
            if not LOCK.wait(unit, "password:jane", NOON):
                LOCK.failed(unit, "password:jane", NOON)
                tried.append(1)

    threads = [threading.Thread(target=try_it) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tried) == LOCK.free


def test_versions_are_approved_once_and_doors_close_and_open(store: Store) -> None:
    with store.unit() as unit:
        versions = unit.versions
        assert not versions.known()
        assert versions.takes_people("T1", "v1"), "nothing is known of it"
        assert [versions.see("T1", name, "2026-01-01", NOON) for name in ("v1", "v1", "v2")] == [True, False, True]
        assert not versions.takes_people("T1", "v1")
        assert versions.approve("T1", "v1", by="Jane", at=NOON)
        assert not versions.approve("T1", "v1", by="John", at=NOON)
        assert {each.content_hash: each.approved_by for each in versions.of("T1")} == {"v1": "Jane", "v2": None}
        assert versions.takes_people("T1", "v1")
        assert not versions.takes_people("T1", "v2")
        versions.close("T1", "", by="Jane", at=NOON)
        versions.close("T1", "leeds", by="Jane", at=NOON)
        assert set(versions.closed("T1")) == {"", "leeds"}
        assert not versions.takes_people("T1", "v1")
        versions.open("T1", "")
        assert set(versions.closed("T1")) == {"leeds"}
        assert versions.takes_people("T1", "v1")


def test_a_query_holds_what_the_scopes_hold(store: Store) -> None:
    """The condition for queries and the check for one place say the same, whatever the scopes."""
    from sqlalchemy import select

    places = [("T1", "leeds"), ("T1", "york"), ("T1", ""), ("T2", "leeds"), ("T2", "")]
    with store.unit() as unit:
        for trial, centre in places:  # a table with two columns of text stands for any
            unit.conversations.create(
                trial=trial, content_hash="h", language="en", channel=centre, token_hash=f"{trial}{centre}", at=NOON
            )
        connection = unit.conversations._connection
        every = [
            (),
            (Scope(),),
            (Scope("T1"),),
            (Scope("T1", "leeds"),),
            (Scope("T1", "leeds"), Scope("T2")),
            (Scope("T3"), Scope("T2", "york")),
        ]
        for scopes in every:
            condition = within(scopes, conversations.c.trial, conversations.c.channel)
            rows = connection.execute(select(conversations.c.trial, conversations.c.channel).where(condition))
            wanted = {place for place in places if any(scope.holds(*place) for scope in scopes)}
            assert {tuple(row) for row in rows} == wanted, scopes
