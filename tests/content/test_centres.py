"""A trial's study centres: what the file may hold, and what its author is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.content import check_content, content_remarks, load_library
from prescreen.content.yaml_source import Mistake
from tests.content.test_mistakes import content, spoil
from tests.criteria.people import library

__all__ = ["content"]

CENTRES = "trials/DEMO-ASTHMA-01/centres.yml"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("- id: london", "- id: leeds", "the centre leeds stands twice"),
        ("- id: leeds", "- id: Leeds City", "id"),
        ("country: GB", "country: UK", "a code of two capital letters, such as GB or ES, not 'UK'"),
        ("latitude: 53.8008", "latitude: 153.8008", "less than or equal to 90"),
        ("languages: [en, pl]", "languages: [English]", "a language is a code such as en, es or zh, not 'English'"),
        ("languages: [en, pl]", "languages: []", "at least 1 item"),
        ("status: recruiting", "status: open", "'recruiting', 'not_yet', 'paused' or 'closed'"),
        ("email: leeds@centres.example.org", "email: leeds", "this is no e-mail address"),
        ("email: leeds@centres.example.org", "email: null", "valid string"),
        ('phone: "+44 113 496 0000"', 'phone: "0113 496"', "a whole number with its country code"),
        ('phone: "+44 113 496 0000"', "webhook: https://ctms.example.org", "never its address"),
        ("open_for_referrals: true", "open_for_referal: true", "open_for_referal"),
        ('zh: "利兹的示例研究团队"', 'fr: "Leeds"', "zh is missing, and DEMO-ASTHMA-01 offers conversation in it"),
        ('en: "Example Chest Clinic Leeds"', 'en: "{{SITE_NAME}}"', "unfilled placeholder"),
    ],
)
def test_a_mistake_is_shown_with_its_place_and_what_is_allowed(content: Path, old: str, new: str, says: str) -> None:
    line = spoil(content, CENTRES, old, new)
    mistakes = check_content(content)
    found = [m for m in mistakes if says in m.text and m.file == f"content/{CENTRES}"]
    assert found, [str(m) for m in mistakes]
    assert any(0 <= abs(m.line - line) <= 12 for m in found)


def test_only_recruiting_centres_that_take_referrals_are_open() -> None:
    trial = library().trial("DEMO-ASTHMA-01")
    assert [centre.id for centre in trial.open_centres] == ["leeds", "madrid", "boston", "los-angeles"]
    assert {centre.id for centre in trial.centres} - {centre.id for centre in trial.open_centres} == {
        "london",
        "valencia",
        "munich",
    }
    assert trial.centre("london") is not None
    assert trial.centre("atlantis") is None


def test_a_trial_without_a_centre_is_in_order_and_its_author_is_warned() -> None:
    said = CliRunner().invoke(app, ["check"])
    assert said.exit_code == 0
    assert re.search(
        r"warning: content/trials/NCT06350110/centres\.yml:1: this trial names no study centre", said.output
    )
    assert "DEMO-ASTHMA-01" not in said.output


def test_a_missing_file_warns_like_an_empty_list(content: Path) -> None:
    (content / "trials/NCT06350110/centres.yml").unlink()
    (remark,) = content_remarks(content, load_library(content))
    assert remark.file == "content/trials/NCT06350110/centres.yml"


def test_a_trial_whose_centres_are_all_shut_warns(content: Path) -> None:
    path = content / CENTRES
    path.write_text(path.read_text(encoding="utf-8").replace("status: recruiting", "status: closed"), encoding="utf-8")
    remarks = content_remarks(content, load_library(content))
    assert Mistake(f"content/{CENTRES}", 1, remarks[0].text) == remarks[0]
    assert "no study centre recruits" in remarks[0].text


def test_a_change_of_a_centre_changes_the_hash_of_the_trial(content: Path) -> None:
    before = load_library(content).trial("DEMO-ASTHMA-01").content_hash
    spoil(content, CENTRES, "status: recruiting", "status: paused")
    assert load_library(content).trial("DEMO-ASTHMA-01").content_hash != before
