"""`prescreen outbox` as an operator uses it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.store import Store

RUN = CliRunner()
NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path / 'prescreen.db'}"
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", url)
    store = Store(url)
    store.migrate()
    with store.unit() as unit:
        for number in range(1, 4):
            unit.outbox.add("team", f"secret-{number}", {"name": "secret"}, NOON)
        first, second, _ = unit.outbox.claim(NOON, 10)
        unit.outbox.done(first.id, NOON)
        unit.outbox.failed(second.id, "rcpt_550", None, NOON)
    yield store
    store.close()


def rows(*more: str) -> list[tuple[int, str, str, str | None]]:
    said = RUN.invoke(app, ["outbox", "list", *more])
    assert said.exit_code == 0, said.output
    assert "secret" not in said.output
    found = [json.loads(line) for line in said.stdout.splitlines()]
    return [(row["id"], row["kind"], row["state"], row["code"]) for row in found]


def test_every_promise_is_listed_without_what_it_holds(store: Store) -> None:
    assert rows() == [(1, "team", "done", None), (2, "team", "dead", "rcpt_550"), (3, "team", "waiting", None)]
    assert rows("--state", "dead") == [(2, "team", "dead", "rcpt_550")]


def test_one_promise_is_tried_again(store: Store) -> None:
    assert RUN.invoke(app, ["outbox", "retry", "2"]).stdout == "1 promise will be tried again\n"
    assert rows("--state", "waiting") == [(2, "team", "waiting", "rcpt_550"), (3, "team", "waiting", None)]


def test_all_that_was_laid_aside_is_tried_again(store: Store) -> None:
    assert RUN.invoke(app, ["outbox", "retry", "--dead"]).stdout == "1 promise will be tried again\n"
    assert RUN.invoke(app, ["outbox", "retry", "--dead"]).stdout == "0 promises will be tried again\n"


@pytest.mark.parametrize(("given", "says"), [(["1"], "no promise 1"), ([], "either"), (["2", "--dead"], "either")])
def test_what_cannot_be_tried_again_is_said(store: Store, given: list[str], says: str) -> None:
    said = RUN.invoke(app, ["outbox", "retry", *given])
    assert said.exit_code == 2
    assert says in said.stderr


def test_a_database_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", f"sqlite:///{tmp_path / 'none' / 'such.db'}")
    said = RUN.invoke(app, ["outbox", "list"])
    assert (said.exit_code, said.stdout) == (1, "")
    assert "the database did not answer" in said.stderr
