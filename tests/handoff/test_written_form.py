"""The contact form of the page: every field for itself, the same hand-over as the chat, once for each form shown."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from prescreen.handoff import erase
from prescreen.handoff.commit import Handover
from prescreen.handoff.subscriptions import subscribe_from_page
from prescreen.handoff.written_form import hand_over_form, only_country, read_form
from prescreen.store import Store, StoreError
from tests.criteria.people import library
from tests.handoff.builders import JANE, NOON, mail_of, words

LUPUS, ASTHMA = library().trial("NCT06350110"), library().trial("DEMO-ASTHMA-01")


def hand(store: Store, key: str = "k", **more: object) -> Handover:
    with store.unit() as unit:
        return hand_over_form(unit, LUPUS, JANE, key=key, language="en", agreed="I agree", at=NOON, **more)  # type: ignore[arg-type]


def test_a_whole_form_is_read_as_it_goes_to_the_team() -> None:
    typed = {**JANE, "phone": "0044 20 7946 0958", "preferred_way": "e-mail", "preferred_time": "evening"}
    read = read_form({**typed, "other_language": " Polish "})
    assert read.problems == {}
    assert read.values == {
        **JANE,
        "phone": "+44 20 7946 0958",
        "preferred_way": "e-mail",
        "preferred_time": "evening",
        "other_language": "Polish",
    }


def test_an_empty_form_says_what_is_missing_and_optional_nonsense_is_left_out() -> None:
    assert set(read_form({}).problems) == {"first_name", "email", "phone"}
    assert read_form({**JANE, "preferred_way": "<b>", "preferred_time": "x" * 999}).values == JANE


@pytest.mark.parametrize("left_out", ["email", "phone"])
def test_one_way_of_reaching_a_person_is_enough(left_out: str) -> None:
    read = read_form({**JANE, left_out: " "})
    assert not read.problems
    assert read.values == {name: value for name, value in JANE.items() if name != left_out}
    assert set(read_form({**JANE, "email": "", "phone": ""}).problems) == {"email", "phone"}


@pytest.mark.parametrize("text", ["", " ", "\x00", "x" * 10_000, "\ud800", "☎" * 50, "\u202e123", "1" * 5_000])
def test_whatever_is_typed_raises_nothing(text: str) -> None:
    for field in (*JANE, "other_language", "preferred_way", "doubted_phone"):
        read = read_form({**JANE, field: text}, region="ES")
        empty = field in ("email", "phone") and not text.strip()  # the other one is enough
        assert read.problems or empty or field not in ("first_name", "email", "phone")


def test_a_number_without_its_country_counts_only_where_the_trial_is_in_one_country() -> None:
    assert "phone" in read_form({**JANE, "phone": "415 555 2671"}).problems
    assert read_form({**JANE, "phone": "415 555 2671"}, region="US").values["phone"] == "+1 415-555-2671"
    assert (only_country(ASTHMA), only_country(LUPUS)) == (None, None), "centres in several countries, and none at all"


def test_an_address_no_mail_can_go_to_is_asked_about_once() -> None:
    first = read_form(JANE, refused=lambda _: True)
    assert (first.problems, dict(first.doubted)) == (
        {"email": "contact_problem_email_check"},
        {"email": "jane@example.org"},
    )
    again = read_form({**JANE, "doubted_email": first.doubted["email"]}, refused=lambda _: True)
    assert again.values["email"] == "jane@example.org"


def test_one_form_is_one_lead(store: Store) -> None:
    first, again = hand(store, copy=True), hand(store, copy=True)
    assert first == again
    assert hand(store, "another").reference != first.reference
    with store.read() as unit:
        assert [entry.kind for entry in unit.outbox.entries()] == ["team", "person", "team"]
        lead = unit.leads.get(first.lead)
        assert lead is not None
        conversation = unit.conversations.get(lead.conversation)
        assert conversation is not None
        assert (conversation.keep, conversation.channel) == ("handed_over", "form")
        assert [each.kind for each in unit.consents.of(lead.conversation)] == ["contact"]


def test_presses_at_the_same_moment_are_one_lead_or_are_refused_whole(store: Store) -> None:

    def press(_: int) -> str | None:
        try:
            return hand(store).reference
        except StoreError:
            return None

    with ThreadPoolExecutor(4) as threads:
        found = set(threads.map(press, range(8))) - {None}
    assert len(found) == 1
    assert {hand(store).reference} == found
    with store.read() as unit:
        assert [entry.kind for entry in unit.outbox.entries()] == ["team"]


def test_what_cannot_be_used_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(ValueError, match="phone"), store.unit() as unit:
        hand_over_form(unit, LUPUS, {**JANE, "phone": "12"}, key="k", language="en", agreed="x", at=NOON)
    with store.read() as unit:
        assert unit.outbox.entries() == []
        assert unit.conversations.idle_since(NOON + timedelta(days=1)) == []


def test_it_can_be_erased_like_any_other_and_the_team_is_told(store: Store) -> None:
    handed = hand(store)
    with store.unit() as unit:
        for item in unit.outbox.claim(NOON, 9):
            unit.outbox.done(item.id, NOON)
        lead = unit.leads.get(handed.lead)
        assert lead is not None
        conversation = unit.conversations.get(lead.conversation)
        assert conversation is not None
        assert erase(unit, conversation, LUPUS.entry, NOON)
    with store.read() as unit:
        assert unit.leads.get(handed.lead) is None
        assert "erasure" in [entry.kind for entry in unit.outbox.entries()]


def test_a_sign_up_from_the_page_writes_one_letter_that_names_no_illness(store: Store) -> None:

    def sign_up(key: str, at: timedelta = timedelta(0)) -> bool:
        with store.unit() as unit:
            return subscribe_from_page(
                unit, LUPUS, key=key, email="amber@example.org", language="en", agreed="yes", at=NOON + at
            )

    assert [sign_up("k"), sign_up("k"), sign_up("soon"), sign_up("later", timedelta(hours=2))] == [
        True,
        False,
        False,
        True,
    ]
    with store.unit() as unit:
        items = unit.outbox.claim(NOON + timedelta(days=1), 9)
    assert [item.kind for item in items] == ["subscription", "subscription"]
    said = words(mail_of(store, items[0], library().wording))
    assert "lupus" not in said.casefold()
    with store.unit() as unit:
        secret = unit.subscriptions.stop_secret(str(items[0].payload["subscription"]))
        assert unit.subscriptions.stop(secret)
        assert unit.outbox.claim(NOON + timedelta(days=2), 9) == [], "letters go with the address"
