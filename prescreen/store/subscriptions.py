"""Subscriptions: people who want to hear of other trials, each with a data key of its own; and what they were told.

A subscription outlives the conversation it came from (`detach`), and goes with it when the person deletes it. The
secrets of its links are worked out from its id and a key of the vault; the tables hold only their hashes.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, delete, select, update

from prescreen.store import tables
from prescreen.store.dialect import insert_once
from prescreen.store.records import Subscription
from prescreen.store.tokens import hash_token
from prescreen.store.vault import Vault

ASKED_AGAIN_AFTER = timedelta(hours=1)
"""How long after a letter that asks to confirm an address a page's form brings no second one."""
_T = tables.subscriptions
_N = tables.notices
_ROW = (_T.c.id, _T.c.conversation, _T.c.person, _T.c.email, _T.c.profile, _T.c.language, _T.c.state, _T.c.at)


def subject_of(subscription: str) -> str:
    """Return whose data key seals a subscription."""
    return f"subscription/{subscription}"


def delete_subscriptions(connection: Connection, vault: Vault, *where: Any) -> int:
    """Delete subscriptions with their keys, and what was told to people who have none left; return how many."""
    found = connection.execute(select(_T.c.id, _T.c.person).where(*where)).all()
    for subscription, person in found:
        vault.forget(subject_of(subscription))
        connection.execute(delete(_T).where(_T.c.id == subscription))
        left = select(_T.c.id).where(_T.c.person == person)
        connection.execute(delete(_N).where(_N.c.person == person, ~left.exists()))
    return len(found)


class Subscriptions:
    """The repository of subscriptions and notices inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id

    def add(
        self,
        conversation: str,
        *,
        message_id: str,
        email: str,
        profile: dict[str, Any],
        language: str,
        at: datetime,
    ) -> str | None:
        """Keep an unconfirmed subscription and return its id; None if this message already made one."""
        identifier = self._new_id()
        subject = subject_of(identifier)
        self._vault.create(subject)
        values = self._row(identifier, conversation, message_id, email, profile, language, at)
        if insert_once(self._connection, _T, values):
            return identifier
        self._vault.forget(subject)
        return None

    def add_from_page(
        self, key: str, *, email: str, profile: dict[str, Any], language: str, at: datetime
    ) -> str | None:
        """Keep an unconfirmed subscription of a page's form, without any conversation, and return its id.

        key: of the form as it was shown; the same key again returns None and changes nothing, as does an address that
        was asked to confirm within `ASKED_AGAIN_AFTER`.
        """
        identifier = hash_token(f"page/{key}")[:32]
        subject = subject_of(identifier)
        person = self._vault.blind("subscriptions.person", email.casefold())
        lately = and_(_T.c.person == person, _T.c.state == "unconfirmed", _T.c.at > at - ASKED_AGAIN_AFTER)
        if self._vault.has(subject) or self._connection.execute(select(_T.c.id).where(lately)).first():
            return None
        self._vault.create(subject)
        values = self._row(identifier, None, f"page/{identifier}", email, profile, language, at)
        return identifier if insert_once(self._connection, _T, values) else None

    def _row(
        self,
        identifier: str,
        conversation: str | None,
        message_id: str,
        email: str,
        profile: dict[str, Any],
        language: str,
        at: datetime,
    ) -> dict[str, Any]:
        subject = subject_of(identifier)
        return {
            "id": identifier,
            "conversation": conversation,
            "message_id": message_id,
            "person": self._vault.blind("subscriptions.person", email.casefold()),
            "email": self._vault.seal(subject, "subscriptions.email", email),
            "profile": self._vault.seal(subject, "subscriptions.profile", profile),
            "language": language,
            "state": "unconfirmed",
            "confirm_hash": hash_token(self.confirm_secret(identifier)),
            "stop_hash": hash_token(self.stop_secret(identifier)),
            "at": at,
            "confirmed_at": None,
        }

    def confirm_secret(self, subscription: str) -> str:
        """Return what the letter's link carries to confirm."""
        return self._vault.blind("subscriptions.confirm", subscription)

    def stop_secret(self, subscription: str) -> str:
        """Return what every letter's link carries to unsubscribe."""
        return self._vault.blind("subscriptions.stop", subscription)

    def get(self, subscription: str) -> Subscription | None:
        """Return a subscription."""
        return self._opened(self._connection.execute(select(*_ROW).where(_T.c.id == subscription)).first())

    def of(self, conversation: str) -> Subscription | None:
        """Return the latest subscription that a conversation made."""
        wanted = select(*_ROW).where(_T.c.conversation == conversation).order_by(_T.c.at.desc()).limit(1)
        return self._opened(self._connection.execute(wanted).first())

    def to_confirm(self, secret: str) -> str | None:
        """Return the id of the subscription whose letter carried this secret, confirmed already or not."""
        found: str | None = self._connection.execute(
            select(_T.c.id).where(_T.c.confirm_hash == hash_token(secret))
        ).scalar()
        return found

    def confirm(self, subscription: str, at: datetime) -> None:
        """Note that whoever reads the address's mail wants this; doing it twice changes nothing."""
        self._connection.execute(
            update(_T)
            .where(_T.c.id == subscription, _T.c.state == "unconfirmed")
            .values(state="confirmed", confirmed_at=at)
        )

    def confirmed_after(self, subscription: str, limit: int) -> list[Subscription]:
        """Return confirmed subscriptions in the order of their ids, those after `subscription`."""
        wanted = select(*_ROW).where(_T.c.state == "confirmed", _T.c.id > subscription).order_by(_T.c.id).limit(limit)
        found = (self._opened(row) for row in self._connection.execute(wanted).all())
        return [each for each in found if each is not None]

    def notice(self, person: str, trial: str, event: int, at: datetime) -> bool:
        """Note that a person is told of a trial's event; False if they were told already."""
        return insert_once(self._connection, _N, {"person": person, "trial": trial, "event": event, "at": at})

    def stop(self, secret: str) -> bool:
        """Delete every subscription of the person whose letter carried this secret; True if there was one."""
        person = self._connection.execute(select(_T.c.person).where(_T.c.stop_hash == hash_token(secret))).scalar()
        if person is None:
            return False
        return self._delete(_T.c.person == person) > 0

    def end(self, conversation: str) -> bool:
        """Delete the subscriptions that a conversation made; True if there was one."""
        return self._delete(_T.c.conversation == conversation) > 0

    def drop_unconfirmed(self, before: datetime) -> int:
        """Delete what nobody confirmed since `before`; return how many."""
        return self._delete(_T.c.state == "unconfirmed", _T.c.at <= before)

    def detach(self, conversations: Sequence[str]) -> None:
        """Let confirmed subscriptions live on when their conversations go because of their age."""
        self._connection.execute(
            update(_T).where(_T.c.conversation.in_(conversations), _T.c.state == "confirmed").values(conversation=None)
        )

    def _delete(self, *where: Any) -> int:
        return delete_subscriptions(self._connection, self._vault, *where)

    def _opened(self, row: Any) -> Subscription | None:
        if row is None:
            return None
        subject = subject_of(row.id)
        return Subscription(
            row.id,
            row.conversation,
            row.person,
            str(self._vault.open(subject, "subscriptions.email", row.email)),
            self._vault.open(subject, "subscriptions.profile", row.profile),
            row.language,
            row.state,
            row.at,
        )
