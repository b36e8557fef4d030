"""A person in a conversation, for tests that read as given, when, then."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from prescreen.facts.answers import Json
from prescreen.handoff.kinds import letter_kinds
from prescreen.handoff.letters import Desk
from prescreen.handoff.mail import Stationery
from prescreen.interview import Interview
from prescreen.store import Lead, hash_token
from tests.criteria.people import library
from tests.handoff.atlas import small_places
from tests.interview.interviews import fresh_store, interview_on

START = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


_TOKENS = itertools.count()


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Talk:
    """One conversation from the person's side."""

    def __init__(
        self,
        folder: Path,
        trial: str = "NCT06350110",
        *,
        interview: Interview | None = None,
        language: str = "en",
        channel: str = "web",
    ) -> None:
        self.clock = Clock()
        if interview is None:
            interview = interview_on(library(), fresh_store(folder), self.clock, places=small_places())
        self.interview = interview
        self.interview.clock = self.clock
        self.store = interview.store
        self.trial = library().trial(trial)
        self._mails: list[EmailMessage] = []
        self.transcript: list[tuple[str, str]] = []
        self._numbers = itertools.count(1)
        self.id, first = self.interview.open(trial, language, channel, hash_token(f"token {next(_TOKENS)}"))
        self.reply: dict[str, Any] = {}
        self._turn(first)

    def say(self, text: str, act: tuple[str, float] | None = None) -> Talk:
        """Write a message."""
        return self._send("text", text, None, act)

    def pick(self, *labels: str) -> Talk:
        """Choose buttons by (the beginning of) their labels."""
        ids = []
        for label in labels:
            found = [c for c in self.choices if c["label"].casefold().startswith(label.casefold())]
            assert found, f"no button {label!r} among {[c['label'] for c in self.choices]}"
            ids.append(found[0]["id"])
        return self._send("choice", " / ".join(labels), ",".join(ids), None)

    def send_again(self) -> Talk:
        """Deliver the last message a second time."""
        self.interview.take_turn(self.id, self.last_id)
        return self

    def _send(self, kind: Any, text: str, choice: str | None, act: tuple[str, float] | None) -> Talk:
        self.transcript.append(("person", text))
        self.last_id = f"m{next(self._numbers)}"
        with self.store.unit() as unit:
            unit.journal.receive(self.id, self.last_id, kind=kind, text=text, choice_id=choice, at=self.clock())
        self._turn(self.last_id, act)
        return self

    def _turn(self, message_id: str, act: tuple[str, float] | None = None) -> None:
        self.receipt = self.interview.take_turn(self.id, message_id, act)
        with self.store.read() as unit:
            reply = unit.journal.reply_to(self.id, message_id)
        assert reply is not None
        self.reply = reply
        for message in reply["messages"]:
            self.transcript.append(("bot", message["text"]))

    @property
    def words(self) -> str:
        """All that was said in the last turn."""
        return "\n".join(m["text"] for m in self.reply["messages"])

    @property
    def everything(self) -> str:
        """All the assistant ever said."""
        return "\n".join(text for who, text in self.transcript if who == "bot")

    @property
    def choices(self) -> list[dict[str, Any]]:
        """The buttons that are open."""
        return [c for m in self.reply["messages"] for c in m["choices"]]

    @property
    def asks(self) -> list[str]:
        """The facts the last turn asks."""
        return [f for m in self.reply["messages"] for f in m["asks"]]

    @property
    def stage(self) -> str:
        """The stage of the conversation."""
        return str(self.reply["state"])

    @property
    def notices(self) -> list[str]:
        """The notices of the last turn."""
        return [m["notice"] for m in self.reply["messages"] if m.get("notice")]

    @property
    def answers(self) -> dict[str, Json]:
        """What is recorded now."""
        with self.store.read() as unit:
            rows = unit.answers.current(self.id)
        return {f: r.value if r.status == "value" else r.status for f, r in rows.items()}

    @property
    def inbound(self) -> list[str]:
        """The person's messages as they are kept."""
        with self.store.read() as unit:
            return [r.text for r in unit.journal.after(self.id, 0) if r.direction == "in"]

    def alerts(self) -> list[str]:
        """Alerts for a human."""
        with self.store.read() as unit:
            return [a.kind for a in unit.alerts.of(self.id)]

    def reminder(self) -> str:
        """The day on which the person is going to be written to, or "none"."""
        with self.store.read() as unit:
            found = unit.reminders.live(self.id)
        return "none" if found is None else found.due_at.date().isoformat()

    def letters(self) -> list[str]:
        """The kinds of letters that are promised."""
        with self.store.unit() as unit:
            return [item.kind for item in unit.outbox.claim(self.clock() + timedelta(days=1), 20)]

    def mail(self) -> str:
        """The mail to the person, as it would be sent."""
        if not self._mails:
            with self.store.unit() as unit:
                items = [i for i in unit.outbox.claim(self.clock() + timedelta(days=1), 10) if i.kind == "person"]
                desk = Desk(unit, "team@example.org", "https://studies.example.org")
                paper, kinds = Stationery(library().wording), letter_kinds()
                written = [(i, kinds[i.kind](i, desk)) for i in items]
                self._mails = [paper.mail(i, letter) for i, letter in written if letter is not None]
        return "\n".join(f"{m['Subject']}\n{m.get_body(('plain',)).get_content()}" for m in self._mails)  # type: ignore[union-attr]

    def lead(self) -> Lead | None:
        """What was handed over, if anything was."""
        with self.store.read() as unit:
            return unit.leads.of(self.id)

    def team_address(self) -> str | None:
        """Where the message to the team goes."""
        with self.store.unit() as unit:
            items = unit.outbox.claim(self.clock() + timedelta(days=1), 10)
        return next((i.payload["address"] for i in items if i.kind == "team"), None)

    def show(self) -> str:
        """The conversation so far, for reading."""
        return "\n".join(
            f"{'>' if who == 'person' else ' '} {re.sub(chr(10), chr(10) + '    ', t)}" for who, t in self.transcript
        )
