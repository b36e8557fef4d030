"""Every route of the desk, every role, objects of another trial and another centre: nothing leaks, all is written down.

Routes are found by themselves. What an address names in braces is made by `tests/web/desk_objects.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from litestar.handlers import HTTPRouteHandler

from prescreen.desk.access import PERMISSIONS, Permission, Place, Role
from prescreen.desk.draft import Draft
from prescreen.store import Grant, Store
from tests.web.desk_client import DeskClient, make_account, open_session
from tests.web.desk_objects import OBJECTS
from tests.web.fakes import NOON, SECRET, FakeInterview, FakeRasa, make_library
from web.app import Parts, create_app
from web.desk.doors import Door, of_installation, of_trial
from web.desk.router import HANDLERS
from web.desk.visit import FIELD
from web.front import App

SignIn = Callable[..., DeskClient]
NAMED = re.compile(r"\{(\w+)(?::\w+)?\}")
OWN, OTHER_CENTRE, OTHER_TRIAL = (
    Place("NCT06350110", "leeds"),
    Place("NCT06350110", "york"),
    Place("NCT00000001", "leeds"),
)
NO_CENTRE = Place("NCT06350110", "")
REFUSED = (403, 404)
HIDDEN = "There is nothing here"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('desk') / 'prescreen.db'}")
    store.migrate()
    yield store
    store.close()


@pytest.fixture(scope="module")
def app(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """One gateway for all routes: each test brings accounts and objects of its own."""
    interview = FakeInterview(store)
    with ThreadPoolExecutor(2) as threads:
        yield create_app(
            Parts(
                library=make_library(),
                store=store,
                interview=interview,
                rasa_http=FakeRasa(interview).transport(),
                rasa_url="http://rasa.invalid",
                secret=SECRET,
                threads=threads,
                clock=lambda: NOON,
                draft=Draft(tmp_path_factory.mktemp("content"), tmp_path_factory.mktemp("approved")),
            )
        )


def door_of(handler: HTTPRouteHandler) -> Door:
    door = handler.opt["door"]
    assert isinstance(door, Door)
    return door


def named(handlers: Iterator[HTTPRouteHandler] | tuple[HTTPRouteHandler, ...]) -> list[Any]:
    return [pytest.param(handler, id=door_of(handler).name) for handler in handlers]


OPEN = [handler for handler in HANDLERS if door_of(handler).stage == "open"]
WITH_OBJECT = [handler for handler in OPEN if "{" in door_of(handler).path]
CHANGING = [handler for handler in HANDLERS if "POST" in handler.http_methods]


def address(door: Door, store: Store, place: Place) -> str:
    path = "/desk" + NAMED.sub(lambda found: OBJECTS[found.group(1)](store, place), door.path)
    return path.rstrip("/")


async def ask(desk: DeskClient, handler: HTTPRouteHandler, path: str) -> httpx.Response:
    return await (desk.post(path) if "POST" in handler.http_methods else desk.get(path))


def refusals(desk: DeskClient) -> list[dict[str, str]]:
    return [json.loads(entry.details) for entry in desk.audited("access.refused")]


def test_every_route_below_desk_is_one_of_them(app: Any) -> None:
    below = {
        (method, route.path_format)
        for route in app._app.routes
        if route.path_format.startswith("/desk")
        for method in route.methods
    }
    declared = {
        (method, "/desk" + re.sub(r":\w+\}", "}", door_of(handler).path).rstrip("/"))
        for handler in HANDLERS
        for method in handler.http_methods
    }
    assert {(method, path) for method, path in below if method != "OPTIONS"} == declared
    assert len({door_of(handler).name for handler in HANDLERS}) == len(HANDLERS), "two routes have one name"


def test_every_object_an_address_names_can_be_made() -> None:
    wanted = {name for handler in HANDLERS for name in NAMED.findall(door_of(handler).path)}
    assert wanted <= set(OBJECTS), "say in tests/web/desk_objects.py how to make it"


@pytest.mark.parametrize("handler", named(tuple(OPEN)))
async def test_who_is_not_signed_in_gets_nowhere(
    handler: HTTPRouteHandler, http: httpx.AsyncClient, store: Store
) -> None:
    door = door_of(handler)
    path = address(door, store, OWN)
    for method in sorted(handler.http_methods - {"HEAD"}):
        answer = await http.request(method, path)
        assert answer.status_code in (303, 403), f"{method} {path}"
        assert answer.headers.get("location", "/desk/sign-in").startswith("/desk/sign-in")


@pytest.mark.parametrize("handler", named(tuple(OPEN)))
async def test_a_role_gets_what_it_may_and_nothing_else(
    handler: HTTPRouteHandler, sign_in: SignIn, store: Store
) -> None:
    door = door_of(handler)
    path = address(door, store, OWN)
    reach = [(OWN.trial, str(OWN.centre)), (OWN.trial, "*"), ("*", "*")]
    for grant in (Grant(role, *where) for role in Role for where in reach):
        desk = sign_in(grant)
        answer = await ask(desk, handler, path)
        allowed = door.needs is None or _allows(grant, door)
        if not allowed:
            assert answer.status_code in REFUSED, f"{grant} {path}"
            assert refusals(desk)[-1]["route"] == door.name
            assert refusals(desk)[-1]["needs"] == door.needs
        elif "GET" in handler.http_methods:
            assert answer.status_code == 200 or answer.headers["location"] == "/desk", f"{grant} {path}"
            assert refusals(desk) == []


def _allows(grant: Grant, door: Door) -> bool:
    """What the table of roles says, without the guard's own arithmetic."""
    whole = grant.trial == grant.centre == "*"
    of_all = door.of is of_installation or door.needs in (Permission.ACCOUNTS, Permission.AUDIT)
    return (whole or not of_all) and door.needs in PERMISSIONS[Role(grant.role)]


