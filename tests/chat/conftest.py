"""A gateway that answers from a list, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from prescreen.chat.client import Conversation

QUESTION = {
    "id": "m1",
    "text": "Do you have a serious heart problem?",
    "lang": "en",
    "choices": [{"id": "c1", "label": "No"}, {"id": "c2", "label": "Yes, mild"}, {"id": "c3", "label": "I don't know"}],
    "input": {"kind": "choice"},
    "asks": ["heart_disease"],
}
AGE = {
    "id": "m2",
    "text": "How old are you?",
    "lang": "en",
    "choices": [{"id": "c4", "label": "I would rather not say"}],
    "input": {"kind": "number", "min": 0, "max": 120},
    "asks": ["age_years"],
}


@dataclass
class Gateway:
    """Answers each request with the next of `answers`; an exception among them is raised instead."""

    answers: list[Any] = field(default_factory=list)
    asked: list[httpx.Request] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        return httpx.Response(status, json=body)

    def sent(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.asked]

    def conversation(self) -> Conversation:
        client = httpx.Client(base_url="http://gateway.test", transport=httpx.MockTransport(self))
        return Conversation(client, pause=self.pauses.append)


def reply(*messages: dict[str, Any], state: str = "screening", **more: Any) -> dict[str, Any]:
    return {"messages": list(messages), "state": state, "cursor": 1, **more}


def opened(*messages: dict[str, Any]) -> dict[str, Any]:
    return {"conversation": "x", "token": "t0ken", "messages": list(messages), "cursor": 1}


@pytest.fixture
def gateway() -> Callable[..., Gateway]:
    return lambda *answers: Gateway(list(answers))
