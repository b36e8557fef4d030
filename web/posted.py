"""Forms that browsers post: read within limits, made safe, and never repeated in an error."""

import asyncio
from typing import Any
from urllib.parse import parse_qs

from litestar import Request

from web.normalise import normalise
from web.problems import ProblemError

_LONGEST_BODY = 16_384
_MOST_FIELDS = 24
_SECONDS = 10.0


async def posted(
    request: Request[Any, Any, Any], *, longest: int = _LONGEST_BODY, most: int = _MOST_FIELDS
) -> dict[str, str]:
    """Return the fields that were posted, the last of each name. Raises ProblemError 400, 408, 413 or 415.

    longest: bytes of the body. most: fields.
    """
    return {name: values[-1] for name, values in (await posted_lists(request, longest=longest, most=most)).items()}


async def posted_lists(request: Request[Any, Any, Any], *, longest: int, most: int) -> dict[str, list[str]]:
    """Return every value of each field that was posted. Raises ProblemError as `posted` does."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise ProblemError(415, "not-a-form", "Please send the form of this page")
    try:
        async with asyncio.timeout(_SECONDS):
            raw = await request.body()
    except TimeoutError:
        raise ProblemError(408, "too-slow", "The request came too slowly") from None
    if len(raw) > longest:
        raise ProblemError(413, "too-large", "The request is too large")
    try:
        found = parse_qs(raw.decode("ascii"), max_num_fields=most, errors="replace", keep_blank_values=True)
    except ValueError:
        raise ProblemError(400, "not-a-form", "The form cannot be read") from None
    return {name: [normalise(value) for value in values] for name, values in found.items()}
