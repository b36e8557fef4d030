"""Answers a question about a thing with the help line that speaks of it: "does migraine count?", "what is psychosis?".

The line of the open question comes first, then that of a fact it asks, then that of another fact of the trial. Whether
something is a problem is said by nobody here (rule R06).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from prescreen.content.library import text_in
from prescreen.interview import screening
from prescreen.interview.called import calls, fold
from prescreen.interview.faq import Faq
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import asked_about

_WORD = re.compile(r"[a-z]{4,}")
_DULL = frozenset(
    "what does count counts include included allowed meant mean means with have that this there those these would "
    "will also well okay fine anything something kind normal called once your mine late about drugs drug medicines "
    "illness disease problem problems asked cuenta cuentan vale valen entra tambien tiene este esta eso como para "
    "significa quiere decir cosa cosas which ones they them blood test tests study studies".split()
)
_QUESTION = re.compile(r"¿[^?]*\?|[^.!?¿\n]+\?")
_STEM = 6
_OPEN = frozenset({"screen", "fact"})
_JUDGES = _OPEN | {"detail", "conflict", "review"}


def asks(text: str, language: str) -> bool:
    """Is something asked about a thing, or what it means?"""
    return bool(asked_about(text, language))


def tell(session: Session, heard: Heard, faq: Faq) -> bool:
    """Answer with what fits the thing beyond doubt, else with a help line; False where nothing speaks of it."""
    kind = session.asking.kind
    asked = asked_about(heard.text, session.language) if kind in _JUDGES and not heard.picked else {}
    if "judged" in asked and "counts" not in asked:
        session.tell("judged_by_team")
        return True
    things = [q for kind in ("what", "counts", "which") for q in asked.get(kind, ())]
    if not things or kind not in _OPEN:
        return False
    found = faq.find(things[-1])
    line = _line(session, things) or (_screen_help(session) if "which" in asked else "")
    if found.entry is not None and (found.certain or ("what" in asked and not line)):
        session.tell_text(text_in(found.entry.answer, session.language))
        return True
    untold = "counts" in asked and not heard.about(session.asking.facts)
    if line:
        session.tell_text(line)
    if untold:
        session.tell("counts_for_team")
    return bool(line) or untold


def why(session: Session, text: str) -> None:
    """Why something is asked: the one thing of the open question that is named, else all of it."""
    asked = session.asking.facts
    said = " ".join(_QUESTION.findall(text)) or text
    named = {c.fact for c in calls(session, said, asked)} or {c.fact for c in calls(session, said, session.trial.facts)}
    line = text_in(session.definition(named.pop()).why, session.language) if len(named) == 1 else ""
    if line:
        session.tell_text(line)
    else:
        screening.explain(session)


def help_text(session: Session, text: str) -> str:
    """The help of what is named, else of the open question."""
    asking = session.asking
    if line := _line(session, [text]):
        return line
    if len(asking.facts) == 1:
        return text_in(session.definition(asking.facts[0]).help, session.language)
    return _screen_help(session)


def _line(session: Session, things: Iterable[str]) -> str:
    words = {w for thing in things for w in _WORD.findall(fold(thing))} - _DULL
    if not words:
        return ""
    if _shares(words, screen := _screen_help(session)):
        return screen
    for shares in (_names, _shares):
        for facts in (session.asking.facts, session.trial.facts):
            for fact in facts:
                definition = session.definition(fact)
                line = text_in(definition.help, session.language)
                if line and shares(words, text_in(definition.short, session.language)):
                    return line
    return ""


def _screen_help(session: Session) -> str:
    screen = next((s for s in session.trial.screens if s.id == session.asking.screen), None)
    return "" if screen is None else text_in(screen.help, session.language)


def _names(words: set[str], line: str) -> bool:
    """Does a line hold one of these words whole? An encephalopathy is no encephalitis."""
    return not words.isdisjoint(set(_WORD.findall(fold(line))) - _DULL)


def _shares(words: set[str], line: str) -> bool:
    said = {w[:_STEM] for w in _WORD.findall(fold(line))} - {w[:_STEM] for w in _DULL}
    return any(w[:_STEM] in said for w in words)
