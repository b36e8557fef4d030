"""Which earlier answer a message means: by its name, by what was answered, or by the words that tell it apart."""

from __future__ import annotations

import re
from typing import Final

from prescreen.facts.answers import Json
from prescreen.interview import closing
from prescreen.interview.called import calls
from prescreen.interview.session import Session

_NAMES_NOTHING: Final = frozenset(
    "answer change wrong want like that this with your said have date active after against also another answering "
    "become before being body care chat come coming could doctor drug drugs ever every feeling find form found from "
    "hard control controlled illness last least life month months never next okay other part person planned plans "
    "positive problem right score sign some someone strong study taking test tests than that then there they thing "
    "things tried using very were what when whether will would year years "
    "activo ahora antes aunque bajo cambiar causar contra cosas cuerpo cuida cuido después esta está estoy eso fecha "
    "fuerte grande mal mala menos meses mucha médica médico nunca otra otro para pequeño persona podría positiva "
    "problema próximo prueba quién responde respuesta sangre siempre tener tengo tiene total usar venir vida último "
    "última últimos".split()
)
_BEGINS_LIKE_ANOTHER: Final = frozenset({"plaquenil", "plaquinol"})
"""Names that a stem takes for another word: "plaquetas" are platelets."""
_BESIDE_A_NAME: Final = frozenset(
    "the a an one ones thing things bit part question answer about of with on to my i change correct fix wrong please "
    "want would like is that and "
    "el la los las lo de del un una sobre pregunta respuesta mi mis quiero cambiar corregir mal "
    "por favor es está que y".split()
)
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_MORE_NAMES: Final = {"age_years": ("age", "how old", "edad", "年龄")}


def named(session: Session, text: str) -> str | None:
    """The one answer that a message means; None where it may mean several, or none.

    Of two that it may mean, the one that says something goes before the one that is a plain no.
    """
    words = text.casefold()
    facts = [f for f in session.answers if f in session.trial.facts]
    if (called := _longest(session, text, facts)) is not None:
        return called
    for names in (_called, _answered_with):
        hits = [f for f in facts if any(_stands_in(n.casefold(), words) for n in names(session, f))]
        if (one := _only(session, hits)) is not None:
            return one
    said = _stems(words)
    shared = {f: len(said & _telling(session, f)) for f in facts}
    most = max(shared.values(), default=0)
    return _only(session, [f for f, count in shared.items() if count == most]) if most else None


def only_names(session: Session, fact: str, text: str) -> bool:
    """Is this nothing but the name of an answer: "the thyroid one"?"""
    bare = text.strip(" .,;:!")
    if any(c.start == 0 and c.end == len(bare) and c.entry is None for c in calls(session, bare, [fact])):
        return True
    words = (w.rstrip("s")[:_STEM] for w in re.findall(r"\w+", text.casefold()) if w not in _BESIDE_A_NAME)
    called = {w.rstrip("s")[:_STEM] for name in _called(session, fact) for w in re.findall(r"\w+", name.casefold())}
    return not set(words) - called - _telling(session, fact)


def names_of(entries: Json) -> set[str]:
    """The names of what stands in a list; none for anything else."""
    if not isinstance(entries, list):
        return set()
    return {str(next(iter(e.values()), "")) if isinstance(e, dict) else str(e) for e in entries} - {""}


def _longest(session: Session, text: str, facts: list[str]) -> str | None:
    """The answer that is called by its name, where it is one: "lupus and immune drugs" are not the lupus."""
    found = calls(session, text, facts)
    whole = {c.fact for c in found if c.entry is None}
    listed = {c.fact for c in found if c.entry is not None}
    names = whole if len(whole) == 1 and (not listed or listed == whole) else listed if not whole else set()
    return names.pop() if len(names) == 1 else None


def _only(session: Session, facts: list[str]) -> str | None:
    if len(facts) > 1:
        facts = [f for f in facts if not closing.is_plain(session, f)]
    return facts[0] if len(facts) == 1 else None


def _stands_in(name: str, words: str) -> bool:
    """Is the name there as words of its own? "last" does not hold the test called AST."""
    return bool(name) and re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", words) is not None


def _called(session: Session, fact: str) -> list[str]:
    aliases = session.definition(fact).aliases.get(session.language, ())
    names = [session.speech.short(fact), *aliases, *_MORE_NAMES.get(fact, ())]
    return [n.removeprefix("your ").removeprefix("a ").removeprefix("su ") for n in names]


def _answered_with(session: Session, fact: str) -> list[str]:
    """The names of what stands in a list: "I want to change rituximab"."""
    if session.definition(fact).kind != "list":
        return []
    names = sorted(names_of(session.answers[fact]))
    return names + [session.library.wording.name(n, session.language) for n in names]


def _telling(session: Session, fact: str) -> frozenset[str]:
    """What may stand for an answer: the words of its name, and of the things it lists."""
    return _stems(" ".join([session.speech.short(fact), *_answered_with(session, fact)]).casefold())


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that can tell one answer from another: "allergy" and "allergic" are one."""
    return frozenset(
        w.rstrip("s")[:_STEM] for w in _WORD.findall(text) if w not in _NAMES_NOTHING | _BEGINS_LIKE_ANOTHER
    )
