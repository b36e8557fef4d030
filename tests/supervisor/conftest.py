"""Tiny programs that stand for Rasa, the actions, the gateway and the worker."""

from __future__ import annotations

import asyncio
import io
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from prescreen.supervisor.console import Console
from prescreen.supervisor.program import Program

PYTHON = (sys.executable, "-I", "-S", "-c")

STAYS = "import time\nprint('up', flush=True)\ntime.sleep(60)"
DIES = "print('about to die', flush=True)\nraise SystemExit(3)"
IGNORES_STOP = (
    "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('up', flush=True)\ntime.sleep(60)"
)


def starts_another(file: Path) -> str:
    """A program that starts a program of its own, whose number it writes down."""
    return f"""
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"])
open({str(file)!r}, "w").write(str(child.pid))
print("up", flush=True)
time.sleep(60)
"""


def alive(pid: int) -> bool:
    """Whether a process runs; one that has ended but was not collected does not."""
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def wait_for(condition: Callable[[], object], within: float = 10.0) -> None:
    until = time.monotonic() + within
    while not condition():
        assert time.monotonic() < until, "it did not happen in time"
        time.sleep(0.02)


async def eventually(condition: Callable[[], object], within: float = 10.0) -> None:
    async with asyncio.timeout(within):
        while not condition():
            await asyncio.sleep(0.02)


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., Program]:
    def make(name: str, source: str, **given: float) -> Program:
        return Program(name, (*PYTHON, source), dict(os.environ), tmp_path, **given)

    return make


@pytest.fixture
def screen() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def console(screen: io.StringIO) -> Console:
    return Console(screen)
