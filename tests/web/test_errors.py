"""Every error is a problem details object, says what to do, and repeats nothing of what was sent."""

from typing import Any

import httpx
import pytest

from prescreen.store import Store
from tests.web.conftest import Talker
from web.front import App
from web.limits import Limits

KEY = {"Idempotency-Key": "k"}
SECRET = "zebra-stripes"


def is_problem(answer: httpx.Response, status: int, name: str = "") -> bool:
    body = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, body["status"]) == (status, status), body
    assert body["title"]
    assert body["type"].startswith("urn:prescreen:problem:")
    assert SECRET not in answer.text
    if name:
        assert body["type"].endswith(f":{name}"), body
    return True


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/conversations", 405),
        ("PUT", "/api/conversations/current", 405),
        ("POST", "/health/live", 405),
        ("GET", "/trials/NCT99999999", 404),
        ("GET", "/trials/NCT99999999/chat", 404),
        ("GET", "/trials/..%2f..%2fetc", 404),
        ("GET", "/static/x/chat.js", 404),
        ("GET", "/static/x/..%2fapp.py", 404),
        ("GET", f"/{SECRET}", 404),
    ],
)
async def test_wrong_addresses_and_methods(http: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    answer = await http.request(method, path)
    assert is_problem(answer, status)
    if status == 405:
        assert answer.headers["allow"]


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe{}", 400),
        (b'{"trial": NaN}', 400),
        (b"[" * 50_000, 400),
        (b'{"trial": ' + b"1" * 5_000 + b"}", 400),
        (b"null", 422),
        (b"[]", 422),
        (b'"NCT06350110"', 422),
        (b"{}", 422),
        (b'{"trial": 1}', 422),
        (b'{"trial": null}', 422),
        (b'{"trial": ["NCT06350110"]}', 422),
        (b'{"trial": "NCT06350110", "language": 3}', 422),
        (b'{"trial": "NCT06350110", "channel": "canary"}', 422),
        (b'{"trial": "NCT06350110", "channel": "../x"}', 422),
        (b'{"trial": "zebra-stripes"}', 422),
        (b'{"trial": "\\ud800"}', 422),
        (b'{"trial": "' + b"x" * 70_000 + b'"}', 413),
    ],
)
async def test_bad_bodies_start_no_conversation(http: httpx.AsyncClient, content: bytes, status: int) -> None:
    answer = await http.post("/api/conversations", content=content, headers={"Content-Type": "application/json"})
    assert is_problem(answer, status)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_only_json_is_read(http: httpx.AsyncClient, kind: str) -> None:
    answer = await http.post("/api/conversations", content=b'{"trial": "NCT06350110"}', headers={"Content-Type": kind})
    assert is_problem(answer, 415, "not-json")


@pytest.mark.parametrize(
    ("body", "status", "name"),
    [
        ({}, 422, "wrong-shape"),
        ({"text": None}, 422, "wrong-shape"),
        ({"text": ""}, 422, "empty-text"),
        ({"text": " \n\t "}, 422, "empty-text"),
        ({"text": "\x00\u202e\u200b\ufeff"}, 422, "empty-text"),
        ({"text": "x" * 4_001}, 422, "text-too-long"),
        ({"text": "x" * 70_000}, 413, "too-large"),
        ({"text": 5}, 422, "wrong-shape"),
        ({"text": {"text": SECRET}}, 422, "wrong-shape"),
        ({"text": "a", "choice": "b"}, 422, "wrong-shape"),
        ({"choice": ""}, 422, "wrong-shape"),
        ({"choice": "x" * 65}, 422, "wrong-shape"),
        ({"choice": SECRET}, 409, "choice-gone"),
        ({"choices": []}, 422, "wrong-shape"),
        ({"choices": [1, 2]}, 422, "wrong-shape"),
        ({"choices": "abc"}, 422, "wrong-shape"),
        ({"choices": [f"{number}" for number in range(65)]}, 422, "wrong-shape"),
        ({"choices": ["a,b"]}, 409, "choice-gone"),
    ],
)
async def test_bad_messages_change_nothing(talker: Talker, store: Store, body: Any, status: int, name: str) -> None:
    answer = await talker.post(body)
    assert is_problem(answer, status, name)
    with store.read() as unit:
        assert len(unit.journal.after(talker.conversation, 0)) == 2
    assert (await talker.choose("Yes")).status_code == 200


