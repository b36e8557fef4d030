"""The outermost layer, around everything: rates, security headers, counting, and the last catch of an error."""

import asyncio
import base64
import hashlib
import json
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog

from web.limits import Buckets, Limits
from web.metrics import Metrics
from web.problems import MEDIA_TYPE, ProblemError, too_many

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
HEADERS: tuple[tuple[bytes, bytes], ...] = tuple(
    (name.encode(), value.encode())
    for name, value in (
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    )
)
_POLICY = b"content-security-policy"
_UNFRAMED = b"frame-ancestors 'none'"
_ERROR = 500
_log = structlog.get_logger("gateway")


def policy_with_style(style: str) -> str:
    """Return the policy of a page that brings this one style sheet within it, by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return CONTENT_SECURITY_POLICY.replace("style-src 'self'", f"style-src 'self' 'sha256-{digest}'")


class Front:
    """An ASGI application around another."""

    def __init__(self, app: App, *, limits: Limits, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        self._requests = Buckets(limits.requests, remembered=limits.clients_remembered)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(send, head_only=scope["method"] == "HEAD")
        if answer.head_only:
            scope = {**scope, "method": "GET"}
        started = time.perf_counter()
        try:
            wait = self._requests.wait(client_of(scope))
            if wait:
                raise too_many(wait, "This client sends too many requests.")
            await self._app(scope, receive, answer.send)
        except ProblemError as problem:
            await answer.problem(problem)
        except asyncio.CancelledError:
            raise
        except Exception as problem:  # noqa: BLE001
            _log.error("request failed", method=scope["method"], route=_route(scope), exc_info=problem)
            await answer.problem(ProblemError(_ERROR, "internal", "Something went wrong on our side"))
        self._metrics.requests.labels(_route(scope), str(answer.status)).inc()
        if answer.status >= _ERROR:
            _log.warning(
                "request answered",
                method=scope["method"],
                route=_route(scope),
                status=answer.status,
                milliseconds=round((time.perf_counter() - started) * 1000),
            )


class _Answer:
    """The response on its way out."""

    def __init__(self, send: Send, *, head_only: bool) -> None:
        self._send = send
        self.head_only = head_only
        self.status = 0

    async def send(self, message: Message) -> None:
        """Pass a message on, the first with the security headers."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            own = list(message.get("headers", ()))
            named = {name.lower() for name, _ in own}  # a page may bring a policy of its own
            if any(name.lower() == _POLICY and _UNFRAMED not in value for name, value in own):
                named.add(b"x-frame-options")
            headers = own + [(name, value) for name, value in HEADERS if name not in named]
            if not any(name.lower() == b"cache-control" for name, _ in headers):
                headers.append((b"cache-control", b"no-store"))
            message = {**message, "headers": headers}
        elif message["type"] == "http.response.body" and self.head_only:
            message = {**message, "body": b""}
        await self._send(message)

    async def problem(self, problem: ProblemError) -> None:
        """Answer with a problem, unless an answer has already begun."""
        if self.status:
            return
        body = json.dumps(problem.body()).encode()
        headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
        headers += [(name.lower().encode(), value.encode()) for name, value in problem.headers.items()]
        await self.send({"type": "http.response.start", "status": problem.status, "headers": headers})
        await self.send({"type": "http.response.body", "body": body})


def client_of(scope: Scope) -> str:
    """Return whom a request counts for: the client's address."""
    client = scope.get("client")
    return str(client[0]) if client else "unknown"


def _route(scope: Scope) -> str:
    """Return the route's template, never the path itself, so that labels and logs stay few and harmless."""
    return str(scope.get("path_template") or "none")
