"""Passing a person on to the study team: contact details, the promise, and the worker that keeps it.

`ContactForm` collects the details, `hand_over` writes lead and promises in the caller's transaction, `Courier`
(run by `python -m prescreen.handoff`) turns each promise into a mail.
"""

from prescreen.handoff.commit import Handover, hand_over, withdraw
from prescreen.handoff.contact import ContactForm, Problem, Question, Taken
from prescreen.handoff.taking_back import Erasure, erase, withdraw_answers, withdraw_person

__all__ = [
    "ContactForm",
    "Erasure",
    "Handover",
    "Problem",
    "Question",
    "Taken",
    "erase",
    "hand_over",
    "withdraw",
    "withdraw_answers",
    "withdraw_person",
]
