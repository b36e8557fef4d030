"""The guard: who gets in, who does not, and that a refusal is written down."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest

from prescreen.store import Grant, Store
from tests.web.desk_client import DeskClient, make_account, open_session
from tests.web.fakes import NOON

SignIn = Callable[..., DeskClient]


async def test_whoever_is_signed_in_gets_the_page(sign_in: SignIn) -> None:
    desk = sign_in("coordinator", trial="NCT06350110", name="Jane")
    answer = await desk.get("/desk")
    assert answer.status_code == 200
    assert "jane" in answer.text
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/desk", "/desk/"])
async def test_nobody_else_does(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path, headers={"cookie": "desk=made-up"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/desk/sign-in"


@pytest.mark.parametrize("hours", [0.26, 13])
async def test_a_session_ends_by_itself(http: httpx.AsyncClient, store: Store, hours: float) -> None:
    account = make_account(store, Grant("coordinator"))
    secret = open_session(store, account, NOON - timedelta(hours=hours))
    answer = await http.get("/desk", headers={"cookie": f"desk={secret}"})
    assert answer.status_code == 303


async def test_who_is_disabled_is_out_at_once(sign_in: SignIn, store: Store) -> None:
    desk = sign_in("coordinator")
    with store.unit() as unit:
        unit.accounts.disable(desk.account, actor="operator", at=NOON, reason="left")
    assert (await desk.get("/desk")).status_code == 303


async def test_a_link_on_another_page_leads_in_all_the_same(http: httpx.AsyncClient) -> None:
    answer = await http.get("/desk?a=1", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 200
    assert 'content="0; url=/desk?a=1"' in answer.text


def test_every_table_of_rights_is_what_it_says() -> None:
    from prescreen.desk.access import Permission, Place, Rights

    rights = Rights([Grant("coordinator", "T1", "leeds"), Grant("monitor", "T2"), Grant("admin", "T1")])
    leeds, york, none = Place("T1", "leeds"), Place("T1", "york"), Place("T1", "")
    assert rights.at(Permission.PEOPLE, leeds)
    assert not rights.at(Permission.PEOPLE, york)
    assert not rights.at(Permission.PEOPLE, none), "no centre was chosen: only who sees every centre"
    assert rights.at(Permission.SCREENINGS, Place("T2", "york"))
    assert not rights.at(Permission.PEOPLE, Place("T2", "york")), "a monitor sees nobody's name"
    assert rights.at(Permission.SCREENINGS, Place("T1", None)), "the trial as such"
    assert not rights.at(Permission.SCREENINGS, Place("T3", None))
    assert not rights.anywhere(Permission.ACCOUNTS), "an admin of one trial manages no accounts"


async def test_each_of_ones_own_sessions_can_be_ended_and_nobody_elses(sign_in: SignIn, store: Store) -> None:
    jane, kim = sign_in("coordinator"), sign_in("coordinator")
    with store.read() as unit:
        (theirs,) = unit.sessions.of_account(kim.account.id)
    another = open_session(store, jane.account)
    page = (await jane.get("/desk/me")).text
    with store.read() as unit:
        (other,) = {each.hash for each in unit.sessions.of_account(jane.account.id)} & set(
            re.findall(r'name="session" value="(\w+)"', page)
        )
    answer = await jane.post("/desk/me/sessions/end", session=theirs.hash)
    assert answer.headers["location"].endswith("done=gone")
    assert (await kim.get("/desk")).status_code == 200
    await jane.post("/desk/me/sessions/end", session=other)
    with store.read() as unit:
        assert unit.sessions.of(another) is None
    assert (await jane.get("/desk")).status_code == 200
    assert [entry.event for entry in jane.audited("session.closed")] == ["session.closed"]
