"""Reads what a message puts right of earlier answers: each clause may name one and give it anew (rule R12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from prescreen.facts.answers import is_known
from prescreen.interview import screening
from prescreen.interview.answer_first import answer_first
from prescreen.interview.called import calls, entry_name, fold
from prescreen.interview.ended import ended
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.one_more import FORGOT
from prescreen.interview.lexicon.taking_back import SPARES
from prescreen.interview.lexicon.told_anew import BARE_NO, NONE_OF_THE_LIST, PROTESTS
from prescreen.interview.merging import merged
from prescreen.interview.naming import names_of, only_names
from prescreen.interview.one_more import one_more, without_shrugs
from prescreen.interview.own_words import beside_own_words, how_active
from prescreen.interview.retelling import last_number
from prescreen.interview.session import Session
from prescreen.interview.taking_back import Back, may_change, sentences, taken_back
from prescreen.interview.told_anew import (
    about,
    as_if_new,
    grown,
    is_nothing,
    named_only,
    operated,
    told_anew,
    tried,
)
from prescreen.interview.told_outright import told_outright
from prescreen.reading import Context, FactReading, Reader, asked_about

_CLAUSE = re.compile(r"(?:[^.!?;\n。！？；]|\.(?=\d))+")
_JOINT = re.compile(r",\s*(?:and|but|y|pero)\s|\s(?:and|y)\s(?=(?:the|my|no|i|el|la|los|las|mi|mis)\b)", re.IGNORECASE)
_NAMES: Final = re.compile(r"\b(?:about|change|fix|correct|update|edit|wrong|sobre|cambi\w+|corr[ei]\w+|mal)\b|:")
"""Beside the name of an answer that a sentence at another question is about."""
_FORGOT: Final = re.compile(FORGOT)
_ADDS: Final = re.compile(
    r"\W*(?:no|nope|nah|none|nothing|nada|ningun[oa]?)\b[ .,!;]+"
    r"(?:also|oh|and|plus|by the way|btw|one more|ademas|tambien|ah|y)\b"
)
"""A no that answers what is asked, before something that is put right: "nope. also my dose is 5 mg"."""
_NEVER: Final = re.compile(r"\b(?:never|nunca|jamas)\b|从没|从未")
"""Beside what is never so, nothing is told anew."""
_ONE_MORE: Final = re.compile(
    r"\b(?:also|another|second|too|more|as well|otr[oa]s?|tambien|segund[oa]|mas|ademas)\b|还|另"
)
_TREATMENTS: Final = "prior_lupus_treatments"
_MEDICINES: Final = "immunosuppressants"
_LIST: Final = 2


def beside(session: Session, heard: Heard, reader: Reader) -> Heard:
    """At another question: what is taken back in so many words, and what the rest of the message then answers."""
    if not session.answers or not heard.text or "counts" in asked_about(heard.text, session.language):
        return heard
    heard = _without_forgetting(session, heard)
    answered, rest = answer_first(session, heard, reader)
    if answered and not asked_about(rest, session.language):
        anew = put_right(session, Heard(rest, "correct"), reader)
        others = tuple(r for r in anew.facts if r.fact not in session.asking.facts)
        if screening.changes(session, replace(anew, facts=others)):
            return replace(heard, act="correct", facts=(*answered, *others), unclear=(), instead=anew.instead)
    own = told_outright(session, heard.text, reader)
    if not screening.changes(session, replace(heard, facts=tuple(own))):
        same = own and not heard.about(session.asking.facts) and not beside_own_words(heard.text, own).strip()
        return replace(heard, act="correct", facts=tuple(own), unclear=()) if same else _beside(session, heard, reader)
    own += how_active(session, heard.text, own, reader)
    rest = beside_own_words(heard.text, own)
    inner = _beside(session, reread(session, heard, rest, reader), reader) if rest.strip() else Heard()
    return _together(heard, inner, own)


def _without_forgetting(session: Session, heard: Heard) -> Heard:
    """What was heard without the "I forgot" that leads in a thing remembered: it is no "I don't know"."""
    known = tuple(r for r in heard.facts if is_known(r.value))
    others = any(r.fact not in session.asking.facts for r in known)
    if not others or len(known) == len(heard.facts) or _FORGOT.search(fold(heard.text)) is None:
        return heard
    return replace(heard, act="answer", facts=known)


def _together(heard: Heard, inner: Heard, own: list[FactReading]) -> Heard:
    """What a message says in words of its own of some answers, with what the rest of it says of others."""
    facts = {r.fact for r in own}
    others = tuple(r for r in inner.facts if r.fact not in facts)
    instead = (*(f for f in inner.instead if f not in facts), *facts)
    return replace(heard, act="correct", facts=(*others, *own), unclear=(), instead=instead)


def reread(session: Session, heard: Heard, rest: str, reader: Reader) -> Heard:
    """What the rest of a message says in the light of the question that is open."""
    question = str(session.asking.data.get("text", ""))
    asked = tuple(session.asking.facts)
    reading = reader.read(rest, Context(session.today, session.language, asked, question, session.answers))
    return replace(heard, text=rest, act=reading.act, facts=reading.facts, unclear=reading.unclear)


def _beside(session: Session, heard: Heard, reader: Reader) -> Heard:
    retold = last_number(session, heard, reader)
    if retold is not None and not heard.about(session.asking.facts):
        return replace(heard, act="correct", facts=(retold,), unclear=())
    asked = session.asking.facts
    if (protested := _protest(session, heard, reader)) is not None:
        return protested
    heard = _told_by_name(session, heard, reader)
    if (over := ended(session, heard.text, reader)) and {r.fact for r in over}.isdisjoint(r.fact for r in heard.facts):
        return replace(
            heard, act="correct", facts=(*heard.facts, *_with_others(session, heard, over, reader)), unclear=()
        )
    if more := one_more(session, heard, reader):
        return replace(heard, act="correct", facts=(*without_shrugs(heard, more), *more), unclear=())
    if not heard.about(asked) and _TREATMENTS not in asked and (past := tried(session, heard.text, reader)):
        heard = replace(heard, act="answer", facts=(*heard.facts, *past), unclear=())
    if not heard.facts and heard.act in ("answer", "deny", "correct") and _of_other_things(session, heard, reader):
        heard = replace(heard, elsewhere=True)
        named = {c.fact for c in calls(session, heard.text, [f for f in session.answers if f not in asked])}
        anew = put_right(session, Heard(heard.text, "correct"), reader)
        if screening.changes(session, anew) and all(
            (r.reader == "saying" and r.fact in named) or session.definition(r.fact).kind != "enum" for r in anew.facts
        ):
            return replace(heard, act="correct", facts=anew.facts, unclear=(), instead=anew.instead)
    if (noted := _no_to_what_was_noted(session, heard, reader)) is not None:
        answered = heard.about(asked) if _ADDS.match(fold(heard.text)) else ()
        return replace(heard, act="correct", facts=(*answered, *noted.facts), unclear=(), instead=noted.instead)
    back = taken_back(session, heard.text, openly=False, asked=asked)
    heard = replace(heard, facts=tuple(r for r in heard.facts if not (r.fact in back.as_is and _lies_in(r, back))))
    if not (back.whole_lists or back.of_kin) and any(_lies_in(r, back) for r in heard.about(asked)):
        return heard
    if not back.values and not (back.as_is and (back.whole_lists or not heard.facts)):
        return heard
    rest = _without(heard.text, back.places)
    facts: tuple[FactReading, ...] = ()
    unclear: tuple[str, ...] = ()
    if re.search(r"\w", rest):
        question = str(session.asking.data.get("text", ""))
        reading = reader.read(rest, Context(session.today, session.language, tuple(asked), question, session.answers))
        facts = tuple(r for r in reading.facts if r.fact not in back.values)
        unclear = reading.unclear if reading.facts else ()
    told = (*facts, *_readings(back), *_same(session, back))
    act = "correct" if back.values.keys() - back.doubtful or not back.values else "answer"
    instead = tuple(f for f in back.values if f not in back.doubtful)
    return replace(heard, act=act, facts=told, unclear=unclear, instead=instead)


def _no_to_what_was_noted(session: Session, heard: Heard, reader: Reader) -> Heard | None:
    """A no to what was just read back, with what holds instead: "no, the gallbladder was in May, not in March"."""
    opens = BARE_NO.match(heard.text)
    recent = [f for f in session.state.recent if f in session.answers and f not in session.asking.facts]
    if opens is None or not recent or session.state.turns - session.state.recent_turn > 1:
        return None
    if not any(c.entry is not None for c in calls(session, heard.text[opens.end() :], recent)):
        return None
    anew = put_right(session, Heard(heard.text, "correct"), reader)
    return anew if screening.changes(session, anew) else None


def _protest(session: Session, heard: Heard, reader: Reader) -> Heard | None:
    """What a message puts right that opens with a protest: "no, wrong. I have NOT had cancer" answers no open list."""
    said = fold(heard.text)
    opens = PROTESTS.match(said)
    if opens is None or len(said) != len(heard.text) or NONE_OF_THE_LIST.search(said):
        return None
    earlier = [f for f in session.answers if f not in session.asking.facts and may_change(session, f)]
    rest = " " * opens.end() + heard.text[opens.end() :]
    if not calls(session, rest, earlier):
        return None
    anew = put_right(session, Heard(rest, "correct"), reader)
    anew = replace(anew, facts=tuple(r for r in anew.facts if r.fact not in session.asking.facts))
    told = {r.fact for r in anew.facts}
    named = {c.fact for c in calls(session, rest, earlier)}
    emptied = [r for r in heard.facts if r.value == [] and r.fact in named and r.fact not in told]
    anew = replace(anew, facts=(*anew.facts, *emptied), instead=(*anew.instead, *(r.fact for r in emptied)))
    if not screening.changes(session, anew):
        return None
    return replace(heard, act="correct", facts=anew.facts, unclear=(), instead=anew.instead)


def _of_other_things(session: Session, heard: Heard, reader: Reader) -> bool:
    """Does a message name an earlier answer, or medicines where a list of other things is asked?"""
    earlier = [f for f in session.answers if f not in session.asking.facts and may_change(session, f)]
    if calls(session, heard.text, earlier):
        return True
    facts = session.trial.facts
    if _MEDICINES not in facts or _MEDICINES in session.asking.facts or len(session.asking.facts) < _LIST:
        return False
    context = Context(session.today, session.language, (_MEDICINES,), "", {})
    return any(r.fact == _MEDICINES and names_of(r.value) for r in reader.read(heard.text, context).facts)


def put_right(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was heard, with every answer that one of its clauses names and gives anew: "the date of the shot is ..."."""
    own = told_outright(session, heard.text, reader)
    if own:
        own += how_active(session, heard.text, own, reader)
        rest = beside_own_words(heard.text, own)
        inner = put_right(session, reread(session, heard, rest, reader), reader) if rest.strip() else Heard()
        return _together(heard, inner, own)
    back = taken_back(session, heard.text, openly=True)
    told = {r.fact: r for r in heard.facts if not _lies_in(r, back)}
    found: dict[str, FactReading] = {r.fact: r for r in _readings(back)}
    instead = set(back.values)
    text = _without(heard.text, back.places)
    if (last := last_number(session, heard, reader)) is not None:
        found[last.fact] = last
    if found.keys() - instead:
        return replace(heard, act="correct", facts=tuple((told | found).values()), instead=tuple(instead))
    _read_clauses(session, text, reader, back, told, found)
    for over in ended(session, text, reader):
        if over.fact not in found or found[over.fact].value == []:
            found[over.fact] = over
    for more in one_more(session, replace(heard, text=text, facts=tuple(found.values())), reader):
        found.setdefault(more.fact, more)
    instead |= {f for f in found if f in back.emptied}
    if not _ONE_MORE.search(fold(text)):
        found, told = named_only(session, found), named_only(session, told)
    better = replace(heard, act="correct", instead=tuple(instead))
    found = {f: r for f, r in found.items() if _changes(session, better, r)}
    told = {f: r for f, r in told.items() if _changes(session, better, r)}
    if not found and len(told) < len(heard.facts) and not back.places:
        return replace(heard, facts=tuple(told.values()))
    if not found:
        same = _same(session, back)
        return replace(heard, facts=(*told.values(), *same)) if back.places or same else heard
    return replace(better, facts=tuple((told | found).values()))


