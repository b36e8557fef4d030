"""The interview as other programs use it: open a conversation, take a turn. One turn is one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from threading import Lock
from typing import Any

from prescreen.content.library import Library, Trial
from prescreen.content.models import FALLBACK_LANGUAGE
from prescreen.handoff import Deliverability, Places
from prescreen.handoff.email_address import find_email
from prescreen.interview import attended
from prescreen.interview.counting import Before, count
from prescreen.interview.dialogue import respond
from prescreen.interview.faq import Faq
from prescreen.interview.held import KeptUntil
from prescreen.interview.languages import listen
from prescreen.interview.listing import keep_listed
from prescreen.interview.reply import Receipt
from prescreen.interview.screening import remaining
from prescreen.interview.session import Session
from prescreen.reading import Reader
from prescreen.store import Conversation, Store, Unit, new_token

CANARY = "canary"
"""The channel of the product's own conversation with itself, which shows whether turns work, whatever is closed."""


class TrialClosed(LookupError):
    """The trial takes no new people: it is closed, or its present version waits for approval."""


class UnknownTurn(LookupError):
    """No such conversation, or no such message in it."""


class _UnknownDomain(Exception):
    def __init__(self, mail: Deliverability, domain: str) -> None:
        super().__init__("a domain is to be asked about")
        self.mail = mail
        self.domain = domain


@dataclass(slots=True)
class Interview:
    """Asks, listens, judges and promises. Safe to be called again with the same message: nothing happens twice.

    public_url: where people reach this installation, without a slash at the end. kept_until: until when a conversation
    is kept; None, or a None from it, where no day is set. readers, faqs: by the hash of a trial's content, made when
    they are first needed; interviews may share them.
    """

    library: Library
    store: Store
    clock: Callable[[], datetime]
    public_url: str = ""
    kept_until: KeptUntil | None = None
    places: Places | None = None
    mail: Deliverability | None = None
    readers: dict[str, Reader] = field(default_factory=dict)
    faqs: dict[str, Faq] = field(default_factory=dict)
    _making: Lock = field(default_factory=Lock, repr=False)

    def open(
        self, trial: str, language: str, channel: str, token_hash: str, *, urgent: bool = False
    ) -> tuple[str, str]:
        """Start a conversation: its id, and the id of the message that takes its first turn.

        urgent: the person is in danger and is answered, whatever is closed.

        Raises:
            KeyError: no such trial.
            TrialClosed: it takes no new people.
        """
        found = self.library.trial(trial)
        offered = language in found.languages and language in self.library.wording.languages
        spoken = language if offered else FALLBACK_LANGUAGE
        now = self.clock()
        message_id = new_token()
        with self.store.unit() as unit:
            closed = found.entry.over or not unit.versions.takes_people(trial, found.content_hash)
            if closed and channel != CANARY and not urgent:
                raise TrialClosed(trial)
            conversation = unit.conversations.create(
                trial=trial,
                content_hash=found.content_hash,
                language=spoken,
                channel=channel,
                token_hash=token_hash,
                at=now,
            )
            unit.journal.receive(conversation.id, message_id, kind="start", text="", choice_id=None, at=now)
        return conversation.id, message_id

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> Receipt:
        """Answer a journalled message; answers, reply and promises are committed together.

        Args:
            conversation_id: of the conversation.
            message_id: of the journalled message.
            act: the dialogue act and its confidence as the dialogue manager sees it, or None.

        Raises:
            UnknownTurn: when conversation or message is not in the journal.
        """
        turn = partial(self._turn, conversation_id=conversation_id, message_id=message_id, act=act)
        try:
            return self.store.drafted(turn)
        except _UnknownDomain as unknown:  # asked about outside of the transaction, so that nobody else waits for it
            unknown.mail.look_up(unknown.domain)
            return self.store.drafted(partial(turn, asked=True))

    def _turn(
        self,
        unit: Unit,
        conversation_id: str,
        message_id: str,
        act: tuple[str, float] | None,
        *,
        asked: bool = False,
    ) -> Callable[[], Receipt]:
        """Work a turn out and return what writes it."""
        unit.watch(conversation_id)
        conversation = unit.conversations.get(conversation_id)
        if conversation is None:
            raise UnknownTurn("there is no such conversation")
        if conversation.erased_at is not None or unit.journal.reply_to(conversation_id, message_id) is not None:
            return partial(_receipt, message_id, conversation.stage)
        inbound = unit.journal.inbound(conversation_id, message_id)
        if inbound is None:
            raise UnknownTurn("there is no such message in this conversation")
        if conversation.stage == "contact" and not asked:
            self._know_domain(inbound.text)
        now = self.clock()
        session = self._session(unit, conversation, message_id, now)
        before = Before.of(session)
        listened = listen(session, inbound)
        erased = respond(session, listened, self._reader(session.trial), self._faq(session.trial), act)
        reply = _reply(session)

        def write() -> Receipt:
            if not erased:
                count(session, before, opened=inbound.kind == "start")
                _save(session, wrote=inbound.kind not in ("start", "resume"))
            unit.journal.reply(conversation_id, message_id, reply, now)
            return _receipt(message_id, session.stage)

        return write

    def attend(self, conversation_id: str, who: str, key: str) -> bool:
        """Let a person of the study team answer in the chat; the assistant says so and is silent from then on.

        Args:
            conversation_id: of the conversation.
            who: the account of that person.
            key: a fresh word; with the same again nothing happens twice.

        Returns:
            False if somebody else is there already, or the conversation was erased.
        """
        with self.store.unit() as unit:
            session = self._session_of(unit, conversation_id, key)
            if session is None:
                return False
            if session.state.attended is not None:
                return bool(session.state.attended["by"] == who)
            attended.begin(session, who)
            if _commit(session):
                unit.screenings.take(conversation_id, who, session.now)
        return True

    def say_as_person(self, conversation_id: str, who: str, text: str, key: str) -> bool:
        """Send what a person of the study team wrote; False if it is not they who attend."""
        with self.store.unit() as unit:
            session = self._session_of(unit, conversation_id, key)
            if session is None or (session.state.attended or {}).get("by") != who:
                return False
            attended.say(session, text)
            _commit(session)
        return True

    def hand_back(self, conversation_id: str, key: str) -> bool:
        """Let the assistant go on, with the question that was open; False if nobody attended."""
        with self.store.unit() as unit:
            session = self._session_of(unit, conversation_id, key)
            if session is None or session.state.attended is None:
                return False
            attended.end(session)
            _commit(session)
        return True

    def _session_of(self, unit: Unit, conversation_id: str, key: str) -> Session | None:
        conversation = unit.conversations.get(conversation_id)
        if conversation is None or conversation.erased_at is not None or conversation.trial not in self.library.trials:
            return None
        return self._session(unit, conversation, f"desk-{key}", self.clock())

    def _session(self, unit: Unit, conversation: Conversation, message_id: str, now: datetime) -> Session:
        return Session(
            self.library,
            _with_open_centres(unit, self.library.trial(conversation.trial)),
            unit,
            conversation,
            message_id,
            now,
            public_url=self.public_url,
            kept_until=self.kept_until,
            places=self.places,
            refused=self.mail.refused if self.mail is not None else lambda address: False,
        )

    def make_ready(self) -> None:
        """Make what the first turns need, those of the real trials and of English first; safe beside turns."""
        trials = sorted(self.library.trials.values(), key=lambda trial: trial.entry.demonstration)
        for language in dict.fromkeys((FALLBACK_LANGUAGE, *(spoken for trial in trials for spoken in trial.languages))):
            for trial in trials:
                self._faq(trial)
                self._reader(trial).make_ready(language)

    def _know_domain(self, text: str) -> None:
        """Raise _UnknownDomain where `text` holds an e-mail address whose domain should be asked about first."""
        address = None if self.mail is None else find_email(text)[0]
        if self.mail is not None and address is not None and self.mail.wants(domain := address.rpartition("@")[2]):
            raise _UnknownDomain(self.mail, domain)

    def _reader(self, trial: Trial) -> Reader:
        with self._making:
            if trial.content_hash not in self.readers:
                self.readers[trial.content_hash] = Reader(self.library.facts_of(trial), self.library.terms)
            return self.readers[trial.content_hash]

    def _faq(self, trial: Trial) -> Faq:
        if trial.content_hash not in self.faqs:
            self.faqs[trial.content_hash] = Faq(trial.faq)
        return self.faqs[trial.content_hash]


