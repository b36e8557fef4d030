"""A new version goes live: everybody is judged anew by both, once, and what flips is kept for the team."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from prescreen.content import Library, load_library, trial_file
from prescreen.content.archive import packed, unpacked
from prescreen.desk.amendments import Amendments
from prescreen.store import Amendment, Flip, Scope, Screening, Store, Unit
from tests.criteria.people import ROOT, library
from tests.desk.screened_people import AT, CONTACT, TRIAL, add_screening, base, new_store
from tests.desk.test_replay import HEMOGLOBIN

LATER = AT + timedelta(days=10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


@pytest.fixture(scope="module")
def amended(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Library]:
    """The content with another limit for hemoglobin."""
    root = tmp_path_factory.mktemp("amended") / "content"
    shutil.copytree(ROOT / "content", root)
    path = trial_file(root, TRIAL)
    path.write_text(path.read_text(encoding="utf-8").replace(*HEMOGLOBIN), encoding="utf-8")
    return root, load_library(root)


def before(store: Store) -> Amendments:
    return Amendments(store, library(), ROOT / "content", lambda: AT)


def after(store: Store, amended: tuple[Path, Library]) -> Amendments:
    return Amendments(store, amended[1], amended[0], lambda: LATER)


def finish(work: Amendments) -> int:
    judged = 0
    while done := work.round():
        judged += done
    return judged


def newest(store: Store) -> list[tuple[Amendment, int]]:
    with store.read() as unit:
        return unit.amendments.newest([Scope()], 10)


def flips(store: Store, amendment: Amendment) -> list[Flip]:
    with store.read() as unit:
        return unit.amendments.flips(amendment.id, 100)


def test_a_version_is_read_again_as_it_was() -> None:
    text = packed(ROOT / "content", TRIAL)
    draft = unpacked(text, TRIAL)
    assert draft.trial.content_hash == library().trial(TRIAL).content_hash
    assert draft.trial.entry == library().trial(TRIAL).entry
    assert set(draft.library.trials) == {TRIAL}
    assert len(text) < 400_000


def test_the_first_start_and_an_unchanged_one_judge_nobody(store: Store) -> None:
    add_screening(store, base())
    assert finish(before(store)) == 0
    assert finish(before(store)) == 0
    assert newest(store) == []


def test_who_flips_is_kept_once_and_noted(store: Store, amended: tuple[Path, Library]) -> None:
    low = add_screening(store, base())
    add_screening(store, base(hemoglobin={"value": 140, "unit": "g/L"}))
    add_screening(store, base(), consents=[("prescreen", True), ("prescreen", False)])
    finish(before(store))
    assert finish(after(store, amended)) == 2
    ((found, count),) = newest(store)
    assert (found.state, found.judged, found.unreadable, count) == ("done", 2, 0, 1)
    (flip,) = flips(store, found)
    assert flip.conversation == low
    assert flip.body == {
        "before": "likely_eligible",
        "after": "not_eligible",
        "criteria": [{"id": "inc-05-hemoglobin", "before": "met", "after": "not_met"}],
    }
    assert finish(after(store, amended)) == 0
    with store.read() as unit:
        events = [(entry.event, entry.subject) for entry in unit.audit.entries() if entry.actor == "worker"]
        assert events == [("screening.flipped", low), ("amendment.judged", TRIAL)]
        assert all(row.status == "new" for row in rows_of(unit)), "who left no contact details cannot be called"
        assert unit.outbox.entries(None) == [], "nobody is written to"


def rows_of(unit: Unit) -> list[Screening]:
    found = (unit.screenings.get(identifier) for identifier in unit.in_bulk.newest(TRIAL))
    return [row for row in found if row is not None]


def test_who_left_contact_details_is_to_be_called_and_who_is_far_stays_where_they_are(
    store: Store, amended: tuple[Path, Library]
) -> None:
    first = add_screening(store, base(), contact=CONTACT)
    far = add_screening(store, base(), contact=CONTACT)
    strong = add_screening(store, base(hemoglobin={"value": 140, "unit": "g/L"}), contact=CONTACT)
    with store.unit() as unit:
        unit.screenings.mark(far, "scheduled", None)
        for person in (first, far, strong):
            unit.screenings.seen(person)
            unit.screenings.step(person, stage="closed", language="en", outcome="likely_eligible", readable=True, at=AT)
    finish(before(store))
    finish(after(store, amended))
    with store.read() as unit:
        rows = {row.conversation: row for row in rows_of(unit)}
    assert (rows[first].status, rows[first].unread, rows[first].outcome) == ("to_call", True, "not_eligible")
    assert rows[first].due_at == LATER + timedelta(days=1)
    assert (rows[far].status, rows[far].unread, rows[far].outcome) == ("scheduled", True, "not_eligible")
    assert (rows[strong].status, rows[strong].unread, rows[strong].outcome) == ("new", False, "likely_eligible")


def test_what_was_interrupted_goes_on_and_nobody_is_judged_twice(
    store: Store, amended: tuple[Path, Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prescreen.desk.amendments.SMALL_BATCH", 2)
    people = {add_screening(store, base()) for _ in range(5)}
    finish(before(store))
    assert after(store, amended).round() == 2
    assert finish(after(store, amended)) == 3
    ((found, count),) = newest(store)
    assert (found.judged, count) == (5, 5)
    assert {flip.conversation for flip in flips(store, found)} == people


def test_a_version_that_comes_before_the_last_was_done_starts_from_where_that_one_did(
    store: Store, amended: tuple[Path, Library]
) -> None:
    add_screening(store, base())
    finish(before(store))
    with store.unit() as unit:
        unit.amendments.keep_text(TRIAL, "a-version-in-between", "", AT + timedelta(days=1))
        unit.amendments.begin(TRIAL, library().trial(TRIAL).content_hash, "a-version-in-between", AT)
    finish(after(store, amended))
    found = {amendment.after: (amendment, count) for amendment, count in newest(store)}
    assert found["a-version-in-between"][0].state == "superseded"
    latest, count = found[amended[1].trial(TRIAL).content_hash]
    assert (latest.before, latest.state, count) == (library().trial(TRIAL).content_hash, "done", 1)


def test_a_version_that_cannot_be_read_any_more_is_said_to_be_so(store: Store, amended: tuple[Path, Library]) -> None:
    add_screening(store, base())
    with store.unit() as unit:
        unit.amendments.keep_text(TRIAL, "broken", "not packed", AT)
    finish(after(store, amended))
    ((found, count),) = newest(store)
    assert (found.state, count) == ("unreadable", 0)


def test_a_flip_goes_with_its_screening(store: Store, amended: tuple[Path, Library]) -> None:
    person = add_screening(store, base())
    finish(before(store))
    finish(after(store, amended))
    with store.unit() as unit:
        unit.conversations.erase(person, LATER)
    ((found, count),) = newest(store)
    assert count == 0
    assert flips(store, found) == []
