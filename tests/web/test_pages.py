import gzip
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import httpx
import pytest
import yaml

from tests.criteria.people import library
from tests.web.fakes import make_library
from web.pages import cards, trial_page
from web.site import Site, Wanted
from web.texts import FOLDER, load_all, load_texts


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
    shown = await http.get(path)
    page = shown.text
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert not re.search(r"\sstyle=|\son\w+=|javascript:|url\(|@import", page)
    own = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    hashes = [f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in own]
    assert f"style-src {' '.join([repr('self'), *hashes])};" in shown.headers["content-security-policy"]
    assert page.count("<style") == len(own) <= 1
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
        "wish",
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
    made, texts = make_library("NCT06350110", **page), load_texts("en")
    shown = trial_page(made.trial("NCT06350110"), texts)
    assert shown.title
    assert cards(made, texts)[0].id == "NCT06350110"


def test_texts_of_a_language_that_is_missing_are_english() -> None:
    assert load_texts("xx").of("site") == load_texts("en").of("site")


@pytest.mark.parametrize("language", ["es", "zh"])
def test_the_texts_of_a_language_are_complete(language: str) -> None:
    own = yaml.safe_load((FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    english = yaml.safe_load((FOLDER / "en.yml").read_text(encoding="utf-8"))
    assert {page: set(texts) for page, texts in own.items()} == {page: set(texts) for page, texts in english.items()}
    for page, texts in english.items():
        for name, text in texts.items():
            blanks, theirs = (re.findall(r"\{\w+\}", each) for each in (text, own[page][name]))
            assert theirs == blanks or (name.startswith("date") and sorted(theirs) == sorted(blanks))
            assert own[page][name] != text or name in ("months", "list") or page == "countries", name


def real_site() -> Site:
    return Site(library(), load_all())


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (Wanted(), "en"),
        (Wanted(("es",), chosen=True), "es"),
        (Wanted(("zh", "en")), "zh"),
        (Wanted(("fr", "es")), "es"),
        (Wanted(("fr",)), "en"),
    ],
)
def test_pages_speak_the_language_that_is_wanted_if_it_is_offered(wanted: Wanted, language: str) -> None:
    site = real_site()
    for page in (site.home(wanted), site.trial("NCT06350110", wanted), site.chat("NCT06350110", wanted)):
        assert f'<html lang="{language}">' in page
        assert all(f'hreflang="{code}"' in page for code in ("en", "es", "zh"))
    assert f'data-language="{language}"' in site.chat("NCT06350110", wanted)


def test_links_keep_a_language_that_was_chosen() -> None:
    page = real_site().trial("NCT06350110", Wanted(("es",), chosen=True))
    assert 'href="/trials/NCT06350110/chat?lang=es"' in page
    assert 'href="/?lang=es"' in page
    assert "15 de octubre de 2025" in page
    assert "Nefritis lúpica" in page


async def test_the_browsers_language_is_heard_and_the_address_goes_before_it(http: httpx.AsyncClient) -> None:
    spanish = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.8"}
    assert '<html lang="es">' in (await http.get("/", headers=spanish)).text
    assert '<html lang="zh">' in (await http.get("/?lang=zh-CN", headers=spanish)).text
    assert '<html lang="en">' in (await http.get("/trials/NCT06350110", headers=spanish)).text
    for odd in ("*", ",,;q=1", "x" * 5000, "../../etc"):
        assert '<html lang="en">' in (await http.get("/", headers={"Accept-Language": odd})).text
        assert '<html lang="en">' in (await http.get("/", params={"lang": odd})).text


def test_the_pages_own_script_is_small_as_it_is_sent() -> None:
    site = real_site()
    assert len(gzip.compress(site.file(site.version, "notes.js").content, 9)) < 4_096


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.stem)
def test_no_text_stands_twice(path: Path) -> None:
    for page in yaml.compose(path.read_text(encoding="utf-8")).value:
        names = [name.value for name, _ in page[1].value]
        assert len(names) == len(set(names)), page[0].value
