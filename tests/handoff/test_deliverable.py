"""Whether mail can go to a domain: asked once, never waited for twice, and unknown is fine."""

from __future__ import annotations

import socket

import dns.resolver
import pytest

from prescreen.handoff.deliverable import REST, Deliverability, ask_resolver


class Resolver:
    """Answers from a table, or not at all; counts what it was asked."""

    def __init__(self, **known: bool | None) -> None:
        self.known = {name.replace("_", "."): answer for name, answer in known.items()}
        self.asked: list[str] = []

    def __call__(self, domain: str) -> bool | None:
        self.asked.append(domain)
        return self.known.get(domain)


def test_only_what_is_known_to_take_no_mail_is_refused() -> None:
    resolver = Resolver(good_net=True, bad_net=False)
    mail = Deliverability(resolver, lambda: 0.0)
    for domain in ("good.net", "bad.net", "BAD.net", "good.net"):
        mail.look_up(domain)
    assert resolver.asked == ["good.net", "bad.net"]
    assert mail.refused("a@Bad.net")
    assert not mail.refused("a@good.net")
    assert not mail.refused("a@never-asked.net")


def test_after_no_answer_nobody_is_kept_waiting_for_a_while() -> None:
    resolver = Resolver(bad_net=False)
    now = [0.0]
    mail = Deliverability(resolver, lambda: now[0])
    mail.look_up("silent.net")
    mail.look_up("bad.net")
    assert resolver.asked == ["silent.net"]
    assert not mail.refused("a@bad.net")
    now[0] = REST
    mail.look_up("bad.net")
    assert mail.refused("a@bad.net")


@pytest.mark.parametrize("domain", ["example.org", "mail.example.com", "clinic.test", "localhost"])
def test_names_set_aside_for_examples_are_never_asked_about(domain: str) -> None:
    resolver = Resolver()
    Deliverability(resolver, lambda: 0.0).look_up(domain)
    assert resolver.asked == []


def test_a_machine_without_a_resolver_knows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_args: object, **_more: object) -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver, "Resolver", none)
    assert ask_resolver("somewhere.net") is None


def test_a_resolver_that_does_not_answer_is_left_after_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        real = dns.resolver.Resolver

        def configured() -> dns.resolver.Resolver:
            resolver = real(configure=False)
            resolver.nameservers, resolver.port = ["127.0.0.1"], silent.getsockname()[1]
            return resolver

        monkeypatch.setattr(dns.resolver, "Resolver", configured)
        assert ask_resolver("somewhere.net") is None
