"""A small index of places, cut from the packages' data, for tests that need only a few of them."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from prescreen.handoff.place_index import Postcode, Town, build
from prescreen.handoff.places import Places

TOWNS = (
    Town("Leeds", "GB", "ENG", 53.7965, -1.5478, 455123, ("Leeds", "Лидс", "利兹")),
    Town("Leeds", "US", "AL", 33.5482, -86.5444, 11936, ()),
    Town("Bradford", "GB", "ENG", 53.7936, -1.7521, 299310, ()),
    Town("London", "GB", "ENG", 51.5085, -0.1257, 8961989, ("Londres", "伦敦")),
    Town("Madrid", "ES", "29", 40.4165, -3.7026, 3255944, ("马德里",)),
    Town("Sevilla", "ES", "51", 37.3828, -5.9732, 684234, ("Seville", "塞维利亚")),
    Town("Munich", "DE", "02", 48.1374, 11.5755, 1260391, ("München", "Munchen", "慕尼黑")),
    Town("Boston", "US", "MA", 42.3584, -71.0598, 653833, ()),
    Town("Springfield", "US", "MO", 37.2153, -93.2982, 170188, ()),
    Town("Springfield", "US", "MA", 42.1015, -72.5898, 154341, ()),
    Town("Springfield", "US", "IL", 39.8017, -89.6437, 114394, ()),
    Town("Manchester", "GB", "ENG", 53.4809, -2.2374, 395515, ()),
)
POSTCODES = (
    Postcode("LS6", "GB", "Leeds", "England", 53.8161, -1.5606),
    Postcode("SW1A", "GB", "Westminster Abbey", "England", 51.5014, -0.1419),
    Postcode("28013", "ES", "Madrid", "Madrid", 40.4203, -3.7059),
    Postcode("28013", "IT", "Gattico", "Piemonte", 45.7065, 8.5186),
    Postcode("90210", "US", "Beverly Hills", "California", 34.0901, -118.4065),
    Postcode("90210", "TH", "Sabayoi", "Songkhla", 6.6, 100.95),
    Postcode("01103", "US", "Springfield", "Massachusetts", 42.1029, -72.5887),
    Postcode("LS1", "GB", "Leeds", "England", 53.7965, -1.5478),
    Postcode("E1", "GB", "London", "England", 51.5131, -0.0603),
    Postcode("M1", "GB", "Manchester", "England", 53.4809, -2.2374),
)


def make(folder: Path) -> Path:
    """Build the small index."""
    path = folder / "places.db"
    build(path, TOWNS, POSTCODES)
    return path


@cache
def small_places() -> Places:
    """The small index, made once a process."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Places(make(folder))
