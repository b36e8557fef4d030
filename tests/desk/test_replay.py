"""Replay: who would come out differently by a draft, and by which criterion; the engine has the last word."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from prescreen.content import Draft, read_draft, trial_file
from prescreen.criteria import judge
from prescreen.desk.replay import Replay, alike, live, replay, summary_row
from prescreen.store import Screened, Store, hash_token
from tests.criteria.people import ROOT, library

TRIAL = "NCT06350110"
CONTENT = ROOT / "content"
TEXT = trial_file(CONTENT, TRIAL).read_text(encoding="utf-8")
HEMOGLOBIN = ('op: ">=", limit: 85, unit: g/L', 'op: ">=", limit: 120, unit: g/L')


@cache
def draft(before: str, after: str) -> Draft:
    assert before in TEXT
    found, mistakes = read_draft(CONTENT, TRIAL, TEXT.replace(before, after, 1))
    assert found is not None, mistakes
    return found


@cache
def without(criterion: str) -> Draft:
    """The trial without one criterion."""
    head, _, rest = TEXT.partition(f"  - id: {criterion}\n")
    following = rest.index("\n  - id: ")
    found, mistakes = read_draft(CONTENT, TRIAL, head + rest[following + 1 :])
    assert found is not None, mistakes
    return found


def people() -> list[tuple[Mapping[str, Any], date]]:
    trial = library().trial(TRIAL)
    return [
        (
            {name: value for name, value in {**trial.base, **case.change}.items() if name not in case.remove},
            date.fromisoformat(case.today),
        )
        for case in trial.cases
    ]


def screened(answers: Mapping[str, Any], day: date = date(2026, 3, 16)) -> Screened:
    start = datetime(2026, 3, 16, tzinfo=UTC)
    return Screened("c", TRIAL, "h", "en", "web", "closed", start, day, dict(answers))


def base(**change: Any) -> Screened:
    return screened({**library().trial(TRIAL).base, **change})


DRAFTS = {
    "a higher limit": lambda: draft(*HEMOGLOBIN),
    "a lower limit": lambda: draft(HEMOGLOBIN[0], HEMOGLOBIN[0].replace("85", "60")),
    "one criterion less": lambda: without("inc-05-hemoglobin"),
    "another tier": lambda: draft(
        'tier: B\n    group: labs\n    short: {en: "hemoglobin"',
        'tier: C\n    group: labs\n    short: {en: "hemoglobin"',
    ),
    "no change": lambda: draft("", ""),
}


@pytest.mark.parametrize("name", DRAFTS)
def test_a_replay_says_what_the_engine_says_of_every_judged_case(name: str) -> None:
    before, after = live(library(), TRIAL), DRAFTS[name]()
    work = Replay(before, after)
    flips = 0
    for answers, day in people():
        found = work.judged(screened(answers, day))
        was, becomes = (judge(version.trial.criteria, answers, day) for version in (before, after))
        assert (found.before, found.after) == (was.outcome.value, becomes.outcome.value)
        assert (found.kind == "flips") is (was.outcome is not becomes.outcome)
        for change in found.by:
            truths = [
                v.findings[change.criterion].truth.value if change.criterion in v.findings else None
                for v in (was, becomes)
            ]
            assert [change.before, change.after] == truths
        flips += found.kind == "flips"
        assert found.by or found.kind in ("same", "flips")
        assert (not found.by) or found.kind != "same"
    assert (flips == 0) is (name == "no change")


def test_a_flip_names_the_criterion_that_turned_it() -> None:
    found = Replay(live(library(), TRIAL), draft(*HEMOGLOBIN)).judged(base())
    assert (found.kind, found.before, found.after) == ("flips", "likely_eligible", "not_eligible")
    assert [(c.criterion, c.before, c.after) for c in found.by] == [("inc-05-hemoglobin", "met", "not_met")]


def test_who_is_stopped_by_something_else_does_not_flip_but_has_another_reason() -> None:
    found = Replay(live(library(), TRIAL), draft(*HEMOGLOBIN)).judged(base(hiv="positive"))
    assert (found.kind, found.before, found.after) == ("reasons", "not_eligible", "not_eligible")
    assert [c.criterion for c in found.by] == ["inc-05-hemoglobin"]


def test_a_criterion_that_goes_lets_people_in() -> None:
    low = base(hemoglobin={"value": 70, "unit": "g/L"})
    found = Replay(live(library(), TRIAL), without("inc-05-hemoglobin")).judged(low)
    assert (found.before, found.after) == ("not_eligible", "likely_eligible")
    assert [(c.criterion, c.before, c.after) for c in found.by] == [("inc-05-hemoglobin", "not_met", None)]


def test_only_what_is_written_differently_is_compared() -> None:
    before = live(library(), TRIAL)
    assert Replay(before, draft(*HEMOGLOBIN)).changed == ("inc-05-hemoglobin",)
    assert Replay(before, draft("", "")).changed == ()
    assert len(alike(before, draft("", ""))) == len(before.trial.criteria)


def test_an_answer_that_cannot_be_read_any_more_is_told_apart() -> None:
    found = Replay(live(library(), TRIAL), draft(*HEMOGLOBIN)).judged(base(hemoglobin="a lot"))
    assert found.kind == "unreadable"


def stored(folder: Path, *persons: Mapping[str, Any]) -> tuple[Store, list[str]]:
    """A database with a screening of each of these people, who all agreed; the first has taken it back."""
    store = Store(f"sqlite:///{folder / 'replay.db'}")
    store.migrate()
    at = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    found = []
    with store.unit() as unit:
        for number, answers in enumerate(persons):
            conversation = unit.conversations.create(
                trial=TRIAL,
                content_hash="h",
                language="en",
                channel="web",
                token_hash=hash_token(f"token {number}"),
                at=at,
            )
            agreed = {"kind": "prescreen", "wording": "May I?", "at": at}
            unit.consents.add(conversation.id, given=True, message_id="m0", **agreed)  # type: ignore[arg-type]
            if number == 0:
                unit.consents.add(conversation.id, given=False, message_id="m1", **agreed)  # type: ignore[arg-type]
            else:
                shared = {**agreed, "kind": "share_answers"}
                unit.consents.add(conversation.id, given=True, message_id="m1", **shared)  # type: ignore[arg-type]
            for fact, value in answers.items():
                unit.answers.add(
                    conversation.id,
                    fact=fact,
                    status="value",
                    value=value,
                    message_id=f"m-{fact}",
                    start=0,
                    end=0,
                    reader="enum",
                    at=at,
                )
            unit.screenings.step(
                conversation.id, stage="consent", language="en", outcome="", readable=number > 0, at=at
            )
            found.append(conversation.id)
    return store, found


def test_stored_screenings_with_consent_are_replayed(tmp_path: Path) -> None:
    answers = library().trial(TRIAL).base
    strong = {**answers, "hemoglobin": {"value": 140, "unit": "g/L"}}
    store, (_withdrawn, flips, stays, odd) = stored(
        tmp_path, answers, answers, strong, {**answers, "hemoglobin": {"value": "?"}}
    )
    done = replay(live(library(), TRIAL), draft(*HEMOGLOBIN), store.read)
    store.close()
    assert [flip.screening.conversation for flip in done.flips] == [flips]
    assert summary_row(done) == {
        "judged": 2,
        "flipped": 1,
        "other_reasons": 0,
        "unreadable": 1,
        "moves": [
            {"before": "likely_eligible", "after": "likely_eligible", "count": 1},
            {"before": "likely_eligible", "after": "not_eligible", "count": 1},
        ],
        "criteria": [{"id": "inc-05-hemoglobin", "flips": 1}],
    }
    assert done.unreadable == [odd]
    assert stays not in done.unreadable
    assert replay(live(library(), TRIAL), draft(*HEMOGLOBIN), store.read, most=0).judged == 0
