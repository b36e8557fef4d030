"""How Rasa's view of a message becomes a turn for the interview."""

from __future__ import annotations

from typing import Any

import pytest

from actions.turn import Turn, UnusableTrackerError

REFERENCES = {"conversation": "c1", "message_id": "m1"}


def message(**changes: Any) -> dict[str, Any]:
    return {
        "text": "private words",
        "intent": {"name": "affirm", "confidence": 0.9},
        "metadata": REFERENCES,
        **changes,
    }


def test_references_come_from_the_metadata_and_the_act_from_the_intent() -> None:
    assert Turn.from_latest_message(message()) == Turn("c1", "m1", ("affirm", 0.9))


def test_the_act_that_rasa_cannot_name_gets_its_own_name_back() -> None:
    turn = Turn.from_latest_message(message(intent={"name": "start_over", "confidence": 1}))
    assert turn.act == ("restart", 1.0)


@pytest.mark.parametrize(
    "intent",
    [
        {"name": "nlu_fallback", "confidence": 0.5},
        {"name": None, "confidence": 0.0},
        {"name": "", "confidence": 1.0},
        {"name": "affirm"},
        {"name": "affirm", "confidence": "high"},
        {"name": "affirm", "confidence": True},
        {"name": ["affirm"], "confidence": 1.0},
        {},
        None,
        "affirm",
    ],
)
def test_no_opinion_is_none(intent: Any) -> None:
    assert Turn.from_latest_message(message(intent=intent)).act is None


@pytest.mark.parametrize(
    ("metadata", "missing"),
    [
        (None, "metadata"),
        ("c1", "metadata"),
        ({}, "conversation"),
        ({"conversation": "c1"}, "message_id"),
        ({"conversation": "", "message_id": "m1"}, "conversation"),
        ({"conversation": "c1", "message_id": 3}, "message_id"),
    ],
)
def test_a_message_without_references_is_refused_without_showing_it(metadata: Any, missing: str) -> None:
    with pytest.raises(UnusableTrackerError, match=missing) as caught:
        Turn.from_latest_message(message(metadata=metadata))
    assert "private" not in str(caught.value)
