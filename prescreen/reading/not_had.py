"""Tells whether a named thing was not had: refused, called off, put off, offered, wished for, only asked about.

What the words leave open stays open; what came about after all was had: "I refused at first but took it in May".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from prescreen.reading.dates import FoundDate
from prescreen.reading.lexicon import not_had as words
from prescreen.reading.lexicon.items import VACCINE_WORD
from prescreen.reading.lexicon.volunteered import ILLNESSES
from prescreen.reading.mentions import Mention
from prescreen.reading.text import Text
from prescreen.reading.written import folded

_ILLNESS_NAMES = re.compile(
    rf"{ILLNESSES}|(?:the )?(?:dengue|yellow fever|typhoid|cholera|rubella|polio|hep(?:atitis)? a)"
)

_ENDS = re.compile(r"[.!?\n]")
_KINDS = frozenset({"drug", "vaccine", "procedure", "tube"})
_NEAR, _SEVERAL = 60, 2


@dataclass(frozen=True, slots=True)
class _Wording:
    """The patterns of one way of writing."""

    refused: tuple[re.Pattern[str], re.Pattern[str]]
    put_off: tuple[re.Pattern[str], re.Pattern[str]]
    spoken_of: tuple[re.Pattern[str], re.Pattern[str]]
    had: re.Pattern[str]
    happened: re.Pattern[str]
    another: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Said:
    """The words around a name in one way of writing."""

    head: str
    tail: str
    how: _Wording
    leads: bool = False
    """Do the words after the name end at the name of another thing?"""


class NotHadReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        c = re.compile
        self._plain = _Wording(
            (c(words.REFUSED_BEFORE), c(words.REFUSED_AFTER)),
            (c(words.PUT_OFF_BEFORE), c(words.PUT_OFF_AFTER)),
            (c(words.ONLY_SPOKEN_OF_BEFORE), c(words.ONLY_SPOKEN_OF_AFTER)),
            c(words.HAD_BEFORE),
            c(words.HAPPENED),
            c(words.ANOTHER_ONE),
        )
        self._written = _Wording(
            (c(words.REFUSED_BEFORE_ES), c(words.REFUSED_AFTER_ES)),
            (c(words.PUT_OFF_BEFORE_ES), c(words.PUT_OFF_AFTER_ES)),
            (c(words.ONLY_SPOKEN_OF_BEFORE_ES), c(words.ONLY_SPOKEN_OF_AFTER_ES)),
            c(words.HAD_BEFORE_ES),
            c(words.HAPPENED_ES),
            c(words.ANOTHER_ONE_ES),
        )
        self._asked_of = c(words.ASKED_OF)
        self._not_it, self._unused = c(words.NOT_IT_AFTER), c(words.KEPT_UNUSED_AFTER)
        self._split, self._after_which = c(words.SPLIT_VERB), c(words.AFTER_WHICH)
        self._tube_to_come = c(words.TUBE_TO_COME_ES)
        self._takes, self._left_out = c(words.TAKES), c(words.DOSE_LEFT_OUT)
        self._one_dose, self._but = c(words.ONE_DOSE), c(r"\b(?:but|pero)\b")
        self._work, self._at_work = c(words.OWN_WORK), c(words.AT_WORK)
        self._counts = c(words.COUNTS_BEFORE), c(words.COUNTS_AFTER)
        self._ill_before, self._ill_beside = c(words.ILL_BEFORE), c(words.ILL_BESIDE)
        self._means_vaccine, self._joined = c(words.MEANS_VACCINE), c(words.JOINED_NAMES)
        self._vaccine_word, self._the_one, self._only_the = c(VACCINE_WORD), c(words.THE_ONE_FOR), c(words.ONLY_THE)
        self._size, self._has_to, self._unnamed = (
            c(words.SIZE_DENIED),
            c(words.HAS_TO_THOUGH),
            c(words.LEFT_OUT_UNNAMED),
        )
        self._nothing_after, self._nothing_before = c(words.NOTHING_AFTER), c(words.NOTHING_BEFORE)
        self._after_care = c(words.AFTER_CARE)
        self._sampled, self._implant_out = c(words.SAMPLED_BEFORE), c(words.IMPLANT_OUT)

    def is_not_had(self, text: Text, mentions: Sequence[Mention], mention: Mention, *, ahead: bool) -> bool:
        """Was a thing not had, as far as the words go? `ahead`: it is asked what is planned, which wishes may be."""
        kind = mention.term.kind
        if kind not in _KINDS:
            return False
        if kind == "drug" and self._is_asked_about(text, mention):
            return True
        sides = self._around(text, mentions, mention)
        if any(self._not_it.search(said.tail) or self._unused.search(said.tail) for said in sides):
            return True
        if kind == "tube" and self._tube_to_come.search(sides[1].tail):
            return not ahead
        if kind != "drug" or not ahead:
            split = self._split.search(f"{sides[0].head}|{sides[0].tail}")
            if split is not None and not sides[0].how.happened.search(sides[0].tail):
                return True
        if kind == "vaccine" and (
            self._is_work_or_question(text, mention, sides) or self._is_ill(text, mention, sides)
        ):
            return True
        return any(self._is_off(said, kind, ahead=ahead) for said in sides)

    def _is_asked_about(self, text: Text, mention: Mention) -> bool:
        """Is a medicine only asked about: "what is CAR-T, does it hurt?"?"""
        first, last = text.sentence_at(mention.start)
        said = text.norm[first:last]
        written = folded(text.raw)
        _, end = text.span(mention.start, mention.end)
        begins = max((written.rfind(mark, 0, end) for mark in ".!?\n"), default=-1) + 1
        asks = _ENDS.search(written, end)
        sentence = written[begins : asks.start() if asks else len(written)]
        if asks is None or asks.group() != "?" or self._asked_of.search(sentence) is None:
            return False
        return not any(how.had.search(said[: mention.start - first]) for how in (self._plain, self._written))

    def leaves_open(self, kind: str | None, text: Text, *, future: bool) -> tuple[int, int] | None:
        """Where a no is not about having a thing: about its size, one dose, what somebody would rather not."""
        pattern = {("procedure", False): self._size, ("procedure", True): self._has_to, ("drug", False): self._unnamed}
        said = pattern.get((kind or "", future))
        if said is None:
            return None
        told = said.search(text.norm)
        if told is None and said.search(folded(text.raw)) is None:
            return None
        return told.span() if told else (0, len(text.norm))

    def days_of_it(self, text: Text, mentions: Sequence[Mention], dates: list[FoundDate]) -> list[FoundDate]:
        """The days without those on which there was nothing, or only stitches were taken out."""
        kept = [
            d
            for d in dates
            if not (self._nothing_after.match(text.norm, d.end) or self._nothing_before.search(text.norm[: d.start]))
        ]
        if len(mentions) == 1 and (after_care := self._after_care.search(text.norm[: mentions[0].start])):
            first, last = text.sentence_at(after_care.start())
            kept = [d for d in kept if not first <= d.start < last]
        return self._since_it_happened(text, mentions, kept)

    def _since_it_happened(self, text: Text, mentions: Sequence[Mention], dates: list[FoundDate]) -> list[FoundDate]:
        """Of what was put off and done later only the later days."""
        if len(mentions) != 1 or len(dates) < _SEVERAL:
            return dates
        head, tail = text.norm[: mentions[0].start], text.norm[mentions[0].end :]
        ways = [w for how in (self._plain, self._written) for w in (how.refused, how.put_off)]
        done = self._plain.happened.search(tail) or self._written.happened.search(tail)
        if done is None or not any(before.search(head) or after.search(tail) for before, after in ways):
            return dates
        return [d for d in dates if d.start >= mentions[0].end + done.start()] or dates

    def says_refused(self, text: Text, start: int, end: int) -> bool:
        """Was what stands at a place refused or not taken up, in whatever list it is?"""
        return any(
            self._is_off(said, "drug", ahead=False) for said in self._sides(text, start, end, *text.sentence_at(start))
        )

    def _around(self, text: Text, mentions: Sequence[Mention], mention: Mention) -> tuple[_Said, _Said]:
        """The words of the sentence up to the neighbours; what follows at once belongs to a lone name too."""
        first, last = text.sentence_at(mention.start)
        group = self._one_breath(text, mentions, mention)
        before = [m.end for m in mentions if first <= m.start and m.end <= group[0].start]
        after = [m.start for m in mentions if group[-1].end <= m.start < last]
        start, end = max(before, default=first), min(after, default=last)
        if len(group) == len(mentions) and last < len(text.norm):
            end = max(last, text.sentence_at(last)[1])
        return self._sides(text, group[0].start, group[-1].end, start, end, leads=bool(after))

    def _one_breath(self, text: Text, mentions: Sequence[Mention], mention: Mention) -> list[Mention]:
        """The name with those that stand beside it in a row: "they offered me Benlysta and Saphnelo"."""
        ordered = sorted(mentions, key=lambda m: m.start)
        first = last = ordered.index(mention)
        while first and self._joins(text, ordered, first - 1):
            first -= 1
        while self._joins(text, ordered, last):
            last += 1
        return ordered[first : last + 1]

    def _joins(self, text: Text, ordered: Sequence[Mention], place: int) -> bool:
        """Does a name belong to the next one: by an "and", or by a comma in a row that an "and" ends?"""
        if place + 1 >= len(ordered):
            return False
        between = text.norm[ordered[place].end : ordered[place + 1].start]
        if self._joined.fullmatch(between):
            return True
        return between.strip() == "," and self._joins(text, ordered, place + 1)

    def _sides(
        self, text: Text, start: int, end: int, first: int, last: int, *, leads: bool = False
    ) -> tuple[_Said, _Said]:
        plain = _Said(text.norm[first:start], text.norm[end:last], self._plain, leads)
        raw, name = folded(text.raw), text.span(start, end)
        opens = text.span(first, first + 1)[0] if first < start else name[0]
        closes = text.span(last - 1, last)[1] if last > end else name[1]
        return plain, _Said(raw[min(opens, name[0]) : name[0]], raw[name[1] : closes], self._written, leads)

    def _is_off(self, said: _Said, kind: str, *, ahead: bool) -> bool:
        how = said.how
        ways = (how.refused, how.put_off) if ahead else (how.refused, how.put_off, how.spoken_of)
        return any(self._tells(said, kind, way) for way in ways if not (ahead and way == how.put_off))

    def _tells(self, said: _Said, kind: str, way: tuple[re.Pattern[str], re.Pattern[str]]) -> bool:
        """Do the words before or after a name tell in this way that it was not had?"""
        how, (before, after), of_drug = said.how, way, kind == "drug"
        if of_drug and way == how.put_off and self._takes.search(said.head + said.tail):
            return False
        led = before.search(said.head)
        if led is not None and not (of_drug and self._one_dose.search(led.group())):
            return how.happened.search(said.tail) is None
        off = after.search(said.tail)
        if off is None or off.start() > _NEAR or (said.leads and before.search(said.tail)):
            return False
        if self._after_which.search(said.tail[: off.end()].removesuffix(off.group())) or self._after_which.search(
            off.group()
        ):
            return False
        if how.another.search(said.tail[: off.end()]) or how.happened.search(said.tail, off.end()):
            return False
        if of_drug and (self._one_dose.search(off.group()) or self._left_out.search(said.tail[off.start() :])):
            return False
        if how.had.search(said.head) is None:
            return True
        return not of_drug and way == how.refused and self._but.search(off.group()) is not None

    def _is_work_or_question(self, text: Text, mention: Mention, sides: tuple[_Said, _Said]) -> bool:
        """Is a vaccine one that the person gives to others, or one of which is only asked whether it counts?"""
        plain = sides[0]
        if any(self._work.search(s.head) for s in sides) or self._at_work.search(plain.tail):
            return not plain.how.had.search(plain.head)
        before, after = self._counts
        head, tail = text.norm[: mention.start], text.norm[mention.end :]
        asks = before.search(head) is not None and after.match(tail) is not None
        return asks or (
            self._the_one_only(head)
            and tail.rstrip().endswith("?")
            and after.match(tail) is not None
            and len(tail.strip()) > 1
        )

    def _the_one_only(self, head: str) -> bool:
        return not head.strip() or self._only_the.fullmatch(head.lstrip()) is not None

    def _is_ill(self, text: Text, mention: Mention, sides: tuple[_Said, _Said]) -> bool:
        """Is the illness meant that there is a vaccine against: "me dio dengue"?"""
        if self._vaccine_word.search(mention.words) or not _ILLNESS_NAMES.fullmatch(
            text.norm[mention.start : mention.end].strip()
        ):
            return False
        first, last = text.sentence_at(mention.start)
        sentence = text.norm[first:last]
        if (self._the_one.search(sides[1].head) or sides[0].tail.startswith(" one")) and not self._ill_before.search(
            sides[0].head
        ):
            return False
        if self._means_vaccine.search(sentence) or self._means_vaccine.search(folded(text.raw)):
            return False
        if any(self._ill_before.search(s.head) for s in sides):
            return True
        return (
            self._ill_beside.search(text.norm, first) is not None or self._ill_beside.search(sides[1].tail) is not None
        )

    def is_another_matter(self, text: Text, mention: Mention) -> bool:
        """Is a part of the body only looked at, or an implant taken out? That is no such operation."""
        sides = self._sides(text, mention.start, mention.end, *text.sentence_at(mention.start))
        if any(self._sampled.search(s.head) for s in sides):
            return True
        return "implant" in mention.words and any(self._implant_out.search(s.head) for s in sides)
