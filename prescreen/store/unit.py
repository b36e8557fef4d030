"""A unit: one transaction with every repository on it."""

from collections.abc import Callable
from functools import cached_property

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
    """All repositories on one connection, each made when it is first asked for.

    What they do together is committed or undone together.
    """

    def __init__(
        self, connection: Connection, *, masters: MasterKeys, writing: bool, new_id: Callable[[], str]
    ) -> None:
        self._connection = connection
        self._writing = writing
        self._new_id = new_id
        self._watched: dict[str, object] = {}
        self.vault = Vault(connection, masters)

    @cached_property
    def audit(self) -> Audit:
        """The audit log."""
        return Audit(self._connection, self.vault)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations: whose, in which state, how long kept."""
        return Conversations(self._connection, self.vault, self.audit, self._writing, self._new_id)

    @cached_property
    def choices(self) -> Choices:
        """The buttons that were offered."""
        return Choices(self._connection, self.vault, self._new_id)

    @cached_property
    def screenings(self) -> Screenings:
        """One row a screening, for the desk."""
        return Screenings(self._connection, self.vault)

    @cached_property
    def queue(self) -> Queue:
        """The desk's queue."""
        return Queue(self._connection, self.screenings.outcomes)

    @cached_property
    def bulk(self) -> Bulk:
        """Made-up screenings, many at once."""
        return Bulk(self._connection, self.vault, self.screenings)

    @cached_property
    def desk_acts(self) -> DeskActs:
        """What people of the study team did."""
        return DeskActs(self._connection, self.vault, self._new_id)

    @cached_property
    def journal(self) -> Journal:
        """Every message in and every reply out."""
        return Journal(self._connection, self.vault, self.choices, self._new_id)

    @cached_property
    def answers(self) -> Answers:
        """The answers, with all that were given before."""
        return Answers(self._connection, self.vault)

    @cached_property
    def consents(self) -> Consents:
        """What was agreed to, in which words."""
        return Consents(self._connection, self.audit)

    @cached_property
    def alerts(self) -> Alerts:
        """What a person has to look at."""
        return Alerts(self._connection, self.screenings)

    @cached_property
    def leads(self) -> Leads:
        """Who asked to be contacted."""
        return Leads(self._connection, self.vault, self.audit, self.screenings, self._new_id)

    @cached_property
    def outbox(self) -> Outbox:
        """Promises that are kept by the worker."""
        return Outbox(self._connection, self.vault, self.audit)

    @cached_property
    def tickets(self) -> Tickets:
        """Codes that open a page or a conversation."""
        return Tickets(self._connection, new_code)

    @cached_property
    def reminders(self) -> Reminders:
        """Who is written to when it may fit."""
        return Reminders(self._connection, self.vault, self._new_id)

    @cached_property
    def amendments(self) -> Amendments:
        """Who flipped with a new version of a trial."""
        return Amendments(self._connection, self.vault, self._new_id)

    @cached_property
    def funnel(self) -> Funnel:
        """How far people come, counted once."""
        return Funnel(self._connection, self.vault)

    @cached_property
    def misreadings(self) -> Misreadings:
        """Answers that were read wrongly."""
        return Misreadings(self._connection, self._new_id)

    @cached_property
    def in_bulk(self) -> AnswersInBulk:
        """The answers of many people, for replays."""
        return AnswersInBulk(self._connection, self.vault)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Who wants news of other trials."""
        return Subscriptions(self._connection, self.vault, self._new_id)

    @cached_property
    def shared_links(self) -> SharedLinks:
        """Links that a passcode opens."""
        return SharedLinks(self._connection, self.vault, self.audit)

    @cached_property
    def trials_seen(self) -> TrialsSeen:
        """The trials and states that were seen before."""
        return TrialsSeen(self._connection)

    @cached_property
    def channels(self) -> Channels:
        """Messaging channels: threads, inbox and outbox."""
        return Channels(self._connection, self.vault, self._new_id)

    @cached_property
    def accounts(self) -> Accounts:
        """The desk's accounts."""
        return Accounts(self._connection, self.vault, self.audit, self._new_id)

    @cached_property
    def sessions(self) -> Sessions:
        """The desk's sessions."""
        return Sessions(self._connection)

    @cached_property
    def versions(self) -> Versions:
        """Versions of trials, and who approved them."""
        return Versions(self._connection)

    def watch(self, conversation: str) -> None:
        """Note that what is worked out from here on holds only while nothing of a conversation changes."""
        self._watched[conversation] = self.conversations.mark(conversation)

    def moved_on(self) -> bool:
        """Whether a watched conversation has changed since; asked in a later transaction than it was watched in."""
        return any(self.conversations.mark(conversation) != was for conversation, was in self._watched.items())

    def finish(self) -> None:
        """Write what is written at the end of a unit; the store calls this before it commits."""
        made = vars(self)
        for name in ("answers", "funnel", "audit"):
            if name in made:
                made[name].flush()
