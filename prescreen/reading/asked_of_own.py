"""Finds what a question beside an answer is about, where somebody asks whether what they had counts.

"Nothing in the brain. But does psychosis include hearing my late husband's voice?" denies no psychosis.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from prescreen.reading.found import Found
from prescreen.reading.lexicon.asked_of_own import INCLUDES, OF_ONES_OWN
from prescreen.reading.lexicon.none_opens import HAD_IT
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox

_INCLUDES, _OWN, _HAD_IT = re.compile(INCLUDES), re.compile(OF_ONES_OWN), re.compile(HAD_IT)


def asked_about(text: Text, questions: Iterable[tuple[int, int]], asked: tuple[str, ...], tools: Toolbox) -> set[str]:
    """The asked facts that such a question names."""
    named: set[str] = set()
    for start, end in questions:
        said = text.norm[start:end]
        if _INCLUDES.search(said) and (_OWN.search(said) or _HAD_IT.match(text.norm, end)):
            part = text.part(start, end)
            named |= set(tools.choices.named(part, dict.fromkeys(asked)))
            for mention in tools.mentions.find("condition", part, guess=False):
                named |= {c.partition("=")[0].removeprefix("asked:") for c in mention.term.classes}
    return named & set(asked) if len(asked) > 1 else set()


def left_open(found: list[Found], facts: set[str]) -> list[Found]:
    """The readings without a mere no to what was asked about."""
    return [f for f in found if f.fact not in facts or f.reader != "choice"]
