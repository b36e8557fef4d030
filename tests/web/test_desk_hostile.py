"""What people write stays text: a thousand payloads in everything a patient can fill in, on every page of the desk."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from prescreen.content import Library
from prescreen.store import MadeAnswer, MadeScreening, MadeTurn, Scope, Store, Wanted
from tests.criteria.people import library as real_library
from tests.web.desk_client import DeskClient
from tests.web.fakes import NOON
from tests.web.payloads import COUNT, payloads

TRIAL = "NCT06350110"
HARMLESS = "a"
PEOPLE = 40


class Shape(HTMLParser):
    """The elements and attributes of a page, without its texts and values."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.addresses: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.addresses |= {str(value) for name, value in attrs if name in ("href", "src", "action", "formaction")}


def person(text: str, words: list[str]) -> MadeScreening:
    """Somebody whose every field is this text, and who wrote these words."""
    asked = {"text": "?", "lang": "en", "choices": [], "input": {"kind": "text"}, "asks": ["immunosuppressants"]}
    turns = [MadeTurn("", "start", [asked], NOON), *(MadeTurn(said, "text", [asked], NOON) for said in words)]
    drug = [{"drug": text, "status": "current", "dose": text}]
    contact = dict.fromkeys(("first_name", "last_name", "email", "phone", "preferred_time", "other_language"), text)
    return MadeScreening(
        trial=TRIAL,
        content_hash="hash",
        language="en",
        channel="web",
        stage="closed",
        state={},
        turns=turns,
        answers=[
            MadeAnswer("prescreen_consent", "value", "yes", 1, 0, 0, "choice"),
            MadeAnswer("immunosuppressants", "value", drug, 1, 0, len(words[0]), "medicines"),
        ],
        outcome="needs_review",
        status="new",
        contact=contact,
    )


def written(store: Store, people: list[MadeScreening]) -> list[str]:
    with store.unit() as unit:
        unit.bulk.write(people)
    with store.read() as unit:
        return [row.conversation for row in unit.queue.page((Scope(),), Wanted(), None, 2_000)]


@pytest.fixture
def library() -> Library:
    return real_library()


async def shapes(desk: DeskClient, screening: str) -> list[Shape]:
    """The pages of a screening, each form opened, and the queue that lists it."""
    await desk.post(f"/desk/screenings/{screening}/reveal")
    address = f"/desk/screenings/{screening}"
    forms = ("", "?note=2", "?correct=immunosuppressants", "?override=outcome", "?share=new")
    pages: list[Any] = [await desk.get(address + form) for form in forms]
    pages.append(await desk.get(f"{address}/chat"))
    pages.append(await desk.get("/desk/queue"))
    assert {page.status_code for page in pages} == {200}
    return [Shape(page.text) for page in pages]


async def test_no_payload_becomes_an_element_an_attribute_or_an_address(
    sign_in: Callable[..., DeskClient], store: Store
) -> None:
    texts = payloads()
    assert len(set(texts)) == COUNT
    desk = sign_in("coordinator")
    (harmless,) = written(store, [person(HARMLESS, [HARMLESS, HARMLESS])])
    plain = await shapes(desk, harmless)
    allowed_tags = set().union(*(shape.tags for shape in plain))
    allowed = set().union(*(shape.attributes for shape in plain))
    # every message of one conversation, then every field of forty people on one page of the queue
    hostile = [person(text, texts if number == 0 else [text]) for number, text in enumerate(texts[:: COUNT // PEOPLE])]
    ids = [each for each in written(store, hostile) if each != harmless]
    longest = max(ids, key=lambda each: _messages(store, each))
    for shape in [*await shapes(desk, longest), *await shapes(desk, ids[1])]:
        assert shape.tags <= allowed_tags
        assert shape.attributes <= allowed
        assert not [address for address in shape.addresses if "script" in address and "/static/" not in address]
        assert not [address for address in shape.addresses if "hit" in address]


async def test_what_staff_write_stays_text_too(sign_in: Callable[..., DeskClient], store: Store) -> None:
    desk = sign_in("coordinator", "investigator")
    (screening,) = written(store, [person(HARMLESS, [HARMLESS, HARMLESS])])
    plain = await shapes(desk, screening)
    allowed_tags = set().union(*(shape.tags for shape in plain)) | {"blockquote", "s"}
    path = f"/desk/screenings/{screening}"
    for number, text in enumerate(payloads()[:: COUNT // 25]):
        key = {"key": f"k{number}"}
        await desk.post(f"{path}/notes", {"bubble": "2", "text": text, "for": "team", **key})
        await desk.post(f"{path}/override", {"about": "outcome", "value": "needs_review", "reason": text, **key})
        await desk.post(f"{path}/ruling", {"about": "inc-01-age", "ruling": text, **key})
    for shape in await shapes(desk, screening):
        assert shape.tags <= allowed_tags
        assert not {name for _, name in shape.attributes if name.startswith("on")}


def _messages(store: Store, conversation: str) -> int:
    with store.read() as unit:
        return len(unit.journal.after(conversation, 0))
