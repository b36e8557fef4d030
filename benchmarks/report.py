"""Writes the measurements as a table into `docs/benchmarks.md`, between two markers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was measured of both, the ratio product / plain, and the bound it should keep, if any."""

    what: str
    unit: str
    plain: float | None
    product: float
    bound: str = ""
    kept: bool | None = None

    def cells(self) -> tuple[str, str, str, str, str]:
        """The line's cells as text."""
        ratio = "" if not self.plain else f"{self.product / self.plain:.2f}"
        verdict = "" if self.kept is None else (" ✓" if self.kept else " ✗")
        return self.what, _number(self.plain, self.unit), _number(self.product, self.unit), ratio, self.bound + verdict


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| | plain Rasa form bot | the product | ratio | bound |", "|---|---:|---:|---:|---|"]
    lines += ["| " + " | ".join(row.cells()) + " |" for row in rows]
    return "\n".join(lines)


def write(page: Path, section: str) -> None:
    """Replace what stands between the markers; the rest of the page is left alone."""
    text = page.read_text(encoding="utf-8")
    before, found, rest = text.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not found or not ended:
        raise ValueError(f"{page} lacks the markers {BEGIN} and {END}")
    page.write_text(f"{before}{BEGIN}\n{section}\n{END}{after}", encoding="utf-8")


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    shown = f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return f"{shown} {unit}".strip()
