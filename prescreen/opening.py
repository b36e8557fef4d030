"""What programs open first: the content and the database the settings name. Brings nothing of the interview along."""

from __future__ import annotations

from pathlib import Path

from prescreen.content import Library, load_live
from prescreen.settings import Settings
from prescreen.store import Store, master_keys


def open_library(settings: Settings) -> Library:
    """Load the content.

    Raises:
        BadContent: with every mistake in it.
    """
    return load_live(Path(settings.content_dir), Path(settings.edited_dir))


def open_store(settings: Settings) -> Store:
    """Open the database; the supervisor has migrated it.

    Raises KeyUnusableError if the keys an operator gave are none.
    """
    return Store(settings.database_url, keys=master_keys(settings.master_key.get_secret_value(), settings.key_path))
