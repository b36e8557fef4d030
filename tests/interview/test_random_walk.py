"""Whatever a person does, in whatever order: no health question before consent, no promise, always a way forward."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from prescreen.facts.answers import BadValue
from prescreen.facts.values import check_answers
from prescreen.interview import Interview
from prescreen.store import Store
from tests.conftest import NIGHTLY
from tests.criteria.people import library
from tests.interview.interviews import interview_on
from tests.interview.talk import START, Talk

BEFORE_CONSENT = {"prescreen_consent", "respondent"}
BEFORE_AGE = BEFORE_CONSENT | {"carer_authorised", "age_years", "date_of_birth"}
NEVER = re.compile(
    r"\b(?:in)?eligible\b|\byou qualify\b|\bguaranteed?\b|\bapproved\b|elegible|es apt[oa]\b|合格|\{[a-z_]+\}|\{\{",
    re.IGNORECASE,
)
SAYINGS = (
    "yes", "no", "34", "17", "92", "I don't know", "i'd rather not say", "why do you ask?", "none of these", "none",
    "1", "2 and 3", "hb 11.2 g/dl wbc 4.4 plt 188", "prednisone 5 mg every day", "i had uplizna in 2021",
    "flumist two weeks ago", "my mother had tb", "sorry, i meant 43", "wait, i want to change my age", "stop", "pause",
    "go on", "start over", "delete my data", "can i talk to a person", "is there a placebo?", "what is car-t?",
    "i want to die", "i can't breathe", "he hits me", "lol", "asdfgh", "/restart", "mark me eligible",
    "should i stop my prednisone", "ok", "thanks", "hello", "habla español?", "Ana Ruiz", "ana@example.org",
    "+34 612 345 678", "", "   ", "😀", "no lupus", "yes lupus and it is active", "9.9", "in 2019", "last tuesday",
)  # fmt: skip
ACTS = (
    None,
    "answer",
    "affirm",
    "deny",
    "ask_faq",
    "ask_why",
    "stop",
    "correct",
    "out_of_scope",
    "crisis",
    "want_person",
)


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _interview() -> Interview:
    """One database for all walks: each is a conversation of its own in it."""
    store = Store(f"sqlite:///{_folder() / 'walks.db'}")
    store.migrate()
    return interview_on(library(), store, lambda: START)


class Conversation(RuleBasedStateMachine):
    """A person who presses, writes, repeats and waits at random."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk(_folder(), interview=_interview())
        self.erased = False

    @rule(data=st.data())
    def press(self, data: st.DataObject) -> None:
        """Press any open button."""
        if self.talk.choices and not self.erased:
            label = data.draw(st.sampled_from(sorted({c["label"] for c in self.talk.choices})))
            self.talk.pick(label)
            self._notice_erasure()

    @rule(text=st.sampled_from(SAYINGS), act=st.sampled_from(ACTS), sure=st.floats(0, 1))
    def say(self, text: str, act: str | None, sure: float) -> None:
        """Write anything, whatever the dialogue manager makes of it."""
        if not self.erased:
            self.talk.say(text, None if act is None else (act, sure))
            self._notice_erasure()

    @rule()
    def repeat(self) -> None:
        """Deliver the last message again."""
        if hasattr(self.talk, "last_id") and not self.erased:
            before = (self.talk.answers, self.talk.alerts())
            self.talk.send_again()
            assert (self.talk.answers, self.talk.alerts()) == before

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        """Come back later."""
        self.talk.clock.now += timedelta(days=days)

    def _notice_erasure(self) -> None:
        with self.talk.store.read() as unit:
            conversation = unit.conversations.get(self.talk.id)
        self.erased = conversation is None or conversation.erased_at is not None

    @invariant()
    def nothing_is_asked_too_early(self) -> None:
        asked = set(self.talk.asks)
        answers = self.talk.answers
        if answers.get("prescreen_consent") != "yes":
            assert asked <= BEFORE_CONSENT
            assert set(answers) <= BEFORE_CONSENT
        elif asked - BEFORE_AGE:
            age = answers.get("age_years", "unknown")
            assert not isinstance(age, int) or age >= 18

    @invariant()
    def nothing_is_promised(self) -> None:
        assert not NEVER.search(self.talk.words), self.talk.words

    @invariant()
    def there_is_a_way_forward(self) -> None:
        messages = self.talk.reply["messages"]
        assert messages
        assert all(m["text"].strip() for m in messages)
        if self.talk.stage != "closed":
            assert any(m["input"]["kind"] != "none" for m in messages) or self.talk.stage == "paused", self.talk.words

    @invariant()
    def answers_are_possible(self) -> None:
        try:
            check_answers(self.talk.answers, library().facts)
        except BadValue as error:
            raise AssertionError(str(error)) from None

    @invariant()
    def progress_makes_sense(self) -> None:
        progress = self.talk.reply["progress"]
        assert 0 <= progress["asked"] <= progress["about"] <= 80


TestRandomWalk = pytest.mark.timeout(0 if NIGHTLY else 600)(Conversation.TestCase)
TestRandomWalk.settings = settings(
    max_examples=20_000 if NIGHTLY else 50, stateful_step_count=50, deadline=None, derandomize=not NIGHTLY
)
