import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prescreen.store import Conversation, Store, StoreError
from prescreen.store.columns import clean_json, clean_text, dump_json

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
ANY_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("plain", "plain"),
        ("a\x00b", "a�b"),
        ("lone \ud800 half", "lone � half"),
        ("pair \ud83e\ude7a", "pair 🩺"),
        ("\udcff", "�"),
    ],
)
def test_what_no_database_can_hold_is_replaced(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@given(ANY_TEXT)
def test_clean_text_can_always_be_encoded_and_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode()
    assert "\x00" not in cleaned
    assert clean_text(cleaned) == cleaned


@given(ANY_JSON)
def test_stored_json_holds_no_escaped_nul_and_reads_back_clean(value: Any) -> None:
    assert json.loads(dump_json(value)) == clean_json(value)


@given(text=ANY_TEXT, value=ANY_JSON)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_and_json_can_be_stored(store: Store, conversation: Conversation, text: str, value: Any) -> None:
    with store.unit() as unit:
        message_id = f"m-{unit.journal.after(conversation.id, 0)[-1:]}"[:40] + text
        unit.journal.receive(conversation.id, message_id, kind="text", text=text, choice_id=text, at=NOON)
        unit.conversations.save(conversation.id, state={"value": value}, stage="screening", language="en", at=NOON)
    with store.read() as unit:
        inbound = unit.journal.inbound(conversation.id, message_id)
        saved = unit.conversations.get(conversation.id)
    assert inbound is not None
    assert saved is not None
    assert inbound.text == clean_text(text) or inbound.message_id == clean_text(message_id)
    assert saved.state == {"value": clean_json(value)}


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_json_does_not_know_is_refused(store: Store, conversation: Conversation, value: float) -> None:
    with pytest.raises(StoreError), store.unit() as unit:
        unit.conversations.save(conversation.id, state={"x": value}, stage="screening", language="en", at=NOON)