def _with_others(session: Session, heard: Heard, over: list[FactReading], reader: Reader) -> list[FactReading]:
    """What has ended, with what the same message says of others of its list: "that is over, and I take this one"."""
    anew = {r.fact: r.value for r in put_right(session, Heard(heard.text, "correct"), reader).facts}
    found = []
    for reading in over:
        rows, ended_too = anew.get(reading.fact), reading.value
        assert isinstance(ended_too, list)
        names = {entry_name(e) for e in ended_too}
        others = [e for e in rows if entry_name(e) not in names] if isinstance(rows, list) else []
        found.append(replace(reading, value=[*ended_too, *others]))
    return found


def _read_clauses(
    session: Session, text: str, reader: Reader, back: Back, told: dict[str, FactReading], found: dict[str, FactReading]
) -> None:
    """Add to `found` what each clause gives anew, and to `back` what it empties or leaves as it is."""
    wrong = back.wrong[-1] if back.wrong else None
    carried: str | None = None
    growing: str | None = None
    for clause in clauses(text):
        fact, rest, led = about(session, clause)
        carried = fact if led else carried if fact in (None, carried) else None
        if fact is None and wrong is not None:
            fact, led = wrong, True
        if fact is not None and not led and only_names(session, fact, clause):
            continue
        for meant in _meant(session, fact, carried):
            if not led and meant in back.values and back.values[meant][0] == []:
                continue
            better = told_anew(session, meant, rest, reader, sure=meant in (fact, carried, growing))
            if better is None:
                continue
            if _NEVER.search(fold(clause)) and not is_nothing(session, better):
                continue
            if better.value == session.answers[meant]:
                back.as_is += [meant] if led and is_nothing(session, better) else []
                told.pop(meant if meant == fact else "", None)  # the clause that names it knows better
                continue
            if meant == growing and meant not in (fact, carried) and not names_of(better.value):
                continue
            found[meant] = grown(found.get(meant), better)
            growing = meant if names_of(better.value) else growing
            if led and is_nothing(session, better) and not SPARES.search(fold(rest)):
                back.emptied.add(meant)
        if (operation := operated(session, clause, reader)) is not None:
            found.setdefault(operation.fact, operation)
        for reading in as_if_new(session, clause, reader):
            if _NEVER.search(fold(clause)) and not is_nothing(session, reading):
                continue
            if reading.fact not in found and reading.fact not in told:
                found[reading.fact] = reading


