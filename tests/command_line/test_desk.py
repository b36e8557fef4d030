"""Filling an empty database with made-up screenings, and entering older ones into the queue."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.desk.indexing import index
from prescreen.desk.seeding import seed
from prescreen.store import Scope, Screening, Store, Wanted
from tests.criteria.people import library
from tests.web.fakes import NOON


def rows(store: Store) -> list[Screening]:
    with store.read() as unit:
        return unit.queue.page((Scope(),), Wanted(), None, 100)


def test_made_up_screenings_fill_an_empty_database_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", url)
    store = Store(url)
    store.migrate()
    done = CliRunner().invoke(app, ["seed", "--screenings", "20", "--trial", "NCT06350110"])
    assert done.exit_code == 0, done.output
    assert len(rows(store)) == 20
    assert {row.trial for row in rows(store)} == {"NCT06350110"}
    again = CliRunner().invoke(app, ["seed", "--screenings", "5"])
    assert again.exit_code == 2
    assert "somebody is in this database already" in again.output
    assert len(rows(store)) == 20


def test_screenings_from_before_the_queue_are_entered_as_they_stand(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    store = Store(url)
    store.migrate()
    seed(store, library(), 25, NOON)
    before = {row.conversation: row for row in rows(store)}
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM screening_terms"))
        connection.execute(text("DELETE FROM screenings"))
    engine.dispose()
    assert index(store, library(), NOON) == 25
    assert index(store, library(), NOON) == 25
    after = {row.conversation: row for row in rows(store)}
    assert set(after) == set(before)
    for name in ("reference", "outcome", "machine", "readable", "centre", "trial", "language", "lead_at", "at"):
        assert {k: getattr(v, name) for k, v in after.items()} == {k: getattr(v, name) for k, v in before.items()}, name
    with store.read() as unit:
        lead = next(row for row in before.values() if row.lead_at)
        contact = unit.leads.contacts([lead.conversation])[lead.conversation]
        found = unit.queue.page((Scope(),), Wanted(terms=tuple(unit.screenings.terms(contact["email"]))), None, 5)
    assert [row.conversation for row in found] == [lead.conversation]
