"""Reminders, subscriptions, notices, and the trials that were seen."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the four tables."""
    op.create_table(
        "reminders",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("resume_hash", sa.String(64), nullable=False),
        sa.Column("stop_hash", sa.String(64), nullable=False),
        sa.Column("ends_at", sa.DateTime, nullable=False),
        sa.Column("opened_at", sa.DateTime),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("conversation", "message_id", name="uq_reminders_conversation_message_id"),
        sa.UniqueConstraint("resume_hash", name="uq_reminders_resume_hash"),
        sa.UniqueConstraint("stop_hash", name="uq_reminders_stop_hash"),
    )
    waiting = sa.text("state = 'waiting'")
    op.create_index("ix_reminders_due", "reminders", ["due_at"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "subscriptions",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id")),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("email", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("confirm_hash", sa.String(64), nullable=False),
        sa.Column("stop_hash", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("confirmed_at", sa.DateTime),
        sa.UniqueConstraint("conversation", "message_id", name="uq_subscriptions_conversation_message_id"),
        sa.UniqueConstraint("confirm_hash", name="uq_subscriptions_confirm_hash"),
        sa.UniqueConstraint("stop_hash", name="uq_subscriptions_stop_hash"),
    )
    op.create_index("ix_subscriptions_person", "subscriptions", ["person"])
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("event", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("person", "trial", "event", name="uq_notices_person_trial_event"),
    )
    op.create_table(
        "trials_seen",
        sa.Column("trial", sa.Text, primary_key=True),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("content_hash", sa.Text, nullable=False),
        sa.Column("event", sa.Integer, nullable=False),
        sa.Column("announcing", sa.Boolean, nullable=False),
        sa.Column("told_up_to", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )


def downgrade() -> None:
    """Drop the four tables."""
    for name in ("trials_seen", "notices", "subscriptions", "reminders"):
        op.drop_table(name)