def _meant(session: Session, fact: str | None, carried: str | None) -> list[str]:
    """The answers a clause may be about: the one it names, the one that led in what it belongs to, or any list."""
    if fact is not None:
        return [fact]
    return [carried] if carried is not None else _lists(session)


def _changes(session: Session, heard: Heard, reading: FactReading) -> bool:
    """Does a reading change what stands? A list is emptied only where that is said in so many words."""
    before = session.answers.get(reading.fact)
    if reading.value == [] and names_of(before) and reading.fact not in heard.instead:
        return False
    return before is None or merged(session, heard, reading, before) != before


def _told_by_name(session: Session, heard: Heard, reader: Reader) -> Heard:
    """A sentence at another question that is led in by the name of an answer: "about the drugs, I still ..."."""
    for start, end in sentences(heard.text):
        sentence = " " * start + heard.text[start:end]
        fact, rest, led = about(session, sentence)
        opening = fold(sentence[start : len(sentence) - len(rest.lstrip())])
        if fact is None or not led or fact in session.asking.facts or not _NAMES.search(opening):
            continue
        better = put_right(session, Heard(sentence, "correct"), reader)
        if not screening.changes(session, better):
            continue
        text = _without(heard.text, [(start, end)])
        question = str(session.asking.data.get("text", ""))
        asked = tuple(session.asking.facts)
        context = Context(session.today, session.language, asked, question, session.answers)
        rest_facts = reader.read(text, context).facts if re.search(r"\w", text) else ()
        facts = (*(r for r in rest_facts if r.fact != fact), *better.facts)
        return replace(heard, act="correct", facts=facts, unclear=(), instead=better.instead)
    return heard


