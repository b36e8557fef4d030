"""Each of a thousand payloads in every field of a patient, wherever it is shown or sent: pages, paper, PDF, CSV, mail.

By night all of them, by day a sample.
"""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import cast

import httpx
import pytest

from prescreen.content import Library
from prescreen.handoff.commit import PERSON_MAIL, TEAM_MAIL
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.letters import Desk, UnsendableError
from prescreen.handoff.mail import Stationery
from prescreen.store import Lead, OutboxItem, Store, Unit
from tests.conftest import NIGHTLY
from tests.criteria.people import library as real_library
from tests.web.desk_client import DeskClient
from tests.web.fakes import NOON
from tests.web.hostile_people import CONTACT, HARMLESS, TRIAL, Shape, person, written
from tests.web.payloads import COUNT, payloads

TEXTS = payloads() if NIGHTLY else payloads()[:: COUNT // 40]
ON_PAPER = len(TEXTS) if NIGHTLY else 5
"""A PDF takes half a second."""
pytestmark = pytest.mark.timeout(3_600 if NIGHTLY else 120)
FORMULAS = "=+-@\t\r"
_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)", re.DOTALL)
_NAME = re.compile(rb"/([A-Za-z]+)")


@pytest.fixture
def library() -> Library:
    return real_library()


@pytest.fixture
def harmless(store: Store) -> str:
    """Somebody whose every field is a letter; they came twice, so that a page may say so."""
    return written(store, [person(HARMLESS, [HARMLESS])] * 2)[0]


def hostile(store: Store) -> list[str]:
    """One person a payload."""
    before = set(written(store, []))
    return [each for each in written(store, [person(text, [text]) for text in TEXTS]) if each not in before]


async def pages(desk: DeskClient, http: httpx.AsyncClient, screening: str) -> Shape:
    """Every page on which somebody's own words may stand: the desk's with everything revealed, and their own."""
    address = f"/desk/screenings/{screening}"
    await desk.post(f"{address}/reveal")
    with desk.store.unit() as unit:
        code = unit.tickets.issue(screening, "data", NOON + timedelta(minutes=5))
    found = [
        await desk.get(address),
        await desk.get(f"{address}?note=1"),
        await desk.get(f"{address}/paper"),
        await http.post("/my-data", data={"code": code}),
    ]
    assert {page.status_code for page in found} == {200}
    return Shape.together([page.text for page in found])


async def test_on_every_page(
    sign_in: Callable[..., DeskClient], http: httpx.AsyncClient, store: Store, harmless: str
) -> None:
    desk = sign_in("coordinator")
    plain = await pages(desk, http, harmless)
    for screening in hostile(store):
        assert (await pages(desk, http, screening)).grown(plain) == [], screening


async def test_in_the_queue_and_where_people_are_found(
    sign_in: Callable[..., DeskClient], store: Store, harmless: str
) -> None:
    desk = sign_in("coordinator")
    plain = await queue_of_the_harmless(desk)
    assert len(hostile(store)) == len(TEXTS)
    after, seen = "/desk/queue", 0
    while after:
        page = await desk.get(after)
        assert page.status_code == 200
        shape = Shape(page.text)
        assert shape.grown(plain) == []
        seen += page.text.count('name="ids"')
        following = re.search(r'rel="next" href="([^"]*)"', page.text)
        after = following[1].replace("&amp;", "&") if following else ""
    assert seen == len(TEXTS) + 2
    for text in TEXTS:
        assert Shape((await desk.post("/desk/queue/find", find=text)).text).grown(plain) == []


async def queue_of_the_harmless(desk: DeskClient) -> Shape:
    """The queue before anybody hostile is in it, with a link to a next page."""
    plain = Shape.together([(await desk.get("/desk/queue")).text, (await desk.post("/desk/queue/find", find="b")).text])
    plain.attributes.add(("a", "rel"))
    return plain


async def test_in_a_pdf(sign_in: Callable[..., DeskClient], store: Store, harmless: str) -> None:
    desk = sign_in("coordinator")
    allowed = await names_in_pdf(desk, harmless)
    assert {"Page", "Font"} <= allowed
    for screening in hostile(store)[:ON_PAPER]:
        assert await names_in_pdf(desk, screening) <= allowed


async def names_in_pdf(desk: DeskClient, screening: str) -> set[str]:
    """What a PDF is built of: its names outside of texts and compressed streams. A script or a link would add to it."""
    answer = await desk.post(f"/desk/screenings/{screening}/pdf")
    assert answer.status_code == 200
    body = _STRING.sub(b"", _STREAM.sub(b"", answer.content))
    return {name.decode() for name in _NAME.findall(body) if not re.fullmatch(rb"[A-Z]{6}|F|X|MPDFAA", name)}


@pytest.mark.parametrize("form", ["csv", "criteria"])
async def test_in_a_table(sign_in: Callable[..., DeskClient], store: Store, harmless: str, form: str) -> None:
    desk = sign_in("coordinator")
    hostile(store)
    answer = await desk.post(f"/desk/trials/{TRIAL}/export", format=form, identity="shown")
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "no payload opens a cell or a row of its own"
    assert len(rows) > len(TEXTS)
    assert not [cell for row in rows for cell in row if cell.strip()[:1] in FORMULAS and cell.strip()]


@pytest.mark.parametrize("kind", [TEAM_MAIL, PERSON_MAIL])
async def test_in_a_mail(library: Library, kind: str) -> None:
    plain = Shape(html_of(library, kind, HARMLESS))
    refused = []
    for text in TEXTS:
        try:
            shape = await asyncio.to_thread(lambda text=text: Shape(html_of(library, kind, text)))
        except UnsendableError as problem:
            refused.append((problem.code, text))
            continue
        assert shape.grown(plain) == [], text
    assert all("{" in text or "}" in text for code, text in refused if code == "placeholder")
    assert {code for code, _ in refused} <= {"placeholder"}


def html_of(library: Library, kind: str, text: str) -> str:
    """The HTML of a mail about somebody whose every detail is this text, but for an address that mail can reach."""
    contact = {**dict.fromkeys(CONTACT, text), "email": "ana@example.org", "role": "self"}
    unit = cast("Unit", SimpleNamespace(leads=SimpleNamespace(get=lambda _: Lead("L1", "C1", contact, {}, NOON))))
    payload = {"lead": "L1", "study": TRIAL, "name": text, "address": None, "language": "en"}
    item = OutboxItem(1, kind, f"L1/{kind}", payload, 1, NOON)
    letter = letter_kinds()[kind](item, Desk(unit, "study-team@localhost", "https://studies.example.org"))
    assert letter is not None
    return str(Stationery(library.wording).mail(item, letter).get_payload()[1].get_payload(decode=True).decode())
