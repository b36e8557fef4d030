"""Patched Rasa against stock Rasa: the same events, slots and replies; only faster, and typed commands are text."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import asyncio
import random
import unittest
from typing import Any

import dask
import rasa.core.actions.action as actions
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.core.tracker_store import InMemoryTrackerStore, TrackerStore
from rasa.engine.exceptions import GraphRunError
from rasa.shared.core.events import Event
from rasa.shared.utils.common import all_subclasses

from bot import patches
from bot.tracker_store import BoundedTrackerStore
from tests.bot.in_rasa import given

TURNS = 60
SAYINGS = (
    "hello", "i am 45", "no", "yes please", "why do you ask", "plaquenil and 5 mg prednisone", "restart", "stop",
    "none of these", "what does that mean", "my hemoglobin was 10.4", "i want to talk to a person", "xyzzy", "😀",
    "no hablo inglés", "delete my data", "i can't breathe", "go back", "¿por qué?", "…", "a" * 500, "%s {0} {{x}}",
)  # fmt: skip


def conversation(store: TrackerStore, seed: int) -> list[Any]:
    """Everything a random conversation of some length leaves behind, turn by turn."""
    chance = random.Random(seed)
    endpoint = given.ReceiptingActions()
    speaker = given.agent(store, endpoint)
    seen: list[Any] = []

    async def talk() -> None:
        for number in range(TURNS):
            endpoint.finish = chance.random() < 0.05
            endpoint.failing = RuntimeError("down") if chance.random() < 0.05 else None
            replies = await given.say(speaker, chance.choice(SAYINGS), f"m{number}")
            tracker = await speaker.tracker_store.retrieve("c")
            assert tracker is not None
            # From the last few turns only: comparing whole histories at each turn would take minutes.
            seen.append(
                (
                    replies,
                    tracker.current_slot_values(),
                    tracker.active_loop_name,
                    tracker.latest_action_name,
                    given.plain(list(tracker.events)[-20:]),
                )
            )
        final = await speaker.tracker_store.retrieve("c")
        assert final is not None
        seen.append((given.plain(final.events), given.plain(final.applied_events()), dict(endpoint.calls)))

    asyncio.run(talk())
    return seen


class PatchedAndStock(unittest.TestCase):
    def patch(self) -> None:
        self.addCleanup(patches.apply_patches(20))

    def test_a_long_random_conversation_is_the_same(self) -> None:
        for kind in (InMemoryTrackerStore, BoundedTrackerStore):
            with self.subTest(kind.__name__):
                stock = conversation(kind(given.domain()), seed=7)
                take_off = patches.apply_patches(20)
                try:
                    patched = conversation(kind(given.domain()), seed=7)
                finally:
                    take_off()
                self.assertEqual(len(stock), TURNS + 1)
                for number, (one, other) in enumerate(zip(stock, patched, strict=True)):
                    self.assertEqual(one, other, f"turn {number}")

    def test_they_can_be_taken_off(self) -> None:
        before = (RemoteAction._validate_action_result, Event.resolve_by_type, actions.DEFAULT_REQUEST_TIMEOUT)
        take_off = patches.apply_patches(3.5)
        self.assertEqual(actions.DEFAULT_REQUEST_TIMEOUT, 3.5)
        self.assertIsNot(RemoteAction._validate_action_result, before[0])
        take_off()
        after = (RemoteAction._validate_action_result, Event.resolve_by_type, actions.DEFAULT_REQUEST_TIMEOUT)
        self.assertEqual(before, after)

    def test_another_version_is_refused(self) -> None:
        for version in ("3.6.20", "3.7.0", "4.0"):
            with self.assertRaisesRegex(patches.WrongRasaError, "3.6.21"):
                patches.require_version(version)

    def test_every_event_type_is_found_as_stock_finds_it(self) -> None:
        names = {kind.type_name for kind in all_subclasses(Event)} | {"topic"}
        stock = {name: Event.resolve_by_type(name) for name in names}
        self.patch()
        self.assertEqual({name: Event.resolve_by_type(name) for name in names}, stock)
        self.assertIs(Event.resolve_by_type("never heard of", Event), Event)
        for unknown in ("never heard of", "", None, ["slot"]):
            with self.assertRaisesRegex(ValueError, "Unknown event name"):
                Event.resolve_by_type(unknown)  # type: ignore[arg-type]

    def test_replies_of_actions_are_judged_as_stock_judges_them(self) -> None:
        slot = {"event": "slot", "timestamp": None, "name": "answer", "value": None}
        replies: list[Any] = [
            {"events": [slot], "responses": [{"text": "hi"}]},
            {"events": [], "responses": []},
            {},
            [],
            None,
            "text",
            {"events": "none"},
            {"events": [slot, {"event": "no such event"}]},
            {"events": [{"name": "answer"}]},
            {"events": [{**slot, "name": 3}]},
            {"events": [{"event": "active_loop", "name": None}], "responses": ["hi"]},
        ]
        action = RemoteAction("validate_screening_form", None)

        def judged() -> list[Any]:
            found: list[Any] = []
            for reply in replies:
                try:
                    found.append(action._validate_action_result(reply))
                except ValidationError as error:
                    found.append((error.message, list(error.absolute_path)))
            return found

        stock = judged()
        self.assertIn(True, stock)
        self.assertGreater(sum(isinstance(one, tuple) for one in stock), 3)
        self.patch()
        for _ in range(2):  # what was judged once is remembered
            self.assertEqual(judged(), stock)

    def test_a_graph_gives_what_stock_gives(self) -> None:
        calls: list[str] = []

        def node(name: str) -> Any:
            def run(*inputs: Any) -> tuple[str, Any]:
                calls.append(name)
                return name, [name, *inputs]

            return run

        def broken(*_: Any) -> Any:
            raise error

        graph: dict[str, Any] = {
            "a": (node("a"), "message"),
            "b": (node("b"), "a", "message"),
            "c": (node("c"), "a", "never given"),
            "d": (node("d"), "b", "c"),
            "message": ("message", {"text": "b"}),
        }
        self.assertEqual(patches._outputs(graph, ["d", "a"]), list(dask.get(graph, ["d", "a"])))
        self.assertEqual(sorted(calls), ["a", "a", "b", "b", "c", "c", "d", "d"], "each once")
        for error in (RuntimeError("no"), ValueError("no")):
            graph["c"] = (broken, "a")
            with self.assertRaises(type(error)):
                dask.get(graph, ["d"])
            with self.assertRaises(type(error)):
                patches._outputs(graph, ["d"])

    def test_an_error_in_the_graph_is_that_of_stock(self) -> None:
        runner = given.agent(BoundedTrackerStore(None), given.ReceiptingActions()).processor.graph_runner
        (target,) = {name for name in runner._graph_schema.nodes if "RegexMessageHandler" in name}

        def failed() -> list[tuple[type, str]]:
            found = []
            for inputs in ({"__message__": target}, {"__message__": 3}):
                with self.assertRaises(Exception) as caught:
                    runner.run(inputs=inputs, targets=[target])
                found.append((type(caught.exception), str(caught.exception)))
            return found

        stock = failed()
        self.assertIs(stock[0][0], GraphRunError)
        self.patch()
        self.assertEqual(failed(), stock)

    def test_a_typed_command_is_text(self) -> None:
        commands = ("/restart", "/session_start", "/back", '/affirm{"answer": "x"}', "\u00a0/stop", "/ /deny@1.0")

        def intents() -> list[tuple[str, bool]]:
            speaker = given.agent(BoundedTrackerStore(None), given.ReceiptingActions())
            found = [asyncio.run(speaker.parse_message(command)) for command in commands]
            return [(one["intent"]["name"], one["intent"]["confidence"] == 1.0) for one in found]

        self.assertIn(("restart", True), intents(), "stock executes it; if not, the patch is no longer needed")
        self.patch()
        for command, (name, certain) in zip(commands, intents(), strict=True):
            self.assertNotIn(name, ("restart", "session_start", "back"), command)
            self.assertFalse(certain, command)


if __name__ == "__main__":
    unittest.main()
