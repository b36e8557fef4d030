"""From where a date is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Tense = Literal["past", "future"]


@dataclass(frozen=True, slots=True)
class Sight:
    """From where a date is looked at: the day it is, whether the thing is past or planned, and the order of numbers."""

    today: date
    tense: Tense
    day_first: bool

    @property
    def past(self) -> bool:
        """True for things that have happened."""
        return self.tense == "past"


Made: TypeAlias = tuple[str, bool] | None
Maker: TypeAlias = Callable[["re.Match[str]", Sight], "Made"]
"""Gives the ISO date, month or year, and whether it is rough; None when the words are no date after all."""
