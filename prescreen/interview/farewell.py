"""Somebody says goodbye to an offer at the end: nothing more is offered, and nothing is sent."""

from __future__ import annotations

from typing import Final

from prescreen.interview import contacting, reminding, subscribing
from prescreen.interview.hearing import Heard
from prescreen.interview.session import Session

_REFUSES: Final = {reminding.OFFER: "reminder", subscribing.OFFER: "other_trials"}


def take(session: Session, heard: Heard) -> bool:
    """Let go who says "No. Bye" to an offer; False for anything else."""
    kind = session.asking.kind
    if heard.act != "goodbye" or heard.picked or heard.facts or kind not in ("contact_offer", *_REFUSES):
        return False
    if kind in _REFUSES:
        session.record_consent(_REFUSES[kind], given=False)
    contacting.close(session, "closed_goodbye")
    return True
