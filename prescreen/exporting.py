"""`prescreen export`: the pieces of a file, noted in the audit log before the first of them is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from prescreen.content import Library
from prescreen.desk.export.csv_files import criteria_csv, screenings_csv
from prescreen.desk.export.fhir import bundle
from prescreen.desk.export.pdf import NoFontError, fonts, pdf
from prescreen.desk.export.printed import printed
from prescreen.desk.export.screening import exported, note
from prescreen.housekeeping import screenings
from prescreen.store import Store, StoreError


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be taken out. form: jsonl, csv, criteria, fhir, pdf. screening: the id of one; None is every one."""

    form: str
    trial: str | None
    screening: str | None
    identified: bool


def written(store: Store, library: Library, now: datetime, wish: Wish) -> Iterator[bytes]:
    """The pieces of the file.

    Raises:
        StoreError: also when there is no such screening, or no font for a PDF.
    """
    with store.unit() as unit:
        note(
            unit,
            wish.trial or "",
            form=wish.form,
            identified=wish.identified,
            actor="operator",
            at=now,
            subject=wish.screening or "",
        )
    if wish.form == "jsonl":
        for row in screenings(store, library, now, wish.trial):
            yield json.dumps(row, ensure_ascii=False).encode() + b"\n"
        return
    trial = library.trial(wish.trial or "")
    only = None if wish.screening is None else [wish.screening]
    rows = exported(store.read, library, trial.id, identified=wish.identified, only=only)
    match wish.form:
        case "csv":
            yield from (line.encode() for line in screenings_csv(trial, rows, identified=wish.identified))
        case "criteria":
            yield from (line.encode() for line in criteria_csv(trial, rows))
        case "fhir":
            yield from (piece.encode() for piece in bundle(trial, library, rows, now))
        case "pdf":
            found = next(rows, None)
            if found is None:
                raise StoreError("there is no screening with this id whose answers may be taken out")
            try:
                yield pdf(printed(found), now, fonts())
            except NoFontError as problem:
                raise StoreError(str(problem)) from None
        case other:
            raise ValueError(f"no export is called {other!r}")
