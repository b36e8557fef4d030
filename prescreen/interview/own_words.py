"""Answers that a sentence puts right in words of their own: "the surgery was cancelled", "he does have lupus"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import DECLINED, UNKNOWN, Json, is_known
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon import own_words as words
from prescreen.interview.naming import only_names
from prescreen.interview.pregnancy_told import could_be_pregnant, may_be_pregnant, period_late, without_wrong_pregnancy
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, nothing, sentences
from prescreen.reading import Context, FactReading, Reader
from prescreen.reading.how_active import how_active as activity_told
from prescreen.reading.how_active import names_lupus

_PLANNED: Final = "surgery_planned"
_WARNING: Final = "cyflu_contraindication"
_DIAGNOSIS: Final = "sle_diagnosis"
_CAUSES: Final = "can_cause_pregnancy"
_PREGNANT: Final = "pregnant"
_ACTIVITY: Final = "refractory"
_NEPHRITIS: Final = "lupus_nephritis"
_STILL_RECENT: Final = 3
_OF_ANSWERS: Final = frozenset({"review", "which", "conflict"})
_CARERS: Final = frozenset({"carer", "legal_representative"})
_SENTENCE: Final = re.compile(r"(?:[^.!?;,\n。！？；，]|[.,](?=\d))+")
_OPERATION, _CANCELLED = re.compile(words.OPERATION), re.compile(words.CANCELLED)
_NOT_CANCELLED, _IT_IS_OFF = re.compile(words.NOT_CANCELLED), re.compile(words.IT_IS_OFF)
_PROTEST = re.compile(words.PROTEST)
_NOT_WARNED, _NO_LUPUS = re.compile(words.NOT_WARNED), re.compile(words.NO_LUPUS)
_HAS_LUPUS = {who: re.compile(pattern) for who, pattern in words.HAS_LUPUS.items()}


def told_in_own_words(session: Session, text: str) -> list[FactReading]:
    """What holds instead of earlier answers, or as they say already, each where its sentence stands."""
    found: dict[str, FactReading] = {}
    for start, end in _pieces(text):
        said = fold(text[start:end])
        for fact, finds in _finds():
            told_early = fact in (_CAUSES, _PREGNANT) and fact not in session.answers
            if fact not in session.trial.facts or fact in session.asking.facts:
                continue
            if fact not in session.answers and not told_early:
                continue
            value = finds(session, said, text)
            if value is not None:
                found[fact] = FactReading(fact, value, start, end, "correction", confirm=True)
    if (activity := _activity(session, text)) is not None:
        found[_ACTIVITY] = activity
    return list(found.values())


def _activity(session: Session, text: str) -> FactReading | None:
    """How active the lupus is after all: "my lupus is not calm", "I said I don't know if it's active"."""
    if _ACTIVITY not in session.answers or _ACTIVITY in session.asking.facts or not may_change(session, _ACTIVITY):
        return None
    recent = _ACTIVITY in session.state.recent and session.state.turns - session.state.recent_turn <= _STILL_RECENT
    recent = recent and _NEPHRITIS not in session.asking.facts
    meant = recent or session.asking.kind in _OF_ANSWERS or words.INSISTS.search(fold(text)) is not None
    told: list[tuple[str, int, int]] = []
    for start, end in sentences(text):
        said = fold(text[start:end])
        if text[end : end + 1] in ("?", "？") or only_names(session, _ACTIVITY, text[start:end]):
            continue
        if (found := activity_told(said)) is None:
            continue
        others = {c.fact for c in calls(session, said, [f for f in session.answers if may_change(session, f)])}
        of_it = (
            meant
            and _NEPHRITIS not in session.asking.facts
            and others <= {_ACTIVITY, _DIAGNOSIS}
            and words.OF_ANOTHER_THING.search(said) is None
        )
        if (names_lupus(said) and words.ONLY_THE_CAUSE.search(said) is None) or of_it:
            told.append((found[0], start + found[1], start + found[2]))
    if len({value for value, _, _ in told}) != 1:
        return None
    first, last = told[0][1], told[-1][2]
    pieces = [p for p in _pieces(text) if p[0] < last and first < p[1]]
    return FactReading(_ACTIVITY, told[0][0], pieces[0][0], pieces[-1][1], "correction", confirm=True)


def how_active(session: Session, text: str, own: list[FactReading], reader: Reader) -> list[FactReading]:
    """What a message that gives the diagnosis back says of the illness, where that was left open with it."""
    if _ACTIVITY not in session.trial.facts or is_known(session.answers.get(_ACTIVITY, UNKNOWN)):
        return []
    if not any(r.fact == _DIAGNOSIS for r in own):
        return []
    context = Context(session.today, session.language, (_DIAGNOSIS, _ACTIVITY), "", {})
    return [r for r in reader.read(text, context).facts if r.fact == _ACTIVITY and is_known(r.value)]


def active_not_absent(heard: Heard) -> Heard:
    """A no to being calm is no denial of the illness: "No, it's very active even with treatment"."""
    values = {r.fact: r for r in heard.facts}
    no, active = values.get(_DIAGNOSIS), values.get(_ACTIVITY)
    if no is None or active is None or no.value != "no" or active.value != "yes" or not heard.text:
        return heard
    if words.DENIES_IT.search(fold(heard.text)):
        return heard
    facts = tuple(replace(r, value="yes", confirm=True) if r is no else r for r in heard.facts)
    return replace(heard, facts=facts)


def beside_own_words(text: str, own: list[FactReading]) -> str:
    """What else a message says, each word at its place; words of protest around what is put right are no answer."""
    for reading in own:
        text = text[: reading.start] + " " * (reading.end - reading.start) + text[reading.end :]
    text = without_wrong_pregnancy(text, own)
    first = min(r.start for r in own)
    protest = _PROTEST.match(fold(text[:first]) + "x")
    if protest is not None and protest.end() >= len(text[:first].rstrip()):
        text = " " * first + text[first:]
    rest = re.sub(r"\w+", "", text) if _PROTEST.fullmatch(fold(text.strip()) + " ") else text
    return rest if re.search(r"\w", rest) else ""


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(text):
        if re.search(r"\w", match.group()):
            yield match.span()


def _called_off(session: Session, said: str, text: str) -> Json:
    """The planned operations without the one that is called off."""
    standing = session.answers[_PLANNED]
    if not isinstance(standing, list) or not standing or _NOT_CANCELLED.search(said):
        return None
    named = [c for c in calls(session, said, [_PLANNED]) if c.entry is not None]
    places = {(c.start, c.end) for c in named} or {m.span() for m in _OPERATION.finditer(said)}
    for start, end in sorted(places, reverse=True):
        said = said[:start] + "§" + said[end:]
    recent = _PLANNED in session.state.recent or any(c.entry for c in calls(session, text, [_PLANNED]))
    if not (_CANCELLED.search(said) if places else recent and len(standing) == 1 and _IT_IS_OFF.search(said)):
        return None
    if named:
        gone = {c.entry for c in named}
        return [e for e in standing if entry_name(e) not in gone]
    return [] if len(standing) == 1 or "no §" in said or "hay §" in said else None


def _not_warned(session: Session, said: str, text: str) -> Json:
    return nothing(session.definition(_WARNING)) if _NOT_WARNED.search(said) else None


def _finds() -> Iterator[tuple[str, Callable[[Session, str, str], Json]]]:
    """The answers that sentences put right in words of their own, each with what reads it."""
    yield _PLANNED, _called_off
    yield _WARNING, _not_warned
    yield _DIAGNOSIS, _has_lupus
    yield _CAUSES, _causes_none
    yield "pregnancy_possible", could_be_pregnant
    yield _PREGNANT, may_be_pregnant
    yield _PREGNANT, period_late


def _causes_none(session: Session, said: str, text: str) -> Json:
    return "no" if words.CAUSES_NONE.search(said) else None


def _has_lupus(session: Session, said: str, text: str) -> Json:
    """The diagnosis after all, where it was understood that there is none."""
    definition = session.definition(_DIAGNOSIS)
    if session.answers[_DIAGNOSIS] not in (definition.no, definition.yes, UNKNOWN, DECLINED):
        return None
    who = "carer" if session.answers.get("respondent") in _CARERS else "self"
    hit = _HAS_LUPUS[who].search(said)
    if hit is None or _NO_LUPUS.search(said[: hit.end()]):
        return None
    if session.answers[_DIAGNOSIS] == definition.yes and words.OF_THE_KIDNEYS.match(said, hit.end()):
        return None  # what is told is the nephritis
    return definition.yes
