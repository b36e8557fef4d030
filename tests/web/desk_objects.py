"""How the tests of the guard make an object for a route: one entry for each name in braces of a desk address.

`/desk/screenings/{screening:str}` needs an entry `screening`, which makes a screening of a trial at a study centre and
returns what stands in the address. The tests then walk the route by themselves, with every role and from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from prescreen.desk.access import Place
from prescreen.store import Grant, Scope, Store, new_token
from tests.web.desk_client import make_account
from tests.web.fakes import NOON

Make = Callable[[Store, Place], str]


def _trial(_store: Store, place: Place) -> str:
    return place.trial


def _screening(store: Store, place: Place) -> str:
    contact = {"first_name": "Ana", "last_name": "García", "email": "ana@example.org", "phone": "+34612345678"}
    with store.unit() as unit:
        made = unit.conversations.create(
            trial=place.trial, content_hash="hash", language="en", channel="web", token_hash=new_token(), at=NOON
        )
        unit.leads.add(made.id, {**contact, "centre": place.centre or ""}, {}, NOON)
        unit.screenings.step(made.id, stage="closed", language="en", outcome="", readable=True, at=NOON)
    return made.id


def _account(store: Store, _place: Place) -> str:
    return make_account(store, Grant("monitor")).id


def _misreading(store: Store, place: Place) -> str:
    at = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
    with store.unit() as unit:
        made = unit.conversations.create(
            trial=place.trial, content_hash="", language="en", channel="web", token_hash=new_token(), at=at
        )
        unit.leads.add(made.id, {"centre": place.centre}, {}, at)
        unit.misreadings.add(
            made.id,
            trial=place.trial,
            fact="age_years",
            message_id="m1",
            corrected_by="m2",
            reader="number",
            language="en",
            at=at,
        )
        found = unit.misreadings.newest([Scope()], 1_000)
        return next(each.id for each in found if each.conversation == made.id)


def _amendment(store: Store, place: Place) -> str:
    with store.unit() as unit:
        unit.amendments.begin(place.trial, "before", "after", NOON)
        return next(a.id for a in unit.amendments.judging() if a.trial == place.trial)


OBJECTS: Mapping[str, Make] = {
    "account": _account,
    "amendment": _amendment,
    "misreading": _misreading,
    "trial": _trial,
    "screening": _screening,
}
