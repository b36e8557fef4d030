"""What came in: a button, or a text with everything that could be read from it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from prescreen.facts.answers import is_known
from prescreen.interview.lexicon.places import IN_WORDS, PLACES
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.reading import (
    Context,
    FactReading,
    MessageReading,
    Reader,
    beside_leaving,
    reassures,
    reassuring_places,
    would_rather_leave,
)
from prescreen.store import Inbound

_ORDINALS = re.compile(
    r"^\s*(?:(?:la |el )?(?:option|number|no\.?|opci[oó]n|n[uú]mero)|[#选第])?\s*(\d{1,2})\s*(?:[.)。]|[个项号])?\s*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"^\s*\d{1,2}(?:\s*(?:[,;&、，和]|and|y|\s)\s*\d{1,2})+\s*$", re.IGNORECASE)
_IN_WORDS = re.compile(IN_WORDS)
_FEWEST_OF_LABEL, _MOST_SENTENCES = 2, 5
_BARE = re.compile(r"\W*[^\W\d]{1,4}\W*")
"""A word like "no"; what is told takes more letters, or a digit."""
_NO_FIRST = re.compile(
    r"\W*(?:(?:what|oh|hey|wait|please|hm+|ay|oiga|espere|qu[eé])\W+)*(?:(?:no|nope|nah|never|nunca)\b|"
    r"不是?|没有?)",
    re.IGNORECASE,
)
"""A no that opens a message after words about safety is about them."""
_NONE_OF_THAT = re.compile(
    r"\W*(?:(?:no+|nope|nah|not|nothing|none|never|of|like|that|those|this|it|at|all|anything|such|thing|sort|the|kind|"
    r"nada|ningun[oa]s?|ning[uú]n|de|eso|esas?|esos?|nunca|jam[aá]s|tampoco|para|en|absoluto|por|dios|claro|que|qu[eé]|va)\b\W*)+|"
    r"(?:没有|不是|都没有|没那回事)\W*",
    re.IGNORECASE,
)
"""The whole of "no, none of that"."""
_SURE = re.compile(
    r"(?<=\d)\W+(?:obviously|please|mate|of course|clearly|dear|love|duh|i (?:guess|think|mean)|por favor|obvio|claro)"
    r"\W*$",
    re.IGNORECASE,
)
"""After the number of a button: "2 obviously"."""
_AT_CONTACT = frozenset({"contact_offer", "contact", "share", "agreement"})
_OF_CONTACT = re.compile(
    r"\b(?:contact|details|answers|e-?mail|mail|phone|telephone|ring|call me|whats ?app|number|name|reach|"
    r"get in touch|pass (?:it|them|me) on|share|send|correo|tel[eé]fono|datos|contacto|nombre|n[uú]mero|ll[aá]m\w+|"
    r"m[aá]nd\w+|env[ií]\w+|comp[aá]rt\w+)\b|@|\d{3}",
    re.IGNORECASE,
)
"""Tells how to reach somebody, or what may be passed on."""
_ENDS = re.compile(r"[.!?\n。]+")
_GREETING = re.compile(r"^[^,.!?;:，。！？；：]{1,30}[,.!?;:，。！？；：]+\s*")
CHOSEN = frozenset({"preferred_way", "which_place", "centre", "copy", "confirm", "change"})
"""Contact questions that are answered by a choice, so that its number stands for it."""
NUMERIC = frozenset({"integer", "number", "lab", "date"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as the interview takes it. `picked` are the meanings of chosen buttons.

    `elsewhere`: it speaks of things nobody asked about, so that it is no try at the open question.
    `instead`: facts whose reading takes the place of all that stands, also where a list would grow.
    """

    text: str = ""
    act: str = "answer"
    picked: tuple[Mapping[str, Any], ...] = ()
    facts: tuple[FactReading, ...] = ()
    unclear: tuple[str, ...] = ()
    safety: str | None = None
    identifiers: tuple[tuple[int, int], ...] = ()
    instead: tuple[str, ...] = ()
    elsewhere: bool = False
    worded: bool = False
    """Do words tell of the danger, so that it is more than a likeness?"""

    @property
    def yes(self) -> bool:
        """A plain yes."""
        return self.act == "affirm"

    @property
    def no(self) -> bool:
        """A plain no."""
        return self.act == "deny"

    def picks(self, do: str) -> bool:
        """Was the button that does this chosen?"""
        return any(p.get("do") == do for p in self.picked)

    def about(self, facts: Sequence[str]) -> tuple[FactReading, ...]:
        """The readings of these facts."""
        return tuple(r for r in self.facts if r.fact in facts)


