"""What the product remembers: conversations, journal, answers, leads, outbox.

Everything is reached through a `Unit`, one transaction on one connection:

    store = Store("sqlite:///var/prescreen.db")
    store.migrate()
    with store.unit() as unit:          # commits when the block ends, rolls back when it raises
        unit.conversations.save(...)

SQLAlchemy is imported here and nowhere else in the product.
"""

from prescreen.store.accounts import Account, Grant, as_name
from prescreen.store.amendments import Amendment, Flip
from prescreen.store.audit import EVENTS, AuditEntry, AuditFault, AuditFilter, AuditHead
from prescreen.store.bulk import MadeAnswer, MadeScreening, MadeTurn
from prescreen.store.channel_outbox import ChannelPart
from prescreen.store.channels import ChannelMessage, Thread
from prescreen.store.engine import Store
from prescreen.store.errors import (
    ForgottenError,
    KeyUnusableError,
    SealBrokenError,
    StoreError,
    StoreUnavailableError,
    UnknownConversationError,
)
from prescreen.store.funnel import Asked, Step
from prescreen.store.masterkeys import GivenKeys, KeyEntry, KeyFile, MasterKeys, master_keys
from prescreen.store.misreadings import Misreading
from prescreen.store.passcodes import Passcode, Refused, Shared, SharedLink, open_shared
from prescreen.store.queue import After, Counts, Wanted
from prescreen.store.records import (
    Act,
    Alert,
    AnswerRow,
    Choice,
    Consent,
    Conversation,
    Inbound,
    JournalRow,
    Keep,
    Lead,
    Note,
    OutboxEntry,
    OutboxItem,
    Promise,
    Reminder,
    Ruling,
    Screening,
    SeenTrial,
    Subscription,
)
from prescreen.store.retention import Periods, Purged, purge
from prescreen.store.scopes import EVERY, Scope
from prescreen.store.screened import BATCH, Screened
from prescreen.store.sessions import DeskSession, Stage, Tries
from prescreen.store.together import Outcome, written_together
from prescreen.store.tokens import as_written, hash_token, new_identifier, new_long_code, new_token, reference_of
from prescreen.store.unit import Unit
from prescreen.store.versions import Closed, Version

__all__ = [
    "BATCH",
    "EVENTS",
    "EVERY",
    "Account",
    "Act",
    "After",
    "Alert",
    "Amendment",
    "AnswerRow",
    "Asked",
    "AuditEntry",
    "AuditFault",
    "AuditFilter",
    "AuditHead",
    "ChannelMessage",
    "ChannelPart",
    "Choice",
    "Closed",
    "Consent",
    "Conversation",
    "Counts",
    "DeskSession",
    "Flip",
    "ForgottenError",
    "GivenKeys",
    "Grant",
    "Inbound",
    "JournalRow",
    "Keep",
    "KeyEntry",
    "KeyFile",
    "KeyUnusableError",
    "Lead",
    "MadeAnswer",
    "MadeScreening",
    "MadeTurn",
    "MasterKeys",
    "Misreading",
    "Note",
    "OutboxEntry",
    "OutboxItem",
    "Outcome",
    "Passcode",
    "Periods",
    "Promise",
    "Purged",
    "Refused",
    "Reminder",
    "Ruling",
    "Scope",
    "Screened",
    "Screening",
    "SealBrokenError",
    "SeenTrial",
    "Shared",
    "SharedLink",
    "Stage",
    "Step",
    "Store",
    "StoreError",
    "StoreUnavailableError",
    "Subscription",
    "Thread",
    "Tries",
    "Unit",
    "UnknownConversationError",
    "Version",
    "Wanted",
    "as_name",
    "as_written",
    "hash_token",
    "master_keys",
    "new_identifier",
    "new_long_code",
    "new_token",
    "open_shared",
    "purge",
    "reference_of",
    "written_together",
]