@pytest.mark.parametrize("elsewhere", [OTHER_TRIAL, OTHER_CENTRE, NO_CENTRE], ids=["trial", "centre", "no-centre"])
@pytest.mark.parametrize("handler", named(tuple(WITH_OBJECT)))
async def test_nothing_of_another_trial_or_centre_is_seen_or_changed(
    handler: HTTPRouteHandler, elsewhere: Place, sign_in: SignIn, store: Store
) -> None:
    door = door_of(handler)
    if door.of is of_trial and elsewhere.trial == OWN.trial:
        pytest.skip("a trial as such is seen from each of its centres")
    path = address(door, store, elsewhere)
    for role in Role:
        desk = sign_in(role, trial=OWN.trial, centre=OWN.centre)
        answer = await ask(desk, handler, path)
        assert answer.status_code in REFUSED, f"{role} {path}"
        noted = refusals(desk)
        assert [each["route"] for each in noted] == [door.name], f"{role} {path}"
        if answer.status_code == 404:
            assert HIDDEN in answer.text


@pytest.mark.parametrize("handler", named(tuple(WITH_OBJECT)))
async def test_what_does_not_exist_looks_like_what_belongs_to_others(
    handler: HTTPRouteHandler, sign_in: SignIn, store: Store
) -> None:
    door = door_of(handler)
    path = "/desk" + NAMED.sub("made-up", door.path)
    desk = sign_in("coordinator", "investigator", trial=OWN.trial, centre=str(OWN.centre))
    answer = await ask(desk, handler, path)
    other = await ask(desk, handler, address(door, store, OTHER_TRIAL))
    assert answer.status_code == other.status_code
    assert _without_numbers(answer.text) == _without_numbers(other.text)


def _without_numbers(text: str) -> str:
    return re.sub(r'value="[0-9a-f]{64}"', "", text)


@pytest.mark.parametrize("handler", named(tuple(CHANGING)))
async def test_nothing_changes_without_the_pages_own_token(
    handler: HTTPRouteHandler, http: httpx.AsyncClient, store: Store
) -> None:
    door = door_of(handler)
    path = address(door, store, OWN)
    account = make_account(store, *(Grant(role) for role in Role))
    desk = DeskClient(http, store, account, open_session(store, account))
    others = DeskClient(http, store, account, open_session(store, account))
    good = {"cookie": f"desk={desk.secret}", "content-type": "application/x-www-form-urlencoded"}
    before = _state(store)
    for fields, headers in (
        ("", good),
        (f"{FIELD}=", good),
        (f"{FIELD}={others.csrf}", good),
        (f"{FIELD}={desk.csrf}", {**good, "sec-fetch-site": "cross-site"}),
        (f"{FIELD}={desk.csrf}", {**good, "sec-fetch-site": "same-site"}),
        (f"{FIELD}={desk.csrf}", {**good, "content-type": "text/plain"}),
    ):
        answer = await http.post(path, content=fields, headers=headers)
        assert answer.status_code == 403, f"{fields} {headers}"
        assert refusals(desk)[-1] == {"method": "POST", "needs": "", "route": door.name, "why": "csrf"}
    assert _state(store) == before


@pytest.mark.parametrize(
    "elsewhere", [OTHER_TRIAL, OTHER_CENTRE, NO_CENTRE, None], ids=["trial", "centre", "no-centre", "made-up"]
)
@pytest.mark.parametrize(
    ("path", "field"), [("/desk/queue/claim", "claim"), ("/desk/queue/assign", "ids"), ("{own}/merge", "into")]
)
async def test_what_a_form_names_is_checked_like_what_an_address_names(
    path: str, field: str, elsewhere: Place | None, sign_in: SignIn, store: Store
) -> None:
    own = f"/desk/screenings/{OBJECTS['screening'](store, OWN)}"
    named_ = "<made> up" if elsewhere is None else OBJECTS["screening"](store, elsewhere)
    reach = {} if elsewhere is None else {"trial": OWN.trial, "centre": str(OWN.centre)}
    desk = sign_in("coordinator", **reach)
    before = _state(store)
    answer = await desk.post(path.format(own=own), {field: named_, "to": "me"})
    assert answer.status_code == 404
    assert HIDDEN in answer.text
    assert [each["why"] for each in refusals(desk)] == ["unknown" if elsewhere is None else "elsewhere"]
    assert _state(store) == before


def _state(store: Store) -> list[str]:
    """Everything that was done, but refusals."""
    with store.read() as unit:
        return [entry.hash for entry in unit.audit.entries() if entry.event != "access.refused"]
