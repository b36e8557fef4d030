"""Sun and moon: where they stand, and when the moon is new.

After the leading terms of Meeus, Astronomical Algorithms; right to some minutes for the centuries around ours. Times
are days from noon of 1 January 2000 in Greenwich.
"""

from __future__ import annotations

import math
from datetime import date

EPOCH = date(2000, 1, 1)
_SUN = ((1.9146, 1), (0.02, 2))
_MOON = (
    (6.289, 0, 1, 0, 0), (1.274, 2, -1, 0, 0), (0.658, 2, 0, 0, 0), (0.214, 0, 2, 0, 0), (-0.185, 0, 0, 1, 0),
    (-0.114, 0, 0, 0, 2), (0.059, 2, -2, 0, 0), (0.057, 2, -1, -1, 0), (0.053, 2, 1, 0, 0), (0.046, 2, 0, -1, 0),
    (-0.041, 0, 1, -1, 0), (-0.035, 1, 0, 0, 0), (-0.030, 0, 1, 1, 0),
)  # fmt: skip
"""Degrees, and how often the elongation, the moon's and the sun's anomaly and the moon's latitude go into the angle."""


def sun(days: float) -> float:
    """The longitude of the sun in degrees."""
    anomaly = math.radians(357.5291 + 0.98560028 * days)
    return (280.4665 + 0.98564736 * days + sum(size * math.sin(n * anomaly) for size, n in _SUN)) % 360


def moon(days: float) -> float:
    """The longitude of the moon in degrees."""
    elongation, own, solar, latitude = (
        math.radians(start + rate * days)
        for start, rate in (
            (297.8502, 12.19074912), (134.9634, 13.06499295), (357.5291, 0.98560028), (93.2721, 13.22935024)
        )
    )  # fmt: skip
    turned = sum(size * math.sin(d * elongation + m * own + s * solar + f * latitude) for size, d, m, s, f in _MOON)
    return (218.3165 + 13.17639648 * days + turned) % 360


def phase(days: float) -> float:
    """How far the moon is past the sun, from -180 to 180 degrees: 0 when it is new."""
    return (moon(days) - sun(days) + 180) % 360 - 180


def new_moon(near: float) -> float:
    """The new moon that is nearest to a time.

    >>> EPOCH.fromordinal(EPOCH.toordinal() + int(new_moon(8960) + 0.5)).isoformat()
    '2024-07-05'
    """
    for _ in range(6):
        near -= phase(near) / 12.1907
    return near
