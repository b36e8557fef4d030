"""What the entries of a list are like, in words that rows about values taken back can name."""

from __future__ import annotations

from typing import Final

from prescreen.facts import Json

_TOLD: Final = ("status", "route")
"""Fields whose values are named."""


def entry_kinds(value: Json) -> set[str]:
    """The kinds of a list or an object: how many entries it has, what their status and route is, whether one has a day.

    >>> sorted(entry_kinds([{"drug": "prednisone", "status": "stopped", "last_dose_date": "2026-10"}]))
    ['[all status=stopped]', '[dated]', '[one]', '[status=stopped]']
    >>> sorted(entry_kinds(["rituximab", "belimumab"]))
    ['[several]']
    """
    if isinstance(value, dict):
        return _of(value)
    if not isinstance(value, list) or not value:
        return set()
    kinds = {"[one]" if len(value) == 1 else "[several]"}
    each = [_of(entry) for entry in value if isinstance(entry, dict)]
    if not each:
        return kinds
    shared = [kind[1:-1] for kind in set.intersection(*each) if "=" in kind]
    of_several = [f"[several {kind}]" for kind in shared] if len(value) > 1 else []
    return kinds.union(*each, (f"[all {kind}]" for kind in shared), of_several)


def _of(entry: dict[str, Json]) -> set[str]:
    told = {f"[{field}={entry[field]}]" for field in _TOLD if entry.get(field) is not None}
    dated = any(field.endswith("date") and day is not None for field, day in entry.items())
    return told | ({"[dated]"} if dated else set())
