"""Builds both sheets from a verdict, answers and a trial."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from prescreen.content.library import Trial, text_in
from prescreen.content.models import CriterionEntry
from prescreen.criteria.truth import NOT_APPLICABLE, UNKNOWN
from prescreen.criteria.verdict import Finding, Verdict
from prescreen.facts.answers import DECLINED, Json
from prescreen.facts.answers import UNKNOWN as NOT_KNOWN
from prescreen.facts.definition import FactDefinition
from prescreen.interview.in_words import plain_lines
from prescreen.interview.speech import Speech, capital
from prescreen.sheet.rule_text import Window, facts_in, needs_upper_limit, window_in

SECTIONS = ("blood", "heart_lung", "infections", "treatments", "other")
Mark = Literal["patient_said", "needs_chart"]


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to find in the chart: what it is called, and what of it is needed, in plain words."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Block:
    """What one sentence of the protocol asks for. `window`: how far back the study looks, in words; may be empty."""

    needs: tuple[Need, ...]
    window: str
    protocol: str


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that stand in one part of a chart."""

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class DoctorSheet:
    """The page a person takes to their own doctor.

    private: how many very private points are left out. said: the person's own answers in lines; empty unless wanted.
    version: the date of the study's page; content: the beginning of the hash of everything that shapes the screening.
    """

    trial: str
    title: str
    sponsor: str
    version: str
    content: str
    made_on: str
    language: str
    sections: tuple[Section, ...]
    private: int
    said: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many things are listed."""
        return sum(len(block.needs) for section in self.sections for block in section.blocks)


@dataclass(frozen=True, slots=True)
class CentreRow:
    """One criterion for the study centre: the protocol's sentence, who can say it, what the person said."""

    criterion: str
    name: str
    protocol: str
    mark: Mark
    said: str
    needs: tuple[Need, ...]
    window: str


@dataclass(frozen=True, slots=True)
class CentreSheet:
    """The page for the study centre; it names the person by the referral's reference only."""

    trial: str
    title: str
    version: str
    content: str
    made_on: str
    language: str
    rows: tuple[CentreRow, ...]


def doctor_sheet(
    trial: Trial, verdict: Verdict, answers: Mapping[str, Json], speech: Speech, today: date, *, with_answers: bool
) -> DoctorSheet:
    """The sheet for the person's own doctor: every open point that a chart may settle.

    Very private points are counted, not named (rule R09), whatever their answer. What only the person or the study team
    can decide, such as the wish to take part, is left out.
    """
    found: dict[str, dict[tuple[str, str], dict[str, Need]]] = {}
    listed: set[str] = set()
    private = 0
    for finding in verdict.findings.values():
        if finding.truth is not UNKNOWN:
            continue
        entry = trial.criterion(finding.criterion)
        facts = [f for f in open_facts(entry, finding, answers, speech.facts) if f not in listed]
        if any(speech.facts[f].alarm or speech.facts[f].sensitivity == "very_private" for f in facts) or (
            entry.sensitivity == "very_private"
        ):
            private += bool(facts)
            continue
        listed.update(facts)
        for fact in facts:
            blocks = found.setdefault(chart_of(speech.facts[fact]), {})
            block = blocks.setdefault((entry.text, _window(entry, speech)), {})
            block[fact] = _need(fact, entry, speech)
    sections = tuple(
        Section(key, speech.say(_TITLES[key]), tuple(
            Block(tuple(needs.values()), window, protocol) for (protocol, window), needs in found[key].items()
        ))
        for key in SECTIONS
        if key in found
    )  # fmt: skip
    said = tuple(plain_lines(speech, answers, trial.facts, private=None)) if with_answers else ()
    return DoctorSheet(
        trial=trial.id,
        title=text_in(trial.entry.title, speech.language),
        sponsor=trial.entry.sponsor,
        version=speech.day(trial.entry.record_date),
        content=trial.content_hash[:8],
        made_on=speech.date(today),
        language=speech.language,
        sections=sections,
        private=private,
        said=said,
    )


