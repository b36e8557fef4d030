"""The conversation with a person: what to ask, what was answered, what may be said."""

from prescreen.interview.reply import Receipt
from prescreen.interview.service import CANARY, Interview, TrialClosed, UnknownTurn

__all__ = ["CANARY", "Interview", "Receipt", "TrialClosed", "UnknownTurn"]
