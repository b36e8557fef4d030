"""The forms for people who do not chat: the same handoff, once, after the commit, and what was typed stays."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Lead, Store, StoreError, Unit
from tests.criteria.people import library as real_library
from tests.web.fakes import NOON
from web.limits import Limits

TRIAL, WITH_CENTRES = "/trials/NCT06350110", "/trials/DEMO-ASTHMA-01"
JANE = {
    "key": "one-form",
    "first_name": "Jane",
    "last_name": "Roe",
    "email": "jane@example.org",
    "phone": "+1 415 555 2671",
    "agree": "yes",
}
AMBER = "amber@example.org"


@pytest.fixture
def library() -> Library:
    return real_library()


def leads(store: Store) -> list[Lead]:
    with store.read() as unit:
        found = [unit.leads.of(each) for each in unit.conversations.idle_since(NOON + timedelta(days=1))]
    return [lead for lead in found if lead is not None]


def waiting(store: Store) -> list[str]:
    with store.read() as unit:
        return [entry.kind for entry in unit.outbox.entries()]


def reference(page: str) -> str:
    found = re.search(r"R-[A-Z2-7]{4}-[A-Z2-7]{4}", page)
    assert found, "no reference was given"
    return found[0]


async def test_a_form_hands_the_person_over_and_only_then_says_so(http: httpx.AsyncClient, store: Store) -> None:
    page = await http.post(f"{TRIAL}/contact", data={**JANE, "copy": "yes", "preferred_way": "call"})
    assert page.status_code == 200
    assert "Your details are on their way" in page.text
    (lead,) = leads(store)
    assert lead.contact == {
        "first_name": "Jane",
        "last_name": "Roe",
        "email": "jane@example.org",
        "phone": "+1 415-555-2671",
        "preferred_way": "call",
        "role": "self",
    }
    assert lead.snapshot == {}, "there are no answers to share"
    assert waiting(store) == ["team", "person"]
    with store.read() as unit:
        conversation = unit.conversations.get(lead.conversation)
        assert conversation is not None
        assert (conversation.channel, conversation.stage, conversation.keep) == ("form", "closed", "handed_over")
        (consent,) = unit.consents.of(lead.conversation)
    assert (consent.kind, consent.given) == ("contact", True)
    assert consent.wording.startswith("I agree that my details go to the study team of Essen Biotech")


async def test_the_same_form_again_changes_nothing_and_says_the_same(http: httpx.AsyncClient, store: Store) -> None:
    first = await http.post(f"{TRIAL}/contact", data=JANE)
    again = await http.post(f"{TRIAL}/contact", data={**JANE, "first_name": "Joan"})
    assert reference(first.text) == reference(again.text)
    assert len(leads(store)) == 1
    assert waiting(store) == ["team"]
    other = await http.post(f"{TRIAL}/contact", data={**JANE, "key": "another-form"})
    assert reference(other.text) != reference(first.text)


async def test_two_presses_at_once_hand_over_once(http: httpx.AsyncClient, store: Store) -> None:
    pages = await asyncio.gather(*(http.post(f"{TRIAL}/contact", data=JANE) for _ in range(4)))
    assert len({reference(page.text) for page in pages}) == 1
    assert waiting(store) == ["team"]


async def test_every_form_that_is_shown_has_a_key_of_its_own(http: httpx.AsyncClient) -> None:
    keys = [
        re.findall(r'name="key" value="([^"]+)"', (await http.get(path)).text)
        for path in (TRIAL, TRIAL, f"{TRIAL}/contact")
    ]
    flat = [key for each in keys for key in each]
    assert len(flat) == len(set(flat)) == 5


async def test_one_way_to_reach_a_person_is_enough_and_none_is_said_at_both(
    http: httpx.AsyncClient, store: Store
) -> None:
    neither = await http.post(f"{TRIAL}/contact", data={**JANE, "email": "", "phone": " "})
    assert neither.status_code == 422
    assert re.findall(r'id="(\w+)"[^>]* aria-invalid="true"', neither.text) == ["email", "phone"]
    assert re.findall(r'<li><a href="#(email|phone)">', neither.text) == ["email"], "the summary says it once"
    assert leads(store) == []
    for number, missing in enumerate(("email", "phone")):
        sent = await http.post(f"{TRIAL}/contact", data={**JANE, missing: "", "key": f"one-{number}"})
        assert sent.status_code == 200
        assert len(leads(store)) == number + 1


async def test_no_note_is_promised_where_there_is_no_address_for_one(http: httpx.AsyncClient, store: Store) -> None:
    note = {"copy": "yes", "preferred_way": "e-mail"}
    with_address = await http.post(f"{TRIAL}/contact", data={**JANE, **note, "key": "note-1"})
    without = await http.post(f"{TRIAL}/contact", data={**JANE, **note, "email": "", "key": "note-2"})
    promise = "A short note for you is in the outgoing mail"
    assert promise in with_address.text
    assert promise not in without.text
    assert {("email" in lead.contact, lead.contact.get("preferred_way")) for lead in leads(store)} == {
        (True, "e-mail"),
        (False, None),
    }
    assert waiting(store).count("person") == 1


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"first_name": ""}, "first_name"),
        ({"first_name": "12 Main St"}, "first_name"),
        ({"last_name": "<b>"}, "last_name"),
        ({"email": "jane"}, "email"),
        ({"email": "x" * 300 + "@example.org"}, "email"),
        ({"phone": "+1 23"}, "phone"),
        ({"phone": "call me"}, "phone"),
        ({"other_language": "<b>"}, "other_language"),
        ({"agree": ""}, "agree"),
    ],
)
async def test_what_cannot_be_used_is_said_at_its_field_and_the_rest_stays(
    http: httpx.AsyncClient, store: Store, change: dict[str, str], wrong: str
) -> None:
    page = await http.post(f"{TRIAL}/contact", data={**JANE, "other_language": "Polish", "copy": "yes", **change})
    assert page.status_code == 422
    assert leads(store) == []
    assert waiting(store) == []
    invalid = re.findall(r'id="(\w+)"[^>]* aria-invalid="true" aria-describedby="[^"]*\b(\w+)-wrong"', page.text)
    assert invalid == [(wrong, wrong)]
    assert f'href="#{wrong}"' in page.text, "the summary leads to the field"
    for name, value in JANE.items():
        if name not in change and name not in ("key", "agree"):
            assert f'value="{value}"' in page.text
    assert 'value="one-form"' in page.text, "the corrected form is still the same form"
    assert re.search(r'name="copy" value="yes" checked', page.text)
    assert "Nothing was sent yet" in page.text


async def test_a_number_nobody_knows_is_asked_about_once(http: httpx.AsyncClient, store: Store) -> None:
    odd = {**JANE, "phone": "+1 555 555 5555"}
    page = await http.post(f"{TRIAL}/contact", data=odd)
    assert page.status_code == 422
    (doubted,) = re.findall(r'name="doubted_phone" value="([^"]+)"', page.text)
    sent = await http.post(f"{TRIAL}/contact", data={**odd, "doubted_phone": doubted})
    assert sent.status_code == 200
    assert len(leads(store)) == 1


async def test_no_country_is_put_before_a_number_by_us(http: httpx.AsyncClient, store: Store) -> None:
    page = await http.post(f"{WITH_CENTRES}/contact?lang=es", data={**JANE, "phone": "612 34 56 78"})
    assert page.status_code == 422
    assert leads(store) == []


async def test_a_person_with_one_name_who_writes_in_spanish(http: httpx.AsyncClient, store: Store) -> None:
    await http.post(
        f"{WITH_CENTRES}/contact?lang=es",
        data={**JANE, "last_name": "", "phone": "+34 612 34 56 78", "other_language": "inglés"},
    )
    (lead,) = leads(store)
    assert (lead.contact["last_name"], lead.contact["phone"]) == ("", "+34 612 34 56 78")
    with store.read() as unit:
        conversation = unit.conversations.get(lead.conversation)
    assert conversation is not None
    assert conversation.language == "es"


async def test_a_carer_says_that_the_patient_agrees(http: httpx.AsyncClient, store: Store) -> None:
    await http.post(f"{TRIAL}/contact", data={**JANE, "carer": "yes"})
    (lead,) = leads(store)
    assert lead.contact["role"] == "carer"
    with store.read() as unit:
        assert {consent.kind for consent in unit.consents.of(lead.conversation)} == {
            "contact",
            "contact_about_patient",
        }


async def test_the_chosen_centre_gets_it_if_it_takes_people(http: httpx.AsyncClient, store: Store) -> None:
    page = (await http.get(WITH_CENTRES)).text
    assert '<option value="madrid">' in page
    assert '<option value="london">' not in page, "it takes nobody now"
    await http.post(f"{WITH_CENTRES}/contact", data={**JANE, "centre": "madrid"})
    await http.post(f"{WITH_CENTRES}/contact", data={**JANE, "key": "two", "centre": "london"})
    assert sorted(lead.contact.get("centre", "none") for lead in leads(store)) == ["madrid", "none"]


async def test_when_the_database_fails_nothing_is_promised_and_the_form_can_be_sent_again(
    http: httpx.AsyncClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = store.unit

    @contextmanager
    def failing() -> Iterator[Unit]:
        with real() as unit:
            yield unit
            raise StoreError("no space left")

    monkeypatch.setattr(store, "unit", failing)
    page = await http.post(f"{TRIAL}/contact", data=JANE)
    news = await http.post(f"{TRIAL}/news", data={"key": "n", "address": AMBER})
    assert page.status_code == news.status_code == 503
    assert "Nothing was sent" in page.text
    assert "on their way" not in page.text
    assert 'value="Jane"' in page.text
    assert f'value="{AMBER}"' in news.text
    monkeypatch.undo()
    assert leads(store) == []
    assert waiting(store) == []
    assert (await http.post(f"{TRIAL}/contact", data=JANE)).status_code == 200


async def test_the_person_sees_what_is_kept_and_needs_no_account(http: httpx.AsyncClient) -> None:
    sent = (await http.post(f"{TRIAL}/contact", data=JANE)).text
    (code,) = re.findall(r'name="code" value="([^"]+)"', sent)
    shown = await http.post("/my-data", data={"code": code})
    assert shown.status_code == 200
    assert "jane@example.org" in shown.text
    assert "+1 415-555-2671" in shown.text


async def test_the_person_deletes_it_and_the_team_is_told(http: httpx.AsyncClient, store: Store) -> None:
    sent = (await http.post(f"{TRIAL}/contact", data=JANE)).text
    (lead,) = leads(store)
    code = re.findall(r'name="code" value="([^"]+)"', sent)[0]
    shown = (await http.post("/my-data", data={"code": code})).text
    (code, *_) = re.findall(r'name="code" value="([^"]+)"', shown)
    gone = await http.post("/my-data/delete", data={"code": code})
    assert gone.status_code == 200
    (receipt,) = re.findall(r"D-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", gone.text)
    assert "The study team already had your contact details" in " ".join(gone.text.split())
    with store.read() as unit:
        assert unit.leads.get(lead.id) is None
        assert unit.screenings.get(lead.conversation) is None
        assert unit.conversations.erased_on(receipt) is not None
        assert "erasure" in [entry.kind for entry in unit.outbox.entries()]
    again = await http.post("/my-data/delete", data={"code": code})
    assert receipt not in again.text, "a code works once"


async def test_the_coordinators_queue_has_it(http: httpx.AsyncClient, store: Store) -> None:
    await http.post(f"{TRIAL}/contact", data=JANE)
    (lead,) = leads(store)
    with store.read() as unit:
        listed = unit.screenings.get(lead.conversation)
    assert listed is not None
    assert (listed.channel, listed.stage, listed.status) == ("form", "closed", "new")


@pytest.mark.parametrize("path", ["contact", "news"])
async def test_trials_that_are_not_there_take_no_form(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(f"/trials/NCT99999999/{path}")).status_code == 404
    assert (await http.post(f"/trials/NCT99999999/{path}", data=JANE)).status_code == 404


class TestClosed:
    @pytest.fixture
    def library(self) -> Library:
        found = real_library()
        trial = found.trial("NCT06350110")
        entry = trial.entry.model_copy(update={"status": "closed"})
        closed = type(trial)(**{name: getattr(trial, name) for name in trial.__slots__} | {"entry": entry})
        return type(found)(found.facts, found.terms, {**found.trials, trial.id: closed}, found.wording)

    async def test_a_closed_trial_takes_nobody_but_tells_of_others(self, http: httpx.AsyncClient, store: Store) -> None:
        page = (await http.get(TRIAL)).text
        assert "does not look for people now" in page
        assert f'action="{TRIAL}/contact"' not in page
        assert f'href="{TRIAL}/chat"' not in page
        assert (await http.post(f"{TRIAL}/contact", data=JANE)).status_code == 404
        assert (await http.post(f"{TRIAL}/news", data={"key": "n", "address": AMBER})).status_code == 200
        assert waiting(store) == ["subscription"]


class TestTooMany:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(forms="30/h burst 1")

    async def test_a_flood_is_stopped_kindly(self, http: httpx.AsyncClient, store: Store) -> None:
        await http.post(f"{TRIAL}/contact", data={**JANE, "email": "jane"})  # what is only shown again does not count
        assert (await http.post(f"{TRIAL}/contact", data=JANE)).status_code == 200
        page = await http.post(f"{TRIAL}/contact", data={**JANE, "key": "two"})
        assert page.status_code == 429
        assert "in 2 minutes" in page.text
        assert 'value="Jane"' in page.text
        assert (await http.post(f"{TRIAL}/news", data={"address": AMBER})).status_code == 429
        assert len(leads(store)) == 1


async def test_a_sign_up_asks_the_address_itself_and_starts_nothing(http: httpx.AsyncClient, store: Store) -> None:
    page = await http.post(f"{TRIAL}/news", data={"key": "n1", "address": AMBER})
    assert page.status_code == 200
    assert "Please look into your mailbox" in page.text
    assert waiting(store) == ["subscription"]
    with store.read() as unit:
        assert unit.subscriptions.confirmed_after("", 9) == []
    with store.unit() as unit:
        (item,) = unit.outbox.claim(NOON, 9)
        secret = unit.subscriptions.confirm_secret(str(item.payload["subscription"]))
    assert (await http.post(f"/confirm/{secret}")).status_code == 200
    with store.read() as unit:
        (found,) = unit.subscriptions.confirmed_after("", 9)
    assert (found.email, found.conversation) == (AMBER, None)
    assert found.profile["facts"] == {}
    assert "lupus" in found.profile["conditions"]
    assert found.profile["consent"]["wording"].startswith("Would you like an e-mail when another study opens")


async def test_a_second_sign_up_sends_no_second_letter_and_tells_nobody_apart(
    http: httpx.AsyncClient, store: Store
) -> None:
    first = await http.post(f"{TRIAL}/news", data={"key": "n1", "address": AMBER})
    same = await http.post(f"{TRIAL}/news", data={"key": "n1", "address": AMBER})
    other = await http.post(f"{TRIAL}/news", data={"key": "n2", "address": AMBER.upper()})
    assert first.text == same.text == other.text
    assert waiting(store) == ["subscription"]


@pytest.mark.parametrize("address", ["", "amber", "amber@", "a b@example.org"])
async def test_an_address_that_is_none_is_said_so_at_its_field(
    http: httpx.AsyncClient, store: Store, address: str
) -> None:
    page = await http.post(f"{TRIAL}/news", data={"key": "n1", "address": address})
    assert page.status_code == 422
    assert 'aria-invalid="true" aria-describedby="address-wrong"' in page.text
    assert f'value="{address}"' in page.text
    assert waiting(store) == []


@pytest.mark.parametrize("language", ["en", "es", "zh"])
async def test_the_forms_speak_every_language_of_the_page(http: httpx.AsyncClient, language: str) -> None:
    wrong = await http.post(f"{TRIAL}/contact?lang={language}", data={"key": "k"})
    sent = await http.post(f"{TRIAL}/contact?lang={language}", data={**JANE, "key": f"k-{language}"})
    assert f'<html lang="{language}">' in wrong.text
    assert f'<html lang="{language}">' in sent.text
    assert f'action="{TRIAL}/contact?lang={language}"' in wrong.text
    for page in (wrong.text, sent.text):
        assert not re.search(r"\{\w+\}|eligib|qualif", page)
