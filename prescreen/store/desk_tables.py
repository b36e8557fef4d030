"""The desk's tables: who may sign in and what for, their sessions, and which trials are open to new people."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from prescreen.store.columns import SafeText, Sealed, UtcTime
from prescreen.store.tables import metadata


def _account() -> Column[str]:
    return Column("account", String(64), ForeignKey("accounts.id"), nullable=False)


accounts = Table(
    "accounts",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("name", SafeText, nullable=False),
    Column("full_name", SafeText, nullable=False),
    Column("password", SafeText, nullable=False),
    Column("one_time", Boolean, nullable=False),
    Column("password_until", UtcTime),
    Column("secret", Sealed),
    Column("last_step", Integer, nullable=False),
    Column("provider", SafeText),
    Column("provider_subject", SafeText),
    Column("created_at", UtcTime, nullable=False),
    Column("signed_in_at", UtcTime),
    Column("disabled_at", UtcTime),
    UniqueConstraint("name"),
    UniqueConstraint("provider", "provider_subject"),
)
"""`password`: an Argon2id hash, or nothing; `one_time`: it only lets its owner choose another, until `password_until`.
`secret`: of the second factor; `last_step`: the step of time whose code was used last."""

grants = Table(
    "grants",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _account(),
    Column("role", String(16), nullable=False),
    Column("trial", SafeText, nullable=False),
    Column("centre", SafeText, nullable=False),
    UniqueConstraint("account", "role", "trial", "centre"),
)
"""A role, for one trial or `*`, at one study centre or `*`."""

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("hash", String(64), primary_key=True),
    _account(),
)
Index("ix_recovery_codes_account", recovery_codes.c.account)

desk_sessions = Table(
    "desk_sessions",
    metadata,
    Column("hash", String(64), primary_key=True),
    _account(),
    Column("stage", String(16), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Column("confirmed_at", UtcTime),
)
Index("ix_desk_sessions_account", desk_sessions.c.account)
Index("ix_desk_sessions_ends_at", desk_sessions.c.ends_at)

sign_in_tries = Table(
    "sign_in_tries",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_at", UtcTime, nullable=False),
    Column("closed_until", UtcTime),
)
"""Tries that failed, by a hash of what was tried, so that a name without an account looks like one with."""

trial_versions = Table(
    "trial_versions",
    metadata,
    Column("trial", String(64), primary_key=True),
    Column("content_hash", String(64), primary_key=True),
    Column("record_date", SafeText, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    Column("approved_at", UtcTime),
    Column("approved_by", SafeText),
)
trial_doors = Table(
    "trial_doors",
    metadata,
    Column("trial", String(64), primary_key=True),
    Column("centre", String(64), primary_key=True),
    Column("open", Boolean, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("by", SafeText, nullable=False),
)
"""What the study team opened or closed to new people beyond its content: a trial (centre is empty), or a centre."""
