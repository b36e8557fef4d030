"""The gateway's work with one store and one interview: everything that happens in a thread, one call a step."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prescreen.content import Library
from prescreen.handoff import Erasure, erase
from prescreen.interview.wishes import NotOffered, Wish, words_of
from prescreen.store import Conversation, Inbound, JournalRow, Store, Unit, hash_token, new_token
from web.exchange import (
    ChoiceGoneError,
    Incoming,
    Interviewing,
    KeyReusedError,
    Reply,
    UnknownTokenError,
)
from web.normalise import as_plain_words
from web.tokens import conversation_of

APOLOGY = "turn_failed"
NEUTRAL = ""
"""What Rasa reads instead of contact details, choices and the start: nothing, so it names no act and saves the work."""


@dataclass(frozen=True, slots=True)
class Journalled:
    """A message that is written down: what Rasa may read of it, and its reply if it already has one.

    at_contact: it came while contact details were asked for. with_person: somebody of the study team answers, so it is
    not for Rasa at all.
    """

    conversation: str
    message_id: str
    words: str
    reply: Reply | None = None
    at_contact: bool = False
    with_person: bool = False


@dataclass(frozen=True, slots=True)
class Promises:
    """How the outbox stands: numbers by state, the age of the oldest promise that waits, and alerts by kind.

    channel_messages: messages to messaging channels by state.
    """

    states: dict[str, int]
    oldest_seconds: float
    alerts: dict[str, int]
    channel_messages: dict[str, int]


class Conversing:
    """Begins, receives, reads back and erases conversations. Every method blocks; none of them talks to Rasa."""

    def __init__(self, store: Store, interview: Interviewing, library: Library, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._interview = interview
        self._library = library
        self._clock = clock

    def open(self, trial: str, language: str, channel: str, *, urgent: bool = False) -> tuple[Journalled, str]:
        """Start a conversation; return its first message, still to be answered, and its bearer token.

        urgent: the person is in danger and is answered, whatever is closed. Else raises TrialClosed.
        """
        token = new_token()
        conversation, message_id = self._interview.open(trial, language, channel, hash_token(token), urgent=urgent)
        return Journalled(conversation, message_id, NEUTRAL), token

    def conversation_of(self, token: str) -> str:
        """Return the id of a token's conversation; raises UnknownTokenError."""
        with self._store.read() as unit:
            return conversation_of(unit, token).id

    def receive(self, unit: Unit, token: str, incoming: Incoming) -> Journalled:
        """Write a message down, once, and return it with the reply it may already have.

        Raises UnknownTokenError, KeyReusedError, ChoiceGoneError; nothing is written then.
        """
        return self._received(unit, conversation_of(unit, token), incoming)

    def receive_in(self, unit: Unit, conversation: str, incoming: Incoming) -> Journalled:
        """The same for a conversation that the product itself knows by its id, as a messaging channel does.

        Its keys stand for one message each, whichever way it was understood. Raises UnknownTokenError, ChoiceGoneError.
        """
        found = unit.conversations.get(conversation)
        if found is None:
            raise UnknownTokenError
        if found.erased_at is not None:  # the message that erased it may come once more
            stored = unit.journal.reply_to(conversation, incoming.message_id)
            if stored is None:
                raise UnknownTokenError
            return Journalled(conversation, incoming.message_id, NEUTRAL, Reply.of(stored))
        return self._received(unit, found, incoming, trusted=True)

    def _received(
        self, unit: Unit, conversation: Conversation, incoming: Incoming, *, trusted: bool = False
    ) -> Journalled:
        if incoming.kind == "text" and self._written_down(unit, conversation, incoming, incoming.text):
            return self._fresh(conversation, incoming, incoming.text)
        before = unit.journal.inbound(conversation.id, incoming.message_id)
        if before is not None:
            if before.fingerprint != incoming.fingerprint and not trusted:
                raise KeyReusedError
            stored = unit.journal.reply_to(conversation.id, incoming.message_id)
            words = _words(conversation, before)
            return Journalled(
                conversation.id,
                incoming.message_id,
                words,
                None if stored is None else Reply.of(stored),
                _at_contact(conversation),
                _with_person(conversation),
            )
        text = self._words(unit, conversation, incoming)
        self._written_down(unit, conversation, incoming, text)
        return self._fresh(conversation, incoming, text)

    def _written_down(self, unit: Unit, conversation: Conversation, incoming: Incoming, text: str) -> bool:
        """Write a message down; False if it is there already."""
        return unit.journal.receive(
            conversation.id,
            incoming.message_id,
            kind=incoming.kind,
            text=text,
            choice_id=",".join(incoming.choices) or None,
            at=self._clock(),
            fingerprint=incoming.fingerprint,
        )

    @staticmethod
    def _fresh(conversation: Conversation, incoming: Incoming, text: str) -> Journalled:
        return Journalled(
            conversation.id,
            incoming.message_id,
            _plain(conversation, text) if incoming.kind == "text" else NEUTRAL,
            at_contact=_at_contact(conversation),
            with_person=_with_person(conversation),
        )

    def _words(self, unit: Unit, conversation: Conversation, incoming: Incoming) -> str:
        """What the person is seen to have said by a button."""
        if incoming.kind == "choice":
            return _labels(unit, conversation.id, incoming.choices)
        try:
            wish = Wish.parse(incoming.choices[0])
            return words_of(wish, self._library, conversation, unit.answers.current(conversation.id))
        except NotOffered:
            raise ChoiceGoneError from None

    @property
    def writes_in_turn(self) -> bool:
        """Whether writers come one after the other anyway, so that they may as well share a commit."""
        return self._store.writes_in_turn

    def alone(self, work: Callable[[Unit], Journalled]) -> Journalled:
        """Write in a transaction of its own, which waits for nobody but who writes in the same conversation."""
        with self._store.unit() as unit:
            return work(unit)

    @property
    def reads_at_once(self) -> bool:
        """Whether `reply` waits for nothing, so that it needs no thread of its own."""
        return self._store.reads_at_once

    def reply(self, journalled: Journalled) -> Reply | None:
        """Return the committed reply to a message."""
        with self._store.read() as unit:
            stored = unit.journal.reply_to(journalled.conversation, journalled.message_id)
        return None if stored is None else Reply.of(stored)

    def take_turn(self, journalled: Journalled) -> None:
        """Have the interview answer without Rasa."""
        self._interview.take_turn(journalled.conversation, journalled.message_id, None)

    def _apology(self, language: str) -> str:
        """The apology in the language of the conversation; nothing where the wording has none."""
        try:
            return self._library.wording.say(APOLOGY, language)
        except KeyError:
            return ""

    def rescue(self, journalled: Journalled, apology: str) -> None:
        """Answer a message nothing else can answer: say so, and put the open question again with its choices."""
        with self._store.unit() as unit:
            conversation = unit.conversations.get(journalled.conversation)
            if conversation is None or unit.journal.reply_to(conversation.id, journalled.message_id) is not None:
                return
            unit.screenings.arrived(conversation.id, self._clock())
            replies = [row.reply for row in unit.journal.after(conversation.id, 0) if row.reply is not None]
            last: dict[str, Any] = replies[-1] if replies else {}
            open_question = [_put_again(unit, conversation.id, message) for message in last.get("messages", [])[-1:]]
            sorry = {
                "text": self._apology(conversation.language) or apology,
                "lang": conversation.language,
                "choices": [],
                "input": {"kind": "none"},
                "asks": [],
            }
            unit.journal.reply(
                conversation.id,
                journalled.message_id,
                {
                    "messages": [sorry, *open_question],
                    "progress": last.get("progress", {"asked": 0, "about": 0}),
                    "state": conversation.stage,
                },
                self._clock(),
            )

    def since(self, token: str, cursor: int) -> tuple[Conversation, list[JournalRow]]:
        """Return the conversation and all of its journal; raises UnknownTokenError."""
        with self._store.read() as unit:
            conversation = conversation_of(unit, token)
            return conversation, unit.journal.after(conversation.id, cursor)

    def erase(self, token: str) -> Erasure:
        """Delete a conversation and withdraw what was promised; return the receipt. Raises UnknownTokenError."""
        with self._store.unit() as unit:
            conversation = conversation_of(unit, token)
            trial = self._library.trials.get(conversation.trial)
            return erase(unit, conversation, None if trial is None else trial.entry, self._clock())

    def erased(self, conversation: str) -> bool:
        """Tell whether a conversation was erased, by its last message for example."""
        with self._store.read() as unit:
            found = unit.conversations.get(conversation)
        return found is None or found.erased_at is not None

    def remove(self, conversation: str) -> None:
        """Delete a canary conversation without a trace."""
        with self._store.unit() as unit:
            unit.conversations.remove(conversation)

    def unanswered(self, older_than: datetime) -> list[Journalled]:
        """Return the messages that still wait for a reply, oldest first."""
        with self._store.read() as unit:
            found = []
            for inbound in unit.journal.pending(older_than):
                conversation = unit.conversations.get(inbound.conversation)
                if conversation is not None and conversation.erased_at is None:
                    found.append(
                        Journalled(
                            conversation.id,
                            inbound.message_id,
                            _words(conversation, inbound),
                            at_contact=_at_contact(conversation),
                            with_person=_with_person(conversation),
                        )
                    )
            return found

    def promises(self) -> Promises:
        """Return how many promises stand how, how old the oldest is that waits, and how many alerts there are."""
        with self._store.read() as unit:
            oldest = unit.outbox.oldest_waiting()
            waited = 0.0 if oldest is None else max((self._clock() - oldest).total_seconds(), 0.0)
            return Promises(unit.outbox.counts(), waited, unit.alerts.counts(), unit.channels.outbox.counts())

    def has_answer(self, conversation: str) -> bool:
        """Tell whether a conversation holds an answer or a consent yet."""
        with self._store.read() as unit:
            return bool(unit.answers.current(conversation))


