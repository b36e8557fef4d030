"""Who may begin: nobody once a trial is over, but whoever is in danger and the program's own check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prescreen.interview import CANARY, Interview, TrialClosed
from prescreen.store import Store, hash_token
from tests.criteria.people import library
from tests.interview.interviews import interview_on
from tests.interview.talk import START

TRIAL = "NCT06350110"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(f"sqlite:///{tmp_path / 'openings.db'}")
    store.migrate()
    return store


def opening(store: Store, status: str) -> Interview:
    """An interview about a trial of this status."""
    found = library()
    trial = found.trial(TRIAL)
    changed = replace(trial, entry=trial.entry.model_copy(update={"status": status}))
    return interview_on(replace(found, trials={**found.trials, TRIAL: changed}), store, lambda: START)


@pytest.mark.parametrize("status", ["recruiting", "not_yet_recruiting", "paused"])
def test_a_trial_that_is_not_over_is_begun(store: Store, status: str) -> None:
    assert opening(store, status).open(TRIAL, "en", "web", hash_token("a"))


def test_a_trial_that_is_over_takes_nobody_new(store: Store) -> None:
    over = opening(store, "closed")
    with pytest.raises(TrialClosed):
        over.open(TRIAL, "en", "web", hash_token("a"))
    with store.read() as unit:
        assert unit.conversations.by_token(hash_token("a")) is None
    assert over.open(TRIAL, "en", "sms", hash_token("b"), urgent=True), "who is in danger is answered"
    assert over.open(TRIAL, "en", CANARY, hash_token("c"))


def test_who_had_begun_before_goes_on(store: Store) -> None:
    conversation, first = opening(store, "recruiting").open(TRIAL, "en", "web", hash_token("a"))
    assert opening(store, "closed").take_turn(conversation, first)
