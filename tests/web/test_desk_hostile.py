"""What people write stays text: a thousand payloads in everything a patient can fill in, on every page of the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from prescreen.content import Library
from prescreen.store import Store
from tests.criteria.people import library as real_library
from tests.web.desk_client import DeskClient
from tests.web.hostile_people import HARMLESS, Shape, person, written
from tests.web.payloads import COUNT, payloads

PEOPLE = 40


@pytest.fixture
def library() -> Library:
    return real_library()


async def shape_of(desk: DeskClient, screening: str) -> Shape:
    """The pages of a screening, each form opened, and the queue that lists it."""
    await desk.post(f"/desk/screenings/{screening}/reveal")
    address = f"/desk/screenings/{screening}"
    forms = ("", "?note=2", "?correct=immunosuppressants", "?override=outcome", "?share=new")
    pages: list[Any] = [await desk.get(address + form) for form in forms]
    pages.append(await desk.get(f"{address}/chat"))
    pages.append(await desk.get("/desk/queue"))
    assert {page.status_code for page in pages} == {200}
    return Shape.together([page.text for page in pages])


async def test_no_payload_becomes_an_element_an_attribute_or_an_address(
    sign_in: Callable[..., DeskClient], store: Store
) -> None:
    texts = payloads()
    assert len(set(texts)) == COUNT
    desk = sign_in("coordinator")
    (harmless,) = written(store, [person(HARMLESS, [HARMLESS, HARMLESS])])
    plain = await shape_of(desk, harmless)
    # every message of one conversation, then every field of forty people on one page of the queue
    hostile = [person(text, texts if number == 0 else [text]) for number, text in enumerate(texts[:: COUNT // PEOPLE])]
    ids = [each for each in written(store, hostile) if each != harmless]
    longest = max(ids, key=lambda each: _messages(store, each))
    for screening in (longest, ids[1]):
        assert (await shape_of(desk, screening)).grown(plain) == []


async def test_what_staff_write_stays_text_too(sign_in: Callable[..., DeskClient], store: Store) -> None:
    desk = sign_in("coordinator", "investigator")
    (screening,) = written(store, [person(HARMLESS, [HARMLESS, HARMLESS])])
    plain = await shape_of(desk, screening)
    path = f"/desk/screenings/{screening}"
    for number, text in enumerate(payloads()[:: COUNT // 25]):
        key = {"key": f"k{number}"}
        await desk.post(f"{path}/notes", {"bubble": "2", "text": text, "for": "team", **key})
        await desk.post(f"{path}/override", {"about": "outcome", "value": "needs_review", "reason": text, **key})
        await desk.post(f"{path}/ruling", {"about": "inc-01-age", "ruling": text, **key})
    shape = await shape_of(desk, screening)
    assert shape.tags <= plain.tags | {"blockquote", "s"}
    assert not {name for _, name in shape.attributes if name.startswith("on")}


def _messages(store: Store, conversation: str) -> int:
    with store.read() as unit:
        return len(unit.journal.after(conversation, 0))
