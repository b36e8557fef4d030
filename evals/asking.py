"""Asks the product as other programs do: one row of `prescreen read` in, its answer out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prescreen.content import load_library
from prescreen.reading import Reader
from prescreen.reading.command import read_row

TRIAL = "NCT06350110"
CONTENT = Path(__file__).resolve().parent.parent / "content"
TODAY = "2026-03-16"


class Asking:
    """The reader of one trial, made once."""

    def __init__(self) -> None:
        self.library = load_library(CONTENT)
        self._reader = Reader(self.library.facts_of(self.library.trial(TRIAL)), self.library.terms)

    def row(self, row: dict[str, Any]) -> dict[str, Any]:
        """The answer to a row, as `prescreen read` gives it."""
        return read_row({"trial": TRIAL, "context_date": TODAY, "lang": "en", **row}, lambda _: self._reader)

    def kind(self, kind: str, text: str, **more: Any) -> Any:
        """The reading of one kind."""
        return self.row({"kind": kind, "patient_text": text, **more})["reading"]
