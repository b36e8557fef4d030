"""Writes down what came in before the provider is answered; webhooks that come together share one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from prescreen.content import Library
from prescreen.reading.languages import wanted_language, written_in
from prescreen.store import Unit
from web.channels.protocol import Arrival
from web.writing import Writer

_WORD = re.compile(r"[A-Za-z0-9-]{6,64}")
_HELLO = {
    **dict.fromkeys(("ayuda", "informacion", "alto", "parar", "baja", "empezar"), "es"),
    "hola": "es",
    "buenas": "es",
    "si": "es",
    "buenos dias": "es",
    "ola": "es",
    "你好": "zh",
    "您好": "zh",
}


class Intake:
    """Takes arrivals. trial: the study that a person reaches who names none."""

    def __init__(self, writer: Writer, library: Library, clock: Callable[[], datetime], trial: str) -> None:
        self._writer = writer
        self._library = library
        self._clock = clock
        self._trial = trial
        self._trials = {name.casefold(): name for name in library.trials}

    async def take(self, channel: str, arrivals: Sequence[Arrival]) -> list[str]:
        """Write all messages of a webhook down, or none; return the threads that have something new.

        Raises StoreError; the provider then delivers again.
        """
        return await self._writer.do(lambda unit: self._taken(unit, channel, arrivals), first=True)

    def _taken(self, unit: Unit, channel: str, arrivals: Sequence[Arrival]) -> list[str]:
        now = self._clock()
        threads = (
            unit.channels.take(
                channel,
                arrival.address,
                arrival.id,
                arrival.content(),
                place=arrival.place[:64],
                language=self._language(arrival),
                trial=self._named(arrival.text) or self._trial,
                at=now,
            )
            for arrival in arrivals
        )
        return [thread for thread in threads if thread is not None]

    def _named(self, text: str) -> str | None:
        """The study that a message names by its id, such as one that comes with a link."""
        return next(
            (self._trials[w.casefold()] for w in _WORD.findall(text[:200]) if w.casefold() in self._trials), None
        )

    def _language(self, arrival: Arrival) -> str:
        """The language a person seems to speak: what they ask for or write, else what the provider says."""
        text = arrival.text
        wish = wanted_language(text)
        hello = _HELLO.get(" ".join(re.findall(r"[^\W_]+", text.casefold()))[:20])
        told = arrival.language.replace("_", "-").partition("-")[0].lower()
        for code in (wish.language if wish else None, written_in(text), hello, told):
            if code in self._library.wording.languages:
                return str(code)
        return "en"
