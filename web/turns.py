"""Turns: a message comes in, is written down, goes through Rasa, and its committed reply comes back.

In one conversation messages are answered one at a time, in the order they came. If Rasa does not take a turn, the
interview takes it directly; if that fails too, the open question is put again. Nobody is left without an answer.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, ParamSpec, TypeVar

import structlog

from prescreen.interview import CANARY
from prescreen.store import JournalRow, StoreError, Unit
from web.coming_back import ComingBack
from web.conversing import Conversing, Journalled, Promises
from web.exchange import (
    ChoiceGoneError,
    CrowdedError,
    Incoming,
    KeyReusedError,
    Reply,
    UnansweredError,
    UnknownTokenError,
)
from web.logs import tag
from web.metrics import Metrics
from web.rasa_client import RasaClient, RasaUnavailableError
from web.writing import Writer

_P = ParamSpec("_P")
_R = TypeVar("_R")
REMEMBERED = 10_000
"""Tokens whose conversation is known without looking it up."""

_REFUSED = (UnknownTokenError, KeyReusedError, ChoiceGoneError)
_log = structlog.get_logger("gateway")


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class Turns:
    """The gateway's conversations, from the event loop's side."""

    def __init__(
        self,
        conversing: Conversing,
        coming_back: ComingBack,
        rasa: RasaClient,
        metrics: Metrics,
        threads: Executor,
        writer: Writer,
        *,
        apology: str,
        crowd: int,
        clock: Callable[[], datetime],
    ) -> None:
        self._conversing = conversing
        self._coming_back = coming_back
        self._rasa = rasa
        self._metrics = metrics
        self._threads = threads
        self._writer = writer
        self._apology = apology
        self._crowd = crowd
        self._clock = clock
        self._queues: dict[str, _Queue] = {}
        self._known: OrderedDict[str, str] = OrderedDict()

    async def open(self, trial: str, language: str, channel: str, *, urgent: bool = False) -> tuple[str, str, Reply]:
        """Start a conversation; return its id, its token and the first messages.

        urgent: the person is in danger and is answered, whatever is closed. Else raises TrialClosed.
        """
        journalled, token = await self._in_thread(self._conversing.open, trial, language, channel, urgent=urgent)
        self._metrics.conversations.labels(trial).inc()
        async with self._turn_of(journalled.conversation):
            reply = await self._answer(journalled)
        return journalled.conversation, token, reply

    async def resume(self, secret: str) -> tuple[str, str, Reply]:
        """Open the conversation of a reminder's link; return its id, a fresh token and the greeting.

        Raises LinkGoneError, CrowdedError, UnansweredError.
        """
        journalled, token = await self._in_thread(self._coming_back.by_link, secret)
        async with self._turn_of(journalled.conversation):
            reply = journalled.reply or await self._answer(journalled)
        return journalled.conversation, token, reply

    async def save(self, token: str, until: datetime) -> str:
        """Return a code to come back with on any device, good until then. Raises UnknownTokenError."""
        async with self._turn_of(token), self._turn_of(await self._look_up(token)):
            return await self._in_thread(self._coming_back.save, token, until)

    async def reopen(self, code: str) -> tuple[str, str, Reply]:
        """Open the conversation of a code; return its id, a fresh token, and all that was said.

        Raises LinkGoneError.
        """
        token = await self._in_thread(self._coming_back.by_code, code)
        reply = await self.since(token, 0, own=True)
        return await self._look_up(token), token, reply

    async def say(self, token: str, incoming: Incoming) -> Reply:
        """Answer a message; the same message again gets the same reply.

        Raises UnknownTokenError, KeyReusedError, ChoiceGoneError, CrowdedError, UnansweredError.
        """
        # queued by token first, without waiting for anything, so that the order of arrival is kept
        async with self._turn_of(token), self._turn_of(self._known.get(token) or await self._look_up(token)):
            journalled = await self._received(partial(self._conversing.receive, token=token, incoming=incoming))
            reply = journalled.reply or await self._answer(journalled)
            if reply.state == "closed" and await self._in_thread(self._conversing.erased, journalled.conversation):
                self._known.pop(token, None)
                await self._rasa.forget(journalled.conversation)
            return reply

    async def say_in(self, conversation: str, incoming: Incoming) -> Reply:
        """Answer a message that came by a messaging channel; the same message again gets the same reply.

        Raises UnknownTokenError if the conversation was erased, and what `say` raises.
        """
        async with self._turn_of(conversation):
            journalled = await self._received(
                partial(self._conversing.receive_in, conversation=conversation, incoming=incoming)
            )
            reply = journalled.reply or await self._answer(journalled)
            if reply.state == "closed" and await self._in_thread(self._conversing.erased, conversation):
                await self._rasa.forget(conversation)
            return reply

    async def since(self, token: str, cursor: int, *, own: bool) -> Reply:
        """Return what was said after a cursor, the person's own messages too if `own`.

        A message that an interruption left without a reply is answered first.
        """
        conversation, rows = await self._in_thread(self._conversing.since, token, 0)
        if rows and rows[-1].direction == "in":
            async with self._turn_of(conversation.id):
                for journalled in await self._in_thread(self._conversing.unanswered, self._clock()):
                    if journalled.conversation == conversation.id:
                        await self._answer(journalled)
            conversation, rows = await self._in_thread(self._conversing.since, token, 0)
        replies = [row for row in rows if row.reply is not None]
        last: dict[str, Any] = replies[-1].reply or {} if replies else {}
        messages = [message for row in rows if row.cursor > cursor for message in _shown(row, own=own)]
        return Reply(
            messages,
            rows[-1].cursor if rows else cursor,
            conversation.stage,
            last.get("progress") or {"asked": 0, "about": 0},
        )

    async def erase(self, token: str) -> str:
        """Delete a conversation and return the receipt; a turn under way ends first. Raises UnknownTokenError."""
        conversation = await self._in_thread(self._conversing.conversation_of, token)
        async with self._turn_of(conversation):
            erased = await self._in_thread(self._conversing.erase, token)
            await self._rasa.forget(conversation)
        self._known.pop(token, None)
        self._metrics.erasures.inc()
        return erased.receipt

    async def forget(self, conversation: str) -> None:
        """Let go of a conversation that was erased elsewhere; a turn under way ends first."""
        async with self._turn_of(conversation):
            await self._rasa.forget(conversation)
        self._metrics.erasures.inc()

    async def redrive(self, older_than: timedelta) -> int:
        """Answer messages that were written down but never answered; return how many now have a reply."""
        answered = 0
        for journalled in await self._in_thread(self._conversing.unanswered, self._clock() - older_than):
            with suppress(CrowdedError, UnansweredError):
                async with self._turn_of(journalled.conversation):
                    if await self._in_thread(self._conversing.reply, journalled) is None:
                        await self._answer(journalled)
                        answered += 1
                        self._metrics.redriven.inc()
        return answered

    async def canary(self, trial: str, words: str) -> bool:
        """Take two turns through Rasa, and only through Rasa; true if the known answer was understood and kept."""
        first, token = await self._in_thread(self._conversing.open, trial, "en", CANARY)
        try:
            await self._rasa.turn(first.conversation, first.message_id, first.words)
            if await self._in_thread(self._conversing.reply, first) is None:
                return False
            said = Incoming(key="canary", kind="text", text=words)
            answer = await self._received(partial(self._conversing.receive, token=token, incoming=said))
            await self._rasa.turn(answer.conversation, answer.message_id, answer.words)
            return await self._in_thread(self._conversing.reply, answer) is not None and await self._in_thread(
                self._conversing.has_answer, answer.conversation
            )
        finally:
            await self._in_thread(self._conversing.remove, first.conversation)

    async def promises(self) -> Promises:
        """Return how the outbox stands."""
        return await self._in_thread(self._conversing.promises)

    async def _received(self, receive: Callable[[Unit], Journalled]) -> Journalled:
        """Write a message down, where it can be with what others write in this moment; raises what `receive` raises."""
        if not self._conversing.writes_in_turn:
            return await self._in_thread(self._conversing.alone, receive)

        def work(unit: Unit) -> Journalled | UnknownTokenError | KeyReusedError | ChoiceGoneError:
            try:
                return receive(unit)
            except _REFUSED as refused:  # nothing was written, so the others' work need not be done again
                return refused

        journalled = await self._writer.do(work)
        if isinstance(journalled, Exception):
            raise journalled
        return journalled

    async def _answer(self, journalled: Journalled) -> Reply:
        started = time.perf_counter()
        by = "rasa"
        reply: Reply | None = None
        try:
            if not journalled.with_person:
                await self._rasa.turn(
                    journalled.conversation, journalled.message_id, journalled.words, at_contact=journalled.at_contact
                )
                reply = await self._reply_to(journalled)
        except RasaUnavailableError as problem:
            self._metrics.rasa_failures.labels(problem.reason).inc()
            _log.warning("rasa did not take a turn", conversation=tag(journalled.conversation), reason=problem.reason)
        if reply is None:
            by, reply = await self._answer_directly(journalled)
        self._metrics.turns.labels(by).inc()
        self._metrics.turn_seconds.observe(time.perf_counter() - started)
        return reply

    async def _reply_to(self, journalled: Journalled) -> Reply | None:
        if self._conversing.reads_at_once:  # a thread would take longer than the read
            return self._conversing.reply(journalled)
        return await self._in_thread(self._conversing.reply, journalled)

    async def _answer_directly(self, journalled: Journalled) -> tuple[str, Reply]:
        by = "direct"
        try:
            await self._in_thread(self._conversing.take_turn, journalled)
        except StoreError:
            raise
        except Exception as problem:  # noqa: BLE001
            by = "rescued"
            _log.error("a turn failed", conversation=tag(journalled.conversation), exc_info=problem)
            await self._in_thread(self._conversing.rescue, journalled, self._apology)
        reply = await self._in_thread(self._conversing.reply, journalled)
        if reply is None:
            raise UnansweredError
        return by, reply

    async def _look_up(self, token: str) -> str:
        """Find a token's conversation, to queue in the right place; whether it still lives is checked at its turn."""
        conversation = await self._in_thread(self._conversing.conversation_of, token)
        self._known[token] = conversation
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return conversation

    @asynccontextmanager
    async def _turn_of(self, conversation: str) -> AsyncIterator[None]:
        queue = self._queues.setdefault(conversation, _Queue())
        if queue.waiting >= self._crowd:
            raise CrowdedError
        queue.waiting += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.waiting -= 1
            if queue.waiting == 0:
                self._queues.pop(conversation, None)

    async def _in_thread(self, work: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))


def _shown(row: JournalRow, *, own: bool) -> list[dict[str, Any]]:
    if row.reply is not None:
        messages: list[dict[str, Any]] = row.reply["messages"]
        return [{**message, "from": "assistant"} for message in messages] if own else messages
    if not own or row.kind in ("start", "resume"):
        return []
    return [{"id": row.message_id, "from": "person", "text": row.text}]
