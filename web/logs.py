"""JSON logs that cannot carry what a person wrote: only known fields pass, and a traceback is reduced to places."""

import hashlib
import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

SAFE_FIELDS = frozenset(
    (
        *("event", "level", "timestamp", "logger", "route", "method", "status", "milliseconds", "conversation"),
        *("reason", "error", "places", "count", "by", "host", "port", "trials", "problem"),
    )
)
_QUIET = ("httpx", "httpcore", "uvicorn.access", "litestar", "asyncio", "alembic", "sqlalchemy")


def tag(conversation: str) -> str:
    """Return a short name for a conversation in logs, from which its id cannot be found."""
    return hashlib.sha256(conversation.encode()).hexdigest()[:8]


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every field that is not known to be harmless, and the values inside an exception."""
    problem = event.pop("exc_info", None)
    if problem is True:
        problem = sys.exc_info()[1]
    if isinstance(problem, tuple):
        problem = problem[1]
    safe = {name: value for name, value in event.items() if name in SAFE_FIELDS}
    if isinstance(problem, BaseException):
        safe |= describe(problem)
    return safe


def describe(problem: BaseException) -> dict[str, Any]:
    """Name an exception by its type and the places it went through, without its text."""
    frames = traceback.extract_tb(problem.__traceback__)
    return {
        "error": type(problem).__name__,
        "places": [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames[-6:]],
    }


def configure() -> None:
    """Send this process's logs, those of the libraries too, to standard error as JSON lines."""
    shared: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[redact, structlog.processors.JSONRenderer()],
            use_get_message=False,  # a library's message as its author wrote it, without the values filled in
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).propagate = True
