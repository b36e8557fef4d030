"""The list of trials can be searched and filtered without a script, and nothing personal stands in an address."""

from __future__ import annotations

import re

import httpx
import pytest

from prescreen.content import Library
from tests.criteria.people import library as real_library
from web.finding import Wish, choices
from web.texts import load_texts

LUPUS, ASTHMA = "NCT06350110", "DEMO-ASTHMA-01"


@pytest.fixture
def library() -> Library:
    return real_library()


def shown(page: str) -> list[str]:
    return re.findall(r'<h3 id="([^"]+)"', page)


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ({}, [LUPUS, ASTHMA]),
        ({"words": "LUPUS"}, [LUPUS]),
        ({"words": "car-t essen"}, [LUPUS]),
        ({"words": "asma"}, [ASTHMA]),
        ({"words": "狼疮"}, [LUPUS]),
        ({"words": "nct06350110"}, [LUPUS]),
        ({"words": "nothing like this"}, []),
        ({"words": "  "}, [LUPUS, ASTHMA]),
        ({"condition": "asthma"}, [ASTHMA]),
        ({"condition": "lupus nephritis"}, [LUPUS]),
        ({"status": "recruiting"}, [LUPUS, ASTHMA]),
        ({"status": "closed"}, []),
        ({"age": "80"}, [LUPUS]),
        ({"age": "17"}, []),
        ({"age": "18"}, [LUPUS, ASTHMA]),
        ({"age": "75"}, [LUPUS, ASTHMA]),
        ({"place": "ES"}, [ASTHMA]),
        ({"place": "ES/madrid"}, [ASTHMA]),
        ({"place": "FR"}, []),
        ({"language": "zh"}, [LUPUS, ASTHMA]),
        ({"language": "fr"}, []),
        ({"age": "43", "condition": "lupus", "status": "recruiting", "language": "es"}, [LUPUS]),
    ],
)
async def test_what_is_chosen_decides_what_is_shown(
    http: httpx.AsyncClient, wish: dict[str, str], found: list[str]
) -> None:
    page = await http.post("/", data={"words": "", **wish})
    assert page.status_code == 200
    assert shown(page.text) == found
    assert f"Studies shown: {len(found)}" in page.text


async def test_a_choice_stays_in_the_form_and_in_no_address(http: httpx.AsyncClient) -> None:
    page = (await http.post("/", data={"words": "lupus", "age": "43", "place": "ES/madrid"})).text
    assert 'value="lupus"' in page
    assert 'value="43"' in page
    assert '<option value="ES/madrid" selected>' in page
    assert not re.findall(r'(?:href|action)="[^"]*(?:43|lupus|madrid)', page)
    assert 'method="post"' in page


async def test_an_age_that_is_none_is_said_so_at_its_field_and_hides_nothing(http: httpx.AsyncClient) -> None:
    for odd in ("abc", "-4", "1e9", "999"):
        page = (await http.post("/", data={"age": odd})).text
        assert shown(page) == [LUPUS, ASTHMA]
        assert re.search(r'id="age"[^>]* aria-invalid="true" aria-describedby="age-wrong"', page), odd
        assert f'value="{odd}"' in page


async def test_a_link_may_choose_but_not_by_age(http: httpx.AsyncClient) -> None:
    assert shown((await http.get("/", params={"condition": "asthma"})).text) == [ASTHMA]
    assert shown((await http.get("/", params={"age": "80"})).text) == [LUPUS, ASTHMA]


async def test_hostile_words_are_shown_as_words(http: httpx.AsyncClient) -> None:
    page = (await http.post("/", data={"words": '"><script>alert(1)</script>', "place": "' or 1=1"})).text
    assert "<script>alert" not in page
    assert shown(page) == []
    assert "No study here fits" in page
    assert (await http.post("/", content=b"\xff", headers={"content-type": "text/plain"})).status_code == 415
    assert (await http.post("/", data={"words": "x" * 70_000})).status_code == 413


def test_choices_come_from_the_trials_in_the_readers_language() -> None:
    found = choices(real_library(), load_texts("es"))
    assert [choice.label for choice in found["condition"]] == ["asma", "lupus"]
    spain = [choice.label for choice in found["place"] if choice.group == "España"]
    assert spain == ["España, todos los lugares", "Madrid", "Valencia"]
    assert {choice.label for choice in found["language"]} == {"inglés", "español", "chino"}


def test_a_wish_is_read_from_anything() -> None:
    assert not Wish.of({}).any
    assert Wish.of({"words": " x ", "other": "y"}) == Wish(words="x")
    assert len(Wish.of({"words": "x" * 5_000}).words) == 200
