"""Keeps the prepared product running until Ctrl-C or SIGTERM: `prescreen run` becomes this process.

The exit code: 0 stopped as asked, 1 a program could not be kept up, 130 left at once.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from prescreen.supervisor.console import Console
from prescreen.supervisor.plan import Plan
from prescreen.supervisor.readiness import announce
from prescreen.supervisor.supervise import GaveUpError, Supervisor

_STOPPED = 130


def main(file: int) -> int:
    """Read the plan from this open file and run it."""
    console = Console.for_terminal()
    try:
        with os.fdopen(file, "rb") as reading:
            plan = Plan.load(reading.read())
        asyncio.run(_serve(plan, console))
    except GaveUpError as error:
        console.error(str(error))
        return 1
    except KeyboardInterrupt:
        console.step("stopped before everything was started")
        return _STOPPED
    console.step("stopped")
    return 0


async def _serve(plan: Plan, console: Console) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()

    def on_signal() -> None:
        if stop.is_set():
            # Asked twice: leave at once; the keeper ends what still runs.
            os._exit(_STOPPED)
        console.step("stopping everything")
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # nohup asks for the closing of the terminal to be ignored.
        if signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, on_signal)
    teller = asyncio.create_task(announce(plan.doors, console, loop.time()))
    try:
        await Supervisor(plan.programs, console).run(stop)
    finally:
        teller.cancel()
        await asyncio.gather(teller, return_exceptions=True)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
