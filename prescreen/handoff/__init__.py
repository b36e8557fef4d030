"""Passing a person on to the study team: contact details, the promise, and the worker that keeps it.

`ContactForm` collects the details, `hand_over` writes lead and promises in the caller's transaction, `Courier`
(run by `python -m prescreen.handoff`) turns each promise into a mail.
"""

from prescreen.handoff.commit import Handover, hand_over, withdraw
from prescreen.handoff.contact import ContactForm, Problem, Question, Taken

__all__ = ["ContactForm", "Handover", "Problem", "Question", "Taken", "hand_over", "withdraw"]
