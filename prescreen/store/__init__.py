"""What the product remembers: conversations, journal, answers, leads, outbox.

Everything is reached through a `Unit`, one transaction on one connection:

    store = Store("sqlite:///var/prescreen.db")
    store.migrate()
    with store.unit() as unit:          # commits when the block ends, rolls back when it raises
        unit.conversations.save(...)

SQLAlchemy is imported here and nowhere else in the product.
"""

from prescreen.store.audit import AuditEntry, AuditFault, AuditHead
from prescreen.store.engine import Store
from prescreen.store.errors import (
    ForgottenError,
    KeyUnusableError,
    SealBrokenError,
    StoreError,
    StoreUnavailableError,
    UnknownConversationError,
)
from prescreen.store.masterkeys import GivenKeys, KeyEntry, KeyFile, MasterKeys, master_keys
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
from prescreen.store.tokens import hash_token, new_token, reference_of
from prescreen.store.unit import Unit

__all__ = [
    "Act",
    "After",
    "Alert",
    "AnswerRow",
    "AuditEntry",
    "AuditFault",
    "AuditHead",
    "Choice",
    "Consent",
    "Conversation",
    "Counts",
    "ForgottenError",
    "GivenKeys",
    "Inbound",
    "JournalRow",
    "Keep",
    "KeyEntry",
    "KeyFile",
    "KeyUnusableError",
    "Lead",
    "MasterKeys",
    "Note",
    "OutboxEntry",
    "OutboxItem",
    "Periods",
    "Promise",
    "Purged",
    "Reminder",
    "Ruling",
    "Screening",
    "SealBrokenError",
    "SeenTrial",
    "Store",
    "StoreError",
    "StoreUnavailableError",
    "Subscription",
    "Unit",
    "UnknownConversationError",
    "Wanted",
    "hash_token",
    "master_keys",
    "new_token",
    "purge",
    "reference_of",
]
