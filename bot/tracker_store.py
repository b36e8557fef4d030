"""Keeps of each conversation only whether its form is open, for a bounded number of conversations.

What a person said and what was answered stand in the product's database. All that Rasa must know at the next message is
whether the form is open and which slot it waits for, so that is all that is kept: no text, no history, nothing that can
be corrupt. Turn 200 costs what turn 5 costs, and a conversation that was dropped opens its form again at its next
message.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any, NamedTuple

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

DEFAULT_CAPACITY = 20_000
"""Conversations remembered: about 3 MB."""


class _Kept(NamedTuple):
    """What is kept of a conversation."""

    form: str | None
    slot: str | None


class BoundedTrackerStore(TrackerStore):
    """Remembers the form of the conversations that were active last."""

    def __init__(
        self,
        domain: Domain | None,
        event_broker: EventBroker | None = None,
        host: str | None = None,
        capacity: int = DEFAULT_CAPACITY,
        **_: Any,
    ) -> None:
        """Remember up to `capacity` conversations; `host` is part of the signature Rasa calls and has no meaning here.

        Raises:
            ValueError: if `capacity` is not a whole number above zero.
        """
        if isinstance(capacity, bool) or not isinstance(capacity, int) or capacity < 1:
            raise ValueError("endpoints.yml: tracker_store: capacity must be a whole number above zero")
        self._capacity = capacity
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        super().__init__(domain, event_broker)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep whether the form is open; forget the conversations unused for longest."""
        form = tracker.active_loop_name
        slot = tracker.get_slot(REQUESTED_SLOT) if form else None
        self._kept[tracker.sender_id] = _Kept(form, slot if isinstance(slot, str) else None)
        self._kept.move_to_end(tracker.sender_id)
        while len(self._kept) > self._capacity:
            self._kept.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return a tracker that listens, with the form open if it was; None for an unknown conversation."""
        kept = self._kept.get(sender_id)
        if kept is None:
            return None
        self._kept.move_to_end(sender_id)
        tracker = self.init_tracker(sender_id)
        for event in self._shortest_history(kept):
            tracker.update(event, self.domain)
        return tracker

    def forget(self, sender_id: str) -> None:
        """Drop a conversation whose person had everything deleted; an unknown one is nothing to drop."""
        self._kept.pop(sender_id, None)

    async def keys(self) -> Iterable[str]:
        """Return the conversations that are remembered."""
        return list(self._kept)

    def _shortest_history(self, kept: _Kept) -> list[Event]:
        """Return the fewest events that make Rasa go on with the form, or open it anew."""
        history: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
        if kept.form in self.domain.form_names:
            history += [
                ActionExecuted(kept.form),
                ActiveLoop(kept.form),
                SlotSet(REQUESTED_SLOT, kept.slot),
            ]
        return [*history, ActionExecuted(ACTION_LISTEN_NAME)]
