"""`python -m benchmarks.replaying`: how long 10,000 stored screenings take to be judged by a draft, on one core."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.product import TRIAL
from prescreen.content import Draft, load_library, read_draft, trial_file
from prescreen.desk.export.csv_files import screenings_csv
from prescreen.desk.export.fhir import bundle
from prescreen.desk.export.screening import exported
from prescreen.desk.replay import live, replay
from prescreen.desk.seeding import seed
from prescreen.settings import Settings
from prescreen.store import Store

SCREENINGS = 10_000
BOUND = 10.0
NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
CHANGE = ('fact: hemoglobin, op: ">=", limit: 85', 'fact: hemoglobin, op: ">=", limit: 120')


def main() -> int:
    """Make the screenings, judge them, print seconds of processor time; the exit code is 1 above the bound."""
    screenings = int(sys.argv[1]) if len(sys.argv) > 1 else SCREENINGS
    root = Settings.from_env().content_dir
    library = load_library(root)
    text = trial_file(root, TRIAL).read_text(encoding="utf-8")
    began = time.process_time()
    draft, mistakes = read_draft(root, TRIAL, text.replace(*CHANGE))
    assert draft is not None, mistakes
    print(f"reading and checking a draft: {time.process_time() - began:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite:///{Path(folder) / 'bench.db'}")
        store.migrate()
        seed(store, library, screenings, NOW, trials=(TRIAL,))
        now = live(library, TRIAL)
        seconds = _replayed(store, now, draft, "one criterion changed")
        facts = {**library.facts, "another": library.facts["age_years"]}
        _replayed(store, now, Draft(draft.trial, replace(library, facts=facts)), "every criterion judged twice")
        began = time.process_time()
        rows = exported(store.read, library, TRIAL, identified=True)
        lines = sum(1 for _ in screenings_csv(now.trial, rows, identified=True))
        print(f"CSV of {lines - 1:,} screenings: {time.process_time() - began:.2f} s")
        began = time.process_time()
        some = [row for row, _ in zip(exported(store.read, library, TRIAL, identified=True), range(50), strict=False)]
        size = sum(len(piece) for piece in bundle(now.trial, library, some, NOW))
        print(f"FHIR of {len(some)} screenings: {time.process_time() - began:.2f} s, {size / 1e6:.1f} MB")
        store.close()
    return 0 if seconds < BOUND else 1


def _replayed(store: Store, now: Draft, draft: Draft, what: str) -> float:
    began = time.process_time()
    done = replay(now, draft, store.read)
    seconds = time.process_time() - began
    print(f"{done.judged:,} screenings, {what}: {seconds:.2f} s, {len(done.flips):,} flips")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
