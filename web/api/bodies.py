"""Reads a request's body: size, time, type, JSON and shape, each with its own clear problem."""

import asyncio
import json
from typing import Any, NoReturn, TypeVar

from litestar import Request
from pydantic import BaseModel, ValidationError

from web.limits import Limits
from web.problems import ProblemError, unprocessable

AnyRequest = Request[Any, Any, Any]
_Model = TypeVar("_Model", bound=BaseModel)


async def read_body(request: AnyRequest, model: type[_Model], limits: Limits) -> _Model:
    """Return the body as `model`. Raises ProblemError 400, 408, 413, 415 or 422."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        raise ProblemError(415, "not-json", "Please send JSON", "The Content-Type must be application/json.")
    try:
        async with asyncio.timeout(limits.body_seconds):
            raw = await request.body()
    except TimeoutError:
        raise ProblemError(408, "too-slow", "The request came too slowly") from None
    return shape_of(parse(raw), model)


def parse(raw: bytes) -> dict[str, Any]:
    """Return a JSON object. Raises ProblemError 400 or 422.

    Lone surrogates written as escapes are let through: a person's text is normalised later.
    """
    try:
        found = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise ProblemError(400, "not-json", "This is not valid JSON", "The body must be JSON in UTF-8.") from None
    if not isinstance(found, dict):
        raise unprocessable("wrong-shape", "The body must be a JSON object")
    return found


def shape_of(found: dict[str, Any], model: type[_Model]) -> _Model:
    """Return the object as `model`. Raises ProblemError 422 that names fields, never what they hold."""
    try:
        return model.model_validate({name: _whole(value) for name, value in found.items()})
    except ValidationError as problem:
        errors = [
            {"pointer": "/" + "/".join(str(part) for part in each["loc"]), "message": each["msg"]}
            for each in problem.errors(include_url=False, include_context=False, include_input=False)
        ]
        raise unprocessable("wrong-shape", "Some fields cannot be used", errors=errors) from None


def _whole(value: Any) -> Any:
    """Let text with lone surrogates reach normalisation instead of failing in validation."""
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore") if isinstance(value, str) else value


def _no_constant(_name: str) -> NoReturn:
    raise ValueError
