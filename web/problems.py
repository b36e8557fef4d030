"""Errors as RFC 9457 problem details. A problem never repeats what a person sent."""

from collections.abc import Mapping
from typing import Any, TypedDict

MEDIA_TYPE = "application/problem+json"


class ProblemBody(TypedDict, total=False):
    """The body of every error."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[dict[str, str]]


class ProblemError(Exception):
    """An error with everything its answer needs."""

    def __init__(
        self,
        status: int,
        name: str,
        title: str,
        detail: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(name)
        self.status = status
        self.name = name
        self.title = title
        self.detail = detail
        self.headers = dict(headers or {})
        self.more = more

    def body(self) -> dict[str, Any]:
        """Return the problem details object."""
        found = {"type": f"urn:prescreen:problem:{self.name}", "title": self.title, "status": self.status}
        if self.detail:
            found["detail"] = self.detail
        return found | self.more


def unauthorised() -> ProblemError:
    """The token is missing, wrong, or its conversation was erased."""
    return ProblemError(
        401,
        "unauthorised",
        "This conversation cannot be opened",
        "The bearer token is missing or unknown, or the conversation was deleted. Start a new conversation.",
        headers={"WWW-Authenticate": 'Bearer realm="conversation"'},
    )


def too_many(seconds: float, detail: str) -> ProblemError:
    """A client or a conversation goes too fast."""
    return ProblemError(
        429, "too-many-requests", "Too many requests", detail, headers={"Retry-After": str(max(1, round(seconds)))}
    )


def try_later(detail: str) -> ProblemError:
    """Something behind the gateway does not answer; the same request may be sent again."""
    return ProblemError(503, "try-again", "Please try again in a moment", detail, headers={"Retry-After": "2"})


def unprocessable(name: str, title: str, detail: str = "", **more: Any) -> ProblemError:
    """The request is well formed, but what it says cannot be used."""
    return ProblemError(422, name, title, detail, **more)
