"""`prescreen approve`: what the desk's page does, for who has no browser at hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.store import Store

TRIAL = "DEMO-ASTHMA-01"


def test_a_version_is_approved_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'prescreen.db'}"
    store = Store(url)
    store.migrate()
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", url)
    monkeypatch.setenv("PRESCREEN_APPROVED_DIR", str(tmp_path / "approved"))
    done = CliRunner().invoke(app, ["approve", "--trial", TRIAL, "--by", "Dr Roe"])
    assert done.exit_code == 0, done.output
    with store.read() as unit:
        (version,) = unit.versions.of(TRIAL)
        (entry,) = unit.audit.entries()
        assert unit.audit.told(entry) == {"new": "Dr Roe"}
    assert version.approved_by == "Dr Roe"
    assert version.content_hash[:12] in done.output
    (copy,) = (tmp_path / "approved").iterdir()
    assert (copy / "trials" / TRIAL / "trial.yml").is_file()
    unknown = CliRunner().invoke(app, ["approve", "--trial", "NCT1", "--by", "Dr Roe"])
    assert (unknown.exit_code, "no trial is called" in unknown.output) == (2, True)
