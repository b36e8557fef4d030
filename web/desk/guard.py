"""The guard: the one place that lets somebody through a door of the desk, or refuses and writes that down."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, cast

import anyio.to_thread
from litestar.connection import ASGIConnection
from litestar.handlers.base import BaseRouteHandler

from prescreen.desk.access import Rights
from prescreen.desk.factors import SecondFactor
from prescreen.desk.sessions import CONFIRMED_FOR, alive
from prescreen.store import Account, DeskSession, Store
from web.desk.cookies import Cookies
from web.desk.doors import ROOT, Door
from web.desk.visit import (
    FIELD,
    HEADER,
    AnyRequest,
    Caller,
    ConfirmError,
    Form,
    RefusedError,
    SignInError,
    Visit,
    csrf_token,
)
from web.problems import ProblemError

CALLER, VISIT = "prescreen.caller", "prescreen.visit"
CODE_FIELD = "second_factor"
"""A form may carry the second factor's code along, where the door asks for it to be shown again."""
_SAFE = ("GET", "HEAD")
_SEEN_EVERY = timedelta(minutes=1)
_PATHS = {"password": f"{ROOT}/password", "second": f"{ROOT}/second-factor"}
_ID = re.compile(r"[A-Za-z0-9_.:/-]{1,128}")


class Guard:
    """Called by Litestar before each handler of the desk."""

    def __init__(
        self, store: Store, cookies: Cookies, clock: Callable[[], datetime], second_factor: SecondFactor
    ) -> None:
        self._store = store
        self._cookies = cookies
        self._clock = clock
        self._second_factor = second_factor

    async def __call__(self, connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        """Let the request through, or raise.

        Raises SignInError, RefusedError, ConfirmError; ProblemError 405 for a method that no door was made for.
        """
        door = handler.opt.get("door")
        if not isinstance(door, Door):
            raise ProblemError(405, "method-not-allowed", "This method is not allowed here")
        request = cast("AnyRequest", connection)
        form = await Form.of(request)
        now = self._clock()
        secret = self._cookies.secret(request)
        found = await anyio.to_thread.run_sync(self._signed_in, secret, now) if secret else None
        session, account = found or (None, None)
        if found is None:
            secret = self._cookies.form_secret(request)
        caller = Caller(secret, form, now, session, account)
        scope = cast("dict[str, Any]", request.scope)
        scope[CALLER] = caller
        try:
            if request.method not in _SAFE:
                _same_page(request, caller)
            if door.stage == "anyone":
                return
            if session is None or account is None:
                raise SignInError(f"{ROOT}/sign-in")
            if session.stage != door.stage:
                raise SignInError(_PATHS.get(session.stage, ROOT))
            if door.stage == "open":
                scope[VISIT] = await anyio.to_thread.run_sync(
                    self._let_in, door, caller, session, account, dict(request.path_params)
                )
        except RefusedError as refused:
            await anyio.to_thread.run_sync(self.note, refused, door, request.method, account)
            raise

    def note(self, refused: RefusedError, door: Door, method: str, account: Account | None) -> None:
        """Write a refusal into the audit log; of somebody who is not signed in nothing is known to write."""
        if account is None:
            return
        with self._store.unit() as unit:
            unit.audit.add(
                "access.refused",
                actor=account.actor,
                subject=refused.subject,
                at=self._clock(),
                why=refused.why,
                needs="" if refused.needs is None else refused.needs.value,
                route=door.name,
                method=method,
            )

    def _signed_in(self, secret: str, now: datetime) -> tuple[DeskSession, Account] | None:
        with self._store.read() as unit:
            session = unit.sessions.of(secret)
            account = None if session is None or not alive(session, now) else unit.accounts.get(session.account)
        if session is None or account is None or account.disabled_at is not None:
            return None
        return session, account

    def _let_in(
        self, door: Door, caller: Caller, session: DeskSession, account: Account, named: Mapping[str, Any]
    ) -> Visit:
        rights = Rights(account.grants)
        if door.needs is not None and not rights.anywhere(door.needs):
            raise RefusedError(403, "role", door.needs, _subject(named))
        place = None
        if door.of is not None:
            with self._store.read() as unit:
                place = door.of(unit, named)
            if place is None:
                raise RefusedError(404, "unknown", door.needs, _subject(named))
            if door.needs is not None and not rights.at(door.needs, place):
                raise RefusedError(404, "elsewhere", door.needs, _subject(named))
        if door.confirmed and not _fresh(session, caller.now):
            self._confirm(caller, session, account)
        elif not door.quiet and caller.now - session.seen_at >= _SEEN_EVERY:
            with self._store.unit() as unit:
                unit.sessions.seen(session, caller.now)
        return Visit(account, rights, session, caller.form, caller.csrf, caller.now, place)

    def _confirm(self, caller: Caller, session: DeskSession, account: Account) -> None:
        """Take the second factor's code that came with the form, or ask for it. Raises ConfirmError."""
        code = caller.form.text(CODE_FIELD)
        if not code:
            raise ConfirmError(caller)
        with self._store.unit() as unit:
            wrong = self._second_factor.check(unit, account, code, caller.now)
            if not wrong:
                unit.sessions.confirm(session, caller.now)
                unit.sessions.seen(session, caller.now)
        if wrong:
            raise ConfirmError(caller, wrong=wrong)


def _same_page(request: AnyRequest, caller: Caller) -> None:
    """Let only our own pages change anything: the browser says where a request comes from, and the form its token."""
    site = request.headers.get("sec-fetch-site", "same-origin")
    given = caller.form.get(FIELD, "") or request.headers.get(HEADER, "")
    wanted = csrf_token(caller.secret) if caller.secret else ""
    if site not in ("same-origin", "none") or not wanted or not hmac.compare_digest(given.encode(), wanted.encode()):
        raise RefusedError(403, "csrf")


def _fresh(session: DeskSession, now: datetime) -> bool:
    return session.confirmed_at is not None and now - session.confirmed_at < CONFIRMED_FOR


def _subject(named: Mapping[str, Any]) -> str:
    """Return the id that the address names, if it looks like one: whatever else was typed is not written down."""
    values = [str(value) for value in named.values()]
    return values[-1] if values and _ID.fullmatch(values[-1]) else ""
