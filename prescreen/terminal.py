"""What every command needs: the settings, the database, the content, and an end with a clear word."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

from prescreen.content import BadContent, Library, load_library
from prescreen.settings import Settings, SettingsError

if TYPE_CHECKING:
    from prescreen.store import Store

GOOD, BAD_ROWS, BAD_USAGE = 0, 1, 2
"""Exit codes: as asked; something of it could not be done; it was asked wrongly."""


def usage_error(text: str) -> NoReturn:
    """End the command: it was asked wrongly."""
    typer.echo(f"prescreen: {text}", err=True)
    raise typer.Exit(BAD_USAGE)


def read_settings() -> Settings:
    """The settings of the environment."""
    try:
        return Settings.from_env()
    except SettingsError as error:
        usage_error(str(error))


@contextmanager
def opened_store() -> Iterator[Store]:
    """The database; what is wrong with it, or with its keys, is said without a traceback."""
    from prescreen.opening import open_store  # noqa: PLC0415 - each command loads only what it needs
    from prescreen.store import StoreError  # noqa: PLC0415

    try:
        store = open_store(read_settings())
        try:
            yield store
        finally:
            store.close()
    except StoreError as error:
        typer.echo(f"prescreen: {error}", err=True)
        raise typer.Exit(BAD_ROWS) from None


def read_library() -> Library:
    """The content."""
    try:
        return load_library(read_settings().content_dir)
    except BadContent as error:
        typer.echo(str(error), err=True)
        usage_error("the content has mistakes; mend them first (prescreen check)")
