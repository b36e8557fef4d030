"""What people write at the contact details, case by case, and the readers of single details."""

from __future__ import annotations

import doctest
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from prescreen.handoff import ContactForm, contact_fields, corrections, language_names, one_message, preferences
from prescreen.handoff.preferences import is_time, is_way, read_time, read_way

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "corpus" / "contact.yml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("module", [contact_fields, corrections, language_names, one_message, preferences])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert (result.failed, result.attempted > 0) == (0, True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"][:50])
def test_what_a_message_fills_in(case: dict[str, Any]) -> None:
    form = ContactForm()
    for message in case.get("so_far", ()):
        form.take(message)
        form = ContactForm.from_state(form.to_state())
    before = dict(form.values)
    taken = form.take(case["says"], case.get("region"))
    changed = {name: value for name, value in form.values.items() if before.get(name) != value}
    assert changed == case["fills"], taken
    if "asks" in case:
        assert form.question().field == case["asks"]
    assert [problem.text_key for problem in taken.problems] == ([case["wrong"]] if "wrong" in case else [])


@given(st.text(max_size=200))
def test_a_way_and_a_time_are_kept_only_in_a_form_that_a_mail_can_carry(text: str) -> None:
    way, time = read_way(text), read_time(text)
    assert way is None or is_way(way)
    assert time is None or is_time(time)


def test_an_address_that_mail_cannot_reach_is_taken_when_it_is_repeated() -> None:
    form = ContactForm()
    form.take("Jane Roe")
    refused = lambda address: address.endswith("exmaple.org")  # noqa: E731
    first = form.take("jane@exmaple.org", refused=refused)
    assert [p.text_key for p in first.problems] == ["contact_problem_email_check"]
    assert form.question().field == "email"
    form = ContactForm.from_state(form.to_state())
    assert form.take("jane@exmaple.org", refused=refused).read == {"email": "jane@exmaple.org"}
    assert form.take("jane@example.org", refused=refused).read == {"email": "jane@example.org"}


def test_a_form_that_an_older_release_stored_is_taken_up() -> None:
    stored = {"values": {"first_name": "Jane"}, "confirmed": False, "skipped": True, "asked": None, "digits": ""}
    assert ContactForm.from_state(stored).question().field == "last_name"
