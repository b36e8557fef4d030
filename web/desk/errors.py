"""What somebody at the desk sees instead of a page: sign in first, not allowed, not found, something went wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast
from urllib.parse import urlencode

import structlog
from litestar import Response
from litestar.background_tasks import BackgroundTask
from litestar.exceptions import HTTPException

from prescreen.store import StoreError
from web.desk.desk import Desk
from web.desk.doors import ROOT, Door
from web.desk.guard import CODE_FIELD, VISIT, Guard
from web.desk.visit import FIELD, AnyRequest, ConfirmError, RefusedError, SignInError, Visit
from web.problems import ProblemError

_log = structlog.get_logger("gateway")
_NOT_ALLOWED = "Your account may not do this"
_NOTHING = "There is nothing here"
_WORDS = {
    "csrf": "The form was too old, or it did not come from this page. Nothing was changed: go back, load the page "
    "again and repeat it.",
    "role": "It needs a right that your account does not have. Whoever manages the accounts can give it.",
}
_GONE = "It does not exist, or it belongs to a trial or study centre that your account does not see."
Handler = Callable[[AnyRequest, Any], Response[Any]]


def handlers(desk: Desk, guard: Guard) -> Mapping[type[Exception], Handler]:
    """Return the handlers for every exception of the desk's routes."""

    def sign_in(request: AnyRequest, error: SignInError) -> Response[Any]:
        if _arrived_from_elsewhere(request):
            # The browser keeps a strict cookie back when a link on another page leads here; the next request, from
            # this page, brings it.
            return desk.plain("again", path=_here(request))
        response = desk.goto(f"{error.path}?{urlencode({'next': _here(request)})}" if _is_page(request) else error.path)
        if error.path == f"{ROOT}/sign-in" and desk.cookies.secret(request):
            desk.cookies.drop(response, desk.cookies.session)
        return response

    def refused(request: AnyRequest, error: RefusedError) -> Response[Any]:
        text = _GONE if error.status == 404 else _WORDS.get(error.why, _WORDS["role"])
        response = _error(request, error.status, _NOTHING if error.status == 404 else _NOT_ALLOWED, text)
        visit, door = _visit(request), request.route_handler.opt.get("door")
        if visit is not None and isinstance(door, Door):  # past the guard, which writes down its own refusals
            response.background = BackgroundTask(guard.note, error, door, request.method, visit.account)
        return response

    def confirm(request: AnyRequest, error: ConfirmError) -> Response[Any]:
        again = request.method == "POST"
        fields = [
            (name, value)
            for name in error.caller.form
            if name not in (FIELD, CODE_FIELD)
            for value in error.caller.form.all(name)
        ]
        return desk.plain(
            "confirm",
            status=403 if again else 200,
            csrf=error.caller.csrf,
            action=_here(request) if again else f"{ROOT}/confirm",
            fields=fields if again else [("next", _here(request))],
            code_field=CODE_FIELD,
            wrong=error.wrong,
        )

    def problem(request: AnyRequest, error: Exception) -> Response[Any]:
        match error:
            case ProblemError():
                return _error(request, error.status, error.title, error.detail)
            case StoreError():
                _log.error("the store failed", problem=str(error), route=request.scope.get("path_template"))
                return _error(request, 503, "Please try again in a moment", "The database does not answer.")
            case HTTPException() if error.status_code < 500:
                return _error(request, error.status_code, _NOTHING, "")
            case _:
                _log.error("request failed", route=request.scope.get("path_template"), exc_info=error)
                return _error(request, 500, "Something went wrong on our side", "Nothing was changed by this request.")

    def _error(request: AnyRequest, status: int, title: str, text: str) -> Response[Any]:
        visit = _visit(request)
        if visit is not None:
            return desk.page(visit, "error", status=status, title=title, text=text)
        return desk.plain("error", status=status, title=title, text=text)

    return {SignInError: sign_in, RefusedError: refused, ConfirmError: confirm, Exception: problem}


def _visit(request: AnyRequest) -> Visit | None:
    return cast("Visit | None", request.scope.get(VISIT))


def _is_page(request: AnyRequest) -> bool:
    return request.method == "GET" and request.url.path not in (ROOT, f"{ROOT}/")


def _here(request: AnyRequest) -> str:
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")


def _arrived_from_elsewhere(request: AnyRequest) -> bool:
    return request.method == "GET" and request.headers.get("sec-fetch-site") == "cross-site"
