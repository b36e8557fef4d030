"""The product, run as its users run it (`prescreen run`) and spoken to through the gateway."""

from __future__ import annotations

import os
import subprocess
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from benchmarks import processes
from benchmarks.subject import NoAnswerError
from prescreen.supervisor.ports import free_ports

TRIAL = "NCT06350110"
_ROOT = Path(__file__).resolve().parent.parent
_LOG = Path(__file__).resolve().parent / ".cache" / "product.log"
DONE = frozenset({"outcome", "contact", "closed"})
"""The states in which a screening has come to its end."""

ANSWERS: Mapping[str, str] = {
    "age_years": "34",
    "sle_diagnosis": "Yes, and it is still active with treatment",
    "immunosuppressants": "none",
    "hemoglobin": "Hemoglobin 120 g/L, WBC 5.2 10^9/L, neutrophils 3.1 10^9/L, platelets 210 10^9/L, AST 22 U/L, "
    "ALT 25 U/L, bilirubin 10 umol/L, creatinine 70 umol/L, creatinine clearance 95 mL/min, LVEF 60%",
    "pregnancy_possible": "No, neither of the two",
    "contraception_agrees": "Yes to all that applies to me",
}
"""A clean patient's words, by the first fact asked."""
ELSE = ("Yes, I answer for myself", "None of these", "None", "Yes, all is right", "Go on", "I don't know")
"""What to say to anything else: the first of these that is offered."""


class Product:
    """All four programs under their supervisor, with a database of its own that is new at every start."""

    name = "the product"

    def __init__(self, settings: Mapping[str, str] | None = None) -> None:
        self._settings = dict(settings or {})
        self.taps = False
        """People press what is offered; else they type its words, so that every turn is read."""
        self._folder: TemporaryDirectory[str] | None = None
        self._running: list[subprocess.Popen[bytes]] = []
        self._port = 0

    @property
    def database_url(self) -> str:
        """Where its data are while it runs."""
        return "" if self._folder is None else f"sqlite:///{self._folder.name}/prescreen.db"

    @property
    def address(self) -> str:
        """Where it is reached, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    def prepare(self) -> None:
        """Train, unless nothing changed."""
        subprocess.run([str(_ROOT / ".venv/bin/prescreen"), "train"], cwd=_ROOT, check=True)

    def start(self) -> None:
        """Start everything with the one command users have."""
        self._folder = TemporaryDirectory(prefix="prescreen-bench-")
        self._port = free_ports(1)[0]
        env = {
            **os.environ,
            "PRESCREEN_PORT": str(self._port),
            "PRESCREEN_DATABASE_URL": self.database_url,
            "PRESCREEN_MAIL_DIR": f"{self._folder.name}/mail",
            **self._settings,
        }
        _LOG.parent.mkdir(exist_ok=True)
        _LOG.unlink(missing_ok=True)
        self._running = [processes.start([str(_ROOT / ".venv/bin/prescreen"), "run"], cwd=_ROOT, env=env, log=_LOG)]

    @property
    def url(self) -> str:
        """Where the gateway listens."""
        return f"http://127.0.0.1:{self._port}"

    def roots(self) -> Sequence[int]:
        """The supervisor, under which everything runs."""
        return [process.pid for process in self._running]

    def ended(self) -> str:
        """Empty while it runs."""
        return processes.ended(self._running, _LOG)

    async def require_ready(self, client: httpx.AsyncClient) -> None:
        """A turn went through Rasa and the actions; else the gateway alone might have answered."""
        (await client.get(f"{self.address}/health/ready")).raise_for_status()

    def talk(self, client: httpx.AsyncClient) -> ProductTalk:
        """A conversation through the gateway."""
        return ProductTalk(client, f"{self.address}/api/conversations", taps=self.taps)

    def stop(self) -> None:
        """Stop everything and throw its data away."""
        processes.stop(self._running)
        self._running = []
        if self._folder is not None:
            self._folder.cleanup()


class ProductTalk:
    """One person at the gateway."""

    def __init__(self, client: httpx.AsyncClient, url: str, *, taps: bool = False) -> None:
        self._client = client
        self._url = url
        self._taps = taps
        self._token = ""
        self._asked: Mapping[str, Any] = {}
        self.finished = False

    async def open(self) -> None:
        """Open the conversation; the assistant speaks first."""
        answer = await self._client.post(self._url, json={"trial": TRIAL, "language": "en", "channel": "bench"})
        answer.raise_for_status()
        body = answer.json()
        self._token = body["token"]
        self._heard(body["messages"])

    async def answer(self) -> None:
        """Answer what was asked."""
        words = self._words()
        ids = {choice["label"]: choice["id"] for choice in self._asked.get("choices", [])} if self._taps else {}
        await self._send({"choice": ids[words]} if words in ids else {"text": words})

    async def interrupt(self) -> None:
        """Ask what the study is about; the question has to come again."""
        await self._send({"text": "what is this study about?"})

    def _words(self) -> str:
        asks = self._asked.get("asks") or [""]
        if asks[0] in ANSWERS:
            return ANSWERS[asks[0]]
        offered = [str(choice["label"]) for choice in self._asked.get("choices", [])]
        return next((words for words in ELSE if words in offered), ELSE[-1])

    async def _send(self, body: dict[str, str]) -> None:
        answer = await self._client.post(
            f"{self._url}/current/messages",
            json=body,
            headers={"Authorization": f"Bearer {self._token}", "Idempotency-Key": uuid.uuid4().hex},
        )
        answer.raise_for_status()
        said = answer.json()
        self._heard(said["messages"])
        self.finished = said["state"] in DONE

    def _heard(self, messages: list[dict[str, Any]]) -> None:
        if not messages:
            raise NoAnswerError("the product said nothing")
        self._asked = next(
            (said for said in reversed(messages) if said.get("choices") or said.get("asks")), messages[-1]
        )
