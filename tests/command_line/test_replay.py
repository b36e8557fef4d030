"""`prescreen replay`: a draft in, the flips out; nothing about a person but ids, and an entry in the audit log."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from tests.criteria.people import library
from tests.desk.test_replay import HEMOGLOBIN, TEXT, stored


@pytest.fixture
def flips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A database with one person who flips; returns the id."""
    answers = library().trial("NCT06350110").base
    store, (_, flips) = stored(tmp_path, answers, answers)
    store.close()
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", f"sqlite:///{tmp_path / 'replay.db'}")
    return flips


def test_the_command_lists_who_flips_and_notes_it(tmp_path: Path, flips: str) -> None:
    draft = tmp_path / "draft.yml"
    draft.write_text(TEXT.replace(*HEMOGLOBIN), encoding="utf-8")
    done = CliRunner().invoke(app, ["replay", "--draft", str(draft)])
    assert done.exit_code == 0, done.output
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert row == {
        "id": flips,
        "stage": "consent",
        "answered_on": "2026-03-16",
        "before": "likely_eligible",
        "after": "not_eligible",
        "criteria": [{"id": "inc-05-hemoglobin", "before": "met", "after": "not_met"}],
    }
    assert json.loads(done.stderr)["flipped"] == 1
    head = CliRunner().invoke(app, ["audit", "head"]).stdout
    assert head.startswith("5:"), "three consents, one withdrawal, and the replay"


def test_a_draft_with_mistakes_is_told_where_and_nothing_is_judged(tmp_path: Path, flips: str) -> None:
    done = CliRunner().invoke(
        app, ["replay", "--draft", "-"], input=TEXT.replace("fact: hemoglobin, op", "fact: x, op")
    )
    assert (done.exit_code, done.stdout) == (1, "")
    assert "content/trials/NCT06350110/trial.yml:" in done.stderr
    assert flips not in done.stderr


def test_a_draft_of_no_trial_is_bad_usage(tmp_path: Path, flips: str) -> None:
    assert CliRunner().invoke(app, ["replay", "--draft", "-"], input="id: NCT0\n").exit_code == 2
    assert CliRunner().invoke(app, ["replay", "--draft", str(tmp_path / "none.yml")]).exit_code == 2
