"""Given an interview and a message, when Rasa calls the action, then ...: the parts of an action's test."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

SECRET = "s3cret"


@dataclass(frozen=True)
class GivenReceipt:
    """A receipt as the interview gives it."""

    message_id: str
    stage: str = "screening"
    finished: bool = False


@dataclass
class GivenInterview:
    """Remembers what it was asked; answers with a receipt, or fails."""

    stage: str = "screening"
    finished: bool = False
    failing: Exception | None = None
    asked: list[tuple[str, str, tuple[str, float] | None]] = field(default_factory=list)
    threads: list[str] = field(default_factory=list)

    def take_turn(self, conversation_id: str, message_id: str, act: tuple[str, float] | None = None) -> GivenReceipt:
        self.asked.append((conversation_id, message_id, act))
        self.threads.append(threading.current_thread().name)
        if self.failing is not None:
            raise self.failing
        return GivenReceipt(message_id, self.stage, self.finished)


def action_call(form: str = "screening_form", **latest_message: Any) -> dict[str, Any]:
    """What Rasa 3.6.21 sends when a form validates a message."""
    message = {
        "text": "private words",
        "intent": {"name": "answer", "confidence": 0.8},
        "entities": [],
        "message_id": "m1",
        "metadata": {"conversation": "c1", "message_id": "m1"},
        **latest_message,
    }
    return {
        "next_action": f"validate_{form}",
        "sender_id": "c1",
        "tracker": {
            "sender_id": "c1",
            "slots": {"answer": message["text"], "requested_slot": "answer", "session_started_metadata": None},
            "latest_message": message,
            "events": [
                {"event": "action", "name": "action_listen"},
                {"event": "user", "text": message["text"], "parse_data": message, "metadata": message["metadata"]},
                {"event": "slot", "name": "answer", "value": message["text"]},
                {"event": "slot", "name": "requested_slot", "value": "answer"},
                {"event": "action", "name": form},
                {"event": "slot", "name": "answer", "value": message["text"]},
            ],
            "paused": False,
            "followup_action": None,
            "active_loop": {"name": form},
            "latest_action_name": form,
        },
        "domain": {
            "forms": {form: {"required_slots": ["answer"]}},
            "slots": {"answer": {"type": "any", "mappings": [{"type": "from_text"}]}},
        },
        "version": "3.6.21",
    }
