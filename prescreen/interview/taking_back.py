"""What a message takes out of earlier answers: "I never had cancer", "take the port out", "that was my sister's"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from prescreen.facts.answers import DECLINED, UNKNOWN, Json
from prescreen.facts.definition import FactDefinition
from prescreen.interview.called import Call, calls, entry_name, fold
from prescreen.interview.in_words import NOT_SHOWN
from prescreen.interview.lexicon import taking_back as words
from prescreen.interview.safety import MOOD_GROUP
from prescreen.interview.session import Session
from prescreen.interview.tubes_out import came_out, without_now
from prescreen.interview.whole_lists import denied_lists

_SEGMENT: Final = re.compile(
    r"(?:[^.!?;,:\n，。！？；]|[.,](?=\d)|:(?! ?(?:no|not|nunca|never|jamas|jamás) [a-zé]))+", re.IGNORECASE
)
_ORGANS: Final = frozenset({"organs", "kidney"})
_LIFELONG: Final = frozenset({"cancer", "brain", "treatments", "allergy"})
"""Groups that ask about ever: a mere "I have no cancer" says nothing of the past."""


@dataclass(slots=True)
class Back:
    """Answers that are taken back, each with what holds instead, and where the message says so.

    `wrong` are the answers that are only called wrong, `as_is` those that say already what the message says, `emptied`
    lists of which nothing is left; `doubtful` those that a plain no contradicts at another question: which one is right
    has to be asked. `of_kin`: what is taken back is somebody else's, so no word of it answers what is asked.
    """

    values: dict[str, tuple[Json, int, int]] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    as_is: list[str] = field(default_factory=list)
    doubtful: set[str] = field(default_factory=set)
    emptied: set[str] = field(default_factory=set)
    whole_lists: bool = False
    of_kin: bool = False


def taken_back(session: Session, text: str, *, openly: bool, asked: Collection[str] = ()) -> Back:
    """What is taken back of the standing answers; `openly` where the message was asked for corrections."""
    among = [f for f in session.answers if may_change(session, f) and f not in asked]
    back = Back()
    _take_lists(session, back, text)
    last: list[Call] = []
    whose: tuple[int, int] | None = None
    anothers: list[str] = []
    meant = words.MEANT.search(fold(text)) is not None
    for start, end in _pieces(session, text, among):
        if any(first <= start < behind for first, behind in back.places):
            continue
        facts = _one_name(calls(session, text[start:end], among))
        said, place = without_now(_templated(fold(text[start:end]), facts), facts), (start, end)
        if not facts:
            if last and _goes_back(back, last, said, whose):
                _take(session, back, last, (_opening(text, (whose or place)[0]), end))
            continue
        last, whose = facts, place if words.WHOSE.fullmatch(said) else None
        if whose is not None:
            if not _is_carer(session):
                _take(session, back, facts, (_opening(text, place[0]), place[1]))
                back.of_kin = True
            anothers = [c.fact for c in facts]
        elif _is_whole(said) and (_is_carer(session) or not words.OF_ANOTHER.match(said)):
            _take_named(
                session, back, facts, said, place, openly=openly, meant=meant or anothers == [c.fact for c in facts]
            )
    back.wrong = [f for f in dict.fromkeys(back.wrong) if f not in back.values]
    return back


def _opening(text: str, start: int) -> int:
    """Where the bare noes before a piece begin, which are said to what was noted: "no no no, the cancer was hers"."""
    before = fold(text[:start])
    opens = words.ONLY_NO.fullmatch(before.strip()) if before.strip() else None
    return 0 if opens is not None else start


def _is_whole(said: str) -> bool:
    """Is all of a thing meant, not what is new or left of it? "Take out the active lupus" means all of it."""
    opens = words.BUT_FOR.match(said)
    return words.SPARES.search(said, opens.end() if opens else 0) is None or words.REMOVE.fullmatch(said) is not None


def _take_lists(session: Session, back: Back, text: str) -> None:
    """Take whole lists that are denied by their names."""
    for start, end in sentences(text):
        denied = denied_lists(session, text[start:end])
        for fact in denied:
            no = nothing(session.definition(fact))
            if session.answers.get(fact) == no:
                back.as_is.append(fact)
            elif no is not None:
                back.values[fact] = (no, start, end)
        if denied:
            back.places.append((start, end))
            back.whole_lists = True


def _goes_back(back: Back, last: list[Call], said: str, whose: tuple[int, int] | None) -> bool:
    """Does a piece without a name take back what the piece before it named: "take it out", "not me"?"""
    if words.REMOVE_IT.fullmatch(said) or (whose is not None and words.NOT_SELF.fullmatch(said)):
        return True
    return words.WHOSE.fullmatch(said) is not None and last[0].fact in (*back.wrong, *back.values)


def _take_named(
    session: Session, back: Back, facts: list[Call], said: str, place: tuple[int, int], *, openly: bool, meant: bool
) -> None:
    """Take back what a piece denies by name. `meant`: the message says that something was wrong before."""
    if _denies(session, said, facts, openly=openly, insists=meant):
        _take(session, back, facts, place)
    elif not openly and words.NO.fullmatch(said) and all(_may_doubt(session, c.fact) for c in facts):
        _take(session, back, facts, place)
        back.doubtful |= set() if meant else {c.fact for c in facts}
    elif openly and words.WRONG.fullmatch(said):
        back.wrong += [c.fact for c in facts]
        named = [c.end for c in facts if c.entry is not None]
        back.places.append((place[0] + max(named), place[1]) if named else place)


def may_change(session: Session, fact: str) -> bool:
    """May this answer be changed in words? Not who answers, nor mood after a crisis."""
    if fact not in session.trial.facts or fact in NOT_SHOWN:
        return False
    return not (session.state.mood_closed and session.definition(fact).group == MOOD_GROUP)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences stand."""
    for match in re.finditer(r"(?:[^.!?\n。！？]|\.(?=\d))+", text):
        if match.group().strip():
            yield match.span()


