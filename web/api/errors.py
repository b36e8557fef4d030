"""Turns every exception into problem details: ours, Litestar's, the store's, and those nobody expected."""

from collections.abc import Callable
from typing import Any

import structlog
from litestar import MediaType, Response
from litestar.exceptions import HTTPException

from prescreen.interview import TrialClosed
from prescreen.store import StoreError
from web.api.bodies import AnyRequest
from web.exchange import (
    ChoiceGoneError,
    CrowdedError,
    KeyReusedError,
    LinkGoneError,
    UnansweredError,
    UnknownTokenError,
)
from web.problems import MEDIA_TYPE, ProblemError, too_many, try_later, unauthorised, unprocessable

_log = structlog.get_logger("gateway")
_TITLES = {
    400: ("bad-request", "The request cannot be understood"),
    401: ("unauthorised", "This conversation cannot be opened"),
    403: ("forbidden", "This is not allowed"),
    404: ("not-found", "There is nothing here"),
    405: ("method-not-allowed", "This method is not allowed here"),
    406: ("not-acceptable", "This cannot be had in the form you ask for"),
    413: ("too-large", "The request is too large"),
    415: ("not-json", "Please send JSON"),
    422: ("wrong-shape", "Some fields cannot be used"),
    429: ("too-many-requests", "Too many requests"),
}
_NOT_FOUND = 404
_INTERNAL = 500


def as_problem(error: Exception) -> ProblemError | None:
    """Return the problem an exception stands for; None for one nobody expected."""
    match error:
        case ProblemError():
            return error
        case UnknownTokenError():
            return unauthorised()
        case LinkGoneError():
            return ProblemError(
                410,
                "link-gone",
                "This link opens nothing any more",
                "It has run out, or it was used. You can start a new conversation.",
            )
        case KeyReusedError():
            return unprocessable(
                "key-reused",
                "This Idempotency-Key came with another message before",
                "Use a fresh key for each message.",
            )
        case TrialClosed():
            return ProblemError(
                409,
                "trial-closed",
                "This study takes no new people at the moment",
                "It may do so again later. Nothing was written down.",
            )
        case ChoiceGoneError():
            return ProblemError(
                409,
                "choice-gone",
                "This choice belongs to an earlier question",
                "Nothing was changed. Read the latest messages and answer the open question.",
            )
        case CrowdedError():
            return too_many(1, "Earlier messages of this conversation still wait for their reply.")
        case UnansweredError():
            return try_later("Your message is kept. Please send the same request again.")
        case StoreError():
            return try_later("The database does not answer. Please send the same request again.")
        case HTTPException() if error.status_code < _INTERNAL:
            name, title = _TITLES.get(error.status_code, ("bad-request", "The request cannot be understood"))
            return ProblemError(error.status_code, name, title, headers=error.headers)
        case _:
            return None


def answering_errors(page: Callable[[], str]) -> Callable[[AnyRequest, Exception], Response[Any]]:
    """Return Litestar's handler for every exception; `page` is what a person's browser sees instead of a 404."""

    def answer(request: AnyRequest, error: Exception) -> Response[Any]:
        if isinstance(error, StoreError):
            _log.error("the store failed", problem=str(error), route=request.scope.get("path_template"))
        problem = as_problem(error)
        if problem is None:
            _log.error("request failed", route=request.scope.get("path_template"), exc_info=error)
            problem = ProblemError(_INTERNAL, "internal", "Something went wrong on our side")
        if problem.status == _NOT_FOUND and _is_for_a_person(request):
            return Response(page(), status_code=_NOT_FOUND, media_type=MediaType.HTML)
        return Response(problem.body(), status_code=problem.status, headers=problem.headers, media_type=MEDIA_TYPE)

    return answer


def _is_for_a_person(request: AnyRequest) -> bool:
    return "text/html" in request.headers.get("accept", "") and not request.scope["path"].startswith("/api/")
