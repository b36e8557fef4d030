"""How far it is from one point of the earth to another."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

EARTH_KM = 6371.0088
"""The earth's mean radius (IUGG)."""
KM_IN_A_MILE = 1.609344
IN_MILES = frozenset({"US", "GB"})
"""Countries whose people count roads in miles."""

Point = tuple[float, float]
"""Latitude and longitude in degrees; north and east are positive."""


def kilometres(one: Point, other: Point) -> float:
    """The length of the great circle between two points, in kilometres (haversine; within 0.6 % of the ellipsoid's).

    >>> round(kilometres((51.5085, -0.1257), (53.8008, -1.5491)))
    272
    """
    south, north = radians(one[0]), radians(other[0])
    east = radians(other[1] - one[1])
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def rounded(km: float, country: str) -> tuple[int, str]:
    """A distance as people say it in a country: a whole number of "km" or "miles", coarser when it is long, 2 at least.

    >>> rounded(4.4, "ES"), rounded(272, "GB"), rounded(8312, "DE"), rounded(0.2, "US")
    ((4, 'km'), (170, 'miles'), (8300, 'km'), (2, 'miles'))
    """
    miles = country in IN_MILES
    length = km / KM_IN_A_MILE if miles else km
    step = 1 if length < 20 else 5 if length < 100 else 10 if length < 1000 else 100
    return max(2, round(length / step) * step), "miles" if miles else "km"
