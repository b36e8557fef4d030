"""The person's rights: receipts of erasures, who wants no messages, tickets for a person's own pages."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the rights need; conversations that exist keep everything."""
    op.add_column("conversations", sa.Column("receipt", sa.String(32)))
    op.add_column("conversations", sa.Column("stopped_at", sa.DateTime))
    op.create_index("ix_conversations_receipt", "conversations", ["receipt"], unique=True)
    op.create_table(
        "tickets",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("until", sa.DateTime, nullable=False),
    )
    op.create_index("ix_tickets_conversation", "tickets", ["conversation"])


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("tickets")
    op.drop_index("ix_conversations_receipt", "conversations")
    op.drop_column("conversations", "stopped_at")
    op.drop_column("conversations", "receipt")
