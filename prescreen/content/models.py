"""The documents study staff write, as validated and then frozen values."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, JsonValue

from prescreen.content.origins import Origin
from prescreen.facts.definition import Frozen, Texts

FALLBACK_LANGUAGE = "en"
Part = Literal["conversation", "page", "answers", "words"]
"""What of a trial is offered in a language: questions, choices and sentences; its page; answers to people's questions;
the words people use for its facts."""


class CriterionEntry(Frozen):
    """One atomic criterion as written; its rules are parsed by `prescreen.criteria`."""

    id: str
    kind: Literal["inclusion", "exclusion"]
    text: str
    tier: Literal["A", "B", "C"]
    group: str
    short: Texts
    anchor: str = "screening"
    temporary: bool | dict[str, JsonValue] = False
    with_time: bool | None = None
    permanent_stop: bool = False
    sensitivity: Literal["normal", "private", "very_private"] = "normal"
    applies_when: JsonValue = None
    rule: JsonValue
    warning_signs: list[JsonValue] = []
    notes: str = ""
    debatable: bool = False


class ScreenChoice(Frozen):
    """A button that sets several facts at once; `on`: a bare yes (or no) in words chooses it too."""

    label: Texts
    sets: dict[str, JsonValue]
    on: Literal["yes", "no"] | None = None


class Screen(Frozen):
    """One question to the person: about one fact, a tick list, a report, or a choice that sets several facts.

    of_another: the same asked of the person somebody answers for, where "you" would be wrong.
    """

    id: str
    style: Literal["single", "checklist", "report", "choice"] = "single"
    facts: tuple[str, ...] = Field(min_length=1)
    optional: tuple[str, ...] = ()
    question: Texts = {}
    of_another: Texts = {}
    help: Texts = {}
    why: Texts = {}
    sensitivity: Literal["normal", "private", "very_private"] = "normal"
    choices: tuple[ScreenChoice, ...] = ()


class Ages(Frozen):
    """The ages the trial takes, in completed years, both included."""

    low: int
    high: int


class Contact(Frozen):
    """Who a person's message goes to. Without an address it goes to the inbox of this installation.

    mail: what the mail to them holds: a link into the console, for whoever has an account there, or the contact details
    themselves; answers never. webhook: names one of the installation's webhooks, which gets each lead too.
    """

    name: Texts
    email: str | None = None
    mail: Literal["link", "contact"] = "link"
    webhook: str | None = None


class CentreContact(Frozen):
    """Who at a study centre gets a person's message; `webhook` names one of the installation's webhooks."""

    name: Texts
    email: str
    phone: str | None = None
    webhook: str | None = None


class Coordinates(Frozen):
    """A point on the earth, in degrees."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Centre(Frozen):
    """A study centre: where it is, whether it takes part yet and still, and who gets a person's message there."""

    id: str = Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=40)
    name: Texts
    place: Texts
    country: str
    coordinates: Coordinates
    languages: tuple[str, ...] = Field(min_length=1)
    status: Literal["recruiting", "not_yet", "paused", "closed"]
    open_for_referrals: bool
    contact: CentreContact

    @property
    def open(self) -> bool:
        """May a person be handed over to it? Only a centre that recruits and takes referrals is ever offered."""
        return self.status == "recruiting" and self.open_for_referrals


class Centres(Frozen):
    """The study centres of a trial, as its page names them."""

    centres: tuple[Centre, ...]


class TrialEntry(Frozen):
    """A trial as written. `embed_on` are the sites that may show its chat in a frame."""

    id: str
    record_date: str
    condition_word: Texts
    title: Texts
    official_title: str
    sponsor: str
    status: Literal["recruiting", "not_yet_recruiting", "paused", "closed"]
    phase: str
    ages: Ages
    contact: Contact
    page: dict[str, JsonValue] = {}
    demonstration: bool = False
    embed_on: tuple[Origin, ...] = ()
    languages: dict[str, tuple[Part, ...]] = {FALLBACK_LANGUAGE: ("conversation", "page", "answers", "words")}
    screens: tuple[Screen, ...]
    criteria: tuple[CriterionEntry, ...] = Field(min_length=1)

    @property
    def over(self) -> bool:
        """Does the trial take nobody new any more?"""
        return self.status == "closed"


class FaqEntry(Frozen):
    """A question people ask, ways of asking it by language, and the approved answer.

    The `heading` is shown; without one in a language, the first way of asking.
    """

    id: str
    heading: Texts = {}
    questions: dict[str, tuple[str, ...]] = {}
    answer: Texts
    source: str = ""

    def title(self, language: str) -> str:
        """How the question is shown, in this language or in English."""
        if language in self.heading:
            return self.heading[language]
        ways = self.questions.get(language) or self.questions.get("en") or (self.id,)
        return ways[0]


class Faq(Frozen):
    """Questions and answers, for all trials or for one."""

    entries: tuple[FaqEntry, ...]


class Case(Frozen):
    """A person who differs from the base in some facts, and what the trial must say of them."""

    name: str
    change: dict[str, JsonValue] = {}
    remove: tuple[str, ...] = ()
    today: str = "2026-03-16"
    expect: dict[str, Literal["met", "not_met", "unknown", "not_applicable"]] = {}
    outcome: Literal["likely_eligible", "needs_review", "not_eligible"] | None = None
    temporary: bool | None = None
    recheck: str | None = None


class Cases(Frozen):
    """The judged cases of a trial, which run as tests."""

    base: dict[str, JsonValue]
    cases: tuple[Case, ...]


class VocabularyTerm(Frozen):
    """One name of a vocabulary. Labels under `exact` are read only as they are spelt, never guessed at."""

    labels: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    could_be: tuple[str, ...] = ()


class Vocabulary(Frozen):
    """Names of one kind, such as drug or vaccine. A second file of a kind has the classes of the first."""

    kind: str
    classes: dict[str, str] = {}
    terms: dict[str, VocabularyTerm]


class Phrases(Frozen):
    """Sentences of the assistant in one language, with {placeholders}; and what vocabulary terms are called in it."""

    phrases: dict[str, str | tuple[str, ...]] = {}
    names: dict[str, str] = {}
