"""Reads what blood tests for viruses and syphilis found: "tested for HIV and hepatitis, all negative".

The name of a test is no illness. Where the result is told, every virus that was tested for has it; where it is not
told, the virus stays open. A result is only taken where nothing beside it speaks of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from prescreen.reading.lexicon import virus_tests as words
from prescreen.reading.lexicon.scope import RELATIVES
from prescreen.reading.text import Text

_LETTERS = re.compile(words.LETTERS)
_VIRUS, _GROUP = re.compile(words.VIRUS), re.compile(rf"{words.VIRUS}(?:{words.LINK}{words.VIRUS})*")
_BEFORE, _AFTER, _NEGATIVE_FOR = re.compile(words.BEFORE), re.compile(words.AFTER), re.compile(words.NEGATIVE_FOR)
_INSIDE = re.compile(words.AFTER.lstrip(" ?"))
_NOTHING, _FOUND, _NOT_TESTED = re.compile(words.FOUND_NOTHING), re.compile(words.FOUND), re.compile(words.NOT_TESTED)
_AHEAD, _HERE, _BARE = (re.compile(p) for p in (words.NEGATIVE_AHEAD, words.FOUND_NOTHING_HERE, words.BARE))
_HAS, _DENIES = re.compile(words.HAS), re.compile(words.DENIES)
_EXCEPTED, _ENDS = re.compile(words.EXCEPTED), re.compile(r"[.;!?。；]+(?!\d)|$")
_BREAK, _OPENS = re.compile(words.BREAK), re.compile(words.OPENS)
_TOGETHER, _OF_A_PLACE = re.compile(words.DENIED_TOGETHER), re.compile(words.OF_A_PLACE)
_RELATIVE = re.compile(rf"\b(?:{RELATIVES})(?:'s|s)?\b")
_MYSELF = re.compile(r"\b(?:i|me|we|both of us|yo|nos)\b")
_NEAR, _FAR = 60, 110
"""Characters before the names in which a test may stand, and after them in which its result may."""
_SYPHILIS, _HIV, _B, _C = "syphilis", "hiv", "hepatitis_b", "hepatitis_c"
_TESTS = frozenset({_SYPHILIS, _HIV, _B, _C})
_ALL_NEGATIVE = re.compile(words.ALL_NEGATIVE)
_NAMES = (
    (re.compile(r"hiv|aids|艾滋"), (_HIV,)),
    (re.compile(r"syphilis|vdrl|rpr|梅毒"), (_SYPHILIS,)),
    (re.compile(r"hepb|hbv|乙肝"), (_B,)),
    (re.compile(r"hepc|hcv|丙肝"), (_C,)),
)


@dataclass(frozen=True, slots=True)
class Tested:
    """Facts whose test was negative, each with its place, those without a result, and all that was said of tests.

    `denied` are those with one no behind several names.
    """

    negative: dict[str, tuple[int, int]] = field(default_factory=dict)
    denied: dict[str, tuple[int, int]] = field(default_factory=dict)
    untold: tuple[str, ...] = ()
    places: tuple[tuple[int, int], ...] = ()

    @property
    def settled(self) -> frozenset[str]:
        """The facts that are told of here."""
        return frozenset((*self.negative, *self.denied, *self.untold))


def all_negative(text: Text, asked: Iterable[str]) -> Tested:
    """Where nothing but tests of the blood is asked, and no test is named: every one was negative.

    >>> from prescreen.reading.text import normalise
    >>> sorted(all_negative(normalise("que todo salió negativo", "es"), ("hiv", "syphilis")).negative)
    ['hiv', 'syphilis']
    """
    asked = tuple(asked)
    if not asked or not {*asked} <= _TESTS or _VIRUS.search(text.norm) or _ALL_NEGATIVE.search(text.norm) is None:
        return Tested()
    place = (0, len(text.norm))
    return Tested(dict.fromkeys(asked, place), places=(place,))


def results_told(text: Text, *, carer: bool = False) -> Tested:
    """What a message says of tests; a positive one, and an illness told without a test, is left to other readers."""
    if _VIRUS.search(text.norm) is None:
        return Tested()
    aside = [m.span() for m in _OF_A_PLACE.finditer(text.norm)]
    if aside:
        rest = results_told(text.without(aside), carer=carer)
        return replace(rest, places=(*rest.places, *aside))
    if together := list(_TOGETHER.finditer(text.norm)):
        denied = {f: m.span() for m in together for f in _in_row(m["names"])}
        rest = results_told(text.without([m.span() for m in together]), carer=carer)
        return replace(rest, denied=denied | rest.denied, places=(*rest.places, *(m.span() for m in together)))
    negative: dict[str, tuple[int, int]] = {}
    untold: list[str] = []
    told_too: set[str] = set()
    places: list[tuple[int, int]] = []
    groups = list(_GROUP.finditer(text.norm))
    for place, group in enumerate(groups):
        last = groups[place + 1].start() if place + 1 < len(groups) else len(text.norm)
        if places and group.start() < places[-1][1]:
            continue
        read = _one(text, group, last, carer=carer)
        if read is None:
            if not _DENIES.search(text.norm[_opening(text.norm, group.start()) : group.start()]):
                told_too |= {*_facts(group.group())}
            continue
        is_negative, span = read
        places.append(span)
        for fact in dict.fromkeys(_facts(text.norm[group.start() : max(group.end(), span[1])])):
            if is_negative:
                negative[fact] = span
            else:
                untold.append(fact)
    untold += [f for f in negative if f in told_too]
    told = {f: span for f, span in negative.items() if f not in untold}
    return Tested(told, {}, tuple(dict.fromkeys(untold)), tuple(places))


def _one(text: Text, group: re.Match[str], last: int, *, carer: bool) -> tuple[bool, tuple[int, int]] | None:
    """Was the test negative, and where that is told; None where the names are no tests or the test found something."""
    norm, start, end = text.norm, group.start(), group.end()
    before, after = norm[max(0, start - _NEAR) : start], norm[end : min(last, end + _FAR)]
    clause = _opening(norm, start)
    said_before = _BEFORE.search(before)
    first = start if said_before is None else start - len(before) + said_before.start()
    if _NOT_TESTED.search(norm[clause:first]) or (not carer and _of_another(norm[clause:start])):
        return None
    if _NEGATIVE_FOR.search(before) is not None or _AHEAD.fullmatch(norm[clause:start]):
        return (True, (clause, end)) if _FOUND.search(after) is None else None
    if said_before is None and _HAS.search(before):
        is_test = _INSIDE.search(group.group()) or _AFTER.match(norm, end)
        return (False, (clause, _closing(norm, end, last))) if is_test else None
    nothing, found = _NOTHING.search(after), _FOUND.search(_NOTHING.sub(" ", after))
    if said_before is None and not _INSIDE.search(group.group()) and not _AFTER.match(norm, end):
        here = _HERE.match(norm, end, last)
        alone = here is not None and found is None and _BARE.fullmatch(norm[clause:start].strip())
        return (True, (clause, here.end())) if here is not None and alone else None
    single = len(list(_VIRUS.finditer(group.group()))) == 1
    if found is not None and single and nothing is None and "positiv" in found.group():
        return None
    closing = _BREAK.search(norm, end + nothing.end(), last) if nothing is not None else None
    if nothing is not None and found is None:
        return True, (clause, closing.start() if closing else last)
    excepted = _EXCEPTED.search(norm, end, _closing(norm, end, len(norm))) is not None
    return False, (clause, _closing(norm, end, len(norm) if excepted else last))


def _closing(norm: str, end: int, last: int) -> int:
    """Where the sentence ends, or the next name begins."""
    sentence = _ENDS.search(norm, end, last)
    return sentence.start() if sentence else last


def _opening(norm: str, start: int) -> int:
    """Where the clause begins that names the tests, after a no that stands before it."""
    opens = max((m.end() for m in _BREAK.finditer(norm, 0, start)), default=0)
    no = _OPENS.match(norm, opens)
    return no.end() if no is not None and no.end() <= start else opens


def _of_another(before: str) -> bool:
    return _RELATIVE.search(before) is not None and _MYSELF.search(before) is None


def _facts(said: str) -> Iterable[str]:
    """The facts that the names in a group stand for; hepatitis without a letter is both."""
    for name in _VIRUS.finditer(said):
        known = next((facts for pattern, facts in _NAMES if pattern.match(name.group())), None)
        if known is not None:
            yield from known
            continue
        letters = _LETTERS.findall(name.group()) or ["b", "c"]
        yield from (fact for letter, fact in (("b", _B), ("c", _C)) if letter in letters)


def _in_row(said: str) -> Iterable[str]:
    """The facts of names in a row, with letters that stand by themselves: "HIV and C"."""
    yield from _facts(said)
    letters = _LETTERS.findall(_VIRUS.sub(" ", said))
    yield from (fact for letter, fact in (("b", _B), ("c", _C)) if letter in letters)
