"""The links of letters: pages with one button, and the way back into a conversation."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import httpx
import pytest
import structlog

from prescreen.store import Store
from tests.web.conftest import Talker
from tests.web.fakes import NOON, FakeInterview

ADDRESS = "ana@example.org"


def _subscribe(store: Store, conversation: str, message: str = "m1") -> tuple[str, str]:
    """A subscription's secrets: to confirm, to stop."""
    with store.unit() as unit:
        made = unit.subscriptions.add(
            conversation, message_id=message, email=ADDRESS, profile={}, language="en", at=NOON
        )
        assert made is not None
        return unit.subscriptions.confirm_secret(made), unit.subscriptions.stop_secret(made)


def _remind(store: Store, conversation: str) -> tuple[str, str]:
    """The secrets of a reminder whose letter is out: to resume, to stop."""
    with store.unit() as unit:
        unit.reminders.add(
            conversation, message_id="m1", email=ADDRESS, due_at=NOON, ends_at=NOON + timedelta(days=30), at=NOON
        )
        found = unit.reminders.live(conversation)
        assert found is not None
        unit.reminders.sent(found, NOON, NOON + timedelta(days=30))
        return unit.reminders.resume_secret(found.id), unit.reminders.stop_secret(found.id)


def _state(store: Store, conversation: str) -> str | None:
    with store.read() as unit:
        found = unit.subscriptions.of(conversation)
    return None if found is None else found.state


async def test_opening_the_link_confirms_nothing_and_the_button_does(
    http: httpx.AsyncClient, talker: Talker, store: Store
) -> None:
    confirm, _ = _subscribe(store, talker.conversation)
    for _ in range(2):
        page = await http.get(f"/confirm/{confirm}")
        await http.head(f"/confirm/{confirm}")
        assert page.status_code == 200
        assert '<form method="post">' in page.text
        assert _state(store, talker.conversation) == "unconfirmed"
    for _ in range(2):
        done = await http.post(f"/confirm/{confirm}")
        assert done.status_code == 200
        assert "is confirmed" in done.text
        assert _state(store, talker.conversation) == "confirmed"


async def test_a_link_nobody_was_sent_confirms_nothing(http: httpx.AsyncClient) -> None:
    for ask in (http.get, http.post):
        answer = await ask("/confirm/" + "0" * 64)
        assert answer.status_code == 404
        assert "does not work any more" in answer.text


