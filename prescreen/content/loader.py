"""Loads `content/` whole, collecting every mistake with file and line; a mistaken content is never served."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from prescreen.content import centres, checks, completeness
from prescreen.content.library import Library, Trial, Wording
from prescreen.content.models import (
    FALLBACK_LANGUAGE,
    Cases,
    Centre,
    Centres,
    Faq,
    FaqEntry,
    Phrases,
    TrialEntry,
    Vocabulary,
)
from prescreen.content.waiting import with_time
from prescreen.content.yaml_source import Document, Mistake, load
from prescreen.criteria.combine import Rule
from prescreen.criteria.parse import RuleParser
from prescreen.criteria.verdict import Criterion
from prescreen.facts.definition import FactDefinition, Frozen
from prescreen.facts.terms import Term, Terms

_Model = TypeVar("_Model", bound=BaseModel)
_NOTHING: Mapping[Path, str] = MappingProxyType({})

# Facts the interview itself needs, whatever the trial.
ALWAYS_FACTS = ("prescreen_consent", "respondent", "carer_authorised", "age_years", "date_of_birth")


CENTRES = "centres.yml"
"""A trial's study centres; a trial whose page names none has none."""


class BadContent(Exception):
    """The content has mistakes; the text lists them all, one a line."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(str(m) for m in mistakes))
        self.mistakes = mistakes


class _FactFile(Frozen):
    facts: dict[str, JsonValue]


def load_library(root: Path) -> Library:
    """Load the content below `root`.

    Raises:
        BadContent: with every mistake of every file.
    """
    library, mistakes = read_content(root)
    if mistakes or library is None:
        raise BadContent(mistakes)
    return library


def check_content(root: Path) -> list[Mistake]:
    """Every mistake of the content below `root`, sorted by file and line; empty when it can be served."""
    return read_content(root)[1]


def content_remarks(root: Path, library: Library) -> list[Mistake]:
    """What an author should know about content that can be served, sorted by file."""
    return sorted(
        Mistake(f"{root.name}/trials/{trial.id}/{CENTRES}", 1, text)
        for trial in library.trials.values()
        for text in centres.remarks(trial.centres)
    )


def read_content(root: Path, instead: Mapping[Path, str] = _NOTHING) -> tuple[Library | None, list[Mistake]]:
    """The library, and every mistake; there is no library when there are mistakes.

    instead: texts to be read in the place of files below `root`, by their paths.
    """
    if not root.is_dir():
        return None, [Mistake(str(root), 1, "there is no content folder here")]
    reading = _Reading(root, instead)
    library = reading.read()
    mistakes = sorted(set(reading.mistakes))
    return (None if mistakes else library), mistakes


@dataclass(slots=True)
class _Reading:
    root: Path
    instead: Mapping[Path, str] = _NOTHING
    mistakes: list[Mistake] = field(default_factory=list)
    shared: hashlib._Hash = field(default_factory=hashlib.sha256)
    _mistaken: set[str] = field(default_factory=set)
    _read: dict[str, Document] = field(default_factory=dict)
    _offered: list[completeness.Offered] = field(default_factory=list)

    def read(self) -> Library:
        facts = self._facts()
        terms = self._terms(facts)
        wording = self._wording(terms)
        general: list[FaqEntry] = []
        for document, faq in self._documents("faq/*.yml", Faq):
            general += self._unique_faq(document, faq, general)
        trials = {}
        for folder in sorted(p for p in (self.root / "trials").glob("*") if p.is_dir()):
            trial = self._trial(folder, facts, terms, general)
            if trial is not None and not folder.name.startswith("_"):
                trials[trial.id] = trial
        self._complete(wording)
        if not trials and not self.mistakes:
            self.mistakes.append(Mistake(self._name(self.root / "trials"), 1, "there is no trial here"))
        return Library(facts, terms, trials, wording)

    def _name(self, path: Path) -> str:
        return f"{self.root.name}/{path.relative_to(self.root)}"

    def _document(self, path: Path) -> Document | None:
        document, mistakes = load(path, self._name(path), self.instead.get(path))
        self.mistakes += mistakes
        if document is not None:
            self._read[document.file] = document
        return document

    def _model(self, document: Document, model: type[_Model], at: tuple[str | int, ...] = ()) -> _Model | None:
        """The document, or what stands at `at` in it, as a model."""
        data = document.data
        for key in at:
            data = data[key]  # type: ignore[index]
        try:
            return model.model_validate(data)
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_input=False):
                path = (*at, *problem["loc"])
                self.mistakes.append(document.mistake(path, checks.describe(problem["msg"], path)))
        return None

    def _documents(self, pattern: str, model: type[_Model]) -> Iterator[tuple[Document, _Model]]:
        for path in sorted(self.root.glob(pattern)):
            self.shared.update(path.read_bytes())
            document = self._document(path)
            if document is not None and (parsed := self._model(document, model)) is not None:
                yield document, parsed

    def _facts(self) -> dict[str, FactDefinition]:
        facts: dict[str, FactDefinition] = {}
        found: list[tuple[Document, str]] = []
        for document, parsed in self._documents("facts/*.yml", _FactFile):
            for name in parsed.facts:
                definition = self._model(document, FactDefinition, ("facts", name))
                if definition is None:
                    self._mistaken.add(name)
                    continue
                if name in facts:
                    self.mistakes.append(document.mistake(("facts", name), f"{name} is defined in another file too"))
                facts[name] = definition
                found.append((document, name))
        for document, name in found:
            self.mistakes += checks.fact(document, name, facts[name], facts)
        for name in ALWAYS_FACTS:
            if name not in facts and name not in self._mistaken:
                self.mistakes.append(Mistake(self._name(self.root / "facts"), 1, f"the fact {name} is missing"))
        return facts

    def _terms(self, facts: dict[str, FactDefinition]) -> Terms:
        terms: dict[tuple[str, str], Term] = {}
        classes: dict[str, dict[str, str]] = {}
        for document, parsed in self._documents("vocabulary/*.yml", Vocabulary):
            known = classes.get(parsed.kind)
            if known is not None and parsed.classes:
                self.mistakes.append(
                    document.mistake(("kind",), f"{parsed.kind} has its classes in another file already")
                )
            described = known if known is not None else classes.setdefault(parsed.kind, parsed.classes)
            self.mistakes += checks.vocabulary(document, parsed, described)
            for name, t in parsed.terms.items():
                if (parsed.kind, name) in terms:
                    self.mistakes.append(document.mistake(("terms", name), f"{name} stands in another file too"))
                labels, exact = (*t.labels, *t.exact), frozenset(t.exact)
                terms[parsed.kind, name] = Term(parsed.kind, name, labels, frozenset(t.classes), t.could_be, exact)
        kinds = set(classes)
        for name, definition in facts.items():
            shapes = definition.item.values() if isinstance(definition.item, dict) else [definition.item]
            for shape in shapes:
                if shape is not None and shape.term is not None and shape.term not in kinds:
                    where = self._name(self.root / "vocabulary")
                    self.mistakes.append(Mistake(where, 1, f"{name} needs a vocabulary of kind {shape.term}"))
        return Terms(terms.values(), classes)

    def _wording(self, terms: Terms) -> Wording:
        by_language: dict[str, dict[str, str | tuple[str, ...]]] = {}
        names: dict[str, dict[str, str]] = {}
        places: dict[str, dict[str, tuple[Document, tuple[str | int, ...]]]] = {}
        for document, parsed in self._documents("wording/*/*.yml", Phrases):
            phrases = by_language.setdefault(Path(document.file).parent.name, {})
            names.setdefault(Path(document.file).parent.name, {}).update(parsed.names)
            self.mistakes += checks.names(document, parsed, terms)
            for key, phrase in parsed.phrases.items():
                if key in phrases:
                    self.mistakes.append(document.mistake(("phrases", key), f"{key} stands in another file too"))
                phrases[key] = phrase
                places.setdefault(Path(document.file).parent.name, {})[key] = (document, ("phrases", key))
                self.mistakes += checks.phrase(document, key, phrase, Path(document.file).parent.name)
        if FALLBACK_LANGUAGE not in by_language:
            self.mistakes.append(Mistake(self._name(self.root / "wording"), 1, "the English wording (en) is missing"))
        self.mistakes += completeness.missing_sentences(by_language, places)
        return Wording(by_language, names)

    def _complete(self, wording: Wording) -> None:
        """Every language that a trial offers is there, whole, and no text has a blank that nobody fills in."""
        for offered in self._offered:
            self.mistakes += completeness.unknown_languages(offered, wording.languages)
        self.mistakes += completeness.missing_texts(self._read, self._offered)
        for document in self._read.values():
            self.mistakes += checks.blanks(document)

    def _trial(
        self, folder: Path, facts: dict[str, FactDefinition], terms: Terms, general: list[FaqEntry]
    ) -> Trial | None:
        document = self._document(folder / "trial.yml")
        entry = self._model(document, TrialEntry) if document else None
        digest = self.shared.copy()
        for path in sorted(folder.glob("*.yml")):
            written = self.instead.get(path)
            digest.update(path.read_bytes() if written is None else written.encode())
        faq = self._faq(folder, general)
        centre_list = self._centres(folder)
        cases_document = self._document(folder / "cases.yml")
        cases = self._model(cases_document, Cases) if cases_document else None
        if document is None or entry is None:
            return None
        if entry.id != folder.name and not folder.name.startswith("_"):
            self.mistakes.append(document.mistake(("id",), f"the folder is called {folder.name}"))
        parser = RuleParser(facts, terms)
        criteria = tuple(_criterion(parser, entry, i) for i in range(len(entry.criteria)))
        self.mistakes += [document.mistake(m.path, m.text) for m in parser.mistakes]
        self.mistakes += checks.trial(document, entry, facts, criteria)
        if cases is not None and cases_document is not None:
            self.mistakes += checks.cases(cases_document, cases, facts, entry)
        asked = [name for s in entry.screens for name in (*s.facts, *s.optional)]
        used = dict.fromkeys((*ALWAYS_FACTS, *parser.used, *asked))
        answers = self._answers(folder, faq)
        self._offered.append(
            completeness.Offered(
                document, entry, tuple(used), answers, self._read.get(f"{self._name(folder)}/{CENTRES}")
            )
        )
        return Trial(
            entry,
            criteria,
            tuple(name for name in used if name in facts),
            tuple(faq),
            cases.base if cases else {},
            cases.cases if cases else (),
            digest.hexdigest(),
            {c.id: c for c in entry.criteria},
            centre_list,
        )

    def _centres(self, folder: Path) -> tuple[Centre, ...]:
        path = folder / CENTRES
        document = self._document(path) if path.exists() else None
        parsed = self._model(document, Centres) if document else None
        if document is None or parsed is None:
            return ()
        self.mistakes += centres.mistakes(document, parsed.centres)
        return parsed.centres

    def _faq(self, folder: Path, general: list[FaqEntry]) -> list[FaqEntry]:
        path = folder / "faq.yml"
        if not path.exists():
            return general
        document = self._document(path)
        parsed = self._model(document, Faq) if document else None
        if document is None or parsed is None:
            return general
        shared = {e.id: e for e in general}
        own = [_asked_alike(e, shared.get(e.id)) for e in self._unique_faq(document, parsed, [])]
        for i, entry in enumerate(own):
            if not any(entry.questions.values()):
                self.mistakes.append(document.mistake(("entries", i), f"nobody asks {entry.id}: questions are missing"))
        replaced = {e.id for e in own}
        return own + [e for e in general if e.id not in replaced]

    def _answers(self, folder: Path, faq: list[FaqEntry]) -> list[tuple[Document, tuple[str | int, ...]]]:
        """Where the answers that a trial gives stand."""
        own = self._name(folder)
        wanted = {entry.id for entry in faq}
        places: list[tuple[Document, tuple[str | int, ...]]] = []
        for name, document in self._read.items():
            entries = document.data.get("entries") if isinstance(document.data, dict) else None
            if isinstance(entries, list) and (name.startswith(own) or "/faq/" in name):
                places += [
                    (document, ("entries", i))
                    for i, entry in enumerate(entries)
                    if isinstance(entry, dict) and entry.get("id") in wanted
                ]
        return places

    def _unique_faq(self, document: Document, faq: Faq, known: list[FaqEntry]) -> list[FaqEntry]:
        seen = {e.id for e in known}
        for i, entry in enumerate(faq.entries):
            if entry.id in seen:
                self.mistakes.append(document.mistake(("entries", i), f"the question {entry.id} stands twice"))
            seen.add(entry.id)
            self.mistakes += checks.patient_texts(document, ("entries", i, "answer"), entry.answer, about_rules=True)
        return list(faq.entries)


def _asked_alike(entry: FaqEntry, general: FaqEntry | None) -> FaqEntry:
    """A trial's own answer to a general question is found by the general ways of asking as well."""
    if general is None:
        return entry
    languages = dict.fromkeys((*entry.questions, *general.questions))
    ways = {
        language: tuple(dict.fromkeys((*entry.questions.get(language, ()), *general.questions.get(language, ()))))
        for language in languages
    }
    return entry.model_copy(update={"questions": ways})


def _criterion(parser: RuleParser, entry: TrialEntry, index: int) -> Criterion:
    written = entry.criteria[index]
    at = ("criteria", index)
    guard = written.applies_when
    temporary: bool | Rule = True
    if isinstance(written.temporary, bool):
        temporary = written.temporary
    else:
        temporary = parser.parse(written.temporary.get("when"), (*at, "temporary", "when"))
    return Criterion(
        written.id,
        written.tier,
        parser.parse(written.rule, (*at, "rule")),
        None if guard is None else parser.parse(guard, (*at, "applies_when")),
        tuple(parser.parse(sign, (*at, "warning_signs", i)) for i, sign in enumerate(written.warning_signs)),
        temporary,
        with_time(written, parser.facts),
    )
