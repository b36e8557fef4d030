"""Reads one kind of thing from any message: yes or no, a number, an age, a quantity, a date, a duration, medicines, or
how a term is meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from prescreen.facts import Json
from prescreen.reading.lexicon.scope import LISTED
from prescreen.reading.model import Context
from prescreen.reading.retold import redated
from prescreen.reading.sight import Tense
from prescreen.reading.text import Text, normalise
from prescreen.reading.toolbox import MEDICATION, Toolbox

KINDS = ("yes_no", "number", "age", "quantity", "date", "duration", "medication", "negation")
_LISTED = re.compile(LISTED)
_FUTURE = re.compile(
    r"\b(?:will|planned?|scheduled|booked|next|upcoming|when is|going to|appointment|due|cuando (?:es|sera|va)|"
    r"proxim[oa]|cita|planea\w*|programad[oa])\b|下次|计划|预约|什么时候要|将要"
)


class KindReader:
    """Uses the readers of one language; `ahead` are the facts of what is to come, whose days are read so."""

    def __init__(self, tools: Toolbox, ahead: Collection[str] = ()) -> None:
        self._tools = tools
        self._ahead = frozenset(ahead)

    def read(self, kind: str, text: Text, context: Context, term: str | None = None) -> Json:
        """The reading of a kind, in the shape that `prescreen read` documents; None where nothing is read.

        Raises:
            ValueError: a kind that does not exist, or "negation" without a term.
        """
        match kind:
            case "yes_no":
                return self._yes_no(text, context)
            case "number":
                return self._number(text)
            case "age":
                return self._age(text, context)
            case "quantity":
                return self._quantity(text)
            case "date":
                return self._date(text, context)
            case "duration":
                lengths = self._tools.durations.find(text)
                return lengths[0].iso if lengths else None
            case "medication":
                return self._medication(text, context)
            case "negation":
                if not term:
                    raise ValueError('the kind "negation" needs a term')
                return self._negation(text, term)
        raise ValueError(f"kind is one of {', '.join(KINDS)}")

    def _yes_no(self, text: Text, context: Context) -> Json:
        question = normalise(context.question_text, context.language)
        pole = self._tools.polarity.read(text, question)
        if pole is None or pole.stated:
            pole = self._tools.indirect.settle(text, question, context.question_text, pole, context.language)
        return pole.value if pole is not None and pole.value in ("yes", "no") else "unknown"

    def _number(self, text: Text) -> Json:
        numbers = self._tools.numbers.find(text, fractions=True, all_scales=True)
        return numbers[0].value if numbers and numbers[0].high is None else None

    def _age(self, text: Text, context: Context) -> Json:
        age = self._tools.ages.read(text, context.today, anyone=True)
        return None if age is None else age.years

    def _quantity(self, text: Text) -> Json:
        quantities = self._tools.quantities.find(text, general=True)
        if not quantities:
            return None
        best = next((q for q in quantities if q.unit is not None), quantities[0])
        if best.number.high is not None:
            return None
        return {"value": best.number.value, "unit": best.unit}

    def _date(self, text: Text, context: Context) -> Json:
        future = _FUTURE.search(normalise(context.question_text, context.language).norm) is not None
        future = future or (bool(context.asked) and self._ahead.issuperset(context.asked))
        tense: Tense = "future" if future else "past"
        text = text.without(redated(text, self._tools.dates.find(text, context.today, tense=tense)))
        found = self._tools.dates.first(text, context.today, tense=tense)
        return found.iso if found is not None else None

    def _medication(self, text: Text, context: Context) -> Json:
        reading = self._tools.items.read(MEDICATION, text, context.today)
        if reading is not None and reading.entries:
            return list(reading.entries)
        pole = self._tools.polarity.read(text, normalise(context.question_text, context.language))
        return [] if pole is not None and pole.value == "no" else None

    def _negation(self, text: Text, term: str) -> Json:
        wanted = " ".join(normalise(term).norm.split())
        spaced = re.search(r"\s+".join(re.escape(w) for w in wanted.split()), text.norm) if wanted else None
        if spaced is None:
            return None
        scope = self._tools.scope.at(text, spaced.start(), spaced.end())
        return {
            "negated": scope.negated,
            "historical": scope.historical or (not scope.negated and _LISTED.fullmatch(text.norm) is not None),
            "other_person": scope.other_person,
            "uncertain": scope.uncertain,
        }
