"""Taking screenings out, and deleting old ones."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

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
