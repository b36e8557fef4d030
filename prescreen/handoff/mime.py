"""The inside of a mail: text and HTML as alternatives, in plain ASCII on the way.

`EmailMessage.set_content` and `add_alternative` say the same but parse every header they write, some three times;
for thousands of mails that is most of the work.
"""

import binascii
from email.headerregistry import BaseHeader, HeaderRegistry
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from functools import cache
from typing import Any

from typing_extensions import override

_LONGEST_LINE = 900
"""Of 998 bytes that a line of a mail may have."""


class Headers(HeaderRegistry):
    """Python's header classes, each made once and not anew for each header."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, type[BaseHeader]] = {}

    @override
    def __getitem__(self, name: str) -> type[BaseHeader]:
        """Return the class for headers of this name."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = super().__getitem__(name)
        return made


def fill(mail: EmailMessage, headers: Headers, *, boundary: str, text: str, html: str) -> None:
    """Make the mail a multipart/alternative of text and HTML; `boundary` must not stand in either."""
    mail.set_raw("MIME-Version", _always(headers, "MIME-Version", "1.0"))
    mail.set_raw("Content-Type", headers("Content-Type", f'multipart/alternative; boundary="{boundary}"'))
    mail.set_payload([_part("plain", text, mail, headers), _part("html", html, mail, headers)])


def _part(subtype: str, text: str, mail: EmailMessage, headers: Headers) -> EmailMessage:
    encoding, encoded = _encoded(text)
    part = EmailMessage(policy=mail.policy)
    part.set_raw("Content-Type", _always(headers, "Content-Type", f'text/{subtype}; charset="utf-8"'))
    part.set_raw("Content-Transfer-Encoding", _always(headers, "Content-Transfer-Encoding", encoding))
    part.set_payload(encoded)
    return part


@cache
def _always(headers: Headers, name: str, value: str) -> str:
    """A header that is the same in every mail, parsed and folded once."""
    return folded_once(headers(name, value), SMTP)


def folded_once(header: BaseHeader, policy: "EmailPolicy[Any]") -> BaseHeader:
    """Return a header that stands in many mails; it is folded now and not for each of them."""
    folded = header.fold(policy=policy)
    vars(header)["fold"] = lambda **_: folded
    return header


def _encoded(text: str) -> tuple[str, str]:
    """Return how the text travels, and it encoded so: as it is, else by what is shorter."""
    if text.isascii() and all(len(line) <= _LONGEST_LINE for line in text.splitlines()):
        return "7bit", text
    content = text.encode()
    quoted = binascii.b2a_qp(content, istext=True).decode()
    lines = [binascii.b2a_base64(content[at : at + 57]).decode() for at in range(0, len(content), 57)]
    based = "".join(lines)
    return ("quoted-printable", quoted) if len(quoted) <= len(based) else ("base64", based)
