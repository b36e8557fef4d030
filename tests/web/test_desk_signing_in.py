"""Signing in at the desk: password, second factor, recovery codes, waiting after failures, the end of sessions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
import pyotp
import pytest
from argon2 import PasswordHasher

from prescreen.desk.accounts import Given, Keeper
from prescreen.desk.passwords import Passwords
from prescreen.store import Account, Grant, Store
from tests.web.fakes import NOON
from web.desk.router import Entrance
from web.front import App

OWN = "quite a long walk to the sea"
FIELD = re.compile(r'name="csrf" value="([0-9a-f]*)"')
SECRET = re.compile(r'class="code">([A-Z2-7 ]+)<')
CODES = re.compile(r"<li>([0-9A-Z-]{19})</li>")


@dataclass
class Hand:
    """A clock that a test moves."""

    at: datetime = NOON

    def __call__(self) -> datetime:
        return self.at

    def pass_(self, **time: float) -> None:
        self.at += timedelta(**time)


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def keeper(store: Store, entrance: Entrance) -> Keeper:
    return Keeper(store, entrance.passwords, {})


@pytest.fixture
def given(keeper: Keeper, clock: Hand) -> Given:
    return keeper.add("jane.roe", "Jane Roe", [Grant("coordinator")], actor="operator", at=clock())


@dataclass
class Browser:
    """Keeps cookies, and sends the token of the page it saw last."""

    http: httpx.AsyncClient
    token: str = ""
    last: httpx.Response = field(default_factory=lambda: httpx.Response(0))

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return self._seen(await self.http.get(path, headers=headers))

    async def post(self, path: str, **fields: str) -> httpx.Response:
        body = urlencode({"csrf": self.token, **fields})
        kind = {"content-type": "application/x-www-form-urlencoded"}
        return self._seen(await self.http.post(path, content=body, headers=kind))

    async def sign_in(self, name: str, password: str, **more: str) -> httpx.Response:
        await self.get("/desk/sign-in")
        return await self.post("/desk/sign-in", name=name, password=password, **more)

    async def follow(self) -> httpx.Response:
        return await self.get(self.last.headers["location"])

    def _seen(self, answer: httpx.Response) -> httpx.Response:
        self.last = answer
        if found := FIELD.search(answer.text):
            self.token = found.group(1)
        return answer


@pytest.fixture
async def window(http: httpx.AsyncClient) -> Browser:
    return Browser(http)


@pytest.fixture
def another(app: App) -> Callable[[], Browser]:
    return lambda: Browser(httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://gateway"))


async def all_the_way(window: Browser, given: Given, clock: Hand) -> tuple[pyotp.TOTP, list[str]]:
    """From the password that was given out to the desk; return the authenticator and the recovery codes."""
    assert (await window.sign_in("Jane.Roe ", given.password.lower())).headers["location"] == "/desk/password"
    await window.follow()
    assert (await window.post("/desk/password", password=OWN, again=OWN)).status_code == 303
    await window.follow()
    found = SECRET.search(window.last.text)
    assert found is not None
    totp = pyotp.TOTP(found.group(1).replace(" ", ""))
    shown = await window.post("/desk/second-factor", code=totp.at(clock()))
    assert shown.status_code == 200
    clock.pass_(seconds=30)
    return totp, CODES.findall(shown.text)


def audited(store: Store, event: str) -> list[dict[str, Any]]:
    with store.read() as unit:
        return [json.loads(each.details) for each in unit.audit.entries() if each.event == event]


def account(store: Store) -> Account:
    with store.read() as unit:
        found = unit.accounts.named("jane.roe")
    assert found is not None
    return found


async def test_the_first_time_and_every_time_after(window: Browser, given: Given, clock: Hand, store: Store) -> None:
    assert (await window.get("/desk")).headers["location"] == "/desk/sign-in"
    totp, codes = await all_the_way(window, given, clock)
    assert len(codes) == 10
    assert "Jane Roe" in (await window.get("/desk")).text
    await window.post("/desk/sign-out")
    assert "You are signed out" in (await window.follow()).text
    assert (await window.get("/desk")).status_code == 303

    await window.sign_in("jane.roe", OWN, next="/desk/me")
    assert window.last.headers["location"] == "/desk/second-factor?next=%2Fdesk%2Fme"
    assert (await window.get("/desk")).status_code == 303, "the password alone opens nothing"
    await window.get("/desk/second-factor?next=%2Fdesk%2Fme")
    assert "scan this picture" not in window.last.text
    assert (await window.post("/desk/second-factor", code=totp.at(clock()), next="/desk/me")).status_code == 303
    assert (await window.follow()).status_code == 200
    assert [each["by"] for each in audited(store, "session.opened")] == ["password", "password"]
    assert OWN not in account(store).password
    assert account(store).password.startswith("$argon2id$")


async def test_the_given_password_opens_nothing_but_the_choice_of_another(window: Browser, given: Given) -> None:
    await window.sign_in("jane.roe", given.password)
    await window.follow()
    for path in ("/desk", "/desk/second-factor", "/desk/me"):
        assert (await window.get(path)).headers["location"].startswith("/desk/password")
    await window.get("/desk/password")
    for password, again, said in (
        ("short", "short", "at least 12"),
        (OWN, OWN + ".", "not the same"),
        ("jane.roe-jane.roe", "jane.roe-jane.roe", "your name"),
        ("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "guessed"),
    ):
        answer = await window.post("/desk/password", password=password, again=again)
        assert (answer.status_code, said in answer.text) == (422, True)


async def test_a_given_password_is_good_for_a_week(window: Browser, given: Given, clock: Hand) -> None:
    clock.pass_(days=7)
    assert (await window.sign_in("jane.roe", given.password)).status_code == 422


async def test_the_sessions_secret_changes_on_the_way(window: Browser, given: Given, clock: Hand) -> None:
    seen = set()
    await window.sign_in("jane.roe", given.password)
    seen.add(window.http.cookies["desk"])
    await window.follow()
    await window.post("/desk/password", password=OWN, again=OWN)
    seen.add(window.http.cookies["desk"])
    await window.follow()
    totp = pyotp.TOTP(SECRET.search(window.last.text).group(1).replace(" ", ""))  # type: ignore[union-attr]
    first = window.http.cookies["desk"]
    await window.post("/desk/second-factor", code=totp.at(clock()))
    seen.add(window.http.cookies["desk"])
    assert len(seen) == 3
    old = await window.http.get("/desk", headers={"cookie": f"desk={first}"})
    assert old.status_code == 303, "the secret from before the second factor is worth nothing"


async def test_cookies_are_out_of_reach(window: Browser, given: Given) -> None:
    await window.sign_in("jane.roe", given.password)
    (cookie,) = [each for each in window.last.headers.get_list("set-cookie") if each.startswith("desk=")]
    assert {part.strip().lower() for part in cookie.split(";")[1:]} >= {"httponly", "samesite=strict", "path=/"}


def test_by_https_cookies_never_travel_without() -> None:
    from litestar import Response

    from web.desk.cookies import Cookies

    cookies, response = Cookies(secure=True), Response("")
    cookies.keep(response, cookies.session, "secret")
    (cookie,) = response.cookies
    assert (cookie.key, cookie.secure, cookie.path, cookie.domain) == ("__Host-desk", True, "/", None)


async def test_a_name_that_nobody_has_looks_like_one_that_somebody_has(
    another: Callable[[], Browser], given: Given, clock: Hand
) -> None:
    answers: dict[str, list[tuple[int, str]]] = {"jane.roe": [], "nobody": []}
    for name, seen in answers.items():
        window = another()
        for _ in range(7):
            answer = await window.sign_in(name, "wrong password")
            seen.append((answer.status_code, FIELD.sub("", answer.text).replace(name, "")))
    assert answers["jane.roe"] == answers["nobody"]
    assert [status for status, _ in answers["nobody"]] == [422, 422, 422, 422, 422, 429, 429]


async def test_after_five_failures_one_waits_longer_each_time(window: Browser, given: Given, clock: Hand) -> None:
    for _ in range(5):
        await window.sign_in("jane.roe", "wrong password")
    answer = await window.sign_in("jane.roe", given.password)
    assert (answer.status_code, "wait 30 seconds" in answer.text) == (429, True)
    clock.pass_(seconds=31)
    assert (await window.sign_in("JANE.ROE", "wrong password")).status_code == 422
    assert "wait 60 seconds" in (await window.sign_in("jane.roe", given.password)).text
    clock.pass_(hours=20)
    for _ in range(12):
        await window.sign_in("jane.roe", "wrong password")
        clock.pass_(minutes=16)
    assert (await window.sign_in("jane.roe", given.password)).status_code == 303, "never longer than a quarter hour"
    await window.post("/desk/sign-out")


async def test_a_code_is_good_once(window: Browser, given: Given, clock: Hand, another: Callable[[], Browser]) -> None:
    totp, _ = await all_the_way(window, given, clock)
    code = totp.at(clock())
    for status in (303, 422):
        fresh = another()
        await fresh.sign_in("jane.roe", OWN)
        await fresh.follow()
        assert (await fresh.post("/desk/second-factor", code=code)).status_code == status
    clock.pass_(minutes=2)
    assert (await fresh.post("/desk/second-factor", code=code)).status_code == 422, "and not for long"
    assert (await fresh.post("/desk/second-factor", code=totp.at(clock() - timedelta(seconds=30)))).status_code == 303


async def test_a_recovery_code_is_good_once(window: Browser, given: Given, clock: Hand, store: Store) -> None:
    _, codes = await all_the_way(window, given, clock)
    for code, status in ((codes[0].lower().replace("-", " "), 303), (codes[0], 422), (codes[1], 303)):
        window.http.cookies.clear()
        await window.sign_in("jane.roe", OWN)
        await window.follow()
        assert (await window.post("/desk/second-factor", code=code)).status_code == status
    assert "7 recovery" not in (await window.get("/desk")).text
    with store.read() as unit:
        assert unit.accounts.recovery_codes_left(account(store)) == 8


async def test_guessing_the_second_factor_ends_soon(window: Browser, given: Given, clock: Hand, store: Store) -> None:
    totp, _ = await all_the_way(window, given, clock)
    window.http.cookies.clear()
    await window.sign_in("jane.roe", OWN)
    await window.follow()
    for _ in range(5):
        assert "does not fit" in (await window.post("/desk/second-factor", code="000000")).text
    answer = await window.post("/desk/second-factor", code=totp.at(clock()))
    assert (answer.status_code, "Please wait" in answer.text) == (422, True)
    assert [each["why"] for each in audited(store, "session.refused")] == ["second_factor"] * 5
    with store.read() as unit:
        assert str(totp.secret) not in str(list(unit.audit.entries()))


async def test_sessions_end_by_themselves_and_by_hand(
    window: Browser, given: Given, clock: Hand, another: Callable[[], Browser]
) -> None:
    totp, _ = await all_the_way(window, given, clock)
    other = another()
    await other.sign_in("jane.roe", OWN)
    await other.follow()
    await other.post("/desk/second-factor", code=totp.at(clock()))
    for _ in range(4):
        clock.pass_(minutes=14)
        for each in (window, other):
            assert (await each.get("/desk/me")).status_code == 200, "used all the time"
    await window.post("/desk/sign-out-everywhere")
    assert (await other.get("/desk/me")).status_code == 303
    assert (await window.get("/desk/me")).status_code == 200
    clock.pass_(minutes=15)
    assert (await window.get("/desk/me")).status_code == 303, "nobody was there"
    await window.sign_in("jane.roe", OWN)
    await window.follow()
    await window.post("/desk/second-factor", code=totp.at(clock()))
    for _ in range(12 * 6 - 1):
        clock.pass_(minutes=10)
        assert (await window.get("/desk")).status_code == 200
    clock.pass_(minutes=10)
    assert (await window.get("/desk")).status_code == 303, "twelve hours are enough"


async def test_what_is_dangerous_asks_for_the_second_factor_again_and_keeps_what_was_typed(
    window: Browser, given: Given, clock: Hand
) -> None:
    totp, _ = await all_the_way(window, given, clock)
    clock.pass_(minutes=11)
    page = await window.get("/desk/me/password")
    assert "Is it you?" in page.text
    assert (await window.post("/desk/confirm", next="/desk/me/password", second_factor="000000")).status_code == 403
    done = await window.post("/desk/confirm", next="/desk/me/password", second_factor=totp.at(clock()))
    assert done.headers["location"] == "/desk/me/password"
    assert "Present password" in (await window.follow()).text
    clock.pass_(minutes=11)
    new = OWN + " and back"
    asked = await window.post("/desk/me/password", present=OWN, password=new, again=new)
    assert (asked.status_code, "Is it you?" in asked.text) == (403, True)
    assert f'value="{new}"' in asked.text
    done = await window.post("/desk/me/password", present=OWN, password=new, again=new, second_factor=totp.at(clock()))
    assert done.headers["location"] == "/desk/me?done=password"


async def test_recovery_codes_and_second_factor_can_be_changed(
    window: Browser, given: Given, clock: Hand, store: Store
) -> None:
    totp, codes = await all_the_way(window, given, clock)
    await window.get("/desk/me")
    fresh = CODES.findall((await window.post("/desk/me/recovery-codes")).text)
    assert len(fresh) == 10
    assert not set(fresh) & set(codes)
    page = await window.get("/desk/me/second-factor")
    new = pyotp.TOTP(SECRET.search(page.text).group(1).replace(" ", ""))  # type: ignore[union-attr]
    assert new.secret != totp.secret
    assert (await window.get("/desk/me/second-factor/picture.svg")).headers["content-type"] == "image/svg+xml"
    await window.get("/desk/me/second-factor")
    assert (await window.post("/desk/me/second-factor", code=totp.at(clock()))).status_code == 422
    clock.pass_(seconds=30)
    assert (await window.post("/desk/me/second-factor", code=new.at(clock()))).status_code == 303
    with store.read() as unit:
        assert unit.accounts.secret(account(store)) == new.secret


async def test_a_password_is_hashed_anew_when_the_parameters_changed(
    window: Browser, given: Given, clock: Hand, store: Store
) -> None:
    await all_the_way(window, given, clock)
    weak = Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)).hash(OWN)
    with store.unit() as unit:
        unit.accounts.rehash(account(store), weak)
    window.http.cookies.clear()
    assert (await window.sign_in("jane.roe", OWN)).status_code == 303
    assert account(store).password != weak
    assert "t=1" in account(store).password


@pytest.mark.parametrize(
    "path", ["https://evil.example", "//evil.example", "/desk//evil.example", "/desk\\evil", "/", "/desk/a b", "/deskx"]
)
async def test_signing_in_leads_to_no_other_site(window: Browser, given: Given, clock: Hand, path: str) -> None:
    totp, _ = await all_the_way(window, given, clock)
    window.http.cookies.clear()
    await window.sign_in("jane.roe", OWN, next=path)
    assert window.last.headers["location"] == "/desk/second-factor"
    await window.follow()
    assert (await window.post("/desk/second-factor", code=totp.at(clock()), next=path)).headers["location"] == "/desk"


async def test_the_form_of_another_browser_signs_nobody_in(
    window: Browser, another: Callable[[], Browser], given: Given
) -> None:
    await window.get("/desk/sign-in")
    other = another()
    await other.get("/desk/sign-in")
    window.token = other.token
    assert (await window.post("/desk/sign-in", name="jane.roe", password=given.password)).status_code == 403
