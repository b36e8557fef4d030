"""A real Rasa process, started by the product's launcher, beside the real action server with a stub interview."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from actions.__main__ import build_server

ROOT = Path(__file__).resolve().parents[2]
SECRET = "s3cret-of-the-test"
LONGEST_START = 90.0


@dataclass(frozen=True)
class GivenReceipt:
    """A receipt as the interview gives it."""

    message_id: str
    stage: str
    finished: bool


@dataclass
class CountingInterview:
    """Counts the turns of each message. What a message id starts with decides what happens.

    "detail" asks for (more) contact details, "last" closes, "fails" and "slow" do as they say.
    """

    turns: Counter[str] = field(default_factory=Counter)
    acts: dict[str, tuple[str, float] | None] = field(default_factory=dict)

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> GivenReceipt:
        self.turns[message_id] += 1
        self.acts[message_id] = act
        if message_id.startswith("fails"):
            raise RuntimeError("words that belong in no log")
        if message_id.startswith("slow"):
            time.sleep(3)
        finished = message_id.startswith("last")
        at_contact = message_id.startswith("detail")
        return GivenReceipt(message_id, "closed" if finished else "contact" if at_contact else "screening", finished)


class Actions:
    """The action server in a thread; can be stopped and started again on the same port. `called` has what Rasa ran."""

    def __init__(self, interview: CountingInterview) -> None:
        self.port = free_port()
        self.called: list[str] = []
        self._interview = interview
        self.start()

    def start(self) -> None:
        server = build_server(self._interview, SECRET)
        run = server._executor.run

        async def noted(call: Any) -> Any:
            self.called.append(str(call["next_action"]))
            return await run(call)

        server._executor.run = noted  # type: ignore[method-assign]
        config = uvicorn.Config(server, host="127.0.0.1", port=self.port, access_log=False, log_config=None)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=lambda: asyncio.run(self._server.serve()), daemon=True)
        self._thread.start()
        wait_until(lambda: self._server.started, 10)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)


@dataclass
class Running:
    """A started Rasa and what belongs to it."""

    process: subprocess.Popen[bytes]
    client: httpx.Client
    interview: CountingInterview
    actions: Actions
    log: Path

    def say(self, text: str, message_id: str, conversation: str = "c", **more: str) -> httpx.Response:
        body = {"conversation": conversation, "message_id": message_id, "text": text, **more}
        return self.client.post("/webhooks/gateway/turn", json=body)

    def logged(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def rasa(model: Path, folder: Path, **told: str) -> Iterator[Running]:
    """Start Rasa as the supervisor does; end it by asking."""
    interview = CountingInterview()
    actions = Actions(interview)
    port = free_port()
    log = folder / "rasa.log"
    environment = {
        "PATH": os.environ["PATH"],
        "PRESCREEN_MODEL": str(model),
        "PRESCREEN_RASA_PORT": str(port),
        "PRESCREEN_ACTIONS_PORT": str(actions.port),
        "PRESCREEN_INTERNAL_SECRET": SECRET,
        # Someone who wants to see everything must not see what people wrote.
        "LOG_LEVEL": "DEBUG",
        "LOG_LEVEL_LIBRARIES": "DEBUG",
        **told,
    }
    with (
        log.open("wb") as sink,
        subprocess.Popen(
            [str(ROOT / "bot/.venv/bin/python"), "-m", "bot"], cwd=ROOT, env=environment, stdout=sink, stderr=sink
        ) as process,
        httpx.Client(
            base_url=f"http://127.0.0.1:{port}", headers={"Authorization": f"Bearer {SECRET}"}, timeout=30
        ) as client,
    ):
        try:
            running = Running(process, client, interview, actions, log)
            wait_until(lambda: process.poll() is not None or _healthy(client), LONGEST_START)
            assert process.poll() is None, running.logged()
            yield running
        finally:
            process.terminate()
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
            actions.stop()


def _healthy(client: httpx.Client) -> bool:
    try:
        return client.get("/webhooks/gateway/health").status_code == 200
    except httpx.HTTPError:
        return False


def wait_until(true: object, seconds: float) -> None:
    """Wait until a condition holds; fail after some seconds."""
    assert callable(true)
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def resident_megabytes(process_id: int) -> float:
    """The memory a process holds (Linux)."""
    pages = int(Path(f"/proc/{process_id}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
