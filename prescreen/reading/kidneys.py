"""A no to all trouble of the kidneys answers what lupus does to them: "no kidney problems"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from prescreen.reading.found import Found
from prescreen.reading.lexicon.kidneys import NAMED_APART, OF_ALL, OTHER_CLASS, OTHER_CLASS_AFTER
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_NEPHRITIS, _KIDNEYS = "lupus_nephritis", "kidney_disease"
_OF_ALL, _NAMED_APART = re.compile(OF_ALL), re.compile(NAMED_APART)
_OTHER_CLASS, _OTHER_CLASS_AFTER = re.compile(OTHER_CLASS), re.compile(OTHER_CLASS_AFTER)


def is_another_class(mention: Mention, text: Text) -> bool:
    """Is a class of something else named: "NYHA class III", "I teach class IV"?"""
    if not mention.words.startswith("class "):
        return False
    before = _OTHER_CLASS.search(text.norm[: mention.start])
    return before is not None or _OTHER_CLASS_AFTER.match(text.norm, mention.end) is not None


def of_all_trouble(
    found: list[Found], unclear: tuple[str, ...], text: Text, asked: Sequence[str]
) -> tuple[list[Found], tuple[str, ...]]:
    """The readings, with none of lupus in the kidneys where it was asked and all trouble of them is denied."""
    if _NEPHRITIS not in asked or any(f.fact == _NEPHRITIS for f in found):
        return found, unclear
    denied = next((f for f in found if f.fact == _KIDNEYS and f.value == "none"), None)
    if denied is None or _OF_ALL.search(text.norm) is None or _NAMED_APART.search(text.norm):
        return found, unclear
    more = replace(denied, fact=_NEPHRITIS, value="no", confirm=True)
    return [*found, more], tuple(u for u in unclear if u != _NEPHRITIS)
