"""What is measured: something that can be started, spoken to turn by turn over HTTP, weighed and stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import httpx


class Talk(Protocol):
    """One person's conversation. Each call is one whole turn, HTTP to HTTP; a turn without an answer raises."""

    async def open(self) -> None:
        """Begin, up to the point where the next answer is a screening answer."""

    async def answer(self) -> None:
        """Answer what was asked as a clean patient would."""

    async def interrupt(self) -> None:
        """Ask a question about the study instead of answering."""

    @property
    def finished(self) -> bool:
        """Whether every question was answered."""


class Subject(Protocol):
    """A bot under measurement."""

    name: str

    def prepare(self) -> None:
        """Whatever happens once, long before a start: training, migrating."""

    def start(self) -> None:
        """Start every process."""

    def roots(self) -> Sequence[int]:
        """The processes whose trees are the bot."""

    def ended(self) -> str:
        """Empty while every process runs; else what the one that ended said last."""

    async def require_ready(self, client: httpx.AsyncClient) -> None:
        """Raise unless every part is up, where the bot can tell."""

    def talk(self, client: httpx.AsyncClient) -> Talk:
        """A conversation that has not begun."""

    def stop(self) -> None:
        """End every process."""


class NoAnswerError(RuntimeError):
    """A turn brought no answer; a bot that loses turns is not measured."""
