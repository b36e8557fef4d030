"""The program: what it must be told, and that importing it does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({}, "PRESCREEN_INTERNAL_SECRET"),
        ({"PRESCREEN_INTERNAL_SECRET": "s3cret"}, "PRESCREEN_ACTIONS_PORT"),
        ({"PRESCREEN_ACTIONS_PORT": "not a port"}, "PRESCREEN_ACTIONS_PORT"),
    ],
)
def test_it_says_what_is_missing_and_ends_with_2(told: dict[str, str], named: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "actions"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **told},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2, ended.stderr
    assert named in ended.stderr
    assert "s3cret" not in ended.stderr


def test_importing_the_actions_brings_neither_the_interview_nor_the_database() -> None:
    code = "import sys, actions.__main__; print([m for m in ('sqlalchemy', 'prescreen.interview') if m in sys.modules])"
    said = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True, timeout=60)
    assert said.strip() == "[]"
