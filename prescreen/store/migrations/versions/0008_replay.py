"""What counts of a person's answers in one sealed cell, so that many screenings can be judged at once."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; screenings from before are read answer by answer until somebody answers in them again."""
    op.create_table(
        "current_answers",
        sa.Column("conversation", sa.String(64), sa.ForeignKey("conversations.id"), primary_key=True),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("current_answers")
