"""Reads a record: a few fields of one thing, such as a score with its version and date, or a study with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from prescreen.facts import UNKNOWN, FactDefinition, Json
from prescreen.facts.definition import FieldType
from prescreen.reading.asides import without_asides, without_values
from prescreen.reading.dates import DateReader, FoundDate
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon.courses import DOSE_START
from prescreen.reading.lexicon.polarity import RETRACT
from prescreen.reading.numbers import FoundNumber, NumberReader
from prescreen.reading.over_time import changed
from prescreen.reading.polarity import Polarity
from prescreen.reading.standing import standing
from prescreen.reading.text import Text, normalise
from prescreen.reading.written import folded

_NOT_NOW = re.compile(r"\b(?:not|no longer|none|ningun[oa]?)\b[^.,;]{0,40}$")
"""Before "now": the study is not going on."""
_FIRST_AHEAD = re.compile(
    r"\b(?:first|1st|primera?) (?:\w+ )?(?:is|will be|es|sera)(?: on| el)? $|"
    r"\b(?:starts?|begins?|starting|beginning|empieza|empiezo|comienza)(?: \w+)? (?:on |el )?$"
)
"""Before the day on which a study begins."""
_OVER_SINCE = re.compile(
    r"\b(?:done|finished|over|out|ended|closed|left|off it|nothing)(?: with it| of it)? (?:since |(?=since))?$"
)
"""Before the day since which a study is over."""
_BARE_MONTH = re.compile(words.BARE_MONTH)
_BARE_DAY = 5
"""Words of a sentence that tells hardly more than a day."""
_OPPOSITES = frozenset({"positive", "negative"})
_RETRACT = re.compile(RETRACT)
_OUT_OF = re.compile(
    r"\d(?P<scale> ?(?:/|out of|of|de|sobre)(?: (?:a|an|un|una|the|el|total|max\w*|possible|posibles?|de|of|los))* "
    r"?(?P<most>\d+))"
    r"(?![\d/]|[.,]\d)"
)
_OTHER_SCORES = re.compile(r"\b(?:bilag|slicc|damage index|sdi|lldas|doris|pga|cdai|das28|asdas|of 11|out of 11|/11)\b")
_OTHER_SCORE = re.compile(
    r"\b(?:bilag|slicc|sdi|damage|lldas|pga|das28|(?:physician'?s? |doctor'?s? |patient )?global|pain|fatigue|vas)"
    r"(?: (?:index|score|scale|assessment))*"
    r"(?: (?:of|is|was|at|about))*[\s:=]+\d+(?:\.\d+)?\b"
)


@dataclass(frozen=True, slots=True)
class RecordReading:
    """The fields that were read, the fact's word for none, or nothing although the message speaks of it."""

    value: Json
    start: int
    end: int
    confirm: bool = False


