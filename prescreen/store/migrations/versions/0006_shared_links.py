"""Links that a passcode opens: private notes of a page, screenings of the desk."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "shared_links",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id")),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("secret_hash", sa.String(64), nullable=False),
        sa.Column("revoke_hash", sa.String(64), nullable=False),
        sa.Column("passcode_hash", sa.String(128), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("until", sa.DateTime, nullable=False),
        sa.Column("opened_at", sa.DateTime),
        sa.UniqueConstraint("secret_hash", name="uq_shared_links_secret_hash"),
        sa.UniqueConstraint("revoke_hash", name="uq_shared_links_revoke_hash"),
    )
    op.create_index("ix_shared_links_conversation", "shared_links", ["conversation"])
    op.create_index("ix_shared_links_until", "shared_links", ["until"])


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("shared_links")
