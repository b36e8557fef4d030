"""The whole product as its users run it, every program of which can be killed at any moment and comes back."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from prescreen.settings import Settings
from prescreen.supervisor.console import Console
from prescreen.supervisor.ports import free_ports
from prescreen.supervisor.prepare import prepare
from prescreen.supervisor.program import Program
from prescreen.supervisor.programs import product_programs

READY_WITHIN = 120.0
KILLABLE = ("gateway", "actions", "worker")


class Stack:
    """Rasa, actions, gateway and worker, each in a process of its own, with a database and mails in `folder`."""

    def __init__(self, folder: Path, settings: Settings, programs: tuple[Program, ...]) -> None:
        self.folder = folder
        self.settings = settings
        self.kills = 0
        self._programs = {program.name: program for program in programs}
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._changing = threading.Lock()

    @property
    def url(self) -> str:
        """Where the gateway listens."""
        return f"http://127.0.0.1:{self.settings.port}"

    def start(self) -> None:
        """Start every program and wait until a turn goes through all of them."""
        for name in self._programs:
            self._start(name)
        self.wait_until_ready()

    def stop(self) -> None:
        """Ask every program to end, and end those that do not."""
        with self._changing:
            for process in self._running.values():
                process.terminate()
            for process in self._running.values():
                try:
                    process.wait(15)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
            self._running.clear()

    def kill(self, name: str) -> None:
        """End a program as a power cut would, and start it again at once."""
        with self._changing:
            process = self._running[name]
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.kills += 1
            self._start(name)

    def lives(self) -> bool:
        """Does the gateway answer at all?"""
        return self._answers("/health/live")

    def wait_until_it_lives(self) -> None:
        """Wait until the gateway answers."""
        self._wait("/health/live")

    def wait_until_ready(self) -> None:
        """Wait until the gateway says that a known answer went through Rasa and the actions."""
        self._wait("/health/ready")

    def _wait(self, path: str) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while not self._answers(path):
            assert time.monotonic() < deadline, f"not ready; see {self.folder}"
            time.sleep(0.2)

    def logs(self) -> str:
        """Everything the programs wrote to their logs."""
        return "".join(path.read_text("utf-8", "replace") for path in sorted(self.folder.glob("*.log")))

    def metrics(self) -> str:
        """What the gateway counts."""
        return httpx.get(f"{self.url}/metrics", timeout=10, trust_env=False).text

    def _start(self, name: str) -> None:
        program = self._programs[name]
        with (self.folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                program.command,
                cwd=program.cwd,
                env=dict(program.env),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _answers(self, path: str) -> bool:
        try:
            return httpx.get(self.url + path, timeout=10, trust_env=False).is_success
        except httpx.HTTPError:
            return False


@contextmanager
def stack(**told: Any) -> Iterator[Stack]:
    """The product with settings of its own on free ports, stopped and gone afterwards; `told` overrides settings."""
    with TemporaryDirectory(prefix="prescreen-faults-") as name:
        folder = Path(name)
        own = Settings(
            port=free_ports(1)[0],
            database_url=f"sqlite:///{folder / 'prescreen.db'}",
            mail_dir=folder / "mail",
            **told,
        )
        prepared = prepare(own, Console(io.StringIO()), index=lambda _: False)
        running = Stack(folder, prepared.settings, product_programs(prepared.settings, prepared.model, _environment()))
        try:
            running.start()
            yield running
        finally:
            running.stop()


def _environment() -> Mapping[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PRESCREEN_")}
