"""Messaging channels: threads, what came in, what goes out."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the three tables."""
    op.create_table(
        "channel_threads",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("address_hash", sa.String(64), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("conversation", sa.String(64)),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("greeted_at", sa.DateTime),
        sa.Column("stopped_at", sa.DateTime),
        sa.Column("heard_at", sa.DateTime, nullable=False),
        sa.Column("heard_order", sa.String(64), nullable=False),
        sa.Column("seen_cursor", sa.Integer, nullable=False),
        sa.Column("shown_cursor", sa.Integer, nullable=False),
        sa.Column("shown_at", sa.DateTime),
        sa.UniqueConstraint("channel", "address_hash", name="uq_channel_threads_channel_address_hash"),
    )
    op.create_index("ix_channel_threads_conversation", "channel_threads", ["conversation"])
    op.create_table(
        "channel_inbox",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("thread", sa.String(64), nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("place", sa.String(64), nullable=False),
        sa.Column("turn", sa.String(64), nullable=False),
        sa.Column("handled", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("key", name="uq_channel_inbox_key"),
        sqlite_autoincrement=True,
    )
    fresh = sa.text("handled = false")
    op.create_index("ix_channel_inbox_waiting", "channel_inbox", ["thread"], sqlite_where=fresh, postgresql_where=fresh)
    op.create_table(
        "channel_outbox",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("thread", sa.String(64), nullable=False),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id")),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("cursor", sa.Integer),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error_code", sa.String(32), nullable=False),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("key", name="uq_channel_outbox_key"),
        sqlite_autoincrement=True,
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "ix_channel_outbox_waiting", "channel_outbox", ["thread", "id"], sqlite_where=waiting, postgresql_where=waiting
    )
    op.create_index("ix_channel_outbox_conversation", "channel_outbox", ["conversation"])


def downgrade() -> None:
    """Drop the three tables."""
    for name in ("channel_outbox", "channel_inbox", "channel_threads"):
        op.drop_table(name)
