"""From a person's words to a place on the map: the whole shipped data, and the index itself."""

from __future__ import annotations

import doctest
import fcntl
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from prescreen.handoff import distance, place_index, place_words
from prescreen.handoff.distance import kilometres
from prescreen.handoff.place_index import build_if_stale, is_current
from prescreen.handoff.places import MOST, Place, Places
from tests.handoff import atlas

CORPUS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "corpus" / "places.yml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """The index of everything the packages ship; built once, whoever of the test processes comes first."""
    path = tmp_path_factory.getbasetemp().parent / "whole-places.db"
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        build_if_stale(path)
    return Places(path)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return Places(atlas.make(tmp_path_factory.mktemp("atlas")))


@pytest.mark.parametrize("module", [distance, place_words])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert (result.failed, result.attempted > 0) == (0, True)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("case", CORPUS, ids=lambda case: f"{case['text']} {case.get('home', '')}")
def test_a_place_in_a_persons_words(whole: Places, case: dict[str, Any]) -> None:
    found = whole.find(str(case["text"]), case.get("home"))
    shown = [(place.name, place.region, place.country) for place in found.places]
    if "sure" in case:
        name, where = case["sure"]
        assert found.sure, shown
        assert len(shown) == 1
        assert shown[0][0] == name
        assert where in shown[0][1:]
    elif "asks" in case:
        assert not found.sure
        assert 0 < len(shown) <= MOST
        for where in case["asks"]:
            assert any(where in place[1:] for place in shown), shown
    else:
        assert not found.sure
        assert shown == []


def test_countries_are_called_by_their_names_in_three_languages(whole: Places) -> None:
    assert [whole.country("DE", language) for language in ("en", "es", "zh")] == ["Germany", "Alemania", "德国"]
    assert whole.country("XX", "en") == "XX"


def test_countries_that_are_likely_are_named_first(small: Places) -> None:
    assert [place.country for place in small.find("90210", likely=("TH",)).places] == ["TH", "US"]
    assert [place.country for place in small.find("90210", likely=("US", "GB")).places] == ["US", "TH"]


def test_a_place_survives_being_stored(small: Places) -> None:
    (place,) = small.find("28013 Madrid").places
    assert Place.from_state(place.to_state()) == place
    assert place.code == "28013"


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["Leeds", "28013", "'", '"', "%", "OR", "*", "利兹"])).map(" ".join)
)
def test_no_text_breaks_the_look_up(small: Places, text: str) -> None:
    found = small.find(text)
    assert len(found.places) <= MOST
    assert found.sure <= (len(found.places) == 1)


_POINT = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(_POINT, _POINT, _POINT)
def test_a_distance_is_one(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> None:
    assert kilometres(a, a) < 1e-6
    assert abs(kilometres(a, b) - kilometres(b, a)) < 1e-6
    assert kilometres(a, c) <= kilometres(a, b) + kilometres(b, c) + 1e-6
    assert kilometres(a, b) <= 20_016


def test_an_index_of_another_version_is_built_anew_and_a_current_one_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_index, "shipped_towns", lambda: iter(atlas.TOWNS))
    monkeypatch.setattr(place_index, "shipped_postcodes", lambda: iter(atlas.POSTCODES))
    path = tmp_path / "var" / "places.db"
    assert not is_current(path)
    assert build_if_stale(path)
    assert not build_if_stale(path)
    with closing(sqlite3.connect(path)) as index:
        index.execute("update meta set version = 'older'")
        index.commit()
    assert build_if_stale(path)
    path.write_bytes(b"no database")
    assert build_if_stale(path)
    assert Places(path).find("Leeds").sure
    assert [file.name for file in path.parent.iterdir()] == ["places.db"]


def test_what_cannot_be_written_is_said_and_leaves_the_old_index(tmp_path: Path) -> None:
    path = atlas.make(tmp_path)

    def broken() -> Any:
        yield atlas.TOWNS[0]
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(OSError, match="cannot be written"):
        place_index.build(path, broken(), [])
    assert Places(path).find("Leeds").sure
    assert [file.name for file in tmp_path.iterdir()] == ["places.db"]
