"""A database from before anything was sealed: its rows are sealed, read back the same, and leave no plain word."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from prescreen.store import engine as engine_module
from tests.databases import everything, open_store

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
AT = "2026-03-16 12:00:00.000000"
Row = tuple[str, dict[str, object]]
COUNT = 700
"""More than one batch."""


def _said(conversation: str, message_id: str, **more: object) -> Row:
    row = {"conversation": conversation, "message_id": message_id, "choice_id": None, "at": AT, **more}
    return "journal", row


def _reply(conversation: str, message_id: str, text: str) -> Row:
    reply = json.dumps({"messages": [{"text": text}]})
    return _said(
        conversation, message_id, direction="out", kind="reply", text="", reply=reply, fingerprint="", answered=True
    )


def _answer(fact: str, status: str, value: str, start: int = 0, end: int = 0, reader: str = "acts") -> Row:
    row = {"conversation": "c1", "fact": fact, "status": status, "value": value, "message_id": "m1", "at": AT}
    return "answers", {**row, "span_start": start, "span_end": end, "reader": reader}


def _promise(conversation: str | None, kind: str, key: str, payload: str) -> Row:
    row = {"conversation": conversation, "kind": kind, "key": key, "payload": payload, "state": "waiting"}
    return "outbox", {**row, "attempts": 0, "error_code": None, "due_at": AT, "at": AT, "settled_at": None}


def _conversation(identifier: str, **more: object) -> Row:
    row = {"id": identifier, "trial": "", "content_hash": "", "language": "en", "channel": "web", "token_hash": None}
    return "conversations", {**row, "created_at": AT, "updated_at": AT, **more}


OLD_ROWS: list[Row] = [
    _conversation("c1", stage="screening", state='{"s":"plain-state"}', erased_at=None),
    _conversation("gone", stage="closed", state="{}", erased_at=AT),
    _said(
        "c1", "m1", direction="in", kind="text", text="plain-text", reply=None, fingerprint="plain-print",
        answered=False,
    ),
    _reply("c1", "m1", "plain-reply"),
    _reply("gone", "m9", "All deleted."),
    _answer("hiv", "value", '"plain-value"', 3, 7, "yes_no"),
    _answer("syphilis", "declined", "null"),
    *(_answer(f"f{number}", "value", f'"plain-many-{number}"') for number in range(COUNT)),
    (
        "choices",
        {
            "id": "ch1", "conversation": "c1", "message_id": "m1", "label": "plain-label",
            "payload": '{"v":"plain-payload"}', "used": False,
        },
    ),
    (
        "leads",
        {
            "id": "l1", "conversation": "c1", "contact": '{"email":"plain-contact"}',
            "snapshot": '{"o":"plain-snapshot"}', "at": AT,
        },
    ),
    _promise("c1", "team", "l1/team", '{"p":"plain-promise"}'),
    _promise(None, "erasure", "R/erasure", '{"p":"plain-notice"}'),
]  # fmt: skip


def old_database(url: str) -> None:
    """Make a database at revision 0001 with rows in every table."""
    config = Config()
    config.set_main_option("script_location", str(Path(engine_module.__file__).parent / "migrations"))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for table, row in OLD_ROWS:
            columns = ", ".join(row)
            values = ", ".join(f":{name}" for name in row)
            connection.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({values})"), row)
    engine.dispose()


@pytest.fixture
def old(bare_database: str) -> str:
    if bare_database.startswith("sqlite"):
        path = Path(bare_database.removeprefix("sqlite:///"))
        path.parent.mkdir(parents=True)
        sqlite3.connect(path).execute("PRAGMA journal_mode=WAL").close()
    old_database(bare_database)
    return bare_database


def test_rows_from_before_read_back_the_same(old: str) -> None:
    store = open_store(old)
    store.migrate()
    store.migrate()
    with store.unit() as unit:
        conversation = unit.conversations.get("c1")
        assert conversation is not None
        assert (conversation.state, conversation.stage, conversation.created_at) == (
            {"s": "plain-state"},
            "screening",
            NOON,
        )
        inbound = unit.journal.inbound("c1", "m1")
        assert inbound is not None
        assert (inbound.text, inbound.fingerprint) == ("plain-text", "plain-print")
        assert unit.journal.reply_to("c1", "m1") == {"messages": [{"text": "plain-reply"}], "cursor": 2}
        farewell = unit.journal.reply_to("gone", "m9")
        assert farewell is not None
        assert farewell["messages"][0]["text"] == "All deleted."
        answers = unit.answers.current("c1")
        hiv = answers["hiv"]
        assert (hiv.status, hiv.value, hiv.start, hiv.end, hiv.reader) == ("value", "plain-value", 3, 7, "yes_no")
        assert answers["syphilis"].status == "declined"
        assert [answers[f"f{n}"].value for n in range(COUNT)] == [f"plain-many-{n}" for n in range(COUNT)]
        choice = unit.choices.resolve("c1", "ch1")
        assert choice is not None
        assert (choice.label, choice.payload) == ("plain-label", {"v": "plain-payload"})
        lead = unit.leads.get("l1")
        assert lead is not None
        assert (lead.contact, lead.snapshot) == ({"email": "plain-contact"}, {"o": "plain-snapshot"})
        assert [(item.key, item.payload) for item in unit.outbox.claim(NOON, 9)] == [
            ("l1/team", {"p": "plain-promise"}),
            ("R/erasure", {"p": "plain-notice"}),
        ]
        gone = unit.conversations.get("gone")
        assert gone is not None
        assert gone.state == {}
    store.close()


def test_no_plain_word_stays_in_the_files(old: str) -> None:
    assert everything(old).count(b"plain-") > COUNT
    store = open_store(old)
    store.migrate()
    assert b"plain-" not in everything(old)
    store.close()
    assert b"plain-" not in everything(old)
