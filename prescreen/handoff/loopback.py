"""Which hosts are this machine."""

import ipaddress


def is_own(host: str) -> bool:
    """Tell whether a host is this machine, to which nothing can be overheard.

    >>> is_own("127.0.0.1"), is_own("localhost"), is_own("mail.example.org")
    (True, True, False)
    """
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
