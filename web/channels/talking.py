"""Takes up the messages of a thread, one after the other, and decides what each is; turns are the gateway's own.

Nothing here keeps an answer: a message that may be one goes to `Turns`. Kept back are only messages that cannot be an
answer: what has no words, what was written before the open question was seen, what names no single choice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from functools import partial
from typing import Any, ParamSpec, TypeVar

from prescreen.interview import TrialClosed
from prescreen.reading.rights import starts_messages, stops_messages
from prescreen.store import ChannelPart
from web.channels.keywords import HELP, NO, WEB, alone
from web.channels.looking import LINK_FOR, Desk, Look, Outcome
from web.channels.protocol import Capabilities
from web.channels.understanding import UNCLEAR, chosen
from web.exchange import ChoiceGoneError, Incoming, Reply, UnknownTokenError
from web.normalise import normalise
from web.turns import Turns
from web.writing import Writer

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Talking:
    """Answers threads. send: takes what may be sent at once. in_danger: whether a text holds words of
    danger, which go before everything.
    """

    def __init__(
        self,
        desk: Desk,
        turns: Turns,
        capabilities: Mapping[str, Capabilities],
        threads: Executor,
        writer: Writer,
        *,
        send: Callable[[list[ChannelPart]], object],
        in_danger: Callable[[str], bool],
        longest: int,
    ) -> None:
        self._desk = desk
        self._turns = turns
        self._capabilities = capabilities
        self._threads = threads
        self._writer = writer
        self._send = send
        self._in_danger = in_danger
        self._longest = longest

    async def next(self, thread: str) -> bool:
        """Deal with the first message of a thread that waits; True if there are more. Raises what a turn raises."""
        look = await self._look(thread)
        if look is None:
            return False
        outcome = await self._dealt_with(look)
        parts = await self._writer.do(lambda unit: self._desk.finish(unit, look, outcome))
        self._send(parts)
        return look.more

    async def _look(self, thread: str) -> Look | None:
        if self._desk.looks_at_once:  # a thread would take longer than the reads
            return self._desk.look(thread)
        return await self._in_thread(self._desk.look, thread)

    async def _dealt_with(self, look: Look) -> Outcome:
        content = look.message.content
        text = normalise(content["text"])
        word = alone(text)
        told = bool(content.get("told"))
        if look.thread.channel not in self._capabilities:
            return Outcome()
        if look.last_word is not None:
            return self._answering(look, Reply.of(dict(look.last_word)), {}, look.thread.conversation or "")
        if look.taken:
            return await self._said(look, text)
        if word in HELP and content["kind"] == "text":
            return Outcome() if told else self._help(look)
        if look.conversation is None:
            return await self._first_contact(look, text, word, told=told)
        if stops_messages(text, messaging=True):
            return await self._stopped(look, text, told=told)
        if starts_messages(text) and look.stopped:
            return await self._turn(look, Incoming(look.message.key, "text", text), {"stopped_at": None})
        if content["kind"] == "press":
            return await self._pressed(look, content["choice"])
        if self._in_danger(text):
            return await self._said(look, text)
        if look.stopped:
            return Outcome() if content["kind"] != "text" else await self._said(look, text)
        if content["kind"] != "text":
            return self._say(f"channel_{content['kind']}", look, again=True)
        return await self._text(look, text, word)

    async def _text(self, look: Look, text: str, word: str) -> Outcome:
        if word in WEB:
            return self._link(look, await self._in_thread(self._desk.link, look))
        if len(text) > self._longest:
            return self._say("channel_too_long", look, again=True)
        if look.attended:
            return await self._said(look, text)
        if look.unseen:
            key = "channel_moved_on" if look.elsewhere else "channel_one_at_a_time"
            return self._say(key, look, again=True)
        question = look.question
        picked = chosen(text, question.options, several=question.several)
        if picked == UNCLEAR:
            return self._say("channel_unclear", look, again=True)
        if picked is not None:
            try:
                return await self._turn(look, Incoming(look.message.key, "choice", choices=picked))
            except ChoiceGoneError:
                pass  # the question changed in this moment
        return await self._said(look, text)

    async def _first_contact(self, look: Look, text: str, word: str, *, told: bool) -> Outcome:
        thread, kind = look.thread, look.message.content["kind"]
        danger = self._in_danger(text)
        if stops_messages(text, messaging=True):
            if thread.stopped_at is not None:
                return Outcome()
            stopped = self._say("messages_stopped", look)
            return Outcome(
                [] if told else stopped.parts, drop=True, changes={"stopped_at": look.message.at, "greeted_at": None}
            )
        if thread.stopped_at is not None and not starts_messages(text) and not danger:
            return Outcome()
        unstop: dict[str, Any] = {} if thread.stopped_at is None or danger else {"stopped_at": None}
        greeted = thread.greeted_at is not None
        if self._can(look).opener and not greeted and not danger:
            opener = self._say("channel_opener", look)
            opener.changes = {"greeted_at": look.message.at, **unstop}
            return opener
        if greeted and word in NO:
            declined = self._say("channel_declined", look)
            declined.changes = {"greeted_at": None}
            return declined
        if kind != "text" and greeted:
            return self._say("channel_media", look)
        try:
            conversation, _, reply = await self._turns.open(
                thread.trial, thread.language, thread.channel, urgent=danger
            )
        except TrialClosed:
            closed = self._say("channel_closed", look)
            closed.changes = {"greeted_at": None}
            return closed
        changes = {"conversation": conversation, "greeted_at": look.message.at, **unstop}
        if danger:
            reply = await self._turns.say_in(conversation, Incoming(look.message.key, "text", text))
        return self._answering(look, reply, changes, conversation)

    async def _stopped(self, look: Look, text: str, *, told: bool) -> Outcome:
        outcome = await self._turn(look, Incoming(look.message.key, "text", text), {"stopped_at": look.message.at})
        outcome.drop = True
        if told:
            outcome.parts = []
        return outcome

    async def _pressed(self, look: Look, choice: str) -> Outcome:
        if choice not in {option.id for option in look.question.options}:
            return Outcome() if look.stopped else self._say("channel_old_button", look, again=True)
        try:
            return await self._turn(look, Incoming(look.message.key, "choice", choices=(choice,)))
        except ChoiceGoneError:
            return self._say("channel_old_button", look, again=True)

    async def _said(self, look: Look, text: str) -> Outcome:
        return await self._turn(look, Incoming(look.message.key, "text", text[: self._longest]))

    async def _turn(self, look: Look, incoming: Incoming, changes: dict[str, Any] | None = None) -> Outcome:
        assert look.conversation is not None
        try:
            reply = await self._turns.say_in(look.conversation.id, incoming)
        except UnknownTokenError:  # erased in this moment, elsewhere: what was said is kept by nobody
            return Outcome(drop=True)
        return self._answering(look, reply, changes or {}, look.conversation.id)

    def _answering(self, look: Look, reply: Reply, changes: dict[str, Any], conversation: str) -> Outcome:
        wanted = [m for m in reply.messages if m.get("notice") != "stopped"]
        language = next((m["lang"] for m in wanted if m.get("lang")), look.language)
        parts = self._desk.render(wanted, self._can(look), language, asked=reply.progress.get("asked", 99))
        return Outcome(parts, reply.cursor, changes={"language": language, **changes}, conversation=conversation)

    def _help(self, look: Look) -> Outcome:
        return self._say("channel_help", look, team=self._desk.team(look))

    def _link(self, look: Look, address: str) -> Outcome:
        return self._say("channel_web", look, minutes=int(LINK_FOR.total_seconds() // 60), address=address)

    def _say(self, key: str, look: Look, *, again: bool = False, **values: object) -> Outcome:
        """Say a sentence of this channel; `again`: and put the open question once more, unless it is on its way."""
        messages: list[Mapping[str, Any]] = [{"text": self._desk.say(key, look.language, **values)}]
        cursor = None
        question = look.question.message
        if again and not look.unsent and not look.attended and question:
            messages.append(question)
            cursor = look.latest.get("cursor")
        return Outcome(self._desk.render(messages, self._can(look), look.language), cursor)

    def _can(self, look: Look) -> Capabilities:
        return self._capabilities[look.thread.channel]

    async def _in_thread(self, work: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(work, *args, **kwargs))
