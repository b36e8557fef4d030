"""A no to being contacted counts in whatever words and at whatever step, and is not asked about again."""

from __future__ import annotations

from typing import Final

from prescreen.interview import contacting
from prescreen.interview.again import repeat
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session
from prescreen.reading import refuses_contact, refuses_first, wants_company

_STEPS: Final = frozenset({"contact_offer", "share", "agreement"})
_OVER: Final = frozenset({*_STEPS, "closed"})


def take(session: Session, heard: Heard) -> bool:
    """Let go who refuses contact: "I said no", "forget the contact thing", "no. I just want somebody to talk to".

    Who only looks for somebody to talk to is told where people listen: the study team is not there for that.
    """
    kind = session.asking.kind
    if heard.picked or kind not in _OVER:
        return False
    company = wants_company(heard.text) and (refuses_first(heard.text) or session.state.crisis)
    if kind == "closed":
        if company:
            session.tell("help_in_sight")
            repeat(session)
        return company
    if not company and not refuses_contact(heard.text):
        return False
    if company and not session.state.crisis:
        session.tell("help_in_sight")
    contacting.let_go(session)
    return True
