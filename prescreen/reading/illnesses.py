"""Finds the illnesses that a message speaks of: none is named by a "flu shot", nor by "my heart is fine"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import FactDefinition
from prescreen.reading.cell_counts import CELLS
from prescreen.reading.fever import is_no_illness
from prescreen.reading.found import Heard
from prescreen.reading.kidneys import is_another_class
from prescreen.reading.lexicon.cell_counts import OF_A_TREATMENT
from prescreen.reading.lexicon.choices import WELL
from prescreen.reading.lexicon.scope import EXCEPT
from prescreen.reading.lexicon.volunteered import VACCINE
from prescreen.reading.mentions import Mention
from prescreen.reading.shot_told import is_told_as_shot
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox

_EXCEPT, _VACCINE, _OF_A_TREATMENT = re.compile(EXCEPT), re.compile(VACCINE), re.compile(OF_A_TREATMENT)
_SENTENCE_ENDS = re.compile(r"[.;!?] ")
_ORGAN = re.compile(r"(?:my |the |la |el )?(?:thyroid|kidneys?|liver|heart|lungs?|blood|pancreas|spleen)")
_FINE = re.compile(rf"(?:{WELL})(?! (?:with|on|thanks|since|now|con|gracias|under|as long|if|when|mostly)\b)")


class IllnessReader:
    """Made once for all facts."""

    def __init__(self, facts: Mapping[str, FactDefinition], tools: Toolbox) -> None:
        self._facts = facts
        self._tools = tools

    def find(self, text: Text, asked: tuple[str, ...]) -> list[Mention]:
        """Illnesses that are spoken of, in the answer to what was asked."""
        found = self._tools.mentions.find("condition", text, overlapping=True)
        if any(_EXCEPT.search(text.norm[: c.start]) for c in found):
            found = [c for c in found if _EXCEPT.search(text.norm[: c.start]) or not _is_of_all(c)]
        found = [c for c in found if not _SENTENCE_ENDS.search(text.norm, c.start, c.end)]
        found = [c for c in found if not is_no_illness(c, text) and not is_another_class(c, text)]
        found = [c for c in found if not (_is_of_cells(c) and _OF_A_TREATMENT.match(text.norm, c.end))]
        found = [c for c in found if not (_ORGAN.fullmatch(c.words) and _FINE.match(text.norm, c.end))]
        if not found:
            return found
        vaccines = self._tools.mentions.find("vaccine", text, guess=False)
        if not (self._asks_for_vaccines(asked) or _VACCINE.search(text.norm)):
            vaccines = [v for v in vaccines if is_told_as_shot(text, v)]
        return [c for c in found if not any(v.start <= c.start and c.end <= v.end for v in vaccines)]

    def _asks_for_vaccines(self, asked: tuple[str, ...]) -> bool:
        lists = [f for f in asked if f in self._facts and self._facts[f].kind == "list"]
        return any(self._tools.items.kind_of(f) == "vaccine" for f in lists)


def named_illnesses(heard: Heard) -> set[str]:
    """The facts that a message names an illness of, whatever it says of it."""
    return {
        c.partition("=")[0]
        for m in heard.conditions
        if "only_when_asked" not in m.term.classes
        for c in m.term.classes
        if not c.startswith("asked:")
    }


def _is_of_all(mention: Mention) -> bool:
    """Words for whatever was asked ("all negative"), which an exception beside them belies."""
    return all(c.startswith("asked:") for c in mention.term.classes) and bool(mention.term.classes)


def _is_of_cells(mention: Mention) -> bool:
    """Does a name say whether B cells were found?"""
    return any(c.partition("=")[0] == CELLS for c in mention.term.classes)
