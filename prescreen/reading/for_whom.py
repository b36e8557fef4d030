"""Tells who answers for themselves though somebody else is named, and a carer whose patient knows nothing of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.reading.found import Found
from prescreen.reading.leaving import plain
from prescreen.reading.lexicon import for_whom as words
from prescreen.reading.wavering import last_named, with_oneself

_WHO: Final = "respondent"
_AUTHORISED: Final = "carer_authorised"

_SELF = tuple(re.compile(pattern) for pattern in words.SELF)
_UNKNOWN, _AGREES = re.compile(words.UNKNOWN_TO_THEM), re.compile(words.AGREES)
_DOUBTS, _GOES_AHEAD = re.compile(words.DOUBTS), re.compile(words.GOES_AHEAD)
_SUPPOSED = re.compile(words.SUPPOSED)
_ASKS = re.compile(r"[?？]|吗")


def answers_for_self(text: str) -> bool:
    """Is the writer the patient, whoever else is spoken of?

    >>> answers_for_self("yes me, and my daughter picks me up in ten minutes"), answers_for_self("for my daughter")
    (True, False)
    >>> answers_for_self("el paciente soy yo, ella solo me acompaña"), answers_for_self("yes, me and my husband")
    (True, False)
    """
    said = plain(with_oneself(text))
    return any(pattern.search(said) for pattern in _SELF)


def with_writer(found: list[Found], raw: str) -> list[Found]:
    """What was read, where a relative who is only there, or drives the writer, is not whom the answers are about.

    An agreement of the patient that is only supposed, or that they cannot give, is none.
    """
    if any(f.fact == _AUTHORISED and f.value == "yes" for f in found) and _SUPPOSED.search(plain(raw)):
        found = [f for f in found if f.fact != _AUTHORISED]
    if (
        all(f.fact != _WHO or f.value == "self" for f in found)
        or not answers_for_self(raw)
        or last_named(raw) == "carer"
    ):
        return found
    return [replace(f, value="self") if f.fact == _WHO else f for f in found if f.fact != _AUTHORISED]


def unknown_to_patient(text: str) -> bool:
    """Does a carer say that the patient does not know, or has not agreed?

    >>> unknown_to_patient("he doesnt know im doing this"), unknown_to_patient("she doesn't know English")
    (True, False)
    """
    return _UNKNOWN.search(plain(text)) is not None


def agrees_first(text: str) -> bool:
    """Does a message open with a yes, or end with a "go ahead", and neither ask nor doubt: "soy yo, dale"?

    >>> agrees_first("soy yo, dale"), agrees_first("soy yo pero primero digame que es")
    (True, False)
    """
    said = plain(text)
    agrees = _AGREES.match(said) is not None or _GOES_AHEAD.search(said) is not None
    return agrees and not _ASKS.search(said) and not _DOUBTS.search(said)
