"""Errors as RFC 9457 problem details. They say what was wrong with a request, never what was in it."""

from __future__ import annotations

import json
from http import HTTPStatus

from sanic.response import HTTPResponse


class ProblemError(Exception):
    """A request that cannot be answered as asked."""

    def __init__(self, status: int, detail: str) -> None:
        """Keep the HTTP status and a sentence for the developer of the other side."""
        super().__init__(detail)
        self.status = status
        self.detail = detail

    def response(self) -> HTTPResponse:
        """Render it."""
        body = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
        }
        headers = {"WWW-Authenticate": "Bearer"} if self.status == HTTPStatus.UNAUTHORIZED else None
        return HTTPResponse(json.dumps(body), self.status, headers, content_type="application/problem+json")
