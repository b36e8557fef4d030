"""Screenings as CSV: one row a screening, or one row a criterion of each screening.

UTF-8 with a byte order mark, so that spreadsheets read it; lines end with CR LF (RFC 4180). A text that a spreadsheet
would take for a formula gets an apostrophe in front, whoever wrote it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence

from prescreen.content import Trial
from prescreen.desk.export.screening import WHO, Exported
from prescreen.facts import Json

START = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The byte order mark."""
_STARTS_A_FORMULA = frozenset("=+-@\t\r\n＝＋－＠﹦﹢﹣﹫−")
_BLANK = str.maketrans({code: " " for code in (*range(32), 127, *range(0x80, 0xA0)) if chr(code) not in "\n\t"})
Cell = str | int | float | None


def screenings_csv(trial: Trial, rows: Iterable[Exported], *, identified: bool) -> Iterator[str]:
    """The lines of a table with one row a screening: how it came out, then a column for each fact of the trial."""
    facts = [name for name in trial.facts if identified or name != "date_of_birth"]
    yield START + _line([*_HEAD, *(WHO if identified else ()), *facts])
    for row in rows:
        verdict = row.verdict
        cells: list[Cell] = [
            row.identifier,
            row.reference,
            trial.id,
            trial.content_hash,
            row.screened_by,
            row.language,
            row.channel,
            row.stage,
            row.started.isoformat(),
            row.day.isoformat(),
            verdict.outcome.value,
            "" if verdict.temporary is None else str(verdict.temporary).lower(),
            "" if row.recheck is None else row.recheck.isoformat(),
            " ".join(verdict.not_met),
            " ".join(verdict.review),
            " ".join(verdict.deferred),
        ]
        cells += [row.who.get(name, "") for name in WHO] if identified else []
        yield _line([*cells, *(_cell(row.answers.get(fact)) for fact in facts)])


def criteria_csv(trial: Trial, rows: Iterable[Exported]) -> Iterator[str]:
    """The lines of a table with one row a criterion of each screening: its truth, and the answers it rests on."""
    yield START + _line(
        ["screening", "trial", "criterion", "kind", "tier", "protocol", "truth", "blocking", "temporary", "rests_on"]
    )
    for row in rows:
        for criterion, finding in row.verdict.findings.items():
            entry = trial.criterion(criterion)
            yield _line(
                [
                    row.identifier,
                    trial.id,
                    criterion,
                    entry.kind,
                    entry.tier,
                    entry.text,
                    finding.truth.value,
                    str(finding.blocking).lower(),
                    str(finding.temporary).lower(),
                    "; ".join(row.grounds(criterion)),
                ]
            )


_HEAD = (
    "screening",
    "reference",
    "trial",
    "judged_by_version",
    "screened_by_version",
    "language",
    "channel",
    "stage",
    "started",
    "answered_on",
    "outcome",
    "temporary",
    "check_again_on",
    "not_met",
    "review",
    "deferred",
)


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula, without control characters.

    >>> safe("=1+1"), safe(" @SUM(A1)"), safe("12 mg")
    ("'=1+1", "' @SUM(A1)", '12 mg')
    """
    text = text.translate(_BLANK)
    return f"'{text}" if text[:1] in _STARTS_A_FORMULA or text.strip()[:1] in _STARTS_A_FORMULA else text


def _cell(told: Json) -> Cell:
    if told is None or isinstance(told, str):
        return told or ""
    if isinstance(told, (int, float)) and not isinstance(told, bool):
        return told
    return json.dumps(told, ensure_ascii=False)


def _line(cells: Sequence[Cell]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC).writerow(
        [safe(cell) if isinstance(cell, str) else cell for cell in cells]
    )
    return buffer.getvalue()
