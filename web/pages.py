"""The pages: what a trial's content becomes before the templates show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import JsonValue

from prescreen.content import Library, Trial, text_in
from web.texts import Texts

_SECTIONS = ("overview", "description")
_DETAILS = ("status", "phase", "ages", "sex", "design", "sponsor", "registry_id", "record_date", "conditions")


@dataclass(frozen=True, slots=True)
class Card:
    """A trial in the list."""

    id: str
    title: str
    summary: str
    status: str
    ages: str
    example: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with paragraphs, or with steps if `ordered`."""

    id: str
    heading: str
    paragraphs: tuple[str, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """A question people ask, with its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class TrialPage:
    """Everything on a trial's page."""

    id: str
    title: str
    official_title: str
    summary: str
    status: str
    example: bool
    team: str
    sections: tuple[Section, ...]
    details: tuple[tuple[str, tuple[str, ...]], ...]
    inclusion: tuple[str, ...]
    exclusion: tuple[str, ...]
    faq: tuple[Answered, ...]


def cards(library: Library, texts: Texts) -> list[Card]:
    """Return every trial of the library for the list; made-up examples come last."""
    found = [_card(trial, texts) for trial in library.trials.values()]
    return sorted(found, key=lambda card: (card.example, card.id))


def trial_page(trial: Trial, texts: Texts) -> TrialPage:
    """Return the page of a trial in the texts' language; what its content leaves out is left out."""
    card, page, language = _card(trial, texts), trial.entry.page, texts.language
    words = texts.of("trial")
    sections = [Section(name, words[name], _lines(page.get(name), language)) for name in _SECTIONS]
    sections.append(Section("what-happens", words["what_happens"], _lines(page.get("what_happens"), language), True))
    sections.append(Section("risks", words["risks"], _lines(page.get("risks"), language)))
    sections.append(Section("not-said", words["not_on_the_page"], _lines(page.get("not_on_the_page"), language)))
    rules = page.get("eligibility")
    rules = rules if isinstance(rules, dict) else {}
    return TrialPage(
        id=card.id,
        title=card.title,
        official_title=trial.entry.official_title,
        summary=card.summary,
        status=card.status,
        example=card.example,
        team=text_in(trial.entry.contact.name, language),
        sections=tuple(section for section in sections if section.paragraphs),
        details=_details(trial, texts),
        inclusion=_lines(rules.get("inclusion"), language),
        exclusion=_lines(rules.get("exclusion"), language),
        faq=_faq(trial, page.get("faq"), language),
    )


def _card(trial: Trial, texts: Texts) -> Card:
    entry = trial.entry
    return Card(
        id=entry.id,
        title=text_in(entry.title, texts.language),
        summary=" ".join(_lines(entry.page.get("summary"), texts.language)),
        status=texts.of("status")[entry.status],
        ages=f"{entry.ages.low}–{entry.ages.high}",
        example=entry.demonstration,
    )


def _details(trial: Trial, texts: Texts) -> tuple[tuple[str, tuple[str, ...]], ...]:
    given = trial.entry.page.get("details")
    own: Mapping[str, JsonValue] = given if isinstance(given, dict) else {}
    known: dict[str, Any] = {
        "status": texts.of("status")[trial.entry.status],
        "phase": trial.entry.phase,
        "ages": f"{trial.entry.ages.low}–{trial.entry.ages.high}",
        "sponsor": trial.entry.sponsor,
        "registry_id": trial.id,
        "record_date": _day(trial.entry.record_date, texts.of("site")),
    }
    found = {**own, **known}
    rows = ((texts.of("details")[name], _lines(found.get(name), texts.language)) for name in _DETAILS)
    return tuple((label, lines) for label, lines in rows if lines)


def _day(iso: str, words: Mapping[str, str]) -> str:
    """Write a date as people do; what is no date stays as it stands."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return words["date"].format(day=day.day, month=words["months"].split(",")[day.month - 1], year=day.year)


def _faq(trial: Trial, wanted: JsonValue, language: str) -> tuple[Answered, ...]:
    entries = {entry.id: entry for entry in trial.faq}
    names = [str(name) for name in wanted] if isinstance(wanted, list) else list(entries)
    found = []
    for name in names:
        entry = entries.get(name)
        asked = (entry.questions.get(language) or entry.questions.get("en") or ()) if entry else ()
        if entry and asked:
            found.append(Answered(asked[0], text_in(entry.answer, language)))
    return tuple(found)


def _lines(value: JsonValue, language: str) -> tuple[str, ...]:
    """Read a text, texts by language, or a list of either."""
    if isinstance(value, dict):
        return _lines(value.get(language) or value.get("en"), language)
    if isinstance(value, list):
        return tuple(line for each in value for line in _lines(each, language))
    return () if value is None or value == "" else (str(value),)
