"""How the first person gets in: a password that works once, new at each start until somebody did."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from prescreen.clock import now
from prescreen.desk.factors import SecondFactor
from prescreen.desk.passwords import Passwords
from prescreen.desk.signing_in import NotOpened, Opened, SigningIn
from prescreen.settings import Settings
from prescreen.store import Grant, Store
from prescreen.supervisor.first_account import first_account

QUICK = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    found = Settings.model_validate({"database_url": f"sqlite:///{tmp_path / 'prescreen.db'}"})
    Store(found.database_url).migrate()
    return found


def password(hint: str) -> str:
    found = re.search(r"name admin, password ([0-9A-Z-]{19})", hint)
    assert found is not None, hint
    return found.group(1)


def try_it(settings: Settings, password: str) -> Opened | NotOpened:
    return SigningIn(Store(settings.database_url), QUICK, SecondFactor()).with_password("admin", password, now())


def test_until_somebody_signed_in_each_start_gives_a_password_out(settings: Settings) -> None:
    first, second = (password(first_account(settings, QUICK)) for _ in range(2))
    assert isinstance(try_it(settings, first), NotOpened)
    assert isinstance(try_it(settings, second), Opened)
    with Store(settings.database_url).unit() as unit:
        (account,) = unit.accounts.every()
        unit.accounts.set_password(account, QUICK.hash("a password of my own"), actor=account.actor, at=now())
    assert first_account(settings, QUICK) == ""


def test_where_there_are_accounts_none_is_made(settings: Settings) -> None:
    with Store(settings.database_url).unit() as unit:
        unit.accounts.add("jane", "", [Grant("admin")], actor="operator", at=now())
    assert first_account(settings, QUICK) == ""


def test_the_password_is_nowhere_in_the_database(settings: Settings, tmp_path: Path) -> None:
    found = password(first_account(settings, QUICK))
    held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert found.encode() not in held
    assert found.replace("-", "").encode() not in held
