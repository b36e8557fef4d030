"""Every kind of letter the product sends, joined from the modules that write them."""

from collections.abc import Mapping

from prescreen.handoff import handing_on, reminders, subscriptions
from prescreen.handoff.letters import Writer, joined


def letter_kinds() -> Mapping[str, Writer]:
    """Return who writes which kind of letter; a new module adds its table here."""
    return joined(handing_on.LETTERS, reminders.LETTERS, subscriptions.LETTERS)
