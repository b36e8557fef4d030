"""What is kept of a person who wants to hear of other trials, and whether a trial may be worth a look for them.

As little as the engine needs: the conditions of the trial they came for, the years they may be born in, and those of
their answers that last (no laboratory values, nothing that changes within weeks), that are neither private nor a
wish about one trial. No name, no day of birth, nothing about mood, viruses or pregnancy.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from prescreen.content.library import Library, Trial
from prescreen.criteria import Outcome, judge
from prescreen.facts import BadValue, Json, is_known
from prescreen.facts.answers import UNKNOWN
from prescreen.facts.dates import parse_date
from prescreen.facts.definition import FactDefinition
from prescreen.facts.values import check_answer

_NOT_KEPT_GROUPS = frozenset({"basics", "willingness"})
RECRUITING = "recruiting"


def profile_of(
    trial: Trial, answers: Mapping[str, Json], facts: Mapping[str, FactDefinition], today: date
) -> dict[str, Any]:
    """The profile of somebody who was screened for a trial.

    Returns `{"conditions": [...], "born": [years], "facts": {...}, "trials": [ids they know already]}`.
    """
    return {
        "conditions": sorted(conditions_of(trial)),
        "born": _born(answers, today),
        "facts": {name: value for name, value in answers.items() if name in facts and _lasts(facts[name], value)},
        "trials": [trial.id],
    }


def conditions_of(trial: Trial) -> set[str]:
    """The conditions a trial is about, in small letters: its own word, and those its page names."""
    details = trial.entry.page.get("details")
    named = details.get("conditions") if isinstance(details, dict) else None
    texts = [trial.entry.condition_word, *(named if isinstance(named, list) else [])]
    words = (text.get("en") if isinstance(text, Mapping) else text for text in texts)
    return {str(word).casefold() for word in words if word}


def worth_a_look(profile: Mapping[str, Any], trial: Trial, library: Library, today: date) -> bool:
    """May this trial fit? The same engine judges the profile; only a plain no keeps a trial from being told.

    A trial about something else, one the person was screened for, a made-up one and one that takes nobody are not told.
    """
    entry = trial.entry
    if entry.demonstration or entry.status != RECRUITING or trial.id in profile["trials"]:
        return False
    if not conditions_of(trial) & set(profile["conditions"]):
        return False
    kept = {name: value for name, value in profile["facts"].items() if _usable(name, value, trial, library)}
    ages: list[dict[str, Json]] = [{"date_of_birth": str(year)} for year in profile["born"]] or [{}]
    found = (judge(trial.criteria, {**kept, **age}, today).outcome for age in ages)
    return any(outcome is not Outcome.NOT_ELIGIBLE for outcome in found)


def _born(answers: Mapping[str, Json], today: date) -> list[int]:
    born, age = answers.get("date_of_birth", UNKNOWN), answers.get("age_years", UNKNOWN)
    if is_known(born):
        day = parse_date(str(born))
        return sorted({day.earliest.year, day.latest.year})
    if is_known(age):
        return [today.year - int(str(age)) - 1, today.year - int(str(age))]
    return []


def _lasts(definition: FactDefinition, value: Json) -> bool:
    return (
        is_known(value)
        and definition.sensitivity == "normal"
        and definition.known_by == "patient"
        and definition.changes is None
        and definition.group not in _NOT_KEPT_GROUPS
    )


def _usable(name: str, value: Json, trial: Trial, library: Library) -> bool:
    """Is this a fact the trial asks, and still one of its values? Content may have changed since."""
    if name not in trial.facts:
        return False
    try:
        check_answer(name, value, library.facts[name])
    except BadValue:
        return False
    return True
