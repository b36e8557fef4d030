import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher

from prescreen.content import Library
from prescreen.desk.passwords import Passwords
from prescreen.store import EVERY, Grant, Store
from tests.web.desk_client import DeskClient, make_account, open_session
from tests.web.fakes import NOON, SECRET, FakeInterview, FakeRasa, make_library
from web.app import Parts, create_app
from web.desk.router import Entrance
from web.front import App
from web.limits import Limits
from web.outbox import OutboxDoor
from web.rasa_client import Patience

QUICK = Patience(connect=0.2, answer=0.5, attempts=3, altogether=2.0, rest=0.0)


@dataclass
class Talker:
    """A client in one conversation."""

    http: httpx.AsyncClient
    token: str
    conversation: str
    last: dict[str, Any]
    sent: int = 0

    async def post(self, body: Any, key: str | None = None, **more: Any) -> httpx.Response:
        self.sent += 1
        headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key or f"key-{self.sent}"}
        answer = await self.http.post(
            "/api/conversations/current/messages", json=body, headers={**headers, **more.pop("headers", {})}, **more
        )
        if answer.status_code == 200:
            self.last = answer.json()
        return answer

    async def say(self, text: str, key: str | None = None) -> httpx.Response:
        return await self.post({"text": text}, key)

    async def choose(self, label: str) -> httpx.Response:
        return await self.post({"choice": self.choice(label)})

    def choice(self, label: str) -> str:
        (found,) = [c["id"] for m in self.last["messages"] for c in m["choices"] if c["label"] == label]
        return str(found)

    async def read(self, **query: Any) -> httpx.Response:
        return await self.http.get(
            "/api/conversations/current/messages", params=query, headers={"Authorization": f"Bearer {self.token}"}
        )

    async def delete(self) -> httpx.Response:
        return await self.http.delete("/api/conversations/current", headers={"Authorization": f"Bearer {self.token}"})


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(migrated_file, tmp_path, dirs_exist_ok=True)
    store = Store(f"sqlite:///{tmp_path / 'prescreen.db'}")
    yield store
    store.close()


@pytest.fixture
def interview(store: Store) -> FakeInterview:
    return FakeInterview(store)


@pytest.fixture
def rasa(interview: FakeInterview) -> FakeRasa:
    return FakeRasa(interview)


@pytest.fixture
def library() -> Library:
    return make_library()


@pytest.fixture
def limits() -> Limits:
    return Limits()


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as threads:
        yield threads


@pytest.fixture
def clock() -> Callable[[], datetime]:
    return lambda: NOON


@pytest.fixture
def entrance() -> Entrance:
    """The desk's, with passwords that are hashed quickly."""
    return Entrance(passwords=Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)))


@pytest.fixture
def outbox_door() -> OutboxDoor:
    """Shut: with a mail server there is nothing to show."""
    return OutboxDoor()


@pytest.fixture
def app(
    library: Library,
    store: Store,
    interview: FakeInterview,
    rasa: FakeRasa,
    limits: Limits,
    threads: ThreadPoolExecutor,
    clock: Callable[[], datetime],
    entrance: Entrance,
    outbox_door: OutboxDoor,
) -> App:
    return create_app(
        Parts(
            library=library,
            store=store,
            interview=interview,
            rasa_http=rasa.transport(),
            rasa_url="http://rasa.invalid",
            secret=SECRET,
            threads=threads,
            limits=limits,
            patience=QUICK,
            clock=clock,
            entrance=entrance,
            outbox_door=outbox_door,
        )
    )


@pytest.fixture
async def http(app: App) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        yield client


@pytest.fixture
def begin(http: httpx.AsyncClient) -> Callable[[], Any]:
    async def begin() -> Talker:
        answer = await http.post("/api/conversations", json={"trial": "NCT06350110"})
        assert answer.status_code == 201, answer.text
        body = answer.json()
        return Talker(http, body["token"], body["conversation"], body)

    return begin


@pytest.fixture
async def talker(begin: Callable[[], Any]) -> Talker:
    made: Talker = await begin()
    return made


@pytest.fixture
def sign_in(http: httpx.AsyncClient, store: Store) -> Callable[..., DeskClient]:
    """Sign somebody in at the desk: `sign_in("coordinator", trial="NCT06350110", centre="leeds")`, or with `Grant`s."""

    def sign_in(*roles: str | Grant, trial: str = EVERY, centre: str = EVERY, name: str = "") -> DeskClient:
        grants = [role if isinstance(role, Grant) else Grant(role, trial, centre) for role in roles]
        account = make_account(store, *grants, name=name)
        return DeskClient(http, store, account, open_session(store, account))

    return sign_in
