import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prescreen.content import Wording
from prescreen.handoff.letters import Letter, Receiver
from prescreen.handoff.mail import Stationery
from prescreen.handoff.smtp import SmtpServer, SmtpTransport
from prescreen.handoff.trouble import DeliveryError
from prescreen.store import OutboxItem
from tests.handoff.builders import NOON, words
from tests.handoff.smtp_server import PASSWORD, USER, Certificate, Inbox, certificate, check_login, smtp_server

SAID = Wording({"en": {"mail_sender": "Study pre-check", "mail_note_subject": "A nóte", "mail_note_body": "Héllo."}})


def mail(to: str = "jane@example.org", key: str = "k") -> Any:
    letter = Letter(to=Receiver(to, "Jane Roe"), wording="note", language="en")
    return Stationery(SAID, sender="studies@example.net").mail(OutboxItem(1, "note", key, {}, 1, NOON), letter)


@pytest.fixture(scope="module")
def cert(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("cert"))


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def plain(inbox: Inbox) -> Iterator[SmtpTransport]:
    with smtp_server(inbox) as running:
        transport = SmtpTransport(SmtpServer("127.0.0.1", running.port, "none"), patience=0.5)
        yield transport
        transport.rest()


def refused(transport: SmtpTransport, message: Any = None) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        transport.deliver(message or mail())
    assert "example" not in str(caught.value)
    return caught.value


def test_a_mail_arrives_as_it_was_written(plain: SmtpTransport, inbox: Inbox) -> None:
    sent = mail()
    plain.deliver(sent)
    (arrived,) = inbox.mails
    assert arrived["Message-ID"] == sent["Message-ID"]
    assert arrived["Message-ID"].endswith("@example.net>")
    assert arrived["Date"].datetime == NOON
    assert arrived["From"] == "Study pre-check <studies@example.net>"
    assert arrived["Subject"] == "A nóte"
    assert "Héllo." in words(arrived)
    assert inbox.raw[0].isascii(), "every server takes it"
    assert (inbox.senders, inbox.receivers) == (["studies@example.net"], ["jane@example.org"])


def test_many_mails_go_over_one_connection(plain: SmtpTransport, inbox: Inbox) -> None:
    for number in range(5):
        plain.deliver(mail(key=str(number)))
    assert (len(inbox.mails), inbox.connections) == (5, 1)


def test_after_a_rest_a_new_connection_is_made(plain: SmtpTransport, inbox: Inbox) -> None:
    plain.deliver(mail())
    plain.rest()
    plain.rest()
    plain.deliver(mail())
    assert (len(inbox.mails), inbox.connections) == (2, 2)


@pytest.mark.parametrize("fault", ["mail drop", "mail 421 4.7.0"])
def test_a_kept_connection_that_the_server_closed_is_made_anew(plain: SmtpTransport, inbox: Inbox, fault: str) -> None:
    plain.deliver(mail())
    inbox.faults = [fault]
    plain.deliver(mail())
    assert (len(inbox.mails), inbox.connections) == (2, 2)


@pytest.mark.parametrize(
    ("fault", "code", "for_good", "shared"),
    [
        ("rcpt 550 5.1.1", "rcpt_550_5.1.1", True, False),
        ("rcpt 553", "rcpt_553", True, False),
        ("rcpt 450 4.2.0", "rcpt_450_4.2.0", False, False),
        ("rcpt 421", "rcpt_421", False, True),
        ("rcpt 530", "rcpt_530", False, True),
        ("data 451", "data_451", False, False),
        ("data 554 5.6.0", "data_554_5.6.0", True, False),
        ("mail 451", "sender_451", False, True),
        ("mail 550", "sender_550", False, True),
        ("mail 552 5.3.4", "sender_552_5.3.4", True, False),
        ("mail drop", "dropped", False, True),
        ("rcpt drop", "dropped", False, False),
        ("data drop", "dropped", False, False),
        ("after drop", "dropped", False, False),
        ("mail hang", "timeout", False, True),
        ("data hang", "timeout", False, True),
    ],
)
def test_every_refusal_is_told_apart_and_the_next_mail_goes_out(
    plain: SmtpTransport, inbox: Inbox, fault: str, code: str, for_good: bool, shared: bool
) -> None:
    inbox.faults = [fault]
    problem = refused(plain)
    assert (problem.code, problem.for_good, problem.shared) == (code, for_good, shared)
    inbox.mails.clear()
    plain.deliver(mail(key="next"))
    assert len(inbox.mails) == 1


def test_a_mail_whose_answer_was_lost_comes_again_under_the_same_id(plain: SmtpTransport, inbox: Inbox) -> None:
    inbox.faults = ["after drop"]
    refused(plain)
    plain.deliver(mail())
    first, second = inbox.mails
    assert first["Message-ID"] == second["Message-ID"]


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    problem = refused(SmtpTransport(SmtpServer("127.0.0.1", port, "none"), patience=0.5))
    assert (problem.code, problem.for_good, problem.shared) == ("refused", False, True)


def test_a_host_that_does_not_exist() -> None:
    problem = refused(SmtpTransport(SmtpServer("nowhere.invalid", 25, "none"), patience=0.5))
    assert problem.shared
    assert problem.code.startswith(("no_such_host", "network"))


def test_a_server_that_never_greets() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        problem = refused(SmtpTransport(SmtpServer("127.0.0.1", port, "none"), patience=0.2))
    assert (problem.code, problem.for_good, problem.shared) == ("timeout", False, True)


# ----------------------------------------------------------------------------------------------- TLS and passwords


