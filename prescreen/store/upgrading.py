"""Brings the tables up to date. Alembic lives here, and is loaded only where a database is migrated."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from prescreen.store.vault import Vault

_UNSEALED: Final = "0001"
"""The schema in which nothing was sealed."""


def upgrade(connection: Connection, vault: Vault) -> bool:
    """Make the tables of the newest version; tells whether the data had stood unsealed before."""
    was_plain = MigrationContext.configure(connection).get_current_revision() == _UNSEALED
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    config.attributes["vault"] = vault
    command.upgrade(config, "head")
    return was_plain
