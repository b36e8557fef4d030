"""Answers that somebody disowns: "I never said it was serious", "the EF isn't 1", "7.9 was my mum's, mine was 9.7".

What the message says instead holds; where it says nothing else, the answer is taken back and asked anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from prescreen.content.library import text_in
from prescreen.facts.answers import DECLINED, UNKNOWN, Json, is_known
from prescreen.interview import interruptions, screening
from prescreen.interview.called import calls, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.left_open import left_open
from prescreen.interview.lexicon import disowned as words
from prescreen.interview.merging import merged
from prescreen.interview.missed import say_what_was_missed
from prescreen.interview.number_instead import number_instead
from prescreen.interview.putting_right import put_right
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change, sentences, taken_back
from prescreen.reading import Context, FactReading, Reader

_GUESSED = frozenset({"likeness", "kernel", "learned", "indirect"})
_SERIOUS = "serious"
_UNTOLD = ("lupus_nephritis",)
"""An answer whose name holds those of others, also where it was not given."""
_STAGES = frozenset({"screening", "review", "outcome"})


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take back what is disowned; False where a message disowns nothing."""
    if heard.picked or not heard.text or session.stage not in _STAGES or heard.safety is not None:
        return False
    if session.answers.get("prescreen_consent") != "yes":
        return False
    if not left_open(session, heard.text) and (unknown := _not_known(session, heard.text)):
        _set(session, dict.fromkeys(unknown, UNKNOWN), len(heard.text), reader)
        return True
    found = _not_told(session, heard.text)
    if found is None:
        for finds in (_never_said, _wished, _not_this, _of_another):
            if (found := finds(session, heard.text, reader)) is not None:
                break
    if found is None:
        return False
    fact, value = found
    if value is None:
        session.withdraw(fact)
        session.state.misses = 0
        session.tell("change_this")
        interruptions.reask(session, fact)
        return True
    beside = _beside(session, heard, fact, reader)
    _set(session, {fact: value}, len(heard.text), reader, beside)
    say_what_was_missed(session, heard, (FactReading(fact, value, 0, len(heard.text), "correction"), *beside), reader)
    return True


def _beside(session: Session, heard: Heard, fact: str, reader: Reader) -> tuple[FactReading, ...]:
    """What else a message puts right beside a number that is called wrong; not beside one of somebody else's."""
    if fact not in _measured(session) or re.search(words.OF_ANOTHER, fold(heard.text)):
        return ()
    better = put_right(session, heard, reader)
    asked = session.asking.facts
    return tuple(r for r in better.facts if r.fact != fact and r.fact not in asked and better.act == "correct")


def _set(
    session: Session,
    values: Mapping[str, Json],
    length: int,
    reader: Reader,
    beside: tuple[FactReading, ...] = (),
) -> None:
    """Record what holds instead; a follow-up that was open is asked once more."""
    readings = tuple(FactReading(f, value, 0, length, "correction", confirm=True) for f, value in values.items())
    readings += beside
    if session.asking.kind == "detail":
        session.state.detailed = [f for f in session.state.detailed if f not in session.asking.facts]
    screening.answer(session, Heard("", "correct", facts=readings, instead=tuple(values)), reader)


_Found = tuple[str, Json]


def _standing(session: Session) -> list[str]:
    return [f for f in session.answers if may_change(session, f)]


def _one(session: Session, said: str, among: list[str] | None = None) -> str | None:
    """The one answer that is called by its name."""
    facts = {c.fact for c in calls(session, said, _standing(session) if among is None else among)}
    return facts.pop() if len(facts) == 1 else None


def _not_known(session: Session, text: str) -> list[str]:
    """Earlier answers that somebody says they do not know: "hang on, I don't know about the heart and lungs"."""
    found: dict[str, None] = {}
    for start, end in sentences(text):
        hit = words.NOT_KNOWN.search(fold(text[start:end]))
        if hit is not None:
            among = [f for f in _standing(session) if f not in session.asking.facts]
            named = calls(session, hit["what"], [*among, *(f for f in _UNTOLD if f in session.trial.facts)])
            found |= dict.fromkeys(c.fact for c in named if c.entry is None and c.fact in among)
    return [f for f in found if is_known(session.answers[f]) and session.definition(f).kind == "enum"]


