"""What the gateway knows of a thread when a message is taken up, and what is written down afterwards. Blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from prescreen.content import Library
from prescreen.content.library import text_in
from prescreen.store import ChannelMessage, ChannelPart, Conversation, Store, Thread, Unit, new_token
from web.channels.protocol import Capabilities, Outgoing
from web.channels.rendering import Open, open_question, render
from web.coming_back import CARRY_ON
from web.exchange import Incoming

LINK_FOR = timedelta(minutes=30)
PERSON = "person"
"""The notice of what has to reach a person though they wrote nothing: somebody of the team came, wrote or left."""
ATTENDED = "with_person"
"""The state of a conversation in which somebody of the study team answers."""


@dataclass(frozen=True, slots=True)
class Look:
    """A thread, its first message that waits, and where the conversation stands.

    latest: the last reply. before: the one whose question the person saw before, where that matters. unsent: parts
    still on their way out. more: other messages wait too. taken: this message had its turn already, before an
    interruption; last_word: its reply, if it erased everything.
    """

    thread: Thread
    message: ChannelMessage
    conversation: Conversation | None
    latest: Mapping[str, Any]
    before: Mapping[str, Any]
    unsent: int
    more: bool = False
    taken: bool = False
    last_word: Mapping[str, Any] | None = None

    @property
    def language(self) -> str:
        """The language to speak."""
        return self.conversation.language if self.conversation is not None else self.thread.language

    @property
    def stopped(self) -> bool:
        """Whether the person wants no messages."""
        stopped = None if self.conversation is None else self.conversation.stopped_at
        return stopped is not None or self.thread.stopped_at is not None

    @property
    def attended(self) -> bool:
        """Whether somebody of the study team answers now."""
        return self.latest.get("state") == ATTENDED

    @property
    def question(self) -> Open:
        """The question that is open."""
        return open_question(self.latest.get("messages", []))

    @property
    def unseen(self) -> bool:
        """Whether the person could not have seen the open question when they wrote this."""
        if self.latest.get("cursor") is None or self._same_question():
            return False
        return not _was_shown(self.thread, self.message, self.latest)

    @property
    def elsewhere(self) -> bool:
        """Whether the conversation went on in another place since the person saw a question here."""
        return self.latest.get("cursor") != self.thread.shown_cursor and not self.unsent

    def _same_question(self) -> bool:
        """Whether the person had this question before them already, in the reply before."""
        if self.latest.get("cursor") != self.thread.shown_cursor and self.thread.shown_at is None:
            return False
        asks = open_question(self.before.get("messages", [])).asks
        return bool(asks) and asks == self.question.asks and not _is_late(self.thread, self.message)


@dataclass(slots=True)
class Outcome:
    """What came of a message: what is sent, from which reply, and what changes of the thread."""

    parts: list[Outgoing] = field(default_factory=list)
    cursor: int | None = None
    drop: bool = False
    changes: dict[str, Any] = field(default_factory=dict)
    conversation: str | None = None


class Desk:
    """Reads and writes threads."""

    def __init__(self, store: Store, library: Library, clock: Callable[[], datetime], public_url: str) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._public_url = public_url

    @property
    def looks_at_once(self) -> bool:
        """Whether `look` waits for nothing, so that it needs no thread of its own."""
        return self._store.reads_at_once

    def look(self, thread: str) -> Look | None:
        """Return what there is to know for the first message of a thread that waits; None if none does."""
        with self._store.read() as unit:
            found = unit.channels.thread(thread)
            waiting = unit.channels.waiting(thread)
            if found is None or not waiting:
                return None
            conversation = _living(unit, found)
            latest = None if conversation is None else unit.journal.last_reply(conversation.id)
            message, last_word, taken = waiting[0], None, False
            before: Mapping[str, Any] | None = None
            if conversation is not None and latest is not None and not _was_shown(found, message, latest):
                on_show = latest["cursor"] == found.shown_cursor
                until = latest["cursor"] - 1 if on_show else found.shown_cursor
                before = unit.journal.last_reply(conversation.id, until)
            message_id = Incoming(message.key, "text").message_id
            if conversation is not None:
                taken = unit.journal.has_inbound(conversation.id, message_id)
            elif found.conversation is not None:
                last_word = unit.journal.reply_to(found.conversation, message_id)
            unsent = unit.channels.outbox.waits(thread)
            more = len(waiting) > 1
            return Look(found, message, conversation, latest or {}, before or {}, unsent, more, taken, last_word)

    def finish(self, unit: Unit, look: Look, outcome: Outcome) -> list[ChannelPart]:
        """Write down that a message was dealt with and what is sent for it; return what may be sent at once."""
        now, thread, message = self._clock(), look.thread, look.message
        unit.channels.handled(message.id)
        if outcome.drop:
            unit.channels.outbox.drop(thread.id)
        changes = dict(outcome.changes)
        if message.place > thread.heard_order:
            changes["heard_order"] = message.place
        if outcome.cursor is not None:
            conversation = outcome.conversation or thread.conversation or ""
            if not unit.journal.has_replies_between(conversation, thread.seen_cursor, outcome.cursor):
                changes["seen_cursor"] = max(outcome.cursor, thread.seen_cursor)
            if not outcome.parts:
                changes |= {"shown_cursor": outcome.cursor, "shown_at": now}
        first = None
        if outcome.parts:
            first = unit.channels.outbox.add_and_claim(
                thread,
                message.key,
                [part.content() for part in outcome.parts],
                conversation=outcome.conversation or thread.conversation,
                cursor=outcome.cursor,
                at=now,
            )
            if first is not None and len(outcome.parts) == 1 and outcome.cursor is not None:
                changes |= {"shown_cursor": outcome.cursor, "shown_at": now}
        if changes:
            unit.channels.change(thread.id, **changes)
        return [] if first is None else [first]

    def link(self, look: Look) -> str:
        """Return an address that opens the conversation in a browser, once and soon."""
        conversation = look.conversation
        assert conversation is not None
        with self._store.unit() as unit:
            unit.tickets.forget_old(self._clock())
            secret = unit.tickets.issue(conversation.id, CARRY_ON, self._clock() + LINK_FOR, code=new_token())
        page = f"/trials/{conversation.trial}/chat?lang={conversation.language}"
        return f"{self._public_url}{page}#resume={secret}"

    def say(self, key: str, language: str, **values: Any) -> str:
        """Return a sentence."""
        return self._library.wording.say(key, language, **values)

    def team(self, look: Look) -> str:
        """Return the study team's name."""
        return text_in(self._library.trial(look.thread.trial).entry.contact.name, look.language)

    def render(
        self, messages: Sequence[Mapping[str, Any]], can: Capabilities, language: str, *, asked: int = 99
    ) -> list[Outgoing]:
        """Return what to send for messages of the assistant."""
        return render(messages, can, lambda key: self.say(key, language), asked=asked)

    def from_the_team(self, capabilities: Mapping[str, Capabilities]) -> int:
        """Queue what people of the study team wrote into conversations that are held on a channel; return how much."""
        now, queued = self._clock(), 0
        with self._store.read() as unit:
            found = unit.channels.spoken_to()
        for thread_id, conversation_id, cursor in found:
            with self._store.unit() as unit:
                thread, conversation = unit.channels.thread(thread_id), unit.conversations.get(conversation_id)
                if thread is None or conversation is None or thread.seen_cursor != cursor:
                    continue
                last = cursor
                for row in unit.journal.after(conversation_id, cursor):
                    if row.reply is None:
                        continue
                    last = row.cursor
                    written = row.reply.get("messages", [])
                    if (
                        not any(message.get("notice") == PERSON for message in written)
                        or conversation.stopped_at is not None
                        or thread.channel not in capabilities
                    ):
                        continue
                    parts = self.render(written, capabilities[thread.channel], conversation.language)
                    unit.channels.outbox.add(
                        thread_id,
                        f"team/{row.cursor}",
                        [part.content() for part in parts],
                        conversation=conversation_id,
                        cursor=row.cursor,
                        at=now,
                    )
                    queued += len(parts)
                unit.channels.change(thread_id, seen_cursor=last)
        return queued

    def fresh(self) -> list[str]:
        """Return the threads with messages that wait."""
        with self._store.read() as unit:
            return unit.channels.with_fresh()

    def forget(self, idle: timedelta, keys: timedelta) -> int:
        """Forget whom erased or never begun conversations were with, and hashes no provider can repeat any more."""
        now = self._clock()
        with self._store.unit() as unit:
            unit.channels.forget_old_keys(now - keys)
            return unit.channels.forget(now - idle)


def _is_late(thread: Thread, message: ChannelMessage) -> bool:
    """Whether a later message of the thread was dealt with already."""
    return bool(message.place) and message.place < thread.heard_order


def _was_shown(thread: Thread, message: ChannelMessage, latest: Mapping[str, Any]) -> bool:
    """Whether the last reply had gone out when the person wrote."""
    if thread.shown_at is None or latest["cursor"] != thread.shown_cursor:
        return False
    return not _is_late(thread, message) and thread.shown_at <= message.at


def _living(unit: Unit, thread: Thread) -> Conversation | None:
    found = None if thread.conversation is None else unit.conversations.get(thread.conversation)
    return None if found is None or found.erased_at is not None else found
