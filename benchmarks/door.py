"""What the gateway adds to a turn over calling Rasa itself: the same persons, one through each door, turn by turn.

`python -m benchmarks.door` starts the whole product and prints the medians. Either way a turn is read, judged and
committed; on Rasa's own door the journal is written before the clock starts, since the gateway is who writes it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import httpx

from benchmarks import processes
from benchmarks.measure import client, first_answer
from benchmarks.product import DONE, Product, ProductTalk
from benchmarks.subject import NoAnswerError
from prescreen.store import Store, hash_token
from web.aiohttp_transport import AiohttpTransport
from web.normalise import as_plain_words
from web.rasa_client import RasaClient

CONVERSATIONS = 12
BOUND = 5.0
"""Milliseconds."""


class GatewayTalk(ProductTalk):
    """A person at the gateway, by the same kind of bare client that the gateway is to Rasa."""

    def __init__(self, http: httpx.AsyncClient, url: str, transport: httpx.AsyncBaseTransport) -> None:
        super().__init__(http, url)
        self._transport = transport
        self.took: list[float] = []

    async def _send(self, body: dict[str, str]) -> None:
        headers = {
            "authorization": f"Bearer {self._token}",
            "content-type": "application/json",
            "idempotency-key": uuid.uuid4().hex,
        }
        began = time.perf_counter()
        content = json.dumps(body).encode()
        request = httpx.Request("POST", f"{self._url}/current/messages", headers=headers, content=content)
        answer = await self._transport.handle_async_request(request)
        await answer.aread()
        self.took.append((time.perf_counter() - began) * 1000)
        if not answer.is_success:
            raise NoAnswerError(f"the gateway answered {answer.status_code}")
        said = answer.json()
        self._heard(said["messages"])
        self.finished = said["state"] in DONE


class DirectTalk(ProductTalk):
    """The same person at Rasa's own door."""

    def __init__(self, http: httpx.AsyncClient, url: str, rasa: RasaClient, store: Store) -> None:
        super().__init__(http, url)
        self._rasa = rasa
        self._store = store
        self.took: list[float] = []

    async def _send(self, body: dict[str, str]) -> None:
        text, message_id = body["text"], uuid.uuid4().hex
        with self._store.unit() as unit:
            conversation = unit.conversations.by_token(hash_token(self._token))
            assert conversation is not None
            unit.journal.receive(
                conversation.id, message_id, kind="text", text=text, choice_id=None, at=datetime.now(UTC)
            )
        began = time.perf_counter()
        await self._rasa.turn(conversation.id, message_id, as_plain_words(text))
        self.took.append((time.perf_counter() - began) * 1000)
        with self._store.read() as unit:
            reply = unit.journal.reply_to(conversation.id, message_id)
        assert reply is not None
        self._heard(reply["messages"])
        self.finished = reply["state"] in DONE


async def compare(product: Product, rasa_url: str, secret: str) -> tuple[list[float], list[float]]:
    """Return the milliseconds of each turn through the gateway, and through Rasa's own door."""
    through: list[float] = []
    direct: list[float] = []
    store = Store(product.database_url)
    url = f"{product.address}/api/conversations"
    async with client() as http, AiohttpTransport(connections=2) as transport:
        rasa = RasaClient(transport, url=rasa_url, secret=secret)
        for _ in range(CONVERSATIONS):
            ours, theirs = GatewayTalk(http, url, transport), DirectTalk(http, url, rasa, store)
            await ours.open()
            await theirs.open()
            while not (ours.finished or theirs.finished):
                await ours.answer()
                await theirs.answer()
            through += ours.took
            direct += theirs.took
    store.close()
    return through, direct


def gateway_of(product: Product) -> tuple[int, str, str]:
    """Return the gateway's process, where Rasa listens, and the secret of this start, as that process was told them."""
    for root in product.roots():
        for pid in processes.tree(root):
            pairs = Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace").split("\0")
            told = dict(pair.partition("=")[::2] for pair in pairs)
            if told.get("PRESCREEN_RASA_URL") and told.get("PRESCREEN_INTERNAL_SECRET"):
                return pid, told["PRESCREEN_RASA_URL"], told["PRESCREEN_INTERNAL_SECRET"]
    raise RuntimeError("the gateway is not running")


def main() -> int:
    """Measure and print; the exit code is 1 when the bound was not kept."""
    product = Product()
    load = processes.load()
    try:
        asyncio.run(first_answer(product))
        processes.settle()
        pid, rasa_url, secret = gateway_of(product)
        used = processes.cpu_seconds([pid])
        through, direct = asyncio.run(compare(product, rasa_url, secret))
        used = (processes.cpu_seconds([pid]) - used) * 1000
    finally:
        product.stop()
    added = median(through) - median(direct)
    print(f"{len(through)} turns each, load before {load:.1f}")
    print(f"through the gateway {median(through):.1f} ms, through Rasa's own door {median(direct):.1f} ms (medians)")
    print(f"processor time of the gateway, openings included: {used / len(through):.1f} ms a turn")
    print(f"the gateway adds {added:.1f} ms; bound {BOUND:.0f} ms: {'kept' if added < BOUND else 'NOT kept'}")
    return 0 if added < BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
