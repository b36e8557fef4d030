"""Forms that a browser posts, with or without scripts. What was typed is never repeated in an error."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from litestar import Request

from web.normalise import normalise
from web.problems import ProblemError

_LONGEST_BODY = 65_536
_MOST_FIELDS = 120
_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it is shown. problems: words by field. notice: words about all of it. doubted: what is asked about."""

    key: str
    typed: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    doubted: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


async def read_lists(
    request: Request[Any, Any, Any], *, longest: int = _LONGEST_BODY, most: int = _MOST_FIELDS
) -> dict[str, list[str]]:
    """Return every value of each field that was posted, made safe. Raises ProblemError 400, 408, 413 or 415.

    longest: bytes of the body. most: fields.
    """
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


async def read_fields(request: Request[Any, Any, Any]) -> dict[str, str]:
    """Return one value of each field that is not empty, the last. Raises as `read_lists` does."""
    last = {name: values[-1] for name, values in (await read_lists(request)).items()}
    return {name: value for name, value in last.items() if value}
