"""The ways into the product: the page, and each messaging channel as a person there uses it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.channels.exchange import TRIAL, Exchange, Person
from tests.parity.personas import Say
from web.channels.rendering import Open, Option, open_question
from web.exchange import Incoming

HELLO = {"en": "Hello", "es": "Hola", "zh": "你好"}
YES = {"en": "YES", "es": "SÍ", "zh": "是"}
WORDS = {
    "en": "one two three four five six seven eight nine ten".split(),
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez".split(),
    "zh": "一 二 三 四 五 六 七 八 九 十".split(),
}


class Way(Protocol):
    """One conversation on one way in."""

    async def begin(self, language: str) -> None:
        """Begin, up to the question for consent."""

    async def take(self, said: Say) -> None:
        """Say something, or choose."""

    @property
    def conversation(self) -> str:
        """The conversation's id."""

    @property
    def read(self) -> str:
        """All words the person got."""


def latest(exchange: Exchange, conversation: str) -> tuple[Open, str]:
    """The open question of a conversation, and its stage."""
    with exchange.store.read() as unit:
        last: Mapping[str, Any] = unit.journal.last_reply(conversation) or {}
    return open_question(last.get("messages", [])), str(last.get("state", ""))


def picked(question: Open, labels: tuple[str, ...]) -> list[Option]:
    """The options whose labels begin so."""
    return [
        next(option for option in question.options if option.label.casefold().startswith(label.casefold()))
        for label in labels
    ]


@dataclass
class Page:
    """The page, as its script uses the gateway."""

    exchange: Exchange
    conversation: str = ""
    heard: list[str] = field(default_factory=list)
    token: str = ""
    count: int = 0

    async def begin(self, language: str) -> None:
        """Open the conversation."""
        self.conversation, self.token, reply = await self.exchange.turns.open(TRIAL, language, "web")
        self.heard += [str(message["text"]) for message in reply.messages]

    async def take(self, said: Say) -> None:
        """Press buttons by their ids, or write."""
        self.count += 1
        key = f"{self.conversation} {self.count}"
        incoming = Incoming(key, "text", said.text)
        if said.labels:
            question, _ = latest(self.exchange, self.conversation)
            incoming = Incoming(key, "choice", choices=tuple(o.id for o in picked(question, said.labels)))
        reply = await self.exchange.turns.say(self.token, incoming)
        self.heard += [str(message["text"]) for message in reply.messages]

    @property
    def read(self) -> str:
        """All words."""
        return "\n".join(self.heard)


@dataclass
class OnChannel:
    """A messaging channel: native buttons are pressed, lists answered by number, by word or by label in turn."""

    person: Person
    language: str = "en"
    picks: int = 0

    async def begin(self, language: str) -> None:
        """Write first, as a person has to."""
        self.language = language
        await self.person.say(HELLO[language])
        if self.person.provider.channel.capabilities.opener:
            await self.person.say(YES[language])

    async def take(self, said: Say) -> None:
        """Press, or write."""
        if not said.labels:
            await self.person.say(said.text)
            return
        question, _ = latest(self.person.exchange, self.conversation)
        options = picked(question, said.labels)
        last = self.person.provider.to(self.person.name)[-1]
        button = next((b for b in last.buttons if b[0] == options[0].id), None)
        if button is not None and len(options) == 1:
            await self.person.send(self.person.provider.press(self.person.name, button))
            return
        self.picks += 1
        await self.person.say(self._typed(options))

    def _typed(self, options: list[Option]) -> str:
        keys = [option.key for option in options]
        if len(options) > 1:
            return ", ".join(keys[:-1]) + {"en": " and ", "es": " y ", "zh": "和"}[self.language] + keys[-1]
        way = self.picks % 3
        if way == 1 and keys[0].isdigit() and int(keys[0]) <= 10:
            return WORDS[self.language][int(keys[0]) - 1]
        return options[0].label.upper() if way == 2 else keys[0]

    @property
    def conversation(self) -> str:
        """The thread's conversation."""
        return self.person.conversation

    @property
    def read(self) -> str:
        """All words."""
        return "\n".join(message.text for message in self.person.provider.to(self.person.name))