async def test_one_click_of_a_mail_program_unsubscribes(http: httpx.AsyncClient, talker: Talker, store: Store) -> None:
    confirm, stop = _subscribe(store, talker.conversation)
    await http.post(f"/confirm/{confirm}")
    page = await http.get(f"/unsubscribe/{stop}")
    assert page.text.count("<button") == 1
    assert _state(store, talker.conversation) == "confirmed"
    answer = await http.post(f"/unsubscribe/{stop}", data={"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not answer.has_redirect_location
    assert _state(store, talker.conversation) is None
    assert (await http.post(f"/confirm/{confirm}")).status_code == 404


async def test_stopping_says_the_same_whether_there_was_something_or_not(
    http: httpx.AsyncClient, talker: Talker, store: Store
) -> None:
    _, stop = _subscribe(store, talker.conversation)
    first = await http.post(f"/unsubscribe/{stop}")
    again = await http.post(f"/unsubscribe/{stop}")
    never = await http.post("/unsubscribe/" + "f" * 64)
    assert first.text == again.text == never.text
    assert (await http.post("/unsubscribe/" + "f" * 5000)).status_code == 200


async def test_the_link_of_a_reminder_letter_stops_it(http: httpx.AsyncClient, talker: Talker, store: Store) -> None:
    resume, stop = _remind(store, talker.conversation)
    await http.post(f"/unsubscribe/{stop}")
    assert (await http.post("/api/conversations/resume", json={"secret": resume})).status_code == 410


@pytest.mark.parametrize("path", ["/confirm/{}", "/unsubscribe/{}"])
@pytest.mark.parametrize("language", ["en", "es", "zh"])
async def test_the_pages_are_whole_in_every_language_and_need_no_script(
    http: httpx.AsyncClient, talker: Talker, store: Store, path: str, language: str
) -> None:
    confirm, stop = _subscribe(store, talker.conversation)
    address = path.format(confirm if "confirm" in path else stop)
    for ask in (http.get, http.post):
        page = (await ask(address, params={"lang": language})).text
        assert f'<html lang="{language}">' in page
        assert len(re.findall(r"<h1[ >]", page)) == 1
        assert "<script" not in page
        assert not re.search(r'(src|href)="(https?:)?//|style=|\{\{', page)
        assert ADDRESS not in page
    english = (await http.get(address, params={"lang": "en"})).text
    assert language == "en" or english != (await http.get(address, params={"lang": language})).text


async def test_the_secret_is_exchanged_for_a_fresh_token_and_the_old_one_is_worthless(
    http: httpx.AsyncClient, talker: Talker, store: Store, interview: FakeInterview
) -> None:
    secret, _ = _remind(store, talker.conversation)
    answer = await http.post("/api/conversations/resume", json={"secret": secret})
    assert answer.status_code == 200
    back = answer.json()
    assert back["conversation"] == talker.conversation
    assert back["token"] != talker.token
    assert back["messages"]
    assert (await talker.read()).status_code == 401
    fresh = Talker(http, back["token"], talker.conversation, back)
    assert (await fresh.read(own="true")).json()["messages"][-1]["id"] == back["messages"][-1]["id"]
    turns = len(interview.turns)
    once_more = (await http.post("/api/conversations/resume", json={"secret": secret})).json()
    assert len(interview.turns) == turns, "the greeting is not said twice"
    assert once_more["messages"] == back["messages"]
    fresh = Talker(http, once_more["token"], talker.conversation, once_more)
    assert (await fresh.say("43")).status_code == 200
    gone = await http.post("/api/conversations/resume", json={"secret": secret})
    assert (gone.status_code, gone.json()["type"]) == (410, "urn:prescreen:problem:link-gone")
    assert (await fresh.read()).status_code == 200


async def test_a_link_opens_nothing_once_the_conversation_is_deleted(
    http: httpx.AsyncClient, talker: Talker, store: Store
) -> None:
    secret, _ = _remind(store, talker.conversation)
    await talker.delete()
    assert (await http.post("/api/conversations/resume", json={"secret": secret})).status_code == 410


@pytest.mark.parametrize("body", [{}, {"secret": ""}, {"secret": 5}, {"secret": "x" * 5000}, {"secret": None}])
async def test_what_is_no_secret_is_refused(http: httpx.AsyncClient, body: dict[str, Any]) -> None:
    answer = await http.post("/api/conversations/resume", json=body)
    assert answer.status_code == 422
    assert "xxx" not in answer.text


async def test_no_secret_reaches_the_logs_or_the_metrics(http: httpx.AsyncClient, talker: Talker, store: Store) -> None:
    confirm, stop = _subscribe(store, talker.conversation)
    resume, _ = _remind(store, talker.conversation)
    with structlog.testing.capture_logs() as events:
        await http.post(f"/confirm/{confirm}")
        await http.post("/api/conversations/resume", json={"secret": resume})
        await http.post(f"/unsubscribe/{stop}")
        await http.get(f"/confirm/{confirm}/more")
    said = str(events) + (await http.get("/metrics")).text
    assert not any(secret in said for secret in (confirm, stop, resume))


async def test_the_page_may_send_its_form_only_to_us(http: httpx.AsyncClient) -> None:
    policy = (await http.get("/unsubscribe/x")).headers["content-security-policy"]
    assert "form-action 'self'" in policy
    assert "default-src 'none'" in policy
