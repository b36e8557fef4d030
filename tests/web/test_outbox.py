import os
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from prescreen.content import Wording
from prescreen.handoff.letters import Letter, Receiver
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.store import OutboxItem, Store
from tests.web.conftest import QUICK
from tests.web.fakes import NOON, SECRET, FakeInterview, FakeRasa, make_library
from web.app import Parts, create_app
from web.outbox import OutboxDoor

PASSWORD = "correct-horse"
KNOWN = ("outbox", PASSWORD)
SAID = {"mail_sender": "Study pre-check", "mail_note_subject": "For {who}", "mail_note_body": "Hello {who},\n\nbye."}
Client = Callable[[OutboxDoor], Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mail"


@pytest.fixture
def client(store: Store, interview: FakeInterview, rasa: FakeRasa, threads: ThreadPoolExecutor) -> Client:
    @asynccontextmanager
    async def client(door: OutboxDoor) -> AsyncIterator[httpx.AsyncClient]:
        app = create_app(
            Parts(
                library=make_library(),
                store=store,
                interview=interview,
                rasa_http=rasa.transport(),
                rasa_url="http://rasa.invalid",
                secret=SECRET,
                threads=threads,
                patience=QUICK,
                clock=lambda: NOON,
                outbox_door=door,
            )
        )
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as http:
            yield http

    return client


def write(folder: Path, key: str, who: str = "Jane", to: str = "jane@example.org") -> str:
    letter = Letter(to=Receiver(to, who), wording="note", language="en", values={"who": who})
    mail = Stationery(Wording({"en": SAID})).mail(OutboxItem(1, "note", key, {}, 1, NOON), letter)
    path = Mailbox(folder).deliver(mail)
    return path.name.removesuffix(".eml")


async def test_the_mails_are_listed_the_newest_first(client: Client, folder: Path) -> None:
    for number, who in enumerate(("Ana", "Ben", "Cem")):
        os.utime(folder / "new" / f"{write(folder, who, who)}.eml", (number, number))
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        page = (await http.get("/outbox", auth=KNOWN)).text
    assert page.index("For Cem") < page.index("For Ben") < page.index("For Ana")
    assert "Cem &lt;jane@example.org&gt;" in page
    assert "2026-" in page


async def test_a_mail_is_shown_as_text_and_in_a_frame_that_can_do_nothing(client: Client, folder: Path) -> None:
    name = write(folder, "a", "<script>alert(1)</script>")
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        answer = await http.get(f"/outbox/{name}", auth=KNOWN)
    assert '<iframe class="letter" sandbox title=' in answer.text
    assert "<script" not in answer.text
    policies = answer.headers.get_list("content-security-policy")
    assert len(policies) == 1
    assert "default-src 'none'" in policies[0]
    assert "'sha256-" in policies[0]
    assert "unsafe" not in policies[0]


async def test_a_mail_that_was_read_is_shown_too(client: Client, folder: Path) -> None:
    name = write(folder, "a")
    (folder / "new" / f"{name}.eml").rename(folder / "cur" / f"{name}.eml:2,S")
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        assert "For Jane" in (await http.get("/outbox", auth=KNOWN)).text
        assert (await http.get(f"/outbox/{name}", auth=KNOWN)).status_code == 200


async def test_addresses_of_other_alphabets_are_shown(client: Client, folder: Path) -> None:
    name = write(folder, "a", "Jürg", "jürg@example.org")
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        assert "jürg@example.org" in (await http.get("/outbox", auth=KNOWN)).text
        assert "jürg@example.org" in (await http.get(f"/outbox/{name}", auth=KNOWN)).text


async def test_an_empty_outbox_says_so(client: Client, folder: Path) -> None:
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        assert "There is no mail yet." in (await http.get("/outbox", auth=KNOWN)).text


@pytest.mark.parametrize("path", ["/outbox", "/outbox/{name}"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer correct-horse"},
        {"authorization": "Basic !!!"},
        {"authorization": "Basic b3V0Ym94"},
        {"authorization": "Basic"},
        {"authorization": httpx.BasicAuth("outbox", "")._auth_header},
        {"authorization": httpx.BasicAuth("outbox", "wrong")._auth_header},
        {"authorization": httpx.BasicAuth("admin", PASSWORD)._auth_header},
    ],
)
async def test_nobody_reads_a_mail_without_the_password(
    client: Client, folder: Path, path: str, headers: dict[str, str]
) -> None:
    name = write(folder, "a")
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        answer = await http.get(path.format(name=name), headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")
    assert "Jane" not in answer.text


@pytest.mark.parametrize("auth", [None, ("outbox", ""), KNOWN])
async def test_without_a_password_there_is_no_page(client: Client, folder: Path, auth: tuple[str, str] | None) -> None:
    name = write(folder, "a")
    async with client(OutboxDoor(folder)) as http:
        for path in ("/outbox", f"/outbox/{name}"):
            answer = await http.get(path, auth=auth)
            assert answer.status_code == 404
            assert "Jane" not in answer.text


@pytest.mark.parametrize("name", ["..%2F..%2Fsecret", "a" * 32, "*", "%2A" * 32, ".." * 16])
async def test_only_mails_of_the_folder_are_shown(client: Client, folder: Path, name: str) -> None:
    write(folder, "a")
    (folder.parent / "secret.eml").write_text("Subject: secret\n\nsecret")
    async with client(OutboxDoor(folder, PASSWORD)) as http:
        answer = await http.get(f"/outbox/{name}", auth=KNOWN)
    assert answer.status_code == 404
    assert "secret" not in answer.text
