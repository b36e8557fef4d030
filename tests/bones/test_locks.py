from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock", "bot/requirements.lock", "scripts/uv.requirements.lock")


def locked(lock: str) -> dict[str, str]:
    """Each package of a lock with what stands under its name; one that differs by Python or system keeps the last."""
    text = (ROOT / lock).read_text()
    return {
        found[1].lower(): found[0]
        for found in re.finditer(r"^([a-z0-9._-]+)==[^\n]*(?:\n    [^\n]*)*", text, re.MULTILINE)
    }


def normal(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=~!;\[]", requirement)[0]).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_a_version_and_hashes_and_no_address(lock: str) -> None:
    packages = locked(lock)
    assert packages
    assert [name for name, entry in packages.items() if "--hash=sha256:" not in entry] == []
    assert "://" not in (ROOT / lock).read_text()


def test_the_locks_hold_everything_that_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    bot = tomllib.loads((ROOT / "bot" / "pyproject.toml").read_text())
    run = {normal(name) for name in project["project"]["dependencies"]}
    dev = {normal(name) for name in project["dependency-groups"]["dev"] if isinstance(name, str)}
    assert run - locked("requirements.lock").keys() == set()
    assert (run | dev) - locked("requirements-dev.lock").keys() == set()
    assert {normal(name) for name in bot["project"]["dependencies"]} - locked("bot/requirements.lock").keys() == set()


def test_what_tests_run_with_is_what_people_run_with() -> None:
    """An environment made for tests also does for running, so both locks name the same versions."""
    run, dev = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name for name, entry in run.items() if dev[name].split()[0] != entry.split()[0]} == set()


def test_rasa_is_the_version_the_patches_are_made_for() -> None:
    assert locked("bot/requirements.lock")["rasa"].startswith("rasa==3.6.21 ")


def test_both_pythons_stand_where_pyenv_and_uv_look() -> None:
    assert (ROOT / ".python-version").read_text().split() == ["3.12", "3.10"]