def hear(session: Session, inbound: Inbound, reader: Reader, act: tuple[str, float] | None) -> Heard:
    """Resolve buttons, typed labels and numbers of buttons, else read the text in the light of the question."""
    if inbound.kind == "wish":
        return Heard(text=inbound.text)
    if inbound.kind == "choice" and inbound.choice_id:
        picked: list[Mapping[str, Any]] = []
        for choice_id in inbound.choice_id.split(","):
            choice = session.unit.choices.resolve(session.conversation.id, choice_id.strip())
            if choice is not None:
                picked.append(choice.payload)
        return Heard(text=inbound.text, picked=tuple(picked))
    if label := typed_choices(inbound.text, session.asking.choices, numbers=False):
        return Heard(inbound.text, picked=tuple(label))
    reading = _read(session, inbound.text, reader, act)
    if reading.safety is None:
        numbers, places = not _asks_number(session), len(session.asking.facts) > 1
        picked = typed_choices(inbound.text, session.asking.choices, numbers=numbers, places=places)
        picked = picked or _part_of_label(inbound.text, session.asking.choices)
        if picked:
            return Heard(inbound.text, picked=tuple(picked), identifiers=reading.identifiers)
    worded = reading.safety is not None and reader.names_danger(inbound.text, _context(session, session.asking))
    return Heard(
        inbound.text,
        reading.act,
        (),
        reading.facts,
        reading.unclear,
        reading.safety,
        reading.identifiers,
        worded=worded,
    )


def _read(session: Session, text: str, reader: Reader, act: tuple[str, float] | None) -> MessageReading:
    asking, waiting = session.asking, session.state.before
    if asking.kind == "after_safety" and waiting is not None:
        reading = _unless_well(reader.read(text, _context(session, waiting), act), text, session, reader)
        if _leaves(reading, text, session, reader, asked=True):
            return replace(reading, act="stop", safety=None, facts=(), unclear=())
        reading = _without_denied_fear(session, text, reading)
        return reading if asking.data.get("again") else _without_bare_words(text, session.language, reading)
    reading = _unless_of_contact(reader.read(text, _context(session, asking), act), text, session, reader)
    if session.state.crisis and asking.kind == "paused":
        reading = _unless_well(reading, text, session, reader)
    if session.state.crisis and (reading.safety or not reading.facts) and _leaves(reading, text, session, reader):
        return replace(reading, act="stop", safety=None, facts=(), unclear=())
    if asking.kind == "paused" and _says_nothing_alone(reading) and _comes_back(session, text, reader):
        return replace(reading, act="resume", unclear=())
    if asking.kind == "paused" and waiting is not None and waiting.facts and _says_nothing_alone(reading):
        return _answered(session, waiting, text, reader, act) or reading
    return reading


def _unless_well(reading: MessageReading, text: str, session: Session, reader: Reader) -> MessageReading:
    """Words of being well again are like the fear before them: "I am safe, it was just a bad day" is no danger."""
    if reading.safety is None or not reassures(text, session.language):
        return reading
    if reader.names_danger(text, _context(session, session.asking)):
        return reading
    act = "answer" if reading.act == reading.safety else reading.act
    return replace(reading, act=act, safety=None, facts=tuple(r for r in reading.facts if r.reader != "safety"))


def _unless_of_contact(reading: MessageReading, text: str, session: Session, reader: Reader) -> MessageReading:
    """At the contact details, polite words about them may be a little like a danger that no word of them tells of.

    Only the asking whether somebody is well is spared them; what is more than a little like a danger stays one.
    """
    if reading.safety != "check" or session.asking.kind not in _AT_CONTACT or not _OF_CONTACT.search(text):
        return reading
    if reader.names_danger(text, _context(session, session.asking)):
        return reading
    return replace(reading, act="answer", safety=None, facts=tuple(r for r in reading.facts if r.reader != "safety"))


def _leaves(reading: MessageReading, text: str, session: Session, reader: Reader, *, asked: bool = False) -> bool:
    """Does somebody who was told where help is want to leave, and say nothing new of danger?"""
    if reading.safety in ("emergency", "abuse") or not would_rather_leave(text, asked=asked):
        return False
    rest = beside_leaving(text, asked=asked)
    return reading.safety is None or not reader.names_danger(rest, _context(session, session.asking))


