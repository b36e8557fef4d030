"""Coming back to a conversation: by a reminder's link, a link from a messaging channel, or a code for any device."""

from collections.abc import Callable
from datetime import datetime

from prescreen.store import Store, Unit, hash_token, new_token
from web.conversing import NEUTRAL, Journalled
from web.exchange import LinkGoneError, Reply, UnknownTokenError
from web.tokens import conversation_of

CARRY_ON = "carry_on"
"""The purpose of the ticket in a link from a messaging channel to the page."""
CODE = "resume"
"""The purpose of the ticket whose code opens a conversation again."""


class ComingBack:
    """Opens conversations again. Every method blocks; none of them talks to Rasa."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def by_link(self, secret: str) -> tuple[Journalled, str]:
        """Open the conversation of a reminder's link again; return the message that greets, and a fresh bearer token.

        The link works until the person has said something after following it, so that a mail scanner cannot use it up;
        the token of an earlier time is worthless each time. Raises LinkGoneError.
        """
        now = self._clock()
        with self._store.unit() as unit:
            if (carried_on := self._carried_on(unit, secret, now)) is not None:
                return carried_on
            reminder = unit.reminders.by_resume_secret(secret, now)
            conversation = unit.conversations.get(reminder.conversation) if reminder is not None else None
            if reminder is None or conversation is None or conversation.erased_at is not None:
                raise LinkGoneError
            if reminder.opened_at is not None and _spoke_after(unit, conversation.id, reminder.opened_at):
                raise LinkGoneError
            token = new_token()
            unit.conversations.renew_token(conversation.id, hash_token(token))
            message_id = f"resume-{reminder.id}"
            unit.journal.receive(conversation.id, message_id, kind="resume", text="", choice_id=None, at=now)
            unit.reminders.opened(reminder.id, now)
            stored = unit.journal.reply_to(conversation.id, message_id)
        return Journalled(conversation.id, message_id, NEUTRAL, None if stored is None else Reply.of(stored)), token

    def _carried_on(self, unit: Unit, secret: str, now: datetime) -> tuple[Journalled, str] | None:
        """Open a conversation of a messaging channel by its one-time link, where it stands: nothing is said anew."""
        found = unit.tickets.use(secret, CARRY_ON, now)
        conversation = None if found is None else unit.conversations.get(found)
        if conversation is None or conversation.erased_at is not None:
            return None
        last = unit.journal.last_reply(conversation.id)
        if last is None:
            return None
        token = new_token()
        unit.conversations.renew_token(conversation.id, hash_token(token))
        return Journalled(conversation.id, "", NEUTRAL, Reply.of(last)), token

    def save(self, token: str, until: datetime) -> str:
        """Return a code that opens the conversation on any device until then; an earlier one opens nothing any more.

        The conversation is kept as one that was left for later. Raises UnknownTokenError.
        """
        with self._store.unit() as unit:
            conversation = unit.conversations.get(conversation_of(unit, token).id)
            if conversation is None or conversation.erased_at is not None:
                raise UnknownTokenError
            unit.conversations.save(
                conversation.id,
                state={**conversation.state, "saved": True},
                stage=conversation.stage,
                language=conversation.language,
                at=self._clock(),
                keep="finished" if conversation.keep == "finished" else "paused",
            )
            return unit.tickets.replace(conversation.id, CODE, until)

    def by_code(self, code: str) -> str:
        """Return a fresh bearer token for a code's conversation; the one before is worthless. Raises LinkGoneError."""
        with self._store.unit() as unit:
            found = unit.tickets.find(code, CODE, self._clock())
            conversation = None if found is None else unit.conversations.get(found)
            if conversation is None or conversation.erased_at is not None:
                raise LinkGoneError
            token = new_token()
            unit.conversations.renew_token(conversation.id, hash_token(token))
            return token


def _spoke_after(unit: Unit, conversation: str, at: datetime) -> bool:
    return any(row.kind in ("text", "choice", "wish") and row.at >= at for row in unit.journal.after(conversation, 0))
