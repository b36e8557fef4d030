"""The tables. Every idempotency promise is a unique constraint; the migrations create the same."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, UniqueConstraint

from prescreen.store.columns import SafeText, Sealed, UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _conversation(*, primary_key: bool = False) -> Column[str]:
    return Column("conversation", String(64), ForeignKey("conversations.id"), nullable=False, primary_key=primary_key)


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("trial", SafeText, nullable=False),
    Column("content_hash", SafeText, nullable=False),
    Column("language", SafeText, nullable=False),
    Column("channel", SafeText, nullable=False),
    Column("token_hash", String(64), unique=True),
    Column("stage", SafeText, nullable=False),
    Column("state", Sealed, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("erased_at", UtcTime),
    Column("receipt", String(32)),
    Column("stopped_at", UtcTime),
    Column("keep", String(16), nullable=False, server_default="abandoned"),
    Column("keep_until", UtcTime),
)
Index(
    "ix_conversations_living",
    conversations.c.updated_at,
    sqlite_where=conversations.c.erased_at.is_(None),
    postgresql_where=conversations.c.erased_at.is_(None),
)
Index("ix_conversations_receipt", conversations.c.receipt, unique=True)

journal = Table(
    "journal",
    metadata,
    Column("cursor", Integer, primary_key=True, autoincrement=True),
    _conversation(),
    Column("message_id", SafeText, nullable=False),
    Column("direction", String(3), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("text", Sealed, nullable=False),
    Column("choice_id", SafeText),
    Column("reply", Sealed),
    Column("fingerprint", Sealed, nullable=False),
    Column("answered", Boolean, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation", "message_id", "direction"),
    sqlite_autoincrement=True,
)
Index("ix_journal_conversation_cursor", journal.c.conversation, journal.c.cursor)
Index(
    "ix_journal_waiting",
    journal.c.at,
    sqlite_where=journal.c.answered.is_(False),
    postgresql_where=journal.c.answered.is_(False),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _conversation(),
    Column("fact", SafeText, nullable=False),
    Column("value", Sealed),
    Column("message_id", SafeText, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation", "message_id", "fact"),
)
Index("ix_answers_conversation_id", answers.c.conversation, answers.c.id)

current_answers = Table(
    "current_answers",
    metadata,
    Column("conversation", String(64), ForeignKey("conversations.id"), primary_key=True),
    Column("facts", Sealed, nullable=False),
    Column("at", UtcTime, nullable=False),
)

choices = Table(
    "choices",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("message_id", SafeText, nullable=False),
    Column("label", Sealed, nullable=False),
    Column("payload", Sealed, nullable=False),
    Column("used", Boolean, nullable=False),
)
Index("ix_choices_conversation_used", choices.c.conversation, choices.c.used)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _conversation(),
    Column("kind", SafeText, nullable=False),
    Column("given", Boolean, nullable=False),
    Column("wording", SafeText, nullable=False),
    Column("message_id", SafeText, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation", "kind", "message_id"),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    _conversation(),
    Column("kind", String(16), nullable=False),
    Column("at", UtcTime, nullable=False),
)
Index("ix_alerts_conversation", alerts.c.conversation)

leads = Table(
    "leads",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("contact", Sealed, nullable=False),
    Column("snapshot", Sealed, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("conversation", String(64), ForeignKey("conversations.id")),
    Column("subject", String(128), nullable=False, server_default="product"),
    Column("kind", SafeText, nullable=False),
    Column("key", SafeText, nullable=False, unique=True),
    Column("payload", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error_code", SafeText),
    Column("due_at", UtcTime, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("settled_at", UtcTime),
)
Index(
    "ix_outbox_due",
    outbox.c.due_at,
    sqlite_where=outbox.c.state == "waiting",
    postgresql_where=outbox.c.state == "waiting",
)
Index("ix_outbox_conversation", outbox.c.conversation)

tickets = Table(
    "tickets",
    metadata,
    Column("hash", String(64), primary_key=True),
    _conversation(),
    Column("purpose", String(16), nullable=False),
    Column("until", UtcTime, nullable=False),
)
Index("ix_tickets_conversation", tickets.c.conversation)


vault = Table(
    "vault",
    metadata,
    Column("subject", String(128), primary_key=True),
    Column("wrapped", String(128), nullable=False),
    Column("master", String(16), nullable=False),
)

reminders = Table(
    "reminders",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("message_id", SafeText, nullable=False),
    Column("email", Sealed, nullable=False),
    Column("state", String(16), nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("resume_hash", String(64), nullable=False, unique=True),
    Column("stop_hash", String(64), nullable=False, unique=True),
    Column("ends_at", UtcTime, nullable=False),
    Column("opened_at", UtcTime),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation", "message_id"),
)
Index(
    "ix_reminders_due",
    reminders.c.due_at,
    sqlite_where=reminders.c.state == "waiting",
    postgresql_where=reminders.c.state == "waiting",
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("conversation", String(64), ForeignKey("conversations.id")),
    Column("message_id", SafeText, nullable=False),
    Column("person", String(64), nullable=False),
    Column("email", Sealed, nullable=False),
    Column("profile", Sealed, nullable=False),
    Column("language", SafeText, nullable=False),
    Column("state", String(16), nullable=False),
    Column("confirm_hash", String(64), nullable=False, unique=True),
    Column("stop_hash", String(64), nullable=False, unique=True),
    Column("at", UtcTime, nullable=False),
    Column("confirmed_at", UtcTime),
    UniqueConstraint("conversation", "message_id"),
)
Index("ix_subscriptions_person", subscriptions.c.person)

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("person", String(64), nullable=False),
    Column("trial", SafeText, nullable=False),
    Column("event", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("person", "trial", "event"),
)

trials_seen = Table(
    "trials_seen",
    metadata,
    Column("trial", SafeText, primary_key=True),
    Column("status", String(32), nullable=False),
    Column("content_hash", SafeText, nullable=False),
    Column("event", Integer, nullable=False),
    Column("announcing", Boolean, nullable=False),
    Column("told_up_to", String(64), nullable=False),
    Column("at", UtcTime, nullable=False),
)

channel_threads = Table(
    "channel_threads",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address_hash", String(64), nullable=False),
    Column("address", Sealed, nullable=False),
    Column("conversation", String(64)),
    Column("trial", SafeText, nullable=False),
    Column("language", String(8), nullable=False),
    Column("greeted_at", UtcTime),
    Column("stopped_at", UtcTime),
    Column("heard_at", UtcTime, nullable=False),
    Column("heard_order", String(64), nullable=False),
    Column("seen_cursor", Integer, nullable=False),
    Column("shown_cursor", Integer, nullable=False),
    Column("shown_at", UtcTime),
    UniqueConstraint("channel", "address_hash"),
)
Index("ix_channel_threads_conversation", channel_threads.c.conversation)

channel_inbox = Table(
    "channel_inbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("thread", String(64), nullable=False),
    Column("content", Sealed, nullable=False),
    Column("place", String(64), nullable=False),
    Column("turn", String(64), nullable=False),
    Column("handled", Boolean, nullable=False),
    Column("at", UtcTime, nullable=False),
    sqlite_autoincrement=True,
)
Index(
    "ix_channel_inbox_waiting",
    channel_inbox.c.thread,
    sqlite_where=channel_inbox.c.handled.is_(False),
    postgresql_where=channel_inbox.c.handled.is_(False),
)

channel_outbox = Table(
    "channel_outbox",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(128), nullable=False, unique=True),
    Column("thread", String(64), nullable=False),
    Column("conversation", String(64), ForeignKey("conversations.id")),
    Column("content", Sealed, nullable=False),
    Column("cursor", Integer),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error_code", String(32), nullable=False),
    Column("due_at", UtcTime, nullable=False),
    Column("at", UtcTime, nullable=False),
    sqlite_autoincrement=True,
)
Index(
    "ix_channel_outbox_waiting",
    channel_outbox.c.thread,
    channel_outbox.c.id,
    sqlite_where=channel_outbox.c.state == "waiting",
    postgresql_where=channel_outbox.c.state == "waiting",
)
Index("ix_channel_outbox_conversation", channel_outbox.c.conversation)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcTime, nullable=False),
    Column("actor", SafeText, nullable=False),
    Column("event", SafeText, nullable=False),
    Column("subject", SafeText, nullable=False),
    Column("details", SafeText, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("told", Sealed),
)
"""Triggers of the migration refuse every change and every deletion. `told`: old and new value, reason."""
for _column in (audit.c.actor, audit.c.event, audit.c.subject):
    Index(f"ix_audit_{_column.name}", _column, audit.c.number)

screenings = Table(
    "screenings",
    metadata,
    Column("conversation", String(64), ForeignKey("conversations.id"), primary_key=True),
    Column("reference", String(16), nullable=False),
    Column("trial", SafeText, nullable=False),
    Column("centre", String(40), nullable=False),
    Column("language", SafeText, nullable=False),
    Column("channel", SafeText, nullable=False),
    Column("stage", SafeText, nullable=False),
    Column("machine", String(20), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("readable", Boolean, nullable=False),
    Column("readable_from", UtcTime),
    Column("status", String(16), nullable=False),
    Column("assignee", String(64), nullable=False),
    Column("taken_by", String(64), nullable=False),
    Column("unread", Boolean, nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("crisis_at", UtcTime),
    Column("waiting_at", UtcTime),
    Column("due_at", UtcTime),
    Column("lead_at", UtcTime),
    Column("at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("merged_into", String(64)),
)
"""What the desk's queue is read from, one row a screening, unsealed: no name, no word of anybody, no answer."""
_PLACE = (screenings.c.urgency, screenings.c.at, screenings.c.conversation)
Index("ix_screenings_queue", *_PLACE)
Index("ix_screenings_trial", screenings.c.trial, *_PLACE)
Index("ix_screenings_centre", screenings.c.trial, screenings.c.centre, *_PLACE)
Index("ix_screenings_status", screenings.c.status, *_PLACE)
Index("ix_screenings_outcome", screenings.c.outcome, *_PLACE)
Index("ix_screenings_assignee", screenings.c.assignee, *_PLACE)
Index("ix_screenings_language", screenings.c.language, *_PLACE)
Index("ix_screenings_channel", screenings.c.channel, *_PLACE)
Index(
    "ix_screenings_unread",
    *_PLACE,
    sqlite_where=screenings.c.unread.is_(True),
    postgresql_where=screenings.c.unread.is_(True),
)
Index("ix_screenings_due", screenings.c.due_at, screenings.c.conversation)
Index(
    "ix_screenings_merged_into",
    screenings.c.merged_into,
    sqlite_where=screenings.c.merged_into.is_not(None),
    postgresql_where=screenings.c.merged_into.is_not(None),
)

