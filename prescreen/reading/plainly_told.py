"""Tells what is told so plainly that nothing has to be guessed of what a message is about, and what the router sees."""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading import routing
from prescreen.reading.act_or_answer import settles
from prescreen.reading.acts import ActReading
from prescreen.reading.found import Found
from prescreen.reading.lexicon.acts import BARE_POLE
from prescreen.reading.lexicon.ages import SOON, TOLD_PLAINLY
from prescreen.reading.mentions import Mention
from prescreen.reading.model import Context
from prescreen.reading.polarity import Polarity
from prescreen.reading.text import Text
from prescreen.reading.toolbox import Toolbox

_FEW_MORE, _LEADS = 0, " .,~=:(-"
_NUMBER_ENDS = re.compile(
    r" ?(?:[.;!?)]|,(?! ?\d))(?!\d)| (?:sorry|perdon|now|today|yesterday|ahora|ayer|hoy|on|el|del|hace|in|en|"
    r"pone[ns]?|dice[ns]?|sale[ns]?|me sal\w+|here|it says?|is what|according|segun|aqui)\b"
)
"""After a number that opens a message and is an answer of its own."""
_PLAIN_AGE, _SOON = re.compile(TOLD_PLAINLY), re.compile(SOON)
_TURNS = re.compile(r"\bturn(?:ing|s)?\b|\bcumpl")
_BARE_POLE = re.compile(BARE_POLE)
_SHORT_NAME = 3
_DATED = frozenset({"date", "last_dose_date", "dose"})
_SCORES = frozenset({"sledai", "eular_acr_score"})
"""Told by their own names, which nothing else has."""
_BRIEF, _BARE = 5, 2
_NAMED_IN_ANSWERS = ("drug", "condition", "vaccine", "tube", "procedure", "cancer", "autoimmune")


def is_told(
    found: list[Found], message: Text, context: Context, tools: Toolbox, facts: Mapping[str, FactDefinition]
) -> bool:
    """Is a fact told so plainly that it is an answer, whatever else the message is about?"""
    asked = [f for f in found if f.fact in context.asked]
    return (
        any(f.reader == "lab" and (_has_unit(f) or tools.labs.names_a_test(message)) for f in asked)
        or any(_is_plain(f, message, tools, facts) for f in asked)
        or any(f.fact in _SCORES and f.fact not in context.asked for f in found)
    )


def says_pole(message: Text, context: Context) -> bool:
    """Is one of several sentences nothing but a yes or no: "those sound like klingon. no"?"""
    if not context.asked or len(message.sentences) == 1:
        return False
    return any(_BARE_POLE.fullmatch(message.norm, *span) for span in message.sentences)


def speaks(safety: str | None, pole: Polarity | None, message: Text, found: list[Found], context: Context) -> bool:
    """True for what needs no router: a danger, a bare value, a yes or no to an offer, a short "I don't know"."""
    if safety is not None or settles(pole, message, context):
        return True
    unsaid = pole is not None and pole.value in (UNKNOWN, DECLINED)
    if unsaid and routing.names_errand(message.norm):
        return False
    length = min(len(message.words), len(message.raw.split()))
    return (bool(found) and len(message.words) <= _BARE) or (unsaid and length <= _BRIEF)


def seen(
    act: ActReading | None, pole: Polarity | None, message: Text, found: list[Found], tools: Toolbox,
    context: Context,
) -> routing.Seen:  # fmt: skip
    """What the router has to know of the other readings."""
    names = any(
        _names_health(mention, message, context)
        for kind in _NAMED_IN_ANSWERS
        for mention in tools.mentions.find(kind, message, guess=False)
    ) or (any(f.reader == "lab" for f in found) and tools.labs.names_a_test(message))
    start, end = len(message.norm) - len(message.norm.lstrip()), len(message.norm.rstrip())
    return routing.Seen(
        message.raw[slice(*message.span(start, end))],
        message.norm,
        act.act if act is not None else None,
        act is not None and act.whole,
        any(f.value not in (UNKNOWN, DECLINED) for f in found),
        pole is not None and pole.value in ("yes", "no") and not pole.stated,
        names,
    )


def _is_plain(found: Found, message: Text, tools: Toolbox, facts: Mapping[str, FactDefinition]) -> bool:
    """Is one fact told so plainly?"""
    if found.reader == "list":
        rows = found.value if isinstance(found.value, list) else []
        return any(isinstance(row, dict) and _DATED & row.keys() for row in rows) or (bool(rows) and not found.confirm)
    if found.reader == "enum":
        named = tools.mentions.find("condition", message, guess=False)
        return found.value == facts[found.fact].no and any(found.fact in m.term.classes for m in named)
    if found.reader in ("lab", "number", "date"):
        leads = not message.norm[: found.start].strip(_LEADS)
        rest = [w for w, start, _ in message.words if start >= found.end]
        return leads and (len(rest) <= _FEW_MORE or _NUMBER_ENDS.match(message.norm, found.end) is not None)
    if found.reader == "record":
        return tools.records.is_named(found.fact, message)
    if found.reader == "age" and _SOON.match(message.norm, found.end):
        return True
    if found.reader == "age" and not message.norm[: found.start].strip(_LEADS):
        return _NUMBER_ENDS.match(message.norm, found.end) is not None or not message.norm[found.end :].strip()
    if found.reader == "age":
        plain = _PLAIN_AGE.search(message.norm[: found.start])
        return plain is not None and (not found.confirm or _TURNS.search(message.norm) is not None)
    return found.reader == "saying"


def _has_unit(found: Found) -> bool:
    return isinstance(found.value, dict) and found.value.get("unit") is not None


def _names_health(mention: Mention, message: Text, context: Context) -> bool:
    """Not short names, which are everyday words too ("me"), nor words that mean something only beside a question."""
    classes = mention.term.classes
    bound = {c.partition("=")[0].removeprefix("asked:") for c in classes if "=" in c}
    only_asked = "only_when_asked" in classes or any(c.startswith("asked:") for c in classes)
    if only_asked and not bound & set(context.asked):
        return False
    raw = message.raw[slice(*message.span(mention.start, mention.end))]
    return mention.end - mention.start > _SHORT_NAME or raw.isupper()
