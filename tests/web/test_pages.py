import re

import httpx
import pytest

from tests.web.fakes import make_library
from web.pages import cards, trial_page
from web.texts import load_texts


async def test_the_first_page_lists_every_trial_examples_last(http: httpx.AsyncClient) -> None:
    page = (await http.get("/")).text
    assert page.index('href="/trials/NCT06350110/chat"') < page.index('href="/trials/NCT00000001/chat"')
    assert page.count("Made-up example") == 1


async def test_a_trial_page_shows_its_content_escaped(http: httpx.AsyncClient) -> None:
    page = (await http.get("/trials/NCT06350110")).text
    assert "A study treatment may not help you." in page
    assert "&lt;b&gt;HIV&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "What is a clinical trial?" in page
    assert "Hemoglobin≥85 g/L." in page


@pytest.mark.parametrize("path", ["/", "/trials/NCT06350110", "/trials/NCT06350110/chat"])
async def test_pages_load_nothing_from_elsewhere_and_run_no_inline_script(http: httpx.AsyncClient, path: str) -> None:
    page = (await http.get(path)).text
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert not re.search(r"<style|style=|\son\w+=|javascript:", page)
    assert all("src=" in tag or "application/json" in tag for tag in re.findall(r"<script[^>]*>", page))
    for address in re.findall(r'(?:src|href)="(/static/[^"]+)"', page):
        answer = await http.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("path", ["/", "/trials/NCT06350110", "/trials/NCT06350110/chat"])
async def test_patients_never_read_the_word(http: httpx.AsyncClient, path: str) -> None:
    page = (await http.get(path)).text
    assert not re.search(r"eligib|qualif|reject|\{\{|\}\}", page, re.IGNORECASE)


async def test_without_javascript_there_is_a_way_on(http: httpx.AsyncClient) -> None:
    page = (await http.get("/trials/NCT06350110/chat")).text
    inside = re.search(r'<div[^>]* id="no-script">(.*?)</div>', page, re.DOTALL)
    assert inside
    assert "NCT06350110" in inside[1]
    assert "the study team" in inside[1]


@pytest.mark.parametrize("path", ["/nothing", "/trials/NCT99999999", "/trials/NCT99999999/chat"])
async def test_a_browser_that_goes_astray_sees_a_page(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path, headers={"Accept": "text/html,*/*"})
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert 'href="/"' in answer.text


async def test_programs_that_go_astray_see_a_problem(http: httpx.AsyncClient) -> None:
    answer = await http.get("/api/nothing", headers={"Accept": "text/html"})
    assert answer.headers["content-type"] == "application/problem+json"


async def test_head_is_answered_without_a_body(http: httpx.AsyncClient) -> None:
    answer = await http.head("/")
    assert (answer.status_code, answer.content) == (200, b"")


async def test_the_contract_is_served(http: httpx.AsyncClient) -> None:
    document = (await http.get("/schema")).json()
    assert set(document["paths"]) >= {
        "/api/conversations",
        "/api/conversations/current",
        "/api/conversations/current/messages",
        "/health/live",
        "/health/ready",
    }
    say = document["paths"]["/api/conversations/current/messages"]["post"]
    assert {"200", "401", "409", "413", "415", "422", "429", "503"} <= set(say["responses"])
    assert say["parameters"][0]["name"] == "Idempotency-Key"
    assert set(say["requestBody"]["content"]["application/json"]["schema"]["properties"]) == {
        "text",
        "choice",
        "choices",
    }


@pytest.mark.parametrize(
    "page",
    [
        {"summary": "Plain text"},
        {"overview": {"en": "One paragraph"}},
        {"eligibility": "not a mapping", "details": [], "faq": ["no-such-entry"]},
        {"risks": ["plain", {"en": "by language"}, {"es": "sólo español"}], "details": {"conditions": None}},
    ],
)
def test_any_page_an_author_may_write_is_shown(page: dict[str, object]) -> None:
    library, texts = make_library("NCT06350110", **page), load_texts("en")
    shown = trial_page(library.trial("NCT06350110"), texts)
    assert shown.title
    assert cards(library, texts)[0].id == "NCT06350110"


def test_texts_of_a_language_that_is_missing_are_english() -> None:
    assert load_texts("es").of("site") == load_texts("en").of("site")