class RecordReader:
    """Compiled once, used for every message."""

    def __init__(
        self, facts: Mapping[str, FactDefinition], language: str, numbers: NumberReader, dates: DateReader
    ) -> None:
        self._facts = {name: f for name, f in facts.items() if f.kind == "record"}
        self._numbers = numbers
        self._dates = dates
        self._cues = {value: re.compile(rf"(?<![a-z])(?:{p})(?![a-z])") for value, p in words.FIELD_CUES.items()}
        self._study_cues = self._cues | {
            value: re.compile(rf"(?<![a-z])(?:{words.FIELD_CUES[value]}|{p})(?![a-z])")
            for value, p in words.STUDY_CUES.items()
        }
        self._coming, self._began = re.compile(words.COMING), re.compile(DOSE_START)
        self._refused = re.compile(words.REFUSED)
        self._yes_to_a_study = re.compile(words.YES_TO_A_STUDY)
        self._visits_ahead = re.compile(words.VISITS_AHEAD)
        self._not_research, self._research = re.compile(words.NOT_RESEARCH), re.compile(words.RESEARCH)
        self._never_began = re.compile(words.NEVER_BEGAN)
        self._never_in_one = re.compile(words.NEVER_IN_ONE)
        self._no_study = re.compile(words.NO_STUDY)
        self._long_ago = re.compile(words.LONG_AGO)
        self._going_on, self._could_leave = re.compile(words.GOING_ON), re.compile(words.COULD_LEAVE)
        self._still_in = re.compile(words.STILL_IN_STUDY), re.compile(words.STILL_IN_STUDY_ES)
        self._since_only, self._no_longer = re.compile(words.SINCE_ONLY), re.compile(words.NO_LONGER_SINCE)
        self._declined, self._joined = re.compile(words.STUDY_REFUSED), re.compile(words.STUDY_JOINED)
        self._names: dict[str, re.Pattern[str]] = {}
        for name, fact in self._facts.items():
            aliases = [
                normalise(a, language).norm for a in (*fact.aliases.get("en", ()), *fact.aliases.get(language, ()))
            ]
            if aliases:
                self._names[name] = re.compile(
                    rf"(?<![a-z])(?:{'|'.join(re.escape(a) for a in sorted(aliases, key=len, reverse=True))})(?![a-z])"
                )

    def is_named(self, fact: str, text: Text) -> bool:
        """Is a record called by its own name: "SLEDAI 2K twelve"?"""
        name = self._names.get(fact)
        return name is not None and name.search(text.norm) is not None

    def read(
        self, fact: str, text: Text, polarity: Polarity | None, today: date, *, asked: bool = True
    ) -> RecordReading | None:
        """The record a message gives. Unasked, a record is read only where it is called by its name."""
        definition = self._facts[fact]
        name, named = self._names.get(fact), self.is_named(fact, text)
        if not asked and not named:
            return None
        assert isinstance(definition.item, dict)
        if "last_date" in definition.item and self._is_studying(text.norm):
            return None
        value, start, end, confirm = self._fields(definition, definition.item, text, today, name, named=named)
        essential = next(iter(definition.item))
        if asked and (stands := self._stands(definition, text, value, today)) is not None:
            return stands
        if (
            "last_date" in definition.item
            and value.get(essential) in (None, "unclear")
            and (self._long_ago.search(text.norm) or (asked and _is_long_past(value, today)))
        ):
            return RecordReading(definition.none, start, end, confirm=True) if definition.none is not None else None
        if (none := self._never_was_in(definition, text, value)) is not None:
            return none
        if "last_date" in definition.item and polarity is not None and polarity.value == "no" and not named:
            if "last_date" not in value and self._no_study.match(text.norm):
                return self._denied(definition, polarity, value)
        if essential in value:
            return RecordReading(value, start, end, confirm)
        if polarity is not None and "last_date" in definition.item and self._yes_to_a_study.search(text.norm):
            polarity = None
        if not asked or polarity is None:
            return self._partial(definition, value, start, end) if asked else None
        if polarity.value == "no":
            told = self._partial(definition, value, start, end) if "last_date" in value else None
            return told or self._denied(definition, polarity, value)
        if polarity.value in ("unknown", "declined"):
            return RecordReading(polarity.value, polarity.start, polarity.end)
        return self._partial(definition, value, polarity.start, polarity.end)

    def _never_was_in(self, definition: FactDefinition, text: Text, value: Mapping[str, Json]) -> RecordReading | None:
        """The word for none of a study that was never begun, or that did not take the person."""
        if not isinstance(definition.item, dict) or "last_date" not in definition.item or definition.none is None:
            return None
        if (never := self._never_in_one.search(text.norm)) is not None and "last_date" not in value:
            return RecordReading(definition.none, *never.span())
        if (never := self._never_began.search(text.norm)) is not None:
            return RecordReading(definition.none, *never.span(), confirm=True)
        refused = self._refused.search(text.norm)
        if refused is not None and value.get("status") != "ended" and "last_date" not in value:
            return RecordReading(definition.none, *refused.span(), confirm=True)
        return None

    def _stands(
        self, definition: FactDefinition, text: Text, value: Mapping[str, Json], today: date
    ) -> RecordReading | None:
        """A study of which only is told that it goes on, is over, or was refused: "no me he salido", "since August"."""
        if not isinstance(definition.item, dict) or "last_date" not in definition.item:
            return None
        said, whole = folded(text.written), (0, len(text.norm))
        own: dict[str, Json] = {k: v for k, v in value.items() if k not in ("status", "last_date")}
        kind: dict[str, Json] = {next(iter(definition.item)): "unclear", **own}
        going, on = self._still_in
        if own.keys() and "unclear" not in own.values() and value.get("status") == "current":
            return None
        if going.search(text.norm) or on.search(said) or self._since_only.match(text.norm):
            return RecordReading({**kind, "status": "current"}, *whole, confirm=True)
        if self._no_longer.match(text.norm) or self._no_longer.match(said):
            days = [d for d in self._dates.find(text, today) if parse_ok(d.iso, today)]
            last: dict[str, Json] = {"last_date": days[-1].iso} if days else {}
            return RecordReading({**kind, **last, "status": "ended"}, *whole, confirm=True)
        declined = self._declined.search(text.norm) or self._declined.search(said)
        if declined and definition.none is not None and not own and not self._joined.search(f"{text.norm} {said}"):
            return RecordReading(definition.none, *whole, confirm=True)
        return None

    def _is_studying(self, norm: str) -> bool:
        """Is it told what somebody learns, and of no research: "doing a nursing degree"?"""
        return self._not_research.search(norm) is not None and self._research.search(norm) is None

    def _fields(
        self,
        definition: FactDefinition,
        shapes: Mapping[str, FieldType],
        text: Text,
        today: date,
        name: re.Pattern[str] | None,
        *,
        named: bool,
    ) -> tuple[dict[str, Json], int, int, bool]:
        dates = [d for d in self._dates.find(_with_months(text), today) if parse_ok(d.iso, today)]
        if any(shape.number is not None for shape in shapes.values()):
            dates = without_values(text, dates)
        if "last_date" in shapes:
            dates = [d for d in dates if self._is_visit(text.norm, d.start, d.end)]
        masked = text.without(
            [*((d.start, d.end) for d in dates), *(m.span() for m in _OTHER_SCORE.finditer(text.norm))]
        )
        value: dict[str, Json] = {}
        start, end, confirm = len(text.norm), 0, False
        for field, shape in shapes.items():
            if shape.number is not None:
                numbers = [
                    n
                    for n in self._numbers.find(without_asides(_without_scale(masked, shape.number.high)))
                    if shape.number.low <= n.value <= shape.number.high
                    and n.op is None
                    and n.high is None
                    and n.value == int(n.value)
                ]
                if named and name is not None:
                    numbers = _after_name(text, numbers, name)
                    dates = _near_name(text, dates, name)
                if (_OTHER_SCORES.search(masked.norm) and not named) or not numbers:
                    continue
                position = _standing(text, numbers, dates)
                if position is None:
                    continue
                chosen = numbers[position]
                dates = _own_date(text, dates, chosen) if len(numbers) == 1 else _dates_after(dates, numbers, position)
                confirm = confirm or len(numbers) > 1 or chosen.approximate
                value[field] = chosen.value
                start, end = min(start, chosen.start), max(end, chosen.end)
            elif shape.enum is not None:
                if (
                    made := self._choice(
                        field, shape.enum, text, self._study_cues if "last_date" in shapes else self._cues, dates
                    )
                ) is not None:
                    value[field] = made[0]
                    start, end = min(start, made[1]), max(end, made[2])
            elif shape.date and dates:
                value[field] = self._newest(text, dates, value).iso
                confirm = confirm or dates[-1].rough
                start, end = min(start, dates[-1].start), max(end, dates[-1].end)
        for field, shape in shapes.items():
            default = words.DEFAULTS.get(field)
            if (
                shape.enum is not None
                and field not in value
                and default in shape.enum
                and value.keys() - {"date", "last_date"}
            ):
                value[field] = default
        if (
            value
            and "status" in shapes
            and "status" not in value
            and any(isinstance(value.get(k), str) for k in ("last_date",))
        ):
            value["status"] = "ended" if "ended" in (shapes["status"].enum or ()) else None
        return value, min(start, end), end, confirm

    @staticmethod
    def _newest(text: Text, dates: list[FoundDate], value: Mapping[str, Json]) -> FoundDate:
        """The date that is said last; of several tests with one result the newest."""
        last = dates[-1]
        if "result" not in value or len(dates) < 2 or _RETRACT.search(text.norm, dates[0].end, last.start):
            return last
        return max(dates, key=lambda d: (d.iso, d.start))

    def _is_visit(self, norm: str, start: int, end: int) -> bool:
        """False for the date of a visit to come and of the day it all began."""
        before = norm[:start]
        since = norm.startswith("since ", start) or before.endswith("since ")
        if since and _OVER_SINCE.search(before):
            return True
        if _FIRST_AHEAD.search(before):
            return False
        began = self._began.search(before) or re.match(r"(?:since|from)\b", norm[start:end])
        return not began and not self._coming.search(before)

    def _choice(
        self, field: str, allowed: tuple[str, ...], text: Text, cues: Mapping[str, re.Pattern[str]],
        days: list[FoundDate],
    ) -> tuple[str, int, int] | None:  # fmt: skip
        hits: dict[str, re.Match[str]] = {}
        for option in allowed:
            cue = cues.get(option)
            if cue is not None and (match := cue.search(text.norm)) is not None:
                hits[option] = match
        if {"not_done", "negative"} <= hits.keys() and not re.match(r"no\b", hits["not_done"].group()):
            return _made("not_done", hits["not_done"])
        if {"not_done", "negative"} <= hits.keys():
            return _made("negative", hits["negative"])
        if "positive" in hits and re.search(r"\b(?:not|never|no)\s+(?:a )?$", text.norm[: hits["positive"].start()]):
            hits.pop("positive")
        if field == "status" and "current" in hits and _NOT_NOW.search(text.norm[: hits["current"].start()]):
            hits.pop("current")
        if field == "status" and "ended" in allowed and (ahead := self._visits_ahead.search(text.norm)) is not None:
            return _made("current", ahead)
        if field == "status" and "ended" in hits and (leaves := self._could_leave.search(text.norm)) is not None:
            return _made("current", leaves)
        if field == "status" and "ended" in hits and "current" in hits:
            return (
                _made("current", hits["current"]) if self._going_on.search(text.norm) else _made("ended", hits["ended"])
            )
        if {"observational", "interventional"} <= hits.keys():
            return (
                _made("observational", hits["observational"])
                if re.search(
                    r"\bno (?:drug|drugs|medicine|treatment)|\bonly\b|\bjust\b|survey|registry|questionnaire", text.norm
                )
                else _made("interventional", hits["interventional"])
            )
        if hits.keys() >= _OPPOSITES:
            state = changed(text, lambda clause: _one_of(_OPPOSITES, cues, clause), days)
            return None if state is None else (state.value, state.start, state.end)
        if not hits:
            return None
        best = max(hits, key=lambda v: hits[v].end() - hits[v].start())
        return _made(best, hits[best])

    @staticmethod
    def _partial(definition: FactDefinition, value: dict[str, Json], start: int, end: int) -> RecordReading | None:
        """A yes without the essential field: enough only when the definition has a word for "unclear"."""
        assert isinstance(definition.item, dict)
        first, shape = next(iter(definition.item.items()))
        if value.keys() - {"date", "last_date"} and shape.enum is not None and "unclear" in shape.enum:
            return RecordReading({first: "unclear", **value}, start, end, confirm=True)
        return None

    @staticmethod
    def _denied(definition: FactDefinition, polarity: Polarity, value: dict[str, Json]) -> RecordReading | None:
        if definition.none is not None:
            return RecordReading(definition.none, polarity.start, polarity.end)
        assert isinstance(definition.item, dict)
        for field, shape in definition.item.items():
            if shape.enum is not None and "not_done" in shape.enum:
                return RecordReading({field: "not_done"}, polarity.start, polarity.end)
        del value
        return RecordReading(UNKNOWN, polarity.start, polarity.end)


