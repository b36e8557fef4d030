"""Our linear reading of the events that count must equal stock Rasa's, whatever the events."""

# ruff: noqa: PT009 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import random
import time
import unittest
from collections.abc import Callable
from typing import Any

from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActionReverted,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    LegacyForm,
    LoopInterrupted,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.applied_events import applied_events

TRACKERS = 20_000
ANY_EVENT: list[Callable[[], Event]] = [
    lambda: ActionExecuted("form_a"),
    lambda: ActionExecuted("form_a"),
    lambda: ActionExecuted("form_b"),
    lambda: ActionExecuted("action_listen"),
    lambda: ActionExecuted("action_listen"),
    lambda: ActionExecuted("other"),
    lambda: UserUttered("hello", {"name": "greet"}),
    lambda: UserUttered("hello", {"name": "greet"}),
    lambda: ActiveLoop("form_a"),
    lambda: ActiveLoop("form_b"),
    lambda: ActiveLoop(None),
    lambda: LegacyForm("form_b"),
    lambda: ActionExecutionRejected("form_a"),
    lambda: ActionExecutionRejected("other"),
    lambda: DefinePrevUserUtteredFeaturization(use_text_for_featurization=False),
    lambda: SlotSet("answer", None),
    lambda: BotUttered("hi"),
    lambda: LoopInterrupted(True),
    UserUtteranceReverted,
    ActionReverted,
    SessionStarted,
    Restarted,
]


def tracker_with(events: list[Event]) -> DialogueStateTracker:
    tracker = DialogueStateTracker("c", slots=[])
    tracker.events.extend(events)
    return tracker


class AppliedEvents(unittest.TestCase):
    def test_equal_to_stock_on_random_conversations(self) -> None:
        chance = random.Random(20260316)
        undone = 0
        for number in range(TRACKERS):
            rare = chance.choice([len(ANY_EVENT), len(ANY_EVENT) - 4, len(ANY_EVENT) - 2])
            events = [chance.choice(ANY_EVENT[:rare])() for _ in range(chance.randrange(40))]
            tracker = tracker_with(events)
            stock, ours = tracker.applied_events(), applied_events(tracker)
            self.assertEqual([id(e) for e in stock], [id(e) for e in ours], f"conversation {number}: {events}")
            undone += len(events) - len(ours)
        self.assertGreater(undone, TRACKERS, "the random conversations hardly undo anything, so they show nothing")

    def test_time_grows_with_the_conversation_and_not_with_its_square(self) -> None:
        def form_turns(number: int) -> DialogueStateTracker:
            events: list[Event] = [ActionExecuted("form_a"), ActiveLoop("form_a")]
            for _ in range(number):
                events += [ActionExecuted("action_listen"), UserUttered("x", {"name": "answer"}), SlotSet("a", 1)]
                events += [ActionExecuted("form_a"), SlotSet("b", 2), BotUttered("q")]
            return tracker_with(events)

        def seconds(work: Callable[[], Any]) -> float:
            started = time.process_time()
            work()
            return time.process_time() - started

        long = form_turns(3_000)
        # Stock takes more than a minute here.
        self.assertLess(min(seconds(lambda: applied_events(long)) for _ in range(3)), 2.0)


if __name__ == "__main__":
    unittest.main()
