"""A unit: one transaction with every repository on it."""

from collections.abc import Callable

from sqlalchemy import Connection

from prescreen.store.accounts import Accounts
from prescreen.store.amendments import Amendments
from prescreen.store.answers import Answers
from prescreen.store.audit import Audit
from prescreen.store.bulk import Bulk
from prescreen.store.channels import Channels
from prescreen.store.choices import Choices
from prescreen.store.consents import Alerts, Consents
from prescreen.store.conversations import Conversations
from prescreen.store.desk_acts import DeskActs
from prescreen.store.funnel import Funnel
from prescreen.store.journal import Journal
from prescreen.store.leads import Leads
from prescreen.store.masterkeys import MasterKeys
from prescreen.store.misreadings import Misreadings
from prescreen.store.outbox import Outbox
from prescreen.store.passcodes import SharedLinks
from prescreen.store.queue import Queue
from prescreen.store.reminders import Reminders
from prescreen.store.screened import AnswersInBulk
from prescreen.store.screenings import Screenings
from prescreen.store.sessions import Sessions
from prescreen.store.subscriptions import Subscriptions
from prescreen.store.tickets import Tickets
from prescreen.store.tokens import new_code
from prescreen.store.trials_seen import TrialsSeen
from prescreen.store.vault import Vault
from prescreen.store.versions import Versions


class Unit:
    """All repositories on one connection; what they do together is committed or undone together."""

    __slots__ = (
        "accounts",
        "alerts",
        "amendments",
        "answers",
        "audit",
        "bulk",
        "channels",
        "choices",
        "consents",
        "conversations",
        "desk_acts",
        "funnel",
        "in_bulk",
        "journal",
        "leads",
        "misreadings",
        "outbox",
        "queue",
        "reminders",
        "screenings",
        "sessions",
        "shared_links",
        "subscriptions",
        "tickets",
        "trials_seen",
        "vault",
        "versions",
    )

    def __init__(
        self, connection: Connection, *, masters: MasterKeys, writing: bool, new_id: Callable[[], str]
    ) -> None:
        self.vault = vault = Vault(connection, masters)
        self.audit = audit = Audit(connection, vault)
        self.conversations = Conversations(connection, vault, audit, writing, new_id)
        self.choices = Choices(connection, vault, new_id)
        self.screenings = screenings = Screenings(connection, vault)
        self.queue = Queue(connection, screenings.outcomes)
        self.bulk = Bulk(connection, vault, screenings)
        self.desk_acts = DeskActs(connection, vault, new_id)
        self.journal = Journal(connection, vault, self.choices, new_id)
        self.answers = Answers(connection, vault)
        self.consents = Consents(connection, audit)
        self.alerts = Alerts(connection, screenings)
        self.leads = Leads(connection, vault, audit, screenings, new_id)
        self.outbox = Outbox(connection, vault, audit)
        self.tickets = Tickets(connection, new_code)
        self.reminders = Reminders(connection, vault, new_id)
        self.amendments = Amendments(connection, vault, new_id)
        self.funnel = Funnel(connection, vault)
        self.misreadings = Misreadings(connection, new_id)
        self.in_bulk = AnswersInBulk(connection, vault)
        self.subscriptions = Subscriptions(connection, vault, new_id)
        self.shared_links = SharedLinks(connection, vault, audit)
        self.trials_seen = TrialsSeen(connection)
        self.channels = Channels(connection, vault, new_id)
        self.accounts = Accounts(connection, vault, audit, new_id)
        self.sessions = Sessions(connection)
        self.versions = Versions(connection)

    def finish(self) -> None:
        """Write what is written at the end of a unit; the store calls this before it commits."""
        self.answers.flush()
        self.funnel.flush()
        self.audit.flush()
