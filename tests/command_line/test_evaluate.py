"""`prescreen evaluate` and `prescreen check` as programs use them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from tests.criteria.people import library

RUN = CliRunner()
BASE = dict(library().trial("NCT06350110").base)


def evaluate(*rows: Any) -> tuple[int, list[dict[str, Any]], str]:
    text = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    result = RUN.invoke(app, ["evaluate", "--trial", "NCT06350110"], input=text)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def person(**change: Any) -> dict[str, Any]:
    return {"id": "p", "context_date": "2026-03-16", "facts": {**BASE, **change}}


def test_a_person_is_judged_with_every_criterion_and_its_grounds() -> None:
    code, rows, errors = evaluate(person())
    assert (code, errors) == (0, "")
    row = rows[0]
    assert row["outcome"] == "likely_eligible"
    assert len(row["criteria"]) == 61
    assert row["criteria"]["inc-01-age"] == {
        "truth": "met",
        "because": [{"fact": "age_years", "value": BASE["age_years"]}],
    }
    assert row["not_met"] == []
    assert "inc-14b-consent-signed" in row["deferred"]


def test_bad_rows_are_named_by_line_and_the_others_are_still_done() -> None:
    code, rows, errors = evaluate(
        person(), "{nonsense", {"id": 2}, person(hiv="maybe"), person(hvi="negative"), "7", person()
    )
    assert code == 1
    assert len(rows) == 2
    assert [line.split(":")[0] for line in errors.splitlines()[:-1]] == [
        "line 2",
        "line 3",
        "line 4",
        "line 5",
        "line 6",
    ]
    assert "did you mean 'hiv'" in errors
    assert "maybe" not in errors


def test_a_wrong_trial_is_bad_usage_and_names_the_right_ones() -> None:
    result = RUN.invoke(app, ["evaluate", "--trial", "NCT0"], input="")
    assert result.exit_code == 2
    assert "NCT06350110" in result.stderr


def test_a_missing_file_is_bad_usage(tmp_path: Path) -> None:
    result = RUN.invoke(app, ["evaluate", "--trial", "NCT06350110", str(tmp_path / "none.jsonl")])
    assert result.exit_code == 2


def test_temporary_and_recheck_date() -> None:
    _, rows, _ = evaluate(person(recent_vaccines=[{"vaccine": "FluMist", "date": "2026-03-01"}]))
    assert (rows[0]["outcome"], rows[0]["temporary"], rows[0]["recheck_date"]) == ("not_eligible", True, "2026-03-30")


@pytest.mark.parametrize("command", ["check", "evaluate", "read", "run", "train", "chat"])
def test_every_command_explains_itself(command: str) -> None:
    assert RUN.invoke(app, [command, "--help"]).exit_code == 0


def test_check_says_that_the_content_is_in_order() -> None:
    result = RUN.invoke(app, ["check"])
    assert result.exit_code == 0
    assert "61" in result.stdout or "criteria" in result.stdout
