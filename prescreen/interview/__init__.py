"""The conversation with a person: what to ask, what was answered, what may be said."""

from prescreen.interview.reply import Receipt
from prescreen.interview.service import Interview, UnknownTurn

__all__ = ["Interview", "Receipt", "UnknownTurn"]
