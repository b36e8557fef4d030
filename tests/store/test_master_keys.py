"""Master keys: made once, kept private, rotated without losing anything, never replaced in silence."""

from __future__ import annotations

import base64
import json
import multiprocessing
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from prescreen.store import Conversation, GivenKeys, KeyFile, KeyUnusableError, Store, Unit, master_keys
from tests.databases import key_path, open_store
from tests.store.test_erasure import SECRET, fill

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def key_file(url: str) -> Path:
    return key_path(url)


@pytest.fixture
def filled(store: Store, conversation: Conversation) -> Conversation:
    with store.unit() as unit:
        fill(unit, conversation.id)
    return conversation


def reads_back(url: str, conversation: str, keys: Any = None) -> bool:
    store = Store(url, keys=keys) if keys else open_store(url)
    try:
        with store.read() as unit:
            return unit.journal.after(conversation, 0)[0].text == SECRET * 50
    finally:
        store.close()


def secret(number: int) -> str:
    return base64.b64encode(bytes([number]) * 32).decode()


def test_the_key_file_is_made_with_the_database_for_its_owner_only(store: Store, key_file: Path) -> None:
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(key_file.parent.stat().st_mode) == 0o700
    assert [entry.state for entry in store.master_keys()] == ["wraps"]


def test_a_lost_key_file_is_said_and_never_replaced(filled: Conversation, url: str, key_file: Path) -> None:
    key_file.rename(key_file.with_name("elsewhere.json"))
    store = open_store(url)
    with pytest.raises(KeyUnusableError, match=r"master\.json does not exist"):
        store.migrate()
    with pytest.raises(KeyUnusableError, match=r"master\.json"), store.read() as unit:
        unit.journal.after(filled.id, 0)
    assert not key_file.exists()
    key_file.with_name("elsewhere.json").rename(key_file)
    store.migrate()
    store.close()
    assert reads_back(url, filled.id)


def test_the_key_file_of_another_database_is_said(filled: Conversation, url: str, key_file: Path) -> None:
    own = json.loads(key_file.read_text())["keys"][0]["id"]
    key_file.unlink()
    KeyFile(key_file).ready(may_make=True)
    store = open_store(url)
    with pytest.raises(KeyUnusableError, match=f"sealed with master key {own}"):
        store.migrate()
    store.close()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"keys": []}', '{"keys": [{"id": "x"}]}', '{"keys": 3}'])
def test_what_is_no_key_file_is_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "master.json"
    path.touch(0o600)
    path.write_text(content)
    with pytest.raises(KeyUnusableError, match="is not a key file"):
        KeyFile(path).ready(may_make=True)
    assert path.read_text() == content


def test_a_key_file_that_others_can_read_is_refused(store: Store, url: str, key_file: Path) -> None:
    key_file.chmod(0o640)
    other = open_store(url)
    with pytest.raises(KeyUnusableError, match="chmod 600"):
        other.migrate()
    other.close()


def test_secrets_are_in_no_error_and_no_list(store: Store, url: str, key_file: Path) -> None:
    held = json.loads(key_file.read_text())["keys"][0]["secret"]
    assert held not in repr(store.master_keys())
    assert held not in repr(KeyFile(key_file).wrapping())
    with pytest.raises(KeyUnusableError) as said:
        GivenKeys([held[:-4]])
    assert held[:-4] not in str(said.value)


def _make(path: str, news: multiprocessing.Queue[str]) -> None:
    keys = KeyFile(Path(path))
    keys.ready(may_make=True)
    news.put(keys.wrapping().id)


