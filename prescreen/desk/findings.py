"""Each criterion as a coordinator reads it: the protocol's sentence, what was found, why, and who can verify it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from prescreen.content.library import Library, Trial, text_in
from prescreen.content.models import FALLBACK_LANGUAGE, CriterionEntry
from prescreen.criteria.truth import NOT_APPLICABLE, NOT_MET, UNKNOWN
from prescreen.criteria.verdict import Finding, Verdict
from prescreen.desk.words import SOURCES, VERIFIED_BY
from prescreen.facts.answers import NOT_KNOWN, Json
from prescreen.facts.definition import FactDefinition
from prescreen.interview.speech import Speech, capital
from prescreen.sheet.build import chart_of, open_facts
from prescreen.sheet.rule_text import facts_in
from prescreen.store import Act, AnswerRow, Ruling

Mark = Literal["patient_said", "needs_chart", "from_chart"]
GROUPS: Mapping[str, str] = {
    "not_met": "Stands in the way",
    "open": "Open: look at it first",
    "deferred": "Checked by the study team in any case",
    "hidden": "Sensitive: hidden until you reveal it",
    "met": "Fits",
    "not_applicable": "Does not apply",
}
_MOOD = "mood"


@dataclass(frozen=True, slots=True)
class Told:
    """An answer. `number`: its place in the history, by which the transcript marks it; source: where it comes from."""

    number: int
    words: str
    source: str
    at: datetime
    reader: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact a finding looks at: the answer that counts, and earlier ones, newest first."""

    fact: str
    name: str
    now: Told | None
    earlier: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One criterion. `machine`: what the program found; `truth`: what counts, after somebody overrode it or not.

    hidden: it is sensitive and not revealed, so that only its protocol sentence is here.
    """

    criterion: str
    kind: str
    name: str
    protocol: str
    machine: str
    truth: str
    group: str
    why: str
    verified_by: str
    mark: Mark
    facts: tuple[FactLine, ...]
    missing: tuple[str, ...]
    recheck: date | None
    debatable: str
    override: Act | None
    ruling: Ruling | None
    sensitive: bool
    hidden: bool

    @property
    def rests(self) -> tuple[int, ...]:
        """The numbers of the answers it rests on."""
        return tuple(dict.fromkeys(line.now.number for line in self.facts if line.now is not None))


@dataclass(frozen=True, slots=True)
class Facts:
    """What the findings are told with. `current`: which entry of the history counts for a fact."""

    library: Library
    trial: Trial
    speech: Speech
    history: Sequence[AnswerRow]
    current: Mapping[str, int]
    answers: Mapping[str, Json]

    @classmethod
    def of(cls, library: Library, trial: Trial, history: Sequence[AnswerRow]) -> Facts:
        """Work out which answers count."""
        current: dict[str, int] = {}
        for number, row in enumerate(history):
            if row.status == "withdrawn":
                current.pop(row.fact, None)
            else:
                current[row.fact] = number
        answers: dict[str, Json] = {
            fact: history[number].value if history[number].status == "value" else history[number].status
            for fact, number in current.items()
            if fact in library.facts
        }
        speech = Speech(library.wording, FALLBACK_LANGUAGE, library.facts)
        return cls(library, trial, speech, history, current, answers)

    def name(self, fact: str) -> str:
        """What a fact is called at the start of a line."""
        return self.speech.title(fact) if fact in self.library.facts else fact

    def line(self, fact: str) -> FactLine:
        """The answers to one fact."""
        now = self.current.get(fact)
        rows = [(number, row) for number, row in enumerate(self.history) if row.fact == fact]
        earlier = tuple(self._told(number, row) for number, row in reversed(rows) if number != now)
        return FactLine(fact, self.name(fact), None if now is None else self._told(now, self.history[now]), earlier)

    def _told(self, number: int, row: AnswerRow) -> Told:
        if row.status == "withdrawn":
            words = "taken back"
        else:
            words = self.speech.value(row.fact, row.value if row.status == "value" else row.status)
        source = SOURCES.get(row.reader, "chosen" if row.reader == "choice" else "written")
        return Told(number, words, source, row.at, row.reader)


def is_sensitive(definition: FactDefinition | None) -> bool:
    """Is a fact one that is shown only on purpose?"""
    return definition is not None and (
        definition.sensitivity != "normal" or bool(definition.alarm) or definition.group == _MOOD
    )


def sensitive_facts(library: Library) -> frozenset[str]:
    """The facts that are shown only on purpose."""
    return frozenset(name for name, definition in library.facts.items() if is_sensitive(definition))


def cards(
    facts: Facts, verdict: Verdict, acts: Iterable[Act], rulings: Iterable[Ruling], *, revealed: bool
) -> tuple[Card, ...]:
    """Return one card a criterion, in the order of the groups and then of the protocol."""
    overrides = latest_overrides(acts)
    ruled = {ruling.criterion: ruling for ruling in rulings}
    made = [
        _card(facts, finding, overrides.get(name), ruled.get(name), revealed=revealed)
        for name, finding in verdict.findings.items()
    ]
    order = list(GROUPS)
    return tuple(sorted(made, key=lambda card: order.index(card.group)))


def latest_overrides(acts: Iterable[Act]) -> dict[str, Act]:
    """The overrides that count, by criterion, and "outcome" for the whole; those taken back are absent."""
    found: dict[str, Act] = {}
    for act in acts:
        if act.kind == "override":
            found[act.about] = act
    return {about: act for about, act in found.items() if act.body.get("value")}


def outcome_with(verdict: Verdict, acts: Iterable[Act]) -> str:
    """What a screening comes to, with what people overrode."""
    overrides = latest_overrides(acts)
    if "outcome" in overrides:
        return str(overrides["outcome"].body["value"])
    truths = {name: finding.truth.value for name, finding in verdict.findings.items()}
    blocking = {name for name, finding in verdict.findings.items() if finding.blocking}
    for name, act in overrides.items():
        if name in truths:
            truths[name] = str(act.body["value"])
            blocking.discard(name)
            if truths[name] == UNKNOWN.value:
                blocking.add(name)
    if NOT_MET.value in truths.values():
        return "not_eligible"
    open_ = any(truth == UNKNOWN.value and name in blocking for name, truth in truths.items())
    return "needs_review" if open_ else "likely_eligible"


def _card(facts: Facts, finding: Finding, override: Act | None, ruling: Ruling | None, *, revealed: bool) -> Card:
    entry = facts.trial.criterion(finding.criterion)
    looked_at = tuple(dict.fromkeys((*(g.fact for g in finding.because), *facts_in(entry.rule))))
    told = [fact for fact in looked_at if _told_or_because(facts, finding, fact)]
    sensitive = entry.sensitivity != "normal" or any(is_sensitive(facts.library.facts.get(fact)) for fact in told)
    hidden = sensitive and not revealed
    machine = finding.truth.value
    truth = machine if override is None else str(override.body["value"])
    missing = () if hidden or truth != UNKNOWN.value else _missing(facts, entry, finding)
    lines = () if hidden else tuple(facts.line(fact) for fact in told)
    return Card(
        criterion=finding.criterion,
        kind=entry.kind,
        name=capital(text_in(entry.short, FALLBACK_LANGUAGE)),
        protocol=entry.text,
        machine="" if hidden else machine,
        truth="" if hidden else truth,
        group="hidden" if hidden else _group(truth, finding, override),
        why="" if hidden else _why(facts, finding, missing),
        verified_by=_verified_by(facts, looked_at),
        mark=_mark(facts, finding, truth),
        facts=lines,
        missing=missing,
        recheck=None if hidden else finding.recheck,
        debatable=entry.notes if entry.debatable else "",
        override=None if hidden else override,
        ruling=ruling,
        sensitive=sensitive,
        hidden=hidden,
    )


def _told_or_because(facts: Facts, finding: Finding, fact: str) -> bool:
    return fact in facts.current or any(ground.fact == fact for ground in finding.because)


def _group(truth: str, finding: Finding, override: Act | None) -> str:
    if truth != UNKNOWN.value:
        return truth
    return "open" if finding.blocking or override is not None else "deferred"


def _missing(facts: Facts, entry: CriterionEntry, finding: Finding) -> tuple[str, ...]:
    """The facts somebody has to find out."""
    asked = open_facts(entry, finding, facts.answers, facts.library.facts)
    wished = [f for f in facts_in(entry.rule) if f in facts.library.facts and _unknown(facts.answers.get(f))]
    return tuple(dict.fromkeys(asked or wished))


def _unknown(answer: Json) -> bool:
    return answer is None or (isinstance(answer, str) and answer in NOT_KNOWN)


def _why(facts: Facts, finding: Finding, missing: Sequence[str]) -> str:
    grounds = list(dict.fromkeys(ground.fact for ground in finding.because))
    told = "; ".join(
        f"{facts.speech.short(fact)}: {facts.speech.value(fact, facts.answers[fact])}"
        for fact in grounds
        if fact in facts.answers
    )
    if finding.truth is UNKNOWN:
        parts = [f"needs {', '.join(facts.speech.short(fact) for fact in missing)}" if missing else ""]
        parts.append(f"told so far: {told}" if told else "")
        return "; ".join(part for part in parts if part)
    if finding.truth is NOT_APPLICABLE:
        return f"does not apply, because {told}" if told else "does not apply"
    return told


def _verified_by(facts: Facts, looked_at: Sequence[str]) -> str:
    known = [facts.library.facts[fact] for fact in looked_at if fact in facts.library.facts]
    for who in ("team", "report"):
        if any(definition.known_by == who for definition in known):
            return VERIFIED_BY[who]
    if known and all(chart_of(definition) != "none" for definition in known):
        return f"{VERIFIED_BY['patient']}; {VERIFIED_BY['report']}"
    return VERIFIED_BY["patient"]


def _mark(facts: Facts, finding: Finding, truth: str) -> Mark:
    if truth == UNKNOWN.value:
        return "needs_chart"
    readers = {facts.history[facts.current[g.fact]].reader for g in finding.because if g.fact in facts.current}
    return "from_chart" if readers and readers <= {"chart"} else "patient_said"
