"""One screening as it stands on paper, whether a browser prints it or a PDF holds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.criteria import NOT_MET, UNKNOWN, Finding
from prescreen.desk.export.screening import WHO, Exported
from prescreen.desk.findings import is_sensitive

OUTCOMES = {"likely_eligible": "may be a match", "needs_review": "needs review", "not_eligible": "does not fit now"}
HIDDEN = "hidden"
"""What stands for something sensitive on a page that is not to show it."""
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


def printed(row: Exported, *, sensitive: bool = True) -> Printed:
    """Put a screening on paper: what decided first, then everything else.

    sensitive: whether what is shown only on purpose (HIV, pregnancy, mood and the like) is on it.
    """
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
    hidden = frozenset() if sensitive else frozenset(f for f in row.speech.facts if is_sensitive(row.speech.facts[f]))
    told = [i for i in verdict.findings if not _is_hidden(row, i, hidden)]
    decides = [i for i in told if _decides(verdict.findings[i])]
    rest = [i for i in verdict.findings if i not in decides]
    sections = (
        Section("What decides", _CRITERIA, _criteria(row, decides, hidden)),
        Section("Other criteria", _CRITERIA, _criteria(row, rest, hidden)),
        Section(
            "Answers",
            ("Question", "Answer"),
            tuple((row.speech.title(f), HIDDEN if f in hidden else row.told(f)) for f in row.answers),
        ),
        Section(
            "Consents",
            ("Kind", "Answer", "Day", "Words"),
            tuple((c.kind, "yes" if c.given else "no", f"{c.at:%Y-%m-%d}", c.wording) for c in row.consents),
        ),
    )
    return Printed(f"Screening {name}", (*facts, ("Please note", note)), tuple(s for s in sections if s.rows))


_CRITERIA = ("Criterion", "Protocol", "Finding", "Rests on")


def _decides(finding: Finding) -> bool:
    return finding.truth is NOT_MET or (finding.truth is UNKNOWN and finding.blocking)


def _is_hidden(row: Exported, criterion: str, hidden: frozenset[str]) -> bool:
    """Is a criterion about something sensitive, or does its finding rest on it?"""
    finding = row.verdict.findings[criterion]
    about = {*(ground.fact for ground in finding.because), *finding.open}
    return bool(hidden) and (row.trial.criterion(criterion).sensitivity != "normal" or bool(about & hidden))


def _criteria(row: Exported, criteria: Sequence[str], hidden: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(_criterion(row, criterion, hidden) for criterion in criteria)


def _criterion(row: Exported, criterion: str, hidden: frozenset[str]) -> tuple[str, ...]:
    finding, entry = row.verdict.findings[criterion], row.trial.criterion(criterion)
    if _is_hidden(row, criterion, hidden):
        return criterion, entry.text, HIDDEN, ""
    return criterion, entry.text, TRUTHS[finding.truth.value], "\n".join(row.grounds(criterion))
