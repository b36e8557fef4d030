"""The same persona on the page and on every channel: equal facts, verdict, words. `python -m tests.parity` shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.conftest import Clock
from tests.channels.exchange import Exchange, opened
from tests.parity.personas import names, persona
from tests.parity.table import differences, row

MOST = {"carer-without-agreement": 3, "minor": 0, "no-consent": 0, "earlier-drug": 8}
"""Who is asked only a little, and so has so few facts at most."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("parity")


@pytest.fixture
async def exchange(folder: Path) -> AsyncIterator[Exchange]:
    async with opened(folder, Clock()) as exchange:
        yield exchange


@pytest.mark.parametrize("name", names())
async def test_a_persona_is_the_same_on_every_way(exchange: Exchange, name: str) -> None:
    found = await row(exchange, name)
    wrong = differences(found, persona(name).outcome)
    assert not any(wrong.values()), wrong
    facts = len(found["web"].facts)
    assert facts <= MOST[name] if name in MOST else facts > 50


def test_the_table_would_show_a_difference() -> None:
    from tests.parity.table import Played

    page = Played({"age_years": 34}, "needs_review", "outcome", ("How old are you?",), (), 3)
    other = Played({"age_years": 43}, "likely_eligible", "outcome", ("And you?",), ("lost",), 3)
    wrong = differences({"web": page, "sms": other, "slack": page}, "needs_review")
    assert wrong["web"] == wrong["slack"] == ""
    assert all(word in wrong["sms"] for word in ("age_years", "likely_eligible", "And you?", "lost"))
