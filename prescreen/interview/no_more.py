"""A "no more" to a list is an answer and no wish to stop; a "no, only my contact" answers nothing of it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import no_more as words
from prescreen.interview.putting_right import reread
from prescreen.interview.session import Session
from prescreen.reading import Reader

_NO_MORE: Final = re.compile(words.NO_MORE)
_OF_CONTACT: Final = re.compile(words.OF_CONTACT)
_QUESTIONS: Final = frozenset({"screen", "fact", "detail"})
_STOPS: Final = frozenset({"stop", "pause", "goodbye"})


def as_answer(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was heard where a list is asked: that nothing further applies, or nothing that answers it."""
    if heard.picked or heard.safety is not None or session.asking.kind not in _QUESTIONS:
        return heard
    said = fold(heard.text)
    if _OF_CONTACT.fullmatch(said):
        return replace(heard, act="answer", facts=(), unclear=tuple(session.asking.facts))
    if heard.act not in _STOPS or _NO_MORE.fullmatch(said) is None:
        return heard
    screen = next((s for s in session.trial.screens if s.id == session.asking.screen), None)
    alarming = any(session.definition(f).alarm for f in session.asking.facts)
    if alarming or screen is None or screen.style != "checklist":
        return replace(heard, act="answer", facts=(), unclear=tuple(session.asking.facts))
    return replace(reread(session, heard, session.say("button_none_of_these"), reader), text=heard.text)
