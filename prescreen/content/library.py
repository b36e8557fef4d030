"""All content, loaded once and then only looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from prescreen.content.models import FALLBACK_LANGUAGE, Case, Centre, CriterionEntry, FaqEntry, Screen, TrialEntry
from prescreen.criteria.verdict import Criterion
from prescreen.facts.answers import Json
from prescreen.facts.definition import FactDefinition, Texts
from prescreen.facts.terms import Terms


def text_in(texts: Texts, language: str) -> str:
    """The text in this language, else in English; empty when there is none."""
    return texts.get(language) or texts.get(FALLBACK_LANGUAGE) or ""


@dataclass(frozen=True, slots=True)
class Trial:
    """One trial, ready to be asked and judged.

    content_hash: of everything that shapes a screening of this trial; stored with each verdict.
    facts: names of the facts that its rules and screens use.
    """

    entry: TrialEntry
    criteria: tuple[Criterion, ...]
    facts: tuple[str, ...]
    faq: tuple[FaqEntry, ...]
    base: Mapping[str, Json]
    cases: tuple[Case, ...]
    content_hash: str
    _entries: Mapping[str, CriterionEntry] = field(default_factory=dict)
    centres: tuple[Centre, ...] = ()

    @property
    def id(self) -> str:
        """The registry's id."""
        return self.entry.id

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages a person may choose for the conversation."""
        return tuple(code for code, parts in self.entry.languages.items() if "conversation" in parts)

    @property
    def screens(self) -> tuple[Screen, ...]:
        """The questions in their order."""
        return self.entry.screens

    @property
    def open_centres(self) -> tuple[Centre, ...]:
        """The study centres that a person may be handed over to."""
        return tuple(centre for centre in self.centres if centre.open)

    def centre(self, centre_id: str) -> Centre | None:
        """The study centre with this id, open or not."""
        return next((centre for centre in self.centres if centre.id == centre_id), None)

    def criterion(self, criterion_id: str) -> CriterionEntry:
        """A criterion as its author wrote it."""
        return self._entries[criterion_id]


@dataclass(frozen=True, slots=True)
class Wording:
    """The assistant's sentences by language; a missing one is taken from English."""

    by_language: Mapping[str, Mapping[str, str | tuple[str, ...]]]
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages with sentences of their own."""
        return tuple(self.by_language)

    def completed(self, newer: Wording) -> Wording:
        """These sentences, with those of a newer version that are missing here; none is replaced."""
        told = {
            language: {**newer.by_language.get(language, {}), **sentences}
            for language, sentences in self.by_language.items()
        }
        return replace(self, by_language=told)

    def name(self, term: str, language: str) -> str:
        """What a vocabulary term is called; its own, international name where the language has no other."""
        return self.names.get(language, {}).get(term) or term.replace("_", " ")

    def say(self, key: str, language: str, variant: int = 0, **values: object) -> str:
        """A sentence with its placeholders filled; `variant` picks among several ways of saying it.

        Raises:
            KeyError: no such sentence, or a placeholder without a value.
        """
        found = self.by_language.get(language, {}).get(key)
        if found is None:
            found = self.by_language[FALLBACK_LANGUAGE][key]
        text = found if isinstance(found, str) else found[variant % len(found)]
        return text.format(**values) if values or "{" in text else text


@dataclass(frozen=True, slots=True)
class Library:
    """Facts, names, trials and sentences."""

    facts: Mapping[str, FactDefinition]
    terms: Terms
    trials: Mapping[str, Trial]
    wording: Wording

    def trial(self, trial_id: str) -> Trial:
        """The trial with this id.

        Raises:
            KeyError: when there is none.
        """
        return self.trials[trial_id]

    def facts_of(self, trial: Trial) -> Mapping[str, FactDefinition]:
        """The definitions of the facts a trial uses."""
        return MappingProxyType({name: self.facts[name] for name in trial.facts})
