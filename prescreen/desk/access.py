"""Who may do what, where: the only place that says it.

An account holds roles, each for one trial or every one, at one study centre or every one. A role is a set of
permissions. A screening at which no centre was chosen belongs to those who see every centre of its trial.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from prescreen.store import EVERY, Grant, Scope


class Role(StrEnum):
    """What somebody is at the desk."""

    COORDINATOR = "coordinator"
    INVESTIGATOR = "investigator"
    MONITOR = "monitor"
    ADMIN = "admin"


class Permission(StrEnum):
    """What can be allowed."""

    SCREENINGS = "screenings"
    """See screenings: answers, findings, outcome."""
    PEOPLE = "people"
    """See who they are: names, contact details, what they wrote. Without it everything is de-identified."""
    WORK = "work"
    """Take, call, note, answer, correct, mark, share, and override with a reason."""
    RULE = "rule"
    """Rule on a criterion that can be read in two ways, for the whole trial."""
    EXPORT = "export"
    """Take screenings out as files; without PEOPLE only de-identified."""
    FIGURES = "figures"
    """See the funnel and other counts, and what a changed criterion would change."""
    TRIALS = "trials"
    """See trials, their versions and centres."""
    APPROVE = "approve"
    """Approve a version of a trial; open and close trials and centres."""
    AUDIT = "audit"
    """Read the audit log."""
    ACCOUNTS = "accounts"
    """Add accounts, give rights, disable."""


_P = Permission
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.COORDINATOR: frozenset({_P.SCREENINGS, _P.PEOPLE, _P.WORK, _P.EXPORT, _P.FIGURES, _P.TRIALS}),
    Role.INVESTIGATOR: frozenset(
        {_P.SCREENINGS, _P.PEOPLE, _P.WORK, _P.RULE, _P.EXPORT, _P.FIGURES, _P.TRIALS, _P.APPROVE}
    ),
    Role.MONITOR: frozenset({_P.SCREENINGS, _P.EXPORT, _P.FIGURES, _P.TRIALS}),
    Role.ADMIN: frozenset({_P.FIGURES, _P.TRIALS, _P.APPROVE, _P.AUDIT, _P.ACCOUNTS}),
}
INSTALLATION = frozenset({_P.AUDIT, _P.ACCOUNTS})
"""Permissions that concern the whole installation: only a role for every trial and centre gives them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something belongs: its trial and its study centre.

    trial: "" is the whole installation. centre: "" is no centre, which only those see who see every centre of the
    trial; None is the trial as such, which everybody sees who sees any of its centres.
    """

    trial: str = ""
    centre: str | None = ""


class Rights:
    """What one account may do."""

    def __init__(self, grants: Iterable[Grant]) -> None:
        self._scopes: dict[Permission, list[Scope]] = {}
        for grant in grants:
            scope = Scope(grant.trial, grant.centre)
            for permission in PERMISSIONS[Role(grant.role)]:
                if permission not in INSTALLATION or scope == Scope():
                    self._scopes.setdefault(permission, []).append(scope)

    def anywhere(self, permission: Permission) -> bool:
        """Is there a place where this is allowed?"""
        return permission in self._scopes

    def at(self, permission: Permission, place: Place) -> bool:
        """Is this allowed there?"""
        if place.centre is None:
            return any(scope.trial in (EVERY, place.trial) for scope in self.scopes(permission))
        return any(scope.holds(place.trial, place.centre) for scope in self.scopes(permission))

    def scopes(self, permission: Permission) -> tuple[Scope, ...]:
        """Where this is allowed, for queries: `prescreen.store.scopes.within`."""
        return tuple(dict.fromkeys(self._scopes.get(permission, ())))
