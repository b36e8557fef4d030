from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.channels.exchange import Exchange, opened
from tests.interview.talk import START


class Clock:
    """Stands still but for a moment a look, until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def exchange(tmp_path: Path, clock: Clock) -> AsyncIterator[Exchange]:
    async with opened(tmp_path, clock) as exchange:
        yield exchange
