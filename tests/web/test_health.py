from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import create_engine, text

from prescreen.store import Store
from tests.web.conftest import Talker
from tests.web.fakes import NOON, FakeInterview, FakeRasa
from web.canary import Canary
from web.metrics import Metrics


async def test_live_looks_at_nothing_else(http: httpx.AsyncClient, rasa: FakeRasa) -> None:
    rasa.fault = "down"
    assert (await http.get("/health/live")).json() == {"status": "live"}
    assert rasa.calls == 0


async def test_ready_after_a_canary_turn_that_leaves_no_trace(
    http: httpx.AsyncClient, rasa: FakeRasa, interview: FakeInterview, tmp_path: Any
) -> None:
    assert (await http.get("/health/ready")).json() == {"status": "ready"}
    assert rasa.heard == ["", "yes"]
    assert all(act == ("answer", 0.9) for _, _, act in interview.turns), "only through Rasa"
    engine = create_engine(f"sqlite:///{tmp_path / 'prescreen.db'}")
    with engine.connect() as connection:
        assert connection.execute(text("select count(*) from conversations")).scalar() == 0
        assert connection.execute(text("select count(*) from answers")).scalar() == 0
    engine.dispose()


async def test_ready_is_remembered_for_a_few_seconds(http: httpx.AsyncClient, rasa: FakeRasa) -> None:
    for _ in range(5):
        assert (await http.get("/health/ready")).status_code == 200
    assert rasa.calls == 2


@pytest.mark.parametrize("fault", ["down", "error", "nonsense", "silence", "swallows"])
async def test_not_ready_when_whole_turns_do_not_work(http: httpx.AsyncClient, rasa: FakeRasa, fault: str) -> None:
    rasa.fault = fault
    answer = await http.get("/health/ready")
    assert (answer.status_code, answer.json()["title"]) == (503, "A whole turn does not work now")
    assert answer.json()["detail"]


async def test_not_ready_when_the_interview_fails(http: httpx.AsyncClient, interview: FakeInterview) -> None:
    interview.broken = True
    assert (await http.get("/health/ready")).status_code == 503


class Sometimes:
    def __init__(self, *results: bool) -> None:
        self.results = list(results)

    async def canary(self, _trial: str, _words: str) -> bool:
        return self.results.pop(0)


async def test_a_failure_is_forgotten_sooner_than_a_success() -> None:
    now = 0.0
    canary = Canary(
        Sometimes(False, True, False),  # type: ignore[arg-type]
        Metrics(),
        trial="NCT06350110",
        good_for=5.0,
        bad_for=0.5,
        clock=lambda: now,
    )
    seen = []
    for moment in (0.0, 0.4, 0.6, 5.5, 5.7):
        now = moment
        seen.append(await canary.look())
    assert [bool(reason) for reason in seen] == [True, True, False, False, True]


async def test_metrics_count_and_tell_nothing_about_anybody(
    http: httpx.AsyncClient, talker: Talker, rasa: FakeRasa
) -> None:
    await talker.say("I have lupus and HIV, jane@example.org")
    await talker.say("43")
    await http.get("/api/zebra/secret-path")
    await http.get("/trials/NCT06350110")
    shown = (await http.get("/metrics")).text
    assert 'prescreen_turns_total{by="rasa"} 3.0' in shown
    assert 'prescreen_conversations_total{trial="NCT06350110"} 1.0' in shown
    assert 'route="/trials/{trial}"' in shown
    for secret in ("lupus", "HIV", "jane", "zebra", "secret-path", talker.conversation, talker.token):
        assert secret not in shown


async def test_metrics_tell_of_promises_that_were_not_kept(
    http: httpx.AsyncClient, talker: Talker, store: Store
) -> None:
    assert 'prescreen_alerts{kind="undelivered"} 0.0' in (await http.get("/metrics")).text
    with store.unit() as unit:
        unit.outbox.add("team", "a", {}, NOON - timedelta(minutes=5))
        unit.outbox.add("team", "b", {}, NOON - timedelta(minutes=9))
        late, _ = unit.outbox.claim(NOON, 2)
        unit.outbox.failed(late.id, "rcpt_550", None, NOON)
        unit.alerts.add(talker.conversation, "undelivered", NOON)
    shown = (await http.get("/metrics")).text
    assert 'prescreen_outbox{state="dead"} 1.0' in shown
    assert 'prescreen_outbox{state="waiting"} 1.0' in shown
    assert "prescreen_outbox_oldest_seconds 300.0" in shown
    assert 'prescreen_alerts{kind="undelivered"} 1.0' in shown
    assert "rcpt_550" not in shown
