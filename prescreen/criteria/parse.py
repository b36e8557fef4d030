"""Turns the rules that study staff write into judged rules, collecting every mistake with its place.

A rule is a mapping with exactly one key; `docs/tasks/add-a-trial.md` lists them all.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from prescreen.criteria import combine, leaves
from prescreen.criteria.judgement import ALWAYS_MET, ALWAYS_NOT_MET, REVIEW, UNCLEAR
from prescreen.criteria.lab_rule import LabRule, LabScale, scale_of
from prescreen.criteria.leaves import Source
from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth
from prescreen.facts.answers import BadValue, Json
from prescreen.facts.dates import Span
from prescreen.facts.definition import FactDefinition, FieldType
from prescreen.facts.labs import number
from prescreen.facts.terms import Terms
from prescreen.facts.units import spell

_FIXED = {"met": ALWAYS_MET, "not_met": ALWAYS_NOT_MET, "unclear": UNCLEAR, "review": REVIEW}
_VALUE_TRUTHS: dict[str, tuple[Truth, bool]] = {
    "met": (MET, False),
    "not_met": (NOT_MET, False),
    "unclear": (UNKNOWN, False),
    "review": (UNKNOWN, True),
}
_OPS = ("<", "<=", ">", ">=")
Path: TypeAlias = tuple[str | int, ...]
Map: TypeAlias = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class RuleMistake:
    """Something an author must mend: where in the document, and what is wrong and allowed."""

    path: Path
    text: str


class _Wrong(Exception):
    def __init__(self, text: str, *path: str | int) -> None:
        super().__init__(text)
        self.path = path


@dataclass(slots=True)
class RuleParser:
    """Parses the rules of one trial. `mistakes` and `used` (facts that rules look at) grow with every rule."""

    facts: Mapping[str, FactDefinition]
    terms: Terms
    mistakes: list[RuleMistake] = field(default_factory=list)
    used: dict[str, None] = field(default_factory=dict)
    _path: list[str | int] = field(default_factory=list)
    _entry: str | None = None

    def parse(self, raw: Json, path: Path) -> combine.Rule:
        """The rule that stands at `path`; a mistaken one becomes "unclear" and is noted in `mistakes`."""
        self._path = list(path)
        return self._rule(raw)

    def _rule(self, raw: Json) -> combine.Rule:
        try:
            if not isinstance(raw, Mapping) or len(raw) != 1:
                raise _Wrong(f"a rule is a mapping with exactly one of: {', '.join(_KINDS)}")
            kind, body = next(iter(raw.items()))
            if kind not in _KINDS:
                raise _Wrong(f"no rule is called {kind!r}{_near(str(kind), _KINDS)}; allowed: {', '.join(_KINDS)}")
            with self._at(kind):
                return _KINDS[kind](self, body)
        except _Wrong as wrong:
            self.mistakes.append(RuleMistake((*self._path, *wrong.path), str(wrong)))
        except (BadValue, ValueError) as error:
            self.mistakes.append(RuleMistake(tuple(self._path), str(error)))
        return combine.Always(UNCLEAR)

    @contextmanager
    def _at(self, *keys: str | int) -> Iterator[None]:
        self._path.extend(keys)
        try:
            yield
        finally:
            del self._path[-len(keys) :]

    def _child(self, raw: Json, *keys: str | int) -> combine.Rule:
        with self._at(*keys):
            return self._rule(raw)

    def _list(self, raw: Json) -> tuple[combine.Rule, ...]:
        if not isinstance(raw, Sequence) or isinstance(raw, str) or not raw:
            raise _Wrong("a list of at least one rule stands here")
        return tuple(self._child(part, i) for i, part in enumerate(raw))

    def _fact(self, name: Json, *kinds: str) -> FactDefinition:
        if not isinstance(name, str) or name not in self.facts:
            raise _Wrong(f"no fact is called {name!r}{_near(str(name), self.facts)}", "fact")
        definition = self.facts[name]
        if kinds and definition.kind not in kinds:
            raise _Wrong(f"{name} is of kind {definition.kind}; this rule needs {' or '.join(kinds)}", "fact")
        self.used[name] = None
        return definition

    def _source(self, body: Map) -> tuple[Source, FactDefinition, FieldType | None]:
        name, of = body.get("fact"), body.get("field")
        if name is None:
            if self._entry is None:
                raise _Wrong("outside each and some, a rule names its fact")
            owner = self.facts[self._entry]
        else:
            owner = self._fact(name)
        shape: FieldType | None = None
        if isinstance(of, str):
            if owner.kind == "lab" and of == "date":
                shape = FieldType(date=True)
            elif not isinstance(owner.item, dict) or of not in owner.item:
                fields = ", ".join(owner.item) if isinstance(owner.item, dict) else "none"
                raise _Wrong(f"there is no field {of!r}; fields: {fields}", "field")
            else:
                shape = owner.item[of]
        elif name is None:
            shape = owner.item if isinstance(owner.item, FieldType) else None
        return (
            Source(name if isinstance(name, str) else None, of if isinstance(of, str) else None),
            owner,
            shape,
        )

    def value(self, raw: Json) -> combine.Rule:
        """`value`: every allowed value of an enum in exactly one of met, not_met, unclear, review."""
        body = _body(raw, "fact", "field", *_VALUE_TRUTHS, "if_unknown")
        source, owner, shape = self._source(body)
        allowed = tuple(owner.values) if shape is None else shape.enum
        if not allowed:
            raise _Wrong("value rules are for facts and fields of kind enum; this one has no list of values")
        truths: dict[str, tuple[Truth, bool]] = {}
        for key, truth in _VALUE_TRUTHS.items():
            names = body.get(key, [])
            if not isinstance(names, Sequence) or isinstance(names, str):
                raise _Wrong("a list of values stands here", key)
            for name in map(str, names):
                if name not in allowed:
                    raise _Wrong(f"{name!r} is not a value{_near(name, allowed)}; allowed: {', '.join(allowed)}", key)
                if name in truths:
                    raise _Wrong(f"{name!r} stands in two lists", key)
                truths[name] = truth
        if left := [name for name in allowed if name not in truths]:
            raise _Wrong(f"these values stand in no list: {', '.join(left)}")
        if body.get("if_unknown") not in (None, "review"):
            raise _Wrong("if_unknown can only be review", "if_unknown")
        return leaves.Value(source, truths, unknown_is_review="if_unknown" in body)

    def number(self, raw: Json) -> combine.Rule:
        """`number`: a comparison of a number fact or field."""
        body = _body(raw, "fact", "field", "op", "limit")
        source, owner, shape = self._source(body)
        if owner.kind not in ("integer", "number") and (shape is None or shape.number is None):
            raise _Wrong("number rules are for facts and fields that are numbers", "fact")
        return leaves.Number(source, _op(body), _limit(body))

    def age(self, raw: Json) -> combine.Rule:
        """`age`: completed years, or a date of birth standing in."""
        body = _body(raw, "fact", "born", "op", "limit")
        self._fact(body.get("fact"), "integer")
        self._fact(body.get("born"), "date")
        return leaves.Age(str(body["fact"]), str(body["born"]), _op(body), _limit(body))

    def lab(self, raw: Json) -> combine.Rule:
        """`lab`: a laboratory value against a limit with its unit, limits by unit, or a ratio to its normal."""
        body = _body(raw, "fact", "op", "limit", "unit", "limits", "ratio_to", "percent_of")
        name = body.get("fact", self._entry)
        definition = self._fact(name, "lab")
        scale = _scale(definition)
        canonical = definition.units[0]
        ratio = body.get("ratio_to")
        if ratio not in (None, "uln"):
            raise _Wrong("ratio_to can only be uln", "ratio_to")
        if ratio:
            limits = {canonical: _limit(body)}
        elif "limits" in body:
            limits = _limits(body["limits"], scale)
        else:
            unit = spell(str(body.get("unit"))) or str(body.get("unit"))
            if unit not in scale.factors:
                raise _Wrong(f"unit is one of {', '.join(scale.factors)}", "unit")
            limits = {canonical: _limit(body) * scale.factors[unit]}
        if canonical not in limits:
            raise _Wrong(f"limits needs one in {canonical}", "limits")
        whole = body.get("percent_of")
        return LabRule(
            None if "fact" not in body else str(name),
            _op(body),
            scale,
            limits,
            canonical,
            bool(ratio),
            None if whole is None else str(whole),
            None if whole is None else _scale(self._fact(whole, "lab")),
        )

    def within(self, raw: Json) -> combine.Rule:
        """`within`: a date in the window of days, weeks, months or years that ends on the anchor."""
        body = _body(raw, "fact", "field", "days", "weeks", "months", "years", "of")
        source = self._date_source(body)
        sizes = {k: body[k] for k in ("days", "weeks", "months", "years") if k in body}
        if len(sizes) != 1 or not all(isinstance(n, int) and n > 0 for n in sizes.values()):
            raise _Wrong("a window has exactly one length: days, weeks, months or years, a whole number")
        size = {k: int(str(n)) for k, n in sizes.items()}
        span = Span(
            size.get("days", 0) + 7 * size.get("weeks", 0),
            size.get("months", 0) + 12 * size.get("years", 0),
        )
        anchor = body.get("of", "today")
        if anchor == "today":
            return leaves.Within(source, span)
        if not isinstance(anchor, Mapping) or list(anchor) != ["fact"]:
            raise _Wrong("of is today or {fact: a date fact}", "of")
        self._fact(anchor["fact"], "date")
        return leaves.Within(source, span, str(anchor["fact"]))

    def _date_source(self, body: Map) -> Source:
        source, owner, shape = self._source(body)
        if owner.kind != "date" and (shape is None or not shape.date):
            raise _Wrong("this rule needs a date", "field" if "field" in body else "fact")
        return source

    def before_today(self, raw: Json) -> combine.Rule:
        """`before_today`: a date in the past."""
        return leaves.Relative(self._date_source(_body(raw, "fact", "field")), after=False)

    def after_today(self, raw: Json) -> combine.Rule:
        """`after_today`: a date in the future."""
        return leaves.Relative(self._date_source(_body(raw, "fact", "field")), after=True)

    def term(self, raw: Json) -> combine.Rule:
        """`term`: a name belongs to one of the classes of its vocabulary."""
        body = _body(raw, "fact", "field", "in")
        source, _, shape = self._source(body)
        if shape is None or shape.term is None:
            raise _Wrong("term rules are for names; this fact or field is not described as one")
        known = self.terms.classes.get(shape.term, {})
        classes = body.get("in")
        if not isinstance(classes, Sequence) or isinstance(classes, str) or not classes:
            raise _Wrong("in is a list of classes", "in")
        for name in map(str, classes):
            if name not in known:
                raise _Wrong(
                    f"no class of {shape.term} is called {name!r}{_near(name, known)}; known: {', '.join(known)}",
                    "in",
                )
        return leaves.Member(source, self.terms, shape.term, frozenset(map(str, classes)))

    def each(self, raw: Json) -> combine.Each:
        """`each`: every entry of a list, record or repeated laboratory value."""
        body = _body(raw, "fact", "item")
        definition = self._fact(body.get("fact"), "list", "record", "lab")
        outer, self._entry = self._entry, str(body["fact"])
        try:
            rule = self._child(body.get("item"), "item")
        finally:
            self._entry = outer
        return combine.Each(str(body["fact"]), rule, definition.none, definition.kind == "lab")

    def some(self, raw: Json) -> combine.Rule:
        """`some`: at least one entry."""
        found = self.each(raw)
        return combine.Some(found.fact, found.rule, found.none, found.is_lab)

    def first(self, raw: Json) -> combine.Rule:
        """`first`: a decision table that ends with `otherwise`."""
        if not isinstance(raw, Sequence) or isinstance(raw, str) or len(raw) < 2:
            raise _Wrong("a decision table has rows with when and then, and ends with otherwise")
        rows = []
        for i, row in enumerate(raw):
            last = i == len(raw) - 1
            keys = {"otherwise"} if last else {"when", "then"}
            if not isinstance(row, Mapping) or set(row) != keys:
                raise _Wrong(f"this row has exactly: {' and '.join(sorted(keys))}", i)
            then = self._then(row["otherwise" if last else "then"], i, "otherwise" if last else "then")
            rows.append(combine.Row(None if last else self._child(row["when"], i, "when"), then))
        return combine.First(tuple(rows))

    def _then(self, raw: Json, *keys: str | int) -> combine.Rule:
        return combine.Always(_FIXED[raw]) if isinstance(raw, str) and raw in _FIXED else self._child(raw, *keys)

    def answered(self, raw: Json) -> combine.Rule:
        """`answered`: different rules with a value and without."""
        body = _body(raw, "fact", "with_value", "without")
        self._fact(body.get("fact"))
        return combine.Answered(
            str(body["fact"]),
            self._then(body.get("with_value"), "with_value"),
            self._then(body.get("without"), "without"),
        )

    def at_least(self, raw: Json) -> combine.Rule:
        """`at_least`: n of several."""
        body = _body(raw, "n", "of")
        with self._at("of"):
            parts = self._list(body.get("of"))
        count = body.get("n")
        if not isinstance(count, int) or not 1 <= count <= len(parts):
            raise _Wrong(f"n is a whole number from 1 to {len(parts)}", "n")
        return combine.AtLeast(count, parts)

    def always(self, raw: Json) -> combine.Rule:
        """`always`: a fixed judgement."""
        if raw not in _FIXED:
            raise _Wrong(f"always is one of {', '.join(_FIXED)}")
        return combine.Always(_FIXED[str(raw)])

    def all(self, raw: Json) -> combine.Rule:
        """`all`: Kleene all."""
        return combine.All(self._list(raw))

    def any(self, raw: Json) -> combine.Rule:
        """`any`: Kleene any."""
        return combine.Any(self._list(raw))

    def prefer(self, raw: Json) -> combine.Rule:
        """`prefer`: stand-ins."""
        return combine.Prefer(self._list(raw))

    def negation(self, raw: Json) -> combine.Rule:
        """`not`: Kleene not."""
        return combine.Not(self._rule(raw))

    def known_that(self, raw: Json) -> combine.Rule:
        """`known_that`: only what is known counts."""
        return combine.KnownThat(self._rule(raw))


_KINDS: dict[str, Callable[[RuleParser, Json], combine.Rule]] = {
    "all": RuleParser.all,
    "any": RuleParser.any,
    "not": RuleParser.negation,
    "at_least": RuleParser.at_least,
    "value": RuleParser.value,
    "number": RuleParser.number,
    "age": RuleParser.age,
    "lab": RuleParser.lab,
    "within": RuleParser.within,
    "before_today": RuleParser.before_today,
    "after_today": RuleParser.after_today,
    "term": RuleParser.term,
    "each": RuleParser.each,
    "some": RuleParser.some,
    "first": RuleParser.first,
    "answered": RuleParser.answered,
    "prefer": RuleParser.prefer,
    "known_that": RuleParser.known_that,
    "always": RuleParser.always,
}


def _body(raw: Json, *keys: str) -> Map:
    if not isinstance(raw, Mapping):
        raise _Wrong(f"a mapping with {', '.join(keys)} stands here")
    for key in raw:
        if key not in keys:
            raise _Wrong(f"there is no {key!r} here{_near(str(key), keys)}; allowed: {', '.join(keys)}")
    return raw


def _op(body: Map) -> str:
    op = body.get("op")
    if op not in _OPS:
        raise _Wrong(f"op is one of {', '.join(_OPS)}", "op")
    return str(op)


def _limit(body: Map) -> Fraction:
    return number(body.get("limit"), "limit")


def _limits(raw: Json, scale: LabScale) -> dict[str, Fraction]:
    if not isinstance(raw, Mapping) or not raw:
        raise _Wrong("limits is a mapping from unit to limit", "limits")
    for unit in raw:
        if unit not in scale.factors:
            raise _Wrong(f"{unit!r} is not a unit of this fact: {', '.join(scale.factors)}", "limits")
    return {str(unit): number(limit, f"limits.{unit}") for unit, limit in raw.items()}


def _scale(definition: FactDefinition) -> LabScale:
    units = tuple(dict.fromkeys((*definition.units, *(u for r in definition.unitless for u in r.units))))
    plausible = definition.plausible
    return LabScale(
        scale_of(str(definition.quantity), units),
        None if plausible is None else (number(plausible.low, "low"), number(plausible.high, "high")),
        tuple((number(r.low, "from"), number(r.high, "to"), r.units) for r in definition.unitless),
    )


def _near(name: str, known: Mapping[str, object] | Sequence[str]) -> str:
    match = difflib.get_close_matches(name, list(known), n=1)
    return f" (did you mean {match[0]!r}?)" if match else ""
