"""Mails over SMTP: one connection for many mails, encrypted and verified, and every refusal told apart.

A refusal that the operator can mend (a wrong password, a certificate nobody knows, a sender the server does not take)
is no reason to give a letter up; a refusal of the receiver or of the mail itself is.
"""

import re
import smtplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Literal, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from prescreen.handoff.loopback import is_own
from prescreen.handoff.mail import as_sent
from prescreen.handoff.trouble import DeliveryError

PATIENCE_SECONDS = 30.0
_ENHANCED = re.compile(rb"([245]\.\d{1,3}\.\d{1,3})\b")
_AUTH_REFUSED = (530, 534, 535, 538)
_TOO_LARGE = 552
_CLOSING = 421


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """An SMTP server and how to speak with it."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, url: str) -> Self:
        """Read an address such as `smtp://user:password@mail.example.org:587` or `smtps://mail.example.org`.

        `smtp` asks for STARTTLS, except on this machine or with `?tls=none`; `?tls=starttls` asks for it everywhere.
        Raises ValueError, which never quotes the address.
        """
        parts = urlsplit(url)
        try:
            port = parts.port
        except ValueError:
            raise ValueError("the SMTP address has a port that is no number up to 65535") from None
        options = dict(parse_qsl(parts.query, keep_blank_values=True))
        wish = options.pop("tls", "")
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError("the SMTP address must look like smtp://user:password@mail.example.org:587 or smtps://…")
        if options or parts.fragment or parts.path not in ("", "/") or wish not in ("", "none", "starttls"):
            raise ValueError("an SMTP address takes no path and no options but ?tls=none or ?tls=starttls")
        if parts.scheme == "smtps":
            if wish:
                raise ValueError("smtps:// is encrypted from the start; leave ?tls= out")
            security: Literal["tls", "starttls", "none"] = "tls"
        else:
            security = "none" if wish == "none" or (not wish and is_own(parts.hostname)) else "starttls"
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        if bool(user) != bool(password):
            raise ValueError("an SMTP address needs both user and password, or neither")
        if user and security == "none" and not is_own(parts.hostname):
            raise ValueError("without TLS the SMTP password would be readable on its way; leave ?tls=none out")
        return cls(parts.hostname, port or (465 if security == "tls" else 587), security, user, password)


class SmtpTransport:
    """Sends mails to one server.

    context: which certificates are trusted; the machine's unless given (SSL_CERT_FILE adds to them).
    patience: seconds to wait for each of the server's answers.
    """

    def __init__(
        self, server: SmtpServer, *, context: ssl.SSLContext | None = None, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._server = server
        self._context = context or ssl.create_default_context()
        self._patience = patience
        self._connection: smtplib.SMTP | None = None

    def deliver(self, mail: EmailMessage) -> None:
        """Send the mail to its one receiver. Raises DeliveryError.

        A connection that was kept may have been closed by the server meanwhile; then a new one is tried at once.
        """
        sender, receiver = (mail[name].addresses[0] for name in ("From", "To"))
        kept = self._connection is not None
        try:
            self._send(mail, sender.addr_spec, receiver.addr_spec, sender.domain)
        except _Closed as closed:
            if not kept:
                raise DeliveryError(closed.code, shared=True) from None
            try:
                self._send(mail, sender.addr_spec, receiver.addr_spec, sender.domain)
            except _Closed as again:
                raise DeliveryError(again.code, shared=True) from None

    def rest(self) -> None:
        """Close the connection politely, if there is one."""
        if self._connection is not None:
            with suppress(smtplib.SMTPException, OSError):
                self._connection.quit()
            self._drop()

    def _send(self, mail: EmailMessage, sender: str, receiver: str, name: str) -> None:
        started = False
        try:
            server = self._connection or self._connect(name)
            wide = not (sender + receiver).isascii()
            if wide and not server.has_extn("smtputf8"):
                raise DeliveryError("no_smtputf8", for_good=True)
            options = ["SMTPUTF8", "BODY=8BITMIME"] if wide else []
            content = as_sent(mail)
            if server.has_extn("size"):
                options.append(f"SIZE={len(content)}")
            self._expect("sender", *server.mail(sender, options))
            started = True
            self._expect("rcpt", *server.rcpt(receiver))
            self._expect("data", *server.data(content))
        except smtplib.SMTPServerDisconnected as problem:
            self._drop()
            if isinstance(problem.__context__, TimeoutError):
                raise DeliveryError("timeout", shared=True) from None
            if started:
                raise DeliveryError("dropped") from None
            raise _Closed("dropped") from None
        except smtplib.SMTPDataError as problem:
            self._expect("data", problem.smtp_code, problem.smtp_error)
            self._drop()
            raise DeliveryError("protocol") from None
        except OSError as problem:  # smtplib's own exceptions are OSErrors too
            self._drop()
            raise DeliveryError(_code(problem), shared=True) from None

    def _connect(self, name: str) -> smtplib.SMTP:
        where = self._server
        if where.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                where.host, where.port, local_hostname=name, timeout=self._patience, context=self._context
            )
        else:
            server = smtplib.SMTP(where.host, where.port, local_hostname=name, timeout=self._patience)
        self._connection = server
        server.ehlo_or_helo_if_needed()
        if where.security == "starttls":
            server.starttls(context=self._context)
            server.ehlo_or_helo_if_needed()
        if where.user:
            server.login(where.user, where.password)
        return server

    def _expect(self, step: str, code: int, said: bytes | str) -> None:
        """Let a good answer pass; turn any other into what it means. The server then awaits the next mail."""
        if 200 <= code < 300:
            return
        found = _ENHANCED.match(said if isinstance(said, bytes) else said.encode())
        name = f"{step}_{code}" + (f"_{found[1].decode()}" if found else "")
        if code == _CLOSING:
            self._drop()
            if step == "sender":
                raise _Closed(name)
            raise DeliveryError(name, shared=True)
        self._reset()
        if code in _AUTH_REFUSED:
            raise DeliveryError(name, shared=True)
        if step == "sender" and code != _TOO_LARGE:
            raise DeliveryError(name, shared=True)
        raise DeliveryError(name, for_good=500 <= code < 600)

    def _reset(self) -> None:
        assert self._connection is not None
        try:
            self._connection.rset()
        except (smtplib.SMTPException, OSError):
            self._drop()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class _Closed(Exception):
    """The server closed the connection before it began to take the mail."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _code(problem: OSError) -> str:
    """Name what went wrong without its text, which may quote an address."""
    match problem:
        case smtplib.SMTPAuthenticationError():
            return f"auth_{problem.smtp_code}"
        case smtplib.SMTPNotSupportedError():
            return "not_offered"
        case smtplib.SMTPResponseException():
            return f"greeting_{problem.smtp_code}"
        case smtplib.SMTPException():
            return "protocol"
        case ssl.SSLCertVerificationError():
            return "tls_untrusted"
        case ssl.SSLError():
            return "tls"
        case TimeoutError():
            return "timeout"
        case ConnectionRefusedError():
            return "refused"
        case socket.gaierror():
            return "no_such_host"
        case _:
            return f"network_{problem.errno}"
