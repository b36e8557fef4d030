"""The pages: what a trial's content becomes before the templates show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import JsonValue

from prescreen.content import Library, Trial, text_in
from prescreen.content.models import Centre
from web.texts import Texts

_PROSE = ("overview", "description")
_AFTER = ("risks", "benefits", "not_on_the_page")
_DETAILS = ("status", "phase", "ages", "sex", "design", "sponsor", "registry_id", "record_date", "conditions")


@dataclass(frozen=True, slots=True)
class Card:
    """A trial in the list. `facts`: labels with values, such as ("Ages", "18–90")."""

    id: str
    title: str
    summary: str
    status: str
    facts: tuple[tuple[str, str], ...]
    example: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with paragraphs, or with steps if `ordered`."""

    id: str
    heading: str
    paragraphs: tuple[str, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A rule in plain words, where its author wrote them, beside the registry's sentence."""

    plain: str
    exact: str


@dataclass(frozen=True, slots=True)
class Place:
    """A study centre as it is shown."""

    id: str
    name: str
    where: str
    status: str
    languages: str
    open: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A question people ask, with its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class TrialPage:
    """Everything on a trial's page. `condition`: what it is about, in a patient's word."""

    id: str
    title: str
    official_title: str
    summary: str
    status: str
    open: bool
    example: bool
    team: str
    condition: str
    record_date: str
    chips: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    after: tuple[Section, ...]
    details: tuple[tuple[str, tuple[str, ...]], ...]
    conditions_note: str
    inclusion: tuple[Pair, ...]
    exclusion: tuple[Pair, ...]
    centres: tuple[Place, ...]
    faq: tuple[Answered, ...]


def cards(library: Library, texts: Texts) -> list[Card]:
    """Return every trial of the library for the list; made-up examples come last."""
    found = [_card(trial, texts) for trial in library.trials.values()]
    return sorted(found, key=lambda card: (card.example, card.id))


def trial_page(trial: Trial, texts: Texts) -> TrialPage:
    """Return the page of a trial in the texts' language; what its content leaves out is left out."""
    card, page, language = _card(trial, texts), trial.entry.page, texts.language
    happens = Section(
        "what-happens", texts.of("trial")["what_happens"], _lines(page.get("what_happens"), language), True
    )
    rules = page.get("eligibility")
    rules = rules if isinstance(rules, dict) else {}
    day = _day(trial.entry.record_date, texts.of("site"))
    return TrialPage(
        id=card.id,
        title=card.title,
        official_title=trial.entry.official_title,
        summary=card.summary,
        status=card.status,
        open=card.open,
        example=card.example,
        team=text_in(trial.entry.contact.name, language),
        condition=text_in(trial.entry.condition_word, language),
        record_date=day,
        chips=(*card.facts, *_named(texts, sponsor=trial.entry.sponsor, registry_id=trial.id, record_date=day)),
        sections=_filled(*(_section(name, page, texts) for name in _PROSE), happens),
        after=_filled(*(_section(name, page, texts) for name in _AFTER)),
        details=_details(trial, texts),
        conditions_note=" ".join(_lines(_own_details(trial).get("conditions_note"), language)),
        inclusion=_pairs(rules.get("inclusion"), language),
        exclusion=_pairs(rules.get("exclusion"), language),
        centres=tuple(place(centre, texts) for centre in trial.centres),
        faq=_faq(trial, page.get("faq"), language),
    )


def place(centre: Centre, texts: Texts) -> Place:
    """Return a study centre in the texts' language."""
    spoken = texts.of("languages")
    return Place(
        id=centre.id,
        name=text_in(centre.name, texts.language),
        where=f"{text_in(centre.place, texts.language)}, {country(centre.country, texts)}",
        status=texts.of("centre_status")[centre.status],
        languages=texts.of("site")["list"].join(spoken.get(code, code) for code in centre.languages),
        open=centre.open,
    )


def country(code: str, texts: Texts) -> str:
    """Return a country's name; its code where the texts have none."""
    return texts.of("countries").get(code, code)


def phase(trial: Trial, texts: Texts) -> str:
    """Return a trial's phase in words; as it stands where the texts have none."""
    return texts.of("phases").get(trial.entry.phase, trial.entry.phase)


def _card(trial: Trial, texts: Texts) -> Card:
    entry = trial.entry
    facts = {
        "for": text_in(entry.condition_word, texts.language),
        "ages": f"{entry.ages.low}–{entry.ages.high}",
        "phase": phase(trial, texts),
    }
    return Card(
        id=entry.id,
        title=text_in(entry.title, texts.language),
        summary=" ".join(_lines(entry.page.get("summary"), texts.language)),
        status=texts.of("status")[entry.status],
        facts=_named(texts, **facts),
        example=entry.demonstration,
        open=not entry.over,
    )


def _named(texts: Texts, **facts: str) -> tuple[tuple[str, str], ...]:
    return tuple((texts.of("details")[name], value) for name, value in facts.items())


def _section(name: str, page: Mapping[str, JsonValue], texts: Texts) -> Section:
    return Section(name.replace("_", "-"), texts.of("trial")[name], _lines(page.get(name), texts.language))


def _filled(*sections: Section) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.paragraphs)


