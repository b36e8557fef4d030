import base64
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from prescreen.content.models import Contact
from prescreen.handoff import hand_over, withdraw
from prescreen.handoff.deliver import Courier
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.mail import Stationery
from prescreen.handoff.mailbox import Mailbox
from prescreen.handoff.webhooks import KINDS, Endpoint, Webhooks, endpoints_of
from prescreen.store import Conversation, Store
from tests.handoff.builders import JANE, NOON, ROOT, Clock, Recorded, Referring
from tests.handoff.smtp_server import certificate

KEY = b"k" * 32
SECRET = "whsec_" + base64.b64encode(KEY).decode()
SNAPSHOT = {"outcome": "needs_review", "content_hash": "abc", "answers": {"hiv": "yes"}, "criteria": {"inc-01": "met"}}


@dataclass
class Ctms:
    """Another system: what it answers, and what it got."""

    url: str = ""
    answers: list[int] = field(default_factory=list)
    calls: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    pause: float = 0.0

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.calls]


@contextmanager
def listening(ctms: Ctms, context: Any = None) -> Iterator[Ctms]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            ctms.calls.append(({name.lower(): value for name, value in self.headers.items()}, body))
            time.sleep(ctms.pause)
            status = ctms.answers.pop(0) if ctms.answers else 204
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("location", "/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    ctms.url = f"{'https' if context else 'http'}://localhost:{server.server_port}/leads"
    try:
        yield ctms
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def ctms() -> Iterator[Ctms]:
    with listening(Ctms()) as ctms:
        yield ctms


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime.now(UTC))


@pytest.fixture
def log() -> Recorded:
    return Recorded()


@pytest.fixture
def study() -> Referring:
    contact = Contact(name={"en": "Essen Biotech study team"}, email="team@example.org", webhook="ctms", mail="contact")
    return Referring("NCT06350110", contact)


Make = Callable[..., Courier]


@pytest.fixture
def make(store: Store, wording: Any, tmp_path: Path, clock: Clock, log: Recorded) -> Iterator[Make]:
    made: list[Courier] = []

    def make(url: str, **named: Any) -> Courier:
        quick = {"client": lambda: httpx.Client(follow_redirects=False, timeout=0.5, trust_env=False)}
        hooks = Webhooks(store, {"ctms": Endpoint(url, KEY)}, clock, **(quick | named))
        courier = Courier(
            store,
            Mailbox(tmp_path / "mail"),
            Stationery(wording),
            letter_kinds(),
            inbox="x@localhost",
            public_url="https://studies.example.org",
            clock=clock,
            chance=lambda: 0.5,
            log=log,
            carriers=dict.fromkeys(KINDS, hooks),
        )
        made.append(courier)
        return courier

    yield make
    for courier in made:
        courier.rest()


def give(store: Store, conversation: Conversation, study: Referring, snapshot: dict[str, Any] | None = None) -> None:
    with store.unit() as unit:
        hand_over(unit, conversation, JANE, snapshot or {}, study, NOON)


def calls_of(store: Store) -> list[tuple[str, str | None]]:
    with store.read() as unit:
        return [(entry.state, entry.code) for entry in unit.outbox.entries() if entry.kind in KINDS]


def test_a_lead_comes_once_signed_and_without_answers_unless_they_are_shared(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms
) -> None:
    give(store, conversation, study)
    give(store, conversation, study)
    courier = make(ctms.url)
    courier.round()
    courier.round()
    (body,) = ctms.bodies
    (headers, _), *_ = ctms.calls
    data = body["data"]
    assert (body["type"], body["timestamp"]) == ("lead.created", NOON.isoformat())
    assert (data["schema"], data["trial"], data["shared"]) == ("prescreen.lead/1", "NCT06350110", False)
    assert data["contact"] == JANE
    assert headers["webhook-id"] == data["lead"]
    assert not {"answers", "verdict"} & data.keys()


def test_answers_and_verdict_come_when_the_person_shares_them(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms
) -> None:
    give(store, conversation, study, SNAPSHOT)
    make(ctms.url).round()
    data = ctms.bodies[0]["data"]
    assert data["shared"] is True
    assert data["answers"] == {"hiv": "yes"}
    assert data["verdict"] == {"outcome": "needs_review", "content_hash": "abc", "criteria": {"inc-01": "met"}}


def test_an_erasure_is_told_by_reference_alone(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms
) -> None:
    give(store, conversation, study)
    courier = make(ctms.url)
    courier.round()
    with store.unit() as unit:
        withdraw(unit, conversation, study, NOON)
        unit.conversations.erase(conversation.id, NOON)
    courier.round()
    created, erased = ctms.bodies
    assert erased["type"] == "lead.erased"
    assert erased["data"] == {
        "reference": created["data"]["reference"],
        "trial": "NCT06350110",
        "occurred_at": NOON.isoformat(),
    }
    assert len({headers["webhook-id"] for headers, _ in ctms.calls}) == 2


def test_a_trial_without_a_webhook_calls_nobody(
    store: Store, conversation: Conversation, make: Make, ctms: Ctms
) -> None:
    give(store, conversation, Referring("NCT06350110", Contact(name={"en": "The team"})))
    make(ctms.url).round()
    assert ctms.calls == []


