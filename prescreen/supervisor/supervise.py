"""Keeps programs running: restarts what dies, gives up loudly on what dies again and again, stops all together."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.supervisor.child import Child, Keeper
from prescreen.supervisor.console import Console
from prescreen.supervisor.program import Program


@dataclass(frozen=True, slots=True)
class RestartPolicy:
    """How restarts are spaced. A run shorter than `quick` seconds counts as a failed start."""

    quick: float = 10.0
    first_pause: float = 0.5
    longest_pause: float = 30.0
    give_up_after: int = 5

    def pause(self, failures: int) -> float:
        """Seconds to wait after that many failed starts in a row; doubles each time."""
        return min(self.first_pause * 2.0 ** max(failures - 1, 0), self.longest_pause)


class GaveUpError(RuntimeError):
    """A program died too often in a row; the message holds the last it said."""


class Supervisor:
    """Runs programs until told to stop."""

    def __init__(self, programs: Sequence[Program], console: Console, policy: RestartPolicy | None = None) -> None:
        self._programs = tuple(programs)
        self._console = console
        self._policy = policy or RestartPolicy()

    async def run(self, stop: asyncio.Event) -> None:
        """Run all until `stop` is set, then stop all. Raises `GaveUpError` (all stopped) when one cannot be kept up."""
        keeper = await Keeper.start()
        asked = asyncio.create_task(stop.wait())
        kept = [asyncio.create_task(self._keep(program, keeper), name=program.name) for program in self._programs]
        try:
            done, _ = await asyncio.wait({asked, *kept}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (asked, *kept):
                task.cancel()
            await asyncio.gather(asked, *kept, return_exceptions=True)
            await keeper.close()
        for task in done - {asked}:
            task.result()

    async def _keep(self, program: Program, keeper: Keeper) -> None:
        loop = asyncio.get_running_loop()
        failures = 0
        while True:
            started = loop.time()
            ending = await self._run_once(program, keeper)
            failures = failures + 1 if loop.time() - started < self._policy.quick else 1
            if failures >= self._policy.give_up_after:
                raise GaveUpError(self._last_words(program, ending, failures))
            pause = self._policy.pause(failures)
            self._console.step(f"{program.name} {ending}; starting it again in {pause:g} s")
            await asyncio.sleep(pause)

    async def _run_once(self, program: Program, keeper: Keeper) -> str:
        """Start the program and wait for its end, in words; stops it when cancelled, even while it is being started."""
        starting = asyncio.ensure_future(Child.start(program, self._console, keeper))
        try:
            child = await asyncio.shield(starting)
        except OSError as error:
            return f"could not be started ({error.strerror or error})"
        except asyncio.CancelledError:
            await (await starting).stop()
            raise
        try:
            return in_words(await child.wait())
        except asyncio.CancelledError:
            await child.stop()
            raise

    def _last_words(self, program: Program, ending: str, times: int) -> str:
        lines = "\n".join(f"    {line}" for line in self._console.last_lines(program.name))
        return f"{program.name} {ending}, {times} times in a row; stopping everything. The last it said:\n{lines}"


def in_words(code: int) -> str:
    """An exit code as a person says it."""
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
