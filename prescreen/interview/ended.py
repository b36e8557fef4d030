"""Medicines that stand as present ones and are said to have ended: "I don't take CellCept any more"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import entry_name, fold
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, sentences
from prescreen.interview.told_anew import told_anew
from prescreen.reading import FactReading, Reader

_ENDS: Final = re.compile(
    r"\b(?:stop\w*|off|any ?more|no longer|(?:not|n'?t) (?:taking|on|take|using|use)|quit|ended|finished|gone|dropped|came off|ya no|dej[eo]\w*|suspend\w+|quit\w+)\b"
)
_NOT_TAKING: Final = re.compile(
    r"\b(?:(?:i am|i'm|she is|she's|he is|he's) )?not (?:taking|on|using)\b(?! (?:(?:any|much|enough|as much|all of)\b|it))",
    re.IGNORECASE,
)
_STATUS, _STOPPED, _CURRENT = "status", "stopped", "current"


def ended(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The entries of earlier lists that a message says are over."""
    found: list[FactReading] = []
    if _ENDS.search(fold(text)) is None or "?" in text and not _ENDS.search(fold(text.rpartition("?")[2])):
        return found
    for fact, value in session.answers.items():
        if fact in session.asking.facts or not may_change(session, fact) or not isinstance(value, list):
            continue
        present = {entry_name(e) for e in value if _has(e, _CURRENT)}
        for start, end in sentences(text) if present else ():
            if _ENDS.search(fold(text[start:end])) is None:
                continue
            said = _NOT_TAKING.sub("stopped", text[start:end])
            told = told_anew(session, fact, " " * start + said, reader, sure=False)
            if told is None or not isinstance(told.value, list):
                continue
            over = [e for e in told.value if _has(e, _STOPPED) and entry_name(e) in present]
            if over:
                found.append(replace(told, value=over, reader="correction", confirm=True))
    return found


def _has(entry: Json, status: str) -> bool:
    return isinstance(entry, dict) and entry.get(_STATUS) == status
