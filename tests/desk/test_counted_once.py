"""Who was reached and who was enrolled is counted once, however often a status is set."""

from __future__ import annotations

from pathlib import Path

from prescreen.desk.acting import By, mark
from prescreen.store import Asked, Scope
from tests.desk.screened_people import AT, CONTACT, add_screening, base, new_store


def test_reached_and_enrolled_are_counted_once(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    person = add_screening(store, base(), contact=CONTACT)
    for status in ("attempt_1", "considering", "to_call", "scheduled", "enrolled", "considering", "enrolled"):
        with store.unit() as unit:
            row = unit.screenings.get(person)
            assert row is not None
            mark(unit, row, By("a", "account:a", AT), status=status, due_at=None)
    with store.read() as unit:
        assert unit.funnel.figures(Asked(), [Scope()], []) == {("contacted", ""): 1, ("enrolled", ""): 1}
    store.close()
