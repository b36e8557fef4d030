"""Can mail go to this domain at all? Asked of the domain name system, for a short moment, where there is one."""

from __future__ import annotations

import re
from collections.abc import Callable

import dns.exception
import dns.resolver
from email_validator import EmailNotValidError, EmailUndeliverableError, validate_email

PATIENCE = 1.0
"""Seconds a question may take."""
REST = 300.0
"""Seconds without any question after one that nobody answered."""
MOST_REMEMBERED = 1000
_RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:org|com|net)|test|example|invalid|localhost|local)$", re.IGNORECASE)
"""Names set aside for examples (RFC 2606, RFC 6762); nobody asks about those."""

Ask = Callable[[str], bool | None]


class Deliverability:
    """Remembers which domains take mail. A machine without a resolver knows nothing and is never kept waiting twice.

    ask: whether a domain takes mail, None if nobody answers. clock: seconds that only grow.
    """

    def __init__(self, ask: Ask, clock: Callable[[], float]) -> None:
        self._ask = ask
        self._clock = clock
        self._known: dict[str, bool] = {}
        self._quiet_until = float("-inf")

    def wants(self, domain: str) -> bool:
        """Should a domain be asked about? Not one that is known, and none where nobody answered lately."""
        known = domain.casefold() in self._known or _RESERVED.search(domain) is not None
        return not known and self._clock() >= self._quiet_until

    def look_up(self, domain: str) -> None:
        """Ask about a domain if that is wanted."""
        if not self.wants(domain):
            return
        domain = domain.casefold()
        answer = self._ask(domain)
        if answer is None:
            self._quiet_until = self._clock() + REST
        else:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            self._known[domain] = answer

    def refused(self, address: str) -> bool:
        """Is it known that no mail can go to this address? Takes no time; what is unknown is not refused."""
        return self._known.get(address.rpartition("@")[2].casefold()) is False


def ask_resolver(domain: str) -> bool | None:
    """Ask the machine's resolver whether a domain takes mail; None when there is no resolver or no answer in time."""
    try:
        resolver = dns.resolver.Resolver()
        resolver.lifetime = resolver.timeout = PATIENCE
        found = validate_email(f"someone@{domain}", check_deliverability=True, dns_resolver=resolver)
    except EmailUndeliverableError:
        return False
    except (EmailNotValidError, dns.exception.DNSException, OSError):
        return None
    return True if getattr(found, "mx", None) else None
