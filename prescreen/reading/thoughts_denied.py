"""The answer in a plain denial of danger: no thoughts of suicide, whatever else the message says of the mood.

What is denied of these thoughts answers nothing else: "bajoneado, pero no pienso en matarme" denies no low mood.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from prescreen.reading.denied_danger import denies, without_denials
from prescreen.reading.found import Found
from prescreen.reading.lexicon.danger_denied import LISTED
from prescreen.reading.text import Text

THOUGHTS = "suicidal_thoughts"
_LISTED = re.compile(LISTED)


def set_apart(message: Text, facts: Collection[str]) -> tuple[Text, list[Found]]:
    """The message without plain denials of danger, and what these answer."""
    if THOUGHTS not in facts:
        return message, []
    none = [Found(THOUGHTS, "none", 0, len(message.norm), "saying")]
    if denies(message.written):
        return without_denials(message), none
    return message, none if _LISTED.search(message.written.casefold()) else []


def beside(found: list[Found], denied: list[Found], safety: str | None) -> list[Found]:
    """What was found, with what was denied, where neither words of danger nor another answer speak against it."""
    if safety is not None or any(f.fact == THOUGHTS and f.value != "none" for f in found):
        return found
    return [*(f for f in found if f.fact != THOUGHTS), *denied] if denied else found
