"""Runs the checks of Rasa's process inside Rasa's own environment, where pytest is not installed."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKS = {
    "check_action_endpoint": 7,
    "check_acts": 7,
    "check_applied_events": 2,
    "check_launching": 13,
    "check_lock_store": 4,
    "check_patches": 8,
    "check_tracker_store": 14,
    "check_turn_request": 11,
}
"""The checks and how many tests each must run: a check that finds no tests is no check."""


def test_no_check_is_left_out() -> None:
    assert {path.stem for path in (ROOT / "tests" / "bot" / "in_rasa").glob("check_*.py")} == set(CHECKS)


@pytest.mark.stack
@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", sorted(CHECKS))
def test_in_rasa(check: str, trained_model: Path) -> None:
    told = {name: value for name, value in os.environ.items() if not name.startswith("PRESCREEN_")}
    told |= {"PRESCREEN_MODEL": str(trained_model), "OMP_NUM_THREADS": "1", "RASA_TELEMETRY_ENABLED": "false"}
    ended = subprocess.run(
        [str(ROOT / "bot/.venv/bin/python"), "-W", "ignore", "-m", "unittest", f"tests.bot.in_rasa.{check}"],
        cwd=ROOT,
        env=told,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=580,
        check=False,
    )
    ran = re.search(r"^Ran (\d+) tests", ended.stdout, re.MULTILINE)
    assert ended.returncode == 0, ended.stdout[-4000:]
    assert ran, ended.stdout[-4000:]
    assert int(ran[1]) == CHECKS[check]
