"""What to ask next: only what can still change the outcome, in the order the trial's author chose.

Authors put cheap and decisive questions first and sensitive ones last. A screen shows only those of its facts that
are still open; a screen without open facts is not shown at all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from prescreen.content.library import Trial
from prescreen.content.models import Screen
from prescreen.criteria.truth import NOT_MET, UNKNOWN
from prescreen.criteria.verdict import Verdict
from prescreen.facts.answers import Json


@dataclass(frozen=True, slots=True)
class Due:
    """A screen with those of its facts that are still worth asking."""

    screen: Screen
    facts: tuple[str, ...]


def open_facts(verdict: Verdict) -> frozenset[str]:
    """Facts not asked yet that can still decide a criterion."""
    return frozenset(f for finding in verdict.findings.values() for f in finding.open)


def due(
    trial: Trial,
    verdict: Verdict,
    answers: Mapping[str, Json],
    closed: Collection[str],
    in_passing: Collection[str] = (),
) -> list[Due]:
    """The screens still to be shown, in order. `closed` facts are no longer asked; the rest of those of which something
    was told `in_passing` is.
    """
    wanted = open_facts(verdict)
    found = []
    for screen in trial.screens:
        facts = tuple(
            f for f in screen.facts if f in in_passing or (f in wanted and f not in answers and f not in closed)
        )
        if facts:
            found.append(Due(screen, facts))
    return found


def permanent_no(trial: Trial, verdict: Verdict) -> str | None:
    """The first criterion that is clearly in the way and will stay so, if there is one (rule R11).

    A criterion whose author set `permanent_stop` counts even if the person may change their mind about it.
    """
    for criterion_id, finding in verdict.findings.items():
        if finding.truth is NOT_MET and (not finding.temporary or trial.criterion(criterion_id).permanent_stop):
            return criterion_id
    return None


def undecided_by(verdict: Verdict, fact: str) -> bool:
    """Is some blocking criterion unknown although, and because, this fact was answered, and nothing else can decide?"""
    return any(
        finding.truth is UNKNOWN
        and finding.blocking
        and not finding.open
        and any(g.fact == fact for g in finding.because)
        for finding in verdict.findings.values()
    )
