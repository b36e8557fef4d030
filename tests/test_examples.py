"""The examples in docstrings are true: whoever reads one may rely on it."""

from __future__ import annotations

import doctest
import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_EXAMPLE = re.compile(r"^\s*>>> ", re.MULTILINE)


def _modules() -> list[str]:
    files = [file for package in ("prescreen", "web", "actions") for file in (ROOT / package).rglob("*.py")]
    told = [file for file in files if _EXAMPLE.search(file.read_text("utf-8"))]
    return sorted(".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in told)


@pytest.mark.parametrize("module", _modules())
def test_the_examples_of_a_module_are_true(module: str) -> None:
    found = doctest.testmod(importlib.import_module(module))
    assert found.attempted, "an example that is not run proves nothing"
    assert found.failed == 0
