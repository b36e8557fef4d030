"""A desk to look at in a browser: made-up screenings, one person in the chat, somebody signed in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext

from prescreen.desk.seeding import seed
from prescreen.store import Account, Grant, Scope, Screening, Store, Wanted
from tests.browser.conftest import Gateway, serving_interview
from tests.criteria.people import library
from tests.interview.interviews import interview_on
from tests.web.desk_client import make_account, open_session
from tests.web.fakes import NOON

TRIAL = "NCT06350110"


@dataclass
class DeskAt:
    """A running desk."""

    gateway: Gateway
    account: Account

    @property
    def url(self) -> str:
        return self.gateway.url

    @property
    def store(self) -> Store:
        return self.gateway.store

    def newest(self) -> Screening:
        """The newest screening that was handed over."""
        with self.store.read() as unit:
            rows = unit.queue.page((Scope(),), Wanted(), None, 100)
        return max((row for row in rows if row.lead_at is not None), key=lambda row: row.at)

    def sign_in(self, context: BrowserContext, account: Account | None = None) -> None:
        """Put a session's cookie into the browser."""
        secret = open_session(self.store, account or self.account)
        context.add_cookies([{"name": "desk", "value": secret, "url": self.url}])


@contextmanager
def desk_at(folder: Path, screenings: int = 60) -> Iterator[DeskAt]:
    """Run a desk until the block ends."""
    store = Store(f"sqlite:///{folder / 'desk.db'}")
    store.migrate()
    seed(store, library(), screenings, NOON, trials=(TRIAL,))
    account = make_account(store, Grant("coordinator"), Grant("investigator"), name="kim")
    with serving_interview(store, interview_on(library(), store, lambda: NOON), library()) as gateway:
        yield DeskAt(gateway, account)
