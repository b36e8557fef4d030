"""A unit: one transaction with every repository on it."""

from collections.abc import Callable

from sqlalchemy import Connection

from prescreen.store.answers import Answers
from prescreen.store.choices import Choices
from prescreen.store.consents import Alerts, Consents
from prescreen.store.conversations import Conversations
from prescreen.store.journal import Journal
from prescreen.store.leads import Leads
from prescreen.store.outbox import Outbox
from prescreen.store.tickets import Tickets
from prescreen.store.tokens import new_code


class Unit:
    """All repositories on one connection; what they do together is committed or undone together."""

    __slots__ = ("alerts", "answers", "choices", "consents", "conversations", "journal", "leads", "outbox", "tickets")

    def __init__(self, connection: Connection, *, writing: bool, new_id: Callable[[], str]) -> None:
        self.conversations = Conversations(connection, writing, new_id)
        self.choices = Choices(connection, new_id)
        self.journal = Journal(connection, self.choices, new_id)
        self.answers = Answers(connection)
        self.consents = Consents(connection)
        self.alerts = Alerts(connection)
        self.leads = Leads(connection, new_id)
        self.outbox = Outbox(connection)
        self.tickets = Tickets(connection, new_code)