def test_starttls_and_the_password_come_before_the_mail(cert: Certificate) -> None:
    with smtp_server(
        tls_context=cert.server, require_starttls=True, authenticator=check_login, auth_required=True
    ) as running:
        server = SmtpServer("localhost", running.port, "starttls", USER, PASSWORD)
        transport = SmtpTransport(server, context=cert.trusting, patience=5)
        transport.deliver(mail())
        transport.rest()
        assert len(running.inbox.mails) == 1
        assert running.inbox.encrypted == [True]


def test_tls_from_the_start(cert: Certificate) -> None:
    with smtp_server(over_tls=True, tls_context=cert.server) as running:
        transport = SmtpTransport(SmtpServer("localhost", running.port, "tls"), context=cert.trusting, patience=5)
        transport.deliver(mail())
        transport.rest()
        assert len(running.inbox.mails) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_nobody_trusts_is_refused_and_nothing_is_given_up(cert: Certificate, security: Any) -> None:
    with smtp_server(over_tls=security == "tls", tls_context=cert.server) as running:
        problem = refused(SmtpTransport(SmtpServer("localhost", running.port, security, USER, PASSWORD), patience=5))
        assert (problem.code, problem.for_good, problem.shared) == ("tls_untrusted", False, True)
        assert running.inbox.mails == []


def test_a_certificate_of_another_host_is_refused(tmp_path: Path) -> None:
    other = certificate(tmp_path, "mail.example.org")
    with smtp_server(tls_context=other.server) as running:
        server = SmtpServer("localhost", running.port, "starttls")
        assert refused(SmtpTransport(server, context=other.trusting, patience=5)).code == "tls_untrusted"


def test_a_server_without_starttls_gets_no_mail(inbox: Inbox) -> None:
    with smtp_server(inbox) as running:
        problem = refused(SmtpTransport(SmtpServer("localhost", running.port, "starttls"), patience=5))
        assert (problem.code, problem.shared) == ("not_offered", True)
        assert inbox.mails == []


def test_a_wrong_password_gives_no_letter_up(cert: Certificate) -> None:
    with smtp_server(tls_context=cert.server, authenticator=check_login, auth_required=True) as running:
        server = SmtpServer("localhost", running.port, "starttls", USER, "wrong")
        problem = refused(SmtpTransport(server, context=cert.trusting, patience=5))
        assert (problem.code, problem.for_good, problem.shared) == ("auth_535", False, True)


def test_a_server_that_wants_a_password_gives_no_letter_up(cert: Certificate) -> None:
    with smtp_server(tls_context=cert.server, authenticator=check_login, auth_required=True) as running:
        server = SmtpServer("localhost", running.port, "starttls")
        transport = SmtpTransport(server, context=cert.trusting, patience=5)
        problem = refused(transport)
        transport.rest()
        assert (problem.code, problem.for_good, problem.shared) == ("sender_530_5.7.0", False, True)


# ------------------------------------------------------------------------------------------ addresses of all lands


def test_an_international_domain_is_written_in_ascii(plain: SmtpTransport, inbox: Inbox) -> None:
    plain.deliver(mail("jane@bücher.example"))
    assert inbox.receivers == ["jane@xn--bcher-kva.example"]
    assert inbox.mails[0]["To"].addresses[0].domain == "xn--bcher-kva.example"


def test_an_address_without_ascii_form_needs_a_server_that_takes_it(plain: SmtpTransport, inbox: Inbox) -> None:
    problem = refused(plain, mail("jürg@example.org"))
    assert (problem.code, problem.for_good) == ("no_smtputf8", True)
    with smtp_server(inbox, enable_SMTPUTF8=True) as running:
        transport = SmtpTransport(SmtpServer("127.0.0.1", running.port, "none"), patience=5)
        transport.deliver(mail("jürg@example.org"))
        transport.rest()
    assert inbox.receivers == ["jürg@example.org"]
    assert "\r\nTo: Jane Roe <jürg@example.org>\r\n".encode() in inbox.raw[0]


# ---------------------------------------------------------------------------------------------------- its address


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.org", SmtpServer("mail.example.org", 587, "starttls")),
        ("smtp://u:p@mail.example.org:25", SmtpServer("mail.example.org", 25, "starttls", "u", "p")),
        ("smtps://u%40x.org:p%2F%3Aq@mail.example.org", SmtpServer("mail.example.org", 465, "tls", "u@x.org", "p/:q")),
        ("smtp://mail.example.org?tls=none", SmtpServer("mail.example.org", 587, "none")),
        ("smtp://localhost:2525", SmtpServer("localhost", 2525, "none")),
        ("smtp://u:p@127.0.0.1:2525/", SmtpServer("127.0.0.1", 2525, "none", "u", "p")),
        ("smtp://[::1]:2525?tls=starttls", SmtpServer("::1", 2525, "starttls")),
    ],
)
def test_an_address_says_how_to_speak_with_the_server(url: str, server: SmtpServer) -> None:
    assert SmtpServer.of(url) == server


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("mail.example.org:587", "smtp://"),
        ("http://mail.example.org", "smtp://"),
        ("smtp://", "smtp://"),
        ("smtp://mail.example.org:70000", "port"),
        ("smtp://mail.example.org/inbox", "no path"),
        ("smtp://mail.example.org?ssl=1", "no options"),
        ("smtp://mail.example.org?tls=maybe", "no options"),
        ("smtps://mail.example.org?tls=none", "from the start"),
        ("smtp://user@mail.example.org", "both"),
        ("smtp://user:hush-hush@mail.example.org?tls=none", "readable"),
    ],
)
def test_a_wrong_address_is_explained_without_being_quoted(url: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        SmtpServer.of(url)
    assert "hush" not in str(caught.value)


def test_a_password_is_not_shown() -> None:
    assert "hush" not in repr(SmtpServer.of("smtps://user:hush@mail.example.org"))
