"""Tells which cancers of a list stay, and as what: treated where it was long ago, the exact name of two for one."""

from __future__ import annotations

import re
from itertools import pairwise

from prescreen.facts import Json
from prescreen.reading.cancer_ages import is_long_past
from prescreen.reading.lexicon import items as words
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_ANOTHER, _BAD_KIND = re.compile(words.ANOTHER_CANCER), re.compile(words.BAD_KIND)
_IN_SITU = "in_situ"


def names_bad_kind(text: Text) -> bool:
    """Is a growth said to be of a bad kind, without its name?"""
    return _BAD_KIND.search(text.norm) is not None


def cancers(values: list[Json], told: Text, text: Text, wanted: list[Mention]) -> list[Json]:
    """The cancers of a message; `told`: all of it, with the person's own age."""
    if is_long_past(told):
        values = [{**v, "status": v.get("status", "treated")} if isinstance(v, dict) else v for v in values]
    if _side_by_side(text, wanted) or not _ANOTHER.search(text.norm):
        return _without_general(values)
    return values


def _side_by_side(text: Text, mentions: list[Mention]) -> bool:
    """Are two names put together, so that one only says more of the other: "breast cancer dcis"?"""
    ordered = sorted(mentions, key=lambda m: m.start)
    return any(not text.norm[a.end : b.start].strip(" ,(:-") for a, b in pairwise(ordered) if a.end <= b.start)


def _without_general(values: list[Json]) -> list[Json]:
    """Cancers without the one that another names more exactly: "breast cancer, DCIS they called it"."""
    exact = [v for v in values if isinstance(v, dict) and v.get("stage") == _IN_SITU]
    kept: list[Json] = []
    for value in values:
        name = str(value.get("type")) if isinstance(value, dict) else ""
        same = [e for e in exact if e is not value and name and f"({name}" in str(e.get("type"))]
        if not (same and isinstance(value, dict) and value.get("stage") == "unclear"):
            kept.append(value)
    return kept
