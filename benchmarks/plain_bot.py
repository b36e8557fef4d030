"""The plain Rasa form bot of `benchmarks/baseline/`, run as its users run it: `rasa run` and `rasa run actions`."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import uuid
from collections.abc import Sequence
from pathlib import Path

import httpx

from benchmarks import processes
from benchmarks.subject import NoAnswerError
from prescreen.supervisor.ports import free_ports

_HERE = Path(__file__).resolve().parent
_RASA = _HERE.parent / "bot" / ".venv" / "bin" / "rasa"
_CACHE = _HERE / ".cache"

ANSWERS = (
    "34", "yes", "yes", "120", "5.2", "3.1", "210", "70", "no", "no", "no", "no", "no", "no", "no", "no",
    "prednisone, hydroxychloroquine", "no", "no", "yes",
)  # fmt: skip
"""A clean patient's answers, in the order of the form's slots."""


class PlainBot:
    """Trained once and kept by the hash of its files."""

    name = "plain Rasa form bot"

    def __init__(self, rasa: Path = _RASA) -> None:
        self._rasa = str(rasa)
        self._folder = _CACHE / f"baseline-{_digest(_HERE / 'baseline')}"
        self._running: list[subprocess.Popen[bytes]] = []
        self._port = 0

    def prepare(self) -> None:
        """Train, unless a model of these very files is kept. Takes about two minutes."""
        shutil.copytree(
            _HERE / "baseline", self._folder, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True
        )
        if (self._folder / "models" / "model.tar.gz").exists():
            return
        print("training the plain Rasa form bot (about two minutes, once)", flush=True)
        with (self._folder / "train.log").open("wb") as log:
            subprocess.run(
                [self._rasa, "train", "--out", "models", "--fixed-model-name", "model"],
                cwd=self._folder, env=self._env(), stdout=log, stderr=log, check=True,
            )  # fmt: skip

    def start(self) -> None:
        """Start Rasa and its action server, both at once."""
        self._port, actions_port = free_ports(2)
        env = self._env() | {"BASELINE_ACTIONS_PORT": str(actions_port)}
        log = self._folder / "run.log"
        log.unlink(missing_ok=True)
        rasa = [
            self._rasa,
            "run",
            "--port",
            str(self._port),
            "--interface",
            "127.0.0.1",
            "--model",
            "models/model.tar.gz",
        ]
        actions = [self._rasa, "run", "actions", "--port", str(actions_port), "--actions", "actions.actions"]
        self._running = [processes.start(command, cwd=self._folder, env=env, log=log) for command in (actions, rasa)]

    def roots(self) -> Sequence[int]:
        """Rasa and the action server."""
        return [process.pid for process in self._running]

    def ended(self) -> str:
        """Empty while it runs."""
        return processes.ended(self._running, self._folder / "run.log")

    async def require_ready(self, client: httpx.AsyncClient) -> None:
        """Nothing to ask: its first answer tells."""

    def talk(self, client: httpx.AsyncClient) -> PlainTalk:
        """A conversation over the REST channel."""
        return PlainTalk(client, f"http://127.0.0.1:{self._port}/webhooks/rest/webhook")

    def stop(self) -> None:
        """Stop both."""
        processes.stop(self._running)
        self._running = []

    @staticmethod
    def _env() -> dict[str, str]:
        return {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}


class PlainTalk:
    """One sender of the REST channel."""

    def __init__(self, client: httpx.AsyncClient, url: str) -> None:
        self._client = client
        self._url = url
        self._sender = uuid.uuid4().hex
        self._answers = iter(ANSWERS)
        self.finished = False

    async def open(self) -> None:
        """Start the form; its first question has to come."""
        said = await self._say("I want to start the screening")
        if not any("How old" in line for line in said):
            raise NoAnswerError(f"the plain bot did not start its form but said {said}")

    async def answer(self) -> None:
        """Give the next slot's answer."""
        text = next(self._answers)
        said = await self._say(text)
        self.finished = any("will look at your answers" in line for line in said)

    async def interrupt(self) -> None:
        """Ask what the study is about."""
        await self._say("what is this study about?")

    async def _say(self, text: str) -> list[str]:
        answer = await self._client.post(self._url, json={"sender": self._sender, "message": text})
        answer.raise_for_status()
        said = [str(message.get("text", "")) for message in answer.json()]
        if not said:
            raise NoAnswerError(f"the plain bot said nothing to {text!r}")
        return said


def _digest(folder: Path) -> str:
    """The hash of what a model is made of."""
    found = hashlib.sha256(b"rasa 3.6.21")
    for file in (folder / "config.yml", folder / "domain.yml", *sorted((folder / "data").iterdir())):
        found.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return found.hexdigest()[:16]
