"""Who may frame what, and how little script there is."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace

import httpx
import pytest

from prescreen.content import Library
from prescreen.content.origins import as_origin
from tests.web.fakes import make_library

BUDGET = 15 * 1024


@pytest.fixture
def library() -> Library:
    library = make_library()
    trial = library.trials["NCT06350110"]
    entry = trial.entry.model_copy(update={"embed_on": ("https://www.clinic.example", "https://*.hospital.example")})
    return replace(library, trials={**library.trials, "NCT06350110": replace(trial, entry=entry)})


@pytest.mark.parametrize("path", ["chat", "questions"])
async def test_only_the_sites_of_a_trial_may_frame_its_chat(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(f"/trials/NCT06350110/{path}")
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'self' https://www.clinic.example https://*.hospital.example;" in policy
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
    assert "x-frame-options" not in answer.headers
    other = await http.get(f"/trials/NCT00000001/{path}")
    assert "frame-ancestors 'self';" in other.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/trials/NCT06350110", "/my-data", "/health/live", "/nothing"])
async def test_nothing_else_may_be_framed(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path)
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-frame-options"] == "DENY"


async def test_the_script_may_be_loaded_from_anywhere(http: httpx.AsyncClient) -> None:
    answer = await http.get("/embed.js")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "看看这项研究" in answer.text.encode().decode("unicode_escape") or "\\u770b" in answer.text


async def test_all_scripts_together_stay_small(http: httpx.AsyncClient) -> None:
    """Those of the list, the trial's page, the chat and the widget, as they are sent to a browser that takes gzip."""
    addresses = {"/embed.js"}
    for path in ("/", "/trials/NCT06350110", "/trials/NCT06350110/chat"):
        page = (await http.get(path)).text
        addresses |= set(re.findall(r'(?:src|href)="(/static/[^"]+\.js)"', page))
    assert any("chat.js" in address for address in addresses)
    sizes = {}
    for address in addresses:
        answer = await http.get(address, headers={"accept-encoding": "gzip"})
        assert answer.headers["content-encoding"] == "gzip"
        sizes[address.rpartition("/")[2]] = len(gzip.compress(answer.content, 6))
        for part in re.findall(r'from "\./(\w+\.js)"', answer.text):
            assert any(part in known for known in addresses), f"{part} is not loaded ahead"
    assert sum(sizes.values()) < BUDGET, sizes


async def test_the_chat_waits_for_no_second_row_of_requests(http: httpx.AsyncClient) -> None:
    """A browser makes six requests at once; on a slow line a seventh would cost another half a second."""
    page = (await http.get("/trials/NCT06350110/chat")).text
    needed = re.findall(r'(?:src|href)="(/static/[^"]+\.(?:js|css))"', page)
    assert len(set(needed)) <= 6, needed


@pytest.mark.parametrize(
    "origin",
    ["https://www.example.org", "https://*.example.org", "https://example.org:8443", "http://localhost:8000"],
)
def test_an_origin_is_taken_as_it_is_written(origin: str) -> None:
    assert as_origin(origin) == origin


@pytest.mark.parametrize(
    "text",
    ["example.org", "http://example.org", "https://example.org/", "https://*", "*", "https://a.b; script-src *",
     "https://exa mple.org", "https://Example.org", "https://*.org.", "'self'", "https://*.org", ""],
)  # fmt: skip
def test_what_is_no_origin_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"https://www\.example\.org"):
        as_origin(text)
