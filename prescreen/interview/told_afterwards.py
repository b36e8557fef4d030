"""What is put right or added when all is over: "add plaquenil to my drugs please, i take it daily"."""

from __future__ import annotations

from dataclasses import replace

from prescreen.interview import screening
from prescreen.interview.called import fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import told_afterwards as words
from prescreen.interview.missed import say_what_was_missed
from prescreen.interview.putting_right import put_right
from prescreen.interview.session import Session
from prescreen.reading import Reader


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take it as at the read-back; False where a message puts nothing right, or nothing was read back before."""
    if session.asking.kind != "closed" or heard.picked or heard.safety is not None or not session.state.reviewed:
        return False
    if session.answers.get("prescreen_consent") != "yes" or not words.WANTS_IT_IN.search(fold(heard.text)):
        return False
    told = _told(heard.text)
    for said in dict.fromkeys((told, _plain(told))):
        better = put_right(session, Heard(said, "correct"), reader)
        if better.facts and screening.changes(session, better):
            taken = screening.answer(session, replace(better, act="correct"), reader)
            say_what_was_missed(session, replace(heard, text=said), better.facts, reader)
            return taken
    return False


def _told(text: str) -> str:
    """The message without its questions; every word keeps its place."""
    for sentence in words.SENTENCE.finditer(text):
        if sentence.group().rstrip()[-1:] in ("?", "？"):
            start, end = sentence.span()
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _plain(text: str) -> str:
    """The same without the wish to have it noted."""
    for wish in words.ADDS.finditer(fold(text)):
        start, end = wish.span()
        text = text[:start] + " " * (end - start) + text[end:]
    return text