def _readings(back: Back) -> list[FactReading]:
    return [
        FactReading(f, v, start, end, "denied" if f in back.doubtful else "correction", confirm=True)
        for f, (v, start, end) in back.values.items()
    ]


def _same(session: Session, back: Back) -> list[FactReading]:
    """What is said once more as it stands."""
    same = dict.fromkeys(f for f in back.as_is if f not in back.values)
    return [FactReading(f, session.answers[f], 0, 0, "correction") for f in same]


def _lies_in(reading: FactReading, back: Back) -> bool:
    return any(start <= reading.start < end for start, end in back.places)


def _without(text: str, places: list[tuple[int, int]]) -> str:
    """The text with blanks where something was understood already."""
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _lists(session: Session) -> list[str]:
    return [f for f, value in session.answers.items() if f in session.trial.facts and names_of(value)]


def clauses(text: str) -> Iterator[str]:
    """The clauses of a message, each at its own place in it."""
    for sentence in _CLAUSE.finditer(text):
        start = sentence.start()
        for joint in [*_JOINT.finditer(sentence.group()), None]:
            end = sentence.start() + joint.start() if joint else sentence.end()
            if re.search(r"\w", text[start:end]):
                yield " " * start + text[start:end]
            start = sentence.start() + joint.end() if joint else end
