"""Rules about one fact: its value, its number, its laboratory value, its date, the class of a name in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from prescreen.criteria.judgement import Ground, Judgement
from prescreen.criteria.scope import ABSENT, Answer, Item, Scope, missing
from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth
from prescreen.facts.answers import NOT_KNOWN
from prescreen.facts.dates import PartialDate, Span, birthday, completed_years, parse_date
from prescreen.facts.labs import Interval, number
from prescreen.facts.terms import Terms

_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """Where a leaf looks: a fact, a field of a record fact, or (without a fact) the entry at hand or a field of it."""

    fact: str | None = None
    field: str | None = None

    def read(self, scope: Scope, item: Item | None) -> tuple[Answer, Ground]:
        """The answer there, ABSENT if it was not asked, and the ground it gives."""
        if self.fact is not None:
            value: Answer = scope.answers.get(self.fact, ABSENT)
            ground = Ground(self.fact)
        else:
            assert item is not None, "the parser lets fields without a fact stand only inside each and some"
            value, ground = item.value, item.ground
        if self.field is None or value in ("unknown", "declined"):
            return value, ground
        if isinstance(value, dict):
            inner = value.get(self.field)
            return ("unknown" if inner is None else inner), ground
        return (value if value is ABSENT else "unknown"), ground

    def gap(self, answer: Answer, ground: Ground) -> Judgement | None:
        """Unknown when there is no value; open only for a whole fact that was not asked."""
        if answer is ABSENT:
            return Judgement(UNKNOWN, open=(ground.fact,))
        return Judgement(UNKNOWN, (ground,)) if answer in ("unknown", "declined") else None


def told(answer: bool | None, *because: Ground) -> Judgement:
    """The judgement that a yes, no or undecidable comparison gives."""
    truth = UNKNOWN if answer is None else MET if answer else NOT_MET
    return Judgement(truth, because)


class Value:
    """One of a fact's allowed values decides; `unclear` and `review` values leave it to the study team."""

    __slots__ = ("_judged", "_table", "fact", "source")

    def __init__(
        self, source: Source, truths: Mapping[str, tuple[Truth, bool]], *, unknown_is_review: bool = False
    ) -> None:
        self.source = source
        self._table: dict[object, tuple[Truth, bool]] = dict(truths.items())
        for word in NOT_KNOWN:
            self._table[word] = (UNKNOWN, unknown_is_review)
        self.fact = source.fact if source.field is None else None
        self._judged: dict[object, Judgement] = {}
        if self.fact is not None:
            ground = (Ground(self.fact),)
            self._judged = {value: Judgement(t, ground, (), r) for value, (t, r) in self._table.items()}
            self._judged[ABSENT] = Judgement(UNKNOWN, open=(self.fact,))

    def knows(self, answer: Answer) -> bool:
        """Is this one of the finitely many answers whose judgement never changes?"""
        return (isinstance(answer, str) or answer is ABSENT) and answer in self._judged

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """The truth that stands beside the value."""
        if self.fact is not None:
            value = scope.answers.get(self.fact, ABSENT)
            if (known := self._judged.get(value) if isinstance(value, str) or value is ABSENT else None) is not None:
                return known
        answer, ground = self.source.read(scope, item)
        if answer is ABSENT:
            return Judgement(UNKNOWN, open=(ground.fact,))
        truth, review = self._table.get(answer, _NOT_A_VALUE) if isinstance(answer, str) else _NOT_A_VALUE
        return Judgement(truth, (ground,), (), review)


_NOT_A_VALUE = (UNKNOWN, True)


@dataclass(frozen=True, slots=True)
class Number:
    """A number satisfies a comparison."""

    source: Source
    op: str
    limit: Fraction

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Exact comparison."""
        answer, ground = self.source.read(scope, item)
        if (gap := self.source.gap(answer, ground)) is not None:
            return gap
        value = number(answer, ground.fact)  # type: ignore[arg-type]
        return told(Interval(value, value).compare(self.op, self.limit), ground)


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years satisfy a comparison; from the age itself, else from a (partial) date of birth."""

    fact: str
    born: str
    op: str
    limit: Fraction

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """The age the person gave decides; a date of birth stands in for it, and for an age that has grown old."""
        years, born = scope.answer(self.fact), scope.answer(self.born)
        birth = None if missing(self.born, born) is not None else scope.day(parse_date(str(born)))
        if birth is not None and scope.watched:
            scope.changes(*(birthday(birth.latest, int(self.limit) + more) for more in (0, 1)))
        if (gap := missing(self.fact, years)) is None and (birth is None or not scope.aged):
            age = number(years, self.fact)  # type: ignore[arg-type]
            return told(Interval(age, age).compare(self.op, self.limit), Ground(self.fact))
        if birth is None:
            assert gap is not None
            return gap
        ages = Interval(
            Fraction(completed_years(birth.latest, scope.today)),
            Fraction(completed_years(birth.earliest, scope.today)),
        )
        found = ages.compare(self.op, self.limit)
        opened = gap.open if found is None and gap is not None else ()
        return Judgement(told(found).truth, (Ground(self.born),), opened)


