"""What keeping promises costs: the outbox in the turn that commits it, and erasing and purging many conversations.

`python -m benchmarks.promises` prints the figures; `make bench` puts them into the table.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from benchmarks.product import TRIAL
from prescreen.content import load_library
from prescreen.interview import Interview
from prescreen.settings import Settings
from prescreen.store import Store, hash_token
from prescreen.store.outbox import Outbox

START = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
SAID = (
    "Yes, I answer for myself",
    "34",
    "Yes, and it is still active with treatment",
    "I had Uplizna in 2021",
    "Stop here",
    "Yes, leave my contact details",
    "No, only my contact details",
    "Jane Roe, jane@example.org, +34 612 345 678",
)
"""The shortest way to contact details; what is asked after it is skipped, and then the read-back is confirmed."""
PASS_ON, SKIP = "Yes, pass them on", "Skip this"
_MOST_SKIPS = 12


@dataclass(frozen=True, slots=True)
class Outboxed:
    """Medians of the turn that passes a person on, in milliseconds, with the outbox rows and without."""

    with_outbox: float
    without: float

    @property
    def cost(self) -> float:
        """Milliseconds the outbox adds."""
        return self.with_outbox - self.without


@dataclass(frozen=True, slots=True)
class Erased:
    """Seconds for erasing so many conversations, all at once as the purge does it, and for a tenth of them."""

    conversations: int
    seconds: float
    tenth: float


class Talker:
    """Conversations with the interview alone: no Rasa, no gateway."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(f"sqlite:///{folder / 'promises.db'}")
        self.store.migrate()
        self._interview = Interview(load_library(Settings.from_env().content_dir), self.store, lambda: START)
        self._numbers = iter(range(10**9))

    def up_to_the_read_back(self) -> tuple[str, dict[str, Any]]:
        """Hold a conversation until everything is read back; its id and the last reply."""
        conversation, first = self._interview.open(TRIAL, "en", "bench", hash_token(f"t{next(self._numbers)}"))
        reply = self._turn(conversation, first)
        for words in SAID:
            reply = self.say(conversation, words, reply)
        for _ in range(_MOST_SKIPS):
            if PASS_ON in _offered(reply):
                return conversation, reply
            reply = self.say(conversation, SKIP, reply)
        raise RuntimeError("the read-back never came")

    def say(self, conversation: str, words: str, reply: dict[str, Any]) -> dict[str, Any]:
        """Click what is offered under these words, or write them."""
        message = f"m{next(self._numbers)}"
        choice = _offered(reply).get(words)
        with self.store.unit() as unit:
            unit.journal.receive(
                conversation, message, kind="choice" if choice else "text", text=words, choice_id=choice, at=START
            )
        return self._turn(conversation, message)

    def _turn(self, conversation: str, message: str) -> dict[str, Any]:
        self._interview.take_turn(conversation, message)
        with self.store.read() as unit:
            return unit.journal.reply_to(conversation, message) or {}


def _offered(reply: dict[str, Any]) -> dict[str, str]:
    return {str(c["label"]): str(c["id"]) for message in reply["messages"] for c in message["choices"]}


def measure_outbox(turns: int = 60) -> Outboxed:
    """Take the turn that commits a hand-over, once as it is and once with an outbox that writes nothing, in turns."""
    took: dict[bool, list[float]] = {True: [], False: []}
    ways: dict[bool, Callable[[], AbstractContextManager[object]]] = {
        True: nullcontext,
        False: lambda: patch.object(Outbox, "add", return_value=True),
    }
    with TemporaryDirectory(prefix="prescreen-bench-") as folder:
        talker = Talker(Path(folder))
        for number in range(2 * turns):
            writes = number % 2 == 0
            conversation, reply = talker.up_to_the_read_back()
            with ways[writes]():
                began = time.perf_counter()
                talker.say(conversation, PASS_ON, reply)
                took[writes].append(1000 * (time.perf_counter() - began))
        talker.store.close()
    return Outboxed(statistics.median(took[True]), statistics.median(took[False]))


def measure_erasing(conversations: int = 10_000) -> Erased:
    """Erase conversations of twenty messages each: first a tenth of them, then all, in units of a hundred."""
    with TemporaryDirectory(prefix="prescreen-bench-") as folder:
        store = Store(f"sqlite:///{Path(folder) / 'erasing.db'}")
        store.migrate()
        tenth = _erase(store, _filled(store, conversations // 10))
        whole = _erase(store, _filled(store, conversations))
        store.close()
    return Erased(conversations, whole, tenth)


def _filled(store: Store, conversations: int) -> list[str]:
    made: list[str] = []
    while len(made) < conversations:
        with store.unit() as unit:
            for _ in range(min(100, conversations - len(made))):
                conversation = unit.conversations.create(
                    trial=TRIAL,
                    content_hash="",
                    language="en",
                    channel="bench",
                    token_hash=hash_token(f"{time.perf_counter_ns()}"),
                    at=START,
                ).id
                for number in range(10):
                    message = f"m{number}"
                    unit.journal.receive(conversation, message, kind="text", text="34", choice_id=None, at=START)
                    unit.journal.reply(conversation, message, {"messages": [{"text": "Thank you."}]}, START)
                made.append(conversation)
    return made


def _erase(store: Store, made: list[str]) -> float:
    began = time.perf_counter()
    for first in range(0, len(made), 100):
        with store.unit() as unit:
            for conversation in made[first : first + 100]:
                unit.conversations.erase(conversation, START + timedelta(days=1))
    return time.perf_counter() - began


if __name__ == "__main__":
    print(measure_outbox())
    print(measure_erasing())
