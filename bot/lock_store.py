"""One message at a time in a conversation, in the order they came. Rasa's own lock looks once a second; ours waits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockStore


@dataclass
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class WaitingLockStore(LockStore):
    """Holds a lock for each conversation that is being answered, and none for the others.

    A turn ends by itself (the action call has a time limit), so waiting needs no time limit of its own.
    """

    def __init__(self, endpoint_config: Any = None) -> None:
        """Start without locks; `endpoint_config` is part of the signature Rasa calls."""
        self._queues: dict[str, _Queue] = {}
        super().__init__()

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = 1
    ) -> AsyncIterator[TicketLock]:
        """Wait for the conversation's turn; give it free when the block ends, also by an error or a cancellation."""
        queue = self._queues.setdefault(conversation_id, _Queue())
        queue.users += 1
        try:
            async with queue.lock:
                yield TicketLock(conversation_id)
        finally:
            queue.users -= 1
            if not queue.users:
                del self._queues[conversation_id]
