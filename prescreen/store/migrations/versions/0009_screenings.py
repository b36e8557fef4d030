"""The desk: what its queue is read from, and what people of the study team add to a screening.

Screenings that exist already are entered by what is unsealed of them; their outcome comes with `prescreen desk index`.
"""

import hashlib
from base64 import b32encode

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_PLACE = ["urgency", "at", "conversation"]
_BY = {
    "queue": [],
    "trial": ["trial"],
    "centre": ["trial", "centre"],
    "status": ["status"],
    "outcome": ["outcome"],
    "assignee": ["assignee"],
    "language": ["language"],
    "channel": ["channel"],
}


def _conversation(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(
        "conversation", sa.String(64), sa.ForeignKey("conversations.id"), nullable=False, primary_key=primary_key
    )


def upgrade() -> None:
    """Create the tables and enter the screenings there are."""
    op.create_table(
        "screenings",
        _conversation(primary_key=True),
        sa.Column("reference", sa.String(16), nullable=False),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("centre", sa.String(40), nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("machine", sa.String(20), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("readable", sa.Boolean, nullable=False),
        sa.Column("readable_from", sa.DateTime),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("assignee", sa.String(64), nullable=False),
        sa.Column("taken_by", sa.String(64), nullable=False),
        sa.Column("unread", sa.Boolean, nullable=False),
        sa.Column("urgency", sa.Integer, nullable=False),
        sa.Column("crisis_at", sa.DateTime),
        sa.Column("waiting_at", sa.DateTime),
        sa.Column("due_at", sa.DateTime),
        sa.Column("lead_at", sa.DateTime),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("merged_into", sa.String(64)),
    )
    for name, columns in _BY.items():
        op.create_index(f"ix_screenings_{name}", "screenings", [*columns, *_PLACE])
    unread = sa.column("unread", sa.Boolean).is_(True)
    op.create_index("ix_screenings_unread", "screenings", _PLACE, sqlite_where=unread, postgresql_where=unread)
    op.create_index("ix_screenings_due", "screenings", ["due_at", "conversation"])
    merged = sa.column("merged_into").is_not(None)
    op.create_index(
        "ix_screenings_merged_into", "screenings", ["merged_into"], sqlite_where=merged, postgresql_where=merged
    )
    op.create_table(
        "screening_terms",
        sa.Column("term", sa.String(32), primary_key=True),
        sa.Column("at", sa.DateTime, primary_key=True),
        _conversation(primary_key=True),
    )
    op.create_index("ix_screening_terms_conversation", "screening_terms", ["conversation"])
    op.create_table(
        "desk_acts",
        sa.Column("id", sa.String(64), primary_key=True),
        _conversation(),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_desk_acts_conversation", "desk_acts", ["conversation", "at"])
    op.create_table(
        "desk_notes",
        sa.Column("id", sa.String(64), primary_key=True),
        _conversation(),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("team", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_desk_notes_conversation", "desk_notes", ["conversation", "at"])
    op.create_table(
        "reveals",
        _conversation(primary_key=True),
        sa.Column("by", sa.String(64), primary_key=True),
        sa.Column("until", sa.DateTime, nullable=False),
    )
    op.create_table(
        "rulings",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("criterion", sa.Text, nullable=False),
        sa.Column("ruling", sa.Text, nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_rulings_trial", "rulings", ["trial", "criterion", "at"])
    _enter(op.get_bind())


def _enter(connection: sa.Connection) -> None:
    """Enter conversations of people who agreed to be asked or left contact details; nothing of it is readable yet."""
    found = connection.execute(
        sa.text(
            "SELECT c.id, c.trial, c.language, c.channel, c.stage, c.created_at, c.updated_at,"
            " (SELECT l.id FROM leads l WHERE l.conversation = c.id) AS lead,"
            " (SELECT l.at FROM leads l WHERE l.conversation = c.id) AS lead_at"
            " FROM conversations c WHERE c.erased_at IS NULL AND c.channel <> 'canary' AND (EXISTS (SELECT 1 FROM"
            " leads l WHERE l.conversation = c.id) OR EXISTS (SELECT 1 FROM consents k WHERE k.conversation = c.id AND"
            " k.kind = 'prescreen' AND k.given))"
        ).columns(created_at=sa.DateTime, updated_at=sa.DateTime, lead_at=sa.DateTime)
    )
    table = sa.table(
        "screenings",
        *(sa.column(name) for name in (
            "conversation", "reference", "trial", "centre", "language", "channel", "stage", "machine", "outcome",
            "status", "assignee", "taken_by", "urgency",
        )),
        *(sa.column(name, sa.Boolean) for name in ("readable", "unread")),
        *(sa.column(name, sa.DateTime) for name in ("lead_at", "at", "changed_at")),
    )  # fmt: skip
    rows = [
        {
            "conversation": row.id,
            "reference": _reference(row.lead or row.id, "R" if row.lead else "S"),
            "trial": row.trial,
            "centre": "",
            "language": row.language,
            "channel": row.channel,
            "stage": row.stage,
            "machine": "",
            "outcome": "",
            "status": "new",
            "assignee": "",
            "taken_by": "",
            "urgency": 1,
            "readable": False,
            "unread": True,
            "lead_at": row.lead_at,
            "at": row.lead_at or row.created_at,
            "changed_at": row.updated_at,
        }
        for row in found
    ]
    if rows:
        connection.execute(sa.insert(table), rows)


def _reference(identifier: str, letter: str) -> str:
    letters = b32encode(hashlib.sha256(identifier.encode()).digest()).decode()[:8]
    return f"{letter}-{letters[:4]}-{letters[4:]}"


def downgrade() -> None:
    """Drop the tables."""
    for table in ("rulings", "reveals", "desk_notes", "desk_acts", "screening_terms", "screenings"):
        op.drop_table(table)
