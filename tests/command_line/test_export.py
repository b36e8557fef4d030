"""`prescreen export`: each form, to a file or not, and what is bad usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.desk.export.pdf import fonts
from tests.desk.screened_people import CONTACT, TRIAL, add_screening, base, new_store

RUN = CliRunner()


@pytest.fixture
def screening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    store = new_store(tmp_path)
    identifier = add_screening(store, base(), contact=CONTACT)
    add_screening(store, base(), consents=[("prescreen", True)])
    store.close()
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", f"sqlite:///{tmp_path / 'desk.db'}")
    return identifier


def test_each_form_is_written_and_noted(tmp_path: Path, screening: str) -> None:
    done = RUN.invoke(app, ["export"])
    assert [json.loads(line)["facts"]["age_years"] for line in done.stdout.splitlines()] == [47, 47]
    out = tmp_path / "out.csv"
    done = RUN.invoke(app, ["export", "--trial", TRIAL, "--format", "csv", "--out", str(out)])
    assert (done.exit_code, done.stdout) == (0, "")
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert out.read_text(encoding="utf-8").count("\n") == 2, "only of the one who agreed that the team gets the answers"
    assert out.stat().st_mode & 0o777 == 0o600
    done = RUN.invoke(app, ["export", "--trial", TRIAL, "--format", "fhir", "--deidentified"])
    assert json.loads(done.stdout)["resourceType"] == "Bundle"
    assert "Ana" not in done.stdout
    assert screening not in done.stdout
    assert "inc-05-hemoglobin" in RUN.invoke(app, ["export", "--trial", TRIAL, "--format", "criteria"]).stdout
    head = RUN.invoke(app, ["audit", "head"]).stdout
    assert head.startswith(f"{3 + 1 + 4}:"), "three consents, a lead, four exports"


def test_one_screening_as_a_pdf(tmp_path: Path, screening: str) -> None:
    assert fonts()
    out = tmp_path / "one.pdf"
    asked = ["export", "--trial", TRIAL, "--format", "pdf", "--out", str(out), "--screening"]
    assert RUN.invoke(app, [*asked, screening]).exit_code == 0
    assert out.read_bytes().startswith(b"%PDF-")
    out.unlink()
    done = RUN.invoke(app, [*asked, "another"])
    assert done.exit_code == 1
    assert "there is no screening with this id" in done.stderr
    assert list(tmp_path.glob("one.pdf*")) == []


@pytest.mark.parametrize(
    "asked",
    [
        ["--format", "csv"],
        ["--format", "csv", "--trial", "none"],
        ["--format", "pdf", "--trial", TRIAL],
        ["--deidentified"],
        ["--format", "xml"],
    ],
)
def test_bad_usage_is_told_and_nothing_is_noted(asked: list[str], screening: str) -> None:
    assert RUN.invoke(app, ["export", *asked]).exit_code == 2
    assert RUN.invoke(app, ["audit", "head"]).stdout.startswith("4:")