def centre_sheet(
    trial: Trial, verdict: Verdict, answers: Mapping[str, Json], speech: Speech, today: date
) -> CentreSheet:
    """The sheet for the centre: every criterion that applies, in protocol order, each with its mark.

    It shows private answers too, so it is for a centre that the person shared their answers with.
    """
    rows = []
    for finding in verdict.findings.values():
        if finding.truth is NOT_APPLICABLE:
            continue
        entry = trial.criterion(finding.criterion)
        open_ = finding.truth is UNKNOWN
        facts = open_facts(entry, finding, answers, speech.facts) if open_ else ()
        told = [g.fact for g in finding.because] or [f for f in facts_in(entry.rule) if f in answers]
        rows.append(
            CentreRow(
                criterion=finding.criterion,
                name=capital(text_in(entry.short, speech.language)),
                protocol=entry.text,
                mark="needs_chart" if open_ else "patient_said",
                said=speech.read_back([(f, answers[f]) for f in dict.fromkeys(told) if f in answers]),
                needs=tuple(_need(f, entry, speech) for f in facts),
                window=_window(entry, speech),
            )
        )
    return CentreSheet(
        trial=trial.id,
        title=text_in(trial.entry.title, speech.language),
        version=speech.day(trial.entry.record_date),
        content=trial.content_hash[:8],
        made_on=speech.date(today),
        language=speech.language,
        rows=tuple(rows),
    )


def open_facts(
    entry: CriterionEntry, finding: Finding, answers: Mapping[str, Json], facts: Mapping[str, FactDefinition]
) -> tuple[str, ...]:
    """The facts of an open criterion that a chart may tell: those without a value, else those the team looks at again.

    Facts that rule and warning signs look at count alike; where a rule prefers one of several values, all are named.
    """
    known = [f for f in facts_in(entry.rule) if f in facts and chart_of(facts[f]) != "none"]
    missing = [f for f in known if answers.get(f) in (None, NOT_KNOWN, DECLINED)]
    told = [g.fact for g in finding.because if g.fact in facts and chart_of(facts[g.fact]) != "none"]
    return tuple(dict.fromkeys(missing or told or known))


def chart_of(definition: FactDefinition) -> str:
    """The part of a chart a fact stands in, or "none"."""
    return definition.chart or ("blood" if definition.kind == "lab" else "other")


def _need(fact: str, entry: CriterionEntry, speech: Speech) -> Need:
    definition = speech.facts[fact]
    if definition.kind == "lab":
        key = "sheet_need_lab_limit" if needs_upper_limit(entry.rule, fact) else "sheet_need_lab"
    elif definition.kind == "number" or (definition.kind == "record" and definition.known_by == "team"):
        key = "sheet_need_score"
    elif definition.kind == "date":
        key = "sheet_need_date"
    elif definition.kind in ("list", "record"):
        item = definition.item
        doses = definition.medicine or (isinstance(item, dict) and "last_dose_date" in item)
        key = "sheet_need_medicines" if doses else "sheet_need_dates"
    else:
        key = "sheet_need_result" if definition.known_by != "patient" else "sheet_need_records"
    return Need(speech.title(fact), speech.say(key))


def _window(entry: CriterionEntry, speech: Speech) -> str:
    window = window_in(entry.rule)
    match window:
        case Window(1, unit):
            return speech.say(f"sheet_window_{unit}_one")
        case Window(count, "days"):
            return speech.say("sheet_window_days", count=count)
        case Window(count, "weeks"):
            return speech.say("sheet_window_weeks", count=count)
        case Window(count, "months"):
            return speech.say("sheet_window_months", count=count)
        case Window(count, _):
            return speech.say("sheet_window_years", count=count)
    return ""


_TITLES = {key: f"sheet_section_{key}" for key in SECTIONS}
