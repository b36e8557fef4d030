"""The funnel, where answers were read wrongly, versions that went live, and whose outcome they changed."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables; people who came before are not counted."""
    op.create_table(
        "funnel",
        sa.Column("trial", sa.String(64), primary_key=True),
        sa.Column("channel", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("week", sa.String(10), primary_key=True),
        sa.Column("step", sa.String(16), primary_key=True),
        sa.Column("item", sa.String(64), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_table(
        "funnel_marks",
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), primary_key=True),
        sa.Column("step", sa.String(16), primary_key=True),
    )
    op.create_table(
        "misreadings",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("trial", sa.String(64), nullable=False),
        sa.Column("fact", sa.String(64), nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("corrected_by", sa.Text, nullable=False),
        sa.Column("reader", sa.String(32), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("conversation", "fact", "message_id", name="uq_misreadings_conversation_fact_message_id"),
    )
    op.create_table(
        "trial_texts",
        sa.Column("trial", sa.String(64), primary_key=True),
        sa.Column("content_hash", sa.String(64), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "amendments",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("trial", sa.String(64), nullable=False),
        sa.Column("before", sa.String(64), nullable=False),
        sa.Column("after", sa.String(64), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("done_up_to", sa.String(64), nullable=False),
        sa.Column("judged", sa.Integer, nullable=False),
        sa.Column("unreadable", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_amendments_trial", "amendments", ["trial", "at"])
    op.create_table(
        "flips",
        sa.Column("amendment", sa.String(64), sa.ForeignKey("amendments.id"), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_flips_conversation", "flips", ["conversation"])
    op.create_index("ix_misreadings_trial", "misreadings", ["trial", "at", "id"])


def downgrade() -> None:
    """Take them away again."""
    for table in ("flips", "amendments", "trial_texts", "misreadings", "funnel_marks", "funnel"):
        op.drop_table(table)
