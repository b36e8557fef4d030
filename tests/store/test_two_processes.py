"""The gateway, the actions and the worker share one database: nothing may be lost or doubled between them."""

import multiprocessing
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from prescreen.store import Conversation, Store
from tests.databases import open_store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
MESSAGES = 60


def _receive_all(url: str, conversation: str, news: "multiprocessing.Queue[list[str]]") -> None:
    store = open_store(url)
    fresh = []
    for number in range(MESSAGES):
        with store.unit() as unit:
            if unit.journal.receive(conversation, f"m{number}", kind="text", text="hi", choice_id=None, at=NOON):
                fresh.append(f"m{number}")
            unit.journal.reply(conversation, f"m{number}", {"messages": [{"text": "hello"}]}, NOON)
    store.close()
    news.put(fresh)


def _claim_all(url: str, news: "multiprocessing.Queue[list[str]]") -> None:
    store = open_store(url)
    claimed: list[str] = []
    while True:
        with store.unit() as unit:
            items = unit.outbox.claim(NOON, 3)
        if not items:
            break
        claimed += [item.key for item in items]
    store.close()
    news.put(claimed)


def _migrate(url: str, news: "multiprocessing.Queue[list[str]]") -> None:
    store = open_store(url)
    store.migrate()
    store.close()
    news.put(["done"])


def _in_processes(target: Callable[..., None], *args: object, count: int = 2) -> list[list[str]]:
    spawn = multiprocessing.get_context("spawn")
    news = spawn.Queue()
    processes = [spawn.Process(target=target, args=(*args, news)) for _ in range(count)]
    for process in processes:
        process.start()
    results = [news.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    return results


def test_two_processes_receive_each_message_once(store: Store, conversation: Conversation, url: str) -> None:
    first, second = _in_processes(_receive_all, url, conversation.id)
    assert sorted(first + second) == sorted(f"m{number}" for number in range(MESSAGES))
    with store.read() as unit:
        rows = unit.journal.after(conversation.id, 0)
    assert sum(row.direction == "out" for row in rows) == MESSAGES


def test_two_workers_never_claim_the_same_promise(store: Store, url: str) -> None:
    with store.unit() as unit:
        for number in range(40):
            unit.outbox.add("mail", f"k{number}", {}, NOON)
    first, second = _in_processes(_claim_all, url)
    assert sorted(first + second) == sorted(f"k{number}" for number in range(40))


def test_processes_that_start_together_may_all_migrate(bare_database: str) -> None:
    assert _in_processes(_migrate, bare_database, count=3) == [["done"]] * 3


def test_threads_share_one_store(store: Store, conversation: Conversation) -> None:
    problems: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(20):
                with store.unit() as unit:
                    unit.journal.receive(
                        conversation.id, f"{name}{number}", kind="text", text="", choice_id=None, at=NOON
                    )
                with store.read() as unit:
                    assert unit.journal.inbound(conversation.id, f"{name}{number}")
        except BaseException as problem:  # noqa: BLE001
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcdefgh"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with store.read() as unit:
        assert len(unit.journal.after(conversation.id, 0)) == 160


def test_a_reading_unit_sees_one_moment(store: Store, conversation: Conversation) -> None:
    with store.read() as reading:
        assert reading.journal.after(conversation.id, 0) == []
        with store.unit() as unit:
            unit.journal.receive(conversation.id, "m1", kind="text", text="hi", choice_id=None, at=NOON)
        assert reading.journal.after(conversation.id, 0) == []
    with store.read() as reading:
        assert len(reading.journal.after(conversation.id, 0)) == 1
