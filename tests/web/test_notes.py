"""Notes on a trial's page that somebody shares: a link and a passcode open them, for a while, until taken back."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
import structlog

from prescreen.content import Library
from prescreen.store import Store
from tests.criteria.people import library as real_library
from tests.web.fakes import NOON
from web.limits import Limits

TRIAL, API = "/trials/NCT06350110/notes", "/api/trials/NCT06350110/notes"
NOTE = {"quote": "Nobody knows yet if this works", "before": "", "note": "Ask Dr. Vermeulen"}


@pytest.fixture
def library() -> Library:
    return real_library()


async def share(http: httpx.AsyncClient, *notes: dict[str, str]) -> dict[str, str]:
    answer = await http.post(API, json={"notes": list(notes or (NOTE,))})
    assert answer.status_code == 201, answer.text
    found: dict[str, str] = answer.json()
    return found


async def read(http: httpx.AsyncClient, made: dict[str, str], passcode: str = "", at: str = TRIAL) -> httpx.Response:
    return await http.post(at, data={"secret": made["secret"], "passcode": passcode or made["passcode"]})


async def test_who_has_link_and_passcode_reads_the_page_with_the_notes(http: httpx.AsyncClient) -> None:
    made = await share(http, NOTE, {**NOTE, "quote": "Hemoglobin≥85 g/L.", "note": "mine was <91>"})
    assert made["until"] == "23 March 2026"
    page = (await read(http, made, made["passcode"].lower())).text
    assert "Ask Dr. Vermeulen" in page
    assert "mine was &lt;91&gt;" in page
    assert page.count("<blockquote") == 2
    assert "You can open these notes until 23 March 2026." in page
    assert '<article id="text">' in page, "the page itself is there too"


async def test_neither_alone_opens_anything_and_five_wrong_passcodes_lock_it(http: httpx.AsyncClient) -> None:
    made = await share(http)
    assert (await read(http, {**made, "secret": "another"})).status_code == 403
    left = []
    for _ in range(5):
        page = await read(http, made, "0000-0000")
        assert page.status_code == 403
        assert "Vermeulen" not in page.text
        assert f'value="{made["secret"]}"' in page.text, "the link need not be opened again"
        left.append(re.search(r"Tries left: (\d)", page.text))
    assert [each and each[1] for each in left] == ["4", "3", "2", "1", None]
    assert "does not open any more" in (await read(http, made)).text


async def test_notes_belong_to_the_page_of_one_trial(http: httpx.AsyncClient) -> None:
    made = await share(http)
    page = await read(http, made, at="/trials/DEMO-ASTHMA-01/notes")
    assert page.status_code == 403
    assert "Vermeulen" not in page.text


async def test_only_who_shared_can_stop_it_and_then_it_is_gone(http: httpx.AsyncClient, store: Store) -> None:
    made = await share(http)
    assert (await http.post(f"{API}/revoke", json={"revoke": made["secret"]})).status_code == 204
    assert (await read(http, made)).status_code == 200, "a reader cannot stop it"
    for _ in range(2):
        assert (await http.post(f"{API}/revoke", json={"revoke": made["revoke"]})).status_code == 204
    assert (await read(http, made)).status_code == 403
    with store.read() as unit:
        assert [entry.event for entry in unit.audit.entries()] == ["link.issued", "link.opened", "link.revoked"]


async def test_no_secret_stands_in_an_address_a_log_or_an_error(http: httpx.AsyncClient) -> None:
    with structlog.testing.capture_logs() as logs:
        made = await share(http)
        await read(http, made, "0000")
        await http.post(API, json={"notes": [{"quote": "private words", "note": ""}]})
        page = (await http.get(TRIAL)).text
    told = str(logs)
    for secret in (made["secret"], made["passcode"], made["revoke"], "Vermeulen", "private words"):
        assert secret not in told
        assert secret not in page
    opened = (await read(http, made)).text
    assert not re.findall(rf'(?:href|action|src)="[^"]*{re.escape(made["secret"])}', opened)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"notes": []},
        {"notes": "x"},
        {"notes": [{"quote": "x"}]},
        {"notes": [{"quote": "", "note": "x"}]},
        {"notes": [{"quote": "\u200b", "note": "x"}]},
        {"notes": [{**NOTE, "more": "x"}]},
        {"notes": [NOTE] * 61},
        {"notes": [{**NOTE, "note": "x" * 2_001}]},
        {"notes": [NOTE], "other": 1},
    ],
)
async def test_what_is_no_note_is_not_kept(http: httpx.AsyncClient, store: Store, body: Any) -> None:
    answer = await http.post(API, json=body)
    assert answer.status_code == 422
    assert "Vermeulen" not in answer.text
    with store.unit() as unit:
        assert unit.shared_links.forget_old(NOON.replace(year=2030)) == 0


async def test_a_trial_that_is_not_there_has_no_notes(http: httpx.AsyncClient) -> None:
    for call in (
        http.post("/api/trials/NOPE/notes", json={"notes": [NOTE]}),
        http.post("/api/trials/NOPE/notes/revoke", json={"revoke": "x"}),
        http.get("/trials/NOPE/notes"),
        http.post("/trials/NOPE/notes", data={"secret": "x", "passcode": "y"}),
    ):
        assert (await call).status_code == 404


class TestTooMany:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(notes="3/h burst 2")

    async def test_sharing_and_guessing_have_a_rate(self, http: httpx.AsyncClient) -> None:
        made = await share(http)
        assert (await read(http, made, "0000")).status_code == 403
        page = await read(http, made)
        assert page.status_code == 429
        assert "Please wait a minute" in page.text
        assert (await http.post(API, json={"notes": [NOTE]})).status_code == 429


@pytest.mark.parametrize("language", ["es", "zh"])
async def test_the_reader_reads_their_own_language(http: httpx.AsyncClient, language: str) -> None:
    made = await share(http)
    asked = (await http.get(f"{TRIAL}?lang={language}")).text
    opened = (await read(http, made, at=f"{TRIAL}?lang={language}")).text
    for page in (asked, opened):
        assert f'<html lang="{language}">' in page
        assert not re.search(r"\{\w+\}", page)
