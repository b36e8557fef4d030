from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prescreen.settings import Settings
from prescreen.store import StoreError
from prescreen.supervisor.console import Console
from prescreen.supervisor.ports import free_ports
from prescreen.supervisor.prepare import RefusedError, choose, migrate, prepare
from prescreen.training import TrainingError


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def steps(done: list[str]) -> dict[str, Callable[..., Any]]:
    def check(_: Path) -> list[str]:
        done.append("checked")
        return []

    def train(_: Path, progress: Callable[[str], None]) -> Path:
        progress("training")
        done.append("trained")
        return Path("models/new.tar.gz")

    def index(_: Path) -> bool:
        done.append("indexed")
        return True

    def migrate(given: Settings) -> None:
        done.append(f"migrated {given.database_url}")

    return {"check": check, "train": train, "migrate": migrate, "index": index}


def settings(**given: Any) -> Settings:
    return Settings(port=free_ports(1)[0], **given)


def test_everything_is_made_ready_in_order(console: Console, steps: dict[str, Any], done: list[str]) -> None:
    prepared = prepare(settings(database_url="sqlite:////tmp/x.db"), console, **steps)
    assert done == ["checked", "trained", "migrated sqlite:////tmp/x.db", "indexed"]
    assert prepared.model == Path("models/new.tar.gz")


def test_content_with_mistakes_refuses_with_all_of_them_and_trains_nothing(
    console: Console, steps: dict[str, Any], done: list[str]
) -> None:
    steps["check"] = lambda _: ["content/facts/organs.yml:3: no question", "content/trials/A/trial.yml:9: no such fact"]
    with pytest.raises(RefusedError) as said:
        prepare(settings(), console, **steps)
    assert "the content has 2 mistakes, so nothing is started" in str(said.value)
    assert "organs.yml:3: no question" in str(said.value)
    assert "trial.yml:9: no such fact" in str(said.value)
    assert done == []


def test_without_an_index_of_places_the_product_starts_and_says_so(
    console: Console, screen: io.StringIO, steps: dict[str, Any]
) -> None:
    def full(_: Path) -> bool:
        raise OSError("the index of places cannot be written: database or disk is full")

    steps["index"] = full
    assert prepare(settings(), console, **steps).model == Path("models/new.tar.gz")
    assert "disk is full; study centres are offered by name, without distances" in screen.getvalue()


def test_progress_of_training_is_shown(console: Console, screen: io.StringIO, steps: dict[str, Any]) -> None:
    prepare(settings(), console, **steps)
    assert "prescreen  training\n" in screen.getvalue()


@pytest.mark.parametrize(
    "trouble",
    [TrainingError("Rasa could not train"), StoreError("the database did not answer"), PermissionError(13, "no")],
)
def test_trouble_with_the_model_or_the_database_is_said_without_a_traceback(
    console: Console, steps: dict[str, Any], trouble: Exception
) -> None:
    def fail(_: Settings) -> None:
        raise trouble

    steps["migrate"] = fail
    with pytest.raises(RefusedError, match=str(trouble.args[-1])):
        prepare(settings(), console, **steps)


def test_each_start_has_a_secret_of_its_own() -> None:
    first, second = (choose(settings()).internal_secret.get_secret_value() for _ in range(2))
    assert first != second
    assert len(first) >= 32


def test_ports_named_by_the_operator_are_kept_and_the_others_chosen() -> None:
    chosen = choose(settings(rasa_port=5005))
    assert chosen.rasa_port == 5005
    assert chosen.actions_port not in (0, 5005)


def test_a_database_that_is_not_there_is_made(tmp_path: Path) -> None:
    migrate(settings(database_url=f"sqlite:///{tmp_path}/deep/prescreen.db"))
    assert (tmp_path / "deep" / "prescreen.db").stat().st_size > 0
    assert (tmp_path / "deep" / "keys" / "master.json").stat().st_mode & 0o077 == 0


def test_a_database_whose_key_is_lost_refuses_to_start_and_says_where_it_belongs(tmp_path: Path) -> None:
    here = settings(database_url=f"sqlite:///{tmp_path}/prescreen.db", key_file=str(tmp_path / "k" / "master.json"))
    migrate(here)
    (tmp_path / "k" / "master.json").unlink()
    with pytest.raises(StoreError, match=r"k/master\.json does not exist"):
        migrate(here)
    assert not (tmp_path / "k" / "master.json").exists()


def test_preparing_brings_nothing_of_the_interview_along() -> None:
    """Reading people takes seconds to load, and the programs are started only after this."""
    code = (
        "import sys, prescreen.supervisor.run;"
        "print([m for m in ('prescreen.interview', 'prescreen.reading', 'numpy') if m in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True, timeout=60).strip() == "[]"
