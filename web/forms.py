"""Reads a form that a browser posted, with or without scripts. What was typed is never repeated in an error."""

from typing import Any
from urllib.parse import parse_qs

from litestar import Request

from web.problems import ProblemError

_MOST_FIELDS = 120


async def read_form(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    """Return the values of each field that is not empty. Raises ProblemError 400 or 415."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise ProblemError(415, "not-a-form", "Please send the form of this page")
    raw = await request.body()
    try:
        return parse_qs(raw.decode("ascii"), max_num_fields=_MOST_FIELDS, errors="replace")
    except ValueError:
        raise ProblemError(400, "not-a-form", "The form cannot be read") from None
