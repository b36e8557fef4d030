"""Reads what a message says does not apply, though nobody asked: "no seizures, strokes or cancer", "heart all fine".

A clause counts only when it can be read from end to end: a denial, a name that stands for all that the fact asks, and
words that change nothing. What is left out says nothing, and a thing that may be told elsewhere in the message is left
to its own question.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from prescreen.reading.lexicon import denied as words
from prescreen.reading.lexicon.denied import Words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.text import Text

_STATEMENT = re.compile(r"[^.;!?\n]+(?:\.(?=\d)[^.;!?\n]+)*[.;!?\n]*")
_STRANGE = re.compile(
    r"\b(?:i|my|am|is|are|was|were|have|has|had|yes|some|since|in|on|but|with|take|taking|took|got|get|still|a|an|"
    r"tengo|tuve|mi|me|si|es|son|con|en|un|una|he|hay|tomo|desde)\b|\d"
)
_STRANGE_WORDS = 3
_ITEM_END = re.compile(r"[,;:]|\b(?:and|but)\b")
_MYSELF = re.compile(r"\b(?:i|me|myself|mine|yo)\b")
_ANEW = ";"


@dataclass(frozen=True, slots=True)
class Denied:
    """The facts that do not apply, each with its place in the normalised text, and the place of every piece denied.

    `well` are the pieces that are said to be fine.
    """

    facts: dict[str, tuple[int, int]] = field(default_factory=dict)
    pieces: dict[str, tuple[int, int]] = field(default_factory=dict)
    well: frozenset[str] = frozenset()

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where the message says that something does not apply."""
        return tuple(sorted(set(self.pieces.values())))

    def beside(self, asked: tuple[str, ...]) -> list[tuple[int, int]]:
        """The places that are about none of the facts that were asked."""
        own = frozenset[str]().union(*(row for f in asked for row in words.COVERED.get(f, ())))
        kept = {place for piece, place in self.pieces.items() if piece in own or piece in self.well}
        return [place for place in self.places if place not in kept]


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing of a clause: `how` is "no", "fine", "bare", "planned", "idle" or "other".

    `last` is where the list ends that it belongs to; `carries`: it denies the names after it too.
    """

    how: str
    pieces: tuple[str, ...]
    start: int
    end: int
    joint: str = ""
    headed: bool = False
    now: bool = False
    of_all: bool = False
    carries: bool = True
    well: bool = False
    last: int = 0


class DenialReader:
    """Made once for one language."""

    def __init__(self, language: str) -> None:
        self._spanish = language == "es"
        w: Words = words.SPANISH if self._spanish else words.ENGLISH
        self._names = [(tuple(p.split("+")), re.compile(rf"(?:{n})(?![a-z])")) for p, n in w.names.items()]
        self._statements = [
            (p, re.compile(rf"(?:i am |i have |am |i )?(?:{s})(?![a-z])")) for p, s in w.statements.items()
        ]
        self._head = re.compile(rf" {w.heads}(?![a-z])")
        self._intro, self._lead = re.compile(w.intro), re.compile(rf"(?:{w.lead})(?![a-z]) ")
        self._determiner = re.compile(w.determiner)
        self._of_trouble = re.compile(w.of_trouble)
        self._tail, self._now = re.compile(rf" (?:{w.tail})(?![a-z])"), re.compile(rf" (?:{w.now})(?![a-z])")
        self._no_after, self._fine = re.compile(w.no_after), re.compile(rf"(?:{w.fine})(?![a-z])")
        self._of_all = re.compile(w.fine_of_all)
        self._joint, self._or, self._and = re.compile(w.joint), re.compile(w.or_joint), re.compile(w.and_joint)
        self._more, self._planned, self._idle = re.compile(w.more), re.compile(w.planned), re.compile(w.idle)
        self._turn, self._but, self._own = re.compile(w.turn), re.compile(w.but), re.compile(w.own)
        self._timed = re.compile(words.TIMED)
        self._glue, self._my = re.compile(w.glue), re.compile(r"\b(?:my|mi|mis)\b")
        self._relative = re.compile(rf"(?<![a-z])(?:{RELATIVES}|familia|familiares)(?:'s|s)?(?![a-z])")
        self._not_meant, self._denies = re.compile(words.NOT_MEANT), re.compile(words.DENIES)
        self._hints = {f: re.compile(rf"(?<![a-z])(?:{h})(?![a-z])") for f, h in words.HINTS.items()}

    def read(self, text: Text, *, carer: bool = False) -> Denied:
        """What a message denies, whatever was asked."""
        said, offset = self._said(text)
        said = self._glue.sub(lambda m: m.group().replace(" ", "_"), said)
        denied: dict[str, tuple[int, int]] = {}
        well: set[str] = set()
        blank: list[tuple[int, int]] = []
        of_another = False
        for match in _STATEMENT.finditer(said):
            statement = match.group().rstrip(".;!\n ")
            if "?" in match.group():
                continue
            for item in self._items(statement):
                placed = replace(item, start=item.start + match.start(), end=item.end + match.start())
                before = said[match.start() : placed.start]
                if placed.how == "no" and self._not_meant.search(before):
                    continue
                own = self._own.search(said, placed.start, placed.end) is not None
                if (
                    placed.how in ("other", "bare")
                    and self._relative.search(said, placed.start, placed.end)
                    and not own
                ):
                    of_another = not carer
                    blank.append((placed.start, placed.end))
                elif own or (placed.how == "no" and self._my.search(said, placed.start, placed.end)):
                    of_another = False
                if (
                    placed.how == "no"
                    and not of_another
                    and not self._taken_back(said, match.start() + item.last, frozenset(item.pieces))
                ):
                    blank.append((placed.start, placed.end))
                    for piece in placed.pieces:
                        denied.setdefault(piece, (placed.start, placed.end))
                        if item.well:
                            well.add(piece)
        if not denied:
            return Denied()
        rest = _blanked(said, blank)
        facts = {}
        for fact, rows in words.COVERED.items():
            row = next((r for r in rows if r <= denied.keys()), None)
            if row is not None and not self._told_elsewhere(fact, row, rest):
                facts[fact] = self._place(text, offset, *denied[min(row)])
        return Denied(
            facts, {piece: self._place(text, offset, *place) for piece, place in denied.items()}, frozenset(well)
        )

    def _said(self, text: Text) -> tuple[str, int]:
        """The words to be matched, and where in the raw message they begin when they are those of the raw message."""
        if not self._spanish:
            return text.norm, 0
        first, last = text.span(0, len(text.norm))
        return "".join(_plain(c) for c in text.raw[first:last]), first

    def _place(self, text: Text, offset: int, start: int, end: int) -> tuple[int, int]:
        if not self._spanish:
            return start, end
        starts = [a for a, _ in text.origin]
        return bisect_left(starts, start + offset), bisect_left(starts, end + offset)

    def _items(self, statement: str) -> list[_Item]:
        """The things of a statement, those that do not apply with `how` "no"."""
        items: list[_Item] = []
        joint, start = "", 0
        for mark in [*self._joint.finditer(statement), None]:
            end = mark.start() if mark else len(statement)
            items += self._segment(statement, start, end, joint)
            if mark:
                joint, start = (_ANEW if self._but.match(mark.group()) else mark.group()), mark.end()
        return self._settled(items)

    def _segment(self, statement: str, start: int, end: int, joint: str) -> Iterator[_Item]:
        """What stands between two joints: mostly one thing, several where somebody writes without commas."""
        said = statement[:end]
        first = start = end - len(said[start:].lstrip())
        if start == end:
            return
        place = self._intro.match(said, start)
        start = place.end() if place else start
        while True:
            item = self._one(said, start, joint)
            if item is None or (item.end < end and self._more.match(said, item.end) is None):
                yield _Item("other", (), first, end, joint)
                return
            yield item
            if item.end >= end:
                return
            more = self._more.match(said, item.end)
            first = start = more.end() if more else end
            joint = _ANEW

    def _one(self, said: str, start: int, joint: str) -> _Item | None:
        """The thing that begins at a place."""
        for piece, pattern in self._statements:
            if (match := pattern.match(said, start)) is not None:
                end, now = self._tails(said, match.end())
                return _Item("no", (piece,), start, end, joint, headed=True, now=now, last=end)
        lead = self._lead.match(said, start)
        at = lead.end() if lead else start
        trouble = self._of_trouble.match(said, at)
        bare = self._determiner.match(said, at)
        name = self._name(said, trouble.end() if trouble else at) or self._name(said, bare.end() if bare else at)
        if name is None:
            return self._nameless(said, start, at, joint, denied=lead is not None)
        pieces, end = name
        head = self._head.match(said, end)
        headed = head is not None or trouble is not None
        named = head.end() if head else end
        end, now = self._tails(said, named)
        after = self._no_after.match(said, end) or self._no_after.match(said, named)
        if lead is None and after is not None:
            return _Item("no", pieces, start, after.end(), joint, headed=True, now=now, carries=False, last=after.end())
        if lead is None and not headed and (fine := self._fine.match(said, end)) is not None:
            if not words.ORGANS.issuperset(pieces):
                return None
            of_all = self._of_all.search(fine.group()) is not None
            end, now = self._tails(said, fine.end())
            return None if now else _Item("fine", pieces, start, end, joint, of_all=of_all, last=end)
        return _Item("no" if lead else "bare", pieces, start, end, joint, headed=headed, now=now, last=end)

    def _name(self, said: str, at: int) -> tuple[tuple[str, ...], int] | None:
        found = [(m.end(), pieces) for pieces, pattern in self._names if (m := pattern.match(said, at)) is not None]
        if not found:
            return None
        end, pieces = max(found)
        return pieces, end

    def _nameless(self, said: str, start: int, at: int, joint: str, *, denied: bool) -> _Item | None:
        """A thing that is no name of ours: it says nothing, but a list may go on over it."""
        if not denied and (planned := self._planned.match(said, start)) is not None and planned.end() == len(said):
            return _Item("planned", (), start, len(said), joint, last=len(said))
        if denied and (planned := self._planned.match(said, at)) is not None and planned.end() == len(said):
            return _Item("planned", (), start, len(said), joint, last=len(said))
        more = self._more.search(said, at) if denied else None
        rest = said[at : more.start() if more else len(said)]
        if len(rest.split()) > _STRANGE_WORDS or not rest.strip() or _STRANGE.search(rest):
            return None
        how = "no" if denied else "idle" if self._idle.match(rest) else "bare"
        return _Item(how, (), start, at + len(rest), joint, last=at + len(rest))

    def _tails(self, said: str, end: int) -> tuple[int, bool]:
        """Where the words that change nothing end, and whether they speak of a time."""
        now = False
        while (tail := self._tail.match(said, end)) or (time := self._now.match(said, end)):
            now = now or tail is None
            end = tail.end() if tail else time.end()  # type: ignore[union-attr]
        return end, now

    def _settled(self, items: list[_Item]) -> list[_Item]:
        """Denials reach over their list, "all fine" over the names before it."""
        settled = [replace(i, how="other", pieces=()) if i.how in ("fine", "no") else i for i in items]
        for place, item in enumerate(items):
            if item.how == "no":
                self._over_list(items, settled, place)
            elif item.how == "fine":
                settled[place] = replace(item, how="no", well=True)
                joined = self._and.search(item.joint) is not None
                for before in range(place - 1, -1, -1):
                    other = items[before]
                    if other.how != "bare" or not words.ORGANS.issuperset(other.pieces) or not other.pieces:
                        break
                    if not (item.of_all or joined):
                        break
                    settled[before] = replace(other, how="no", last=item.last, well=True)
        return settled

    def _over_list(self, items: list[_Item], settled: list[_Item], place: int) -> None:
        end = place + 1
        while items[place].carries and end < len(items) and items[end].how in ("bare", "idle"):
            if items[end].joint == _ANEW:
                break
            end += 1
        group = items[place:end]
        reaches = [0] + [k for k in range(1, len(group)) if any(self._or.search(g.joint) for g in group[k:])]
        if len(group) == 2 and self._and.search(group[1].joint) and words.ORGANS.issuperset(group[0].pieces):
            reaches = [0, 1]
        heads = [k for k in reaches if group[k].headed]
        now = any(group[k].now for k in reaches)
        last = group[reaches[-1]].last
        pieces: list[str] = []
        for k in reaches:
            item = group[k]
            bare = words.ORGANS.issuperset(item.pieces) and not item.headed
            if bare and not any(h > k and words.ORGANS & set(group[h].pieces) for h in heads):
                continue
            kept = tuple(p for p in item.pieces if not (now and p in words.FOR_LIFE))
            pieces += kept
            settled[place + k] = replace(item, how="no", pieces=kept, last=last)
        if end < len(items) and items[end].how == "planned":
            ahead = tuple(f"{p}_planned" for p in ("surgery", "vaccines") if p in pieces)
            settled[end] = replace(items[end], how="no", pieces=ahead)

    def _taken_back(self, said: str, end: int, taken: frozenset[str]) -> bool:
        """Does what follows take something out: "no cancer, except ...", "no allergies but ..."?"""
        if self._turn.match(said, end):
            return True
        but = self._but.match(said, end)
        if but is None:
            return False
        statement = _STATEMENT.match(said, but.end())
        rest = statement.group() if statement else ""
        if self._relative.search(rest):
            return False
        others = (pattern for names, pattern in self._names if not taken.intersection(names))
        return not any(_whole(pattern, rest) for pattern in others)

    def is_plain(self, fact: str, text: Text, start: int, end: int, *, carer: bool) -> bool:
        """Is a denial that another reader found said of the person, for good, and of nothing told elsewhere?"""
        first, last = text.sentence_at(start)
        clause = _ITEM_END.split(text.norm[first:start])[-1] + _ITEM_END.split(text.norm[start:last])[0]
        if fact in words.FOR_LIFE_FACTS and self._timed.search(clause):
            return False
        if self._not_meant.search(text.norm, first, start):
            return False
        if fact in words.COVERED and not self._denies.search(clause):
            return False
        relatives = list(self._relative.finditer(text.norm, first, start))
        if relatives and not carer and not _MYSELF.search(text.norm, relatives[-1].end(), start):
            return False
        if (hint := self._hints.get(fact)) is None:
            return True
        rest = _blanked(text.norm, [(start, end)])
        return all(self._relative.search(rest, *text.sentence_at(m.start())) for m in hint.finditer(rest))

    def _told_elsewhere(self, fact: str, row: frozenset[str], rest: str) -> bool:
        """May the rest of the message tell of the same thing?"""
        if (hint := self._hints.get(fact)) is not None and hint.search(rest):
            return True
        return any(not row.isdisjoint(pieces) and _whole(pattern, rest) for pieces, pattern in self._names)


def _whole(pattern: re.Pattern[str], rest: str) -> bool:
    return any(m.start() == 0 or not rest[m.start() - 1].isalpha() for m in pattern.finditer(rest))


def _blanked(said: str, places: list[tuple[int, int]]) -> str:
    characters = list(said)
    for start, end in places:
        characters[start:end] = " " * (end - start)
    return "".join(characters)


def _plain(character: str) -> str:
    """One character in lower case without its accent: the length of a message stays."""
    return unicodedata.normalize("NFD", character.lower())[:1] or character