async def test_the_longest_message_is_taken(talker: Talker) -> None:
    assert (await talker.say("x" * 4_000)).status_code == 200


async def test_lone_surrogates_and_nul_are_taken_out_not_refused(talker: Talker, store: Store) -> None:
    raw = b'{"text": "yes\\ud800 \\u0000I \\udc00am"}'
    answer = await talker.http.post(
        "/api/conversations/current/messages",
        content=raw,
        headers={"Authorization": f"Bearer {talker.token}", "Content-Type": "application/json", **KEY},
    )
    assert answer.status_code == 200
    with store.read() as unit:
        assert unit.journal.after(talker.conversation, 0)[-2].text == "yes I am"


@pytest.mark.parametrize(
    ("headers", "status", "name"),
    [
        ({}, 400, "no-key"),
        ({"Idempotency-Key": "  "}, 400, "no-key"),
        ({"Idempotency-Key": "k" * 256}, 400, "no-key"),
        ({**KEY, "Authorization": ""}, 401, "unauthorised"),
        ({**KEY, "Authorization": "Bearer"}, 401, "unauthorised"),
        ({**KEY, "Authorization": "Bearer " + "x" * 43}, 401, "unauthorised"),
        ({**KEY, "Authorization": "Basic " + "x" * 43}, 401, "unauthorised"),
        ({**KEY, "Authorization": "Bearer " + "x" * 5_000}, 401, "unauthorised"),
    ],
)
async def test_missing_and_wrong_headers(talker: Talker, headers: dict[str, str], status: int, name: str) -> None:
    answer = await talker.http.post(
        "/api/conversations/current/messages",
        json={"text": "yes"},
        headers={"Authorization": f"Bearer {talker.token}", **headers},
    )
    assert is_problem(answer, status, name)


@pytest.mark.parametrize("cursor", ["-1", "x", "", "1.5", "9" * 40, "٣", "1;drop"])
async def test_wrong_cursors(talker: Talker, cursor: str) -> None:
    assert is_problem(await talker.read(after=cursor), 422, "wrong-cursor")


async def test_reading_and_deleting_need_the_token(http: httpx.AsyncClient) -> None:
    assert is_problem(await http.get("/api/conversations/current/messages"), 401)
    assert is_problem(await http.delete("/api/conversations/current"), 401)


class TestSlowDown:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(requests="3/h burst 8", conversations="3/h burst 3")

    async def test_too_many_new_conversations(self, http: httpx.AsyncClient) -> None:
        codes = [(await http.post("/api/conversations", json={"trial": "NCT06350110"})).status_code for _ in range(4)]
        assert codes == [201, 201, 201, 429]

    async def test_too_many_requests(self, http: httpx.AsyncClient) -> None:
        for _ in range(8):
            assert (await http.get("/health/live")).status_code == 200
        answer = await http.get("/health/live")
        assert is_problem(answer, 429, "too-many-requests")
        assert int(answer.headers["retry-after"]) >= 1
        assert "content-security-policy" in answer.headers


async def test_a_body_that_trickles_is_not_waited_for(app: App, talker: Talker, monkeypatch: Any) -> None:
    import asyncio

    async def receive() -> dict[str, Any]:
        await asyncio.sleep(60)
        raise AssertionError

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/conversations/current/messages",
        "raw_path": b"/api/conversations/current/messages",
        "query_string": b"",
        "root_path": "",
        "client": ("127.0.0.1", 1),
        "server": ("gateway", 80),
        "headers": [
            (b"authorization", f"Bearer {talker.token}".encode()),
            (b"idempotency-key", b"k"),
            (b"content-type", b"application/json"),
        ],
    }
    await asyncio.wait_for(app(scope, receive, send), 5)
    assert sent[0]["status"] == 408


@pytest.fixture
def limits() -> Limits:
    return Limits(body_seconds=0.3)
