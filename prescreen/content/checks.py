"""What a document's own shape cannot say: names that must exist elsewhere, words a patient must never read."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from prescreen.content import waiting
from prescreen.content.models import Cases, Phrases, Screen, TrialEntry, Vocabulary
from prescreen.content.placeholders import left_blank, unfillable
from prescreen.content.yaml_source import Document, Mistake
from prescreen.criteria.scope import Scope
from prescreen.criteria.verdict import Criterion, find
from prescreen.facts.answers import NOT_KNOWN, BadValue
from prescreen.facts.definition import FactDefinition, Texts
from prescreen.facts.terms import Terms
from prescreen.facts.values import check_answer

# Rule R07: what the chat must never promise.
_PROMISES = re.compile(
    r"\b(?:you (?:are|were|may be|might be) (?:not )?(?:eligible|ineligible|qualified|approved|accepted)|you qualify|"
    r"you have been (?:accepted|approved|rejected)|guaranteed?|disqualified|you failed)\b",
    re.IGNORECASE,
)
_PROMISES_ELSEWHERE = {
    "es": re.compile(
        r"\b(?:es|est[áa]|fue|ser[áa]|queda) (?:no )?(?:apt|elegibl|calificad|aceptad|aprobad|admitid|rechazad)"
        r"[aeo]\b|\b(?:es|fue) descartad[ao]\b|\busted (?:no )?(?:califica|clasifica)\b|\bre[úu]ne los requisitos\b|"
        r"\bgarantiza|elegib|descalifica",
        re.IGNORECASE,
    ),
    "zh": re.compile("您(?:不)?(?:符合条件|符合资格|入选|被录取|被拒绝|被淘汰)|合格|保证(?:有效|治好|一定)|有资格"),
}
Path = tuple[str | int, ...]


def describe(message: str, path: Path) -> str:
    """A validation message in plain words, with the key it is about."""
    plain = message.removeprefix("Value error, ")
    key = ".".join(str(p) for p in path) or "the document"
    return f"{key}: {plain[:1].lower()}{plain[1:]}"


def patient_texts(
    document: Document, path: Path, texts: Texts, *, about_rules: bool = False, filled: bool = False
) -> list[Mistake]:
    """Texts a patient reads: never empty, no unfilled placeholder, no promise; English is always there.

    filled: the program fills in {names} of these texts, which are then looked at elsewhere.
    """
    mistakes = []
    if "en" not in texts:
        mistakes.append(document.mistake(path, "the English text (en) is missing"))
    for language, text in texts.items():
        where = (*path, language)
        if not text.strip():
            mistakes.append(document.mistake(where, "this text is empty"))
        if not filled and left_blank(text):
            mistakes.append(document.mistake(where, "this text holds an unfilled placeholder"))
        if _PROMISES.search(text) or ((other := _PROMISES_ELSEWHERE.get(language)) and other.search(text)):
            mistakes.append(document.mistake(where, "this text promises or judges: only the study team can decide"))
        if not about_rules and re.search(r"\beligib", text, re.IGNORECASE):
            mistakes.append(document.mistake(where, 'patients never read "eligible"'))
    return mistakes


def fact(
    document: Document, name: str, definition: FactDefinition, facts: Mapping[str, FactDefinition]
) -> list[Mistake]:
    """A fact's own texts."""
    at: Path = ("facts", name)
    mistakes = patient_texts(document, (*at, "short"), definition.short)
    mistakes += patient_texts(document, (*at, "question"), definition.question)
    for key in ("of_another", "help", "why"):
        if texts := getattr(definition, key):
            mistakes += patient_texts(document, (*at, key), texts)
    for value, later in definition.ask_next.items():
        mistakes += [
            document.mistake((*at, "ask_next", value), f"no fact is called {other!r}{near(other, facts)}")
            for other in later
            if other not in facts
        ]
    for value, settled in definition.implies.items():
        for other, other_value in settled.items():
            if other not in facts:
                mistakes.append(
                    document.mistake((*at, "implies", value), f"no fact is called {other!r}{near(other, facts)}")
                )
            elif other_value not in NOT_KNOWN and other_value not in facts[other].values:
                mistakes.append(
                    document.mistake((*at, "implies", value, other), f"{other} has no value {other_value!r}")
                )
    for value, entry in definition.values.items():
        mistakes += patient_texts(document, (*at, "values", value, "label"), entry.label)
    return mistakes


def vocabulary(document: Document, parsed: Vocabulary, classes: Mapping[str, str]) -> list[Mistake]:
    """Classes that are described (in the first file of a kind), ambiguous names that point to terms."""
    mistakes = []
    for name, term in parsed.terms.items():
        at: Path = ("terms", name)
        for cls in term.classes:
            if cls not in classes:
                mistakes.append(
                    document.mistake(at, f"the class {cls} is not described under classes{near(cls, classes)}")
                )
        for other in term.could_be:
            if other not in parsed.terms:
                mistakes.append(
                    document.mistake(at, f"could_be: there is no term {other!r}{near(other, parsed.terms)}")
                )
    return mistakes


def names(document: Document, parsed: Phrases, terms: Terms) -> list[Mistake]:
    """Names in another language are of terms that the vocabulary has."""
    known = {term.name for kind in terms.kinds for term in terms.all(kind)}
    return [
        document.mistake(("names", name), f"no vocabulary has {name!r}{near(name, known)}")
        for name in parsed.names
        if name not in known
    ]


def phrase(document: Document, key: str, text: str | tuple[str, ...], language: str = "en") -> list[Mistake]:
    """One sentence of the assistant, or its variants."""
    mistakes = []
    for variant in (text,) if isinstance(text, str) else text:
        texts = {"en": variant, language: variant}
        mistakes += patient_texts(document, ("phrases", key), texts, filled=True)
        if (wrong := unfillable(variant)) is not None:
            mistakes.append(document.mistake(("phrases", key), wrong))
    return mistakes


