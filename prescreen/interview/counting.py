"""What a turn adds to the funnel, and whether it put right what an earlier one had read wrongly.

Each person is counted once at each step, however often a question is put again. Of an answer only this is counted: that
there is one, that the person does not know, or would rather not say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from prescreen.facts.answers import UNKNOWN, Json, is_known
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.store import Step

SOON = 2
"""Within so many turns a correction says that the answer had been read wrongly."""
_NOT_READ = frozenset({"choice", "left", "unclear", "withdrawn"})
"""Who set an answer without reading words."""


@dataclass(frozen=True, slots=True)
class Before:
    """A conversation before the turn."""

    asking: Asking
    answers: Mapping[str, Json]
    handed_over: bool
    counted: tuple[str, ...]
    lately: Mapping[str, Mapping[str, Any]]

    @classmethod
    def of(cls, session: Session) -> Before:
        """Remember what is compared afterwards."""
        state = session.state
        return cls(session.asking, dict(session.answers), state.handed_over, tuple(state.counted), dict(state.lately))


def count(session: Session, before: Before, *, opened: bool) -> None:
    """Count what this turn brought, once it is known what it says; `opened`: it is the first of the conversation."""
    counted = dict.fromkeys(before.counted)

    def once(step: Step, item: str = "", key: str = "") -> bool:
        name = key or f"{step}:{item}"
        if name in counted:
            return False
        counted[name] = None
        session.unit.funnel.count(session.conversation, step, item)
        return True

    if opened:
        once("started")
    if session.answers.get("prescreen_consent") == "yes":
        once("consented")
    if (question := _question(session, before.asking)) and (step := _answer(session, before)) is not None:
        once("shown", question)
        once(step, question, f"answer:{question}")
    if question := _question(session, session.asking):
        once("shown", question)
    if any(message.notice == "outcome" for message in session.messages):
        _outcome(session, once)
    if session.state.handed_over and not before.handed_over:
        once("handed_over")
    session.state.counted = list(counted)
    _misread(session, before)


def _question(session: Session, asking: Asking) -> str:
    """What a question is called: its screen, or a fact that is asked beside the screens."""
    if asking.kind not in ("screen", "fact") or not asking.facts:
        return ""
    alone = (screen.id for screen in session.trial.screens if screen.facts == (asking.facts[0],))
    return asking.screen or next(alone, asking.facts[0])


def _answer(session: Session, before: Before) -> Step | None:
    given = [session.answers[f] for f in before.asking.facts if f in session.answers and f not in before.answers]
    if not given:
        return None
    if any(is_known(told) for told in given):
        return "answered"
    return "unknown" if UNKNOWN in given else "declined"


def _outcome(session: Session, once: Callable[[Step, str, str], bool]) -> None:
    once("concluded", "", "")
    if not session.answers:  # of somebody under age nothing is kept
        once("outcome", "under_age", "outcome")
        return
    verdict = session.verdict
    if once("outcome", verdict.outcome.value, "outcome"):
        for criterion in verdict.not_met:
            once("stopped_by", criterion, criterion)


def _misread(session: Session, before: Before) -> None:
    """Keep where an answer that was read lately has become another one; remember what was read in this turn."""
    turn = session.state.turns
    lately = {fact: dict(was) for fact, was in before.lately.items() if turn - was["turn"] <= SOON}
    for fact, reader in session.readers.items():
        told, was = session.answers.get(fact), lately.pop(fact, None)
        if was is not None and told is not None and told != was["told"] and was["message"] != session.message_id:
            _keep(session, fact, was)
        if told is not None and reader not in _NOT_READ:
            lately[fact] = {"turn": turn, "message": session.message_id, "reader": reader, "told": told}
    session.state.lately = lately if session.answers else {}


def _keep(session: Session, fact: str, was: Mapping[str, Any]) -> None:
    conversation = session.conversation
    new = session.unit.misreadings.add(
        conversation.id,
        trial=conversation.trial,
        fact=fact,
        message_id=was["message"],
        corrected_by=session.message_id,
        reader=was["reader"],
        language=conversation.language,
        at=session.now,
    )
    if new:
        session.unit.funnel.count(conversation, "misread", fact)
