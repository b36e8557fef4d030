"""Which events of a conversation still count, found in one pass.

Stock Rasa asks this several times a turn and, inside a form, walks back through everything the form has left behind at
every execution of it: after 120 answers a turn costs ten times what the first did. Here the events that such a walk can
stop at stand on a stack of their own, so it never sees the others.
"""

from __future__ import annotations

from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActionReverted,
    ActiveLoop,
    DefinePrevUserUtteredFeaturization,
    Event,
    Restarted,
    SessionStarted,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

_UNDONE_BY_A_LOOP = (ActionExecuted, UserUttered, DefinePrevUserUtteredFeaturization)
"""What a loop's next execution removes, back to its previous one."""


def applied_events(self: DialogueStateTracker) -> list[Event]:
    """Replace `DialogueStateTracker.applied_events`: the same events in the same order."""
    loops = {event.name for event in self.events if isinstance(event, ActiveLoop) and event.name}
    applied = _Applied()
    for event in self.events:
        if isinstance(event, (Restarted, SessionStarted)):
            applied = _Applied()
        elif isinstance(event, ActionReverted):
            applied.undo_until(ActionExecuted)
        elif isinstance(event, UserUtteranceReverted):
            # A listening action stands right before every message, and goes with it.
            applied.undo_until(UserUttered)
            applied.undo_until(ActionExecuted)
        elif isinstance(event, ActionExecuted) and event.action_name in loops and applied.repeats(event.action_name):
            applied.undo_until_loop(event.action_name)
        else:
            applied.add(event)
    return applied.remaining()


class _Applied:
    """The events so far; a removed one leaves a gap."""

    def __init__(self) -> None:
        self._events: list[Event | None] = []
        self._landmarks: list[tuple[int, Event]] = []

    def add(self, event: Event) -> None:
        if _is_landmark(event):
            self._landmarks.append((len(self._events), event))
        self._events.append(event)

    def remaining(self) -> list[Event]:
        return [event for event in self._events if event is not None]

    def undo_until(self, kind: type[Event]) -> None:
        """Remove events from the end, up to and with the first of this kind."""
        while self._events:
            event = self._events.pop()
            if event is not None and self._landmarks and self._landmarks[-1][0] == len(self._events):
                self._landmarks.pop()
            if isinstance(event, kind):
                return

    def repeats(self, loop: str) -> bool:
        """Tell whether the loop ran before and nothing since then makes this a new run."""
        following: str | None = None
        for _, event in reversed(self._landmarks):
            if isinstance(event, ActiveLoop):
                return False
            if isinstance(event, ActionExecutionRejected) and event.action_name == loop:
                return False
            if isinstance(event, UserUttered) and following is not None and following != loop:
                return False
            if isinstance(event, ActionExecuted):
                if event.action_name == loop:
                    return True
                following = event.action_name
        return False

    def undo_until_loop(self, loop: str) -> None:
        """Remove messages and actions back to the loop's previous run, which stays; keep all other events."""
        kept: list[tuple[int, Event]] = []
        while self._landmarks:
            index, event = self._landmarks[-1]
            if isinstance(event, ActionExecuted) and event.action_name == loop:
                break
            self._landmarks.pop()
            if isinstance(event, _UNDONE_BY_A_LOOP):
                self._events[index] = None
            else:
                kept.append((index, event))
        self._landmarks.extend(reversed(kept))


def _is_landmark(event: Event) -> bool:
    """Tell whether a walk back through the events may stop at this one or remove it."""
    if isinstance(event, ActiveLoop):
        return event.name is None
    return isinstance(event, (*_UNDONE_BY_A_LOOP, ActionExecutionRejected))