screening_terms = Table(
    "screening_terms",
    metadata,
    Column("term", String(32), primary_key=True),
    Column("at", UtcTime, primary_key=True),
    _conversation(primary_key=True),
)
"""By what a screening is found: blinded words of a name, an address, a number, a reference."""
Index("ix_screening_terms_conversation", screening_terms.c.conversation)

desk_acts = Table(
    "desk_acts",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("kind", String(16), nullable=False),
    Column("about", SafeText, nullable=False),
    Column("body", Sealed, nullable=False),
    Column("by", String(64), nullable=False),
    Column("at", UtcTime, nullable=False),
)
"""What people of the study team did to a screening: a verdict set aside, an answer put right; appended only."""
Index("ix_desk_acts_conversation", desk_acts.c.conversation, desk_acts.c.at)

desk_notes = Table(
    "desk_notes",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("by", String(64), nullable=False),
    Column("team", Boolean, nullable=False),
    Column("body", Sealed, nullable=False),
    Column("at", UtcTime, nullable=False),
)
Index("ix_desk_notes_conversation", desk_notes.c.conversation, desk_notes.c.at)

reveals = Table(
    "reveals",
    metadata,
    _conversation(primary_key=True),
    Column("by", String(64), primary_key=True),
    Column("until", UtcTime, nullable=False),
)

