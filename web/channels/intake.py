"""Writes down what came in before the provider is answered; webhooks that come together share one transaction."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import datetime

from prescreen.content import Library
from prescreen.reading.languages import wanted_language, written_in
from prescreen.store import Store
from web.channels.protocol import Arrival

_WORD = re.compile(r"[A-Za-z0-9-]{6,64}")
_HELLO = {
    **dict.fromkeys(("ayuda", "informacion", "alto", "parar", "baja", "empezar"), "es"),
    "hola": "es",
    "buenas": "es",
    "si": "es",
    "buenos dias": "es",
    "ola": "es",
    "你好": "zh",
    "您好": "zh",
}
_TOGETHER = 100


class Intake:
    """Takes arrivals. trial: the study that a person reaches who names none."""

    def __init__(
        self, store: Store, library: Library, clock: Callable[[], datetime], threads: Executor, trial: str
    ) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._threads = threads
        self._trial = trial
        self._trials = {name.casefold(): name for name in library.trials}
        self._waiting: list[tuple[str, Sequence[Arrival], asyncio.Future[list[str]]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def take(self, channel: str, arrivals: Sequence[Arrival]) -> list[str]:
        """Write all messages of a webhook down, or none; return the threads that have something new.

        Raises StoreError; the provider then delivers again.
        """
        done: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
        self._waiting.append((channel, arrivals, done))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        return await done

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_TOGETHER], self._waiting[_TOGETHER:]
            try:
                work = [(channel, arrivals) for channel, arrivals, _ in batch]
                found = await asyncio.get_running_loop().run_in_executor(self._threads, self._commit, work)
            except Exception as problem:  # noqa: BLE001 - each webhook of the batch hears of it
                for *_, done in batch:
                    if not done.done():
                        done.set_exception(problem)
                continue
            for (*_, done), threads in zip(batch, found, strict=True):
                if not done.done():
                    done.set_result(threads)

    def _commit(self, batch: Sequence[tuple[str, Sequence[Arrival]]]) -> list[list[str]]:
        now = self._clock()
        with self._store.unit() as unit:
            return [
                [
                    thread
                    for arrival in arrivals
                    if (
                        thread := unit.channels.take(
                            channel,
                            arrival.address,
                            arrival.id,
                            arrival.content(),
                            place=arrival.place[:64],
                            language=self._language(arrival),
                            trial=self._named(arrival.text) or self._trial,
                            at=now,
                        )
                    )
                    is not None
                ]
                for channel, arrivals in batch
            ]

    def _named(self, text: str) -> str | None:
        """The study that a message names by its id, such as one that comes with a link."""
        return next(
            (self._trials[w.casefold()] for w in _WORD.findall(text[:200]) if w.casefold() in self._trials), None
        )

    def _language(self, arrival: Arrival) -> str:
        """The language a person seems to speak: what they ask for or write, else what the provider says."""
        text = arrival.text
        wish = wanted_language(text)
        hello = _HELLO.get(" ".join(re.findall(r"[^\W_]+", text.casefold()))[:20])
        told = arrival.language.replace("_", "-").partition("-")[0].lower()
        for code in (wish.language if wish else None, written_in(text), hello, told):
            if code in self._library.wording.languages:
                return str(code)
        return "en"
