"""The desk's queue: who is in it, in what order, how it is found and paged, and that it is never behind."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from prescreen.store import After, Conversation, Scope, Store, Unit, Wanted, hash_token
from tests.databases import everything

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
ANY = Wanted()


ALL = (Scope(),)
ANA = {
    "first_name": "Ana María",
    "last_name": "García",
    "email": "Ana@Example.org",
    "phone": "+34612345678",
    "centre": "madrid",
}


def lead(unit: Unit, number: int, *, trial: str = "T1", **contact: Any) -> str:
    at = NOON + timedelta(minutes=number)
    made = unit.conversations.create(
        trial=trial,
        content_hash="h",
        language="es" if number % 2 else "en",
        channel="web",
        token_hash=hash_token(f"token {trial} {number}"),
        at=at,
    )
    unit.leads.add(made.id, {**ANA, **contact}, {}, at)
    unit.screenings.step(
        made.id, stage="closed", language="en", outcome="likely_eligible", readable=number % 3 > 0, at=at
    )
    return made.id


def page(unit: Unit, wanted: Wanted = ANY, **more: Any) -> list[str]:
    return [
        row.conversation
        for row in unit.queue.page(more.get("scopes", ALL), wanted, more.get("after"), more.get("limit", 50))
    ]


def test_a_conversation_without_consent_lead_or_alarm_is_not_in_it(store: Store, conversation: Conversation) -> None:
    with store.unit() as unit:
        unit.journal.receive(conversation.id, "m1", kind="text", text="hello", choice_id=None, at=NOON)
        assert page(unit) == []
        unit.screenings.step(conversation.id, stage="screening", language="en", outcome="", readable=False, at=NOON)
        assert page(unit) == [conversation.id]


def test_crisis_comes_first_then_who_waits_then_the_newest(store: Store) -> None:
    with store.unit() as unit:
        old, waits, danger, new = (lead(unit, n) for n in range(4))
        unit.alerts.add(waits, "person", NOON)
        unit.alerts.add(danger, "crisis", NOON)
        assert page(unit) == [danger, waits, new, old]
        unit.screenings.calm(danger, crisis=True)
        unit.screenings.take(waits, "u1", NOON)
        assert page(unit) == [new, danger, waits, old]


def test_a_turn_in_which_the_person_wrote_makes_it_unread_and_a_look_read(store: Store) -> None:
    with store.unit() as unit:
        one = lead(unit, 1)
        unit.screenings.seen(one)
        assert page(unit, Wanted(unread=True)) == []
        turn: dict[str, Any] = {"stage": "screening", "language": "en", "outcome": "", "readable": False, "at": NOON}
        unit.screenings.step(one, **turn)
        assert page(unit, Wanted(unread=True)) == []
        unit.screenings.step(one, **turn, unread=True)
        assert page(unit, Wanted(unread=True)) == [one]
        unit.screenings.seen(one)
        unit.screenings.arrived(one, NOON)
        assert page(unit, Wanted(unread=True)) == [one]


@pytest.mark.parametrize("order", ["newest", "due"])
def test_pages_hold_every_screening_once(store: Store, order: Any) -> None:
    with store.unit() as unit:
        made = [lead(unit, n) for n in range(23)]
        for each in made[5:8]:
            unit.alerts.add(each, "person", NOON)
        for each in made[8:12]:
            unit.screenings.mark(each, "to_call", NOON)
        seen: list[str] = []
        after = None
        while rows := unit.queue.page(ALL, Wanted(order=order), after, 4):
            seen += [row.conversation for row in rows]
            last = rows[-1]
            assert last.due_at is not None
            after = After(last.urgency, last.due_at if order == "due" else last.at, last.conversation)
    assert len(seen) == 23
    assert set(seen) == set(made)


def test_only_what_somebody_may_see_is_in_a_page(store: Store) -> None:
    with store.unit() as unit:
        here, there, elsewhere = lead(unit, 1), lead(unit, 2, centre="lisbon"), lead(unit, 3, trial="T2")
        assert page(unit, scopes=(Scope("T1", "madrid"),)) == [here]
        assert page(unit, scopes=(Scope("T1"),)) == [there, here]
        assert page(unit, scopes=(Scope("T1", "madrid"), Scope("T2"))) == [elsewhere, here]
        assert page(unit, Wanted(trial="T2"), scopes=(Scope("T1"),)) == []
        assert page(unit, scopes=()) == []
        assert unit.queue.counts((Scope("T1", "madrid"),), NOON).unread == 1
        assert unit.queue.counts((), NOON).unread == 0


def test_filters_narrow_it_down(store: Store) -> None:
    with store.unit() as unit:
        made = [lead(unit, n) for n in range(6)]
        unit.screenings.assign(made[:2], "u1")
        unit.screenings.mark(made[4], "enrolled", None)
        assert page(unit, Wanted(assignee="u1")) == [made[1], made[0]]
        assert page(unit, Wanted(status="enrolled")) == [made[4]]
        assert page(unit, Wanted(assignee="", status="new")) == [made[5], made[3], made[2]]
        assert page(unit, Wanted(outcome="likely_eligible", centre="madrid")) == [made[5], made[4], made[2], made[1]]
        assert page(unit, Wanted(due_before=NOON)) == []


@pytest.mark.parametrize(
    "typed", ["garcia", "ANA garcía", "ana@example.org", "612 34 56 78", "+34 612 345 678", "maría ana"]
)
def test_it_is_found_by_name_address_and_number(store: Store, typed: str) -> None:
    with store.unit() as unit:
        ana = lead(unit, 1)
        lead(unit, 2, first_name="Luis", last_name="Roe", email="luis@example.org", phone="+15005550006")
        assert page(unit, Wanted(terms=tuple(unit.screenings.terms(typed)))) == [ana]


def test_it_is_found_by_its_reference_and_by_a_name_without_a_blank(store: Store) -> None:
    with store.unit() as unit:
        wei = lead(unit, 1, first_name="伟", last_name="王")
        lead(unit, 2)
        found = unit.screenings.get(wei)
        assert found is not None
        for typed in (found.reference, found.reference.lower().replace("-", " "), "王伟"):
            assert page(unit, Wanted(terms=tuple(unit.screenings.terms(typed)))) == [wei]


def test_the_newest_of_one_name_come_first_page_by_page(store: Store) -> None:
    with store.unit() as unit:
        made = [lead(unit, n) for n in range(5)]
        wanted = Wanted(terms=tuple(unit.screenings.terms("ana")))
        first = unit.queue.page(ALL, wanted, None, 3)
        after = After(first[-1].urgency, first[-1].at, first[-1].conversation)
        assert [row.conversation for row in first] == made[:1:-1]
        assert page(unit, wanted, after=after) == made[1::-1]


def test_two_people_cannot_claim_one_screening(store: Store) -> None:
    with store.unit() as unit:
        one = lead(unit, 1)
        assert unit.screenings.claim(one, "u1")
        assert not unit.screenings.claim(one, "u2")
        assert unit.screenings.claim(one, "u1")


def test_the_outcome_is_there_only_while_the_answers_are_shared(store: Store) -> None:
    with store.unit() as unit:
        one = lead(unit, 1)
        found = unit.screenings.get(one)
        assert found is not None
        assert (found.machine, found.outcome) == ("likely_eligible", "likely_eligible")
        unit.screenings.decide(one, "not_eligible")
        step: dict[str, Any] = {"stage": "closed", "language": "en", "at": NOON}
        unit.screenings.step(one, outcome="needs_review", readable=True, **step)
        found = unit.screenings.get(one)
        assert found is not None
        assert (found.machine, found.outcome) == ("needs_review", "not_eligible")
        unit.screenings.step(one, outcome="needs_review", readable=False, **step)
        found = unit.screenings.get(one)
        assert found is not None
        assert (found.machine, found.outcome) == ("", "")


def test_a_duplicate_leaves_the_queue_and_comes_back(store: Store) -> None:
    with store.unit() as unit:
        one, two, other = lead(unit, 1), lead(unit, 2), lead(unit, 3, email="x@y.org", phone="+1500")
        assert [row.conversation for row in unit.screenings.same_contact(two, ANA)] == [one]
        unit.screenings.merge(one, two)
        assert page(unit) == [other, two]
        unit.conversations.erase(two, NOON)
        assert page(unit) == [other, one]


def test_who_takes_contact_details_back_is_not_found_by_them(store: Store) -> None:
    with store.unit() as unit:
        one = lead(unit, 1)
        unit.leads.remove(one)
        assert page(unit, Wanted(terms=tuple(unit.screenings.terms("garcia")))) == []
        found = unit.screenings.get(one)
        assert found is not None
        assert found.reference.startswith("S-")
        assert page(unit, Wanted(terms=tuple(unit.screenings.terms(found.reference)))) == [one]


def test_nothing_in_the_database_names_a_person(store: Store, url: str) -> None:
    with store.unit() as unit:
        one = lead(unit, 1)
        unit.desk_acts.add_note(one, text="zebra", anchor={"quote": "giraffe"}, team=False, by="u1", at=NOON)
        unit.desk_acts.add(one, "override", "outcome", {"reason": "walrus"}, by="u1", at=NOON)
    kept = everything(url)
    for word in ("García", "garcia", "Example.org", "612345678", "zebra", "giraffe", "walrus"):
        assert word.encode() not in kept


def test_a_note_for_me_is_for_nobody_else(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        one = begin(unit).id
        mine = unit.desk_acts.add_note(one, text="mine", anchor={}, team=False, by="u1", at=NOON)
        unit.desk_acts.add_note(one, text="ours", anchor={}, team=True, by="u1", at=NOON, key="k")
        assert unit.desk_acts.add_note(one, text="ours", anchor={}, team=True, by="u1", at=NOON, key="k") is None
        assert {note.text for note in unit.desk_acts.notes(one, "u1")} == {"mine", "ours"}
        assert [note.text for note in unit.desk_acts.notes(one, "u2")] == ["ours"]
        assert mine is not None
        assert not unit.desk_acts.remove_note(one, mine, "u2")
        assert unit.desk_acts.remove_note(one, mine, "u1")


def test_a_reveal_is_for_one_account_and_ends(store: Store, begin: Callable[..., Conversation]) -> None:
    with store.unit() as unit:
        one = begin(unit).id
        unit.desk_acts.reveal(one, "u1", NOON)
        unit.desk_acts.reveal(one, "u1", NOON + timedelta(minutes=10))
        assert unit.desk_acts.revealed(one, "u1", NOON)
        assert not unit.desk_acts.revealed(one, "u2", NOON)
        assert not unit.desk_acts.revealed(one, "u1", NOON + timedelta(minutes=10))
        unit.desk_acts.hide(one, "u1")
        assert not unit.desk_acts.revealed(one, "u1", NOON)


def test_the_ledger_keeps_every_ruling(store: Store) -> None:
    with store.unit() as unit:
        for number, ruling in enumerate(("strict", "mild")):
            at = NOON + timedelta(minutes=number)
            assert unit.desk_acts.rule("T1", "c1", ruling, by="u1", name="Dr Roe", at=at, key=f"k{number}")
        assert not unit.desk_acts.rule("T1", "c1", "again", by="u1", name="Dr Roe", at=NOON, key="k1")
        assert [each.ruling for each in unit.desk_acts.rulings("T1")] == ["strict", "mild"]
        assert unit.desk_acts.rulings("T2") == []
