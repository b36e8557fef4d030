"""What the desk's pages cost, and how that grows with the number of screenings.

`python -m benchmarks.desk` fills an empty database with made-up screenings, step by step up to `--most`, and asks for
the queue, a page far down in it, a search and a screening, each through the whole gateway but the network: the guard,
the database, opening what is sealed, judging, rendering. `--postgresql` measures on PostgreSQL, from this machine's
binaries. Prints one row a size; the medians stand in `docs/benchmarks.md`.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import random
import re
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import httpx

from prescreen.content import load_library
from prescreen.desk.seeding import many, seed
from prescreen.interview import Interview
from prescreen.settings import Settings
from prescreen.store import Grant, KeyFile, Scope, Store, Wanted
from web.app import Parts, create_app
from web.desk.visit import FIELD, csrf_token
from web.limits import Limits, Rate

REPEATS = 41
PAGES = ("queue", "queue, page 20", "queue, by status", "search", "screening", "live rows")
_NEXT = re.compile(r'rel="next" href="([^"]+)"')


def main() -> int:
    """Fill, measure, print."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.desk", description=__doc__)
    asked.add_argument("--most", type=int, default=100_000, help="so many screenings in the end")
    asked.add_argument("--postgresql", action="store_true", help="on PostgreSQL instead of SQLite")
    given = asked.parse_args()
    print(f"| screenings | {' | '.join(PAGES)} |")
    print(f"|---:|{'---:|' * len(PAGES)}")
    with TemporaryDirectory() as folder, _store(Path(folder), postgresql=given.postgresql) as store:
        store.migrate()
        there = 0
        for size in many(given.most):
            library = load_library(Settings().content_dir)
            began = time.monotonic()
            seed(store, library, size - there, _now(), random=random.Random(size))
            print(f"{size - there:,} more made in {time.monotonic() - began:.0f} s", file=sys.stderr)
            there = size
            figures = asyncio.run(_measured(store))
            print(f"| {size:,} | {' | '.join(f'{figures[page]:.1f} ms' for page in PAGES)} |", flush=True)
    return 0


async def _measured(store: Store) -> dict[str, float]:
    library = load_library(Settings().content_dir)
    with ThreadPoolExecutor(4) as threads:
        free = Rate(1_000_000, 1_000_000.0)
        app = create_app(
            Parts(
                library=library,
                store=store,
                interview=Interview(library, store, _now),
                rasa_http=httpx.AsyncClient(),
                rasa_url="http://rasa.invalid",
                secret="measured",
                threads=threads,
                limits=Limits(requests=free),
            )
        )
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://desk") as http:
            return await _asked(http, store)


async def _asked(http: httpx.AsyncClient, store: Store) -> dict[str, float]:
    cookie = _signed_in(store)
    with store.read() as unit:
        newest = [row for row in unit.queue.page((Scope(),), Wanted(), None, 400) if row.readable]
        contacts = unit.leads.contacts([row.conversation for row in newest])
    screenings = itertools.cycle(row.conversation for row in newest)
    people = itertools.cycle(str(contact["last_name"]) for contact in contacts.values())
    headers = {"cookie": f"desk={cookie}"}
    form = {**headers, "content-type": "application/x-www-form-urlencoded"}

    async def get(path: str) -> str:
        answer = await http.get(path, headers=headers)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer.text

    async def find() -> str:
        body = urlencode({FIELD: csrf_token(cookie), "find": next(people)})
        answer = await http.post("/desk/queue/find", content=body, headers=form)
        assert answer.status_code == 200
        return answer.text

    far = "/desk/queue"
    for _ in range(19):
        following = _NEXT.search(await get(far))
        far = following[1].replace("&amp;", "&") if following else far
    asked: dict[str, Callable[[], Awaitable[str]]] = {
        "queue": lambda: get("/desk/queue"),
        "queue, page 20": lambda: get(far),
        "queue, by status": lambda: get("/desk/queue?status=scheduled"),
        "search": find,
        "screening": lambda: get(f"/desk/screenings/{next(screenings)}"),
        "live rows": lambda: get("/desk/queue/rows"),
    }
    return {page: await _median(ask) for page, ask in asked.items()}


async def _median(ask: Callable[[], Awaitable[str]]) -> float:
    """The median of `REPEATS` requests, in milliseconds, after a few to warm up."""
    for _ in range(3):
        await ask()
    gc.collect()
    took = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        await ask()
        took.append(time.perf_counter() - began)
    return statistics.median(took) * 1000


def _signed_in(store: Store) -> str:
    at = _now()
    with store.unit() as unit:
        name = f"measured-{at.timestamp()}"
        account = unit.accounts.add(name, "Measured", [Grant("coordinator")], actor="operator", at=at)
        assert account is not None
        ends = at + timedelta(hours=12)
        return unit.sessions.begin(account.id, "open", at=at, ends_at=ends, confirmed_at=at)


@contextmanager
def _store(folder: Path, *, postgresql: bool) -> Iterator[Store]:
    if not postgresql:
        store = Store(f"sqlite:///{folder / 'desk.db'}")
        yield store
        store.close()
        return
    from tests.databases import PostgreSQL  # noqa: PLC0415 - the server the tests use

    server = PostgreSQL()
    store = Store(server.empty("desk"), keys=KeyFile(folder / "master.json"))
    yield store
    store.close()
    server.stop()


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