def _is_long_past(value: Mapping[str, Json], today: date) -> bool:
    """Did a study surely end more than a year ago: "a sleep study in 1998"?"""
    day = value.get("last_date")
    return isinstance(day, str) and value.get("status") != "current" and day[:4] < str(today.year - 1)


def _with_months(text: Text) -> Text:
    """The same text with "last in jan" for "last was jan" and "done september's": months without their small word."""
    norm = _BARE_MONTH.sub(
        lambda m: f"{m['lead']}{' ' * (len(m['verb']) - 3)} in {m['month']}{' ' * len(m['s'])}", text.norm
    )
    return text if norm == text.norm or len(norm) != len(text.norm) else Text(text.raw, norm, text.origin)


def _standing(text: Text, numbers: list[FoundNumber], dates: list[FoundDate]) -> int | None:
    """The number that holds today; None where several are said and the words do not tell."""
    if len({n.value for n in numbers}) == 1:
        return 0
    days = [next((d.iso for d in _dates_after(dates, numbers, i)), None) for i in range(len(numbers))]
    return standing(text.norm, [(n.start, n.end) for n in numbers], days if all(days) else ())


def _after_name(text: Text, numbers: list[FoundNumber], name: re.Pattern[str]) -> list[FoundNumber]:
    """Those in the same sentence after the name, where there are any: "MMF 1 g. SLEDAI-2K 10 at last visit"."""
    found = list(name.finditer(text.norm))
    near = [n for n in numbers for m in found if m.end() <= n.start < text.sentence_at(m.start())[1]]
    return near or numbers


