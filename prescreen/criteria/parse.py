"""Turns the rules that study staff write into judged rules, collecting every mistake with its place.

A rule is a mapping with exactly one key; `docs/tasks/add-a-trial.md` lists them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from prescreen.criteria import combine, leaves
from prescreen.criteria.judgement import ALWAYS_MET, ALWAYS_NOT_MET, REVIEW, UNCLEAR
from prescreen.criteria.lab_rule import LabRule
from prescreen.criteria.leaves import Source
from prescreen.criteria.rule_parts import (
    Map,
    WrongRule,
    limit_of,
    limits_of,
    mapping_of,
    near,
    operator_of,
    scale_for,
)
from prescreen.criteria.truth import MET, NOT_MET, UNKNOWN, Truth
from prescreen.facts.answers import BadValue, Json
from prescreen.facts.dates import Span
from prescreen.facts.definition import FactDefinition, FieldType
from prescreen.facts.terms import Terms
from prescreen.facts.units import spell

_FIXED = {"met": ALWAYS_MET, "not_met": ALWAYS_NOT_MET, "unclear": UNCLEAR, "review": REVIEW}
_VALUE_TRUTHS: dict[str, tuple[Truth, bool]] = {
    "met": (MET, False),
    "not_met": (NOT_MET, False),
    "unclear": (UNKNOWN, False),
    "review": (UNKNOWN, True),
}
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class RuleMistake:
    """Something an author must mend: where in the document, and what is wrong and allowed."""

    path: Path
    text: str


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
                raise WrongRule(f"a rule is a mapping with exactly one of: {', '.join(_KINDS)}")
            kind, body = next(iter(raw.items()))
            if kind not in _KINDS:
                raise WrongRule(f"no rule is called {kind!r}{near(str(kind), _KINDS)}; allowed: {', '.join(_KINDS)}")
            with self._at(kind):
                return _KINDS[kind](self, body)
        except WrongRule as wrong:
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
            raise WrongRule("a list of at least one rule stands here")
        return tuple(self._child(part, i) for i, part in enumerate(raw))

    def _fact(self, name: Json, *kinds: str) -> FactDefinition:
        if not isinstance(name, str) or name not in self.facts:
            raise WrongRule(f"no fact is called {name!r}{near(str(name), self.facts)}", "fact")
        definition = self.facts[name]
        if kinds and definition.kind not in kinds:
            raise WrongRule(f"{name} is of kind {definition.kind}; this rule needs {' or '.join(kinds)}", "fact")
        self.used[name] = None
        return definition

    def _source(self, body: Map) -> tuple[Source, FactDefinition, FieldType | None]:
        name, of = body.get("fact"), body.get("field")
        if name is None:
            if self._entry is None:
                raise WrongRule("outside each and some, a rule names its fact")
            owner = self.facts[self._entry]
        else:
            owner = self._fact(name)
        shape: FieldType | None = None
        if isinstance(of, str):
            if owner.kind == "lab" and of == "date":
                shape = FieldType(date=True)
            elif not isinstance(owner.item, dict) or of not in owner.item:
                fields = ", ".join(owner.item) if isinstance(owner.item, dict) else "none"
                raise WrongRule(f"there is no field {of!r}; fields: {fields}", "field")
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
        body = mapping_of(raw, "fact", "field", *_VALUE_TRUTHS, "if_unknown")
        source, owner, shape = self._source(body)
        allowed = tuple(owner.values) if shape is None else shape.enum
        if not allowed:
            raise WrongRule("value rules are for facts and fields of kind enum; this one has no list of values")
        truths: dict[str, tuple[Truth, bool]] = {}
        for key, truth in _VALUE_TRUTHS.items():
            names = body.get(key, [])
            if not isinstance(names, Sequence) or isinstance(names, str):
                raise WrongRule("a list of values stands here", key)
            for name in map(str, names):
                if name not in allowed:
                    raise WrongRule(f"{name!r} is not a value{near(name, allowed)}; allowed: {', '.join(allowed)}", key)
                if name in truths:
                    raise WrongRule(f"{name!r} stands in two lists", key)
                truths[name] = truth
        if left := [name for name in allowed if name not in truths]:
            raise WrongRule(f"these values stand in no list: {', '.join(left)}")
        if body.get("if_unknown") not in (None, "review"):
            raise WrongRule("if_unknown can only be review", "if_unknown")
        return leaves.Value(source, truths, unknown_is_review="if_unknown" in body)

    def number(self, raw: Json) -> combine.Rule:
        """`number`: a comparison of a number fact or field."""
        body = mapping_of(raw, "fact", "field", "op", "limit")
        source, owner, shape = self._source(body)
        if owner.kind not in ("integer", "number") and (shape is None or shape.number is None):
            raise WrongRule("number rules are for facts and fields that are numbers", "fact")
        return leaves.Number(source, operator_of(body), limit_of(body))

    def age(self, raw: Json) -> combine.Rule:
        """`age`: completed years, or a date of birth standing in."""
        body = mapping_of(raw, "fact", "born", "op", "limit")
        self._fact(body.get("fact"), "integer")
        self._fact(body.get("born"), "date")
        return leaves.Age(str(body["fact"]), str(body["born"]), operator_of(body), limit_of(body))

    def lab(self, raw: Json) -> combine.Rule:
        """`lab`: a laboratory value against a limit with its unit, limits by unit, or a ratio to its normal."""
        body = mapping_of(raw, "fact", "op", "limit", "unit", "limits", "ratio_to", "percent_of")
        name = body.get("fact", self._entry)
        definition = self._fact(name, "lab")
        scale = scale_for(definition)
        canonical = definition.units[0]
        ratio = body.get("ratio_to")
        if ratio not in (None, "uln"):
            raise WrongRule("ratio_to can only be uln", "ratio_to")
        if ratio:
            limits = {canonical: limit_of(body)}
        elif "limits" in body:
            limits = limits_of(body["limits"], scale)
        else:
            unit = spell(str(body.get("unit"))) or str(body.get("unit"))
            if unit not in scale.factors:
                raise WrongRule(f"unit is one of {', '.join(scale.factors)}", "unit")
            limits = {canonical: limit_of(body) * scale.factors[unit]}
        if canonical not in limits:
            raise WrongRule(f"limits needs one in {canonical}", "limits")
        whole = body.get("percent_of")
        return LabRule(
            None if "fact" not in body else str(name),
            operator_of(body),
            scale,
            limits,
            canonical,
            bool(ratio),
            None if whole is None else str(whole),
            None if whole is None else scale_for(self._fact(whole, "lab")),
        )

    def within(self, raw: Json) -> combine.Rule:
        """`within`: a date in the window of days, weeks, months or years that ends on the anchor."""
        body = mapping_of(raw, "fact", "field", "days", "weeks", "months", "years", "of")
        source = self._date_source(body)
        sizes = {k: body[k] for k in ("days", "weeks", "months", "years") if k in body}
        if len(sizes) != 1 or not all(isinstance(n, int) and n > 0 for n in sizes.values()):
            raise WrongRule("a window has exactly one length: days, weeks, months or years, a whole number")
        size = {k: int(str(n)) for k, n in sizes.items()}
        span = Span(
            size.get("days", 0) + 7 * size.get("weeks", 0),
            size.get("months", 0) + 12 * size.get("years", 0),
        )
        anchor = body.get("of", "today")
        if anchor == "today":
            return leaves.Within(source, span)
        if not isinstance(anchor, Mapping) or list(anchor) != ["fact"]:
            raise WrongRule("of is today or {fact: a date fact}", "of")
        self._fact(anchor["fact"], "date")
        return leaves.Within(source, span, str(anchor["fact"]))

    def _date_source(self, body: Map) -> Source:
        source, owner, shape = self._source(body)
        if owner.kind != "date" and (shape is None or not shape.date):
            raise WrongRule("this rule needs a date", "field" if "field" in body else "fact")
        return source

    def before_today(self, raw: Json) -> combine.Rule:
        """`before_today`: a date in the past."""
        return leaves.Relative(self._date_source(mapping_of(raw, "fact", "field")), after=False)

    def after_today(self, raw: Json) -> combine.Rule:
        """`after_today`: a date in the future."""
        return leaves.Relative(self._date_source(mapping_of(raw, "fact", "field")), after=True)

    def term(self, raw: Json) -> combine.Rule:
        """`term`: a name belongs to one of the classes of its vocabulary."""
        body = mapping_of(raw, "fact", "field", "in")
        source, _, shape = self._source(body)
        if shape is None or shape.term is None:
            raise WrongRule("term rules are for names; this fact or field is not described as one")
        known = self.terms.classes.get(shape.term, {})
        classes = body.get("in")
        if not isinstance(classes, Sequence) or isinstance(classes, str) or not classes:
            raise WrongRule("in is a list of classes", "in")
        for name in map(str, classes):
            if name not in known:
                raise WrongRule(
                    f"no class of {shape.term} is called {name!r}{near(name, known)}; known: {', '.join(known)}",
                    "in",
                )
        return leaves.Member(source, self.terms, shape.term, frozenset(map(str, classes)))

    def each(self, raw: Json) -> combine.Each:
        """`each`: every entry of a list, record or repeated laboratory value."""
        body = mapping_of(raw, "fact", "item")
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
            raise WrongRule("a decision table has rows with when and then, and ends with otherwise")
        rows = []
        for i, row in enumerate(raw):
            last = i == len(raw) - 1
            keys = {"otherwise"} if last else {"when", "then"}
            if not isinstance(row, Mapping) or set(row) != keys:
                raise WrongRule(f"this row has exactly: {' and '.join(sorted(keys))}", i)
            then = self._then(row["otherwise" if last else "then"], i, "otherwise" if last else "then")
            rows.append(combine.Row(None if last else self._child(row["when"], i, "when"), then))
        return combine.First(tuple(rows))

    def _then(self, raw: Json, *keys: str | int) -> combine.Rule:
        return combine.Always(_FIXED[raw]) if isinstance(raw, str) and raw in _FIXED else self._child(raw, *keys)

    def answered(self, raw: Json) -> combine.Rule:
        """`answered`: different rules with a value and without."""
        body = mapping_of(raw, "fact", "with_value", "without")
        self._fact(body.get("fact"))
        return combine.Answered(
            str(body["fact"]),
            self._then(body.get("with_value"), "with_value"),
            self._then(body.get("without"), "without"),
        )

    def at_least(self, raw: Json) -> combine.Rule:
        """`at_least`: n of several."""
        body = mapping_of(raw, "n", "of")
        with self._at("of"):
            parts = self._list(body.get("of"))
        count = body.get("n")
        if not isinstance(count, int) or not 1 <= count <= len(parts):
            raise WrongRule(f"n is a whole number from 1 to {len(parts)}", "n")
        return combine.AtLeast(count, parts)

    def always(self, raw: Json) -> combine.Rule:
        """`always`: a fixed judgement."""
        if raw not in _FIXED:
            raise WrongRule(f"always is one of {', '.join(_FIXED)}")
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
