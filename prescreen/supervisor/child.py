"""One running program: started in its own process group, its lines passed on, stopped with all it started."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from pathlib import Path

from prescreen.supervisor import keeper
from prescreen.supervisor.console import Console
from prescreen.supervisor.program import Program

_CHUNK = 65_536
_LONGEST_LINE = 4_000
_LAST_WORDS = 1.0
"""Seconds to wait for the rest of a dead program's lines: something it started may hold the pipe open."""


class Keeper:
    """The process that ends the programs should the supervisor be killed; see `keeper.py`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls) -> Keeper:
        """Start it, in a session of its own so that Ctrl-C does not reach it."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-S", str(Path(keeper.__file__)),
            stdin=asyncio.subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        return cls(process)

    def started(self, group: int) -> None:
        """Remember a group that now runs."""
        self._tell(f"+{group}\n")

    def ended(self, group: int) -> None:
        """Forget a group that is gone, so that its number may be used again by anyone."""
        self._tell(f"-{group}\n")

    async def close(self) -> None:
        """Let it go; it ends what it still knows of."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()

    def _tell(self, line: str) -> None:
        if self._process.stdin is not None and self._process.returncode is None:
            self._process.stdin.write(line.encode("ascii"))


class Child:
    """A started program."""

    def __init__(
        self, program: Program, process: asyncio.subprocess.Process, console: Console, kept_by: Keeper
    ) -> None:
        self._program = program
        self._process = process
        self._console = console
        self._keeper = kept_by
        self._lines = asyncio.create_task(self._pass_on_lines())

    @classmethod
    async def start(cls, program: Program, console: Console, kept_by: Keeper) -> Child:
        """Start it; raises OSError when the command does not exist."""
        process = await asyncio.create_subprocess_exec(
            *program.command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            cwd=program.cwd,
            env=dict(program.env),
            start_new_session=True,
        )
        kept_by.started(process.pid)
        return cls(program, process, console, kept_by)

    @property
    def pid(self) -> int:
        """The process id, which is also the number of its process group."""
        return self._process.pid

    async def wait(self) -> int:
        """Wait for the end; then end whatever it left running. Returns the exit code (negative: the signal)."""
        code = await self._process.wait()
        keeper.send(self.pid, signal.SIGKILL)
        self._keeper.ended(self.pid)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._lines, _LAST_WORDS)
        return code

    async def stop(self) -> None:
        """Ask the whole group to stop; end it after the program's grace."""
        if self._process.returncode is None:
            keeper.send(self.pid, signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), self._program.grace)
        if self._process.returncode is None:
            self._console.step(f"{self._program.name} did not stop within {self._program.grace:g} s; ending it")
            keeper.send(self.pid, signal.SIGKILL)
        await self.wait()

    async def _pass_on_lines(self) -> None:
        stream = self._process.stdout
        if stream is None:
            return
        rest = b""
        while chunk := await stream.read(_CHUNK):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._show(line)
            if len(rest) > _LONGEST_LINE:
                self._show(rest)
                rest = b""
        if rest:
            self._show(rest)

    def _show(self, line: bytes) -> None:
        text = line[:_LONGEST_LINE].decode("utf-8", "replace").rstrip("\r")
        if text.strip():
            self._console.program(self._program.name, text)
