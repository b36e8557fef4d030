"""What a language that a trial offers still lacks: texts of facts, screens, pages and answers, sentences, words.

A trial says in `languages` which parts it offers in which language. A person must never meet a text of another
language in a part that is offered, so everything that is missing is a mistake, with the file and line where it belongs.
"""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from prescreen.content.models import FALLBACK_LANGUAGE, TrialEntry
from prescreen.content.yaml_source import Document, Mistake
from prescreen.facts.answers import Json

Path = tuple[str | int, ...]
Said = str | tuple[str, ...]
_WORDS = frozenset({"cues", "aliases"})


@dataclass(frozen=True, slots=True)
class Offered:
    """A trial with its document and everything of other files that it shows: documents, and places in them."""

    document: Document
    entry: TrialEntry
    facts: Collection[str]
    answers: Sequence[tuple[Document, Path]]
    centres: Document | None = None


def missing_texts(documents: Mapping[str, Document], trials: Sequence[Offered]) -> list[Mistake]:
    """Texts that stand in English but not in a language that a trial offers them in."""
    facts = {
        name: (document, ("facts", name))
        for document in documents.values()
        if isinstance(document.data, dict) and isinstance(table := document.data.get("facts"), dict)
        for name in table
    }
    mistakes = []
    for trial in trials:
        places: list[tuple[Document, Path]] = [(trial.document, ())]
        places += [facts[name] for name in trial.facts if name in facts]
        places += [(trial.centres, ())] if trial.centres else []
        places += trial.answers
        for language, parts in trial.entry.languages.items():
            if language == FALLBACK_LANGUAGE:
                continue
            for document, at in places:
                answers = (document, at) in trial.answers
                for path, texts in _texts(_at(document.data, at), at):
                    part = "answers" if answers else _part(path)
                    if part in parts and not texts.get(language):
                        says = f"{language} is missing, and {trial.entry.id} offers {part} in it"
                        mistakes.append(document.mistake(path, says))
    return mistakes


def missing_sentences(
    by_language: Mapping[str, Mapping[str, Said]], places: Mapping[str, Mapping[str, tuple[Document, Path]]]
) -> list[Mistake]:
    """Sentences of the assistant that a language lacks, and sentences whose {names} differ from the English ones."""
    english = by_language.get(FALLBACK_LANGUAGE, {})
    mistakes = []
    for language, phrases in by_language.items():
        if language == FALLBACK_LANGUAGE:
            continue
        where = _Where(language, places.get(FALLBACK_LANGUAGE, {}), places.get(language, {}))
        for key, said in english.items():
            if key not in phrases:
                mistakes.append(where.of_missing(key))
            elif (own := names_in(phrases[key])) != (wanted := names_in(said)):
                document, path = where.own[key]
                mistakes.append(document.mistake(path, _differ(key, own, wanted)))
        for key in phrases:
            if key not in english:
                document, path = where.own[key]
                mistakes.append(document.mistake(path, f"there is no sentence {key!r} in English"))
    return mistakes


def unknown_languages(trial: Offered, spoken: Collection[str]) -> list[Mistake]:
    """Languages a trial offers without any wording, and a trial that does not offer English."""
    offered = trial.entry.languages
    mistakes = [
        trial.document.mistake(
            ("languages", language),
            f"there are no sentences for {language}: content/wording/{language}/ is missing",
        )
        for language in offered
        if language not in spoken
    ]
    if FALLBACK_LANGUAGE not in offered:
        mistakes.append(trial.document.mistake(("languages",), "English (en) is always offered"))
    return mistakes


def names_in(said: Said) -> frozenset[str]:
    """The {names} of a sentence, or of all its variants together."""
    variants = (said,) if isinstance(said, str) else said
    try:
        return frozenset(name for v in variants for _, name, _, _ in string.Formatter().parse(v) if name)
    except ValueError:
        return frozenset()


def _differ(key: str, own: frozenset[str], wanted: frozenset[str]) -> str:
    parts = []
    if extra := sorted(own - wanted):
        parts.append(f"uses {', '.join(extra)}, which English does not")
    if lost := sorted(wanted - own):
        parts.append(f"leaves out {', '.join(lost)}, which English uses")
    return f"{key} {' and '.join(parts)}"


@dataclass(frozen=True, slots=True)
class _Where:
    language: str
    english: Mapping[str, tuple[Document, Path]]
    own: Mapping[str, tuple[Document, Path]]

    def of_missing(self, key: str) -> Mistake:
        """The place a sentence would have: in the file of the same name, behind the sentence that stands before it."""
        document, _ = self.english[key]
        english = PurePosixPath(document.file)
        file = str(english.parent.parent / self.language / english.name)
        line = 1
        for other, (source, _) in self.english.items():
            if other == key:
                break
            if source.file == document.file and other in self.own and self.own[other][0].file == file:
                line = self.own[other][0].mistake(self.own[other][1], "").line
        return Mistake(file, line, f"the sentence {key!r} is missing")


def _part(path: Path) -> str:
    if _WORDS & set(path):
        return "words"
    return "page" if path[:1] == ("page",) else "conversation"


def _at(data: Json, path: Path) -> Json:
    for key in path:
        data = data[key]  # type: ignore[index]
    return data


def _texts(data: Json, path: Path) -> Iterator[tuple[Path, dict[str, Json]]]:
    """Every table of texts by language, with its place."""
    if isinstance(data, dict):
        if FALLBACK_LANGUAGE in data and path[-1:] != ("languages",):
            yield path, data
            return
        for key, value in data.items():
            yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from _texts(value, (*path, i))
