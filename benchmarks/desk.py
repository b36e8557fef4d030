"""What the desk's pages cost, and how that grows with the number of screenings.

`python -m benchmarks.desk` fills an empty database step by step up to `--most` screenings and asks for the queue, a
page far down in it, a search and a screening, each through the whole gateway but the network: the guard, the database,
opening what is sealed, judging, rendering. The newest `--made` screenings are made-up people, sealed one by one; the
older rest are copies of all their rows under other ids, as large and indexed alike, which no page measured opens.
`--postgresql` measures on PostgreSQL, from this machine's binaries. The medians stand in `docs/benchmarks.md`.
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
from sqlalchemy import Connection, create_engine, text

from prescreen.content import load_library
from prescreen.desk.seeding import many, seed
from prescreen.interview import Interview
from prescreen.settings import Settings
from prescreen.store import Grant, KeyFile, Scope, Store, Wanted
from prescreen.store.tables import metadata
from web.app import Parts, create_app
from web.desk.visit import FIELD, csrf_token
from web.limits import Limits

REPEATS = 41
COPIED = (
    *("conversations", "vault", "journal", "answers", "current_answers", "consents", "alerts", "leads"),
    *("screenings", "screening_terms"),
)
PAGES = ("queue", "queue, page 20", "queue, by status", "search", "screening", "live rows")
_NEXT = re.compile(r'rel="next" href="([^"]+)"')


def main() -> int:
    """Fill, measure, print."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.desk", description=__doc__)
    asked.add_argument("--most", type=int, default=100_000, help="so many screenings in the end")
    asked.add_argument("--made", type=int, default=2_000, help="so many of them are made one by one")
    asked.add_argument("--postgresql", action="store_true", help="on PostgreSQL instead of SQLite")
    given = asked.parse_args()
    print(f"| screenings | {' | '.join(PAGES)} |")
    print(f"|---:|{'---:|' * len(PAGES)}")
    with TemporaryDirectory() as folder, _store(Path(folder), postgresql=given.postgresql) as (store, url):
        store.migrate()
        made = there = 0
        for size in many(given.most):
            library = load_library(Settings().content_dir)
            began = time.monotonic()
            fresh = min(size, given.made) - made
            seed(store, library, fresh, _now(), random=random.Random(size))
            made += fresh
            there = _copied(url, there + fresh, size)
            print(f"{there:,} after {time.monotonic() - began:.0f} s", file=sys.stderr)
            figures = asyncio.run(_measured(store))
            print(f"| {size:,} | {' | '.join(f'{figures[page]:.1f} ms' for page in PAGES)} |", flush=True)
    return 0


def _copied(url: str, there: int, wanted: int) -> int:
    """Copy what is there under other ids, further back in time, until there are so many; return how many."""
    engine = create_engine(url)
    with engine.begin() as connection:
        ids = list(connection.execute(text("SELECT id FROM conversations WHERE id NOT LIKE '%~%'")).scalars())
        connection.execute(text("CREATE TEMPORARY TABLE picked (id VARCHAR(64) PRIMARY KEY)"))
        numbers = itertools.count(connection.execute(text("SELECT count(*) FROM conversations")).scalar_one())
        while there < wanted:
            chosen = ids[: wanted - there]
            connection.execute(text("DELETE FROM picked"))
            connection.execute(text("INSERT INTO picked VALUES (:id)"), [{"id": each} for each in chosen])
            _copy(connection, next(numbers))
            there += len(chosen)
        connection.execute(text("DROP TABLE picked"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    engine.dispose()
    return there


def _copy(connection: Connection, number: int) -> None:
    """Copy every row of the conversations picked; `number` tells the copies of one call from all others."""
    end = f"~{number}"
    for name in COPIED:
        table = metadata.tables[name]
        own = next(column for column in ("conversation", "subject", "id") if column in table.c)
        values = []
        for column in table.c:
            shown = f'"{column.name}"'
            if column.name in (own, "token_hash") or (name == "leads" and column.name == "id"):
                shown = f"substr({shown}, 1, 50) || '{end}'"
            elif column.autoincrement is True:
                continue
            elif column.name == "term":
                shown = f"substr({shown}, 1, 20) || '{end}'"
            elif name in ("screenings", "screening_terms") and column.name in ("at", "due_at"):
                shown = _earlier(connection, shown, number)
            elif column.name == "urgency":
                shown = "1"
            elif column.name in ("crisis_at", "waiting_at"):
                shown = "NULL"
            values.append((f'"{column.name}"', shown))
        names, shown_values = ", ".join(name for name, _ in values), ", ".join(shown for _, shown in values)
        picked = f'SELECT {shown_values} FROM {name} WHERE "{own}" IN (SELECT id FROM picked)'
        connection.execute(text(f"INSERT INTO {name} ({names}) {picked}"))


def _earlier(connection: Connection, column: str, number: int) -> str:
    """A time before all that is there, in the database's own words."""
    if connection.dialect.name == "postgresql":
        return f"{column} - interval '{number + 30} days'"
    return f"strftime('%Y-%m-%d %H:%M:%S.000000', {column}, '-{number + 30} days')"


async def _measured(store: Store) -> dict[str, float]:
    library = load_library(Settings().content_dir)
    with ThreadPoolExecutor(4) as threads:
        free = "1000000/s"
        app = create_app(
            Parts(
                library=library,
                store=store,
                interview=Interview(library, store, _now),
                rasa_http=httpx.AsyncHTTPTransport(),
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
def _store(folder: Path, *, postgresql: bool) -> Iterator[tuple[Store, str]]:
    if not postgresql:
        url = f"sqlite:///{folder / 'desk.db'}"
        store = Store(url)
        yield store, url
        store.close()
        return
    from tests.databases import PostgreSQL  # noqa: PLC0415 - the server the tests use

    server = PostgreSQL()
    url = server.empty("desk")
    store = Store(url, keys=KeyFile(folder / "master.json"))
    yield store, url
    store.close()
    server.stop()


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
