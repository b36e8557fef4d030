"""The mails of the local folder, for the page that shows them while no mail server is set up."""

import email
import email.policy
import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

SHOWN = 100
_NAME = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class MailShown:
    """One mail; `text` and `html` only where it was opened."""

    name: str
    to: str
    subject: str
    at: datetime | None
    text: str = ""
    html: str = ""


class MailFolder:
    """A Maildir, read and never changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def newest(self) -> list[MailShown]:
        """Return the mails written last, the newest first, at most `SHOWN`. Raises OSError."""
        paths = [path for part in ("new", "cur") for path in (self._folder / part).glob("*.eml*")]
        paths.sort(key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
        return [_shown(path, whole=False) for path in paths[:SHOWN]]

    def mail(self, name: str) -> MailShown | None:
        """Return a mail by its name, which is no path; None if there is none. Raises OSError."""
        if not _NAME.fullmatch(name):
            return None
        paths = [path for part in ("new", "cur") for path in (self._folder / part).glob(f"{name}.eml*")]
        return _shown(paths[0], whole=True) if paths else None


def _shown(path: Path, *, whole: bool) -> MailShown:
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    text, html = (_body(mail, kind) if whole else "" for kind in ("plain", "html"))
    date = mail["Date"]
    return MailShown(
        name=path.name.partition(".")[0],
        to=_words(mail["To"]),
        subject=_words(mail["Subject"]),
        at=None if date is None else date.datetime,
        text=text,
        html=html,
    )


def _body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    return "" if part is None else _words(part.get_content()).replace("\r\n", "\n")


def _words(value: object) -> str:
    """Return text that can be shown; Python reads addresses of other alphabets as raw bytes."""
    return str(value or "").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
