"""Days of the Jewish and the Islamic calendar in a year of ours, for feasts people date things by.

The Jewish calendar is exact (the molad rules, as in Reingold and Dershowitz, Calendrical Calculations). In the Islamic
one a month begins on the day after the new moon, as Mecca counts it: where the crescent has to be seen it may differ by
a day, so what rests on it is read back.
"""

from __future__ import annotations

import math
from datetime import date, timedelta

from prescreen.reading.sky import EPOCH, new_moon

_JEWISH_EPOCH = -1373428
"""The day before the first day of the Jewish calendar, counted from 1 January of the year 1."""
_ISLAMIC_EPOCH = 227014
_AFTER_SUNSET = 8.5 / 24
"""From sunset in Mecca, half past three in Greenwich, to midnight there."""
_TISHRI, _TEVET = 7, 10


def jewish_day(month: int, day: int, year: int) -> date:
    """The day of a Jewish month (Nisan is 1, Tishri 7, Adar of the feast 12) in a year of ours."""
    jewish = year + 3760 + (month >= _TISHRI and month < _TEVET)
    return date.fromordinal(_jewish_ordinal(jewish, month, day))


def islamic_days(month: int, day: int, year: int) -> list[date]:
    """The days of an Islamic month (Ramadan is 9) that fall into a year of ours, mostly one."""
    first = (year - 622) * 33 // 32
    days = [_first_of_month(y, month) + timedelta(days=day - 1) for y in range(first - 1, first + 3)]
    return [d for d in days if d.year == year]


def _first_of_month(year: int, month: int) -> date:
    """The day after the new moon; the one after that when the moon is new only after sunset in Mecca."""
    reckoned = date.fromordinal(_islamic_ordinal(year, month, 1))
    moon = new_moon((reckoned - EPOCH).days - 1.5)
    return EPOCH + timedelta(days=math.floor(moon + 0.5 + _AFTER_SUNSET) + 1)


def _islamic_ordinal(year: int, month: int, day: int) -> int:
    return _ISLAMIC_EPOCH + day + 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30


def _leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _new_year(year: int) -> int:
    """Days from the epoch to the first of Tishri."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if (3 * (day + 1)) % 7 < 3 else day


def _delayed(year: int) -> int:
    before, this, after = (_new_year(y) for y in (year - 1, year, year + 1))
    return this + (2 if after - this == 356 else 1 if this - before == 382 else 0)


def _jewish_ordinal(year: int, month: int, day: int) -> int:
    start, length = _delayed(year), _delayed(year + 1) - _delayed(year)
    lengths = {7: 30, 8: 30 if length % 10 == 5 else 29, 9: 29 if length % 10 == 3 else 30, 10: 29, 11: 30}
    lengths |= {12: 29, 1: 30, 2: 29, 3: 30, 4: 29, 5: 30, 6: 29}
    order = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]
    days = sum(lengths[m] for m in order[: order.index(month)])
    if _leap(year) and order.index(month) >= order.index(12):
        days += 30
    return _JEWISH_EPOCH + start + days + day