def _not_told(session: Session, text: str) -> _Found | None:
    """An earlier answer that a sentence will not have told: "I won't say anything about cancer"."""
    for start, end in sentences(text):
        said = fold(text[start:end])
        if words.NOT_TOLD.search(said) is None:
            continue
        fact = _one(session, said)
        if fact is not None and fact not in session.asking.facts:
            return fact, DECLINED
    return None


def _never_said(session: Session, text: str, reader: Reader) -> _Found | None:
    said = fold(text)
    hit = words.NEVER_SAID.search(said)
    if hit is None:
        return None
    what = hit["what"] or hit["que"] or ""
    fact = _one(session, what)
    if fact is None and words.GRADE.search(what):
        graded = [f for f in _standing(session) if session.answers[f] == _SERIOUS]
        fact = graded[0] if len(graded) == 1 else None
    if fact is None and words.IT.search(what + " it" if not what.strip() else what):
        fact = _one(session, said[: hit.start()])
    if fact is None or session.answers[fact] in (UNKNOWN, DECLINED):
        return None
    if fact in taken_back(session, text, openly=True).values:
        return None  # it is to be taken out, in so many words
    rest = text[: hit.start()] + " " * (hit.end() - hit.start()) + text[hit.end() :]
    value = _instead(session, fact, rest, reader)
    return fact, None if value == session.answers[fact] else value


def _wished(session: Session, text: str, reader: Reader) -> _Found | None:
    hit = words.WISH.match(fold(text))
    if hit is None or (fact := _one(session, hit["what"])) is None:
        return None
    rest = text[hit.end() :]
    if not re.search(r"\w", rest):
        return None
    value = _instead(session, fact, rest, reader)
    return None if value is None else (fact, value)


def _not_this(session: Session, text: str, reader: Reader) -> _Found | None:
    """A number that was noted for a test and is wrong."""
    said = fold(text)
    for call in calls(session, text, _measured(session)):
        hit = re.compile(words.NOT_THIS).match(said, call.end)
        if hit is not None and _is_number(session.answers[call.fact], hit["old"]):
            if any(r.fact == call.fact for r in number_instead(session, text, reader)):
                return None  # it is put right by its new number
            rest = text[: hit.start()] + " ; " + text[hit.end() :]
            value = _instead(session, call.fact, rest, reader, unknown=True)
            return call.fact, _with_the_rest(session, call.fact, rest, value)
    return None


def _of_another(session: Session, text: str, reader: Reader) -> _Found | None:
    """A number that was somebody else's."""
    said = fold(text)
    for fact in _measured(session):
        value = session.answers[fact]
        amount = value.get("value") if isinstance(value, dict) else value
        if not isinstance(amount, (int, float)):
            continue
        hit = re.search(rf"(?<![\d.,]){re.escape(str(amount))}{words.OF_ANOTHER}", said.replace(",", "."))
        if hit is not None and fact not in session.asking.facts:
            return fact, _instead(session, fact, text[: hit.start()] + " ; " + text[hit.end() :], reader)
    return None


def _with_the_rest(session: Session, fact: str, said: str, value: Json) -> Json:
    """A new number with the unit, the limit and the day that stand, but for what is told anew of them."""
    if not isinstance(value, dict):
        return value
    told = FactReading(fact, value, 0, len(said), "correction")
    return merged(session, Heard(said, "correct"), told, session.answers[fact])


def _measured(session: Session) -> list[str]:
    return [f for f in _standing(session) if session.definition(f).kind in ("lab", "number", "integer")]


def _is_number(value: Json, said: str) -> bool:
    amount = value.get("value") if isinstance(value, dict) else value
    return isinstance(amount, (int, float)) and float(said.replace(",", ".")) == float(amount)


def _instead(session: Session, fact: str, rest: str, reader: Reader, *, unknown: bool = False) -> Json:
    """What the rest of the message says of the answer; None for nothing."""
    definition = session.definition(fact)
    if not re.search(r"\w", rest):
        return None
    prior = {f: v for f, v in session.answers.items() if f != fact}
    context = Context(session.today, session.language, (fact,), text_in(definition.question, session.language), prior)
    nothing: tuple[object, ...] = (definition.no, definition.none, [])
    for reading in reader.read(rest, context).facts:
        if reading.fact != fact or reading.reader in _GUESSED:
            continue
        if reading.value == UNKNOWN and not unknown:
            continue
        if reading.value not in nothing:
            return reading.value
    return None
