"""What somebody is willing to do: a condition, a worry or a question at the end is no refusal.

"I'd do it, as long as I don't lose my job over the visits" leaves the visits open; it does not refuse them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from prescreen.reading.found import Found
from prescreen.reading.lexicon import willing as words
from prescreen.reading.text import Text

WILLING: Final = ("contraception_agrees", "followup_agrees", "wants_to_take_part")
_VISITS, _BIRTH_CONTROL = "followup_agrees", "contraception_agrees"
_TAKEN_BACK = re.compile(f"{words.TAG}|{words.TURN}|{words.ALL_THE_SAME}")
_OPEN = re.compile(f"{words.CONDITION}|{words.WORRY}")
_NOT_NEEDED, _ALL, _A_JOKE = re.compile(words.NOT_NEEDED), re.compile(words.ALL), re.compile(words.A_JOKE)

Again = Callable[[Text], Sequence[Found]]
"""Reads a message again, without some of its words."""


def willing(found: list[Found], message: Text, asked: Sequence[str], again: Again) -> list[Found]:
    """The readings, with no refusal where none was said and with a yes to all where that was."""
    if not set(asked) & set(WILLING):
        return found
    for outside, unsure in ((_TAKEN_BACK, False), (_OPEN, True)):
        refused = {f.fact for f in found if f.fact in WILLING and f.value == "no"}
        places = [m.span() for m in outside.finditer(message.norm)]
        if refused and places:
            said = {f.fact: f for f in again(message.without(places))}
            found = [g for f in found if (g := _instead(f, refused, said.get(f.fact), unsure=unsure)) is not None]
            found += [f for fact, f in said.items() if fact in WILLING and all(f.fact != g.fact for g in found)]
    if _NOT_NEEDED.search(message.norm):
        found = [f for f in found if not (f.fact == _BIRTH_CONTROL and f.value == "no")]
    if _A_JOKE.search(message.norm):
        found = [f for f in found if f.fact != _BIRTH_CONTROL]
    return _to_all(found, message, asked)


def _instead(found: Found, refused: set[str], said: Found | None, *, unsure: bool) -> Found | None:
    """What stands for a reading once the words that refused nothing are gone."""
    if found.fact not in refused or (said is not None and said.value == "no"):
        return found
    return replace(found, value="unsure") if unsure else said


def _to_all(found: list[Found], message: Text, asked: Sequence[str]) -> list[Found]:
    whole = _ALL.search(message.norm)
    if whole is None or any(f.value == "no" for f in found if f.fact in WILLING):
        return found
    depends = _OPEN.search(message.norm) is not None
    told = {f.fact for f in found}
    rest = [f for f in WILLING if f in asked and f not in told]
    more = [Found(f, "unsure" if depends and f == _VISITS else "yes", *whole.span(), "enum") for f in rest]
    return found + more
