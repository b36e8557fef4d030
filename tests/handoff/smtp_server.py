"""A real SMTP server on a port of its own, which fails as it is told to."""

import asyncio
import datetime as dt
import email
import email.policy
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "courier", "pass/w:rd@1"
LONG = 30.0


@dataclass
class Inbox:
    """What arrived, and what goes wrong next: one fault a mail, the first entry first; "" is none."""

    faults: list[str] = field(default_factory=list)
    always: str = ""
    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    receivers: list[str] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    connections: int = 0
    fault: str = ""

    def fail(self, step: str) -> str | None:
        """The answer this step gives if it is the one to fail, such as `550 5.1.1 no`."""
        name, _, code = self.fault.partition(" ")
        return f"{code} said by jane@example.org" if name == step else None


class Handler:
    """aiosmtpd's hooks."""

    def __init__(self, inbox: Inbox) -> None:
        self.inbox = inbox

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        self.inbox.fault = self.inbox.faults.pop(0) if self.inbox.faults else self.inbox.always
        answer = await self._step(server, "mail")
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return answer or "250 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        if answer := await self._step(server, "rcpt"):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if answer := await self._step(server, "data"):
            return answer
        content = envelope.content
        assert isinstance(content, bytes)
        mail = email.message_from_bytes(content, policy=email.policy.default)
        assert isinstance(mail, EmailMessage)
        self.inbox.mails.append(mail)
        self.inbox.raw.append(content)
        self.inbox.receivers += envelope.rcpt_tos
        self.inbox.senders.append(str(envelope.mail_from))
        self.inbox.encrypted.append(session.ssl is not None or (session.extended_smtp and bool(server._over_ssl)))
        return await self._step(server, "after") or "250 OK"

    async def _step(self, server: SMTP, step: str) -> str | None:
        match self.inbox.fault:
            case fault if fault == f"{step} hang":
                await asyncio.sleep(LONG)
            case fault if fault == f"{step} drop":
                assert server.transport is not None
                server.transport.abort()
                await asyncio.sleep(0)
        return self.inbox.fail(step) if self.inbox.fault.rpartition(" ")[2] not in ("hang", "drop") else None


def check_login(server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: Any) -> AuthResult:
    """Only the one user with the one password."""
    assert isinstance(auth_data, LoginPassword)
    right = (auth_data.login, auth_data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=False)


@dataclass
class Running:
    """A server that listens."""

    port: int
    inbox: Inbox


@contextmanager
def smtp_server(inbox: Inbox | None = None, *, over_tls: bool = False, **options: Any) -> Iterator[Running]:
    """Run a server until the block ends; options as aiosmtpd's SMTP takes them."""
    kept = inbox or Inbox()
    context = options.get("tls_context")
    loop = asyncio.new_event_loop()

    def connected() -> SMTP:
        kept.connections += 1
        own = {name: value for name, value in options.items() if not (over_tls and name == "tls_context")}
        return SMTP(Handler(kept), loop=loop, hostname="localhost", ident="test", **own)

    server = loop.run_until_complete(loop.create_server(connected, "127.0.0.1", 0, ssl=context if over_tls else None))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield Running(server.sockets[0].getsockname()[1], kept)
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _close(server: asyncio.Server) -> None:
    server.close()
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0.02)


@dataclass(frozen=True)
class Certificate:
    """A server's certificate with its key, and who trusts it."""

    server: ssl.SSLContext
    trusting: ssl.SSLContext


def certificate(folder: Path, name: str = "localhost") -> Certificate:
    """Make a certificate for a host that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    now = dt.datetime.now(dt.UTC)
    names: list[x509.GeneralName] = [x509.DNSName(name)]
    if name == "localhost":
        names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain = folder / f"{name}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = made.public_bytes(serialization.Encoding.PEM)
    chain.write_bytes(private + public)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain)
    return Certificate(server, ssl.create_default_context(cadata=public.decode()))
