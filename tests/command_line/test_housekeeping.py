"""Taking screenings out, and deleting old ones."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.handoff.sweep import Sweep
from prescreen.housekeeping import screenings
from prescreen.store import Periods, purge
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
    assert purge(talk.store.unit, talk.clock() + timedelta(days=29), Periods.after(30)).erased == 0
    assert talk.answers
    assert purge(talk.store.unit, talk.clock() + timedelta(days=31), Periods.after(30)).erased == 1
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


def test_the_interview_says_what_became_of_a_conversation(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    assert purge(talk.store.unit, talk.clock() + timedelta(hours=23), Periods()).erased == 0
    talk.pick("Yes, I answer for myself").say("i want to stop")
    done = purge(talk.store.unit, talk.clock() + timedelta(days=6), Periods())
    assert done.erased == 0, "whoever stops for now is told that what they said is kept"
    assert purge(talk.store.unit, talk.clock() + timedelta(days=8), Periods()).paused == 1


def test_the_worker_purges_by_itself_every_so_often(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    log = structlog.get_logger()
    moments = iter([talk.clock() + timedelta(days=2)] * 2 + [talk.clock() + timedelta(days=2, minutes=11)])
    sweep = Sweep(talk.store, Periods(), lambda: next(moments), log)
    assert sweep.round() == 1
    Talk(tmp_path, interview=talk.interview)
    assert sweep.round() == 0
    assert sweep.round() == 1


def test_the_command_purges_by_the_settings_and_the_log_verifies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = Talk(tmp_path).clock() + timedelta(days=2)
    monkeypatch.setattr("prescreen.cli.now", lambda: later)
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", f"sqlite:///{tmp_path / 'talk.db'}")
    run = CliRunner()
    monkeypatch.setenv("PRESCREEN_KEEP_ABANDONED_HOURS", "72")
    assert run.invoke(app, ["purge"]).output == "0 conversations erased\n"
    monkeypatch.delenv("PRESCREEN_KEEP_ABANDONED_HOURS")
    assert run.invoke(app, ["purge"]).output == "1 conversation erased\n"
    assert run.invoke(app, ["export"]).output == ""
    head = run.invoke(app, ["audit", "head"]).output.strip()
    assert head.startswith("3:")
    assert run.invoke(app, ["audit", "verify", "--noted", head]).output == "the audit log is whole: 3 entries\n"
    broken = run.invoke(app, ["audit", "verify", "--noted", "4:" + "0" * 64])
    assert broken.exit_code == 1
    assert "entry 4 is missing" in broken.output
    assert run.invoke(app, ["audit", "verify", "--noted", "four"]).exit_code == 2
