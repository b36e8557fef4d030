"""Three truth values, after Kleene.

    all   | met      unknown  not_met      any   | met  unknown  not_met      not
    ------+---------------------------     ------+----------------------      --------------------
    met   | met      unknown  not_met      met   | met  met      met          met     -> not_met
    unk.  | unknown  unknown  not_met      unk.  | met  unknown  unknown      unknown -> unknown
    not   | not_met  not_met  not_met      not   | met  unknown  not_met      not_met -> met

`met` always means that the person satisfies the requirement: for an exclusion criterion, that the excluding thing is
absent. Unknown is never folded into either side, so a truth has no boolean value.
"""

from __future__ import annotations

from enum import Enum
from typing import NoReturn


class Truth(Enum):
    """Does the person satisfy the requirement? NOT_APPLICABLE is only a finding's, never a rule's."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"

    def __bool__(self) -> NoReturn:
        raise TypeError("a truth has three values; compare it with MET, NOT_MET or UNKNOWN")

    @property
    def decided(self) -> bool:
        """False only for UNKNOWN."""
        return self is not Truth.UNKNOWN


MET, NOT_MET, UNKNOWN, NOT_APPLICABLE = Truth.MET, Truth.NOT_MET, Truth.UNKNOWN, Truth.NOT_APPLICABLE
