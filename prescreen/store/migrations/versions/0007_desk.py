"""The desk: accounts, rights, sessions, versions and doors of trials; more in the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the desk's tables; no entry of the audit log changes."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("full_name", sa.Text, nullable=False),
        sa.Column("password", sa.Text, nullable=False),
        sa.Column("one_time", sa.Boolean, nullable=False),
        sa.Column("password_until", sa.DateTime),
        sa.Column("secret", sa.Text),
        sa.Column("last_step", sa.Integer, nullable=False),
        sa.Column("provider", sa.Text),
        sa.Column("provider_subject", sa.Text),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("signed_in_at", sa.DateTime),
        sa.Column("disabled_at", sa.DateTime),
        sa.UniqueConstraint("name", name="uq_accounts_name"),
        sa.UniqueConstraint("provider", "provider_subject", name="uq_accounts_provider_provider_subject"),
    )
    op.create_table(
        "grants",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        _account(),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("trial", sa.Text, nullable=False),
        sa.Column("centre", sa.Text, nullable=False),
        sa.UniqueConstraint("account", "role", "trial", "centre", name="uq_grants_account_role_trial_centre"),
    )
    op.create_table("recovery_codes", sa.Column("hash", sa.String(64), primary_key=True), _account())
    op.create_index("ix_recovery_codes_account", "recovery_codes", ["account"])
    op.create_table(
        "desk_sessions",
        sa.Column("hash", sa.String(64), primary_key=True),
        _account(),
        sa.Column("stage", sa.String(16), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.Column("ends_at", sa.DateTime, nullable=False),
        sa.Column("confirmed_at", sa.DateTime),
    )
    op.create_index("ix_desk_sessions_account", "desk_sessions", ["account"])
    op.create_index("ix_desk_sessions_ends_at", "desk_sessions", ["ends_at"])
    op.create_table(
        "sign_in_tries",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("last_at", sa.DateTime, nullable=False),
        sa.Column("closed_until", sa.DateTime),
    )
    op.create_table(
        "trial_versions",
        sa.Column("trial", sa.String(64), primary_key=True),
        sa.Column("content_hash", sa.String(64), primary_key=True),
        sa.Column("record_date", sa.Text, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.Column("approved_at", sa.DateTime),
        sa.Column("approved_by", sa.Text),
    )
    op.create_table(
        "trial_doors",
        sa.Column("trial", sa.String(64), primary_key=True),
        sa.Column("centre", sa.String(64), primary_key=True),
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
    )
    op.add_column("audit", sa.Column("told", sa.Text))
    for column in ("actor", "event", "subject"):
        op.create_index(f"ix_audit_{column}", "audit", [column, "number"])


def _account() -> sa.Column[str]:
    return sa.Column("account", sa.String(64), sa.ForeignKey("accounts.id"), nullable=False)


def downgrade() -> None:
    """Take the desk away again."""
    for column in ("subject", "event", "actor"):
        op.drop_index(f"ix_audit_{column}", "audit")
    op.drop_column("audit", "told")
    for table in (
        "trial_doors",
        "trial_versions",
        "sign_in_tries",
        "desk_sessions",
        "recovery_codes",
        "grants",
        "accounts",
    ):
        op.drop_table(table)
