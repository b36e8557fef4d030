"""What the checks in Rasa's environment share: the trained model, an interview that only gives receipts."""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.utils.endpoints import EndpointConfig

from bot.lock_store import WaitingLockStore
from bot.logs import configure_logs

ROOT = Path(__file__).resolve().parents[3]
FORM = "screening_form"


def model() -> Path:
    """The model under test, named by whoever starts the checks."""
    return Path(os.environ["PRESCREEN_MODEL"])


def domain() -> Domain:
    """The product's domain."""
    return Domain.load(str(ROOT / "domain.yml"))


class ReceiptingActions(EndpointConfig):
    """Stands in for the action server: answers every call with a receipt and counts the calls of each message."""

    def __init__(self) -> None:
        super().__init__(url="http://nowhere.invalid/webhook")
        self.calls: Counter[str] = Counter()
        self.finish = False
        self.failing: Exception | None = None
        self.seen: list[dict[str, Any]] = []

    async def request(self, *_: Any, **kwargs: Any) -> Any:
        """Answer as the action server would."""
        if self.failing is not None:
            raise self.failing
        call = json.loads(json.dumps(kwargs["json"]))
        self.seen.append(call)
        message_id = call["tracker"]["latest_message"]["metadata"]["message_id"]
        self.calls[message_id] += 1
        value = "finished" if self.finish else None
        return {
            "events": [{"event": "slot", "timestamp": None, "name": "answer", "value": value}],
            "responses": [
                {"text": None, "buttons": [], "custom": {"turn": message_id, "stage": "screening"}, "response": None}
            ],
        }


def agent(store: TrackerStore, actions: EndpointConfig) -> Agent:
    """Load the model under test on this tracker store and these actions."""
    configure_logs()
    logging.disable(logging.ERROR)  # failing actions are part of the checks
    return Agent.load(model_path=model(), tracker_store=store, lock_store=WaitingLockStore(), action_endpoint=actions)


async def say(speaker: Agent, text: str, message_id: str, conversation: str = "c") -> list[dict[str, Any]]:
    """Send a message as the channel does; return what the turn sent."""
    collected = CollectingOutputChannel()
    await speaker.handle_message(
        UserMessage(
            text,
            collected,
            conversation,
            input_channel="gateway",
            message_id=message_id,
            metadata={"conversation": conversation, "message_id": message_id},
        )
    )
    return collected.messages


def plain(events: Any) -> list[dict[str, Any]]:
    """Events as data that two runs can be compared by: without times and model ids."""
    return [_plain(event) for event in events]


def _plain(event: Event) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(event.as_dict()))
    data.pop("timestamp", None)
    (data.get("metadata") or {}).pop("model_id", None)
    return data
