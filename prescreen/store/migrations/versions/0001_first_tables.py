"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _of_conversation() -> sa.Column[str]:
    return sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), nullable=False)


def _number() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("content_hash", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("token_hash", sa.String(64)),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("updated_at", sa.DateTime, nullable=False),
        sa.Column("erased_at", sa.DateTime),
        sa.UniqueConstraint("token_hash", name="uq_conversations_token_hash"),
    )
    op.create_table(
        "journal",
        sa.Column("cursor", sa.Integer, primary_key=True, autoincrement=True),
        _of_conversation(),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("direction", sa.String(3), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("choice_id", sa.Text),
        sa.Column("reply", sa.Text),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("answered", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint(
            "conversation", "message_id", "direction", name="uq_journal_conversation_message_id_direction"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_conversation_cursor", "journal", ["conversation", "cursor"])
    waiting = sa.text("answered IS false")
    op.create_index(
        "ix_journal_waiting", "journal", ["at"], sqlite_where=sa.text("answered IS 0"), postgresql_where=waiting
    )
    op.create_table(
        "answers",
        _number(),
        _of_conversation(),
        sa.Column("fact", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("span_start", sa.Integer, nullable=False),
        sa.Column("span_end", sa.Integer, nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("conversation", "message_id", "fact", name="uq_answers_conversation_message_id_fact"),
    )
    op.create_index("ix_answers_conversation_id", "answers", ["conversation", "id"])
    op.create_table(
        "choices",
        sa.Column("id", sa.String(64), primary_key=True),
        _of_conversation(),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("used", sa.Boolean, nullable=False),
    )
    op.create_index("ix_choices_conversation_used", "choices", ["conversation", "used"])
    op.create_table(
        "consents",
        _number(),
        _of_conversation(),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("given", sa.Boolean, nullable=False),
        sa.Column("wording", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("conversation", "kind", "message_id", name="uq_consents_conversation_kind_message_id"),
    )
    op.create_table(
        "alerts",
        _number(),
        _of_conversation(),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_alerts_conversation", "alerts", ["conversation"])
    op.create_table(
        "leads",
        sa.Column("id", sa.String(64), primary_key=True),
        _of_conversation(),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("snapshot", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("conversation", name="uq_leads_conversation"),
    )
    op.create_table(
        "outbox",
        _number(),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id")),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("error_code", sa.Text),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("settled_at", sa.DateTime),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    due = sa.text("state = 'waiting'")
    op.create_index("ix_outbox_due", "outbox", ["due_at"], sqlite_where=due, postgresql_where=due)


def downgrade() -> None:
    """Drop every table."""
    for name in ("outbox", "leads", "alerts", "consents", "choices", "answers", "journal", "conversations"):
        op.drop_table(name)