def _own_details(trial: Trial) -> Mapping[str, JsonValue]:
    given = trial.entry.page.get("details")
    return given if isinstance(given, dict) else {}


def _details(trial: Trial, texts: Texts) -> tuple[tuple[str, tuple[str, ...]], ...]:
    known: dict[str, Any] = {
        "status": texts.of("status")[trial.entry.status],
        "phase": trial.entry.phase,
        "ages": f"{trial.entry.ages.low}–{trial.entry.ages.high}",
        "sponsor": trial.entry.sponsor,
        "registry_id": trial.id,
        "record_date": _day(trial.entry.record_date, texts.of("site")),
    }
    found = {**_own_details(trial), **known}
    rows = ((texts.of("details")[name], _lines(found.get(name), texts.language)) for name in _DETAILS)
    return tuple((label, lines) for label, lines in rows if lines)


def _day(iso: str, words: Mapping[str, str]) -> str:
    """Write a date as people do; what is no date stays as it stands."""
    try:
        return day_in_words(date.fromisoformat(iso), words)
    except ValueError:
        return iso


def day_in_words(day: date, words: Mapping[str, str]) -> str:
    """Write a date as people do, in the words of the site's texts."""
    return words["date"].format(day=day.day, month=words["months"].split(",")[day.month - 1], year=day.year)


def _faq(trial: Trial, wanted: JsonValue, language: str) -> tuple[Answered, ...]:
    entries = {entry.id: entry for entry in trial.faq}
    names = [str(name) for name in wanted] if isinstance(wanted, list) else list(entries)
    found = []
    for name in names:
        entry = entries.get(name)
        if entry:
            found.append(Answered(entry.title(language), text_in(entry.answer, language)))
    return tuple(found)


def _pairs(rules: JsonValue, language: str) -> tuple[Pair, ...]:
    """Read rules: each the registry's sentence alone, or `{exact, plain}`."""
    found = []
    for rule in rules if isinstance(rules, list) else []:
        if isinstance(rule, dict):
            found.append(Pair(" ".join(_lines(rule.get("plain"), language)), str(rule.get("exact", ""))))
        else:
            found.append(Pair("", str(rule)))
    return tuple(found)


def _lines(value: JsonValue, language: str) -> tuple[str, ...]:
    """Read a text, texts by language, or a list of either."""
    if isinstance(value, dict):
        return _lines(value.get(language) or value.get("en"), language)
    if isinstance(value, list):
        return tuple(line for each in value for line in _lines(each, language))
    return () if value is None or value == "" else (str(value),)
