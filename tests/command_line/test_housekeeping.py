"""Taking screenings out, and deleting old ones."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.housekeeping import purge, screenings
from tests.criteria.people import library
from tests.interview.talk import Talk


def test_an_export_has_answers_and_verdict_of_those_who_agreed(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    assert list(screenings(talk.store, library(), talk.clock())) == []
    talk.pick("Yes, I answer for myself")
    rows = list(screenings(talk.store, library(), talk.clock()))
    assert [r["trial"] for r in rows] == ["NCT06350110"]
    assert rows[0]["facts"]["respondent"] == "self"
    assert len(rows[0]["criteria"]) == 61
    assert list(screenings(talk.store, library(), talk.clock(), "another")) == []


def test_a_purge_erases_only_what_is_old(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself")
    assert purge(talk.store, talk.clock() + timedelta(days=29), 30) == 0
    assert talk.answers
    assert purge(talk.store, talk.clock() + timedelta(days=31), 30) == 1
    assert talk.answers == {}


def test_a_receipt_tells_the_day_of_the_erasure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = Talk(tmp_path)
    talk.say("delete my data").pick("Yes, delete everything")
    found = re.search(r"D(-[0-9A-Z]{4}){3}", talk.words)
    assert found is not None, talk.words
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", f"sqlite:///{tmp_path / 'talk.db'}")
    result = CliRunner().invoke(app, ["receipt", found[0].lower()])
    assert (result.exit_code, result.stdout) == (0, "erased on 2026-03-16\n")
    result = CliRunner().invoke(app, ["receipt", "D-0000-0000-0000"])
    assert result.exit_code == 1
    assert "no erasure" in result.stderr
