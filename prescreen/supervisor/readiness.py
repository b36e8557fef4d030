"""Tells when each program listens, when a whole turn works, and when it no longer does."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass

import httpx

from prescreen.supervisor.console import Console
from prescreen.supervisor.plan import Doors

_LOOK_EVERY = 0.2
_LOOK_AGAIN_EVERY = 30.0
_SAY_EVERY = 15.0
_ANSWER_WITHIN = 20.0


@dataclass(frozen=True, slots=True)
class Health:
    """What the gateway says of itself: ready, or why not."""

    ready: bool
    why: str = ""


async def ask_health(client: httpx.AsyncClient, url: str) -> Health:
    """Ask `/health/ready`, which is true only when a whole turn went through Rasa and the actions."""
    try:
        answer = await client.get(f"{url}/health/ready")
    except httpx.HTTPError as error:
        return Health(ready=False, why=f"the gateway does not answer ({type(error).__name__})")
    if answer.is_success:
        return Health(ready=True)
    return Health(ready=False, why=_reason(answer))


async def wait_until_ready(url: str) -> None:
    """Return as soon as a whole turn works; callers set their own limit of time."""
    async with httpx.AsyncClient(timeout=_ANSWER_WITHIN, trust_env=False) as client:
        while not (await ask_health(client, url)).ready:
            await asyncio.sleep(_LOOK_EVERY)


async def announce(doors: Doors, console: Console, started: float) -> None:
    """Say when each program listens and where to click once all works; then say when that changes. Never returns."""
    loop = asyncio.get_running_loop()
    ports = dict(doors.ports)
    said_at = loop.time()
    async with httpx.AsyncClient(timeout=_ANSWER_WITHIN, trust_env=False) as client:
        while True:
            for name in [name for name, port in ports.items() if await _listens(port)]:
                del ports[name]
                console.step(f"{name} listens ({loop.time() - started:.1f} s)")
            health = Health(ready=False, why=f"{', '.join(ports)} still starting")
            if not ports:
                health = await ask_health(client, doors.loopback)
            if health.ready:
                break
            if loop.time() - said_at >= _SAY_EVERY:
                said_at = loop.time()
                console.step(f"not ready yet: {health.why}")
            await asyncio.sleep(_LOOK_EVERY)
        console.banner(f"Ready after {loop.time() - started:.0f} s: open {doors.address}   (Ctrl-C stops everything)")
        for hint in doors.hints:
            console.step(hint)
        await _watch(client, doors.loopback, console)


async def _watch(client: httpx.AsyncClient, url: str, console: Console) -> None:
    was = Health(ready=True)
    while True:
        await asyncio.sleep(_LOOK_AGAIN_EVERY if was.ready else _LOOK_EVERY * 10)
        health = await ask_health(client, url)
        if health.ready != was.ready:
            console.step("ready again" if health.ready else f"not ready: {health.why}")
        was = health


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return True


def _reason(answer: httpx.Response) -> str:
    try:
        problem = answer.json()
    except ValueError:
        problem = None
    if isinstance(problem, dict):
        said = problem.get("detail") or problem.get("title")
        if said:
            return str(said)
    return f"the gateway answers {answer.status_code}"
