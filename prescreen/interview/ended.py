"""Medicines that stand as present ones and are said to have ended: "I don't take CellCept any more"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview.called import entry_name, fold
from prescreen.interview.lexicon import ended as words
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, sentences
from prescreen.interview.told_anew import told_anew
from prescreen.reading import FactReading, Reader

_ENDS, _NOT_TAKING = re.compile(words.ENDS), re.compile(words.NOT_TAKING, re.IGNORECASE)
_CLAUSE: Final = re.compile(r",?\s+(?:and|but|y|pero)\s+", re.IGNORECASE)
_STATUS, _STOPPED, _CURRENT = "status", "stopped", "current"


def ended(session: Session, text: str, reader: Reader) -> list[FactReading]:
    """The entries of earlier lists that a message says are over."""
    found: list[FactReading] = []
    if _ENDS.search(fold(text)) is None or ("?" in text and not _ENDS.search(fold(text.rpartition("?")[2]))):
        return found
    for fact, value in session.answers.items():
        if fact in session.asking.facts or not may_change(session, fact) or not isinstance(value, list):
            continue
        present = {entry_name(e) for e in value if _has(e, _CURRENT)}
        for start, end in sentences(text) if present else ():
            if _ENDS.search(fold(text[start:end])) is None:
                continue
            for said in dict.fromkeys((text[start:end], *_CLAUSE.split(text[start:end]))):
                told = told_anew(session, fact, _NOT_TAKING.sub("stopped", said), reader, sure=False)
                rows = told.value if told is not None and isinstance(told.value, list) else []
                over = [e for e in rows if _has(e, _STOPPED) and entry_name(e) in present]
                if over:
                    found.append(FactReading(fact, over, start, end, "correction", confirm=True))
                    break
    return found


def _has(entry: Json, status: str) -> bool:
    return isinstance(entry, dict) and entry.get(_STATUS) == status