def _labels(unit: Unit, conversation: str, choices: tuple[str, ...]) -> str:
    found = [unit.choices.resolve(conversation, choice) for choice in choices]
    if any(choice is None or choice.used for choice in found):
        raise ChoiceGoneError
    return ", ".join(choice.label for choice in found if choice is not None)


def _words(conversation: Conversation, inbound: Inbound) -> str:
    return _plain(conversation, inbound.text) if inbound.kind == "text" else NEUTRAL


def _plain(conversation: Conversation, text: str) -> str:
    """Contact details never reach Rasa, nor what is meant for a person."""
    return NEUTRAL if _at_contact(conversation) or _with_person(conversation) else as_plain_words(text) or NEUTRAL


def _at_contact(conversation: Conversation) -> bool:
    return conversation.stage == "contact"


def _with_person(conversation: Conversation) -> bool:
    return conversation.stage == "with_person"


def _put_again(unit: Unit, conversation: str, message: dict[str, Any]) -> dict[str, Any]:
    choices = []
    for shown in message.get("choices", []):
        offered = unit.choices.resolve(conversation, shown["id"])
        if offered is not None:
            choices.append({**{k: v for k, v in shown.items() if k != "id"}, "payload": offered.payload})
    return {**{k: v for k, v in message.items() if k != "id"}, "choices": choices}
