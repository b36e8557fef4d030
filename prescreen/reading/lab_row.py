"""One value of a laboratory report, while it is being put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from prescreen.reading.dates import FoundDate
from prescreen.reading.lab_names import Name
from prescreen.reading.numbers import Number
from prescreen.reading.quantities import Quantity


@dataclass(slots=True)
class Row:
    """One value of a report. `fact` is empty for a value that belongs to no fact; no `quantity` means "normal"."""

    fact: str
    quantity: Quantity | None
    start: int
    end: int
    name: Name | None = None
    uln: Number | None = None
    confirm: bool = False
    called_normal: bool = False
    dates: list[FoundDate] = field(default_factory=list)
