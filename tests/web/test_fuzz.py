"""Hostile messages: no crash, no 5xx, every error a problem, and the conversation goes on with nothing lost.

PRESCREEN_FUZZ sets how many (500 unless given).
"""

import os
import random

import pytest

from prescreen.store import Store
from tests.web import hostile
from tests.web.conftest import Talker

COUNT = int(os.environ.get("PRESCREEN_FUZZ", "500"))
SEED = int(os.environ.get("PRESCREEN_FUZZ_SEED", "20260316"))
KNOWN = {200, 400, 401, 409, 413, 415, 422}


@pytest.mark.timeout(1800)
async def test_hostile_messages_break_nothing(talker: Talker, store: Store) -> None:
    chance = random.Random(SEED)
    seen: dict[int, int] = {}
    accepted = 0
    for number in range(COUNT):
        choices = [choice["id"] for message in talker.last["messages"] for choice in message["choices"]]
        body = hostile.body(chance, choices)
        answer = await talker.http.post(
            "/api/conversations/current/messages",
            content=body,
            headers=dict(hostile.headers(chance, talker.token, f"key-{number}")),
        )
        seen[answer.status_code] = seen.get(answer.status_code, 0) + 1
        assert answer.status_code in KNOWN, (number, answer.status_code, body[:200])
        if answer.status_code == 200:
            accepted += 1
            talker.last = answer.json()
            assert talker.last["messages"], "never an empty reply"
            assert all(message["text"] for message in talker.last["messages"])
        else:
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["status"] == answer.status_code
    assert set(seen) == KNOWN, "the messages reach every kind of answer"
    with store.read() as unit:
        rows = unit.journal.after(talker.conversation, 0)
        assert unit.journal.pending(rows[-1].at) == []
    assert [row.direction for row in rows] == ["in", "out"] * (accepted + 1)
    assert (await talker.say("I am still here", key="last")).status_code == 200
