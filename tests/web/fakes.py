"""A made-up trial, an interview that asks three questions, and a Rasa that can be told to fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from prescreen.content import Library, Trial, Wording
from prescreen.content.models import FaqEntry, TrialEntry
from prescreen.facts.terms import Terms
from prescreen.store import Store, Unit

NOON = datetime(2026, 3, 16, 12, 0, tzinfo=UTC)
SECRET = "internal-secret"
CHOICES: dict[str, list[dict[str, Any]]] = {
    "consent": [{"label": "Yes", "payload": {"say": "yes"}}, {"label": "No", "payload": {"say": "no"}}],
    "list": [
        {"label": "A heart problem", "payload": {"tick": "heart"}, "group": "item"},
        {"label": "A liver problem", "payload": {"tick": "liver"}, "group": "item"},
        {"label": "A kidney problem that a doctor looks after", "payload": {"tick": "kidney"}, "group": "item"},
        {"label": "None of these", "payload": {"none": True}, "group": "none"},
        {"label": "I do not know", "payload": {"unknown": True}, "group": "skip"},
    ],
}
QUESTIONS: dict[str, dict[str, Any]] = {
    "consent": {
        "text": "This is a first check, not medical advice. You can stop at any time.\n• It is free.\n• You can "
        "delete everything.\n\nMay I ask you some questions about your health?",
        "input": {"kind": "choice"},
        "asks": ["prescreen_consent"],
    },
    "age": {
        "text": "How old are you?",
        "input": {"kind": "number", "unit": "years", "min": 0, "max": 120},
        "asks": ["age_years"],
    },
    "list": {
        "text": "Do you have any of these? Tick all that apply.",
        "input": {"kind": "checklist"},
        "asks": ["heart", "liver", "kidney"],
    },
    "labs": {
        "text": "Please write what your last blood report shows.",
        "input": {"kind": "multiline"},
        "asks": ["hemoglobin"],
    },
    "done": {
        "text": "Thank you. From your answers, this study may be a match. Only the study team can decide.",
        "input": {"kind": "none"},
        "asks": [],
        "notice": "outcome",
    },
}
ORDER = ("consent", "age", "list", "labs", "done")
CRISIS = {
    "text": "I'm really sorry you are feeling this way, and I'm glad you told me. If you might hurt yourself, call "
    "your "
    "local emergency number (911 in the US, 112 in Europe).",
    "input": {"kind": "none"},
    "asks": [],
    "notice": "crisis",
}


def make_library(*trials: str, **page: Any) -> Library:
    """Return a library with made-up trials."""
    found = {}
    for name in trials or ("NCT06350110", "NCT00000001"):
        entry = TrialEntry.model_validate(
            {
                "id": name,
                "record_date": "2025-10-15",
                "condition_word": {"en": "an illness"},
                "title": {"en": "A study of a treatment for people whose illness is still active"},
                "official_title": "A Long Official Title of a Phase 1/2 Study",
                "sponsor": "A Sponsor",
                "status": "recruiting",
                "phase": "1/2",
                "ages": {"low": 18, "high": 90},
                "contact": {"name": {"en": "the study team"}, "email": None},
                "demonstration": name == "NCT00000001",
                "page": page
                or {
                    "summary": {"en": "An early study. It looks for the highest dose that people can tolerate."},
                    "overview": [{"en": "One group."}, {"en": "Everyone gets the treatment."}],
                    "what_happens": [{"en": "You answer questions."}, {"en": "The team explains the study."}],
                    "risks": [{"en": "A study treatment may not help you. It may also do harm."}],
                    "details": {"sex": "All", "conditions": ["One illness", "Another illness"]},
                    "eligibility": {
                        "inclusion": ["18-90 years old;", "Hemoglobin≥85 g/L."],
                        "exclusion": ["<b>HIV</b>"],
                    },
                    "faq": ["what"],
                },
                "screens": [{"id": "age", "facts": ["age_years"]}],
                "criteria": [
                    {
                        "id": "inc-01-age",
                        "kind": "inclusion",
                        "text": "18-90 years old;",
                        "tier": "A",
                        "group": "basics",
                        "short": {"en": "age"},
                        "rule": {"fact": "age_years", "between": [18, 90]},
                    }
                ],
            }
        )
        faq = FaqEntry(
            id="what", questions={"en": ("What is a clinical trial?",)}, answer={"en": "A test."}, source="page"
        )
        found[name] = Trial(entry, (), ("age_years",), (faq,), {}, (), "hash")
    return Library({}, Terms([], {}), found, Wording({"en": {}}))


@dataclass
class FakeInterview:
    """Asks five things in order. "crisis" gets the crisis text, "break" breaks it, "delete" erases."""

    store: Store
    broken: bool = False
    turns: list[tuple[str, str, tuple[str, float] | None]] = field(default_factory=list)
    _numbers: int = 0

    def open(
        self, trial: str, language: str, channel: str, token_hash: str, *, urgent: bool = False
    ) -> tuple[str, str]:
        with self.store.unit() as unit:
            made = unit.conversations.create(
                trial=trial, content_hash="hash", language=language, channel=channel, token_hash=token_hash, at=NOON
            )
            unit.journal.receive(made.id, "start", kind="start", text="", choice_id=None, at=NOON)
        return made.id, "start"

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> object:
        self.turns.append((conversation_id, message_id, act))
        if self.broken:
            raise RuntimeError("a secret about health")
        with self.store.unit() as unit:
            conversation = unit.conversations.get(conversation_id)
            inbound = unit.journal.inbound(conversation_id, message_id)
            if unit.journal.reply_to(conversation_id, message_id) is not None:
                return None
            assert conversation is not None
            assert inbound is not None
            if inbound.text == "break":
                raise RuntimeError("a secret about health")
            at = int(conversation.state.get("at", 0))
            if inbound.text == "delete":
                unit.conversations.erase(conversation_id, NOON)
                unit.journal.reply(
                    conversation_id, message_id, {"messages": [{"text": "Deleted."}], "state": "closed"}, NOON
                )
                return None
            if inbound.text == "person" or conversation.stage == "with_person":
                silence = {"messages": [], "progress": {"asked": at, "about": 4}, "state": "with_person"}
                unit.conversations.save(
                    conversation_id, state=conversation.state, stage="with_person", language="en", at=NOON
                )
                unit.journal.reply(conversation_id, message_id, silence, NOON)
                return None
            if inbound.text == "crisis":
                self._reply(unit, conversation_id, message_id, at, [CRISIS])
                return None
            if inbound.kind != "start":
                self._hear(unit, conversation_id, message_id, ORDER[at])
                at = min(at + 1, len(ORDER) - 1)
            self._reply(unit, conversation_id, message_id, at, [])
        return None

    def attend(self, conversation_id: str, who: str, key: str) -> bool:
        return self._speak(conversation_id, key, "A person is here.", "with_person", who)

    def say_as_person(self, conversation_id: str, who: str, text: str, key: str) -> bool:
        return self._speak(conversation_id, key, text, "with_person", who)

    def hand_back(self, conversation_id: str, key: str) -> bool:
        return self._speak(conversation_id, key, "I am back.", "screening", "")

    def _speak(self, conversation: str, key: str, text: str, stage: str, who: str) -> bool:
        with self.store.unit() as unit:
            unit.screenings.take(conversation, who, NOON)
            message = {"text": text, "lang": "en", "choices": [], "input": {"kind": "text"}, "asks": []}
            return unit.journal.reply(conversation, f"desk-{key}", {"messages": [message], "state": stage}, NOON)

    def _hear(self, unit: Unit, conversation: str, message_id: str, asked: str) -> None:
        inbound = unit.journal.inbound(conversation, message_id)
        assert inbound is not None
        picked = [unit.choices.resolve(conversation, each) for each in (inbound.choice_id or "").split(",") if each]
        unit.answers.add(
            conversation,
            fact=asked,
            status="value",
            value=[each.payload for each in picked if each] or inbound.text,
            message_id=message_id,
            start=0,
            end=len(inbound.text),
            reader="fake",
            at=NOON,
        )

    def _reply(self, unit: Unit, conversation: str, message_id: str, at: int, first: list[dict[str, Any]]) -> None:
        name = ORDER[at]
        question = {**QUESTIONS[name], "lang": "en", "choices": CHOICES.get(name, [])}
        stage = {"consent": "consent", "done": "closed"}.get(name, "screening")
        unit.conversations.save(conversation, state={"at": at}, stage=stage, language="en", at=NOON)
        reply = {
            "messages": [*({**message, "lang": "en", "choices": []} for message in first), question],
            "progress": {"asked": at, "about": 4},
            "state": stage,
        }
        unit.journal.reply(conversation, message_id, reply, NOON)


@dataclass
class FakeRasa:
    """Rasa and the actions behind it, as an HTTP transport. `fault` says how it fails, if it does."""

    interview: FakeInterview
    fault: str = ""
    faults_left: int = 1_000_000
    heard: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    bodies: list[dict[str, str]] = field(default_factory=list)
    calls: int = 0
    held: asyncio.Event | None = None

    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._answer)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == f"Bearer {SECRET}"
        body = json.loads(request.content)
        if request.url.path.endswith("/forget"):
            self.forgotten.append(body["conversation"])
            return httpx.Response(200, json={"forgotten": True})
        self.calls += 1
        assert set(body) - {"form"} == {"conversation", "message_id", "text"}
        self.bodies.append(body)
        self.heard.append(body["text"])
        if self.held is not None:
            await self.held.wait()
        if self.fault and self.faults_left > 0:
            self.faults_left -= 1
            fault = _FAULTS[self.fault]
            if isinstance(fault, httpx.Response):
                return fault
            if fault is not None:
                raise fault("no", request=request)
        if self.fault != "swallows":
            turn = (body["conversation"], body["message_id"], ("answer", 0.9))
            try:
                await asyncio.to_thread(self.interview.take_turn, *turn)
            except RuntimeError:
                return httpx.Response(500, json={"title": "action failed"})
        return httpx.Response(200, json={"turn": body["message_id"], "stage": "screening"})


_FAULTS: dict[str, httpx.Response | Callable[..., Exception] | None] = {
    "down": httpx.ConnectError,
    "hangs": httpx.ReadTimeout,
    "error": httpx.Response(503, json={}),
    "refuses": httpx.Response(403, json={}),
    "nonsense": httpx.Response(200, text="<html>"),
    "silence": httpx.Response(200, json=[]),
    "other turn": httpx.Response(200, json={"turn": "another", "stage": ""}),
    "swallows": None,
}
FAULTS = tuple(_FAULTS)