def _with_open_centres(unit: Unit, trial: Trial) -> Trial:
    """The trial, with the study centres that the study team closed closed."""
    closed = unit.versions.closed(trial.id) if trial.centres else {}
    if not closed:
        return trial
    return replace(
        trial,
        centres=tuple(
            centre.model_copy(update={"open_for_referrals": False}) if centre.id in closed else centre
            for centre in trial.centres
        ),
    )


def _save(session: Session, *, wrote: bool = False) -> None:
    session.unit.conversations.save(
        session.conversation.id,
        state=session.state.to_json(),
        stage=session.stage,
        language=session.language,
        at=session.now,
        keep=session.keep,
    )
    keep_listed(session, wrote=wrote)


def _commit(session: Session) -> bool:
    """Keep what was said without a message of the patient's; False if it was said before, when a form came twice."""
    if not session.unit.journal.reply(session.conversation.id, session.message_id, _reply(session), session.now):
        return False
    _save(session)
    return True


def _receipt(message_id: str, stage: str) -> Receipt:
    return Receipt(message_id, stage, finished=stage == "closed")


def _reply(session: Session) -> dict[str, Any]:
    return {
        "messages": [m.to_json(session.language) for m in session.messages],
        "progress": _progress(session),
        "state": session.stage,
    }


def _progress(session: Session) -> dict[str, int]:
    state = session.state
    left = 0
    if session.stage in ("consent", "screening") and session.conversation.erased_at is None:
        left = len(remaining(session)) + len(state.queue) + (0 if state.reviewed else 1)
        asking = state.asking
        if asking is not None and asking.kind == "screen":
            left -= 1
    return {"asked": state.asked, "about": max(state.asked, state.asked + left)}