@pytest.mark.parametrize("status", [500, 503, 429, 408])
def test_a_system_in_trouble_is_called_again_with_the_same_id(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms, clock: Clock, status: int
) -> None:
    give(store, conversation, study)
    ctms.answers = [status]
    courier = make(ctms.url)
    courier.round()
    assert calls_of(store) == [("waiting", f"http_{status}")]
    clock.forward(timedelta(minutes=1))
    courier.round()
    assert calls_of(store) == [("done", None)]
    first, second = (headers for headers, _ in ctms.calls)
    assert first["webhook-id"] == second["webhook-id"]
    assert first["webhook-timestamp"] != second["webhook-timestamp"]


@pytest.mark.parametrize("status", [400, 401, 404, 410, 301, 307])
def test_a_refusal_is_laid_aside_with_an_alarm(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms, log: Recorded, status: int
) -> None:
    give(store, conversation, study)
    ctms.answers = [status]
    make(ctms.url).round()
    assert calls_of(store) == [("dead", f"http_{status}")]
    assert len(ctms.calls) == 1, "a redirect is not followed"
    with store.read() as unit:
        assert [alert.kind for alert in unit.alerts.of(conversation.id)] == ["undelivered"]
    assert not any(value in str(log.events) for value in (*JANE.values(), "localhost"))


def test_a_system_that_does_not_answer_holds_up_no_mail(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms, tmp_path: Path
) -> None:
    give(store, conversation, study)
    ctms.pause = 1.0
    make(ctms.url).round()
    assert calls_of(store) == [("waiting", "timeout")]
    assert len(list((tmp_path / "mail" / "new").iterdir())) == 2


def test_nobody_listens(store: Store, conversation: Conversation, study: Referring, make: Make) -> None:
    give(store, conversation, study)
    make("http://127.0.0.1:9/leads").round()
    assert calls_of(store) == [("waiting", "unreachable")]


def test_a_certificate_nobody_trusts_gets_no_lead(
    store: Store, conversation: Conversation, study: Referring, make: Make, tmp_path: Path
) -> None:
    cert = certificate(tmp_path)
    with listening(Ctms(), cert.server) as ctms:
        give(store, conversation, study)
        courier = make(ctms.url)
        courier.round()
        assert calls_of(store) == [("waiting", "tls_untrusted")]
        assert ctms.calls == []
        courier.rest()


def test_a_name_the_settings_do_not_know_raises_an_alarm(
    store: Store, conversation: Conversation, make: Make, ctms: Ctms
) -> None:
    give(store, conversation, Referring("X", Contact(name={"en": "The team"}, webhook="other")))
    make(ctms.url).round()
    assert calls_of(store) == [("dead", "no_such_webhook")]


def test_the_documented_verifier_knows_our_calls(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms
) -> None:
    page = (ROOT / "docs/tasks/receive-leads.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(program, names)
    is_ours = names["is_ours"]
    give(store, conversation, study, SNAPSHOT)
    make(ctms.url).round()
    headers, body = ctms.calls[0]
    assert is_ours(headers, body, SECRET)
    assert not is_ours(headers, body + b" ", SECRET)
    assert not is_ours({**headers, "webhook-id": "another"}, body, SECRET)
    assert not is_ours(headers, body, "whsec_" + base64.b64encode(b"x" * 32).decode())
    old = str(int(headers["webhook-timestamp"]) - 3600)
    assert not is_ours({**headers, "webhook-timestamp": old}, body, SECRET)


def test_the_documented_body_has_the_fields_that_come(
    store: Store, conversation: Conversation, study: Referring, make: Make, ctms: Ctms
) -> None:
    page = (ROOT / "docs/tasks/receive-leads.md").read_text(encoding="utf-8")
    (written,) = (json.loads(found) for found in re.findall(r"```json\n(.*?)```", page, re.DOTALL))
    give(store, conversation, study, SNAPSHOT)
    make(ctms.url).round()
    (body,) = ctms.bodies
    assert body.keys() == written.keys()
    assert body["data"].keys() == written["data"].keys()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("ctms=https://x.org", "written as"),
        ('{"ctms": {"url": "https://x.org"}}', "written as"),
        (json.dumps({"ctms": {"url": "http://ctms.example.org", "secret": SECRET}}), "ctms needs https://"),
        (json.dumps({"ctms": {"url": "https://u:hush@x.org", "secret": SECRET}}), "ctms needs an address"),
        ('{"ctms": {"url": "https://x.org", "secret": "hush"}}', "ctms needs a secret"),
        ('{"ctms": {"url": "https://x.org", "secret": "whsec_aHVzaA=="}}', "ctms needs a secret"),
    ],
)
def test_a_wrong_setting_is_explained_without_being_quoted(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as caught:
        endpoints_of(text)
    assert "hush" not in str(caught.value)


def test_endpoints_are_read_from_the_setting() -> None:
    own, other = ({"url": url, "secret": SECRET} for url in ("http://localhost:1", "https://x.org/a"))
    found = endpoints_of(json.dumps({"ctms": other, "own": own}))
    assert found == {"ctms": Endpoint("https://x.org/a", KEY), "own": Endpoint("http://localhost:1", KEY)}
    assert endpoints_of("") == {}
    assert "kkk" not in repr(found)
