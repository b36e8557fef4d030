"""One message at a time in a conversation, in order; conversations do not wait for each other."""

# ruff: noqa: PT009, PT027 (pytest is not installed in Rasa's environment)

from __future__ import annotations

import asyncio
import unittest

from bot.lock_store import WaitingLockStore


class Waiting(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.locks = WaitingLockStore()
        self.log: list[str] = []

    async def turn(self, conversation: str, name: str, seconds: float = 0.01) -> None:
        async with self.locks.lock(conversation):
            self.log.append(f"{name} begins")
            await asyncio.sleep(seconds)
            self.log.append(f"{name} ends")

    async def test_messages_of_one_conversation_are_answered_in_order(self) -> None:
        await asyncio.gather(*(self.turn("c", str(number)) for number in range(5)))
        expected = [f"{number} {what}" for number in range(5) for what in ("begins", "ends")]
        self.assertEqual(self.log, expected)

    async def test_two_conversations_do_not_wait_for_each_other(self) -> None:
        await asyncio.gather(self.turn("a", "a"), self.turn("b", "b"))
        self.assertEqual(self.log[:2], ["a begins", "b begins"])

    async def test_a_lock_is_given_free_by_errors_and_by_cancellation(self) -> None:
        with self.assertRaises(ZeroDivisionError):
            async with self.locks.lock("c"):
                _ = 1 // 0
        slow = asyncio.create_task(self.turn("c", "slow", seconds=60))
        waiting = asyncio.create_task(self.turn("c", "waiting", seconds=60))
        await asyncio.sleep(0.01)
        waiting.cancel()
        slow.cancel()
        await asyncio.gather(slow, waiting, return_exceptions=True)
        await asyncio.wait_for(self.turn("c", "next"), 1)
        self.assertEqual(self.log[-1], "next ends")

    async def test_no_lock_is_kept_when_nobody_waits(self) -> None:
        await asyncio.gather(*(self.turn(str(number % 7), "x", 0) for number in range(50)))
        self.assertEqual(self.locks._queues, {})


if __name__ == "__main__":
    unittest.main()
