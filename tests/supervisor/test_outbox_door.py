from __future__ import annotations

import stat
from pathlib import Path

import pytest
from pydantic import SecretStr

from prescreen.settings import Settings
from prescreen.supervisor.outbox_door import FILE, with_outbox_password


def settings(folder: Path, **more: str) -> Settings:
    return Settings.model_validate({"mail_dir": folder / "mail", **more})


def password(found: Settings) -> str:
    return found.outbox_password.get_secret_value()


def test_a_password_is_made_once_and_kept_for_its_owner_only(tmp_path: Path) -> None:
    made = password(with_outbox_password(settings(tmp_path)))
    assert len(made) >= 20
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert password(with_outbox_password(settings(tmp_path))) == made


def test_another_place_has_another_password(tmp_path: Path) -> None:
    found = {password(with_outbox_password(settings(tmp_path / name))) for name in ("a", "b")}
    assert len(found) == 2


@pytest.mark.parametrize("left", ["", "\n"])
def test_a_file_that_was_left_empty_gets_one(tmp_path: Path, left: str) -> None:
    (tmp_path / FILE).write_text(left)
    made = password(with_outbox_password(settings(tmp_path)))
    assert (tmp_path / FILE).read_text().strip() == made != ""
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_the_operators_own_password_is_taken(tmp_path: Path) -> None:
    assert password(with_outbox_password(settings(tmp_path, outbox_password="mine"))) == "mine"
    assert not (tmp_path / FILE).exists()


def test_with_a_mail_server_the_page_stays_shut(tmp_path: Path) -> None:
    given = settings(tmp_path, smtp_url="smtps://mail.example.org", mail_from="a@example.org", outbox_password="mine")
    assert with_outbox_password(given).outbox_password == SecretStr("")
