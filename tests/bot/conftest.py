"""The trained model, for the tests that need Rasa itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from prescreen.training import train_if_changed

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def trained_model() -> Path:
    """The model of the project as it stands; trained now if `prescreen train` did not run before."""
    return train_if_changed(ROOT, lambda step: None)
