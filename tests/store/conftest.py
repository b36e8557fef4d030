from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from prescreen.store import Conversation, Store, Unit, hash_token

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'data' / 'prescreen.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    store.migrate()
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
