from datetime import UTC, datetime, timedelta
from typing import Any

from prescreen.store import Conversation, Store, Unit

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


def answer(unit: Unit, conversation: Conversation, fact: str, value: Any, message_id: str, **more: Any) -> None:
    unit.answers.add(
        conversation.id,
        **{
            "fact": fact,
            "status": "value",
            "value": value,
            "message_id": message_id,
            "start": 0,
            "end": 2,
            "reader": "number",
            "at": NOON,
            **more,
        },
    )


def test_a_correction_supersedes_and_the_history_stays(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        answer(unit, conversation, "age_years", 43, "m1")
        answer(unit, conversation, "age_years", 34, "m2")
    with store.read() as unit:
        current = unit.answers.current(conversation.id)
        assert list(current) == ["age_years"]
        assert (current["age_years"].value, current["age_years"].message_id) == (34, "m2")
        assert [row.value for row in unit.answers.history(conversation.id)] == [43, 34]


def test_unknown_and_declined_are_answers_and_withdrawn_is_none(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        answer(unit, conversation, "hiv", None, "m1", status="declined")
        answer(unit, conversation, "hemoglobin", None, "m1", status="unknown")
        answer(unit, conversation, "syphilis", "no", "m1")
        answer(unit, conversation, "syphilis", None, "m2", status="withdrawn")
    with store.read() as unit:
        current = unit.answers.current(conversation.id)
        assert {fact: row.status for fact, row in current.items()} == {"hiv": "declined", "hemoglobin": "unknown"}
        assert len(unit.answers.history(conversation.id)) == 4


def test_the_same_message_answers_a_fact_once(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        answer(unit, conversation, "age_years", 43, "m1")
        answer(unit, conversation, "age_years", 44, "m1")
    with store.read() as unit:
        assert [row.value for row in unit.answers.history(conversation.id)] == [44]


def test_values_of_every_shape_read_back(store: Store, conversation: Conversation) -> None:
    values: list[Any] = [
        0,
        False,
        None,
        8.5,
        "unknown",
        [],
        ["PICC"],
        {"value": 8.5, "unit": "g/dL", "date": "2026-03"},
        [{"drug": "rituximab", "status": "stopped"}],
        "ñ 🩺 \u200f",
    ]
    with store.unit() as unit:
        for number, value in enumerate(values):
            answer(unit, conversation, f"fact_{number}", value, "m1")
    with store.read() as unit:
        assert [row.value for row in unit.answers.current(conversation.id).values()] == values


def test_purging_leaves_no_answer(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        answer(unit, conversation, "age_years", 16, "m1")
        unit.answers.purge(conversation.id)
        assert unit.answers.history(conversation.id) == []


def test_the_latest_consent_of_a_kind_counts(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        for given, message_id in ((True, "m1"), (False, "m2")):
            unit.consents.add(
                conversation.id, kind="screening", given=given, wording="May we ask?", message_id=message_id, at=NOON
            )
        unit.consents.add(conversation.id, kind="screening", given=True, wording="again", message_id="m2", at=NOON)
    with store.read() as unit:
        latest = unit.consents.latest(conversation.id, "screening")
        assert latest is not None
        assert (latest.given, latest.message_id, latest.wording) == (False, "m2", "May we ask?")
        assert unit.consents.latest(conversation.id, "contact") is None


def test_alerts_are_kept_in_order(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        unit.alerts.add(conversation.id, "person", NOON)
        unit.alerts.add(conversation.id, "crisis", NOON + timedelta(minutes=1))
    with store.read() as unit:
        assert [alert.kind for alert in unit.alerts.of(conversation.id)] == ["person", "crisis"]
