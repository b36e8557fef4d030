"""A contact detail that cannot be passed on is named and asked for anew; nobody hears that something went wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.handoff.commit import unusable
from tests.interview.talk import Talk


@pytest.mark.parametrize(
    ("detail", "value", "heard", "anew"),
    [
        ("last_name", "yes", "could not read a name", "Lopez"),
        ("phone", "12", "phone number I can use", "+1 202 555 0143"),
        ("other_language", "yes", "only the name of the language", "French"),
    ],
)
def test_a_stored_detail_that_no_mail_may_hold_is_asked_anew(
    tmp_path: Path, detail: str, value: str, heard: str, anew: str
) -> None:
    talk = Talk(tmp_path)
    talk.pick("No, thank you").pick("Yes, leave my contact")
    talk.say("Maria Lopez, maria@example.org, +1 202 555 0143").say("call").say("mornings").say("French").say("no")
    _store(talk, detail, value)
    talk.pick("Yes, pass them on")
    assert heard in talk.words
    assert talk.stage == "contact"
    assert talk.lead() is None
    talk.say(anew).pick("Yes, pass them on")
    lead = talk.lead()
    assert lead is not None
    assert unusable({name: str(v) for name, v in lead.contact.items()}) == []


def test_only_what_a_mail_may_hold_is_usable() -> None:
    good = {"first_name": "Maria", "last_name": "", "email": "m@example.org", "other_language": "Ixil"}
    assert unusable(good) == []
    assert unusable({**good, "last_name": "yes", "phone": "555", "other_language": "no"}) == [
        "last_name",
        "phone",
        "other_language",
    ]


def _store(talk: Talk, detail: str, value: str) -> None:
    """Put a value into the form as an earlier release may have kept it."""
    with talk.store.unit() as unit:
        found = unit.conversations.get(talk.id)
        assert found is not None
        state = {**found.state, "contact": {**found.state["contact"]}}
        state["contact"]["values"] = {**state["contact"]["values"], detail: value}
        unit.conversations.save(
            talk.id, state=state, stage=found.stage, language=found.language, at=talk.clock(), keep="finished"
        )
