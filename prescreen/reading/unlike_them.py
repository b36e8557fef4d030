"""A no that only sets somebody apart from the one told of: "my dad had a stroke, I never did" denies a stroke alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prescreen.reading.found import Found
from prescreen.reading.lexicon import unlike_them as words
from prescreen.reading.mentions import Mention
from prescreen.reading.model import Context
from prescreen.reading.text import Text

_OF_ANOTHER, _NOT_ME = re.compile(words.OF_ANOTHER), re.compile(words.NOT_ME)


def tells_apart(message: Text) -> bool:
    """Does a message end in a no that sets the person apart from somebody it told of?

    >>> from prescreen.reading.text import normalise
    >>> tells_apart(normalise("my dad had a stroke, I never did")), tells_apart(normalise("my dad drove me, no fits"))
    (True, False)
    """
    end = _NOT_ME.search(message.norm)
    return end is not None and _OF_ANOTHER.search(message.norm, 0, end.start()) is not None


def without(
    found: list[Found], unclear: tuple[str, ...], illnesses: Sequence[Mention], context: Context
) -> tuple[list[Found], tuple[str, ...]]:
    """The readings of such a message without those of asked facts that none of its `illnesses` belongs to."""
    named = {c.partition("=")[0] for m in illnesses for c in m.term.classes if ":" not in c}
    if not named or named & set(context.asked):
        return found, unclear
    off = [f.fact for f in found if f.fact in context.asked]
    opened = tuple(f for f in off if f not in unclear)
    return [f for f in found if f.fact not in off], (*unclear, *opened)
