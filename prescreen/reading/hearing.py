"""Makes of a message what every reader of it needs: its illnesses, its yes or no, and who writes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from prescreen.reading.found import Heard
from prescreen.reading.illnesses import IllnessReader
from prescreen.reading.model import CARERS, Context
from prescreen.reading.on_behalf import OnBehalf
from prescreen.reading.own_pole import OwnPoleReader
from prescreen.reading.text import Text

WHO = "respondent"


class Hearing:
    """Made once for all facts of one language."""

    def __init__(self, facts: Collection[str], illnesses: IllnessReader, poles: OwnPoleReader, language: str) -> None:
        self._facts = facts
        self._illnesses = illnesses
        self._poles = poles
        self._on_behalf = OnBehalf(language)

    def hear(self, text: Text, question: Text, context: Context) -> Heard:
        """A message as all its readers take it."""
        carer = context.prior.get(WHO) in CARERS or self.written_for(text, context) is not None
        conditions = self._illnesses.find(text, context.asked)
        return Heard(text, question, context, conditions, self._poles.read(text, question, context), carer)

    def anew(self, heard: Heard, text: Text) -> Heard:
        """The same message without a part of it."""
        pole = self._poles.read(text, heard.question, heard.context)
        return replace(heard, text=text, conditions=self._illnesses.find(text, heard.context.asked), pole=pole)

    def written_for(self, text: Text, context: Context) -> tuple[int, int] | None:
        """Where a message says that it is written for another person, while nobody knows yet who writes."""
        if WHO in context.prior or WHO in context.asked or WHO not in self._facts:
            return None
        return self._on_behalf.says(text)
