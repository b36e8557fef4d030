"""One turn at work: the answers so far, the verdict on them, and what the assistant says back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from prescreen.content.library import Library, Trial
from prescreen.criteria.verdict import Verdict, judge
from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.facts.definition import FactDefinition
from prescreen.handoff import Places
from prescreen.interview.reply import Button, Message
from prescreen.interview.speech import Speech
from prescreen.interview.state import Asking, Stage, State
from prescreen.store import Conversation, Keep, Unit

PAGES = frozenset({"web", "terminal", "canary"})
"""Channels where nothing comes unless the person asks; everywhere else the word STOP stops every message."""
IMPLIED = "implied"
"""The reader of answers that another answer settled."""
_ASIDE = frozenset({"paused", "person", "which", "delete", "restart", "withdraw", "after_safety", "language", "faq"})


class Session:
    """The work space of one turn. Everything it changes is committed together with what it says."""

    def __init__(
        self,
        library: Library,
        trial: Trial,
        unit: Unit,
        conversation: Conversation,
        message_id: str,
        now: datetime,
        *,
        public_url: str = "",
        kept_until: Callable[[Conversation], datetime | None] | None = None,
        places: Places | None = None,
        refused: Callable[[str], bool] = lambda address: False,
    ) -> None:
        self.library = library
        self.trial = trial
        self.unit = unit
        self.conversation = conversation
        self.message_id = message_id
        self.now = now
        self.public_url = public_url
        self.kept_until = kept_until
        self.places = places
        self.refused = refused
        self.state = State.from_json(conversation.state)
        self.stage: Stage = conversation.stage  # type: ignore[assignment]
        self.facts = library.facts
        self.speech = Speech(library.wording, conversation.language, library.facts)
        self.messages: list[Message] = []
        current = unit.answers.current(conversation.id)
        self.answers: dict[str, Json] = {
            fact: row.value if row.status == "value" else row.status for fact, row in current.items()
        }
        self._read_by = {fact: row.reader for fact, row in current.items()}
        self.readers: dict[str, str] = {}
        self._verdict: Verdict | None = None

    @property
    def today(self) -> date:
        """The day of this turn; it stands for screening, consent and enrolment."""
        return self.now.date()

    @property
    def language(self) -> str:
        """The language of the conversation."""
        return self.conversation.language

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages this conversation can be held in."""
        return tuple(code for code in self.trial.languages if code in self.library.wording.languages)

    def speak(self, language: str) -> None:
        """Go on in another language; it is stored with the conversation."""
        self.conversation = replace(self.conversation, language=language)
        self.speech = Speech(self.library.wording, language, self.facts)

    @property
    def asking(self) -> Asking:
        """The open question; one of kind "closed" when there is none."""
        return self.state.asking or Asking("closed")

    @property
    def verdict(self) -> Verdict:
        """The verdict on the answers as they are now."""
        if self._verdict is None:
            self._verdict = judge(self.trial.criteria, self.answers, self.today)
        return self._verdict

    @property
    def keep(self) -> Keep:
        """What becomes of the conversation if the person writes nothing more, which says how long it is kept."""
        if self.state.handed_over:
            return "handed_over"
        stage = self.state.attended["stage"] if self.state.attended is not None else self.stage
        if stage in ("outcome", "contact", "closed"):
            return "finished"
        if stage == "paused" or self.state.saved:
            return "paused"
        # where messages lie in a phone, silence is a pause: people answer between other things, days later too
        pausing = stage in ("screening", "review") and self.conversation.channel not in PAGES
        return "paused" if pausing else "abandoned"

    def definition(self, fact: str) -> FactDefinition:
        """What a fact is."""
        return self.facts[fact]

    def say(self, key: str, variant: int | None = None, **values: Any) -> str:
        """A sentence; without `variant`, another way of saying it on each turn."""
        return self.speech.say(key, self.state.turns if variant is None else variant, **values)

    def tell(self, key: str, notice: str | None = None, **values: Any) -> None:
        """Say something that asks nothing."""
        self.messages.append(Message(self.say(key, **values), notice=notice, input={"kind": "none"}))

    def tell_text(self, text: str, notice: str | None = None) -> None:
        """Say a text that stands in the content."""
        self.messages.append(Message(text, notice=notice, input={"kind": "none"}))

    def ask(
        self,
        asking: Asking,
        text: str,
        buttons: Iterable[Button] = (),
        *,
        kind: str = "text",
        asks: Iterable[str] = (),
        notice: str | None = None,
        **shape: Any,
    ) -> None:
        """Put a question, which is open from now on."""
        offered = tuple(buttons)
        asking.choices = [b.to_json() for b in offered]
        asking.shape = {"kind": kind, **shape}
        asking.asks = list(asks)
        asking.data["language"] = self.language
        self.state.asking = asking
        self.messages.append(Message(text, offered, asking.shape, tuple(asking.asks), notice))

    def unput(self) -> None:
        """Take the open question's bubble back, which was put last, for what comes before it; it stays open."""
        if self.asking.kind != "closed":
            del self.messages[-1:]

    def set(self, fact: str, value: Json, *, reader: str = "choice", start: int = 0, end: int = 0) -> None:
        """Record an answer; an earlier one is superseded and stays in the history."""
        status = value if value in (UNKNOWN, DECLINED) and isinstance(value, str) else "value"
        self.unit.answers.add(
            self.conversation.id,
            fact=fact,
            status=status,  # type: ignore[arg-type]
            value=value if status == "value" else None,
            message_id=self.message_id,
            start=start,
            end=end,
            reader=reader,
            at=self.now,
        )
        if fact in self.state.rules_told and self.answers.get(fact, value) != value:
            # Rule R16: recorded like any correction, and shown to the study team as one made after hearing the rule.
            self.state.changed_after_rule = list(dict.fromkeys((*self.state.changed_after_rule, fact)))
        before = self.answers.get(fact)
        self.answers[fact] = value
        self.readers[fact] = reader
        self._read_by[fact] = reader
        self._verdict = None
        self._imply(fact, value)
        later = self._asked_next(fact, value)
        if before is not None and before != value:
            gone = set(self._asked_next(fact, before)) - set(later)
            self.state.queue = [f for f in self.state.queue if f not in gone]
        self.state.queue += [f for f in later if f in self.trial.facts and f not in self.answers]

    def _asked_next(self, fact: str, value: Json) -> tuple[str, ...]:
        """What is asked because of this value, and no longer when it turns out to be another."""
        return self.facts[fact].ask_next.get(value, ()) if isinstance(value, str) else ()

    def _imply(self, fact: str, value: Json) -> None:
        """Settle what this value says of other facts; what an earlier value of it settled is taken back."""
        implies = self.facts[fact].implies
        wanted = implies.get(value, {}) if isinstance(value, str) else {}
        for other in {name for settled in implies.values() for name in settled} - set(wanted):
            if self.read_by(other) == IMPLIED:
                self.withdraw(other)
        for other, settled in wanted.items():
            if other in self.trial.facts and other not in self.answers:
                self.set(other, settled, reader=IMPLIED)

    def record_consent(self, kind: str, *, given: bool, words: str | None = None) -> None:
        """Keep what was agreed to, refused or taken back, with the words shown: those of the open question."""
        self.unit.consents.add(
            self.conversation.id,
            kind=kind,
            given=given,
            wording=str(self.asking.data.get("text", "")) if words is None else words,
            message_id=self.message_id,
            at=self.now,
        )

    def note(self, event: str, **details: str) -> None:
        """Note in the audit log what the person did; events and details are those of `prescreen.store.audit`."""
        self.unit.audit.add(event, actor="person", subject=self.conversation.id, at=self.now, **details)

    def read_by(self, fact: str) -> str | None:
        """How the answer that stands was come by, in this turn or before."""
        return self._read_by.get(fact) if fact in self.answers else None

    def withdraw(self, fact: str) -> None:
        """Take an answer back until it is clear (rule R12)."""
        if fact not in self.answers:
            return
        self.unit.answers.add(
            self.conversation.id,
            fact=fact,
            status="withdrawn",
            value=None,
            message_id=self.message_id,
            start=0,
            end=0,
            reader="withdrawn",
            at=self.now,
        )
        del self.answers[fact]
        self._verdict = None

    @property
    def aside(self) -> bool:
        """Is the open question one that interrupts another?"""
        return self.asking.kind in _ASIDE

    def step_aside(self) -> None:
        """Keep the open question to return to; an interruption of an interruption keeps the first."""
        if not self.aside:
            self.state.before, self.state.stage_before = self.state.asking, self.stage

    def step_back(self) -> None:
        """Open the kept question again, without putting it."""
        state = self.state
        if state.before is not None:
            state.asking, self.stage = state.before, state.stage_before or self.stage  # type: ignore[assignment]
            state.before = state.stage_before = None

    def forget_answers(self) -> None:
        """Delete every answer, history included."""
        self.unit.answers.purge(self.conversation.id)
        self.answers.clear()
        self._verdict = None

    def redact(self, text: str = "") -> None:
        """Overwrite what the person wrote in this message."""
        self.unit.journal.replace_text(self.conversation.id, self.message_id, text)
