"""Leads for other systems (a CTMS, a CRM): signed calls after the Standard Webhooks specification.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md: the headers `webhook-id`,
`webhook-timestamp` and `webhook-signature`, the last over id, timestamp and body. docs/tasks/receive-leads.md describes
the body for those who receive it.
"""

import base64
import binascii
import hashlib
import hmac
import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from prescreen.handoff.commit import ERASURE_CALL, LEAD_CALL
from prescreen.handoff.letters import UnsendableError
from prescreen.handoff.loopback import is_own
from prescreen.handoff.trouble import DeliveryError
from prescreen.store import Lead, OutboxItem, Store, reference_of

SCHEMA = "prescreen.lead/1"
PATIENCE_SECONDS = 15.0
_PREFIX = "whsec_"
_KEY_BYTES = range(24, 65)
_TRY_AGAIN = frozenset({408, 425, 429})
_AWAY = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where calls of one name go, and the key that signs them."""

    url: str
    key: bytes = field(repr=False)


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    secret: str


def endpoints_of(text: str) -> dict[str, Endpoint]:
    """Read the setting: JSON such as `{"ctms": {"url": "https://…", "secret": "whsec_…"}}`; empty text: none.

    Raises ValueError, which says what is wrong with which name and quotes neither address nor secret.
    """
    if not text:
        return {}
    try:
        written = TypeAdapter(dict[str, _Written]).validate_json(text)
    except ValidationError:
        raise ValueError('webhooks are written as {"name": {"url": "https://…", "secret": "whsec_…"}}') from None
    return {name: _endpoint(name, each) for name, each in written.items()}


def _endpoint(name: str, written: _Written) -> Endpoint:
    parts = urlsplit(written.url)
    if not parts.hostname or parts.username or parts.scheme not in ("https", "http"):
        raise ValueError(f"the webhook {name} needs an address such as https://ctms.example.org/leads")
    if parts.scheme == "http" and not is_own(parts.hostname):
        raise ValueError(f"the webhook {name} needs https://, so that nobody reads the leads on their way")
    try:
        key = base64.b64decode(written.secret.removeprefix(_PREFIX), validate=True)
    except binascii.Error:
        key = b""
    if not written.secret.startswith(_PREFIX) or len(key) not in _KEY_BYTES:
        raise ValueError(f"the webhook {name} needs a secret of {_PREFIX} and 24 to 64 bytes in base64")
    return Endpoint(written.url, key)


def signature(key: bytes, identifier: str, timestamp: int, body: bytes) -> str:
    """Return the header `webhook-signature`.

    >>> signature(b"k" * 24, "msg_1", 1674087231, b"{}")
    'v1,G1doHG0ujFtlhHA+ZGJu/UzP6aXfo87GDP2VtWSggoI='
    """
    signed = f"{identifier}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


class Webhooks:
    """Carries leads, and the news that one was erased, to the endpoints that the content names.

    client: for tests; never follows redirects. clock: the present moment, aware.
    """

    def __init__(
        self,
        store: Store,
        endpoints: Mapping[str, Endpoint],
        clock: Callable[[], datetime],
        *,
        client: Callable[[], httpx.Client] | None = None,
    ) -> None:
        self._store = store
        self._endpoints = endpoints
        self._clock = clock
        self._new_client = client or _client
        self._client: httpx.Client | None = None

    def way(self, item: OutboxItem) -> str:
        """Each endpoint is a way of its own."""
        return f"webhook {item.payload['webhook']}"

    def carry(self, item: OutboxItem) -> bool:
        """Call the endpoint; the id of a call is the same however often it is tried."""
        endpoint = self._endpoints.get(str(item.payload["webhook"]))
        if endpoint is None:
            raise UnsendableError("no_such_webhook")
        identifier, content = self._call(item)
        body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
        moment = int(self._clock().timestamp())
        headers = {
            "content-type": "application/json",
            "webhook-id": identifier,
            "webhook-timestamp": str(moment),
            "webhook-signature": signature(endpoint.key, identifier, moment, body),
        }
        if self._client is None:
            self._client = self._new_client()
        try:
            with self._client.stream("POST", endpoint.url, content=body, headers=headers) as answer:
                status = answer.status_code
        except httpx.HTTPError as problem:
            raise DeliveryError(_code(problem), shared=True) from None
        if not 200 <= status < 300:
            again = status >= 500 or status in _TRY_AGAIN
            raise DeliveryError(f"http_{status}", for_good=not again, shared=status in _AWAY)
        return True

    def rest(self) -> None:
        """Close connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _call(self, item: OutboxItem) -> tuple[str, dict[str, Any]]:
        about = {"trial": item.payload["study"], "occurred_at": item.at.isoformat()}
        if item.kind == ERASURE_CALL:
            reference = str(item.payload["reference"])
            data = {"reference": reference, **about}
            return f"{reference}-erased", {"type": "lead.erased", "timestamp": item.at.isoformat(), "data": data}
        with self._store.read() as unit:
            lead = unit.leads.get(str(item.payload["lead"]))
        if lead is None:
            raise UnsendableError("lead_erased")
        data = {**_lead(lead), "language": item.payload["language"], "centre": lead.contact.get("centre"), **about}
        return lead.id, {"type": "lead.created", "timestamp": item.at.isoformat(), "data": data}


KINDS = (LEAD_CALL, ERASURE_CALL)


def _lead(lead: Lead) -> dict[str, Any]:
    """Who it is; answers and verdict only if the person agreed to share them, which alone fills the snapshot."""
    contact = {name: value for name, value in lead.contact.items() if not name.startswith("centre")}
    found: dict[str, Any] = {
        "schema": SCHEMA,
        "lead": lead.id,
        "reference": reference_of(lead.id),
        "contact": contact,
        "shared": bool(lead.snapshot),
    }
    if lead.snapshot:
        found["answers"] = lead.snapshot.get("answers", {})
        found["verdict"] = {name: value for name, value in lead.snapshot.items() if name != "answers"}
    return found


def _client() -> httpx.Client:
    return httpx.Client(follow_redirects=False, timeout=PATIENCE_SECONDS, trust_env=False)


def _code(problem: httpx.HTTPError) -> str:
    if isinstance(problem, httpx.TimeoutException):
        return "timeout"
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "tls_untrusted"
        cause = cause.__cause__ or cause.__context__
    return "unreachable" if isinstance(problem, httpx.ConnectError) else "protocol"
