"""What was noted of one thing, for somebody who asks: "what have you put down for the hepatitis and so on"."""

from __future__ import annotations

import re
from typing import Final

from prescreen.interview.again import repeat
from prescreen.interview.called import calls, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.lexicon.noted_asked import ASKS_WHAT_IS_NOTED
from prescreen.interview.named_noes import private_named
from prescreen.interview.session import Session

_ASKS: Final = re.compile(ASKS_WHAT_IS_NOTED)
_STAGES: Final = frozenset({"screening", "review", "outcome"})


def take(session: Session, heard: Heard) -> bool:
    """Say it, and put the open question again; that private answers are noted, and not shown, is said too."""
    if heard.picked or session.stage not in _STAGES or session.answers.get("prescreen_consent") != "yes":
        return False
    asks = _ASKS.search(fold(heard.text))
    if asks is None:
        return False
    of = heard.text[asks.start("of") : asks.end("of")] if asks["of"] else heard.text[asks.start("de") : asks.end("de")]
    among = [f for f in session.answers if f in session.trial.facts and f not in NOT_SHOWN]
    named = list(dict.fromkeys(c.fact for c in calls(session, of, among)))
    private = [f for f in named if session.definition(f).sensitivity == "very_private"]
    shown = [(f, session.answers[f]) for f in named if f not in private]
    private += [fact for fact, _, _ in private_named(session, of)]
    if not shown and not private:
        return False
    if shown:
        session.tell("noted", what=session.speech.read_back(shown))
    if private:
        session.tell("review_private")
    repeat(session)
    return True
