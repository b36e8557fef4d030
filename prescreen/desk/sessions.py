"""How long somebody stays signed in."""

from __future__ import annotations

from datetime import datetime, timedelta

from prescreen.store import DeskSession

IDLE = timedelta(minutes=15)
"""Without a click for so long, a session is over."""
ALTOGETHER = timedelta(hours=12)
"""And after this in any case."""
ON_THE_WAY = timedelta(minutes=15)
"""So long somebody may take from the password to the second factor."""
CONFIRMED_FOR = timedelta(minutes=10)
"""So long after the second factor was shown, it need not be shown again for what is dangerous."""


def alive(session: DeskSession, now: datetime) -> bool:
    """Is a session still good?"""
    return now < session.ends_at and now - session.seen_at < IDLE
