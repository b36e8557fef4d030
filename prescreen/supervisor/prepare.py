"""What must be right before a program starts: a port, content without a mistake, a trained model, the database."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from prescreen.content import check_content
from prescreen.handoff.place_index import build_if_stale, is_current
from prescreen.handoff.transport import open_transport
from prescreen.handoff.webhooks import endpoints_of
from prescreen.opening import open_store
from prescreen.settings import Settings
from prescreen.store import StoreError
from prescreen.supervisor.console import Console
from prescreen.supervisor.ports import free_ports, require_free
from prescreen.training import TrainingError, train_if_changed


class RefusedError(RuntimeError):
    """The product does not start; the message lists what to mend."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Settings with every port and the secret chosen, and the model to load."""

    settings: Settings
    model: Path


def migrate(settings: Settings) -> None:
    """Bring the database up to date; creates an SQLite file and a master key that are not there yet."""
    store = open_store(settings)
    try:
        store.migrate()
    finally:
        store.close()


def prepare(
    settings: Settings,
    console: Console,
    *,
    check: Callable[[Path], Sequence[object]] = check_content,
    train: Callable[[Path, Callable[[str], None]], Path] = train_if_changed,
    migrate: Callable[[Settings], None] = migrate,
    index: Callable[[Path], bool] = build_if_stale,
) -> Prepared:
    """Check, train and migrate, in the order in which a failure costs least.

    Raises `PortTakenError`, or `RefusedError` with every mistake of the content, with what training said last, or with
    what is wrong with the database.
    """
    require_free(settings.host, settings.port)
    try:
        open_transport(settings.smtp_url.get_secret_value(), settings.mail_dir)
    except ValueError as error:
        raise RefusedError(f"PRESCREEN_SMTP_URL cannot be used: {error}") from None
    try:
        endpoints_of(settings.webhooks.get_secret_value())
    except ValueError as error:
        raise RefusedError(f"PRESCREEN_WEBHOOKS cannot be used: {error}") from None
    with _timed(console, "content checked"):
        mistakes = check(settings.content_dir)
    if mistakes:
        listed = "\n".join(f"  {mistake}" for mistake in mistakes)
        number = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        raise RefusedError(f"the content has {number}, so nothing is started:\n{listed}")
    try:
        with _timed(console, "model ready"):
            model = train(settings.root, console.step)
        with _timed(console, "database up to date"):
            migrate(settings)
    except (TrainingError, StoreError) as error:
        raise RefusedError(str(error)) from None
    except OSError as error:
        raise RefusedError(f"the model or the database cannot be written: {error}") from None
    try:
        if not is_current(settings.places_file):
            console.step("making the index of towns and postcodes (about half a minute, only the first time)")
        with _timed(console, "index of places ready"):
            index(settings.places_file)
    except OSError as error:
        console.step(f"{error}; study centres are offered by name, without distances")
    return Prepared(choose(settings), model)


def choose(settings: Settings) -> Settings:
    """Choose what is still open: Rasa's and the actions' loopback ports, and a fresh secret."""
    rasa_port, actions_port = free_ports(2)
    return settings.model_copy(
        update={
            "rasa_port": settings.rasa_port or rasa_port,
            "actions_port": settings.actions_port or actions_port,
            "internal_secret": SecretStr(secrets.token_urlsafe(32)),
        }
    )


@contextmanager
def _timed(console: Console, done: str) -> Iterator[None]:
    started = time.monotonic()
    yield
    console.step(f"{done} ({time.monotonic() - started:.1f} s)")
