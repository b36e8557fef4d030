"""Cuts a message into the stretches that belong to each named thing: its words, its dates, what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon.entries import ABBREVIATED, OF_ALL, OF_THE_ILLNESS, THE_REST, UNKNOWN_ITEM
from prescreen.reading.lexicon.items import JOINED
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text

_BREAKS = re.compile(r"[;!?\n&+]+|:(?![\d/])(?! ?\d)|,(?!\d)|\.+(?!\d)|\b(?:and|but|plus|then|now)\b")
_TOGETHER = re.compile(
    r"\b(?:took|take|taken|taking|had|have) (?:them|em|those|these) $|\ball(?: taken)? $|"
    r"\b(?:se )?l[oa]s (?:ya )?(?:i |he |she )?(?:took|take|takes|tomo|tome|di|dio)(?: tod[oa]s)? $|"
    r"\b(?:last doses|both|all (?:of (?:them|these)|two|three|four)|ultimas dosis|amb[oa]s|tod[oa]s|"
    r"l[oa]s (?:dos|tres|cuatro|[234])(?! (?:brazos|piernas|semanas|meses|anos|dias)))\b"
)
"""Words before a date that make it the date of everything named before."""
_TAKEN_THEN = re.compile(
    r"(?: (?:in the morning|temprano))?,? (?:ya )?(?:se |me )?l[oa]s (?:i )?(?:took|take|tomo|tome|di|dio)\b"
)
"""The same behind it, in Spanish: "hoy se los tomó"."""
_OF_EACH = re.compile(
    r"(?:^|[.;,!] ?)(?:(?:i )?(?:took|had|have taken|take) )?"
    r"(?:all|both|everything|them all|all of them|tod[oa]s|amb[oa]s)"
    r"(?: (?:of (?:it|them)|taken|last|dos(?:e|es|is)|were|was|las))* ?$"
)
"""Before a date that is the date of everything named after it."""
_LEADS = re.compile(r"[ ,:-]*(?:(?:my|the|mi|la|el|i took|i had|tome)[ ,:-]*)*")
_TAKES_NOW = re.compile(
    r"[.;,!]\s*(?:[a-z ]{0,24}[.;,!]\s*){0,3}(?:(?:and|now|so|but|currently)\s+)*(?:(?:i|he|she|they|we) )?"
    r"(?:(?:still|now|currently) )?"
    r"(?:am on|am taking|is on|is taking|take|takes|taking|on)\b"
)
_OF_A_DOSE = re.compile(
    r"\b(?:dos[ei]s?|last|took|taken|infus\w+|inject\w*|shots?|jabs?|pills?|since|started|began|ultim\w+)\b"
)
_SEVERAL = 2
_ANOTHER_THING = re.compile(
    r"\b(?:and|but|then|plus|y|pero|luego)(?: (?:also|then|last \w+|tambien|luego))? "
    r"(?:an?|my|one|two|some|three|una?|mi|dos|unos|unas) "
    r"(?!(?:week|month|day|year|few|couple|bit|little|semana|mes|dia|ano)\w*\b)[a-z]"
)
"""Before the name of another thing: "and a tooth last week"."""
_OWN_TIME = re.compile(
    r"\b(?:(?:was|were|been|used to (?:be|take)|came|went|got)(?: (?:on|off|taking|given))?|"
    r"estaba|estuve|tomaba|tome|deje)\b"
)
"""Between two medicines: the later one has a time of its own, "my Plaquenil. And I was on steroids till August"."""
_JOINED = re.compile(JOINED)
_UNKNOWN_ITEM, _OF_ALL, _THE_REST = re.compile(UNKNOWN_ITEM), re.compile(OF_ALL), re.compile(THE_REST)
_ILLNESS, _ABBREVIATED = re.compile(OF_THE_ILLNESS), re.compile(ABBREVIATED)


@dataclass(frozen=True, slots=True)
class Entry:
    """One named thing. `around` are the words that belong to it, `head` those of them before its name, `tail` after it.

    `before` and `after` are the rest of its sentence; `dates` its own dates, `later` all dates after it in it.
    """

    mention: Mention
    place: tuple[int, int]
    around: str
    head: str
    before: str
    after: str
    dates: list[FoundDate]
    later: list[FoundDate]
    first: int = 0
    """Where the first thing of all is named."""

    @property
    def tail(self) -> str:
        """The words after the name."""
        return self.around[len(self.head) + self.mention.end - self.mention.start :]


def entries(text: Text, mentions: list[Mention], wanted: list[Mention], dates: list[FoundDate]) -> list[Entry]:
    """One entry for each wanted mention; all mentions are needed to know where an entry ends."""
    found = []
    for mention in wanted:
        position = mentions.index(mention)
        first, last = text.sentence_at(mention.start)
        start, end = _place(text, mentions, position)
        found.append(
            Entry(
                mention,
                (start, end),
                text.norm[start:end],
                text.norm[start : mention.start],
                text.norm[first : mention.start],
                text.norm[mention.end : last],
                _own_dates(text, mentions, position, dates),
                [d for d in dates if mention.end <= d.start < last],
                mentions[0].start,
            )
        )
    return found


def clauses(text: Text, first: int, last: int) -> list[tuple[int, int]]:
    """The clauses between two places of a text."""
    found, start = [], first
    for mark in _BREAKS.finditer(text.norm, first, last):
        found.append((start, mark.start()))
        start = mark.end()
    return [*found, (start, last)]


def _place(text: Text, mentions: list[Mention], position: int) -> tuple[int, int]:
    """From the break after the previous thing to the break before the next; a lone thing has the whole message."""
    mention, end = mentions[position], len(text.norm)
    start = 0
    if position:
        previous = mentions[position - 1].end
        breaks = list(_BREAKS.finditer(text.norm, previous, mention.start))
        start = breaks[-1].end() if breaks else previous
    if position + 1 < len(mentions):
        following = mentions[position + 1].start
        breaks = list(_BREAKS.finditer(text.norm, mention.end, following))
        end = breaks[-1].start() if breaks else following
    if (other := _unknown_item(text, mention, end)) is not None:
        end = other
    return start, end


def _unknown_item(text: Text, mention: Mention, end: int) -> int | None:
    """Where a medicine begins that nobody knows, with a dose or a day of its own: "and a water tablet 40 mg"."""
    if mention.term.kind != "drug":
        return None
    if (rest := _THE_REST.search(text.norm, mention.end, end)) is not None:
        return rest.start()
    if (short := _in_capitals(text, mention.end, end)) is not None:
        return short
    other = _UNKNOWN_ITEM.search(text.norm, mention.end, end)
    return None if other is None or _OF_ALL.search(text.norm, other.end(), end) else other.start()


def _in_capitals(text: Text, start: int, end: int) -> int | None:
    """Where a short name in capitals stands with a dose, in a message that is not all in capitals."""
    if text.raw.isupper():
        return None
    for found in _ABBREVIATED.finditer(text.raw):
        place = text.norm.find(found["name"].lower(), start, end)
        if place >= 0 and text.span(place, place + 1)[0] == found.start("name"):
            return place
    return None


def _own_dates(text: Text, mentions: list[Mention], position: int, dates: list[FoundDate]) -> list[FoundDate]:
    """The dates of one thing: right after it, else before it, else one that several things share."""
    mention = mentions[position]
    following = mentions[position + 1].start if position + 1 < len(mentions) else len(text.norm)
    if (other := _unknown_item(text, mention, following)) is not None:
        dates = [d for d in dates if not other <= d.start < following]
    dates = [d for d in dates if not _is_of_before(text, d, mention)]
    if len(mentions) == 1:
        return _before_another(text, mention, dates)
    if after := _dates_between(text, mentions, position, dates):
        return after
    before = [d for d in dates if d.end <= mention.start and (not position or mentions[position - 1].end <= d.start)]
    taken = _dates_between(text, mentions, position - 1, dates) if position else []
    if own := [d for d in before if d not in taken]:
        return own
    return _shared_date(text, mentions, mention, dates) or _leading_date(text, mentions, dates)


def _before_another(text: Text, mention: Mention, dates: list[FoundDate]) -> list[FoundDate]:
    """The dates of a lone operation without that of a thing with no name here: "appendix in 1998 and a tooth"."""
    if mention.term.kind != "procedure" or len(dates) < _SEVERAL:
        return dates
    other = _ANOTHER_THING.search(text.norm, mention.end)
    own = [d for d in dates if other is not None and mention.end <= d.start and d.end <= other.start()]
    return own or dates


def _is_of_before(text: Text, found: FoundDate, mention: Mention) -> bool:
    """Does a date belong to what was told before "I take ..."? One of a dose or of having taken something does not."""
    if found.end > mention.start:
        return False
    if mention.term.kind == "drug" and is_of_the_illness(text.norm, (found.start, found.end), mention.start):
        return True
    if _TAKES_NOW.search(text.norm, found.end, mention.start) is None:
        return False
    return _OF_A_DOSE.search(text.norm, text.sentence_at(found.start)[0], found.end) is None


def is_of_the_illness(said: str, when: tuple[int, int], name: int) -> bool:
    """Is a time before a name told of the illness, in a clause of its own: "told me 9 years ago, on MMF"?"""
    if when[1] > name or _BREAKS.search(said, when[1], name) is None:
        return False
    start = next((m.end() for m in reversed(list(_BREAKS.finditer(said, 0, when[0])))), 0)
    end = next((m.start() for m in _BREAKS.finditer(said, when[1], name)), name)
    clause = said[start:end]
    return _ILLNESS.search(clause) is not None and _OF_A_DOSE.search(clause) is None


def _dates_between(text: Text, mentions: list[Mention], position: int, dates: list[FoundDate]) -> list[FoundDate]:
    """The dates after a thing, without those of the next one: "flu shot, in October the covid shot"."""
    end = mentions[position].end
    if position + 1 == len(mentions):
        return [d for d in dates if end <= d.start]
    following = mentions[position + 1].start
    own = []
    for found in (d for d in dates if end <= d.start and d.end <= following):
        parted = _BREAKS.search(text.norm, end, found.start) is not None
        joined = _BREAKS.search(text.norm, found.end, following) is None and ")" not in text.norm[found.end : following]
        if not (parted and joined):
            own.append(found)
    return own


def _leading_date(text: Text, mentions: list[Mention], dates: list[FoundDate]) -> list[FoundDate]:
    """The date of "all this morning: prednisone, plaquenil", which stands before all names."""
    found = [d for d in dates if d.end <= mentions[0].start and _OF_EACH.search(text.norm[: d.start])]
    return found if len(found) == 1 and _LEADS.fullmatch(text.norm, found[0].end, mentions[0].start) else []


def _shared_date(text: Text, mentions: list[Mention], mention: Mention, dates: list[FoundDate]) -> list[FoundDate]:
    """The date of "flu and covid shots in October": only names and small words stand before it."""
    shared = next((d for d in dates if d.start >= mention.end), None)
    if shared is None:
        return []
    last = max(m.end for m in mentions if m.end <= shared.start)
    if _TOGETHER.search(text.norm, last, shared.start) or _TAKEN_THEN.match(text.norm, shared.end):
        return [shared]
    if mention.term.kind == "drug" and _OWN_TIME.search(text.norm, mention.end, last):
        return []
    between, at = "", mention.end
    for other in [m for m in mentions if mention.end <= m.start < shared.start]:
        between, at = between + text.norm[at : other.start], other.end
    between += text.norm[at : shared.start]
    return [shared] if _JOINED.fullmatch(between) else []
