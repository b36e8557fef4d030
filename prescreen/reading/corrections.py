"""Finds answers that a message takes back: "sorry, 34 not 43", "the 8.4 was my A1c", "change my age to 35"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from prescreen.facts import FactDefinition, Json
from prescreen.reading.lexicon import corrections as words
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.text import Text

_NOT_BEFORE = re.compile(r"\b(?:not|instead of|rather than|and not)\s*$")
_SWAP = re.compile(r"^[\s,;.]*(?:but|it is|sorry|i meant|i mean|rather|should be|its|make that)?[\s,]*$")
_MEANT = re.compile(words.MEANT)
_WRONG = re.compile(words.WRONG)
_NUMBERS = frozenset({"number", "integer", "lab"})
_INSTEAD = re.compile(words.INSTEAD)
_LED_IN = re.compile(words.LED_IN)


@dataclass(frozen=True, slots=True)
class Correction:
    """A prior fact with its new value, or with none when only the old one was taken back."""

    fact: str
    value: Json
    start: int
    end: int
    old: tuple[int, int]


class CorrectionReader:
    """Compiled once, used for every message."""

    def __init__(self, facts: Mapping[str, FactDefinition], numbers: NumberReader) -> None:
        self._facts = facts
        self._numbers = numbers

    def read(self, text: Text, prior: Mapping[str, Json], asked: Collection[str] = ()) -> list[Correction]:
        """Numbers that replace, or take back, a number given before."""
        numbers = self._numbers.find(text)
        found: list[Correction] = []
        for old in numbers:
            facts = [name for name, value in prior.items() if name in self._facts and _amount(value) == old.value]
            if len(facts) != 1:
                continue
            fact = facts[0]
            new = self._replacement(text, numbers, old)
            if new is not None:
                replaced = _replaced(prior[fact], new.value)
                found.append(Correction(fact, replaced, new.start, new.end, (_with_not(text, old), old.end)))
            elif _WRONG.match(text.norm[old.end :]) and re.search(
                r"\b(?:the|that|my|this)\s*$", text.norm[: old.start]
            ):
                found.append(Correction(fact, None, old.start, old.end, (old.start, old.end)))
        return found or self._only_new(text, numbers, prior, asked)

    def _only_new(
        self, text: Text, numbers: list[FoundNumber], prior: Mapping[str, Json], asked: Collection[str]
    ) -> list[Correction]:
        """A number alone ("I meant 43") where one number was given so far and none is asked for."""
        given = [name for name, value in prior.items() if name in self._facts and _amount(value) is not None]
        wants_number = any(self._facts[name].kind in _NUMBERS for name in asked if name in self._facts)
        if len(numbers) != 1 or len(given) != 1 or wants_number:
            return []
        new, fact = numbers[0], given[0]
        alone = _INSTEAD.fullmatch(text.norm[: new.start]) and not text.norm[new.end :].strip(" .!")
        if not alone or not _same_size(_amount(prior[fact]), new.value):
            return []
        return [Correction(fact, _replaced(prior[fact], new.value), new.start, new.end, (0, new.start))]

    def _replacement(self, text: Text, numbers: list[FoundNumber], old: FoundNumber) -> FoundNumber | None:
        position = numbers.index(old)
        if _NOT_BEFORE.search(text.norm[: old.start]):
            before = numbers[position - 1] if position else None
            if before is not None and len(text.norm[before.end : old.start]) < 30:
                return before
            after = numbers[position + 1] if position + 1 < len(numbers) else None
            if after is not None and _SWAP.match(text.norm[old.end : after.start]):
                return after
        return None


def led_in_at(text: Text, start: int) -> int:
    """Where the words begin that lead in a correction which stands at `start`: "oh sorry, im 43 not 34"."""
    led_in = _LED_IN.search(text.norm[:start])
    return led_in.start() if led_in else start


def takes_back(raw: str, name: str) -> bool:
    """Does a message say that a thing named before is none after all: "it wasn't the MMR, it was the flu shot"?

    >>> takes_back("hang on it wasnt the MMR, it was my flu jab", "MMR")
    True
    """
    said = raw.casefold().replace("\u2019", "'")
    called = "|".join(re.escape(part) for part in re.split(r"\s*[(),]\s*", name.casefold()) if part)
    return re.search(rf"{words.NOT_AFTER_ALL}[^.,;!?]{{0,16}}(?<![a-z])(?:{called})(?![a-z])", said) is not None


def puts_day_right(raw: str) -> bool:
    """Does a message give one day and say that it was not another: "on the 14th, not the 4th"?

    >>> puts_day_right("that flu jab was the 14th not the 4th")
    True
    """
    return re.search(words.PUTS_DAY_RIGHT, raw.casefold()) is not None


def meant(text: Text) -> bool:
    """True when a message sounds like a correction."""
    return _MEANT.search(text.norm) is not None


def _with_not(text: Text, old: FoundNumber) -> int:
    """Where the refusal of a number begins: with its "not"."""
    refusal = _NOT_BEFORE.search(text.norm[: old.start])
    return refusal.start() if refusal else old.start


def _same_size(old: Json, new: float) -> bool:
    """A slip of the finger changes digits, not the size of a number."""
    return isinstance(old, (int, float)) and len(str(int(old))) == len(str(int(new)))


def _amount(value: Json) -> Json:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, dict):
        return value.get("value") if "value" in value else value.get("score")
    return None


def _replaced(value: Json, new: float) -> Json:
    if isinstance(value, dict):
        key = "value" if "value" in value else "score"
        return {**value, key: new}
    return new
