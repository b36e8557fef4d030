"""Values that are put right by the name of their test keep what is not told anew, and never two amounts at once."""

from __future__ import annotations

from pathlib import Path

from prescreen.interview.tests_named import called, masked, without_number
from tests.conversations.test_conversations import answer_all
from tests.interview.talk import Talk


def test_the_longer_name_counts() -> None:
    text, names = masked("creatinine clearance 58", [("creatinine", "creatinine"), ("creatinine clearance", "egfr")])
    assert text.endswith(" 58")
    assert called(names, 0, len(text)) == ["egfr"]


def test_what_is_left_of_a_value_is_no_amount() -> None:
    assert without_number({"low": 55, "high": 60, "unit": "%", "date": "2026-03"}) == {"unit": "%", "date": "2026-03"}


def test_a_range_is_put_right_by_one_number(tmp_path: Path) -> None:
    talk = Talk(tmp_path)
    talk.pick("Yes, I answer for myself")
    talk.say("34")
    answer_all(talk, until="hemoglobin")
    talk.say("Hb 10.9 g/dL, EF 55 to 60 percent, both from 3 March 2026")
    assert talk.answers["lvef"] == {"low": 55, "high": 60, "unit": "%", "date": "2026-03-03"}
    talk.say("that was wrong, the EF is 45")
    value = talk.answers["lvef"]
    assert isinstance(value, dict)
    assert value["value"] == 45
    assert not {"low", "high"} & value.keys()
