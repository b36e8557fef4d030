import shutil
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from prescreen.content import Library
from prescreen.store import Store
from tests.interview.interviews import fresh_store
from tests.web.fakes import NOON, SECRET, FakeInterview, FakeRasa, make_library
from web.app import Parts, create_app
from web.rasa_client import Patience

PATIENCE = 30_000
"""Milliseconds."""
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"


@dataclass
class Gateway:
    """A gateway that really listens, with a made-up interview behind it."""

    url: str
    store: Store
    rasa: FakeRasa
    interview: FakeInterview

    @property
    def chat(self) -> str:
        return f"{self.url}/trials/NCT06350110/chat"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if not Path(CHROMIUM).exists():
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine"))


@pytest.fixture(scope="session", autouse=True)
def patience() -> None:
    """Wait longer than usual for what must come: a busy machine is no failure."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # not for the whole session: while Playwright runs, no other test can have an event loop
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


def watch(context: BrowserContext, *origins: str) -> list[str]:
    """Return what goes wrong from now on: requests elsewhere, what a policy stopped, errors of scripts."""
    found: list[str] = []
    context.expose_binding("stopped", lambda _source, what: found.append(what))
    context.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => stopped(event.effectiveDirective + event.blockedURI));"
    )
    context.on("weberror", lambda error: found.append(str(error.error)))
    known = (*origins, "data:", "blob:", "about:")
    context.on("request", lambda request: None if request.url.startswith(known) else found.append(request.url))
    return found


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    with serving(tmp_path) as gateway:
        yield gateway


@contextmanager
def serving(folder: Path, **parts: Any) -> Iterator[Gateway]:
    """Run a gateway until the block ends; `parts` beside the usual ones."""
    store = fresh_store(folder, "prescreen.db")
    with serving_interview(store, FakeInterview(store), make_library(), **parts) as gateway:
        yield gateway


@contextmanager
def serving_interview(store: Store, interview: Any, library: Library, **parts: Any) -> Iterator[Gateway]:
    """Serve an interview over HTTP until the block ends."""
    rasa = FakeRasa(interview)
    with ThreadPoolExecutor(4) as threads:
        app = create_app(
            Parts(
                library=library,
                store=store,
                interview=interview,
                rasa_http=rasa.transport(),
                rasa_url="http://rasa.invalid",
                secret=SECRET,
                threads=threads,
                patience=Patience(rest=0.0),
                clock=lambda: NOON,
                **parts,
            )
        )
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, access_log=False))
        running = threading.Thread(target=server.run, daemon=True)
        running.start()
        while not server.started:
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Gateway(f"http://127.0.0.1:{port}", store, rasa, interview)
        server.should_exit = True
        running.join(10)
    store.close()