def trial(
    document: Document, entry: TrialEntry, facts: Mapping[str, FactDefinition], criteria: Sequence[Criterion]
) -> list[Mistake]:
    """Ids that are unique, screens that ask what the criteria need."""
    mistakes = []
    for i, criterion in enumerate(entry.criteria):
        if criterion.id in [c.id for c in entry.criteria[:i]]:
            mistakes.append(document.mistake(("criteria", i, "id"), f"the criterion {criterion.id} stands twice"))
        mistakes += patient_texts(document, ("criteria", i, "short"), criterion.short)
        if not criterion.text.strip():
            mistakes.append(document.mistake(("criteria", i, "text"), "the protocol's sentence is missing"))
        if isinstance(criterion.temporary, dict) and list(criterion.temporary) != ["when"]:
            mistakes.append(document.mistake(("criteria", i, "temporary"), "temporary is true, false or {when: rule}"))
        mistakes += waiting.mistakes(document, ("criteria", i), criterion, facts)
    for i, screen in enumerate(entry.screens):
        mistakes += _screen(document, ("screens", i), screen, facts)
        if screen.id in [s.id for s in entry.screens[:i]]:
            mistakes.append(document.mistake(("screens", i, "id"), f"the screen {screen.id} stands twice"))
    mistakes += _reachable(document, entry, criteria)
    for key in ("title", "condition_word"):
        mistakes += patient_texts(document, (key,), getattr(entry, key))
    mistakes += patient_texts(document, ("contact", "name"), entry.contact.name)
    return mistakes


def blanks(document: Document) -> list[Mistake]:
    """Blanks in any text of a document; the assistant's own sentences may have some, and `phrase` looks at those."""
    return [
        document.mistake(path, "this text holds an unfilled placeholder")
        for path, text in _strings(document.data, ())
        if path[:1] != ("phrases",) and left_blank(text)
    ]


def _strings(value: object, path: Path) -> Iterable[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _strings(part, (*path, key))
    elif isinstance(value, (list, tuple)):
        for i, part in enumerate(value):
            yield from _strings(part, (*path, i))


def _screen(document: Document, at: Path, screen: Screen, facts: Mapping[str, FactDefinition]) -> list[Mistake]:
    mistakes = []
    for key, names in (("facts", screen.facts), ("optional", screen.optional)):
        for i, name in enumerate(names):
            if name not in facts:
                mistakes.append(document.mistake((*at, key, i), f"no fact is called {name!r}{near(name, facts)}"))
    if screen.style == "single":
        if len(screen.facts) != 1:
            mistakes.append(document.mistake(at, "a single question is about exactly one fact"))
    else:
        mistakes += patient_texts(document, (*at, "question"), screen.question)
    if screen.of_another:
        mistakes += patient_texts(document, (*at, "of_another"), screen.of_another)
    if (screen.style == "choice") != bool(screen.choices):
        mistakes.append(document.mistake(at, "a choice screen, and only it, has choices"))
    for i, choice in enumerate(screen.choices):
        mistakes += patient_texts(document, (*at, "choices", i, "label"), choice.label)
        for name, value in choice.sets.items():
            if name not in facts:
                mistakes.append(document.mistake((*at, "choices", i), f"no fact is called {name!r}{near(name, facts)}"))
                continue
            try:
                check_answer(name, value, facts[name])
            except BadValue as error:
                mistakes.append(document.mistake((*at, "choices", i), str(error)))
    if screen.style == "checklist":
        for i, name in enumerate(screen.facts):
            if name in facts and facts[name].no is None and facts[name].kind != "list":
                mistakes.append(
                    document.mistake((*at, "facts", i), f"{name} has no value for a box that is not ticked (no:)")
                )
    return mistakes


def _reachable(document: Document, entry: TrialEntry, criteria: Sequence[Criterion]) -> list[Mistake]:
    asked = {name for s in entry.screens for name in (*s.facts, *s.optional)}
    nobody = Scope({}, date(2026, 1, 1))
    mistakes = []
    for i, criterion in enumerate(criteria):
        lost = [name for name in find(criterion, nobody).open if name not in asked]
        if lost and criterion.tier != "C" and not {"prescreen_consent", "respondent"} & set(lost):
            mistakes.append(document.mistake(("criteria", i), f"{criterion.id}: no screen asks {', '.join(lost)}"))
    return mistakes


def cases(document: Document, parsed: Cases, facts: Mapping[str, FactDefinition], entry: TrialEntry) -> list[Mistake]:
    """Facts, values and criteria that exist."""
    ids = [c.id for c in entry.criteria]
    mistakes = []
    places: list[tuple[Path, Mapping[str, object]]] = [(("base",), parsed.base)]
    places += [(("cases", i, "change"), case.change) for i, case in enumerate(parsed.cases)]
    for at, answers in places:
        for name, value in answers.items():
            if name not in facts:
                mistakes.append(document.mistake((*at, name), f"no fact is called {name!r}{near(name, facts)}"))
                continue
            try:
                check_answer(name, value, facts[name])  # type: ignore[arg-type]
            except BadValue as error:
                mistakes.append(document.mistake((*at, name), str(error)))
    for i, case in enumerate(parsed.cases):
        for criterion in case.expect:
            if criterion not in ids:
                mistakes.append(
                    document.mistake(
                        ("cases", i, "expect", criterion), f"no criterion is called {criterion!r}{near(criterion, ids)}"
                    )
                )
    return mistakes


def near(name: str, known: Iterable[str]) -> str:
    """The nearest known name, as a hint."""
    match = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {match[0]!r}?" if match else ""
