"""A wish of the conversation itself in a sentence beside an answer: "No fever. I need a break", "Lo dejo por hoy"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview import putting_right
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import wish_beside as words
from prescreen.interview.session import Session
from prescreen.reading import Context, Reader

_WISHES: Final = frozenset({"pause", "stop", "want_person"})
_KINDS: Final = frozenset({"screen", "fact", "detail", "conflict"})
_SENTENCE: Final = re.compile(r"(?:[^.!?;\n。！？；]|\.(?=\d))+[.!?。！？]*")
_FEWEST: Final = 2


def wish_beside(session: Session, heard: Heard, reader: Reader) -> tuple[Heard, str | None]:
    """What a message says without a sentence that makes a wish, and that wish; the message itself where it has none."""
    if heard.picked or heard.act in _WISHES or session.asking.kind not in _KINDS:
        return heard, None
    for sentence in _SENTENCE.finditer(heard.text):
        wish = _wish(session, sentence.group().strip(), reader)
        if wish is None:
            continue
        start, end = sentence.span()
        rest = heard.text[:start] + " " * (end - start) + heard.text[end:]
        if not re.search(r"\w", rest):
            continue
        said = putting_right.reread(session, heard, rest, reader)
        if said.about(session.asking.facts):
            return said, wish
    return heard, None


def _wish(session: Session, said: str, reader: Reader) -> str | None:
    if len(said.split()) < _FEWEST or not words.MAY_WISH.search(fold(said)) or words.NO_WISH.search(fold(said)):
        return None
    if words.PAUSES.search(fold(said)):
        return "pause"
    reading = reader.read(said, Context(session.today, session.language, (), "", session.answers))
    return reading.act if reading.act in _WISHES and not reading.facts and reading.safety is None else None
