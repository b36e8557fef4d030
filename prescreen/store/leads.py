"""Leads: people who asked to be contacted, one a conversation."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from prescreen.store import tables
from prescreen.store.audit import Audit
from prescreen.store.dialect import insert_once
from prescreen.store.records import Lead
from prescreen.store.screenings import Screenings
from prescreen.store.vault import Vault

_T = tables.leads
_V = tables.vault
_ROW = (_T.c.id, _T.c.conversation, _T.c.contact, _T.c.snapshot, _T.c.at)
_GET = select(*_ROW).where(_T.c.id == bindparam("id_"))
_OF = select(*_ROW).where(_T.c.conversation == bindparam("conversation_"))


class Leads:
    """The repository of leads inside one unit."""

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        audit: Audit,
        screenings: Screenings,
        new_id: Callable[[], str],
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._audit = audit
        self._screenings = screenings
        self._new_id = new_id

    def add(self, conversation: str, contact: Mapping[str, Any], snapshot: Mapping[str, Any], at: datetime) -> str:
        """Keep a lead and return its id; a conversation that already has one keeps it unchanged."""
        identifier = self._new_id()
        values = {
            "id": identifier,
            "conversation": conversation,
            "contact": self._vault.seal(conversation, f"leads.contact/{identifier}", dict(contact)),
            "snapshot": self._vault.seal(conversation, f"leads.snapshot/{identifier}", dict(snapshot)),
            "at": at,
        }
        if insert_once(self._connection, _T, values):
            self._audit.add("lead.handed_over", actor="person", subject=conversation, at=at, lead=identifier)
            self._screenings.handed_over(conversation, identifier, contact, at)
            return identifier
        row = self._connection.execute(_OF, {"conversation_": conversation}).one()
        return str(row.id)

    def get(self, lead: str) -> Lead | None:
        """Return the lead with this id; None once its conversation was erased."""
        row = self._connection.execute(_GET, {"id_": lead}).first()
        return None if row is None else self._opened(row)

    def of(self, conversation: str) -> Lead | None:
        """Return the lead of a conversation."""
        row = self._connection.execute(_OF, {"conversation_": conversation}).first()
        return None if row is None else self._opened(row)

    def contacts(self, conversations: Collection[str]) -> dict[str, Mapping[str, Any]]:
        """Return the contact details of many conversations at once, those that have a lead."""
        wanted = (
            select(_T.c.id, _T.c.conversation, _T.c.contact, _V.c.wrapped, _V.c.master)
            .join(_V, _V.c.subject == _T.c.conversation)
            .where(_T.c.conversation.in_(conversations))
        )
        found: dict[str, Mapping[str, Any]] = {}
        for row in self._connection.execute(wanted):
            self._vault.prime(row.conversation, row.wrapped, row.master)
            found[row.conversation] = self._vault.open(row.conversation, f"leads.contact/{row.id}", row.contact)
        return found

    def empty_snapshot(self, conversation: str) -> None:
        """Take the answers out of a conversation's lead; the contact details stay."""
        lead = self.of(conversation)
        if lead is not None:
            sealed = self._vault.seal(conversation, f"leads.snapshot/{lead.id}", {})
            self._connection.execute(update(_T).where(_T.c.id == lead.id).values(snapshot=sealed))

    def remove(self, conversation: str) -> None:
        """Delete the lead of a conversation."""
        self._connection.execute(delete(_T).where(_T.c.conversation == conversation))
        self._screenings.forget_contact(conversation)

    def _opened(self, row: Any) -> Lead:
        identifier, conversation, contact, snapshot, at = row
        return Lead(
            identifier,
            conversation,
            self._vault.open(conversation, f"leads.contact/{identifier}", contact),
            self._vault.open(conversation, f"leads.snapshot/{identifier}", snapshot),
            at,
        )
