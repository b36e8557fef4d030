"""Finds medicines of an earlier answer that are said to be taken no more: "I don't take CellCept anymore".

>>> before: list[Json] = [{"drug": "mycophenolate", "status": "current"}, {"drug": "prednisone", "status": "current"}]
>>> with_ended(before, [{"drug": "mycophenolate", "status": "stopped"}], {"mycophenolate"})
[{'drug': 'mycophenolate', 'status': 'stopped'}, {'drug': 'prednisone', 'status': 'current'}]
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from prescreen.facts import Json
from prescreen.reading.found import Found, Heard
from prescreen.reading.lexicon.courses import TAKEN_NO_MORE
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.toolbox import Toolbox

_NO_MORE = re.compile(TAKEN_NO_MORE)
_MEDICINES = "immunosuppressants"
_DRUG, _STATUS, _STOPPED, _CURRENT = "drug", "status", "stopped", "current"


class EndedReader:
    """Made once for all facts."""

    def __init__(self, tools: Toolbox, one: OneFactReader) -> None:
        self._tools = tools
        self._one = one

    def read(self, heard: Heard) -> list[Found]:
        """The earlier list of medicines with the ends that a message tells beside its answer to something else."""
        before = heard.context.prior.get(_MEDICINES)
        if not isinstance(before, list) or not before or _NO_MORE.search(heard.text.norm) is None:
            return []
        named = self._tools.mentions.find("drug", heard.text, guess=False)
        ended = {m.term.name for m in named if _NO_MORE.search(heard.text.norm, *heard.text.sentence_at(m.start))}
        told = self._one.mentioned(_MEDICINES, heard) if ended else None
        if told is None or not isinstance(told.value, list):
            return []
        rows = with_ended(before, told.value, ended)
        return [] if rows is None else [Found(_MEDICINES, rows, told.start, told.end, "list", confirm=True)]


def with_ended(before: Sequence[Json], told: Sequence[Json], ended: Collection[str]) -> list[Json] | None:
    """The earlier list with those that were stopped; None where it says of none that it ended."""
    over = {r.get(_DRUG): r for r in told if isinstance(r, dict) and r.get(_STATUS) == _STOPPED}
    rows: list[Json] = []
    for row in before:
        taken = isinstance(row, dict) and row.get(_STATUS) == _CURRENT and row.get(_DRUG) in ended
        rows.append(over.get(row.get(_DRUG), row) if taken and isinstance(row, dict) else row)
    return rows if rows != list(before) else None
