"""Values that the words beside them take back: the fact is asked again, for a wrong answer harms more than a question.

"No me he curado" is no denial of hepatitis, "no strokes since 2018" none of a stroke, and "severe cirrhosis, my dad" is
nothing of one's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.found import Found
from prescreen.reading.lexicon import belied_noes, belied_numbers, belied_values
from prescreen.reading.lexicon import belied_owners as words
from prescreen.reading.model import CARERS, Context
from prescreen.reading.sieve import compiled
from prescreen.reading.text import Text

_ROWS: Final = (*belied_noes.ROWS, *belied_values.ROWS, *belied_numbers.ROWS)
_MOST_WORDS: Final = 25
_NO: Final = "no"
_ANY: Final = "*"
_A_LIST: Final = "[...]"
_AN_OBJECT: Final = "{...}"
_A_CRY: Final = "safety"
"""The reader of a cry for help, which no word beside it takes back: "wanna end it all, my dog died"."""
_OF_WRITERS: Final = frozenset({"basics", "willingness", "labs"})


class Belied:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition]) -> None:
        self._facts = facts
        self._another = re.compile(words.OF_ANOTHER)
        self._oneself = re.compile(words.ONESELF)
        self._another_spanish = re.compile(words.OF_ANOTHER_SPANISH)
        self._oneself_spanish = re.compile(words.ONESELF_SPANISH)

    def without(
        self, found: list[Found], unclear: tuple[str, ...], text: Text, context: Context
    ) -> tuple[list[Found], tuple[str, ...]]:
        """What was found without what the words take back, and what is to be asked again."""
        belied = [f for f in found if self._is_belied(f, text, context)]
        if not belied:
            return found, unclear
        again = (*unclear, *(f.fact for f in belied if f.fact in context.asked))
        return [f for f in found if f not in belied], tuple(dict.fromkeys(again))

    def _is_belied(self, found: Found, text: Text, context: Context) -> bool:
        definition = self._facts.get(found.fact)
        if definition is None or found.value in (UNKNOWN, DECLINED) or len(text.words) > _MOST_WORDS:
            return False
        if found.reader == _A_CRY:
            return False
        spanish = context.language == "es"
        kinds = _kinds(found.value, definition)
        carer = context.patient is not None or context.prior.get("respondent") in CARERS
        if _NO not in kinds and not carer and definition.group not in _OF_WRITERS and self._of_another(text, spanish):
            return True
        return found.fact in context.asked and any(
            kinds & (row.values or {_NO})
            and (not row.facts or found.fact in row.facts)
            and not (row.alone and len(context.asked) > 1)
            and (_found(row.english, text) or (spanish and compiled(row.spanish).search(text.plain)))
            for row in _ROWS
        )

    def _of_another(self, text: Text, spanish: bool) -> bool:
        if self._another.search(text.norm) and not self._oneself.search(text.norm):
            return True
        named = spanish and self._another_spanish.search(text.plain) is not None
        return named and self._oneself_spanish.search(text.plain) is None


def _kinds(value: Json, definition: FactDefinition) -> set[str]:
    """The names of a value: its own, "no" for that of a denial, and the shape of what has no name."""
    if value == []:
        return {_NO}
    no = {_NO} if value == definition.no else set[str]()
    return (no or {_ANY}) | {
        _A_LIST if isinstance(value, list) else _AN_OBJECT if isinstance(value, dict) else str(value)
    }


def _found(pattern: str, text: Text) -> bool:
    """In the readers' words or in those that were written, where a thing named before its answer stands as it stood."""
    return compiled(pattern).search(text.norm) is not None or compiled(pattern).search(text.plain) is not None
