"""Forms that a browser posts, with or without scripts. What was typed is never repeated in an error."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from litestar import Request

from web.normalise import normalise
from web.problems import ProblemError

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


async def read_form(request: Request[Any, Any, Any]) -> dict[str, list[str]]:
    """Return the values of each field that is not empty. Raises ProblemError 400, 408 or 415."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
        raise ProblemError(415, "not-a-form", "Please send the form of this page")
    try:
        async with asyncio.timeout(_SECONDS):
            raw = await request.body()
    except TimeoutError:
        raise ProblemError(408, "too-slow", "The request came too slowly") from None
    try:
        return parse_qs(raw.decode("ascii"), max_num_fields=_MOST_FIELDS, errors="replace")
    except ValueError:
        raise ProblemError(400, "not-a-form", "The form cannot be read") from None


async def read_fields(request: Request[Any, Any, Any]) -> dict[str, str]:
    """Return one value of each field that is not empty, the last, made safe. Raises as `read_form` does."""
    return {name: normalise(values[-1]) for name, values in (await read_form(request)).items()}
