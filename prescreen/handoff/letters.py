"""What a promise becomes: a letter, still without layout, for every kind the outbox knows.

A kind of letter is a function from an outbox item to a `Letter`, entered under the item's kind in the table of its own
module and joined in `prescreen.handoff.kinds`. Its words are `mail_<kind>_subject` and `mail_<kind>_body` in
`content/wording/`; text and HTML are made of the same words (`prescreen.handoff.mail`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from prescreen.store import OutboxItem, Unit


class UnsendableError(Exception):
    """This letter can never be sent as it is; `code` says why and holds nothing personal."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Link:
    """A link a letter shows as a button: the key of its words, and a whole address."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Lines of a letter, each the key of a label's words and what stands behind the label."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who a letter or its answer goes to: an e-mail address, and a name where there is one."""

    address: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter.

    wording: the kind whose words are used, which may be shared by several kinds.
    language: of words and layout, such as `es`.
    values: what fills the placeholders of subject and body. A `Link` fills a placeholder that stands alone in its
        paragraph of the body; `Rows` and a text may have several lines.
    unsubscribe: the address that stops such letters with one POST and no further question (RFC 8058); only for letters
        that come because somebody subscribed. It is shown below the letter and stands in List-Unsubscribe.
    reply_to: whom an answer reaches; without it, the sender.
    """

    to: Receiver
    wording: str
    language: str
    values: Mapping[str, str | Link | Rows] = field(default_factory=dict)
    unsubscribe: str | None = None
    reply_to: Receiver | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What the writer of a letter may use.

    unit: the database, for reading. inbox: the address for study teams that gave none. public_url: where people reach
    this installation, without a slash at the end.
    """

    unit: Unit
    inbox: str
    public_url: str

    def link(self, path: str) -> str:
        """Return the whole address of a path of the product, such as `/stop/...`."""
        return f"{self.public_url}/{path.lstrip('/')}"


Writer = Callable[[OutboxItem, Desk], Letter | None]
"""Writes the letter of an item, or None if nobody wants it any more. Raises UnsendableError."""


def joined(*tables: Mapping[str, Writer]) -> Mapping[str, Writer]:
    """Return one table of all kinds; raises ValueError if two tables hold the same kind."""
    kinds: dict[str, Writer] = {}
    for table in tables:
        if twice := sorted(kinds.keys() & table.keys()):
            raise ValueError(f"two modules write letters of the kind {', '.join(twice)}")
        kinds |= table
    return kinds
