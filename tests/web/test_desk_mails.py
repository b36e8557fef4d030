"""The local mails at the desk: for who sees everybody, one by one, and each reading is written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prescreen.store import Store
from tests.web.desk_client import DeskClient
from web.outbox import OutboxDoor

SignIn = Callable[..., DeskClient]
NAME = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mail" / "new").mkdir(parents=True)
    text = "To: jane@example.org\nSubject: <b>Hello</b>\nContent-Type: text/plain; charset=utf-8\n\nHello Jane <script>"
    (tmp_path / "mail" / "new" / f"{NAME}.eml").write_text(text)
    return tmp_path / "mail"


@pytest.fixture
def outbox_door(folder: Path) -> OutboxDoor:
    return OutboxDoor(folder, "a password")


async def test_who_sees_everybody_reads_the_mails(sign_in: SignIn, store: Store) -> None:
    desk = sign_in("coordinator")
    page = await desk.get("/desk/mails")
    assert "jane@example.org" in page.text
    assert "<b>Hello" not in page.text
    mail = await desk.get("/desk/mails", open=NAME)
    assert "Hello Jane &lt;script&gt;" in mail.text
    assert "script-src 'self'" in mail.headers["content-security-policy"]
    assert [entry.subject for entry in desk.audited("mail.read")] == [NAME]


@pytest.mark.parametrize("role", ["admin", "monitor"])
async def test_who_sees_nobody_reads_none(sign_in: SignIn, role: str) -> None:
    desk = sign_in(role)
    assert (await desk.get("/desk/mails", open=NAME)).status_code == 403
    assert "/desk/mails" not in (await desk.get("/desk")).text


async def test_who_sees_one_trial_reads_none(sign_in: SignIn) -> None:
    desk = sign_in("coordinator", trial="NCT06350110")
    assert (await desk.get("/desk/mails", open=NAME)).status_code == 404
    assert "/desk/mails" not in (await desk.get("/desk")).text


@pytest.mark.parametrize("name", ["..%2F..%2Fsecret", "a" * 32, "*"])
async def test_only_mails_of_the_folder_are_shown(sign_in: SignIn, name: str) -> None:
    assert (await sign_in("coordinator").get("/desk/mails", open=name)).status_code == 404
