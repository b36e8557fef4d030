"""One screening as it stands on paper, whether a browser prints it or a PDF holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.criteria import NOT_MET, UNKNOWN
from prescreen.desk.export.screening import WHO, Exported

OUTCOMES = {"likely_eligible": "may be a match", "needs_review": "needs review", "not_eligible": "does not fit now"}
TRUTHS = {"met": "fits", "not_met": "stands in the way", "unknown": "unknown", "not_applicable": "does not apply"}
_LABELS = {"first_name": "First name", "last_name": "Last name", "email": "E-mail", "phone": "Telephone"}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: a table, or (without columns) names and values."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """The page: its title, what it is about, and its sections."""

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


def printed(row: Exported) -> Printed:
    """Put a screening on paper: what decided first, then everything else."""
    name = row.reference or row.identifier
    verdict = row.verdict
    facts = [
        ("Trial", f"{row.trial.id}: {row.trial.entry.official_title}"),
        ("Outcome of the pre-check", OUTCOMES[verdict.outcome.value] + (" (may change)" if verdict.temporary else "")),
        ("Answered on", row.day.isoformat()),
        ("Language, channel", f"{row.language}, {row.channel}"),
        ("Judged by version", f"{row.trial.entry.record_date}, {row.trial.content_hash[:16]}"),
        ("Screened by version", row.screened_by[:16]),
        *(("Check again on", day.isoformat()) for day in [row.recheck] if day is not None),
        *((_LABELS[key], row.who[key]) for key in WHO if row.who.get(key)),
    ]
    note = "A first check by a program, from what a person told. The study team decides."
    decides = [i for i, f in verdict.findings.items() if f.truth is NOT_MET or (f.truth is UNKNOWN and f.blocking)]
    rest = [i for i in verdict.findings if i not in decides]
    sections = (
        Section("What decides", _CRITERIA, _criteria(row, decides)),
        Section("Other criteria", _CRITERIA, _criteria(row, rest)),
        Section("Answers", ("Question", "Answer"), tuple((row.speech.title(f), row.told(f)) for f in row.answers)),
        Section(
            "Consents",
            ("Kind", "Answer", "Day", "Words"),
            tuple((c.kind, "yes" if c.given else "no", f"{c.at:%Y-%m-%d}", c.wording) for c in row.consents),
        ),
    )
    return Printed(f"Screening {name}", (*facts, ("Please note", note)), tuple(s for s in sections if s.rows))


_CRITERIA = ("Criterion", "Protocol", "Finding", "Rests on")


def _criteria(row: Exported, criteria: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            criterion,
            row.trial.criterion(criterion).text,
            TRUTHS[row.verdict.findings[criterion].truth.value],
            "\n".join(row.grounds(criterion)),
        )
        for criterion in criteria
    )
