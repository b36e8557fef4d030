"""Data keys, and everything about a person sealed with them, rows from before too; the audit log; retention."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import context, op

from prescreen.store.vault import INDEX, PRODUCT, Vault

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_BATCH = 500
Row = dict[str, Any]


def upgrade() -> None:
    """Create the vault, give every subject a key, seal."""
    op.create_table(
        "vault",
        sa.Column("subject", sa.String(128), primary_key=True),
        sa.Column("wrapped", sa.String(128), nullable=False),
        sa.Column("master", sa.String(16), nullable=False),
    )
    op.add_column("outbox", sa.Column("subject", sa.String(128), nullable=False, server_default=PRODUCT))
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps any length
        op.alter_column("journal", "fingerprint", type_=sa.Text())
    vault: Vault = context.config.attributes["vault"]
    for subject in (PRODUCT, INDEX):
        vault.create(subject)
    _seal(op.get_bind(), vault)
    for column in ("status", "span_start", "span_end", "reader"):
        op.drop_column("answers", column)
    _audit_log()
    _retention()


def downgrade() -> None:
    """Sealed values do not come back: restore a copy from before instead."""
    raise NotImplementedError("what is sealed stays sealed; put a copy from before the migration back instead")


def _audit_log() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{change.lower()} BEFORE {change} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
        )


def _retention() -> None:
    op.add_column("conversations", sa.Column("keep", sa.String(16), nullable=False, server_default="abandoned"))
    op.add_column("conversations", sa.Column("keep_until", sa.DateTime))
    op.execute("UPDATE conversations SET keep = 'paused' WHERE stage = 'paused'")
    op.execute("UPDATE conversations SET keep = 'finished' WHERE stage IN ('outcome', 'contact', 'closed')")
    op.execute("UPDATE conversations SET keep = 'handed_over' WHERE id IN (SELECT conversation FROM leads)")
    op.create_index(
        "ix_conversations_living",
        "conversations",
        ["updated_at"],
        sqlite_where=sa.text("erased_at IS NULL"),
        postgresql_where=sa.text("erased_at IS NULL"),
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation"])


def _seal(connection: sa.Connection, vault: Vault) -> None:
    told = sa.select(sa.table("journal", sa.column("conversation")).c.conversation)
    conversations = sa.table("conversations", *map(sa.column, ("id", "state", "erased_at")))
    living = sa.or_(conversations.c.erased_at.is_(None), conversations.c.id.in_(told))
    for (subject,) in connection.execute(sa.select(conversations.c.id).where(living)).all():
        vault.create(subject)
    _change(connection, "conversations", "id", ("erased_at", "state"), lambda row: _state(vault, row))
    _change(
        connection,
        "journal",
        "cursor",
        ("conversation", "message_id", "direction", "text", "reply", "fingerprint"),
        lambda row: _message(vault, row),
    )
    _change(
        connection,
        "answers",
        "id",
        ("conversation", "message_id", "fact", "status", "value", "span_start", "span_end", "reader"),
        lambda row: _answer(vault, row),
    )
    _change(
        connection,
        "choices",
        "id",
        ("conversation", "label", "payload"),
        lambda row: {
            "label": vault.seal(row["conversation"], f"choices.label/{row['id']}", row["label"]),
            "payload": vault.seal(row["conversation"], f"choices.payload/{row['id']}", _json(row["payload"])),
        },
    )
    _change(
        connection,
        "leads",
        "id",
        ("conversation", "contact", "snapshot"),
        lambda row: {
            column: vault.seal(row["conversation"], f"leads.{column}/{row['id']}", _json(row[column]))
            for column in ("contact", "snapshot")
        },
    )
    _change(
        connection,
        "outbox",
        "id",
        ("conversation", "kind", "key", "payload"),
        lambda row: _promise(vault, row),
    )


def _state(vault: Vault, row: Row) -> Row:
    if row["erased_at"] is not None:
        return {"state": ""}
    return {"state": vault.seal(row["id"], "conversations.state", _json(row["state"]))}


def _message(vault: Vault, row: Row) -> Row:
    subject, message = row["conversation"], row["message_id"]
    if row["direction"] == "out":
        reply = vault.seal(subject, f"journal.reply/{message}", _json(row["reply"]))
        return {"text": "", "fingerprint": "", "reply": reply}
    return {
        "text": vault.seal(subject, f"journal.text/{message}", row["text"]),
        "fingerprint": vault.seal(subject, f"journal.fingerprint/{message}", row["fingerprint"]),
        "reply": None,
    }


def _answer(vault: Vault, row: Row) -> Row:
    value = {
        "status": row["status"],
        "value": None if row["value"] is None else _json(row["value"]),
        "start": row["span_start"],
        "end": row["span_end"],
        "reader": row["reader"],
    }
    return {"value": vault.seal(row["conversation"], f"answers.value/{row['fact']}/{row['message_id']}", value)}


def _promise(vault: Vault, row: Row) -> Row:
    subject = row["conversation"] or PRODUCT
    place = f"outbox.payload/{row['kind']}/{row['key']}"
    return {"subject": subject, "payload": vault.seal(subject, place, _json(row["payload"]))}


def _json(text: str) -> Any:
    return json.loads(text)


def _change(
    connection: sa.Connection, name: str, key: str, columns: tuple[str, ...], sealed: Callable[[Row], Row]
) -> None:
    """Rewrite a table row by row, in batches, by what `sealed` returns for each row."""
    for rows in _batches(connection, name, key, columns):
        changes = [sealed(row) for row in rows]
        new = list(changes[0])
        table = sa.table(name, *map(sa.column, (key, *new)))
        update = sa.update(table).where(table.c[key] == sa.bindparam("this_row"))
        connection.execute(
            update.values({column: sa.bindparam(f"{column}_new") for column in new}),
            [
                {"this_row": row[key], **{f"{column}_new": value for column, value in change.items()}}
                for row, change in zip(rows, changes, strict=True)
            ],
        )


def _batches(connection: sa.Connection, name: str, key: str, columns: tuple[str, ...]) -> Iterator[list[Row]]:
    table = sa.table(name, *map(sa.column, (key, *columns)))
    wanted = sa.select(*table.c).order_by(table.c[key]).limit(_BATCH)
    rows = [dict(row) for row in connection.execute(wanted).mappings()]
    while rows:
        yield rows
        more = wanted.where(table.c[key] > rows[-1][key])
        rows = [dict(row) for row in connection.execute(more).mappings()]
