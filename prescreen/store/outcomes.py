"""What a screening came to, as the queue keeps it: blinded, so that a copy of the database tells it of nobody."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Row

from prescreen.criteria.verdict import Outcome
from prescreen.store.records import Screening
from prescreen.store.vault import Vault

_LENGTH = 20


class BlindedOutcomes:
    """Turns outcomes into what stands in the table, and back. Equal ones are equal there and can be looked up."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._named: dict[str, str] = {}

    def blind(self, outcome: str) -> str:
        """Return what stands in the table for an outcome, "" for none. Raises ValueError for another word."""
        return self._vault.blind("desk.outcome", Outcome(outcome).value)[:_LENGTH] if outcome else ""

    def screening(self, row: Row[Any]) -> Screening:
        """Return a row of the table with its outcomes in words."""
        found = Screening(*tuple(row))
        if not (found.machine or found.outcome):
            return found
        names = self._names()
        return replace(found, machine=names.get(found.machine, ""), outcome=names.get(found.outcome, ""))

    def _names(self) -> Mapping[str, str]:
        if not self._named:
            self._named = {self.blind(outcome.value): outcome.value for outcome in Outcome}
        return self._named
