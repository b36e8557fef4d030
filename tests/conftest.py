"""What every test shares: how hard properties are searched, where a browser is, which tests run one after another."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

NIGHTLY = os.environ.get("PRESCREEN_NIGHTLY") == "1"
ONE_AFTER_ANOTHER = ("stack", "browser")
"""Tests that start the whole product or a browser share one worker: two cores do not carry two of them."""

settings.register_profile("usual", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", parent=settings.get_profile("usual"), derandomize=False, max_examples=5_000)
settings.load_profile("nightly" if NIGHTLY else "usual")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    left_out = pytest.mark.skip(reason="long; runs with PRESCREEN_NIGHTLY=1")
    for item in items:
        if not NIGHTLY and item.get_closest_marker("nightly"):
            item.add_marker(left_out)
        if any(item.get_closest_marker(name) for name in ONE_AFTER_ANOTHER):
            item.add_marker(pytest.mark.xdist_group("stack"))


def chromium() -> str | None:
    """The browser of this machine: $CHROMIUM, else the first of its usual names."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")]
    return next((path for path in found if path and Path(path).exists()), None)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the machine's own Chromium; nothing is downloaded, and it looks nothing up by itself."""
    path = chromium()
    if path is None:
        pytest.fail("browser tests need Chromium: install the package 'chromium', or name it in CHROMIUM")
    quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
    quiet += ["--disable-component-update", "--disable-sync"]
    # Chromium's sandbox refuses root, which is whom a build machine usually is.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": path, "args": [*quiet, *sandbox]}
