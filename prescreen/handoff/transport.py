"""How a mail leaves the product: what every way out offers, and how it says that it could not."""

from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.smtp import SmtpServer, SmtpTransport


class Transport(Protocol):
    """A way out for mails."""

    def deliver(self, mail: EmailMessage) -> object:
        """Hand the mail on; whoever takes it has it for good. Raises DeliveryError, or OSError for a local folder."""

    def rest(self) -> None:
        """Let go of what is kept between mails; the next one begins anew."""


def open_transport(smtp_url: str, mail_dir: Path) -> Transport:
    """Return the way out that the settings name: an SMTP server, or the local folder if there is none.

    Raises ValueError, saying what is wrong with the address.
    """
    return SmtpTransport(SmtpServer.of(smtp_url)) if smtp_url else Mailbox(mail_dir)
