"""The engine alone on one core: judging, and the whole path of `prescreen evaluate` (checking, judging, explaining)."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.product import TRIAL
from prescreen.content import load_library
from prescreen.criteria import judge
from prescreen.evaluate import evaluate_row
from prescreen.facts import Json
from prescreen.settings import Settings


@dataclass(frozen=True, slots=True)
class Engine:
    """Persons a second."""

    judged: float
    evaluated: float


def measure_engine(seconds: float = 4.0) -> Engine:
    """Take the persons of the trial's own cases, each with its own facts, over and over."""
    library = load_library(Settings.from_env().content_dir)
    trial = library.trial(TRIAL)
    persons: list[tuple[Mapping[str, Json], date]] = []
    for case in trial.cases:
        facts = {name: value for name, value in {**trial.base, **case.change}.items() if name not in case.remove}
        persons.append((facts, date.fromisoformat(case.today)))
    lines = [
        json.dumps({"id": str(number), "context_date": today.isoformat(), "facts": facts})
        for number, (facts, today) in enumerate(persons)
    ]
    some_day = persons[0][1]
    return Engine(
        judged=_rate(persons, lambda person: judge(trial.criteria, *person), seconds),
        evaluated=_rate(
            lines, lambda line: json.dumps(evaluate_row(json.loads(line), trial, library, some_day)), seconds
        ),
    )


def _rate(items: Sequence[Any], work: Callable[[Any], object], seconds: float) -> float:
    """Items a second of processor time: one core's worth, whatever the other programs of the machine take."""
    done = 0
    began = time.process_time()
    for item in itertools.cycle(items):
        work(item)
        done += 1
        if done % len(items) == 0 and time.process_time() - began >= seconds:
            break
    return done / (time.process_time() - began)
