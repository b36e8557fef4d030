"""What a person can answer: a value, "I don't know", or "I would rather not say".

In JSON an answer is the value itself, or one of the two words below. An absent fact has not been asked.
Neither word is ever read as yes or no.
"""

from __future__ import annotations

from typing import Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

UNKNOWN: Final = "unknown"
DECLINED: Final = "declined"
NOT_KNOWN: Final = frozenset({UNKNOWN, DECLINED})


class BadValue(ValueError):
    """A value that a fact cannot take. The text names fact and reason, never what a person said."""


def is_known(value: Json) -> bool:
    """True for a real value, False for "unknown" and "declined"."""
    return not (isinstance(value, str) and value in NOT_KNOWN)
