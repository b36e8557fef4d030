"""`prescreen user`: accounts made, listed, reset and disabled from the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.store import Store

Run = Callable[..., Result]
PASSWORD = re.compile(r"password:  ([0-9A-Z-]{19})")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    url = f"sqlite:///{tmp_path / 'prescreen.db'}"
    Store(url).migrate()
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", url)
    monkeypatch.setenv("PRESCREEN_PUBLIC_URL", "https://studies.example.org")
    return lambda *words: CliRunner().invoke(app, ["user", *words])


def test_an_account_from_the_first_day_to_the_last(run: Run) -> None:
    added = run("add", "Jane.Roe", "--role", "coordinator", "--trial", "NCT06350110", "--full-name", "Jane Roe")
    assert added.exit_code == 0
    assert "https://studies.example.org/desk" in added.output
    (password,) = PASSWORD.findall(added.output)
    assert run("list").output == "jane.roe  coordinator:NCT06350110:*  never signed in\n"
    (other,) = PASSWORD.findall(run("reset", "jane.roe", "--reason", "telephone lost").output)
    assert other != password
    assert run("disable", "jane.roe").exit_code == 0
    assert "disabled" in run("list").output
    assert run("enable", "jane.roe").exit_code == 0
    assert "disabled" not in run("list").output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "jane", "--role", "king"), "no role king"),
        (("add", "jane", "--role", "monitor", "--trial", "NCT1"), "no trial NCT1"),
        (("add", "jane", "--role", "monitor", "--centre", "leeds"), "belongs to one trial"),
        (("add", "jane", "--role", "monitor", "--trial", "NCT06350110", "--centre", "x"), "no study centre x"),
        (("add", "two words", "--role", "monitor"), "without blanks"),
        (("disable", "nobody"), "no account nobody"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_done(run: Run, words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.exit_code != 0
    assert said in done.output
    assert run("list").output == ""


def test_the_last_who_manages_accounts_cannot_be_locked_out(run: Run) -> None:
    run("add", "boss", "--role", "admin")
    refused = run("disable", "boss")
    assert (refused.exit_code, "Nobody could manage" in refused.output) == (1, True)
    run("add", "other", "--role", "admin")
    assert run("disable", "boss").exit_code == 0
    assert run("disable", "other").exit_code == 1
