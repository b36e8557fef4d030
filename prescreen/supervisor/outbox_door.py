"""The password of the page that shows mails while no mail server is set up."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from pydantic import SecretStr

from prescreen.settings import Settings

USER = "outbox"
FILE = "outbox-password"


def with_outbox_password(settings: Settings) -> Settings:
    """Return the settings with the outbox page's password: the one set, else the one kept beside the mails.

    It is made when there is none yet, in a file for its owner only. With a mail server the page stays shut.
    Raises OSError.
    """
    if settings.smtp_url.get_secret_value():
        return settings.model_copy(update={"outbox_password": SecretStr("")})
    if settings.outbox_password.get_secret_value():
        return settings
    return settings.model_copy(update={"outbox_password": SecretStr(_kept(settings.mail_dir.parent / FILE))})


def _kept(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        path.chmod(0o600)
        if kept := path.read_text(encoding="utf-8").strip():
            return kept
        handle = os.open(path, os.O_WRONLY | os.O_TRUNC)
    password = secrets.token_urlsafe(15)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(password + "\n")
    return password
