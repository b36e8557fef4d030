"""Values that the words beside them take back: the fact is asked again, for a wrong answer harms more than a question.

"No me he curado" is no denial of hepatitis, "no strokes since 2018" none of a stroke, and "severe cirrhosis, my dad" is
nothing of one's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition, Json
from prescreen.reading.entry_kinds import entry_kinds
from prescreen.reading.found import Found
from prescreen.reading.lexicon import (
    belied_ailments,
    belied_assent,
    belied_begetting,
    belied_beside,
    belied_brain,
    belied_events,
    belied_lupus,
    belied_medicines,
    belied_noes,
    belied_numbers,
    belied_organs,
    belied_values,
    belied_yeses,
)
from prescreen.reading.lexicon import belied_owners as words
from prescreen.reading.lexicon import sayings_of_a_man as of_a_man
from prescreen.reading.lexicon.belied_rows import Row
from prescreen.reading.model import CARERS, Context
from prescreen.reading.no_of_a_verb import is_of_a_verb
from prescreen.reading.no_of_numbers import is_of_a_number
from prescreen.reading.only_of_kin import is_only_of_kin
from prescreen.reading.sieve import compiled
from prescreen.reading.text import Text
from prescreen.reading.written import bare

_ALL: Final = (
    *belied_noes.ROWS,
    *belied_values.ROWS,
    *belied_brain.ROWS,
    *belied_yeses.ROWS,
    *belied_begetting.ROWS,
    *belied_assent.ROWS,
    *belied_ailments.ROWS,
    *belied_medicines.ROWS,
    *belied_events.ROWS,
    *belied_organs.ROWS,
    *belied_numbers.ROWS,
    *belied_lupus.ROWS,
)
_ASKED: Final = tuple(row for row in _ALL if not row.unasked)
_UNASKED: Final = (*belied_beside.ROWS, *(row for row in _ALL if row.beside or row.unasked))
_MOST_WORDS: Final = 25
_NO: Final = "no"
_ANY: Final = "*"
_A_LIST: Final = "[...]"
_AN_OBJECT: Final = "{...}"
_A_CRY: Final = "safety"
"""The reader of a cry for help, which no word beside it takes back: "wanna end it all, my dog died"."""
_A_SAYING: Final = "saying"
_SIGNS_SELF: Final = ("can_sign_consent", "self")
"""A carer's own name under a form is not the patient's."""
_OF_THE_BODY: Final = frozenset({"pregnant", "pregnancy_possible"})
"""Of whom a carer may write "she": of the patient."""
_ILLNESSES: Final = frozenset({"other_autoimmune", "cancer_history"})
"""Lists of illnesses, which what a relative had leaves open."""
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
        if definition is None or found.value in (UNKNOWN, DECLINED):
            return False
        if len(text.words) > _MOST_WORDS:
            text = _told_in(found, text) if definition.kind == "enum" else text
        if len(text.words) > _MOST_WORDS:
            return False
        if found.reader == _A_CRY or _is_of_a_man(found, text, context):
            return False
        spanish = context.language == "es"
        kinds = _kinds(found.value, definition)
        carer = context.patient is not None or context.prior.get("respondent") in CARERS
        if _NO not in kinds and not carer and definition.group not in _OF_WRITERS and self._of_another(text, spanish):
            return True
        if carer and (found.fact, found.value) == _SIGNS_SELF and compiled(belied_assent.I_SIGN).search(text.plain):
            return True
        asked = found.fact in context.asked
        if carer and found.fact in _OF_THE_BODY and (not asked or _NO not in kinds):
            return False
        if is_of_a_number(found, text, context) or is_of_a_verb(found, definition.no, text, context):
            return True
        if found.fact in _ILLNESSES and found.value == [] and not carer and is_only_of_kin(text):
            return True
        return any(self._takes_back(row, found, kinds, text, context) for row in _rows_of(found.fact, asked=asked))

    @staticmethod
    def _takes_back(row: Row, found: Found, kinds: set[str], text: Text, context: Context) -> bool:
        if row.unsaid and found.reader == _A_SAYING:
            return False
        if not kinds & (row.values or {_NO}) or (row.alone and len(context.asked) > 1):
            return False
        if row.language not in (None, context.language):
            return False
        spanish = context.language == "es" and compiled(row.spanish).search(text.plain) is not None
        return spanish or _found(row.english, text) or _told(row, text)

    def _of_another(self, text: Text, spanish: bool) -> bool:
        if self._another.search(text.norm) and not self._oneself.search(text.norm):
            return True
        named = spanish and self._another_spanish.search(text.plain) is not None
        return named and self._oneself_spanish.search(text.plain) is None


def _told_in(found: Found, text: Text) -> Text:
    """The sentence of a long message in which a value was found; the whole message where it is of several."""
    first, last = text.sentence_at(found.start)
    return text.part(first, last) if found.end <= last else text


def _is_of_a_man(found: Found, text: Text, context: Context) -> bool:
    """Is pregnancy denied because it is a man who is asked? Whatever he wants or had done changes nothing of it."""
    rows = of_a_man.SPANISH.get(found.fact, ()) if context.language == "es" and found.reader == _A_SAYING else ()
    return any(value == found.value and compiled(way).search(text.plain) is not None for value, way in rows)


@cache
def _rows_of(fact: str, *, asked: bool) -> tuple[Row, ...]:
    return tuple(row for row in (_ASKED if asked else _UNASKED) if not row.facts or fact in row.facts)


def _kinds(value: Json, definition: FactDefinition) -> set[str]:
    """The names of a value: its own, "no" for that of a denial, and the shape of what has no name."""
    if value == []:
        return {_NO}
    no = {_NO} if value == definition.no else set[str]()
    shape = _A_LIST if isinstance(value, list) else _AN_OBJECT if isinstance(value, dict) else str(value)
    return (no or {_ANY}) | {shape} | entry_kinds(value)


def _told(row: Row, text: Text) -> bool:
    """In all that was written, also where somebody else was taken out: "le pusieron a mi niña la de la varicela"."""
    return row.beside and any(compiled(way).search(bare(text.raw)) for way in (row.english, row.spanish))


def _found(pattern: str, text: Text) -> bool:
    """In the readers' words or in those that were written, where a thing named before its answer stands as it stood."""
    way = compiled(pattern)
    if way.search(text.norm) is not None:
        return True
    return text.plain != text.norm and way.search(text.plain) is not None
