"""What the desk calls things, in English: statuses, outcomes, truths, who can verify a criterion."""

from __future__ import annotations

from collections.abc import Mapping

STATUSES: Mapping[str, str] = {
    "new": "New",
    "to_call": "To call",
    "attempt_1": "Called once",
    "attempt_2": "Called twice",
    "attempt_3": "Called three times",
    "considering": "Person considers",
    "scheduled": "Visit scheduled",
    "not_reached": "Not reached",
    "screened_out": "Screened out",
    "enrolled": "Enrolled",
}
"""How far a study team is with somebody, in the order it usually goes."""
DONE = frozenset({"not_reached", "screened_out", "enrolled"})
"""Statuses after which nothing is due any more."""
REACHED = frozenset({"considering", "scheduled", "screened_out", "enrolled"})
"""Statuses that say that the person was reached."""
OUTCOMES: Mapping[str, str] = {
    "likely_eligible": "May be a match",
    "needs_review": "Needs review",
    "not_eligible": "Not now",
}
TRUTHS: Mapping[str, str] = {
    "met": "Met",
    "not_met": "Not met",
    "unknown": "Open",
    "not_applicable": "Does not apply",
}
CONTACT: Mapping[str, str] = {
    "first_name": "First name",
    "last_name": "Last name",
    "email": "E-mail",
    "phone": "Telephone",
    "preferred_way": "Prefers",
    "preferred_time": "Best time",
    "other_language": "Other language",
    "centre_name": "Chose the study centre",
    "role": "Whose details these are",
}
"""What the desk calls contact details, in the order they are shown."""
SOURCES: Mapping[str, str] = {"phone": "told on the phone", "chart": "from the chart"}
"""Where somebody of the study team has an answer from."""
VERIFIED_BY: Mapping[str, str] = {
    "patient": "the person can say",
    "report": "a report or the chart tells",
    "team": "the study team examines",
}
