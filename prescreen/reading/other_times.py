"""Parts what is said of one operation from what is said of one at another time: each has its own day and anaesthetic.

"Tonsils out on 24 November, put under. A tooth comes out on 18 December, just numbed": what was done and what is
planned are read apart, and the one that a list leaves out still ends what belongs to the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from prescreen.reading.mentions import Mention

_ANY = "group_word"


def with_others(wanted: Sequence[Mention], named: Sequence[Mention]) -> list[Mention]:
    """The operations of a list with those named beside them that are of another time and have another name."""
    names = {m.term.name for m in wanted}
    others = [
        m
        for m in named
        if m.term.name not in names
        and _ANY not in m.term.classes
        and not any(m.start < own.end and own.start < m.end for own in wanted)
    ]
    return sorted((*wanted, *others), key=lambda m: m.start)
