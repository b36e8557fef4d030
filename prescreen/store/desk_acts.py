"""What people of the study team add to a screening: acts, private notes, reveals; and rulings, which are about a trial.

Acts and rulings are appended only: a later one about the same thing counts, the earlier ones stay.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, or_, select

from prescreen.store import tables
from prescreen.store.dialect import insert_once, insert_or_replace
from prescreen.store.records import Act, Note, Ruling
from prescreen.store.vault import Vault

_A = tables.desk_acts
_N = tables.desk_notes
_R = tables.reveals
_L = tables.rulings


class DeskActs:
    """The repository of acts, notes, reveals and rulings inside one unit."""

    def __init__(self, connection: Connection, vault: Vault, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._vault = vault
        self._new_id = new_id

    def add(
        self, conversation: str, kind: str, about: str, body: dict[str, Any], *, by: str, at: datetime, key: str = ""
    ) -> str | None:
        """Keep an act and return its id; None if one with this `key` was kept before (a form sent twice)."""
        identifier = key or self._new_id()
        values = {
            "id": identifier,
            "conversation": conversation,
            "kind": kind,
            "about": about,
            "body": self._vault.seal(conversation, f"desk_acts.body/{identifier}", body),
            "by": by,
            "at": at,
        }
        return identifier if insert_once(self._connection, _A, values) else None

    def of(self, conversation: str) -> list[Act]:
        """Return the acts on a screening, oldest first."""
        wanted = select(*_A.c).where(_A.c.conversation == conversation).order_by(_A.c.at, _A.c.id)
        return [
            Act(
                row.id,
                row.conversation,
                row.kind,
                row.about,
                self._vault.open(conversation, f"desk_acts.body/{row.id}", row.body),
                row.by,
                row.at,
            )
            for row in self._connection.execute(wanted)
        ]

    # -------------------------------------------------------------------------------------------------------- notes

    def add_note(
        self,
        conversation: str,
        *,
        text: str,
        anchor: dict[str, Any],
        team: bool,
        by: str,
        at: datetime,
        key: str = "",
    ) -> str | None:
        """Keep a note and return its id; None if one with this `key` was kept before."""
        identifier = key or self._new_id()
        values = {
            "id": identifier,
            "conversation": conversation,
            "by": by,
            "team": team,
            "body": self._vault.seal(conversation, f"desk_notes.body/{identifier}", {"text": text, "anchor": anchor}),
            "at": at,
        }
        return identifier if insert_once(self._connection, _N, values) else None

    def notes(self, conversation: str, who: str) -> list[Note]:
        """Return the notes on a screening that somebody may see: their own, and those for the team; oldest first."""
        mine = or_(_N.c.by == who, _N.c.team.is_(True))
        wanted = select(*_N.c).where(_N.c.conversation == conversation, mine).order_by(_N.c.at, _N.c.id)
        return [self._note(row) for row in self._connection.execute(wanted)]

    def remove_note(self, conversation: str, note: str, who: str) -> bool:
        """Delete one of somebody's own notes; False if there is none."""
        own = delete(_N).where(_N.c.id == note, _N.c.conversation == conversation, _N.c.by == who)
        return self._connection.execute(own).rowcount == 1

    def _note(self, row: Any) -> Note:
        body = self._vault.open(row.conversation, f"desk_notes.body/{row.id}", row.body)
        return Note(row.id, row.conversation, row.by, row.team, body["text"], body["anchor"], row.at)

    # ------------------------------------------------------------------------------------------------------ reveals

    def reveal(self, conversation: str, who: str, until: datetime) -> None:
        """Let somebody see the sensitive parts of a screening for a while."""
        insert_or_replace(
            self._connection,
            _R,
            {"conversation": conversation, "by": who, "until": until},
            ("conversation", "by"),
            ("until",),
        )

    def hide(self, conversation: str, who: str) -> None:
        """End that at once."""
        self._connection.execute(delete(_R).where(_R.c.conversation == conversation, _R.c.by == who))

    def revealed(self, conversation: str, who: str, now: datetime) -> bool:
        """Tell whether somebody may see the sensitive parts now."""
        wanted = select(_R.c.until).where(_R.c.conversation == conversation, _R.c.by == who, _R.c.until > now)
        return self._connection.execute(wanted).first() is not None

    def purge(self, conversation: str) -> None:
        """Delete acts, notes and reveals, which quote what a person said and took back."""
        for table in (_A, _N, _R):
            self._connection.execute(delete(table).where(table.c.conversation == conversation))

    # ------------------------------------------------------------------------------------------------------ rulings

    def rule(self, trial: str, criterion: str, ruling: str, *, by: str, name: str, at: datetime, key: str = "") -> bool:
        """Enter how a criterion is read into the trial's ledger; False if this `key` was entered before."""
        values = {
            "id": key or self._new_id(),
            "trial": trial,
            "criterion": criterion,
            "ruling": ruling,
            "by": by,
            "name": name,
            "at": at,
        }
        return insert_once(self._connection, _L, values)

    def rulings(self, trial: str) -> list[Ruling]:
        """Return the ledger of a trial, oldest first; of one criterion the latest counts."""
        wanted = select(*_L.c).where(_L.c.trial == trial).order_by(_L.c.at, _L.c.id)
        return [Ruling(*row) for row in self._connection.execute(wanted)]
