"""Reads earlier answers that a correction names and gives a new value: "I meant no for HIV", each in its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prescreen.facts import FactDefinition
from prescreen.reading.found import Answer, Found, Heard
from prescreen.reading.hearing import Hearing
from prescreen.reading.measured import MEASURED, MeasuredReader
from prescreen.reading.one_fact import OneFactReader
from prescreen.reading.polarity import Polarity
from prescreen.reading.toolbox import Toolbox


class RenewedReader:
    """Compiled once, used for every message."""

    def __init__(
        self,
        facts: Mapping[str, FactDefinition],
        tools: Toolbox,
        hearing: Hearing,
        one: OneFactReader,
        measured: MeasuredReader,
    ) -> None:
        self._facts = facts
        self._tools = tools
        self._hearing = hearing
        self._one = one
        self._measured = measured

    def read(self, heard: Heard, answer: Answer) -> Answer:
        """The answers given before that a sentence names, with what it says of them."""
        values: tuple[Found, ...] = ()
        done = {*heard.context.asked, *(f.fact for f in answer.found)}
        for said, pole in self._with_poles(heard):
            for fact in self._tools.choices.named(said.text, heard.context.prior):
                kind = self._facts[fact].kind
                if fact in done:
                    continue
                if kind in MEASURED and kind != "lab":
                    values += self._measured.single(fact, said)
                elif kind == "enum" and pole is not None and pole.value in ("yes", "no"):
                    values += self._one.spoken(fact, said, pole).found
        return Answer(values)

    def _with_poles(self, heard: Heard) -> Iterator[tuple[Heard, Polarity | None]]:
        """The sentences that name answers, each with its yes or no, or else with that of one that names nothing."""
        text = heard.text
        if len(text.sentences) == 1:
            yield heard, self._tools.polarity.read(text)
            return
        named: list[tuple[Heard, Polarity | None]] = []
        loose: list[Polarity] = []
        for place in text.sentences:
            said = self._hearing.anew(heard, text.without([s for s in text.sentences if s != place]))
            pole = self._tools.polarity.read(said.text)
            if self._tools.choices.named(said.text, heard.context.prior):
                named.append((said, pole))
            elif pole is not None:
                loose.append(pole)
        other = loose[0] if len({p.value for p in loose}) == 1 else None
        yield from ((said, pole or other) for said, pole in named)