def segments(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces between commas and full stops stand."""
    for match in _SEGMENT.finditer(text):
        lead = len(match.group()) - len(match.group().lstrip())
        start, end = match.start() + lead, match.start() + len(match.group().rstrip())
        if start < end:
            yield start, end


def nothing(definition: FactDefinition) -> Json:
    """The value that says that a thing is not there; None where a fact has none."""
    if definition.no is not None:
        return definition.no if isinstance(definition.no, str) else list(definition.no)
    return [] if definition.kind == "list" else definition.none


def _pieces(session: Session, text: str, among: list[str]) -> Iterator[tuple[int, int]]:
    """The pieces of a message; one that says several things is cut where another person or thing begins."""
    for start, end in segments(text):
        cuts = [m.span() for m in words.JOINT.finditer(fold(text), start, end)]
        facts = _one_name(calls(session, text[start:end], among)) if cuts else []
        if not facts or _says_one_thing(session, _templated(fold(text[start:end]), facts)):
            yield start, end
            continue
        opens = [start, *(ahead for _, ahead in cuts)]
        closes = [*(behind for behind, _ in cuts), end]
        yield from ((a, b) for a, b in zip(opens, closes, strict=True) if a < b)


def _says_one_thing(session: Session, said: str) -> bool:
    """Do the names of a piece share what it says: "the heart and the liver are fine"?"""
    whole = (
        words.NEVER,
        words.REMOVE,
        words.NO,
        words.COLON_NO,
        words.WRONG,
        words.WHOSE,
        words.SOUND,
        words.SOUND_OPENLY,
    )
    return any(p.fullmatch(said) for p in (*whole, words.NOT_OURS[_who(session)]))


def _one_name(found: list[Call]) -> list[Call]:
    """Names without that of a whole list beside one of its things: "the breast cancer" is one of the cancers."""
    kept: list[Call] = []
    for call in found:
        if kept and kept[-1].fact == call.fact and call.start - kept[-1].end == 1:
            entry = kept[-1].entry or call.entry
            nth = kept[-1].nth if kept[-1].nth is not None else call.nth
            kept[-1] = Call(call.fact, kept[-1].start, call.end, entry, nth)
        else:
            kept.append(call)
    return kept


def _templated(said: str, named: list[Call]) -> str:
    """A piece with a sign in place of every name; joined names are one."""
    for start, end in sorted({(c.start, c.end) for c in named}, reverse=True):
        said = said[:start] + words.NAME + said[end:]
    said = words.BESIDE_EACH_OTHER.sub(words.NAME, said)
    return words.JOINED.sub(words.NAME, said).strip(" -\"'¿¡")


def _denies(session: Session, said: str, facts: list[Call], *, openly: bool, insists: bool = False) -> bool:
    """Is what is named denied? `insists`: with words of protest, so that "I have no cancer" means no time in life."""
    if any(p.fullmatch(said) for p in (words.NEVER, words.REMOVE, words.NOT_OURS[_who(session)])):
        return True
    if came_out(said, facts):
        return True
    if all(session.definition(c.fact).group in _ORGANS for c in facts):
        if words.SOUND.fullmatch(said) or (openly and words.SOUND_OPENLY.fullmatch(said)):
            return True
    if insists and words.NO.fullmatch(said):
        return True
    if not openly:
        return (
            all(session.answers[c.fact] in (UNKNOWN, DECLINED) for c in facts) and words.NO.fullmatch(said) is not None
        )
    if words.COLON_NO.fullmatch(said):
        return True
    lifelong = any(session.definition(c.fact).group in _LIFELONG and _tells(session, c.fact) for c in facts)
    return words.NO.fullmatch(said) is not None and not (lifelong and words.IN_THE_PAST.search(said) is None)


def _tells(session: Session, fact: str) -> bool:
    return session.answers[fact] not in (UNKNOWN, DECLINED, nothing(session.definition(fact)))


def _may_doubt(session: Session, fact: str) -> bool:
    definition = session.definition(fact)
    return definition.kind in ("enum", "record") and definition.group not in _LIFELONG


def _who(session: Session) -> str:
    return "carer" if _is_carer(session) else "self"


def _is_carer(session: Session) -> bool:
    return session.answers.get("respondent") in ("carer", "legal_representative")


def _take(session: Session, back: Back, named: list[Call], place: tuple[int, int]) -> None:
    """Take the named answers back. A name that two answers share is that of the one that says something."""
    by_place: dict[tuple[int, int], list[Call]] = {}
    for call in named:
        by_place.setdefault((call.start, call.end), []).append(call)
    for group in by_place.values():
        telling = [c for c in group if _tells(session, c.fact)] or group
        if len({c.fact for c in telling}) != 1:
            continue
        call = telling[0]
        value = _without(session, call, back)
        if value is not None and value != session.answers[call.fact]:
            back.values[call.fact] = (value, *place)
        elif value is not None and call.fact not in back.values:
            back.as_is.append(call.fact)
    back.places.append(place)


def _without(session: Session, call: Call, back: Back) -> Json:
    standing = back.values[call.fact][0] if call.fact in back.values else session.answers[call.fact]
    if call.nth is not None and isinstance(standing, list):
        return [e for place, e in enumerate(standing) if place != call.nth]
    if call.entry is not None and isinstance(standing, list):
        return [e for e in standing if entry_name(e) != call.entry]
    return nothing(session.definition(call.fact))
