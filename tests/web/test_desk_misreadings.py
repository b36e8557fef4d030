"""Where answers were read wrongly: a list without words; words on asking, written down."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from prescreen.content import Library
from prescreen.store import Grant, Store
from tests.criteria.people import library as own_library
from tests.interview.talk import Talk
from tests.web.desk_client import DeskClient, make_account, open_session

SAID = "I am 47 <b>"


@pytest.fixture
def library() -> Library:
    return own_library()


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    return Talk(tmp_path).pick("Yes, I answer for myself").say(SAID).say("I am 43, not 47")


@pytest.fixture
def store(talk: Talk) -> Store:
    return talk.store


def signed_in(http: httpx.AsyncClient, store: Store, role: str, centre: str = "*") -> DeskClient:
    account = make_account(store, Grant(role, "NCT06350110", centre))
    return DeskClient(http, store, account, open_session(store, account))


async def test_the_words_are_shown_on_asking_and_that_is_written_down(http: httpx.AsyncClient, talk: Talk) -> None:
    desk = signed_in(http, talk.store, "coordinator")
    page = (await desk.get("/desk/misreadings")).text
    assert "your age" in page
    assert "not 47" not in page
    path = page.partition('action="/desk/misreadings/')[2].partition('"')[0]
    assert desk.audited("misreading.revealed") == []
    page = (await desk.post(f"/desk/misreadings/{path}")).text
    assert "I am 47 &lt;b&gt;" in page
    assert "47 <b>" not in page
    assert "I am 43, not 47" in page
    (entry,) = desk.audited("misreading.revealed")
    assert (entry.subject, entry.details) == (talk.id, '{"fact":"age_years"}')


@pytest.mark.parametrize(("role", "centre", "status"), [("monitor", "*", 403), ("coordinator", "leeds", 200)])
async def test_who_may_not_see_the_person_sees_neither(
    http: httpx.AsyncClient, talk: Talk, role: str, centre: str, status: int
) -> None:
    desk = signed_in(http, talk.store, role, centre)
    page = await desk.get("/desk/misreadings")
    assert page.status_code == status
    assert "/desk/misreadings/" not in page.text