def test_processes_that_make_the_first_key_together_have_the_same(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    news = spawn.Queue()
    processes = [spawn.Process(target=_make, args=(str(tmp_path / "k" / "m.json"), news)) for _ in range(4)]
    for process in processes:
        process.start()
    found = {news.get(timeout=60) for _ in processes}
    for process in processes:
        process.join(30)
    assert len(found) == 1
    assert [path.name for path in (tmp_path / "k").iterdir()] == ["m.json"]


def test_rotating_wraps_every_data_key_anew_and_destroys_the_old_master(
    store: Store, filled: Conversation, url: str, key_file: Path
) -> None:
    before = json.loads(key_file.read_text())["keys"][0]
    with store.read() as unit:
        index = unit.vault.blind("email", "ana@example.org")
    done = store.rotate_keys(NOON)
    assert (done.wrapped, done.gone) == (4, [before["id"]])
    assert before["secret"] not in key_file.read_text()
    assert [(e.id, e.state) for e in store.master_keys()] == [(done.first, "wraps"), (before["id"], "destroyed")]
    assert reads_back(url, filled.id)
    with store.read() as unit:
        assert unit.vault.blind("email", "ana@example.org") == index


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_copy_from_before_a_rotation_is_unreadable_with_the_keys_of_after(
    store: Store, filled: Conversation, url: str, key_file: Path, tmp_path: Path
) -> None:
    import sqlite3

    source, copied = sqlite3.connect(url.removeprefix("sqlite:///")), sqlite3.connect(tmp_path / "copy.db")
    source.backup(copied)
    source.close()
    copied.close()
    store.rotate_keys(NOON)
    with pytest.raises(KeyUnusableError):
        reads_back(f"sqlite:///{tmp_path / 'copy.db'}", filled.id, KeyFile(key_file))


@pytest.mark.parametrize("calls", [0, 1, 2, 3])
def test_an_interrupted_rotation_leaves_all_readable_and_is_finished_by_the_next(
    store: Store, begin: Callable[..., Conversation], url: str, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    from prescreen.store import rotation

    monkeypatch.setattr(rotation, "BATCH", 2)
    monkeypatch.setattr(rotation, "_STALE", rotation._STALE.limit(2))
    with store.unit() as unit:
        made = [begin(unit, token=f"t{number}") for number in range(3)]
        for each in made:
            fill_text(unit, each.id)
    left = iter(range(calls))
    real = rotation._rewrap

    def rewrap(*given: Any) -> int:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return real(*given)

    monkeypatch.setattr(rotation, "_rewrap", rewrap)
    with pytest.raises(KeyboardInterrupt):
        store.rotate_keys(NOON)
    assert all(says_hello(url, each.id) for each in made)
    assert [entry.state for entry in store.master_keys()] == ["wraps", "still opens"]
    monkeypatch.setattr(rotation, "_rewrap", real)
    store.rotate_keys(NOON)
    assert [entry.state for entry in store.master_keys()] == ["wraps", "destroyed"]
    assert all(says_hello(url, each.id) for each in made)


def fill_text(unit: Unit, conversation: str) -> None:
    unit.journal.receive(conversation, "m1", kind="text", text="hello", choice_id=None, at=NOON)


def says_hello(url: str, conversation: str) -> bool:
    store = open_store(url)
    with store.read() as unit:
        said = unit.journal.after(conversation, 0)[0].text
    store.close()
    return said == "hello"


def test_a_program_that_runs_on_uses_the_new_master_at_once(
    store: Store, begin: Callable[..., Conversation], url: str
) -> None:
    running = open_store(url)
    with running.unit() as unit:
        begin(unit, token="before")
    store.rotate_keys(NOON)
    with running.unit() as unit:
        fill_text(unit, begin(unit, token="after").id)
    assert store.rotate_keys(NOON).wrapped == 4
    running.close()


def test_keys_may_be_given_by_the_operator(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'given' / 'prescreen.db'}"
    store = Store(url, keys=master_keys(secret(1), tmp_path / "unused.json"))
    store.migrate()
    with store.unit() as unit:
        made = unit.conversations.create(
            trial="T", content_hash="", language="en", channel="web", token_hash="h", at=NOON
        ).id
        fill_text(unit, made)
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["given"]
    with pytest.raises(KeyUnusableError, match="PRESCREEN_MASTER_KEY does not hold"):
        Store(url, keys=GivenKeys([secret(2)])).migrate()
    both = Store(url, keys=master_keys(f"{secret(2)}, {secret(1)}", tmp_path / "unused.json"))
    assert both.rotate_keys(NOON).wrapped == 3
    both.close()
    new = Store(url, keys=GivenKeys([secret(2)]))
    new.migrate()
    with new.read() as unit:
        assert unit.journal.after(made, 0)[0].text == "hello"
    new.close()
