"""Which centre: the nearest open one first, others in order, and never one that is shut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prescreen.content.models import Centre
from prescreen.handoff import CentreChoice, hand_over, withdraw
from prescreen.handoff.places import Found, Place
from prescreen.store import Conversation, Store
from tests.handoff.builders import JANE, NOON, Referring

BRADFORD = Place("Bradford", "England", "GB", 53.79, -1.75)


def centre(name: str, latitude: float, longitude: float, status: str = "recruiting", *, takes: bool = True) -> Centre:
    return Centre.model_validate(
        {
            "id": name,
            "name": {"en": f"Clinic {name}"},
            "place": {"en": name.title()},
            "country": "GB",
            "coordinates": {"latitude": latitude, "longitude": longitude},
            "languages": ["en"],
            "status": status,
            "open_for_referrals": takes,
            "contact": {"name": {"en": f"the team in {name}"}, "email": f"{name}@example.org", "webhook": "ctms"},
        }
    )


LEEDS = centre("leeds", 53.8, -1.55)
YORK = centre("york", 53.96, -1.08)
LONDON = centre("london", 51.5, -0.13)
BATH = centre("bath", 51.38, -2.36)
HULL = centre("hull", 53.74, -0.33)
PAUSED = centre("bradford", 53.79, -1.75, "paused")
FULL = centre("otley", 53.9, -1.69, takes=False)
ALL = (LONDON, PAUSED, HULL, BATH, FULL, YORK, LEEDS)


def chosen(*steps: str) -> CentreChoice:
    choice = CentreChoice.from_state({}, ALL)
    for step in steps:
        getattr(choice, step)()
        choice = CentreChoice.from_state(choice.to_state(), ALL)
    return choice


def test_the_nearest_open_centre_comes_first_and_the_others_three_at_a_time() -> None:
    choice = chosen()
    assert choice.step == "place"
    assert choice.found(Found((BRADFORD,), sure=True))
    assert [o.centre.id for o in choice.shown_now()] == ["leeds"]
    assert choice.offers()[0].km == pytest.approx(13.2, abs=0.5)
    choice.show_more()
    assert [o.centre.id for o in choice.shown_now()] == ["york", "hull", "bath"]
    choice.show_more()
    assert [o.centre.id for o in choice.shown_now()] == ["london"]
    assert not choice.more
    choice.show_more()
    assert [o.centre.id for o in choice.shown_now()] == ["york", "hull", "bath"]


def test_a_centre_that_is_shut_is_neither_offered_nor_chosen() -> None:
    choice = chosen("show_more")
    assert {o.centre.id for o in choice.offers()} == {"leeds", "york", "london", "bath", "hull"}
    assert not choice.choose("bradford")
    assert not choice.choose("otley")
    assert not choice.done


def test_a_centre_that_was_paused_meanwhile_is_chosen_no_more() -> None:
    choice = CentreChoice.from_state({}, (LEEDS, YORK, LONDON))
    choice.settle(BRADFORD)
    assert choice.choose("leeds")
    later = CentreChoice.from_state(choice.to_state(), (centre("leeds", 53.8, -1.55, "paused"), YORK, LONDON))
    assert not later.done
    assert later.centre is None
    assert [o.centre.id for o in later.shown_now()] == ["york"]


def test_a_single_open_centre_needs_no_place_and_none_needs_no_choice() -> None:
    assert CentreChoice.from_state({}, (LEEDS, PAUSED)).centre == LEEDS
    none = CentreChoice.from_state({}, (PAUSED, FULL))
    assert none.done
    assert none.centre is None


def test_centres_are_named_by_their_town_among_those_that_were_shown() -> None:
    choice = chosen("show_more")
    assert choice.named("the one in York please") == YORK
    assert choice.named("York or Leeds") is None
    assert choice.named("Bradford") is None


def test_several_places_are_kept_to_be_asked_about() -> None:
    choice = chosen()
    assert choice.found(Found((BRADFORD, BRADFORD), sure=False))
    assert CentreChoice.from_state(choice.to_state(), ALL).step == "which_place"
    assert not choice.found(Found())


@given(st.lists(st.sampled_from(["show_more", "again", "leave", "settle", "choose", "shut"]), max_size=12))
def test_whatever_happens_only_an_open_centre_is_ever_on_the_table_or_chosen(steps: list[str]) -> None:
    centres: tuple[Centre, ...] = ALL
    choice = CentreChoice.from_state({}, centres)
    for step in steps:
        match step:
            case "settle":
                choice.settle(BRADFORD)
            case "choose":
                choice.choose("leeds")
            case "shut":
                centres = tuple(c for c in centres if c.id != "leeds")
            case _:
                getattr(choice, step)()
        choice = CentreChoice.from_state(choice.to_state(), centres)
        shown = [offer.centre for offer in choice.shown_now()]
        assert all(c.open and c in centres for c in shown)
        assert choice.centre is None or (choice.centre.open and choice.centre in centres)
        assert choice.done or choice.step != "centre" or shown


def test_the_chosen_centre_gets_the_message_and_is_told_of_an_erasure(
    store: Store, conversation: Conversation, study: Referring
) -> None:
    with store.unit() as unit:
        hand_over(unit, conversation, {**JANE, "role": "carer"}, {}, study, NOON, centre=LEEDS)
        assert withdraw(unit, conversation, study, NOON)
        payloads = {item.kind: item.payload for item in unit.outbox.claim(NOON, 10)}
        lead = unit.leads.of(conversation.id)
    assert payloads["team"]["address"] == payloads["erasure"]["address"] == "leeds@example.org"
    assert payloads["team"]["webhook"] == "ctms"
    assert lead is not None
    assert {"centre": "leeds", "centre_name": "Clinic leeds", "role": "carer"}.items() <= lead.contact.items()


def test_a_centre_that_is_shut_is_never_handed_a_lead(
    store: Store, conversation: Conversation, study: Referring
) -> None:
    for shut in (PAUSED, FULL, centre("soon", 1, 1, "not_yet"), centre("past", 1, 1, "closed")):
        with pytest.raises(ValueError, match="takes nobody now"), store.unit() as unit:
            hand_over(unit, conversation, JANE, {}, study, NOON, centre=shut)
    with store.read() as unit:
        assert unit.leads.of(conversation.id) is None
        assert unit.outbox.counts()["waiting"] == 0


@pytest.mark.parametrize("wrong", [{"preferred_way": "pigeon"}, {"preferred_time": "<b>"}, {"role": "spy"}])
def test_what_no_form_writes_is_refused(
    store: Store, conversation: Conversation, study: Referring, wrong: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))), store.unit() as unit:
        hand_over(unit, conversation, {**JANE, **wrong}, {}, study, NOON)