@dataclass(frozen=True, slots=True)
class Within:
    """A date lies in the window of this length that ends on the anchor day, both ends included."""

    source: Source
    span: Span
    anchor: str | None = None
    _starts: dict[date, date] = field(default_factory=dict, repr=False, compare=False)

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Decides only when every day the date may stand for lies on one side."""
        when = _date(self.source, scope, item)
        if isinstance(when, Judgement):
            return when
        day, ground = when
        anchor = scope.today
        because: tuple[Ground, ...] = (ground,)
        if self.anchor is not None:
            fixed = scope.answer(self.anchor)
            if (gap := missing(self.anchor, fixed)) is not None:
                return gap
            anchor = parse_date(str(fixed)).latest
            because = (ground, Ground(self.anchor))
        else:
            day = day.until(scope.today)
            if scope.watched:
                scope.changes(self.span.clear_after(day.latest))
        start = self._starts.get(anchor)
        if start is None:
            if len(self._starts) >= _REMEMBERED:
                self._starts.clear()
            start = self._starts[anchor] = self.span.before(anchor)
        if day.latest < start or day.earliest > anchor:
            return Judgement(NOT_MET, because)
        if day.earliest >= start and day.latest <= anchor:
            return Judgement(MET, because)
        return Judgement(UNKNOWN, because)


@dataclass(frozen=True, slots=True)
class Relative:
    """A date lies before today, or after it; today itself is neither."""

    source: Source
    after: bool

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Decides only when every day the date may stand for lies on one side."""
        when = _date(self.source, scope, item)
        if isinstance(when, Judgement):
            return when
        day, ground = when
        if scope.watched:
            scope.changes(day.latest, day.latest + timedelta(days=1))
        later, not_later = day.earliest > scope.today, day.latest <= scope.today
        sooner, not_sooner = day.latest < scope.today, day.earliest >= scope.today
        yes, no = (later, not_later) if self.after else (sooner, not_sooner)
        return told(True if yes else False if no else None, ground)


def _date(source: Source, scope: Scope, item: Item | None) -> Judgement | tuple[PartialDate, Ground]:
    if source.fact is None and item is not None and item.lab is not None and source.field == "date":
        return (scope.day(item.lab.date), item.ground) if item.lab.date else Judgement(UNKNOWN, (item.ground,))
    answer, ground = source.read(scope, item)
    if (gap := source.gap(answer, ground)) is not None:
        return gap
    return scope.day(parse_date(str(answer))), ground


@dataclass(frozen=True, slots=True)
class Member:
    """A name belongs to one of these classes. A name nobody knows is unknown, an ambiguous one decides by agreement."""

    source: Source
    terms: Terms
    kind: str
    classes: frozenset[str]
    _holds: dict[str, bool | None] = field(default_factory=dict, repr=False, compare=False)

    def judge(self, scope: Scope, item: Item | None = None) -> Judgement:
        """Membership of the term that the text names."""
        answer, ground = self.source.read(scope, item)
        if (gap := self.source.gap(answer, ground)) is not None:
            return gap
        name = str(answer)
        if name not in self._holds:
            if len(self._holds) >= _REMEMBERED:
                self._holds.clear()
            self._holds[name] = self.holds(name)
        return told(self._holds[name], ground)

    def holds(self, name: str) -> bool | None:
        """Is the named thing in one of the classes?"""
        term = self.terms.find(self.kind, name)
        if term is None:
            return None
        if not term.could_be or term.classes & self.classes:
            return bool(term.classes & self.classes)
        options = [self.terms.named(self.kind, name) for name in term.could_be]
        answers = {None if option is None else bool(option.classes & self.classes) for option in options}
        return answers.pop() if len(answers) == 1 else None
