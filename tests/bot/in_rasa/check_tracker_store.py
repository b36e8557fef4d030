"""The tracker store keeps the form open, keeps nothing else, and cannot be filled or poisoned."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import unittest
from typing import Any

from rasa.core.agent import Agent
from rasa.shared.core.constants import REQUESTED_SLOT
from rasa.shared.core.events import ActionExecuted, ActiveLoop, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.tracker_store import BoundedTrackerStore
from tests.bot.in_rasa import given


async def talked(store: BoundedTrackerStore, conversation: str, turns: int = 1) -> DialogueStateTracker:
    """A conversation inside the form after some turns, as Rasa leaves it."""
    tracker = await store.get_or_create_tracker(conversation)
    tracker.update(ActionExecuted(given.FORM))
    tracker.update(ActiveLoop(given.FORM))
    tracker.update(SlotSet(REQUESTED_SLOT, "answer"))
    for number in range(turns):
        tracker.update(ActionExecuted("action_listen"))
        tracker.update(UserUttered(f"private words {number}", {"name": "answer"}))
        tracker.update(SlotSet("answer", f"private words {number}"))
        tracker.update(ActionExecuted(given.FORM))
    await store.save(tracker)
    return tracker


class WhatIsKept(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.store = BoundedTrackerStore(given.domain())

    async def test_an_open_form_is_open_at_the_next_message(self) -> None:
        await talked(self.store, "c")
        again = await self.store.retrieve("c")
        assert again is not None
        self.assertEqual(again.active_loop_name, given.FORM)
        self.assertEqual(again.get_slot(REQUESTED_SLOT), "answer")
        self.assertEqual(again.latest_action_name, "action_listen")
        self.assertFalse(again.is_active_loop_rejected)

    async def test_no_word_and_no_value_of_a_person_is_kept(self) -> None:
        await talked(self.store, "c", turns=3)
        again = await self.store.retrieve("c")
        assert again is not None
        self.assertIsNone(again.get_slot("answer"))
        self.assertNotIn("private words", repr(vars(self.store)) + repr(given.plain(again.events)))

    async def test_who_is_forgotten_is_unknown_again_and_nobody_else_is(self) -> None:
        await talked(self.store, "c")
        await talked(self.store, "d")
        self.store.forget("c")
        self.store.forget("never seen")
        self.assertIsNone(await self.store.retrieve("c"))
        self.assertEqual(list(await self.store.keys()), ["d"])

    async def test_turn_200_leaves_as_much_as_turn_5(self) -> None:
        await talked(self.store, "short", turns=5)
        await talked(self.store, "long", turns=200)
        short, long = await self.store.retrieve("short"), await self.store.retrieve("long")
        assert short is not None
        assert long is not None
        self.assertEqual(given.plain(short.events), given.plain(long.events))

    async def test_a_closed_form_is_closed(self) -> None:
        tracker = await talked(self.store, "c")
        tracker.update(ActiveLoop(None))
        await self.store.save(tracker)
        again = await self.store.retrieve("c")
        assert again is not None
        self.assertIsNone(again.active_loop_name)
        self.assertTrue(again.applied_events(), "Rasa starts a new session for a conversation without events")

    async def test_an_unknown_conversation_is_not_there(self) -> None:
        self.assertIsNone(await self.store.retrieve("never seen"))

    async def test_the_conversations_unused_for_longest_are_forgotten(self) -> None:
        store = BoundedTrackerStore(given.domain(), capacity=3)
        for name in ("a", "b", "c"):
            await talked(store, name)
        await store.retrieve("a")
        await talked(store, "d")
        self.assertEqual(list(await store.keys()), ["c", "a", "d"])

    async def test_hostile_content_is_kept_by_nobody(self) -> None:
        for text in ("\ud800", "a\0b", "x" * 1_000_000, "{{%s}}", "\u202e"):
            tracker = await self.store.get_or_create_tracker(text[:64])
            tracker.update(ActiveLoop(text))
            tracker.update(SlotSet(REQUESTED_SLOT, {"not": "a name"}))
            tracker.update(UserUttered(text, {"name": text}))
            await self.store.save(tracker)
            again = await self.store.retrieve(text[:64])
            assert again is not None
            self.assertIsNone(again.active_loop_name, "a form that the domain does not have is not opened")

    def test_the_capacity_of_the_configuration_is_checked(self) -> None:
        for wrong in (0, -1, "many", True, None, 1.5):
            with self.assertRaisesRegex(ValueError, "capacity"):
                BoundedTrackerStore(given.domain(), capacity=wrong)  # type: ignore[arg-type]


class InAConversation(unittest.IsolatedAsyncioTestCase):
    """The same, seen from a whole turn with the trained model."""

    agent: Agent

    def setUp(self) -> None:
        self.actions = given.ReceiptingActions()
        self.store = BoundedTrackerStore(None)
        self.agent = given.agent(self.store, self.actions)

    async def send(self, text: str, message_id: str) -> Any:
        return await given.say(self.agent, text, message_id)

    async def test_every_turn_has_one_receipt_and_one_action_call_also_the_first(self) -> None:
        for number in range(60):
            sent = await self.send(("hello", "i am 45", "no", "why do you ask", "restart")[number % 5], f"m{number}")
            self.assertEqual([m.get("custom", {}).get("turn") for m in sent], [f"m{number}"])
        self.assertEqual(set(self.actions.calls.values()), {1})
        self.assertEqual(len(self.actions.calls), 60)

    async def test_what_the_actions_get_does_not_grow(self) -> None:
        sizes = []
        for number in range(50):
            await self.send("i am 45", f"m{number:02}")
            sizes.append(len(str(self.actions.seen[-1]["tracker"]["events"])))
        self.assertLess(abs(sizes[49] - sizes[4]), 200)

    async def test_a_lost_conversation_goes_on(self) -> None:
        await self.send("hello", "m1")
        self.store._kept.clear()
        sent = await self.send("plaquenil", "m2")
        self.assertEqual(sent[0]["custom"]["turn"], "m2")
        self.assertEqual(self.actions.calls["m2"], 1)

    async def test_a_finished_interview_can_be_spoken_to_again(self) -> None:
        await self.send("hello", "m1")
        self.actions.finish = True
        for message_id in ("m2", "m3"):
            sent = await self.send("thanks", message_id)
            self.assertEqual([m["custom"]["turn"] for m in sent], [message_id])
            self.assertEqual(self.store._kept["c"].form, None)
        self.actions.finish = False
        await self.send("one more thing", "m4")
        self.assertEqual(self.store._kept["c"].form, given.FORM)
        self.assertEqual(set(self.actions.calls.values()), {1})

    async def test_a_failing_action_gives_no_receipt_and_the_next_message_works(self) -> None:
        for number, first in enumerate((True, False)):
            self.actions.failing = RuntimeError("down")
            self.assertEqual(await self.send("no", f"down{number}"), [], f"first turn: {first}")
            self.actions.failing = None
            sent = await self.send("no", f"up{number}")
            self.assertEqual([m["custom"]["turn"] for m in sent], [f"up{number}"])


if __name__ == "__main__":
    unittest.main()
