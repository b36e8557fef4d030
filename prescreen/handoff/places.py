"""From a town or a postcode in a person's words to a point on the map, offline.

One clear place is returned alone; where several are meant equally well, all of them are, for the person to choose from.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from prescreen.handoff.distance import kilometres
from prescreen.handoff.phone import find_country
from prescreen.handoff.place_words import fold, is_name, only_around, postcodes, spans

CLEAR = 10.0
"""How many times as many people a town must have to be meant without asking."""
AT_HOME = 20.0
"""How much more a town counts in the country the person is known to be in."""
OTHER_NAME = 0.05
"""How much less a town counts that is called so only by some, or in another language."""
MOST = 5
"""Places that a person is asked about."""
SAME_KM = 25.0
"""Places of one name that are so near to each other are one."""
NEAR_KM = 80.0
"""A postcode belongs to a town that is so near."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its region (state, province) and country; `code` is the postcode it was found by, if it was."""

    name: str
    region: str
    country: str
    latitude: float
    longitude: float
    code: str = ""

    @property
    def point(self) -> tuple[float, float]:
        """Latitude and longitude."""
        return self.latitude, self.longitude

    def to_state(self) -> dict[str, Any]:
        """The place as JSON."""
        return asdict(self)

    @classmethod
    def from_state(cls, stored: Mapping[str, Any]) -> Place:
        """The place from `to_state`."""
        return cls(**stored)


class Found(NamedTuple):
    """Places that a text may mean; `sure` when there is one and it is meant."""

    places: tuple[Place, ...] = ()
    sure: bool = False


class _Candidate(NamedTuple):
    place: Place
    weight: float
    hints: int


class Places:
    """Looks places up in an index; every call opens the file for itself, so any thread may ask."""

    def __init__(self, index: Path) -> None:
        self._address = f"{index.absolute().as_uri()}?mode=ro&immutable=1"

    def find(self, text: str, home: str | None = None, likely: Sequence[str] = ()) -> Found:
        """What a text may mean; nothing when no place in it is known.

        home: the country (two letters) the person is known to be in, if any.
        likely: countries whose postcodes are named first when the person is asked.
        """
        country = _country(text)
        with closing(sqlite3.connect(self._address, uri=True)) as index:
            towns = _towns(index, text, country, home)
            codes = _codes(index, text, country)
            codes.sort(key=lambda code: code.country not in likely)
            found = _joined(towns, codes, home)
            return found if found.places else _misspelt(index, text, home)

    def country(self, code: str, language: str) -> str:
        """What a country is called in a language, else in English."""
        query = "select name from countries where country = ? and language in (?, 'en') order by language = 'en'"
        with closing(sqlite3.connect(self._address, uri=True)) as index:
            row = index.execute(query, (code, language)).fetchone()
        return str(row[0]) if row else code


def _country(text: str) -> str | None:
    """The country that a text names beside a place."""
    parts = text.replace("，", ",").split(",")
    for part in (parts[-1], *text.split()[-1:], text):
        if (found := find_country(part)) is not None and not part.strip(" +").isdigit():
            return found
    return None


def _towns(index: sqlite3.Connection, text: str, country: str | None, home: str | None) -> list[_Candidate]:
    """Towns named in a text: those that the rest of it speaks for, then by the length of the name, then by people."""
    options = spans(text)
    whole = len(text.split())
    named = {
        name: rest
        for name, rest in reversed(options)
        if is_name(name, whole=whole) and not (country and rest and find_country(name) == country)
    }
    if not named:
        return []
    marks = ",".join("?" * len(named))
    rows = index.execute(
        "select n.name, n.own, t.name, t.region, t.code, t.country, t.latitude, t.longitude, t.people "  # noqa: S608
        f"from names n join towns t on t.id = n.town where n.name in ({marks})",
        list(named),
    ).fetchall()
    best: tuple[int, int] = (0, 0)
    kept: list[_Candidate] = []
    for called, own, name, region, code, land, latitude, longitude, people in rows:
        if country is not None and land != country:
            continue
        rest = f" {named[called]} "
        hint = bool(region) and f" {fold(region)} " in rest
        hint = hint or (land == "US" and rest.rstrip().endswith(f" {code.lower()}"))
        rank = (int(hint), len(called))
        if rank < best:
            continue
        if rank > best:
            best, kept = rank, []
        weight = (people + 1) * (1 if own else OTHER_NAME) * (AT_HOME if land == home else 1)
        kept.append(_Candidate(Place(name, region, land, latitude, longitude), weight, int(hint)))
    return _merged(kept)


def _merged(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """The weightiest first; a lesser place of a region that is nearly the same spot is left out."""
    kept: list[_Candidate] = []
    for candidate in sorted(candidates, key=lambda c: -c.weight):
        if all(kilometres(candidate.place.point, other.place.point) > SAME_KM for other in kept):
            kept.append(candidate)
    return kept


def _codes(index: sqlite3.Connection, text: str, country: str | None) -> list[Place]:
    """Places of the longest postcode in a text that is known, one a country."""
    for code in postcodes(text):
        query = "select name, region, country, latitude, longitude from postcodes where code = ?"
        found = [
            Place(name, region, land, latitude, longitude, code)
            for name, region, land, latitude, longitude in index.execute(query, (code,))
            if country in (None, land)
        ]
        if found:
            return found
    return []


def _joined(towns: Sequence[_Candidate], codes: Sequence[Place], home: str | None) -> Found:
    """A postcode beside its town, else the one of the person's country, else towns."""
    beside = [
        code for code in codes if any(kilometres(code.point, town.place.point) <= NEAR_KM for town in towns[:MOST])
    ]
    if beside:
        return Found((beside[0],), sure=True)
    if towns:
        return _weighed(towns)
    at_home = [code for code in codes if code.country == home]
    if len(at_home) == 1 or len(codes) == 1:
        return Found(tuple(at_home or codes), sure=True)
    return Found(tuple(codes[:MOST]))


def _weighed(towns: Sequence[_Candidate]) -> Found:
    clear = len(towns) == 1 or towns[0].weight >= CLEAR * towns[1].weight
    chosen = towns[:1] if clear else towns[:MOST]
    return Found(tuple(town.place for town in chosen), sure=clear)


def _misspelt(index: sqlite3.Connection, text: str, home: str | None) -> Found:
    """Towns that are spelt nearly like something in the text; never sure."""
    wanted = [name for name, rest in spans(text) if 4 <= len(name) <= 30 and name.isascii() and only_around(rest)]
    best: list[tuple[int, int, int]] = []
    for name in wanted[:40]:
        if any(c.isdigit() for c in name):
            continue
        allowed = 1 if len(name) < 8 else 2
        grams = dict.fromkeys(name[i : i + 3] for i in range(len(name) - 2))
        query = "select name, town from spellings where spellings match ? order by rank limit 200"
        for near, town in index.execute(query, (" OR ".join(f'"{gram}"' for gram in grams),)):
            away = DamerauLevenshtein.distance(name, near, score_cutoff=allowed)
            if away <= allowed:
                best.append((-len(name) + 3 * away, away, int(town)))
    if not best:
        return Found()
    least = min(best)[0]
    marks = ",".join(str(town) for town in {town for rank, _, town in best if rank == least})
    rows = index.execute(
        f"select name, region, country, latitude, longitude, people from towns where id in ({marks})"  # noqa: S608
    )
    towns = [
        _Candidate(Place(name, region, land, latitude, longitude), people * (AT_HOME if land == home else 1), 0)
        for name, region, land, latitude, longitude, people in rows
    ]
    return Found(tuple(town.place for town in _merged(towns)[:MOST]))
