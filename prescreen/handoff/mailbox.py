"""The local mail folder, in Maildir layout: a mail is whole in `new/`, or it is not there."""

import hashlib
import os
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path


def mail_name(key: str) -> str:
    """Return what a mail is called by, in its Message-ID and in the folder: a hash of its promise's key."""
    return hashlib.sha256(key.encode()).hexdigest()[:32]


class Mailbox:
    """A folder with `tmp/`, `new/` and `cur/`, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def deliver(self, mail: EmailMessage) -> Path:
        """Write the mail to `new/` and return its path; the same Message-ID overwrites, so nothing arrives twice.

        Raises OSError when the folder cannot be written.
        """
        for name in ("tmp", "new", "cur"):
            (self._folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        name = str(mail["Message-ID"]).strip("<>").partition("@")[0] + ".eml"
        seen = next((self._folder / "cur").glob(f"{name}*"), None)
        if seen is not None:
            return seen
        draft, final = self._folder / "tmp" / name, self._folder / "new" / name
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(mail.as_bytes())
            file.flush()
            os.fsync(file.fileno())
        draft.rename(final)
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        return final

    def recall(self, names: Iterable[str]) -> int:
        """Delete the mails of these names that nobody has fetched; return how many there were.

        What was moved to `cur/` has been read by somebody and cannot be called back. Raises OSError.
        """
        found = 0
        for name in names:
            for part in ("tmp", "new"):
                path = self._folder / part / f"{name}.eml"
                if path.exists():
                    path.unlink()
                    found += 1
        return found
