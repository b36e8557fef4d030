"""What first turns need is made before anyone waits for it, beside turns that are already taken."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from prescreen.interview import Interview
from prescreen.reading import Reader
from tests.criteria.people import library
from tests.interview.interviews import fresh_store

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_all_trials_are_made_ready_while_somebody_opens_a_conversation(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    interview = Interview(library(), store, lambda: NOW)
    making = Thread(target=interview.make_ready)
    making.start()
    talk, message = interview.open("NCT06350110", "en", "test", "hash")
    assert interview.take_turn(talk, message).stage == "consent"
    making.join()
    made = dict(interview.readers)
    assert made.keys() == {trial.content_hash for trial in interview.library.trials.values()}
    assert all(isinstance(reader, Reader) for reader in made.values())
    interview.make_ready()
    assert {key: id(reader) for key, reader in interview.readers.items()} == {k: id(r) for k, r in made.items()}
    store.close()
