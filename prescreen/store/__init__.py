"""What the product remembers: conversations, journal, answers, leads, outbox.

Everything is reached through a `Unit`, one transaction on one connection:

    store = Store("sqlite:///var/prescreen.db")
    store.migrate()
    with store.unit() as unit:          # commits when the block ends, rolls back when it raises
        unit.conversations.save(...)

SQLAlchemy is imported here and nowhere else in the product.
"""

from prescreen.store.accounts import Account, Grant
from prescreen.store.audit import AuditEntry, AuditFault, AuditHead
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
from prescreen.store.masterkeys import GivenKeys, KeyEntry, KeyFile, MasterKeys, master_keys
from prescreen.store.passcodes import Passcode, Refused, Shared, SharedLink, open_shared
from prescreen.store.records import (
    Alert,
    AnswerRow,
    Choice,
    Consent,
    Conversation,
    Inbound,
    JournalRow,
    Keep,
    Lead,
    OutboxEntry,
    OutboxItem,
    Promise,
    Reminder,
    SeenTrial,
    Subscription,
)
from prescreen.store.retention import Periods, Purged, purge
from prescreen.store.scopes import EVERY, Scope
from prescreen.store.sessions import DeskSession, Tries
from prescreen.store.tokens import as_written, hash_token, new_long_code, new_token
from prescreen.store.unit import Unit

__all__ = [
    "EVERY",
    "Account",
    "Alert",
    "AnswerRow",
    "AuditEntry",
    "AuditFault",
    "AuditHead",
    "ChannelMessage",
    "ChannelPart",
    "Choice",
    "Consent",
    "Conversation",
    "DeskSession",
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
    "MasterKeys",
    "OutboxEntry",
    "OutboxItem",
    "Passcode",
    "Periods",
    "Promise",
    "Purged",
    "Refused",
    "Reminder",
    "Scope",
    "SealBrokenError",
    "SeenTrial",
    "Shared",
    "SharedLink",
    "Store",
    "StoreError",
    "StoreUnavailableError",
    "Subscription",
    "Thread",
    "Tries",
    "Unit",
    "UnknownConversationError",
    "as_written",
    "hash_token",
    "master_keys",
    "new_long_code",
    "new_token",
    "open_shared",
    "purge",
]
