from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from prescreen.settings import Settings
from prescreen.supervisor.plan import Doors, Plan
from prescreen.supervisor.prepare import Prepared
from prescreen.supervisor.program import Program
from prescreen.supervisor.run import loopback_url, plan_of


def test_a_plan_is_read_back_as_it_was_written_down() -> None:
    plan = Plan(
        (Program("rasa", ("python", "-m", "bot"), {"WORD": "¿qué?"}, Path("/srv"), grace=3.0),),
        Doors("http://127.0.0.1:81", "https://study.example", {"rasa": 5005}, ("first", "second")),
    )
    assert Plan.load(plan.dump()) == plan


def test_the_person_is_told_where_mails_are_and_how_to_get_in_first() -> None:
    settings = Settings(port=81, outbox_password=SecretStr("opens"))
    hints = plan_of(Prepared(settings, Path("model")), "for the study team: here").doors.hints
    assert "http://localhost:81/outbox" in hints[0]
    assert "opens" in hints[0]
    assert hints[1:] == ("for the study team: here",)


def test_without_anything_to_tell_nothing_is_told() -> None:
    assert plan_of(Prepared(Settings(), Path("model"))).doors.hints == ()


@pytest.mark.parametrize(
    ("host", "url"),
    [("127.0.0.1", "http://127.0.0.1:81"), ("0.0.0.0", "http://127.0.0.1:81"), ("::", "http://[::1]:81")],
)
def test_every_address_has_a_way_in_from_this_machine(host: str, url: str) -> None:
    assert loopback_url(Settings(host=host, port=81)) == url
