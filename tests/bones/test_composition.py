"""The parts as programs get them."""

from __future__ import annotations

from pathlib import Path

from prescreen.composition import interview_on
from prescreen.settings import Settings
from prescreen.store import Store
from tests.criteria.people import library
from tests.handoff import atlas


def test_an_interview_knows_places_where_there_is_an_index_and_does_without_one(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'prescreen.db'}")
    there = interview_on(Settings(places_file=atlas.make(tmp_path)), library(), store)
    assert there.places is not None
    assert there.places.find("Leeds").sure
    assert interview_on(Settings(places_file=tmp_path / "none.db"), library(), store).places is None
    store.close()
