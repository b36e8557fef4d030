"""One request at the desk: who it is, what they may do, what they sent."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from litestar import Request

from prescreen.desk.access import Permission, Place, Rights
from prescreen.store import Account, DeskSession, Scope
from web.problems import ProblemError

AnyRequest = Request[Any, Any, Any]
FIELD = "csrf"
HEADER = "x-csrf-token"
_FIELDS = 1_000


class Form(Mapping[str, str]):
    """What was posted; a name that came several times has its last value here and all of them in `all`."""

    def __init__(self, fields: Mapping[str, list[str]]) -> None:
        self._fields = fields

    def __getitem__(self, name: str) -> str:
        return self._fields[name][-1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def text(self, name: str) -> str:
        """Return a field without blanks around it; "" if it did not come."""
        return self.get(name, "").strip()

    def all(self, name: str) -> list[str]:
        """Return every value of a field, such as ticked boxes."""
        return list(self._fields.get(name, ()))

    @classmethod
    async def of(cls, request: AnyRequest) -> Form:
        """Read a posted form; another body is left alone. Raises ProblemError 400."""
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/x-www-form-urlencoded":
            return cls({})
        raw = await request.body()
        try:
            return cls(parse_qs(raw.decode("ascii"), keep_blank_values=True, max_num_fields=_FIELDS, errors="replace"))
        except ValueError:
            raise ProblemError(400, "not-a-form", "The form cannot be read") from None


def csrf_token(secret: str) -> str:
    """Return the token that a page's forms carry, for the secret in the browser's cookie; it does not give it away."""
    return hmac.digest(secret.encode(), b"prescreen/desk/form", "sha256").hex()


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever asks, signed in or on the way to it. `secret`: what their cookie holds."""

    secret: str = field(repr=False)
    form: Form
    now: datetime
    session: DeskSession | None = None
    account: Account | None = None

    @property
    def csrf(self) -> str:
        """The token for the forms of the page."""
        return csrf_token(self.secret) if self.secret else ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who is signed in, on a page they may see. `place`: where the page's object belongs, if it has one."""

    account: Account
    rights: Rights
    session: DeskSession
    form: Form
    csrf: str
    now: datetime
    place: Place | None = None

    @property
    def actor(self) -> str:
        """Who did it, for the audit log."""
        return self.account.actor

    def may(self, permission: Permission, place: Place | None = None) -> bool:
        """May they do this there; without a place: where the page's object belongs, or anywhere if it has none?"""
        where = place or self.place
        return self.rights.anywhere(permission) if where is None else self.rights.at(permission, where)

    def scopes(self, permission: Permission) -> tuple[Scope, ...]:
        """Where they may do this, for queries: `prescreen.store.scopes.within(visit.scopes(…), trial, centre)`."""
        return self.rights.scopes(permission)

    def require(self, permission: Permission, place: Place | None) -> None:
        """Refuse unless they may do this there, for what a form names; None: there is no such thing.

        Raises RefusedError, which is audited; nothing tells the two apart.
        """
        if place is None:
            raise RefusedError(404, "unknown", permission)
        if not self.rights.at(permission, place):
            raise RefusedError(404, "elsewhere", permission)

    @property
    def deidentified(self) -> bool:
        """Must names, contact details and the person's own words stay hidden on this page? True for monitors."""
        return not self.may(Permission.PEOPLE)


class RefusedError(Exception):
    """Somebody asked for what they may not have.

    status: 403 for a page, 404 for an object, of which they learn nothing. why: role, elsewhere, unknown, csrf.
    """

    def __init__(self, status: int, why: str, needs: Permission | None = None, subject: str = "") -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.needs = needs
        self.subject = subject


class SignInError(Exception):
    """Nobody is signed in, or not yet all the way. `path`: where to go on."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class ConfirmError(Exception):
    """The second factor has to be shown again first; `wrong`: what was shown did not fit."""

    def __init__(self, caller: Caller, *, wrong: str = "") -> None:
        super().__init__("confirm")
        self.caller = caller
        self.wrong = wrong
