"""A process that is killed at any moment loses nothing it acknowledged."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from prescreen.store import hash_token
from tests.databases import open_store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
CYCLES = int(os.environ.get("PRESCREEN_KILL_CYCLES", "6"))
WRITER = """
import sys
from datetime import datetime, timezone
from tests.databases import open_store
url, conversation, first = sys.argv[1], sys.argv[2], int(sys.argv[3])
now = datetime(2026, 3, 16, 12, 0, tzinfo=timezone.utc)
store = open_store(url)
number = first
while True:
    with store.unit() as unit:
        unit.journal.receive(conversation, f"m{number}", kind="text", text="hi", choice_id=None, at=now)
        unit.journal.reply(conversation, f"m{number}", {"messages": [{"text": "yes"}]}, now)
        unit.outbox.add("mail", f"k{number}", {"number": number}, now)
    print(number, flush=True)
    number += 1
"""


def test_every_acknowledged_turn_survives_kill_nine(database: str) -> None:
    store = open_store(database)
    with store.unit() as unit:
        conversation = unit.conversations.create(
            trial="NCT06350110", content_hash="", language="en", channel="web", token_hash=hash_token("t"), at=NOON
        ).id
    acknowledged: set[int] = set()
    chance = random.Random(7)
    for cycle in range(CYCLES):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, database, conversation, str(cycle * 100_000)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        )
        assert process.stdout is not None
        acknowledged.add(int(process.stdout.readline()))
        time.sleep(chance.uniform(0.01, 0.15))
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate(timeout=30)
        acknowledged |= {int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")}
    with store.unit() as unit:
        for number in acknowledged:
            assert unit.journal.inbound(conversation, f"m{number}"), number
            assert unit.journal.reply_to(conversation, f"m{number}"), number
        promised = {item.payload["number"] for item in unit.outbox.claim(NOON, 1_000_000)}
        assert acknowledged <= promised
        assert unit.journal.pending(NOON) == [], "a turn is whole or it is not there"
    store.close()
    assert len(acknowledged) > CYCLES
