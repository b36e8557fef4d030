"""The measurements: turns of one person, turns of many, the price of a late turn, the wait for the first answer."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from statistics import median, quantiles

import httpx

from benchmarks import processes
from benchmarks.subject import NoAnswerError, Subject, Talk
from web.aiohttp_transport import AiohttpTransport

EARLY, LATE = 5, 50
_COLD_START_LIMIT = 300.0
_WARM_UP = 2
CONNECTIONS = 64


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of whole turns, and of processor time a turn costs in all processes together."""

    p50: float
    p95: float
    p99: float
    cpu: float
    turns: int


@dataclass(frozen=True, slots=True)
class LateTurn:
    """Milliseconds of the same kind of turn, early and late in a conversation (medians)."""

    early: float
    late: float

    @property
    def ratio(self) -> float:
        """How much dearer the late turn is."""
        return self.late / self.early


def client() -> httpx.AsyncClient:
    """One client for all conversations, as a messaging channel would hold."""
    return httpx.AsyncClient(timeout=120.0, transport=AiohttpTransport(connections=CONNECTIONS), trust_env=False)


async def first_answer(subject: Subject) -> float:
    """Seconds from starting every process to the first answered answer of a person, everything being up."""
    began = time.monotonic()
    subject.start()
    async with client() as http:
        while True:
            talk = subject.talk(http)
            try:
                await subject.require_ready(http)
                await talk.open()
                await talk.answer()
            except (httpx.HTTPError, NoAnswerError):
                if ended := subject.ended():
                    raise NoAnswerError(f"{subject.name} does not start; {ended}") from None
                if time.monotonic() - began > _COLD_START_LIMIT:
                    raise
                await asyncio.sleep(0.1)
            else:
                return time.monotonic() - began


async def one_person(subject: Subject, conversations: int) -> Latency:
    """Whole conversations one after another; every answer turn counts."""
    turns: list[float] = []
    cpu = 0.0
    async with client() as http:
        for number in range(_WARM_UP + conversations):
            if number == _WARM_UP:
                cpu = processes.cpu_seconds(subject.roots())
            talk = subject.talk(http)
            await talk.open()
            while not talk.finished:
                took = await _timed(talk)
                if number >= _WARM_UP:
                    turns.append(took)
    cuts = quantiles(turns, n=100, method="inclusive")
    spent = (processes.cpu_seconds(subject.roots()) - cpu) * 1000
    return Latency(cuts[49], cuts[94], cuts[98], spent / len(turns), len(turns))


async def many_persons(subject: Subject, persons: int, seconds: float) -> float:
    """Turns a second with that many persons who answer at once, each in conversation after conversation."""
    done = 0
    until = time.monotonic() + seconds

    async def person(http: httpx.AsyncClient) -> None:
        nonlocal done
        while time.monotonic() < until:
            talk = subject.talk(http)
            await talk.open()
            done += 1
            while not talk.finished and time.monotonic() < until:
                await talk.answer()
                done += 1

    began = time.monotonic()
    async with client() as http:
        await asyncio.gather(*(person(http) for _ in range(persons)))
    return done / (time.monotonic() - began)


async def late_turn(subject: Subject, conversations: int) -> LateTurn:
    """Turn 5 against turn 50, both screening answers; the turns between are questions about the study."""
    early: list[float] = []
    late: list[float] = []
    async with client() as http:
        for _ in range(conversations):
            talk = subject.talk(http)
            await talk.open()
            for turn in range(2, LATE + 1):
                if turn <= EARLY or turn == LATE:
                    took = await _timed(talk)
                    if turn == EARLY:
                        early.append(took)
                    elif turn == LATE:
                        late.append(took)
                else:
                    await talk.interrupt()
    return LateTurn(median(early), median(late))


async def _timed(talk: Talk) -> float:
    began = time.perf_counter()
    await talk.answer()
    return (time.perf_counter() - began) * 1000
