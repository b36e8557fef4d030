"""The chat without scripts: one question a page, sent twice or from an old page without harm, nothing in an address."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Store, StoreUnavailableError
from tests.criteria.people import library as real_library
from tests.interview.interviews import interview_on
from tests.web.fakes import NOON, FakeRasa
from web.conversing import Conversing
from web.limits import Limits

ADDRESS = "/trials/NCT06350110/questions"


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def interview(store: Store, library: Library) -> Any:
    return interview_on(library, store, lambda: NOON)


@pytest.fixture
def limits() -> Limits:
    return Limits(returns="3/h burst 3")


class Reader:
    """A person at a browser without scripts: sees one page, presses its buttons."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.page = ""

    async def post(self, *pairs: tuple[str, str]) -> httpx.Response:
        self.sent = pairs
        body = urlencode(pairs).encode()
        headers = {"content-type": "application/x-www-form-urlencoded"}
        answer = await self.http.post(f"{ADDRESS}?lang=en", content=body, headers=headers)
        self.page = answer.text
        return answer

    async def press(self, label: str, *fields: tuple[str, str]) -> httpx.Response:
        (found,) = re.findall(rf'<button[^>]* name="(\w+)" value="([^"]*)"[^>]*>{re.escape(label)}</button>', self.page)
        return await self.post(*self.hidden, *fields, found)

    @property
    def hidden(self) -> tuple[tuple[str, str], ...]:
        found = dict.fromkeys(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', self.page))
        return tuple((name, unescape(value)) for name, value in found)

    @property
    def now(self) -> str:
        return unescape(self.page.partition('id="messages-now"')[2].partition("</ol>")[0])

    @property
    def alert(self) -> str:
        found = re.search(r'role="alert"[^>]*>\s*(?:<p>)?([^<]*)', self.page)
        return unescape(found[1]) if found else ""


@pytest.fixture
async def reader(http: httpx.AsyncClient) -> Reader:
    made = Reader(http)
    made.page = (await http.get(ADDRESS)).text
    await made.press("Start the questions")
    return made


async def test_from_the_start_to_the_questions_page_by_page(reader: Reader, http: httpx.AsyncClient) -> None:
    assert "May I ask you some questions about your own health?" in reader.now
    answer = await reader.press("Yes, I answer for myself")
    assert "How old are you?" in reader.now
    assert re.search(r"Question \d of about \d\d", reader.page)
    assert "frame-ancestors 'self';" in answer.headers["content-security-policy"]
    assert "<script" not in reader.page
    await reader.press("Send", ("text", "34"))
    assert "Noted" in reader.now or "noted" in reader.now
    assert "lupus" in reader.now
    token = dict(reader.hidden)["token"]
    shown = await http.get("/api/conversations/current/messages?own=true", headers={"Authorization": f"Bearer {token}"})
    assert [m["text"] for m in shown.json()["messages"] if m["from"] == "person"] == ["Yes, I answer for myself", "34"]


async def test_a_form_that_is_sent_twice_is_one_message(reader: Reader, rasa: FakeRasa) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Send", ("text", "34"))
    sent, calls, now = reader.sent, rasa.calls, reader.now
    await reader.post(*sent)
    assert rasa.calls == calls
    assert reader.now == now


async def test_a_form_of_an_earlier_page_leads_back_to_the_open_question(reader: Reader, rasa: FakeRasa) -> None:
    first = reader.page
    await reader.press("Yes, I answer for myself")
    calls, now = rasa.calls, reader.now
    reader.page = first
    await reader.press("No, thank you")
    assert rasa.calls == calls
    assert "belonged to an earlier question" in reader.alert
    assert reader.now == now


async def test_an_empty_answer_says_so_at_the_field(reader: Reader) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Send")
    assert reader.alert == "Please write an answer first."
    assert re.search(r'id="said"[^>]* aria-invalid="true" aria-describedby="wrong"', reader.page)


async def test_too_long_an_answer_is_kept_on_the_page(reader: Reader) -> None:
    await reader.press("Send", ("text", "x" * 4_001))
    assert reader.alert == "Please write less: up to 4,000 characters."
    assert "x" * 4_001 in reader.page


async def test_markup_stays_text(reader: Reader) -> None:
    await reader.press("Send", ("text", "<img src=x onerror=alert(1)>"))
    assert "<img" not in reader.page
    assert "&lt;img src=x" in reader.page


async def test_answers_are_listed_and_changed(reader: Reader) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Send", ("text", "34"))
    await reader.press("My answers")
    assert "<dt>Your age</dt>" in reader.page
    await reader.press("Change")
    assert "How old are you?" in reader.now


async def test_a_code_goes_on_elsewhere_and_guessing_ends_soon(reader: Reader, http: httpx.AsyncClient) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Save and go on later")
    (code,) = re.findall(r"<output>([^<]+)</output>", reader.page)
    other = Reader(http)
    await other.post(("do", "resume"), ("code", "AAAAA-AAAAA"))
    assert "This code opens nothing" in other.alert
    await other.post(("do", "resume"), ("code", code))
    assert "How old are you?" in other.now
    await reader.press("My answers")
    assert "goes on on another device" in reader.alert
    await other.post(("do", "resume"), ("code", code))
    assert (await other.post(("do", "resume"), ("code", code))).status_code == 429


async def test_another_language_and_back_needs_one_button(reader: Reader) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Español")
    assert '<html lang="es"' in reader.page
    assert "años" in reader.now


async def test_deleting_asks_first_and_gives_the_receipt(reader: Reader, store: Store) -> None:
    await reader.press("Yes, I answer for myself")
    await reader.press("Delete my data")
    assert "deleted for good" in reader.page
    token = dict(reader.hidden)["token"]
    await reader.press("Delete everything")
    assert "Your receipt is D-" in reader.alert
    await reader.post(("token", token), ("key", "k"), ("do", "say"), ("text", "34"))
    assert "was deleted" in reader.alert


async def test_everything_that_is_held_opens_as_a_page(reader: Reader) -> None:
    await reader.press("Yes, I answer for myself")
    answer = await reader.press("See or save what is held about me")
    assert "What is held about me" in answer.text


async def test_when_the_store_is_away_what_was_sent_is_kept_on_the_page(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise StoreUnavailableError("away")

    await reader.press("Yes, I answer for myself")
    with monkeypatch.context() as patched:
        patched.setattr(Conversing, "receive", away)
        await reader.press("Send", ("text", "34"))
    assert "does not answer right now" in reader.alert
    await reader.post(*reader.hidden)
    assert "lupus" in reader.now


@pytest.mark.parametrize("body", ["", "do=start&do=resume", "token=x", "token=x&key=y&do=say&text=1", "%ff=%00"])
async def test_any_form_gets_a_page(http: httpx.AsyncClient, body: str) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await http.post(ADDRESS, content=body.encode(), headers=headers)
    assert answer.status_code == 200
    assert "Start the questions" in answer.text


async def test_other_bodies_and_trials_are_refused(http: httpx.AsyncClient) -> None:
    assert (await http.post(ADDRESS, json={"do": "start"})).status_code == 415
    assert (await http.get("/trials/NCT00000009/questions")).status_code == 404
    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert (await http.post("/trials/NCT00000009/questions", content=b"do=start", headers=headers)).status_code == 404