def _near_name(text: Text, dates: list[FoundDate], name: re.Pattern[str]) -> list[FoundDate]:
    """Without the days in earlier sentences about other things than the score."""
    own = {text.sentence_at(m.start()) for m in name.finditer(text.norm)}
    first = min(start for start, _ in own)
    spans = [(d, text.sentence_at(d.start)) for d in dates]
    return [d for d, s in spans if s in own or s[0] > first or len(text.part(*s).words) <= _BARE_DAY]


def _dates_after(dates: list[FoundDate], numbers: list[FoundNumber], position: int) -> list[FoundDate]:
    """The dates that stand right after one of several numbers."""
    end = numbers[position + 1].start if position + 1 < len(numbers) else None
    return [d for d in dates if numbers[position].end <= d.start and (end is None or d.end <= end)]


def _own_date(text: Text, dates: list[FoundDate], number: FoundNumber) -> list[FoundDate]:
    """Of several dates the one that follows the number; a date that puts another right stands last and counts."""
    if len(dates) < 2 or _RETRACT.search(text.norm, dates[0].end, dates[-1].start):
        return dates
    after = [d for d in dates if d.start >= number.end]
    return after[:1] or dates[-1:]


def _without_scale(text: Text, highest: float) -> Text:
    """The same text without the most that a score can be: "4 out of 105"; not what is of another scale."""
    return text.without([m.span("scale") for m in _OUT_OF.finditer(text.norm) if float(m["most"]) == highest])


def _one_of(options: Iterable[str], cues: Mapping[str, re.Pattern[str]], clause: str) -> str | None:
    """The only one of some words that a clause says."""
    said = [option for option in options if option in cues and cues[option].search(clause)]
    return said[0] if len(said) == 1 else None


def _made(value: str, match: re.Match[str]) -> tuple[str, int, int]:
    return value, match.start(), match.end()


def parse_ok(iso: str, today: date) -> bool:
    """A date of something that happened: not after today."""
    return iso <= today.isoformat()[: len(iso)]
