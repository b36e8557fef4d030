"""Master keys from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from prescreen.cli import app
from prescreen.store import Store


@pytest.fixture
def key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    url = f"sqlite:///{tmp_path / 'prescreen.db'}"
    monkeypatch.setenv("PRESCREEN_DATABASE_URL", url)
    monkeypatch.delenv("PRESCREEN_KEY_FILE", raising=False)
    store = Store(url)
    store.migrate()
    store.close()
    return tmp_path / "keys" / "master.json"


def test_rotating_is_told_and_listed_without_secrets(key_file: Path) -> None:
    held = json.loads(key_file.read_text())["keys"][0]
    rotated = CliRunner().invoke(app, ["keys", "rotate"])
    assert rotated.exit_code == 0
    assert rotated.output.startswith("2 data keys are wrapped with master key ")
    assert f"destroyed: {held['id']}" in rotated.output
    listed = CliRunner().invoke(app, ["keys", "list"]).output.splitlines()
    assert [line.split()[1] for line in listed] == ["wraps", "destroyed"]
    assert listed[1].startswith(held["id"])
    for secret in (held["secret"], json.loads(key_file.read_text())["keys"][0]["secret"]):
        assert secret not in rotated.output + "\n".join(listed)


def test_a_missing_key_is_said_without_a_traceback(key_file: Path) -> None:
    key_file.unlink()
    result = CliRunner().invoke(app, ["keys", "list"])
    assert result.exit_code == 1
    assert f"prescreen: the master key cannot be had: {key_file}" in result.output
    assert "Traceback" not in result.output