def _without_bare_words(text: str, language: str, reading: MessageReading) -> MessageReading:
    """After words about safety a bare yes or no is about them, and so are a "don't know" and an "I'm ok"."""
    no, safe = _NO_FIRST.match(text), reassuring_places(text, language)
    kept = [
        r
        for r in reading.facts
        if is_known(r.value)
        and not _BARE.fullmatch(text, r.start, r.end)
        and (no is None or r.start >= no.end())
        and not any(r.start < end and start < r.end for start, end in safe)
    ]
    return replace(reading, facts=tuple(kept), unclear=())


def _without_denied_fear(session: Session, text: str, reading: MessageReading) -> MessageReading:
    """After words about safety "none of that" is about them, and takes back nothing that was answered."""
    if _NONE_OF_THAT.fullmatch(text) is None:
        return reading
    return replace(reading, facts=tuple(r for r in reading.facts if r.fact not in session.answers))


def _answered(
    session: Session, waiting: Asking, text: str, reader: Reader, act: tuple[str, float] | None
) -> MessageReading | None:
    """The answer in a message of somebody who comes back, with or without a greeting before it ("back again, no")."""
    without = _GREETING.sub(lambda greeting: " " * len(greeting.group()), text, count=1)
    for said in dict.fromkeys((text, without)):
        answer = reader.read(said, _context(session, waiting), act)
        if session.state.crisis:
            answer = _unless_well(answer, said, session, reader)
        if answer.facts:
            return answer
    return None


def _context(session: Session, asking: Asking) -> Context:
    who = asking.data.get("who") if asking.kind == "consent" else None  # told already, and noted with the yes
    return Context(
        today=session.today,
        language=session.language,
        asked=tuple(asking.facts),
        question_text=str(asking.data.get("text", "")),
        prior=session.answers if who is None else {**session.answers, "respondent": who},
        patient=session.state.patient,
    )


def _comes_back(session: Session, text: str, reader: Reader) -> bool:
    """Does one of several sentences say that somebody is back: "Hello, I am back. My son has gone home"?"""
    parts = [part for part in _ENDS.split(text) if part.strip()][:_MOST_SENTENCES]
    context = _context(session, session.asking)
    return len(parts) > 1 and any(reader.read(part, context).act == "resume" for part in parts)


def _says_nothing_alone(reading: MessageReading) -> bool:
    """May this be an answer to what was asked before the pause? A plain yes or no is about going on."""
    return reading.act in ("answer", "out_of_scope", "correct") and not (reading.facts or reading.safety)


def _asks_number(session: Session) -> bool:
    if session.asking.kind == "contact":
        return session.asking.data.get("field") not in CHOSEN
    if session.asking.kind == "adult":
        return True
    kinds = {session.facts[f].kind for f in session.asking.facts if f in session.facts}
    return bool(kinds & NUMERIC)


def typed_choices(
    text: str, choices: Sequence[Mapping[str, Any]], *, numbers: bool, places: bool = False
) -> list[Mapping[str, Any]]:
    """The meanings of buttons whose labels, numbers from 1, or places in words, were typed instead of chosen."""
    if not choices:
        return []
    wanted = _fold(text)
    for choice in choices:
        if wanted and _fold(str(choice["label"])) == wanted:
            return [choice["payload"]]
    if not numbers:
        return []
    text = _SURE.sub("", text)
    if match := _ORDINALS.match(text):
        positions = [int(match.group(1))]
    elif _SEVERAL.match(text):
        positions = [int(n) for n in re.findall(r"\d+", text)]
    elif places and _IN_WORDS.fullmatch(wanted):
        positions = [PLACES[word] for word in wanted.split() if word in PLACES]
    else:
        return []
    if not all(1 <= n <= len(choices) for n in positions):
        return []
    return [choices[n - 1]["payload"] for n in dict.fromkeys(positions)]


def _part_of_label(text: str, choices: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The button whose label a message repeats in part: "leave my details" for "Yes, leave my contact details"."""
    said = {w for w in _fold(text).split() if len(w) > 1}
    meant = [c["payload"] for c in choices if "do" in c["payload"] and said <= set(_fold(str(c["label"])).split())]
    return meant if len(said) >= _FEWEST_OF_LABEL and len(meant) == 1 else []


def _fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", plain))


@dataclass(frozen=True, slots=True)
class Taken:
    """What a message did to the answers."""

    facts: tuple[str, ...] = ()
    read_back: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, Any], ...] = field(default=())
