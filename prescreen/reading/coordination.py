"""Names said in one breath ("considering Rinvoq, Olumiant or Xeljanz"): what is said of them holds for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from prescreen.facts import Json
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_YEAR = r"(?: (?:in|en) (?:19|20)\d\d)?"
_JOINS = r"(?:and|or|nor|y|o|e|u|&|\+|/|then|as well as)"
_BETWEEN = rf"(?:, *)* *(?:{_JOINS} *)(?:also )?|(?:, *)+"
_LINK, _LINK_OVER_YEARS = re.compile(_BETWEEN), re.compile(rf"{_YEAR}(?:{_BETWEEN})")
"""Between two names; where one that was told before is left out, two commas. A year is of the first of them alone."""
_WORD = re.compile(r"[a-z&+/]")
_TAKES = re.compile(r"\b(?:take|taking|still (?:on|take)|am on|keep|sigo (?:con|tomando)|tomo|estoy con)\s*$")
"""Said before the first of several names: an end after the last one is the last one's own."""
_OWN_FIELDS = frozenset({"last_dose_date", "dose"})


def in_one_breath(
    text: Text, mentions: Sequence[Mention], mention: Mention, link: re.Pattern[str] = _LINK
) -> list[Mention]:
    """The names joined with one by nothing but "and", "or" and commas, with at least one such word; else it alone."""
    place = mentions.index(mention)
    first = last = place
    while first and link.fullmatch(text.norm, mentions[first - 1].end, mentions[first].start):
        first -= 1
    while last + 1 < len(mentions) and link.fullmatch(text.norm, mentions[last].end, mentions[last + 1].start):
        last += 1
    group = list(mentions[first : last + 1])
    between = (text.norm[a.end : b.start] for a, b in pairwise(group))
    return group if any(_WORD.search(words) for words in between) else [mention]


def shared_status(text: Text, mentions: Sequence[Mention], named: Sequence[Mention], values: list[Json]) -> list[Json]:
    """The values of `named` with what was stopped in one breath stopped for each: "tried Benlysta and Saphnelo"."""
    by_mention = dict(zip(named, values, strict=True))
    return [_stopped_too(text, mentions, mention, by_mention) for mention in named]


def _stopped_too(text: Text, mentions: Sequence[Mention], mention: Mention, values: dict[Mention, Json]) -> Json:
    """What is said of a name that stands apart once more holds for it alone: "A and B, but B is two years gone"."""
    value = values[mention]
    if not isinstance(value, dict) or value.get("status") != "current" or _OWN_FIELDS & value.keys():
        return value
    group = in_one_breath(text, mentions, mention, _LINK_OVER_YEARS)
    again = {m.term.name for m in mentions if m.start >= group[-1].end}
    rows = [row for m in group if m.term.name not in again and isinstance(row := values.get(m), dict)]
    if not rows:
        return value
    ends = rows[:1] if _TAKES.search(text.norm[: group[0].start]) else (rows[0], rows[-1])
    stopped = any(row.get("status") == "stopped" for row in ends)
    return {**value, "status": "stopped"} if stopped else value
