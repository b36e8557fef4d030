from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from prescreen.store import Conversation, Store, Unit, hash_token
from tests.databases import open_store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def url(database: str) -> str:
    return database


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture
def begin() -> Callable[..., Conversation]:
    def begin(unit: Unit, token: str = "token-one") -> Conversation:
        return unit.conversations.create(
            trial="NCT06350110",
            content_hash="abc",
            language="en",
            channel="web",
            token_hash=hash_token(token),
            at=NOON,
        )

    return begin


@pytest.fixture
def conversation(store: Store, begin: Callable[..., Conversation]) -> Conversation:
    with store.unit() as unit:
        return begin(unit)
