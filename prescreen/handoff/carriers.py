"""Who carries an item of the outbox to where it belongs; letters go by mail."""

from collections.abc import Mapping
from typing import Protocol

from prescreen.handoff.letters import Desk, UnsendableError, Writer
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.transport import Transport
from prescreen.store import OutboxItem, Store


class Carrier(Protocol):
    """Carries items of some kinds."""

    def way(self, item: OutboxItem) -> str:
        """Name the way the item goes; a failure that is shared holds for all items of one way."""

    def carry(self, item: OutboxItem) -> bool:
        """Carry the item; False if nobody wants it any more. Raises DeliveryError, UnsendableError, OSError."""

    def rest(self) -> None:
        """Let go of connections until there is something to carry again."""


class MailCarrier:
    """Writes letters and sends them as mails."""

    def __init__(
        self,
        store: Store,
        transport: Transport,
        stationery: Stationery,
        letters: Mapping[str, Writer],
        *,
        inbox: str,
        public_url: str,
    ) -> None:
        self._store = store
        self._transport = transport
        self._stationery = stationery
        self._letters = letters
        self._inbox = inbox
        self._public_url = public_url

    def way(self, item: OutboxItem) -> str:
        """All mails go one way."""
        return "mail"

    def carry(self, item: OutboxItem) -> bool:
        """Write the letter from what is in the database now, and send it."""
        write = self._letters.get(item.kind)
        if write is None:
            raise UnsendableError("unknown_kind")
        with self._store.read() as unit:
            letter = write(item, Desk(unit, self._inbox, self._public_url))
        if letter is None:
            return False
        self._transport.deliver(self._stationery.mail(item, letter))
        return True

    def rest(self) -> None:
        """Close the connection."""
        self._transport.rest()


class RecallCarrier:
    """Takes mails that nobody has fetched out of the local folder."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    def way(self, item: OutboxItem) -> str:
        """The local folder."""
        return "recall"

    def carry(self, item: OutboxItem) -> bool:
        """Take the mails out; False if none was there any more."""
        return self._mailbox.recall(str(name) for name in item.payload["names"]) > 0

    def rest(self) -> None:
        """Nothing is kept open."""