rulings = Table(
    "rulings",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("trial", SafeText, nullable=False),
    Column("criterion", SafeText, nullable=False),
    Column("ruling", SafeText, nullable=False),
    Column("by", String(64), nullable=False),
    Column("name", SafeText, nullable=False),
    Column("at", UtcTime, nullable=False),
)
"""How a study team reads a criterion that can be read in two ways; about a trial, about no person; appended only."""
Index("ix_rulings_trial", rulings.c.trial, rulings.c.criterion, rulings.c.at)

shared_links = Table(
    "shared_links",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("purpose", String(16), nullable=False),
    Column("conversation", String(64), ForeignKey("conversations.id")),
    Column("by", String(64), nullable=False),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("revoke_hash", String(64), nullable=False, unique=True),
    Column("passcode_hash", String(128), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("content", Sealed, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("until", UtcTime, nullable=False),
    Column("opened_at", UtcTime),
)
Index("ix_shared_links_conversation", shared_links.c.conversation)
Index("ix_shared_links_until", shared_links.c.until)

funnel = Table(
    "funnel",
    metadata,
    Column("trial", String(64), primary_key=True),
    Column("channel", String(32), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("week", String(10), primary_key=True),
    Column("step", String(16), primary_key=True),
    Column("item", String(64), primary_key=True),
    Column("count", Integer, nullable=False),
)
"""How many came how far. Nobody in particular stands in it, so it outlives the conversations it counts."""

funnel_marks = Table(
    "funnel_marks",
    metadata,
    Column("conversation", String(64), ForeignKey("conversations.id"), primary_key=True),
    Column("step", String(16), primary_key=True),
)

misreadings = Table(
    "misreadings",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(),
    Column("trial", String(64), nullable=False),
    Column("fact", String(64), nullable=False),
    Column("message_id", SafeText, nullable=False),
    Column("corrected_by", SafeText, nullable=False),
    Column("reader", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("at", UtcTime, nullable=False),
    UniqueConstraint("conversation", "fact", "message_id"),
)
Index("ix_misreadings_trial", misreadings.c.trial, misreadings.c.at, misreadings.c.id)

trial_texts = Table(
    "trial_texts",
    metadata,
    Column("trial", String(64), primary_key=True),
    Column("content_hash", String(64), primary_key=True),
    Column("text", SafeText, nullable=False),
    Column("at", UtcTime, nullable=False),
)
"""The content a trial went live with, packed, so that people can be judged by it later."""

amendments = Table(
    "amendments",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("trial", String(64), nullable=False),
    Column("before", String(64), nullable=False),
    Column("after", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("done_up_to", String(64), nullable=False),
    Column("judged", Integer, nullable=False),
    Column("unreadable", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
)
Index("ix_amendments_trial", amendments.c.trial, amendments.c.at)

flips = Table(
    "flips",
    metadata,
    Column("amendment", String(64), ForeignKey("amendments.id"), primary_key=True),
    Column("conversation", String(64), ForeignKey("conversations.id"), primary_key=True),
    Column("body", Sealed, nullable=False),
    Column("at", UtcTime, nullable=False),
)
Index("ix_flips_conversation", flips.c.conversation)

PERSONAL = (
    *(journal, answers, choices, consents, alerts, outbox, leads, tickets, reminders, subscriptions),
    *(shared_links, channel_outbox, current_answers, screenings, screening_terms, desk_acts, desk_notes, reveals),
    *(flips, funnel_marks, misreadings),
)
"""The tables that hold something about a person; erasing a conversation empties them all."""
