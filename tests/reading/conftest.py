"""The readers over the product's own content, made once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prescreen.content.library import Library
from prescreen.content.loader import load_library
from prescreen.reading import Context, Reader
from prescreen.reading.likeness import embed_one
from prescreen.reading.toolbox import Toolbox

TODAY = date(2026, 3, 16)
"""A Monday."""


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(Path(__file__).parents[2] / "content")


@pytest.fixture(scope="session")
def reader(library: Library) -> Reader:
    embed_one("Loaded before the first property test, whose examples depend on which modules are there.")
    made = Reader(library.facts, library.terms)
    made.make_ready("en")
    return made


@pytest.fixture(scope="session")
def tools(library: Library) -> Toolbox:
    return Toolbox(library.facts, library.terms, "en")


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture
def nothing_asked() -> Context:
    return Context(TODAY, "en", (), "", {})
