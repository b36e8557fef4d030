"""Days of the Hindu calendar in a year of ours, for feasts people date things by.

A month runs from one new moon to the next and has the name of the sign the sun stood in at its start; a day has the
number of the tithi, a thirtieth of the month, at an hour that differs by feast. A feast may differ by a day from region
to region, so what rests on it is read back.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from prescreen.reading.sky import EPOCH, moon, new_moon, sun

_TO_INDIA = 5.5 / 24
_TITHI, _SIGN = 12.0, 30.0
_MONTH = 29.53
_MONTHS = 15


def lunar_day(month: int, tithi: int, hour: float, year: int) -> date | None:
    """The day of a lunar month (Chaitra is 1) on which a tithi (1 to 30) runs at an hour, in a year of ours.

    >>> lunar_day(7, 30, 18, 2022).isoformat()
    '2022-10-24'
    """
    first = new_moon(_days(date(year - 1, 12, 1), 12))
    moons = [new_moon(first + n * _MONTH) for n in range(_MONTHS + 1)]
    for start, following in pairwise(moons):
        sign = _sign_of_sun(start)
        if (sign + 1) % 12 + 1 != month or sign == _sign_of_sun(following):
            continue
        day = EPOCH + timedelta(days=int(start + 0.5 + tithi - 3))
        days = [day + timedelta(days=n) for n in range(5)]
        made = next((d for d in days if _tithi(_days(d, hour)) == tithi - 1), None)
        made = made or next((d for d in days if _tithi(_days(d, hour)) in (tithi % 30, (tithi + 1) % 30)), None)
        if made is not None and made.year == year:
            return made
    return None


def solar_day(sign: int, month: int, year: int) -> date | None:
    """The day of a month of ours on which the sun comes into a sign (0 is the Ram) before it sets.

    >>> solar_day(9, 1, 2019).isoformat()
    '2019-01-15'
    """
    days = (date(year, month, 1) + timedelta(days=n) for n in range(31))
    return next((d for d in days if d.year == year and _sign_of_sun(_days(d, 18)) == sign), None)


def _days(day: date, hour: float) -> float:
    """The time of an hour in India."""
    return (day - EPOCH).days - 0.5 + hour / 24 - _TO_INDIA


def _sign_of_sun(days: float) -> int:
    """Which twelfth of the fixed stars the sun stands in."""
    moved = 23.853 + 0.013969 * days / 365.25
    return int(((sun(days) - moved) % 360) // _SIGN)


def _tithi(days: float) -> int:
    """0 to 29, from the new moon on. A tithi that no day has at the hour is kept on the day after."""
    return int(((moon(days) - sun(days)) % 360) // _TITHI)
